"""Drifters: one who only works and rests, and one who does whatever comes to mind."""

from collections.abc import Iterator, Sequence

from game.bots.answers import respond, silent
from game.bots.wishes import Choice, Cut, Look, Wish
from game.city.chance import roll
from game.city.commands import (
    Accept,
    Buy,
    Conceal,
    Decline,
    GoTo,
    HandOver,
    Hide,
    Leave,
    Offer,
    PassGate,
    PayDebt,
    Played,
    PutBack,
    WalkAway,
)
from game.city.said import Said, say
from game.city.seen import Seen, SeenPort, SeenStreet
from game.city.seen_talk import SeenAnswer, SeenTalk

IDLE_SKILL = 55
RANDOM_SKILL = 35
_PARTS = 4


class Idle:
    """Works, rests and hopes."""

    skill = IDLE_SKILL

    def choose(self, seen: Seen) -> Choice:
        """Give the next wish."""
        answer = respond(seen, silent)
        if answer is not None:
            return answer
        if seen.here:
            return Choice(Leave(), say("bot-low"))
        if 0 < seen.debt_kop <= seen.cash_kop:
            return Choice(PayDebt(seen.debt_kop), say("bot-pay", debt_kop=seen.debt_kop))
        jobs = [place for place in seen.places if place.kind == "job" and place.why_not is None]
        if jobs:
            wage_kop = dict(jobs[0].takes.args).get("kop", 0)
            return Choice(GoTo(jobs[0].id), say("bot-job", wage_kop=wage_kop))
        home = next(place for place in seen.places if place.kind == "home")
        return Choice(GoTo(home.id), say("bot-home"))


class Random:
    """Throws a die over all that can be done."""

    skill = RANDOM_SKILL

    def __init__(self, *, seed: int) -> None:
        self._seed = seed
        self._count = 0

    def choose(self, seen: Seen) -> Choice:
        """Give the next wish."""
        self._count += 1
        answer = respond(seen, self._pick)
        if answer is not None:
            return answer
        kinds: dict[type[Wish], list[Wish]] = {}
        for wish in _possible(seen):
            kinds.setdefault(type(wish), []).append(wish)
        wishes = list(kinds.values())[self._throw("kind", len(kinds))]
        return Choice(wishes[self._throw("one", len(wishes))], say("bot-random"))

    def _pick(self, _: SeenTalk, answers: Sequence[SeenAnswer]) -> tuple[SeenAnswer, Said]:
        """Throw a die over the answers, too."""
        answer = answers[self._throw("answer", len(answers))]
        return answer, say("bot-random")

    def _throw(self, what: str, sides: int) -> int:
        return roll(self._seed, "whim", self._count, what, sides=sides)


def _possible(seen: Seen) -> Iterator[Wish]:
    """List what can be done now."""
    if seen.street is not None:
        yield from _at_the_corner(seen, seen.street)
    elif seen.port is not None:
        yield from _at_the_port(seen.port)
    elif seen.hospital is not None:
        yield Look() if seen.hospital.bin and not seen.hospital.done else Leave()
    elif seen.here:
        yield from _in_the_room(seen)
    else:
        yield from (GoTo(place.id) for place in seen.places if place.why_not is None)
        if seen.debt_kop and seen.cash_kop >= _PARTS:
            yield PayDebt(min(seen.debt_kop, seen.cash_kop // _PARTS))


def _at_the_corner(seen: Seen, street: SeenStreet) -> Iterator[Wish]:
    yield WalkAway()
    if street.deal is None:
        yield Conceal()
        yield from (Offer(g.buyer, g.item, g.kop) for g in street.guesses if g.kop > 0)
    elif street.deal.agreed:
        yield from (HandOver(), HandOver(calmly=True), Decline())
    else:
        yield from (Accept(), Decline())


def _at_the_port(port: SeenPort) -> Iterator[Wish]:
    if not port.ship:
        yield Leave()
        return
    yield PassGate()
    yield from (Buy(lot.good) for lot in port.lots if lot.why_not is None)
    free = {spot.id: spot.room - spot.used for spot in port.spots}
    here = {lot.good for lot in port.lots}
    for thing in port.bag:
        if thing.paid_kop and thing.good in here and thing.at == "bag":
            yield PutBack(thing.number)
        yield from (
            Hide(thing.number, spot)
            for spot in free
            if free[spot] >= thing.cells and spot != thing.at and thing.kind != "pouch"
        )


def _in_the_room(seen: Seen) -> Iterator[Wish]:
    yield Leave()
    spots = [spot for spot in (*seen.body, *seen.home.spots) if spot.used < spot.room]
    for bone in seen.bones:
        yield Played(bone.number)
        yield from (Hide(bone.number, spot.id) for spot in spots if spot.id != bone.at)
    if seen.workshop is not None and seen.workshop.left:
        for film in seen.films:
            yield from (Cut(film.number, song) for song in film.fits)
