"""Marks on the disc: the places where something is heard."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Mark = tuple[float, str, int]
"""(second, kind, size 0 to 100); kinds are hiss, tick, sway, dull, harsh, skip and gap."""

_MOST = 24
_MOST_OF_A_KIND = 5
_APART_S = 3.0
_SMALLEST = 15


def mark_skips(skips: tuple[tuple[float, float], ...]) -> list[Mark]:
    """Mark every leap; a longer one is larger."""
    return [(second, "skip", _size(55 + 15 * abs(leap_s))) for second, leap_s in skips]


def mark_clicks(second: Floats, height_db: Floats) -> list[Mark]:
    """Mark clicks by how far they stand above what would hide them."""
    return [
        (float(at_s), "tick", _size(20 + 4 * above))
        for at_s, above in zip(second, height_db, strict=True)
    ]


def mark_sway(second: Floats, deviation: Floats, counts: NDArray[np.bool_]) -> list[Mark]:
    """Mark the seconds whose weighted speed deviation is largest; 3 % is as bad as it gets."""
    marks = []
    for start in range(int(second[-1]) + 1):
        here = counts & (second >= start) & (second < start + 1)
        if here.sum() > 20:
            worst = float(np.percentile(np.abs(deviation[here]), 95))
            marks.append((start + 0.5, "sway", _size(100 * worst / 0.03)))
    return marks


def mark_hiss(second: Floats, signal: Floats, noise: Floats) -> list[Mark]:
    """Mark the blocks that hiss most against the programme as it usually is."""
    usual = float(np.median(signal)) + 1e-12
    level_db = 10 * np.log10(noise / usual + 1e-9)
    return [
        (float(at_s), "hiss", _size((level + 35) / 30 * 100))
        for at_s, level in zip(second, level_db, strict=True)
    ]


def mark_dull(second: Floats, brightness_db: Floats) -> list[Mark]:
    """Mark the blocks whose treble has fallen against the average of the disc."""
    calm = np.convolve(np.pad(brightness_db, 2, mode="edge"), np.ones(5) / 5, "valid")
    return [
        (float(at_s), "dull", _size(-8 * fallen)) for at_s, fallen in zip(second, calm, strict=True)
    ]


def mark_harsh(second: Floats, percent: Floats) -> list[Mark]:
    """Mark loud passages by their distortion; 20 % is as bad as it gets."""
    return [
        (float(at_s), "harsh", _size(5 * each)) for at_s, each in zip(second, percent, strict=True)
    ]


def mark_gaps(
    second: Floats, gain: Floats, signal: Floats, noise: Floats, wanted: Floats
) -> list[Mark]:
    """Mark where the sound falls silent though the programme plays on.

    Parameters
    ----------
    second, gain, signal, noise
        ``(blocks,)`` of the residue.
    wanted
        ``(blocks,)`` power of the programme.
    """
    usual = float(np.median(gain)) + 1e-9
    plays = wanted > 1e-3 * float(np.median(wanted)) + 1e-12
    silent = (
        plays & (gain < 0.06 * usual) & (signal + noise < 0.3 * float(np.median(signal + noise)))
    )
    starts = np.flatnonzero(silent & ~np.concatenate([[False], silent[:-1]]))
    return [(float(second[start]), "gap", 80) for start in starts]


def choose_marks(candidates: list[Mark]) -> tuple[Mark, ...]:
    """Choose at most 24: the largest of each kind, three seconds apart, in order of time."""
    chosen: list[Mark] = []
    for mark in sorted(candidates, key=lambda mark: (-mark[2], mark[0], mark[1])):
        alike = [other for other in chosen if other[1] == mark[1]]
        near = any(abs(other[0] - mark[0]) < _APART_S for other in alike)
        room = len(alike) < _MOST_OF_A_KIND or mark[1] in {"skip", "gap"}
        if mark[2] >= _SMALLEST and room and (not near or mark[1] == "skip"):
            chosen.append(mark)
    return tuple(sorted(chosen[:_MOST]))


def _size(value: float) -> int:
    return max(0, min(100, round(value)))
