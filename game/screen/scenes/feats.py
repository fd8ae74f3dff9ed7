"""Feats: what was done, what was not, and what nobody is told before it is."""

from collections.abc import Callable, Mapping, Sequence

import pygame
from pygame import Rect

from game.city.feats import FEATS, Feat
from game.screen import icons
from game.screen.actions import Action
from game.screen.emulsion import bare_film
from game.screen.focus import Target
from game.screen.frame import Pair
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.palette import AMBER, AMBER_LIGHT, DIM, HIGH, shade
from game.screen.panel import draw_panel
from game.screen.scene import STAY, Change, Pressed, Signal
from game.screen.shapes import MARGIN, box
from game.screen.shapes import disc as round_disc
from game.screen.shelf import Shelf
from game.screen.shelf_tabs import GROUP, draw_tabs, tab_targets, tabs_px
from game.screen.shelf_telling import tell_chapter
from game.screen.typefaces import HINT, LABEL, ROW_BOLD

TOP = 20
ACROSS = {100: 3, 150: 2, 200: 1}
SIGN_PX = 46


class FeatsPage(Page):
    """Cards side by side; those that were done are lit."""

    pointer_focuses = False

    def __init__(
        self, kit: Kit, done: Callable[[], Mapping[str, str]], *, tabs: Callable[[str], Change]
    ) -> None:
        super().__init__(kit)
        self._done = dict(done())
        self._tabs = tabs
        self._row = Shelf("centre")
        self.focus.offer(self.targets())
        self.focus.set(f"feat-{FEATS[0].id}")

    def targets(self) -> Sequence[Target]:
        """Give the cards that are in sight, and the tabs."""
        return (*self._cards(), *tab_targets(self.kit, TOP))

    def pairs(self) -> Sequence[Pair]:
        """Say how to look at them."""
        arrows = (Action.LEFT, Action.RIGHT, Action.UP, Action.DOWN)
        words = self.kit.words
        return (Pair(arrows, words("bar-choose")), Pair((Action.BACK,), words("bar-back")))

    def choose(self, target: Target) -> Change:
        """Turn to another page; a card only stands there."""
        if target.group == GROUP and target.value != "feats":
            return self._tabs(str(target.value))
        return STAY

    def clicked(self, x: int, y: int) -> Change:
        """Let a click beside everything mean nothing."""
        return STAY

    def react(self, signal: Signal) -> Change:
        """Scroll where an arrow or the wheel leads out of sight."""
        if isinstance(signal, Pressed):
            self.focus.offer(self.targets())
            if self._row.scroll(self.focus, signal.action):
                self._moved(moved=True)
                return STAY
        return super().react(signal)

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the tabs, how many were done, and the cards."""
        surface.blit(bare_film(), (0, 0))
        draw_tabs(surface, self.kit, tab_targets(self.kit, TOP), here="feats")
        draw_panel(surface, self._sheet, notched=False)
        done = sum(feat.id in self._done for feat in FEATS)
        text = self.kit.words("feats-count", done=done, of=len(FEATS))
        at = (self._sheet.left + 24, self._sheet.top + 10)
        self.kit.type.write(surface, text, at, HINT, within=self._sheet.width - 48)
        for target in self._cards():
            if isinstance(target.value, Feat):
                self._draw_card(surface, target.box, target.value)
        self._row.draw_more(surface, self._room.inflate(24, 0))

    @property
    def _sheet(self) -> Rect:
        top = TOP + tabs_px(self.kit) + 14
        return Rect(36, top, 1208, self.kit.layout.bar.top - 26 - top)

    @property
    def _room(self) -> Rect:
        sheet, head = self._sheet, self.kit.type.line_px(HINT) + 16
        return Rect(sheet.left + 20, sheet.top + head, sheet.width - 40, sheet.height - head - 8)

    @property
    def _card_px(self) -> int:
        type_ = self.kit.type
        lines = 1 if ACROSS[type_.percent] == 1 else 2
        return max(SIGN_PX, type_.line_px(ROW_BOLD) + lines * type_.line_px(LABEL) + 14)

    def _cards(self) -> Sequence[Target]:
        room, across = self._room, ACROSS[self.kit.type.percent]
        pitch = (room.width // across, self._card_px + 10)
        cards = [
            Target(f"feat-{feat.id}", Rect(0, 0, pitch[0] - 10, self._card_px), value=feat)
            for feat in FEATS
        ]
        at = self.focus.at.name if self.focus.at is not None else ""
        return self._row.lay(cards, room, pitch=pitch, at=at)

    def _draw_card(self, surface: pygame.Surface, where: Rect, feat: Feat) -> None:
        words, type_, done = self.kit.words, self.kit.type, feat.id in self._done
        rim = AMBER if done else shade("film", 0.34)
        fill = shade("film", 0.16 if done else 0.09)
        face = box(where.width, where.height, radius=6, fill=fill, fill_alpha=0.9, rim=rim)
        surface.blit(face, (where.left - MARGIN, where.top - MARGIN))
        self._draw_sign(surface, (where.left + 8 + SIGN_PX // 2, where.centery), done=done)
        left = where.left + 16 + SIGN_PX
        room = where.right - 10 - left
        secret = feat.hidden and not done
        title = words("feats-hidden") if secret else words(f"feat-{feat.id}-title")
        style = ROW_BOLD.in_colour(AMBER_LIGHT if done else HIGH if not secret else DIM)
        type_.write(surface, title, (left, where.top + 6), style, within=room)
        about = words("feats-hidden-about") if secret else words(f"feat-{feat.id}-about")
        if done:
            about = words(
                "feats-where", about=about, level=tell_chapter(words, self._done[feat.id])
            )
        rows = 1 if ACROSS[type_.percent] == 1 else 2
        lines, fitted = type_.wrapped_in(about, LABEL, room, rows=rows)
        for row, line in enumerate(lines[:rows]):
            y = where.top + 6 + type_.line_px(ROW_BOLD) + row * type_.line_px(fitted)
            type_.write(surface, line, (left, y), fitted, within=room)

    def _draw_sign(self, surface: pygame.Surface, middle: tuple[int, int], *, done: bool) -> None:
        ink = shade("amber" if done else "film", 0.7 if done else 0.3)
        plate = round_disc(19, fill=shade("film", 0.12), rim=ink, rim_px=1.6)
        surface.blit(plate, plate.get_rect(center=middle))
        if done:
            sign = icons.tick(AMBER)
            surface.blit(sign, sign.get_rect(center=middle))
