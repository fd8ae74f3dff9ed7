"""``ribs songs``: what is listed, what is taken in, and that every song is performed once only."""

import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pressing_samples import tune

from game.__main__ import main
from game.city.commands import GoTo
from game.levels import data_folder, read_levels, read_songs
from game.pressing import tapes
from game.replay import record, to_dict
from game.saves import seal
from game.screen.own_music import Collection
from game.screen.own_record import Told
from game.session import Session

RATE = 44_100


@pytest.fixture
def ribs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    def run(*args: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["ribs", "songs", *map(str, args)])
        with pytest.raises(SystemExit) as left:
            main()
        said = capsys.readouterr()
        return int(left.value.code or 0), said.out, said.err

    return run


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "my song.wav"
    soundfile.write(path, np.stack([tune(21.0), np.zeros(21 * RATE)], 1), RATE)
    return path


def test_every_song_is_rendered_and_performed_once_only(
    ribs, tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = read_songs(data_folder("assets") / "songs")
    played: list[str] = []

    def play(song, *, rate_hz: int) -> np.ndarray:
        played.append(song.id)
        return np.full(RATE // 10, len(played) / 100, np.float32)

    monkeypatch.setattr(tapes, "master", play)
    for folder in ("one", "two"):
        status, out, err = ribs("--render", tmp_path / folder)
        assert (status, err) == (0, "")
        assert all(song.title in out for song in catalogue.values())
    assert sorted(played) == sorted(catalogue)
    for number, name in enumerate(played, start=1):
        sound, rate = soundfile.read(tmp_path / "two" / f"{name}.wav")
        assert (rate, len(sound)) == (RATE, RATE // 10)
        assert sound[0] == pytest.approx(number / 100, abs=1e-4)
    kept = list((own_home / "cache" / "tapes").iterdir())
    assert len(kept) == len(catalogue)


def test_an_own_song_is_taken_in_and_listed_from_then_on(ribs, own: Path, own_home: Path) -> None:
    status, out, err = ribs(
        "--add", own, "--title", "Мой твист", "--genre", "twist", "--year", "1962"
    )
    assert (status, err) == (0, "")
    line = next(line for line in out.splitlines() if "Мой твист" in line)
    assert line.split()[1:3] == ["1962", "twist"]
    assert line.startswith("own_")
    assert [p.name for p in (own_home / "profile" / "music").iterdir()] == ["my song.wav"]
    assert line in ribs()[1].splitlines()
    status, out, _ = ribs("--add", own, "--seconds", "20")
    assert status == 0
    assert line in out.splitlines(), "what was told before still stands"


def test_what_cannot_be_taken_in_is_one_sentence(ribs, own: Path, tmp_path: Path) -> None:
    (tmp_path / "page.mp3").write_text("<html>")
    for args, reason in (
        (("--add", tmp_path / "none.wav"), "no file"),
        (("--add", tmp_path / "page.mp3"), "not a sound"),
        (("--add", own, "--genre", "twust"), "did you mean twist"),
        (("--genre", "twist"), "--add"),
    ):
        status, out, err = ribs(*args)
        assert (status, out) == (2, "")
        assert reason in err
        assert len(err.splitlines()) == 1


def test_a_useless_file_in_the_folder_is_told_and_the_rest_is_listed(ribs, own_home: Path) -> None:
    folder = own_home / "profile" / "music"
    folder.mkdir(parents=True)
    (folder / "page.mp3").write_text("<html>")
    status, out, err = ribs()
    assert status == 0
    assert "thin_film" in out
    assert err.startswith("page.mp3 is not a sound")


def test_a_recording_with_own_music_is_true_without_it_and_says_what_is_missing(
    own: Path,
    own_home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    collection = Collection(own_home / "profile" / "music")
    record_of_own = collection.bring(own, Told(title="Чайник"))
    folder = data_folder("levels")
    level = read_levels(folder, songs=read_songs(data_folder("assets") / "songs"))["00-week"]
    session = Session(level, seed=5, brought=collection.along)
    session.advance(GoTo(next(p.id for p in session.seen.places if p.kind == "home")))
    path = tmp_path / "run.json"
    path.write_bytes(seal(to_dict(record(session))))

    def replay() -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["ribs", "replay", str(path)])
        with pytest.raises(SystemExit) as left:
            main()
        said = capsys.readouterr()
        return int(left.value.code or 0), said.out, said.err

    status, out, err = replay()
    assert (status, err) == (0, "")
    assert out.startswith("true: 1 commands")
    (own_home / "profile" / "music" / record_of_own.file).unlink()
    status, out, err = replay()
    assert status == 0
    assert out.startswith("true: 1 commands")
    assert "“Чайник” (my song.wav)" in err
