"""Grips of the night and the street: practised hands for dial, handing over, documents and bag."""

from types import ModuleType
from typing import Any

from game.bots import grips as workshop
from game.hands import bag, dial, documents, handing
from game.hands.skill import AUTOMATIC, Player, play_out
from game.hands.skill_bag import BagHand
from game.hands.skill_dial import DialHand
from game.hands.skill_documents import DocumentsHand
from game.hands.skill_handing import HandingHand

__all__ = ["AUTOMATIC", "Player", "finish", "grips"]


def grips(machine: ModuleType, *, skill: int = AUTOMATIC, seed: int) -> Player:
    """Give a hand of that skill for any movement there is."""
    hands: dict[ModuleType, type[Any]] = {
        bag: BagHand,
        dial: DialHand,
        documents: DocumentsHand,
        handing: HandingHand,
    }
    if machine not in hands:
        return workshop.grips(machine, skill=skill, seed=seed)
    player: Player = hands[machine](skill=skill, seed=seed)
    return player


def finish(machine: ModuleType, state: Any, *, skill: int = AUTOMATIC, seed: int) -> Any:
    """Let a practised hand finish a movement from where it stands; give its last state."""
    end, _ = play_out(machine, state, grips(machine, skill=skill, seed=seed))
    return end
