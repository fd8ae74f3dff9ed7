"""How matter sounds: blows, friction, grains, breath and bubbles, for foley and ambience."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

RATE_HZ = 44100
LOUDEST_GRAIN = 1.5

Wave = NDArray[np.float64]
Dice = np.random.Generator
Mode = tuple[float, float, float]
"""(hz, seconds to fall to 1/e, gain) of one way in which a body rings."""
Curve = Sequence[float]
"""Values at equal distances from the first moment to the last."""


def frames_of(seconds: float) -> int:
    """Turn seconds into frames."""
    return max(1, round(seconds * RATE_HZ))


def shape(points: Curve, frames: int) -> Wave:
    """Draw a curve through points at equal distances."""
    return np.interp(np.linspace(0.0, 1.0, frames), np.linspace(0.0, 1.0, len(points)), points)


def band(wave: Wave, low_hz: float, high_hz: float, *, order: int = 2) -> Wave:
    """Keep what lies between two corners, with Butterworth slopes and no phase shift.

    The wave is taken as a circle, so a loop stays a loop.
    """
    hz = np.fft.rfftfreq(len(wave), 1.0 / RATE_HZ)
    with np.errstate(divide="ignore"):
        gain = 1.0 / np.sqrt(1.0 + (low_hz / np.maximum(hz, 1e-3)) ** (2 * order))
    gain /= np.sqrt(1.0 + (hz / high_hz) ** (2 * order))
    filtered: Wave = np.fft.irfft(np.fft.rfft(wave) * gain, len(wave))
    return filtered


def hiss(dice: Dice, frames: int, low_hz: float, high_hz: float, *, order: int = 2) -> Wave:
    """Give noise of one band at an rms of 1."""
    wave = band(dice.normal(size=frames), low_hz, high_hz, order=order)
    return wave / max(1e-9, float(np.sqrt(np.mean(wave**2))))


def ring(dice: Dice, modes: Sequence[Mode], seconds: float, *, detune: float = 0.02) -> Wave:
    """Let a body ring after a blow: a sum of dying sines, none quite twice the same."""
    t = np.arange(frames_of(seconds)) / RATE_HZ
    wave = np.zeros(len(t))
    for hz, decay_s, gain in modes:
        exact_hz = hz * (1.0 + detune * dice.normal())
        wave += (
            gain * dice.uniform(0.8, 1.2) * np.sin(2 * np.pi * exact_hz * t) * np.exp(-t / decay_s)
        )
    return wave


def blow(
    dice: Dice,
    modes: Sequence[Mode],
    *,
    contact_ms: float,
    seconds: float,
    detune: float = 0.02,
) -> Wave:
    """Strike a body with something soft or hard: a longer contact leaves less treble (Hertz)."""
    rung = ring(dice, modes, seconds, detune=detune)
    contact = np.hanning(max(3, frames_of(contact_ms / 1000.0) + 2))
    return through(rung, contact / contact.sum())


def through(wave: Wave, body: Wave) -> Wave:
    """Send a wave through a body: it gives as many frames as it gets."""
    size = len(wave) + len(body)
    out: Wave = np.fft.irfft(np.fft.rfft(wave, size) * np.fft.rfft(body, size), size)
    return out[: len(wave)]


def add(into: Wave, at_s: float, wave: Wave, *, gain: float = 1.0, around: bool = False) -> None:
    """Lay a wave into another at a moment; ``around`` goes on at the beginning of a loop."""
    start = frames_of(at_s) if at_s > 0.0 else 0
    if around:
        places = (start + np.arange(len(wave))) % len(into)
        np.add.at(into, places, gain * wave)
        return
    part = wave[: max(0, len(into) - start)]
    into[start : start + len(part)] += gain * part


def grains(
    dice: Dice,
    seconds: float,
    *,
    per_s: Curve,
    hz: tuple[float, float],
    decay_ms: tuple[float, float],
    around: bool = False,
) -> Wave:
    """Scatter many small blows in time by a Poisson law: fibres, crumbs, crackle, coins."""
    wave = np.zeros(frames_of(seconds))
    rate = shape(per_s, len(wave))
    count = int(dice.poisson(float(rate.mean()) * seconds))
    chances = np.cumsum(rate) / rate.sum()
    for moment in np.searchsorted(chances, dice.uniform(size=count)) / RATE_HZ:
        own_hz = float(np.exp(dice.uniform(*np.log(hz))))
        decay_s = dice.uniform(*decay_ms) / 1000.0
        grain = ring(dice, [(own_hz, decay_s, 1.0)], 6 * decay_s) * dice.choice([-1.0, 1.0])
        add(wave, float(moment), grain, gain=min(LOUDEST_GRAIN, dice.pareto(3.0)), around=around)
    return wave


def rub(dice: Dice, seconds: float, *, hz: Curve, jitter: float, body: Sequence[Mode]) -> Wave:
    """Rub until it squeaks: stick and slip, a pulse for each slip, ringing in the body."""
    frames = frames_of(seconds)
    wander = 1.0 + jitter * band(dice.normal(size=frames), 2.0, 30.0) * 40.0
    phase = np.cumsum(shape(hz, frames) * np.maximum(0.1, wander)) / RATE_HZ
    slips = np.diff(np.floor(phase), prepend=0.0) * dice.uniform(0.6, 1.0, frames)
    rung = ring(dice, body, min(seconds, 0.2))
    return through(slips, rung) * shape((0, 1, 1, 1, 1, 1, 1, 0), frames)


def bubble(hz: float, *, decay_s: float, rise: float = 0.15) -> Wave:
    """Let a bubble of air ring under water while it nears the surface (Minnaert, van den Doel)."""
    t = np.arange(frames_of(7 * decay_s)) / RATE_HZ
    wave: Wave = np.sin(2 * np.pi * hz * t * (1.0 + rise * t / decay_s)) * np.exp(-t / decay_s)
    return wave * np.minimum(1.0, t / 0.001)


def call(
    dice: Dice, seconds: float, *, hz: Curve, partials: Curve, loud: Curve, rough: float
) -> Wave:
    """Sing one note of a throat or a whistle: a gliding tone with partials and roughness."""
    frames = frames_of(seconds)
    rasp = 1.0 + rough * hiss(dice, frames, 20.0, 120.0)
    phase = 2 * np.pi * np.cumsum(shape(hz, frames)) / RATE_HZ
    tone = sum(
        (gain * np.sin(number * phase) for number, gain in enumerate(partials, start=1)),
        start=np.zeros(frames),
    )
    sung: Wave = tone * rasp * shape(loud, frames)
    return sung


def echo(wave: Wave, *, after_s: Curve, gains: Curve) -> Wave:
    """Add what the walls across the street give back, each time duller."""
    longer = np.concatenate([wave, np.zeros(frames_of(max(after_s)) + frames_of(0.05))])
    heard = longer.copy()
    for late_s, gain in zip(after_s, gains, strict=True):
        add(heard, late_s, band(longer, 60.0, 2500.0), gain=gain)
    return heard


Recipe = Callable[[Dice], Wave]
"""Makes one effect; the dice give each time a little variation."""
