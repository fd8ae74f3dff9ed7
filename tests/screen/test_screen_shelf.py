"""The shelf on the screen: discs, their lives and sales, counts and feats, by every device."""

import errno
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import screen_samples as samples
from layout_audit import Audit, audit_on
from shelf_samples import PaintedStudio, a_sale, played, run_shelf

from game.city import commands as do
from game.city.discs import Blank, Recipe
from game.city.ear import aged
from game.city.feats import FEATS
from game.city.history import History
from game.city.said import Term, say
from game.city.seen import SeenEnd
from game.city.tally import Tally
from game.levels import data_folder, read_songs
from game.screen.actions import Action
from game.screen.ends import Onward, page_of_end
from game.screen.graphs import graph_sound
from game.screen.kit import Kit
from game.screen.menu import Menu
from game.screen.mods import Mod, Mods
from game.screen.page import Page
from game.screen.run import Run
from game.screen.sandbox_export import Parcel, export
from game.screen.scene import STAY, Change, Clicked, Pop, Pressed, Push, Scene, Swap
from game.screen.scenes.autopsy import Autopsy
from game.screen.scenes.feats import FeatsPage
from game.screen.scenes.home import Home
from game.screen.scenes.ledger import Ledger
from game.screen.scenes.mods import ModsPage
from game.screen.scenes.shelf import ShelfPage
from game.screen.scenes.shelf_disc import ShelfDisc
from game.screen.scenes.statistics import StatisticsPage
from game.screen.shelf_order import ORDERS, SHOWS, chosen
from game.screen.shelf_room import ShelfRoom
from game.screen.shelf_telling import Standing
from game.screen.showing_ledger import Behind, show_ledger
from game.screen.start import Doors, read_content
from game.screen.studio import Studio
from game.screen.words import LANGUAGES, read_tongue
from game.session import Session
from game.shelf import ProfileShelf, RunShelf

SIZES = pytest.mark.parametrize("percent", [100, 150, 200])
TONGUES = pytest.mark.parametrize("language", ["en", "ru"])
WEEK = data_folder("levels") / "00-week.toml"
TEXT = Path(__file__).parents[2] / "assets" / "text"


def room(of: Kit, folder: Path, studio: PaintedStudio | None = None) -> ShelfRoom:
    profile = ProfileShelf(folder / "profile")
    profile.earn(("first-bone", "words", "listener"), "02-ribs")
    old = replace(run_shelf(), key="old")

    def shelves(*, every: bool) -> tuple[RunShelf, ...]:
        return (run_shelf(), old) if every else (run_shelf(),)

    history = History(played().first, played().seed)
    history.follow(played().commands)
    return ShelfRoom(
        of, studio or PaintedStudio(), profile, shelves,  # type: ignore[arg-type]
        run=lambda: history.tally, hud=lambda: samples.HUD,
    )  # fmt: skip


def standing() -> Standing:
    run = run_shelf()
    return Standing(run, run.discs[0], current=True)


def pages(of: Kit, folder: Path) -> Iterator[Page]:
    """Give every page of the shelf, and each side of those that have several."""
    studio = PaintedStudio()
    of_room = room(of, folder)
    for tab in ("discs", "statistics", "feats"):
        page = of_room.page(tab)
        assert isinstance(page, Page)
        yield page
    life = ShelfDisc(of, studio, standing())  # type: ignore[arg-type]
    life._turn_to("life")
    glass = ShelfDisc(of, studio, standing())  # type: ignore[arg-type]
    glass._turn_to("groove")
    yield from (ShelfDisc(of, studio, standing(), hud=lambda: samples.HUD), life, glass)  # type: ignore[arg-type]
    sale, disc = a_sale()
    story = Autopsy(of, studio, sale, disc)  # type: ignore[arg-type]
    story._page = "story"
    goods = replace(sale, good="nylons", grade=-1, remark="", helps=())
    yield from (Autopsy(of, studio, sale, disc), story, Autopsy(of, studio, goods, None))  # type: ignore[arg-type]
    yield ShelfPage(of, studio, lambda **_: (RunShelf("none", "00-week"),))  # type: ignore[arg-type]


@SIZES
@TONGUES
def test_every_page_is_whole(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str, percent: int
) -> None:
    canvas: Audit = audit_on(monkeypatch)
    of = samples.kit(tmp_path, language=language, percent=percent)
    for page in pages(of, tmp_path):
        for _ in range(30):
            page.tick()
        of.captions.clear()
        canvas.begin()
        page.draw(canvas, 0.0)
        assert canvas.judge() == [], type(page).__name__
    assert not of.words.missing


