"""The plain scenes: they draw in both languages, at every size of text, and everything fits."""

from pathlib import Path

import pygame
import pytest
from layout_audit import Audit, audit_on
from screen_events import key, mouse, same
from screen_samples import HOME, MAP, Bare, Nobody, every_scene, kit

from game.screen.actions import Action
from game.screen.kit import Kit
from game.screen.layout import HEIGHT, WIDTH
from game.screen.page import HOLD_TICKS, Page
from game.screen.scene import POP, STAY, Clicked, Pop, Pressed, Push, Released, Scene
from game.screen.scenes.city_map import CityMap
from game.screen.scenes.confirm import Confirm
from game.screen.scenes.home import Home
from game.screen.scenes.options import FirstStart, Options
from game.screen.scenes.pause import Pause
from game.screen.scenes.title import DEMO_AFTER_S, Entry, Title

NAMES = (
    "title", "map", "ledger", "home", "newspaper", "report", "end", "pause", "confirm", "loading",
    "first", "options-game", "options-hand", "options-picture", "options-sound", "options-text",
    "options-controls",
)  # fmt: skip


@pytest.fixture
def canvas(monkeypatch: pytest.MonkeyPatch) -> Audit:
    return audit_on(monkeypatch)


def live(scene: Scene, ticks: int = 40) -> None:
    for _ in range(ticks):
        scene.tick()


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("name", NAMES)
def test_all_text_stands_whole_in_its_place(
    name: str, language: str, percent: int, tmp_path: Path, canvas: Audit
) -> None:
    of = kit(tmp_path, language=language, percent=percent)
    scene = every_scene(of)[name]
    live(scene, 100)
    canvas.begin()
    scene.draw(canvas, 0.0)
    assert not of.words.missing
    assert canvas.laid or name == "title"
    assert canvas.judge() == []


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("name", NAMES)
def test_targets_are_large_enough_and_inside(name: str, percent: int, tmp_path: Path) -> None:
    scene = every_scene(kit(tmp_path, percent=percent))[name]
    assert isinstance(scene, Page)
    for target in scene.targets():
        assert target.box.width >= 44, target
        assert target.box.height >= 28, target
        if name != "map":
            assert pygame.Rect(0, 0, WIDTH, HEIGHT).contains(target.box), target


@pytest.mark.parametrize("name", NAMES)
def test_every_target_is_reached_by_arrows_and_tab(name: str, tmp_path: Path) -> None:
    scene = every_scene(kit(tmp_path))[name]
    assert isinstance(scene, Page)
    scene.focus.offer(scene.targets())
    wanted = {target.name for target in scene.focus.targets}
    if name == "options-controls":
        wanted = {action.value for action in Action}
    start = scene.focus.at
    seen, left = {start.name} if start else set(), [start.name] if start else []
    while left:
        here = left.pop()
        for action in (Action.UP, Action.DOWN, Action.LEFT, Action.RIGHT, Action.NEXT_GROUP):
            scene.focus.set(here)
            if name == "options-controls" and action in (Action.LEFT, Action.RIGHT):
                continue
            scene.handle(Pressed(action))
            at = scene.focus.at
            if at is not None and at.name not in seen:
                seen.add(at.name)
                left.append(at.name)
    assert seen >= wanted, wanted - seen


def test_the_map_goes_where_the_card_says(tmp_path: Path) -> None:
    nobody = Nobody()
    of = kit(tmp_path)
    scene = CityMap(of, lambda: MAP, nobody)  # type: ignore[arg-type]
    live(scene, 2)
    assert scene.focus.at is not None
    chosen = scene.focus.at.name
    scene.handle(Pressed(Action.CONFIRM))
    assert nobody.asked == [f"go {chosen}"]
    scene.handle(Pressed(Action.TOOL_C))
    scene.handle(Pressed(Action.DIARY))
    scene.handle(Pressed(Action.BACK))
    assert nobody.asked[1:] == ["stay_home", "open_diary", "pause"]


def test_a_click_on_the_map_shows_and_the_button_goes(tmp_path: Path) -> None:
    nobody = Nobody()
    scene = CityMap(kit(tmp_path), lambda: MAP, nobody)  # type: ignore[arg-type]
    live(scene, 2)
    scene.handle(Clicked(640, 330))
    assert scene.focus.at is not None
    assert scene.focus.at.name == "hospital"
    assert nobody.asked == []
    primary = scene.primary()
    assert primary is not None
    assert primary.where is not None
    scene.handle(Clicked(*primary.where.center))
    assert nobody.asked == ["go hospital"]


def test_a_closed_place_says_why_and_does_not_let_in(tmp_path: Path) -> None:
    nobody, of = Nobody(), kit(tmp_path)
    scene = CityMap(of, lambda: MAP, nobody)  # type: ignore[arg-type]
    scene.handle(Clicked(440, 560))
    scene.handle(Pressed(Action.CONFIRM))
    assert nobody.asked == []
    assert of.captions.text == "Закрыто до субботы."


def test_hiding_takes_a_thing_and_lays_it_down(tmp_path: Path) -> None:
    class Householder(Nobody):
        def hide(self, stock: str, spot: str) -> str:
            self.asked.append(f"hide {stock} {spot}")
            return ""

    someone = Householder()
    scene = Home(kit(tmp_path), lambda: HOME, someone)  # type: ignore[arg-type]
    scene.focus.offer(scene.targets())
    scene.focus.set("stock-disc-2")
    scene.handle(Pressed(Action.CONFIRM))
    assert scene.focus.at is not None
    assert scene.focus.at.name == "spot-stove"
    scene.handle(Pressed(Action.BACK))
    scene.handle(Pressed(Action.CONFIRM))
    assert someone.asked == []
    scene.focus.set("stock-disc-2")
    scene.handle(Pressed(Action.CONFIRM))
    scene.handle(Pressed(Action.CONFIRM))
    assert someone.asked == ["hide disc-2 stove"]


