"""From the shaking needle to the ear: arm, pickup, horn, hum and hiss."""

from dataclasses import replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from game.groove.analog import (
    Analog,
    chain,
    digitise,
    gain_at,
    high_pass,
    low_pass,
    peak,
    scaled,
)
from game.groove.drive import clock_factor
from game.groove.equalisation import pickup
from game.groove.parts import Deck
from game.groove.resample import Lower
from game.groove.running import Digital, Running

_HISS_BATCH = 65536
_BYTE_RMS = 2**8 / 12**0.5
_MAINS = ((50, 1.0), (100, 0.6), (150, 0.35))


def horn() -> Analog:
    """Sound like an acoustic gramophone: about 200 Hz to 4 kHz, with the humps of a short horn."""
    whole = chain(
        high_pass(210.0, 0.8),
        peak(430.0, 2.5, 4.0),
        peak(1450.0, 3.0, 3.0),
        peak(2400.0, 3.0, 4.0),
        low_pass(4300.0, 0.9),
    )
    return scaled(whole, 1 / gain_at(whole, 1000.0))


def replay(deck: Deck, peak_cm_s: float) -> Analog:
    """All that stands between the displacement of the needle (um) and the ear.

    The arm is a high-pass of second order at 1 / (2 pi sqrt(M C)) (derived), the needle a low-pass;
    their Q and the horn have no source (tunable).
    """
    parts = [pickup(deck, peak_cm_s)]
    if deck.arm_hz is not None:
        parts.append(high_pass(deck.arm_hz, deck.arm_q))
    if deck.needle_hz is not None:
        parts.append(low_pass(deck.needle_hz, deck.needle_q))
    if deck.horn:
        parts.append(horn())
    return scaled(chain(*parts), 10 ** (deck.volume_db / 20))


@lru_cache(maxsize=16)
def _replay_filter(deck: Deck, peak_cm_s: float, clock_hz: int) -> Digital:
    return digitise(replay(deck, peak_cm_s), clock_hz)


class Hearing:
    """The deck behind the needle, running.

    Parameters
    ----------
    deck : Deck
        Arm, pickup, curve, horn and the noises of its electricity.
    peak_cm_s : float
        Level of the disc.
    rate_hz : int
        Rate of the sound; displacement comes `clock_factor` times as fast.
    seed : int
        Draws the hiss.
    """

    def __init__(self, deck: Deck, peak_cm_s: float, rate_hz: int, seed: int) -> None:
        factor = clock_factor(rate_hz)
        # How the disc lies on the plate asks for no other filter.
        electric = replace(deck, hole_mm=0.0, hole_deg=0.0, slack_mm=0.0)
        self._running = Running(_replay_filter(electric, peak_cm_s, rate_hz * factor))
        self._lower = Lower(factor) if factor > 1 else None
        self._seed = seed
        self._heard = 0
        self._primed = False
        self._hiss = 10 ** (deck.hiss_db / 20)
        self._batch: tuple[int, NDArray[np.float32]] = (-1, np.zeros(0, np.float32))
        self._hum = self._one_second_of_hum(rate_hz, deck.hum_db)

    @staticmethod
    def _one_second_of_hum(rate_hz: int, hum_db: float) -> NDArray[np.float32] | None:
        size = 10 ** (hum_db / 20)
        if size == 0:
            return None
        t = np.arange(rate_hz) / rate_hz
        hum = sum(share * np.sin(2 * np.pi * hz * t + hz) for hz, share in _MAINS)
        return np.asarray(size * hum, np.float32)

    def push(self, moved_um: NDArray[np.float32]) -> NDArray[np.float32]:
        """Give displacement; get the sound that is due."""
        if not self._primed:
            self._running.prime(float(moved_um[0]))
            self._primed = True
        return self._finish(self._running.push(moved_um), last=False)

    def flush(self) -> NDArray[np.float32]:
        """Let the last samples come out."""
        return self._finish(self._running.flush(), last=True)

    def _finish(self, sound: NDArray[np.float64], *, last: bool) -> NDArray[np.float32]:
        if self._lower is not None:
            sound = self._lower.push(sound)
            if last:
                sound = np.concatenate([sound, self._lower.flush()])
        out = sound.astype(np.float32)
        self._add_noises(out)
        self._heard += len(out)
        return out

    def _add_noises(self, out: NDArray[np.float32]) -> None:
        if self._hum is not None:
            done = 0
            while done < len(out):
                phase = (self._heard + done) % len(self._hum)
                count = min(len(out) - done, len(self._hum) - phase)
                out[done : done + count] += self._hum[phase : phase + count]
                done += count
        done = 0
        while self._hiss and done < len(out):
            number, phase = divmod(self._heard + done, _HISS_BATCH)
            if self._batch[0] != number:
                dice = np.random.default_rng((self._seed, 404, number))
                white = np.frombuffer(dice.bytes(_HISS_BATCH), np.int8)
                noise = white * np.float32(self._hiss / _BYTE_RMS)
                self._batch = (number, noise)
            count = min(len(out) - done, _HISS_BATCH - phase)
            out[done : done + count] += self._batch[1][phase : phase + count]
            done += count
