"""The patrol: two coats that come nearer with every act, and the meter over their heads."""

import pygame
from pygame import Rect

from game.city.seen import SeenStreet
from game.screen import icons
from game.screen.figures import Figures
from game.screen.kit import Kit
from game.screen.palette import RED, RED_LIGHT, TEXT
from game.screen.panel import draw_strip
from game.screen.telling import tell_risk
from game.screen.typefaces import HINT, LABEL
from game.screen.widgets import draw_cells

MOST_STEPS = 10
STEP_TICKS = 9
"""From so far away the patrol is in sight at all."""
NEAR_STEPS = 3
STILL = 0.01


class Patrol:
    """Paints how near they are."""

    def __init__(self, kit: Kit, figures: Figures) -> None:
        self._kit = kit
        self._figures = figures
        self._near = 0.0
        self._ticks = 0

    def tick(self, street: SeenStreet) -> None:
        """Live a tick; the patrol walks its last step slowly."""
        wanted = max(0.0, 1 - street.patrol_steps / MOST_STEPS) if street.patrol_steps else 0.0
        self._near += (wanted - self._near) * 0.05
        if abs(wanted - self._near) > STILL and not self._kit.settings.reduced_motion:
            self._ticks += 1

    def draw(self, surface: pygame.Surface, street: SeenStreet, *, high: bool = False) -> None:
        """Draw the patrol as near as it is."""
        if not street.patrol_steps:
            return
        tall = round(120 + 190 * self._near)
        feet = (round(838 - 70 * self._near), round(470 + 70 * self._near))
        for shift in (34, 0):
            place = (feet[0] + shift, feet[1])
            step = self._ticks // STEP_TICKS + bool(shift)
            walker = self._figures.draw(surface, "walker-patrol", place, tall, step=step, high=high)
            if walker is None:
                star = icons.star(8 + round(10 * self._near), RED)
                surface.blit(star, star.get_rect(center=(place[0], place[1] - tall // 2)))

    def line(self, street: SeenStreet) -> str:
        """Tell in one line how near they are, and what they may do."""
        steps = self._kit.words("sale-patrol", steps=street.patrol_steps)
        return f"{steps} · {tell_risk(self._kit.words, street.stop, self._kit.settings)}"

    def draw_meter(self, surface: pygame.Surface, street: SeenStreet, *, large: bool) -> None:
        """Draw how near they are, over their heads; with large text beside the rail."""
        if not street.patrol_steps:
            return
        type_, words, layout = self._kit.type, self._kit.words, self._kit.layout
        near = street.patrol_steps <= NEAR_STEPS
        ink = RED_LIGHT if near else TEXT
        text = words("sale-patrol", steps=street.patrol_steps)
        risk = tell_risk(words, street.stop, self._kit.settings)
        if large:
            left = layout.left.right + 16
            where = Rect(left, layout.top, 320 if type_.percent == 150 else 0, 0)
            if not where.width:
                return
        else:
            where = Rect(648, 226, 216, 0)
        line = type_.line_px(HINT)
        strip = Rect(where.left, where.top, where.width, 2 * line + 26)
        draw_strip(surface, strip)
        room = where.width - 16
        type_.write(
            surface, text, (where.left + 8, where.top + 2), HINT.in_colour(ink), within=room
        )
        cells = Rect(where.left + 8, where.top + line + 6, room, 12)
        lit = max(0, MOST_STEPS - street.patrol_steps)
        draw_cells(surface, cells, lit=min(8, lit), of=8, ramp="red")
        at = (where.left + 8, cells.bottom + 4)
        type_.write(surface, risk, at, LABEL.in_colour(ink), within=room)
