"""A line across the film: one tick a turn, at the same place of every turn."""

from dataclasses import replace
from math import log, radians, tan

import numpy as np

from game.groove.disc import Disc, Scored
from game.groove.limits import check_kind, check_number

_PROFILE = (0.3, 1.0, -0.8, -0.25)


def scratch(disc: Disc, *, angle_deg: float, depth_um: float, slant_deg: float = 0.0) -> Disc:
    """Draw something sharp across a disc.

    The line keeps its slant to the radius, so that from turn to turn it moves on by
    p tan(slant) / r radians (derived): a tick every T (1 + p tan(slant) / (2 pi r)).

    Parameters
    ----------
    disc : Disc
        Is not changed.
    angle_deg : float
        Where it crosses the first turn, counter-clockwise from +x of the film.
    depth_um : float
        How far it throws the needle aside, up to 200.
    slant_deg : float
        Its angle to the radius, within +-89.

    Returns
    -------
    Disc
        The scratched disc.

    Raises
    ------
    ValueError
        For an angle, depth or slant that cannot be.
    """
    check_kind("disc", disc, Disc)
    check_scratch(angle_deg, depth_um, slant_deg)
    size = disc.samples_per_turn
    lateral = disc.lateral_um.copy()
    profile = np.array(_PROFILE, np.float32) * np.float32(depth_um)
    for turn in range(disc.turns):
        radius_mm = max(disc.radius_mm(turn + (angle_deg % 360) / 360), 1.0)
        moved = tan(radians(slant_deg)) * log(disc.outer_mm / radius_mm)
        place = turn * size + round(((angle_deg / 360 + moved / (2 * np.pi)) % 1) * size)
        part = lateral[place : place + len(profile)]
        part += profile[: len(part)]
    mark = Scored(angle_deg=angle_deg, depth_um=depth_um, slant_deg=slant_deg)
    return replace(disc, lateral_um=lateral, scratches=(*disc.scratches, mark))


def check_scratch(angle_deg: float, depth_um: float, slant_deg: float) -> None:
    """Refuse a scratch that cannot be.

    Raises
    ------
    ValueError
        Names the angle, the depth or the slant, and its limits.
    """
    check_number("angle_deg", angle_deg, -3600, 3600)
    check_number("depth_um", depth_um, 0, 200)
    check_number("slant_deg", slant_deg, -89, 89)
