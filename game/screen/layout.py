"""Where everything lies on the screen, at each of the three text sizes."""

from dataclasses import dataclass

from pygame import Rect

WIDTH, HEIGHT = 1280, 720
MARGIN = 36


@dataclass(frozen=True, slots=True)
class Layout:
    """The zones of a screen; they never move and never change sides."""

    hud: Rect
    goal: Rect
    stage: Rect
    left: Rect
    centre: Rect
    right: Rect
    lower: Rect
    caption_y: int
    caption_width: int
    bar: Rect
    primary: Rect
    pairs: int
    """How many glyph and word pairs the BAR holds."""
    hud_fields: frozenset[str]
    date_x: int = 230
    block_x: int = 470
    lens_x: int = 1128

    @property
    def top(self) -> int:
        """Where panels may begin."""
        return self.left.top

    def caption_top(self, *, above_lower: bool) -> int:
        """Tell where the caption line starts: higher when LOWER is in use."""
        return self.lower.top - 38 if above_lower else self.caption_y


ALL_FIELDS = frozenset({"money", "date", "weekday", "block", "district", "heat", "dossier", "lens"})

NORMAL = Layout(
    hud=Rect(36, 12, 1208, 38),
    goal=Rect(48, 54, 820, 24),
    stage=Rect(0, 56, 1280, 592),
    left=Rect(36, 84, 240, 500),
    centre=Rect(300, 84, 560, 500),
    right=Rect(884, 84, 360, 474),
    lower=Rect(36, 560, 1208, 88),
    caption_y=610,
    caption_width=760,
    bar=Rect(36, 672, 1000, 28),
    primary=Rect(1044, 664, 200, 44),
    pairs=5,
    hud_fields=ALL_FIELDS,
)
LARGE = Layout(
    hud=Rect(36, 12, 1208, 54),
    goal=Rect(48, 70, 640, 32),
    stage=Rect(0, 72, 1280, 560),
    left=Rect(36, 106, 72, 440),
    centre=Rect(124, 106, 564, 440),
    right=Rect(704, 106, 540, 430),
    lower=Rect(36, 516, 1208, 120),
    caption_y=588,
    caption_width=860,
    bar=Rect(36, 658, 880, 50),
    primary=Rect(944, 650, 300, 62),
    pairs=3,
    hud_fields=ALL_FIELDS - {"weekday", "district"},
    date_x=236,
    block_x=546,
    lens_x=1112,
)
HUGE = Layout(
    hud=Rect(36, 12, 1208, 70),
    goal=Rect(48, 86, 1180, 44),
    stage=Rect(0, 88, 1280, 520),
    left=Rect(36, 134, 72, 400),
    centre=Rect(124, 134, 1120, 400),
    right=Rect(524, 134, 720, 470),
    lower=Rect(36, 460, 1208, 152),
    caption_y=560,
    caption_width=1000,
    bar=Rect(36, 636, 780, 72),
    primary=Rect(844, 628, 400, 80),
    pairs=1,
    hud_fields=frozenset({"money", "block", "heat", "dossier"}),
)
LAYOUTS = {100: NORMAL, 150: LARGE, 200: HUGE}
