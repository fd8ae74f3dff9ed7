"""The last chapters: what was done before decides who comes, shops count, and bones get cheaper."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import product

import pytest
from city_sample import act, at, reason, with_bones, with_purse

from game.city import commands as do
from game.city.begin import begin
from game.city.events import Alarmed, Event
from game.city.level import BLOCKS, Level
from game.city.lookup import percent_now
from game.city.means import Counter
from game.city.state import State, Thing
from game.city.story import due
from game.city.tale import Option, Scene, Test, Variable, holds
from game.city.values import with_value
from game.levels import data_folder, read_levels, read_songs

LEVELS = read_levels(data_folder("levels"), songs=read_songs(data_folder("assets") / "songs"))
SPEECHES, TAPE = LEVELS["10-speeches"], LEVELS["11-tape"]
EVERYBODY = [
    ("press", "press_by_night"),
    ("guitar", "guitar_wire"),
    ("scarf", "scarf_volunteer"),
    ("congratulations", "congratulations_cold"),
    ("wedding_laugh", "wedding_plain", "wedding_spoken", "no_invitation"),
    ("handle", "handle_listed"),
    ("remains_word", "remains_laugh", "remains_breath", "remains_bent"),
    ("fork", "fork_flat"),
    ("one_question", "one_question_41"),
    ("l_kor", "l_kor_twice"),
    ("worn_out", "half_worn"),
    ("louder", "louder_bone"),
    ("desk", "desk_cold"),
]
"""What everybody lives through, in one form or another."""
WHOEVER_CHOSE = [
    ("other_petrov", "in_full"),
    ("rib_chest", "rib_hand", "rib_skull"),
    ("everywhere", "lines_back", "only_one"),
    ("his_voice", "his_voice_f", "another_voice"),
]
"""The same, for whoever once answered the question that it goes back to."""
COUNTERS = {
    "shops_island": ("counters_island", ("bolshoy", "sredny", "harbour")),
    "shops_nevsky": ("counters_nevsky", ("passage", "sadovaya", "station")),
    "shops_petrograd": ("counters_petrograd", ("kirov", "market", "planetarium")),
}
DAY = 1
"""The block in which everything is open."""
OPEN = 3
"""Blocks of a day in which shops are open."""
SET = 6
"""Records of a set of speeches."""


def scene_of(name: str) -> Scene:
    return next(s for level in (SPEECHES, TAPE) for s in level.scenes if s.id == name)


def every_past(names: tuple[str, ...], *, least: int | None = None) -> list[Mapping[str, int]]:
    """Give every state of memory that the forms of a talk ask about."""
    asked = {test[0] for name in names for test in scene_of(name).when}
    known: dict[str, Variable] = {v.id: v for v in TAPE.variables}
    low = {name: known[name].least if least is None else least for name in asked}
    spans = [range(low[name], min(known[name].most, 12) + 1) for name in sorted(asked)]
    return [dict(zip(sorted(asked), values, strict=True)) for values in product(*spans)]


@pytest.mark.parametrize("names", EVERYBODY, ids=lambda names: str(names[0]))
def test_whatever_was_done_before_it_comes_in_just_one_form(names: tuple[str, ...]) -> None:
    pasts = every_past(names)
    for past in pasts:
        assert sum(holds(past, scene_of(name).when) for name in names) == 1, past
    assert len(pasts) > 1


@pytest.mark.parametrize("names", WHOEVER_CHOSE, ids=lambda names: str(names[0]))
def test_a_choice_of_long_ago_comes_back_in_its_own_form(names: tuple[str, ...]) -> None:
    pasts = every_past(names, least=1)
    for past in pasts:
        assert sum(holds(past, scene_of(name).when) for name in names) == 1, past
    assert len(pasts) == len(names)


# ---------------------------------------------------------------- every talk, every answer


def value_for(variable: Variable, tests: list[Test]) -> int:
    """Give a value that all these tests of one variable allow."""
    values = range(variable.least, variable.most + 1)
    return next(v for v in values if holds({variable.id: v}, tuple(tests)))


def remembering(state: State, tests: tuple[Test, ...]) -> State:
    """Have everything been done that a talk and an answer ask about."""
    if ("alarmed", "is", 1) in tests:
        state = replace(state, trade=replace(state.trade, alarmed=True))
    known = {variable.id: variable for variable in state.level.variables}
    for name in {test[0] for test in tests} & set(known):
        plain = [test for test in tests if test[0] == name and isinstance(test[2], int)]
        value = value_for(known[name], plain) if plain else known[name].most
        state = replace(state, story=with_value(state, name, value))
    return state


def before(level: Level, scene: Scene, option: Option) -> State:
    """Stand where a talk comes, all others held, with whatever an answer may cost."""
    others = tuple(other.id for other in level.scenes if other.id != scene.id)
    goods = tuple(Thing(900 + at, good, 0, "table") for at, good in enumerate(option.takes))
    state = remembering(begin(level, 1), (*scene.when, *option.when))
    state = with_bones(with_purse(state, cash_kop=2000), 2, spot="table")
    state = replace(
        state,
        story=replace(state.story, told=others),
        stock=replace(state.stock, things=(*state.stock.things, *goods)),
        clock=replace(state.clock, day=scene.first, block=BLOCKS.index(scene.blocks[0])),
    )
    return at(state, scene.place, block=DAY) if scene.place else state


@pytest.mark.parametrize("level", [SPEECHES, TAPE], ids=lambda level: str(level.id))
def test_every_talk_is_held_and_every_answer_can_be_given(level: Level) -> None:
    told = [scene for scene in level.scenes if scene.place != "basin"]
    for scene in told:
        for option in scene.options:
            state = before(level, scene, option)
            waiting = due(state)
            assert waiting is not None, scene.id
            assert waiting.id == scene.id
            act(state, do.Choose(scene.id, option.id))
    assert len(told) > 25


# ---------------------------------------------------------------- nine counters and a press


def shopping() -> State:
    """Begin the chapter where only shops and what comes of them have anything to say."""
    scenes = tuple(s for s in SPEECHES.scenes if s.again or s.id == "back_to_film")
    level = replace(SPEECHES, scenes=scenes)
    return with_purse(begin(level, 1), cash_kop=5000)


def buy(state: State, place: str, counter: str, *, visit: int) -> tuple[State, list[Event]]:
    """Buy a set; one visit takes a block, and shops are shut at night."""
    day, block = divmod(visit, OPEN)
    state = at(replace(state, clock=replace(state.clock, day=day)), place, block=block)
    return act(state, do.Choose(COUNTERS[place][0], counter))


def speeches_of(state: State) -> int:
    return sum(thing.good == "speech" for thing in state.stock.things)


def test_a_set_from_each_of_nine_counters_is_normal() -> None:
    state, bought = shopping(), 0
    for place, (_, counters) in COUNTERS.items():
        for counter in counters:
            state, events = buy(state, place, counter, visit=bought // SET)
            bought += SET
            assert not any(isinstance(event, Alarmed) for event in events), counter
    assert speeches_of(state) == bought == 9 * SET
    assert bought > 40, "enough for the forty that the chapter asks for"


@pytest.mark.parametrize("row", SPEECHES.counters, ids=lambda row: str(row.id))
def test_more_than_anybody_ever_wanted_costs_the_press(row: Counter) -> None:
    place = next(name for name, (_, rows) in COUNTERS.items() if row.id in rows)
    state = shopping()
    usual = row.normal // SET
    for visit in range(usual):
        state, events = buy(state, place, row.id, visit=visit)
        assert not any(isinstance(event, Alarmed) for event in events)
    folder = state.law.dossier
    state, events = buy(state, place, row.id, visit=usual)
    assert any(isinstance(event, Alarmed) for event in events)
    assert state.law.dossier == folder + 2000
    waiting = due(state)
    assert waiting is not None
    assert waiting.id == "back_to_film"
    state, _ = act(state, do.Choose("back_to_film", "go"))
    assert reason(state, do.GoTo("shed")) == "refuse-not-for-us"


def test_a_set_of_speeches_becomes_six_discs() -> None:
    state = with_bones(shopping(), 1, spot="table")
    state, _ = buy(state, "shops_island", "sredny", visit=0)
    before = len(state.stock.bones)
    state, _ = act(at(state, "shed"), do.Choose("at_the_press", "six"))
    assert len(state.stock.bones) == before + SET
    assert speeches_of(state) == 0


# ---------------------------------------------------------------- the price that falls


def discs_percent(level: Level, day: int) -> int:
    state = begin(level, 1)
    return percent_now(replace(state, clock=replace(state.clock, day=day)), "discs")


def test_in_the_year_of_tape_a_bone_is_worth_less_every_few_days() -> None:
    percents = [discs_percent(TAPE, day) for day in range(len(TAPE.days))]
    assert percents == sorted(percents, reverse=True)
    assert len(set(percents)) == 4
    assert percents[0] == 100
    assert percents[-1] < 50
