"""The digest: three chapters in about three minutes, by player commands, ready to be taken over."""

import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import pytest
from bench_samples import levels, studio
from layout_audit import audit_on
from screen_samples import kit

from game import GameError, __main__
from game.city.commands import GoTo
from game.city.digest import digest
from game.replay import record, verify
from game.screen import showing_digest, start
from game.screen.actions import Action
from game.screen.digest_moments import CHAPTERS, WANTED, Moment, digest_moments
from game.screen.kit import Kit
from game.screen.scene import POP, STAY, TICKS_PER_S, Change, Pressed, Push, Stray
from game.screen.scenes.chapter import ChapterCard
from game.screen.scenes.demo import TAKE_OVER_TICKS, Demo
from game.screen.showing_digest import Attract, digest_scene, first_chapter
from game.session import Session

MOST_TICKS = 210 * TICKS_PER_S
SECONDS = 3
HALF = 90


def short(chapters: Sequence[int] = CHAPTERS) -> tuple[Moment, ...]:
    """Give a moment of each chapter at once: its beginning, for a few seconds."""
    numbered = {level.chapter: level for level in levels().values()}
    return tuple(
        Moment(number, "start", Session(numbered[number], seed=7), SECONDS) for number in chapters
    )


def shown(of: Kit, moments: Sequence[Moment], taken: list[Session], *, loops: bool = False) -> Demo:
    def take(session: Session) -> Change:
        taken.append(session)
        return STAY

    return digest_scene(of, studio(), moments, ends=lambda: POP, take_over=take, loops=loops)


def cards_of(demo: Demo, ticks: int) -> tuple[list[int], int]:
    """Live on; give the chapters whose cards were passed, and the ticks it took."""
    cards: list[int] = []
    before = None
    for tick in range(ticks):
        top = demo.stack.top
        if isinstance(top, ChapterCard) and top is not before:
            cards.append(demo._actor.moment.chapter)  # type: ignore[attr-defined]
        before = top
        if demo.tick() is POP:
            return cards, tick
    return cards, ticks


def test_every_chapter_has_its_card_and_the_end_comes_by_itself(tmp_path: Path) -> None:
    cards, ticks = cards_of(shown(kit(tmp_path), short(), []), MOST_TICKS)
    assert cards == list(CHAPTERS)
    assert ticks < 3 * (SECONDS + 5) * TICKS_PER_S


def test_in_a_window_of_its_own_it_begins_again(tmp_path: Path) -> None:
    moments = short((2, 4))
    before = [digest(moment.session.state) for moment in moments]
    demo = shown(kit(tmp_path), moments, [], loops=True)
    cards, _ = cards_of(demo, 5 * (SECONDS + 5) * TICKS_PER_S)
    assert cards[:4] == [2, 4, 2, 4]
    assert [digest(moment.session.state) for moment in moments] == before


@pytest.mark.parametrize("signal", [Pressed(Action.BACK), Pressed(Action.LEFT), Stray()])
def test_any_input_ends_it(signal: Pressed | Stray, tmp_path: Path) -> None:
    demo = shown(kit(tmp_path), short(), [])
    for _ in range(HALF):
        assert demo.tick() is STAY
    assert demo.handle(signal) is POP


