"""The player's own music on the screen: dropped, looked for, told of, taken along, missed."""

import pickle
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pygame
import pytest
import soundfile
from layout_audit import audit_on
from screen_events import key
from screen_samples import kit

from game.city.brought import MOST, original_of
from game.city.commands import GoTo
from game.levels import read_level
from game.replay import from_dict, record, restore, to_dict, verify
from game.saves import Ring
from game.screen.actions import Action
from game.screen.app import App
from game.screen.cupboard import Cupboard
from game.screen.keeping import BLOCK, Keeper
from game.screen.kit import Kit
from game.screen.menu import Menu
from game.screen.own_music import Collection
from game.screen.own_record import Told
from game.screen.page import Page
from game.screen.scene import Pressed, Push, Typed
from game.screen.scenes.confirm import Confirm
from game.screen.scenes.own_folder import OwnFolder
from game.screen.scenes.own_music import OwnMusic
from game.screen.scenes.own_record import OwnRecordPage
from game.screen.start import open_cupboard
from game.screen.studio import Studio
from game.screen.telling_music import tell_news
from game.screen.window import Window
from game.screen.workers import Workers
from game.session import Session

RATE = 44_100
WEEK = Path(__file__).parents[2] / "levels" / "00-week.toml"


def song(path: Path, *, seed: int = 1, seconds: int = 21, **tags: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    t = np.arange(seconds * RATE) / RATE
    sound = 0.3 * np.sin(2 * np.pi * (180 + 40 * seed) * t) * np.exp(-4 * (t % 0.5))
    with soundfile.SoundFile(path, "w", RATE, 1) as file:
        for name, value in tags.items():
            setattr(file, name, value)
        file.write(sound)
    return path


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as a player has one: songs, a folder, and what is no song."""
    folder = tmp_path_factory.mktemp("disk")
    song(folder / "one.wav", title="Сосед за стеной", genre="Rock", date="1963")
    for number in (2, 3, 4):
        song(folder / "more" / f"{number}.flac", seed=number)
    (folder / "page.mp3").write_text("<html>")
    (folder / "letter.txt").write_text("no music")
    return folder


@pytest.fixture
def of(tmp_path: Path) -> Kit:
    made = kit(tmp_path / "cache", language="ru")
    made.cupboard = Cupboard(Collection(tmp_path / "profile" / "music"))
    return made


@pytest.fixture
def app(of: Kit) -> Iterator[App]:
    yield App(of, OwnMusic(of), window=Window())
    of.devices.typing = False


def drop(app: App, path: Path) -> str:
    """Lay a file on the window; give what is said of it."""
    app.kit.captions.clear()
    app.frame([pygame.Event(pygame.DROPFILE, file=str(path))], 1 / 60)
    for _ in range(3):
        app.frame([], 1 / 60)
    return app.kit.captions.text


def press(page: Page, *actions: Action) -> object:
    """Give actions one after the other; give what the last one leads to."""
    change: object = None
    for action in actions:
        change = page.handle(Pressed(action))
    page.tick()
    return change


def cupboard(of: Kit) -> Cupboard:
    assert of.cupboard is not None
    return of.cupboard


def test_a_file_that_is_dropped_anywhere_becomes_a_record(of: Kit, files: Path) -> None:
    app = App(of, Page(of), window=Window())
    assert "Сосед за стеной" in drop(app, files / "one.wav")
    (own,) = cupboard(of).records
    assert (own.genre, own.year, own.comes_along) == ("beat", 1963, True)
    assert [path.name for path in cupboard(of).folder.iterdir()] == ["one.wav"]


def test_a_broken_file_is_refused_in_the_language_of_the_player(app: App, files: Path) -> None:
    assert drop(app, files / "page.mp3").startswith("page.mp3 — такого звука игра не знает")
    assert drop(app, files).endswith("Нужен один файл с музыкой.")
    assert drop(app, files / "none.wav").endswith("none.wav нет.")
    assert cupboard(app.kit).records == ()


class Elsewhere(Workers):
    """Works at once, but only what can be carried from one process to another comes back."""

    def submit(self, work: Any, *args: Any, **options: Any) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(pickle.loads(pickle.dumps(work(*args, **options))))
        except Exception as wrong:
            done.set_exception(pickle.loads(pickle.dumps(wrong)))
        return done


def test_what_is_dropped_while_another_is_read_waits(files: Path, tmp_path: Path) -> None:
    folder = tmp_path / "music"
    song(folder / "there.wav", seed=9)
    (folder / "words.ogg").write_text("words")
    here = Cupboard(Collection(folder), Elsewhere())
    here.look()
    for name in ("one.wav", "page.mp3", "one.wav"):
        here.take(files / name)
    assert here.reading == "music"
    seen = [here.tick() for _ in range(5)]
    (useless,), (first,), (broken,), (again,), nothing = seen
    assert useless.reason is not None
    assert useless.reason.values == {"file": "words.ogg"}
    assert first.record is not None
    assert again.record == first.record
    assert broken.reason is not None
    assert broken.reason.key == "music-no-sound"
    assert (nothing, here.reading) == ((), "")
    assert {own.title for own in here.records} == {"there", "Сосед за стеной"}


def test_a_full_disk_is_told_from_afar(
    of: Kit, files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    here = Cupboard(Collection(tmp_path / "music"), Elsewhere())
    here.take(files / "one.wav")
    monkeypatch.setattr("os.fsync", full)
    news = [*here.tick(), *here.tick()]
    assert "на диске нет места" in tell_news(of.words, news[0]).lower()
    assert here.records == ()


def test_the_ring_goes_to_a_new_record_and_three_at_most_come_along(app: App, files: Path) -> None:
    page = app.stack.top
    assert isinstance(page, OwnMusic)
    for number in (2, 3, 4):
        drop(app, files / "more" / f"{number}.flac")
        drop(app, files / "one.wav")
    own = cupboard(app.kit)
    assert [r.title for r in own.records] == ["2", "3", "4", "Сосед за стеной"]
    assert len(own.along) == MOST
    assert page.focus.at is not None
    (left,) = [r for r in own.records if not r.comes_along]
    assert page.focus.at.name == left.id
    press(page, Action.TOOL_B)
    assert len(own.along) == MOST
    assert "Помещается только 3" in app.kit.captions.text
    own.take_along(own.along[0].id, comes_along=False)
    press(page, Action.TOOL_B)
    assert left.id in {song.id for song in own.along}


def test_a_record_is_thrown_away_after_a_question(app: App, files: Path) -> None:
    drop(app, files / "one.wav")
    page = app.stack.top
    assert isinstance(page, OwnMusic)
    app.stack.apply(page.handle(Pressed(Action.TOOL_C)))
    question = app.stack.top
    assert isinstance(question, Confirm)
    press(question, Action.RIGHT)
    app.stack.apply(question.handle(Pressed(Action.CONFIRM)))
    assert app.stack.top is page
    assert cupboard(app.kit).records == ()
    assert list(cupboard(app.kit).folder.iterdir()) == []
    assert (files / "one.wav").exists()
    cupboard(app.kit).look()
    assert cupboard(app.kit).records == ()
    assert Collection(cupboard(app.kit).folder).look() == ()


def test_what_was_guessed_is_told_by_keys_alone(app: App, files: Path) -> None:
    drop(app, files / "more" / "2.flac")
    own = cupboard(app.kit)
    page = OwnRecordPage(app.kit, own.records[0].id)
    page.tick()
    press(page, Action.CONFIRM)
    app.stack.apply(Push(page))
    for letter in "Б":
        page.handle(Typed(letter))
    app.frame([key(pygame.KSCAN_BACKSPACE, letter="backspace")], 1 / 60)
    assert page.record.title == "2", "not before it is written"
    for letter in "Да":
        page.handle(Typed(letter))
    press(page, Action.CONFIRM)
    assert not app.kit.devices.typing
    press(page, Action.DOWN, Action.RIGHT, Action.DOWN, Action.RIGHT, Action.RIGHT)
    press(page, Action.DOWN, Action.LEFT, Action.DOWN, Action.RIGHT)
    (told,) = own.records
    assert (told.title, told.genre, told.year) == ("2Да", "boogie", 1956)
    assert (told.seconds, told.comes_along, told.guessed) == (20, False, ())
    assert app.kit.words(f"song-{told.id}-title") == f"song-{told.id}-title"


def test_a_title_can_be_written_with_a_pad(app: App, files: Path) -> None:
    drop(app, files / "more" / "2.flac")
    page = OwnRecordPage(app.kit, cupboard(app.kit).records[0].id)
    page.tick()
    press(page, Action.CONFIRM, Action.LEFT, Action.RIGHT, Action.DOWN, Action.DOWN, Action.UP)
    press(page, Action.CONFIRM)
    assert page.record.title == "Б"
    press(page, Action.CONFIRM, Action.RIGHT, Action.BACK)
    assert page.record.title == "Б", "Esc leaves it as it was"
    press(page, Action.CONFIRM, Action.LEFT, Action.CONFIRM)
    assert page.record.title == "Б", "a record has a title"


def test_a_file_is_found_without_a_mouse(app: App, files: Path) -> None:
    cupboard(app.kit).last_folder = files / "more"
    page = OwnFolder(app.kit)
    page.tick()
    press(page, Action.LEFT)
    names = [t.value.title for t in page.focus.targets]
    assert names[1:] == ["more/", "one.wav", "page.mp3"]
    at = page.focus.at
    assert at is not None
    assert at.value.title == "more/", "one comes out where one went in"
    press(page, Action.DOWN)
    app.stack.apply(Push(page))
    app.stack.apply(page.handle(Pressed(Action.CONFIRM)))
    assert isinstance(app.stack.top, OwnMusic)
    app.frame([], 1 / 60)
    app.frame([], 1 / 60)
    assert [own.title for own in cupboard(app.kit).records] == ["Сосед за стеной"]


def test_a_folder_that_cannot_be_read_is_refused(
    of: Kit, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cupboard(of).last_folder = files
    page = OwnFolder(of)
    page.tick()

    def shut(_: Path) -> Iterator[Path]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", shut)
    press(page, Action.DOWN, Action.CONFIRM)
    assert of.captions.text.endswith("more не читается.")
    assert len(page.focus.targets) == 4, "what was listed stays"


@pytest.fixture
def menu(of: Kit, tmp_path: Path) -> Menu:
    studio = Studio(None, tmp_path / "cache", {}, pictures=False)
    open_cupboard(of, studio)
    return Menu(of, studio, {"00-week": read_level(WEEK)}, tmp_path / "saves", first="00-week")


def test_a_new_run_takes_the_records_along_and_a_save_keeps_them(
    of: Kit, menu: Menu, files: Path, tmp_path: Path
) -> None:
    App(of, menu.title(), window=Window())
    drop(App(of, Page(of), window=Window()), files / "one.wav")
    (own,) = cupboard(of).records
    new = next(entry for entry in menu._entries(None) if entry.name == "new")
    assert new.detail == "с тобой 1 своя пластинка"
    asked = new.choose()
    assert isinstance(asked, Push)
    asked.scene.commit()
    run = menu._running
    assert run is not None
    assert own.id in {master.song for master in run.seen.masters}
    assert of.words(f"song-{own.id}-title") == "Сосед за стеной"
    assert of.words(f"good-{original_of(own.id)}-name") == "«Сосед за стеной»"
    cupboard(of).tell(own.id, Told(seconds=20))
    assert cupboard(of).files[own.id].own.seconds == own.seconds, (
        "a run keeps its songs as they were"
    )
    cupboard(of).remove(own.id)
    kept = Keeper(tmp_path / "saves", {"00-week": read_level(WEEK)}).newest()
    assert kept is not None
    assert kept.brought == (own.as_brought(),)
    assert kept.state == run.session.state
    of.captions.clear()
    menu._run(kept)
    assert of.captions.text.startswith("Здесь нет: “Сосед за стеной”")


def test_a_recording_names_the_music_and_holds_without_it(files: Path, tmp_path: Path) -> None:
    collection = Collection(tmp_path / "music")
    own = collection.bring(files / "one.wav")
    level = read_level(WEEK)
    session = Session(level, seed=7, brought=collection.along)
    session.advance(GoTo(next(p.id for p in session.seen.places if p.kind == "home")))
    body = to_dict(record(session))
    run = from_dict(body)
    assert run.brought == (own.as_brought(),)
    assert verify(run, level) is None
    assert restore(run, level).state == session.state
    stranger = Collection(tmp_path / "elsewhere")
    assert "“Сосед за стеной”" in str(stranger.missing(run.brought))
    assert verify(replace(run, brought=()), level) is not None
    assert "brought" not in to_dict(record(Session(level, seed=7)))


@pytest.mark.parametrize(
    "change",
    [{"id": "../../x"}, {"id": "thin_film"}, {"seconds": 0}, {"seconds": 999}, {"genre": "punk"}],
)
def test_music_that_nobody_can_have_brought_is_refused(change: dict[str, object]) -> None:
    brought = {"id": "own_0", "genre": "beat", "seconds": 30, "name": "x", **change}
    body = to_dict(record(Session(read_level(WEEK), seed=7))) | {"brought": [brought]}
    with pytest.raises(Exception, match="recording"):
        from_dict(body)


def test_scored_runs_begin_alike_for_everybody(of: Kit, files: Path, tmp_path: Path) -> None:
    level = replace(read_level(WEEK), scoring="money")
    studio = Studio(None, tmp_path / "cache", {}, pictures=False)
    open_cupboard(of, studio)
    drop(App(of, Page(of), window=Window()), files / "one.wav")
    menu = Menu(of, studio, {"00-week": level}, tmp_path / "saves", first="00-week")
    assert cupboard(of).along
    menu._new("00-week")
    assert menu._running is not None
    assert menu._running.session.brought == ()


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_everything_fits(
    language: str,
    percent: int,
    tmp_path: Path,
    files: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    canvas = audit_on(monkeypatch)
    of = kit(tmp_path / "cache", language=language, percent=percent)
    of.cupboard = Cupboard(Collection(tmp_path / "music"))
    of.cupboard.last_folder = files
    of.cupboard.folder.mkdir(parents=True)
    (of.cupboard.folder / "page.ogg").write_text("<html>")
    of.cupboard.look()
    for name in ("one.wav", "more/2.flac"):
        of.cupboard.take(files / name)
        of.cupboard.tick()
    of.cupboard.tell(of.cupboard.records[0].id, Told(title="Квартет с Васильевского острова"))
    pages = {
        "list": OwnMusic(of),
        "folder": OwnFolder(of),
        "record": OwnRecordPage(of, of.cupboard.records[0].id),
    }
    for name, page in pages.items():
        for step in range(5):
            page.tick()
            of.captions.clear()
            canvas.begin()
            page.draw(canvas, 0.5)
            assert not canvas.judge(), (name, step)
            page.handle(Pressed(Action.DOWN))
    assert not of.words.missing


def test_the_ring_of_saves_stays_free_of_music_where_there_is_none(of: Kit, tmp_path: Path) -> None:
    keeper = Keeper(tmp_path / "saves", {"00-week": read_level(WEEK)})
    assert keeper.keep(Session(read_level(WEEK), seed=3), BLOCK) is None
    found = Ring(tmp_path / "saves").newest()
    assert found.body is not None
    assert "brought" not in found.body
