"""Bots in a story: they answer whoever waits, turn the page, and say why."""

from dataclasses import replace

import pytest

from game.bots.answers import least_trouble, most_cash, open_answers, respond, silent
from game.bots.players import BOTS, player
from game.bots.quick import QuickCraft
from game.bots.run import play_week, way_out
from game.city.commands import Choose, GoTo, Leave, TurnPage
from game.city.level import Level
from game.city.said import Said
from game.city.seen_talk import SeenTalk
from game.city.tale import Option, Scene
from game.levels import data_folder, read_level
from game.session import Session

OPTIONS = (
    Option("wait"),
    Option("sell", cash_kop=2500, heat=1200, dossier=400),
    Option("help", dossier=-300, blocks=1),
    Option("sign", dossier=-300),
    Option("buy", cash_kop=-90_000_000),
)
KNOCK = Scene("knock", ("kostya",), OPTIONS)
LATER = Scene("later", ("kostya",), (Option("stay"), Option("go", cash_kop=-100)))


@pytest.fixture(scope="module")
def story() -> Level:
    """Give two chapters of three days with a talk each; the debt can be paid."""
    week = read_level(data_folder("levels") / "00-week.toml")
    start = replace(week.start, debt_kop=0, due=week.days[2])
    second = replace(
        week, id="second", chapter=2, days=week.days[3:6], scenes=(LATER,),
        start=replace(start, due=week.days[5]),
    )  # fmt: skip
    return replace(
        week, id="first", chapter=1, days=week.days[:3], scenes=(KNOCK,), start=start, then=second
    )


def talk_in(level: Level) -> SeenTalk:
    talk = Session(level, seed=1).seen.story.talk
    assert talk is not None
    return talk


@pytest.mark.parametrize(
    ("pick", "expected"), [(silent, "wait"), (least_trouble, "sign"), (most_cash, "sell")]
)
def test_everybody_answers_by_temper(story: Level, pick, expected: str) -> None:  # type: ignore[no-untyped-def]
    talk = talk_in(story)
    answer, says = pick(talk, open_answers(talk))
    assert answer.id == expected
    assert dict(says.args)["answer"] == f"scene-knock-{expected}"


def test_what_cannot_be_given_is_not_considered(story: Level) -> None:
    assert [answer.id for answer in open_answers(talk_in(story))] == [
        "wait",
        "sell",
        "help",
        "sign",
    ]


@pytest.mark.parametrize(
    ("name", "answers"),
    [
        ("idle", {"wait"}),
        ("greedy", {"sell"}),
        ("careful", {"sign"}),
        ("expert", {"sign"}),
        ("random", {"wait", "sell", "help", "sign"}),
    ],
)
def test_bots_answer_before_anything_else(story: Level, name: str, answers: set[str]) -> None:
    given = set()
    for seed in range(40 if name == "random" else 1):
        session = Session(story, seed=1)
        wish = player(name, seed=seed).choose(session.seen).wish
        assert isinstance(wish, Choose)
        session.advance(wish)
        assert session.seen.story.talk is None
        given.add(wish.option)
    assert given == answers


@pytest.mark.parametrize("name", sorted(BOTS))
def test_bots_play_a_story_to_its_end(story: Level, name: str) -> None:
    went = play_week(story, 3, player(name, seed=3), craft=QuickCraft())
    acts = dict(went.acts)
    assert went.end
    assert went.end != "chapter"
    if went.end == "week":
        assert acts["TurnPage"] == 1
        assert acts["Choose"] == 2
    assert went.warned


def test_a_careful_bot_gets_through_both_chapters(story: Level) -> None:
    for seed in (1, 2):
        went = play_week(story, seed, player("careful", seed=seed), craft=QuickCraft())
        assert went.end == "week"
        assert went.refused == 0


def test_the_page_is_turned_only_between_chapters(story: Level) -> None:
    session = Session(story, seed=1)
    session.advance(Choose("knock", "wait"))
    assert respond(session.seen, silent) is None
    while session.seen.end is None:
        session.advance(GoTo("home"))
        session.advance(Leave())
    choice = respond(session.seen, silent)
    assert choice is not None
    assert choice.wish == TurnPage()
    assert choice.says == Said("bot-page")
    session.advance(TurnPage())
    assert session.seen.level == "second"


def test_the_way_out_of_a_talk_is_its_first_answer(story: Level) -> None:
    session = Session(story, seed=1)
    assert way_out(session.seen) == Choose("knock", "wait")


def test_a_dealer_forgets_the_corners_of_another_chapter(story: Level) -> None:
    """Days begin at 0 again: what was yesterday's corner must not count as tomorrow's."""
    bot = player("careful", seed=1)
    last = Session(story, seed=1)
    last.advance(Choose("knock", "wait"))
    bot.choose(last.seen)
    bot._plan._corners["nevsky"] = (2, 1)
    bot._plan._ships.add("ship-arktur-name")
    bot.choose(replace(last.seen, level="second"))
    assert "ship-arktur-name" not in bot._plan._ships
