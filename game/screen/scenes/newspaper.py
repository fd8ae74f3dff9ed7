"""The newspaper: the State speaks, in print on cream paper; held to the lens it says more."""

from collections.abc import Callable, Sequence

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.kit import Kit
from game.screen.layout import HEIGHT, WIDTH
from game.screen.newsprint import print_photo, print_sheet
from game.screen.page import Page
from game.screen.palette import PAPER_SHADE, POSTER, PRINT, PRINT_DIM, Colour
from game.screen.scene import STAY, Change
from game.screen.stage import draw_slides
from game.screen.typefaces import SMALLEST_PX, Face, Style, Type
from game.screen.views import PaperItem, PaperView

SHEET = Rect(180, 24, 920, 624)
"""Where the paper lies, and what it has of the screen where the caption leaves it so much."""
RULE_PX = 92
"""From the upper edge of the sheet to the line under its name."""
GUTTER_PX = 24
CAPTION_GAP_PX = 4
HEADS_PX = 300
MOST = 6
PHOTO, PHOTO_BAND = "embankment", Rect(0, 338, 1280, 342)
"""What the paper prints where two pieces leave room, and the part of it that says most."""
LEAST_PHOTO_PX = 110
MAST = Style(Face.OLD, 46, PRINT, 2)
HEAD = Style(Face.SERIF_BOLD, 22, PRINT)
TEXT = Style(Face.SERIF, 18, PRINT)
SMALL = Style(Face.SERIF, 15, PRINT_DIM)
MEANING = Style(Face.SANS, 18, POSTER)


