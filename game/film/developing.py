"""Developing: exposure, scatter, grain, fog and bloom; then inks and lights are laid on."""

from dataclasses import dataclass

import numpy as np

from game.film.noise import field, window
from game.film.planes import Plane, enlarge, shrink, soften
from game.film.plate import Plate
from game.film.tone import CLEAR, SECONDS_OF_EXPOSURE, TOE, Colours, film_curve, tint

_DARKEST = 1e-5
_COARSE = 4
_BLOOM_FROM = 0.45
INK_GAIN = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bath:
    """How a plate is developed; lengths are in points."""

    exposure: float = SECONDS_OF_EXPOSURE
    toe: float = TOE
    clear: float = CLEAR
    scatter: float = 0.10
    """Share of the light that the body scatters into a veil."""
    scatter_pt: float = 22.0
    heel: float = 0.06
    """How much deeper one side of the tube's field looks than the other."""
    cloud: float = 0.02
    """Uneven development."""
    contrast: float = 0.35
    """Local contrast: the biggest single gain."""
    contrast_pt: float = 14.0
    grain: float = 1.0
    bloom: float = 0.14
    vignette: float = 0.32
    """How much darker the corners are."""


SCENE = Bath(exposure=0.86)
"""A whole scene on one plate."""
FILM = Bath(heel=0.16, cloud=0.05, bloom=0.10, vignette=0.12)
"""A hospital film."""
BACKDROP = Bath(
    exposure=0.86, heel=0.0, cloud=0.0, vignette=0.0, grain=0.7, bloom=0.06, scatter=0.05,
    contrast=0.2,
)  # fmt: skip
"""The opaque layer at the back of a scene."""
OVERLAY = Bath(
    exposure=0.86, clear=0.0, heel=0.0, cloud=0.0, vignette=0.0, grain=0.0, bloom=0.06,
    scatter=0.05, contrast=0.2,
)  # fmt: skip
"""A layer in front of others: nothing is added where nothing was drawn."""


def develop(plate: Plate, bath: Bath = SCENE, *, seed: int = 0) -> Plane:
    """Develop a plate to film values.

    E = mean over samples of exp(-T); E' = (1 - s) E + s blur(E); T' = -ln E' + heel + clouds;
    v = `film_curve` (T'), then local contrast, grain, bloom and vignette.

    Parameters
    ----------
    plate : Plate
        What was drawn; it stays as it is.
    bath : Bath
        How it is developed.
    seed : int
        Where grain, clouds and heel lie.

    Returns
    -------
    (rows, columns) float32, 0 (black film) to 1 (clear film).
    """
    dice = np.random.default_rng(seed)
    exposed = plate.average(np.exp(-plate.depth))
    if bath.scatter:
        veil = soften(exposed, bath.scatter_pt * plate.scale)
        exposed = exposed * np.float32(1 - bath.scatter) + veil * np.float32(bath.scatter)
    depth = -np.log(np.maximum(exposed, np.float32(_DARKEST)))
    depth += _unevenness(plate, bath, dice)
    value = film_curve(depth, exposure=bath.exposure, toe=bath.toe, clear=bath.clear)
    if bath.contrast:
        even = soften(value, bath.contrast_pt * plate.scale)
        value = np.maximum(value + np.float32(bath.contrast) * (value - even), value * 0.6)
    if bath.grain:
        value = value + _grain(value, bath.grain, dice)
    if bath.bloom:
        value = value + np.float32(bath.bloom) * _bloom(value, plate.scale)
    if bath.vignette:
        value = value * _vignette(plate.shape, bath.vignette)
    return np.clip(value, 0, 1).astype(np.float32)


def lay_colours(
    plate: Plate, value: Plane, *, base: str = "film", ink_gain: float = INK_GAIN, lit: bool = True
) -> Colours:
    """Colour film values by the mood, the inks and the lights of their plate.

    Parameters
    ----------
    plate : Plate
        Whose inks and lights are laid on.
    value : (rows, columns) float32
        Its film values.
    base : str
        The ramp of all that has no ink: the mood.
    ink_gain : float
        An ink of depth T covers 1 - exp(-gain T).
    lit : bool
        Whether its lights shine.

    Returns
    -------
    (rows, columns, 3) float32 in [0, 1]
    """
    colours = tint(base, value)
    for name, ink in plate.inks.items():
        _dye(colours, value, name, plate.average(ink) * np.float32(ink_gain))
    if lit:
        for name, light in plate.lights.items():
            part = _lit_part(light)
            colours[part] = _shine(colours[part], value[part], name, light[part])
    return np.clip(colours, 0, 1, out=colours)


