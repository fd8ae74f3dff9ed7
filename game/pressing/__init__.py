"""The pressing: a recipe becomes groove, sound and verdict; city, band, film and groove meet."""

from game.pressing.press import (
    Pressing,
    hear,
    hear_disc,
    master,
    picture_density,
    press,
    verdict_of,
)
from game.pressing.survey import survey
from game.pressing.tapes import Tapes
from game.pressing.workshop import deck_of, film_of, lathe_of, seconds_that_fit

__all__ = [
    "Pressing",
    "Tapes",
    "deck_of",
    "film_of",
    "hear",
    "hear_disc",
    "lathe_of",
    "master",
    "picture_density",
    "press",
    "seconds_that_fit",
    "survey",
    "verdict_of",
]
