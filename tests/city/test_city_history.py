"""The history of a run: every disc and sale of it, why its price, its counts, and its feats."""

import random
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import pytest
from city_sample import LEVEL, fresh, recipe, verdict, wander, with_bones

from game.city import commands as do
from game.city import events
from game.city.begin import begin
from game.city.commands import Command
from game.city.events import Refused, Sold
from game.city.feats import FEATS, HIDDEN, Deeds, earned
from game.city.history import BOT, History, Moment, with_hands
from game.city.lookup import person_of
from game.city.past_sales import first_word, what_helps
from game.city.price import bone_price
from game.city.state import State
from game.city.step import step
from game.city.stock import find_bone
from game.city.tally import Tally, groove_mm, plus
from game.city.view import view

SEEDS = (0, 17, 42, 54)
Run = tuple[tuple[Command, ...], State, tuple[events.Event, ...]]


@cache
def wandered(seed: int) -> Run:
    """Play a run by chance; give its commands, where it ended, and all that happened."""
    dice, state = random.Random(seed), begin(LEVEL, seed)
    commands: list[Command] = []
    happened: list[events.Event] = []
    while not state.clock.over:
        command = wander(view(state), dice)
        state, new = step(state, command)
        if not any(isinstance(event, Refused) for event in new):
            commands.append(command)
            happened += new
    return tuple(commands), state, tuple(happened)


def history_of(seed: int) -> History:
    history = History(LEVEL, seed)
    history.follow(wandered(seed)[0])
    return history


@pytest.mark.parametrize("seed", SEEDS)
def test_every_disc_of_a_run_is_known_and_so_is_its_fate(seed: int) -> None:
    commands, state, _ = wandered(seed)
    history = history_of(seed)
    pressed = [c.recipe.blank.number for c in commands if isinstance(c, do.Pressed)]
    assert [disc.number for disc in history.discs] == pressed
    kept = {disc.number for disc in history.discs if disc.fate == "kept"}
    assert kept == {bone.number for bone in state.stock.bones}
    for disc in history.discs:
        bone = find_bone(state, disc.number)
        if bone is not None:
            assert (disc.plays, disc.damp) == (bone.plays, bone.damp)
        assert (disc.fate == "sold") == bool(disc.kop)
        assert disc.fate in ("kept", "sold") or disc.cause


@pytest.mark.parametrize("seed", SEEDS)
def test_every_sale_adds_up_to_what_was_paid(seed: int) -> None:
    _, state, happened = wandered(seed)
    history = history_of(seed)
    sold = [event for event in happened if isinstance(event, Sold)]
    remembered = [sale for sale in history.sales if sale.outcome == "sold"]
    assert [(s.buyer, s.item, s.paid_kop) for s in remembered] == [
        (e.buyer, e.item, e.price_kop) for e in sold
    ]
    assert remembered
    for sale in remembered:
        assert sum(term.amount for term in sale.lines) == sale.paid_kop
        entry = state.memory.entries[sale.entry - 1]
        assert entry.said.key == ("entry-sold-good" if sale.good else "entry-sold-bone")
        assert entry.kop == sale.paid_kop
    for sale in history.sales:
        assert sale.outcome
        assert sum(term.amount for term in sale.lines) >= 0


def test_a_run_is_read_in_parts_as_in_one() -> None:
    commands = wandered(17)[0]
    parts = History(LEVEL, 17)
    for end in range(0, len(commands), 7):
        parts.follow(commands[: end + 1])
    parts.follow(commands)
    whole = history_of(17)
    assert (parts.discs, parts.sales, parts.tally) == (whole.discs, whole.sales, whole.tally)


def test_what_a_bot_did_is_not_counted() -> None:
    commands = wandered(17)[0]
    half = len(commands) // 2
    mine = History(LEVEL, 17, since=half)
    mine.follow(commands)
    bots = History(LEVEL, 17)
    bots.follow(commands[:half])
    theirs = [disc.number for disc in bots.discs]
    assert theirs
    assert [d.number for d in mine.discs if d.hand == BOT] == theirs
    everything = history_of(17).tally
    assert mine.tally.discs == everything.discs - bots.tally.discs
    assert mine.tally.earned_kop == everything.earned_kop - bots.tally.earned_kop


def test_a_run_that_began_in_the_middle_is_no_reason_to_fall() -> None:
    history = History(LEVEL, 1)
    assert history.follow((do.Accept(), do.HandOver(), do.GoTo("nowhere"))) == ()
    assert (history.discs, history.sales) == ((), ())


def test_hands_are_written_beside_their_discs() -> None:
    discs = history_of(17).discs
    written = with_hands(discs, {discs[0].number: "by-hand"})
    assert (written[0].hand, written[1:]) == ("by-hand", discs[1:])


def test_what_would_have_helped_is_what_the_rules_would_pay_more() -> None:
    state = with_bones(fresh(), 1, grade=40)
    bone = replace(state.stock.bones[0], plays=9, verdict=verdict(40, skips=3))
    state = replace(state, stock=replace(state.stock, bones=(bone,)))
    kostya = person_of(LEVEL, "kostya")
    assert kostya is not None
    now = bone_price(state, kostya, bone, ears=True).kop
    whole = replace(bone, verdict=replace(bone.verdict, skips=0))
    helps = {term.said.key: term.amount for term in what_helps(state, kostya, bone.number)}
    assert helps["help-skips"] == bone_price(state, kostya, whole, ears=True).kop - now
    fresh_one = replace(bone, plays=0)
    assert helps["help-fresh"] == bone_price(state, kostya, fresh_one, ears=True).kop - now
    assert "help-wow" not in helps, "he does not mind it"
    assert list(helps.values()) == sorted(helps.values(), reverse=True)