def _dye(colours: Colours, value: Plane, name: str, ink: Plane) -> None:
    """Lay an ink of some depth on colours."""
    part = _lit_part(ink)
    cover = (1 - np.exp(-ink[part]))[..., None]
    dyed = tint(name, value[part])
    dyed -= colours[part]
    dyed *= cover
    colours[part] += dyed


def _lit_part(plane: Plane) -> tuple[slice, slice]:
    """Give the box outside of which a plane is 0."""
    rows, columns = np.flatnonzero(plane.any(axis=1)), np.flatnonzero(plane.any(axis=0))
    if not len(rows):
        return slice(0, 0), slice(0, 0)
    return slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)


def _shine(colours: Colours, value: Plane, name: str, light: Plane) -> Colours:
    """Let a light tint the film it falls on, and stand in the air before it as a haze."""
    strength = 1 - np.exp(-1.1 * light)
    share = np.clip(strength * 1.25, 0, 1)[..., None]
    lit = tint(name, value * 1.25 + 0.10 * strength)
    colours = colours + (lit - colours) * share
    haze = tint(name, strength * 0.75) * (0.6 * np.clip(strength * 1.6, 0, 1))[..., None]
    return np.asarray(1 - (1 - colours) * (1 - haze), np.float32)


def _unevenness(plate: Plate, bath: Bath, dice: np.random.Generator) -> Plane:
    """Depth that the tube and the developer add: the anode heel and clouds."""
    rows, columns = plate.shape
    toward = dice.uniform(0, 2 * np.pi)
    top, left = dice.integers(1024, size=2)
    down = np.linspace(-1, 1, rows, dtype=np.float32)[:, None] * np.float32(np.sin(toward))
    across = np.linspace(-1, 1, columns, dtype=np.float32)[None] * np.float32(np.cos(toward))
    uneven = np.float32(bath.heel / 2) * (across + down)
    if bath.cloud:
        step = 1 / plate.scale
        uneven = uneven + np.float32(bath.cloud) * field(
            "cloud", plate.shape, step=step, top=float(top), left=float(left)
        )
    return np.asarray(uneven, np.float32)


def _grain(value: Plane, amount: float, dice: np.random.Generator) -> Plane:
    """Grain of the film, strongest in the middle tones."""
    tops, lefts = dice.integers(1024, size=(2, 2))
    shape = (value.shape[0], value.shape[1])
    fine = window("grain", int(tops[0]), int(lefts[0]), shape)
    mottle = window("mottle", int(tops[1]), int(lefts[1]), shape)
    strength = np.float32(0.020 * amount) * (0.45 + 3.2 * value * (1 - value))
    return np.asarray(strength * (0.8 * fine + 0.35 * mottle), np.float32)


def _bloom(value: Plane, scale: float) -> Plane:
    """Light that spreads in the base round what is bright."""
    bright = shrink(np.clip(value - np.float32(_BLOOM_FROM), 0, 1), _COARSE)
    near = soften(bright, 20 * scale / _COARSE)
    far = soften(bright, 64 * scale / _COARSE)
    return enlarge(near + np.float32(0.8) * far, _COARSE, (value.shape[0], value.shape[1]))


def _vignette(shape: tuple[int, int], strength: float) -> Plane:
    """How much of the light reaches each pixel: less in the corners."""
    down = np.linspace(-1, 1, shape[0], dtype=np.float32)[:, None]
    across = np.linspace(-1, 1, shape[1], dtype=np.float32)[None]
    out = np.sqrt(0.9 * across**2 + down**2)
    return np.asarray(1 - 1.2 * strength * np.clip(out - 0.45, 0, 1) ** 1.5, np.float32)
