"""The catalogue: how many, how unlike, and whether what a file says is what is heard."""

from collections import Counter
from itertools import combinations, pairwise

import numpy as np
import pytest
from band_measures import (
    SONG_IDS,
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
from game.band.stage import Stage
from game.band.theory import REST, degree_pitch, read_key
from game.band.timing import swing_ratio

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
LATEST_HOOK_S = 12.0


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


@pytest.mark.parametrize("name", SONG_IDS)
def test_five_seconds_of_the_hook_are_enough(songs, name):
    """It comes soon, and four of its notes come within five seconds."""
    song = songs[name]
    sheet = compose(song)
    stage = Stage(sheet, GENRES[song.genre])
    first = next(s for s in sheet.sections if "h" in song.melody.get(s.role, "") and s.bars)
    place = song.melody[first.role].split().index("h")
    begins_s = stage.tempo.seconds((first.first + 2 * place) * sheet.beats_a_bar)
    assert begins_s < LATEST_HOOK_S
    heard = [t for t in sheet.tunes if 0 <= stage.tempo.seconds(t.beat) - begins_s < HOOK_S]
    assert len(heard) >= 4


SWUNG = ("ligovka_freight", "blue_lamp", "lift_seventh", "comb_pocket", "ticket_saturday")


@pytest.mark.parametrize("name", SWUNG)
def test_the_swing_is_found_again_on_the_drums(songs, name):
    song = songs[name]
    sheet = compose(song)
    stage = Stage(sheet, GENRES[song.genre])
    beats = [stage.tempo.seconds(beat) for beat in range(sheet.beats)]
    wanted = swing_ratio(song, GENRES[song.genre].feel)
    assert heard_swing(stage.sound("drums"), beats) == pytest.approx(wanted, abs=0.12)


def related(key):
    """The key itself, its relative, its dominant and subdominant, and its parallel."""
    relative = (key.tonic + (3 if key.is_minor else -3)) % 12
    return {
        (key.tonic, key.is_minor),
        (key.tonic, not key.is_minor),
        (relative, not key.is_minor),
        ((key.tonic + 7) % 12, key.is_minor),
        ((key.tonic + 5) % 12, key.is_minor),
        ((key.tonic + 7) % 12, False),
    }


@pytest.mark.slow
@pytest.mark.parametrize("name", SONG_IDS)
def test_a_whole_song_is_what_its_file_says(songs, name):
    song = songs[name]
    tape = perform(song)
    prove_tape(tape)
    assert count_frames(song) == len(tape)
    length_s = len(tape) / TAPE_HZ
    assert 75.0 <= length_s <= 150.0
    assert length_s == pytest.approx(seconds(song), abs=6.0)
    assert heard_key(tape, TAPE_HZ) in related(read_key(song.key))
    ratio = heard_tempo(tape, TAPE_HZ) / song.tempo
    assert min(abs(np.log(ratio / share)) for share in (1 / 3, 0.5, 2 / 3, 1, 1.5, 2)) < 0.05
    sheet = compose(song)
    tempo = Stage(sheet, GENRES[song.genre]).tempo
    bars = [tempo.seconds(bar * sheet.beats_a_bar) for bar in range(len(sheet.bars) + 1)]
    same, other = bar_likeness(tape[::2], TAPE_HZ // 2, bars, sheet.sections)
    loose = song.genre == "cool" or song.lift
    assert same > other + (0.3 if loose else 0.5)
