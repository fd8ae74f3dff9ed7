"""The card of the dial: frequency, magic eye, what is on the tape, and when the order comes."""

from dataclasses import dataclass

import pygame
from pygame import Rect

from game.hands.dial_seen import Seen
from game.hands.dial_splice import Spliced
from game.pressing.off_air import Aired
from game.screen.dial_face import draw_clock, draw_eye, draw_tape
from game.screen.flow import Column
from game.screen.handwork import minutes, song_title
from game.screen.kit import Kit
from game.screen.palette import AMBER_LIGHT, GREEN, RED_LIGHT, TEXT
from game.screen.panel import draw_panel
from game.screen.typefaces import BODY, HEADING, HINT, NUMBER, ROW, ROW_BOLD, TOTAL

TALL_PX = 352
EYE_PX, EYE_SMALL_PX = 58, 48
STRIP_PX = 24
TALK = "talk"
TENTHS = 10


@dataclass(frozen=True, slots=True)
class Catch:
    """What came of the night."""

    spliced: Spliced
    enough: bool
    aired: Aired | None


class DialCard:
    """Writes the card, while one listens and when the night is over."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    @property
    def box(self) -> Rect:
        """Where the card lies."""
        layout = self._kit.layout
        right = layout.right
        tall = layout.caption_top(above_lower=True) - 8 - right.top
        return Rect(right.left, right.top, right.width, min(tall, TALL_PX) if self._small else tall)

    @property
    def _small(self) -> bool:
        return self._kit.type.percent == 100

    @property
    def _tight(self) -> bool:
        """The largest text leaves the card room for what counts."""
        return self._kit.type.percent >= 200

    def draw(self, surface: pygame.Surface, seen: Seen, catch: Catch | None) -> None:
        """Write the card."""
        draw_panel(surface, self.box)
        column = Column(surface, self._kit.type, self.box.inflate(-40, -22))
        if catch is None:
            self._draw_set(column, seen)
        else:
            self._draw_catch(column, catch)

    def _draw_set(self, column: Column, seen: Seen) -> None:
        words, tape = self._kit.words, seen.tape
        if not self._tight:
            self._write_place(column, seen)
        self._draw_eye(column, seen)
        if self._tight:
            column.gap(2)
        else:
            column.rule()
        caught = minutes(tape.clean_s)
        column.row(
            words("dial-clean"), caught, ink=AMBER_LIGHT, name_style=ROW_BOLD, value_style=NUMBER
        )
        strip = Rect(column.box.left, column.y + 2, column.box.width, STRIP_PX)
        draw_tape(column.surface, strip, seen)
        column.y = strip.bottom + 6
        if not self._tight:
            jammed = words("dial-jammed", seconds=tape.jammed_s) if tape.jammed_s else ""
            wanted = words("dial-makes-song", seconds=seen.wanted_s)
            column.row(wanted, jammed, ink=RED_LIGHT, name_style=HINT, value_style=ROW)
            column.rule()
        self._draw_order(column, seen)

    def _write_place(self, column: Column, seen: Seen) -> None:
        """Write band and frequency."""
        khz = f"{seen.tune_hz // 1000 // 1000} {seen.tune_hz // 1000 % 1000:03}"
        metres = self._kit.words("dial-metres-heading", metres=seen.metres)
        style = ROW_BOLD if self._tight else HEADING
        value = NUMBER if self._tight else TOTAL
        column.row(metres, khz, ink=AMBER_LIGHT, name_style=style, value_style=value)

    def _draw_eye(self, column: Column, seen: Seen) -> None:
        """Draw the eye, and beside it what it sees in words."""
        words, type_ = self._kit.words, self._kit.type
        radius = EYE_PX if self._small else EYE_SMALL_PX
        middle = (column.box.left + radius + 6, column.y + radius + 4)
        draw_eye(column.surface, middle, radius, seen)
        left = middle[0] + radius + 18
        beside = Column(
            column.surface, type_, Rect(left, column.y, column.box.right - left, 2 * radius + 8)
        )
        if self._tight:
            self._write_place(beside, seen)
        known = words(f"station-{seen.station}") if seen.station else words("dial-nobody")
        sends = words("dial-sends-talk" if seen.item in ("", TALK) else "dial-sends-music")
        beside.line(known if seen.hears else words("dial-glows"), BODY)
        for text in (
            sends if seen.station and seen.hears else "",
            words("dial-signal", tenths=min(10, seen.eye // 10)),
            words("dial-width", khz=seen.width_hz / 1000, aerial=seen.aerial + 1),
        ):
            if text and beside.room >= type_.line_px(ROW) - 2:
                beside.line(text, HINT)
        column.y = max(column.y + 2 * radius + 8, beside.y)

    def _draw_order(self, column: Column, seen: Seen) -> None:
        """Say what the masts are about to do."""
        words = self._kit.words
        if seen.kind:
            kind = words(f"dial-jam-{seen.kind}")
            column.line(words("dial-order-stands", kind=kind), ROW.in_colour(RED_LIGHT))
        elif seen.order_tenths >= 0:
            seconds = seen.order_tenths // TENTHS
            column.line(words("dial-order-soon", seconds=seconds), ROW)
        else:
            minutes_left = minutes(seen.left_s)
            column.line(words("dial-order-none", left=minutes_left), HINT)
        clock = Rect(column.box.left, column.y + 3, column.box.width, self._px(8))
        if column.room > self._px(12):
            draw_clock(column.surface, clock, tenths=max(0, seen.order_tenths))

    def _draw_catch(self, column: Column, catch: Catch) -> None:
        words, spliced = self._kit.words, catch.spliced
        column.heading(words("dial-catch" if catch.enough else "dial-catch-nothing"))
        if not catch.enough:
            column.paragraph(words("dial-nothing-about"), BODY)
            return
        column.paragraph(words("dial-catch-song", song=song_title(self._kit, spliced.song)), BODY)
        column.label(words(f"station-{spliced.station}"))
        rows = [(words("dial-catch-length"), minutes(spliced.seconds), AMBER_LIGHT)]
        aired = catch.aired
        if aired is not None:
            treble = words("craft-khz", khz=aired.bandwidth_hz / 1000)
            noise = words("craft-decibels", db=-round(aired.noise_cdb / 100))
            rows.append((words("dial-catch-treble"), treble, TEXT))
            rows.append((words("dial-catch-noise"), noise, TEXT))
        clean_ink = GREEN if spliced.clean_s * 4 >= spliced.seconds * 3 else TEXT
        rows.append((words("dial-catch-clean"), minutes(spliced.clean_s), clean_ink))
        rows.append((words("dial-catch-joins"), str(spliced.joins), TEXT))
        for name, value, ink in rows:
            if column.room >= self._kit.type.line_px(ROW):
                column.row(name, value, ink=ink)
        if aired is None and column.room >= 2 * self._kit.type.line_px(HINT):
            column.rule().hint(words("dial-hearing-again"))

    def _px(self, px: int) -> int:
        return round(px * self._kit.type.percent / 100)