@SIZES
@TONGUES
def test_the_book_is_whole_with_all_its_days(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str, percent: int
) -> None:
    canvas: Audit = audit_on(monkeypatch)
    of = samples.kit(tmp_path, language=language, percent=percent)
    seen = played().seen
    view = show_ledger(of.words, seen, of.settings, Behind(seen.diary, seen.marks))
    book = Ledger(of, lambda: view, opens=lambda _: None)
    for turns in range(len(book._pages)):
        for action in (Action.TOOL_B, Action.LEFT):
            canvas.begin()
            book.draw(canvas, 0.0)
            # A page that is scrolled ends where the sheet does, also within a sentence.
            faults = [fault for fault in canvas.judge() if not fault.startswith("lost")]
            assert faults == [], (turns, action)
            book.handle(Pressed(action))
        book.handle(Pressed(Action.NEXT))


def press(page: Scene, *actions: Action) -> Change:
    change: Change = Pop()
    for action in actions:
        change = page.handle(Pressed(action))
    return change


def test_the_switches_choose_and_order(tmp_path: Path) -> None:
    page = room(samples.kit(tmp_path), tmp_path).page()
    assert isinstance(page, ShelfPage)
    every = len(run_shelf().discs)
    assert len(page._shown) == every
    page.focus.set("switch-show")
    fates = []
    for show in SHOWS:
        assert page._show == show
        fates.append({one.disc.fate for one in page._shown})
        press(page, Action.CONFIRM)
    assert fates[2:5] == [{"sold"}, {"lost"}, {"given", "gone", "last"}]
    page.focus.set("switch-runs")
    press(page, Action.CONFIRM)
    assert len(page._shown) == 2 * every
    assert [one.current for one in page._shown].count(True) == every


@pytest.mark.parametrize("order", ORDERS)
def test_an_order_keeps_every_disc(order: str) -> None:
    run = run_shelf()
    all_of_them = [Standing(run, disc, current=True) for disc in run.discs]
    found = chosen(all_of_them, "all", order)
    assert sorted(one.disc.number for one in found) == sorted(d.number for d in run.discs)
    grades = [one.disc.fresh.grade for one in found]
    assert order != "best" or grades == sorted(grades, reverse=True)
    assert order != "newest" or found == all_of_them[::-1]


def test_one_picture_is_asked_for_at_a_time_and_kept(tmp_path: Path) -> None:
    studio = PaintedStudio()
    page = room(samples.kit(tmp_path), tmp_path, studio).page()
    for ticks in range(1, 6):
        page.tick()
        assert [what for what, *_ in studio.asked].count("picture") == ticks
    for _ in range(60):
        page.tick()
    pictures = [asked for asked in studio.asked if asked[0] == "picture"]
    assert len(pictures) == len(set(pictures))


def test_a_disc_that_rests_is_heard_for_a_moment(tmp_path: Path) -> None:
    studio = PaintedStudio()
    page = room(samples.kit(tmp_path), tmp_path, studio).page()
    assert isinstance(page, ShelfPage)
    for _ in range(35):
        page.tick()
    assert not page._sound.playing
    for _ in range(5):
        page.tick()
    assert page._sound.playing
    for _ in range(4 * 60):
        page.tick()
    assert not page._sound.playing
    press(page, Action.TOOL_C)
    for _ in range(5 * 60):
        page.tick()
    assert page._sound.playing, "all of it is heard now"
    press(page, Action.TOOL_C)
    assert not page._sound.playing


def test_a_disc_that_cannot_be_made_says_why(tmp_path: Path) -> None:
    of = samples.kit(tmp_path)
    page = room(of, tmp_path, PaintedStudio(broken=True)).page()
    press(page, Action.TOOL_C)
    assert of.captions.text == "There is no such song."
    for _ in range(60):
        page.tick()
    disc = ShelfDisc(of, PaintedStudio(broken=True), standing())  # type: ignore[arg-type]
    disc.tick()
    assert disc.primary().why_not == "There is no such song."


