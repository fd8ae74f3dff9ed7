"""The glass of the light box: the film true to size, the template on it, and the raking lens."""

import functools
import math
from collections.abc import Callable

import numpy as np
import pygame
from pygame import Rect

from game.city.discs import Blank
from game.hands.lightbox import Seen
from game.screen.flow import Column
from game.screen.kit import Kit
from game.screen.palette import AMBER, HIGH, shade, shades
from game.screen.shapes import MARGIN, Pen, arc_points, box, glow
from game.screen.stage import lens_mask, lens_ring
from game.screen.typefaces import ROW

SHORTEST_MM = 300
"""A sheet of this length fills the glass, or the longest of the bin if it is longer."""
LENS_PX = 84
DASHES = 60
DEEP_UM = 20
INNER_MM = 40
SHUTTER = (3, 6, 11)
RAKING = (255, 176, 104)
"""The colour of the slanting lamp."""


class Glass:
    """Draws what lies on the glass, and turns pixels into millimetres of the sheet."""

    def __init__(
        self, kit: Kit, picture: Callable[[int], pygame.Surface | None], *, longest_mm: int
    ) -> None:
        self._kit = kit
        self._longest_mm = max(SHORTEST_MM, longest_mm)
        self._picture = picture
        self._sheet = Rect(0, 0, 0, 0)

    @property
    def box(self) -> Rect:
        """Where the light box lies at this size of text."""
        return {
            100: Rect(300, 84, 560, 500),
            150: Rect(124, 106, 564, 350),
            200: Rect(124, 134, 384, 286),
        }[self._kit.type.percent]

    @property
    def px_per_mm(self) -> float:
        """How large a millimetre of film is."""
        return (min(self.box.width, self.box.height) - 26) / self._longest_mm

    @property
    def sheet(self) -> Rect:
        """Where the film lies that was drawn last."""
        return self._sheet

    def on_sheet(self, x: int, y: int) -> bool:
        """Tell whether a point lies on the film."""
        return bool(self._sheet.collidepoint(x, y))

    def to_dmm(self, at: tuple[int, int]) -> tuple[int, int]:
        """Turn a point into tenths of a millimetre right of and above the sheet's middle."""
        x, y = self.box.center
        return (
            round((at[0] - x) / self.px_per_mm * 10),
            round((y - at[1]) / self.px_per_mm * 10),
        )

    def to_px(self, x_dmm: int, y_dmm: int) -> tuple[int, int]:
        """Turn tenths of a millimetre into a point."""
        x, y = self.box.center
        return round(x + x_dmm * self.px_per_mm / 10), round(y - y_dmm * self.px_per_mm / 10)

    def draw_dark(self, surface: pygame.Surface) -> None:
        """Draw the box with its lamp off."""
        self._draw_box(surface, lit=False)

    def draw(self, surface: pygame.Surface, seen: Seen) -> None:
        """Draw box, film, template and lens."""
        self._draw_box(surface, lit=not seen.dark)
        blank = seen.blank
        if blank is None:
            return
        self._sheet = Rect(
            0,
            0,
            round(blank.width_mm * self.px_per_mm),
            round(blank.height_mm * self.px_per_mm),
        )
        self._sheet.center = self.box.center
        if seen.dark:
            surface.fill(SHUTTER, self._sheet)
            return
        if seen.turning:
            self._draw_turning(surface)
            return
        self._draw_film(surface, blank)
        self._draw_scratches(surface, blank)
        self._draw_template(surface, seen, blank)
        if seen.lens:
            self._draw_lens(surface, seen)

    def thumbnail(self, number: int, width: int, height: int) -> pygame.Surface | None:
        """Give a film small, to fit into a slot of the lining."""
        picture = self._picture(number)
        if picture is None:
            return None
        share = min(width / picture.get_width(), height / picture.get_height())
        size = (round(picture.get_width() * share), round(picture.get_height() * share))
        return small(picture, size)

    def _draw_box(self, surface: pygame.Surface, *, lit: bool) -> None:
        where = self.box
        if lit:
            halo = glow(round(max(where.size) * 0.74), ramp="film", strength=0.34)
            place = halo.get_rect(center=where.center)
            surface.blit(halo, place, special_flags=pygame.BLEND_RGB_ADD)
        surface.blit(opal(where.width, where.height, lit=lit), where)
        rim = shade("film", 0.86 if lit else 0.42)
        frame = box(where.width + 14, where.height + 14, radius=14, rim=rim, rim_px=3.4)
        surface.blit(frame, (where.left - 7 - MARGIN, where.top - 7 - MARGIN))
        for x in (where.left + where.width // 4, where.right - where.width // 4):
            # They end below the sentence of the goal.
            clip = box(26, 30, radius=4, fill=shade("film", 0.36), rim=HIGH, rim_px=2.2)
            surface.blit(clip, (x - 13, where.top - 4))

    def _draw_film(self, surface: pygame.Surface, blank: Blank) -> None:
        picture = self._picture(blank.number)
        if picture is None:
            self._draw_in_the_bath(surface)
            return
        where = picture.get_rect(center=self._sheet.center)
        surface.blit(picture, where, special_flags=pygame.BLEND_PREMULTIPLIED)

    def _draw_in_the_bath(self, surface: pygame.Surface) -> None:
        """Stand in for a film that is still being developed, and say so."""
        surface.fill(shade("film", 0.2), self._sheet)
        column = Column(surface, self._kit.type, self._sheet.inflate(-32, -40))
        column.paragraph(self._kit.words("clinic-in-the-bath"), ROW)

    def _draw_turning(self, surface: pygame.Surface) -> None:
        """Show the sheet edge-on for the moment in which it is turned."""
        edge = Rect(0, 0, 10, self._sheet.height)
        edge.center = self._sheet.center
        surface.fill(shade("film", 0.3), edge)

    def _draw_scratches(self, surface: pygame.Surface, blank: Blank) -> None:
        """Draw the scratches that are known, from the rim of the sheet inward."""
        clip = surface.get_clip()
        surface.set_clip(self._sheet.clip(clip))
        x, y = self._sheet.center
        for scratch in blank.scratches:
            angle = math.radians(scratch.angle_ddeg / 10)
            slant = math.radians(scratch.slant_ddeg / 10)
            points = []
            for radius_mm in (118, 96, 74, 52):
                turn = angle + math.tan(slant) * math.log(118 / radius_mm)
                reach = radius_mm * self.px_per_mm
                points.append((x + reach * math.cos(turn), y - reach * math.sin(turn)))
            for shift in range(1 + scratch.depth_um // DEEP_UM):
                line = [(x_px, y_px + shift) for x_px, y_px in points]
                pygame.draw.aalines(surface, HIGH, closed=False, points=line)
        surface.set_clip(clip)

    def _draw_template(self, surface: pygame.Surface, seen: Seen, blank: Blank) -> None:
        middle = self.to_px(blank.centre_x_cmm // 10, blank.centre_y_cmm // 10)
        for radius_mm, dashes in ((seen.disc_mm, DASHES), (INNER_MM, DASHES // 2)):
            ring = dashed(round(radius_mm * self.px_per_mm), dashes)
            surface.blit(ring, ring.get_rect(center=middle))
        x, y = middle
        pygame.draw.line(surface, AMBER, (x - 12, y), (x + 12, y), 2)
        pygame.draw.line(surface, AMBER, (x, y - 12), (x, y + 12), 2)

    def _draw_lens(self, surface: pygame.Surface, seen: Seen) -> None:
        """Draw what slanting light shows: warm, grainy, with every line of the sheet."""
        middle = self.to_px(seen.lens_x_dmm, seen.lens_y_dmm)
        radius = round(LENS_PX * self.box.height / 500)
        where = Rect(0, 0, 2 * radius, 2 * radius)
        where.center = middle
        glass = pygame.Surface(where.size, pygame.SRCALPHA)
        glass.fill((*shade("amber", 0.2), 255))
        source = where.clip(surface.get_rect())
        part = pygame.transform.grayscale(surface.subsurface(source))
        part.fill(RAKING, special_flags=pygame.BLEND_RGB_MULT)
        glass.blit(part, (source.left - where.left, source.top - where.top))
        glass.blit(silver(radius), (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        glass.blit(lens_mask(radius), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        surface.blit(glass, where)
        surface.blit(lens_ring(radius), where)


@functools.lru_cache(maxsize=8)
def opal(width: int, height: int, *, lit: bool) -> pygame.Surface:
    """Make the opal glass, brightest along its two tubes."""
    y, x = np.mgrid[0:height, 0:width]
    level = 0.78 + 0.07 * np.cos((y / height - 0.5) * 3.6) + 0.03 * np.sin(x / width * 12.5 + 0.6)
    level += 0.01 * np.random.default_rng(56).standard_normal((height, width))
    value = np.clip(level if lit else level * 0.16, 0, 0.93)
    colour = shades("film", value).astype(np.uint8)
    return pygame.image.frombuffer(colour.tobytes(), (width, height), "RGB").convert()


@functools.lru_cache(maxsize=64)
def dashed(radius: int, dashes: int) -> pygame.Surface:
    """Draw the template of a disc: an amber circle of dashes."""
    size = 2 * radius + 8
    pen = Pen(size, size, AMBER)
    pitch = 360 / dashes
    for dash in range(dashes):
        span = (dash * pitch, (dash + 0.62) * pitch)
        pen.line(arc_points(size / 2, size / 2, radius, span), px=1.8)
    return pen.done()


@functools.lru_cache(maxsize=8)
def silver(radius: int) -> pygame.Surface:
    """Make the sparkle of silver grain under slanting light."""
    dice = np.random.default_rng(1895)
    grain = np.clip(dice.standard_normal((2 * radius, 2 * radius)) * 26, 0, 70)
    colour = np.stack([grain, grain * 0.8, grain * 0.5], axis=-1).astype(np.uint8)
    return pygame.image.frombuffer(colour.tobytes(), (2 * radius, 2 * radius), "RGB").convert()


@functools.lru_cache(maxsize=32)
def small(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """Make a film small enough for the lining."""
    return pygame.transform.smoothscale(picture, size)
