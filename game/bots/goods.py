"""Goods: what a dealer has to sell, what he keeps to copy from, and what it is worth to him."""

from dataclasses import dataclass

from game.city.kept import lately
from game.city.price import severity
from game.city.seen import Seen, SeenBone, SeenBuyer, SeenThing

KEPT_MASTERS = 4
LAST_DAYS = 2
"""In the last days a master is worth more in money than in copies."""
_EAR_PERCENT = 40
_DISC_CELLS = 1
_RESALE_PERCENT = {"original": 75, "cloth": 70, "smoke": 75, "pages": 105}


@dataclass(frozen=True, slots=True)
class Ware:
    """One piece that is for sale."""

    number: int
    kop: int
    cells: int
    at: str


@lately
def wares(seen: Seen) -> list[Ware]:
    """Give all that is for sale, the dearest a cell first; one look round is asked for it often."""
    bones = [Ware(bone.number, bone.plain_kop, _DISC_CELLS, bone.at) for bone in seen.bones]
    kept = {thing.number for thing in kept_masters(seen)}
    things = [
        Ware(thing.number, resale_kop(thing.kind, thing.plain_kop), max(1, thing.cells), thing.at)
        for thing in seen.things
        if thing.number not in kept and thing.kind in _RESALE_PERCENT
    ]
    return sorted((*bones, *things), key=lambda ware: (-ware.kop // ware.cells, ware.number))


def on_body(seen: Seen) -> list[Ware]:
    """Give the wares one has about one."""
    spots = {spot.id for spot in seen.body}
    return [ware for ware in wares(seen) if ware.at in spots]


@lately
def kept_masters(seen: Seen) -> list[SeenThing]:
    """Give the originals that are copied from: one of each song, the most wanted ones.

    Whoever copies nothing sees no masters, and keeps none.
    """
    if not seen.masters or len(seen.days) - seen.day <= LAST_DAYS:
        return []
    wanted = {master.song: master.wanted_kop for master in seen.masters}
    best: dict[str, SeenThing] = {}
    for thing in seen.things:
        if thing.kind == "original":
            best.setdefault(thing.song, thing)
    kept = sorted(best.values(), key=lambda thing: (-wanted.get(thing.song, 0), thing.number))
    return kept[:KEPT_MASTERS]


def resale_kop(kind: str, plain_kop: int) -> int:
    """Give what one hopes to get for a piece of goods, somewhere, from somebody."""
    return plain_kop * _RESALE_PERCENT.get(kind, 0) // 100


def heard_percent(buyer: SeenBuyer, bone: SeenBone) -> int:
    """Give what an ear will leave of a price, as far as one can tell."""
    off = sum(severity(bone.now, fault) * _EAR_PERCENT for fault in buyer.minds)
    return max(0, 100 - off // 100)


def would_refuse(buyer: SeenBuyer, bone: SeenBone) -> bool:
    """Tell whether he would not hear such a disc to the end."""
    return bool(buyer.refuses) and severity(bone.now, buyer.refuses) >= 50


def looks_wrong(buyer: SeenBuyer) -> bool:
    """Tell whether somebody likes nothing, minds nothing, and still pays well."""
    return not buyer.likes and not buyer.minds
