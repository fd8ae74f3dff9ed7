"""The easel: a place is put together on it in layers, from the sky to what is nearest."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from game.film.developing import BACKDROP, OVERLAY
from game.film.holding import hold_back_figures
from game.film.layers import Layer, backdrop, glow, overlay
from game.film.planes import Plane
from game.film.plate import Plate
from game.film.tone import to_bytes
from game.film.voltage import HIGH, LOW, Voltage

WIDTH, HEIGHT = 1280, 720
MARGIN = 30
"""What moves with the camera is painted this much wider than the stage on both sides."""


class Easel:
    """Gathers the layers of one place.

    Parameters
    ----------
    name : str
        The place; two places never share their luck.
    seed : int
        Which evening it is.
    scale : float
        Pixels to a point: 1, or a third for a first look.
    high : bool
        Whether the twins are painted that only the lens shows; a first look has no need of them.

    Attributes
    ----------
    dice : numpy.random.Generator
        The luck of this place and evening.
    layers : list of Layer
        Back to front.
    """

    def __init__(self, name: str, *, seed: int, scale: float, high: bool = True) -> None:
        if seed < 0:
            raise ValueError(f"a seed is not negative, got {seed}")
        if not 0 < scale <= 4:
            raise ValueError(f"a place is painted at a scale within 0 to 4, got {scale}")
        self.seed, self.scale = seed, scale
        self._voltages = (("low", LOW), ("high", HIGH)) if high else (("low", LOW),)
        self.dice = np.random.default_rng([1956, seed, *name.encode()])
        self.layers: list[Layer] = []

    def sheet(
        self,
        left: float = -MARGIN,
        top: float = 0,
        right: float = WIDTH + MARGIN,
        bottom: float = HEIGHT,
    ) -> Plate:
        """Cut a plate that covers a part of the stage."""
        return Plate(right - left, bottom - top, scale=self.scale, left=left, top=top)

    def back(self, plate: Plate, name: str) -> None:
        """Develop the opaque layer at the back."""
        self.layers.append(backdrop(plate, name, bath=BACKDROP, seed=self.seed))

    def over(
        self, plate: Plate, name: str, *, parallax: float = 0.0, exposure: float | None = None
    ) -> None:
        """Develop a layer in front of those before it."""
        bath = replace(OVERLAY, exposure=exposure) if exposure else OVERLAY
        self.layers.append(overlay(plate, name, bath=bath, seed=self.seed, parallax=parallax))

    def twins(
        self,
        name: str,
        draw: Callable[[Plate, Voltage], None],
        cut: tuple[float, float, float, float],
        *,
        parallax: float = 0.0,
        hold: float = 0.92,
        bridge: float = 9.0,
    ) -> None:
        """Develop one thing twice: as a passer-by sees it, and as the lens does.

        Parameters
        ----------
        name : str
            Layers are called ``name-low`` and ``name-high``.
        draw : function of a plate and a voltage
            Draws it.
        cut : (left, top, right, bottom)
            The part of the stage it needs.
        parallax : float
            How it moves with the camera.
        hold : float
            How much of what lies behind its silhouette is held back; 0 leaves all.
        bridge : float
            Gaps up to this are part of the silhouette.
        """
        for suffix, voltage in self._voltages:
            plate = self.sheet(*cut)
            draw(plate, voltage)
            if hold:
                hold_back_figures(plate, share=hold, bridge=bridge)
            self.layers.append(_whole(plate, f"{name}-{suffix}", self.seed, parallax))

    def glow(
        self,
        name: str,
        x: float,
        y: float,
        radius: float,
        *,
        ink: str = "amber",
        strength: float = 0.5,
        parallax: float = 0.0,
    ) -> None:
        """Hang a glow before everything painted so far."""
        self.layers.append(
            glow(
                name, (x, y), radius, ink=ink, strength=strength, scale=self.scale,
                parallax=parallax,
            )
        )  # fmt: skip

    def close(self, *, dark: float = 0.34, top: float = 0.30) -> tuple[Layer, ...]:
        """Darken corners and the strip where the HUD lies, and give all layers."""
        rows, columns = round(HEIGHT * self.scale), round(WIDTH * self.scale)
        down = np.linspace(-1, 1, rows, dtype=np.float32)[:, None]
        across = np.linspace(-1, 1, columns, dtype=np.float32)[None]
        out = np.sqrt(0.9 * across**2 + down**2)
        light: Plane = 1 - 1.2 * dark * np.clip(out - 0.45, 0, 1) ** 1.5
        light = light * (1 - top * np.clip((-0.72 - down) / 0.28, 0, 1))
        grey = np.repeat(light[..., None], 3, axis=2)
        opaque = np.dstack([grey, np.ones_like(light)])
        self.layers.append(Layer("vignette", to_bytes(opaque), blend="multiply"))
        return tuple(self.layers)


def _whole(plate: Plate, name: str, seed: int, parallax: float) -> Layer:
    """Develop a twin without cropping, so that both lie at the same place."""
    left = round(plate.left)
    layer = overlay(plate, name, seed=seed, parallax=parallax)
    rows, columns = plate.shape
    whole = np.zeros((rows, columns, 4), np.uint8)
    y = round((layer.top - plate.top) * plate.scale)
    x = round((layer.left - plate.left) * plate.scale)
    height, width = min(layer.rgba.shape[0], rows - y), min(layer.rgba.shape[1], columns - x)
    whole[y : y + height, x : x + width] = layer.rgba[:height, :width]
    return replace(layer, rgba=whole, left=left, top=round(plate.top))
