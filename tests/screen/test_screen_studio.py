"""The studio: things are made once, kept, given back equal, and failures are told once."""

from concurrent.futures import Future
from pathlib import Path

import numpy as np
import pygame
import pytest
from craft_samples import SONG, blank, coarse_density, tune

from game.city.discs import Recipe
from game.pressing.picture import picture
from game.screen.studio import Studio, film_px_per_mm

RECIPE = Recipe(
    song=SONG, blank=blank(), lathe="kitchen", seed=5,
    trim=tuple((angle, 11_500) for angle in range(0, 3600, 80)),
    level=((0, 60),), weight=((0, 820),), end_tenths=20,
)  # fmt: skip


@pytest.fixture(autouse=True)
def coarse(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let films be developed coarsely."""
    monkeypatch.setattr("game.pressing.picture_density", coarse_density)


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache in which films are developed once."""
    return tmp_path_factory.mktemp("studio")


class LateWorkers:
    """Workers that only work when they are told to."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Future, object, tuple]] = []

    def submit(self, work, *args):  # type: ignore[no-untyped-def]
        future: Future = Future()
        self.waiting.append((future, work, args))
        return future

    def work(self) -> None:
        for future, work, args in self.waiting:
            try:
                future.set_result(work(*args))
            except Exception as reason:
                future.set_exception(reason)
        self.waiting.clear()


class Torn:
    """A song that nobody can play."""

    def play(self, folder: Path) -> np.ndarray:
        raise OSError(f"the tape in {folder} is torn")


def test_a_disc_is_pressed_once_and_found_again(warm: Path) -> None:
    first = Studio(None, warm, {SONG: tune()}).press(RECIPE)
    assert first is not None
    assert first.verdict.seconds == 2
    assert first.open_groove().seconds == pytest.approx(2.0)
    late = LateWorkers()
    again = Studio(late, warm, {SONG: tune()}).press(RECIPE)  # type: ignore[arg-type]
    assert not late.waiting
    assert again is not None
    assert again.verdict == first.verdict
    assert np.array_equal(again.hearing, first.hearing)


def test_nothing_waits_for_a_worker(warm: Path) -> None:
    late = LateWorkers()
    studio = Studio(late, warm, {SONG: tune(2.0)})  # type: ignore[arg-type]
    for _ in range(3):
        assert studio.survey(SONG, blank()) is None
    assert len(late.waiting) == 1
    assert studio.busy
    late.work()
    survey = studio.survey(SONG, blank())
    assert survey is not None
    assert survey.passages == ((0, 20),)
    assert not studio.busy
    reread = Studio(None, warm, {SONG: tune(2.0)}).survey(SONG, blank())
    assert reread == survey


def test_other_music_under_the_same_name_is_other_music(tmp_path: Path) -> None:
    songs = {SONG: tune()}
    studio = Studio(None, tmp_path, songs)
    before = studio.master(SONG)
    songs[SONG] = tune(1.5)
    after = studio.master(SONG)
    assert before is not None
    assert after is not None
    assert (len(before), len(after)) == (132_300, 66_150)


def test_what_cannot_be_pressed_is_told_once(warm: Path) -> None:
    late = LateWorkers()
    studio = Studio(late, warm, {SONG: tune()})  # type: ignore[arg-type]
    short = Recipe(song=SONG, blank=blank(), lathe="kitchen", seed=1, trim=(), end_tenths=3)
    assert studio.press(short) is None
    late.work()
    assert studio.press(short) is None
    assert studio.failed(short)
    assert studio.take_failure() == "There is less than a second of music on this disc."
    assert studio.take_failure() is None
    assert studio.press(short) is None
    assert not late.waiting
    studio.try_again()
    assert studio.press(short) is None
    assert len(late.waiting) == 1


def test_a_song_that_is_not_there_is_told_once(tmp_path: Path) -> None:
    studio = Studio(None, tmp_path, {})
    assert studio.master("lost") is None
    assert "lost" in str(studio.take_failure())
    assert studio.master("lost") is None
    assert studio.take_failure() is None


def test_a_damaged_file_is_made_again(tmp_path: Path) -> None:
    Studio(None, tmp_path, {SONG: tune()}).master(SONG)
    (path,) = (tmp_path / "studio").glob("master-*")
    path.write_bytes(b"no array at all")
    studio = Studio(None, tmp_path, {SONG: tune()})
    assert studio.master(SONG) is None
    assert studio.master(SONG) is not None
    assert studio.take_failure() is None


def test_a_played_disc_sounds_otherwise(warm: Path) -> None:
    studio = Studio(None, warm, {SONG: tune()})
    bone, worn = studio.press(RECIPE), studio.hearing(RECIPE, plays=6)
    assert bone is not None
    assert worn is not None
    assert abs(len(worn) - len(bone.hearing)) < 100
    assert not np.array_equal(worn[:80_000], bone.hearing[:80_000])


def test_pictures_are_to_scale(warm: Path) -> None:
    studio = Studio(None, warm, {SONG: tune()})
    film = studio.film_picture(blank(), pixels=200)
    assert film is not None
    assert film.get_height() == pytest.approx(300 * film_px_per_mm(200), rel=0.06)
    disc, sheet = studio.disc_picture(RECIPE, pixels=96), studio.sheet_picture(RECIPE, pixels=96)
    light = studio.shimmer(RECIPE, pixels=96)
    assert disc is not None
    assert sheet is not None
    assert light is not None
    assert disc.get_size() == sheet.get_size() == light.get_size() == (96, 96)
    assert sheet.get_at((48, 20)).a > 0
    assert disc.get_at((1, 1)).a == 0


def test_what_was_asked_for_longest_ago_is_closed_first(
    warm: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio = Studio(None, warm, {SONG: tune()})
    sizes = (60, 90, 120, 150)
    first = [studio.film_picture(blank(), pixels=pixels) for pixels in sizes]
    assert all(
        a is studio.film_picture(blank(), pixels=n) for n, a in zip(sizes, first, strict=True)
    )
    monkeypatch.setattr("game.screen.studio.MOST_OPEN_BYTES", 1)
    studio.film_picture(blank(), pixels=180)
    assert studio.film_picture(blank(), pixels=150) is first[3]
    assert studio.film_picture(blank(), pixels=60) is not first[0]


def test_pictures_show_what_was_drawn_and_may_be_drawn_on(warm: Path) -> None:
    studio = Studio(None, warm, {SONG: tune()})
    sheet = studio.sheet_picture(RECIPE, pixels=96)
    assert sheet is not None
    drawn = picture(RECIPE, None, coarse_density(blank()), pixels=96)
    seen = pygame.surfarray.array3d(sheet).transpose(1, 0, 2)
    assert np.array_equal(seen, drawn[..., :3])
    assert np.array_equal(pygame.surfarray.array_alpha(sheet).T, drawn[..., 3])
    sheet.fill((1, 2, 3, 4))
    again = Studio(None, warm, {SONG: tune()}).sheet_picture(RECIPE, pixels=96)
    assert again is not None
    assert np.array_equal(pygame.surfarray.array3d(again).transpose(1, 0, 2), seen)


def test_an_evening_takes_one_worker_and_leaves_the_other_to_the_hand(tmp_path: Path) -> None:
    late = LateWorkers()
    songs = {"first": tune(), "broken": Torn(), "last": tune()}
    studio = Studio(late, tmp_path, songs)  # type: ignore[arg-type]
    assert studio.shelf(tuple(songs)) is None
    assert studio.shelf(tuple(songs)) is None
    assert len(late.waiting) == 1, "three songs are one piece of work"
    late.work()
    assert studio.master("first") is not None
    assert studio.master("last") is not None, "a song that fails leaves the others"
    assert studio.shelf(tuple(songs)) is None
    late.work()
    assert studio.shelf(tuple(songs)) is None
    assert "torn" in (studio.take_failure() or ""), "and says so, once it is asked alone"
    assert not late.waiting
