"""The reel: what was received goes on it as it was, and comes off it as a master for the lathe."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from game.band.loudness import integrated_lufs, limit
from game.band.master import CEILING, LOUDNESS_LUFS
from game.band.radio.radio import Reading
from game.band.waves import RATE_HZ, Curve, Sound

GAP_DB = 3.0
"""Under this the wanted station is gone."""
SHORTEST_GAP_S = 0.25
EDGE_SHARE = 0.99
EDGE_FRAME = 2048
FADE_S = 0.02
MASTER_TIMES = 2


@dataclass(frozen=True, slots=True)
class Received:
    """A master taken from the air, with its faults by name.

    Attributes
    ----------
    sound : (frames,) float32 at `rate_hz`, -18 LUFS, under -1 dBFS
    rate_hz : twice the band's own rate
    station : id of the station that was on it longest, or nothing
    bandwidth_hz : under it lies 99 % of the power
    gaps_s : from when to when the station was lost, in seconds
    jammed_s : how long a jammer stood on it
    noise_db : everything else against the station, middle of the time that was not lost
    """

    sound: Sound
    rate_hz: int
    station: str
    bandwidth_hz: float
    gaps_s: tuple[tuple[float, float], ...]
    jammed_s: float
    noise_db: float

    @property
    def clean_share(self) -> float:
        """How much of it is neither lost nor jammed, 0 to 1."""
        length_s = len(self.sound) / self.rate_hz
        lost_s = sum(end - start for start, end in self.gaps_s)
        return max(0.0, 1.0 - lost_s / length_s) if length_s else 0.0


class Reel:
    """Tape that runs while somebody listens."""

    def __init__(self) -> None:
        self._blocks: list[Sound] = []
        self._readings: list[Reading] = []

    @property
    def seconds(self) -> float:
        """How much is on it."""
        return sum(map(len, self._blocks)) / RATE_HZ

    def write(self, block: Sound, reading: Reading) -> None:
        """Take down a block and what the set knew about it."""
        if len(block):
            self._blocks.append(block)
            self._readings.append(reading)

    def master(self) -> Received:
        """Make the master; nothing is repaired.

        Returns
        -------
        The sound at twice the rate with its level set, and what is wrong with it

        Raises
        ------
        ValueError
            if there is nothing on the reel
        """
        if not self._blocks:
            raise ValueError("nothing is on the reel")
        sound = np.concatenate(self._blocks)
        ends = np.cumsum([len(block) for block in self._blocks]) / RATE_HZ
        starts = np.concatenate([[0.0], ends[:-1]])
        clarity = np.array([reading.clarity_db for reading in self._readings])
        jammed = np.array([bool(reading.jammer) for reading in self._readings])
        heard = clarity[clarity >= GAP_DB]
        return Received(
            _levelled(sound),
            MASTER_TIMES * RATE_HZ,
            self._longest(ends - starts),
            bandwidth_hz(sound),
            _gaps(starts, ends, [bool(gone) for gone in clarity < GAP_DB]),
            float(np.sum((ends - starts)[jammed])),
            float(-np.median(heard)) if heard.size else float(-np.median(clarity)),
        )

    def _longest(self, lengths_s: Curve) -> str:
        held: dict[str, float] = {}
        for reading, length_s in zip(self._readings, lengths_s, strict=True):
            if reading.station:
                held[reading.station] = held.get(reading.station, 0.0) + float(length_s)
        return max(held, key=lambda name: held[name]) if held else ""


def bandwidth_hz(sound: Sound) -> float:
    """Give the frequency under which 99 % of a sound's power lies."""
    from scipy import signal

    size = min(EDGE_FRAME, len(sound))
    freqs, power = signal.welch(sound, RATE_HZ, nperseg=size)
    reached = np.cumsum(power) / max(float(np.sum(power)), 1e-30)
    return float(freqs[int(np.searchsorted(reached, EDGE_SHARE))])


def _gaps(starts: Curve, ends: Curve, lost: Sequence[bool]) -> tuple[tuple[float, float], ...]:
    """Join neighbouring lost blocks; the short ones are only flutter."""
    gaps: list[tuple[float, float]] = []
    for start, end, gone in zip(starts.tolist(), ends.tolist(), lost, strict=True):
        if gone and gaps and start - gaps[-1][1] < 1e-9:
            gaps[-1] = (gaps[-1][0], end)
        elif gone:
            gaps.append((start, end))
    return tuple(gap for gap in gaps if gap[1] - gap[0] >= SHORTEST_GAP_S)


def _levelled(sound: Sound) -> Sound:
    from scipy import signal

    rate_hz = MASTER_TIMES * RATE_HZ
    tape = np.asarray(signal.resample_poly(sound, MASTER_TIMES, 1), np.float32)
    loudness = integrated_lufs(tape, rate_hz)
    gain = 10.0 ** ((LOUDNESS_LUFS - loudness) / 20.0) if np.isfinite(loudness) else 1.0
    tape = limit(tape * np.float32(gain), CEILING, rate_hz)
    fade = min(int(FADE_S * rate_hz), len(tape) // 2)
    tape[:fade] *= np.linspace(0.0, 1.0, fade, dtype=np.float32)
    tape[len(tape) - fade :] *= np.linspace(1.0, 0.0, fade, dtype=np.float32)
    return tape
