"""The groove for another machine: a spiral in millimetres that a laser or a plotter can follow."""

from dataclasses import dataclass
from itertools import pairwise
from math import inf, pi

import numpy as np
from numpy.typing import NDArray

from game.groove.disc import Disc
from game.groove.limits import check_kind, check_number, check_numbers

Floats = NDArray[np.float64]

_MOST_POINTS = 2_400_000
"""Ten bytes each: a whole side stays below 30 MB."""
_SPINDLE_MM = 7.24
_HAIRLINE_MM = 0.01
_RISE = 400.0
"""How many times a groove may be made wider than life; silence has no size of its own."""


@dataclass(frozen=True, slots=True)
class _Turn:
    """One turn as it will be drawn."""

    angle: Floats
    """``(points,)`` radians within the turn, rising from 0."""
    middle_mm: Floats
    """``(points,)`` radius of the spiral without sound."""
    lean_um: Floats
    """``(points,)`` displacement, averaged over the stretch of a point."""


def engrave_svg(
    disc: Disc,
    *,
    feature_um: float = 100.0,
    hole_xy_mm: tuple[float, float] | None = None,
    hole_mm: float = _SPINDLE_MM,
) -> str:
    """Draw the groove of a disc as an SVG in millimetres, y downward, the spiral's middle at 0, 0.

    Parameters
    ----------
    disc : Disc
        Its groove from the first sample of the programme to the last.
    feature_um : float
        The smallest thing that the machine can leave standing: the displacement is made larger
        until the narrowest land between two lines is this wide, and points lie this far apart.
    hole_xy_mm : (x, y) or None
        Where the hole is, y upward; None for the hole the lathe held it by.
    hole_mm : float
        Its diameter.

    Returns
    -------
    str
        SVG 1.1: a trim circle, a hole and one path a stretch of unbroken groove; below 30 MB.

    Raises
    ------
    ValueError
        If no land of that width fits between two turns, or for a hole that cannot be.
    """
    check_kind("disc", disc, Disc)
    check_number("feature_um", feature_um, 1, inf)
    if feature_um >= disc.pitch_um:
        raise ValueError(
            f"a feature must be within 1 um and the pitch of {disc.pitch_um:g} um, "
            f"got {feature_um!r}"
        )
    check_number("hole_mm", hole_mm, 0, disc.film.radius_mm)
    if hole_xy_mm is not None:
        farthest_mm = disc.film.radius_mm
        check_numbers("hole_xy_mm", hole_xy_mm, -farthest_mm, farthest_mm, count=2)
    turns = _turns(disc, max(feature_um, _groove_mm(disc) * 1000 / _MOST_POINTS))
    scale = _scale(turns, feature_um)
    if hole_xy_mm is None:
        toward = np.radians(disc.lathe.hole_deg)
        away_mm = disc.lathe.hole_mm
        hole_xy_mm = (float(away_mm * np.cos(toward)), float(away_mm * np.sin(toward)))
    half = max(disc.film.size_mm / 2, disc.film.radius_mm)
    paths = "\n".join(f'<path d="{_stretch(part, scale)}"/>' for part in _unbroken(disc, turns))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{2 * half:g}mm" height="{2 * half:g}mm" '
        f'viewBox="{-half:g} {-half:g} {2 * half:g} {2 * half:g}">\n'
        f"<title>{disc.seconds:.1f} s at {disc.rpm:g} turns a minute</title>\n"
        f"<desc>Displacement {scale:.2f} times life size; narrowest land {feature_um:g} um; "
        f"{disc.lathe.pitch_um:g} um from turn to turn.</desc>\n"
        f'<g fill="none" stroke="#000" stroke-width="{_HAIRLINE_MM:g}">\n'
        f'<circle id="trim" cx="0" cy="0" r="{disc.film.radius_mm:.3f}"/>\n'
        f'<circle id="hole" cx="{hole_xy_mm[0]:.3f}" cy="{0 - hole_xy_mm[1]:.3f}" '
        f'r="{hole_mm / 2:.3f}"/>\n'
        f'<g id="groove">\n{paths}\n</g>\n</g>\n</svg>\n'
    )


