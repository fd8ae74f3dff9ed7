from dataclasses import replace
from itertools import pairwise

import pytest

from game.band import GENRES, problems
from game.band.openings import known_opening, steps_of
from game.band.theory import REST, degree_pitch, read_key

STORY = {
    "blue_lamp",
    "bones_turntable",
    "four_boys",
    "letter_without_stamp",
    "ligovka_freight",
    "low_moon",
    "mambo_moyka",
    "nevsky_rain",
    "red_star_stomp",
    "thin_film",
    "third_shift",
    "wide_fields",
}


def test_every_song_of_the_story_is_there_and_clean(songs):
    assert set(songs) >= STORY
    for song in songs.values():
        assert problems(song) == (), song.id


def test_every_genre_has_a_song(songs):
    assert {song.genre for song in songs.values()} == set(GENRES)


def test_all_problems_are_told_at_once(boogie):
    broken = replace(
        boogie,
        id="No Good",
        title="",
        genre="polka",
        key="H",
        meter=5,
        year=2020,
        hook=(("9", 4.0), ("1", -1.0)),
        form=("intro", "C"),
        chords={"intro": "C7 | Hm", "A": "C | F | G"},
        melody={"intro": "h q"},
        lead={"solo": "kazoo"},
        mix={"gong": 30.0},
    )
    places = {problem.place for problem in problems(broken)}
    assert places >= {
        "id",
        "title",
        "genre",
        "key",
        "meter",
        "year",
        "hook",
        "hook[0]",
        "hook[1]",
        "form[1]",
        "chords.intro, bar 2",
        "chords.A",
        "melody.intro",
        "lead.solo",
        "lead.A",
        "mix.gong",
    }


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"tempo": 500.0}, "tempo"),
        ({"swing": 9.0}, "swing"),
        ({"seed": -1}, "seed"),
        ({"lift": 9}, "lift"),
        ({"form": ()}, "form"),
        ({"form": ("intro", "A")}, "chords.end"),
        ({"form": ("intro", "end", "A:waltz")}, "form[2]"),
        ({"answer": (("1", 8.0),)}, "answer"),
        ({"tempo": float("nan")}, "tempo"),
        ({"swing": float("inf")}, "swing"),
        ({"hook": (("1", float("nan")), ("2", 4.0), ("3", 4.0))}, "hook[0]"),
        ({"mix": {"sax": float("nan")}}, "mix.sax"),
        ({"melody": {"intro": "x x", "A": "h h h h h h h", "end": "c c"}}, "melody.A"),
        ({"melody": {"intro": "x x", "end": "c c"}}, "melody.A"),
    ],
)
def test_each_mistake_has_its_place(boogie, changes, place):
    found = problems(replace(boogie, **changes))
    assert place in {problem.place for problem in found}
    assert all(problem.wanted and problem.found for problem in found)


def test_a_song_of_the_wrong_length_is_told_so(boogie):
    short = replace(boogie, form=("intro", "A", "end"))
    (problem,) = problems(short)
    assert problem.place == "form"
    assert "seconds" in problem.found


def test_a_known_tune_is_recognised(boogie):
    theirs = tuple((d, 1.0) for d in ("5", "5", "6", "5", "1+", "7", "r", "r"))
    (problem,) = problems(replace(boogie, hook=theirs))
    assert problem.place == "hook"
    assert "+0 +2 -2 +5 -1" in problem.found


@pytest.mark.parametrize(
    ("pitches", "beats"),
    [
        ((55, 64, 62, 60), (1, 1.5, 0.5)),
        ((67, 67, 69, 67, 72), (0.75, 0.25, 1, 1)),
        ((71, 70, 71, 72, 71), (1, 1, 1, 1)),
    ],
)
def test_a_rhythm_gives_some_tunes_away_sooner(pitches, beats):
    assert known_opening(pitches, beats)
    assert known_opening(pitches, [2 * b for b in beats]), "at any tempo"


def test_without_their_rhythm_three_steps_are_anybodys():
    assert known_opening((55, 64, 62, 60), (1, 1, 1)) is None
    assert known_opening((55, 64, 62, 60)) is None


def test_a_known_tune_is_found_anywhere_in_a_melody():
    assert steps_of((60, 62, 59)) == (2, -3)
    assert known_opening((50, 60, 60, 62, 60, 65, 64)) == (0, 2, -2, 5, -1)
    assert known_opening((60, 62, 64, 65)) is None


def longest_common_run(left, right):
    best = 0
    for i in range(len(left)):
        for j in range(len(right)):
            length = 0
            while left[i + length : i + length + 1] and left[i + length] == next(
                iter(right[j + length : j + length + 1]), None
            ):
                length += 1
            best = max(best, length)
    return best


def test_no_two_songs_share_a_hook(songs):
    runs = {}
    for song in songs.values():
        key = read_key(song.key)
        sung = [(degree_pitch(d, key, 60), beats) for d, beats in song.hook if d != REST]
        runs[song.id] = [(b[0] - a[0], round(a[1], 2)) for a, b in pairwise(sung)]
    names = sorted(runs)
    for i, left in enumerate(names):
        for right in names[i + 1 :]:
            assert longest_common_run(runs[left], runs[right]) < 5, (left, right)


def test_titles_and_performers_are_told_in_both_languages(songs):
    for song in songs.values():
        assert song.title.isascii() or "é" in song.title
        assert any("а" <= letter <= "я" for letter in song.title_ru)
        assert any("а" <= letter <= "я" for letter in song.performer_ru)


def test_length_is_told_beside_what_has_nothing_to_do_with_it(songs):
    song = songs["thin_film"]
    short = replace(song, title="", year=1700, tempo=215.0)
    places = {problem.place for problem in problems(short)}
    assert places >= {"title", "year", "form"}
    timeless = replace(short, tempo=-1.0)
    assert "form" not in {problem.place for problem in problems(timeless)}


def test_a_known_tune_is_told_beside_a_missing_title(songs):
    song = songs["thin_film"]
    anthem = ((("5-", 1.0), ("3", 1.0), ("2", 1.0), ("1", 1.0)) * 2)[:8]
    known = replace(song, performer="", hook=anthem)
    alone = {problem.place for problem in problems(replace(song, hook=anthem))}
    assert {problem.place for problem in problems(known)} >= {*alone, "performer"}
