"""Performing: a band plays a song in a room, and an engineer makes the master tape of it."""

from collections.abc import Iterable

import numpy as np

from game.band.compose import compose
from game.band.genres import GENRES
from game.band.grammar import Genre
from game.band.master import length, master
from game.band.microphone import come_near, dull
from game.band.players import PLAYERS
from game.band.room import hall, springs
from game.band.score import Section, Sheet
from game.band.song import Song
from game.band.stage import Stage
from game.band.waves import Sound, add_at, frames, times

LOWEST_RATE_HZ, HIGHEST_RATE_HZ = 22_050, 192_000
LEAD_LEVEL = 0.1
FRAME_S = 0.05
ACTIVE_SHARE = 0.08
ROOM_RETURN, SPRING_RETURN = 0.55, 0.5
FADER = {"intro": 0.84, "solo": 1.08, "stop": 1.04, "B": 1.04, "end": 1.10}
FIRST_FADER, FADER_GROWTH = 0.88, 0.07
RECORD_FADE_S = 7.0


def perform(song: Song, *, rate_hz: int = 44_100) -> Sound:
    """Compose, play and record a song.

    Parameters
    ----------
    song : a song in which `problems` finds nothing
    rate_hz : samples a second wanted, 22 050 to 192 000

    Returns
    -------
    (frames,) float32, mono, -18 LUFS integrated, peak under -1 dBFS. The same song gives the same
    bits again.

    Raises
    ------
    ValueError
        if the rate is out of range, or the song cannot be played
    """
    if not LOWEST_RATE_HZ <= rate_hz <= HIGHEST_RATE_HZ:
        raise ValueError(f"rate_hz must be {LOWEST_RATE_HZ} to {HIGHEST_RATE_HZ}, not {rate_hz}")
    return master(mix(compose(song)), rate_hz=rate_hz, seed=song.seed)


def count_frames(song: Song, *, rate_hz: int = 44_100) -> int:
    """Tell how many frames `perform` will give, before anybody has played a note."""
    sheet = compose(song)
    return length(Stage(sheet, GENRES[song.genre]).count, rate_hz=rate_hz)


def mix(sheet: Sheet) -> Sound:
    """Play every part of a score and mix it, one part in memory at a time.

    Parameters
    ----------
    sheet : a finished score

    Returns
    -------
    (frames,) float32 at the band's own rate, before the master tape. One ribbon hears the players,
    each from where they stand, and the hall; the springs are wired to the desk
    """
    genre = GENRES[sheet.song.genre]
    stage = Stage(sheet, genre)
    dry, wet, sprung = (np.zeros(stage.count, np.float32) for _ in range(3))
    for metres, parts in _by_distance(sheet.parts):
        near = np.zeros(stage.count, np.float32)
        for part in parts:
            sound = balanced(stage, part)
            near += sound
            wet += np.float32(PLAYERS[part].room) * sound
            if PLAYERS[part].spring:
                sprung += np.float32(PLAYERS[part].spring) * sound
        dry += come_near(near, metres)
    fader = _fader(stage)
    dry *= fader
    wet *= fader
    dry = dull(dry + _answer(wet, hall(genre.room_s), ROOM_RETURN))
    if np.any(sprung):
        dry += _answer(sprung * fader, springs(), SPRING_RETURN)
    return dry


def _by_distance(parts: Iterable[str]) -> list[tuple[float, list[str]]]:
    """Group parts by how far from the microphone their players stand, the nearest first."""
    rings: dict[float, list[str]] = {}
    for part in sorted(parts):
        rings.setdefault(PLAYERS[part].metres, []).append(part)
    return sorted(rings.items())


def balanced(stage: Stage, part: str) -> Sound:
    """Play one part at the level its player has in this genre."""
    sound = stage.sound(part)
    level = active_level(sound)
    wanted = LEAD_LEVEL * 10.0 ** (level_db(stage.sheet.song, stage.genre, part) / 20.0)
    return sound * np.float32(wanted / level) if level else sound


def level_db(song: Song, genre: Genre, part: str) -> float:
    """Give a part's level against the lead: 0 for a lead, else its player's or the genre's."""
    leads = {name for role, name in song.lead.items() if role != "fill"}
    family = part.rstrip("0123456789").rstrip("_") if part[-2:-1] == "_" else part
    usual = PLAYERS[part].level_db
    stands = genre.level_db.get(part, genre.level_db.get(family, usual))
    return (0.0 if part in leads else stands) + song.mix.get(part, 0.0)


def active_level(sound: Sound) -> float:
    """Measure the RMS level of a part where it plays: frames of 50 ms over 8 % of the loudest."""
    width = frames(FRAME_S)
    whole = sound[: len(sound) // width * width].reshape(-1, width)
    levels = np.sqrt(np.mean(whole**2, axis=1))
    active = levels[levels > levels.max(initial=0.0) * ACTIVE_SHARE]
    return float(np.sqrt(np.mean(active**2))) if active.size else 0.0


def _answer(sent: Sound, response: Sound, level: float) -> Sound:
    from scipy import signal

    answer = np.zeros_like(sent)
    add_at(answer, signal.oaconvolve(sent, response).astype(np.float32), 0)
    return answer * np.float32(level)


def _fader(stage: Stage) -> Sound:
    """Give what the engineer's hand does: a little more for every section, slowly."""
    sheet, tempo, time = stage.sheet, stage.tempo, times(stage.count)
    moments, gains = [0.0], [FADER["intro"]]
    for section in sheet.sections:
        start_s, end_s = (
            tempo.seconds(bar * sheet.beats_a_bar)
            for bar in (section.first, section.first + section.bars)
        )
        moments += [start_s + 0.4, end_s - 0.2]
        gains += [_section_gain(section)] * 2
    gain = np.interp(time, moments, gains)
    if sheet.song.fade:
        end_s = tempo.seconds(sheet.beats)
        gain *= np.clip((end_s - time) / RECORD_FADE_S, 0.0, 1.0) ** 1.5
    return gain.astype(np.float32)


def _section_gain(section: Section) -> float:
    return FADER.get(section.role, FIRST_FADER + FADER_GROWTH * min(2, section.turn))
