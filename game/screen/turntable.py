"""The turntable of the gramophone: the disc, the light that stands over it, and the arm."""

import math

import pygame

from game.city.discs import Recipe
from game.film.objects.anchors import ARM_LENGTH, ARM_PIVOT, GRAMOPHONE_DISC, GRAMOPHONE_MIDDLE
from game.screen.handheld import Handheld
from game.screen.kit import Kit
from game.screen.palette import AMBER, shade
from game.screen.scene import TICKS_PER_S
from game.screen.shapes import glow
from game.screen.sound_rings import draw_rings
from game.screen.studio import Studio
from game.screen.turning import Turned, lay_middle, ring

MIDDLE = (GRAMOPHONE_MIDDLE.x, GRAMOPHONE_MIDDLE.y)
PIVOT = (ARM_PIVOT.x, ARM_PIVOT.y)
DISC_PX = GRAMOPHONE_DISC.width
PX_A_MM = DISC_PX / 240
DEGREES_A_TICK = 360 * 78.26 / 60 / 60
RINGS_PX, RINGS_LOUD = 210, 0.4
"""Colours run out from the needle over the disc, and leave its own light the upper hand."""
SWING_PART = 6
"""In each tick the arm goes this part of the way that is left."""


class Turntable:
    """Draws the disc as it turns and the arm over it."""

    def __init__(self, kit: Kit, studio: Studio, recipe: Recipe) -> None:
        self._kit = kit
        self._studio = studio
        self._recipe = recipe
        self._disc = Turned()
        self._shimmer: pygame.Surface | None = None
        self._arm = Handheld(kit.plates, "gramophone", PIVOT, pivot=PIVOT)
        self._turn = 0.0
        self._arm_deg = 0.0
        self._beats = 0.0
        self._beat_ticks = studio.beat_s(recipe.song) * TICKS_PER_S

    def tick(self, *, turning: bool, radius_mm: float | None) -> None:
        """Turn, and lead the arm to a radius of the disc, or to its rest."""
        if turning and not self._kit.settings.reduced_motion:
            self._turn = (self._turn - DEGREES_A_TICK) % 360
            self._beats += 1 / self._beat_ticks
        wanted = 0.0 if radius_mm is None else arm_deg(radius_mm * PX_A_MM)
        step = (wanted - self._arm_deg) / SWING_PART
        self._arm_deg = wanted if abs(step) < 0.02 else self._arm_deg + step

    def draw(self, surface: pygame.Surface, *, cut: bool, playing: bool) -> None:
        """Paint disc and arm; a disc that is still being listened to lies there uncut."""
        if cut:
            self._draw_disc(surface)
        else:
            self._draw_sheet(surface)
        self._draw_arm(surface, playing=playing)

    def _draw_sheet(self, surface: pygame.Surface) -> None:
        picture = self._studio.sheet_picture(self._recipe, pixels=DISC_PX)
        if picture is not None:
            lay_middle(surface, picture, MIDDLE, flags=pygame.BLEND_PREMULTIPLIED)

    def _draw_disc(self, surface: pygame.Surface) -> None:
        if self._disc.empty:
            picture = self._studio.disc_picture(self._recipe, pixels=DISC_PX)
            if picture is None:
                self._draw_sheet(surface)
                return
            half = DISC_PX // 2
            self._disc.show(picture, (half, half), half, px=half)
        self._disc.draw(surface, MIDDLE, self._turn)
        if self._shimmer is None:
            self._shimmer = self._studio.shimmer(self._recipe, pixels=DISC_PX)
        if self._shimmer is not None:
            lay_middle(surface, self._shimmer, MIDDLE, flags=pygame.BLEND_RGB_ADD)

    def _draw_arm(self, surface: pygame.Surface, *, playing: bool) -> None:
        degrees = self._arm_deg
        angle = math.radians(degrees)
        needle = (
            round(PIVOT[0] - ARM_LENGTH * math.sin(angle)),
            round(PIVOT[1] + ARM_LENGTH * math.cos(angle)),
        )
        if playing:
            draw_rings(surface, needle, beats=self._beats, loud=RINGS_LOUD, reach=RINGS_PX)
            lay_middle(surface, glow(34, strength=0.7), needle, flags=pygame.BLEND_RGB_ADD)
        if not self._arm.draw(surface, PIVOT, turned="arm", degrees=degrees, only="arm"):
            pygame.draw.line(surface, shade("film", 0.7), PIVOT, needle, 5)
            lay_middle(surface, ring(14), PIVOT)
            pygame.draw.circle(surface, AMBER, needle, 5)


def arm_deg(radius_px: float) -> float:
    """Give how far the arm turns clockwise for its needle to stand at a radius of the disc."""
    across, down = PIVOT[0] - MIDDLE[0], MIDDLE[1] - PIVOT[1]
    far = math.hypot(across, down)
    cosine = (ARM_LENGTH**2 + far**2 - radius_px**2) / (2 * ARM_LENGTH * far)
    bend = math.degrees(math.acos(max(-1.0, min(1.0, cosine))))
    return math.degrees(math.atan2(across, down)) - bend
