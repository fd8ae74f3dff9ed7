"""Signs of what is carried: record, cloth, smoke, typed pages, pouch, film, and a bone."""

import functools

import pygame

from game.screen import icons
from game.screen.palette import Colour
from game.screen.shapes import Pen


@functools.lru_cache(maxsize=64)
def goods_sign(kind: str, colour: Colour) -> pygame.Surface:
    """Draw the sign of a kind of good, 40 by 40; what is unknown is a bag."""
    if kind in ("original", "record", "bone"):
        return icons.place("record", colour)
    if kind == "film":
        return icons.place("ribs", colour)
    pen = Pen(40, 40, colour)
    draw = _SIGNS.get(kind)
    if draw is None:
        return icons.place("bag", colour)
    draw(pen)
    return pen.done()


def _cloth(pen: Pen) -> None:
    pen.line(
        [(11, 6), (29, 6), (32, 35), (23, 35), (20, 15), (17, 35), (8, 35)], px=1.8, closed=True
    )
    pen.line([(11, 10), (29, 10)], px=1.2).line([(20, 10), (20, 15)], px=1.2)


def _smoke(pen: Pen) -> None:
    pen.line([(9, 15), (31, 15), (31, 35), (9, 35)], px=1.8, closed=True)
    pen.line([(9, 21), (31, 21)], px=1.2)
    for x in (13, 18, 23):
        pen.line([(x, 15), (x, 6)], px=2.6)


def _pages(pen: Pen) -> None:
    pen.line([(14, 6), (32, 6), (32, 30), (14, 30)], px=1.4, closed=True)
    pen.line([(9, 11), (9, 35), (27, 35)], px=1.4)
    for row in range(5):
        pen.line([(17, 11 + row * 4), (29 if row % 2 else 25, 11 + row * 4)], px=1)


def _pouch(pen: Pen) -> None:
    pen.line([(8, 12), (32, 12), (34, 34), (6, 34)], px=1.9, closed=True)
    pen.line([(8, 12), (20, 22), (32, 12)], px=1.4).dot(20, 23, 3.6)


_SIGNS = {"cloth": _cloth, "smoke": _smoke, "pages": _pages, "pouch": _pouch}