def test_from_the_shelf_to_a_sale_and_back_by_keys(tmp_path: Path) -> None:
    of = samples.kit(tmp_path)
    page = room(of, tmp_path).page()
    page.focus.set("switch-show")  # type: ignore[attr-defined]
    press(page, Action.CONFIRM, Action.CONFIRM)
    assert isinstance(page, ShelfPage)
    page.focus.offer(page.targets())
    page.focus.set(page.targets()[0].name)
    opened = press(page, Action.CONFIRM)
    assert isinstance(opened, Push)
    disc = opened.scene
    assert isinstance(disc, ShelfDisc)
    press(disc, Action.NEXT)
    talk = next(t for t in disc.targets() if t.name.startswith("sale-"))
    while disc.focus.at is not None and disc.focus.at.name != talk.name:
        assert disc.focus.at.group == "right"
        press(disc, Action.DOWN)
    opened = press(disc, Action.CONFIRM)
    assert isinstance(opened, Push)
    assert isinstance(opened.scene, Autopsy)
    assert isinstance(press(opened.scene, Action.BACK), Pop)
    assert isinstance(press(disc, Action.BACK), Pop)


def test_a_line_of_the_sum_can_be_heard(tmp_path: Path) -> None:
    studio = PaintedStudio()
    sale, disc = a_sale()
    page = Autopsy(samples.kit(tmp_path), studio, sale, disc)  # type: ignore[arg-type]
    page.tick()
    page.tick()
    heard = next(t for t in page.targets() if t.value.term.tenth >= 0)  # type: ignore[attr-defined]
    page.handle(Clicked(*heard.box.center))
    assert page._playing
    assert page._player is not None
    assert page._player.at_s == pytest.approx(sale.lines[heard.value.at].tenth / 10 - 2, abs=0.1)  # type: ignore[attr-defined]
    for _ in range(5 * 60):
        page.tick()
    assert not page._playing
    silent = next(t for t in page.targets() if t.value.term.tenth < 0)  # type: ignore[attr-defined]
    page.focus.set(silent.name)
    primary = page.primary()
    assert primary is not None
    assert primary.why_not


def test_the_ring_goes_through_a_long_sum(tmp_path: Path) -> None:
    sale, disc = a_sale()
    page = Autopsy(samples.kit(tmp_path, percent=200), PaintedStudio(), sale, disc)  # type: ignore[arg-type]
    for _ in sale.lines:
        press(page, Action.UP)
    seen = []
    for _ in sale.lines:
        assert page.focus.at is not None
        seen.append(page.focus.at.name)
        press(page, Action.DOWN)
    assert seen == [f"line-{at}" for at in range(len(sale.lines))]


def test_tabs_lead_from_page_to_page(tmp_path: Path) -> None:
    page = room(samples.kit(tmp_path), tmp_path).page()
    for tab, kind in (("statistics", StatisticsPage), ("feats", FeatsPage), ("discs", ShelfPage)):
        box = next(t.box for t in page.targets() if t.name == f"tab-{tab}")  # type: ignore[attr-defined]
        change = page.handle(Clicked(*box.center))
        assert isinstance(change, Swap)
        page = change.scene
        assert isinstance(page, kind)


def test_every_feat_has_its_words() -> None:
    for language in LANGUAGES:
        homes = read_tongue(TEXT, language=language).homes
        wanted = {f"feat-{feat.id}-{part}" for feat in FEATS for part in ("title", "about")}
        assert wanted <= set(homes)


