"""The player's own music: taken in, recognised, told apart, refused in a sentence."""

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile

from game import GameError
from game.band.loudness import integrated_lufs
from game.city.brought import MOST
from game.city.level import GENRES
from game.screen import own_record
from game.screen.own_music import Collection
from game.screen.own_record import Told, city_genre

RATE = 44_100


def sound(seconds: float, *, seed: int = 1, rate: int = RATE) -> np.ndarray:
    """Chords with a beat, and nothing like those of another seed."""
    rng = np.random.default_rng(seed)
    time = np.arange(round(seconds * rate)) / rate
    notes = np.sin(2 * np.pi * np.outer(rng.uniform(150, 900, 4), time)).sum(axis=0)
    return 0.2 * notes * np.exp(-4 * (time % 0.5))


def song(
    path: Path,
    *,
    seconds: float = 21.0,
    seed: int = 1,
    rate: int = RATE,
    tags: dict[str, str] | None = None,
) -> Path:
    both = np.stack([sound(seconds, seed=seed, rate=rate), np.zeros(round(seconds * rate))], 1)
    with soundfile.SoundFile(path, "w", rate, 2) as file:
        for name, value in (tags or {}).items():
            setattr(file, name, value)
        file.write(both)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "music"


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3"])
def test_a_file_becomes_a_record_of_the_collection(
    tmp_path: Path, folder: Path, ending: str
) -> None:
    tags = {"title": "Ночь", "artist": "Мы", "genre": "Rock", "date": "1963"}
    source = song(tmp_path / f"a.{ending}", tags=tags)
    own = Collection(folder).bring(source)
    assert (own.title, own.performer, own.genre, own.year) == ("Ночь", "Мы", "beat", 1963)
    assert (own.whole_s, own.seconds, own.guessed) == (21, 21, ())
    assert (folder / own.file).read_bytes() == source.read_bytes()
    later = Collection(folder)
    assert later.look() == ()
    assert later.records == (own,)
    title = own.as_brought()
    assert (title.id, title.genre, title.seconds) == (own.id, "beat", 21)


@pytest.mark.parametrize(("date", "year"), [("9999", 0), ("0001", 0), ("1859", 0), ("1860", 1860)])
def test_a_year_in_which_nothing_was_recorded_is_not_taken_from_the_file(
    tmp_path: Path, folder: Path, date: str, year: int
) -> None:
    own = Collection(folder).bring(song(tmp_path / "a.flac", tags={"title": "A", "date": date}))
    assert own.year == year
    assert ("year" in own.guessed) == (not year)


