"""The catalogue: how many, how unlike, and whether what a file says is what is heard."""

from collections import Counter
from functools import cache
from itertools import combinations, pairwise
from typing import NamedTuple

import numpy as np
import pytest
from band_measures import (
    SONG_IDS,
    SONGS,
    TAPE_HZ,
    bar_likeness,
    heard_key,
    heard_swing,
    heard_tempo,
    prove_tape,
)

from game.band import GENRES, count_frames, perform, problems
from game.band.check import seconds
from game.band.compose import compose
from game.band.melody import UNIT_BARS
from game.band.openings import known_opening
from game.band.players import PLAYERS
from game.band.stage import JAZZ_SOLOISTS, Stage
from game.band.theory import REST, degree_pitch, read_key
from game.band.timing import soloist_ratio, swing_ratio
from game.levels import read_song

OFFICIAL = {"march", "harvest", "light"}
TOLD_BY_THE_STORY = {
    "thin_film": "Tango of the Thin Film",
    "red_star_stomp": "Red Star Stomp Ltd",
    "mambo_moyka": "Mambo na Moyke",
    "bones_turntable": "Bones on the Turntable",
    "letter_without_stamp": "Letter without a Stamp",
    "third_shift": "Brass of the Third Shift",
    "nevsky_rain": "Nevsky After Rain",
    "ligovka_freight": "Ligovka Freight",
    "blue_lamp": "Blue Lamp, Fontanka",
    "four_boys": "Four Boys from Vasilievsky",
    "low_moon": "White Night, Low Moon",
    "wide_fields": "Wide Fields, Full Barns",
}
MOST_COMMON_NOTES = 5
MOST_COMMON_STEPS = 5
HOOK_S = 5.0


@pytest.fixture(scope="module")
def sheets(songs):
    return {name: compose(song) for name, song in songs.items()}


def test_there_is_enough_of_everything(songs):
    counted = Counter(song.genre for song in songs.values())
    assert len(songs) >= 30
    assert set(counted) == set(GENRES)
    assert min(counted[genre] for genre in set(GENRES) - OFFICIAL) >= 2
    assert sum(counted[genre] for genre in OFFICIAL) >= 5
    assert len({song.title for song in songs.values()}) == len(songs)
    assert len({song.title_ru for song in songs.values()}) == len(songs)
    assert len({song.performer for song in songs.values()}) == len(songs)
    assert len({(song.genre, song.seed) for song in songs.values()}) == len(songs)


@pytest.mark.parametrize("name", sorted(TOLD_BY_THE_STORY))
def test_the_songs_of_the_story_are_there(songs, name):
    assert songs[name].title == TOLD_BY_THE_STORY[name]


@pytest.mark.parametrize("name", SONG_IDS)
def test_every_song_has_a_beginning_a_middle_and_an_end(songs, name):
    song = songs[name]
    assert problems(song) == ()
    assert 75.0 <= seconds(song) <= 150.0
    assert song.form[0] == "intro"
    assert song.form[-1] == "end"
    roles = {item.partition(":")[2] or item for item in song.form}
    assert roles & {"B", "solo", "stop"}


def figure_notes(song, figure):
    key, start, notes = read_key(song.key), 0.0, []
    for degree, beats in figure:
        if degree != REST:
            notes.append((start, degree_pitch(degree, key, 60)))
        start += beats
    return notes


def runs(moves, count):
    return {tuple(moves[i : i + count]) for i in range(len(moves) - count + 1)}


def longest_common(left, right):
    count = 0
    while runs(left, count + 1) & runs(right, count + 1):
        count += 1
    return count


def moves_of(notes):
    return [(round(b[0] - a[0], 2), b[1] - a[1]) for a, b in pairwise(notes)]


def test_no_hook_is_like_its_neighbour(songs):
    """Neither in melody with rhythm, among hooks and answers, nor in bare steps, among hooks."""
    for a, b in combinations(songs.values(), 2):
        for left in (a.hook, a.answer):
            for right in (b.hook, b.answer):
                shared = longest_common(
                    moves_of(figure_notes(a, left)), moves_of(figure_notes(b, right))
                )
                assert shared + 1 <= MOST_COMMON_NOTES, (a.id, b.id)
        steps = [[y[1] - x[1] for x, y in pairwise(figure_notes(s, s.hook))] for s in (a, b)]
        assert longest_common(*steps) <= MOST_COMMON_STEPS, (a.id, b.id)
        assert [beats for _, beats in a.hook] != [beats for _, beats in b.hook], (a.id, b.id)


