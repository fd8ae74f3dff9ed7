"""The bin: films that a hospital burns on paper, each with its size, its scratches, its silver."""

from game.city.chance import roll
from game.city.discs import Blank, Scratch

FORMATS = (
    ("chest", 300, 400), ("skull", 240, 300), ("hand", 180, 240), ("pelvis", 300, 400),
    ("foot", 240, 300),
)  # fmt: skip
"""Subjects and the sheets (mm) they are taken on."""
COMMON = (0, 0, 0, 0, 1, 1, 2, 2, 3, 4)
"""How often each subject lies in the bin."""
MOST_SCRATCHES = 4
INNER_MM = 50
LEAST_RADIUS_MM = 55
"""A disc smaller than this holds no groove at all."""
WIDEST_MM = 120
TURN_PERMILLE_S = 767
FINEST_UM = 184


CLEAR = 0
"""Exposure of a film that was washed: there is no picture any more."""


def is_clear(blank: Blank) -> bool:
    """Tell whether nobody is on a film."""
    return blank.exposure == CLEAR


def make_blank(seed: int, where: str, number: int) -> Blank:
    """Draw one film out of the bin."""

    def pick(what: str, low: int, high: int) -> int:
        return low + roll(seed, "film", where, number, what, sides=high - low + 1)

    subject, width_mm, height_mm = FORMATS[COMMON[pick("subject", 0, len(COMMON) - 1)]]
    care = pick("care", 0, 100)
    return Blank(
        number=number,
        subject=subject,
        seed=pick("seed", 0, 999_999),
        width_mm=width_mm,
        height_mm=height_mm,
        thickness_um=pick("thickness", 150, 220),
        hardness_mpa=pick("hardness", 140, 260),
        roughness_nm=60 + pick("roughness", 0, 160) + (100 - care),
        dust_per_cm2=pick("dust", 5, 60) + 12 * (100 - care) // 10,
        exposure=pick("exposure", 66, 118),
        scratches=tuple(
            Scratch(
                angle_ddeg=pick(f"angle{line}", 0, 3599),
                depth_um=pick(f"depth{line}", 5, 12 + (100 - care) * 3 // 10),
                slant_ddeg=pick(f"slant{line}", -300, 300),
            )
            for line in range(max(0, pick("lines", -2, MOST_SCRATCHES) - care // 40))
        ),
    )


def widest_mm(blank: Blank) -> int:
    """Give the radius of the widest circle about the compass mark that stays on the sheet."""
    across = blank.width_mm * 50 - abs(blank.centre_x_cmm)
    along = blank.height_mm * 50 - abs(blank.centre_y_cmm)
    return min(across, along, WIDEST_MM * 100) // 100


def seconds_that_fit(radius_mm: int, pitch_um: int) -> int:
    """Give the seconds of music between a trimmed rim and the innermost turn."""
    room_um = (radius_mm - 3 - INNER_MM) * 1000
    return max(0, room_um // pitch_um * TURN_PERMILLE_S // 1000)


def seconds_on(blank: Blank) -> int:
    """Give the seconds of music that a well cut film has room for at the finest pitch."""
    return seconds_that_fit(widest_mm(blank) - 1, FINEST_UM)


def reach_cmm(side_mm: int) -> int:
    """Give how far off the middle a compass mark may lie along a side."""
    return max(0, side_mm * 50 - LEAST_RADIUS_MM * 100)
