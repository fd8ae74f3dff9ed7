"""Cards round the light box: the pile and the lining, the film's own card, and the corridor."""

import functools
from collections.abc import Mapping, Sequence

import pygame
from pygame import Rect

from game.city.discs import Blank
from game.city.seen import SeenHospital
from game.hands.lightbox import Phase, Seen
from game.hands.orderly import DOORS, Walk
from game.screen.actions import Action
from game.screen.figures import Figures
from game.screen.flow import Column
from game.screen.kit import Kit
from game.screen.lightbox_glass import Glass
from game.screen.palette import AMBER, AMBER_LIGHT, DIM, GREEN, RED, RED_LIGHT, TEXT, Colour, shade
from game.screen.panel import draw_panel, draw_strip
from game.screen.shapes import Pen
from game.screen.typefaces import BODY, HINT, NUMBER, ROW_BOLD
from game.screen.widgets import draw_cells
from game.screen.words import Words

ROUGH_NM = 400
THIN_UM = 260
BLACK_PERCENT = 130
NEAR_TENTHS = 20
SLOT = (60, 76)
FAR_TENTHS = 10 * DOORS


class LightboxCards:
    """Draws what is written round the glass, at every size of text."""

    def __init__(self, kit: Kit, figures: Figures, glass: Glass) -> None:
        self._kit = kit
        self._figures = figures
        self._glass = glass

    def draw_start(self, surface: pygame.Surface, hospital: SeenHospital) -> None:
        """Draw the card before the lamp is on."""
        words = self._kit.words
        card = self._card(full=True)
        draw_panel(surface, card)
        column = Column(surface, self._kit.type, card.inflate(-40, -28))
        column.heading(words("clinic-pile"))
        if hospital.done:
            column.paragraph(words("clinic-was-done"), BODY)
            return
        column.paragraph(words("clinic-about", films=len(hospital.bin)), BODY).gap(6)
        column.row(words("clinic-lining"), str(hospital.limit), name_style=HINT)
        shut = words("days-left", days=hospital.closed_days)
        column.row(words("clinic-shut-for"), shut, ink=RED_LIGHT, name_style=HINT)
        column.rule().hint(words("clinic-rules"))

    def draw(
        self, surface: pygame.Surface, seen: Seen, cm: Mapping[int, int], *, ticks: int
    ) -> None:
        """Draw pile, lining, card and corridor while the lamp is on."""
        self._draw_left(surface, seen, cm)
        card = self._card(full=False)
        draw_panel(surface, card)
        if seen.blank is not None:
            self._draw_film_card(surface, card.inflate(-40, -24), seen, seen.blank)
        self._draw_corridor(surface, seen, ticks)
        self._draw_progress(surface, seen)

    def draw_end(self, surface: pygame.Surface, seen: Seen, cm: Mapping[int, int]) -> None:
        """Draw what comes home, or that one was thrown out."""
        words = self._kit.words
        if self._kit.type.percent == 100:
            self._draw_left(surface, seen, cm)
        card = self._card(full=True)
        thrown = seen.phase is Phase.THROWN_OUT
        draw_panel(surface, card, rim=RED if thrown else shade("film", 0.5))
        column = Column(surface, self._kit.type, card.inflate(-40, -28))
        column.heading(words("clinic-out" if thrown else "clinic-home"))
        column.paragraph(words("clinic-thrown-out" if thrown else "clinic-left"), BODY).gap(6)
        column.row(words("clinic-films"), str(len(seen.lining)), ink=AMBER_LIGHT)
        named = sum(not taken.name_cut for taken in seen.lining)
        ink = RED_LIGHT if named else GREEN
        column.row(words("clinic-with-names"), str(named), ink=ink)
        if named:
            column.hint(words("clinic-names-about"))

    def _card(self, *, full: bool) -> Rect:
        layout = self._kit.layout
        if self._kit.type.percent == 100:
            return Rect(884, 84, 360, 470 if full else 366)
        bottom = layout.caption_y - 10
        return Rect(layout.right.left, layout.top, layout.right.width, bottom - layout.top)

    def _draw_left(self, surface: pygame.Surface, seen: Seen, cm: Mapping[int, int]) -> None:
        """Draw the pile and the lining; with large text as two numbers on the rail."""
        words, type_ = self._kit.words, self._kit.type
        left = self._kit.layout.left
        if type_.percent > 100:
            return
        draw_panel(surface, left)
        column = Column(surface, type_, left.inflate(-40, -28))
        column.heading(words("clinic-pile"))
        column.line(words("clinic-number", number=seen.plate + 1, of=seen.count), HINT)
        pile = pile_picture(min(7, seen.count - seen.plate))
        surface.blit(pile, (column.box.left + 6, column.y + 4))
        column.y += 108
        column.rule().heading(words("clinic-coat"))
        column.line(words("clinic-sheets", count=len(seen.lining), of=seen.limit), HINT)
        self._draw_slots(surface, column, seen, cm)

    def _draw_slots(
        self, surface: pygame.Surface, column: Column, seen: Seen, cm: Mapping[int, int]
    ) -> None:
        width, height = SLOT
        for slot in range(min(6, seen.limit)):
            left = column.box.left + (slot % 3) * (width + 8)
            top = column.y + 6 + (slot // 3) * (height + 24)
            where = Rect(left, top, width, height)
            surface.fill(shade("film", 0.07), where)
            if slot < len(seen.lining):
                number = seen.lining[slot].number
                picture = self._glass.thumbnail(number, width, height)
                if picture is not None:
                    place = picture.get_rect(center=where.center)
                    surface.blit(picture, place, special_flags=pygame.BLEND_PREMULTIPLIED)
                text = str(cm.get(number, ""))
                at = (where.centerx, where.bottom + 1)
                style = NUMBER.in_colour(AMBER_LIGHT).at_px(16)
                self._kit.type.write(surface, text, at, style, anchor="middle")
            pygame.draw.rect(surface, shade("film", 0.4), where, 1)

    def _draw_film_card(
        self, surface: pygame.Surface, where: Rect, seen: Seen, blank: Blank
    ) -> None:
        words, type_ = self._kit.words, self._kit.type
        column = Column(surface, type_, where)
        title = words(f"film-{blank.subject}").upper()
        if type_.percent > 100:
            title += f" · {seen.plate + 1}/{seen.count} · {len(seen.lining)}/{seen.limit}"
        column.heading(title)
        for name, value, lit, ramp, ink in self._facts(seen, blank):
            column.row(words(name), value, ink=ink, name_style=HINT, value_style=ROW_BOLD)
            if type_.percent == 100:
                cells = Rect(where.left, column.y, where.width, 7)
                draw_cells(surface, cells, lit=lit, of=10, ramp=ramp, gap=2)
                column.y += 13
        column.gap(2)
        if seen.name_percent >= 100:
            column.line(words("clinic-nameless"), HINT.in_colour(GREEN))
        elif column.room >= type_.line_px(HINT):
            column.line(words("clinic-named"), HINT.in_colour(RED_LIGHT))
            if column.room >= type_.line_px(HINT) and type_.percent == 100:
                self._draw_name_tool(surface, column, seen)

    def _draw_name_tool(self, surface: pygame.Surface, column: Column, seen: Seen) -> None:
        """Draw the key that cuts the name off, and how far the scissors are."""
        middle = column.y + 16
        x = column.box.left
        x += self._kit.glyphs.draw(surface, Action.TOOL_B, x, middle) + 8
        text = self._kit.words("clinic-cut-first")
        drawn = self._kit.type.write(surface, text, (x, middle - 12), HINT.in_colour(TEXT))
        if seen.name_percent:
            done = Rect(x, middle + 14, drawn.width * seen.name_percent // 100, 3)
            surface.fill(AMBER, done)

    def _facts(self, seen: Seen, blank: Blank) -> Sequence[tuple[str, str, int, str, Colour]]:
        """Give the rows of the card: key, value, lit steps of ten, ramp, ink."""
        words = self._kit.words
        lines = len(blank.scratches)
        unsure = seen.known < 100
        scratches = words("clinic-scratches-known", count=lines)
        if unsure:
            scratches = words("clinic-scratches-unsure", count=lines, known=seen.known)
        hiss = min(10, 10 * blank.roughness_nm // ROUGH_NM)
        black = min(10, 10 * blank.exposure // BLACK_PERCENT)
        fits = words("clinic-fits", cm=2 * seen.disc_mm // 10, seconds=seen.seconds)
        return (
            ("clinic-fits-name", fits, max(0, (seen.disc_mm - 60) // 6), "amber", AMBER_LIGHT),
            (
                "clinic-thickness",
                words("clinic-um", um=blank.thickness_um),
                min(10, 10 * blank.thickness_um // THIN_UM),
                "amber",
                TEXT,
            ),
            (
                "clinic-scratches",
                scratches,
                min(10, 2 * lines),
                "red",
                RED_LIGHT if lines else DIM if unsure else GREEN,
            ),
            ("clinic-hiss", _level(words, hiss), hiss, "red", RED_LIGHT if hiss > 6 else TEXT),
            ("clinic-black", _level(words, black), black, "film", TEXT),
        )

    def _draw_progress(self, surface: pygame.Surface, seen: Seen) -> None:
        """Draw under the film how far the hand is with taking it."""
        glass = self._glass.box
        if seen.take_percent:
            done = Rect(glass.left, glass.bottom + 10, glass.width * seen.take_percent // 100, 5)
            surface.fill(AMBER, done)
        if seen.taken and not seen.dark:
            word = self._kit.words("clinic-in-coat")
            style = ROW_BOLD.in_colour(AMBER_LIGHT)
            width = self._kit.type.width(word, style)
            at = (glass.right - 20, glass.bottom - 14 - self._kit.type.line_px(style))
            strip = Rect(
                at[0] - width - 8, at[1] - 2, width + 16, self._kit.type.line_px(style) + 4
            )
            draw_strip(surface, strip)
            self._kit.type.write(surface, word, at, style, anchor="right")

    def _corridor_box(self) -> Rect:
        layout = self._kit.layout
        if self._kit.type.percent == 100:
            return Rect(884, 458, 360, 130)
        glass = self._glass.box
        top = glass.bottom + 22
        return Rect(glass.left, top, glass.width, layout.caption_y - 10 - top)

    def _draw_corridor(self, surface: pygame.Surface, seen: Seen, ticks: int) -> None:
        """Draw the doors and the orderly; ours is the one at the left."""
        where, type_ = self._corridor_box(), self._kit.type
        danger = seen.walk in (Walk.AT_THE_DOOR, Walk.LOOKING)
        near = seen.doors_tenths < NEAR_TENTHS and seen.walk is not Walk.GOING
        draw_strip(surface, where, alpha=0.9)
        if danger:
            pygame.draw.rect(surface, RED, where, 2, border_radius=6)
        ink = RED_LIGHT if near or danger else AMBER_LIGHT
        text = self._where_he_is(seen)
        style = HINT.in_colour(ink)
        type_.write(surface, text, (where.left + 12, where.top + 4), style, within=where.width - 24)
        floor = where.bottom - 18
        pitch = (where.width - 30) / DOORS
        tall = floor - where.top - type_.line_px(HINT) - 10
        if tall >= 24:
            self._draw_doors(surface, where, seen, (floor, round(pitch), min(72, tall)))
            self._draw_orderly(surface, where, seen, ticks, (floor, min(92, tall + 16)))
        lit = max(0, (FAR_TENTHS - seen.doors_tenths) * DOORS // FAR_TENTHS)
        cells = Rect(where.left + 12, floor + 6, where.width - 24, 7)
        draw_cells(surface, cells, lit=lit, of=DOORS, ramp="red" if near else "amber")

    def _where_he_is(self, seen: Seen) -> str:
        words = self._kit.words
        if seen.notice_ticks or seen.walk is Walk.LOOKING:
            return words("clinic-lamp-off" if not seen.dark else "clinic-still")
        if seen.walk in (Walk.AWAY, Walk.GONE):
            return words("clinic-corridor-empty")
        doors = -(-seen.doors_tenths // 10)
        return words("clinic-going" if seen.walk is Walk.GOING else "clinic-orderly", doors=doors)

    def _draw_doors(
        self, surface: pygame.Surface, where: Rect, seen: Seen, size: tuple[int, int, int]
    ) -> None:
        floor, pitch, tall = size
        pygame.draw.line(surface, shade("film", 0.5), (where.left, floor), (where.right, floor))
        for door in range(DOORS):
            x = where.left + 15 + door * pitch
            frame = Rect(x, floor - tall, min(30, pitch - 10), tall)
            ours = door == 0
            ink = shade("red" if ours else "film", 0.7 if ours else 0.4)
            pygame.draw.rect(surface, ink, frame, 2 if ours else 1)
            pygame.draw.circle(surface, ink, (frame.right - 5, frame.centery + 4), 2)

    def _draw_orderly(
        self,
        surface: pygame.Surface,
        where: Rect,
        seen: Seen,
        ticks: int,
        size: tuple[int, int],
    ) -> None:
        if seen.walk is Walk.GONE:
            return
        floor, tall = size
        span = where.width - 60
        x = where.left + 26 + span * min(FAR_TENTHS, seen.doors_tenths) // FAR_TENTHS
        walks = seen.walk in (Walk.COMING, Walk.GOING)
        step = 0 if self._kit.settings.reduced_motion else ticks // 10
        feet = (x, floor)
        name = "walker-orderly" if walks else "walker-orderly-idle"
        if self._figures.draw(surface, name, feet, tall, step=step) is None:
            sign = stick_figure(tall)
            surface.blit(sign, sign.get_rect(midbottom=feet))


@functools.lru_cache(maxsize=8)
def pile_picture(sheets: int) -> pygame.Surface:
    """Draw the pile: sheets lying on each other, seen from the corner."""
    pen = Pen(200, 100, shade("film", 0.66))
    for sheet in range(max(1, sheets)):
        x, y = sheet * 3, 74 - sheet * 9
        corners = [(4 + x, y), (140 + x, y - 12), (170 + x, y + 6), (30 + x, y + 20)]
        pen.line(corners, px=1.2, closed=True)
    return pen.done()


@functools.lru_cache(maxsize=4)
def stick_figure(tall: int) -> pygame.Surface:
    """Draw somebody walking, as long as his film is in the bath."""
    wide = max(12, tall // 2)
    pen = Pen(wide, tall, shade("film", 0.85))
    x = wide / 2
    pen.ring(x, tall * 0.1, tall * 0.07, px=1.6)
    pen.line([(x, tall * 0.18), (x, tall * 0.55)], px=2)
    for side in (-1, 1):
        pen.line([(x, tall * 0.55), (x + side * wide * 0.3, tall - 2)], px=1.8)
        pen.line([(x, tall * 0.25), (x + side * wide * 0.3, tall * 0.5)], px=1.5)
    return pen.done()


def _level(words: Words, steps: int) -> str:
    """Name a level from 0 to 10 in a word."""
    name = "low" if steps <= 3 else "middling" if steps <= 6 else "high"
    return words(f"clinic-level-{name}")
