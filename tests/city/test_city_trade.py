"""The later trade: facts for talks, errands, counters and press, basin, needles, word."""

from dataclasses import replace

import pytest
from city_sample import LEVEL, act, at, fresh, reason, recipe, verdict, with_bones, with_purse

from game.city import commands as do
from game.city.blanks import is_clear
from game.city.crowd import gather
from game.city.ear import aged, estimate, grade_of
from game.city.events import Alarmed, BoneMade, Earned, Raided
from game.city.facts import Known, fact_names
from game.city.lathes import facet_um, is_lathe, treble_hz, wow_ppm
from game.city.level import Change, Good, Level, Place
from game.city.lint import problems
from game.city.lookup import percent_now, person_of
from game.city.means import Counter, Means
from game.city.price import bone_price
from game.city.state import State, Thing
from game.city.tale import Option, Scene, Test, Variable, holds
from game.city.values import value_of, with_value
from game.city.view import view

SPEECH = Good("speech", "speech", 350, illicit=0)
HEAD = Good("works_head", "part", 5000, part="head", made=2)
AMPLIFIER = Good("works_amplifier", "part", 4000, part="amplifier", made=2)
SHELF = Scene(
    "shelf", ("narrator",),
    (
        Option("look"),
        Option("set", cash_kop=-210, gives=("speech",) * 3, counter="passage"),
    ),
    place="passage", again=True,
)  # fmt: skip
SHED = Scene(
    "shed", ("narrator",), (Option("cover"), Option("run", takes=("speech",) * 3, presses=3)),
    place="shed", again=True,
)  # fmt: skip
BASIN = Scene(
    "basin", ("narrator",), (Option("cup"), Option("wash", wash=2), Option("glue", backs=1)),
    place="basin", again=True,
)  # fmt: skip
LUNCH = Scene("lunch", ("narrator",), (Option("eat"), Option("go", blocks=1)), place="job")
LATE: Level = replace(
    LEVEL,
    chapter=10,
    goods=(*LEVEL.goods, SPEECH, HEAD, AMPLIFIER),
    places=(
        *LEVEL.places,
        Place("passage", "errand", "nevsky"),
        Place("shed", "errand", "island", when=(("alarmed", "is", 0),)),
        Place("basin", "errand", "island", when=(("washes", "is", 1),)),
    ),
    scenes=(SHELF, SHED, BASIN),
    variables=(
        Variable("washes"), Variable("sapphire", most=9), Variable("word", least=-5, most=5),
        Variable("names_left", most=99), Variable("names_washed", most=99),
    ),
    counters=(Counter("passage", 4),),
    means=Means(needle_sides=3, needle_kop=40, sapphire_sides=6),
)  # fmt: skip


def remember(state: State, name: str, value: int) -> State:
    return replace(state, story=with_value(state, name, value))


def owning(state: State, *goods: str) -> State:
    things = tuple(Thing(70_000 + at, good, 0, "table") for at, good in enumerate(goods))
    return replace(state, stock=replace(state.stock, things=(*state.stock.things, *things)))


def errand(state: State, place: str, option: str) -> State:
    scene = {"passage": "shelf"}.get(place, place)
    return act(state, do.GoTo(place), do.Choose(scene, option))[0]


@pytest.mark.parametrize(
    ("test", "true"),
    [
        (("have:rec_moon", "is", 1), True),
        (("have:nylons", "least", 1), False),
        (("disc:low_moon", "least", 2), True),
        (("films", "is", 3), True),
        (("quay:juhan", "is", 1), True),
        (("cash", "below", 20_000), False),
        (("names_left", "above", "names_washed"), True),
        (("names_washed", "least", "names_left"), False),
        (("names_left", "has", 4), True),
        (("names_left", "has", 2), False),
        (("best", "least", 60), True),
    ],
)
def test_a_talk_may_ask_about_shelf_drawer_quay_and_two_memories(test: Test, true: bool) -> None:
    state = with_bones(remember(fresh(level=LATE), "names_left", 5), 2)
    assert holds(Known(state), (test,)) is true
    known = {variable.id for variable in LATE.variables} | set(fact_names(LATE))
    assert test[0] in known


def test_a_fact_that_nobody_can_count_is_found_with_its_place() -> None:
    asked = replace(SHELF, when=(("have:rec_monn", "is", 1),))
    (found,) = problems(replace(LATE, scenes=(asked, SHED, BASIN)))
    assert found.startswith("scenes[0].when[0][0]")
    assert "have:rec_moon" in found