def test_songs_of_one_genre_differ_in_more_than_their_tune(songs):
    for a, b in combinations(songs.values(), 2):
        if a.genre == b.genre:
            differing = (a.key != b.key, a.tempo != b.tempo, a.lead != b.lead, a.form != b.form)
            assert sum(differing) >= 2, (a.id, b.id)
            assert dict(a.chords) != dict(b.chords)


def statements(song, sheet, section):
    """What a section's melody says, unit by unit: its token, and beats and pitches of its notes."""
    tokens = (song.melody.get(section.role) or song.melody.get(section.name) or "").split()
    for index, token in enumerate(tokens if section.role != "solo" else ()):
        start = (section.first + UNIT_BARS * index) * sheet.beats_a_bar
        end = start + UNIT_BARS * sheet.beats_a_bar
        sung = [t for t in sheet.tunes if start <= t.beat < end]
        yield token, start, [(t.beat - start, t.pitch) for t in sung]


def likeness(played, written):
    """The share of written notes that are played where and as high as they are written."""
    shifts = Counter(a[1] - b[1] for a, b in zip(played, written, strict=True))
    octave, _ = max(shifts.items(), key=lambda item: (item[1], -abs(item[0])))
    same = [
        abs(a[0] - b[0]) < 0.01 and a[1] - b[1] == octave
        for a, b in zip(played, written, strict=True)
    ]
    return np.mean(same)


@pytest.mark.parametrize("name", SONG_IDS)
def test_the_hook_opens_the_record_and_is_known_after_five_seconds(songs, sheets, name):
    """Counted from the first sample of the tape, and in the notes that are really played."""
    song, sheet = songs[name], sheets[name]
    tempo = Stage(sheet, GENRES[song.genre]).tempo
    token, start, opening = next(statements(song, sheet, sheet.sections[0]))
    assert (token, start) == ("h", 0)
    written = figure_notes(song, song.hook)
    heard = [beat for beat, _ in opening if tempo.seconds(beat) < HOOK_S]
    assert len(heard) >= max(4, 0.75 * len(written))
    assert likeness(opening, written) >= 0.75
    verse = next(s for s in sheet.sections if s.role == "A")
    sung = next(notes for token, _, notes in statements(song, sheet, verse) if token == "h")
    assert likeness(sung, opening) >= 0.75, "what came first comes back"


def test_no_tune_as_it_is_played_opens_like_a_known_one(songs, sheets):
    for song in songs.values():
        sheet = sheets[song.id]
        for section in sheet.sections:
            for token, _, played in statements(song, sheet, section):
                notes = sorted(played)
                spaces = [b[0] - a[0] for a, b in pairwise(notes)]
                known = known_opening([pitch for _, pitch in notes], spaces)
                assert token[0] == "x" or known is None, (song.id, section.role, token)


def test_no_hook_is_like_its_neighbour_as_it_is_played(songs, sheets):
    opened = {}
    for song in songs.values():
        sheet = sheets[song.id]
        _, _, notes = next(statements(song, sheet, sheet.sections[0]))
        opened[song.id] = moves_of(notes)
    for a, b in combinations(opened, 2):
        assert longest_common(opened[a], opened[b]) + 1 <= MOST_COMMON_NOTES, (a, b)


BEATEN_BY = {"tango": "accordion_2", "romance": "nylon", "street": "nylon"}
BEATEN_BY |= {"crooner": "bass", "mambo": "bass"}
"""Whose second eighths are listened to where it is not the drummer: there is none, or he plays
triplets, brushes or a clave."""
ON_THE_BEAT = {"harvest", "light"}
"""Genres in which nobody beats a second eighth."""


def beats_eighths(song):
    return song.meter == 4 and song.genre not in ON_THE_BEAT


def test_only_waltzes_choirs_and_light_music_leave_the_second_eighth_out(songs):
    silent = {name for name, song in songs.items() if not beats_eighths(song)}
    assert silent == {
        "coat_nail", "raised_bridge", "sunday_islands", "tractor_answer", "wide_fields",
    }  # fmt: skip


SOON = {
    "ligovka_freight", "blue_lamp", "lift_seventh", "comb_pocket", "sugar_two", "low_moon",
    "communal_twist", "ticket_saturday", "third_shift",
}  # fmt: skip
"""Six that swing, each in its own way, and three that do not; the rest takes its time."""
HEARD = [n if n in SOON else pytest.param(n, marks=pytest.mark.slow) for n in SONG_IDS]


