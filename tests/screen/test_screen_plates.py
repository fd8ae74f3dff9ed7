"""Plates: baked once, kept, and baked anew when the file is damaged."""

import os
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import numpy as np
import pygame
import pytest
from screen_samples import dull_paint

from game.film import objects, places
from game.film.harbour import LAP, sight
from game.film.seasons import season_of
from game.screen import plates as shelf
from game.screen.paint_lines import Painting
from game.screen.painting import OWN, paint
from game.screen.plates import AHEAD, FULL, QUICK, Plates, plate_path, read_plate, tidy
from game.screen.workers import Workers
from game.sound.errands import Errands


class Painter:
    """Counts how often it paints."""

    def __init__(self) -> None:
        self.painted: list[str] = []

    def __call__(self, name: str, seed: int, scale: float) -> tuple[Painting, ...]:
        self.painted.append(name)
        return dull_paint(name, seed, scale)


def test_a_plate_is_painted_once_and_then_read(tmp_path: Path) -> None:
    painter = Painter()
    first = Plates(tmp_path, paint=painter).get("map")
    again = Plates(tmp_path, paint=painter).get("map")
    assert painter.painted == ["map"]
    assert first is not None
    assert again is not None
    assert [slide.name for slide in again] == ["back", "thing-low", "thing-high"]
    assert (again[1].left, again[1].top, again[1].parallax) == (300, 200, 0.5)
    assert again[0].picture.get_at((3, 3)) == first[0].picture.get_at((3, 3))


def _cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _flip(content: bytes) -> bytes:
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 255]) + content[middle + 1 :]


@pytest.mark.parametrize("damage", [_cut, _flip, lambda _: b"", lambda _: b"not a plate"])
def test_a_damaged_plate_is_baked_anew(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    painter = Painter()
    Plates(tmp_path, paint=painter).get("map")
    path = plate_path(tmp_path, "map", 0, FULL)
    sound = path.read_bytes()
    path.write_bytes(damage(sound))
    slides = Plates(tmp_path, paint=painter).get("map")
    assert slides is not None
    assert painter.painted == ["map", "map"]
    assert len(read_plate(path)) == 3
    assert not list(path.parent.glob("*.half"))


def test_another_seed_is_another_plate(tmp_path: Path) -> None:
    painter = Painter()
    plates = Plates(tmp_path, paint=painter)
    plates.get("map", seed=1)
    plates.get("map", seed=2)
    assert len(list((tmp_path / "plates").iterdir())) == 2


def test_progress_counts_what_was_asked_for(tmp_path: Path) -> None:
    plates = Plates(tmp_path, paint=dull_paint)
    assert plates.progress == 1.0
    plates.want(("map", "kitchen"))
    assert plates.progress == 1.0


def _fail(name: str, seed: int, scale: float) -> tuple[Painting, ...]:
    raise MemoryError(name)


def test_workers_bake_and_a_failure_leaves_bare_film(tmp_path: Path) -> None:
    with Workers(most=1) as workers:
        plates = Plates(tmp_path, workers=workers, paint=dull_paint)
        assert plates.get("map") is None
        assert len(plates.bake_now("map")) == 3
        failing = Plates(tmp_path / "other", workers=workers, paint=_fail)
        with pytest.raises(MemoryError):
            failing.bake_now("kitchen")
        assert failing.get("kitchen") is None
        assert failing.progress == 1.0


class Queue:
    """Workers that do what they are told one by one, when the test says so."""

    def __init__(self) -> None:
        self.names: list[tuple[str, float]] = []
        self._work: list[tuple[Future[Path], Callable[[], Path]]] = []

    def submit(self, work: Callable[..., Path], *args: object) -> Future[Path]:
        self.names.append((str(args[2]), float(str(args[4]))))
        future: Future[Path] = Future()
        self._work.append((future, lambda: work(*args)))
        return future

    def do_one(self) -> None:
        future, work = self._work.pop(0)
        future.set_result(work())


def test_what_is_shown_now_is_baked_before_what_is_baked_ahead(tmp_path: Path) -> None:
    queue = Queue()
    plates = Plates(tmp_path, workers=queue, paint=dull_paint)  # type: ignore[arg-type]
    plates.bake_ahead(("one", "two", "three", "four"))
    assert plates.get("late") is None
    while plates.progress < 1:
        queue.do_one()
    order = [name for name, _ in queue.names]
    assert order[:2] == ["one", "two"]
    assert order[2:4] == ["late", "late"]
    assert queue.names[2] == ("late", QUICK)
    assert len(order) == 10
    assert plates.quick("late") is not None
    assert plates.get("four") is not None


def test_progress_rises_as_plates_are_done(tmp_path: Path) -> None:
    queue = Queue()
    plates = Plates(tmp_path, workers=queue, paint=dull_paint)  # type: ignore[arg-type]
    plates.want(("one", "person-two"))
    shares = [plates.progress]
    for _ in range(3):
        queue.do_one()
        shares.append(plates.progress)
    assert shares == [0, 0, 0.5, 1]
    assert [name for name, scale in queue.names if scale == QUICK] == ["one"]


def test_without_workers_nothing_is_baked_ahead(tmp_path: Path) -> None:
    painter = Painter()
    Plates(tmp_path, paint=painter).bake_ahead()
    assert painter.painted == []


def test_what_was_shown_longest_ago_is_forgotten_and_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "MOST_KEPT_BYTES", 12_000_000)
    painter = Painter()
    plates = Plates(tmp_path, paint=painter)
    opened: list[str] = []
    read = shelf.read_plate

    def count(path: Path, *, scale: float = FULL) -> tuple[shelf.Slide, ...]:
        opened.append(path.name.split("-")[1])
        return read(path, scale=scale)

    monkeypatch.setattr(shelf, "read_plate", count)
    for name in ("one", "two", "three", "four", "three", "one"):
        assert plates.get(name) is not None
    assert opened == ["one", "two", "three", "four", "one"]
    assert painter.painted == ["one", "two", "three", "four"]