def test_an_errand_is_a_talk_and_costs_a_quarter() -> None:
    state = fresh(level=LATE)
    shown = {place.id: place for place in view(state).places}
    assert "basin" not in shown, "what is not for us yet is not on the map"
    assert [answer.id for answer in shown["passage"].offers] == ["look", "set"]
    assert reason(state, do.GoTo("basin")) == "refuse-not-for-us"
    after = errand(state, "passage", "look")
    assert (after.clock.block, after.visit.place) == (1, "")
    again = errand(after, "passage", "set")
    assert view(again).cash_kop == 20_000 - 210


def test_what_is_given_again_never_has_the_same_number() -> None:
    level = replace(LATE, counters=(Counter("passage", 40),))
    state = fresh(level=level)
    for _ in range(3):
        state = errand(state, "passage", "set")
    numbers = [thing.number for thing in state.stock.things]
    assert len(set(numbers)) == len(numbers) == 10


def test_a_counter_warns_at_its_number_and_wonders_above_it() -> None:
    state = fresh(level=replace(LATE, counters=(Counter("passage", 6),)))
    state = errand(state, "passage", "set")
    terms = {term.said.key: term for term in view(state).places[-2].offers[1].costs}
    assert dict(terms["talk-counter"].said.args) == {"sold": 3, "normal": 6}
    state = errand(state, "passage", "set")
    assert state.trade.counter_warning
    before = state.law.dossier
    state, events = act(state, do.GoTo("passage"), do.Choose("shelf", "set"))
    (alarm,) = [event for event in events if isinstance(event, Alarmed)]
    assert state.law.dossier - before == LATE.means.dossier_alarm
    assert 0 < alarm.warning < len(state.memory.entries)
    assert reason(state, do.GoTo("shed")) == "refuse-not-for-us", "the press is gone"


def test_a_run_presses_the_dearest_disc_out_of_speeches() -> None:
    state = with_bones(fresh(level=LATE), 1, spot="table", grade=80)
    bare = act(state, do.GoTo("shed"))[0]
    assert reason(bare, do.Choose("shed", "run")) == "refuse-talk-things"
    state = owning(state, "speech", "speech", "speech")
    after, events = act(state, do.GoTo("shed"), do.Choose("shed", "run"))
    assert sum(isinstance(event, BoneMade) for event in events) == 3
    copies = [bone for bone in view(after).bones if bone.cast_of]
    assert {copy.cast_of for copy in copies} == {901}
    assert all(76 <= copy.fresh.grade <= 80 for copy in copies)
    assert all(is_clear(copy.blank) for copy in copies), "nobody's bones are in them"
    assert Known(after)["have:speech"] == 0


def test_washed_film_is_nobodys_and_a_picture_is_paid_for() -> None:
    state = remember(fresh(level=LATE), "washes", 1)
    films = tuple(replace(f, blank=replace(f.blank, name_cut=False)) for f in state.stock.films)
    state = replace(state, stock=replace(state.stock, films=films))
    after = errand(state, "basin", "wash")
    assert [film.blank.name_cut for film in after.stock.films] == [True, True, False]
    assert [is_clear(film.blank) for film in after.stock.films] == [True, True, False]
    glued = errand(after, "basin", "glue")
    (number,) = glued.trade.backed
    bone = replace(with_bones(glued, 1).stock.bones[0], number=number)
    kostya = person_of(LATE, "kostya")
    assert kostya is not None
    corner = at(glued, "corner", block=1)
    rich = replace(kostya, purse_kop=90_000)
    plain = bone_price(
        replace(corner, trade=replace(corner.trade, backed=())), rich, bone, ears=False
    )
    backed = bone_price(corner, rich, bone, ears=False)
    assert backed.kop > plain.kop
    assert "term-photo" in {term.said.key for term in backed.terms}


def cut(state: State, **changes: object) -> State:
    made = recipe(state.stock.films[0].blank, trim=(), **changes)
    return act(state, do.GoTo("workshop"), do.Pressed(made, verdict()), do.Leave())[0]


def in_the_evening(state: State) -> State:
    return replace(state, clock=replace(state.clock, block=2))


