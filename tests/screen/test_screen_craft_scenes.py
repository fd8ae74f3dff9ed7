"""The craft on the screen: a disc from film to command by keys and by mouse, and its pages."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pygame
import pytest
from craft_samples import SONG, FakeHost, bench, blank, coarse_density
from layout_audit import Audit, audit_on
from screen_events import mouse, same

from game.city.commands import Pressed as PressedCommand
from game.city.seen import SeenFilm
from game.hands import cigarette, lathe, scissors
from game.hands.levers import NORMAL
from game.screen.actions import Action
from game.screen.cut_beside import CutBeside
from game.screen.devices import Owner
from game.screen.disc_card import line_of
from game.screen.gauges import draw_song
from game.screen.kit import Kit
from game.screen.layout import HEIGHT, WIDTH
from game.screen.microscope import UM_PER_PX, draw_bar
from game.screen.page import Page
from game.screen.scene import POP, STAY, Clicked, Pointed, Pressed, Scene, Stack
from game.screen.scenes.burn import Burn
from game.screen.scenes.cutting import Cutting
from game.screen.scenes.gramophone import Gramophone
from game.screen.scenes.trim import Trim
from game.screen.scenes.workshop import Workshop
from game.screen.stage import FADE_TICKS
from game.screen.turntable import arm_deg
from game.screen.typefaces import Type


@pytest.fixture(autouse=True)
def coarse(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let films be developed coarsely."""
    monkeypatch.setattr("game.pressing.picture_density", coarse_density)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache for all: a disc is pressed once."""
    return tmp_path_factory.mktemp("craft")


class Evening:
    """A player at the workshop who presses one button at a time."""

    def __init__(self, cache: Path, **settings: object) -> None:
        self.kit, self.host, self.studio = bench(cache, **{"hand": "automatic", **settings})
        self.table = Workshop(self.kit, self.host, self.studio)
        self.stack = Stack(self.table)

    @property
    def top(self) -> Scene:
        assert self.stack.top is not None
        return self.stack.top

    def live(self, ticks: int = 1) -> None:
        for _ in range(ticks):
            self.stack.apply(self.top.tick())

    def press(self, action: Action = Action.CONFIRM) -> None:
        self.stack.apply(self.top.handle(Pressed(action)))

    def click(self, at: tuple[int, int]) -> None:
        for down in (True, False):
            for signal in self.kit.devices.listen(mouse(1, at, down=down), same):
                self.stack.apply(self.top.handle(signal))

    def work(self) -> None:
        """Skip through an automatic movement."""
        self.press()
        for _ in range(400):
            if not self.top.working:  # type: ignore[attr-defined]
                return
            self.live()
        raise AssertionError("the movement never ends")

    def steps(self) -> Iterator[tuple[str, Scene]]:
        """Go through the whole evening, and show every page on the way."""
        self.live()
        yield "workshop", self.top
        self.press()
        for kind in ("trim", "burn", "cutting"):
            self.live(8)
            yield kind, self.top
            self.work()
            yield f"{kind}-done", self.top
            self.press()
        self.live(3)
        yield "gramophone", self.top

    def until(self, step: str) -> Scene:
        """Go on until a step of the evening is on the screen."""
        return next(scene for name, scene in self.steps() if name == step)


@pytest.fixture
def canvas(monkeypatch: pytest.MonkeyPatch) -> Audit:
    return audit_on(monkeypatch)


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_all_text_of_the_evening_stands_whole_in_its_place(
    language: str, percent: int, cache: Path, canvas: Audit
) -> None:
    evening = Evening(cache, language=language, text_percent=percent)
    for step, scene in evening.steps():
        scene.stage._full_ticks = FADE_TICKS  # type: ignore[attr-defined]
        evening.kit.captions.clear()
        canvas.begin()
        scene.draw(canvas, 0.0)
        assert canvas.laid
        assert canvas.judge() == [], step
        missing = {key for key in evening.kit.words.missing if not key.startswith("song-")}
        assert not missing, (step, missing)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_targets_of_the_table_are_large_enough_and_inside(percent: int, cache: Path) -> None:
    table = Evening(cache, text_percent=percent).table
    for target in table.targets():
        assert target.box.width >= 44, target
        assert target.box.height >= 36, target
        assert pygame.Rect(0, 0, WIDTH, HEIGHT).contains(target.box), target


def test_every_target_of_the_table_is_reached(cache: Path) -> None:
    table = Evening(cache).table
    table.focus.offer(table.targets())
    seen, left = set(), [table.focus.targets[0].name]
    while left:
        here = left.pop()
        seen.add(here)
        for action in (Action.UP, Action.DOWN, Action.LEFT, Action.RIGHT, Action.NEXT_GROUP):
            table.focus.set(here)
            table.handle(Pressed(action))
            at = table.focus.at
            if at is not None and at.name not in seen:
                left.append(at.name)
    assert seen >= {target.name for target in table.focus.targets}


def test_a_disc_by_keys_is_what_the_machines_gave(cache: Path) -> None:
    evening = Evening(cache)
    states = {}
    evening.live()
    evening.press()
    for kind in (Trim, Burn, Cutting):
        assert isinstance(evening.top, kind)
        evening.work()
        states[kind] = evening.top.movement.state
        evening.press()
    assert isinstance(evening.top, Gramophone)
    evening.press()
    assert evening.host.done == []
    evening.live(2)
    evening.press()
    (command,) = evening.host.done
    assert isinstance(command, PressedCommand)
    assert evening.host.asked == ["next"]
    recipe = command.recipe
    trim, hole = scissors.result(states[Trim]), cigarette.result(states[Burn])
    ride = lathe.result(states[Cutting])
    assert (recipe.trim, recipe.tears) == (trim.vertices, trim.tears)
    assert (recipe.hole_ddeg, recipe.hole_cmm) == (hole.offset_ddeg, hole.offset_cmm)
    assert (recipe.hole_size_cmm, recipe.char) == (hole.size_cmm, hole.char)
    assert (recipe.level, recipe.weight, recipe.speed) == (ride.level, ride.weight, ride.speed)
    assert (recipe.jumps, recipe.gaps, recipe.end_tenths) == (ride.jumps, ride.gaps, 30)
    assert (recipe.song, recipe.blank.number, recipe.pitch_um) == (SONG, 4417, 184)
    assert recipe.burnt_first
    bone = evening.studio.press(recipe)
    assert bone is not None
    assert command.verdict == bone.verdict


def test_a_disc_by_mouse_with_the_hole_last(cache: Path) -> None:
    evening = Evening(cache)
    canvas = pygame.Surface((WIDTH, HEIGHT))
    evening.live()
    boxes = {target.name: target.box for target in evening.table.targets()}
    evening.click(boxes["film-4418"].center)
    evening.click(boxes["way-order"].center)
    evening.click(boxes["way-pitch"].center)
    evening.click(boxes["master-tune"].center)
    button = evening.kit.layout.primary.center
    evening.click(button)
    order = []
    for _ in range(3):
        order.append(type(evening.top))
        evening.top.draw(canvas, 0.0)
        evening.click(button)
        for _ in range(400):
            if not evening.top.working:  # type: ignore[attr-defined]
                break
            evening.live()
        evening.click(button)
    assert order == [Trim, Cutting, Burn]
    evening.live(2)
    evening.click(button)
    (command,) = evening.host.done
    assert isinstance(command, PressedCommand)
    assert command.recipe.blank.number == 4418
    assert command.recipe.pitch_um == 212
    assert not command.recipe.burnt_first


def test_the_same_hand_makes_the_same_disc(cache: Path) -> None:
    makings = []
    for _ in range(2):
        evening = Evening(cache)
        evening.until("cutting-done")
        makings.append(lathe.result(evening.top.movement.state))  # type: ignore[attr-defined]
    assert makings[0] == makings[1]


def test_keys_cut_by_hand(cache: Path) -> None:
    evening = Evening(cache, hand="by-hand")
    evening.until("trim")
    scene = evening.top
    assert isinstance(scene, Trim)
    before = scene.seen.angle_brad
    evening.kit.devices._press(Action.CONFIRM, "key:8")
    for _ in range(40):
        evening.kit.devices.tick()
        evening.live()
    assert scene.seen.angle_brad > before + 2000
    assert scene.movement.grips[-1].a == 100
    evening.kit.devices.release_all()
    evening.live(30)
    assert scene.seen.pace_brad == 0


def test_the_pointer_leans_as_far_as_it_is_from_the_circle(cache: Path) -> None:
    evening = Evening(cache, hand="by-hand")
    evening.until("trim")
    scene = evening.top
    assert isinstance(scene, Trim)
    devices = evening.kit.devices
    devices.owner = Owner.POINTER
    x, y, _ = scene.hero
    scene.grip()
    scene.hand._owner_changes = devices.owner_changes
    circle = x + scene._px(scene.seen.aim_cmm)
    devices.pointer = (circle - 8, y)
    assert scene.grip().x == -32
    devices.pointer = (circle + 80, y)
    assert scene.grip().x == 100


@pytest.mark.parametrize("until", ["trim", "burn"])
def test_a_pointer_on_a_button_or_on_the_card_leads_no_hand(until: str, cache: Path) -> None:
    evening = Evening(cache)
    evening.until(until)
    scene = evening.top
    assert isinstance(scene, (Trim, Burn))
    devices = evening.kit.devices
    devices.owner = Owner.POINTER
    scene.grip()
    scene.hand._owner_changes = devices.owner_changes
    x, y, _ = scene.hero
    devices.pointer = (x + 90, y + 60)
    assert scene.grip().x, "over the film it leads"
    for away in (evening.kit.layout.primary.center, (60, HEIGHT - 30), scene.card_box.center):
        devices.pointer = away
        assert (scene.grip().x, scene.grip().y) == (0, 0)


def test_the_gauges_are_pulled_and_the_wheel_turns_the_level(cache: Path) -> None:
    evening = Evening(cache, hand="by-hand")
    scene = cutting(evening)
    scene.draw(pygame.Surface((WIDTH, HEIGHT)), 0.0)
    evening.kit.devices.owner = Owner.POINTER
    assert scene._rails is not None
    level, weight = scene._rails
    scene.handle(Clicked(level.centerx, level.top))
    assert scene.grip().y == 100
    assert scene.grip().a == 0
    scene.handle(Pointed(level.centerx, level.bottom, held=True))
    assert scene.grip().y == -100
    scene._drags = ""
    scene.handle(Pointed(level.centerx, level.top, held=False))
    assert scene.grip().y == -100
    scene.handle(Clicked(weight.centerx, weight.top))
    assert scene.grip().u == 100
    before = scene._wish_ddb
    assert before is not None
    scene.handle(Pressed(Action.PREVIOUS))
    assert scene._wish_ddb == before + 5


def cutting(evening: Evening) -> Cutting:
    """Come to the lathe with a hand that is one's own from there on."""
    evening.kit.obey(evening.kit.settings.with_changes(hand="automatic"))
    evening.until("burn-done")
    evening.kit.obey(evening.kit.settings.with_changes(hand="by-hand"))
    evening.press()
    scene = evening.top
    assert isinstance(scene, Cutting)
    return scene


