"""The star: on caps, boards and badges."""

import numpy as np

from game.film.planes import Curve


def star(middle: tuple[float, float], radius: float) -> Curve:
    """Give the outline of a five-pointed star."""
    turn = np.arange(10) * np.pi / 5
    away = np.where(np.arange(10) % 2 == 0, radius, radius * 0.42)
    return np.asarray(
        np.array(middle) + np.stack([away * np.sin(turn), -away * np.cos(turn)], axis=1)
    )
