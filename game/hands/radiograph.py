"""The picture under the tool: how dark the film is at a place, and where bone makes it stiff."""

from game.city.whole import clamp

Density = tuple[tuple[int, ...], ...]
"""Percent of blackening as in ``Survey.density``: rings of 2 mm from 120 mm inward, 36 sectors."""

TURN_BRAD = 65536
SECTORS = 36
_RIM_CMM = 12000
_RING_CMM = 200
_PLAIN_PERCENT = 70
_BONE_PERCENT = 40


def sector(angle_brad: int) -> int:
    """Give the sector of ten degrees that an angle lies in."""
    return angle_brad % TURN_BRAD * SECTORS // TURN_BRAD


def blackening(density: Density, *, radius_cmm: int, sector: int) -> int:
    """Give the percent of blackening at a place; a film without a picture is evenly dark."""
    if not density:
        return _PLAIN_PERCENT
    ring = clamp(_RIM_CMM - radius_cmm, 0, _RIM_CMM) // _RING_CMM
    return density[min(ring, len(density) - 1)][sector % SECTORS]


def shove(density: Density, *, radius_cmm: int, angle_brad: int) -> int:
    """Tell which way stiff film sends a blade: 1 outward, -1 inward, 0 where it is soft."""
    here = sector(angle_brad)
    if blackening(density, radius_cmm=radius_cmm, sector=here) >= _BONE_PERCENT:
        return 0
    outside = blackening(density, radius_cmm=radius_cmm + _RING_CMM, sector=here)
    inside = blackening(density, radius_cmm=radius_cmm - _RING_CMM, sector=here)
    return 1 if outside >= inside else -1
