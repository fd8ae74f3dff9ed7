"""Large text: questions, notices, captions, maps and shelves stay whole, legible and in reach."""

from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pygame
import pytest
from craft_samples import FakeHost, bench
from layout_audit import Audit, audit_on
from screen_samples import HOME, PAPER, Bare, Nobody, kit

from game.levels import Level, data_folder, read_levels, read_songs
from game.screen.focus import ARROWS
from game.screen.kit import Kit
from game.screen.layout import HEIGHT, WIDTH
from game.screen.map_marks import STRIP_PX
from game.screen.page import Page
from game.screen.paint_title import LETTERS
from game.screen.scene import STAY, Clicked, Pressed
from game.screen.scenes.city_map import CityMap
from game.screen.scenes.confirm import Confirm
from game.screen.scenes.home import Home
from game.screen.scenes.newspaper import Newspaper
from game.screen.scenes.pause import Pause, Ways
from game.screen.scenes.title import Entry, Title
from game.screen.scenes.workshop import Workshop
from game.screen.showing import show_map
from game.screen.views import SpotView
from game.session import Session

SIZES = pytest.mark.parametrize("percent", [100, 150, 200])
TONGUES = pytest.mark.parametrize("language", ["en", "ru"])
LEGIBLE_PX = 22
"""Below this nobody who wants text of 200 percent reads anything."""
QUESTIONS = {
    "quit-ask": {},
    "pause-title-ask": {},
    "pause-retry-ask": {},
    "new-ask": {"when": "13 ноября, ночь"},
    "music-remove-ask": {"title": "Поля широкие, амбары полные"},
    "talk-skip-ask": {"answer": "Скажу, что плёнки из больницы, и больше ничего не скажу"},
}
LAST = "13 ноября, ночь"
NOTICE = (
    "Звука нет: устройство молчит, и игра идёт без него. Проверь, не занято ли оно другой "
    "программой. О сохранениях: файл от других уровней и остался на месте."
)
LETTERS_RIM_PX = 9
"""What the picture of the letters leaves clear around them."""
ENTRIES = ("continue", "new", "week", "workshop", "runs", "music", "almanac", "options", "quit")


@pytest.fixture
def canvas(monkeypatch: pytest.MonkeyPatch) -> Audit:
    return audit_on(monkeypatch)


@cache
def levels() -> dict[str, Level]:
    songs = read_songs(data_folder("assets") / "songs")
    return read_levels(data_folder("levels"), songs=songs)


def map_of(of: Kit, level: str) -> CityMap:
    seen = Session(levels()[level], seed=5).seen
    view = show_map(of.words, seen, of.settings, here="home")
    scene = CityMap(of, lambda: view, Nobody())  # type: ignore[arg-type]
    scene.tick()
    return scene


def home_of(of: Kit) -> Home:
    stock = tuple(replace(s, title="Поля широкие, амбары полные") for s in HOME.stock)
    spots = tuple(replace(HOME.spots[0], name=f"spot{n}") for n in range(11))
    view = replace(HOME, stock=stock, spots=spots)
    scene = Home(of, lambda: view, Nobody())  # type: ignore[arg-type]
    scene.tick()
    scene.focus.set("stock-disc-0")
    return scene


def workshop_of(of: Kit, folder: Path) -> Workshop:
    _, _, studio = bench(folder)
    scene = Workshop(of, FakeHost(of), studio)  # type: ignore[arg-type]
    scene.tick()
    return scene


def scene_of(name: str, of: Kit, folder: Path) -> Page:
    if name == "workshop":
        return workshop_of(of, folder)
    return home_of(of) if name == "home" else map_of(of, "01-water")


@SIZES
@TONGUES
@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_stands_whole_above_its_answers(
    question: str, language: str, percent: int, tmp_path: Path, canvas: Audit
) -> None:
    of = kit(tmp_path, language=language, percent=percent)
    asked = Confirm(of, question, yes=lambda: STAY, below=Bare(), **QUESTIONS[question])
    asked.tick()
    canvas.begin()
    asked.draw(canvas, 0.0)
    assert of.words(question, **QUESTIONS[question]) in canvas.said()
    assert canvas.judge() == []


