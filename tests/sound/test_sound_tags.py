"""Tags: what four kinds of file say about themselves, and that torn ones say nothing."""

import struct
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from game.sound.tags import Tags, read_tags

NIGHT = Tags(title="Ночь, улица", performer="Оркестр", genre="Jazz", year=1957)


def syncsafe(size: int) -> bytes:
    return bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))


def frame(name: str, body: bytes, *, version: int) -> bytes:
    size = syncsafe(len(body)) if version == 4 else struct.pack(">I", len(body))
    return name.encode() + size + b"\0\0" + body


def id3(*frames: tuple[str, bytes], version: int = 3, flags: int = 0) -> bytes:
    body = b"".join(frame(name, raw, version=version) for name, raw in frames) + bytes(20)
    return b"ID3" + bytes([version, 0, flags]) + syncsafe(len(body)) + body + bytes(2000)


def id3v1(title: bytes, performer: bytes = b"", year: bytes = b"", genre: int = 255) -> bytes:
    fields = struct.pack("<30s30s30s4s30sB", title, performer, b"", year, b"", genre)
    return bytes(2000) + b"TAG" + fields


def told(folder: Path, content: bytes, name: str = "song.mp3") -> Tags:
    path = folder / name
    path.write_bytes(content)
    return read_tags(path)


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3"])
def test_what_other_programs_write_is_read(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"song.{ending}"
    with soundfile.SoundFile(path, "w", 44100, 1) as file:
        file.title, file.artist, file.genre, file.date = "Ночь, улица", "Оркестр", "Jazz", "1957"
        file.write(np.zeros(44100))
    found = read_tags(path)
    assert (found.title, found.performer, found.genre.lower(), found.year) == (
        NIGHT.title, NIGHT.performer, "jazz", 1957,
    )  # fmt: skip


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3"])
def test_a_file_without_tags_says_nothing(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"song.{ending}"
    soundfile.write(path, np.zeros(44100), 44100)
    found = read_tags(path)
    assert (found.title, found.performer, found.year) == ("", "", 0)


TITLES = [
    (b"\0Night Train", "Night Train"),
    (b"\0\xcd\xee\xf7\xfc", "Ночь"),
    (b"\0Caf\xe9 noir", "Café noir"),
    (b"\1" + "Ночь".encode("utf-16"), "Ночь"),
    (b"\1" + "Ночь".encode("utf-16-le"), "Ночь"),
    (b"\2" + "Ночь".encode("utf-16-be"), "Ночь"),
    (b"\3" + "Ночь\0День".encode(), "Ночь"),
    (b"\3  two \n lines\t", "two lines"),
]


@pytest.mark.parametrize("version", [3, 4])
@pytest.mark.parametrize(("raw", "title"), TITLES)
def test_titles_of_id3_in_every_encoding(
    tmp_path: Path, raw: bytes, title: str, version: int
) -> None:
    tag = id3(("PRIV", bytes(300)), ("TIT2", raw), version=version)
    assert told(tmp_path, tag).title == title


@pytest.mark.parametrize(
    ("raw", "genre"),
    [(b"\0(8)", "jazz"), (b"\08", "jazz"), (b"\0(17)Surf", "Surf"), (b"\0(200)", ""),
     (b"\0Rockabilly", "Rockabilly")],
)  # fmt: skip
def test_genres_of_id3_may_be_numbers(tmp_path: Path, raw: bytes, genre: str) -> None:
    assert told(tmp_path, id3(("TCON", raw))).genre == genre


def test_the_better_tag_counts_and_the_old_one_fills_in(tmp_path: Path) -> None:
    both = id3(("TIT2", b"\3A long title that an old tag could not hold"))
    found = told(tmp_path, both + id3v1(b"A long title", b"Somebody", b"1958", 17))
    assert found == Tags("A long title that an old tag could not hold", "Somebody", "rock", 1958)


def test_years_stand_in_dates(tmp_path: Path) -> None:
    assert told(tmp_path, id3(("TDRC", b"\x031957-05-02"), version=4)).year == 1957
    assert told(tmp_path, id3(("TYER", b"\0unknown"))).year == 0


def test_a_list_before_or_behind_the_sound_of_a_wav(tmp_path: Path) -> None:
    info = b"INFOINAM" + struct.pack("<I", 5) + b"\xcd\xee\xf7\xfc\0\0"
    chunk = b"LIST" + struct.pack("<I", len(info)) + info
    sound = b"data" + struct.pack("<I", 4000) + bytes(4000)
    for body in (chunk + sound, sound + chunk):
        content = b"RIFF" + struct.pack("<I", len(body) + 4) + b"WAVE" + body
        assert told(tmp_path, content, "song.wav").title == "Ночь"


def test_a_title_has_an_end(tmp_path: Path) -> None:
    assert len(told(tmp_path, id3(("TIT2", b"\0" + b"x" * 5000))).title) == 120


def test_a_file_that_is_not_there_says_nothing(tmp_path: Path) -> None:
    assert read_tags(tmp_path / "none.mp3") == Tags()
    assert read_tags(tmp_path) == Tags()


WHOLE = (
    id3(("TIT2", b"\3Night"), ("TPE1", b"\3Band")) + id3v1(b"Night"),
    b"fLaC\x84\0\0\x20" + struct.pack("<I", 0) + struct.pack("<I", 1) + struct.pack("<I", 11)
    + b"TITLE=Night" + bytes(20),
    b"OggS" + bytes(22) + b"\x01\x30" + b"\x03vorbis" + struct.pack("<III", 0, 1, 11)
    + b"TITLE=Night" + bytes(40),
    b"RIFF" + struct.pack("<I", 40) + b"WAVELIST" + struct.pack("<I", 18) + b"INFOINAM"
    + struct.pack("<I", 6) + b"Night\0" + bytes(9),
)  # fmt: skip


@pytest.mark.parametrize("content", WHOLE, ids=["id3", "flac", "ogg", "wav"])
def test_the_smallest_of_each_kind(tmp_path: Path, content: bytes) -> None:
    assert told(tmp_path, content).title == "Night"


@settings(max_examples=200, deadline=None)
@given(
    content=st.sampled_from(WHOLE),
    wounds=st.lists(st.tuples(st.integers(0, 90), st.integers(0, 255)), max_size=6),
    end=st.integers(0, 200),
)
def test_torn_tags_are_never_an_error(
    tmp_path_factory: pytest.TempPathFactory,
    content: bytes,
    wounds: list[tuple[int, int]],
    end: int,
) -> None:
    torn = bytearray(content)
    for place, value in wounds:
        torn[place % len(torn)] = value
    found = told(tmp_path_factory.getbasetemp(), bytes(torn[: len(torn) - end]), "torn")
    assert len(found.title) <= 120
    assert 0 <= found.year <= 9999
