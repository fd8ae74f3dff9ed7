"""Off the air: what was recorded at the set by night becomes a master, with all that was on it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from game import GameError
from game.band.radio import Evening, Order, Radio, Reading, Received, Records, Reel, Tuning
from game.band.radio.radio import BLOCK
from game.city.discs import Curve

Sound = NDArray[np.float32]
Pieces = tuple[tuple[int, int, int], ...]

CLEAN, JAMMED, FAINT = 1, 2, 3
CLEAN_DB = 9.0
"""The station over everything else: from here on a second of it is worth a bone."""
LONGEST_S = 3600
USUAL_WIDTH: Curve = ((0, 4200),)
_TICK_HZ = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Taping:
    """What was done at the set on one evening, in whole numbers: the same again is the same tape.

    Knobs and pieces are as the dial hands them over: of a tape that runs in whole seconds.
    """

    season: str
    minute: int
    """Minutes after midnight when the set was turned on."""
    night: int
    seed: int
    needle: Curve
    """(tenth of the tape, Hz), linear between the points of one piece."""
    width: Curve = USUAL_WIDTH
    """(tenth of the tape, Hz that the set lets through on each side)."""
    pieces: Pieces
    """(tick of the night, first second of the tape, seconds) of all that was taken without a stop,
    sixty ticks a second; where two pieces meet, the tape clicks."""


@dataclass(frozen=True, slots=True)
class Aired:
    """What there is to know of a master off the air, in whole numbers."""

    station: str
    seconds: int
    cells: tuple[int, ...]
    """For each second 1 clean, 2 jammed or 3 faint."""
    clean_run_s: int
    """The longest run of clean seconds."""
    bandwidth_hz: int
    """99 % of its power lies below."""
    noise_cdb: int
    """Everything else against the station, hundredths of a decibel; lower is better."""
    gaps: tuple[tuple[int, int], ...]
    """From when to when the station was lost, tenths of a second of the master."""


@dataclass(frozen=True, slots=True, eq=False)
class OffAir:
    """A master off the air."""

    sound: Sound
    """``(frames,)`` float32 at 44 100 Hz, -18 LUFS; nothing on it was mended."""
    aired: Aired


def record_off_air(
    taping: Taping, records: Records, *, orders: Sequence[Order] | None = None
) -> OffAir:
    """Listen to an evening again as it was listened to, and make the master of what was taped.

    Parameters
    ----------
    taping : needle, width and tape of the evening
    records : what the stations play
    orders : when the jammers come; by default the evening's usual orders

    Returns
    -------
    The master, with the width, the gaps and the noise it had. It takes a twentieth of the time
    until the tape last ran, and the same evening gives the same bits.

    Raises
    ------
    GameError
        if there is nothing on the tape
    ValueError
        if its pieces do not follow each other in time and on the tape, or last over an hour
    """
    _check(taping.pieces)
    evening = Evening(taping.season, taping.minute, taping.night)
    radio = Radio(evening, seed=taping.seed, records=records, orders=orders)
    reel = Reel()
    readings = list(_listen(radio, taping, reel))
    received = reel.master()
    return OffAir(received.sound, _aired(received, readings))


def tuning_at(taping: Taping, tenth: float, piece: tuple[int, int, int]) -> Tuning:
    """Give where the knobs stood at a tenth of the tape within a piece, or beside it."""
    _, first, seconds = piece
    inside = float(np.clip(tenth, 10 * first, 10 * (first + seconds - 1)))
    return Tuning(_at(taping.needle, inside) / 1000.0, _at(taping.width, inside))


def _at(curve: Curve, tenth: float) -> float:
    tenths, values = zip(*curve, strict=True)
    return float(np.interp(tenth, tenths, values))


def _check(pieces: Pieces) -> None:
    if not pieces:
        raise GameError("There is nothing on this tape.", key="press-empty-tape")
    tick, second = 0, 0
    for start, first, seconds in pieces:
        if start < tick or first != second or seconds < 1:
            raise ValueError(f"pieces follow each other in time and on the tape, unlike {pieces}")
        tick, second = start + _TICK_HZ * seconds, first + seconds
    if tick > _TICK_HZ * LONGEST_S:
        raise ValueError(f"a night at the set is at most {LONGEST_S} seconds, not {pieces}")


def _listen(radio: Radio, taping: Taping, reel: Reel) -> Iterable[tuple[int, Reading]]:
    """Go through the evening block by block; give what the set knew whenever the tape ran.

    While the tape stands, the needle waits where it will be when the tape runs again.
    """
    heard = 0
    for piece in taping.pieces:
        start, _, seconds = piece
        begins = start * radio.rate_hz // _TICK_HZ
        ends = begins + seconds * radio.rate_hz
        while heard < ends:
            count = min(BLOCK, (begins if heard < begins else ends) - heard)
            tenth = 10 * (piece[1] + (heard - begins) / radio.rate_hz)
            sound = radio.read(count, tuning=tuning_at(taping, tenth, piece))
            if heard >= begins:
                reel.write(sound, radio.reading)
                yield count, radio.reading
            heard += count


def _aired(received: Received, readings: Sequence[tuple[int, Reading]]) -> Aired:
    seconds = len(received.sound) // received.rate_hz
    cells = _cells(readings, seconds, received.rate_hz // 2)
    clean = [len(list(run)) for cell, run in groupby(cells) if cell == CLEAN]
    return Aired(
        station=received.station,
        seconds=seconds,
        cells=cells,
        clean_run_s=max(clean, default=0),
        bandwidth_hz=round(received.bandwidth_hz),
        noise_cdb=round(100 * received.noise_db),
        gaps=tuple((round(10 * start), round(10 * end)) for start, end in received.gaps_s),
    )


def _cells(readings: Sequence[tuple[int, Reading]], seconds: int, rate_hz: int) -> tuple[int, ...]:
    """Call every whole second of the tape clean, jammed or faint."""
    lengths = np.array([length for length, _ in readings])
    second = (np.cumsum(lengths) - lengths) // rate_hz
    clarity_db = np.array([reading.clarity_db for _, reading in readings])
    covered = np.array([bool(reading.jammer) for _, reading in readings])
    cells = []
    for number in range(seconds):
        here = second == number
        if np.average(clarity_db[here], weights=lengths[here]) >= CLEAN_DB:
            cells.append(CLEAN)
        else:
            jammed = np.average(covered[here], weights=lengths[here]) >= 0.5
            cells.append(JAMMED if jammed else FAINT)
    return tuple(cells)