def test_a_needle_dulls_side_by_side_and_a_new_one_is_paid_for() -> None:
    state = in_the_evening(fresh(level=LATE))
    state = cut(state, facet_um=25)
    shop = view(act(state, do.GoTo("workshop"))[0]).workshop
    assert shop is not None
    assert shop.dull_um == 3
    sharp = recipe(state.stock.films[0].blank, trim=(), facet_um=0)
    there = act(state, do.GoTo("workshop"))[0]
    assert reason(there, do.Pressed(sharp, verdict())) == "refuse-recipe"
    state = cut(in_the_evening(state), facet_um=28)
    cash_kop = state.purse.cash_kop
    state = cut(in_the_evening(state), facet_um=31)
    assert state.trade.sides == 0
    assert cash_kop - state.purse.cash_kop == 40


def test_a_sapphire_stays_sharp_until_it_chips_and_says_so_before() -> None:
    state = remember(in_the_evening(fresh(level=LATE)), "sapphire", 2)
    state = replace(state, trade=replace(state.trade, sides=4))
    state = cut(state, facet_um=25)
    assert state.trade.chip_warning
    shop = view(act(in_the_evening(state), do.GoTo("workshop"))[0]).workshop
    assert shop is not None
    assert (shop.dull_um, shop.sapphire) == (0, True)
    state = cut(in_the_evening(state), facet_um=25)
    assert value_of(state, "sapphire") == 1, "the last one stays in its paper"
    shop = view(act(in_the_evening(state), do.GoTo("workshop"))[0]).workshop
    assert shop is not None
    assert not shop.sapphire
    (loss,) = [entry for entry in state.memory.entries if entry.kind == "loss"]
    assert loss.warning


def test_each_part_of_a_lathe_is_heard() -> None:
    assert [is_lathe(name) for name in ("kitchen", "own-01020", "own-0103", "own-00003")] == [
        True, True, False, False,
    ]  # fmt: skip
    assert wow_ppm("own-10000") < wow_ppm("own-00010") < wow_ppm("kitchen")
    assert treble_hz("own-00200") == treble_hz("kitchen"), "a head alone does not reach higher"
    assert treble_hz("own-00202") == treble_hz("studio")
    assert facet_um("own-00200") == facet_um("studio")


def test_the_lathe_at_home_is_what_its_parts_make_it() -> None:
    state = in_the_evening(owning(fresh(level=LATE), "works_head", "works_amplifier"))
    shop = view(act(state, do.GoTo("workshop"))[0]).workshop
    assert shop is not None
    assert shop.lathe == "own-00202"
    there = act(state, do.GoTo("workshop"))[0]
    blank = there.stock.films[0].blank
    assert reason(there, do.Pressed(recipe(blank, trim=()), verdict())) == "refuse-other-lathe"
    made = recipe(blank, trim=(), lathe=shop.lathe)
    assert act(there, do.Pressed(made, verdict()))[0].stock.bones


def test_a_talk_at_a_job_comes_before_the_work() -> None:
    level = replace(LATE, scenes=(LUNCH, SHELF, SHED, BASIN))
    state, events = act(fresh(level=level), do.GoTo("job"))
    assert not any(isinstance(event, Earned) for event in events)
    assert view(state).story.talk is not None
    after, events = act(state, do.Choose("lunch", "eat"))
    assert any(isinstance(event, Earned) for event in events)
    assert (after.clock.block, after.visit.place) == (1, "")
    _, events = act(state, do.Choose("lunch", "go"))
    assert not any(isinstance(event, Earned) for event in events), "the block went elsewhere"


def test_a_scene_can_send_them_and_the_wall_knocks_first() -> None:
    sent = Scene("sent", ("narrator",), (Option("wait"), Option("boast", raid=True)))
    level = replace(LATE, scenes=(sent, SHELF, SHED, BASIN))
    state = act(fresh(level=level), do.Choose("sent", "boast"))[0]
    assert view(state).home.raid.percent == 100
    state = owning(state, "nylons")
    events: list[object] = []
    while state.clock.day == 0:
        state, told = act(state, do.GoTo("home"), do.Leave())
        events += told
    assert any(isinstance(event, Raided) for event in events)
    (loss,) = [entry for entry in state.memory.entries if entry.kind == "loss"]
    assert state.memory.entries[loss.warning - 1].said.key == "warn-raid"
    assert not state.trade.called