@pytest.mark.parametrize("name", HEARD)
def test_the_swing_is_heard_again(songs, sheets, name):
    """In all songs that swing, and as little in all that do not."""
    song, sheet = songs[name], sheets[name]
    if not beats_eighths(song):
        pytest.skip("nobody beats the second eighth")
    stage = Stage(sheet, GENRES[song.genre])
    beats = [stage.tempo.seconds(beat) for beat in range(sheet.beats)]
    wanted = swing_ratio(song, GENRES[song.genre].feel)
    part = BEATEN_BY.get(song.genre, "drums")
    assert heard_swing(stage.sound(part), beats) == pytest.approx(wanted, abs=0.10)


@pytest.mark.parametrize("name", SONG_IDS)
def test_everybody_swings_as_the_file_and_the_genre_say(songs, sheets, name):
    """Where the second eighths of each part are put, the player's own lateness taken off."""
    song, sheet = songs[name], sheets[name]
    stage = Stage(sheet, GENRES[song.genre])
    feel = GENRES[song.genre].feel
    ratio, second = swing_ratio(song, feel), 2 / 3 if feel == "triplet" else 1 / 2
    found = {}
    for part in sheet.parts:
        places = []
        for item in stage.placed(part):
            beat = np.floor(item.note.beat)
            if abs(item.note.beat - beat - second) < 0.01:
                begin, end = stage.tempo.seconds(beat), stage.tempo.seconds(beat + 1)
                own_s = PLAYERS[part].late_s + item.note.late_s
                places.append((item.start_s - own_s - begin) / (end - begin))
        if len(places) >= 12:
            own = soloist_ratio(ratio, feel) if part in JAZZ_SOLOISTS else ratio
            found[part] = np.median(places) - own / (1 + own)
    assert found
    assert max(map(abs, found.values())) < 0.02, found


@cache
def measured(name):
    """All that is measured on a whole tape, so that no song is performed twice."""
    song = read_song(SONGS / f"{name}.toml")
    tape = perform(song)
    prove_tape(tape)
    assert count_frames(song) == len(tape)
    sheet = compose(song)
    tempo = Stage(sheet, GENRES[song.genre]).tempo
    bars = [tempo.seconds(bar * sheet.beats_a_bar) for bar in range(len(sheet.bars) + 1)]
    return Measured(
        len(tape) / TAPE_HZ,
        heard_key(tape, TAPE_HZ),
        heard_tempo(tape, TAPE_HZ),
        bar_likeness(tape[::2], TAPE_HZ // 2, bars, sheet.sections),
    )


class Measured(NamedTuple):
    """One tape: its length, tonic and whether it is minor, tempo, likeness of bars."""

    seconds: float
    key: tuple[int, bool]
    tempo: float
    likeness: tuple[float, float]


def related(key):
    """The key itself, its relative, its dominant and its subdominant."""
    relative = (key.tonic + (3 if key.is_minor else -3)) % 12
    return {
        (key.tonic, key.is_minor),
        (relative, not key.is_minor),
        ((key.tonic + 7) % 12, key.is_minor),
        ((key.tonic + 7) % 12, False),
        ((key.tonic + 5) % 12, key.is_minor),
    }


@pytest.mark.slow
@pytest.mark.parametrize("name", SONG_IDS)
def test_a_whole_song_is_what_its_file_says(songs, name):
    song, found = songs[name], measured(name)
    assert 75.0 <= found.seconds <= 150.0
    assert found.seconds == pytest.approx(seconds(song), abs=6.0)
    assert found.key in related(read_key(song.key))
    ratios = (0.5, 1.0, 2.0, 1.5) if GENRES[song.genre].feel == "triplet" else (0.5, 1.0, 2.0)
    assert min(abs(found.tempo / (share * song.tempo) - 1.0) for share in ratios) < 0.04
    same, other = found.likeness
    loose = song.genre == "cool" or song.lift
    assert same > other + (0.3 if loose else 0.5)


@pytest.mark.slow
def test_three_keys_of_four_are_found_exactly(songs):
    exact = {
        name: measured(name).key == (read_key(song.key).tonic, read_key(song.key).is_minor)
        for name, song in songs.items()
    }
    assert np.mean(list(exact.values())) >= 0.75, sorted(n for n, hit in exact.items() if not hit)