def test_whoever_holds_takes_over_the_chapter_as_it_stands(tmp_path: Path) -> None:
    taken: list[Session] = []
    demo = shown(kit(tmp_path), short(), taken)
    while demo._actor.moment.chapter != CHAPTERS[1]:  # type: ignore[attr-defined]
        demo.tick()
    run = demo._actor.run  # type: ignore[attr-defined]
    demo.handle(Pressed(Action.CONFIRM))
    demo.kit.devices.held = lambda _action: True  # type: ignore[method-assign]
    for _ in range(TAKE_OVER_TICKS + 1):
        if taken:
            break
        demo.tick()
    (session,) = taken
    assert session.level_id == run.session.level_id
    assert digest(session.state) == digest(run.session.state)
    assert verify(record(session), session.first) is None, "it is a run like any other"


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_what_lies_over_the_screens_can_be_read(
    language: str, percent: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas = audit_on(monkeypatch)
    of = kit(tmp_path, language=language, percent=percent)
    demo = shown(of, short((2,)), [])
    for _ in range(HALF):
        demo.tick()
    of.captions.clear()
    canvas.begin()
    demo.draw(canvas, 0.0)
    assert canvas.judge() == []
    assert of.words("demo-tag") in canvas.said()
    assert of.words.missing == set()


def test_the_title_waits_for_the_bot_and_then_shows_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared: Future[tuple[Moment, ...]] = Future()
    maker = studio()
    monkeypatch.setattr(maker, "commission", lambda *_: prepared)
    show = Attract(
        kit(tmp_path), maker, levels(), "00-week", ends=lambda: POP, take_over=lambda _: STAY
    )
    assert show() is STAY
    assert show() is STAY
    prepared.set_result(short())
    change = show()
    assert isinstance(change, Push)
    assert isinstance(change.scene, Demo)


@pytest.mark.parametrize("fails", [True, False])
def test_levels_without_chapters_are_shown_from_their_first_day(
    fails: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    maker = studio()
    known = dict(levels())
    if fails:
        nothing: Future[tuple[Moment, ...]] = Future()
        nothing.set_exception(GameError("no"))
        monkeypatch.setattr(maker, "commission", lambda *_: nothing)
    else:
        known = {name: level for name, level in known.items() if not level.chapter}
        assert first_chapter(known) is None
    show = Attract(
        kit(tmp_path), maker, known, "00-week", ends=lambda: POP, take_over=lambda _: STAY
    )
    change = show()
    assert isinstance(change, Push)
    assert isinstance(change.scene, Demo)


@pytest.mark.parametrize(
    ("line", "wants"),
    [
        ([], True),
        (["--seed", "5"], True),
        (["--speed", "2"], True),
        (["--whole"], False),
        (["--headless"], False),
        (["--days", "2"], False),
        (["--seed", "5", "--report", "r.json"], False),
        (["--frames", "f"], False),
        (["--sound", "s.wav"], False),
        (["--headless", "--digest"], True),
    ],
)
def test_a_proof_is_a_whole_level_and_everything_else_the_digest(
    line: list[str],
    wants: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[bool] = []

    def remember(*_args: object, digest: bool, **_more: object) -> dict[str, object]:
        asked.append(digest)
        return {}

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(start, "open_demo", remember)
    __main__.app(["demo", *line], standalone_mode=False)
    assert asked == [wants]


def test_days_are_no_part_of_a_digest() -> None:
    with pytest.raises(GameError, match="--days"):
        __main__.app(["demo", "--digest", "--days", "2"], standalone_mode=False)


def test_a_copied_run_goes_its_own_way() -> None:
    session = Session(levels()["00-week"], seed=3)
    other = session.copy()
    other.advance(GoTo("hospital"))
    assert session.commands == ()
    assert len(other.commands) == 1
    assert session.seen.here != other.seen.here


def test_a_folder_without_chapters_says_so(tmp_path: Path) -> None:
    week = {"00-week": replace(levels()["00-week"], after="")}
    with pytest.raises(GameError, match="--whole"):
        showing_digest._campaign(week)


@pytest.mark.slow
def test_the_three_chapters_come_from_one_campaign_and_take_three_minutes(tmp_path: Path) -> None:
    first = first_chapter(levels())
    assert first is not None
    moments = digest_moments(first, 1956)
    assert {moment.chapter for moment in moments} == set(CHAPTERS)
    assert len(moments) == sum(len(kinds) for kinds in WANTED.values())
    for moment in moments:
        session = moment.session
        assert session.first.id == first.id
        assert session.seen.story.chapter == moment.chapter
        assert verify(record(session), session.first) is None, "player commands, and no others"
    demo = shown(kit(tmp_path), moments, [])
    cards, ticks = cards_of(demo, MOST_TICKS)
    assert cards == list(CHAPTERS)
    assert 150 * TICKS_PER_S < ticks < MOST_TICKS
    run = demo._actor.run  # type: ignore[attr-defined]
    assert len(run.session.commands) > len(moments[-1].session.commands)
    assert verify(record(run.session), run.session.first) is None
    again = digest_moments(first, 1956)
    assert [digest(m.session.state) for m in again] == [digest(m.session.state) for m in moments]


@pytest.mark.slow
def test_the_digest_writes_no_save(tmp_path: Path) -> None:
    line = ["demo", "--digest", "--headless", "--seed", "1956", "--report", str(tmp_path / "r")]
    environment = {**os.environ, "RIBS_HOME": str(tmp_path / "home")}
    subprocess.run([sys.executable, "-m", "game", *line], env=environment, check=True)
    assert not list((tmp_path / "home" / "profile").glob("saves*"))
    assert '"chapter": 6' in (tmp_path / "r").read_text(encoding="utf-8")