def test_lifting_the_head_twice_makes_a_short_disc(cache: Path) -> None:
    evening = Evening(cache)
    scene = cutting(evening)
    evening.live(80)
    assert scene.handle(Pressed(Action.BACK)) == STAY
    assert scene.working
    assert scene.handle(Pressed(Action.BACK)) == STAY
    assert not scene.working
    evening.press()
    assert isinstance(evening.top, Gramophone)
    assert 12 <= evening.top._recipe.end_tenths <= 14


def test_half_speed_is_the_same_machine_half_as_fast(cache: Path) -> None:
    evening = Evening(cache)
    scene = cutting(evening)
    scene.handle(Pressed(Action.SPEED_50))
    evening.live(60)
    assert len(scene.movement.grips) in (29, 30)


def test_esc_twice_puts_the_film_aside_and_nothing_is_done(cache: Path) -> None:
    evening = Evening(cache)
    evening.until("burn")
    evening.press(Action.BACK)
    assert isinstance(evening.top, Burn)
    evening.press(Action.BACK)
    assert evening.top is evening.table
    assert evening.host.done == []
    evening.press(Action.BACK)
    assert evening.host.asked == []
    evening.press(Action.BACK)
    assert evening.host.asked == ["leave"]


def test_show_me_plays_and_gives_the_hand_back(cache: Path) -> None:
    evening = Evening(cache, hand="by-hand")
    evening.until("trim")
    scene = evening.top
    assert isinstance(scene, Trim)
    scene.handle(Pressed(Action.SHOW))
    evening.live(120)
    assert scene.seen.angle_brad > 3000
    scene.handle(Pressed(Action.SHOW))
    assert scene.ghost is None
    evening.live(30)
    assert scene.movement.grips[-1].a == 0


