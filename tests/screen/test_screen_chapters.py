"""Chapters on the screen: the card, the end, strikes, the morning after, the page of talks."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pygame
import pytest
from players import ByKeys
from spying import Spy, spy_on
from talk_samples import LATER, MORNING, Shown, story, story_kit, story_run

from game.city.commands import Choose, GoTo, Leave, TurnPage
from game.levels import data_folder, read_level
from game.screen.actions import Action
from game.screen.kit import Kit
from game.screen.run import Run
from game.screen.scene import Pressed
from game.screen.scenes.chapter import ChapterCard, ChapterEnd
from game.screen.scenes.ledger import Ledger
from game.screen.scenes.report import Report
from game.screen.showing_chapters import show_card, show_morning, show_outro, strike_of
from game.screen.strikes import MOST, draw_strikes, strikes_px
from game.screen.talk_log import talks_told
from game.session import Session

SIZES = pytest.mark.parametrize("percent", [100, 150, 200])
TONGUES = pytest.mark.parametrize("language", ["en", "ru"])


@pytest.fixture
def spy(monkeypatch: pytest.MonkeyPatch) -> Spy:
    return spy_on(monkeypatch)


@pytest.fixture
def of(tmp_path: Path) -> Kit:
    return story_kit(tmp_path)


def played(option: str = "let_go", *, cash_kop: int = 6000, due: int = 1) -> Session:
    """Answer the first talk and stay at home till the first chapter is over."""
    first = story()
    start = replace(first.start, cash_kop=cash_kop, due=first.days[due], debt_kop=5000)
    session = Session(replace(first, start=start), seed=5)
    session.advance(Choose("sample_flood", option))
    return session


def stay(session: Session, *, days: int) -> Session:
    while session.seen.end is None and session.seen.day < days:
        session.advance(GoTo("home"))
        session.advance(Leave())
    return session


def over(option: str = "let_go", **more: int) -> Session:
    session = stay(played(option, **more), days=9)
    assert session.seen.end is not None
    assert session.seen.end.kind == "chapter"
    return session


def shown(of: Kit, session: Session) -> ByKeys:
    return ByKeys(Shown(story_run(of, session=session)))


def check(spy: Spy, scene: ChapterCard | ChapterEnd | Report | Ledger) -> str:
    """Draw a scene; everything fits; give all that is written there."""
    for _ in range(400):
        scene.tick()
    spy.laid.clear()
    scene.draw(spy, 0.0)
    assert not spy.outside()
    assert not spy.clashes()
    assert not spy.cut()
    return " ".join(text for text, _ in spy.laid)


@SIZES
@TONGUES
def test_a_chapter_says_when_it_is_and_what_is_new(
    language: str, percent: int, tmp_path: Path, spy: Spy
) -> None:
    of = story_kit(tmp_path, language=language, percent=percent)
    player = ByKeys(Shown(story_run(of)))
    card = player.shown.top
    assert isinstance(card, ChapterCard)
    text = ""
    while player.shown.top is card:
        text += check(spy, card) + " "
        button = card.primary()
        around = of.frame.primary_box(button)
        others = [box for said, box in spy.laid if len(said) > 1 and said != button.text]
        assert not any(box.colliderect(around) for box in others), "nothing runs into the button"
        player.confirm()
    for key in ("date", "title", "1", "2", "3", "rule"):
        assert of.words(f"chapter-sample_one-{key}") in text
    assert not of.words.missing


def test_a_run_of_its_own_has_no_card(of: Kit) -> None:
    week = read_level(data_folder("levels") / "00-week.toml")
    seen = Session(week, seed=5).seen
    assert show_card(of.words, seen) is None


def test_a_chapter_without_a_date_is_dated_by_its_days(of: Kit) -> None:
    session = over()
    session.advance(TurnPage())
    view = show_card(of.words, session.seen)
    assert view is not None
    assert view.title == "Ribs"
    assert view.texts == ()
    assert "14 November 1956" in view.date
    assert "15 November 1956" in view.date


@SIZES
@TONGUES
def test_the_end_of_a_chapter_counts_line_by_line(
    language: str, percent: int, tmp_path: Path, spy: Spy
) -> None:
    of = story_kit(tmp_path, language=language, percent=percent)
    session = over("send", cash_kop=2500)
    player = shown(of, session)
    end = player.shown.top
    assert isinstance(end, ChapterEnd)
    text = check(spy, end)
    bottom = end.targets()[0].box.top
    for _ in range(1, len(end._sheets())):
        player.confirm()
        assert player.shown.top is end, "everything is seen before the page is turned"
        text += " " + check(spy, end)
    for sheet in end._sheets():
        boxes = [box for _, box in sheet]
        assert all(box.bottom < bottom for box in boxes)
        assert all(box.collidelist(boxes[at + 1 :]) < 0 for at, box in enumerate(boxes))
    assert len(end._sheets()) == 1 or percent > 100
    view = show_outro(of.words, session.seen)
    for sentence in (*view.texts, view.struck, *(name for name, _ in view.rows)):
        assert sentence in text
    assert all(value in text for _, value in view.rows)
    player.confirm()
    assert player.shown.name == "ChapterCard"
    assert player.shown.run.seen.story.chapter == 2


def test_the_page_is_turned_by_its_button_and_by_no_other_key(of: Kit) -> None:
    player = shown(of, over())
    for action in (Action.BACK, Action.PAUSE, Action.TOOL_B, Action.TOOL_C, Action.DIARY):
        player.shown.give(Pressed(action))
        assert player.shown.name == "ChapterEnd"
    at = player.page.focus.at
    assert at is not None
    assert at.name == "page"


@pytest.mark.parametrize(("cash_kop", "strikes"), [(90_000, 0), (2500, 1)])
def test_missing_money_is_a_line_in_the_book(of: Kit, cash_kop: int, strikes: int) -> None:
    view = show_outro(of.words, over("let_go", cash_kop=cash_kop).seen)
    assert view.strikes == strikes
    assert ("short" in view.struck) is bool(strikes)


def test_every_strike_is_a_stroke_more(of: Kit) -> None:
    where = pygame.Rect(40, 40, 600, strikes_px(of.type, 600, "x"))
    lit = []
    for count in range(MOST + 1):
        canvas = pygame.Surface((1280, 720))
        draw_strikes(canvas, of.type, where, count=count, text="x")
        reds = pygame.surfarray.array3d(canvas).astype(int)
        lit.append(int((reds[..., 0] - reds[..., 2] > 60).sum()))
    steps = [after - before for before, after in pairwise(lit)]
    assert all(step > 60 for step in steps)
    assert max(steps) < 2 * min(steps)


@SIZES
@TONGUES
def test_a_strike_within_a_chapter_is_a_card_of_the_morning(
    language: str, percent: int, tmp_path: Path, spy: Spy
) -> None:
    of = story_kit(tmp_path, language=language, percent=percent)
    session = stay(played("fetch", cash_kop=4000, due=0), days=1)
    seen = session.seen
    strike = strike_of(seen)
    assert strike is not None
    run = story_run(of, session=session)
    run._dawn = True
    player = ByKeys(Shown(run))
    text = ""
    for _ in range(4):
        report = player.shown.top
        if not isinstance(report, Report):
            break
        text += check(spy, report) + " "
        player.confirm()
    assert run.word(strike.said) in text
    assert of.words("report-ring") in text
    assert of.words("scene-sample_flood-fetch-log") in text, "and so does what was decided"


def test_the_bill_still_adds_up_beside_the_card(of: Kit) -> None:
    session = stay(played("fetch", cash_kop=4000, due=0), days=1)
    view = show_morning(of.words, session.seen, of.settings)
    nightly = sum(entry.kop for entry in session.seen.report)
    assert sum(line.value for line in view.lines) == nightly
    assert len([line for line in view.lines if line.text == of.words("report-ring")]) == 1


def test_the_log_keeps_everything_that_was_said_over_chapters(of: Kit) -> None:
    session = over("fetch")
    told = talks_told(of.words, session.first, session.commands, session.seen.diary)
    assert [talk.when for talk in told] == ["12 November"]
    session.advance(TurnPage())
    session.advance(Choose("sample_again", "stay"))
    last, first = talks_told(of.words, session.first, session.commands, session.seen.diary)
    assert (last.when, last.title) == ("14 November", "On the coal")
    assert first.when == "Water", "days of a chapter that is over are known by its name"
    assert len(first.said) == len(MORNING.says)
    assert [spoken.name for spoken in first.echo] == ["Klavdia Petrovna", ""]
    assert first.answer == of.words("scene-sample_flood-fetch")
    assert len(last.said) == len(LATER.says)
    assert not of.words.missing


@SIZES
@TONGUES
def test_the_book_has_a_page_of_talks_that_scrolls_to_its_end(
    language: str, percent: int, tmp_path: Path, spy: Spy
) -> None:
    of = story_kit(tmp_path, language=language, percent=percent)
    run: Run = story_run(of, session=stay(played("fetch"), days=1))
    player = ByKeys(Shown(run))
    player.shown.take(run.open_diary())
    book = player.shown.top
    assert isinstance(book, Ledger)
    player.shown.give(Pressed(Action.PREVIOUS))
    assert of.words("talks-heading") in check(spy, book)
    text = ""
    for _ in range(40):
        spy.laid.clear()
        book.draw(spy, 0.0)
        assert not spy.outside()
        text += " ".join(line for line, _ in spy.laid)
        player.shown.give(Pressed(Action.DOWN))
    for key in ("1", "2", "3", "4", "fetch", "fetch-1", "fetch-2", "fetch-log"):
        end = of.words(f"scene-sample_flood-{key}").split()[-1]
        assert end in text, key
    player.shown.give(Pressed(Action.BACK))
    assert player.shown.top is not book


def test_staying_at_home_where_somebody_waits_is_no_refusal(of: Kit) -> None:
    at_home = replace(MORNING, place="home", blocks=("morning", "day", "evening", "night"))
    session = Session(replace(story(), scenes=(at_home,)), seed=5)
    player = shown(of, session)
    player.shown.until("CityMap", player.confirm)
    player.press(Action.TOOL_C)
    assert player.shown.name == "Talk"
    assert of.captions.text == ""
    player.answer("let_go")
    assert player.shown.name == "Home"
