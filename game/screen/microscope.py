"""The microscope over the tip: the real swing of the turns, 1.35 micrometres to a pixel."""

import functools
import math
from collections import deque
from collections.abc import Sequence

import numpy as np
import pygame
from numpy.typing import NDArray

from game.hands.lathe import Seen
from game.hands.lathe_limits import TURN_TICKS
from game.screen.emulsion import noise
from game.screen.kit import Kit
from game.screen.palette import HIGH, shade, shade_pixels
from game.screen.panel import draw_strip
from game.screen.pixels import opaque, suited
from game.screen.shapes import glow
from game.screen.stage import lens_mask
from game.screen.turning import draw_path, lay_middle, ring
from game.screen.typefaces import ROW_BOLD

UM_PER_PX = 1.35
BAR_UM = 100
TICKS_SEEN = 30
"""How many ticks of the groove lie across the glass."""
KEPT_TICKS = TURN_TICKS * 4
AHEAD_SHARE = 0.62
"""Where the tip stands: so far across the glass."""
RATE_HZ = 44100
SUB = 4
"""Points of the groove in a tick."""

Line = NDArray[np.float64]


class Microscope:
    """Remembers the turns that were cut, and shows the last two or three."""

    def __init__(self, kit: Kit, shape: NDArray[np.float32] | None) -> None:
        self._kit = kit
        self._shape = shape
        """The master's own swing between -1 and 1, ``SUB`` points a tick, or None."""
        self._walls: deque[tuple[Line, float, bool]] = deque(maxlen=KEPT_TICKS)
        """Centre line of a tick in um, width, and whether its walls touched."""

    def tick(self, seen: Seen, song_tick: int) -> None:
        """Remember a tick of the groove."""
        line = self._wave(song_tick) * seen.swing_um
        self._walls.append((line, float(seen.width_um), seen.land_um < 0))

    def forget(self) -> None:
        """Begin anew: the lathe has run on to another place."""
        self._walls.clear()

    def draw(
        self, surface: pygame.Surface, middle: tuple[int, int], radius: int, seen: Seen, *, now: int
    ) -> None:
        """Paint the glass: older turns white, the one being cut amber, the coming one dashed."""
        size = 2 * radius
        glass = pygame.Surface((size, size), pygame.SRCALPHA)
        glass.blit(glass_ground(radius), (0, 0))
        pitch_px = seen.pitch_um / UM_PER_PX
        now_y = radius + pitch_px * 0.42
        tip_x = size * AHEAD_SHARE
        for turn in (2, 1, 0):
            self._draw_turn(glass, turn, tip_x, now_y - turn * pitch_px)
        self._draw_turn_beyond(glass, tip_x, now_y, pitch_px)
        self._draw_coming(glass, seen, tip_x, now_y, now)
        self._draw_tip(glass, tip_x, now_y, seen)
        glass.blit(lens_mask(radius), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        surface.blit(glass, (middle[0] - radius, middle[1] - radius))
        lay_middle(surface, ring(radius - 2, px=4.0, value=0.66), middle)
        draw_bar(surface, self._kit, middle, radius, um=BAR_UM, px_per_um=1 / UM_PER_PX)

    def _wave(self, song_tick: int) -> Line:
        if self._shape is None:
            return np.sin(np.arange(SUB) / SUB * 2 * np.pi)
        part = self._shape[song_tick * SUB : (song_tick + 1) * SUB]
        whole = np.zeros(SUB)
        whole[: len(part)] = part
        return whole

    def _draw_turn(self, glass: pygame.Surface, turn: int, tip_x: float, y: float) -> None:
        """Paint a turn behind the tip; the ones before it go on beyond."""
        step_px = glass.get_width() / TICKS_SEEN
        newest = len(self._walls) - 1 - turn * TURN_TICKS
        first = newest - round(tip_x / step_px) - 1
        self._draw_walls(glass, max(0, first), newest, tip_x, y, turn=turn, step_px=step_px)

    def _draw_turn_beyond(
        self, glass: pygame.Surface, tip_x: float, now_y: float, pitch_px: float
    ) -> None:
        """Paint what of the older turns lies right of the tip."""
        step_px = glass.get_width() / TICKS_SEEN
        ahead = round((glass.get_width() - tip_x) / step_px) + 1
        for turn in (2, 1):
            newest = len(self._walls) - 1 - turn * TURN_TICKS
            last = min(len(self._walls) - 1, newest + ahead)
            if newest < 0:
                continue
            x = tip_x + (last - newest) * step_px
            y = now_y - turn * pitch_px
            self._draw_walls(glass, newest, last, x, y, turn=turn, step_px=step_px)

    def _draw_walls(
        self,
        glass: pygame.Surface,
        first: int,
        last: int,
        right_x: float,
        y: float,
        *,
        turn: int,
        step_px: float,
    ) -> None:
        """Paint the two walls of the ticks from first to last, which ends at ``right_x``."""
        if last <= first:
            return
        upper: list[tuple[float, float]] = []
        lower: list[tuple[float, float]] = []
        hot: list[tuple[float, float]] = []
        for place in range(first, last + 1):
            line, width, touching = self._walls[place]
            left = right_x - (last - place) * step_px
            half = width / 2 / UM_PER_PX
            for point, um in enumerate(line):
                x = left + (point - SUB) * step_px / SUB
                middle = y - um / UM_PER_PX
                upper.append((x, middle - half))
                lower.append((x, middle + half))
            if touching and turn == 0:
                hot.append((left, upper[-1][1]))
        ramp, bed, value = ("amber", 0.16, 0.82) if turn == 0 else ("film", 0.05, 0.9 - 0.1 * turn)
        pygame.draw.polygon(glass, shade(ramp, bed), [*upper, *reversed(lower)])
        between = [
            (x, (above + below) / 2) for (x, above), (_, below) in zip(upper, lower, strict=True)
        ]
        draw_path(glass, between, ramp=ramp, value=bed + 0.14)
        for wall in (upper, lower):
            pygame.draw.lines(glass, shade(ramp, value * 0.55), False, wall, 4)
            draw_path(glass, wall, ramp=ramp, value=value, px=2)
        for spot in hot:
            light = glow(22, ramp="red", strength=0.8)
            lay_middle(glass, light, (round(spot[0]), round(spot[1])), flags=pygame.BLEND_RGB_ADD)

    def _draw_coming(
        self, glass: pygame.Surface, seen: Seen, tip_x: float, y: float, now: int
    ) -> None:
        """Paint dashes where the walls will be at this level."""
        step_px = glass.get_width() / TICKS_SEEN
        half = seen.width_um / 2 / UM_PER_PX
        level = seen.swing_um / max(1, seen.ahead_dum[0]) if seen.ahead_dum else 0.0
        for side in (-1, 1):
            points = []
            for tick in range(round((glass.get_width() - tip_x) / step_px) + 1):
                tenth = min(len(seen.ahead_dum) - 1, tick // 6)
                swing = seen.ahead_dum[tenth] * level if tenth >= 0 else 0.0
                x = tip_x + tick * step_px
                for point, share in enumerate(self._wave(now + tick)):
                    middle = y - share * swing / UM_PER_PX
                    points.append((x + point * step_px / SUB, middle + side * half))
            _draw_dashes(glass, points)

    def _draw_tip(self, glass: pygame.Surface, tip_x: float, y: float, seen: Seen) -> None:
        light = glow(70, strength=0.7)
        lay_middle(glass, light, (round(tip_x), round(y)), flags=pygame.BLEND_RGB_ADD)
        if seen.silent_ticks:
            return
        half = max(10.0, seen.width_um / 2 / UM_PER_PX * 0.8)
        tip = [(tip_x - 4, y), (tip_x + 26, y - half), (tip_x + 26, y + half)]
        pygame.draw.polygon(glass, shade("film", 0.88), tip)
        pygame.draw.aalines(glass, shade("film", 1.0), True, tip)
        for row in range(3):
            inner = 8 + row * 7
            reach = half * inner / 30
            start, end = (tip_x + inner, y - reach), (tip_x + inner, y + reach)
            pygame.draw.line(glass, shade("film", 0.62), start, end)


def draw_bar(
    surface: pygame.Surface,
    kit: Kit,
    middle: tuple[int, int],
    radius: int,
    *,
    um: int,
    px_per_um: float,
) -> None:
    """Draw in a glass how long so many micrometres are."""
    length = round(um * px_per_um)
    x, y = middle[0] - round(radius * 0.72), middle[1] + round(radius * 0.16)
    words = kit.words("craft-um", um=um)
    style = ROW_BOLD.in_colour(HIGH)
    label = pygame.Rect(x + 12, 0, kit.type.width(words, style), kit.type.line_px(style))
    # Half way up the bar it lies between the walls of the groove that is being cut.
    label.centery = y + length // 2
    draw_strip(surface, label.inflate(0, -8), alpha=0.82)
    pygame.draw.line(surface, HIGH, (x, y), (x, y + length), 2)
    for end in (y, y + length):
        pygame.draw.line(surface, HIGH, (x - 5, end), (x + 5, end), 2)
    kit.type.write(surface, words, label.topleft, style)


def _draw_dashes(glass: pygame.Surface, points: Sequence[tuple[float, float]]) -> None:
    for first in range(0, len(points), 14):
        draw_path(glass, points[first : first + 8], ramp="amber", value=0.5)


@functools.lru_cache(maxsize=4)
def glass_ground(radius: int) -> pygame.Surface:
    """Make uncut film under the glass: grain, and the ticks of the ring."""
    dice = np.random.default_rng([135, radius])
    value = 0.17 + 0.035 * noise(dice, 2 * radius, 2 * radius)
    ground = suited(opaque(shade_pixels("film", value)))
    ink = shade("film", 0.5)
    for step in range(60):
        angle = math.radians(step * 6)
        long = 12 if step % 5 == 0 else 6
        start, end = (
            (radius + r * math.cos(angle), radius + r * math.sin(angle))
            for r in (radius - 7, radius - 7 - long)
        )
        pygame.draw.aaline(ground, ink, start, end)
    return ground


def swing_shape(programme: NDArray[np.float32], ticks: int) -> NDArray[np.float32]:
    """Give how the tip moves under the glass, ``SUB`` points a tick, between -1 and 1.

    A turn is 46 ticks long, and one tick is 14 millimetres of groove: what an eye can follow is
    the music slowed down, each moment as wide as its own loudest swing.
    """
    step = RATE_HZ // 60
    slow = np.zeros(2 * ticks, np.float32)
    part = programme[: (ticks + 1) * step : step // 2][: 2 * ticks]
    slow[: len(part)] = part
    smooth = np.convolve(slow, np.hanning(7)[1:-1], "same")
    envelope = np.sqrt(np.convolve(smooth**2, np.ones(9) / 9, "same")) * 1.5
    even = np.clip(smooth / np.maximum(envelope, 1e-5), -1, 1)
    places = np.arange(ticks * SUB) * 2 / SUB
    return np.asarray(np.interp(places, np.arange(2 * ticks), even), np.float32)