def test_its_master_is_as_loud_and_as_long_as_it_should_be(tmp_path: Path, folder: Path) -> None:
    collection = Collection(folder)
    own = collection.bring(song(tmp_path / "a.wav", seconds=30.5, rate=48_000))
    master = collection.master(own.id)
    assert (master.dtype, master.ndim) == (np.float32, 1)
    assert len(master) == pytest.approx(30.5 * RATE, abs=2)
    assert integrated_lufs(master, RATE) == pytest.approx(-18.0, abs=0.5)
    assert np.abs(master[-RATE // 2 :]).max() > 0.05, "its own end is not faded"
    before = collection.files[own.id].mark
    collection.tell(own.id, Told(title="Another name"))
    assert collection.files[own.id].mark == before
    collection.tell(own.id, Told(seconds=25))
    assert len(collection.master(own.id)) == 25 * RATE
    assert collection.files[own.id].mark != before, "what is kept under it is another master"


def test_a_long_song_ends_where_the_rules_end(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "long.wav"
    soundfile.write(path, sound(300, rate=4_000), 4_000)
    collection = Collection(folder)
    own = collection.bring(path)
    assert (own.whole_s, own.seconds) == (300, 240)
    assert len(collection.master(own.id)) == 240 * RATE


def test_the_same_file_is_the_same_record_wherever_it_lies(tmp_path: Path, folder: Path) -> None:
    source = song(tmp_path / "a.wav")
    own = Collection(folder).bring(source)
    elsewhere = Collection(tmp_path / "other" / "music")
    copy = Path(shutil.copy(source, tmp_path / "b.wav"))
    assert elsewhere.bring(copy).id == own.id
    again = Collection(folder)
    assert again.bring(copy, Told(title="Other")).id == own.id
    assert [record.title for record in again.records] == ["Other"]
    assert len(list(folder.iterdir())) == 1
    assert again.bring(song(tmp_path / "c.wav", seed=2)).id != own.id
    assert len(again.records) == 2


def test_two_files_of_one_name_both_stay(tmp_path: Path, folder: Path) -> None:
    collection = Collection(folder)
    for seed in (1, 2):
        (tmp_path / str(seed)).mkdir()
        collection.bring(song(tmp_path / str(seed) / "a.wav", seed=seed))
    assert len({own.file for own in collection.records}) == 2
    masters = [collection.master(own.id) for own in collection.records]
    assert not np.array_equal(*masters)


def test_files_laid_into_the_folder_are_found(folder: Path) -> None:
    folder.mkdir(parents=True)
    song(folder / "My_own_twist.ogg")
    (folder / "notes.txt").write_text("no music")
    (folder / ".hidden").write_text("somebody else's")
    collection = Collection(folder)
    (notice,) = collection.look()
    assert notice.startswith("notes.txt is not a sound")
    (own,) = collection.records
    assert (own.title, own.year, own.guessed) == ("My own twist", 0, ("title", "genre", "year"))
    assert own.genre in GENRES


def test_a_file_that_was_not_touched_is_not_read_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir(parents=True)
    song(folder / "a.wav")
    Collection(folder).look()

    def read(path: Path) -> np.ndarray:
        raise AssertionError(f"{path} was read again")

    monkeypatch.setattr(own_record, "read_audio", read)
    monkeypatch.setattr(own_record, "digest_of", read)
    collection = Collection(folder)
    assert collection.look() == ()
    assert len(collection.records) == 1


def test_a_changed_file_is_noticed(tmp_path: Path, folder: Path) -> None:
    collection = Collection(folder)
    own = collection.bring(song(tmp_path / "a.wav"))
    song(folder / own.file, seed=2)
    with pytest.raises(GameError, match=r"a\.wav was changed"):
        collection.master(own.id)
    assert collection.look() == ("a.wav was changed: it is another record now.",)
    (other,) = collection.records
    assert other.id != own.id
    assert collection.look() == ()


def test_what_was_told_survives_another_name_and_an_absence(tmp_path: Path, folder: Path) -> None:
    collection = Collection(folder)
    own = collection.bring(song(tmp_path / "a.wav"))
    told = collection.tell(own.id, Told(title=" My \n song ", genre="tango", year=1999))
    assert (told.title, told.genre, told.year, told.guessed) == ("My song", "tango", 1999, ())
    away = tmp_path / "away.wav"
    (folder / "a.wav").rename(away)
    assert collection.look() == ()
    assert collection.records == ()
    away.rename(folder / "z.wav")
    later = Collection(folder)
    later.look()
    (found,) = later.records
    assert (found.id, found.title, found.genre, found.file) == (own.id, "My song", "tango", "z.wav")


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        (Told(genre="tungo"), "did you mean tango"),
        (Told(genre="grindcore"), "there are romance"),
        (Told(year=3), "1860 to 2100"),
        (Told(seconds=19), "20 to 21 seconds"),
        (Told(seconds=22), "20 to 21 seconds"),
    ],
)
def test_facts_that_cannot_be(tmp_path: Path, folder: Path, told: Told, reason: str) -> None:
    collection = Collection(folder)
    source = song(tmp_path / "a.wav")
    with pytest.raises(GameError, match=reason):
        collection.bring(source, told)
    assert not folder.exists(), "and nothing was taken in"


def refused(folder: Path) -> dict[str, str]:
    """Make a folder full of what is no record; give the reason for each."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "empty.wav").touch()
    (folder / "noise.mp3").write_bytes(bytes(range(256)) * 9)
    (folder / "torn.flac").write_bytes(b"fLaC" + bytes(60))
    (folder / "page.ogg").write_text("<html>not found</html>")
    soundfile.write(folder / "none.wav", np.zeros(0), RATE)
    soundfile.write(folder / "short.wav", sound(19), RATE)
    soundfile.write(folder / "silent.wav", np.zeros(21 * RATE), RATE)
    soundfile.write(folder / "long.wav", np.zeros(3700 * 1000, np.int16), 1000)
    broken = sound(21)
    broken[RATE] = np.nan
    soundfile.write(folder / "nan.wav", broken, RATE, "FLOAT")
    return {
        "empty.wav": "not a sound", "noise.mp3": "not a sound", "torn.flac": "not a sound",
        "page.ogg": "not a sound", "none.wav": "length is zero", "short.wav": "shorter than 20",
        "silent.wav": "silent from start", "long.wav": "longer than 60 minutes",
        "nan.wav": "not numbers",
    }  # fmt: skip


def test_what_is_no_record_is_refused_wherever_it_comes_from(tmp_path: Path, folder: Path) -> None:
    reasons = refused(tmp_path / "bad")
    collection = Collection(folder)
    for name, reason in reasons.items():
        with pytest.raises(GameError, match=reason):
            collection.bring(tmp_path / "bad" / name)
    assert not folder.exists()
    refused(folder)
    song(folder / "fine.wav")
    notices = collection.look()
    assert [own.file for own in collection.records] == ["fine.wav"]
    assert len(notices) == len(reasons)
    for notice in notices:
        assert reasons[notice.split(" ", 1)[0]] in notice


def test_places_that_are_no_file(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection = Collection(folder)
    for path, reason in (
        (tmp_path, "is a folder"),
        (tmp_path / "no.wav", "no file"),
        (Path("/dev/null"), "no file but a device"),
    ):
        with pytest.raises(GameError, match=reason):
            collection.bring(path)
    monkeypatch.setattr(own_record, "MOST_BYTES", 1 << 20)
    with pytest.raises(GameError, match="larger than 1 megabytes"):
        collection.bring(song(tmp_path / "large.wav"))


def test_a_name_that_is_no_text_is_a_sentence(tmp_path: Path, folder: Path) -> None:
    source = song(tmp_path / "a.wav")
    odd = tmp_path / os.fsdecode(b"caf\xe9.wav")
    try:
        source.rename(odd)
    except OSError:
        pytest.skip("this file system knows only names that are text")
    with pytest.raises(GameError, match="give the file another one"):
        Collection(folder).bring(odd)


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\x00 damaged"])
def test_a_damaged_index_costs_only_what_was_told(
    tmp_path: Path, folder: Path, content: bytes
) -> None:
    own = Collection(folder).bring(song(tmp_path / "a.wav"), Told(title="Mine"))
    folder.with_suffix(".json").write_bytes(content)
    collection = Collection(folder)
    (notice,) = collection.look()
    assert "read from the files again" in notice
    (found,) = collection.records
    assert (found.id, found.title) == (own.id, "a")
    assert Collection(folder).look() == ()


def test_a_run_with_music_that_is_not_here_is_told_in_a_sentence(
    tmp_path: Path, folder: Path
) -> None:
    collection = Collection(folder)
    own = collection.bring(song(tmp_path / "a.wav"), Told(title="Mine"))
    assert collection.missing(["thin_film", own.id]) is None
    (folder / own.file).unlink()
    collection.look()
    told = collection.missing(["thin_film", own.id, own.id])
    assert told is not None
    assert told.count("“Mine” (a.wav)") == 1
    assert "thin_film" not in told
    assert str(folder) in told
    stranger = Collection(tmp_path / "elsewhere" / "music")
    assert own.id in str(stranger.missing([own.id]))
    with pytest.raises(GameError, match="not here: own_"):
        stranger.master(own.id)
    with pytest.raises(GameError, match="thin_film is no record"):
        stranger.master("thin_film")


def test_a_profile_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    wall = tmp_path / "wall"
    wall.write_text("a file")
    with pytest.raises(GameError, match="could not be written"):
        Collection(wall / "music").bring(song(tmp_path / "a.wav"))


@pytest.mark.parametrize(
    ("tag", "genre"),
    [("Jazz", "cool"), ("Swing", "swing"), ("Rock & Roll", "rocknroll"), ("Indie Rock", "beat"),
     ("Latin Jazz", "mambo"), ("tango", "tango"), ("Шансон", "street"), ("Полька", ""), ("", ""),
     ("Doo-Wop", "doowop"), ("harvest", "harvest")],
)  # fmt: skip
def test_tags_are_heard_as_the_city_hears(tag: str, genre: str) -> None:
    assert city_genre(tag) == genre


def test_what_is_thrown_away_and_comes_again_is_remembered(tmp_path: Path, folder: Path) -> None:
    collection = Collection(folder)
    source = song(tmp_path / "a.wav")
    own = collection.bring(source, Told(title="Mine", genre="twist"))
    assert collection.along == (own.as_brought(),)
    collection.remove(own.id)
    assert list(folder.iterdir()) == []
    assert (collection.records, collection.along) == ((), ())
    assert "“Mine” (a.wav)" in str(collection.missing([own.as_brought()]))
    assert Collection(folder).unread() == ()
    again = collection.bring(source)
    assert again == own


def test_files_that_are_new_wait_for_somebody_to_listen(tmp_path: Path, folder: Path) -> None:
    folder.mkdir(parents=True)
    path = song(folder / "a.wav")
    (folder / "page.mp3").write_text("<html>")
    collection = Collection(folder)
    assert [p.name for p in collection.unread()] == ["a.wav", "page.mp3"]
    heard = {"a.wav": own_record.examined(path), "page.mp3": GameError("No.")}
    assert [str(reason) for reason in collection.look_through(heard)] == ["No."]
    (own,) = collection.records
    assert own.comes_along
    for seed in (2, 3, 4):
        song(folder / f"{seed}.wav", seed=seed)
    collection.look()
    assert [own.comes_along for own in collection.records] == [True, True, False, True]
    assert len(collection.along) == MOST
    assert [p.name for p in Collection(folder).unread()] == ["page.mp3"]
    os.utime(path, (1_000_000, 1_000_000))
    assert "a.wav" in {p.name for p in Collection(folder).unread()}
