"""The closing scene: the last place, a few sentences that come one by one, and what turns them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.frame import Primary
from game.screen.kit import Kit
from game.screen.layout import WIDTH
from game.screen.page import Page
from game.screen.panel import draw_strip
from game.screen.scene import STAY, Change
from game.screen.stage import Stage
from game.screen.typefaces import BODY, LEDGER_HEADING, Face, Style

TITLE = LEDGER_HEADING.at_px(48)
TOLD = Style(Face.HAND, 23)
"""The narrator, who is nearly there."""
HEADS = {100: 1.0, 150: 0.75, 200: 0.6}
TEXT_PX = {100: 860, 150: 1000, 200: 1180}
TOP_PX, GAP_PX = 40, 16
FIRST_TICKS, EACH_TICKS = 40, 110
FADE_TICKS = 40
DIM_SHARE = 0.78


@dataclass(frozen=True, slots=True)
class ClosingView:
    """What is said in the end."""

    plate: str
    title: str
    texts: tuple[str, ...]
    go: str
    """What the button says when all has been said."""


class Closing(Page):
    """Sentences come by themselves, slowly, or as soon as they are asked for."""

    def __init__(self, kit: Kit, view: ClosingView, *, then: Callable[[], Change]) -> None:
        super().__init__(kit)
        self._view = view
        self._then = then
        self._at = 0
        """Which sheet lies on top."""
        self._came = 0
        """The tick in which it came."""
        self._hurried = False
        self._stage = self.behind = Stage(kit.plates, view.plate)
        self._stage.dim = DIM_SHARE
        kit.captions.clear()

    def primary(self) -> Primary:
        """Read on, or go on."""
        last = self._at + 1 >= len(self._sheets()) and self._complete
        return Primary(self._view.go if last else self.kit.words("closing-more"))

    def commit(self) -> Change:
        """Let all of a sheet come, turn to the next one, or go on."""
        if not self._complete:
            self._hurried = True
            return STAY
        if self._at + 1 < len(self._sheets()):
            self._at, self._came, self._hurried = self._at + 1, self.ticks, False
            return STAY
        return self._then()

    def act(self, action: Action) -> Change:
        """Nothing here can be stepped back from."""
        return self.commit() if action is Action.BACK else STAY

    def idle(self) -> Change:
        """Let the stage live."""
        self._stage.live(self.kit.settings)
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the place, its name, and the sentences that have come."""
        self._stage.draw(surface, blend)
        type_, title = self.kit.type, self._title
        sheet = self._sheets()[min(self._at, len(self._sheets()) - 1)]
        step = type_.line_px(self._told)
        tall = sum(len(lines) * step + GAP_PX for lines in sheet)
        head = type_.line_px(title)
        top = max(TOP_PX, (self._foot - tall - head - GAP_PX) // 2)
        draw_strip(surface, Rect(0, top - 16, WIDTH, head + GAP_PX + tall + 24), alpha=0.68)
        middle = WIDTH // 2
        type_.write(surface, self._view.title, (middle, top), title, anchor="middle", within=1180)
        y = top + head + GAP_PX
        left = (WIDTH - TEXT_PX[type_.percent]) // 2
        for number, lines in enumerate(sheet):
            for line in lines:
                self._write(surface, line, (left, y), number)
                y += step
            y += GAP_PX

    def _write(
        self, surface: pygame.Surface, line: str, where: tuple[int, int], number: int
    ) -> None:
        """Write a line as far as its sentence has come up."""
        share = self._share(number)
        if share <= 0:
            return
        picture = self.kit.type.set(line, self._told)
        if share < 1:
            picture = picture.copy()
            picture.fill((255, 255, 255, round(255 * share)), special_flags=pygame.BLEND_RGBA_MULT)
        surface.blit(picture, where)

    @property
    def _told(self) -> Style:
        return BODY if self.kit.settings.plain_letters else TOLD

    @property
    def _title(self) -> Style:
        return TITLE.at_px(round(TITLE.px * HEADS[self.kit.type.percent]))

    @property
    def _foot(self) -> int:
        return self.kit.layout.primary.top - 24

    @property
    def _still(self) -> bool:
        return self._hurried or self.kit.settings.reduced_motion

    def _share(self, number: int) -> float:
        """Tell how far a sentence of this sheet has come up, 0 to 1."""
        if self._still:
            return 1.0
        since = self.ticks - self._came - FIRST_TICKS - number * EACH_TICKS
        return max(0.0, min(1.0, since / FADE_TICKS))

    @property
    def _complete(self) -> bool:
        sheet = self._sheets()[min(self._at, len(self._sheets()) - 1)]
        return self._share(len(sheet) - 1) >= 1

    def _sheets(self) -> list[list[Sequence[str]]]:
        """Share the sentences out: as many on a sheet as there is room for."""
        type_ = self.kit.type
        room = self._foot - TOP_PX - type_.line_px(self._title) - GAP_PX
        sheets: list[list[Sequence[str]]] = [[]]
        used = 0
        for text in self._view.texts:
            lines = type_.wrap(text, self._told, TEXT_PX[type_.percent])
            tall = len(lines) * type_.line_px(self._told) + GAP_PX
            if sheets[-1] and used + tall > room:
                sheets.append([])
                used = 0
            sheets[-1].append(lines)
            used += tall
        return sheets
