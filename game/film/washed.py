"""Washed film: soda takes the picture off, and what is left is clear but for where water ran."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from game.film.films import Radiograph

_CLEAR = 0.9
_STREAK = 0.05
_TIDE = 0.04
_STREAKS = 9
_GRAIN = 0.008


def washed(film: Radiograph) -> Radiograph:
    """Take the picture off a film; scratches stay, for they are in the base.

    Parameters
    ----------
    film : Radiograph
        What was on it does not matter any more; its seed says how it dried.

    Returns
    -------
    Radiograph
        Clear, with a few dry streaks from top to bottom and a tide line near the lower edge.
    """
    rows, columns = film.image.shape
    dice = np.random.default_rng([film.seed, rows])
    down, across = np.linspace(0, 1, rows)[:, None], np.linspace(0, 1, columns)[None, :]
    ran = np.zeros((rows, columns))
    for _ in range(_STREAKS):
        place, width = dice.uniform(0, 1), dice.uniform(0.004, 0.03)
        sway = 0.01 * np.sin(2 * np.pi * (dice.uniform(1, 3) * down + dice.uniform(0, 1)))
        ran += dice.uniform(0.3, 1) * np.exp(-(((across - place - sway) / width) ** 2))
    level = 0.93 + 0.015 * np.sin(2 * np.pi * (1.5 * across + dice.uniform(0, 1)))
    tide = np.exp(-(((down - level) / 0.004) ** 2))
    grain = dice.normal(0, _GRAIN, (rows, columns))
    image: NDArray[np.float64] = _CLEAR - _STREAK * ran - _TIDE * tide + grain
    return replace(film, image=np.clip(image, 0, 1).astype(np.float32))
