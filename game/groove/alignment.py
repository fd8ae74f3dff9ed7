"""Following the pitch: where in the programme the needle is, to a few millionths of a second."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from game.groove.coarse_alignment import Coarse, align_coarsely
from game.groove.colour import apply_colour, estimate_colour
from game.groove.resample import REACH, at_places
from game.groove.track import Track, bend_to, thin
from game.groove.wow_meter import find_tone_hz, unroll_tone

Floats = NDArray[np.float64]

_WIDE_HZ = 4000.0
_WIDE_FRAME = 256
_WIDE_HOP = 128
_WIDE_REACH = 112
_STEEPEST = 5
_STEEP_COST = 0.01
_BATCH = 512
_TONE_POINTS_HZ = 700.0
"""How often a tone is looked at: sway of 200 Hz needs more than twice as many points."""
_TRIAL_S = 20.0
_SILENT = 0.03
"""Power of the song, against its usual one, below which it can be like nothing."""
_FEW = 32
"""Rows of a matrix product so small that no library spends threads on it."""
_FINE_HZ = 11025.0
_FINE_FRAME = 512
_FINE_HOP = 128
_SMOOTH_POINTS = 2.5
_ROUGH_S = (8e-4,)
_SURE = 0.85
"""Mean trust from which on a track needs no second opinion."""
_CLOSE_S = (3e-4, 1e-4, 1e-4, 1e-4)


def follow(sound: NDArray[np.float32], programme: NDArray[np.float32], *, rate_hz: float) -> Track:
    """Find the path of the needle through the programme.

    Parameters
    ----------
    sound, programme
        ``(frames,)`` samples at the same rate; both at least a quarter of a second long.
    rate_hz
        Frames per second.

    Returns
    -------
    The path at about 86 points a second: levels of 28 bands find the place in the song, the
    waveform below 1.5 kHz follows it within a quarter of a millisecond, phases up to 3.5 kHz the
    rest: in turns with the colour, for what a resonance does to a note looks like a delay of it.
    A sound of reversed polarity is turned over first, and one that goes several percent too fast
    or too slow as a whole is followed in the programme at that speed. A programme that is one
    steady tone is followed by its frequency instead, at 700 points a second.
    """
    tone_hz = find_tone_hz(programme, rate_hz=rate_hz)
    if tone_hz is not None:
        return _follow_one_tone(sound, programme, tone_hz, rate_hz)
    fine_sound, fine_rate_hz = thin(sound, rate_hz, _FINE_HZ)
    fine_programme, _ = thin(programme, rate_hz, _FINE_HZ)
    coarse = align_coarsely(fine_sound, fine_programme, rate_hz=fine_rate_hz)
    speed = coarse.speed()
    if speed != 1:
        fine_programme, coarse = _hasten(fine_programme, speed), coarse.at_speed(speed)
    if _is_reversed(fine_sound, fine_programme, coarse, fine_rate_hz):
        fine_sound = -fine_sound
    track, coloured = _follow_roughly(fine_sound, fine_programme, coarse, fine_rate_hz)
    for reach_s in _CLOSE_S:
        track = refine(track, fine_sound, coloured, rate_hz=fine_rate_hz, reach_s=(reach_s,))
        coloured = _in_colour(track, fine_sound, fine_programme, fine_rate_hz)
    return track.at_speed(speed)


def _hasten(programme: NDArray[np.float32], speed: float) -> NDArray[np.float32]:
    """Give the programme so much faster, and so much shorter.

    Within one frame a song at another speed turns its phases against the written one: no
    correlation of the two is what it should be.
    """
    frame = np.arange(int(len(programme) / speed), dtype=np.float64) * speed
    return at_places(np.pad(programme, (REACH + 1, REACH + 1)), frame + (REACH + 1))


def _follow_roughly(
    sound: NDArray[np.float32], programme: NDArray[np.float32], coarse: Coarse, rate_hz: float
) -> tuple[Track, NDArray[np.float32]]:
    """Follow the waveform, learn the colour from that, and follow it again.

    A resonance among the notes turns their phases, which are taken for delays of those notes while
    the colour is unknown. Where that may be, follow once more with a colour from before, and keep
    what is trusted more. Give the track, and the programme in the colour of the sound.
    """
    second = np.arange(0, len(sound), _FINE_HOP) / rate_hz
    heard, wide_hz = _widely(sound, rate_hz)

    def follow_again(known: NDArray[np.float32]) -> Track:
        return _follow_waveform(heard, _widely(known, rate_hz)[0], coarse, second, wide_hz)

    def tune(track: Track, known: NDArray[np.float32]) -> tuple[Track, NDArray[np.float32]]:
        track = refine(track, sound, known, rate_hz=rate_hz, reach_s=_ROUGH_S)
        return track, _in_colour(track, sound, programme, rate_hz)

    first = follow_again(programme)
    track, coloured = tune(first, programme)
    turned = replace(first, trust=track.trust)
    track, coloured = tune(follow_again(coloured), coloured)
    if track.trust.mean() < _SURE:
        _, other = tune(first, _in_colour(turned, sound, programme, rate_hz))
        again, other = tune(follow_again(other), other)
        if again.trust.mean() > track.trust.mean():
            return again, other
    return track, coloured


def _in_colour(
    track: Track, sound: NDArray[np.float32], programme: NDArray[np.float32], rate_hz: float
) -> NDArray[np.float32]:
    """Give the programme the colour that the sound has along a track."""
    moved = bend_to(track, programme, len(sound), rate_hz=rate_hz)
    colour = estimate_colour(sound, moved, track.trust, rate_hz=rate_hz)
    return apply_colour(programme, colour)


def _is_reversed(
    sound: NDArray[np.float32], programme: NDArray[np.float32], coarse: Coarse, rate_hz: float
) -> bool:
    """Tell whether the polarity is reversed: which way up 20 s of the middle are trusted more.

    Half a wave of a voice is so like its next half turned over that no shorter look can tell.
    """
    frames = min(len(sound), len(programme))
    length = min(frames, round(_TRIAL_S * rate_hz))
    first = (frames - length) // 2
    part = slice(first, first + length)
    there = coarse.between(first / rate_hz, (first + length) / rate_hz)
    upright, turned = (
        float(_follow_roughly(side, programme[part], there, rate_hz)[0].trust.mean())
        for side in (sound[part], -sound[part])
    )
    return turned > upright


def refine(
    track: Track,
    sound: NDArray[np.float32],
    programme: NDArray[np.float32],
    *,
    rate_hz: float,
    reach_s: tuple[float, ...],
) -> Track:
    """Correct a track by what phases from 200 to 3500 Hz still disagree.

    Parameters
    ----------
    track
        What is known.
    sound, programme
        ``(frames,)`` samples at ``rate_hz``.
    reach_s
        One round each: the greatest correction.

    Returns
    -------
    The better track, with the trust that each point earned.
    """
    points = len(track.second)
    band_hz = np.asarray(np.fft.rfftfreq(_FINE_FRAME, 1 / rate_hz), np.float64)
    band = (band_hz >= 200) & (band_hz <= min(3500, 0.45 * rate_hz))
    heard = _spectra(sound, points, band)
    for reach in reach_s:
        moved = bend_to(track, programme, len(sound), rate_hz=rate_hz)
        known = _spectra(moved, points, band)
        error_s, trust = _measure_errors(heard, known, band_hz[band], reach)
        position_s = track.position_s - _smooth_with_trust(error_s, trust)
        track = replace(track, position_s=position_s, trust=trust)
    return track


def _follow_one_tone(
    sound: NDArray[np.float32],
    programme: NDArray[np.float32],
    tone_hz: float,
    rate_hz: float,
) -> Track:
    """Follow a tone by its phase; where it starts is known to within half a wave only."""
    from scipy.signal import resample_poly

    known = unroll_tone(programme, tone_hz, rate_hz=rate_hz)
    edge = min(len(known) // 8, round(0.1 * rate_hz))
    middle = slice(edge, len(known) - edge)
    frame = np.arange(len(known))[middle]
    slope, start = np.polyfit(frame, known[middle], 1)
    turns = (unroll_tone(sound, tone_hz, rate_hz=rate_hz) - start) / slope - np.arange(len(sound))
    turns -= np.rint(turns[min(edge, len(turns) - 1)] * slope / (2 * np.pi)) * 2 * np.pi / slope
    hop = max(1, round(rate_hz / _TONE_POINTS_HZ))
    second = np.arange(0, len(sound), hop) / rate_hz
    lead = resample_poly(turns, 1, hop, padtype="line")[: len(second)]
    position_s = second + np.asarray(lead, np.float64) / rate_hz
    sure = np.ones(len(second))
    return Track(second=second, position_s=position_s, trust=sure, skips=(), exact=True)


def _widely(sound: NDArray[np.float32], rate_hz: float) -> tuple[NDArray[np.float32], float]:
    """Give what lies between 150 and 1500 Hz, and its lower rate."""
    from scipy.signal import butter, sosfiltfilt

    wide, wide_hz = thin(sound, rate_hz, _WIDE_HZ)
    band = butter(2, [150, min(1500, 0.4 * wide_hz)], "bandpass", fs=wide_hz, output="sos")
    return np.asarray(sosfiltfilt(band, wide), np.float32), wide_hz


def _follow_waveform(
    heard: NDArray[np.float32],
    known: NDArray[np.float32],
    coarse: Coarse,
    second: Floats,
    wide_hz: float,
) -> Track:
    """Follow the waveform below 1.5 kHz round the coarse path."""
    from scipy.ndimage import gaussian_filter1d

    centre = np.arange(0, len(heard), _WIDE_HOP)
    base = np.rint(coarse.delay_at(centre / wide_hz) * wide_hz).astype(int)
    likeness = _correlate_frames(heard, known, centre, base)
    best = _steady_path(likeness.copy(), base)
    delay_s = (base + best - _WIDE_REACH + _vertex(likeness, best)) / wide_hz
    skips = _meet(coarse.skips, centre / wide_hz, delay_s)
    position_s = np.interp(second, centre / wide_hz, centre / wide_hz - delay_s)
    track = Track(second=second, position_s=position_s, trust=np.ones(len(second)), skips=skips)
    # What jitters faster than the fine frames are long, they could never put right.
    stairs = track.steady_s()
    smooth = gaussian_filter1d(stairs, _SMOOTH_POINTS, mode="nearest")
    return replace(track, position_s=position_s - stairs + smooth)


def _meet(
    skips: tuple[tuple[float, float], ...], second: Floats, delay_s: Floats
) -> tuple[tuple[float, float], ...]:
    """Measure the leap of each skip on the path that is known better by now."""
    met = []
    for at_s, _ in skips:
        point = int(np.searchsorted(second, at_s))
        before, after = max(point - 3, 0), min(point + 3, len(delay_s) - 1)
        met.append((at_s, float(delay_s[before] - delay_s[after])))
    return tuple(met)


def _cut_frames(
    sound: NDArray[np.float32], centre: NDArray[np.intp], length: int
) -> NDArray[np.float32]:
    """Give ``(frames, length)`` pieces of a sound round the given samples, silence outside."""
    padded = np.pad(sound, length)
    start = np.clip(centre + length - length // 2, 0, len(padded) - length)
    return np.asarray(np.lib.stride_tricks.sliding_window_view(padded, length)[start])


def _correlate_frames(
    heard: NDArray[np.float32],
    known: NDArray[np.float32],
    centre: NDArray[np.intp],
    base: NDArray[np.intp],
) -> NDArray[np.float32]:
    """Give ``(frames, delays)`` correlation of each frame with the song about its place.

    It is about -1 to 1, and takes the loudness of the song at each delay out, so that a louder
    bar close by is no more like the frame than its own.
    """
    from scipy.fft import irfft, rfft
    from scipy.signal import oaconvolve

    window = np.hanning(_WIDE_FRAME).astype(np.float32)
    delays = 2 * _WIDE_REACH + 1
    power = np.maximum(oaconvolve(known * known, window, "same"), np.float32(0))
    likeness = np.empty((len(centre), delays), np.float32)
    for first in range(0, len(centre), _BATCH):
        part = slice(first, first + _BATCH)
        frame = _cut_frames(heard, centre[part], _WIDE_FRAME) * window
        song = _cut_frames(known, centre[part] - base[part], _WIDE_FRAME + 2 * _WIDE_REACH)
        spectrum = np.conj(rfft(frame, 512)) * rfft(song, 512)
        level = np.sqrt(np.abs(spectrum))
        spectrum /= level + 1e-3 * level.max(axis=1, initial=0, keepdims=True) + 1e-6
        matched = irfft(spectrum, 512)[:, :delays][:, ::-1]
        likeness[part] = 256 * matched / (level.sum(axis=1, keepdims=True) + 1e-6)
        there = _cut_frames(power, centre[part] - base[part], delays)[:, ::-1]
        there = there / (there.mean(axis=1, keepdims=True) + np.float32(1e-9))
        likeness[part] /= np.sqrt(there + np.float32(_SILENT))
    return likeness


def _steady_path(likeness: NDArray[np.float32], base: NDArray[np.intp]) -> NDArray[np.intp]:
    """Follow the greatest correlation along a path no steeper than the speed of a lathe can err.

    ``likeness`` is turned into the score of the best path to every frame and delay.
    """
    steps, delays = likeness.shape
    side = np.arange(-_STEEPEST, _STEEPEST + 1)
    cost = (_STEEP_COST * side**2).astype(np.float32)
    padded = np.full(delays + 2 * _STEEPEST, -np.inf, np.float32)
    reachable = np.lib.stride_tricks.sliding_window_view(padded, delays)
    moves = np.empty((len(side), delays), np.float32)
    for step in range(1, steps):
        padded[_STEEPEST:-_STEEPEST] = _slide(likeness[step - 1], int(base[step] - base[step - 1]))
        np.subtract(reachable, cost[:, None], out=moves)
        likeness[step] += moves.max(axis=0)
    path = np.empty(steps, np.intp)
    path[-1] = int(np.argmax(likeness[-1]))
    for step in range(steps - 1, 0, -1):
        shift = int(base[step] - base[step - 1])
        padded[_STEEPEST:-_STEEPEST] = _slide(likeness[step - 1], shift)
        here = int(path[step])
        came = here + int(np.argmax(padded[here : here + len(side)] - cost)) - _STEEPEST
        path[step - 1] = min(max(came + shift, 0), delays - 1)
    return path


def _slide(best: NDArray[np.float32], shift: int) -> NDArray[np.float32]:
    """Bring the scores of one frame into the delays of the next; after a skip all start level."""
    if not shift:
        return best
    slid = np.full_like(best, float(best.max()) - 8)
    if abs(shift) < len(best):
        source = slice(max(shift, 0), len(best) + min(shift, 0))
        slid[max(-shift, 0) : len(best) - max(shift, 0)] = best[source]
    return slid


def _vertex(score: NDArray[np.float32], best: NDArray[np.intp]) -> Floats:
    """Give ``(rows,)`` the place of the parabola through each best column, within half a column."""
    row = np.arange(len(best))
    middle = np.clip(best, 1, score.shape[1] - 2)
    left, top, right = (score[row, middle + side].astype(np.float64) for side in (-1, 0, 1))
    bend_down = left - 2 * top + right
    offset = np.where(bend_down < -1e-12, 0.5 * (left - right) / np.minimum(bend_down, -1e-12), 0)
    return np.asarray(np.clip(offset, -0.5, 0.5) + middle - best, np.float64)


def _spectra(
    sound: NDArray[np.float32], points: int, band: NDArray[np.bool_]
) -> NDArray[np.complex64]:
    """Give ``(points, bins)`` of the frames round every point."""
    from scipy.fft import rfft

    window = np.hanning(_FINE_FRAME).astype(np.float32)
    half = _FINE_FRAME // 2
    padded = np.pad(sound, (half, half + _FINE_HOP))
    frames = np.lib.stride_tricks.sliding_window_view(padded, _FINE_FRAME)[::_FINE_HOP]
    low, high = np.flatnonzero(band)[[0, -1]]
    spectra = np.empty((points, high + 1 - low), np.complex64)
    for first in range(0, points, _BATCH):
        part = slice(first, min(first + _BATCH, points))
        spectra[part] = rfft(frames[part] * window)[:, low : high + 1]
    return spectra


def _measure_errors(
    heard: NDArray[np.complex64], known: NDArray[np.complex64], band_hz: Floats, reach_s: float
) -> tuple[Floats, Floats]:
    """Give how late the sound is in each frame, in seconds, and how far that is to be trusted."""
    cross = heard * np.conj(known)
    level = np.sqrt(np.abs(cross))
    cross /= level + np.float32(1e-6)
    delay_s = np.linspace(-reach_s, reach_s, 25)
    turned = 2 * np.pi * band_hz[:, None] * delay_s
    steering = np.stack([np.cos(turned), -np.sin(turned)], axis=1).astype(np.float32)
    steering = steering.reshape(2 * len(band_hz), len(delay_s))
    score = np.empty((len(cross), len(delay_s)), np.float32)
    for first in range(0, len(cross), _FEW):
        part = slice(first, first + _FEW)
        np.matmul(cross[part].view(np.float32), steering, out=score[part])
    best = score.argmax(axis=1)
    error_s = delay_s[best] + _vertex(score, best) * (delay_s[1] - delay_s[0])
    agreement = np.maximum(score.max(axis=1) / (level.sum(axis=1) + 1e-6), 0)
    agreement[(best == 0) | (best == len(delay_s) - 1)] = 0
    loudness = np.abs(known).sum(axis=1)
    usual = float(np.percentile(loudness, 80)) + 1e-9
    return error_s, np.asarray(agreement**2 * np.minimum(1, 3 * loudness / usual), np.float64)


def _smooth_with_trust(error_s: Floats, trust: Floats) -> Floats:
    """Give the error as seen by frames that know, over 50 ms; where nobody knows, none."""
    kernel = np.hanning(7)[1:-1]
    total = np.convolve(trust, kernel, "same")
    return np.asarray(np.convolve(error_s * trust, kernel, "same") / (total + 0.02), np.float64)
