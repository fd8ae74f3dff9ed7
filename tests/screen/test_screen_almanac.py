"""The almanac: what opens an entry, what is remembered, and how it is read."""

import shutil
from pathlib import Path

import pytest
import screen_samples as samples
from layout_audit import audit_on

from game.city import commands
from game.city.level import Level
from game.levels import data_folder, read_level
from game.screen.actions import Action
from game.screen.almanac import Almanac, almanac_problems, read_almanac
from game.screen.almanac_book import AlmanacBook
from game.screen.devices import ERASE
from game.screen.keeping import Keeper
from game.screen.kit import Kit
from game.screen.meetings import can_be_met, met_in
from game.screen.menu import Menu
from game.screen.run import Run
from game.screen.scene import POP, STAY, Clicked, Pressed, Push, Typed
from game.screen.scenes.almanac import ALL, ENTRIES, FIND, WORDS, AlmanacPage
from game.screen.scenes.pause import Pause, Ways
from game.screen.scenes.title import Entry
from game.screen.studio import Studio
from game.session import Session

SIZES = pytest.mark.parametrize("percent", [100, 150, 200])
TONGUES = pytest.mark.parametrize("language", ["en", "ru"])


@pytest.fixture(scope="module")
def almanac() -> Almanac:
    return read_almanac(data_folder("assets") / "almanac.toml")


@pytest.fixture(scope="module")
def week() -> Level:
    return read_level(data_folder("levels") / "00-week.toml")


@pytest.fixture
def book(almanac: Almanac, tmp_path: Path) -> AlmanacBook:
    return AlmanacBook(almanac, tmp_path / "profile" / "almanac.json")


def reopened(book: AlmanacBook, folder: Path) -> AlmanacBook:
    return AlmanacBook(book.almanac, folder / "profile" / "almanac.json")


def names(page: AlmanacPage) -> list[str]:
    return [target.name for target in page.targets() if target.group == "list"]


def read_now(page: AlmanacPage) -> str:
    at = page.focus.at
    assert at is not None
    return at.name


@SIZES
@TONGUES
def test_every_article_and_every_word_is_whole(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    book: AlmanacBook,
    language: str,
    percent: int,
) -> None:
    canvas = audit_on(monkeypatch)
    kit = samples.kit(tmp_path, language=language, percent=percent)
    page = AlmanacPage(kit, book)
    canvas.begin()
    page.draw(canvas, 0.0)
    assert canvas.judge() == []
    book.meet({"level:00-week", "event:bone-made", "place:hospital"})
    page.handle(Pressed(Action.TOOL_B))
    for tab, count in ((ENTRIES, 25), (WORDS, 27)):
        read = set()
        for _ in range(count):
            page.tick()
            canvas.begin()
            page.draw(canvas, 0.0)
            assert canvas.judge() == [], (tab, read_now(page))
            read.add(read_now(page))
            page.handle(Pressed(Action.NEXT))
        assert len(read) == count
        page.handle(Pressed(Action.TOOL_C))
    line = next(target for target in page.targets() if target.name == FIND)
    page.handle(Clicked(*line.box.center))
    for letter in ("W" * 10, "W" * 12):
        page.handle(Typed(letter))
        page.tick()
        canvas.begin()
        page.draw(canvas, 0.0)
        assert canvas.judge() == []
    assert not kit.words.missing


def test_only_what_was_met_is_listed_and_all_of_it_on_demand(
    tmp_path: Path, book: AlmanacBook
) -> None:
    page = AlmanacPage(samples.kit(tmp_path), book)
    assert names(page) == []
    assert read_now(page) == ALL
    page.handle(Pressed(Action.CONFIRM))
    assert len(names(page)) > 3
    book.meet({"place:hospital"})
    page.handle(Pressed(Action.TOOL_B))
    assert names(page) == ["thank_you"]


def test_what_was_met_read_and_wanted_is_remembered(tmp_path: Path, book: AlmanacBook) -> None:
    new = book.meet(["place:moon", "place:hospital", "event:sold"])
    assert [entry.id for entry in new] == ["thank_you", "five_roubles"]
    assert book.meet(["place:hospital"]) == []
    book.read(new[0])
    book.turn()
    again = reopened(book, tmp_path)
    assert [entry.id for entry in again.met] == ["thank_you", "five_roubles"]
    assert [again.is_new(entry) for entry in new] == [False, True]
    assert len(again.shown) == len(again.almanac.entries)


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe"])
def test_a_damaged_book_is_no_reason_not_to_play(
    tmp_path: Path, almanac: Almanac, content: bytes
) -> None:
    path = tmp_path / "almanac.json"
    path.write_bytes(content)
    book = AlmanacBook(almanac, path)
    assert book.met == []
    book.meet(["place:hospital"])
    assert len(AlmanacBook(almanac, path).met) == 1