def test_a_song_longer_than_the_film_is_said_before(cache: Path) -> None:
    kit, host, studio = bench(cache)
    small = blank(9, width_mm=130, height_mm=130)
    host.seen.films = (SeenFilm(9, small, "home", ()),)
    studio._songs = {SONG: np.tile(np.float32([0.3, -0.3]), 22_050 * 45)}
    table = Workshop(kit, host, studio)
    table.tick()
    said: list[str] = []
    words = kit.words
    plain = type(words).__call__
    canvas = pygame.Surface((WIDTH, HEIGHT))
    spoken = pytest.MonkeyPatch()
    spoken.setattr(
        type(words),
        "__call__",
        lambda self, key, **v: said.append(key) or plain(self, key, **v),
    )
    table.draw(canvas, 0.0)
    spoken.undo()
    assert "craft-will-not-fit" in said


def test_three_tears_offer_a_smaller_circle(cache: Path) -> None:
    evening = Evening(cache, hand="by-hand")
    evening.until("trim")
    scene = evening.top
    assert isinstance(scene, Trim)
    from dataclasses import replace

    state = scissors.start(scene.making.blank, seed=1, levers=NORMAL)
    scene.movement.state = replace(state, phase=scissors.Phase.RUINED)
    evening.press()
    assert evening.top is scene
    assert scene.working
    assert scene.seen.aim_cmm < state.aim_cmm


