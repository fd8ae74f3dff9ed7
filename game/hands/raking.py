"""The raking light: how much of a film the lens has gone over, and which scratches it has shown."""

from game.city.discs import Blank, Scratch
from game.city.whole import clamp, toward_zero
from game.hands.bearing import cosine, sine

Looked = tuple[int, ...]
"""Light that each cell of a sheet has had, row by row from its upper left corner."""

CELL_MM = 20
RING_MM = 36
"""Radius of the lit ring."""
KNOWN = 240
"""Light after which nothing in a cell is left unseen."""
LIGHT_A_TICK = 12

_RADII_MM = (110, 100, 90, 80, 70, 60, 50)
_LOG_OUT = (0, 95, 201, 318, 452, 606, 788)
"""Thousandths of ln(110 / radius): how far a slanting line has turned by there."""
_DDEG_A_RADIAN = 573


def unlit(blank: Blank) -> Looked:
    """Give a sheet that nobody has looked at."""
    columns, rows = cells(blank)
    return (0,) * (columns * rows)


def cells(blank: Blank) -> tuple[int, int]:
    """Give the columns and rows of cells on a sheet."""
    return -(-blank.width_mm // CELL_MM), -(-blank.height_mm // CELL_MM)


def shine(looked: Looked, blank: Blank, *, x_mm: int, y_mm: int) -> Looked:
    """Light the cells under the ring; its middle lies right of and above the sheet's."""
    columns, rows = cells(blank)
    across, down = x_mm + blank.width_mm // 2, blank.height_mm // 2 - y_mm
    first, last = (_cell(across + side, columns) for side in (-RING_MM, RING_MM))
    top, bottom = (_cell(down + side, rows) for side in (-RING_MM, RING_MM))
    light = list(looked)
    for row in range(top, bottom + 1):
        for column in range(first, last + 1):
            gap_x = column * CELL_MM + CELL_MM // 2 - across
            gap_y = row * CELL_MM + CELL_MM // 2 - down
            if gap_x * gap_x + gap_y * gap_y <= RING_MM * RING_MM:
                place = row * columns + column
                light[place] = min(KNOWN, light[place] + LIGHT_A_TICK)
    return tuple(light)


def _cell(at_mm: int, count: int) -> int:
    return clamp(at_mm, 0, count * CELL_MM - 1) // CELL_MM


def looked_percent(looked: Looked) -> int:
    """Give the share of a sheet that is known."""
    return 100 * sum(light >= KNOWN for light in looked) // max(1, len(looked))


def scratches_shown(looked: Looked, blank: Blank) -> tuple[int, ...]:
    """Give the places, in the film's own list, of the scratches that cross a known cell."""
    return tuple(
        place for place, line in enumerate(blank.scratches) if _crosses(line, looked, blank)
    )


def _crosses(scratch: Scratch, looked: Looked, blank: Blank) -> bool:
    columns, rows = cells(blank)
    for x_mm, y_mm in path(scratch):
        across, down = x_mm + blank.width_mm // 2, blank.height_mm // 2 - y_mm
        if 0 <= across < blank.width_mm and 0 <= down < blank.height_mm:
            column, row = _cell(across, columns), _cell(down, rows)
            if looked[row * columns + column] >= KNOWN:
                return True
    return False


def path(scratch: Scratch) -> tuple[tuple[int, int], ...]:
    """Give the line of a scratch, mm right of and above the middle, from the rim inward."""
    slope = toward_zero(1000 * sine(scratch.slant_ddeg), max(1, cosine(scratch.slant_ddeg)))
    points = []
    for radius_mm, log_out in zip(_RADII_MM, _LOG_OUT, strict=True):
        turned = toward_zero(slope * log_out * _DDEG_A_RADIAN, 1_000_000)
        angle_ddeg = scratch.angle_ddeg + turned
        x_mm = toward_zero(radius_mm * cosine(angle_ddeg), 1000)
        points.append((x_mm, toward_zero(radius_mm * sine(angle_ddeg), 1000)))
    return tuple(points)