def test_a_profile_that_cannot_be_written_still_shows_what_was_met(
    tmp_path: Path, almanac: Almanac
) -> None:
    (tmp_path / "file").write_bytes(b"")
    book = AlmanacBook(almanac, tmp_path / "file" / "almanac.json")
    book.meet(["place:hospital"])
    assert [entry.id for entry in book.met] == ["thank_you"]


def test_looking_at_an_entry_makes_it_old(tmp_path: Path, book: AlmanacBook) -> None:
    first, second = book.meet({"event:bone-made"})
    page = AlmanacPage(samples.kit(tmp_path), book)
    assert not book.is_new(first)
    assert book.is_new(second)
    page.tick()
    page.handle(Pressed(Action.DOWN))
    assert read_now(page) == second.id
    assert not book.is_new(second)


def test_rows_tabs_and_switch_can_be_clicked(tmp_path: Path, book: AlmanacBook) -> None:
    page = AlmanacPage(samples.kit(tmp_path), book)

    def click(name: str) -> None:
        page.tick()
        target = next(target for target in page.targets() if target.name == name)
        assert page.handle(Clicked(*target.box.center)) == STAY

    click(ALL)
    third = names(page)[2]
    click(third)
    assert read_now(page) == third
    click(WORDS)
    assert names(page)[0] == "ryobra"
    click(ENTRIES)
    assert names(page)[0] == "before_bones"
    page.tick()
    assert page.handle(Clicked(640, 20)) == STAY
    assert page.handle(Pressed(Action.BACK)) == POP


def test_the_arrows_reach_rows_tabs_and_switch(tmp_path: Path, book: AlmanacBook) -> None:
    book.turn()
    page = AlmanacPage(samples.kit(tmp_path), book)
    page.tick()
    for _ in range(60):
        page.handle(Pressed(Action.DOWN))
        page.tick()
    assert read_now(page) == "slope"
    for _ in range(60):
        page.handle(Pressed(Action.UP))
        page.tick()
    assert read_now(page) == ENTRIES
    page.handle(Pressed(Action.RIGHT))
    page.handle(Pressed(Action.RIGHT))
    assert read_now(page) == ALL
    page.handle(Pressed(Action.LEFT))
    page.handle(Pressed(Action.CONFIRM))
    assert names(page)[0] == "ryobra"


def with_book(tmp_path: Path, book: AlmanacBook) -> Kit:
    kit = samples.kit(tmp_path)
    kit.almanac = book
    return kit


def test_a_kept_run_opens_entries_and_says_so_when_nothing_else_is_said(
    tmp_path: Path, book: AlmanacBook, week: Level
) -> None:
    kit = with_book(tmp_path, book)
    keeper = Keeper(tmp_path / "saves", {week.id: week})
    for kept, count in ((None, 0), (keeper, 2)):
        studio = Studio(None, tmp_path / "studio", {})
        run = Run(kit, studio, Session(week, seed=5), title=lambda: POP, keeper=kept)
        kit.captions.say("something else")
        run.do(commands.GoTo("hospital"))
        assert len(book.met) == count
    assert kit.captions.text == "something else"
    for _ in range(600):
        if kit.captions.text != "something else":
            break
        kit.captions.tick()
    assert kit.captions.text == kit.words(
        "almanac-new", title=kit.words("almanac-before_bones-title"), more=1
    )


def test_people_goods_places_and_events_are_met(week: Level) -> None:
    session = Session(week, seed=5)
    while next(p for p in session.seen.places if p.id == "port").why_not is not None:
        session.advance(commands.GoTo("home"))
        session.advance(commands.Leave())
    happened = session.advance(commands.GoTo("port"))
    met = set(met_in(session.seen, happened))
    assert {"level:00-week", "place:port", "event:arrived"} <= met
    port = session.seen.port
    assert port is not None
    assert {f"person:{port.officer}", *(f"good:{lot.good}" for lot in port.lots)} <= met
    assert met <= can_be_met([week])
    assert "event:bone-made" in can_be_met([])


def test_the_pause_and_the_title_lead_there(tmp_path: Path, book: AlmanacBook, week: Level) -> None:
    kit = with_book(tmp_path, book)
    menu = Menu(kit, Studio(None, tmp_path, {}), {week.id: week}, tmp_path / "s", first=week.id)
    for page in (Pause(kit, samples.Bare(), Ways()), menu.title()):
        row = next(target for target in page.targets() if target.name == "almanac")
        change = page.choose(row)
        assert isinstance(change, Push)
        assert isinstance(change.scene, AlmanacPage)


