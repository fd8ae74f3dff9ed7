"""The frame: the strip on top, the goal, the caption, the action bar and the one amber button."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.screen import icons
from game.screen.actions import Action
from game.screen.caption_line import Caption, draw_caption
from game.screen.glyphs import GAP_PX, Glyphs
from game.screen.layout import Layout
from game.screen.palette import (
    AMBER,
    AMBER_LIGHT,
    DIM,
    DISABLED,
    GREEN,
    PANEL,
    RED,
    RED_LIGHT,
    RIM,
    TEXT,
    shade,
)
from game.screen.panel import draw_strip
from game.screen.shapes import MARGIN, box, glow
from game.screen.typefaces import CLOCK, HINT, LABEL, NUMBER, ROW, Style, Type
from game.screen.widgets import draw_button, draw_wedge

SHAKE_TICKS = 12
SHAKE_PX = 4
HOT = 30
GOAL_ALPHA = {100: 0.5, 150: 0.86, 200: 0.86}
"""How dark the strip of the goal is: larger it lies lower, on what is painted there."""


@dataclass(frozen=True, slots=True)
class Hud:
    """The five things that stand on top of a screen, as text where they are text."""

    money: str
    date: str
    weekday: str
    block: int
    """0 morning, 1 day, 2 evening, 3 night."""
    district: str
    heat: int
    dossier: int
    lens: str
    """The kilovolts, with their unit."""
    lens_on: bool = False
    numbers: bool = True
    """Whether risks are told in numbers."""
    plain: str = ""
    """Where there is neither clock nor law nor money: the name of the place, and nothing else."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A word in the action bar with the glyphs of the actions that it names."""

    actions: tuple[Action, ...]
    text: str
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Primary:
    """The amber button."""

    text: str
    why_not: str = ""
    hold: bool = False
    """It is final and dear: it must be held."""
    where: Rect | None = None
    danger: bool = False


