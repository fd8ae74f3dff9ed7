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
SEEDS = (101, 102, 103, 104, 105)


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


@pytest.fixture(scope="module")
def by_genre(songs):
    found = {}
    for song in songs.values():
        found.setdefault(song.genre, []).append(song)
    return found


GROUPS = (
    ("bass", "tuba", "piano_left"),
    ("piano", "nylon", "strum_guitar", "rhythm_guitar", "accordion_2", "horn_0", "choir_0"),
    ("drums", "slap"),
)
"""Who is low, who strikes chords, who beats; which of them it is must not be told."""
PLACES = 24


def score_features(song):
    """When the low, the chords and the drums begin in the bar, and for how long the low hold."""
    sheet = compose(song)
    parts = []
    for group in GROUPS:
        notes = [note for name in group for note in sheet.parts.get(name, ())]
        places = [int(note.beat / sheet.beats_a_bar % 1 * PLACES + 0.5) % PLACES for note in notes]
        weights = [note.force for note in notes]
        parts.append(np.bincount(places, weights, PLACES) / (sum(weights) or 1.0))
        parts.append([np.mean([n.beats for n in notes]) if notes else 0.0])
    return np.concatenate(parts)


def test_genres_are_told_apart_by_rhythm_alone(by_genre):
    rows = [
        (score_features(variant(songs[number % len(songs)], seed)), genre, seed)
        for genre, songs in sorted(by_genre.items())
        for number, seed in enumerate(SEEDS[:4])
    ]
    features, genres, seeds = (np.array(column) for column in zip(*rows, strict=True))
    told = told_apart(features, genres, seeds, ridge=3.0)
    wrong = sorted({(str(a), str(b)) for a, b in zip(genres, told, strict=True) if a != b})
    assert np.mean(told == genres) > 0.90, wrong


@pytest.mark.slow
def test_genres_are_told_apart_whatever_the_tune_key_and_tempo(by_genre):
    features, genres, seeds = [], [], []
    for genre, songs in sorted(by_genre.items()):
        for number, seed in enumerate(SEEDS):
            tape = perform(variant(songs[number % len(songs)], seed), rate_hz=RATE_HZ)
            features.append(genre_features(tape, RATE_HZ))
            genres.append(genre)
            seeds.append(seed)
    told = told_apart(np.array(features), np.array(genres), np.array(seeds))
    right = np.mean(told == np.array(genres))
    wrong = sorted({(a, b) for a, b in zip(genres, told, strict=True) if a != b})
    assert len(by_genre) == len(GENRES)
    assert right > 0.90, wrong