def test_the_needle_is_set_down_where_one_clicks(cache: Path) -> None:
    evening = Evening(cache)
    evening.until("gramophone")
    scene = evening.top
    assert isinstance(scene, Gramophone)
    evening.live(3)
    assert scene.ready
    line = line_of(scene.lower_box())
    scene.handle(Clicked(line.centerx, line.centery))
    assert scene._player is not None
    assert scene._player.at_s == pytest.approx(scene._seconds / 2, abs=0.05)
    scene.handle(Pressed(Action.LEFT))
    assert scene._player.at_s == 0.0
    evening.live(60)
    assert scene._player.at_s == pytest.approx(1.0, abs=0.05)
    scene.handle(Pressed(Action.TOOL_B))
    assert not scene._player.playing
    scene.handle(Pressed(Action.BACK))
    assert evening.host.asked == ["pause"]


def test_a_bone_at_home_is_played_once_a_visit(cache: Path) -> None:
    from types import SimpleNamespace

    from craft_samples import VERDICT

    evening = Evening(cache)
    evening.until("gramophone")
    fresh = evening.top
    assert isinstance(fresh, Gramophone)
    evening.host.recipes = [fresh._recipe]
    evening.host.seen.bones = (SimpleNamespace(number=4417, now=VERDICT, plays=2),)
    scene = Gramophone(evening.kit, evening.host, evening.studio, 4417)  # type: ignore[arg-type]
    for _ in range(4):
        scene.tick()
    assert scene.ready
    scene.handle(Pressed(Action.CONFIRM))
    scene.handle(Pressed(Action.CONFIRM))
    assert [type(command).__name__ for command in evening.host.done] == ["Played"]
    scene.handle(Pressed(Action.BACK))
    assert scene.handle(Pressed(Action.BACK)) == POP


def test_the_arm_reaches_every_groove() -> None:
    degrees = [arm_deg(radius) for radius in (270, 200, 120)]
    assert degrees == sorted(degrees)
    assert 0 < degrees[0] < degrees[-1] < 50


class Ear:
    """An ear that hears nothing but remembers what was played to it."""

    beside = False

    def __init__(self) -> None:
        from game.sound.mixer import Mixer

        self.mixer = Mixer()

    def __getattr__(self, name: str) -> object:
        raise AttributeError(name)


