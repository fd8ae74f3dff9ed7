"""Places to practise at: a quay, a light box and a corner as the city has them, and nobody's."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from game.bots.run import way_out
from game.city.chance import roll
from game.city.commands import Conceal, GoTo, Hide, Leave
from game.city.level import Level
from game.city.lookup import BAG
from game.city.seen import Seen, SeenLot, SeenPort, SeenThing
from game.city.seen_air import SeenRadio
from game.session import Session

MOST_STEPS = 60
MOST_TRIES = 12
RADIO_S = 150
RADIO_SONGS = 3
GOODS = 3
FIRST_THING = 20_001
LUCK = 1 << 31
CARRIED = 2
COAT = "coat"

Reached = Callable[[Seen], bool]


def quay(levels: Iterable[Level], seed: int) -> Seen | None:
    """Give a port with a ship, and a bag with something in it that is forbidden."""
    seen = _found(levels, seed, "port", lambda seen: seen.port is not None and bool(seen.port.ship))
    if seen is None or seen.port is None:
        return None
    return replace(seen, port=_with_goods(seen.port))


def box(levels: Iterable[Level], seed: int) -> Seen | None:
    """Give a hospital whose bin nobody has looked through."""
    return _found(levels, seed, "hospital", lambda seen: seen.hospital is not None)


def corner(levels: Iterable[Level], seed: int) -> Seen | None:
    """Give a street with a patrol on its way."""

    def watched(seen: Seen) -> bool:
        return seen.street is not None and seen.street.patrol_steps > 0

    return _found(levels, seed, "street", watched)


def check(levels: Iterable[Level], seed: int) -> Seen | None:
    """Give a street in which somebody in uniform has named a pocket that is not empty."""

    def asked(seen: Seen) -> bool:
        papers = seen.street.papers if seen.street is not None else None
        return papers is not None and any(c.spot == papers.zone for c in papers.carried)

    stricter = (_with_records(level) for level in levels if level.papers.asked)
    return _found(stricter, seed, "street", asked)


def room(levels: Iterable[Level], songs: tuple[str, ...], seed: int) -> Seen | None:
    """Give a room with a set, and a few songs on the air."""
    level = next(iter(levels), None)
    if level is None or not songs:
        return None
    seen = Session(level, seed=seed).seen
    first = roll(seed, "practice", "songs", sides=len(songs))
    sent = tuple(songs[(first + step) % len(songs)] for step in range(min(RADIO_SONGS, len(songs))))
    return replace(seen, home=replace(seen.home, radio=SeenRadio(RADIO_S, sent, None)))


def bench(levels: Iterable[Level], seed: int) -> Seen | None:
    """Give a run that has just begun, for what needs nothing of it."""
    level = next(iter(levels), None)
    return Session(level, seed=seed).seen if level is not None else None


def _with_records(level: Level) -> Level:
    """Give a level in which one owns what had better not be felt."""
    records = tuple(good.id for good in level.goods if good.kind == "original")[:CARRIED]
    return replace(level, start=replace(level.start, goods=(*level.start.goods, *records)))


def _found(levels: Iterable[Level], seed: int, kind: str, reached: Reached) -> Seen | None:
    """Go through the levels until one of them has such a place."""
    for level in levels:
        for luck in range(MOST_TRIES):
            session = Session(level, seed=roll(seed, "practice", kind, luck, sides=LUCK))
            seen = _walked(session, kind, reached)
            if seen is not None:
                return seen
            if not any(place.kind == kind for place in session.seen.places):
                break
    return None


def _walked(session: Session, kind: str, reached: Reached) -> Seen | None:
    """Go to such a place as often as it takes; whoever speaks on the way gets an answer."""
    for _ in range(MOST_STEPS):
        seen = session.seen
        if seen.kind == kind and reached(seen):
            return seen
        if seen.end is not None:
            return None
        asked = seen.street is not None and seen.street.papers is not None
        if asked or seen.story.talk is not None:
            session.advance(way_out(seen))
        elif seen.here:
            _wait(session, seen)
        else:
            _set_out(session, seen, kind)
    return None


def _set_out(session: Session, seen: Seen, kind: str) -> None:
    """Go there if its door is open, and fetch what one owns first; else let the block go by."""
    open_ones = [place.id for place in seen.places if place.kind == kind and not place.why_not]
    home = [place.id for place in seen.places if place.kind == "home"]
    first = home if kind == "street" and _left_behind(seen) else open_ones
    session.advance(GoTo((first or home)[0]))


def _wait(session: Session, seen: Seen) -> None:
    """Let time go by where one is; at home the coat is filled before one leaves."""
    if seen.kind == "home":
        for number in _left_behind(seen):
            session.advance(Hide(number, COAT))
    session.advance(Conceal() if seen.street is not None else Leave())


def _left_behind(seen: Seen) -> tuple[int, ...]:
    """Give what could be carried, and lies in the room."""
    body = {spot.id for spot in seen.body}
    return tuple(thing.number for thing in seen.things[:CARRIED] if thing.at not in body)


def _with_goods(port: SeenPort) -> SeenPort:
    """Lay some of the sailor's goods into the bag: what is forbidden first."""
    lots = sorted(port.lots, key=lambda lot: (-lot.illicit, lot.good))[:GOODS]
    things = tuple(_thing(FIRST_THING + at, lot) for at, lot in enumerate(lots))
    return replace(port, bag=things)


def _thing(number: int, lot: SeenLot) -> SeenThing:
    return SeenThing(
        number=number,
        good=lot.good,
        name=lot.name,
        kind=lot.kind,
        song=lot.song,
        cells=lot.cells,
        illicit=lot.illicit,
        paid_kop=0,
        at=BAG,
        plain_kop=lot.plain_kop,
        relief=0,
    )
