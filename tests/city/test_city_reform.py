"""New money in one night, old notes through other hands, and the duty to work."""

import dataclasses
from dataclasses import replace

import pytest
from city_sample import DAYS, LEVEL, act, fresh, with_purse

from game.city import commands as do
from game.city.events import NotesChanged
from game.city.level import Level
from game.city.lint import problems
from game.city.means import Means
from game.city.money import in_new, level_on, lost_kop
from game.city.state import State
from game.city.tale import Option, Scene, Variable
from game.city.values import with_value
from game.city.view import view
from game.levels import data_folder, read_level
from game.replay import freeze, thaw

HANDS = Scene(
    "hands", ("narrator",),
    (
        Option("no"), Option("queue", exchange="queue"), Option("lender", exchange="lender"),
        Option("friends", exchange="friends"),
    ),
)  # fmt: skip
EVE: Level = replace(
    LEVEL,
    chapter=8,
    reform=DAYS[2],
    scenes=(HANDS,),
    variables=(
        Variable("jobs_done", most=9), Variable("trust_kostya", least=-5, most=10),
        Variable("trust_edik", least=-5, most=10),
    ),
    means=Means(exchange_kop=5000, work_blocks=2),
)  # fmt: skip


def through_the_night(state: State, *, to_day: int = 2) -> tuple[State, list[object]]:
    events: list[object] = []
    while state.clock.day < to_day and not state.clock.over:
        state, told = act(state, do.GoTo("home"), do.Leave())
        events += told
    return state, events


def rich(option: str, cash_kop: int = 30_000) -> State:
    state = replace(fresh(level=EVE), purse=replace(fresh().purse, cash_kop=cash_kop, debt_kop=0))
    state = replace(state, story=with_value(state, "trust_kostya", 3))
    state = replace(state, story=with_value(state, "trust_edik", -4))
    return act(state, do.Choose("hands", option))[0]


def test_every_sum_is_a_tenth_in_one_night() -> None:
    state = with_purse(rich("lender", 5000), debt_kop=1239)
    before, _ = through_the_night(state, to_day=1)
    after, events = through_the_night(before)
    bill = EVE.rules.bill_kop
    assert after.purse.cash_kop == (before.purse.cash_kop - bill) // 10
    assert after.purse.debt_kop == 123, "towards zero"
    assert view(after).story.new_money
    assert not view(before).story.new_money
    assert after.level.rules.bone_kop == EVE.rules.bone_kop // 10
    assert [p.purse_kop for p in after.level.people] == [p.purse_kop // 10 for p in EVE.people]
    assert any(isinstance(event, NotesChanged) for event in events)
    assert view(after).bill_kop == bill // 10


def test_nothing_but_money_is_another_after_the_night() -> None:
    new = in_new(EVE)
    differing = {
        f.name for f in dataclasses.fields(EVE) if getattr(new, f.name) != getattr(EVE, f.name)
    }
    assert differing == {
        "start", "places", "goods", "ships", "people", "rules", "means", "ratings_kop",
    }  # fmt: skip
    assert [replace(p, purse_kop=0) for p in new.people] == [
        replace(p, purse_kop=0) for p in EVE.people
    ]


@pytest.mark.parametrize(
    ("option", "lost"),
    [("no", 25_000), ("queue", 20_000), ("lender", 5000), ("friends", 16_000)],
)
def test_old_notes_pass_through_other_hands_or_are_paper(option: str, lost: int) -> None:
    state = rich(option)
    assert lost_kop(state, state.trade.hands) == lost
    after, events = through_the_night(state)
    (told,) = [event for event in events if isinstance(event, NotesChanged)]
    spent = 2 * EVE.rules.bill_kop
    assert told.left_kop == after.purse.cash_kop
    assert 0 <= lost // 10 - told.lost_kop <= spent // 10
    (loss,) = [e for e in after.memory.entries if e.said.key == "entry-notes-lost"]
    warning = after.memory.entries[loss.warning - 1]
    assert warning.said.key == "warn-notes"
    assert (warning.day, warning.block) < (1, 4)


def test_an_answer_says_what_it_will_lose() -> None:
    state = replace(fresh(level=EVE), purse=replace(fresh().purse, cash_kop=30_000, debt_kop=0))
    talk = view(state).story.talk
    assert talk is not None
    shown = {a.id: {t.said.key: t.amount for t in a.costs}.get("talk-notes") for a in talk.answers}
    assert shown == {"no": None, "queue": -20_000, "lender": -5000, "friends": -25_000}


def test_who_has_little_loses_nothing() -> None:
    state, events = through_the_night(rich("no", 4000))
    (told,) = [event for event in events if isinstance(event, NotesChanged)]
    assert told.lost_kop == 0
    assert not [e for e in state.memory.entries if e.kind == "loss"]


@pytest.mark.parametrize("day", [1, 2, 4])
def test_a_snapshot_of_either_side_comes_back_with_its_money(day: int) -> None:
    state, _ = through_the_night(rich("lender"), to_day=day)
    again = thaw(freeze(state), EVE)
    assert again == state
    assert level_on(EVE, day).new_money is (day >= 2)


def test_a_reform_outside_of_its_days_is_found() -> None:
    late = replace(EVE, reform="1961-01-01")
    assert any(p.startswith("reform:") for p in problems(late))
    stray = replace(EVE, reform="")
    assert any(".exchange:" in p for p in problems(stray))


def test_the_duty_is_counted_reminded_of_and_written_down() -> None:
    idle = replace(fresh(level=EVE), purse=replace(fresh().purse, cash_kop=40_000, debt_kop=0))
    idle = act(idle, do.Choose("hands", "no"))[0]
    last, _ = through_the_night(idle, to_day=len(DAYS) - 1)
    assert view(last).work_missing == 2
    assert "warn-work" in {said.key for said in view(last).warnings}
    before = last.law.dossier
    over, _ = through_the_night(last, to_day=len(DAYS))
    (loss,) = [e for e in over.memory.entries if e.said.key == "entry-idle"]
    assert loss.warning == last.trade.work_warning
    low = 4 * EVE.rules.dossier_low
    assert over.law.dossier == max(0, before - low) + EVE.means.dossier_idle


def test_who_worked_is_asked_nothing() -> None:
    state = replace(fresh(level=EVE), purse=replace(fresh().purse, cash_kop=40_000, debt_kop=0))
    state = act(state, do.Choose("hands", "no"), do.GoTo("job"), do.GoTo("job"))[0]
    assert view(state).work_missing == 0
    over, _ = through_the_night(state, to_day=len(DAYS))
    assert "entry-idle" not in {e.said.key for e in over.memory.entries}


def test_what_chapters_share_costs_a_tenth_in_new_money() -> None:
    folder = data_folder("levels")
    old = read_level(folder / "07-machine.toml")
    seen = 0
    for path in sorted(folder.glob("*.toml")):
        level = read_level(path)
        if not level.new_money or level.epilogue:
            continue
        seen += 1
        shared = {good.id: good for good in old.goods}
        for good in level.goods:
            if good.id in shared and good.value_kop >= 100:
                assert good.value_kop <= shared[good.id].value_kop // 5, (level.id, good.id)
        assert level.means.photo_kop == old.means.photo_kop // 10, level.id
        assert level.means.needle_kop == old.means.needle_kop // 10, level.id
        (basin, was) = (_bridges(one) for one in (level, old))
        assert basin == was // 10, level.id
    assert seen == 3


def _bridges(level: Level) -> int:
    scene = next(scene for scene in level.scenes if scene.id == "basin")
    return next(option.cash_kop for option in scene.options if option.id == "bridges")
