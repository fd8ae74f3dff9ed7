"""What a meter sees: partials, centroids, decays, vibrato and the like."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from scipy import ndimage, signal

from game.band.loudness import integrated_lufs

RATE_HZ = 22_050
TAPE_HZ = 44_100
LARGEST_STEP = 0.40
"""Of full scale, from one sample of a tape to the next: an eighth over the steepest drum."""
LARGEST_BEND = 0.33
"""The same of the second difference, in which a click stands out."""
SONGS = Path(__file__).parents[2] / "assets" / "songs"
SONG_IDS = tuple(sorted(path.stem for path in SONGS.glob("*.toml")))


def spectrum(sound, *, pad=8):
    count = len(sound) * pad
    freqs = np.fft.rfftfreq(count, 1 / RATE_HZ)
    return freqs, np.abs(np.fft.rfft(sound * np.blackman(len(sound)), count))


def peak_near(sound, wanted_hz, width_hz):
    freqs, levels = spectrum(sound)
    inside = np.flatnonzero((freqs > wanted_hz - width_hz) & (freqs < wanted_hz + width_hz))
    top = inside[np.argmax(levels[inside])]
    left, middle, right = np.log(levels[top - 1 : top + 2] + 1e-20)
    shift = 0.5 * (left - right) / (left - 2 * middle + right)
    return freqs[top] + shift * (freqs[1] - freqs[0]), levels[top]


def cents(found_hz, wanted_hz):
    return 1200 * np.log2(found_hz / wanted_hz)


def centroid_hz(sound):
    freqs, levels = spectrum(sound, pad=1)
    return float(np.sum(freqs * levels**2) / np.sum(levels**2))


def pitch_track(sound, f0_hz, *, low=0.7, high=1.4):
    """Cents around f0 over time, from the phase of the analytic first partial."""
    sections = signal.butter(2, [f0_hz * low, f0_hz * high], "bandpass", fs=RATE_HZ, output="sos")
    first = signal.hilbert(signal.sosfiltfilt(sections, sound))
    freqs = np.diff(np.unwrap(np.angle(first))) * RATE_HZ / (2 * np.pi)
    smooth = signal.sosfiltfilt(signal.butter(2, 20, fs=RATE_HZ, output="sos"), freqs)
    return cents(np.maximum(smooth, 1.0), f0_hz)


def vibrato(sound, f0_hz):
    """Rate in Hz and half-extent in cents of the second half of a tone."""
    track = pitch_track(sound, f0_hz)
    steady = track[len(track) // 2 : -RATE_HZ // 4]
    steady = steady - np.mean(steady)
    levels = np.abs(np.fft.rfft(steady * np.hanning(len(steady)), 8 * len(steady)))
    freqs = np.fft.rfftfreq(8 * len(steady), 1 / RATE_HZ)
    inside = (freqs > 2.5) & (freqs < 9)
    rate_hz = freqs[inside][np.argmax(levels[inside])]
    return float(rate_hz), float(np.std(steady) * np.sqrt(2))


def falls_by_60_db_s(sound, freq_hz, *, first_s=0.1, last_s=0.8):
    """T60 of the partial near a frequency, by a line through its level in dB."""
    count = int(last_s * RATE_HZ)
    time = np.arange(count) / RATE_HZ
    turned = sound[:count] * np.exp(-2j * np.pi * freq_hz * time)
    width = int(4.0 * RATE_HZ / freq_hz)
    smooth = np.convolve(turned, np.hanning(width) / np.hanning(width).sum(), "same")
    inside = slice(int(first_s * RATE_HZ), count - width)
    level_db = 20 * np.log10(np.abs(smooth[inside]) + 1e-9)
    return float(-60.0 / np.polyfit(time[inside], level_db, 1)[0])


def rises_in_s(sound, f1_hz):
    """From 10 to 90 % of the loudest of the first half second, by the level of two periods."""
    width = int(2.0 * RATE_HZ / f1_hz)
    power = np.convolve(sound[: RATE_HZ // 2] ** 2, np.ones(width) / width, "same")
    level = np.sqrt(power)
    top = level.max()
    return float((np.argmax(level > 0.9 * top) - np.argmax(level > 0.1 * top)) / RATE_HZ)


def between_partials_db(sound, f1_hz):
    """Power farther than a quarter of the first partial from all partials, against all of it."""
    freqs, levels = spectrum(sound, pad=2)
    place = freqs / f1_hz
    between = (np.abs(place - np.round(place)) > 0.25) | (place < 0.5)
    return float(10 * np.log10(np.sum(levels[between] ** 2) / np.sum(levels**2)))


def dies_in_s(sound, *, by_db=20.0, frame=110):
    """From the loudest frame of 5 ms to the last that is not yet so many dB under it."""
    whole = sound[: len(sound) // frame * frame].reshape(-1, frame)
    level = np.sqrt(np.mean(whole**2, axis=1))
    loud = np.flatnonzero(level > level.max() * 10 ** (-by_db / 20))
    return float((loud[-1] - np.argmax(level) + 0.5) * frame / RATE_HZ)


def share_db(sound, rate_hz, *, above_hz=None, below_hz=None):
    power = np.abs(np.fft.rfft(sound)) ** 2
    freqs = np.fft.rfftfreq(len(sound), 1 / rate_hz)
    inside = freqs > above_hz if above_hz else freqs < below_hz
    return float(10 * np.log10(power[inside].sum() / power.sum() + 1e-20))


def band_levels(tape, rate_hz, *, count=24, frame=1024):
    """Log power in bands from 60 Hz to 8 kHz, frame by frame: (frames, bands)."""
    hop = frame // 2
    starts = np.arange(0, len(tape) - frame, hop)
    window = np.hanning(frame).astype(np.float32)
    framed = tape[starts[:, None] + np.arange(frame)] * window
    power = np.abs(np.fft.rfft(framed)) ** 2
    edges = np.geomspace(60.0, 8000.0, count + 1)
    freqs = np.fft.rfftfreq(frame, 1 / rate_hz)
    bands = [
        power[:, (freqs >= low) & (freqs < max(high, low + 1.2 * rate_hz / frame))].sum(axis=1)
        for low, high in pairwise(edges)
    ]
    return np.log10(np.array(bands).T + 1e-8), rate_hz / hop


def genre_features(tape, rate_hz):
    """What a listener has without the tune: colour, how it changes, and in what rhythm it does.

    A list of groups, each as heavy as any other in `told_apart` whatever its length.
    """
    levels, frames_hz = band_levels(tape, rate_hz)
    rises = np.maximum(np.diff(levels, axis=0), 0.0)
    above, below = np.quantile(levels - levels.mean(axis=0), [0.9, 0.1], axis=0)
    together = np.corrcoef(levels.T)[np.triu_indices(levels.shape[1], 1)]
    moving = []
    for bands in BANDS:
        onsets = rises[:, bands].sum(axis=1)
        onsets = onsets - onsets.mean()
        power = np.abs(np.fft.rfft(onsets * np.hanning(len(onsets)), 8192))
        freqs = np.fft.rfftfreq(8192, 1 / frames_hz)
        edges = np.geomspace(0.4, 16.0, 17)
        shares = [power[(freqs >= a) & (freqs < b)].mean() for a, b in pairwise(edges)]
        moving.append(np.log(shares) - np.mean(np.log(shares)))
    return [
        levels.mean(axis=0) - levels.mean(),
        levels.std(axis=0),
        rises.mean(axis=0),
        rises.std(axis=0),
        together,
        np.concatenate([above, below]),
        np.concatenate(moving),
    ]


BANDS = (slice(0, 4), slice(4, 9), slice(9, 14), slice(14, 19), slice(19, 24))


def told_apart(features, genres, groups, *, ridge=0.05):
    """Leave one group out, learn the others, and say what each of it is.

    Kernel ridge regression onto one value a genre, with a Gaussian as wide as the median distance.

    Parameters
    ----------
    features : for each item a list of arrays; each array counts as much as any other
    genres : (items,) names
    groups : (items,) what is held out together: all that shares a song, or a seed

    Returns
    -------
    (items,) names as they are told
    """
    names = np.unique(genres)
    told = np.empty(len(genres), dtype=genres.dtype)
    columns = [np.array(column) for column in zip(*features, strict=True)]
    for group in np.unique(groups):
        known = groups != group
        seen = np.hstack(
            [
                (c - c[known].mean(axis=0)) / (c[known].std(axis=0) + 1e-6) / np.sqrt(c.shape[1])
                for c in columns
            ]
        )
        apart = np.sum((seen[:, None] - seen[None]) ** 2, axis=-1)
        like = np.exp(-apart / np.median(apart[np.ix_(known, known)]))
        wanted = (genres[known][:, None] == names) - 1.0 / len(names)
        weights = np.linalg.solve(like[np.ix_(known, known)] + ridge * np.eye(known.sum()), wanted)
        told[~known] = names[np.argmax(like[np.ix_(~known, known)] @ weights, axis=1)]
    return told


def bar_likeness(tape, rate_hz, bars_s, sections):
    """How alike bars of the same place in sections of one name are, and others: two means."""
    levels, frames_hz = band_levels(tape, rate_hz)
    pitches = chroma_frames(tape, rate_hz)
    rows = []
    for start, end in pairwise(bars_s):
        colour = levels[int(start * frames_hz) : int(end * frames_hz) + 1].mean(axis=0)
        span = slice(int(start * rate_hz / 2048), int(end * rate_hz / 2048) + 1)
        notes = pitches[span].mean(axis=0)
        rows.append(np.concatenate([colour - colour.mean(), 3.0 * (notes - notes.mean())]))
    seen = np.array(rows) - np.mean(rows, axis=0)
    seen /= np.linalg.norm(seen, axis=1, keepdims=True) + 1e-9
    like = seen @ seen.T
    same, other = [], []
    for left in sections:
        for right in sections:
            if left.first >= right.first or left.bars < 4:
                continue
            count = min(left.bars, right.bars)
            block = like[left.first : left.first + count, right.first : right.first + count]
            special = {left.role, right.role} & {"solo", "stop"}
            if left.name == right.name and (left.role == right.role or not special):
                same.append(np.mean(np.diag(block)))
                other.append(np.mean(np.diag(np.roll(block, 3, axis=1))))
            else:
                other.append(np.mean(block))
    return float(np.mean(same)), float(np.mean(other))


def chroma_frames(tape, rate_hz, *, frame=4096, hop=2048):
    """Share of the twelve pitch classes, frame by frame, from partials of 100 to 2000 Hz."""
    freqs = np.fft.rfftfreq(frame, 1 / rate_hz)[1:]
    inside = (freqs > 100) & (freqs < 2000)
    classes = np.round(12 * np.log2(freqs[inside] / 440) + 69).astype(int) % 12
    to_class = (classes[:, None] == np.arange(12)).astype(float)
    starts = np.arange(0, len(tape) - frame, hop)
    framed = tape[starts[:, None] + np.arange(frame)] * np.hanning(frame).astype(np.float32)
    found = np.abs(np.fft.rfft(framed))[:, 1:][:, inside] @ to_class
    return found / (found.sum(axis=1, keepdims=True) + 1e-9)


def prove_tape(tape):
    """Assert what holds for every master at 44.1 kHz."""
    assert tape.dtype == np.float32
    assert tape.ndim == 1
    assert np.all(np.isfinite(tape))
    assert abs(tape[0]) < 1e-6
    assert abs(tape[-1]) < 1e-6
    assert integrated_lufs(tape, TAPE_HZ) == pytest.approx(-18.0, abs=0.3)
    assert np.max(np.abs(tape)) <= 10 ** (-1 / 20)
    assert np.max(np.abs(np.diff(tape))) < LARGEST_STEP
    assert np.max(np.abs(np.diff(tape, 2))) < LARGEST_BEND
    assert abs(np.mean(tape)) < 1e-3
    assert share_db(tape, TAPE_HZ, above_hz=9_500) < -38.0
    assert share_db(tape, TAPE_HZ, below_hz=40) < -35.0
    crest_db = 20 * np.log10(np.max(np.abs(tape)) / np.std(tape))
    assert 10.0 < crest_db < 18.5


def heard_tempo(tape, rate_hz, *, usual=120.0):
    """Beats a minute from what recurs in the onsets, told nothing but what tempos are usual."""
    levels, frames_hz = band_levels(tape, rate_hz, frame=512)
    onsets = np.maximum(np.diff(levels, axis=0), 0.0).sum(axis=1)
    onsets = onsets - signal.lfilter([0.02], [1, -0.98], onsets)
    size = 1 << (2 * len(onsets) - 1).bit_length()
    lags = np.fft.irfft(np.abs(np.fft.rfft(onsets, size)) ** 2)[: len(onsets)]
    tempos = np.geomspace(45.0, 240.0, 1600)
    score = np.zeros(len(tempos))
    for multiple in (1, 2, 4):
        score += np.interp(60.0 * multiple / tempos * frames_hz, np.arange(len(lags)), lags)
    score *= np.exp(-0.5 * (np.log2(tempos / usual) / 1.0) ** 2)
    return float(tempos[np.argmax(score)])


def heard_swing(drums, beats_s, *, frame=64):
    """First over second eighth, from where strokes fall between the beats of a drum track."""
    high = signal.sosfilt(signal.butter(2, 1500, "highpass", fs=RATE_HZ, output="sos"), drums)
    count = len(high) // frame
    level = np.sqrt(np.mean(high[: count * frame].reshape(count, frame) ** 2, axis=1))
    rises = np.maximum(np.diff(np.log10(level + 1e-4)), 0.0)
    moments = (np.arange(len(rises)) + 1) * frame / RATE_HZ
    places = np.interp(moments, beats_s, np.arange(len(beats_s)))
    inside = (places > 0) & (places < len(beats_s) - 1)
    phase = places[inside] % 1.0
    profile, edges = np.histogram(phase, bins=120, range=(0, 1), weights=rises[inside])
    middles = (edges[:-1] + edges[1:]) / 2
    smooth = np.convolve(profile, np.hanning(9) / np.hanning(9).sum(), "same")
    # Only what rises out of its surroundings: the edge of a beat's own stroke is no second eighth.
    tops = [top for top in signal.find_peaks(smooth)[0] if 0.42 < middles[top] < 0.82]
    top = middles[max(tops, key=lambda top: smooth[top])]
    near = np.abs(middles - top) < 0.035
    place = np.sum(middles[near] * profile[near]) / np.sum(profile[near])
    return float(place / (1 - place))


MAJOR = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
MINOR = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)
"""Key profiles of Krumhansl & Kessler 1982."""


def heard_key(tape, rate_hz, *, frame=16_384):
    """Tonic and whether it is minor, by the profile that agrees best with what stands out."""
    freqs = np.fft.rfftfreq(frame, 1 / rate_hz)
    inside = (freqs > 60) & (freqs < 1500)
    classes = np.round(12 * np.log2(freqs[inside] / 440) + 69).astype(int) % 12
    found = np.zeros(12)
    for start in range(0, len(tape) - frame, frame // 2):
        levels = np.abs(np.fft.rfft(tape[start : start + frame] * np.hanning(frame)))[inside]
        around = ndimage.median_filter(levels, 41)
        tops = (levels == ndimage.maximum_filter1d(levels, 5)) & (levels > 4.0 * around)
        heard = np.bincount(classes[tops], np.sqrt(levels[tops]), 12)
        found += heard / (heard.sum() + 1e-9)
    ratings = {
        (tonic, profile is MINOR): np.corrcoef(np.roll(profile, tonic), found)[0, 1]
        for tonic in range(12)
        for profile in (MAJOR, MINOR)
    }
    return max(ratings, key=ratings.get)
