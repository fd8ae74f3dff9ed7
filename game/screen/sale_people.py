"""The people of a street: figures in the gateway, and the sound that runs through one of them."""

import math
from collections.abc import Sequence

import pygame
from pygame import Rect

from game.city.seen import SeenBuyer
from game.screen.figures import Figures, lay
from game.screen.focus import Target
from game.screen.kit import Kit
from game.screen.listing import GAP_PX, window
from game.screen.palette import AMBER, AMBER_LIGHT, DISABLED, TEXT, mix, shade
from game.screen.panel import draw_strip
from game.screen.sale_listening import COLUMNS, Listening
from game.screen.shapes import MARGIN, box
from game.screen.typefaces import HINT, ROW, ROW_BOLD

BANDS = ("amber", "violet", "green")
REACH_PX = 230
RINGS = 9
RING_PX = 24


class People:
    """Paints who is there."""

    def __init__(self, kit: Kit, figures: Figures) -> None:
        self._kit = kit
        self._figures = figures
        self._ticks = 0

    def tick(self) -> None:
        """Live a tick."""
        self._ticks += 1

    def targets(self, where: Rect, buyers: Sequence[SeenBuyer], *, at: str) -> Sequence[Target]:
        """Give people as figures, or with large text as a list."""
        words = self._kit.words
        if self._kit.type.percent > 100:
            names = [f"buyer-{buyer.id}" for buyer in buyers]
            tall = max(64, self._kit.type.line_px(ROW_BOLD) + self._kit.type.line_px(HINT) + 12)
            shown = window(
                len(buyers),
                names.index(at) if at in names else 0,
                shown=max(1, (where.height + GAP_PX) // (tall + GAP_PX)),
            )
            boxes = [
                Rect(where.left, where.top + n * (tall + GAP_PX), where.width, tall)
                for n in range(len(shown))
            ]
            people = [buyers[n] for n in shown]
        else:
            pitch = where.width // max(1, len(buyers))
            width = min(150, pitch - GAP_PX)
            boxes = [
                Rect(where.left + n * pitch + (pitch - width) // 2, where.top + 116, width, 314)
                for n in range(len(buyers))
            ]
            people = list(buyers)
        return [
            Target(
                f"buyer-{buyer.id}",
                place,
                group="centre",
                why_not=words("sale-turned-away") if buyer.left <= 0 else "",
                value=buyer,
            )
            for buyer, place in zip(people, boxes, strict=True)
        ]

    def draw(
        self,
        surface: pygame.Surface,
        targets: Sequence[Target],
        chosen: str,
        listening: Listening | None,
    ) -> None:
        """Draw everybody who is there; sound runs through whoever listens."""
        for target in targets:
            if not isinstance(target.value, SeenBuyer):
                continue
            if self._kit.type.percent > 100:
                self._draw_person_row(surface, target, chosen)
                continue
            lit = target.value.id == chosen
            hears = lit and listening is not None and not listening.over
            self._draw_person(surface, target, lit=lit, hears=hears)
            if hears and listening is not None:
                self._draw_bands(surface, target.box.center, listening)
        if self._kit.type.percent > 100:
            return
        for target in targets:
            draw_strip(surface, Rect(target.box.left, target.box.bottom - 30, target.box.width, 28))
        for target in targets:
            lit = isinstance(target.value, SeenBuyer) and target.value.id == chosen
            self._draw_name(surface, target, lit=lit)

    def _draw_person(
        self, surface: pygame.Surface, target: Target, *, lit: bool, hears: bool
    ) -> None:
        buyer, where = target.value, target.box
        assert isinstance(buyer, SeenBuyer), "people are buyers here"
        tall = 300 if lit else 250
        bob = self._bob() if hears else 0
        feet = (where.centerx, where.bottom - 36 + bob)
        drawn = self._figures.draw(surface, f"person-{buyer.id}", feet, tall)
        if drawn is None:
            self._draw_nobody_yet(surface, Rect(where.centerx - 50, where.bottom - 250, 100, 210))

    def _draw_name(self, surface: pygame.Surface, target: Target, *, lit: bool) -> None:
        buyer, where, type_ = target.value, target.box, self._kit.type
        assert isinstance(buyer, SeenBuyer), "people are buyers here"
        ink = AMBER_LIGHT if lit else DISABLED if target.why_not else TEXT
        name = self._kit.words(f"person-{buyer.id}-name")
        style = (ROW_BOLD if lit else ROW).in_colour(ink)
        at = (where.centerx, where.bottom - 28)
        type_.write(surface, name, at, style, anchor="middle", within=where.width - 4)

    def _draw_nobody_yet(self, surface: pygame.Surface, where: Rect) -> None:
        """Outline somebody whose film is in the bath."""
        ink = shade("film", 0.5)
        pygame.draw.circle(surface, ink, (where.centerx, where.top + 34), 30, 2)
        coat = [
            (where.centerx - 22, where.top + 72),
            (where.centerx + 22, where.top + 72),
            (where.right, where.bottom),
            (where.left, where.bottom),
        ]
        pygame.draw.polygon(surface, ink, coat, 2)

    def _draw_person_row(self, surface: pygame.Surface, target: Target, chosen: str) -> None:
        buyer, where, type_ = target.value, target.box, self._kit.type
        assert isinstance(buyer, SeenBuyer), "people are buyers here"
        lit = buyer.id == chosen
        rim = AMBER if lit else shade("film", 0.45)
        face = box(where.width, where.height, radius=6, fill=shade("film", 0.12), rim=rim)
        surface.blit(face, (where.left - MARGIN, where.top - MARGIN))
        left = where.left + 14
        picture = self._figures.get(f"person-{buyer.id}", where.height - 8)
        if picture is not None:
            lay(surface, picture, picture.get_rect(midleft=(left, where.centery)))
            left += picture.get_width() + 12
        ink = AMBER_LIGHT if lit else DISABLED if target.why_not else TEXT
        room = where.right - 12 - left
        top = where.centery - (type_.line_px(ROW_BOLD) + type_.line_px(HINT)) // 2
        name = self._kit.words(f"person-{buyer.id}-name")
        type_.write(surface, name, (left, top), ROW_BOLD.in_colour(ink), within=room)
        best = max(buyer.likes, key=lambda pair: pair[1], default=None)
        about = self._kit.words(f"genre-{best[0]}") if best else ""
        at = (left, top + type_.line_px(ROW_BOLD))
        type_.write(surface, about, at, HINT, within=room)

    def _bob(self) -> int:
        """Move in time, as somebody does who likes it."""
        if self._kit.settings.reduced_motion:
            return 0
        return round(3 * math.sin(self._ticks * 2 * math.pi / 30))

    def _draw_bands(
        self, surface: pygame.Surface, middle: tuple[int, int], listening: Listening
    ) -> None:
        """Let rings of sound run out of the disc and through him."""
        column = min(COLUMNS - 1, int(listening.at_s / listening.seconds * COLUMNS))
        loud = 0.35 + 0.65 * float(listening.shape[column])
        still = self._kit.settings.reduced_motion
        sheet = pygame.Surface((2 * REACH_PX, 2 * REACH_PX))
        for ring in range(RINGS):
            radius = 16 + ring * RING_PX + (0 if still else self._ticks % RING_PX)
            level = max(0.0, 1 - radius / REACH_PX) * loud
            ink = mix((0, 0, 0), shade(BANDS[ring % len(BANDS)], 0.6), 0.75 * level)
            pygame.draw.circle(sheet, ink, (REACH_PX, REACH_PX), radius, 9)
        where = sheet.get_rect(center=middle)
        surface.blit(sheet, where, special_flags=pygame.BLEND_RGB_ADD)