def test_the_cut_is_heard_without_a_click(cache: Path) -> None:
    evening = Evening(cache)
    kit: Kit = evening.kit
    ear = Ear()
    scene = cutting(evening)
    scene.close()
    kit.desk.ear = ear  # type: ignore[assignment]
    kit.desk.cue = lambda cue: None  # type: ignore[method-assign]
    kit.desk.react = lambda events: None  # type: ignore[method-assign]
    _, scene._sound = scene._listen()
    heard = []
    for _ in range(60):
        evening.live()
        heard.append(ear.mixer.mix(735))
    sound = np.concatenate(heard)[4410:]
    assert np.abs(sound).max() > 0.05
    assert np.abs(np.diff(sound)).max() < 0.6 * np.abs(sound).max()
    scene.put_aside()
    ear.mixer.mix(44_100)
    assert not ear.mixer.voices


def test_what_is_cut_beside_the_picture_is_the_same_sound(cache: Path) -> None:
    evening = Evening(cache)
    scene = cutting(evening)
    recipe, desk = scene.making.recipe(), evening.kit.desk
    programme, density = scene.studio.master(SONG), scene.studio.density(scene.making.blank)
    assert programme is not None
    assert density is not None
    heard = []
    for beside in (False, True):
        ear = Ear()
        ear.beside = beside
        desk.ear = ear  # type: ignore[assignment]
        cut = CutBeside(desk, recipe=recipe, programme=programme, density=density)
        for number in range(40):
            cut.tick(scene.movement.seen, speed_percent=100)
            if number == 20:
                cut.jump(40)
        assert cut._last is not None
        cut._last.result(30)
        assert cut.ready
        heard.append(np.concatenate([ear.mixer.mix(735) for _ in range(40)]))
        cut.stop()
        cut.stop()
    desk.ear = None
    assert heard[0].any()
    assert np.array_equal(*heard)


def test_what_goes_wrong_while_it_is_cut_is_told(cache: Path) -> None:
    evening = Evening(cache)
    scene = cutting(evening)
    ear = Ear()
    ear.beside = True
    evening.kit.desk.ear = ear  # type: ignore[assignment]
    cut = CutBeside(
        evening.kit.desk, recipe=scene.making.recipe(), programme=np.zeros(0), density=np.zeros(0)
    )
    cut.tick(scene.movement.seen, speed_percent=100)
    assert cut._last is not None
    assert cut._last.exception(30) is not None
    with pytest.raises(ValueError, match=r".+"):
        cut.tick(scene.movement.seen, speed_percent=100)
    evening.kit.desk.ear = None
    cut.stop()


def test_pages_are_pages(cache: Path) -> None:
    evening = Evening(cache)
    assert isinstance(evening.until("trim"), Page)
    assert isinstance(FakeHost(evening.kit).hud().money, str)


@pytest.mark.parametrize("percent", [150, 200])
def test_with_large_text_a_click_takes_what_is_seen_and_a_tab_turns_to_the_rest(
    percent: int, cache: Path, canvas: Audit
) -> None:
    evening = Evening(cache, text_percent=percent, language="ru")
    table = evening.table
    evening.live()

    def click_on(name: str) -> None:
        box = next(target.box for target in table.targets() if target.name == name)
        evening.click(box.center)

    click_on("master-other")
    assert (table.choice.song, table.choice.film) == ("other", 4417)
    click_on("tab-centre")
    assert not [t for t in table.targets() if t.group == "left"], "what is hidden is out of reach"
    table.stage._full_ticks = FADE_TICKS
    evening.kit.captions.clear()
    canvas.begin()
    table.draw(canvas, 0.0)
    assert canvas.judge() == []
    click_on("film-4419")
    assert (table.choice.song, table.choice.film) == ("other", 4419)
    click_on("tab-left")
    click_on(f"master-{SONG}")
    assert table.choice.song == SONG
    names = {target.name for target in table.targets()}
    assert "way-pitch" in names
    boxes = [target.box for target in table.targets()]
    assert all(box.collidelistall(boxes) == [n] for n, box in enumerate(boxes))


def test_a_click_beside_everything_begins_nothing_and_nothing_is_said_after_leaving(
    cache: Path,
) -> None:
    evening = Evening(cache)
    evening.live()
    evening.press(Action.BACK)
    assert evening.kit.captions.text
    evening.click((236, 316))
    assert evening.top is evening.table
    evening.press(Action.BACK)
    assert evening.host.asked == ["leave"]
    assert evening.kit.captions.text == ""


