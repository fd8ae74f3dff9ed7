"""The people of a street: figures in the gateway, and the sound that runs through one of them."""

from collections.abc import Sequence

import pygame
from pygame import Rect

from game.city.seen import SeenBuyer
from game.screen.figures import Figures, lay
from game.screen.focus import Target
from game.screen.kit import Kit
from game.screen.listing import GAP_PX, window
from game.screen.palette import AMBER, AMBER_LIGHT, DISABLED, TEXT, shade
from game.screen.panel import draw_strip
from game.screen.sale_listening import COLUMNS, Listening
from game.screen.shapes import MARGIN, box
from game.screen.sound_rings import draw_rings, nod_px
from game.screen.talk_portrait import Portraits
from game.screen.typefaces import HINT, ROW, ROW_BOLD

REACH_PX = 230
NOD_PX = 4
LEAST_X = 24
"""Nobody's shoulder is cut off by the edge of the stage."""


class People:
    """Paints who is there."""

    def __init__(self, kit: Kit, figures: Figures) -> None:
        self._kit = kit
        self._figures = figures
        self._portraits = Portraits(kit.plates)

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
        *,
        jaw: int = 0,
        high: bool = False,
    ) -> None:
        """Draw everybody who is there; sound runs through whoever listens, and mouths move."""
        for target in targets:
            if not isinstance(target.value, SeenBuyer):
                continue
            if self._kit.type.percent > 100:
                self._draw_person_row(surface, target, chosen)
                continue
            lit = target.value.id == chosen
            heard = listening if lit and listening is not None and not listening.over else None
            self._draw_person(surface, target, heard, lit=lit, jaw=jaw if lit else 0, high=high)
            if heard is not None:
                self._draw_bands(surface, target.box.center, heard)
        if self._kit.type.percent > 100:
            return
        for target in targets:
            lit = isinstance(target.value, SeenBuyer) and target.value.id == chosen
            self._draw_name(surface, target, lit=lit)

    def _draw_person(
        self,
        surface: pygame.Surface,
        target: Target,
        heard: Listening | None,
        *,
        lit: bool,
        jaw: int,
        high: bool,
    ) -> None:
        buyer, where = target.value, target.box
        assert isinstance(buyer, SeenBuyer), "people are buyers here"
        nod = 0
        if heard is not None and not self._kit.settings.reduced_motion:
            nod = nod_px(heard.beats, px=NOD_PX)
        picture = self._portraits.get(buyer.id, 300 if lit else 250, step=jaw, high=high)
        if picture is None:
            self._draw_nobody_yet(surface, Rect(where.centerx - 50, where.bottom - 250, 100, 210))
            return
        place = picture.get_rect(midbottom=(where.centerx, where.bottom - 36 + nod))
        place.left = max(LEAST_X, place.left)
        lay(surface, picture, place)

    def _draw_name(self, surface: pygame.Surface, target: Target, *, lit: bool) -> None:
        buyer, where, type_ = target.value, target.box, self._kit.type
        assert isinstance(buyer, SeenBuyer), "people are buyers here"
        ink = AMBER_LIGHT if lit else DISABLED if target.why_not else TEXT
        name = self._kit.words(f"person-{buyer.id}-name")
        style = (ROW_BOLD if lit else ROW).in_colour(ink)
        lines, style = type_.wrapped_in(name, style, where.width - 4, rows=2)
        step = type_.line_px(style)
        strip = Rect(where.left, where.bottom - 4 - step * len(lines), where.width, 0)
        strip.height = where.bottom - 2 - strip.top
        draw_strip(surface, strip)
        for row, line in enumerate(lines):
            at = (where.centerx, strip.top + row * step)
            type_.write(surface, line, at, style, anchor="middle")

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

    def _draw_bands(
        self, surface: pygame.Surface, middle: tuple[int, int], listening: Listening
    ) -> None:
        """Let rings of sound run out of the disc and through him."""
        column = min(COLUMNS - 1, int(listening.at_s / listening.seconds * COLUMNS))
        loud = 0.35 + 0.65 * float(listening.shape[column])
        still = self._kit.settings.reduced_motion
        beats = 0.0 if still else listening.beats
        draw_rings(surface, middle, beats=beats, loud=loud, reach=REACH_PX)
