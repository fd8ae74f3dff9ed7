"""Sound from pixels: the edges of the groove are found in its picture and heard."""

from dataclasses import dataclass
from math import pi

import numpy as np
from numpy.typing import NDArray

from game.groove.limits import check_kind, check_number, check_whole
from game.groove.programme import check_rate
from game.groove.resample import REACH, at_places
from game.groove.scan import Scan

Floats = NDArray[np.float64]

_SECTORS = 72
_ASTRAY = 0.2
"""How many turns the sectors of a spiral may be astray from a circle, rms; chance is far more."""
_LABEL = {
    "um_per_px": (0.1, 1000.0),
    "top_mm": (1.0, 1000.0),
    "start_mm": (1.0, 1000.0),
    "pitch_um": (20.0, 5000.0),
    "rpm": (10.0, 200.0),
    "peak_cm_s": (0.001, 100.0),
}
"""What the label of a ring may say."""
_EDGE_PX = 3
"""Pixels on either side of an edge that tell where it lies."""
_FEWEST_PX = 4.0
"""Pixels across groove and land, at least: in fewer the windows of both edges of one overlap."""
_BLANK_TURNS = 0.01
"""How much of a turn may show no groove; a thrown cutter is in the air four times as long."""
_CALM_UM, _WIDTH_UM = 60.0, 600.0
"""Lengths over which a first guess of the groove's middle and of its width is smoothed."""
_HIGHEST_HZ = 9000.0
_TAPS = 129


@dataclass(frozen=True, slots=True)
class _Lie:
    """How the disc lay under the camera."""

    shift_px: float
    """Columns by which the whole spiral lies further in than the label says."""
    off_px: complex
    """Place of the spiral's centre."""

    def columns(self, angle: Floats) -> Floats:
        """Columns by which the spiral lies further in at each angle."""
        return np.asarray(self.shift_px - np.real(self.off_px * np.exp(-1j * angle)), np.float64)


def read_back(scan: Scan, *, rate_hz: int = 44100) -> NDArray[np.float32]:
    """Play the picture of a ring.

    Parameters
    ----------
    scan : Scan
        May lie a good part of a turn's pitch off centre. Its turns are one stretch of groove: where
        the cutter was thrown or lifted there is nothing to follow, and a cutter thrown back by just
        a whole pitch is followed into the turn that it spoilt.
    rate_hz : int
        Rate of the sound, 8000..192000.

    Returns
    -------
    (frames,) float32
        Flat groove velocity at the cutting speed, full scale for `peak_cm_s`, up to 9 kHz.

    Raises
    ------
    ValueError
        For a rate or a label that cannot be, a picture without a groove or with one that breaks
        off, or pixels too coarse to tell groove from land (four across the narrower of both).
    """
    rate = check_rate(rate_hz)
    _check(scan)
    dark = _darkness(scan)
    lie = _find_lie(dark, scan)
    _refuse_coarse(dark, scan)
    path_px = np.concatenate([_follow(dark, scan, lie, turn) for turn in range(scan.turns)])
    rows = len(dark)
    turned = np.asarray(np.arange(len(path_px)) * (2 * pi / rows), np.float64)
    lie = _refine_lie(path_px, turned, lie)
    path_um = -scan.um_per_px * (path_px - lie.columns(turned))
    return _to_sound(path_um, lie, scan, rows, rate)


def _check(scan: Scan) -> None:
    """Refuse a picture that is none, and a label that no disc could bear."""
    check_kind("scan", scan, Scan)
    pixels = np.asarray(scan.pixels)
    if pixels.dtype != np.uint8 or pixels.ndim != 2 or len(pixels) < _SECTORS or pixels.size == 0:
        raise ValueError(
            f"pixels must be uint8 of {_SECTORS} rows or more, "
            f"got {pixels.dtype} of shape {pixels.shape}"
        )
    check_whole("turns", scan.turns, 1)
    for name, (low, high) in _LABEL.items():
        check_number(name, getattr(scan, name), low, high)
    if pixels.shape[1] * scan.um_per_px < scan.turns * scan.pitch_um:
        raise ValueError(f"{scan.turns} turns do not fit into pixels of shape {pixels.shape}")


