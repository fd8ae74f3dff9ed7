"""Listening: what an ear says of a pressing, from its sound and the programme alone."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.groove.alignment import follow
from game.groove.clicks import Clicks, find_clicks
from game.groove.colour import apply_colour, estimate_colour
from game.groove.distortion import measure_distortion
from game.groove.marks import (
    Mark,
    choose_marks,
    mark_clicks,
    mark_dull,
    mark_gaps,
    mark_harsh,
    mark_hiss,
    mark_skips,
    mark_sway,
)
from game.groove.programme import check_programme, check_rate
from game.groove.residue import Residue, split_sound
from game.groove.track import Track, bend_to, thin
from game.groove.treble import measure_treble
from game.groove.wow_meter import measure_wow, weight_deviation

Floats = NDArray[np.float64]
Singles = NDArray[np.float32]

_CLEAR_S = 0.4
_EAR_HZ = 22050.0
"""All but the treble is judged at half the usual rate: nothing of it lies above 8 kHz."""
_STEP_S = 0.05
_DIED_AWAY_DB = -45.0
_DROWNING_DB, _BURIED_DB = -3.0, 10.0
_DROWNING_PERCENT_PER_DB, _PERCENT_PER_DB = 0.5, 4.0
"""Noise over which a song's own distortion cannot be told, and what it is taken for."""
_HALF_FLAW = 0.26
_FLAW_POWER = 3
"""The flaw that is graded 50, and how steeply grades fall about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """What an ear writes down about a pressing.

    Attributes
    ----------
    wow_percent
        Weighted two-sigma wow and flutter (AES6-2008).
    noise_db
        Noise over programme, 300-4000 Hz; negative, lower is better.
    treble_hz
        Where the response has fallen by 10 dB against 400-1600 Hz, or 400-800 Hz if that is more.
    distortion_percent
        Distortion of the loud passages; the more noise there is the less of it can be told. From
        -3 dB of noise it is taken to be at least 0.5 % for every dB more, of a song buried 10 dB
        under noise at least 4 % for every dB more.
    clicks_per_s, skips
        How often it clicks; how often the song leaps.
    grade
        0 to 100: 100 / (1 + (flaw / 0.26)^3), where flaw is the mean of wow / 3 %,
        (noise + 40) / 30, (5000 - treble) / 4000, distortion / 20 %, clicks / 10 per s and
        skips / 3, each in 0..1.
    marks
        At most 24 of (second, kind, size 0 to 100).
    """

    wow_percent: float
    noise_db: float
    treble_hz: float
    distortion_percent: float
    clicks_per_s: float
    skips: int
    grade: int
    marks: tuple[Mark, ...] = ()


def listen(
    sound: NDArray[np.floating], programme: NDArray[np.floating], *, rate_hz: float = 44100
) -> Notes:
    """Measure a pressing by ear.

    Parameters
    ----------
    sound
        ``(frames,)`` float samples as played; any level.
    programme
        ``(frames,)`` float samples in [-1, 1] as cut.
    rate_hz
        Frames per second of both.

    Returns
    -------
    Notes of the whole: the programme is bent to the pitch of the sound and given its colour;
    what then differs is wow, noise, distortion, clicks and skips.

    Raises
    ------
    ValueError
        If either is not one row of finite real numbers or shorter than half a second.
    """
    check_rate(rate_hz)
    heard = _check_sound(sound, "sound", rate_hz)
    known = _check_sound(check_programme(programme), "programme", rate_hz)
    peak = float(np.abs(heard).max())
    if peak < 1e-6 or float(np.abs(known).max()) < 1e-6:
        return _hear_nothing()
    end = _last_note(known, rate_hz)
    return _compare(heard[:end] * np.float32(0.5 / peak), known[:end], rate_hz)


def _compare(heard: Singles, known: Singles, rate_hz: float) -> Notes:
    """Lay the programme under the sound, and write down what differs."""
    sound, ear_hz = thin(heard, rate_hz, _EAR_HZ)
    programme, _ = thin(known, rate_hz, _EAR_HZ)
    track = follow(sound, programme, rate_hz=ear_hz)
    moved = bend_to(track, programme, len(sound), rate_hz=ear_hz)
    colour = estimate_colour(sound, moved, track.trust, rate_hz=ear_hz)
    expected = apply_colour(moved, colour)
    return _write_down(
        sound,
        moved,
        expected,
        treble_hz=measure_treble(heard, known, track, rate_hz=rate_hz),
        colour=colour,
        track=track,
        residue=split_sound(sound, expected, rate_hz=ear_hz),
        rate_hz=ear_hz,
    )


def grade(
    *,
    wow_percent: float,
    noise_db: float,
    treble_hz: float,
    distortion_percent: float,
    clicks_per_s: float,
    skips: float,
) -> int:
    """Grade a pressing from 0 to 100; every flaw can only lower it."""
    flaws = (
        wow_percent / 3,
        (noise_db + 40) / 30,
        (5000 - treble_hz) / 4000,
        distortion_percent / 20,
        clicks_per_s / 10,
        skips / 3,
    )
    flaw = sum(min(1.0, max(0.0, each)) for each in flaws) / len(flaws)
    return round(100 / (1 + (flaw / _HALF_FLAW) ** _FLAW_POWER))


def _check_sound(sound: NDArray[np.floating], name: str, rate_hz: float) -> NDArray[np.float32]:
    array = np.asarray(sound)
    if array.ndim != 1 or array.dtype.kind != "f":
        raise ValueError(
            f"{name} must be (frames,) of float, got {array.dtype} of shape {array.shape}"
        )
    if len(array) < rate_hz / 2:
        raise ValueError(f"{name} must be half a second or longer, got {len(array)} frames")
    if not np.isfinite(array).all():
        raise ValueError(f"{name} must be finite, got {array[~np.isfinite(array)][0]!r}")
    return np.asarray(array, np.float32)


def _last_note(programme: NDArray[np.float32], rate_hz: float) -> int:
    """Give the frame at which the programme has died away.

    What is heard after it is surface alone: nobody can tell there where in the song the needle is.
    """
    step = max(1, round(_STEP_S * rate_hz))
    steps = len(programme) // step
    power = np.square(programme[: steps * step].reshape(steps, step)).mean(axis=1)
    sounding = np.flatnonzero(power > power.max() * 10 ** (_DIED_AWAY_DB / 10))
    least = int(np.ceil(rate_hz / 2))
    return max(least, (int(sounding[-1]) + 2) * step)


def _hear_nothing() -> Notes:
    return Notes(
        wow_percent=0.0,
        noise_db=0.0,
        treble_hz=0.0,
        distortion_percent=0.0,
        clicks_per_s=0.0,
        skips=0,
        grade=0,
    )


def _write_down(
    heard: NDArray[np.float32],
    moved: NDArray[np.float32],
    expected: NDArray[np.float32],
    *,
    treble_hz: float,
    colour: Floats,
    track: Track,
    residue: Residue,
    rate_hz: float,
) -> Notes:
    level = _level_of_cut(residue, len(heard), rate_hz)
    expected, moved = expected * level, moved * level
    clicks = find_clicks(heard - expected, expected, rate_hz=rate_hz)
    distortion, loud_s, loud_percent = measure_distortion(
        heard, expected, moved, colour, track.trust, rate_hz=rate_hz
    )
    noise_db = _noise_db(residue, track)
    counts = track.away_from_skips(_CLEAR_S) & (track.trust > 0.1)
    deviation = track.deviation()
    measured = {
        "wow_percent": measure_wow(deviation, rate_hz=track.rate_hz, counts=counts),
        "noise_db": noise_db,
        "treble_hz": treble_hz,
        "distortion_percent": max(distortion, _buried_percent(noise_db)),
        "clicks_per_s": len(clicks.second) * rate_hz / len(heard),
    }
    marks = [
        *_mark_residue(residue),
        *_mark_clicks_apart(clicks),
        *mark_sway(track.second, weight_deviation(deviation, rate_hz=track.rate_hz), counts),
        *mark_harsh(loud_s, loud_percent),
        *mark_skips(track.skips),
    ]
    return Notes(
        **measured,
        skips=len(track.skips),
        grade=grade(**measured, skips=len(track.skips)),
        marks=choose_marks(marks),
    )


def _buried_percent(noise_db: float) -> float:
    """Give the distortion that a song under so much noise is taken to have at least."""
    drowning = _DROWNING_PERCENT_PER_DB * (noise_db - _DROWNING_DB)
    return max(0.0, drowning, _PERCENT_PER_DB * (noise_db - _BURIED_DB))


def _level_of_cut(residue: Residue, frames: int, rate_hz: float) -> NDArray[np.float32]:
    """Give ``(frames,)`` the level at which the hand cut, as the residue heard it.

    A pause tells nothing of the level: there it goes on from what was heard before and after.
    """
    second = np.arange(frames) / rate_hz
    wanted = _wanted_power(residue)
    told = wanted > wanted.max() * 10 ** (_DIED_AWAY_DB / 10)
    level = np.interp(second, residue.second[told], residue.gain[told])
    return np.asarray(level, np.float32)


def _wanted_power(residue: Residue) -> Floats:
    """Give ``(blocks,)`` power of the programme in the average colour and level."""
    return residue.signal / (residue.gain**2 + 1e-12)


def _mark_residue(residue: Residue) -> list[Mark]:
    return [
        *mark_hiss(residue.second, residue.signal, residue.noise),
        *mark_dull(residue.second, residue.brightness_db),
        *mark_gaps(
            residue.second, residue.gain, residue.signal, residue.noise, _wanted_power(residue)
        ),
    ]


def _mark_clicks_apart(clicks: Clicks) -> list[Mark]:
    loudest = np.argsort(-clicks.height_db, kind="stable")[:200]
    return mark_clicks(clicks.second[loudest], clicks.height_db[loudest])


def _noise_db(residue: Residue, track: Track) -> float:
    """Compare the noise of all blocks without a skip in them with the programme in them."""
    clear = np.ones(len(residue.second), bool)
    for at_s, _ in track.skips:
        clear &= np.abs(residue.second - at_s) > 2 * _CLEAR_S
    if not clear.any():
        clear[:] = True
    ratio = residue.noise[clear].sum() / (residue.signal[clear].sum() + 1e-12)
    return float(np.clip(10 * np.log10(ratio + 1e-12), -96, 20))