@SIZES
def test_a_notice_leaves_the_menu_of_the_title_free(
    percent: int, tmp_path: Path, canvas: Audit
) -> None:
    of = kit(tmp_path, language="ru", percent=percent)
    entries = [
        Entry(name, of.words(f"title-{name}"), lambda: STAY, "13 ноября, ночь") for name in ENTRIES
    ]
    title = Title(of, lambda: entries, notice=lambda: NOTICE)
    title.tick()
    canvas.begin()
    title.draw(canvas, 0.0)
    assert NOTICE in canvas.said()
    assert "13 ноября, ночь" in canvas.said()
    assert {entry.text for entry in entries} <= {text for text, _ in canvas.laid}
    assert canvas.judge() == []
    menu = [target.box for target in title.targets()]
    where = [box for text, box in canvas.laid if text in NOTICE]
    assert [box for box in where if box.collidelist(menu) >= 0] == []


@SIZES
@TONGUES
def test_a_long_menu_leaves_the_name_of_the_title_in_the_light(
    language: str, percent: int, tmp_path: Path, canvas: Audit
) -> None:
    of = kit(tmp_path, language=language, percent=percent)
    names = ("continue", "chapter-again", *ENTRIES[1:-2], "sandbox", "shelf", *ENTRIES[-2:])
    entries = [Entry(name, of.words(f"title-{name}"), lambda: STAY, LAST) for name in names]
    title = Title(of, lambda: entries)
    title.tick()
    canvas.begin()
    title.draw(canvas, 0.0)
    assert canvas.judge() == []
    assert {entry.text for entry in entries} <= {text for text, _ in canvas.laid}
    # No row climbs into the letters or lies on another.
    boxes = [target.box for target in title.targets()]
    letters = pygame.Rect(LETTERS)
    assert min(box.top for box in boxes) >= letters.bottom - LETTERS_RIM_PX
    assert all(box.collidelist(boxes[:n]) < 0 for n, box in enumerate(boxes))
    assert pygame.Rect(0, 0, WIDTH, HEIGHT).contains(boxes[0].unionall(boxes))


@SIZES
def test_the_arrows_reach_every_row_of_a_long_title(percent: int, tmp_path: Path) -> None:
    of = kit(tmp_path, percent=percent)
    entries = [Entry(f"row{n}", f"Row {n}", lambda: STAY) for n in range(11)]
    title = Title(of, lambda: entries)
    title.tick()
    reached, left = {"row0"}, ["row0"]
    while left:
        here = left.pop()
        for action in ARROWS:
            title.focus.set(here)
            title.handle(Pressed(action))
            at = title.focus.at
            assert at is not None
            if at.name not in reached:
                reached.add(at.name)
                left.append(at.name)
    assert reached == {entry.name for entry in entries}


@SIZES
@TONGUES
@pytest.mark.parametrize("level", ["01-water", "10-speeches"])
def test_names_on_the_map_keep_off_frame_card_and_signs(
    level: str, language: str, percent: int, tmp_path: Path, canvas: Audit
) -> None:
    of = kit(tmp_path, language=language, percent=percent)
    scene = map_of(of, level)
    for target in scene.targets():
        scene.focus.set(target.name)
        canvas.begin()
        scene.draw(canvas, 0.0)
        assert canvas.judge() == []
        card, *names = scene.kept_clear()
        frame = [of.layout.hud, of.layout.goal, of.layout.bar, card]
        signs = [t.box.inflate(-12, -12) for t in scene.targets()]
        names = [name.inflate(-STRIP_PX, -STRIP_PX) for name in names]
        assert names or percent == 200
        assert [name for name in names if name.collidelist([*frame, *signs]) >= 0] == []


@SIZES
@pytest.mark.parametrize("level", ["00-week", "01-water", "10-speeches"])
def test_no_sign_on_the_map_lies_under_the_goal_or_the_bar(
    level: str, percent: int, tmp_path: Path
) -> None:
    of = kit(tmp_path, language="ru", percent=percent)
    scene = map_of(of, level)
    for name in [target.name for target in scene.targets()]:
        scene.focus.set(name)
        signs = [target.box.inflate(-12, -12) for target in scene.targets()]
        goal = of.layout.goal.inflate(2 * WIDTH, 0)
        assert goal.collidelist(signs) < 0
        # The keys stand in the middle of the bar.
        keys = of.layout.bar.inflate(2 * WIDTH, -12)
        assert keys.collidelist(signs) < 0


