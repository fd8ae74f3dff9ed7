"""The dealer: cuts, sells, trades and hides, as greedily or carefully as his temper is."""

from game.bots import corner, errands, room
from game.bots.answers import Pick, least_trouble, most_cash, respond
from game.bots.listener import wants_to_sit
from game.bots.plan import Plan
from game.bots.quay import Quay
from game.bots.roubles import in_new, in_old
from game.bots.temper import Temper
from game.bots.wishes import Choice, Look, Tune
from game.city.commands import GoTo, Leave, PayDebt
from game.city.glimpse import glimpse
from game.city.said import say
from game.city.seen import Seen, SeenHospital


class Dealer:
    """A player with a plan for the block and a temper for the rest."""

    def __init__(self, temper: Temper) -> None:
        self._temper = temper
        self._plan = Plan(temper)
        self._quay = Quay(temper)
        self._pick: Pick = least_trouble if temper.danger_kop else most_cash
        self._level = ""
        self._burns: frozenset[corner.Burn] = frozenset()
        """Every time that somebody turned out to buy for the office."""
        self._read = 0
        """Lines of the diary that were looked through for it."""

    @property
    def skill(self) -> int:
        """How practised the hand is."""
        return self._temper.skill

    def choose(self, seen: Seen) -> Choice:
        """Give the next wish."""
        return in_new(self._choose(in_old(seen)), seen)

    def _choose(self, seen: Seen) -> Choice:
        if not self._temper.discs_a_day:
            seen = _without_masters(seen)
        self._turn_to(seen.level)
        answer = respond(seen, errands.pick if seen.kind == "errand" else self._pick)
        if answer is not None:
            return answer
        if seen.street is not None:
            self._burns |= corner.burns(seen, since=self._read)
            self._read = len(seen.diary)
            shunned = corner.known_by(self._burns)
            return corner.stand(seen, seen.street, self._temper, shunned=shunned)
        if seen.port is not None:
            return self._quay.trade(seen, seen.port)
        if seen.hospital is not None:
            return _look(seen.hospital)
        return self._pay(seen) or self._live(seen)

    def _turn_to(self, level: str) -> None:
        """Forget the corners and ships of a chapter that is over: its days were others."""
        if self._level not in ("", level):
            self._plan, self._quay = Plan(self._temper), Quay(self._temper)
            self._read = 0
        self._level = level

    def _live(self, seen: Seen) -> Choice:
        """Do what is to be done in the room, or go somewhere."""
        if seen.workshop is not None:
            return room.work(seen, seen.workshop, self._temper)
        if seen.kind == "home" and wants_to_sit(seen, masters=self._temper.masters):
            return Choice(Tune(), say("bot-tune"))
        if seen.here:
            return room.tidy(seen, self._temper)
        idea = self._plan.choose(seen)
        return Choice(GoTo(idea.place), idea.says)

    def _pay(self, seen: Seen) -> Choice | None:
        """Pay Glukhov as soon as it does not hurt."""
        spare_kop = seen.cash_kop - self._temper.reserve_kop - seen.bill_kop
        if not 0 < seen.debt_kop <= spare_kop:
            return None
        return Choice(PayDebt(seen.debt_kop), say("bot-pay", debt_kop=seen.debt_kop))


def _without_masters(seen: Seen) -> Seen:
    """Look away from what could be copied."""
    return glimpse(Seen, lambda name: () if name == "masters" else getattr(seen, name))


def _look(box: SeenHospital) -> Choice:
    if box.done or not box.bin:
        return Choice(Leave(), say("bot-films-done"))
    return Choice(Look(), say("bot-look", count=len(box.bin)))
