"""The motor under the table, heard through the platter."""

from math import pi

import numpy as np
from numpy.typing import NDArray

from game.groove.equalisation import replay_curve

_MOTOR_HZ = 24.0
_REFERENCE_UM_S = 5e4
_BAND_LINES = 10
_MEASURED_THROUGH_US = (0.0, 318.0, 0.0)


class Rumble:
    """Lateral shaking by the motor: its turns, their multiples and a band of bearing noise.

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
        self._lines = [tuple(map(float, row)) for row in zip(omega, phase, velocity, strict=True)]
        self.silent = rms == 0

    def at(self, second: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Displacement (um) and velocity (um/s) at times."""
        place, velocity = np.zeros(len(second)), np.zeros(len(second))
        for omega, phase, size in self._lines:
            angle = omega * second + phase
            place += size / omega * np.sin(angle)
            velocity += size * np.cos(angle)
        return place, velocity
