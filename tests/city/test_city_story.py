"""Talks and chapters: what waits, what an answer leaves behind, what is taken along."""

from dataclasses import replace

import pytest
from city_sample import LEVEL, act, fresh, reason, with_purse

from game.city.commands import Choose, Command, GoTo, Leave, PayDebt, TurnPage
from game.city.digest import digest
from game.city.events import ChapterBegan, Chose, Ended, Struck
from game.city.level import Level
from game.city.lint import problems
from game.city.state import State, Story
from game.city.step import step
from game.city.tale import Option, Scene, Variable
from game.city.values import value_of
from game.city.view import view

SUITCASE = Scene(
    "suitcase",
    ("narrator", "kostya"),
    (
        Option("let_go", sets=(("suitcase", "set", 0),)),
        Option(
            "fetch", cash_kop=-1500, dossier=300, heat=200, films=2, blocks=1,
            sets=(("suitcase", "set", 1), ("trust_kostya", "add", 4)),
        ),
        Option("swap", takes=("rec_moon",), gives=("nylons", "nylons"), hidden=True),
        Option("boast", when=(("trust_kostya", "least", 3),)),
    ),
    place="street",
)  # fmt: skip
KNOCK = Scene(
    "knock", ("kostya",), (Option("open"), Option("wait")), blocks=("evening",),
    when=(("suitcase", "is", 1),),
)  # fmt: skip
TOLD = replace(
    LEVEL,
    chapter=1,
    variables=(Variable("suitcase", most=2), Variable("trust_kostya", least=-5, most=10)),
    scenes=(SUITCASE, KNOCK),
)
SECOND = replace(TOLD, id="second", chapter=2, scenes=())
FIRST = replace(TOLD, after="second", then=SECOND)


def run(state: State, *commands: Command) -> State:
    return act(state, *commands)[0]


def in_the_street(level: Level = TOLD) -> State:
    return run(fresh(level=level), GoTo("corner"))


def test_a_talk_waits_where_it_belongs_and_nothing_else_can_be_run() -> None:
    assert view(fresh(level=TOLD)).story.talk is None
    state = in_the_street()
    talk = view(state).story.talk
    assert talk is not None
    assert talk.scene == "suitcase"
    assert [answer.id for answer in talk.answers] == ["let_go", "fetch", "swap"]
    assert [answer.hidden for answer in talk.answers] == [False, False, True]
    assert reason(state, Leave()) == "refuse-talk-first"
    assert reason(state, Choose("knock", "open")) == "refuse-no-talk"
    assert reason(state, Choose("suitcase", "boast")) == "refuse-no-answer"


def test_an_answer_costs_what_was_said_and_is_remembered() -> None:
    before = in_the_street()
    talk = view(before).story.talk
    assert talk is not None
    shown = {term.said.key: term.amount for term in talk.answers[1].costs}
    after, events = step(before, Choose("suitcase", "fetch"))
    assert Chose("suitcase", "fetch") in events
    assert after.purse.cash_kop - before.purse.cash_kop == shown["talk-cash"] == -1500
    assert after.law.dossier - before.law.dossier == shown["talk-dossier"] == 300
    assert all(b - a == 200 for a, b in zip(before.law.heat, after.law.heat, strict=True))
    assert len(after.stock.films) - len(before.stock.films) == shown["talk-films"] == 2
    assert (value_of(after, "suitcase"), value_of(after, "trust_kostya")) == (1, 4)
    assert after.clock.block == before.clock.block + shown["talk-blocks"]
    assert after.memory.entries[-1].said.key == "scene-suitcase-fetch-log"
    numbers = [film.blank.number for film in after.stock.films]
    assert len(set(numbers)) == len(numbers)


def test_goods_change_hands_and_are_asked_for() -> None:
    state = in_the_street()
    after = run(state, Choose("suitcase", "swap"))
    assert [thing.good for thing in after.stock.things] == ["nylons", "nylons"]
    bare = replace(state, stock=replace(state.stock, things=()))
    assert reason(bare, Choose("suitcase", "swap")) == "refuse-talk-things"
    poor = replace(state, purse=replace(state.purse, cash_kop=1499))
    assert reason(poor, Choose("suitcase", "fetch")) == "refuse-talk-cash"
    seen = view(poor).story.talk
    assert seen is not None
    assert [answer.why_not is None for answer in seen.answers] == [True, False, True]


def test_a_talk_comes_once_and_never_a_second_one_in_a_block() -> None:
    state = run(in_the_street(), Choose("suitcase", "fetch"))
    while state.clock.block != 2:
        state = run(state, GoTo("home"), Leave())
    talk = view(state).story.talk
    assert talk is not None
    assert talk.scene == "knock"
    state = run(state, Choose("knock", "wait"))
    assert view(state).story.talk is None
    state = run(state, GoTo("corner"))
    assert view(state).story.talk is None, "the suitcase has been talked over"
    at_once = replace(KNOCK, id="again", when=())
    twice = in_the_street(replace(TOLD, scenes=(SUITCASE, replace(at_once, place="street"))))
    twice = replace(twice, clock=replace(twice.clock, block=2))
    assert view(run(twice, Choose("suitcase", "let_go"))).story.talk is None


