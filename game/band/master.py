"""The master tape: compressor, valves, the edges of a record, wow, hiss and a level."""

from math import gcd

import numpy as np

from game.band.filters import band_pass, high_pass, low_pass, resonate
from game.band.loudness import integrated_lufs, limit
from game.band.waves import RATE_HZ, Sound

LEVEL_IN = 0.13
SILENCE = 1e-4
THRESHOLD_DB, RATIO = -14.0, 1.8
ATTACK_S, RELEASE_S = 0.012, 0.18
BLOCK = 64
OVERSAMPLED = 4
DRIVE, BIAS, MAKE_UP = 2.25, 0.12, 1.5
LOW_HZ, HIGH_HZ = 60.0, 8000.0
PRESENCE = ((2800.0, 2.5, 0.8),)
WOW = ((0.55, 0.00055), (5.1, 0.00018))
"""Rate in Hz and peak share of the speed, of the reel and of the capstan."""
HISS_DB = -62.0
FADE_IN_S, FADE_OUT_S = 0.009, 0.35
LOUDNESS_LUFS = -18.0
CEILING = 10.0 ** (-1.2 / 20.0)


def master(mix: Sound, *, rate_hz: int, seed: int) -> Sound:
    """Make the master tape of a mix.

    Parameters
    ----------
    mix : (frames,) float32 at the band's own rate
    rate_hz : samples a second wanted
    seed : of the hiss

    Returns
    -------
    (frames,) float32 at -18 LUFS and under -1 dBFS, first and last sample zero
    """
    audible = mix[np.abs(mix) > SILENCE]
    level = float(np.sqrt(np.mean(audible**2))) if audible.size else 1.0
    tape = saturate(compress(mix * np.float32(LEVEL_IN / level)), rate_hz)
    tape = low_pass(high_pass(tape, LOW_HZ, rate_hz=rate_hz), HIGH_HZ, order=4, rate_hz=rate_hz)
    tape = resonate(tape, PRESENCE, rate_hz=rate_hz)
    tape = waver(tape, rate_hz)
    tape += hiss(len(tape), rate_hz, seed)
    gain = 10.0 ** ((LOUDNESS_LUFS - integrated_lufs(tape, rate_hz)) / 20.0)
    tape = limit(tape * np.float32(gain), CEILING, rate_hz)
    return _fade(tape, rate_hz)


def length(mixed: int, *, rate_hz: int) -> int:
    """Tell how many frames the tape of a mix of so many will have at a rate."""
    return -(-mixed * rate_hz // RATE_HZ)


def compress(sound: Sound) -> Sound:
    """Hold the loud passages back: 1.8 to 1 over -14 dB, 12 ms in and 180 ms out."""
    blocks = len(sound) // BLOCK
    power = np.mean(sound[: blocks * BLOCK].reshape(blocks, BLOCK) ** 2, axis=1)
    over = np.maximum(0.0, 10.0 * np.log10(power + 1e-9) - THRESHOLD_DB) * (1.0 - 1.0 / RATIO)
    attack, release = (float(np.exp(-BLOCK / (s * RATE_HZ))) for s in (ATTACK_S, RELEASE_S))
    held, reductions = 0.0, []
    for wanted in over.tolist():
        memory = attack if wanted > held else release
        held = memory * held + (1.0 - memory) * wanted
        reductions.append(held)
    middles = np.arange(blocks) * BLOCK + BLOCK / 2
    reduction_db = np.interp(np.arange(len(sound)), middles, reductions)
    gain: Sound = (10.0 ** (-reduction_db / 20.0)).astype(np.float32)
    return sound * gain


def saturate(sound: Sound, rate_hz: int) -> Sound:
    """Drive the valves at four times the rate, and come down to the rate wanted."""
    from scipy import signal

    fast = signal.resample_poly(sound, OVERSAMPLED, 1).astype(np.float32)
    fast = np.tanh(np.float32(DRIVE) * fast + np.float32(BIAS)) - np.float32(np.tanh(BIAS))
    fast /= np.float32(MAKE_UP)
    from_hz = OVERSAMPLED * RATE_HZ
    shared = gcd(rate_hz, from_hz)
    slow = signal.resample_poly(fast, rate_hz // shared, from_hz // shared)
    return np.asarray(slow, dtype=np.float32)


def waver(sound: Sound, rate_hz: int) -> Sound:
    """Read the tape at the speed of a machine that is nearly even (cubic Hermite)."""
    time = np.arange(len(sound)) / rate_hz
    place = np.arange(len(sound), dtype=np.float64)
    for wow_hz, share in WOW:
        turn = 2.0 * np.pi * wow_hz
        place += rate_hz * share / turn * np.sin(turn * time)
    place = np.clip(place, 1.0, len(sound) - 3.0)
    left = place.astype(np.int32)
    part = (place - left).astype(np.float32)
    before, here, after, beyond = (sound[left + k] for k in (-1, 0, 1, 2))
    curve = part * (3.0 * (here - after) + beyond - before)
    curve = part * (2.0 * before - 5.0 * here + 4.0 * after - beyond + curve)
    bent: Sound = here + np.float32(0.5) * part * (after - before + curve)
    return bent


def hiss(count: int, rate_hz: int, seed: int) -> Sound:
    """Give the hiss of the tape, -62 dB, 400 to 7000 Hz."""
    white = np.random.default_rng([seed, 9]).standard_normal(count).astype(np.float32)
    noise = band_pass(white, 400.0, 7000.0, order=1, rate_hz=rate_hz)
    return noise * np.float32(10.0 ** (HISS_DB / 20.0) / float(np.std(noise)))


def _fade(tape: Sound, rate_hz: int) -> Sound:
    into, out = int(FADE_IN_S * rate_hz), int(FADE_OUT_S * rate_hz)
    tape[:into] *= np.linspace(0.0, 1.0, into, dtype=np.float32)
    tape[-out:] *= np.linspace(1.0, 0.0, out, dtype=np.float32) ** 2
    return tape