def test_nothing_helps_what_costs_nothing_for_no_reason() -> None:
    state = with_bones(fresh(), 1, grade=100)
    assert what_helps(state, LEVEL.people[0], 4711) == ()


def test_an_offer_that_nobody_answers_is_no_talk() -> None:
    assert first_word(fresh(), 1, 500, ()) is None


def test_counts_of_runs_are_added_and_the_best_is_compared() -> None:
    one = Tally(runs=1, discs=3, best_grade=40, grades=90, songs=(("a", 2), ("b", 1)))
    two = Tally(runs=1, discs=1, best_grade=71, grades=71, songs=(("b", 3),))
    both = plus(one, two)
    assert both == plus(two, one)
    assert (both.runs, both.discs, both.best_grade, both.mean_grade) == (2, 4, 71, 40)
    assert both.favourite == "b"
    assert plus(both, Tally()) == both


def test_a_groove_is_as_long_as_its_turns() -> None:
    made = recipe(fresh().stock.films[0].blank, pitch_um=200)
    # 60 s are 78.26 turns of 0.2 mm from 81 mm inward: 2 pi x 73.2 mm each on the whole.
    assert groove_mm(made, 60) == pytest.approx(78.26 * 6.28319 * (81 - 7.826), rel=0.002)
    assert groove_mm(made, 0) == 0


@pytest.mark.parametrize("seed", SEEDS)
def test_the_counts_are_those_of_what_happened(seed: int) -> None:
    _, state, happened = wandered(seed)
    tally = history_of(seed).tally
    made = [event.grade for event in happened if isinstance(event, events.BoneMade)]
    assert (tally.discs, tally.best_grade, tally.grades) == (len(made), max(made), sum(made))
    assert tally.earned_kop == state.purse.earned_kop
    assert tally.lost == sum(len(e.items) for e in happened if isinstance(e, events.Lost))
    assert 0 <= tally.survived <= tally.searches
    assert dict(tally.ends) == {state.clock.over: 1}


# ---------------------------------------------------------------- feats


def feats_of(seed: int) -> dict[str, int]:
    """Give every feat of a run, and after how many commands it was done."""
    history, done = History(LEVEL, seed), {}
    for count in range(len(wandered(seed)[0])):
        before = len(history.sales)
        for moment in history.follow(wandered(seed)[0][: count + 1]):
            sale = history.sales[-1] if len(history.sales) > before else None
            deeds = Deeds(moment, sale, history.tally, history.tally)
            done |= dict.fromkeys(earned(deeds, known=done), count)
    return done


def moment(happened: Sequence[events.Event], command: Command | None = None) -> Deeds:
    state = fresh()
    now = Moment(state, command or do.Leave(), state, tuple(happened))
    return Deeds(now, None, Tally(), Tally())


def test_a_feat_is_done_when_it_is_done_and_once() -> None:
    done = feats_of(17)
    commands = wandered(17)[0]
    first = next(at for at, c in enumerate(commands) if isinstance(c, do.Pressed))
    assert done["first-bone"] == first
    assert "first-sale" in done
    command = do.Pressed(recipe(fresh().stock.films[0].blank), verdict())
    again = moment((events.BoneMade(1, "low_moon", 50),), command)
    assert earned(again) == ("first-bone",)
    assert earned(again, known=("first-bone",)) == ()


@pytest.mark.parametrize(
    ("happened", "feat"),
    [
        (events.GateResolved("sinitsyn", opened=False, percent=50), "gate"),
        (events.Raided(0), "inventory"),
        (events.SatUp(1, "low_moon"), "saw"),
        (events.Paid(100, 0), "debt"),
        (events.NameRead(1), "surname"),
        (events.Lost("decoy", (1,), 0, 3), "listener"),
        (events.FifteenDays(2), "broom"),
        (events.LastCut("vera", 70), "under-coat"),
        (events.NeedleSet("plain"), "light"),
    ],
)
def test_one_event_is_enough_for_some(happened: events.Event, feat: str) -> None:
    assert earned(moment((happened,))) == (feat,)


@pytest.mark.parametrize(
    "happened",
    [
        events.GateResolved("sinitsyn", opened=False, percent=49),
        events.GateResolved("sinitsyn", opened=True, percent=90),
        events.Raided(2),
        events.SatUp(0, ""),
        events.Paid(100, 1),
        events.Lost("raid", (1,), 0, 3),
    ],
)
def test_nearly_is_not_done(happened: events.Event) -> None:
    assert earned(moment((happened,))) == ()


def test_a_search_counts_only_with_a_disc_and_for_nothing() -> None:
    bare, carrying = fresh(), with_bones(fresh(), 1)
    stop = events.Stopped(40)
    lost = events.Lost("patrol", (901,), 0, 1)

    def feats(state: State, *happened: events.Event) -> tuple[str, ...]:
        now = Moment(state, do.WalkAway(), state, happened)
        return earned(Deeds(now, None, Tally(), Tally()))

    assert feats(carrying, stop) == ("straight-back",)
    assert feats(bare, stop) == ()
    assert feats(carrying, stop, lost) == ()


def test_long_feats_look_at_every_run() -> None:
    now = moment(())
    life = Tally(discs=100, groove_mm=10_668_000)
    assert set(earned(replace(now, life=life))) == {"hundred", "versts"}
    assert earned(replace(now, run=life)) == ()


def test_the_list_of_feats_is_whole() -> None:
    names = [feat.id for feat in FEATS]
    assert len(set(names)) == len(names) >= 24
    assert set(names) > HIDDEN
    assert 4 <= len(HIDDEN) < len(names) // 2
