"""Patefon: the dog who listens to the end, head and chest, with what he has swallowed."""

import numpy as np

from game.film.curves import arc
from game.film.figures.dog import dog
from game.film.holding import hold_back_figures
from game.film.layers import Layer, overlay
from game.film.lettering import letter
from game.film.objects.anchors import PORTRAIT_SIZE
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import stroke
from game.film.voltage import HIGH, LOW

NAME = "patefon"
_CHEST, _LENGTH = (398.0, 476.0), 372.0
_FADE_PT = 70.0


def paint_patefon(*, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint the dog twice: ``bust-low`` and ``bust-high``; he looks left."""
    layers = []
    for title, voltage in (("low", LOW), ("high", HIGH)):
        plate = Plate(*PORTRAIT_SIZE, scale=scale)
        dog(plate, *_CHEST, _LENGTH, voltage=voltage)
        _draw_tag(plate)
        if voltage.hidden:
            _draw_supper(plate)
        hold_back_figures(plate, share=0.94)
        _fade_out(plate)
        layers.append(overlay(plate, f"bust-{title}", seed=seed))
    return tuple(layers)


def _draw_tag(plate: Plate) -> None:
    """Hang the sound box of a gramophone on his collar."""
    x, y = 197, 276
    ball(plate, (x, y), 15, depth=0.8, hollow=0.5, wall=0.2, power=0.12)
    for radius in (5, 10, 14):
        stroke(plate, arc((x, y), radius, steps=28), 1.0, depth=0.9)
    stroke(plate, [(x + 2, y - 24), (x, y - 14)], 1.4, depth=1.6)
    stroke(plate, [(x, y + 13), (x - 3, y + 22)], 1.6, depth=2.2)


def _draw_supper(plate: Plate) -> None:
    """Show where they went: a coin of three kopecks, and a crescent of film."""
    x, y = 300, 296
    ball(plate, (x, y), 14, depth=1.5, power=0.12, ink="green")
    letter(plate, "3", x, y + 1, 17, depth=1.6, anchor="middle", ink="green")
    for turn in range(4):
        piece = arc((x + 4, y - 8), 24 + 3 * turn, from_deg=170, to_deg=290, steps=14)
        stroke(plate, piece, 0.9, depth=0.8, ink="amber")


def _fade_out(plate: Plate) -> None:
    """Let the picture end softly at the right and below."""
    rows, columns = plate.depth.shape
    right = (np.arange(columns)[::-1] + 0.5) / (plate.point * _FADE_PT)
    below = (np.arange(rows)[::-1] + 0.5) / (plate.point * _FADE_PT * 0.4)
    kept = np.asarray(np.clip(right, 0, 1)[None, :] * np.clip(below, 0, 1)[:, None], np.float32)
    for plane in (plate.depth, *plate.inks.values()):
        np.multiply(plane, kept, out=plane)
    held = plate.held()
    np.multiply(held, plate.average(kept), out=held)