def _groove_mm(disc: Disc) -> float:
    """Length of the whole spiral."""
    radius = disc.radius_mm(np.arange(disc.turns) + 0.5)
    return float(2 * pi * np.sum(np.maximum(radius, 1.0)))


def _turns(disc: Disc, step_um: float) -> list[_Turn]:
    """Thin out every turn to points of about `step_um`, the programme's own part of it."""
    size, turns = disc.samples_per_turn, []
    for turn in range(disc.turns):
        radius_mm = max(float(disc.radius_mm(turn + 0.5)), 1.0)
        points = int(np.clip(2e3 * pi * radius_mm / step_um, 16, size))
        edges = np.arange(points) * size // points
        part = disc.lateral_um[turn * size : (turn + 1) * size]
        mean = np.add.reduceat(part, edges) / np.diff(np.append(edges, size))
        share = (np.arange(points) + 0.5) / points
        place = (turn + share) * size
        cut = (place >= disc.start_sample) & (place <= disc.end_sample)
        middle = np.asarray(disc.radius_mm(turn + share[cut]), np.float64)
        turns.append(_Turn(2 * pi * share[cut], middle, mean[cut].astype(np.float64)))
    return [turn for turn in turns if len(turn.angle)]


def _scale(turns: list[_Turn], feature_um: float) -> float:
    """How much larger displacement may be drawn: the narrowest land becomes one feature."""
    largest = _RISE
    for outer, inner in pairwise(turns):
        angle = inner.angle
        apart_um = 1e3 * (np.interp(angle, outer.angle, outer.middle_mm) - inner.middle_mm)
        closer_um = inner.lean_um - np.interp(angle, outer.angle, outer.lean_um)
        # across a break of the spiral there may be no room at all, at any scale
        leaning = (closer_um > 0) & (apart_um > feature_um)
        if leaning.any():
            room = (apart_um[leaning] - feature_um) / closer_um[leaning]
            largest = min(largest, float(room.min()))
    return largest


def _unbroken(disc: Disc, turns: list[_Turn]) -> list[list[_Turn]]:
    """Part the groove where the cutter was thrown."""
    broken = {sample // disc.samples_per_turn for sample, _ in disc.breaks}
    if not broken:
        return [turns]
    stretches: list[list[_Turn]] = [[]]
    for number, turn in enumerate(turns):
        if number not in broken:
            stretches[-1].append(turn)
            continue
        step = np.abs(np.diff(turn.middle_mm)) > disc.pitch_um * 1e-3 / 2
        for first, last in pairwise([0, *(np.flatnonzero(step) + 1), len(turn.angle)]):
            part = slice(int(first), int(last))
            stretches[-1].append(_Turn(turn.angle[part], turn.middle_mm[part], turn.lean_um[part]))
            stretches.append([])
        stretches.pop()
    return [stretch for stretch in stretches if stretch]


def _stretch(turns: list[_Turn], scale: float) -> str:
    """Path data: absolute to the first point, then steps in thousandths of a millimetre."""
    angle = np.concatenate([turn.angle for turn in turns])
    radius_mm = np.concatenate([turn.middle_mm + scale / 1e3 * turn.lean_um for turn in turns])
    place = np.rint(1e3 * np.stack([radius_mm * np.cos(angle), -radius_mm * np.sin(angle)], 1))
    steps = np.diff(place, axis=0).ravel() / 1e3
    line = (" %g" * len(steps)) % tuple(steps)
    line = line.replace(" 0.", " .").replace("-0.", "-.").replace(" -", "-")
    start = place[0] / 1e3
    return f"M{start[0]:.3f} {start[1]:.3f}l{line}" if len(steps) else f"M{start[0]} {start[1]}"
