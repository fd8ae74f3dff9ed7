"""Where the rows of the title lie: below the name, in one column or two."""

from collections.abc import Sequence

from pygame import Rect

from game.screen.layout import HEIGHT, WIDTH
from game.screen.typefaces import HEADING, LABEL, Type

ROW_PX, MOST_LARGER = 44, 1.36
COLUMN_ROWS = 6
"""More rows than these stand in two columns, so that they stay below the name."""
COLUMN_GAP_PX = 20
NEEDLE_PX, MOST_WIDE_PX, MOST_WIDE_IN_TWO_PX = 60, 640, 540
"""What the needle takes of a row, and how wide a row may be, alone and with one beside it."""
LEAST_WIDE_PX = 240
NAME_FOOT = 300
"""Where the letters end; the menu begins below it and leaves them in the light."""
FOOT, TOP, TALL_PX = 688, 412, 270
"""Where a long menu ends at 100 %, where a short one begins, and how tall that is at most."""
NOTICE = Rect(36, 14, 1208, 0)
DETAIL_GAP_PX = 44
DETAIL_PX = 120
"""What two columns leave at their left at 100 % for what is said of a row."""


def menu_boxes(type_: Type, texts: Sequence[str]) -> list[Rect]:
    """Lay a row for each text; what comes first, and is played, stands at the left."""
    columns = _in_columns(texts)
    most = max(1, len(columns[0]))
    foot = FOOT if type_.percent == 100 else HEIGHT - 14 - type_.line_px(LABEL)
    step = round(ROW_PX * min(MOST_LARGER, type_.percent / 100))
    step = min(step, (foot - NAME_FOOT) // most)
    top = foot - step * most if step * most > TALL_PX else TOP
    widths = [_column_px(type_, column, alone=len(columns) == 1) for column in columns]
    left = _left(type_, widths)
    boxes = []
    for column, width in zip(columns, widths, strict=True):
        boxes += [Rect(left, top + row * step, width, step) for row in range(len(column))]
        left += width + COLUMN_GAP_PX
    return boxes


def _in_columns(texts: Sequence[str]) -> Sequence[Sequence[str]]:
    if len(texts) <= COLUMN_ROWS:
        return (texts,)
    half = (len(texts) + 1) // 2
    return texts[:half], texts[half:]


def _column_px(type_: Type, column: Sequence[str], *, alone: bool) -> int:
    widest = max((type_.width(text, HEADING) for text in column), default=0)
    most = MOST_WIDE_PX if alone else MOST_WIDE_IN_TWO_PX
    least = LEAST_WIDE_PX * min(200, type_.percent) // 100 if alone else 0
    return max(least, min(most, widest + NEEDLE_PX))


def _left(type_: Type, widths: Sequence[int]) -> int:
    """Stand in the middle, or so far right that two wide columns leave room for the detail."""
    wide = sum(widths) + COLUMN_GAP_PX * (len(widths) - 1)
    middle = (WIDTH - wide) // 2
    if len(widths) == 1:
        return middle
    free = NOTICE.left + DETAIL_PX * type_.percent // 100 + DETAIL_GAP_PX
    return max(middle, min(free, NOTICE.right - wide))
