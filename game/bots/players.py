"""The players by name: idle, random, greedy, careful, expert, and three ways to be careful."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from difflib import get_close_matches
from types import MappingProxyType

from game import GameError
from game.bots.dealer import Dealer
from game.bots.drifters import Idle, Random
from game.bots.temper import CAREFUL, GREEDY
from game.bots.wishes import Player

EXPERT_SKILL = 90
STYLES = ("careful", "artisan", "trader", "radio")
"""Different ways to be careful."""

ARTISAN = replace(
    CAREFUL, skill=EXPERT_SKILL, discs_a_day=3, only_ears=True, ask_percent=106, fair=False
)
TRADER = replace(CAREFUL, discs_a_day=0, carry=16, reserve_kop=500, ask_percent=104)
LISTENER = replace(CAREFUL, sails=False, masters=4)


class CarefulPlayer(Dealer):
    """The player of the demo; his seed is for form's sake, he leaves nothing to luck."""

    def __init__(self, *, seed: int = 0, skill: int = CAREFUL.skill) -> None:
        super().__init__(replace(CAREFUL, skill=skill))
        self.seed = seed


BOTS: Mapping[str, Callable[[int], Player]] = MappingProxyType(
    {
        "idle": lambda _seed: Idle(),
        "random": lambda seed: Random(seed=seed),
        "greedy": lambda _seed: Dealer(GREEDY),
        "careful": lambda seed: CarefulPlayer(seed=seed),
        "expert": lambda seed: CarefulPlayer(seed=seed, skill=EXPERT_SKILL),
        "artisan": lambda _seed: Dealer(ARTISAN),
        "trader": lambda _seed: Dealer(TRADER),
        "radio": lambda _seed: Dealer(LISTENER),
    }
)


def player(name: str, *, seed: int) -> Player:
    """Give a fresh player of that name."""
    if name not in BOTS:
        near = get_close_matches(name, BOTS, n=1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise GameError(f"There is no bot called {name!r}, only {', '.join(BOTS)}{hint}")
    return BOTS[name](seed)


def names(text: str) -> tuple[str, ...]:
    """Read a list of names joined by commas; ``all`` is everybody."""
    if text.strip() == "all":
        return tuple(BOTS)
    wanted = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
    if not wanted:
        raise GameError(f"Name a bot: {', '.join(BOTS)}, or all.")
    for name in wanted:
        player(name, seed=0)
    return wanted