@SIZES
@TONGUES
def test_the_pause_has_room_for_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, book: AlmanacBook, language: str, percent: int
) -> None:
    canvas = audit_on(monkeypatch)
    kit = samples.kit(tmp_path, language=language, percent=percent)
    kit.almanac = book
    words = kit.words
    last = [Entry(n, words(f"pause-{n}"), lambda: STAY) for n in ("save", "retry", "title")]
    pause = Pause(kit, samples.Bare(), Ways(last=lambda: tuple(last)))
    pause.tick()
    canvas.begin()
    pause.draw(canvas, 0.0)
    assert canvas.judge() == []
    rows = [row.box for row in pause.targets()]
    assert rows[-1].bottom <= kit.layout.bar.top - 20


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    ours = data_folder("assets")
    (tmp_path / "assets" / "text").mkdir(parents=True)
    for name in ("almanac.toml", "text/en-almanac.ftl", "text/ru-almanac.ftl"):
        shutil.copy(ours / name, tmp_path / "assets" / name)
    return tmp_path / "assets"


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text, "the test spoils what is there"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            'tag = "true"',
            'tag = "sure"',
            "entries.before_bones.tag: want one of true, disputed, invented, got 'sure'",
        ),
        (
            'sources = ["radiofront"]',
            "sources = []",
            "entries.before_bones.sources: want at least one source, found none",
        ),
        (
            'id = "slope"',
            'id = "whist"',
            "entries.whist: want an id of its own, found 2",
        ),
        (
            'opens = ["person:jirka"]',
            "opens = []",
            "entries.another_river.opens: want at least one thing that can be met, found none",
        ),
        ('sources = ["radiofront"]\n', "", "entries[0].sources: missing"),
        ("[[entries]]", "[[entries", "not TOML: Expected"),
    ],
)
def test_the_check_tells_what_an_entry_lacks(assets: Path, old: str, new: str, told: str) -> None:
    spoil(assets / "almanac.toml", old, new)
    found = almanac_problems(assets, levels=None)
    assert len(found) == 1
    assert found[0].startswith(f"almanac.toml: {told}")


def test_the_check_tells_of_what_nobody_can_meet(assets: Path, week: Level) -> None:
    spoil(assets / "almanac.toml", '"event:sold"', '"event:sold", "event:soled", "place:moon"')
    found = almanac_problems(assets, levels={week.id: week})
    place = "almanac.toml: entries.five_roubles.opens"
    assert f"{place}: want something that can be met, got 'event:soled'" in found
    assert f"{place}: want something that can be met, got 'place:moon'" in found
    assert not any("event:sold'" in line for line in found)


def test_the_check_tells_of_texts_that_are_not_there(assets: Path) -> None:
    spoil(assets / "text" / "ru-almanac.ftl", "almanac-whist =", "almanac-wist =")
    spoil(assets / "text" / "en-almanac.ftl", "source-lurie =", "source-luria =")
    spoil(assets / "text" / "en-almanac.ftl", "word-kok-say =", "word-kok-said =")
    found = almanac_problems(assets, levels=None)
    assert (
        "almanac.toml: entries.whist: want a text almanac-whist in text/ru*.ftl, found none"
    ) in found
    assert "almanac.toml: words.kok: want a text word-kok-say in text/en*.ftl, found none" in found
    assert (
        "almanac.toml: entries.measured: want a text source-lurie in text/en*.ftl, found none"
    ) in found


def test_letters_look_for_something_and_the_search_can_be_left(
    tmp_path: Path, book: AlmanacBook
) -> None:
    book.turn()
    kit = samples.kit(tmp_path)
    page = AlmanacPage(kit, book)
    page.tick()
    line = next(target for target in page.targets() if target.name == FIND)
    page.handle(Clicked(*line.box.center))
    assert kit.devices.typing
    for letter in "Polandx":
        page.handle(Typed(letter))
    assert names(page) == []
    page.handle(Typed(ERASE))
    assert names(page) == ["whose_machine"]
    page.handle(Pressed(Action.CONFIRM))
    assert read_now(page) == "whose_machine"
    assert not kit.devices.typing
    page.handle(Pressed(Action.TOOL_C))
    assert len(names(page)) > 1
    page.tick()
    page.handle(Clicked(*line.box.move(-300, 0).center))
    page.handle(Typed("quiff"))
    assert names(page) == ["kok"]
    page.handle(Pressed(Action.BACK))
    assert not kit.devices.typing
