"""The newspaper: the State speaks, in print on cream paper; held to the lens it says more."""

from collections.abc import Callable, Sequence

import numpy as np
import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.palette import PAPER, PAPER_SHADE, POSTER, PRINT, PRINT_DIM, Colour
from game.screen.scene import STAY, Change
from game.screen.shapes import from_planes
from game.screen.typefaces import Face, Style
from game.screen.views import PaperItem, PaperView

SHEET = Rect(180, 24, 920, 624)
COLUMN_PX = 272
DOT_PX = 5
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
        self._sheet = print_sheet(SHEET.width, SHEET.height)
        self._plain = False
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
            Pair((Action.HELP,), words("bar-plain")),
        )

    def primary(self) -> Primary:
        """Turn the page."""
        return Primary(self.kit.words("newspaper-turn"))

    def commit(self) -> Change:
        """Lay it aside."""
        self.kit.desk.sound("paper")
        self.kit.captions.clear()
        return self._then()

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
        elif action is Action.HELP:
            self._plain = not self._plain
        elif action is Action.BACK:
            return self.commit()
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the sheet on a dark table, and what the lens reads between the lines."""
        surface.fill((10, 10, 12))
        surface.blit(self._sheet, SHEET)
        self._draw_mast(surface)
        for number, box in enumerate(self._boxes()):
            self._draw_item(surface, number, box)

    def draw_ring(self, surface: pygame.Surface) -> None:
        """Frame the piece with a pencil instead of amber: this screen has no glow."""
        at = self.focus.at
        if at is not None:
            pygame.draw.rect(surface, POSTER, at.box.inflate(10, 8), 2, border_radius=3)

    def _boxes(self) -> list[Rect]:
        """Lay the pieces into columns: the first is the widest read, at the left."""
        items = self._paper.items[:6]
        top = SHEET.top + 126
        rows = 1 if len(items) <= 3 else 2
        height = (SHEET.bottom - 20 - top) // rows - 12
        across = max(1, min(3, -(-len(items) // rows)))
        width = (SHEET.width - 56 - (across - 1) * 24) // across
        return [
            Rect(
                SHEET.left + 28 + (number % across) * (width + 24),
                top + (number // across) * (height + 12),
                width,
                height,
            )
            for number in range(len(items))
        ]

    def _draw_mast(self, surface: pygame.Surface) -> None:
        type_, paper = self.kit.type, self._paper
        middle = SHEET.centerx
        type_.write(
            surface, paper.name, (middle, SHEET.top + 12), MAST, anchor="middle", within=860
        )
        y = SHEET.top + 92
        for offset in (0, 26):
            pygame.draw.line(
                surface, PRINT, (SHEET.left + 28, y + offset), (SHEET.right - 28, y + offset), 2
            )
        type_.write(surface, paper.date, (SHEET.left + 32, y + 4), SMALL)
        right = (SHEET.right - 32, y + 4)
        type_.write(surface, paper.price, right, SMALL, anchor="right")

    def _draw_item(self, surface: pygame.Surface, number: int, box: Rect) -> None:
        item = self._paper.items[number]
        lens = self.kit.devices.held(Action.LENS) and self.focus.at is not None
        here = self.focus.at is not None and self.focus.at.value == number
        column = Column(surface, self.kit.type, box)
        head = HEAD.in_colour(POSTER) if number == 0 else HEAD
        column.paragraph(item.head, head if not self._plain else Style(Face.BOLD, 20, PRINT))
        column.y += 4
        if lens and here:
            meaning = item.meaning or self.kit.words("newspaper-nothing")
            column.paragraph(meaning, MEANING)
            return
        body = TEXT if not self._plain else Style(Face.SANS, 18, PRINT)
        column.paragraph(item.text, body)
        ink: Colour = POSTER if number in self._clipped else PAPER_SHADE
        y = min(column.y + 3, box.bottom)
        pygame.draw.line(surface, ink, (box.left, y), (box.left + 90, y), 2)


def print_sheet(width: int, height: int) -> pygame.Surface:
    """Make a sheet of newsprint: cream, uneven, with the halftone of the other side."""
    dice = np.random.default_rng(1957)
    y, x = np.mgrid[0:height, 0:width]
    tone = 1 - 0.05 * np.hypot((x - width / 2) / width, (y - height / 2) / height)
    tone += 0.008 * dice.standard_normal((height, width))
    across, down = (x + y) % (2 * DOT_PX) - DOT_PX, (x - y) % (2 * DOT_PX) - DOT_PX
    dots = np.hypot(across, down) < 1.3
    behind = np.exp(-(((x - 0.7 * width) / 180) ** 2) - ((y - 0.6 * height) / 150) ** 2)
    tone -= 0.05 * dots * behind
    colour = np.array(PAPER, float) * tone[..., None]
    return from_planes(colour, np.ones((height, width)))