def _darkness(scan: Scan) -> NDArray[np.float32]:
    """Give ``(angles, radii)`` 0 on land to 1 in the groove."""
    pixels = scan.pixels
    groove, land = np.percentile(pixels[:: max(1, len(pixels) // 2000)], [5, 95])
    if land - groove < 10:
        raise ValueError("there is no groove in the picture: all of it is equally bright")
    return (np.float32(land) - pixels) * np.float32(1 / (land - groove))


def _refuse_coarse(dark: NDArray[np.float32], scan: Scan) -> None:
    """Refuse pixels in which the edges of one groove, or of one land, cannot be told apart."""
    pitch_px = scan.pitch_um / scan.um_per_px
    first = round((scan.top_mm - scan.start_mm) * 1e3 / scan.um_per_px)
    ring = dark[:, max(first, 0) : first + round(scan.turns * pitch_px)]
    groove_px = float(np.median(ring.mean(axis=1))) * pitch_px
    if min(groove_px, pitch_px - groove_px) < _FEWEST_PX:
        raise ValueError(
            f"pixels of {scan.um_per_px:g} um are too coarse: {groove_px:.1f} of them across the "
            f"groove and {pitch_px - groove_px:.1f} across the land, {_FEWEST_PX:g} are needed"
        )


def _refuse_blank(seen: NDArray[np.bool_], turn: int) -> None:
    """Refuse a turn with a stretch where nothing dark lies."""
    edges = np.flatnonzero(np.concatenate([[True], seen, [True]]))
    blank = np.diff(edges) - 1
    if blank.max() > _BLANK_TURNS * len(seen):
        where = turn + edges[np.argmax(blank)] / len(seen)
        raise ValueError(
            f"the groove breaks off after {where:.2f} turns of the picture: "
            "take turns on one side of the break only"
        )


def _spiral_px(scan: Scan, turn: float, angle: Floats) -> Floats:
    """Column of the middle of a turn where the label says it lies."""
    inward_um = (scan.top_mm - scan.start_mm) * 1e3 + scan.pitch_um * (turn + angle / (2 * pi))
    return np.asarray(inward_um / scan.um_per_px, np.float64)


def _find_lie(dark: NDArray[np.float32], scan: Scan) -> _Lie:
    """Find the centre by the phase of the comb of turns in every sector of the ring."""
    rows, columns = dark.shape
    edges = np.arange(_SECTORS) * rows // _SECTORS
    comb = np.add.reduceat(dark, edges, axis=0) / np.diff(np.append(edges, rows))[:, None]
    middle = (edges + np.append(edges[1:], rows) - 1) / 2 * (2 * pi / rows)
    place = np.arange(columns) + 0.5 - _spiral_px(scan, 0, middle)[:, None]
    teeth = np.exp(2j * pi * place * (scan.um_per_px / scan.pitch_um))
    phase = np.angle(np.sum(comb * np.hanning(columns) * teeth, axis=1))
    shift = np.unwrap(phase) / (2 * pi)
    shift -= np.rint(np.mean(shift))
    basis = np.stack([np.ones(_SECTORS), np.cos(middle), np.sin(middle)], axis=1)
    fit = np.linalg.lstsq(basis, shift, rcond=None)[0]
    if np.std(shift - basis @ fit) > _ASTRAY:
        raise ValueError("there is no groove in the picture: no turns lie a pitch apart in it")
    fit *= scan.pitch_um / scan.um_per_px
    return _Lie(float(fit[0]), complex(-fit[1], -fit[2]))


def _follow(dark: NDArray[np.float32], scan: Scan, lie: _Lie, turn: int) -> Floats:
    """Columns by which the middle of a turn lies further in than the label says, row by row."""
    rows = len(dark)
    angle = np.asarray(np.arange(rows) * (2 * pi / rows), np.float64)
    nominal = _spiral_px(scan, turn, angle)
    guess = nominal + lie.columns(angle)
    middle, width, seen = _weigh(dark, guess, scan.pitch_um / scan.um_per_px)
    _refuse_blank(seen, turn)
    middle = nominal + _smooth(middle - nominal, _CALM_UM / scan.um_per_px)
    width = _smooth(width, _WIDTH_UM / scan.um_per_px)
    outer = _edge(dark, middle - width / 2, rising=True)
    inner = _edge(dark, middle + width / 2, rising=False)
    return np.asarray((outer + inner) / 2 - nominal, np.float64)


def _window(dark: NDArray[np.float32], first: NDArray[np.int64], count: int) -> NDArray[np.float32]:
    """Give ``(rows, count)`` of each row from its own first column; land beyond the picture."""
    padded = np.pad(dark, ((0, 0), (count, count)))
    begin = np.clip(first + count, 0, dark.shape[1] + count)
    flat = begin + np.arange(len(dark)) * padded.shape[1]
    return np.asarray(padded.reshape(-1)[flat[:, None] + np.arange(count)])


def _weigh(
    dark: NDArray[np.float32], guess: Floats, pitch_px: float
) -> tuple[Floats, Floats, NDArray[np.bool_]]:
    """Middle and width of what is dark within half a pitch of a guess, and whether anything is."""
    half = max(2, int(pitch_px / 2))
    first = np.rint(guess - 0.5).astype(np.int64) - half
    groove = _window(dark, first, 2 * half + 1) > 0.5
    width = groove.sum(axis=1)
    place = groove @ (np.arange(2 * half + 1) + 0.5)
    seen = width > 0
    middle = np.where(seen, first + place / np.maximum(width, 1), guess)
    usual = float(np.median(width[seen])) if seen.any() else half
    return middle, np.where(seen, width, usual).astype(np.float64), seen


def _edge(dark: NDArray[np.float32], guess: Floats, *, rising: bool) -> Floats:
    """Where the groove begins or ends, by how much dark there is round the guess."""
    first = np.rint(guess).astype(np.int64) - _EDGE_PX
    amount = _window(dark, first, 2 * _EDGE_PX).sum(axis=1, dtype=np.float64)
    return np.asarray(first + 2 * _EDGE_PX - amount if rising else first + amount, np.float64)


def _smooth(line: Floats, length: float) -> Floats:
    from scipy.ndimage import uniform_filter1d

    once = uniform_filter1d(line, max(1, round(length / 2)), mode="nearest")
    return np.asarray(uniform_filter1d(once, max(1, round(length / 2)), mode="nearest"), np.float64)


def _refine_lie(path_px: Floats, turned: Floats, lie: _Lie) -> _Lie:
    """Take what still sways once a turn for the centre, and what is constant for the radius."""
    basis = np.stack([np.ones(len(turned)), np.cos(turned), np.sin(turned)], axis=1)
    fit = np.linalg.lstsq(basis, path_px, rcond=None)[0]
    return _Lie(float(fit[0]), complex(-fit[1], -fit[2]))


def _to_sound(
    path_um: Floats, lie: _Lie, scan: Scan, rows: int, rate_hz: int
) -> NDArray[np.float32]:
    """Differentiate, take off what the pixels cannot tell, and read it at the lathe's speed."""
    from scipy.signal import firwin, oaconvolve

    speed = 2 * pi * scan.rpm / 60
    rows_hz = rows * scan.rpm / 60
    padded = np.pad(path_um, _TAPS // 2 + 2, mode="edge")
    slope = padded[:-4] - padded[4:] + 8 * (padded[3:-1] - padded[1:-3])
    taps = firwin(_TAPS, min(_HIGHEST_HZ, 0.45 * rate_hz, 0.4 * rows_hz), fs=rows_hz)
    velocity = oaconvolve(slope, taps, "valid") * (rows_hz / 12) / (scan.peak_cm_s * 1e4)
    frames = int(scan.turns * 60 / scan.rpm * rate_hz)
    film = np.arange(frames) * (speed / rate_hz)
    off = lie.off_px * scan.um_per_px * 1e-3
    radius_mm = scan.start_mm - scan.pitch_um * 1e-3 * film / (2 * pi)
    seen = film
    for _ in range(2):
        seen = film + np.imag(off * np.exp(-1j * seen)) / radius_mm
    place = np.clip(seen * (rows / (2 * pi)), 0, len(velocity) - 1)
    line = np.pad(velocity.astype(np.float32), REACH + 1, mode="edge")
    return at_places(line, place, first=-REACH - 1)
