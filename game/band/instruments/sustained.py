"""Sustained tones: what a breath or a bow does from the first note of a phrase to the last."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from game.band.filters import band_noise
from game.band.waves import RATE_HZ, TOP_HZ, Curve, Luck, Sound, frames, hertz, wander

Spectrum = Callable[[Curve, float, float], Curve]
"""(partial numbers, first frequency in Hz, brightness 0..1) to amplitudes."""

TABLE = 4096
TABLE_ROOM = 1.04
"""Partials are left out early enough for vibrato and scoops to stay under the top."""
JOIN_S = 0.008
SHORTEST_JOIN = 32
"""Samples; a note that is over before it has begun is still not cut off."""
NOISE_LOOP_S = 12.0
CONTROL = 8
"""Pitch, loudness and brightness are drawn at every eighth sample, 2756 times a second."""
SMOOTH_S = 0.003
LONG_TOUCH = "fall"
FALL_CENTS = 220.0
FALL_S = 0.14


@dataclass(frozen=True, slots=True)
class Voice:
    """How one instrument sustains.

    Attributes
    ----------
    name : key of its wave tables
    spectrum : amplitudes of its partials by pitch and brightness
    attack_s, release_s : of a note of middle force
    vibrato_hz, vibrato_cents, vibrato_delay_s : half the extent in cents; zero for none
    glide_s : time from note to note inside a phrase
    scoop_cents : from where a phrase's first note is reached
    noise, noise_low_hz, noise_high_hz : breath or bow, against a full tone
    dip : how much the tone sinks at a new note, 0..1
    brightness : how far loudness opens the spectrum
    drift : scale of the slow wandering of pitch
    sustain : level in the middle of a note against its attack
    phase_spread : radians; how the partials are scattered
    """

    name: str
    spectrum: Spectrum
    attack_s: float
    release_s: float
    vibrato_hz: float
    vibrato_cents: float
    vibrato_delay_s: float
    glide_s: float
    scoop_cents: float
    noise: float
    noise_low_hz: float
    noise_high_hz: float
    dip: float
    brightness: float
    drift: float = 1.0
    sustain: float = 0.86
    phase_spread: float = 0.6


@dataclass(frozen=True, slots=True)
class Held:
    """One note of a phrase, in seconds from its start."""

    start_s: float
    end_s: float
    pitch: int
    force: float
    touch: str = ""

    @property
    def length_s(self) -> float:
        """How long it lasts."""
        return self.end_s - self.start_s


@dataclass(frozen=True, slots=True)
class Manner:
    """How a phrase is played this time."""

    detune_cents: float = 0.0
    growl: float = 0.0
    vibrato: float = 1.0


PLAIN = Manner()


@dataclass(slots=True)
class Tables:
    """The waves of every voice and pitch met so far, for brightness 0, a half and 1."""

    _made: dict[tuple[str, int], tuple[Sound, Sound, Sound]] = field(default_factory=dict)
    _noises: dict[tuple[float, float], Sound] = field(default_factory=dict)

    def of(self, voice: Voice, pitch: int) -> tuple[Sound, Sound, Sound]:
        """Give the three waves of a pitch, made once."""
        key = (voice.name, pitch)
        if key not in self._made:
            f1_hz = hertz(pitch)
            numbers = np.arange(1, max(1, int(TOP_HZ / (f1_hz * TABLE_ROOM))) + 1)
            luck = np.random.default_rng(77)
            phases = luck.random(700)[: len(numbers)] * voice.phase_spread
            dull, middle, bright = (
                _wave(voice.spectrum(numbers.astype(np.float64), f1_hz, share), phases)
                for share in (0.0, 0.5, 1.0)
            )
            self._made[key] = (dull, middle, bright)
        return self._made[key]

    def noise(self, voice: Voice, count: int, luck: Luck) -> Sound:
        """Give a stretch of the voice's noise at unit level, from a loop made once."""
        key = (voice.noise_low_hz, voice.noise_high_hz)
        if key not in self._noises:
            fresh = band_noise(frames(NOISE_LOOP_S), *key, np.random.default_rng(78), order=1)
            self._noises[key] = fresh / np.float32(np.std(fresh))
        loop = self._noises[key]
        return np.resize(np.roll(loop, -int(luck.integers(len(loop)))), count)


