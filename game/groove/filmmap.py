"""What the radiograph does to the groove: black is soft and hisses, bone is quiet and shoves."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.groove.disc import CELLS
from game.groove.parts import Film

_NEUTRAL = 0.5
_WIDER = 0.12
"""Relative change of width from clear film to black."""
_HISS_DB = 18.0
"""Change of roughness from clear film to black."""
_BRIGHT_FROM = 0.3
_BRIGHT = 0.6
_SHOVE_UM = 3.0
_ROUGHNESS_RADIUS_MM = 80.0


@dataclass(frozen=True)
class TurnOfFilm:
    """The film under one turn, float32, (CELLS,) each but for the shove."""

    width_factor: NDArray[np.float32]
    """How much wider the groove comes out than on neutral film."""
    grain_um: NDArray[np.float32]
    """Rms roughness of the lateral mean of the walls."""
    bright: NDArray[np.float32]
    """Silver grain on top of it, as a share of the roughness: the colour of the hiss."""
    shove_um: NDArray[np.float32]
    """How far the film pushes the cutter aside; one point more, where the next turn begins."""


def density_on_turn(film: Film, radius_mm: NDArray[np.float64]) -> NDArray[np.float32]:
    """Optical density along one turn, read bilinearly.

    Parameters
    ----------
    film : Film
        With a picture.
    radius_mm : (CELLS + 1,) float64
        Radius at every cell and where the next turn begins.

    Returns
    -------
    (CELLS + 1,) float32
        0 for clear film, 1 for black.
    """
    image = film.density
    assert image is not None
    rows, columns = image.shape
    angle = np.arange(CELLS + 1) * (2 * np.pi / CELLS)
    across = (0.5 + radius_mm * np.cos(angle) / film.size_mm) * (columns - 1)
    down = (0.5 - radius_mm * np.sin(angle) / film.size_mm) * (rows - 1)
    across = np.clip(across, 0, columns - 1.001)
    down = np.clip(down, 0, rows - 1.001)
    column, row = across.astype(int), down.astype(int)
    right, below = across - column, down - row
    upper = image[row, column] * (1 - right) + image[row, column + 1] * right
    lower = image[row + 1, column] * (1 - right) + image[row + 1, column + 1] * right
    return np.asarray(upper * (1 - below) + lower * below, np.float32)


def film_under(film: Film, radius_mm: NDArray[np.float64]) -> TurnOfFilm:
    """Work out what one turn of film does to the groove.

    That black silver is soft and hisses and bone is quiet and shoves is a hypothesis; its sizes are
    tunable. Roughness is given at a radius of 80 mm; a wall whose displacement falls as 1 / k
    keeps its spatial spectrum, so on a grid of angle its size follows the root of the radius.

    Parameters
    ----------
    film : Film
        The sheet.
    radius_mm : (CELLS + 1,) float64
        Radius at every cell of the turn and where the next one begins.

    Returns
    -------
    TurnOfFilm
        Neutral where the film has no picture or `grain` is 0.
    """
    grain = film.roughness_um * np.sqrt(radius_mm / _ROUGHNESS_RADIUS_MM)
    if film.density is None or film.grain == 0:
        one, none = np.ones(CELLS, np.float32), np.zeros(CELLS + 1, np.float32)
        return TurnOfFilm(one, grain[:-1].astype(np.float32), none[:-1], none)
    density = density_on_turn(film, radius_mm)
    darker = film.grain * (density - np.float32(_NEUTRAL))
    hiss = 10 ** (_HISS_DB / 20 * darker)
    bright = film.grain * _BRIGHT * np.maximum(density - _BRIGHT_FROM, 0) / (1 - _BRIGHT_FROM)
    return TurnOfFilm(
        np.maximum(1 + _WIDER * darker[:-1], 0.2).astype(np.float32),
        (grain * hiss)[:-1].astype(np.float32),
        bright[:-1].astype(np.float32),
        (_SHOVE_UM * darker).astype(np.float32),
    )


def groove_width_um(force_n: NDArray[np.float64], hardness_gpa: float) -> NDArray[np.float64]:
    """Width that a force ploughs, um: F = H pi w^2 / 8 for a 90 degree tool on its front half.

    Derived from the indentation hardness; H itself has no source (tunable).
    """
    return np.asarray(np.sqrt(8 * force_n / (np.pi * hardness_gpa * 1e9)) * 1e6)
