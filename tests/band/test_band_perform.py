import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from band_measures import SONG_IDS, share_db

from game.band import perform
from game.band.check import seconds
from game.band.compose import compose
from game.band.genres import GENRES
from game.band.loudness import integrated_lufs
from game.band.perform import active_level, balanced, level_db
from game.band.stage import Stage
from game.band.theory import read_key

RATE_HZ = 44_100
MAJOR = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
MINOR = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)
"""Key profiles of Krumhansl & Kessler 1982."""


@pytest.fixture(scope="module")
def short(songs):
    song = songs["thin_film"]
    return replace(song, form=("intro", "end"))


@pytest.fixture(scope="module")
def tape(short):
    return perform(short)


def prove_tape(tape):
    assert tape.dtype == np.float32
    assert tape.ndim == 1
    assert np.all(np.isfinite(tape))
    assert abs(tape[0]) < 1e-6
    assert abs(tape[-1]) < 1e-6
    assert integrated_lufs(tape, RATE_HZ) == pytest.approx(-18.0, abs=0.3)
    assert np.max(np.abs(tape)) <= 10 ** (-1 / 20)
    assert abs(np.mean(tape)) < 1e-3
    assert share_db(tape, RATE_HZ, above_hz=9_500) < -38.0
    assert share_db(tape, RATE_HZ, below_hz=40) < -35.0
    crest_db = 20 * np.log10(np.max(np.abs(tape)) / np.std(tape))
    assert 10.0 < crest_db < 18.5


def test_a_short_tape_is_in_order(tape):
    prove_tape(tape)


def test_the_same_song_gives_the_same_bits(short, tape):
    assert np.array_equal(perform(short), tape)


@pytest.mark.parametrize("rate_hz", [0, 8_000, 500_000])
def test_impossible_rates_are_refused(short, rate_hz):
    with pytest.raises(ValueError, match="rate_hz"):
        perform(short, rate_hz=rate_hz)


def test_another_rate_gives_the_same_music(short, tape):
    slow = perform(short, rate_hz=22_050)
    assert len(slow) == pytest.approx(len(tape) / 2, abs=2)
    levels = [
        np.sqrt(np.mean(s[: len(s) // f * f].reshape(-1, f) ** 2, axis=1))
        for s, f in ((tape, 4410), (slow, 2205))
    ]
    count = min(map(len, levels))
    assert np.corrcoef(levels[0][:count], levels[1][:count])[0, 1] > 0.98


def test_every_part_stands_where_the_genre_wants_it(short):
    sheet = compose(short)
    stage = Stage(sheet, GENRES[short.genre])
    for part in sheet.parts:
        wanted = 0.1 * 10 ** (level_db(short, stage.genre, part) / 20)
        assert active_level(balanced(stage, part)) == pytest.approx(wanted, rel=1e-3)
    assert level_db(short, stage.genre, "accordion") == 0.0
    assert level_db(replace(short, mix={"bass": 2.0}), stage.genre, "bass") == -2.5


def test_a_silent_part_has_no_level():
    assert active_level(np.zeros(5000, np.float32)) == 0.0


@pytest.mark.slow
def test_bits_do_not_depend_on_threads_and_memory_is_modest():
    script = (
        "import sys, hashlib, resource; sys.path.insert(0, 'tests/band')\n"
        "from pathlib import Path; from conftest import read_song\n"
        "from game.band import perform\n"
        "tape = perform(read_song(Path('assets/songs/low_moon.toml')))\n"
        "print(hashlib.sha256(tape.tobytes()).hexdigest())\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\n"
    )
    root = Path(__file__).parents[2]
    found = set()
    for threads in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", script],
            cwd=root,
            env={"OPENBLAS_NUM_THREADS": threads, "OMP_NUM_THREADS": threads, "PATH": ""},
            capture_output=True,
            text=True,
            check=True,
        )
        digest, kib = run.stdout.split()
        found.add(digest)
        assert int(kib) < 700 * 1024
    assert len(found) == 1


def chroma(tape):
    """Power of the twelve pitch classes, from partials between 100 and 2000 Hz."""
    frame = 16_384
    total = np.zeros(12)
    freqs = np.fft.rfftfreq(frame, 1 / RATE_HZ)[1:]
    inside = (freqs > 100) & (freqs < 2000)
    classes = np.round(12 * np.log2(freqs[inside] / 440) + 69).astype(int) % 12
    for start in range(0, len(tape) - frame, frame):
        levels = np.abs(np.fft.rfft(tape[start : start + frame] * np.hanning(frame)))[1:]
        found = np.bincount(classes, levels[inside], 12)
        total += found / (np.sum(found) + 1e-9)
    return total


def heard_key(tape):
    found = chroma(tape)
    ratings = {
        (tonic, profile is MINOR): np.corrcoef(np.roll(profile, tonic), found)[0, 1]
        for tonic in range(12)
        for profile in (MAJOR, MINOR)
    }
    return max(ratings, key=ratings.get)


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
def test_a_whole_song_is_in_order(songs, name):
    song = songs[name]
    tape = perform(song)
    prove_tape(tape)
    length_s = len(tape) / RATE_HZ
    assert 75.0 <= length_s <= 150.0
    assert length_s == pytest.approx(seconds(song), abs=6.0)
    assert heard_key(tape) in related(read_key(song.key))
    assert np.array_equal(perform(song), tape)
