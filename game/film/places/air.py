"""Air and water: skies, clouds, smoke, snow lying on things, and what a river gives back."""

import numpy as np

from game.film.curves import spline
from game.film.harbour import LAP
from game.film.noise import field
from game.film.outlines import Finish, rim, slab
from game.film.planes import Plane, enlarge, shrink
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import stroke


def sky(
    plate: Plate,
    *,
    horizon: float = 430,
    depth: float = 0.34,
    reach: float = 150,
    clouds: float = 0.2,
    cloud_top: float = 20,
    cloud_foot: float = 330,
) -> None:
    """Let the night grow lighter towards the horizon, with banks of cloud."""
    down = _rows(plate)
    soft_noise = _noise(plate, "cloud", 0.5, (100, 0))
    plate.depth += (
        np.exp(-np.maximum(horizon - down, 0) / reach) * np.float32(depth) * (1 + 0.25 * soft_noise)
    )
    plate.depth += np.float32(0.05) * np.clip(soft_noise, 0, 2)
    if clouds:
        banks = 0.6 * _noise(plate, "cloud", 1.0, (300, 40))
        banks = banks + 0.35 * _noise(plate, "patch", 0.25, (30, 400))
        inside = np.clip((down - cloud_top) / 120, 0, 1) * np.clip((cloud_foot - down) / 120, 0, 1)
        plate.depth += np.asarray(np.float32(clouds) * np.clip(banks, 0, 3) * inside, np.float32)


def smoke(
    plate: Plate,
    x: float,
    y: float,
    dice: np.random.Generator,
    *,
    length: float = 420,
    depth: float = 0.30,
    puffs: int = 40,
    widths: tuple[float, float] = (12, 74),
    drift: float = -1,
) -> None:
    """Let smoke drift from a funnel at (x, y)."""
    for puff in range(puffs):
        way = (puff / puffs) ** 0.8
        across = x + drift * length * way + dice.normal(0, 8 + 20 * way)
        down = y - 0.31 * length * way**0.62 + dice.normal(0, 6 + 18 * way)
        radius = widths[0] + (widths[1] - widths[0]) * way
        size = (radius * dice.uniform(0.7, 1.3), radius * dice.uniform(0.55, 1.0))
        deep = depth * (1 - way) ** 1.2 * dice.uniform(0.4, 1)
        ball(plate, (across, down), size, depth=float(deep), power=1.4)


def veil(plate: Plate, y: float, reach: float, *, number: int = 0, depth: float = 0.42) -> None:
    """Draw a bank of fog: exp(-((Y - y) / reach)^2) x depth, torn by noise and thin at its ends."""
    torn = 0.75 + 0.3 * _noise(plate, "cloud", 0.6, (90 + 300 * number, 200 * number))
    torn = torn + 0.12 * _noise(plate, "patch", 0.2, (50 * number, 80))
    bank = np.exp(-(((_rows(plate) - y) / np.float32(reach)) ** 2)) * np.float32(depth)
    plate.depth += np.asarray(bank * np.clip(torn, 0, 1.6), np.float32)


def snow_on(
    plate: Plate,
    left: float,
    right: float,
    y: float,
    dice: np.random.Generator,
    *,
    flakes: int = 160,
    depth: float = 0.35,
) -> None:
    """Lay snow along an edge."""
    for _ in range(flakes):
        at = (dice.uniform(left, right), y + dice.normal(0, 1.2))
        size = (dice.uniform(5, 16), dice.uniform(1.2, 3))
        ball(plate, at, size, depth=depth)