class Frame:
    """Draws the parts that never move, and tells what lies under the pointer."""

    def __init__(self, type_: Type, glyphs: Glyphs, layout: Layout) -> None:
        self.type = type_
        self.glyphs = glyphs
        self.layout = layout
        self.reduced_motion = False
        self.pressed: frozenset[Action] = frozenset()
        """What a hand presses that shows how it is done: its glyphs are lit."""
        self.caption_alpha = 0.85
        """How dark the strip of a caption is."""
        self._pair_boxes: list[tuple[Rect, Pair]] = []
        self._shaken: Action | None = None
        self._shake_ticks = 0

    def refuse(self, action: Action | None) -> None:
        """Shake the glyph of an action that was refused."""
        self._shaken, self._shake_ticks = action, SHAKE_TICKS

    def tick(self) -> None:
        """Live a tick."""
        self._shake_ticks = max(0, self._shake_ticks - 1)

    def pair_at(self, x: int, y: int) -> Pair | None:
        """Find the pair of the bar under a point."""
        return next((pair for where, pair in self._pair_boxes if where.collidepoint(x, y)), None)

    def primary_box(self, primary: Primary) -> Rect:
        """Tell where the amber button lies."""
        return primary.where or self.layout.primary

    def draw_hud(self, surface: pygame.Surface, hud: Hud) -> None:
        """Draw the strip on top."""
        where = self.layout.hud
        strip = box(where.width, where.height, radius=6, fill=PANEL, fill_alpha=0.9)
        surface.blit(strip, (where.left - MARGIN, where.top - MARGIN))
        fields = self.layout.hud_fields
        middle = where.centery
        if hud.plain:
            self.type.write(
                surface, hud.plain, (where.left + 16, where.top + 4), HINT, within=where.width - 160
            )
            self._draw_lens(surface, hud, middle)
            return
        self._draw_money(surface, hud, middle)
        if "date" in fields:
            date = f"{hud.weekday} {hud.date}" if "weekday" in fields else hud.date
            self._line(surface, date, self.layout.date_x, middle, CLOCK)
        self._draw_blocks(surface, hud.block, middle)
        self._draw_heat(surface, hud, middle)
        self._draw_dossier(surface, hud, middle)
        if "lens" in fields:
            self._draw_lens(surface, hud, middle)

    def draw_goal(self, surface: pygame.Surface, text: str) -> None:
        """Write the sentence of the next step."""
        if text:
            where = self.layout.goal
            width = min(where.width, self.type.width(text, HINT))
            strip = Rect(where.left, where.top, width, where.height)
            draw_strip(surface, strip, alpha=GOAL_ALPHA[self.type.percent])
            self.type.write(surface, text, where.topleft, HINT, within=where.width)

    def draw_bath(self, surface: pygame.Surface, text: str, goal: str) -> None:
        """Write at the right of the goal what is still being made, if there is room."""
        where, right = self.layout.goal, self.layout.hud.right
        taken = min(where.width, self.type.width(goal, HINT))
        if where.left + taken + 24 + self.type.width(text, LABEL) < right:
            self.type.write(surface, text, (right, where.top + 2), LABEL, anchor="right")

    def draw_caption(self, surface: pygame.Surface, caption: Caption) -> None:
        """Write the caption line."""
        draw_caption(surface, self.type, caption, alpha=self.caption_alpha)

    def draw_bar(self, surface: pygame.Surface, pairs: Sequence[Pair], *, more: str) -> None:
        """Draw the action bar: glyphs and words, each of them also a thing to click."""
        where = self.layout.bar
        draw_strip(surface, Rect(0, where.top - 20, 1280, 720 - where.top + 30), alpha=0.8)
        shown = self._fitting(pairs, more=more)
        self._pair_boxes = []
        left = where.left
        for pair in shown:
            if left < where.right - 60:
                left = self._draw_pair(surface, pair, left) + self._gap(shown)

    def _fitting(self, pairs: Sequence[Pair], *, more: str) -> list[Pair]:
        """Leave out what the bar has no room for, but never the way back."""
        most = self.layout.pairs
        if len(pairs) <= most:
            return [*pairs]
        back = [pair for pair in pairs[most:] if Action.BACK in pair.actions]
        return [*pairs[: most - len(back)], *back, Pair((Action.HELP,), more)]

    def draw_primary(self, surface: pygame.Surface, primary: Primary, *, held: float = 0.0) -> None:
        """Draw the amber button, with the share of its hold that is done."""
        where = self.primary_box(primary).move(self._shake(Action.CONFIRM), 0)
        kind = "danger" if primary.danger else "primary"
        kind = "off" if primary.why_not else kind
        draw_button(surface, where, primary.text, self.type, kind=kind, glyphs=self.glyphs)
        if held > 0:
            done = Rect(where.left + 2, where.bottom - 5, round((where.width - 4) * held), 3)
            surface.fill(AMBER_LIGHT, done)

    def _draw_money(self, surface: pygame.Surface, hud: Hud, middle: int) -> None:
        note = icons.banknote(GREEN)
        surface.blit(note, note.get_rect(midleft=(47, middle)))
        self._line(surface, hud.money, 86, middle, NUMBER.at_px(20).in_colour(GREEN))

    def _draw_blocks(self, surface: pygame.Surface, lit: int, middle: int) -> None:
        for which in range(4):
            sign = icons.block(which, lit=which == lit)
            where = sign.get_rect(center=(self.layout.block_x + 34 * which, middle))
            if which == lit:
                light = glow(24, strength=0.4)
                surface.blit(
                    light, light.get_rect(center=where.center), special_flags=pygame.BLEND_RGB_ADD
                )
            surface.blit(sign, where)

    def _draw_heat(self, surface: pygame.Surface, hud: Hud, middle: int) -> None:
        if "district" in self.layout.hud_fields:
            text, style = self.type.fitted(hud.district, ROW, 170)
            self._line(surface, text, 776, middle, style, anchor="right")
        draw_wedge(surface, Rect(788, middle - 10, 140, 20), hud.heat)
        if hud.numbers:
            ink = RED if hud.heat > HOT else AMBER_LIGHT
            self._line(surface, str(hud.heat), 936, middle, NUMBER.in_colour(ink))

    def _draw_dossier(self, surface: pygame.Surface, hud: Hud, middle: int) -> None:
        sign = icons.folder(1 + hud.dossier // 16, shade("red", 0.58))
        surface.blit(sign, sign.get_rect(midleft=(999, middle)))
        if hud.numbers:
            self._line(surface, str(hud.dossier), 1048, middle, NUMBER.in_colour(RED_LIGHT))

    def _draw_lens(self, surface: pygame.Surface, hud: Hud, middle: int) -> None:
        ink = AMBER if hud.lens_on else RIM
        sign = icons.lens(ink)
        surface.blit(sign, sign.get_rect(center=(self.layout.lens_x, middle + 2)))
        ink = AMBER if hud.lens_on else DIM
        style = NUMBER.at_px(20).in_colour(ink)
        self._line(surface, hud.lens, 1232, middle, style, anchor="right")

    def _line(
        self,
        surface: pygame.Surface,
        text: str,
        x: int,
        middle: int,
        style: Style,
        *,
        anchor: str = "left",
    ) -> None:
        picture = self.type.set(text, style)
        left = x - picture.get_width() if anchor == "right" else x
        surface.blit(picture, (left, middle - picture.get_height() // 2))

    def _gap(self, shown: Sequence[Pair]) -> int:
        """Spread the pairs as wide as the mock-ups do, or closer when they would not fit."""
        room = self.layout.bar.width - sum(self._pair_width(pair) for pair in shown)
        return max(8, min(22, room // max(1, len(shown))))

    def _pair_width(self, pair: Pair) -> int:
        caps = sum(self.glyphs.width(action) + GAP_PX for action in pair.actions)
        return caps + 4 + self.type.width(pair.text, ROW)

    def _draw_pair(self, surface: pygame.Surface, pair: Pair, left: int) -> int:
        middle = self.layout.bar.centery + 4
        x = left
        for action in pair.actions:
            lit, at = action in self.pressed, x + self._shake(action)
            x += self.glyphs.draw(surface, action, at, middle, lit=lit) + GAP_PX
        ink = DISABLED if pair.why_not else TEXT
        picture = self.type.set(pair.text, ROW.in_colour(ink))
        surface.blit(picture, picture.get_rect(midleft=(x + 4, middle)))
        right = x + 4 + picture.get_width()
        self._pair_boxes.append((Rect(left - 4, middle - 22, right - left + 8, 44), pair))
        if self.reduced_motion and self._shake_ticks and self._shaken in pair.actions:
            pygame.draw.line(surface, AMBER, (left, middle + 16), (right, middle + 16), 2)
        return right

    def _shake(self, action: Action) -> int:
        if action is not self._shaken or not self._shake_ticks or self.reduced_motion:
            return 0
        phase = SHAKE_TICKS - self._shake_ticks
        return (SHAKE_PX, -SHAKE_PX, SHAKE_PX // 2, 0)[min(3, phase // 3)]
