"""The small signs of the screen: banknote, sun and moon, folder, lens, star, arrows."""

import functools

import pygame

from game.screen.palette import AMBER, RIM, Colour
from game.screen.shapes import Pen, arc_points, star_points


@functools.lru_cache(maxsize=16)
def banknote(colour: Colour) -> pygame.Surface:
    """Money: 30 by 20."""
    pen = Pen(30, 20, colour)
    pen.line([(2, 2), (28, 2), (28, 18), (2, 18)], px=1.6, closed=True)
    return pen.dot(15, 10, 4).done()


@functools.lru_cache(maxsize=32)
def block(which: int, *, lit: bool) -> pygame.Surface:
    """Draw a quarter of a day, 26 by 26: sun low, sun high, lamp, moon."""
    pen = Pen(26, 26, AMBER if lit else RIM)
    px = 1.8 if lit else 1.2
    if which == 0:
        pen.arc(13, 17, 7, (180, 360), px=px).line([(2, 17.5), (24, 17.5)], px=px)
    elif which == 1:
        pen.ring(13, 13, 7, px=px)
    elif which == 2:
        pen.line([(5, 16), (9, 5), (17, 5), (21, 16)], px=px, closed=True)
        pen.line([(13, 16), (13, 22)], px=px)
    else:
        pen.area(arc_points(13, 13, 9, (-60, 200)) + arc_points(16.5, 10, 7, (190, -50)))
    return pen.done()


@functools.lru_cache(maxsize=16)
def folder(pages: int, colour: Colour) -> pygame.Surface:
    """Draw the dossier, 42 by 22, thicker with every eight points."""
    pen = Pen(42, 22, colour)
    pen.line([(1, 2), (15, 2), (19, 6), (41, 6), (41, 20), (1, 20)], px=1.4, closed=True)
    for page in range(min(pages, 6)):
        pen.line([(5, 17 - page * 1.8), (37, 17 - page * 1.8)], px=0.9)
    return pen.done()


@functools.lru_cache(maxsize=8)
def lens(colour: Colour) -> pygame.Surface:
    """Draw the lens sign, 30 by 30."""
    return Pen(30, 30, colour).ring(12, 12, 9, px=2).line([(19, 19), (26, 26)], px=3).done()


@functools.lru_cache(maxsize=16)
def star(radius: int, colour: Colour) -> pygame.Surface:
    """Draw the star of the State."""
    size = 2 * radius + 4
    return Pen(size, size, colour).area(star_points(size / 2, size / 2, radius)).done()


@functools.lru_cache(maxsize=32)
def arrow(direction: str, colour: Colour, size: int = 14) -> pygame.Surface:
    """Draw an arrow head as a shape, since PT Sans Bold has none."""
    far, near, low, high = size * 0.86, size * 0.14, size * 0.1, size * 0.9
    middle = size / 2
    points = {
        "right": [(far, middle), (near, low), (near, high)],
        "left": [(near, middle), (far, low), (far, high)],
        "up": [(middle, near), (low, far), (high, far)],
        "down": [(middle, far), (low, near), (high, near)],
    }[direction]
    return Pen(size, size, colour).area(points).done()


@functools.lru_cache(maxsize=8)
def padlock(colour: Colour) -> pygame.Surface:
    """Draw what is closed, 22 by 24."""
    pen = Pen(22, 24, colour).arc(11, 10, 6, (180, 360), px=1.8)
    return (
        pen.line([(3, 11), (19, 11), (19, 22), (3, 22)], px=1.6, closed=True).dot(11, 16, 2).done()
    )


@functools.lru_cache(maxsize=8)
def tick(colour: Colour) -> pygame.Surface:
    """Draw what is done, 20 by 20."""
    return Pen(20, 20, colour).line([(3, 11), (8, 16), (17, 4)], px=2.2).done()


PLACES: dict[str, tuple[str, ...]] = {
    "port": ("anchor",),
    "home": ("house",),
    "hospital": ("ribs",),
    "street": ("record",),
    "nevsky": ("record",),
    "flea": ("bag",),
    "market": ("bag",),
    "job": ("gear",),
    "kiosk": ("gear",),
    "booth": ("microphone",),
    "dance": ("note",),
    "party": ("note",),
    "post": ("envelope",),
    "jammers": ("mast",),
}


