"""The card of a disc: what an ear says of it, and the line of time with its marks."""

from collections.abc import Sequence

import pygame
from pygame import Rect

from game.city.discs import Mark, Verdict
from game.screen.flow import Column
from game.screen.handwork import minutes
from game.screen.hearing import grade_word, notes_of
from game.screen.kit import Kit
from game.screen.palette import (
    AMBER,
    AMBER_LIGHT,
    DIM,
    GREEN,
    HIGH,
    RED_LIGHT,
    TEXT,
    Colour,
    shade,
)
from game.screen.panel import draw_panel, draw_stamp
from game.screen.typefaces import HEADING, LABEL, ROW, ROW_BOLD

INKS: tuple[Colour, ...] = (GREEN, TEXT, AMBER_LIGHT, RED_LIGHT)
STAMP: Colour = (0xE0, 0x3A, 0x2C)
LOUD_MARKS = frozenset({"skip", "gap", "tick"})


def draw_notes(column: Column, kit: Kit, verdict: Verdict) -> int:
    """Write what was heard, the worst first where there is no room for all, and stamp the grade.

    Without room for a stamp the grade stands beside the title: tells how much it takes there.
    """
    notes = notes_of(kit, verdict)
    fitting = column.room // (column.type.line_px(ROW) + 2)
    if fitting < len(notes):
        notes = tuple(sorted(notes, key=lambda note: -note.step))[:fitting]
    for note in notes:
        text = f"{note.word}  {note.number}"
        column.row(note.name, text, ink=INKS[note.step], value_style=ROW_BOLD)
    return _draw_stamp(column, kit, verdict)


def _draw_stamp(column: Column, kit: Kit, verdict: Verdict) -> int:
    """Press the grade on the card: number and word."""
    text = f"{verdict.grade}  {kit.words(grade_word(verdict.grade))}"
    style = HEADING.in_colour(STAMP)
    whole, fitting = column.type.fitted(text, style, column.box.width - 60)
    word = column.type.set(whole, fitting)
    if column.room >= word.get_height() + 30:
        y = column.y + word.get_height() // 2 + 24
        draw_stamp(column.surface, (column.box.centerx, y), word)
        column.y = y + word.get_height() // 2 + 26
        return 0
    at, room = (column.box.right, column.box.top), column.box.width * 2 // 5
    drawn = column.type.write(column.surface, text, at, style, anchor="right", within=room)
    return drawn.width + 16


def line_of(lower: Rect) -> Rect:
    """Tell where the line of time lies on its sheet."""
    return Rect(lower.left + 24, lower.centery - 2, lower.width - 48, 8)


def draw_time_line(
    surface: pygame.Surface,
    kit: Kit,
    lower: Rect,
    *,
    at_s: float,
    seconds: float,
    told_s: int,
    marks: Sequence[Mark],
    chosen: int,
) -> None:
    """Draw the needle on the line, and every place where something is heard.

    ``told_s`` is what the whole is said to last, which leaves out how the groove runs in and out.
    """
    line, seconds = line_of(lower), max(0.1, seconds)
    draw_panel(surface, lower, notched=False)
    clock = f"{minutes(min(told_s, int(at_s)))} / {minutes(told_s)}"
    style = LABEL.in_colour(AMBER_LIGHT)
    kit.type.write(surface, clock, (line.right, line.bottom + 12), style, anchor="right")
    surface.fill(shade("film", 0.28), line)
    share = min(1.0, at_s / seconds)
    surface.fill(shade("amber", 0.6), Rect(line.left, line.top, round(line.width * share), 8))
    for number, mark in enumerate(marks):
        x = line.left + round(line.width * min(1.0, mark.tenth / 10 / seconds))
        _draw_mark(surface, line, x, mark, here=number == chosen)
        if number == chosen:
            _write_mark(surface, kit, kit.words(f"craft-mark-{mark.kind}"), x, line)
    x = line.left + round(line.width * share)
    needle = [(x - 6, line.bottom + 14), (x + 6, line.bottom + 14), (x, line.bottom + 2)]
    pygame.draw.polygon(surface, AMBER, needle)


def _draw_mark(surface: pygame.Surface, line: Rect, x: int, mark: Mark, *, here: bool) -> None:
    ink = HIGH if here else shade("red" if mark.kind in LOUD_MARKS else "film", 0.72)
    tall = 6 + mark.size // 6
    pygame.draw.line(surface, ink, (x, line.top - tall), (x, line.top - 2), 3)


def _write_mark(surface: pygame.Surface, kit: Kit, word: str, x: int, line: Rect) -> None:
    wide = kit.type.width(word, LABEL)
    clock = kit.type.width("0:00 / 0:00", LABEL) + 20
    left = max(line.left, min(line.right - wide - clock, x - wide // 2))
    kit.type.write(surface, word, (left, line.bottom + 12), LABEL.in_colour(DIM))
