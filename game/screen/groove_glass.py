"""The groove microscope: what lies under the needle, its music pushed together lengthways."""

import math

import numpy as np
import pygame
from numpy.typing import NDArray

from game.screen.groove_orders import UM_PER_MM, Groove
from game.screen.kit import Kit
from game.screen.microscope import draw_bar, glass_ground
from game.screen.needle_page import TURN_S
from game.screen.palette import AMBER, shade
from game.screen.shapes import glow
from game.screen.stage import lens_mask
from game.screen.turning import draw_path, lay_middle, ring

SCALES = (0.2, 0.35, 0.5, 0.75, 1.0, 1.4, 2.0)
"""Pixels to a micrometre, of which the player chooses."""
USUAL = SCALES.index(0.75)
ALONG = 8
"""So many times shorter it is along the groove: true, a glass would hold a thousandth second."""
MOST_SPOTS = 8
LIVE_TICKS, CALM_TICKS = 6, 30
"""A playing groove rushes by at half a metre a second: so often the glass looks again."""
BARS_UM = (10, 20, 50, 100, 200, 500)

Wide = NDArray[np.floating]
"""Places across the glass."""


class GrooveGlass:
    """Looks at one groove; remembers what it saw last, for the glass does not follow every tick."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._scale = USUAL
        self._place = 0.0
        """Turns from the beginning of the groove."""

    @property
    def px_per_um(self) -> float:
        """How much it enlarges."""
        return SCALES[self._scale]

    def zoom(self, step: int) -> bool:
        """Look closer or from farther; tell whether it goes any farther."""
        wanted = self._scale + step
        if not 0 <= wanted < len(SCALES):
            return False
        self._scale = wanted
        return True

    def look(self, at_s: float, *, playing: bool, ticks: int) -> None:
        """Go where the needle is; while it plays only every so many ticks."""
        every = CALM_TICKS if self._kit.settings.reduced_motion else LIVE_TICKS
        if not playing or ticks % every == 0:
            self._place = at_s / TURN_S

    def figures(self, groove: Groove) -> tuple[int, int, int, int]:
        """Give turn, width, swing and land under the needle; lengths in micrometres.

        The swing is the most of a hundredth of a turn, the land what is left of the wall there.
        """
        turn, first = self._at(groove)
        count = max(2, groove.samples // 100)
        first -= count // 2
        middle, width = groove.cut_out(turn, first, count)
        land = groove.land_um(turn, first, count)
        swing = np.nanmax(np.abs(middle), initial=0.0)
        least = np.nanmin(land, initial=groove.apart_um(turn))
        return turn + 1, round(float(np.nanmean(width))), round(float(swing)), round(float(least))

    def draw(
        self,
        surface: pygame.Surface,
        middle: tuple[int, int],
        radius: int,
        groove: Groove | None,
        *,
        radius_mm: float,
    ) -> None:
        """Paint the glass: the turn under the needle amber, its neighbours white."""
        glass = pygame.Surface((2 * radius, 2 * radius), pygame.SRCALPHA)
        glass.blit(glass_ground(radius), (0, 0))
        if groove is not None:
            self._draw_turns(glass, groove, radius, radius_mm)
        glass.blit(lens_mask(radius), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        surface.blit(glass, (middle[0] - radius, middle[1] - radius))
        lay_middle(surface, ring(radius - 2, px=4.0, value=0.66), middle)
        if groove is not None:
            lay_middle(surface, glow(18, strength=0.9), middle, flags=pygame.BLEND_RGB_ADD)
            pygame.draw.circle(surface, AMBER, middle, 4)
        um = max(um for um in BARS_UM if um * self.px_per_um <= radius / 2)
        draw_bar(surface, self._kit, middle, radius, um=um, px_per_um=self.px_per_um)

    def _at(self, groove: Groove) -> tuple[int, int]:
        place = min(max(0.0, self._place), groove.turns - 1 / groove.samples)
        turn = math.floor(place)
        return turn, round((place - turn) * groove.samples)

    def _draw_turns(
        self, glass: pygame.Surface, groove: Groove, radius: int, radius_mm: float
    ) -> None:
        turn, first = self._at(groove)
        um_a_place = 2 * math.pi * radius_mm * UM_PER_MM / groove.samples / ALONG
        reach = math.ceil(radius / self.px_per_um / um_a_place) + 1
        x = radius + np.arange(-reach, reach + 1) * um_a_place * self.px_per_um
        here = float(np.nan_to_num(groove.cut_out(turn, first, 1)[0][0]))
        for at, y_um in _in_sight(groove, turn, radius / self.px_per_um):
            middle, width = groove.cut_out(at, first - reach, 2 * reach + 1)
            y = radius - (middle + y_um - here) * self.px_per_um
            self._draw_walls(glass, x, y, width * self.px_per_um / 2, lit=at == turn)
        self._draw_touches(glass, groove, turn, x, first - reach)

    def _draw_touches(
        self, glass: pygame.Surface, groove: Groove, turn: int, x: Wide, first: int
    ) -> None:
        """Let the wall glow red where it is cut through to the turn inside or outside."""
        for outer, sign in ((turn - 1, -1), (turn, 1)):
            land = groove.land_um(outer, first, x.size) if outer >= 0 else np.empty(0)
            gap_px = sign * groove.apart_um(max(0, outer)) / 2 * self.px_per_um
            spots = x[: land.size][land < 0]
            for spot in spots[:: max(1, spots.size // MOST_SPOTS)]:
                at = (round(float(spot)), round(glass.get_height() / 2 + gap_px))
                light = glow(22, ramp="red", strength=0.8)
                lay_middle(glass, light, at, flags=pygame.BLEND_RGB_ADD)

    def _draw_walls(
        self, glass: pygame.Surface, x: Wide, y: Wide, half: Wide, *, lit: bool
    ) -> None:
        there = ~np.isnan(y)
        if there.sum() < 2:
            return
        upper, line, lower = (
            _points(x[there], y[there] + side * half[there]) for side in (-1, 0, 1)
        )
        ramp, bed, value = ("amber", 0.16, 0.82) if lit else ("film", 0.05, 0.85)
        pygame.draw.polygon(glass, shade(ramp, bed), [*upper, *reversed(lower)])
        draw_path(glass, line, ramp=ramp, value=bed + 0.14)
        for wall in (upper, lower):
            pygame.draw.lines(glass, shade(ramp, value * 0.55), False, wall, 4)
            draw_path(glass, wall, ramp=ramp, value=value, px=2)


def _points(x: Wide, y: Wide) -> list[tuple[float, float]]:
    return [(float(at), float(high)) for at, high in zip(x, y, strict=True)]


def _in_sight(groove: Groove, turn: int, reach_um: float) -> list[tuple[int, float]]:
    """Give the turns in the glass, and how far outside of the one in its middle each lies."""
    found = [(turn, 0.0)]
    y_um = 0.0
    for at in range(turn + 1, groove.turns):
        y_um -= groove.apart_um(at - 1)
        if -y_um > 1.5 * reach_um:
            break
        found.append((at, y_um))
    y_um = 0.0
    for at in range(turn - 1, -1, -1):
        y_um += groove.apart_um(at)
        if y_um > 1.5 * reach_um:
            break
        found.append((at, y_um))
    return sorted(found, key=lambda one: -abs(one[1]))
