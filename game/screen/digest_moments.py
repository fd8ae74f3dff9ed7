"""Moments worth showing: what a careful bot did in chapters two, four and six, found by playing."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from game.bots.players import CarefulPlayer
from game.bots.quick import QuickCraft
from game.bots.run import perform, was_refused, way_out
from game.bots.wishes import Cut, Look, Stand, Wish
from game.city.commands import Command, GoTo, HandOver, PassGate
from game.city.level import Level
from game.session import Session

CHAPTERS = (2, 4, 6)
MOST_ACTS = 4000
MOST_SEEDS = 4
WHOLE_VISIT = 1000
"""From the map on."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What one wants to see, and how long."""

    name: str
    is_it: Callable[[Wish], bool]
    seconds: int
    lead: int = WHOLE_VISIT
    """From how many acts before on it is shown, within the visit in which it happens."""


def _looks(wish: Wish) -> bool:
    return isinstance(wish, Look)


def _cuts(wish: Wish) -> bool:
    return isinstance(wish, Cut)


def _sells(wish: Wish) -> bool:
    return isinstance(wish, HandOver) and not wish.calmly


def _passes(wish: Wish) -> bool:
    return isinstance(wish, PassGate)


def _stands(wish: Wish) -> bool:
    return isinstance(wish, Stand)


LIGHT_BOX, CUT = Kind("light box", _looks, 22), Kind("cut", _cuts, 40)
SALE, GATE = Kind("sale", _sells, 34), Kind("gate", _passes, 24, lead=4)
CHECK = Kind("check", _stands, 34, lead=2)
WANTED: dict[int, tuple[tuple[Kind, ...], ...]] = {
    2: ((LIGHT_BOX,), (CUT,)),
    4: ((SALE,), (GATE, CUT)),
    6: ((CHECK, SALE), (GATE, LIGHT_BOX, CUT)),
}
"""For each chapter what is shown, one after the other; where one did not happen, the next does."""
FIRSTS = frozenset((chapter, kinds[0].name) for chapter in CHAPTERS for kinds in WANTED[chapter])
FULL_WORTH = len(FIRSTS) * len(CHAPTERS) + len(FIRSTS)


@dataclass(frozen=True, slots=True)
class Moment:
    """A run on the map, on its way to something worth showing."""

    chapter: int
    kind: str
    session: Session
    seconds: int
    song: str = ""
    """What will be cut, which the band had better play soon."""


def digest_moments(first: Level, seed: int) -> tuple[Moment, ...]:
    """Play the campaign until all three chapters are behind; the work of a worker process.

    A bot that is stopped on the way, or never by a patrol, plays again with the next seed.
    """
    best: tuple[Moment, ...] = ()
    for number in range(MOST_SEEDS):
        found = _moments_of(first, seed + number)
        best = max(best, found, key=_worth)
        if _worth(best) == FULL_WORTH:
            break
    return best


def _worth(moments: tuple[Moment, ...]) -> int:
    """Tell how much of what is wanted first is there; a chapter that is missing weighs most."""
    chapters = {moment.chapter for moment in moments}
    firsts = sum((moment.chapter, moment.kind) in FIRSTS for moment in moments)
    return len(FIRSTS) * len(chapters) + firsts


def _moments_of(first: Level, seed: int) -> tuple[Moment, ...]:
    ways: dict[tuple[int, str], Moment] = {}
    for moment in _played(first, seed):
        ways.setdefault((moment.chapter, moment.kind), moment)
        if ways.keys() >= FIRSTS:
            break
    found: list[Moment] = []
    for chapter in CHAPTERS:
        for kinds in WANTED[chapter]:
            kind = next((kind for kind in kinds if (chapter, kind.name) in ways), None)
            if kind is not None:
                found.append(ways[chapter, kind.name])
    return tuple(found)


def _played(first: Level, seed: int) -> Iterator[Moment]:
    """Let the bot play; give what it comes to, with the run as it was a little before."""
    session, bot, craft = Session(first, seed=seed), CarefulPlayer(seed=seed), QuickCraft()
    visit: list[Session] = []
    for _ in range(MOST_ACTS):
        seen = session.seen
        chapter = seen.story.chapter
        over = seen.end is not None and seen.end.kind != "chapter"
        if over or chapter > CHAPTERS[-1]:
            return
        wish = bot.choose(seen).wish
        if isinstance(wish, GoTo) or seen.story.talk is not None:
            # A long talk is no part of three minutes: what is shown begins behind it.
            visit = []
        if chapter in WANTED and seen.story.talk is None:
            visit.append(session.copy())
        for kind in _kinds(chapter):
            if kind.is_it(wish) and visit:
                before = visit[max(0, len(visit) - 1 - kind.lead)]
                song = wish.song if isinstance(wish, Cut) else ""
                yield Moment(chapter, kind.name, before, kind.seconds, song)
        command: Command = perform(wish, seen, craft=craft, skill=bot.skill, seed=seed)
        if was_refused(session.advance(command)):
            session.advance(way_out(seen))


def _kinds(chapter: int) -> Iterable[Kind]:
    return (kind for kinds in WANTED.get(chapter, ()) for kind in kinds)
