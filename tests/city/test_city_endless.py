"""Endless runs: cards are dealt once each, the seed alone decides, and what counts is counted."""

from collections import Counter
from dataclasses import replace

import pytest
from city_sample import LEVEL, act

from game.city import commands as do
from game.city.begin import begin
from game.city.deal import dealt
from game.city.law import seize
from game.city.level import Deck, Level
from game.city.lint import problems
from game.city.scoring import daily_seed, score_of
from game.city.state import State
from game.city.stock import owned
from game.city.turn import Turn
from game.levels import data_folder, read_level

ENDLESS = ("20-thirty-days", "21-clean-hands", "22-long-winter", "23-ten-days")


def level_of(name: str) -> Level:
    return read_level(data_folder("levels") / f"{name}.toml")


@pytest.mark.parametrize("name", ENDLESS)
def test_every_card_is_dealt_at_most_once_and_to_the_days_of_the_deck(name: str) -> None:
    level = level_of(name)
    assert level.deck is not None
    for seed in range(40):
        drawn = dealt(level, seed)
        for cards in (drawn.ships, drawn.changes, drawn.news):
            assert max(Counter(card.id for card in cards).values()) == 1
        calls = [(s.arrives, s.leaves) for s in drawn.ships]
        assert calls == [(level.days[a], level.days[b]) for a, b in level.deck.calls]
        spans = [(c.first, c.last) for c in drawn.changes]
        assert spans == [(level.days[a], level.days[b]) for a, b in level.deck.spans]


def test_what_gives_a_change_away_is_printed_the_morning_before() -> None:
    level = level_of("20-thirty-days")
    drawn = dealt(level, 3)
    changes = {change.id: change for change in drawn.changes}
    told = [piece for piece in drawn.news if piece.change]
    assert {piece.change for piece in told} == set(changes)
    for piece in told:
        first = level.days.index(changes[piece.change].first)
        assert level.days.index(piece.day) == max(0, first - 1)


def test_a_seed_deals_the_same_and_another_seed_something_else() -> None:
    level = level_of("20-thirty-days")
    orders = {tuple(ship.id for ship in dealt(level, seed).ships) for seed in range(30)}
    assert len(orders) > 25
    assert dealt(level, 9) == dealt(level, 9)


def test_what_has_been_dealt_is_not_dealt_again() -> None:
    drawn = dealt(level_of("23-ten-days"), 4)
    assert dealt(drawn, 5) is drawn
    assert dealt(LEVEL, 5) is LEVEL


@pytest.mark.parametrize(
    ("deck", "problem"),
    [
        (Deck(calls=((0, 0), (1, 1))), "deck.calls: want at most 1"),
        (Deck(spans=((0, 99),)), "deck.spans[0]: want days from 0"),
        (Deck(pieces=9), "deck.pieces: want 1..4"),
    ],
)
def test_a_deck_that_cannot_be_dealt_is_told_with_its_place(deck: Deck, problem: str) -> None:
    found = problems(replace(LEVEL, deck=deck, scoring="money"))
    assert any(line.startswith(problem) for line in found), found


def test_nobody_counts_what_nobody_knows() -> None:
    assert any(
        line.startswith("scoring: want one of") for line in problems(replace(LEVEL, scoring="fame"))
    )


def test_the_drawer_counts_less_what_is_owed_and_never_below_nothing() -> None:
    state = begin(replace(LEVEL, scoring="money"), 1)
    rich = replace(state, purse=replace(state.purse, cash_kop=9000, debt_kop=2500))
    assert score_of(rich) == 6500
    assert score_of(replace(state, purse=replace(state.purse, cash_kop=10, debt_kop=2500))) == 0
    assert score_of(begin(LEVEL, 1)) is None


def a_day(state: State) -> State:
    """Stay at home until the day is over."""
    day = state.clock.day
    while state.clock.day == day and not state.clock.over:
        state, _ = act(state, do.GoTo("home"), do.Leave())
    return state


def test_in_a_long_winter_the_folder_grows_by_itself_until_it_ends() -> None:
    rules = replace(LEVEL.rules, dossier_night=1900, bankrupt_kop=-100_000)
    days = tuple(f"1956-12-{day:02}" for day in range(1, 31))
    winter = replace(
        LEVEL, scoring="winter", days=days, rules=rules, changes=(), news=(), ships=(),
        start=replace(LEVEL.start, debt_kop=0),
    )  # fmt: skip
    plain, growing = (
        a_day(begin(replace(LEVEL, rules=replace(rules, dossier_night=0)), 1)),
        begin(winter, 1),
    )
    growing = a_day(growing)
    assert growing.law.dossier - plain.law.dossier == 1900
    while not growing.clock.over:
        growing = a_day(growing)
    assert growing.clock.over == "trial"
    assert growing.clock.warning
    assert score_of(growing) == growing.clock.day > 3


def test_clean_hands_end_with_the_first_thing_that_is_found() -> None:
    level = replace(LEVEL, scoring="clean")
    for kind, over in (("clean", "caught"), ("", "")):
        turn = Turn(begin(replace(level, scoring=kind), 1))
        found = tuple(owned(turn.state))[:1]
        seize(turn, "street", found, warning=1)
        assert turn.state.clock.over == over


def test_a_date_has_one_seed_for_everybody_under_the_same_rules() -> None:
    assert daily_seed("2026-11-26", rules_version=1) == daily_seed("2026-11-26", rules_version=1)
    seeds = {daily_seed(f"2026-11-{day:02}", rules_version=1) for day in range(1, 31)}
    assert len(seeds) == 30
    assert all(0 <= seed < 1 << 31 for seed in seeds)
    assert daily_seed("2026-11-26", rules_version=2) not in seeds
