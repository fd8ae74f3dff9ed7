"""Clicks: short sounds that the programme does not have."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_BAND_HZ = (1500.0, 9000.0)
_HUM_HZ = 400.0
_SHORT_S = 0.0004
_APART_S = 0.005
_FLOOR_S = 0.015
_CALM = 0.05
_ABOVE_CALM_DB = 17.3
"""Above the calmest twentieth of 15 ms, which in steady hiss lies 4.3 dB below its median.

Clicks in crowds lift the median and hide themselves; there are always gaps between them. The time
is short, for hiss changes within a turn where black film meets bone. Of a block and its neighbours
the least calm one counts: where a note sets in, what is left of it stays.
"""
_BELOW_MUSIC_DB = -3.0
_BELOW_USUAL_DB = -3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Clicks:
    """Every click that stands out of hiss and music."""

    second: Floats
    """``(clicks,)`` when."""
    height_db: Floats
    """``(clicks,)`` how far above what would have hidden it."""


def find_clicks(
    residue: NDArray[np.float32], expected: NDArray[np.float32], *, rate_hz: float
) -> Clicks:
    """Find the clicks in what is left of a sound without its programme.

    Parameters
    ----------
    residue
        ``(frames,)`` sound less programme.
    expected
        ``(frames,)`` the programme as it was expected; it hides what is softer than itself.
    rate_hz
        Frames per second.

    Returns
    -------
    Peaks of the power above 1500 Hz over 0.4 ms, one in 5 ms at most, that stand 17.3 dB above the
    calmest twentieth of their 15 ms and of those beside them (about 13 dB above the median of
    steady hiss) and come within 3 dB of the music: of the 10 ms around them, and of the whole song,
    for it is turned up until the song is loud enough.
    """
    power, music = (
        _band_power(_without_hum(residue, rate_hz), rate_hz),
        _band_power(expected, rate_hz),
    )
    usual = float(music.mean(dtype=np.float64))
    music = _spread(music, round(0.01 * rate_hz))
    hidden = np.maximum(
        _calm_floor(power, round(_FLOOR_S * rate_hz)) * 10 ** (_ABOVE_CALM_DB / 10),
        np.maximum(
            music * 10 ** (_BELOW_MUSIC_DB / 10), np.float32(usual * 10 ** (_BELOW_USUAL_DB / 10))
        ),
    )
    above = np.flatnonzero(power > hidden + 1e-12)
    if not len(above):
        return Clicks(second=np.zeros(0), height_db=np.zeros(0))
    bursts = _bursts(above, round(_APART_S * rate_hz))
    peaks = np.array([burst[np.argmax(power[burst])] for burst in bursts])
    height_db = 10 * np.log10(power[peaks] / (hidden[peaks] + 1e-12))
    return Clicks(second=peaks / rate_hz, height_db=np.asarray(height_db, np.float64))


def _bursts(above: NDArray[np.intp], apart: int) -> list[NDArray[np.intp]]:
    """Part samples into bursts that begin so many samples apart: what goes on clicks on."""
    begun = np.flatnonzero(np.diff(above, prepend=above[0] - apart - 1) > apart)
    begin = np.repeat(above[begun], np.diff(begun, append=len(above)))
    number = (above - begin) // apart
    changes = (np.diff(begin) != 0) | (np.diff(number) != 0)
    return np.split(above, np.flatnonzero(changes) + 1)


def _without_hum(sound: NDArray[np.float32], rate_hz: float) -> NDArray[np.float32]:
    """Take off what is below the clicks: every wave of a loud hum would be one."""
    from scipy.signal import butter, sosfilt

    sections = butter(2, _HUM_HZ, "highpass", fs=rate_hz, output="sos")
    return np.asarray(sosfilt(sections, sound), np.float32)


def _band_power(sound: NDArray[np.float32], rate_hz: float) -> NDArray[np.float32]:
    from scipy.ndimage import uniform_filter1d
    from scipy.signal import butter, sosfilt

    high_hz = min(_BAND_HZ[1], 0.45 * rate_hz)
    band = butter(1, [_BAND_HZ[0], high_hz], "bandpass", fs=rate_hz, output="sos")
    filtered = np.asarray(sosfilt(band, sound), np.float32)
    short = max(1, round(_SHORT_S * rate_hz))
    return np.maximum(uniform_filter1d(filtered * filtered, short, mode="nearest"), 0)


def _spread(power: NDArray[np.float32], reach: int) -> NDArray[np.float32]:
    """Let music hide what comes within a hundredth of a second of it."""
    from scipy.ndimage import uniform_filter1d

    return np.maximum(uniform_filter1d(power, 2 * reach + 1, mode="nearest"), 0)


def _calm_floor(power: NDArray[np.float32], block: int) -> NDArray[np.float32]:
    """Give for every sample the power that a twentieth of its block stays below, or of the next."""
    from scipy.ndimage import maximum_filter1d

    blocks = -(-len(power) // block)
    padded = np.pad(power, (0, blocks * block - len(power)), mode="edge").reshape(blocks, block)
    some = padded[:, ::2]
    rank = int(_CALM * some.shape[1])
    floor = maximum_filter1d(np.partition(some, rank, axis=1)[:, rank], 3, mode="nearest")
    return np.repeat(floor, block)[: len(power)]
