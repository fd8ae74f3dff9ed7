"""The motor under the table, heard through the platter."""

from math import pi

import numpy as np

from game.groove.equalisation import replay_curve
from game.groove.speed import BATCH, KNOT, Floats, swings

_MOTOR_HZ = 24.0
_REFERENCE_UM_S = 5e4
_BAND_LINES = 10
_MEASURED_THROUGH_US = (0.0, 318.0, 0.0)


class Rumble:
    """Lateral shaking by the motor: its turns, their multiples and a band of bearing noise.

    Source: the level is measured as NAB has it (-35 dB for a good table); which lines make it up
    is a choice (tunable).

    Parameters
    ----------
    rumble_db : float
        Rms velocity relative to 5 cm/s as it is measured: through a 500 Hz replay curve, which
        lifts these tones by 15 to 25 dB; -inf for none.
    seed : int
        Draws the lines.
    """

    def __init__(self, rumble_db: float, seed: int) -> None:
        dice = np.random.default_rng((seed, 202))
        motor = _MOTOR_HZ * np.array([1.0, 2.0, 3.0])
        band = np.exp(np.log(12) + np.log(7) * dice.random(_BAND_LINES))
        omega = 2 * pi * np.concatenate([motor, band])
        phase = 2 * pi * dice.random(3 + _BAND_LINES)
        power = np.concatenate([[0.25, 0.2, 0.05], np.full(_BAND_LINES, 0.5 / _BAND_LINES)])
        rms = _REFERENCE_UM_S * 10 ** (rumble_db / 20)
        loudness = np.abs(
            replay_curve(_MEASURED_THROUGH_US).response(omega.astype(np.complex128) * 1j)
        )
        velocity = rms * np.sqrt(2 * power) / loudness
        self._omega, self._phase, self._velocity = omega, phase, velocity
        self._table: tuple[int, Floats, Floats] | None = None
        self.silent = rms == 0

    def knots(self, first: int, stop: int, rate_hz: int) -> tuple[Floats, Floats]:
        """Displacement (um) and velocity (um/s) at knots first .. stop of a clock.

        Worked out in whole batches from knot 0 on, so that blocks cannot show.
        """
        low = first // BATCH * BATCH
        parts = [self._batch(begin, rate_hz) for begin in range(low, max(stop, low + 1), BATCH)]
        place, velocity = (np.concatenate(each)[first - low :] for each in zip(*parts, strict=True))
        return place[: stop - first], velocity[: stop - first]

    def _batch(self, first: int, rate_hz: int) -> tuple[Floats, Floats]:
        if self._table is None or self._table[0] != rate_hz:
            self._table = (rate_hz, *swings(self._omega, rate_hz))
        _, cosine, sine = self._table
        angle = self._omega * (first * KNOT / rate_hz) + self._phase
        along, across = self._velocity * np.cos(angle), self._velocity * np.sin(angle)
        velocity = np.einsum("l,lk->k", along, cosine) - np.einsum("l,lk->k", across, sine)
        along, across = along / self._omega, across / self._omega
        place = np.einsum("l,lk->k", across, cosine) + np.einsum("l,lk->k", along, sine)
        return place, velocity
