"""The sky: what reaches a set by way of the ionosphere, and how it comes and goes."""

import numpy as np
import numpy.typing as npt

from game.band.radio.dial import DAY_MINUTES, Evening, band_of
from game.band.waves import RATE_HZ

Carrier = npt.NDArray[np.complex128]

WAVES = 28
"""Sinusoids that make one tap; their sum is Rayleigh within a per cent."""
DETOUR_S = 0.0016
"""The second path is longer by about 480 km."""
DIRECT_K_DB = 4.0
SECOND_LEVEL = 0.8
SECOND_SHIFT_HZ = 0.11
OPEN_DB = {
    "winter": {25: -20.0, 31: -9.0, 41: 0.0, 49: 3.0},
    "spring": {25: -8.0, 31: 0.0, 41: 2.0, 49: 0.0},
    "summer": {25: 2.0, 31: 3.0, 41: -3.0, 49: -8.0},
    "autumn": {25: -11.0, 31: -2.0, 41: 3.0, 49: 2.0},
}
"""Strength of the bands near midnight: short waves need the sun, long ones need its absence."""
DAY_TURN_DB = {25: 14.0, 31: 7.0, 41: -4.0, 49: -12.0}
"""How much more the same band gives at two in the afternoon."""
STATIC_DB = {"winter": -2.0, "spring": 0.0, "summer": 5.0, "autumn": 1.0}
NIGHT_SPREAD_DB = 2.5
"""How much one night differs from the next on the same frequency."""
UNREST_HZ = 0.25
"""Two sigma of the Doppler spread on a usual night (form of C. Watterson 1970)."""


def open_db(evening: Evening, khz: float, minute: float) -> float:
    """Give how well a frequency comes in, in dB against a good night on 49 m.

    Parameters
    ----------
    evening : season and night
    khz : frequency
    minute : minutes after midnight
    """
    band = band_of(khz)
    luck = np.random.default_rng([evening.night, int(khz)])
    night_db = NIGHT_SPREAD_DB * float(np.clip(luck.standard_normal(), -2.0, 2.0))
    sun = 0.5 + 0.5 * np.cos(2.0 * np.pi * (minute - 14 * 60) / DAY_MINUTES)
    turned_db = DAY_TURN_DB[band] * max(0.0, sun - 0.1) ** 1.5
    return float(OPEN_DB[evening.season][band] + turned_db + night_db)


class Path:
    """One transmitter's way through the sky: two rays, each of them unsteady."""

    def __init__(self, seeds: list[int], *, unrest_hz: float = UNREST_HZ) -> None:
        luck = np.random.default_rng(seeds)
        direct = 10.0 ** (DIRECT_K_DB / 10.0)
        self._steady = np.sqrt(direct / (direct + 1.0))
        self._first = _Tap(luck, unrest_hz, 0.0, np.sqrt(1.0 / (direct + 1.0)))
        self._second = _Tap(luck, unrest_hz * 1.3, SECOND_SHIFT_HZ, SECOND_LEVEL)

    def taps(self, frame: int, count: int) -> tuple[Carrier, Carrier]:
        """Give the gains of the straight ray and of the detour.

        Parameters
        ----------
        frame : first frame, counted from the start of the evening
        count : frames

        Returns
        -------
        (count,) complex gains of the ray that comes at once, and of the one that comes
        `DETOUR_S` later; straight lines between the two ends of the block
        """
        ends = np.array([frame, frame + count]) / RATE_HZ
        share = np.arange(count) / count
        first, second = self._first.at(ends), self._second.at(ends)
        return (
            self._steady + first[0] + (first[1] - first[0]) * share,
            second[0] + (second[1] - second[0]) * share,
        )


class _Tap:
    """A complex Gaussian process with a Gaussian Doppler spectrum, as a sum of sinusoids."""

    def __init__(
        self, luck: np.random.Generator, spread_hz: float, shift_hz: float, level: float
    ) -> None:
        self._turns = 2.0 * np.pi * (shift_hz + 0.5 * spread_hz * luck.standard_normal(WAVES))
        self._starts = 2.0 * np.pi * luck.random(WAVES)
        self._level = level / np.sqrt(WAVES)

    def at(self, moments: npt.NDArray[np.float64]) -> Carrier:
        angles = np.multiply.outer(moments, self._turns) + self._starts
        gains: Carrier = self._level * np.sum(np.exp(1j * angles), axis=1)
        return gains
