"""The scissors at the tape: one song of the night is cut out, its jammed seconds are left out."""

from dataclasses import dataclass
from itertools import groupby

from game.city.discs import Curve
from game.hands.dial_state import SECOND_TICKS, Second, Tape
from game.hands.dial_tape import CLEAN, JAMMED

SHORTEST_S = 3
"""A shorter snippet is not worth its join."""
_TENTHS = 10


@dataclass(frozen=True, slots=True)
class Spliced:
    """What is left of a night: one song of one station, as far as it got through."""

    song: str
    station: str
    seconds: int
    clean_s: int
    joins: int
    needle: Curve
    """(tenth of the spliced tape, Hz)."""
    width: Curve
    pieces: tuple[tuple[int, int, int], ...]
    """(tick of the night, first second of the spliced tape, seconds)."""


def splice(tape: Tape) -> Spliced:
    """Keep what is on the tape of its song, from the first clean second to the last."""
    kept: list[Second] = []
    pieces: list[tuple[int, int, int]] = []
    for run in _runs(tape):
        pieces.append((run[0].night_tick, len(kept), len(run)))
        kept += run
    return Spliced(
        song=tape.item if kept else "",
        station=tape.station if kept else "",
        seconds=len(kept),
        clean_s=sum(second.how == CLEAN for second in kept),
        joins=max(0, len(pieces) - 1),
        needle=tuple((_TENTHS * at, second.tune_hz) for at, second in enumerate(kept)),
        width=tuple((_TENTHS * at, second.width_hz) for at, second in enumerate(kept)),
        pieces=tuple(pieces),
    )


def _runs(tape: Tape) -> list[list[Second]]:
    """Give the runs that are long enough, without the faint seconds at their ends."""
    wanted = [s for s in tape.seconds if s.how != JAMMED and _is_of(tape, s)]
    parted = groupby(enumerate(wanted), key=lambda pair: _beginning(wanted, pair[0]))
    runs = (_trimmed([second for _, second in run]) for _, run in parted)
    return [run for run in runs if len(run) >= SHORTEST_S]


def _is_of(tape: Tape, second: Second) -> bool:
    return bool(tape.item) and second.item == tape.item and second.station == tape.station


def _beginning(seconds: list[Second], at: int) -> int:
    """Give where the run began that a second belongs to."""
    while at and seconds[at].night_tick - seconds[at - 1].night_tick == SECOND_TICKS:
        at -= 1
    return at


def _trimmed(run: list[Second]) -> list[Second]:
    clean = [at for at, second in enumerate(run) if second.how == CLEAN]
    return run[clean[0] : clean[-1] + 1] if clean else []
