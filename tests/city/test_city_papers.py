"""Papers: a stop is a question first, and what is found depends on how one stands it."""

from dataclasses import replace

import pytest
from city_sample import LEVEL, act, at, fresh, kinds, reason, verdict

from game.bots.checked import speechless, stood
from game.city import commands as do
from game.city.discs import Blank
from game.city.events import PapersShown
from game.city.level import Level, Papers
from game.city.seen_papers import SeenPapers
from game.city.state import Asked, Bone, State
from game.city.tale import Variable
from game.city.view import view

ASKED: Level = replace(
    LEVEL,
    papers=Papers(asked=True, friend="trust", least=2),
    variables=(Variable("trust", first=2, most=9),),
)
BLANK = Blank(1, "chest", 3, 240, 300, 180, 200, 120, 40, 88)
LINING, SLEEVE = "coat", "sleeve"


def stopped(level: Level = ASKED, *, zone: str = LINING, at_spot: str = LINING) -> State:
    """Stand in the street with two discs, before somebody who has named a place."""
    state = at(fresh(level=level), "corner", block=1)
    bones = tuple(
        Bone(number, "blue_lamp", replace(BLANK, number=number), verdict(), at_spot)
        for number in (1, 2)
    )
    return replace(state, stock=replace(state.stock, bones=bones), asked=Asked(30, zone))


def papers(state: State) -> SeenPapers:
    street = view(state).street
    assert street is not None
    assert street.papers is not None
    return street.papers


def test_a_stop_is_a_question_where_the_level_says_so() -> None:
    state = at(fresh(level=replace(ASKED, rules=replace(ASKED.rules, stop_base=100))), "corner")
    events: list[object] = []
    while not state.asked.percent and state.visit.place:
        state, happened = act(state, do.Conceal())
        events += happened
    assert "Stopped" in kinds(events)  # type: ignore[arg-type]
    assert "Lost" not in kinds(events)  # type: ignore[arg-type]
    assert papers(state).zone in {pocket.id for pocket in papers(state).pockets}
    assert reason(state, do.WalkAway()) == "refuse-papers-first"


def test_nobody_asks_where_the_level_does_not_say_so() -> None:
    state = at(fresh(level=replace(LEVEL, rules=replace(LEVEL.rules, stop_base=100))), "corner")
    while state.visit.place:
        state, _ = act(state, do.Conceal())
        assert not state.asked.percent


@pytest.mark.parametrize(
    ("doubt", "outcome", "stays"),
    [(0, "waved_on", True), (399, "waved_on", True), (400, "written_down", False),
     (799, "written_down", False), (800, "seized", False)],
)  # fmt: skip
def test_doubt_decides(doubt: int, outcome: str, stays: bool) -> None:
    after, events = act(stopped(), do.ShowPapers(doubt))
    shown = next(event for event in events if isinstance(event, PapersShown))
    assert shown.outcome == outcome
    assert bool(after.visit.place) is stays
    assert not after.asked.percent
    assert len(after.stock.bones) == (0 if outcome == "seized" else 2)


def test_only_what_lies_where_he_pats_is_taken() -> None:
    after, _ = act(stopped(at_spot=SLEEVE), do.ShowPapers(1000))
    assert len(after.stock.bones) == 2
    after, _ = act(stopped(), do.ShowPapers(1000, shifted=1, spot=SLEEVE))
    assert [bone.number for bone in after.stock.bones] == [1]


def test_a_friend_pats_where_nothing_is_and_it_costs_him() -> None:
    state = stopped()
    assert papers(state).friend
    after, _ = act(state, do.ShowPapers(1000, friend=True))
    assert len(after.stock.bones) == 2
    assert dict(after.story.values)["trust"] == 1
    again = replace(state, story=after.story)
    assert not papers(again).friend
    assert reason(again, do.ShowPapers(0, friend=True)) == "refuse-papers"


def test_what_is_handed_over_is_gone_and_was_warned_of() -> None:
    after, events = act(stopped(), do.ShowPapers(100, given_up=(2,)))
    assert [bone.number for bone in after.stock.bones] == [1]
    assert "Lost" in kinds(events)
    lost = next(entry for entry in view(after).diary if entry.kind == "loss")
    assert lost.warning is not None


def test_no_hand_does_the_impossible() -> None:
    state = stopped()
    impossible = (
        (do.ShowPapers(1001), "refuse-papers"),
        (do.ShowPapers(0, given_up=(9,)), "refuse-papers"),
        (do.ShowPapers(0, given_up=(1, 1)), "refuse-papers"),
        (do.ShowPapers(0, shifted=9, spot=SLEEVE), "refuse-papers"),
        (do.ShowPapers(0, shifted=1, spot="stove"), "refuse-no-spot"),
        (do.ShowPapers(0, given_up=(1,), shifted=1, spot=SLEEVE), "refuse-papers"),
    )
    for command, why in impossible:
        assert reason(state, command) == why, command
    calm = replace(state, asked=Asked())
    assert reason(calm, do.ShowPapers(0)) == "refuse-not-asked"


def test_a_full_pocket_takes_nothing_more() -> None:
    state = stopped()
    full = tuple(replace(bone, number=bone.number + 10, at=SLEEVE) for bone in state.stock.bones)
    more = tuple(replace(full[0], number=number) for number in (21, 22))
    state = replace(state, stock=replace(state.stock, bones=(*state.stock.bones, *full, *more)))
    pocket = next(pocket for pocket in papers(state).pockets if pocket.id == SLEEVE)
    assert pocket.full
    assert reason(state, do.ShowPapers(0, shifted=1, spot=SLEEVE)) == "refuse-no-room"


def test_questions_and_papers_belong_together() -> None:
    seen = papers(stopped())
    assert len(seen.questions) == 3
    assert all(question.replies for question in seen.questions)
    for paper in seen.papers:
        assert paper.fits < len(seen.questions)


def test_a_practised_hand_stands_it_better_than_silence() -> None:
    state = stopped()
    doubts = [stood(view(state), skill=80, seed=seed).doubt for seed in range(12)]
    assert sum(doubt < 400 for doubt in doubts) >= 8
    for seed in range(12):
        act(state, stood(view(state), skill=80, seed=seed))
    act(state, speechless())
