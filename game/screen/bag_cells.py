"""The bag in section: cells and what lies in them, the bunk beside it, and the officer's bar."""

import math
from collections.abc import Mapping

import pygame
from pygame import Rect

from game.city.seen import SeenPort
from game.film.objects.anchors import BAG_CELL, BAG_GRID
from game.hands.bag import Seen
from game.hands.bag_grid import COLUMNS, ROWS, Cell, Thing, cells_of
from game.hands.bag_luggage import MOST_COVER, cover_percent
from game.screen.feel import FULL, feel_px, hatch
from game.screen.flow import Column
from game.screen.goods_signs import goods_sign
from game.screen.handheld import Handheld
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.palette import AMBER, AMBER_LIGHT, RED, RED_LIGHT, TEXT, shade
from game.screen.panel import draw_panel
from game.screen.shapes import MARGIN, box, glow
from game.screen.typefaces import BODY, HEADING, HINT, LABEL, ROW

BUNK_ROW_PX = 46
CARD_PX = 300
RECORD = "original"
LIFT_PX = 5
SOFT, HARD = 25, 70
WAVE_PX = 9


class BagCells:
    """Lays out and paints the packing."""

    def __init__(
        self,
        kit: Kit,
        host: Host,
        port: SeenPort,
        names: Mapping[int, str],
        kinds: Mapping[int, str],
    ) -> None:
        self._kit = kit
        self._host = host
        self._port = port
        self._names = names
        self._kinds = kinds
        self._bag = Handheld(kit.plates, "bag", (BAG_GRID.left, BAG_GRID.top))

    # Where things lie.

    @property
    def _small(self) -> bool:
        return self._kit.type.percent == 100

    @property
    def grid_box(self) -> Rect:
        """Where the cells lie."""
        if self._small:
            return Rect(BAG_GRID.left, BAG_GRID.top, COLUMNS * BAG_CELL, ROWS * BAG_CELL)
        layout = self._kit.layout
        left = (layout.right.left - COLUMNS * BAG_CELL) // 2 + 8
        return Rect(left, layout.top + 8, COLUMNS * BAG_CELL, ROWS * BAG_CELL)

    @property
    def bunk_box(self) -> Rect:
        """Where the things lie that are still to be packed; with large text there is no room."""
        return Rect(36, 84, 252, 500)

    @property
    def card_box(self) -> Rect:
        """Where the officer's bar is."""
        layout = self._kit.layout
        right = layout.right
        spare = 0 if self._small else self._kit.type.line_px(BODY)
        tall = layout.caption_y - 10 - spare - right.top
        return Rect(right.left, right.top, right.width, min(tall, CARD_PX) if self._small else tall)

    def cell_at(self, x: int, y: int) -> Cell | None:
        """Tell which cell lies at a place."""
        where = self.grid_box
        if not where.collidepoint(x, y):
            return None
        return (x - where.left) // BAG_CELL, (y - where.top) // BAG_CELL

    def bunk_at(self, seen: Seen, x: int, y: int) -> int | None:
        """Tell which thing on the bunk lies at a place."""
        if not self._small:
            return None
        for row in range(len(seen.bunk)):
            if self._bunk_row(row).collidepoint(x, y):
                return row
        return None

    def _bunk_row(self, row: int) -> Rect:
        where = self.bunk_box
        top = where.top + 18 + self._kit.type.line_px(HEADING) + row * BUNK_ROW_PX
        return Rect(where.left + 14, top, where.width - 28, BUNK_ROW_PX - 6)

    def _cells_rect(self, cells: tuple[Cell, ...]) -> Rect:
        where = self.grid_box
        left, top = min(c for c, _ in cells), min(r for _, r in cells)
        right, bottom = max(c for c, _ in cells) + 1, max(r for _, r in cells) + 1
        return Rect(
            where.left + left * BAG_CELL,
            where.top + top * BAG_CELL,
            (right - left) * BAG_CELL,
            (bottom - top) * BAG_CELL,
        )

    # How they look.

    def draw(self, surface: pygame.Surface, seen: Seen) -> None:
        """Paint bag, things, hand, bunk and card."""
        where = self.grid_box
        if self._small:
            self._bag.draw(surface, where.topleft, without=frozenset({"cord"}))
        else:
            draw_panel(surface, where.inflate(24, 20), notched=False)
        self._draw_grid(surface, seen)
        for laid in seen.packed:
            self._draw_thing(surface, seen.luggage.thing(laid.laid.number), laid.cells)
            if seen.luggage.thing(laid.laid.number).illicit:
                self._write_cover(surface, laid.cells, laid.cover)
        self._draw_hand(surface, seen)
        if self._small:
            self._draw_bunk(surface, seen)
        draw_panel(surface, self.card_box)
        self._draw_card(Column(surface, self._kit.type, self.card_box.inflate(-40, -26)), seen)

    def _draw_grid(self, surface: pygame.Surface, seen: Seen) -> None:
        where, faint = self.grid_box, shade("film", 0.26)
        for column in range(COLUMNS + 1):
            x = where.left + column * BAG_CELL
            pygame.draw.line(surface, faint, (x, where.top), (x, where.bottom))
        for row in range(ROWS + 1):
            y = where.top + row * BAG_CELL
            pygame.draw.line(surface, faint, (where.left, y), (where.right, y))
        if seen.luggage.patted:
            zone = self._cells_rect(tuple(seen.luggage.patted))
            hatch(surface, zone, ink=shade("red", 0.42), step=12)
            pygame.draw.rect(surface, RED, zone, 2)

    def _draw_thing(
        self, surface: pygame.Surface, thing: Thing, cells: tuple[Cell, ...], *, held: bool = False
    ) -> None:
        """Draw a thing as a hand feels it: waves where it is soft, rings where it is hard."""
        lift = LIFT_PX if held else 0
        ramp = "amber" if thing.illicit else "film"
        ink = shade(ramp, 0.8 if held else 0.62)
        for column, row in cells:
            where = self._cells_rect(((column, row),)).move(-lift, -lift)
            surface.fill(shade(ramp, 0.2), where.inflate(-2, -2))
            if self._kinds.get(thing.number) != RECORD:
                self._draw_feel_of(surface, where, thing, ink)
            for dx, dy, start, end in (
                (0, -1, where.topleft, where.topright), (0, 1, where.bottomleft, where.bottomright),
                (-1, 0, where.topleft, where.bottomleft), (1, 0, where.topright, where.bottomright),
            ):  # fmt: skip
                if (column + dx, row + dy) not in cells:
                    pygame.draw.line(surface, ink, start, end, 2)
        if self._kinds.get(thing.number) == RECORD:
            self._draw_record(surface, self._cells_rect(cells).move(-lift, -lift), ink)
        elif thing.number in self._kinds:
            area = self._cells_rect(cells).move(-lift, -lift)
            sign = goods_sign(self._kinds[thing.number], AMBER_LIGHT if thing.illicit else TEXT)
            surface.blit(sign, sign.get_rect(center=area.center))

    @staticmethod
    def _draw_record(surface: pygame.Surface, where: Rect, ink: tuple[int, int, int]) -> None:
        """Draw a record in its sleeve, groove by groove."""
        radius = min(where.width, where.height) // 2 - 5
        pygame.draw.circle(surface, shade("amber", 0.42), where.center, radius)
        for ring in range(radius, radius // 3, -5):
            pygame.draw.circle(surface, ink, where.center, ring, 1)
        pygame.draw.circle(surface, AMBER, where.center, radius // 3)
        pygame.draw.circle(surface, (6, 11, 18), where.center, 4)

    @staticmethod
    def _draw_feel_of(
        surface: pygame.Surface, where: Rect, thing: Thing, ink: tuple[int, int, int]
    ) -> None:
        if thing.hard >= HARD:
            pygame.draw.circle(surface, ink, where.center, 13, 2)
            pygame.draw.circle(surface, ink, where.center, 6, 1)
        elif thing.hard <= SOFT:
            for line in range(3):
                y = where.top + 11 + line * 11
                points = [
                    (x, y + 2.4 * math.sin((x - where.left) / WAVE_PX * math.pi))
                    for x in range(where.left + 4, where.right - 3, 3)
                ]
                pygame.draw.aalines(surface, ink, False, points)
        else:
            for line in range(3):
                y = where.top + 11 + line * 11
                pygame.draw.line(surface, ink, (where.left + 6, y), (where.right - 7, y))

    def _write_cover(self, surface: pygame.Surface, cells: tuple[Cell, ...], cover: int) -> None:
        """Write over a forbidden thing how well it is covered."""
        type_, area = self._kit.type, self._cells_rect(cells)
        text = self._kit.words("bag-percent", percent=cover)
        style = LABEL.at_px(15).in_colour(AMBER_LIGHT)
        wide = min(area.width - 6, type_.width(text, style) + 10)
        at = (area.left + 5, area.top + 2)
        surface.fill((8, 5, 3), Rect(at[0] - 2, at[1], wide, type_.line_px(style)))
        type_.write(surface, text, at, style, within=area.width - 10)

    def _draw_hand(self, surface: pygame.Surface, seen: Seen) -> None:
        """Draw the hand: a lit cell, or what it holds over where it would lie."""
        if not seen.hand:
            where = self._cells_rect(((seen.column, seen.row),))
            light = glow(40, strength=0.4)
            place = light.get_rect(center=where.center)
            surface.blit(light, place, special_flags=pygame.BLEND_RGB_ADD)
            pygame.draw.rect(surface, AMBER, where, 2, border_radius=4)
            return
        thing = seen.luggage.thing(seen.hand)
        if seen.best is not None:
            for cell in cells_of(thing, seen.best):
                pygame.draw.rect(surface, shade("green", 0.7), self._cells_rect((cell,)), 2)
        self._draw_thing(surface, thing, seen.hand_cells, held=True)
        for cell in seen.clash:
            where = self._cells_rect((cell,)).clip(self.grid_box)
            hatch(surface, where, ink=RED, step=8)

    def _draw_bunk(self, surface: pygame.Surface, seen: Seen) -> None:
        words, type_, where = self._kit.words, self._kit.type, self.bunk_box
        draw_panel(surface, where)
        at = (where.left + 18, where.top + 12)
        type_.write(surface, words("pack-bunk"), at, HEADING, within=where.width - 36)
        for row, thing in enumerate(seen.bunk):
            box_ = self._bunk_row(row)
            if box_.bottom > where.bottom - 34:
                break
            lit = row == seen.chosen and not seen.hand
            rim = AMBER if lit else shade("film", 0.4)
            face = box(
                box_.width, box_.height, radius=6, fill=shade("film", 0.12), rim=rim, rim_px=1.6
            )
            surface.blit(face, (box_.left - MARGIN, box_.top - MARGIN))
            ink = AMBER_LIGHT if thing.illicit else TEXT
            top = box_.centery - type_.line_px(ROW) // 2
            at = (box_.left + 12, top)
            type_.write(surface, self._name(thing), at, ROW.in_colour(ink), within=box_.width - 20)
        left = words("pack-room", cells=seen.room_left)
        at = (where.left + 18, where.bottom - 32)
        type_.write(surface, left, at, HINT, within=where.width - 36)

    def _name(self, thing: Thing) -> str:
        if thing.number in self._names:
            return self._names[thing.number]
        return self._kit.words(f"pack-own-{-thing.number}")

    def _draw_card(self, column: Column, seen: Seen) -> None:
        words, port = self._kit.words, self._port
        if self._small:
            column.heading(words(f"person-{port.officer}-name"))
            column.paragraph(self._host.word(port.says), BODY).gap(4)
        hides = cover_percent(seen.luggage, seen.layout)
        text = words("bag-percent", percent=hides)
        column.row(words("pack-hides-now"), text, ink=AMBER_LIGHT, name_style=HINT)
        bar = Rect(column.box.left, column.y + 6, column.box.width, feel_px(self._kit.type))
        column.surface.fill(shade("film", 0.2), bar)
        filled = Rect(bar.left, bar.top, bar.width * hides // FULL, bar.height)
        column.surface.fill(shade("amber", 0.62), filled)
        column.y = bar.bottom + 8
        if seen.luggage.patted:
            column.line(words("pack-patted"), HINT.in_colour(RED_LIGHT))
        if hides == MOST_COVER and column.room > self._kit.type.line_px(HINT):
            column.hint(words("pack-hides-most"))
        held = seen.luggage.thing(seen.hand) if seen.hand else None
        waiting = seen.bunk[seen.chosen] if seen.bunk and seen.chosen < len(seen.bunk) else None
        now = held or waiting
        if now is not None and column.room > self._kit.type.line_px(ROW):
            key = "pack-holds" if held else "pack-next"
            column.line(words(key, thing=self._name(now)), ROW)
        if column.room > self._kit.type.line_px(HINT):
            column.hint(words("pack-left", count=len(seen.bunk)))
