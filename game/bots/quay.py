"""The quay: what to take from the sailor, where to put it, and whether to go through with it."""

from collections.abc import Callable

from game.bots.goods import resale_kop
from game.bots.temper import Temper
from game.bots.wishes import Choice
from game.city.commands import Buy, Hide, Leave, PassGate, PutBack
from game.city.said import say
from game.city.seen import Seen, SeenLot, SeenPort, SeenSpot

_MASTER_BONES = 5
"""Bones that one hopes to cut from a new master."""
_BONE_PERCENT = 55
_LEAST_MARGIN_PERCENT = 10
_SELLING_DAYS = 2
_MOST_OF_A_KIND = 4


class Quay:
    """Buys piece by piece and stows each; what makes the risk too great goes back."""

    def __init__(self, temper: Temper) -> None:
        self._temper = temper
        self._too_hot: set[tuple[int, str]] = set()

    def trade(self, seen: Seen, port: SeenPort) -> Choice:
        """Give the next act at the port."""
        if not port.ship:
            return Choice(Leave(), say("bot-no-ship"))
        move = _next_stow(port, seen)
        if move is not None:
            return Choice(move, say("bot-stow", spot=f"spot-{move.spot}-name"))
        if port.risk.percent > self._temper.gate_percent:
            return self._lighten(seen, port)
        lot = self._next_lot(seen, port)
        if lot is not None:
            good = f"good-{lot.good}-name"
            return Choice(Buy(lot.good), say("bot-buy", good=good, price_kop=lot.price_kop))
        if port.bag:
            return Choice(PassGate(), say("bot-gate", percent=port.risk.percent))
        return Choice(Leave(), say("bot-nothing-here"))

    def _lighten(self, seen: Seen, port: SeenPort) -> Choice:
        """Give back what weighs most on the mind, or give something up."""
        bought = [thing for thing in port.bag if thing.paid_kop and thing.number in port.bought]
        if bought:
            worst = max(bought, key=lambda thing: (thing.cells * thing.illicit, thing.number))
            self._too_hot.add((seen.day, worst.good))
            percent = port.risk.percent
            return Choice(PutBack(worst.number), say("bot-put-back", percent=percent))
        return Choice(PassGate(), say("bot-gate", percent=port.risk.percent))

    def _next_lot(self, seen: Seen, port: SeenPort) -> SeenLot | None:
        """Choose the piece that promises most for its money."""
        margin_kop = self._margins(seen)
        hopes = [(margin_kop(lot), lot.good, lot) for lot in port.lots]
        fitting = [hope for hope in hopes if self._may_buy(seen, port, hope[2], hope[0])]
        return max(fitting, key=lambda hope: hope[:2])[2] if fitting else None

    def _may_buy(self, seen: Seen, port: SeenPort, lot: SeenLot, margin_kop: int) -> bool:
        owned = sum(thing.good == lot.good for thing in seen.things)
        most = 1 if lot.kind in ("original", "pouch") else _MOST_OF_A_KIND
        return (
            lot.why_not is None
            and owned < most
            and (seen.day, lot.good) not in self._too_hot
            and margin_kop * 100 > lot.price_kop * _LEAST_MARGIN_PERCENT
            and seen.cash_kop - lot.price_kop >= self._temper.reserve_kop
            and len(seen.days) - seen.day >= _SELLING_DAYS
        )

    def _margins(self, seen: Seen) -> Callable[[SeenLot], int]:
        """Find out what a piece should bring above its price."""
        mine = {master.song for master in seen.masters}
        bone_kop = max((master.wanted_kop for master in seen.masters), default=0)
        late = len(seen.days) - seen.day <= _SELLING_DAYS

        def margin_kop(lot: SeenLot) -> int:
            hope_kop = resale_kop(lot.kind, lot.plain_kop)
            if lot.song and lot.song not in mine and not late:
                hope_kop += _MASTER_BONES * bone_kop * _BONE_PERCENT // 100
            return hope_kop - lot.price_kop

        return margin_kop


def _next_stow(port: SeenPort, seen: Seen) -> Hide | None:
    """Put the most forbidden things where least is felt."""
    room = {spot.id: spot.room for spot in port.spots}
    spots = sorted(port.spots, key=_felt)
    free = {spot.id: spot.room - spot.used for spot in port.spots}
    bones = sum(1 for bone in seen.bones if bone.at in room)
    for spot in port.spots:
        if spot.kind == "body":
            room[spot.id] -= sum(bone.at == spot.id for bone in seen.bones) if bones else 0
    for thing in sorted(port.bag, key=lambda t: (-t.cells * t.illicit, t.number)):
        best = next((spot.id for spot in spots if room[spot.id] >= thing.cells), thing.at)
        room[best] = room.get(best, 0) - thing.cells
        if thing.illicit and best != thing.at and free[best] >= thing.cells:
            return Hide(thing.number, best)
    return None


def _felt(spot: SeenSpot) -> tuple[int, str]:
    return (100 - spot.cover) * (3 if spot.patted else 1), spot.id