class Newspaper(Page):
    """The only screen without a glow."""

    def __init__(
        self,
        kit: Kit,
        paper: PaperView,
        *,
        then: Callable[[], Change],
        clip: Callable[[PaperItem], None] | None = None,
    ) -> None:
        super().__init__(kit)
        self._paper = paper
        self._then = then
        self._clip = clip
        self._clipped: set[int] = set()
        self._newsprint = print_sheet(SHEET.width, SHEET.height)
        self._plain = False
        self._photo: pygame.Surface | None = None
        self.say("newspaper-hint")

    def targets(self) -> Sequence[Target]:
        """Give the pieces of the issue."""
        return [
            Target(f"item-{number}", box, value=number) for number, box in enumerate(self._boxes())
        ]

    def pairs(self) -> Sequence[Pair]:
        """Say what can be done with a newspaper."""
        words = self.kit.words
        return (
            Pair((Action.LEFT, Action.RIGHT), words("bar-piece")),
            Pair((Action.TOOL_B,), words("bar-clip")),
            Pair((Action.LENS,), words("bar-lens-meaning")),
            Pair((Action.TOOL_C,), words("bar-plain")),
        )

    def primary(self) -> Primary:
        """Turn the page."""
        return Primary(self.kit.words("newspaper-turn"))

    def commit(self) -> Change:
        """Lay it aside."""
        self.kit.desk.sound("paper")
        self.kit.captions.clear()
        return self._then()

    def kept_clear(self) -> Sequence[Rect]:
        """Keep the name of the paper free."""
        return (Rect(SHEET.left, SHEET.top, SHEET.width, RULE_PX + self._dateline_px),)

    def clicked_target(self, target: Target) -> Change:
        """Clip a piece that is clicked."""
        return self.act(Action.TOOL_B)

    def act(self, action: Action) -> Change:
        """Clip a piece, or read the plain text."""
        at = self.focus.at
        if action is Action.TOOL_B and at is not None and isinstance(at.value, int):
            self._clipped.add(at.value)
            if self._clip is not None:
                self._clip(self._paper.items[at.value])
            self.kit.desk.sound("snip")
            self.say("newspaper-clipped")
        elif action is Action.TOOL_C:
            self._plain = not self._plain
        elif action is Action.BACK:
            return self.commit()
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the sheet on a dark table, and what the lens reads between the lines."""
        surface.fill((10, 10, 12))
        surface.blit(self._newsprint, SHEET, Rect(0, 0, SHEET.width, self._bottom - SHEET.top))
        self._draw_mast(surface)
        for number, box in enumerate(self._boxes()):
            self._draw_item(surface, number, box)
        where = self._photo_box
        if where is not None:
            surface.blit(self._print(where.size), where)

    def draw_ring(self, surface: pygame.Surface) -> None:
        """Frame the piece with a pencil instead of amber: this screen has no glow."""
        at = self.focus.at
        if at is not None:
            pygame.draw.rect(surface, POSTER, at.box.inflate(10, 8), 2, border_radius=3)

    @property
    def _large(self) -> bool:
        """With large text the heads stand in a column, and one piece lies open beside them."""
        return self.kit.type.percent > 100

    @property
    def _room(self) -> Rect:
        """What the head of the paper leaves for the pieces."""
        top = SHEET.top + RULE_PX + self._dateline_px + 8
        return Rect(SHEET.left + 28, top, SHEET.width - 56, self._bottom - 20 - top)

    @property
    def _bottom(self) -> int:
        """Where the paper ends: a caption of one line stands below it."""
        return min(SHEET.bottom, self.kit.layout.caption_y - CAPTION_GAP_PX)

    @property
    def _dateline_px(self) -> int:
        return self.kit.type.line_px(SMALL) + 6

    def _boxes(self) -> list[Rect]:
        """Lay the pieces into columns: the first is the widest read, at the left."""
        count, room = len(self._paper.items[:MOST]), self._room
        rows = count if self._large else 1 if count <= 3 else 2
        across = max(1, min(3, -(-count // max(1, rows))))
        height = room.height // max(1, rows) - GUTTER_PX // 2
        if self._photo_box is not None:
            height = self._photo_box.top - room.top - GUTTER_PX
        width = HEADS_PX if self._large else self._column_px(across)
        return [
            Rect(
                room.left + (number % across) * (width + GUTTER_PX),
                room.top + (number // across) * (height + GUTTER_PX // 2),
                width,
                height,
            )
            for number in range(count)
        ]

    def _column_px(self, across: int) -> int:
        return (self._room.width - (across - 1) * GUTTER_PX) // across

    @property
    def _photo_box(self) -> Rect | None:
        """Where a photograph stands: below one row of short pieces, as wide as the page."""
        room, count = self._room, len(self._paper.items[:MOST])
        if self._large or not 0 < count <= 3 or not self.kit.plates.get(PHOTO):
            return None
        box = Rect(0, 0, self._column_px(count), room.height)
        texts = [
            self._parts(number, lens=lens) for number in range(count) for lens in (False, True)
        ]
        tall = max(_tall(self.kit.type, parts, box.width) for parts in texts)
        top = room.top + tall + 2 * GUTTER_PX
        size = (
            room.width,
            min(room.bottom - top, room.width * PHOTO_BAND.height // PHOTO_BAND.width),
        )
        return Rect((room.left, top), size) if size[1] >= LEAST_PHOTO_PX else None

    def _print(self, size: tuple[int, int]) -> pygame.Surface:
        """Print the photograph, once for a size."""
        if self._photo is None or self._photo.get_size() != size:
            film = pygame.Surface((WIDTH, HEIGHT))
            draw_slides(film, self.kit.plates.get(PHOTO) or (), 0)
            band = PHOTO_BAND.copy()
            band.height = band.width * size[1] // size[0]
            band.bottom = PHOTO_BAND.bottom
            self._photo = print_photo(film.subsurface(band), size)
        return self._photo

    def _draw_mast(self, surface: pygame.Surface) -> None:
        type_, paper = self.kit.type, self._paper
        mast = MAST.at_px(MAST.px * 100 // type_.percent)
        at = (SHEET.centerx, SHEET.top + 12)
        type_.write(surface, paper.name, at, mast, anchor="middle", within=860)
        y = SHEET.top + RULE_PX
        for line_y in (y, y + self._dateline_px):
            pygame.draw.line(
                surface, PRINT, (SHEET.left + 28, line_y), (SHEET.right - 28, line_y), 2
            )
        type_.write(surface, paper.date, (SHEET.left + 32, y + 3), SMALL)
        right = (SHEET.right - 32, y + 3)
        type_.write(surface, paper.price, right, SMALL, anchor="right")

    def _draw_item(self, surface: pygame.Surface, number: int, box: Rect) -> None:
        here = self.focus.at is not None and self.focus.at.value == number
        head = self._parts(number, lens=False)[0]
        if not self._large:
            lens = here and self.kit.devices.held(Action.LENS)
            self._draw_parts(surface, self._parts(number, lens=lens), box, number)
            return
        self._draw_parts(surface, [head], box, number)
        if here:
            room = self._room
            left = box.right + GUTTER_PX
            open_box = Rect(left, room.top, room.right - left, room.height)
            lens = self.kit.devices.held(Action.LENS)
            self._draw_parts(surface, self._parts(number, lens=lens)[1:], open_box, number)

    def _parts(self, number: int, *, lens: bool) -> list[tuple[str, Style]]:
        """Give head and text of a piece, or what the lens reads between its lines."""
        item, plain = self._paper.items[number], self._plain
        head = Style(Face.BOLD, 20, PRINT) if plain else HEAD
        head = head.in_colour(POSTER) if number == 0 and not plain else head
        if lens:
            return [
                (item.head, head),
                (item.meaning or self.kit.words("newspaper-nothing"), MEANING),
            ]
        return [(item.head, head), (item.text, Style(Face.SANS, 18, PRINT) if plain else TEXT)]

    def _draw_parts(
        self, surface: pygame.Surface, parts: list[tuple[str, Style]], box: Rect, number: int
    ) -> None:
        """Set a piece as large as its box allows, and the mark of a clipping under it."""
        column = Column(surface, self.kit.type, box)
        for text, style in set_to_fit(self.kit.type, parts, box):
            column.paragraph(text, style)
            column.y += 4
        ink: Colour = POSTER if number in self._clipped else PAPER_SHADE
        y = min(column.y + 3, box.bottom)
        pygame.draw.line(surface, ink, (box.left, y), (box.left + 90, y), 2)


def set_to_fit(
    type_: Type, parts: Sequence[tuple[str, Style]], box: Rect
) -> list[tuple[str, Style]]:
    """Set texts smaller, all of them alike, until they fit under each other into a box."""
    for less_px in range(max(style.px for _, style in parts)):
        fitting = [(text, style.at_px(max(1, style.px - less_px))) for text, style in parts]
        tall = _tall(type_, fitting, box.width)
        smallest = all(type_.px(style) <= SMALLEST_PX for _, style in fitting)
        if tall <= box.height or smallest:
            return fitting
    return list(parts)


def _tall(type_: Type, parts: Sequence[tuple[str, Style]], width: int) -> int:
    """Tell how tall texts are under each other."""
    return sum(
        type_.line_px(style) * len(type_.wrap(text, style, width)) + 4 for text, style in parts
    )
