"""A last chapter with nothing to do in it, and states that stand before its last night."""

from dataclasses import replace
from functools import cache

from game.city import commands as do
from game.city.begin import begin
from game.city.blanks import make_blank
from game.city.discs import Blank, Verdict
from game.city.events import Refused
from game.city.level import Level
from game.city.state import Bone, Link, State
from game.city.step import step
from game.city.values import with_value
from game.levels import data_folder, read_level

FRESH = Verdict(9000, -1800, 5800, 40_000, 50, 0, 60, 90)


@cache
def held() -> Level:
    """Give the epilogue as it is."""
    return read_level(data_folder("levels") / "12-held.toml")


@cache
def tape() -> Level:
    """Give a chapter 11 of two days without a word, with the people of the ninth."""
    ninth = read_level(data_folder("levels") / "09-clarinet.toml")
    days = ("1964-10-03", "1964-10-17")
    start = replace(ninth.start, debt_kop=0, due=days[1], dossier=500, cash_kop=2000)
    return replace(
        ninth, id="sample_tape", chapter=11, days=days, start=start, scenes=(), ships=(),
        changes=(), news=(), doors=True, after=held().id, then=held(),
    )  # fmt: skip


@cache
def second() -> Level:
    """Give the second chapter without a word, and the third behind it."""
    levels = data_folder("levels")
    third = replace(read_level(levels / "03-sound-letters.toml"), then=tape())
    ribs = read_level(levels / "02-ribs.toml")
    return replace(ribs, scenes=(), then=third)


def knowing(state: State, **values: int) -> State:
    """Let the story remember something."""
    for name, value in values.items():
        state = replace(state, story=with_value(state, name, value))
    return state


def last_night(level: Level | None = None, **values: int) -> State:
    """Stand at home in the last night of a chapter."""
    level = level or tape()
    state = begin(level, 4)
    clock = replace(state.clock, day=len(level.days) - 1, block=3)
    return knowing(replace(state, clock=clock), **values)


def do_all(state: State, *commands: do.Command) -> State:
    """Carry out commands that must not be refused."""
    for command in commands:
        state, events = step(state, command)
        refused = [event for event in events if isinstance(event, Refused)]
        assert not refused, f"{command}: {refused}"
    return state


def closed(state: State) -> State:
    """Let the last night go by."""
    return do_all(state, do.GoTo("home"), do.Leave())


def after(state: State) -> State:
    """Close the last chapter, go through the first door that is open, and turn the page."""
    return do_all(closed(state), do.TakeDoor("honest_life"), do.TurnPage())


def blank(subject: str = "chest") -> Blank:
    """Give a film of a subject."""
    return replace(make_blank(1, "test", 901), subject=subject)


def owned_by(state: State, *people: str, subject: str = "chest") -> State:
    """Let the first disc have gone through some hands."""
    chain = tuple(Link(2 + at, who, "sold", 1956 + at) for at, who in enumerate(people))
    first = Bone(901, "red_star_stomp", blank(subject), FRESH, "")
    return replace(state, story=replace(state.story, chain=chain, first_disc=first))
