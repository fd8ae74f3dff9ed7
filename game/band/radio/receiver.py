"""The receiver: what it lets through, what its detector makes of it, and how it listens harder."""

import numpy as np

from game.band.radio.sky import Carrier
from game.band.waves import RATE_HZ, Curve, Sound

NOISE_LEVEL = 1.0
"""RMS of the set's own noise in the width it listens to; stations are measured against it."""
AGC_HZ = 2.0
QUICK_HZ = 15.0
"""The gain falls faster than it comes back, so that a station met suddenly does not bang."""
AGC_FLOOR = 2.2
LOW_HZ, HIGH_HZ = 140.0, 4200.0
HUM_HZ, HUM_LEVEL = 100.0, 0.004
LOUDNESS = 0.30
CRACKLES = 0.030
"""Of lightning far away, a block, with static at 0 dB."""
CRACKLE_LEVEL = 14.0
CRACKLE_TAIL = 2.2
LOUDEST_CRACKLE = 300.0


def atmosphere(seed: int, block: int, count: int, *, static_db: float) -> Carrier:
    """Give the noise on the aerial: hiss from everywhere, lightning from somewhere.

    Parameters
    ----------
    seed, block : which evening, and which block of it
    count : frames
    static_db : how loud the season is, against a spring night

    Returns
    -------
    (count,) complex, circular Gaussian hiss of unit power and bursts with a Pareto tail
    """
    luck = np.random.default_rng([seed, 6, block])
    parts = luck.standard_normal((2, count)) * np.sqrt(0.5)
    loud = 10.0 ** (static_db / 20.0)
    air: Carrier = loud * (parts[0] + 1j * parts[1])
    if luck.random() < CRACKLES * loud:
        start = int(luck.integers(count - 40))
        size = min(LOUDEST_CRACKLE, CRACKLE_LEVEL * loud * (0.5 + luck.pareto(CRACKLE_TAIL)))
        length = count - start
        fall = np.exp(-np.arange(length) / luck.uniform(10.0, 70.0))
        air[start:] += size * fall * np.exp(2j * np.pi * luck.random(length))
    return air


class Receiver:
    """Filter, detector, automatic gain and a small loudspeaker, with what they remember."""

    def __init__(self) -> None:
        from scipy import signal

        self._width_hz = 0.0
        self._selective = np.zeros((0, 6))
        self._passed = np.zeros((0, 2), np.complex128)
        self._slow = signal.butter(1, AGC_HZ, fs=RATE_HZ, output="sos")
        self._quick = signal.butter(1, QUICK_HZ, fs=RATE_HZ, output="sos")
        self._carried: Curve | None = None
        self._chased: Curve | None = None
        self._speaker = np.vstack(
            [
                signal.butter(2, LOW_HZ, "highpass", fs=RATE_HZ, output="sos"),
                signal.butter(4, HIGH_HZ, fs=RATE_HZ, output="sos"),
            ]
        )
        self._spoken = np.zeros((len(self._speaker), 2))
        self.carrier = 0.0
        """Mean envelope of what comes in: the green eye closes with it."""

    def read(self, air: Carrier, frame: int, *, width_hz: float) -> Sound:
        """Hear what is on the aerial.

        Parameters
        ----------
        air : (count,) complex, the aerial's voltage around the frequency of the needle
        frame : first frame
        width_hz : half the width of the filter

        Returns
        -------
        (count,) float32: the envelope, with its slow part divided out as automatic gain does
        """
        from scipy import signal

        self._narrow(width_hz)
        passed, self._passed = signal.sosfilt(self._selective, air, zi=self._passed)
        envelope: Curve = np.abs(passed)
        slow, quick = self._follow(envelope)
        self.carrier = float(slow[-1])
        heard = LOUDNESS * (envelope - slow) / np.maximum(np.maximum(slow, quick), AGC_FLOOR)
        time = (frame + np.arange(len(air))) / RATE_HZ
        heard += HUM_LEVEL * np.sin(2.0 * np.pi * HUM_HZ * time)
        spoken, self._spoken = signal.sosfilt(self._speaker, heard, zi=self._spoken)
        return np.tanh(spoken).astype(np.float32)

    def _follow(self, envelope: Curve) -> tuple[Curve, Curve]:
        """Give the carrier as a slow and a quick meter show it; both begin where it is."""
        from scipy import signal

        if self._carried is None or self._chased is None:
            start = float(np.mean(envelope))
            self._carried = signal.sosfilt_zi(self._slow) * start
            self._chased = signal.sosfilt_zi(self._quick) * start
        slow, self._carried = signal.sosfilt(self._slow, envelope, zi=self._carried)
        quick, self._chased = signal.sosfilt(self._quick, envelope, zi=self._chased)
        return slow, quick

    def _narrow(self, width_hz: float) -> None:
        from scipy import signal

        if width_hz != self._width_hz:
            fresh = signal.butter(4, width_hz, fs=RATE_HZ, output="sos")
            if self._passed.shape[0] != len(fresh):
                self._passed = np.zeros((len(fresh), 2), np.complex128)
            self._width_hz, self._selective = width_hz, fresh
