"""A dealer thinks in old roubles: the same week in new money is played the same."""

from dataclasses import replace

from game.bots.players import player
from game.bots.quick import QuickCraft
from game.bots.roubles import in_new, in_old
from game.bots.run import perform, was_refused, way_out
from game.bots.wishes import Choice
from game.city.commands import Leave, Offer, PayDebt
from game.city.level import Level
from game.city.said import say
from game.levels import data_folder, read_level
from game.session import Session

WEEK = read_level(data_folder("levels") / "00-week.toml")


def test_sums_go_up_tenfold_and_come_back() -> None:
    seen = Session(replace(WEEK, new_money=True), seed=3).seen
    old = in_old(seen)
    assert old.cash_kop == 10 * seen.cash_kop
    assert old.home == seen.home
    guesses = [(a.value_kop, b.value_kop) for a, b in zip(old.things, seen.things, strict=True)
               if hasattr(a, "value_kop")]  # fmt: skip
    assert all(a == 10 * b for a, b in guesses)
    assert old.masters[0].wanted_kop == 10 * seen.masters[0].wanted_kop
    offer = Choice(Offer("kostya", 1, 1455), say("bot-offer", who="x", ask_kop=1455))
    new = in_new(offer, seen)
    assert new.wish == Offer("kostya", 1, 145)
    assert dict(new.says.args) == {"who": "x", "ask_kop": 145}
    assert in_new(Choice(PayDebt(900), say("x")), seen).wish == PayDebt(90)
    assert in_new(Choice(Leave(), say("x")), seen).wish == Leave()


def test_in_old_money_nothing_is_touched() -> None:
    seen = Session(WEEK, seed=3).seen
    choice = Choice(PayDebt(900), say("x"))
    assert in_old(seen) is seen
    assert in_new(choice, seen) is choice


def played(level: Level) -> Session:
    session, bot, craft = Session(level, seed=4), player("careful", seed=4), QuickCraft()
    while session.seen.end is None:
        seen = session.seen
        wish = bot.choose(seen).wish
        command = perform(wish, seen, craft=craft, skill=bot.skill, seed=4)
        if was_refused(session.advance(command)):
            session.advance(way_out(seen))
    return session


def test_a_careful_dealer_gets_through_a_chapter_of_new_money() -> None:
    level = read_level(data_folder("levels") / "08-money.toml")
    session = played(replace(level, start=replace(level.start, cash_kop=20_000, films=6)))
    assert session.seen.end is not None
    assert session.state.purse.earned_kop > 1000, "something was sold"