def test_the_scissors_wait_for_the_picture_of_the_film(
    cache: Path, monkeypatch: pytest.MonkeyPatch, canvas: Audit
) -> None:
    evening = Evening(cache)
    scene = evening.until("trim")
    assert isinstance(scene, Trim)
    before = len(scene.movement.grips)
    with monkeypatch.context() as bath:
        bath.setattr(evening.studio, "film_picture", lambda blank, *, pixels: None)
        evening.live(30)
        canvas.begin()
        scene.paint(canvas, 0.0)
    assert len(scene.movement.grips) == before
    evening.live(30)
    assert len(scene.movement.grips) == before + 30


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_film_under_the_scissors_keeps_off_the_strips_above_and_below(
    percent: int, cache: Path
) -> None:
    evening = Evening(cache, text_percent=percent)
    scene = evening.until("trim")
    assert isinstance(scene, Trim)
    surface = pygame.Surface((WIDTH, HEIGHT))
    scene._draw_film(surface)
    light = pygame.surfarray.array3d(surface).max(axis=2)
    layout = evening.kit.layout
    assert light.max() > 0
    for strip in (layout.hud, layout.goal, layout.bar):
        assert light[strip.left : strip.right, strip.top : strip.bottom].max() == 0


def test_only_a_round_rim_is_called_round_enough(
    cache: Path, monkeypatch: pytest.MonkeyPatch, canvas: Audit
) -> None:
    evening = Evening(cache)
    scene = evening.until("trim-done")
    assert isinstance(scene, Trim)
    seen, asked = scene.seen, []
    monkeypatch.setattr(evening.kit, "words", spy_on(evening.kit.words, asked))
    for worst_cmm, key in ((200, "craft-trim-done"), (1274, "craft-trim-ragged")):
        asked.clear()
        bitten = replace(seen, worst_cmm=worst_cmm)
        monkeypatch.setattr(Trim, "seen", property(lambda _, bitten=bitten: bitten))
        canvas.begin()
        scene.paint(canvas, 0.0)
        assert canvas.judge() == []
        assert [said for said in asked if said in ("craft-trim-done", "craft-trim-ragged")] == [key]


def spy_on(words: Callable[..., str], asked: list[str]) -> Callable[..., str]:
    """Write down which texts are asked for."""

    def ask(key: str, **values: object) -> str:
        asked.append(key)
        return words(key, **values)

    return ask


def test_the_clock_of_the_cut_ends_where_the_song_does(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evening = Evening(cache)
    scene = evening.until("cutting-done")
    assert isinstance(scene, Cutting)
    told: list[str] = []
    write = Type.write

    def telling(self: Type, surface: pygame.Surface, text: str, *args: Any, **more: Any) -> Any:
        told.append(text)
        return write(self, surface, text, *args, **more)

    monkeypatch.setattr(Type, "write", telling)
    survey, lower = scene._survey, evening.kit.layout.lower
    seen = replace(scene.seen, tenth=1125, end_tenth=1125)
    draw_song(pygame.Surface((WIDTH, HEIGHT)), evening.kit, lower, seen, survey, told_s=111)
    assert told[:2] == ["1:51", "/ 1:51"]


def test_the_rim_of_the_gramophone_is_held_back_behind_the_goal(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evening = Evening(cache)
    scene = evening.until("gramophone")
    assert isinstance(scene, Gramophone)
    monkeypatch.setattr(scene.stage, "draw", lambda surface, blend: surface.fill((120, 160, 170)))
    surface = pygame.Surface((WIDTH, HEIGHT))
    scene.paint(surface, 0.0)
    goal = evening.kit.layout.goal
    assert max(surface.get_at((goal.left + 40, goal.centery))[:3]) < 40


def test_the_words_of_the_microscope_stand_between_the_walls_of_the_groove(
    cache: Path, canvas: Audit
) -> None:
    evening = Evening(cache)
    cutting(evening)
    canvas.begin()
    middle, radius = (400, 300), 156
    draw_bar(canvas, evening.kit, middle, radius, um=100, px_per_um=1 / UM_PER_PX)
    ((_, label),) = canvas.laid
    groove_y = middle[1] + 184 / UM_PER_PX * 0.42
    half = 60 / 2 / UM_PER_PX
    assert groove_y - half < label.centery - 5
    assert label.centery + 5 < groove_y + half
