"""The balance: many weeks of many bots, and what became of them, in whole numbers."""

from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from math import isqrt
from typing import Any

from game import GameError
from game.bots.players import names, player
from game.bots.quick import QuickCraft
from game.bots.run import Outcome, play_week
from game.city.difficulty import NAMES, NORMAL, Name
from game.city.level import Level

_HUNDRED = 100
_Z_MILLI = 1960
"""Deviates of the normal distribution that hold 95 percent, in thousandths."""
_PERCENTILES = (10, 50, 90)
_CHUNK = 8


def read_difficulty(text: str) -> Name:
    """Read the name of a difficulty."""
    found = next((name for name in NAMES if name == text), None)
    if found is None:
        raise GameError(f"--difficulty: want one of {', '.join(NAMES)}, got {text!r}")
    return found


def run_balance(
    level: Level, *, bots: str, seeds: range, jobs: int, difficulty: Name = NORMAL
) -> dict[str, Any]:
    """Let every bot play every seed of a level, and of what follows it, to the end.

    Gives a table of whole numbers.
    """
    return {
        "level": level.id,
        "difficulty": difficulty,
        "seeds": [seeds.start, seeds.stop - 1],
        "bots": {
            name: summary(play_all(level, name, seeds=seeds, jobs=jobs, difficulty=difficulty))
            for name in names(bots)
        },
    }


def play_all(
    level: Level,
    name: str,
    *,
    seeds: Iterable[int],
    jobs: int,
    difficulty: Name = NORMAL,
) -> list[Outcome]:
    """Give the outcomes in the order of the seeds, whoever was ready first."""
    play = partial(_play, level, name, difficulty)
    if jobs <= 1:
        return [play(seed) for seed in seeds]
    with ProcessPoolExecutor(max_workers=jobs) as pool:
        return list(pool.map(play, seeds, chunksize=_CHUNK))


def _play(level: Level, name: str, difficulty: Name, seed: int) -> Outcome:
    bot = player(name, seed=seed)
    return play_week(level, seed, bot, craft=QuickCraft(), difficulty=difficulty)


def summary(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Put many runs into one row."""
    won = sum(outcome.won for outcome in outcomes)
    acts: Counter[str] = Counter()
    for outcome in outcomes:
        acts.update(dict(outcome.acts))
    cash = sorted(outcome.cash_kop for outcome in outcomes)
    return {
        "runs": len(outcomes),
        "win_percent": _percent(won, len(outcomes)),
        "interval": list(interval(won, len(outcomes))),
        "ends": dict(sorted(Counter(outcome.end or "stopped" for outcome in outcomes).items())),
        "cash_kop": [percentile(cash, percent) for percent in _PERCENTILES],
        "acts_percent": {name: _percent(acts[name], acts.total()) for name in sorted(acts)},
        "refused": sum(outcome.refused for outcome in outcomes),
        "unwarned": sum(not outcome.warned for outcome in outcomes),
    }


def interval(won: int, runs: int) -> tuple[int, int]:
    """Give the Wilson interval of a share, 95 percent, in whole percent.

    Low and high are (p + z^2/2n -+ z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n), all times n here.
    """
    square = _Z_MILLI * _Z_MILLI
    middle = 2_000_000 * won + square
    root = isqrt(square * (square + 4_000_000 * won * (runs - won) // max(1, runs)))
    whole = 2 * (1_000_000 * runs + square)
    low, high = (_percent(middle + side * root, whole) for side in (-1, 1))
    return max(0, low), min(_HUNDRED, high)


def percentile(ordered: Sequence[int], percent: int) -> int:
    """Give the value that so many percent lie below, by nearest rank."""
    return ordered[min(len(ordered) - 1, len(ordered) * percent // _HUNDRED)]


def _percent(part: int, whole: int) -> int:
    """Round to whole percent."""
    return (2 * _HUNDRED * part + whole) // (2 * max(1, whole))
