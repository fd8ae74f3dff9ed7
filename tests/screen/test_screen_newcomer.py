"""What a newcomer stumbled over: short taps, dear presses, things out of sight."""

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pygame
import pytest
from city_samples import SEEN, FakeHost, FakeStudio
from screen_events import key, same
from screen_samples import HOME, Bare, Nobody, every_scene, kit

from game.city.discs import Blank
from game.levels import data_folder, read_levels, read_songs
from game.screen.actions import Action
from game.screen.kit import Kit
from game.screen.menu import Menu
from game.screen.page import HOLD_TICKS, Page
from game.screen.scene import STAY, Clicked, Pointed, Pop, Pressed, Push, Released, Swap
from game.screen.scenes.confirm import Confirm
from game.screen.scenes.demo import Demo
from game.screen.scenes.difficulty import HowHard
from game.screen.scenes.home import Home
from game.screen.scenes.hospital import Hospital
from game.screen.scenes.newspaper import HEAD, TEXT, set_to_fit
from game.screen.scenes.options import FirstStart
from game.screen.scenes.pause import Pause, Ways
from game.screen.scenes.title import Entry, Title
from game.screen.sdl_sound import SHEET_BLOCKS, SdlOutput
from game.screen.showing import show_home
from game.screen.typefaces import Type
from game.screen.views import DeedView, HomeView, StockView
from game.sound.belt import BLOCK_FRAMES, Belt

IN_HOSPITAL = replace(SEEN, here="hospital", kind="hospital")
FULL_ROOM = replace(
    HOME,
    stock=tuple(StockView(f"disc-{n}", f"Disc {n}", "", 1, sign="bone") for n in range(33)),
    spots=tuple(replace(HOME.spots[0], name=f"spot-{n}", why_not="") for n in range(15)),
)


class IdleStudio(FakeStudio):
    """A studio whose band has nothing to do."""

    beside = True

    def want_master(self, song: str, *, tape: int = 0) -> None:
        assert tape == 0, "nobody has recorded anything"
        self.wanted.append(song)


class SlowStudio(FakeStudio):
    """A studio whose films come up only when they are let."""

    developed = False

    def film_picture(self, blank: Blank, *, pixels: int) -> pygame.Surface | None:  # type: ignore[override]
        return super().film_picture(blank, pixels=pixels) if self.developed else None


def live(scene: Page, ticks: int) -> None:
    for _ in range(ticks):
        scene.tick()


def at_the_light_box(of: Kit, studio: FakeStudio) -> Hospital:
    scene = Hospital(of, FakeHost(of, IN_HOSPITAL), studio)  # type: ignore[arg-type]
    live(scene, 1)
    scene.handle(Pressed(Action.CONFIRM))
    return scene


def plate_of(scene: Hospital) -> int:
    seen = scene.seen()
    assert seen is not None
    return seen.plate


def test_a_tap_shorter_than_a_tick_turns_one_film(tmp_path: Path) -> None:
    of = kit(tmp_path)
    scene = at_the_light_box(of, FakeStudio())
    live(scene, 2)
    for event in (
        key(pygame.KSCAN_RIGHT),
        key(pygame.KSCAN_RIGHT, down=False),
    ):
        for signal in of.devices.listen(event, lambda at: at):
            scene.handle(signal)
    live(scene, 60)
    assert plate_of(scene) == 1


def test_the_orderly_waits_until_there_is_a_film_to_look_at(tmp_path: Path) -> None:
    studio = SlowStudio()
    scene = at_the_light_box(kit(tmp_path), studio)
    live(scene, 300)
    seen = scene.seen()
    assert seen is not None
    assert seen.tick == 0
    studio.developed = True
    live(scene, 30)
    seen = scene.seen()
    assert seen is not None
    assert seen.tick == 30


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_everything_at_home_comes_into_reach(percent: int, tmp_path: Path) -> None:
    scene = Home(kit(tmp_path, percent=percent), lambda: FULL_ROOM, Nobody())  # type: ignore[arg-type]
    live(scene, 1)
    wanted = {f"stock-disc-{n}" for n in range(33)} | {f"spot-spot-{n}" for n in range(15)}
    reached: set[str] = set()
    for group in ("stock-disc-0", "spot-spot-0"):
        scene.focus.set(group)
        for _ in range(40):
            at = scene.focus.at
            assert at is not None
            row = at.name
            reached.add(row)
            for _ in range(40):
                scene.handle(Pressed(Action.RIGHT))
                at = scene.focus.at
                assert at is not None
                reached.add(at.name)
            scene.focus.set(row)
            scene.handle(Pressed(Action.DOWN))
    assert wanted <= reached, sorted(wanted - reached)