def _wave(levels: Curve, phases: Curve) -> Sound:
    levels = levels / np.sqrt(np.sum(levels**2))
    spectrum = np.zeros(TABLE // 2 + 1, np.complex128)
    spectrum[1 : len(levels) + 1] = levels * np.exp(1j * (phases - np.pi / 2.0)) * TABLE / 2.0
    wave = np.fft.irfft(spectrum, TABLE)
    return np.append(wave, wave[0]).astype(np.float32)


def play(
    voice: Voice, notes: Sequence[Held], luck: Luck, tables: Tables, *, manner: Manner = PLAIN
) -> Sound:
    """Play one legato phrase with one phase, one pitch curve and one envelope.

    Parameters
    ----------
    voice : the instrument
    notes : notes that follow each other, in seconds from the start of the phrase
    luck : stream for drift, vibrato and noise
    tables : waves made so far
    manner : detuning in cents, growl depth and scale of the vibrato

    Returns
    -------
    (frames,) float32, first and last sample zero, release included
    """
    count = frames(notes[-1].end_s + voice.release_s + 0.02)
    moments = _control_times(count // CONTROL + 2)
    pitch = _pitch_curve(voice, notes, moments, luck)
    pitch += _vibrato(voice, notes, moments, luck, manner)
    drift = 2.2 * wander(moments, 7.0, luck) + 1.5 * wander(moments, 1.1, luck)
    pitch += (manner.detune_cents + voice.drift * drift) / 100.0
    phase = np.cumsum(_spread(440.0 / RATE_HZ * 2.0 ** ((pitch - 69.0) / 12.0), count))
    loudness = _envelope(voice, notes, moments, luck)
    opened = voice.brightness * np.minimum(loudness, 1.15) ** 1.6
    bright = np.clip(0.04 + opened + 0.025 * wander(moments, 6.0, luck), 0.0, 1.0)
    sound = tone(voice, notes, phase, _spread(bright, count).astype(np.float32), tables)
    if manner.growl:
        throat = 2.0 * np.pi * np.cumsum(83.0 + 6.0 * wander(moments, 4.0, luck))
        loudness *= 1.0 + manner.growl * np.sin(throat * CONTROL / RATE_HZ)
    sound *= _spread(loudness, count).astype(np.float32)
    sound += _breath(voice, notes, tables.noise(voice, count, luck), phase, loudness)
    ends = np.minimum(np.arange(count), np.arange(count)[::-1])[: 2 * CONTROL] / (2.0 * CONTROL)
    sound[: len(ends)] *= ends.astype(np.float32)
    sound[-len(ends) :] *= ends[::-1].astype(np.float32)
    return sound


def _control_times(count: int) -> Curve:
    return np.arange(count, dtype=np.float64) * (CONTROL / RATE_HZ)


def _spread(control: Curve, count: int) -> Curve:
    """Draw a control curve out to one value a sample."""
    return np.interp(np.arange(count), np.arange(len(control)) * CONTROL, control)


def _pitch_curve(voice: Voice, notes: Sequence[Held], time: Curve, luck: Luck) -> Curve:
    first = notes[0]
    scoop = voice.scoop_cents * (0.5 + 0.8 * luck.random()) / 100.0
    moments = [first.start_s, first.start_s + min(0.075, first.length_s * 0.4)]
    pitches = [first.pitch + scoop, first.pitch]
    for (begin_s, end_s), before, note in zip(glides(voice, notes), notes, notes[1:], strict=False):
        moments += [max(begin_s, moments[-1] + 1e-4), max(end_s, moments[-1] + 2e-4)]
        pitches += [before.pitch, note.pitch]
    curve = np.interp(time, moments, pitches)
    if notes[-1].touch == LONG_TOUCH:
        fallen = np.clip((time - (notes[-1].end_s - FALL_S)) / FALL_S, 0.0, 1.4)
        curve -= FALL_CENTS / 100.0 * fallen**2
    return curve


def _vibrato(voice: Voice, notes: Sequence[Held], time: Curve, luck: Luck, manner: Manner) -> Curve:
    if voice.vibrato_cents == 0.0 or manner.vibrato == 0.0:
        return np.zeros(len(time))
    moments, depths = [0.0], [0.0]
    for note in notes:
        delay = voice.vibrato_delay_s * (0.7 + 0.6 * luck.random())
        ripe = float(np.clip((note.length_s - delay) / 0.35, 0.0, 1.0))
        full = ripe * voice.vibrato_cents * manner.vibrato * (0.85 + 0.3 * luck.random())
        moments += [
            note.start_s + 1e-3,
            note.start_s + min(delay, note.length_s * 0.9),
            note.start_s + min(delay + 0.22, note.length_s * 0.97),
            max(note.end_s - 0.005, note.start_s + note.length_s * 0.98),
        ]
        depths += [0.0, 0.0, full, full]
    rate = voice.vibrato_hz * (1.0 + 0.05 * wander(time, 2.5, luck))
    rate *= 1.0 + 0.03 * luck.standard_normal()
    turning = 2.0 * np.pi * (np.cumsum(rate) * CONTROL / RATE_HZ + luck.random())
    shaking: Curve = np.interp(time, moments, depths) * np.sin(turning) / 100.0
    return shaking


def _envelope(voice: Voice, notes: Sequence[Held], time: Curve, luck: Luck) -> Curve:
    from scipy import ndimage

    moments, levels = [0.0], [0.0]
    for index, note in enumerate(notes):
        full = 0.28 + 0.72 * note.force
        attack = min(voice.attack_s * (1.25 - 0.5 * note.force), note.length_s * 0.5)
        if index == 0:
            moments += [note.start_s + 1e-4, note.start_s + attack]
            levels += [0.0, full]
        else:
            dip = voice.dip * (0.8 + 0.4 * luck.random())
            moments += [note.start_s - 0.008, note.start_s + 0.012]
            moments.append(note.start_s + 0.012 + attack * 0.6)
            levels += [levels[-1] * (1.0 - dip), full * (1.0 - dip), full]
        middle = note.start_s + 0.6 * note.length_s
        if middle > moments[-1] + 0.01:
            moments.append(middle)
            levels.append(full * voice.sustain)
        moments.append(max(note.end_s - 0.010, moments[-1] + 1e-3))
        levels.append(full * voice.sustain * 0.9)
    moments.append(max(notes[-1].end_s + voice.release_s, moments[-1] + 1e-3))
    levels.append(0.0)
    drawn = np.interp(time, moments, levels)
    width = frames(SMOOTH_S) // CONTROL
    smooth = ndimage.uniform_filter1d(drawn, width, mode="constant")
    smooth = ndimage.uniform_filter1d(smooth, width, mode="constant")
    smooth *= 1.0 + 0.025 * wander(time, 9.0, luck)
    smooth[: 2 * width] *= np.linspace(0.0, 1.0, 2 * width)
    smooth[-2 * width :] *= np.linspace(1.0, 0.0, 2 * width)
    return np.maximum(smooth, 0.0)


def glides(voice: Voice, notes: Sequence[Held]) -> list[tuple[float, float]]:
    """Give from when to when the pitch is on its way, for every note but the first, in seconds."""
    spans = []
    for note in notes[1:]:
        glide = min(voice.glide_s, note.length_s * 0.4)
        spans.append((note.start_s - 0.3 * glide, note.start_s + 0.7 * glide + 1e-4))
    return spans


def joins(voice: Voice, notes: Sequence[Held]) -> list[tuple[int, int]]:
    """Give where the waves of one note are faded over into those of the next, in samples.

    The partials of a wave end under the top at the wave's own pitch. So the waves of the higher
    of two notes are read until the pitch has come down, or before it begins to rise: read with
    the lower ones, the highest partials would pass half the rate and fold back.
    """
    spans: list[tuple[int, int]] = []
    length, slack = frames(2.0 * JOIN_S), 2 * CONTROL
    for (begin_s, end_s), before, note in zip(glides(voice, notes), notes, notes[1:], strict=False):
        if note.pitch > before.pitch:
            end = frames(begin_s) - slack
            begin = end - length
        else:
            begin = frames(end_s) + slack
            end = begin + length
        earliest = spans[-1][0] if spans else 0
        begin = max(begin, earliest)
        spans.append((begin, max(end, begin + SHORTEST_JOIN)))
    return spans


def tone(voice: Voice, notes: Sequence[Held], phase: Curve, bright: Sound, tables: Tables) -> Sound:
    """Read every note's waves with the phrase's one phase, and fade each over into the next.

    Parameters
    ----------
    voice, notes : as in `play`
    phase : (frames,) turns since the start of the phrase
    bright : (frames,) brightness from 0 to 1
    tables : waves made so far

    Returns
    -------
    (frames,) float32 of even loudness
    """
    count = len(phase)
    spans = [(0, 0), *joins(voice, notes)]
    ends = [end for _, end in spans[1:]] + [count]
    sound = np.zeros(count, np.float32)
    for note, (begin, full), end in zip(notes, spans, ends, strict=True):
        last = min(count, max(end, full))
        if last <= begin:
            continue
        part = read(tables.of(voice, note.pitch), phase[begin:last], bright[begin:last])
        rise = min(full, last) - begin
        weight = np.linspace(0.0, 1.0, full - begin, dtype=np.float32)[:rise]
        sound[begin : begin + rise] *= 1.0 - weight
        sound[begin : begin + rise] += weight * part[:rise]
        sound[begin + rise : last] = part[rise:]
    return sound


def read(waves: tuple[Sound, Sound, Sound], phase: Curve, bright: Sound) -> Sound:
    """Read the waves of a note, mixed by brightness; a wave that is not heard is not read."""
    place = (phase - np.floor(phase)) * TABLE
    left = np.minimum(place.astype(np.int32), TABLE - 1)
    part = (place - left).astype(np.float32)
    weights = (
        np.maximum(0.0, 1.0 - 2.0 * bright),
        1.0 - np.abs(2.0 * bright - 1.0),
        np.maximum(0.0, 2.0 * bright - 1.0),
    )
    sound = np.zeros(len(phase), np.float32)
    for wave, weight in zip(waves, weights, strict=True):
        if np.any(weight):
            here = wave[left]
            sound += weight * (here + part * (wave[left + 1] - here))
    return sound


def _breath(
    voice: Voice, notes: Sequence[Held], noise: Sound, phase: Curve, loudness: Curve
) -> Sound:
    """Give the noise of breath or bow: pulsed by the tone, stronger where a note begins."""
    count = len(phase)
    time = _control_times(len(loudness))
    level = np.float32(voice.noise * (0.4 + 0.6 * notes[0].force))
    starts = np.full(len(time), 0.6)
    for note in notes:
        since = time - note.start_s
        starts += np.where(since >= 0.0, 0.9 * np.exp(-np.maximum(since, 0.0) / 0.03), 0.0)
    pulse = (0.4 * np.cos(2.0 * np.pi * phase)).astype(np.float32)
    strength = _spread(loudness**0.6, count).astype(np.float32)
    return level * noise * strength * (_spread(starts, count).astype(np.float32) + pulse)
