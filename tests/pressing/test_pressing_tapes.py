"""The tapes: made once, given back to the bit, mended when damaged, bounded in their room."""

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from game import pressing
from game.band import Song
from game.levels import read_song
from game.pressing import Tapes, tapes

SONG = Path(__file__).parents[2] / "assets" / "songs" / "thin_film.toml"
FRAMES = 1000
ROOM = 2 * FRAMES * 4 + 200


class Band:
    """Plays another noise every time, and counts."""

    def __init__(self, frames: int = FRAMES) -> None:
        self.played = 0
        self.frames = frames

    def play(self) -> np.ndarray:
        self.played += 1
        return np.random.default_rng(self.played).standard_normal(self.frames).astype(np.float32)


@pytest.fixture
def band() -> Band:
    return Band()


def test_it_is_played_once_and_kept_to_the_bit(tmp_path: Path, band: Band) -> None:
    folder = tmp_path / "not" / "there"
    first = Tapes(folder).take("one", band.play)
    again = Tapes(folder).take("one", band.play)
    assert band.played == 1
    assert again.dtype == np.float32
    assert np.array_equal(first, again)
    again[0] = 0.5
    assert Tapes(folder).take("one", band.play)[0] == first[0]
    assert Tapes(folder).has("one")
    assert not Tapes(folder).has("two")
    assert Tapes(folder).find("two") is None
    assert not np.array_equal(Tapes(folder).take("two", band.play), first)


@pytest.mark.parametrize("byte", [0, 14, 40, -1])
def test_one_changed_byte_is_played_anew(tmp_path: Path, band: Band, byte: int) -> None:
    Tapes(tmp_path).take("one", band.play)
    path = Tapes(tmp_path).path("one")
    content = bytearray(path.read_bytes())
    content[byte] ^= 4
    path.write_bytes(content)
    assert Tapes(tmp_path).find("one") is None
    assert not path.exists()
    second = Tapes(tmp_path).take("one", band.play)
    assert band.played == 2
    assert np.array_equal(Tapes(tmp_path).take("one", band.play), second)
    assert band.played == 2


@pytest.mark.parametrize("content", [b"", b"ribs-tape-1\n", b"RIFF" + bytes(900)])
def test_what_is_no_tape_is_played_anew(tmp_path: Path, band: Band, content: bytes) -> None:
    path = Tapes(tmp_path).path("one")
    path.write_bytes(content)
    Tapes(tmp_path).take("one", band.play)
    assert band.played == 1
    assert len(path.read_bytes()) > 4 * FRAMES


def test_a_torn_end_is_played_anew(tmp_path: Path, band: Band) -> None:
    Tapes(tmp_path).take("one", band.play)
    path = Tapes(tmp_path).path("one")
    path.write_bytes(path.read_bytes()[:-4])
    assert len(Tapes(tmp_path).take("one", band.play)) == FRAMES
    assert band.played == 2


def test_what_nobody_asked_for_the_longest_goes_first(tmp_path: Path, band: Band) -> None:
    kept = Tapes(tmp_path, most_bytes=ROOM)
    for age_s, name in ((300, "old"), (200, "older_but_wanted")):
        kept.take(name, band.play)
        os.utime(kept.path(name), (1_000_000 - age_s, 1_000_000 - age_s))
    kept.take("old", band.play)
    kept.take("new", band.play)
    assert kept.has("old")
    assert kept.has("new")
    assert not kept.has("older_but_wanted")
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= ROOM


def test_a_tape_larger_than_the_room_is_kept_alone(tmp_path: Path, band: Band) -> None:
    kept = Tapes(tmp_path, most_bytes=ROOM)
    kept.take("small", band.play)
    kept.take("large", Band(4 * FRAMES).play)
    assert [path.name for path in tmp_path.iterdir()] == ["large.tape"]


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path, band: Band) -> None:
    wall = tmp_path / "wall"
    wall.write_text("a file")
    for count in (1, 2):
        assert len(Tapes(wall / "tapes").take("one", band.play)) == FRAMES
        assert band.played == count


def test_a_full_disk_leaves_nothing_behind(
    tmp_path: Path, band: Band, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_here: str, _there: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    assert len(Tapes(tmp_path).take("one", band.play)) == FRAMES
    assert not list(tmp_path.iterdir())


def test_halves_of_killed_processes_go_and_those_in_work_stay(tmp_path: Path, band: Band) -> None:
    dead, alive = tmp_path / ".half-dead", tmp_path / ".half-alive"
    dead.write_bytes(b"torn")
    alive.write_bytes(b"torn")
    os.utime(dead, (1_000_000, 1_000_000))
    Tapes(tmp_path).take("one", band.play)
    assert not dead.exists()
    assert alive.exists()


def test_many_may_ask_at_once(tmp_path: Path) -> None:
    sound = Band().play()
    with ThreadPoolExecutor(8) as pool:
        given = list(pool.map(lambda _: Tapes(tmp_path).take("one", lambda: sound), range(40)))
    assert all(np.array_equal(one, sound) for one in given)
    assert [path.name for path in tmp_path.iterdir()] == ["one.tape"]


def test_what_goes_wrong_at_the_band_is_told(tmp_path: Path) -> None:
    def break_a_string() -> np.ndarray:
        raise ValueError("a string")

    with pytest.raises(ValueError, match="a string"):
        Tapes(tmp_path).take("one", break_a_string)
    assert not Tapes(tmp_path).has("one")


def test_a_song_is_named_by_all_that_decides_its_bits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    played: list[tuple[str, int]] = []

    def play(song: Song, *, rate_hz: int) -> np.ndarray:
        played.append((song.title, rate_hz))
        return np.zeros(FRAMES, np.float32)

    monkeypatch.setattr(tapes, "master", play)
    song, kept = read_song(SONG), Tapes(tmp_path)
    same = replace(song, title="Another", notes="What is not heard.")
    for wanted in (song, song, same, replace(song, seed=song.seed + 1)):
        kept.song(wanted)
    kept.song(song, rate_hz=22_050)
    assert played == [(song.title, 44_100), (song.title, 44_100), (song.title, 22_050)]
    monkeypatch.setattr(tapes, "fingerprint", lambda song, *, rate_hz: "a-better-band")
    kept.song(song)
    assert len(played) == 4


def test_a_short_song_comes_as_the_band_played_it(tmp_path: Path) -> None:
    song = replace(read_song(SONG), form=("intro", "end"))
    first = Tapes(tmp_path).song(song)
    assert np.array_equal(first, pressing.master(song))
    assert np.array_equal(first, Tapes(tmp_path).song(song))


def test_a_tape_opens_without_being_read(tmp_path: Path, band: Band) -> None:
    kept = Tapes(tmp_path)
    made = kept.take("one", band.play)
    os.utime(kept.path("one"), (1_000_000, 1_000_000))
    opened = kept.open("one")
    assert opened.dtype == np.float32
    assert np.array_equal(opened, made)
    assert kept.path("one").stat().st_mtime > 1_000_000
    opened[0] = 0.5
    assert kept.open("one")[0] == made[0], "what is done to it stays with whoever did it"


@pytest.mark.parametrize("keep", [0, 20, 60, -1])
def test_what_was_torn_does_not_open(tmp_path: Path, band: Band, keep: int) -> None:
    path = Tapes(tmp_path).path("one")
    Tapes(tmp_path).take("one", band.play)
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(ValueError, match="torn"):
        Tapes(tmp_path).open("one")
    with pytest.raises(OSError, match="two"):
        Tapes(tmp_path).open("two")