def test_the_bot_plays_after_a_while_without_input(tmp_path: Path) -> None:
    demo = Push(Bare())
    entry = Entry("new", "New", lambda: STAY)
    scene = Title(kit(tmp_path), lambda: [entry], demo=lambda: demo)
    for _ in range(DEMO_AFTER_S * 60 - 1):
        assert scene.tick() == STAY
    scene.handle(Pressed(Action.DOWN))
    for _ in range(DEMO_AFTER_S * 60 - 1):
        assert scene.tick() == STAY
    assert scene.tick() is demo


def test_escape_on_the_title_asks_first(tmp_path: Path) -> None:
    scene = Title(kit(tmp_path), lambda: [Entry("new", "New", lambda: STAY)])
    change = scene.handle(Pressed(Action.BACK))
    assert isinstance(change, Push)
    assert isinstance(change.scene, Confirm)
    assert isinstance(change.scene.handle(Pressed(Action.CONFIRM)), Pop)


def test_options_work_at_once_and_are_kept(tmp_path: Path) -> None:
    of = kit(tmp_path)
    kept = []
    of.keep_settings = kept.append
    scene = Options(of, tab="text")
    live(scene, 1)
    scene.handle(Pressed(Action.RIGHT))
    assert of.words.language == "ru"
    assert kept[-1].language == "ru"
    scene.handle(Pressed(Action.DOWN))
    scene.handle(Pressed(Action.CONFIRM))
    assert of.type.percent == 150
    scene.handle(Pressed(Action.NEXT))
    assert scene.focus.at is not None
    assert scene.focus.at.name == "confirm"


def test_a_key_is_bound_anew_and_a_clash_is_refused(tmp_path: Path) -> None:
    of = kit(tmp_path)
    scene = Options(of, tab="controls")
    live(scene, 1)
    assert scene.focus.at is not None
    scene.focus.set("tool-b")
    for scancode, means in ((pygame.KSCAN_Q, "R"), (pygame.KSCAN_G, "G")):
        scene.handle(Pressed(Action.CONFIRM))
        of.devices.listen(key(scancode), same)
        live(scene, 1)
        first = of.devices.bindings.of(Action.TOOL_B).keys[0].scancode
        assert first == getattr(pygame, f"KSCAN_{means}")


def test_the_first_start_is_asked_once(tmp_path: Path) -> None:
    of = kit(tmp_path)
    assert of.settings.first_start
    assert FirstStart(of).handle(Pressed(Action.BACK)) == POP
    assert not of.settings.first_start


def test_the_pause_stops_the_sound_and_goes_on(tmp_path: Path) -> None:
    of = kit(tmp_path)
    calls = []
    of.desk.pause = lambda: calls.append("pause")  # type: ignore[method-assign]
    of.desk.resume = lambda: calls.append("resume")  # type: ignore[method-assign]
    scene = Pause(of, Bare())
    assert scene.handle(Pressed(Action.PAUSE)) == POP
    assert calls == ["pause", "resume"]


class Dear(Page):
    """A page with one final deed."""

    done = False

    def primary(self):  # type: ignore[no-untyped-def]
        from game.screen.frame import Primary

        return Primary("Burn", hold=True)

    def commit(self):  # type: ignore[no-untyped-def]
        self.done = True
        return STAY


@pytest.mark.parametrize("way", ["hold", "press"])
def test_what_is_final_is_held_or_pressed_twice(way: str, tmp_path: Path) -> None:
    of = kit(tmp_path)
    of.obey(of.settings.with_changes(confirm=way))
    page = Dear(of)
    page.handle(Pressed(Action.CONFIRM))
    live(page, HOLD_TICKS // 2)
    page.handle(Released(Action.CONFIRM))
    live(page, HOLD_TICKS)
    assert not page.done
    page.handle(Pressed(Action.CONFIRM))
    live(page, HOLD_TICKS)
    assert page.done


def test_a_click_on_a_word_of_the_bar_is_its_action(tmp_path: Path) -> None:
    nobody = Nobody()
    of: Kit = kit(tmp_path)
    scene = CityMap(of, lambda: MAP, nobody)  # type: ignore[arg-type]
    canvas = pygame.Surface((WIDTH, HEIGHT))
    scene.draw(canvas, 0.0)
    diary = next(w for w, pair in of.frame._pair_boxes if pair.actions == (Action.DIARY,))
    for signal in of.devices.listen(mouse(1, diary.center), same):
        scene.handle(signal)
    assert nobody.asked == ["open_diary"]


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_list_of_places_lies_beside_the_card(
    percent: int, tmp_path: Path, canvas: Audit
) -> None:
    of = kit(tmp_path, language="ru", percent=percent)
    scene = CityMap(of, lambda: MAP, Nobody())  # type: ignore[arg-type]
    scene.handle(Pressed(Action.TOOL_B))
    live(scene, 2)
    canvas.begin()
    scene.draw(canvas, 0.0)
    assert canvas.judge() == []
    button = scene.primary()
    assert button is not None
    assert button.where is not None
    for target in scene.targets():
        assert target.box.height >= 36
        assert of.layout.hud.bottom < target.box.top
        assert target.box.bottom < of.layout.bar.top
        assert target.box.right < button.where.left