@pytest.mark.parametrize(
    ("how", "value", "comes"),
    [("is", 2, True), ("is", 1, False), ("not", 1, True), ("least", 3, False), ("most", 2, True)],
)
def test_a_talk_hangs_on_what_is_remembered(how: str, value: int, comes: bool) -> None:
    asked = replace(SUITCASE, when=(("suitcase", how, value),))
    state = in_the_street(replace(TOLD, scenes=(asked,)))
    state = replace(state, story=Story(values=(("suitcase", 2),)))
    assert (view(state).story.talk is not None) is comes


def test_what_is_remembered_stays_within_its_bounds() -> None:
    loud = replace(SUITCASE, options=(Option("x", sets=(("trust_kostya", "add", 99),)),))
    state = run(in_the_street(replace(TOLD, scenes=(loud,))), Choose("suitcase", "x"))
    assert value_of(state, "trust_kostya") == 10


def to_the_end(state: State) -> State:
    while not state.clock.over:
        state = run(state, GoTo("home"), Leave())
    return state


def test_a_chapter_hands_on_what_is_left() -> None:
    state = run(with_purse(fresh(level=FIRST), cash_kop=90_000), PayDebt(15_000))
    state = to_the_end(state)
    assert state.clock.over == "chapter"
    after, events = step(state, TurnPage())
    assert ChapterBegan("second") in events
    assert after.level is SECOND
    assert (after.clock.day, after.clock.block, after.clock.over) == (0, 0, "")
    start = SECOND.start
    assert after.purse.cash_kop == state.purse.cash_kop + start.cash_kop
    assert after.purse.debt_kop == start.debt_kop
    assert len(after.stock.films) == len(state.stock.films) + start.films
    numbers = [
        *(film.blank.number for film in after.stock.films),
        *(bone.number for bone in after.stock.bones),
        *(thing.number for thing in after.stock.things),
    ]
    assert len(set(numbers)) == len(numbers)
    assert after.story.past[0].entries == state.memory.entries
    assert digest(after) != digest(state)
    assert after.luck != state.luck, "the same day of another chapter is another day"


def test_a_page_is_turned_only_at_the_end() -> None:
    assert reason(fresh(level=FIRST), TurnPage()) == "refuse-no-page"
    last = to_the_end(run(with_purse(fresh(level=SECOND), cash_kop=90_000), PayDebt(15_000)))
    assert last.clock.over == "week"
    assert reason(last, TurnPage()) == "refuse-no-page"


def test_money_that_is_missing_is_a_strike_and_the_third_ends_it() -> None:
    state = with_purse(fresh(level=FIRST), cash_kop=9_000)
    for strikes in (1, 2, 3):
        state = replace(
            state, purse=replace(state.purse, cash_kop=9_000, debt_kop=80_000),
            clock=replace(state.clock, day=len(FIRST.days) - 1, block=3, over=""),
        )  # fmt: skip
        state = run(state, GoTo("home"))
        state, events = step(state, Leave())
        assert Struck(strikes) in events
        assert value_of(state, "strikes") == strikes
        assert state.purse.cash_kop >= 0
        assert (Ended("debt", 0, state.clock.warning) in events) is (strikes == 3)
    assert state.clock.over == "debt"


@pytest.mark.parametrize(
    ("scene", "place"),
    [
        (replace(SUITCASE, says=("kostja",)), "scenes[0].says[0]"),
        (replace(SUITCASE, place="streat"), "scenes[0].place"),
        (replace(SUITCASE, first=9), "scenes[0].first"),
        (replace(SUITCASE, when=(("suitcas", "is", 1),)), "scenes[0].when[0][0]"),
        (replace(SUITCASE, when=(("suitcase", "was", 1),)), "scenes[0].when[0][1]"),
        (replace(SUITCASE, options=()), "scenes[0].options"),
        (replace(SUITCASE, options=(Option("a", cash_kop=-1),)), "scenes[0].options[0]"),
        (replace(SUITCASE, options=(Option("a", gives=("jeens",)),)), "options[0].gives[0]"),
        (replace(SUITCASE, options=(Option("a", sets=(("x", "set", 1),)),)), "sets[0][0]"),
        (replace(SUITCASE, options=(Option("A"),)), "scenes[0].options[0].id"),
    ],
)
def test_an_authors_slip_is_found_with_its_place(scene: Scene, place: str) -> None:
    assert problems(TOLD) == ()
    found = problems(replace(TOLD, scenes=(scene,)))
    assert len(found) == 1
    assert place in found[0]


def test_ten_old_kopecks_are_one_new_when_the_page_is_turned() -> None:
    new = replace(SECOND, new_money=True, start=replace(SECOND.start, cash_kop=0, debt_kop=0))
    first = replace(TOLD, after="second", then=new)
    state = to_the_end(run(with_purse(fresh(level=first), cash_kop=90_009), PayDebt(15_000)))
    after = run(state, TurnPage())
    assert after.purse.cash_kop == state.purse.cash_kop // 10
    assert after.purse.earned_kop == state.purse.earned_kop // 10
    assert [thing.paid_kop for thing in after.stock.things[: len(state.stock.things)]] == [
        thing.paid_kop // 10 for thing in state.stock.things
    ]
    again = replace(new, id="third", after="")
    later = to_the_end(replace(after, level=replace(new, then=again)))
    assert run(later, TurnPage()).purse.cash_kop == later.purse.cash_kop
