"""Music that a player brought along: checked, cut to length, as loud as the band's own masters."""

import numpy as np
from numpy.typing import NDArray

from game import GameError
from game.band.filters import high_pass
from game.band.loudness import integrated_lufs, limit
from game.band.master import CEILING, LOUDNESS_LUFS

Sound = NDArray[np.float32]

SHORTEST_S, LONGEST_S = 20, 240
"""What the rules take for a song, in seconds; a longer one is faded away."""
FADE_S = 4.0
_EDGE_S = 0.005
_RUMBLE_HZ = 25.0
_FAINTEST = 1e-4
"""Three steps of 16 bits: what is fainter everywhere is silence."""
_MEASURED_PEAK = 0.5


def imported_master(
    sound: NDArray[np.floating],
    *,
    name: str,
    shortest_s: float = SHORTEST_S,
    seconds: int = 0,
    rate_hz: int = 44_100,
) -> Sound:
    """Make a master of what a player brought along.

    Parameters
    ----------
    sound : (frames,) mono at ``rate_hz``
    name : what the player calls it, for the sentences
    shortest_s : what is shorter is refused
    seconds : where it is faded away; 0 is as far as it goes
    rate_hz : samples a second

    Returns
    -------
    (frames,) float32: -18 LUFS (ITU-R BS.1770-4) unless its peaks forbid it, under -1 dBFS,
    nothing below 25 Hz, first and last sample zero. The same sound gives the same bits.

    Raises
    ------
    GameError
        if it is empty, damaged, too short, or silent
    """
    whole = np.asarray(sound, np.float32)
    _check(whole, name, shortest_s=shortest_s, rate_hz=rate_hz)
    kept = whole[: seconds * rate_hz] if seconds else whole
    # A shift of the whole wave is no sound, but the cutter would follow it.
    heard = high_pass(kept - np.float32(np.mean(kept)), _RUMBLE_HZ, rate_hz=rate_hz)
    peak = float(np.max(np.abs(heard)))
    if peak < _FAINTEST:
        raise GameError(f"{name} is silent from start to end.", key="music-silent", file=name)
    fade_s = FADE_S if len(kept) < len(whole) else _EDGE_S
    return _ended(_levelled(heard, peak, rate_hz), fade_s, rate_hz)


def _check(sound: Sound, name: str, *, shortest_s: float, rate_hz: int) -> None:
    if sound.ndim != 1:
        raise ValueError(f"a master has one channel, not the shape {sound.shape}")
    if not len(sound):
        raise GameError(f"{name} holds no sound: its length is zero.", key="music-empty", file=name)
    if not np.isfinite(sound).all():
        raise GameError(
            f"{name} is damaged: it holds values that are not numbers.",
            key="music-damaged",
            file=name,
        )
    if len(sound) < shortest_s * rate_hz:
        least = "a second" if shortest_s == 1 else f"{shortest_s:g} seconds"
        raise GameError(
            f"{name} is shorter than {least}: too little for a record.",
            key="music-short",
            file=name,
            seconds=round(shortest_s),
        )


def _levelled(heard: Sound, peak: float, rate_hz: int) -> Sound:
    """Bring a sound to the loudness of the band's masters, and its peaks in reach of the lathe."""
    # Measured loud, or the meter's absolute gate would take a quiet recording for silence.
    loud = heard * np.float32(_MEASURED_PEAK / peak)
    measured = integrated_lufs(loud, rate_hz)
    gain = 10.0 ** ((LOUDNESS_LUFS - measured) / 20.0) if np.isfinite(measured) else 1.0
    return np.asarray(limit(loud * np.float32(gain), CEILING, rate_hz), np.float32)


def _ended(master: Sound, fade_s: float, rate_hz: int) -> Sound:
    """Let it come up at once and go down in its time, so that neither end ticks."""
    rise, fall = (min(len(master) // 2, round(s * rate_hz)) for s in (_EDGE_S, fade_s))
    master[:rise] *= np.linspace(0, 1, rise, dtype=np.float32)
    master[-fall:] *= np.cos(np.linspace(0, np.pi / 2, fall)).astype(np.float32)
    master[-1] = 0.0
    return master
