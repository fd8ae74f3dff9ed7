"""The window over the roofs: the waterfall, the masts beneath it, and what is known of both."""

from collections.abc import Iterator
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.film.objects.anchors import MAST_SIZE, MAST_TIP, ROOFS_SIZE
from game.hands.dial_air import LAMPS, Wave
from game.hands.dial_seen import Seen
from game.screen.handheld import Handheld
from game.screen.kit import Kit
from game.screen.layout import Layout
from game.screen.palette import AMBER, AMBER_LIGHT, DIM, RED, RED_LIGHT, RIM, Colour, shade
from game.screen.shapes import MARGIN, box, circle, glow
from game.screen.studio_orders import Sound
from game.screen.typefaces import LABEL, ROW_BOLD
from game.screen.waterfall import HZ_PER_PX, ROWS_A_SECOND, Waterfall

TALL_PX = 470
ROOF_PX = 40
"""How deep the masts stand behind the roofs."""
LAMP_STEP_PX = 30
STEPS_S = (10, 20, 30)
WAVES = 3
WAVE_TICKS = 50
TAG_PX = 8
TENTHS = 10


@dataclass(frozen=True, slots=True)
class Shown:
    """What the window needs to know beside what is seen of the set."""

    found: frozenset[str]
    """Stations that have been met."""
    ticks: int
    lens: bool


