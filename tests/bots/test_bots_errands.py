"""Bots on errands and with a duty, and the three who are careful in their own ways."""

from dataclasses import replace

import pytest

from game.bots.errands import best_kop, pick, worth_kop
from game.bots.players import player
from game.bots.quick import QuickCraft
from game.bots.run import perform, was_refused
from game.city.commands import Choose, Command, GoTo, HandOver, PassGate
from game.city.level import Good, Level, Place
from game.city.means import Counter, Means
from game.city.said import Term, say
from game.city.seen import Seen
from game.city.seen_talk import SeenAnswer, SeenTalk
from game.city.tale import Option, Scene, Variable
from game.levels import data_folder, read_level
from game.session import Session

SHELF = Scene(
    "shelf", ("kostya",),
    (Option("look"), Option("six", cash_kop=-300, gives=("speech",) * 6, counter="passage")),
    place="passage", again=True,
)  # fmt: skip
SHED = Scene(
    "shed", ("kostya",), (Option("cover"), Option("six", takes=("speech",) * 6, presses=6)),
    place="shed", again=True,
)  # fmt: skip


@pytest.fixture(scope="module")
def week() -> Level:
    return read_level(data_folder("levels") / "00-week.toml")


@pytest.fixture(scope="module")
def late(week: Level) -> Level:
    """Give a week with a counter, a press, and two blocks of work that are asked for."""
    return replace(
        week,
        chapter=10,
        goods=(*week.goods, Good("speech", "speech", 350, illicit=0)),
        places=(
            *week.places,
            Place("passage", "errand", "nevsky", ("morning", "day")),
            Place("shed", "errand", "ligovka"),
        ),
        scenes=(SHELF, SHED),
        variables=(Variable("jobs_done", most=9),),
        counters=(Counter("passage", 12),),
        means=Means(work_blocks=2),
    )


def played(level: Level, name: str, seed: int) -> tuple[list[tuple[Seen, Command]], Session]:
    session, bot, acts = Session(level, seed=seed), player(name, seed=seed), []
    while session.seen.end is None:
        seen = session.seen
        wish = bot.choose(seen).wish
        command = perform(wish, seen, craft=QuickCraft(), skill=bot.skill, seed=seed)
        assert not was_refused(session.advance(command)), command
        acts.append((seen, command))
    return acts, session


def answer(name: str, **amounts: int) -> SeenAnswer:
    costs = tuple(Term(say(f"talk-{key}"), amount) for key, amount in amounts.items())
    return SeenAnswer(name, None, costs, hidden=False, says=())


def test_what_is_worth_most_is_agreed_and_never_an_alarm() -> None:
    cheap, dear = answer("cheap", backs=4, cash=-400), answer("dear", backs=4, cash=-4000)
    loud = answer("loud", speeches=6, counter=-1)
    talk = SeenTalk("basin", (), (answer("cup"), cheap, dear, loud))
    assert pick(talk, talk.answers)[0] is cheap
    assert worth_kop(loud) < 0 < worth_kop(cheap)


def test_raw_material_is_bought_only_as_long_as_it_is_short(late: Level) -> None:
    seen = Session(late, seed=1).seen
    passage = next(place for place in seen.places if place.id == "passage")
    assert best_kop(seen, passage) > 0
    assert best_kop(replace(seen, cash_kop=0), passage) == 0


def test_a_careful_dealer_presses_and_works_and_raises_no_alarm(late: Level) -> None:
    acts, session = played(late, "careful", 2)
    chosen = [c.option for _, c in acts if isinstance(c, Choose) and c.option == "six"]
    assert len(chosen) >= 2, "speeches were bought and pressed"
    assert not session.state.trade.alarmed
    assert "entry-idle" not in {entry.said.key for entry in session.seen.diary}
    assert session.seen.end is not None
    assert session.seen.end.kind == "week"


def test_the_trader_cuts_nothing_and_trades(week: Level) -> None:
    acts, session = played(week, "trader", 3)
    made = [entry for entry in session.seen.diary if entry.said.key == "entry-pressed"]
    assert not made
    assert any(isinstance(command, PassGate) for _, command in acts)
    assert any(isinstance(command, HandOver) for _, command in acts)


def test_the_artisan_cuts_three_a_day_for_people_with_an_ear(week: Level) -> None:
    acts, session = played(week, "artisan", 3)
    days = [e.date for e in session.seen.diary if e.said.key == "entry-pressed"]
    assert days
    assert max(days.count(day) for day in days) <= 3
    for seen, command in acts:
        if isinstance(command, HandOver):
            assert seen.street is not None
            deal = seen.street.deal
            assert deal is not None
            buyer = next(b for b in seen.street.buyers if b.id == deal.buyer)
            assert buyer.minds or deal.item not in {bone.number for bone in seen.bones}


def test_who_lives_by_the_radio_never_goes_to_the_port(week: Level) -> None:
    acts, _ = played(week, "radio", 3)
    assert GoTo("port") not in [command for _, command in acts]
