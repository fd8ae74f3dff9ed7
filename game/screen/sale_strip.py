"""The strip below a sale: what one carries, or the disc as he hears it, with his words."""

from collections.abc import Sequence

import pygame
from pygame import Rect

from game.city.seen import SeenBone, SeenThing
from game.screen.figures import Figures, lay
from game.screen.focus import Target
from game.screen.goods_signs import goods_sign
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.listing import GAP_PX
from game.screen.palette import AMBER, AMBER_LIGHT, DIM, GREEN, HIGH, RED, TEXT, shade
from game.screen.sale_card import clock, item_name
from game.screen.sale_listening import COLUMNS, Listening
from game.screen.shapes import MARGIN, box
from game.screen.typefaces import BODY, HINT, LABEL, NUMBER, ROW_BOLD, Style

TILE_PX = 176


def tile_boxes(kit: Kit, where: Rect, count: int, *, large: bool) -> Sequence[Rect]:
    """Lay tiles out: in a row, or with large text in rows of two."""
    if not large:
        across = max(1, min(count, (where.width + GAP_PX) // (TILE_PX + GAP_PX)))
        width = TILE_PX if count <= across else (where.width + GAP_PX) // max(1, count) - GAP_PX
        width = max(62, min(TILE_PX, width))
        return [
            Rect(where.left + n * (width + GAP_PX), where.top - 8, width, where.height + 16)
            for n in range(min(count, (where.width + GAP_PX) // (width + GAP_PX)))
        ]
    tall = kit.type.line_px(ROW_BOLD) + kit.type.line_px(HINT) + 12
    wide = (where.width - GAP_PX) // 2
    rows = max(1, (where.height + GAP_PX) // (tall + GAP_PX))
    return [
        Rect(
            where.left + (n % 2) * (wide + GAP_PX),
            where.top + (n // 2) * (tall + GAP_PX),
            wide,
            tall,
        )
        for n in range(min(count, 2 * rows))
    ]


class Strip:
    """Paints tray and listening."""

    def __init__(self, kit: Kit, host: Host, figures: Figures) -> None:
        self._kit = kit
        self._host = host
        self._figures = figures

    def draw_tray(
        self,
        surface: pygame.Surface,
        where: Rect,
        targets: Sequence[Target],
        *,
        chosen: int,
        here: str,
    ) -> None:
        """Draw what one carries."""
        if not targets:
            self._kit.type.write_lines(surface, self._kit.words("sale-nothing"), where, HINT)
        for target in targets:
            if isinstance(target.value, (SeenBone, SeenThing)):
                lit = target.value.number == chosen
                self._draw_tile(
                    surface, target.box, target.value, lit=lit, here=target.name == here
                )

    def _draw_tile(
        self,
        surface: pygame.Surface,
        where: Rect,
        item: SeenBone | SeenThing,
        *,
        lit: bool,
        here: bool,
    ) -> None:
        type_ = self._kit.type
        rim = AMBER if lit else shade("film", 0.7 if here else 0.4)
        face = box(where.width, where.height, radius=6, fill=shade("film", 0.12), rim=rim)
        surface.blit(face, (where.left - MARGIN, where.top - MARGIN))
        kind = "bone" if isinstance(item, SeenBone) else item.kind
        ink = AMBER_LIGHT if item.song else TEXT
        sign = goods_sign(kind, ink)
        left = where.left + 8
        if where.width >= 120:
            surface.blit(sign, sign.get_rect(midleft=(left, where.centery)))
            left += 46
        room = where.right - 8 - left
        style = ROW_BOLD.in_colour(AMBER_LIGHT if lit else TEXT)
        lines, style = self._title(item, style, room)
        text_px = len(lines) * type_.line_px(style) + type_.line_px(HINT) - 6
        top = where.centery - text_px // 2
        for line in lines:
            type_.write(surface, line, (left, top), style, within=room)
            top += type_.line_px(style)
        about = self._host.money(item.plain_kop)
        if isinstance(item, SeenBone):
            about = f"{item.now.grade} · {about}"
        number = NUMBER.in_colour(GREEN).at_px(16)
        type_.write(surface, about, (left, top - 2), number, within=room)

    def _title(
        self, item: SeenBone | SeenThing, style: Style, room: int
    ) -> tuple[Sequence[str], Style]:
        """Break a title into two lines where it does not fit into one and there is height."""
        name, type_ = item_name(self._kit, self._host, item), self._kit.type
        if type_.percent > 100 or type_.width(name, style) <= room:
            return (name,), style
        return type_.wrapped_in(name, style, room, rows=2)

    def draw_listening(
        self, surface: pygame.Surface, where: Rect, listening: Listening, buyer: str
    ) -> None:
        """Draw his portrait, the disc as he hears it with marks, and his words."""
        type_, words = self._kit.type, self._kit.words
        large = type_.percent > 100
        side = min(where.height + 14, 96)
        picture = self._figures.get(f"person-{buyer}", side)
        left = where.left + 4
        if picture is not None:
            lay(surface, picture, picture.get_rect(midleft=(left, where.centery)))
            left += picture.get_width() + 14
        said = self._said(listening)
        if large:
            strip = Rect(left, where.top, where.right - left, where.height // 3)
            quote = Rect(where.left, strip.bottom + 14, where.width, where.height)
        else:
            strip = Rect(left, where.top - 4, where.width * 62 // 100 - (left - where.left), 66)
            quote = Rect(strip.right + 24, where.top - 4, where.right - strip.right - 24, 70)
        self._draw_wave(surface, strip, listening)
        if listening.waiting:
            said = words("sale-needle")
        type_.write_lines(surface, said, quote, BODY.in_colour(HIGH))

    def _said(self, listening: Listening) -> str:
        words = self._kit.words
        heard = [event for event in listening.heard if listening.heard_yet(event.tenth)]
        return words("sale-quote", said=words(heard[-1].remark)) if heard else ""

    def _draw_wave(self, surface: pygame.Surface, where: Rect, listening: Listening) -> None:
        """Draw the loudness of the disc, heard in amber, and where something is said about it."""
        middle = where.centery
        half = where.height // 2 - 14
        done = listening.at_s / listening.seconds if not listening.over else 1.0
        for column in range(COLUMNS):
            x = where.left + where.width * column // COLUMNS
            tall = max(1, round(half * float(listening.shape[column])))
            heard = column / COLUMNS <= done
            ink = shade("amber" if heard else "film", 0.62 if heard else 0.36)
            pygame.draw.line(surface, ink, (x, middle - tall), (x, middle + tall), 2)
        for term in listening.terms_yet():
            if term.tenth >= 0:
                self._draw_mark(surface, where, term.tenth / 10 / listening.seconds, term.amount)
        if not listening.over and not listening.waiting:
            x = where.left + round(where.width * listening.at_s / listening.seconds)
            pygame.draw.line(surface, HIGH, (x, where.top), (x, where.bottom), 3)
            time = clock(round(listening.at_s * 10))
            at = (min(x + 6, where.right - 44), where.top - 2)
            self._kit.type.write(surface, time, at, LABEL.in_colour(DIM))

    def _draw_mark(self, surface: pygame.Surface, where: Rect, share: float, amount: int) -> None:
        x = where.left + round(where.width * share)
        good = amount > 0
        ink = GREEN if good else RED
        y = where.top + 6 if good else where.bottom - 6
        pygame.draw.line(surface, ink, (x, where.centery), (x, y), 2)
        pygame.draw.circle(surface, ink, (x, y), 5)
