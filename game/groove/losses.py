"""Treble that gets lost along the groove: springback, dull facet, the width of the contact."""

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from game.groove.weights import Weights, weigh, weights

OfWavenumber = Callable[[NDArray[np.float64]], NDArray[np.float64]]
"""Attenuation over k in radians a micrometre."""
_POINTS = 96
_FARTHEST = 24
"""Samples that a loss may reach to either side."""


def springback(length_um: float) -> OfWavenumber:
    """Elastic recovery along the groove: exp(-(k l)^2 / 2); l has no source (tunable)."""
    return lambda k: np.exp(-((k * length_um) ** 2) / 2)


def facet(length_um: float) -> OfWavenumber:
    """Average over a dull facet of length d: sin(k d / 2) / (k d / 2).

    Source: that a dull facet loses by wavelength is JASA 13, 265; the average is derived.
    """
    return lambda k: np.sinc(k * length_um / (2 * np.pi))


def contact(half_length_um: float) -> OfWavenumber:
    """Hertz's parabola of pressure over +-a: 3 (sin q - q cos q) / q^3 with q = k a.

    Source: the scanning loss of JAES 15, 389 (1967), after Kornei, J. SMPE 37, 569 (1941).
    """

    def loss(k: NDArray[np.float64]) -> NDArray[np.float64]:
        q = np.maximum(k * half_length_um, 1e-3)
        return np.where(q < 0.03, 1 - q * q / 10, 3 * (np.sin(q) - q * np.cos(q)) / q**3)

    return loss


def contact_half_length_um(force_n: float, hardness_gpa: float) -> float:
    """Plastic half-length of the contact under a force, um: a = sqrt(F / (sqrt 2 pi H)).

    Derived: each wall bears F / sqrt 2 with the pressure H, since a ball at this load yields.
    """
    return float(np.sqrt(force_n / (2**0.5 * np.pi * hardness_gpa * 1e9)) * 1e6)


@lru_cache(maxsize=64)
def _solver(half: int) -> NDArray[np.float64]:
    w = (np.arange(_POINTS) + 0.5) * np.pi / _POINTS
    trust = np.where(w < 0.3 * np.pi, 1.0, np.where(w < 0.5 * np.pi, 0.2, 0.02))
    basis = 2 * np.cos(w[:, None] * np.arange(half + 1))
    basis[:, 0] = 1
    return np.asarray(np.linalg.pinv(basis * trust[:, None]) * trust)


def _half(reach_um: float, spacing_um: float) -> int:
    """Taps to either side of a sample for a reach along the groove."""
    return int(np.clip(np.ceil(reach_um / spacing_um), 2, _FARTHEST)) + 2


class AlongGroove:
    """A loss of fixed length on the film, faded from turn to turn as the turns get shorter.

    Parameters
    ----------
    parts : sequence of OfWavenumber
        Losses that multiply.
    reach_um : float
        How far along the groove the losses reach to either side.
    finest_um : float
        The smallest distance of samples that will be asked for.
    spacing_um : callable
        Distance of samples at the beginning of a turn.

    Attributes
    ----------
    half : int
        Samples on either side that any stretch may want.
    """

    def __init__(
        self,
        parts: list[OfWavenumber],
        *,
        reach_um: float,
        finest_um: float,
        spacing_um: Callable[[int], float],
    ) -> None:
        self.half = _half(reach_um, finest_um)
        self._parts = parts
        self._reach_um = reach_um
        self._spacing_um = spacing_um
        self._known: dict[tuple[int, int], Weights] = {}

    def _weights(self, turn: int, half: int) -> Weights:
        """Symmetric taps, `half` to either side, that hold at the beginning of a turn."""
        known = self._known.get((turn, half))
        if known is not None:
            return known
        k = (np.arange(_POINTS) + 0.5) * np.pi / _POINTS / self._spacing_um(turn)
        wanted = np.ones(_POINTS)
        for part in self._parts:
            wanted = wanted * part(k)
        side = _solver(half) @ wanted
        side /= side[0] + 2 * side[1:].sum()
        found = weights(np.concatenate([side[:0:-1], side]).astype(np.float32))
        if len(self._known) > 8:
            self._known.clear()
        self._known[turn, half] = found
        return found

    def over(
        self, line: NDArray[np.float32], turn: int, first: int, samples_per_turn: int
    ) -> NDArray[np.float32]:
        """Blur a stretch within one turn.

        Parameters
        ----------
        line : (half + n + half,) float32
            The stretch with its neighbourhood.
        turn, first : int
            The turn, and the sample in the turn at which the stretch begins.
        samples_per_turn : int
            The grid.

        Returns
        -------
        (n,) float32
            The blurred stretch.
        """
        half = min(_half(self._reach_um, self._spacing_um(turn + 1)), self.half)
        line = line[self.half - half : len(line) - (self.half - half)]
        bands = self._weights(turn, half), self._weights(turn + 1, half)
        here, there = weigh(line, *bands, first=turn * samples_per_turn + first)
        fade = np.arange(first, first + len(here), dtype=np.float32)
        fade *= np.float32(1 / samples_per_turn)
        there -= here
        there *= fade
        here += there
        return here
