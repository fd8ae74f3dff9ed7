"""The chain of the first disc: where it begins, how it goes on, and the list in the end."""

from dataclasses import replace

import pytest
from city_sample import act, with_bones
from end_samples import after, closed, held, knowing, last_night, owned_by, second, tape

from game.city import commands as do
from game.city.begin import begin
from game.city.chain import MOST_LINKS, begin_chain, is_copy, pass_on
from game.city.digest import digest
from game.city.marks import is_marked
from game.city.sale import hand_over_goods
from game.city.state import Deal, Present, State
from game.city.street import arrive
from game.city.turn import Turn
from game.city.values import value_of
from game.city.view import view
from game.levels import data_folder, read_level
from game.replay import freeze, thaw


def links(state: State) -> list[tuple[int, str, str]]:
    return [(link.chapter, link.person, link.reason) for link in state.story.chain]


def passed_on(state: State, *, chapter: int = 0, **values: int) -> State:
    """End a chapter for the first disc."""
    level = replace(state.level, chapter=chapter or state.level.chapter)
    turn = Turn(knowing(replace(state, level=level), **values))
    pass_on(turn)
    return turn.state


def held_by(person: str, *before: str) -> State:
    return owned_by(begin(tape(), 4), *before, person)


# ---------------------------------------------------------------- where it begins


@pytest.mark.parametrize(
    ("option", "how"), [("osip", "given"), ("kostya", "sold"), ("edik", "sold")]
)
def test_the_first_one_goes_to_whom_it_is_given(option: str, how: str) -> None:
    ribs = read_level(data_folder("levels") / "02-ribs.toml")
    only = replace(ribs, scenes=tuple(s for s in ribs.scenes if s.id == "first_one"))
    state = knowing(with_bones(begin(only, 4), 2), wall=1)
    state = replace(state, clock=replace(state.clock, day=1, block=1))
    poor = replace(state.stock.bones[1], verdict=replace(state.stock.bones[1].verdict, grade=9))
    state = replace(state, stock=replace(state.stock, bones=(state.stock.bones[0], poor)))
    street = next(place.id for place in ribs.places if place.kind == "street")
    state = act(state, do.GoTo(street), do.Choose("first_one", option))[0]
    assert links(state) == [(2, option, how)]
    assert state.story.first_disc is not None
    assert state.story.first_disc.number == poor.number


def test_a_sale_begins_it_once_and_not_before_the_second_chapter() -> None:
    def sold(state: State, count: int) -> State:
        turn = Turn(state)
        street = next(place for place in state.level.places if place.kind == "street")
        turn.visit(place=street.id)
        arrive(turn, street)
        for item in range(901, 901 + count):
            turn.change(street=replace(turn.state.street, present=(Present("vera"),)))
            hand_over_goods(turn, Deal("vera", item, 900, 900, (), agreed_kop=900), "bare")
        return turn.state

    state = with_bones(begin(second(), 4), 3)
    state = replace(
        state,
        stock=replace(
            state.stock, bones=tuple(replace(bone, plays=4) for bone in state.stock.bones)
        ),
    )
    assert links(sold(state, 2)) == [(2, "vera", "sold")]
    assert value_of(sold(state, 1), "chain_plays") == 4
    for chapter in (0, 1):
        assert links(sold(replace(state, level=replace(second(), chapter=chapter)), 1)) == []


# ---------------------------------------------------------------- how it goes on


def test_it_is_played_where_it_is_and_stays_with_a_friend() -> None:
    state = passed_on(held_by("grisha"), chapter=4)
    assert [link.person for link in state.story.chain] == ["grisha"]
    assert value_of(state, "chain_plays") == 3
    assert value_of(passed_on(held_by("edik"), chapter=4), "chain_plays") == 0, (
        "he has it to have it"
    )


def test_who_was_hurt_gives_it_to_whom_he_trusts_most_of_those_present() -> None:
    state = passed_on(held_by("grisha"), chapter=4, trust_grisha=-1)
    assert links(state)[-1] == (4, "lida", "hurt")
    at_border = passed_on(held_by("grisha"), chapter=4, trust_grisha=0)
    assert len(links(at_border)) == 1
    without_lida = replace(
        held_by("grisha"),
        level=replace(tape(), people=tuple(p for p in tape().people if p.id != "lida")),
    )
    assert links(passed_on(without_lida, chapter=4, trust_grisha=-1))[-1][1] != "lida"
    had_it = passed_on(held_by("grisha", "lida"), chapter=4, trust_grisha=-1)
    assert links(had_it)[-1][1] != "lida", "nobody gets it twice"


def test_where_nobody_is_trusted_it_goes_to_the_market_and_else_into_a_drawer() -> None:
    def given(level_without: tuple[str, ...]) -> str:
        level = replace(
            tape(), people=(), cast=(),
            places=tuple(p for p in tape().places if p.id not in level_without),
        )  # fmt: skip
        state = replace(held_by("grisha"), level=level)
        return links(passed_on(state, chapter=4, trust_grisha=-2))[-1][1]

    assert given(()) == "flea"
    assert given(("flea",)) == "drawer"


@pytest.mark.parametrize(
    ("holder", "chapter", "values", "link"),
    [
        ("osip", 11, {}, (11, "zhenya", "tools")),
        ("osip", 5, {"ash": 2}, (5, "valerka", "burnt")),
        ("kostya", 7, {"kostya_probation": 1}, (7, "flea", "pawned")),
        ("jirka", 3, {}, (3, "abroad", "border")),
        ("grisha", 6, {"kostya": 1}, (6, "lida", "raided")),
        ("kostya", 7, {}, None),
        ("osip", 5, {"ash": 1}, None),
        ("flea", 8, {}, None),
    ],
)
def test_what_befalls_a_holder(
    holder: str, chapter: int, values: dict[str, int], link: tuple[int, str, str] | None
) -> None:
    state = passed_on(held_by(holder), chapter=chapter, **values)
    assert links(state)[1:] == ([link] if link else [])
    assert is_copy(state) == (link is not None and link[2] == "burnt")