def sign_of(place: str) -> str:
    """Choose the sign that stands for a place; an unknown one is a record."""
    for part, (sign,) in PLACES.items():
        if part in place:
            return sign
    return "record"


@functools.lru_cache(maxsize=64)
def place(sign: str, colour: Colour) -> pygame.Surface:
    """Draw the sign of a place on the map, 40 by 40."""
    pen = Pen(40, 40, colour)
    _SIGNS[sign](pen)
    return pen.done()


def _anchor(pen: Pen) -> None:
    pen.ring(20, 8, 3.2, px=1.8).line([(20, 11), (20, 33)], px=2.6)
    pen.line([(12, 15), (28, 15)], px=2.2).arc(20, 21, 12, (15, 165), px=2.4)


def _house(pen: Pen) -> None:
    pen.line([(7, 19), (20, 6), (33, 19), (33, 33), (7, 33)], px=2.2, closed=True)
    pen.ring(20, 25, 6, px=1.6).ring(20, 25, 3.2, px=1).dot(20, 25, 1.2)


def _ribs(pen: Pen) -> None:
    pen.line([(20, 6), (20, 34)], px=2)
    for row, reach in enumerate((7, 10, 12, 12, 10)):
        y = 9 + row * 5
        pen.arc(20 - reach / 2, y + 3, reach / 2, (180, 340), px=1.5)
        pen.arc(20 + reach / 2, y + 3, reach / 2, (200, 360), px=1.5)


def _record(pen: Pen) -> None:
    for radius, px in ((14, 1.6), (11, 0.9), (9, 0.9), (7, 0.9), (4.2, 1.4)):
        pen.ring(20, 20, radius, px=px)
    pen.dot(20, 20, 1.4)


def _bag(pen: Pen) -> None:
    pen.line([(7, 15), (33, 15), (33, 32), (7, 32)], px=2, closed=True)
    pen.arc(20, 15, 7, (180, 360), px=1.8).dot(20, 23, 2.4)


def _gear(pen: Pen) -> None:
    pen.ring(20, 20, 9, px=2).ring(20, 20, 3.4, px=1.6)
    for step in range(8):
        inner, outer = (arc_points(20, 20, r, (step * 45, step * 45))[0] for r in (10, 14))
        pen.line([inner, outer], px=3)


def _microphone(pen: Pen) -> None:
    pen.line(
        [(14, 10), (17, 6), (23, 6), (26, 10), (26, 18), (22, 22), (18, 22), (14, 18)], closed=True
    )
    for y in (10, 13.5, 17):
        pen.line([(15, y), (25, y)], px=1)
    pen.line([(20, 22), (20, 33)], px=2).line([(13, 33), (27, 33)], px=2)


def _note(pen: Pen) -> None:
    pen.dot(14, 29, 4.6).dot(28, 26, 4.6).line([(18, 28), (18, 9), (32, 6), (32, 25)], px=2)
    pen.line([(18, 14), (32, 11)], px=1.6)


def _envelope(pen: Pen) -> None:
    pen.line([(7, 11), (33, 11), (33, 30), (7, 30)], px=2, closed=True)
    pen.line([(7, 11), (20, 22), (33, 11)], px=1.6)


def _mast(pen: Pen) -> None:
    pen.line([(11, 35), (20, 9), (29, 35)], px=1.6)
    for y, half in ((15, 2), (21, 4), (27, 6)):
        pen.line([(20 - half, y), (20 + half, y + 4)], px=1).line(
            [(20 + half, y), (20 - half, y + 4)], px=1
        )
    pen.arc(20, 8, 6, (130, 230), px=1.4).arc(20, 8, 6, (-50, 50), px=1.4).dot(20, 8, 2.2)


_SIGNS = {
    "anchor": _anchor,
    "house": _house,
    "ribs": _ribs,
    "record": _record,
    "bag": _bag,
    "gear": _gear,
    "microphone": _microphone,
    "note": _note,
    "envelope": _envelope,
    "mast": _mast,
}