@SIZES
@pytest.mark.parametrize("level", ["01-water", "10-speeches"])
def test_the_mouse_reaches_every_place_of_the_map(level: str, percent: int, tmp_path: Path) -> None:
    of = kit(tmp_path, language="ru", percent=percent)
    scene = map_of(of, level)
    start = scene.focus.at
    assert start is not None
    reached, left = {start.name}, [start.name]
    while left:
        here = left.pop()
        for target in [*scene.targets()]:
            scene.focus.set(here)
            scene.focus.offer(scene.targets())
            box = next(t.box for t in scene.targets() if t.name == target.name)
            if box.centerx > 0:
                scene.handle(Clicked(*box.center))
            if scene.focus.at is not None and scene.focus.at.name not in reached:
                reached.add(scene.focus.at.name)
                left.append(scene.focus.at.name)
    assert reached == {target.name for target in scene.targets()}


@SIZES
@pytest.mark.parametrize("name", ["home", "workshop", "map"])
@pytest.mark.parametrize("said", ["craft-band-plays", "home-nothing-to-undo"])
def test_a_caption_hides_no_heading(
    said: str, name: str, percent: int, tmp_path: Path, canvas: Audit
) -> None:
    of = kit(tmp_path, language="ru", percent=percent)
    scene = scene_of(name, of, tmp_path)
    of.captions.clear()
    canvas.begin()
    scene.draw(canvas, 0.0)
    before, faults = {text for text, _ in canvas.laid}, canvas.judge()
    of.captions.say(of.words(said))
    canvas.begin()
    scene.draw(canvas, 0.0)
    assert of.words(said) in canvas.said()
    assert before - {text for text, _ in canvas.laid} <= {scene.goal()}
    assert canvas.judge() == faults


def test_at_home_names_are_legible_and_places_in_sight(tmp_path: Path, canvas: Audit) -> None:
    scene = home_of(kit(tmp_path, language="ru", percent=200))
    canvas.begin()
    scene.draw(canvas, 0.0)
    small = {text: px for text, px in canvas.sizes_px.items() if px < LEGIBLE_PX}
    assert small == {}
    shown = [target for target in scene.targets() if target.group == "lower"]
    assert len(shown) >= 6


def test_what_was_heard_last_is_told_at_full_size(tmp_path: Path, canvas: Audit) -> None:
    of = kit(tmp_path, language="ru", percent=200)
    for said in (NOTICE, "Соседка не спит. " * 4, "Кто-то входит под арку и смотрит на дом."):
        of.captions.say(said.strip())
    pause = Pause(of, Bare(), Ways(goal=lambda: HOME.goal))
    pause.tick()
    canvas.begin()
    pause.draw(canvas, 0.0)
    assert "Кто-то входит под арку и смотрит на дом." in canvas.said()
    assert min(canvas.sizes_px.values()) >= LEGIBLE_PX
    assert canvas.judge() == []


@SIZES
def test_the_pencil_round_a_piece_ends_above_the_bar(percent: int, tmp_path: Path) -> None:
    of = kit(tmp_path, percent=percent)
    paper = Newspaper(of, PAPER, then=lambda: STAY)
    for target in paper.targets():
        assert target.box.inflate(10, 8).bottom < of.layout.bar.top - 20


@pytest.mark.parametrize("percent", [150, 200])
def test_a_sign_of_the_place_does_not_shine_through_the_goal(percent: int, tmp_path: Path) -> None:
    of = kit(tmp_path, percent=percent)
    surface = pygame.Surface((1280, 720))
    surface.fill((255, 255, 255))
    of.frame.draw_goal(surface, HOME.goal)
    goal = of.layout.goal
    assert max(surface.get_at((goal.left + 2, goal.bottom - 3))[:3]) < 90


@SIZES
@TONGUES
def test_at_every_size_two_hiding_places_stand_side_by_side(
    tmp_path: Path, language: str, percent: int
) -> None:
    of = kit(tmp_path, language=language, percent=percent)
    spots = tuple(
        SpotView(name, of.words(f"spot-{name}-name"), "", 6, 2, "")
        for name in ("sandbox", "rug", "piano", "soup", "lamp", "mattress")
    )
    home = Home(of, lambda: replace(HOME, spots=spots), Nobody())
    home.focus.offer(home.targets())
    home.focus.set("spot-sandbox")
    shown = [t.box for t in home.targets() if t.name.startswith("spot-")]
    first = [box for box in shown if box.top == shown[0].top]
    assert len(first) >= 2
    assert len(shown) >= 4
    assert all(box.height >= 44 for box in shown)
    assert all(one.right <= other.left for one, other in pairwise(first))