def test_after_a_raid_the_room_is_left_alone_for_some_nights() -> None:
    rules = replace(LATE.rules, raid_from=0, raid_base=100)
    level = replace(LATE, rules=rules, means=replace(LATE.means, raid_rest=2))
    state, nights = fresh(level=level), []
    while len(nights) < 5:
        day = state.clock.day
        state, told = act(state, do.GoTo("home"), do.Leave())
        if state.clock.day != day:
            nights.append(any(isinstance(event, Raided) for event in told))
    assert nights == [True, False, False, True, False]


def test_a_change_may_hang_on_what_was_answered() -> None:
    dear = Change("tape", "discs", LEVEL.days[0], LEVEL.days[-1], 50, when=(("washes", "is", 1),))
    state = with_bones(fresh(level=replace(LATE, changes=(dear,))), 1)
    falls = remember(state, "washes", 1)
    assert (percent_now(state, "discs"), percent_now(falls, "discs")) == (100, 50)
    assert view(falls).bones[0].plain_kop * 2 == view(state).bones[0].plain_kop
    assert view(falls).masters[0].wanted_kop * 2 == view(state).masters[0].wanted_kop
    kostya = person_of(LATE, "kostya")
    assert kostya is not None
    bone = falls.stock.bones[0]
    there, before = (at(one, "corner", block=1) for one in (falls, state))
    assert (
        bone_price(there, kostya, bone, ears=False).kop
        < bone_price(before, kostya, bone, ears=False).kop
    )


def sold(grade: int, *, count: int) -> State:
    state = with_bones(fresh(level=LATE), count, grade=grade)
    state = at(state, "corner", block=1)
    for bone in state.stock.bones:
        buyer = view(state).street
        assert buyer is not None
        who = next(b.id for b in buyer.buyers if b.left and b.id != "galoshes")
        state = act(state, do.Offer(who, bone.number, 100), do.HandOver())[0]
    return state


def test_who_was_cheated_talks_and_who_danced_brings_a_friend() -> None:
    assert sold(20, count=1).trade.rumour < 0 < sold(90, count=1).trade.rumour
    state = replace(sold(20, count=1), trade=replace(fresh().trade, rumour=-90))
    poor = with_bones(state, 1, grade=20)
    there = view(poor).street
    assert there is not None
    who = next(b.id for b in there.buyers if b.left)
    after = act(poor, do.Offer(who, 901, 100), do.HandOver())[0]
    assert value_of(after, "word") == -1
    assert after.memory.entries[-1].said.key == "entry-word-down"


def test_the_word_moves_prices_and_the_crowd() -> None:
    state = at(with_bones(fresh(level=LATE), 1), "corner", block=1)
    good, bad = remember(state, "word", 5), remember(state, "word", -5)
    kostya = person_of(LATE, "kostya")
    assert kostya is not None
    bone = state.stock.bones[0]
    prices = [bone_price(one, kostya, bone, ears=False).kop for one in (bad, state, good)]
    assert prices == sorted(set(prices))
    met = [
        sum(len(gather(replace(one, seed=seed))) for seed in range(60))
        for one in (bad, state, good)
    ]
    assert met == sorted(set(met))


def test_a_dull_needle_is_heard() -> None:
    from game.bots.quick import typical_survey

    state = fresh(level=LATE)
    survey = typical_survey(60, song="low_moon")
    blank = state.stock.films[0].blank
    sharp, dull = (estimate(recipe(blank, trim=(), facet_um=um), survey) for um in (25, 25 + 8 * 3))
    assert dull.treble_hz < sharp.treble_hz
    assert grade_of(aged(dull, 0, 0)) <= grade_of(aged(sharp, 0, 0))


def test_poverty_is_no_bar_to_looking() -> None:
    state = with_purse(fresh(level=LATE), cash_kop=0)
    there = act(state, do.GoTo("passage"))[0]
    assert reason(there, do.Choose("shelf", "set")) == "refuse-talk-cash"
    assert act(there, do.Choose("shelf", "look"))[0].clock.block == 1


def test_a_prank_is_paid_for_in_every_chapter_that_follows() -> None:
    second = replace(LATE, id="second", chapter=11)
    variables = (*LATE.variables, Variable("pranks_sold", most=99))
    first = replace(LATE, variables=variables, then=second, days=LATE.days[:1])
    state = with_purse(remember(fresh(level=first), "pranks_sold", 12), debt_kop=0)
    while not state.clock.over:
        state = act(state, do.GoTo("home"), do.Leave())[0]
    after = act(state, do.TurnPage())[0]
    assert after.trade.rumour == state.trade.rumour - 12 * 8