def test_paying_everything_is_no_first_press_and_has_to_be_held(tmp_path: Path) -> None:
    of = kit(tmp_path)
    seen = replace(SEEN, cash_kop=6000, debt_kop=19500, bones=())
    view: HomeView = show_home(of.words, seen, of.settings)
    assert view.deeds[0].name != "pay"
    assert next(deed for deed in view.deeds if deed.name == "pay").dear
    nobody = Nobody()
    scene = Home(of, lambda: replace(view, deeds=(DeedView("pay", "Pay", "", dear=True),)), nobody)  # type: ignore[arg-type]
    live(scene, 1)
    scene.handle(Pressed(Action.CONFIRM))
    scene.handle(Released(Action.CONFIRM))
    assert nobody.asked == []
    scene.handle(Pressed(Action.CONFIRM))
    live(scene, HOLD_TICKS + 2)
    assert nobody.asked == ["do pay"]


def test_a_click_beside_everything_buys_nothing(tmp_path: Path) -> None:
    of = kit(tmp_path)
    nobody = Nobody()
    scene = Home(of, lambda: FULL_ROOM, nobody)  # type: ignore[arg-type]
    live(scene, 1)
    assert scene.focus.at is not None
    boxes = [target.box for target in scene.targets()]
    free = [(x, y) for x in range(280, 1270, 30) for y in range(60, 640, 30)]
    free = [at for at in free if not any(box.collidepoint(at) for box in boxes)]
    assert len(free) > 50
    for at in free:
        assert scene.handle(Clicked(*at)) is STAY
    assert nobody.asked == []


def test_f1_shows_the_controls_of_every_screen_that_has_any(tmp_path: Path) -> None:
    of = kit(tmp_path)
    for name, scene in every_scene(of).items():
        assert isinstance(scene, Page)
        live(scene, 1)
        scene.handle(Pressed(Action.HELP))
        assert scene.help.is_open == bool(scene.help_pairs()), name
        assert scene.help.is_open or name == "loading", name
        scene.draw(pygame.display.get_surface(), 0.0)
        scene.handle(Pressed(Action.BACK))
        assert not scene.help.is_open, name


def test_a_click_into_the_night_begins_nothing_and_the_disc_turns_by_hand(tmp_path: Path) -> None:
    begun: list[str] = []

    def begin() -> Push:
        begun.append("run")
        return Push(Bare())

    of = kit(tmp_path)
    title = Title(of, lambda: [Entry("new", "New", begin)])
    live(title, 1)
    assert title.handle(Clicked(60, 300)) is STAY
    assert title.handle(Clicked(640, 200)) is STAY
    before = title.angle
    for x in range(640, 760, 10):
        title.handle(Pointed(x, 200, held=True))
        live(title, 1)
    assert begun == []
    # The hand went clockwise over the top of the disc, by some thirty degrees.
    assert 10 < (before - title.angle) % 360 < 60


def test_a_new_run_asks_before_it_takes_the_place_of_another(tmp_path: Path) -> None:
    songs = read_songs(data_folder("assets") / "songs")
    levels = read_levels(data_folder("levels"), songs=songs)
    of = kit(tmp_path / "plates")
    of.settings = of.settings.with_changes(first_start=False)

    def press_new() -> object:
        menu = Menu(of, IdleStudio(), levels, tmp_path / "saves", first="00-week")  # type: ignore[arg-type]
        title = menu.title()
        live(title, 1)
        title.focus.set("new")
        page = title.handle(Pressed(Action.CONFIRM))
        assert isinstance(page, Push)
        assert isinstance(page.scene, HowHard)
        live(page.scene, 1)
        return page.scene.handle(Pressed(Action.CONFIRM))

    assert isinstance(press_new(), Swap)
    asked = press_new()
    assert isinstance(asked, Push)
    assert isinstance(asked.scene, Confirm)


class Nothing:
    """A bot that wants nothing."""

    says, about, over = "", "", False

    def act(self, scene: object) -> object:
        return STAY


def test_a_key_that_means_nothing_ends_the_demo_as_well(tmp_path: Path) -> None:
    of = kit(tmp_path)
    ends = []

    def end() -> Pop:
        ends.append("end")
        return Pop()

    demo = Demo(of, Bare(), Nothing(), ends=end, take_over=end)  # type: ignore[arg-type]
    for signal in of.devices.listen(key(pygame.KSCAN_X), same):
        demo.handle(signal)
    assert ends == ["end"]


