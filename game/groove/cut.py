"""Cutting a whole side at once."""

import numpy as np
from numpy.typing import NDArray

from game.groove.cutter import Cutter
from game.groove.disc import Disc, TooLong
from game.groove.heap import keep_freed_memory
from game.groove.parts import Film, Lathe
from game.groove.programme import check_programme

_CHUNK = 1 << 16


def cut(
    programme: NDArray[np.floating],
    *,
    rate_hz: int = 44100,
    film: Film | None = None,
    lathe: Lathe | None = None,
    seed: int = 7,
) -> Disc:
    """Cut a programme into a film.

    Parameters
    ----------
    programme : (frames,) float32 or float64
        Mono in [-1, 1].
    rate_hz : int
        Its rate, 8000..192000.
    film, lathe : Film, Lathe
        What is cut, and with what; the lathe carries the curves of the hand.
    seed : int
        Draws drift, rumble and roughness: another seed gives another disc.

    Returns
    -------
    Disc
        The same for the same arguments, to the last bit.

    Raises
    ------
    TooLong
        When the film has no room; says how many seconds fit.
    ValueError
        For a programme, rate or seed that cannot be.
    """
    keep_freed_memory()
    sound = check_programme(programme)
    cutter = Cutter(rate_hz=rate_hz, film=film, lathe=lathe, seed=seed)
    cutter.expect(len(sound) / cutter.rate_hz)
    try:
        for first in range(0, len(sound), _CHUNK):
            cutter.take(sound[first : first + _CHUNK])
        return cutter.finish()
    except TooLong as full:
        raise TooLong(len(sound) / cutter.rate_hz, full.seconds) from None