class Window:
    """Paints the air over the city."""

    def __init__(self, kit: Kit, *, seed: int) -> None:
        self._kit = kit
        self._fall = Waterfall(seed=seed)
        self._roofs = Handheld(kit.plates, "roofs", (0, ROOFS_SIZE[1]))
        self._mast = Handheld(kit.plates, "mast", (MAST_TIP.x, MAST_SIZE[1]))

    def tick(self, seen: Seen, spectrum: Sound | None) -> None:
        """Let the air go by."""
        self._fall.tick(seen, spectrum)

    @staticmethod
    def box(layout: Layout) -> Rect:
        """Tell where the window lies."""
        right = layout.right.left - 16
        bottom = min(layout.top + TALL_PX, layout.lower.top - 4)
        return Rect(36, layout.top, right - 36, bottom - layout.top)

    def hz_at(self, layout: Layout, seen: Seen, x: int) -> int:
        """Tell which frequency stands at a place of the window."""
        return self._fall.hz_at(self.box(layout), seen, x)

    def draw(self, surface: pygame.Surface, layout: Layout, seen: Seen, shown: Shown) -> None:
        """Paint waterfall, roofs, masts, the needle's bracket and the tags."""
        where = self.box(layout)
        before = surface.get_clip()
        surface.set_clip(where)
        self._fall.draw(surface, where, seen)
        self._draw_ages(surface, where)
        near = tuple(self._near(where, seen))
        for wave, x in near:
            if wave.lamps or wave.kind or (shown.lens and wave.order_tenths >= 0):
                self._draw_mast(surface, where, wave, x, shown)
        self._roofs.draw(surface, (where.left, where.bottom))
        self._draw_bracket(surface, where, seen)
        self._draw_tags(surface, where, near, shown)
        surface.set_clip(before)
        frame = box(where.width + 4, where.height + 4, radius=8, rim=RIM, rim_px=1.8)
        surface.blit(frame, (where.left - 2 - MARGIN, where.top - 2 - MARGIN))

    def _near(self, where: Rect, seen: Seen) -> Iterator[tuple[Wave, int]]:
        """Give the stations in the window and where they stand."""
        for wave in seen.air:
            x = self._fall.x_of(where, seen, wave.hz)
            if where.left - 40 < x < where.right + 40 and wave.hour and seen.hears:
                yield wave, x

    def _draw_ages(self, surface: pygame.Surface, where: Rect) -> None:
        if self._kit.type.percent >= 200:
            return
        for seconds in STEPS_S:
            y = where.bottom - ROOFS_SIZE[1] - ROWS_A_SECOND * seconds
            if y < where.top + 30:
                continue
            pygame.draw.line(surface, shade("film", 0.5), (where.left, y), (where.left + 10, y))
            text = self._kit.words("dial-ago", seconds=seconds)
            half = self._kit.type.line_px(LABEL) // 2
            self._kit.type.write(surface, text, (where.left + 16, y - half), LABEL)

    def _draw_mast(
        self, surface: pygame.Surface, where: Rect, wave: Wave, x: int, shown: Shown
    ) -> None:
        foot = where.bottom - ROOF_PX
        self._mast.draw(surface, (x, foot))
        tip = foot - MAST_SIZE[1] + MAST_TIP.y
        if wave.kind and wave.jam:
            self._draw_howl(surface, (x, tip), shown.ticks)
        for lamp in range(LAMPS):
            lit = lamp < wave.lamps
            middle = (x, tip + LAMP_STEP_PX * lamp)
            if lit:
                light = glow(16, ramp="red", strength=0.9)
                place = light.get_rect(center=middle)
                surface.blit(light, place, special_flags=pygame.BLEND_RGB_ADD)
            pygame.draw.circle(surface, RED_LIGHT if lit else shade("red", 0.3), middle, 3)

    def _draw_howl(self, surface: pygame.Surface, tip: tuple[int, int], ticks: int) -> None:
        """Draw the rings that go out from a mast that howls."""
        calm = self._kit.settings.reduced_motion
        for wave in range(WAVES):
            share = (wave + (0.5 if calm else ticks % WAVE_TICKS / WAVE_TICKS)) / WAVES
            radius = round(8 + 26 * share)
            ring = circle(2 * radius + 6, radius, shade("red", 0.8 - 0.55 * share), px=1.4)
            surface.blit(ring, ring.get_rect(center=tip))

    def _draw_bracket(self, surface: pygame.Surface, where: Rect, seen: Seen) -> None:
        """Draw what the filter lets through, and the needle in its middle."""
        half = round(seen.width_hz / HZ_PER_PX)
        top, bottom = where.top + 12, where.bottom - ROOFS_SIZE[1] + 26
        middle = where.centerx
        for side in (-1, 1):
            x = middle + side * half
            pygame.draw.line(surface, AMBER, (x, top), (x, bottom), 2)
            pygame.draw.line(surface, AMBER, (x, top), (x - side * 10, top), 2)
        pygame.draw.line(surface, AMBER_LIGHT, (middle, top - 4), (middle, top + 14), 3)

    def _draw_tags(
        self,
        surface: pygame.Surface,
        where: Rect,
        near: tuple[tuple[Wave, int], ...],
        shown: Shown,
    ) -> None:
        """Name what is known: stations that were met, the jammers on them, with the lens all."""
        words, row = self._kit.words, self._kit.type.line_px(ROW_BOLD) + 14
        y = where.top + 34
        for wave, x in near:
            if wave.station not in shown.found and not shown.lens:
                continue
            right = self._tag(surface, where, words(f"station-{wave.station}"), (x, y), DIM)
            if wave.kind and wave.jam:
                kind = words(f"dial-jam-{wave.kind}")
                self._tag(surface, where, kind, (x, y + row), RED, ink=RED_LIGHT)
            elif shown.lens and wave.order_tenths >= 0:
                soon = words("dial-tag-order", seconds=wave.order_tenths // TENTHS)
                self._tag(surface, where, soon, (x, y + row), RED, ink=RED_LIGHT)
            y += row if right > where.right - 60 else 0

    def _tag(
        self,
        surface: pygame.Surface,
        where: Rect,
        text: str,
        at: tuple[int, int],
        rim: Colour,
        *,
        ink: Colour | None = None,
    ) -> int:
        """Draw a tag right of a place, or left of it where there is no room; give its end."""
        type_ = self._kit.type
        style = ROW_BOLD if ink is None else ROW_BOLD.in_colour(ink)
        text, style = type_.fitted(text, style, where.width // 2 - 60)
        wide, tall = type_.width(text, style) + 2 * TAG_PX, type_.line_px(style) + 6
        left = at[0] + 56 if at[0] + 56 + wide < where.right - 8 else at[0] - 56 - wide
        left = max(where.left + 8, left)
        face = box(wide, tall, radius=5, fill=(5, 12, 20), fill_alpha=0.85, rim=rim, rim_px=1.4)
        surface.blit(face, (left - MARGIN, at[1] - MARGIN))
        type_.write(surface, text, (left + TAG_PX, at[1] + 2), style)
        return left + wide
