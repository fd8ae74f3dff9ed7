"""Captions: whatever is said stands there whole, and off what one wants to click."""

from dataclasses import replace
from pathlib import Path

import pytest
from city_samples import SEEN, FakeHost, FakeStudio
from layout_audit import Audit, audit_on
from pygame import Rect
from screen_samples import MAP, Nobody, every_scene, kit

from game.city.seen import Seen
from game.city.seen_air import SeenMaster
from game.screen.actions import Action
from game.screen.caption_line import lay_caption
from game.screen.kit import Kit
from game.screen.layout import HEIGHT, LAYOUTS, WIDTH
from game.screen.page import Page
from game.screen.scene import STAY, Pressed, Push
from game.screen.scenes.city_map import CityMap
from game.screen.scenes.customs import Customs
from game.screen.scenes.port import Port
from game.screen.scenes.title import Entry, Title
from game.screen.song_length import told_seconds
from game.screen.typefaces import ROW_BOLD, Face, Type

SIZES = pytest.mark.parametrize("percent", [100, 150, 200])
LONG = (
    "О сохранениях: 000012-block-00-week.json: это от других уровней или других «Рёбер», "
    "и файл остался на месте. Кто-то входит под арку и смотрит на то, что у тебя в руке."
)


@pytest.fixture
def canvas(monkeypatch: pytest.MonkeyPatch) -> Audit:
    return audit_on(monkeypatch)


def at_the_port(of: Kit, seen: Seen = SEEN) -> Port:
    return Port(of, FakeHost(of, seen), FakeStudio())  # type: ignore[arg-type]


def at_the_gate(of: Kit) -> Customs:
    return Customs(of, FakeHost(of, SEEN), FakeStudio())  # type: ignore[arg-type]


def on_the_map(of: Kit) -> CityMap:
    return CityMap(of, lambda: MAP, Nobody())  # type: ignore[arg-type]


@SIZES
@pytest.mark.parametrize("make", [at_the_port, at_the_gate, on_the_map])
def test_a_long_caption_is_whole_and_hides_nothing_to_click(
    make: object, percent: int, tmp_path: Path, canvas: Audit
) -> None:
    of = kit(tmp_path, language="ru", percent=percent)
    scene: Page = make(of)  # type: ignore[operator]
    scene.tick()
    of.captions.say(LONG)
    canvas.begin()
    scene.draw(canvas, 0.0)
    said = " ".join(text for text, _ in canvas.laid)
    assert LONG in said
    strips = [box for text, box in canvas.laid if text in LONG and len(text) > 24]
    boxes = [t.box for t in scene.targets() if canvas.get_rect().contains(t.box)]
    if make is not on_the_map or percent == 100:
        assert [b for b in boxes for strip in strips if b.colliderect(strip)] == []


@SIZES
def test_a_caption_stays_on_the_screen_whatever_is_taken(percent: int) -> None:
    type_, layout = Type(percent=percent), LAYOUTS[percent]
    for taken in ([], [layout.centre], [layout.stage], [layout.lower, layout.bar]):
        for above_lower in (False, True):
            caption = lay_caption(type_, layout, LONG, above_lower=above_lower, taken=taken)
            assert " ".join(caption.lines) == LONG
            assert layout.hud.bottom < caption.where.top
            assert caption.where.bottom < layout.bar.bottom
            assert caption.where.left >= 0
            assert caption.where.right <= WIDTH


@SIZES
def test_where_no_strip_is_on_top_a_caption_may_stand_there(percent: int) -> None:
    type_, layout = Type(percent=percent), LAYOUTS[percent]
    below = Rect(0, layout.goal.bottom, WIDTH, HEIGHT)
    caption = lay_caption(
        type_, layout, "Звук идёт через SDL.", above_lower=False, taken=[below], top_free=True
    )
    assert layout.hud.top <= caption.where.top
    assert not caption.where.colliderect(below)


@SIZES
def test_what_became_of_the_saves_is_whole_on_the_title(
    percent: int, tmp_path: Path, canvas: Audit
) -> None:
    of = kit(tmp_path, language="ru", percent=percent)
    title = Title(of, lambda: [Entry("new", "Заново", lambda: STAY)], notice=lambda: LONG)
    title.tick()
    canvas.begin()
    title.draw(canvas, 0.0)
    assert LONG in " ".join(text for text, _ in canvas.laid)
    assert canvas.judge() == []


@pytest.mark.parametrize("name", ["title", "report", "newspaper", "map", "home"])
def test_the_help_opens_wherever_one_asks_for_it(name: str, tmp_path: Path, canvas: Audit) -> None:
    of = kit(tmp_path, language="ru", percent=200)
    page = every_scene(of)[name]
    assert isinstance(page, Page)
    page.tick()
    assert page.handle(Pressed(Action.HELP)) == STAY
    assert page.help.is_open
    canvas.begin()
    page.draw(canvas, 0.0)
    assert of.words("visit-help") in [text for text, _ in canvas.laid]
    assert page.handle(Pressed(Action.BACK)) == STAY
    assert not page.help.is_open


def test_the_help_of_the_title_does_what_it_names(tmp_path: Path) -> None:
    of, chosen = kit(tmp_path), []
    title = Title(of, lambda: [Entry("new", "New", lambda: chosen.append("new") or STAY)])
    title.tick()
    rows = [pair.actions[0] for pair in title.help_pairs()]
    title.handle(Pressed(Action.HELP))
    for _ in range(rows.index(Action.BACK)):
        title.handle(Pressed(Action.DOWN))
    assert isinstance(title.handle(Pressed(Action.CONFIRM)), Push)
    title.handle(Pressed(Action.HELP))
    title.handle(Pressed(Action.DOWN))
    title.handle(Pressed(Action.CONFIRM))
    assert chosen == ["new"]


@SIZES
def test_a_line_becomes_smaller_then_narrower_and_is_cut_last(percent: int) -> None:
    type_, text = Type(percent=percent), "«Духовой третьей смены» (наш)"
    wide = type_.width(text, ROW_BOLD)
    assert type_.fitted(text, ROW_BOLD, wide) == (text, ROW_BOLD)
    small = ROW_BOLD.at_px(1)
    whole, style = type_.fitted(text, ROW_BOLD, type_.width(text, small))
    assert (whole, style.face) == (text, Face.BOLD)
    narrow = type_.width(text, replace(small, face=Face.NARROW))
    whole, style = type_.fitted(text, ROW_BOLD, narrow)
    assert (whole, style.face) == (text, Face.NARROW)
    assert type_.fitted(text, ROW_BOLD, narrow - 4)[0].endswith("…")


def test_a_song_lasts_equally_long_wherever_it_is_told(tmp_path: Path) -> None:
    host = FakeHost(kit(tmp_path), SEEN)
    host.seen = replace(SEEN, masters=(SeenMaster("tune", "boogie", 111, 4000),))
    master = host.seen.masters[0]
    for measured_s in (master.seconds - 1, master.seconds, master.seconds + 2):
        assert told_seconds(host, master.song, measured_s) == master.seconds  # type: ignore[arg-type]
    assert told_seconds(host, master.song, 7) == 7, "a groove that broke off is as long as it is"  # type: ignore[arg-type]
    assert told_seconds(host, "unheard", 90) == 90  # type: ignore[arg-type]
