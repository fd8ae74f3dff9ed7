"""Grips: a practised hand for every movement, for "show me", the automatic form and the demo."""

from types import ModuleType
from typing import Any

from game.hands import cigarette, lathe, lightbox, scissors
from game.hands.skill import (
    AUTOMATIC,
    CigaretteHand,
    LatheHand,
    LightboxHand,
    Player,
    ScissorsHand,
    play_out,
)

__all__ = ["AUTOMATIC", "Player", "finish", "grips"]


def grips(machine: ModuleType, *, skill: int = AUTOMATIC, seed: int) -> Player:
    """Give a hand of that skill; ``grip(seen)`` is what it does in the next tick."""
    hands: dict[ModuleType, type[Any]] = {
        scissors: ScissorsHand,
        cigarette: CigaretteHand,
        lathe: LatheHand,
        lightbox: LightboxHand,
    }
    player: Player = hands[machine](skill=skill, seed=seed)
    return player


def finish(machine: ModuleType, state: Any, *, skill: int = AUTOMATIC, seed: int) -> Any:
    """Let a practised hand finish a movement from where it stands; give its last state."""
    end, _ = play_out(machine, state, grips(machine, skill=skill, seed=seed))
    return end
