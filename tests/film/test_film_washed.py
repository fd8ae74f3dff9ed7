"""Washed film: nobody is on it, it is clear, and its scratches are still there."""

import numpy as np

from game.film.films import radiograph
from game.film.washed import washed


def test_the_picture_is_gone_and_the_base_is_clear() -> None:
    ribs, hand = (washed(radiograph(subject, 7, pixels=200)) for subject in ("chest", "hand"))
    assert ribs.density.mean() < 0.2 < radiograph("chest", 7, pixels=200).density.mean()
    assert float(ribs.image.std()) < 0.06, "no bone stands out"
    assert 0 <= float(hand.image.min()) <= float(hand.image.max()) <= 1


def test_the_same_film_dries_the_same_and_keeps_its_scratches() -> None:
    film = radiograph("skull", 3, pixels=160)
    once, again = washed(film), washed(film)
    assert np.array_equal(once.image, again.image)
    assert np.array_equal(once.surface, film.surface)
    other = washed(radiograph("skull", 4, pixels=160))
    assert not np.array_equal(once.image, other.image)