def test_the_first_screen_goes_on_by_the_mouse_alone(tmp_path: Path) -> None:
    scene = FirstStart(kit(tmp_path))
    live(scene, 1)
    row = next(target for target in scene.targets() if target.name == "captions")
    scene.handle(Clicked(*row.box.center))
    assert not scene.kit.settings.captions
    assert isinstance(scene.handle(Clicked(*scene.kit.layout.primary.center)), Pop)
    assert not scene.kit.settings.first_start


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_piece_of_the_paper_is_set_whole(language: str, percent: int, tmp_path: Path) -> None:
    of = kit(tmp_path, language=language, percent=percent)
    type_ = Type(percent=percent)
    levels = read_levels(data_folder("levels"), songs=read_songs(data_folder("assets") / "songs"))
    narrow = pygame.Rect(0, 0, 422 if percent == 100 else 540, 220 if percent == 100 else 430)
    for item in levels["00-week"].news:
        head, text = of.words(f"paper-{item.id}-head"), of.words(f"paper-{item.id}-text")
        parts = [(head, HEAD), (text, TEXT)] if percent == 100 else [(text, TEXT)]
        fitting = set_to_fit(type_, parts, narrow)
        tall = sum(
            type_.line_px(style) * len(type_.wrap(words, style, narrow.width))
            for words, style in fitting
        )
        assert tall <= narrow.height, item.id


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_lines_of_the_pause_stay_on_their_sheet(
    language: str, percent: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    of = kit(tmp_path, language=language, percent=percent)
    names = ("save", "retry", "title")
    last = tuple(Entry(name, of.words(f"pause-{name}"), lambda: STAY) for name in names)
    scene = Pause(of, Bare(), Ways(last=lambda: last))
    live(scene, 1)
    widths: list[int] = []
    plain = Type.set

    def remembering(self: Type, text: str, style: object) -> pygame.Surface:
        picture = plain(self, text, style)  # type: ignore[arg-type]
        if any(text == entry.text for entry in last):
            widths.append(picture.get_width())
        return picture

    monkeypatch.setattr(Type, "set", remembering)
    scene.draw(pygame.display.get_surface(), 0.0)
    assert len(widths) == len(last)
    assert max(widths) <= 352


class ForgetfulChannel:
    """A channel of SDL that has ended one sheet and forgotten the one in its queue."""

    def __init__(self) -> None:
        self.played: list[object] = []
        self._queued: object | None = None

    def get_queue(self) -> object:
        return self._queued

    def get_sound(self) -> None:
        return None

    def get_busy(self) -> bool:
        return False

    def queue(self, sheet: object) -> None:
        self._queued = sheet

    def play(self, sheet: object) -> None:
        self.played.append(sheet)
        self._queued = None


def test_a_sheet_that_sdl_has_forgotten_is_begun_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    output = SdlOutput()
    channel = ForgetfulChannel()
    monkeypatch.setattr(output, "_channel", channel)
    belt = Belt(places=2 * SHEET_BLOCKS)
    try:
        for _ in range(2 * SHEET_BLOCKS):
            belt.lay(np.zeros(BLOCK_FRAMES, np.float32))
        output.start(belt)
        patience = time.monotonic() + 20
        while len(channel.played) < 1 and time.monotonic() < patience:
            time.sleep(0.01)
        assert len(channel.played) == 1
        assert output.alive
    finally:
        output.stop()


class BusyChannel:
    """A channel of SDL that never plays its sheet to the end."""

    def get_queue(self) -> object:
        return self

    def get_sound(self) -> object:
        return self

    def get_busy(self) -> bool:
        return True

    def queue(self, sheet: object) -> None:
        """Take it, and play nothing."""


def test_a_card_that_takes_nothing_is_lost_and_an_empty_belt_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("game.screen.sdl_sound.STALLED_S", 0.02)
    output = SdlOutput()
    belt = Belt(places=SHEET_BLOCKS)
    try:
        output.start(belt)
        time.sleep(0.1)
        assert output.alive
        monkeypatch.setattr(output, "_channel", BusyChannel())
        for _ in range(SHEET_BLOCKS):
            belt.lay(np.zeros(BLOCK_FRAMES, np.float32))
        patience = time.monotonic() + 20
        while output.alive and time.monotonic() < patience:
            time.sleep(0.01)
        assert not output.alive
    finally:
        output.stop()
