"""The survey: what the hand is shown of song and film before it cuts."""

import numpy as np
from numpy.typing import NDArray

from game.city.discs import Blank, Survey
from game.pressing.workshop import SHEET_MM, lay_on_square

Floats = NDArray[np.float64]

_PEAK_UM_S = 3.5e4
_TURNOVER_S = 318e-6
_EDGE_HZ = (1200.0, 3000.0)
_RINGS = 38
_RING_MM = 2
_RIM_MM = 120
_SECTORS = 36
_BY_HAND = 90
"""Tenths of a second that a passage cut by hand lasts."""
_ALL_BY_HAND = 400
_CHANGES = 3


def survey(
    programme: NDArray[np.floating],
    blank: Blank,
    *,
    song: str,
    density: NDArray[np.float32],
    rate_hz: int = 44100,
) -> Survey:
    """Measure a programme and a film in whole numbers, at ten values a second."""
    tenth = rate_hz // 10
    count = max(1, len(programme) // tenth)
    whole = np.zeros(count * tenth)
    whole[: len(programme)] = programme[: count * tenth]
    peak_um = np.abs(_displace(whole, rate_hz)).reshape(count, tenth).max(axis=1)
    loudness = _loudness(whole.reshape(count, tenth))
    return Survey(
        song=song,
        seconds=count // 10,
        peak_dum=tuple(int(value) for value in np.ceil(10 * peak_um)),
        loudness=tuple(int(value) for value in loudness),
        passages=choose_passages(loudness),
        density=read_density(lay_on_square(blank, density)),
        edge_cdb=_edge_cdb(whole, rate_hz),
    )


def _displace(programme: Floats, rate_hz: int) -> Floats:
    """Give the groove's displacement in um at 3.5 cm/s: constant amplitude below 500 Hz."""
    length = 1 << (len(programme) + rate_hz // 10).bit_length()
    turn_per_s = 2j * np.pi * np.fft.rfftfreq(length, 1 / rate_hz)
    at_1_khz = abs(1 + 2j * np.pi * 1000 * _TURNOVER_S) / (2 * np.pi * 1000 * _TURNOVER_S)
    swing = _PEAK_UM_S * _TURNOVER_S * at_1_khz / (1 + turn_per_s * _TURNOVER_S)
    moved = np.fft.irfft(np.fft.rfft(programme, length) * swing, length)
    return np.asarray(moved[: len(programme)], np.float64)


def _edge_cdb(programme: Floats, rate_hz: int) -> int:
    """Give what of the power lies from 1.2 to 3 kHz, in hundredths of a decibel."""
    power = np.abs(np.fft.rfft(programme)) ** 2
    hz = np.fft.rfftfreq(len(programme), 1 / rate_hz)
    share = power[(hz >= _EDGE_HZ[0]) & (hz < _EDGE_HZ[1])].sum() / max(power.sum(), 1e-9)
    return round(1000 * float(np.log10(max(share, 1e-4))))


def _loudness(tenths: Floats) -> NDArray[np.intp]:
    """Give 0 to 100: 100 is the loudest, 40 dB less is 0."""
    level = np.sqrt(np.mean(tenths**2, axis=1))
    loudest = max(float(np.percentile(level, 99)), 1e-6)
    level_db = 20 * np.log10(level / loudest + 1e-6)
    return np.asarray(np.clip(np.rint(100 + 2.5 * level_db), 0, 100), np.intp)


def choose_passages(loudness: NDArray[np.intp]) -> tuple[tuple[int, int], ...]:
    """Choose what is cut by hand: the start, the three greatest changes of loudness, the end."""
    count = len(loudness)
    if count <= _ALL_BY_HAND:
        return ((0, count),)
    starts = [0, count - _BY_HAND]
    total = np.concatenate([[0], np.cumsum(loudness)])
    place = np.arange(15, count - 15)
    change = np.abs(total[place + 15] - 2 * total[place] + total[place - 15])
    for at in place[np.argsort(-change, kind="stable")]:
        start = int(at) - _BY_HAND // 3
        if len(starts) == 2 + _CHANGES:
            break
        if all(abs(start - other) >= _BY_HAND + 20 for other in starts):
            starts.append(start)
    return tuple((start, start + _BY_HAND) for start in sorted(starts))


def read_density(square: NDArray[np.float32]) -> tuple[tuple[int, ...], ...]:
    """Read blackening in percent for each ring of 2 mm from radius 120 mm inward and 10 degrees."""
    radius_mm = _RIM_MM - _RING_MM * (np.arange(_RINGS * 4) + 0.5) / 4
    angle = np.radians((np.arange(_SECTORS * 8) + 0.5) / 8 * 360 / _SECTORS)
    pixels = len(square)
    column = (radius_mm[:, None] * np.cos(angle) / SHEET_MM + 0.5) * pixels
    row = (0.5 - radius_mm[:, None] * np.sin(angle) / SHEET_MM) * pixels
    last = pixels - 1
    sampled = square[np.clip(row.astype(int), 0, last), np.clip(column.astype(int), 0, last)]
    cells = sampled.reshape(_RINGS, 4, _SECTORS, 8).mean(axis=(1, 3))
    return tuple(tuple(int(value) for value in ring) for ring in np.rint(cells * 100))