def test_old_versions_and_too_many_files_are_thrown_away(tmp_path: Path) -> None:
    names = ("one", "two", "three")
    for age, name in enumerate(names):
        path = plate_path(tmp_path, name, 0, FULL)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(bytes(1000))
        os.utime(path, (1000 + age, 1000 + age))
    old = path.with_name("0123456789ab-one-0-full.npz")
    old.write_bytes(bytes(10))
    tidy(path.parent, most_bytes=2500)
    left = {path.name.split("-")[1] for path in path.parent.iterdir()}
    assert left == {"two", "three"}


def test_everything_baked_ahead_is_something_that_can_be_painted() -> None:
    assert len(set(AHEAD)) == len(AHEAD)
    for name in AHEAD:
        known = name in OWN or name in places.PLACES or objects.paints(name)
        assert known or sight(name) is not None or season_of(name) is not None, name


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_cache_that_cannot_be_written_does_not_end_the_game(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with Workers(most=1) as workers:
        plates = Plates(tmp_path, workers=workers, paint=dull_paint)
        with pytest.raises(OSError, match="denied"):
            plates.bake_now("map")
        assert plates.get("map") is None
    tmp_path.chmod(0o700)


@pytest.mark.parametrize("name", sorted(OWN))
def test_the_screen_paints_its_own_plates_at_both_sizes(name: str) -> None:
    for scale in (QUICK, 0.5):
        for layer in paint(name, seed=1, scale=scale):
            assert layer.rgba.dtype == np.uint8
            assert layer.rgba.shape[1] <= round(LAP * scale) + 1, "the stage and its margins"
            colour, alpha = layer.rgba[..., :3].max(axis=-1), layer.rgba[..., 3]
            assert (colour <= alpha.astype(int) + 1).all(), f"{name} {layer.name} not premultiplied"
            assert layer.rgba.std() > 1


def test_painting_is_the_same_for_the_same_seed() -> None:
    first, second = (paint("map", seed=5, scale=0.25)[0].rgba for _ in range(2))
    other = paint("map", seed=6, scale=0.25)[0].rgba
    assert np.array_equal(first, second)
    assert not np.array_equal(first, other)


class LateReaders(Errands):
    """A reader that reads when the test says so."""

    beside = True  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__("late", at_once=True)
        self.work: list[tuple[Future[object], Callable[[], object]]] = []

    def send(self, errand):  # type: ignore[no-untyped-def]
        future: Future[object] = Future()
        self.work.append((future, errand))
        return future

    def read_one(self) -> None:
        future, errand = self.work.pop(0)
        future.set_result(errand())


def test_a_plate_is_read_beside_the_picture_and_shown_when_it_is_there(tmp_path: Path) -> None:
    painter, late = Painter(), LateReaders()
    plates = Plates(tmp_path, paint=painter, readers=late)
    assert plates.get("map") == ()
    assert plates.get("map") == ()
    assert len(late.work) == 1
    late.read_one()
    slides = plates.get("map")
    assert slides
    exact = Plates(tmp_path, paint=painter).get("map")
    assert exact is not None
    for beside, at_once in zip(slides, exact, strict=True):
        first, second = (pygame.surfarray.array3d(x.picture) for x in (beside, at_once))
        assert np.array_equal(first, second)
    assert painter.painted == ["map"]


def test_what_is_wanted_soon_is_read_before_anybody_asks(tmp_path: Path) -> None:
    Plates(tmp_path, paint=dull_paint).want(("map", "kitchen"))
    late, queue = LateReaders(), Queue()
    plates = Plates(tmp_path, paint=dull_paint, readers=late, workers=queue)  # type: ignore[arg-type]
    plates.bake_ahead(("map",))
    assert not late.work
    plates.want(("kitchen", "person-new"))
    assert len(late.work) == 1
    queue.do_one()
    assert plates.progress == 1
    assert len(late.work) == 2
    while late.work:
        late.read_one()
    assert plates.get("kitchen")
    assert plates.get("person-new")


def test_a_plate_that_turns_out_damaged_is_baked_and_read_again(tmp_path: Path) -> None:
    painter, late = Painter(), LateReaders()
    Plates(tmp_path, paint=painter).get("map")
    plate_path(tmp_path, "map", 0, FULL).write_bytes(b"not a plate")
    plates = Plates(tmp_path, paint=painter, readers=late)
    for _ in range(6):
        plates.get("map")
        while late.work:
            late.read_one()
    assert plates.get("map")
    assert painter.painted == ["map", "map"]


def test_the_quick_picture_is_read_beside_as_well(tmp_path: Path) -> None:
    late, queue = LateReaders(), Queue()
    plates = Plates(tmp_path, paint=dull_paint, readers=late, workers=queue)  # type: ignore[arg-type]
    assert plates.get("map") is None
    queue.do_one()
    assert plates.get("map") is None
    assert plates.quick("map") is None
    late.read_one()
    assert plates.get("map") is None
    quick = plates.quick("map")
    assert quick is not None
    assert quick[0].picture.get_size() == pytest.approx((1280, 720), abs=2)


def test_a_run_without_a_window_waits_for_a_reader_too(tmp_path: Path) -> None:
    with Errands("test") as readers:
        slides = Plates(tmp_path, paint=dull_paint, readers=readers).bake_now("map")
    assert [slide.name for slide in slides] == ["back", "thing-low", "thing-high"]
