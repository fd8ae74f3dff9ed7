import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from band_measures import prove_tape

from game.band import count_frames, fingerprint, perform
from game.band.compose import compose
from game.band.genres import GENRES
from game.band.perform import active_level, balanced, level_db
from game.band.stage import Stage

RATE_HZ = 44_100


@pytest.fixture(scope="module")
def short(songs):
    song = songs["thin_film"]
    return replace(song, form=("intro", "end"))


@pytest.fixture(scope="module")
def tape(short):
    return perform(short)


def test_a_short_tape_is_in_order(tape):
    prove_tape(tape)


def test_the_same_song_gives_the_same_bits(short, tape):
    assert np.array_equal(perform(short), tape)


@pytest.mark.parametrize("rate_hz", [0, 8_000, 500_000])
def test_impossible_rates_are_refused(short, rate_hz):
    with pytest.raises(ValueError, match="rate_hz"):
        perform(short, rate_hz=rate_hz)


def test_the_length_is_known_before_anybody_plays(short, tape):
    assert count_frames(short) == len(tape)


def test_another_rate_gives_the_same_music(short, tape):
    slow = perform(short, rate_hz=22_050)
    assert count_frames(short, rate_hz=22_050) == len(slow)
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


def test_a_fingerprint_tells_what_can_be_heard(short, songs):
    name = fingerprint(short)
    assert len(name) == 24
    assert fingerprint(replace(short, title="Another", year=1950)) == name
    for change in ({"seed": 99}, {"tempo": 125.0}, {"id": "other"}, {"fade": True}):
        assert fingerprint(replace(short, **change)) != name
    assert fingerprint(short, rate_hz=22_050) != name
    assert len({fingerprint(song) for song in songs.values()}) == len(songs)


def test_a_record_may_be_faded(short, tape):
    faded = perform(replace(short, fade=True), rate_hz=22_050)
    whole = tape[::2]
    count = min(len(faded), len(whole))
    power = [
        np.sqrt(np.mean(s[:count].reshape(-1)[: count // 2205 * 2205].reshape(-1, 2205) ** 2, 1))
        for s in (faded, whole)
    ]
    last = slice(int(len(power[0]) * 0.7), int(len(power[0]) * 0.8))
    first = slice(5, 30)
    assert np.mean(power[0][last]) / np.mean(power[0][first]) < 0.4 * (
        np.mean(power[1][last]) / np.mean(power[1][first])
    )


def test_a_silent_part_has_no_level():
    assert active_level(np.zeros(5000, np.float32)) == 0.0


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux counts so")
def test_bits_do_not_depend_on_threads_and_memory_is_modest():
    script = (
        "import sys, hashlib; sys.path.insert(0, 'tests/band')\n"
        "from pathlib import Path; from conftest import read_song\n"
        "from game.band import perform\n"
        "tape = perform(read_song(Path('assets/songs/low_moon.toml')))\n"
        "print(hashlib.sha256(tape.tobytes()).hexdigest())\n"
        # ru_maxrss would count what the process that started this one had.
        "status = Path('/proc/self/status').read_text()\n"
        "print(status.partition('VmHWM:')[2].split()[0])\n"
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


@pytest.mark.slow
@pytest.mark.parametrize("name", ["coat_nail", "mambo_moyka", "sugar_two"])
def test_a_whole_song_gives_the_same_bits(songs, name):
    assert np.array_equal(perform(songs[name]), perform(songs[name]))
