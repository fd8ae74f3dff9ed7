"""What many runs of one bot come to, in whole numbers."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain
from math import isqrt
from statistics import StatisticsError, correlation
from typing import Any

from game.bots.run import Outcome
from game.bots.trace import Morning

_HUNDRED = 100
_Z_MILLI = 1960
"""Deviates of the normal distribution that hold 95 percent, in thousandths."""
_PERCENTILES = (10, 50, 90)
_RARE_PERCENT, _CONSTANT_PERCENT = 2, 45
"""A kind of place that takes less or more of all blocks than this wants a look."""
_THIRD = 3
"""The chapter whose first morning must not decide the end."""


def summary(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Put many runs into one row of the report."""
    won = sum(outcome.won for outcome in outcomes)
    blocks = _shares(outcome.blocks for outcome in outcomes)
    losses = sum(outcome.losses for outcome in outcomes)
    told = sum(outcome.warned_losses for outcome in outcomes)
    return {
        "runs": len(outcomes),
        "win_percent": percent(won, len(outcomes)),
        "interval": list(interval(won, len(outcomes))),
        "ends": _counted(outcome.end or "stopped" for outcome in outcomes),
        "reached": _counted(outcome.level for outcome in outcomes),
        "cash_kop": percentiles([outcome.cash_kop for outcome in outcomes]),
        "mornings": mornings(outcomes),
        "acts_percent": _shares(outcome.acts for outcome in outcomes),
        "blocks_percent": blocks,
        "alarms": sorted(
            kind
            for kind, share in blocks.items()
            if not _RARE_PERCENT <= share <= _CONSTANT_PERCENT
        ),
        "longest_forced": max((outcome.longest_forced for outcome in outcomes), default=0),
        "refused": sum(outcome.refused for outcome in outcomes),
        "losses": losses,
        "warned_percent": percent(told, losses) if losses else _HUNDRED,
        "unwarned": sum(not outcome.warned for outcome in outcomes),
        "snowball_percent": snowball(outcomes),
    }


def interval(won: int, runs: int) -> tuple[int, int]:
    """Give the Wilson interval of a share, 95 percent, in whole percent.

    Low and high are (p + z^2/2n -+ z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n), all times n here.
    """
    square = _Z_MILLI * _Z_MILLI
    middle = 2_000_000 * won + square
    root = isqrt(square * (square + 4_000_000 * won * (runs - won) // max(1, runs)))
    whole = 2 * (1_000_000 * runs + square)
    low, high = (percent(middle + side * root, whole) for side in (-1, 1))
    return max(0, low), min(_HUNDRED, high)


def percentile(ordered: Sequence[int], share: int) -> int:
    """Give the value that so many percent lie below, by nearest rank."""
    return ordered[min(len(ordered) - 1, len(ordered) * share // _HUNDRED)]


def percentiles(values: Sequence[int]) -> list[int]:
    """Give the values that a tenth, half and nine tenths lie below."""
    ordered = sorted(values)
    return [percentile(ordered, share) for share in _PERCENTILES]


def percent(part: int, whole: int) -> int:
    """Round to whole percent."""
    return (2 * _HUNDRED * part + whole) // (2 * max(1, whole))


def mornings(outcomes: Sequence[Outcome]) -> list[dict[str, Any]]:
    """Tell money and dossier of all who saw a morning, day by day, in the order of the story."""
    found: defaultdict[tuple[str, int], list[Morning]] = defaultdict(list)
    for morning in chain.from_iterable(outcome.mornings for outcome in outcomes):
        found[morning.level, morning.day].append(morning)
    return [
        {
            "level": level,
            "day": day,
            "runs": len(seen),
            "cash_kop": percentiles([morning.cash_kop for morning in seen]),
            "dossier": percentiles([morning.dossier for morning in seen]),
        }
        for (level, day), seen in sorted(found.items())
    ]


def snowball(outcomes: Sequence[Outcome]) -> int | None:
    """Correlate the purse at the third chapter with the end, in hundredths of Pearson's r.

    None: nobody came so far, or all of them ended alike.
    """
    purses = [(_third_purse(outcome), outcome.won) for outcome in outcomes]
    cash = [kop for kop, _ in purses if kop is not None]
    ends = [int(won) for kop, won in purses if kop is not None]
    try:
        return round(_HUNDRED * correlation(cash, ends))
    except StatisticsError:
        return None


def _third_purse(outcome: Outcome) -> int | None:
    chapters = list(dict.fromkeys(morning.level for morning in outcome.mornings))
    if len(chapters) < _THIRD:
        return None
    third = chapters[_THIRD - 1]
    return next(m.cash_kop for m in outcome.mornings if m.level == third)


def _counted(names: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(names).items()))


def _shares(counts: Iterable[tuple[tuple[str, int], ...]]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for some in counts:
        total.update(dict(some))
    return {name: percent(total[name], total.total()) for name in sorted(total)}
