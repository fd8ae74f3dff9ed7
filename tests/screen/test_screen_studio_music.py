"""The studio's music: tapes of the band that outlive films, own files, and what is thrown away."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pressing_samples import tune

from game import GameError
from game.band import Song
from game.levels import read_song
from game.pressing import Tapes, tapes
from game.screen import studio_orders
from game.screen.own_music import Collection
from game.screen.own_record import Told
from game.screen.studio import Studio
from game.screen.studio_files import HALF, keep_array
from game.screen.studio_orders import KEPT_DISCS, MasterOrder, forget_oldest, labelled, place

RATE = 44_100
SONG = Path(__file__).parents[2] / "assets" / "songs" / "thin_film.toml"


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A band that plays a short noise, and remembers what it played."""
    titles: list[str] = []

    def play(song: Song, *, rate_hz: int) -> np.ndarray:
        titles.append(song.id)
        return np.full(rate_hz // 10, 0.25, np.float32)

    monkeypatch.setattr(tapes, "master", play)
    return titles


def test_the_band_plays_once_whatever_becomes_of_films_and_grooves(
    tmp_path: Path, played: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    song = read_song(SONG)
    first = Studio(None, tmp_path, {song.id: song}).master(song.id)
    assert first is not None
    assert len(first) == RATE // 10
    monkeypatch.setattr(studio_orders, "makers_version", lambda: "others")
    later = Studio(None, tmp_path, {song.id: replace(song, notes="Not heard.")})
    assert np.array_equal(np.asarray(later.master(song.id)), first)
    assert played == [song.id]
    assert np.array_equal(Tapes(tmp_path / "tapes").song(song), first), "the command has it, too"
    assert played == [song.id]
    Studio(None, tmp_path, {song.id: replace(song, seed=song.seed + 1)}).master(song.id)
    assert len(played) == 2


def test_a_torn_tape_is_played_again(tmp_path: Path, played: list[str]) -> None:
    song = read_song(SONG)
    Studio(None, tmp_path, {song.id: song}).master(song.id)
    (path,) = (tmp_path / "tapes").iterdir()
    path.write_bytes(path.read_bytes()[:-100])
    studio = Studio(None, tmp_path, {song.id: song})
    assert studio.master(song.id) is None
    again = studio.master(song.id)
    assert again is not None
    assert len(again) == RATE // 10
    assert len(played) == 2


def test_an_own_record_is_music_like_any_other(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "mine.wav", tune(21.0), RATE)
    collection = Collection(tmp_path / "music")
    own = collection.bring(tmp_path / "mine.wav")
    studio = Studio(None, tmp_path / "cache", {})
    assert studio.master(own.id) is None
    assert studio.take_failure() == "There is no song called " + own.id + " here."
    studio.bring(collection.files)
    master = studio.master(own.id)
    assert master is not None
    assert len(master) == 21 * RATE
    before = labelled(own.id, collection.files[own.id]).label
    collection.tell(own.id, Told(title="Another name", genre="twist"))
    assert labelled(own.id, collection.files[own.id]).label == before
    studio.bring({own.id: collection.files[own.id].as_long_as(20)})
    shorter = studio.master(own.id)
    assert shorter is not None
    assert len(shorter) == 20 * RATE
    (tmp_path / "music" / own.file).unlink()
    studio.bring({own.id: replace(collection.files[own.id], folder=tmp_path / "gone")})
    assert len(np.asarray(studio.master(own.id))) == 21 * RATE, "what was made once is kept"


def test_failures_are_told_in_the_language_of_the_player(tmp_path: Path) -> None:
    def tell(error: Exception) -> str:
        return error.key if isinstance(error, GameError) else "?"

    studio = Studio(None, tmp_path, {}, tell=tell)
    assert studio.master("own_0123") is None
    assert studio.take_failure() == "music-not-here"


def test_sounds_of_other_makers_go_and_the_newest_of_ours_stay(tmp_path: Path) -> None:
    sound = np.zeros(10, np.float32)
    folder = tmp_path / "studio"
    for number in range(KEPT_DISCS + 2):
        path = place(tmp_path, "hearing", number)
        keep_array(path, sound)
    keep_array(place(tmp_path, "density", "a film"), sound)
    keep_array(folder / "master-0123456789ab-77.npy", sound)
    half = folder / f"disc-0123456789ab-77.99{HALF}"
    half.write_bytes(b"at work")
    forget_oldest(tmp_path)
    names = [path.name for path in folder.iterdir()]
    assert len([name for name in names if name.startswith("hearing")]) == KEPT_DISCS
    assert half.name in names
    assert not any(name.startswith("master-") for name in names)
    assert any(name.startswith("density-") for name in names)


def test_a_caught_song_and_an_array_lie_in_the_studio(tmp_path: Path) -> None:
    array = tune(1.0)
    order = MasterOrder(labelled("mine", array))
    order.make(tmp_path)
    assert order.path(tmp_path).parent == tmp_path / "studio"
    assert np.array_equal(order.read(tmp_path), array)
