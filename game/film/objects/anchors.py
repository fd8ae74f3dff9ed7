"""Anchors: where the points of every object lie, in points of its plate."""

from typing import NamedTuple


class Spot(NamedTuple):
    """A point of a plate."""

    x: int
    y: int


class Area(NamedTuple):
    """An upright part of a plate."""

    left: int
    top: int
    width: int
    height: int


STAGE = (1280, 720)
"""Plates that fill the screen are drawn where they stand on it: lathe, gramophone, lightbox, bag,
dial, coat-lining, microscope-ring. Hands, portraits and walkers are drawn from (0, 0)."""

SCISSORS_SIZE = (780, 420)
SCISSORS_BITE = Spot(150, 190)
"""Where the blades cut."""
SCISSORS_PIVOT = Spot(250, 190)
"""The layer ``blade`` is turned about it."""
SCISSORS_SHUT_DEG = -14
"""From open as drawn to shut; below 0 is counter-clockwise."""

CIGARETTE_SIZE = (740, 500)
CIGARETTE_EMBER = Spot(70, 330)
"""Tip of the ember; the layer ``ember`` is added there and may flicker."""

BRUSH_SIZE = (740, 500)
BRUSH_TIP = Spot(64, 336)
"""Middle of the bristles."""

DIAL_CASE = Area(10, 28, 1260, 626)
"""The set that one looks into by night."""
ROOFS_SIZE = (832, 74)
MAST_SIZE = (64, 128)
MAST_TIP = Spot(32, 8)
KNOB_SIZE = (330, 250)
KNOB_MIDDLE = Spot(80, 96)
"""The layer ``knob`` is turned about it."""
KNOB_SCALE = 0.62

LATHE_MIDDLE = Spot(404, 310)
LATHE_RADIUS = 248
LATHE_DISC_RADIUS = 226
LATHE_NEEDLE = Spot(604, 310)
"""Where the layer ``carriage`` is drawn; it travels along the line y = 310."""
LATHE_REACH = (404, 650)
"""Leftmost and rightmost x of the needle."""

GRAMOPHONE_MIDDLE = Spot(316, 364)
GRAMOPHONE_DISC = Area(36, 84, 560, 560)
"""The square of 240 mm that a disc's picture covers."""
GRAMOPHONE_PLATTER_RADIUS = 276
ARM_PIVOT = Spot(616, 150)
"""The layer ``arm`` is turned about it."""
ARM_LENGTH = 350
ARM_NEEDLE = Spot(616, 500)
"""The needle as drawn: at rest, straight below the pivot; clockwise turns lead it onto the disc."""

MICROSCOPE_MIDDLE = Spot(972, 236)
MICROSCOPE_RADIUS = 158
MICROSCOPE_GLASS_RADIUS = 150

LIGHTBOX = Area(300, 84, 560, 500)
LIGHTBOX_GLASS = Area(304, 88, 552, 492)
LIGHTBOX_PLATE = Area(345, 104, 470, 470)
"""Where films lie."""
CORRIDOR = Area(884, 464, 360, 120)
CORRIDOR_FLOOR_Y = 566
CORRIDOR_DOORS = 7
CORRIDOR_DOOR_STEP = 52
CORRIDOR_FIRST_DOOR_X = 914
"""Middle of the leftmost door."""

BAG = Area(306, 80, 484, 530)
BAG_GRID = Area(350, 160, 352, 396)
BAG_CELL = 44

LINING = Area(36, 290, 240, 294)
LINING_SLOTS = (
    Area(58, 350, 60, 76),
    Area(126, 350, 60, 76),
    Area(194, 350, 60, 76),
    Area(58, 466, 60, 76),
    Area(126, 466, 60, 76),
    Area(194, 466, 60, 76),
)

PORTRAIT_SIZE = (360, 460)
PORTRAIT_CHIN = Spot(180, 238)
PORTRAIT_EYES = Spot(180, 163)
"""Between the eyes of a grown person."""

GLOVE_SIZE = (190, 230)

WALKER_SIZE = (180, 270)
WALKER_FEET = Spot(90, 264)
WALKER_PHASES = 4