def reflect(
    plate: Plate, shown: Plate, y: float, dice: np.random.Generator, *, strength: float = 0.5
) -> None:
    """Give back in water whose surface is at y what is drawn above it on a plate of the same size.

    Rows are mirrored, rolled sideways by a sine and noise, blurred, and faded as exp(-d / 95).
    """
    from scipy import ndimage

    surface = round((y - plate.top) * plate.point)
    below = plate.depth.shape[0] - surface
    if below <= 0:
        return
    deep = np.arange(below) / plate.point
    source = np.clip(surface - 1 - np.arange(below), 0, None)
    ripple = np.sin(1.25 * deep + 3 * np.sin(0.21 * deep))
    at = dice.normal(0, 1, 512)
    jitter = 3 * np.interp(deep / 1.5 % 500, np.arange(512), ndimage.gaussian_filter1d(at, 1.6))
    shift = ((1 + 0.10 * deep) * plate.point * (0.9 * ripple + 0.8 * jitter)).astype(int)
    fade = np.asarray((strength * np.exp(-deep / 95) + 0.05)[:, None], np.float32)
    window = slice(surface, None)
    waves = np.clip(
        0.6 * ripple[:, None] + 0.5 * _noise(plate, "brush", 1.0, (7, 5))[window], -1, 1.6
    )
    bands = np.asarray(0.62 + 0.38 * waves, np.float32)
    plate.depth[window] += _rolled(shown.depth, source, shift, plate.point) * fade * bands
    veil = np.exp(-deep / 70)[:, None] * (1 + 0.5 * _noise(plate, "brush", 1.0, (0, 0))[window])
    plate.depth[window] += np.asarray(0.16 * veil, np.float32)
    for name, ink in shown.inks.items():
        given = _rolled(ink, source, shift, plate.point) * fade * np.float32(0.9)
        plate.ink(name)[window] += given
    for name, light in shown.lights.items():
        _give_back_light(plate, light, name, y)


def ripples(
    plate: Plate, y: float, dice: np.random.Generator, *, count: int = 90, reach: float = 150
) -> None:
    """Draw wave crests below y, longer the nearer they are."""
    for _ in range(count):
        near = dice.random() ** 1.6
        down, length = y + 2 + near * reach, 6 + 46 * near
        x = dice.uniform(plate.left, plate.left + plate.width)
        crest = spline(
            [(x, down), (x + length / 2, down - 1 - near), (x + length, down)], closed=False
        )
        stroke(plate, crest[::2], 0.6 + 0.7 * near, depth=0.14 + 0.16 * near)


def floes(
    plate: Plate, y: float, dice: np.random.Generator, *, reach: float, count: int = 16
) -> None:
    """Lay ice on the river from y down, wider the nearer it is; it goes round with `LAP`."""
    for _ in range(count):
        near = dice.random()
        x, down = dice.uniform(-20, 1300), y + reach * near
        wide = 18 + 60 * near * dice.uniform(0.6, 1.3)
        turn = np.sort(dice.uniform(0, 2 * np.pi, 9))
        floe = np.stack([x + wide * np.cos(turn), down + 0.16 * wide * np.sin(turn)], axis=1)
        for round_ in (-LAP, 0, LAP):
            again = floe + np.array([round_, 0])
            slab(plate, again, depth=0.34, finish=Finish(texture="mottle", texture_gain=0.3))
            rim(plate, again, depth=0.34, wall=1.6)


def _rolled(plane: Plane, source: Plane, shift: Plane, point: float) -> Plane:
    from scipy import ndimage

    columns = (np.arange(plane.shape[1])[None] - shift[:, None]) % plane.shape[1]
    mirrored = plane[source[:, None], columns]
    small = shrink(np.asarray(mirrored, np.float32), 2)
    blurred = ndimage.gaussian_filter(small, (1.0 * point, 0.6 * point))
    return enlarge(np.asarray(blurred, np.float32), 2, (mirrored.shape[0], mirrored.shape[1]))


def _give_back_light(plate: Plate, light: Plane, name: str, y: float) -> None:
    from scipy import ndimage

    surface = round((y - plate.top) * plate.scale)
    below = plate.rows - surface
    deep = np.arange(below) / plate.scale
    mirrored = light[np.clip(surface - 1 - np.arange(below), 0, None)]
    blurred = ndimage.gaussian_filter(mirrored, (14 * plate.scale, 2 * plate.scale))
    bands = 0.5 + 0.5 * np.sin(1.25 * deep + 3 * np.sin(0.21 * deep))
    share = (0.8 * bands * np.exp(-deep / 150))[:, None]
    plate.light(name)[surface:] += np.asarray(blurred * share, np.float32)


def _rows(plate: Plate) -> Plane:
    """Give the y of every row in points."""
    rows = (np.arange(plate.depth.shape[0], dtype=np.float32) + 0.5) / np.float32(plate.point)
    return np.asarray(rows[:, None] + np.float32(plate.top), np.float32)


def _noise(plate: Plate, kind: str, step: float, at: tuple[float, float]) -> Plane:
    """Read noise that keeps its place at any scale: ``step`` pixels of the tile to a point."""
    shape = (plate.depth.shape[0], plate.depth.shape[1])
    per = step * 2 / plate.point
    top, left = at[0] + plate.top * 2 * step, at[1] + plate.left * 2 * step
    return field(kind, shape, step=per, top=top, left=left)