def test_a_hidden_feat_is_not_told_before_it_is_done(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    canvas = audit_on(monkeypatch)
    of = samples.kit(tmp_path)
    page = room(of, tmp_path).page("feats")
    said = ""
    for feat in FEATS:
        page.focus.set(f"feat-{feat.id}")  # type: ignore[attr-defined]
        page.focus.offer(page.targets())  # type: ignore[attr-defined]
        press(page, Action.DOWN)
        canvas.begin()
        page.draw(canvas, 0.0)
        said += canvas.said()
    assert of.words("feat-listener-title") in said, "it was done"
    assert of.words("feat-ghost-title") not in said
    assert of.words("feat-saw-title") in said


# ---------------------------------------------------------------- in a run


def run_of(of: Kit, folder: Path, profile: ProfileShelf | None, **more: bool) -> Run:
    session = Session(played().first, seed=played().seed)
    return Run(
        of, Studio(None, folder / "studio", {}), session,
        title=lambda: Swap(samples.Bare(), everything=True), profile=profile, **more,
    )  # fmt: skip


def replay(run: Run, most: int) -> None:
    for command in played().commands[:most]:
        run.do(command)


def test_a_feat_is_said_once_and_kept(tmp_path: Path) -> None:
    of, profile = samples.kit(tmp_path), ProfileShelf(tmp_path / "profile")
    run = run_of(of, tmp_path, profile)
    cut = next(at for at, c in enumerate(played().commands) if isinstance(c, do.Pressed))
    replay(run, cut)
    assert profile.feats == {}
    run.do(played().commands[cut])
    of.captions.clear()
    of.captions.tick()
    assert of.words("feat-first-bone-title") in of.captions.text
    assert ProfileShelf(tmp_path / "profile").feats == {"first-bone": "00-week"}


def test_a_run_is_kept_and_goes_on_where_it_was(tmp_path: Path) -> None:
    of, profile = samples.kit(tmp_path), ProfileShelf(tmp_path / "profile")
    run = run_of(of, tmp_path, profile)
    replay(run, len(played().commands))
    run.closing()
    (kept,) = ProfileShelf(tmp_path / "profile").runs()
    assert kept.discs == tuple(replace(d, hand="by-hand") for d in run.books.history.discs)
    assert kept.sales == run.books.history.sales
    again = ProfileShelf(tmp_path / "profile")
    resumed = Run(
        of, run.studio, run.session, title=run.to_title, profile=again,
    )  # fmt: skip
    assert resumed.books.shelf() == kept
    resumed.closing()
    assert len(again.runs()) == 1
    assert again.life == run.books.history.tally


def test_nobody_earns_by_what_a_bot_did(tmp_path: Path) -> None:
    of, profile = samples.kit(tmp_path), ProfileShelf(tmp_path / "profile")
    demo = run_of(of, tmp_path, None)
    replay(demo, len(played().commands))
    demo.closing()
    assert profile.runs() == ()
    taken = Run(
        of, demo.studio, demo.session, title=demo.to_title, profile=profile, taken_over=True
    )
    taken.closing()
    again = ProfileShelf(tmp_path / "profile")
    assert again.feats == {}
    assert again.life == Tally(runs=1)
    assert {disc.hand for disc in again.runs()[0].discs} == {"bot"}


def test_a_line_of_the_book_opens_its_sale(tmp_path: Path) -> None:
    run = run_of(samples.kit(tmp_path), tmp_path, None)
    replay(run, len(played().commands))
    opened = run.open_diary()
    assert isinstance(opened, Push)
    book = opened.scene
    assert isinstance(book, Ledger)
    sold = {str(s.entry): s for s in run.books.history.sales if s.outcome == "sold"}
    tried = 0
    for target in book.targets():
        book.focus.set(target.name)
        change = book.handle(Pressed(Action.CONFIRM))
        sale = sold.get(target.value.number)  # type: ignore[attr-defined]
        assert isinstance(change, Push) == (sale is not None)
        if isinstance(change, Push):
            assert isinstance(change.scene, Autopsy)
            assert change.scene._sale == sale
            tried += 1
    assert tried


def test_home_and_title_lead_to_the_shelf(tmp_path: Path) -> None:
    of = samples.kit(tmp_path)
    run = run_of(of, tmp_path, ProfileShelf(tmp_path / "profile"))
    run.do(do.GoTo("home"))
    for _ in range(3):
        home = run.next()
    assert isinstance(home, Swap)
    assert isinstance(home.scene, Home)
    home.scene.focus.offer(home.scene.targets())
    home.scene.focus.set("deed-shelf")
    opened = home.scene.handle(Pressed(Action.CONFIRM))
    assert isinstance(opened, Push)
    assert isinstance(opened.scene, ShelfPage)
    week = played().first
    menu = Menu(of, run.studio, {week.id: week}, tmp_path / "saves", first=week.id)
    title = menu.title()
    title.tick()
    title.focus.set("shelf")
    opened = title.handle(Pressed(Action.CONFIRM))
    assert isinstance(opened, Push)
    assert isinstance(opened.scene, ShelfPage)


def test_a_damaged_shelf_is_told_on_the_title(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "statistics.json").write_bytes(b"torn")
    of = samples.kit(tmp_path)
    week = played().first
    menu = Menu(of, PaintedStudio(), {week.id: week}, tmp_path / "saves", first=week.id)  # type: ignore[arg-type]
    canvas = audit_on(monkeypatch)
    title = menu.title()
    title.tick()
    canvas.begin()
    title.draw(canvas, 0.0)
    assert "statistics.json" in canvas.said()
    assert (tmp_path / "statistics.damaged").exists()


# ---------------------------------------------------------------- the graphs


def test_the_book_draws_every_day_and_what_happened_on_it(tmp_path: Path) -> None:
    of, seen = samples.kit(tmp_path), played().seen
    behind = Behind(seen.diary, seen.marks)
    alone = show_ledger(of.words, seen, of.settings).graphs
    both = show_ledger(of.words, seen, of.settings, behind).graphs
    assert len(alone[0].values) == len(seen.marks) + 1
    assert len(both[0].values) == 2 * len(seen.marks) + 1
    sold = sum(e.said.key.startswith("entry-sold") for e in seen.diary)
    assert sum(day.sold for day in alone[0].events) == sold > 0
    for graph in both:
        assert len(graph.days) == len(graph.events) == len(graph.values)


def test_a_sale_stands_in_two_columns(tmp_path: Path) -> None:
    of = samples.kit(tmp_path)
    lines = show_ledger(of.words, played().seen, of.settings).lines
    sold = [line for line in lines if line.whom]
    assert sold
    assert all(line.kopecks > 0 for line in sold)
    assert not any(line.whom in line.what for line in sold)


def test_a_graph_is_heard_higher_where_it_is_higher() -> None:
    sound = graph_sound((0, 100))
    half = len(sound) // 2
    low, high = (sum(part[:-1] * part[1:] < 0) for part in (sound[:half], sound[half:]))
    assert high == pytest.approx(4 * low, rel=0.15)
    assert abs(sound).max() < 0.3
    assert len(graph_sound(range(4000))) < 7 * 44100
    assert len(graph_sound(())) == 0


def test_the_diary_can_be_sifted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    of = samples.kit(tmp_path)
    view = show_ledger(of.words, played().seen, of.settings)
    book = Ledger(of, lambda: view)
    while book._page != "diary":
        press(book, Action.NEXT)
    canvas, told = audit_on(monkeypatch), {}
    for _ in range(6):
        canvas.begin()
        book.draw(canvas, 0.0)
        told[book._sieve] = [text for text, _ in book._texts()]
        press(book, Action.TOOL_B)
    assert len(told["all"]) > len(told["money"]) > 0
    assert set(told["craft"]) <= set(told["all"])
    assert told["loss"] == [of.words("diary-none-such")]


# ---------------------------------------------------------------- mods


def mods(folder: Path, **more: object) -> Mods:
    """Give a good folder, a broken one, and an empty one."""
    home = folder / "mods"
    for name in ("good", "broken", "empty"):
        (home / name).mkdir(parents=True, exist_ok=True)
    shutil.copy(WEEK, home / "good" / "00-week.toml")
    text = WEEK.read_text(encoding="utf-8")
    for number in range(9):
        (home / "broken" / f"{number}.toml").write_text(
            text.replace('id = "jeans"', 'id = "genes"').replace(
                "cash_kop = 6000", "cash_kop = -1"
            ),
            encoding="utf-8",
        )
    songs = read_songs(data_folder("assets") / "songs")
    return Mods(home, lambda: {"00-week": played().first}, songs, **more)  # type: ignore[arg-type]


@SIZES
@TONGUES
def test_the_list_of_mods_is_whole(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str, percent: int
) -> None:
    canvas = audit_on(monkeypatch)
    of = samples.kit(tmp_path, language=language, percent=percent)
    page = ModsPage(of, mods(tmp_path))
    for _ in range(4):
        canvas.begin()
        page.draw(canvas, 0.0)
        # What there is no room for is counted, and shares its words with what is shown.
        assert [fault for fault in canvas.judge() if not fault.startswith("lost")] == []
        press(page, Action.DOWN)
    assert not of.words.missing


def test_a_mod_is_played_and_a_broken_one_is_not(tmp_path: Path) -> None:
    turned: list[Mod] = []

    def turn_to(mod: Mod) -> Change:
        turned.append(mod)
        return Pop()

    of = samples.kit(tmp_path)
    page = ModsPage(of, mods(tmp_path, turn_to=turn_to))
    states = {mod.name: bool(mod.problems) for mod in page._all}
    assert states == {"": False, "broken": True, "empty": True, "good": False}
    for _ in page._all:
        press(page, Action.CONFIRM)
        press(page, Action.DOWN)
    assert [mod.name for mod in turned] == ["good"]
    assert turned[0].levels.keys() == {"00-week"}


def test_the_title_offers_mods_where_there_are_some(tmp_path: Path) -> None:
    of, week = samples.kit(tmp_path), played().first

    def entries(home: Path) -> set[str]:
        found = Mods(home, lambda: {}, {})
        menu = Menu(
            of,
            PaintedStudio(),
            {week.id: week},
            tmp_path / "s",
            first=week.id,
            mods=found,  # type: ignore[arg-type]
        )
        return {target.name for target in menu.title().targets()}

    assert "mods" not in entries(tmp_path / "nothing")
    assert "mods" in entries(mods(tmp_path).home)


def test_other_levels_keep_their_runs_to_themselves(tmp_path: Path) -> None:
    of = samples.kit(tmp_path / "kit")
    place = mods(tmp_path).home / "good"
    content = read_content(place)
    doors = Doors(of, PaintedStudio(), tmp_path, content, None)  # type: ignore[arg-type]
    mine = doors.menu
    change = doors._turn_to(Mod("good", place, content.levels))
    assert isinstance(change, Swap)
    other = doors.menu
    assert mine._shelf.folder == tmp_path
    assert other._shelf.folder != mine._shelf.folder
    assert other._results._path.parent == other._shelf.folder
    assert other._keeper._ring.folder != mine._keeper._ring.folder


# ---------------------------------------------------------------- the end of a chapter


@SIZES
@TONGUES
def test_the_end_of_a_chapter_leads_to_the_shelf(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str, percent: int
) -> None:
    canvas = audit_on(monkeypatch)
    of = samples.kit(tmp_path, language=language, percent=percent)
    end = SeenEnd("chapter", 2, say("end-rating-2"), None, (Term(say("end-row-cash"), 4200),))
    seen = replace(played().seen, end=end)
    asked: list[str] = []

    def go(where: str) -> Callable[[], Change]:
        def ask() -> Change:
            asked.append(where)
            return STAY

        return ask

    ways = Onward(*map(go, ("leave", "again", "anew", "turn", "shelf")))
    page = page_of_end(of, seen, ways, kept=True)
    page.tick()
    canvas.begin()
    page.draw(canvas, 0.0)
    assert canvas.judge() == []
    shelf = next(t for t in page.targets() if t.name == "shelf")  # type: ignore[attr-defined]
    page.handle(Clicked(*shelf.box.center))
    assert asked == ["shelf"]


class WritingStudio(PaintedStudio):
    """Has a groove, too, and writes nothing but down what it is asked for."""

    def __init__(self, *, full: bool = False) -> None:
        super().__init__()
        self.full = full
        self.parcels: list[tuple[Parcel, Path]] = []

    def press(self, recipe: Recipe) -> SimpleNamespace:
        return SimpleNamespace(file=Path("groove.npz"))

    def density(self, blank: Blank) -> np.ndarray:
        return np.zeros((4, 4), np.float32)

    def commission(self, work: object, parcel: Parcel, folder: Path) -> Future[tuple[Path, ...]]:
        assert work is export
        self.parcels.append((parcel, folder))
        done: Future[tuple[Path, ...]] = Future()
        if self.full:
            done.set_exception(OSError(errno.ENOSPC, "full", str(folder)))
        else:
            done.set_result((folder / "tune-001.json",))
        return done


@pytest.mark.parametrize("full", [False, True])
def test_a_disc_is_written_out_or_why_not_is_told(tmp_path: Path, full: bool) -> None:
    studio, of = WritingStudio(full=full), samples.kit(tmp_path)
    page = ShelfDisc(of, studio, standing())  # type: ignore[arg-type]
    press(page, Action.TOOL_B)
    page.tick()
    assert studio.parcels == [], "there is no profile to write into"
    of.pictures = tmp_path / "profile" / "pictures"
    press(page, Action.TOOL_B, Action.TOOL_B)
    for _ in range(3):
        page.tick()
    ((parcel, folder),) = studio.parcels
    disc = standing().disc
    assert folder == tmp_path / "profile" / "bones"
    assert (parcel.recipe, parcel.plays) == (disc.recipe, disc.plays)
    assert parcel.verdict == aged(disc.fresh, disc.plays, disc.damp)
    told = of.words("trouble-full") if full else "tune-001"
    assert told in of.captions.text
