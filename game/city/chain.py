"""The chain: through whose hands the first disc goes, and how often it is played on the way."""

from dataclasses import replace

from game.city.facts import Known
from game.city.fates import Fate, Holder
from game.city.state import Bone, Link, State
from game.city.tale import TRUST, holds
from game.city.turn import Turn
from game.city.values import value_of, with_value

MOST_LINKS = 9
BEGINS_IN = 2
"""The first chapter in which discs are made to be sold."""
PLAYS = "chain_plays"
MARKET = "flea"
DRAWER = "drawer"
BURNT = "burnt"
NOWHERE = frozenset({MARKET, DRAWER, ""})
"""Where nobody is who could give it away again."""


def begin_chain(turn: Turn, bone: Bone, person: str, reason: str, *, anew: bool = False) -> None:
    """Remember the first disc that leaves the house, and who has it; only a gift begins anew."""
    state = turn.state
    story = state.story
    if state.level.chapter < BEGINS_IN or (story.chain and not anew):
        return
    link = Link(state.level.chapter, person, reason, _year(state))
    story = with_value(state, PLAYS, bone.plays)
    turn.change(story=replace(story, chain=(link,), first_disc=bone))


def pass_on(turn: Turn) -> None:
    """End a chapter for the first disc: it was played, and it may change hands."""
    state = turn.state
    if not state.story.chain or state.level.epilogue:
        return
    held = holder_row(state, state.story.chain[-1].person)
    plays = value_of(state, PLAYS) + held.plays
    turn.change(story=with_value(state, PLAYS, plays))
    fate = _fate(turn.state, held)
    if fate is None or len(state.story.chain) >= MOST_LINKS:
        return
    link = Link(state.level.chapter, fate.to or _heir(turn.state, held), fate.kind, _year(state))
    turn.change(story=replace(turn.state.story, chain=(*state.story.chain, link)))


def holder_row(state: State, name: str) -> Holder:
    """Give what the author says of somebody who has the first disc."""
    return next((row for row in state.level.holders if row.id == name), Holder(name))


def is_copy(state: State) -> bool:
    """Tell whether the first disc is gone, so that only somebody's copy of it is left."""
    return any(link.reason == BURNT for link in state.story.chain)


def present(state: State) -> tuple[str, ...]:
    """Give everybody who is about in this chapter: those who buy and those who only speak."""
    level = state.level
    names = (*(person.id for person in level.people), *level.cast)
    return tuple(name for name in names if name not in state.story.gone)


def _fate(state: State, held: Holder) -> Fate | None:
    """Find what takes the disc from its holder at the end of this chapter, if anything does."""
    known = Known(state)
    for fate in held.fates:
        if fate.chapter in (0, state.level.chapter) and holds(known, fate.when):
            return fate
    if held.id in NOWHERE or held.id not in {row.id for row in state.level.holders}:
        return Fate("moved") if held.id not in NOWHERE and not _is_about(state, held) else None
    if known.get(TRUST + held.id, 0) < 0:
        return Fate("hurt")
    return Fate("moved") if held.id in state.story.gone else None


def _is_about(state: State, held: Holder) -> bool:
    return held.id in present(state)


def _heir(state: State, held: Holder) -> str:
    """Give whom the holder trusts most of those who are there; else the market, else a drawer."""
    about = present(state)
    had = {link.person for link in state.story.chain}
    for name in held.trusts:
        if name in about and name not in had:
            return name
    return MARKET if any(place.id == MARKET for place in state.level.places) else DRAWER


def _year(state: State) -> int:
    """Give the year in which the chapter ends, or is."""
    days = state.level.days
    return int(days[min(state.clock.day, len(days) - 1)][:4])