def test_a_stranger_who_is_no_longer_about_has_moved() -> None:
    assert links(passed_on(held_by("nobody_known"), chapter=4))[-1] == (4, "flea", "moved")


def test_there_are_at_most_nine_links() -> None:
    state = owned_by(begin(tape(), 4), *["grisha"] * MOST_LINKS)
    after_it = passed_on(state, chapter=4, trust_grisha=-5)
    assert len(after_it.story.chain) == MOST_LINKS
    assert value_of(after_it, "chain_plays") == 3, "it is played all the same"


def test_the_end_of_a_chapter_passes_it_on() -> None:
    state = closed(owned_by(last_night(trust_grisha=-1), "grisha"))
    assert links(state)[-1][1:] == ("lida", "hurt")


def test_the_chain_is_kept_and_counted() -> None:
    state = passed_on(held_by("grisha", "vera"), chapter=4, trust_grisha=-1)
    again = thaw(freeze(state), state.level)
    assert again == state
    other = replace(state, story=replace(state.story, chain=state.story.chain[:-1]))
    assert digest(other) != digest(state)


def test_a_run_of_its_own_has_no_chain() -> None:
    week = read_level(data_folder("levels") / "00-week.toml")
    turn = Turn(with_bones(begin(week, 4), 1))
    begin_chain(turn, turn.state.stock.bones[0], "vera", "sold")
    assert turn.state.story.chain == ()


# ---------------------------------------------------------------- the list


def in_the_light(*people: str, subject: str = "chest", **values: int) -> State:
    """Stand in the epilogue with a disc that went through some hands."""
    return after(owned_by(last_night(**values), *people, subject=subject))


def lines(state: State) -> list[tuple[str, str]]:
    seen = view(state).story.held
    assert seen is not None
    return [(line.kind, line.said.key) for line in seen.lines]


def test_certain_is_what_stands_on_paper_or_strip() -> None:
    named = lines(in_the_light("vera", first_film=1, names_left=3))
    assert named[0] == ("certain", "held-strip_vera")
    assert ("certain", "held-vera") in named
    assert named[-1] == ("certain", "held-grandchild")
    washed = lines(in_the_light("vera", first_film=1, names_washed=3))
    assert washed[0] == ("likely", "held-washed")
    assert ("certain", "held-grandchild") not in washed


def test_likely_is_what_left_a_mark() -> None:
    assert ("likely", "held-kostya") in lines(in_the_light("kostya"))
    assert ("likely", "held-mark") in lines(in_the_light("kostya", clamp_mark=1))
    assert ("likely", "held-mark") not in lines(in_the_light("kostya", clamp_mark=2))
    assert ("likely", "held-mark") in lines(in_the_light("kostya", "wolski", clamp_mark=2))


def test_guessed_is_the_rest() -> None:
    found = lines(in_the_light("lida", "cousin", trust_patefon=1))
    assert ("guessed", "held-lida") in found
    assert ("guessed", "held-somebody") in found
    assert ("guessed", "held-teeth") in found
    assert ("guessed", "held-teeth") not in lines(in_the_light("lida"))


def test_a_gap_is_where_nobody_left_a_trace() -> None:
    state = in_the_light("kostya", "arkady", "flea", "vera")
    seen = view(state).story.held
    assert seen is not None
    gaps = [line.said for line in seen.lines if line.kind == "gap"]
    assert [(gap.key, dict(gap.args)) for gap in gaps] == [
        ("held-gap", {"years": 2}),
        ("held-since", {}),
    ]
    keys = [key for _, key in lines(state)]
    assert keys.index("held-kostya") < keys.index("held-gap") < keys.index("held-vera")
    assert "held-arkady" not in keys
    assert ("gap", "held-gap") not in lines(in_the_light("kostya"))
    assert lines(in_the_light("kostya"))[-1] == ("gap", "held-since"), "fifty years"


def test_years_rise_down_the_list() -> None:
    seen = view(in_the_light("kostya", "lida", "vera")).story.held
    assert seen is not None
    years = [dict(line.said.args)["year"] for line in seen.lines if line.said.args]
    assert years == sorted(years) == [1956, 1957, 1958]


@pytest.mark.parametrize(("mark", "people"), [(0, ("wolski",)), (2, ("vera",)), (1, ("vera",))])
def test_the_needle_can_be_set_by_the_mark_only_if_there_is_one(
    mark: int, people: tuple[str, ...]
) -> None:
    state = act(in_the_light(*people, clamp_mark=mark), do.Choose("held_price", "pay"))[0]
    assert is_marked(state) == (mark == 1)
    seen = view(state).story.held
    assert seen is not None
    assert seen.marked == (mark == 1)
    if mark == 1:
        assert act(state, do.SetNeedle(marked=True))[0].story.heard == "marked"


def test_where_the_disc_is_gone_a_copy_is_held() -> None:
    state = owned_by(last_night(), "osip")
    burnt = passed_on(state, chapter=5, ash=2)
    back = replace(burnt, level=tape())
    seen = view(after(back)).story.held
    assert seen is not None
    assert seen.copied
    assert seen.number == 901


def test_a_disc_that_was_never_sold_leaves_a_list_all_the_same() -> None:
    seen = view(after(last_night())).story.held
    assert seen is not None
    assert (seen.number, seen.plays, seen.heard) == (0, 0, "")
    assert "held-nobody" in {line.said.key for line in seen.lines}
    assert held().epilogue
