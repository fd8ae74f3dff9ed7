"""Whether one hears which genre it is."""

import re
from dataclasses import replace

import numpy as np
import pytest
from band_measures import genre_features, told_apart

from game.band import GENRES, perform
from game.band.compose import compose
from game.band.waves import RATE_HZ

NAMES = ("C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B")
ROOT = re.compile(r"([A-G])([#b]?)")
SEEDS = (101, 102, 103)


def transposed(text, steps):
    def move(found):
        letter = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}[found[1]]
        shift = {"b": -1, "#": 1, "": 0}[found[2]]
        return NAMES[(letter + shift + steps) % 12]

    return ROOT.sub(move, text)


def variant(song, seed):
    """The same genre with another tune, key and tempo, and no more than two sections of it."""
    luck = np.random.default_rng([seed, *song.id.encode()])
    steps = int(luck.integers(-4, 5))

    def shuffled(figure):
        degrees = [d if d == "r" else str(int(luck.integers(1, 8))) for d, _ in figure]
        return tuple(zip(degrees, (beats for _, beats in figure), strict=True))

    second = "B" if "B" in song.chords else "A"
    role = "solo" if "solo" in song.lead else second
    return replace(
        song,
        id=f"{song.id}_{seed}",
        seed=seed,
        key=transposed(song.key, steps),
        tempo=song.tempo * (1.0 + 0.06 * luck.uniform(-1, 1)),
        chords={name: transposed(text, steps) for name, text in song.chords.items()},
        hook=shuffled(song.hook),
        answer=shuffled(song.answer),
        form=("A", f"{second}:{role}"),
        melody={**song.melody, second: song.melody.get(second, song.melody["A"])},
    )


LISTENED_TO = (
    ("bass", "tuba", "piano_left"),
    ("piano", "nylon", "strum_guitar", "rhythm_guitar", "accordion_2", "horn_0", "choir_0"),
    ("drums", "slap"),
)
"""Who is low, who strikes chords, who beats."""
FAMILIES = (
    ("trumpet", "trombone", "harmon", "horn", "brass", "tuba"),
    ("sax", "clarinet", "flute"),
    ("violin", "violins", "strings"),
    ("accordion",),
    ("baritone", "soprano", "second", "choir", "bass_voice"),
    ("piano",),
    ("vibes",),
    ("guitar", "rhythm", "strum"),
    ("nylon",),
    ("slap",),
)
KIT = (
    "kick", "snare", "march", "brush", "swish", "ride", "hat", "open_hat", "conga", "bell",
    "maraca", "clap", "tom", "bass_drum", "crash", "rim",
)  # fmt: skip
PLACES = 24


def rhythm(sheet):
    """When the low, the chords and the drums begin in the bar, and for how long the low hold."""
    parts = []
    for group in LISTENED_TO:
        notes = [note for name in group for note in sheet.parts.get(name, ())]
        places = [int(note.beat / sheet.beats_a_bar % 1 * PLACES + 0.5) % PLACES for note in notes]
        weights = [note.force for note in notes]
        parts.append(np.bincount(places, weights, PLACES) / (sum(weights) or 1.0))
        parts.append([np.mean([n.beats for n in notes]) if notes else 0.0])
    return [np.concatenate(parts)]


def players(sheet):
    """How busy each family of instruments is, and each drum: notes a beat, as a logarithm."""
    strokes = [note.touch for note in sheet.parts.get("drums", ())]
    counts = [strokes.count(drum) for drum in KIT]
    for family in FAMILIES:
        counts.append(sum(len(n) for p, n in sheet.parts.items() if p.startswith(family)))
    return [np.log1p(8.0 * np.array(counts) / sheet.beats)]


def share_told(features, rows, column):
    """How many are told rightly with what shares a column (2 the song, 3 the seed) held out."""
    genres, groups = (np.array([row[at] for row in rows]) for at in (1, column))
    told = told_apart(features, genres, groups)
    wrong = sorted({(str(a), str(b)) for a, b in zip(genres, told, strict=True) if a != b})
    return np.mean(told == genres), wrong


def variants(songs, seeds):
    """(song, genre, id of the song it was made of, seed) for every song and seed."""
    return [(variant(s, seed), s.genre, s.id, seed) for s in songs.values() for seed in seeds]


def test_a_genre_is_told_by_what_is_played_in_songs_it_was_not_taught(songs):
    """All that was made of a song is held out at once; with who plays, and by rhythm alone."""
    rows = variants(songs, SEEDS[:2])
    sheets = [compose(row[0]) for row in rows]
    by_both, wrong = share_told([rhythm(s) + players(s) for s in sheets], rows, 2)
    assert by_both > 0.90, wrong
    by_rhythm, wrong = share_told([rhythm(s) for s in sheets], rows, 2)
    assert by_rhythm > 0.85, wrong


@pytest.mark.slow
def test_a_genre_is_told_by_its_sound_in_songs_it_was_not_taught(songs):
    """From the tape alone; whatever the tune, the key and the tempo."""
    rows = variants(songs, SEEDS)
    features = [genre_features(perform(row[0], rate_hz=RATE_HZ), RATE_HZ) for row in rows]
    assert {row[1] for row in rows} == set(GENRES)
    by_song, wrong = share_told(features, rows, 2)
    assert by_song > 0.90, wrong
    by_seed, wrong = share_told(features, rows, 3)
    assert by_seed > 0.90, wrong
