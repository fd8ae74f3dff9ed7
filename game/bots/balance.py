"""The balance: many weeks of many bots, played on all cores, and what became of them."""

import os
from collections.abc import Callable, Iterable
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from game import GameError
from game.bots.dealer import Dealer
from game.bots.players import STYLES, names, player
from game.bots.quick import QuickCraft
from game.bots.run import Outcome, play_week
from game.bots.summary import summary
from game.bots.temper import CAREFUL, Temper
from game.bots.wishes import Player
from game.city.difficulty import NAMES, NORMAL, Name
from game.city.level import Level

_CHUNK = 4
_HALF_PERCENT = 50
_NEVER_LOW = 10_001
_PLACES = ("job", "hospital", "port", "workshop", "street", "errand")
WITHOUT: dict[str, Temper] = {
    "lying low": replace(CAREFUL, low_from=_NEVER_LOW),
    "the radio": replace(CAREFUL, masters=0),
    **{kind: replace(CAREFUL, never=frozenset({kind})) for kind in _PLACES},
}
"""Careful players, each of whom is denied one thing."""
SKILLS = range(20, 101, 10)


@dataclass(frozen=True, slots=True)
class Field:
    """Where and how all bots play."""

    level: Level
    seeds: range
    difficulty: Name = NORMAL
    executor: Executor | None = None
    """Any of ``concurrent.futures``, and those of a cluster that do as they do; None = here."""
    tick: Callable[[], None] = lambda: None
    """Is told of every game that is over."""


def read_difficulty(text: str) -> Name:
    """Read the name of a difficulty."""
    found = next((name for name in NAMES if name == text), None)
    if found is None:
        raise GameError(f"--difficulty: want one of {', '.join(NAMES)}, got {text!r}")
    return found


def read_seeds(text: str) -> range:
    """Read the first and the last seed, as ``1-50``; one number is one seed."""
    first, dash, last = text.partition("-")
    if not (first.isdecimal() and (last.isdecimal() or not dash)):
        raise GameError(f"--seeds: want two numbers as 1-50, got {text!r}")
    start, end = int(first), int(last or first)
    if end < start:
        raise GameError(f"--seeds: want the smaller number first, got {text!r}")
    return range(start, end + 1)


def cores() -> int:
    """Give how many processes are worth having here."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def open_executor(jobs: int) -> AbstractContextManager[Executor | None]:
    """Give so many processes; one job needs none but this."""
    return ProcessPoolExecutor(max_workers=jobs) if jobs > 1 else nullcontext()


def games(bots: str, seeds: range, *, study: bool = False) -> int:
    """Count the games that ``run_balance`` is going to play."""
    players = len(names(bots)) + (len(WITHOUT) + len(SKILLS) if study else 0)
    return players * len(seeds)


def run_balance(field: Field, *, bots: str, study: bool = False) -> dict[str, Any]:
    """Let every bot play every seed of a level, and of what follows it, to the end.

    Gives a report of whole numbers; with ``study``, also of the careful bot denied one thing
    after the other, and at every skill.
    """
    rows = {name: summary(play_all(field, named(name))) for name in names(bots)}
    return {
        "level": field.level.id,
        "difficulty": field.difficulty,
        "seeds": [field.seeds.start, field.seeds.stop - 1],
        "bots": rows,
        "styles": [
            name
            for name, row in rows.items()
            if name in STYLES and row["win_percent"] > _HALF_PERCENT
        ],
        **({"study": _study(field)} if study else {}),
    }


def _study(field: Field) -> dict[str, Any]:
    return {
        "without": {name: _won(field, partial(_of_temper, WITHOUT[name])) for name in WITHOUT},
        "skill": {
            str(skill): _won(field, partial(_of_temper, replace(CAREFUL, skill=skill)))
            for skill in SKILLS
        },
    }


def play_all(field: Field, make: Callable[[int], Player]) -> list[Outcome]:
    """Give the outcomes in the order of the seeds, whoever was ready first.

    ``make`` makes a player out of a seed; other processes want one that can be pickled.
    """
    play = partial(_play, field.level, make, field.difficulty)
    pool = field.executor
    coming: Iterable[Outcome] = (
        map(play, field.seeds) if pool is None else pool.map(play, field.seeds, chunksize=_CHUNK)
    )
    outcomes = []
    for outcome in coming:
        outcomes.append(outcome)
        field.tick()
    return outcomes


def named(name: str) -> Callable[[int], Player]:
    """Give what makes a player of that name out of a seed, here and in other processes."""
    return partial(_of_name, name)


def _of_name(name: str, seed: int) -> Player:
    return player(name, seed=seed)


def _won(field: Field, make: Callable[[int], Player]) -> dict[str, Any]:
    row = summary(play_all(field, make))
    return {"win_percent": row["win_percent"], "interval": row["interval"]}


def _of_temper(temper: Temper, _seed: int) -> Player:
    return Dealer(temper)


def _play(level: Level, make: Callable[[int], Player], difficulty: Name, seed: int) -> Outcome:
    return play_week(level, seed, make(seed), craft=QuickCraft(), difficulty=difficulty)
