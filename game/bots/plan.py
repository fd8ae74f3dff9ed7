"""The plan: where this block of the day is spent best, in roubles and in nerves."""

from collections.abc import Callable
from dataclasses import dataclass

from game.bots.errands import best_kop
from game.bots.goods import on_body, wares
from game.bots.listener import wants_to_sit
from game.bots.room import ENOUGH_BONES, cut_today, unpacked
from game.bots.temper import Temper
from game.city.said import Said, say
from game.city.seen import Seen, SeenPlace

NIGHT = 3
_SALES = 5
_SOLD_PERCENT = 75
_BONE_KOP = 500
"""What a disc that is not cut yet is worth, its sale still to come."""
_FILM_KOP = 160
_WANTED_FILMS = 7
_LEAST_FILMS = 3
_SHIP_KOP = 3000
_LEAST_CASH_KOP = 4000
_PACK_KOP = 700
_LOST_KOP = 800
_DUTY_DAYS = 2
_RADIO_KOP = 2200
"""What something to copy is worth to whoever has nothing."""


@dataclass(frozen=True, slots=True)
class Idea:
    """A place, what going there is worth, and why."""

    place: str
    kop: int
    says: Said


class Plan:
    """Weighs the places of the map; remembers which corners and ships were seen lately."""

    def __init__(self, temper: Temper) -> None:
        self._temper = temper
        self._corners: dict[str, tuple[int, int]] = {}
        self._ships: set[str] = set()

    def choose(self, seen: Seen) -> Idea:
        """Give the best idea for this block."""
        weigh: dict[str, Callable[[Seen, SeenPlace], Idea]] = {
            "street": self._street,
            "job": self._job,
            "workshop": self._workshop,
            "hospital": self._hospital,
            "port": self._port,
            "errand": self._errand,
        }
        never = self._temper.never
        open_now = [p for p in seen.places if p.why_not is None and p.kind not in never]
        ideas = [weigh[p.kind](seen, p) for p in open_now if p.kind != "home"]
        beside_kop = max((idea.kop for idea in ideas), default=-1)
        ideas += [self._home(seen, p, beside_kop) for p in open_now if p.kind == "home"]
        best = max(ideas, key=lambda idea: (idea.kop, idea.place))
        self._remember(seen, best.place)
        return best

    def _remember(self, seen: Seen, place: str) -> None:
        kinds = {where.id: where for where in seen.places}
        if kinds[place].kind == "street":
            self._corners[kinds[place].district] = (seen.day, seen.block)
        if kinds[place].kind == "port":
            self._ships.add(_ship(kinds[place]))

    def _street(self, seen: Seen, place: SeenPlace) -> Idea:
        """Sell what one carries, where one has not just been."""
        temper, risk = self._temper, place.risk.percent
        carried = on_body(seen)
        best = sorted((ware.kop for ware in carried), reverse=True)[:_SALES]
        hope = sum(best) * _SOLD_PERCENT // 100
        if temper.danger_kop and place.district in self._corners:
            days = seen.day - self._corners[place.district][0]
            hope = hope * (60 if not days else 85 if days == 1 else 100) // 100
        covers = {spot.id: spot.cover for spot in seen.body}
        found = sum(covers.get(ware.at, 0) < 100 for ware in carried)
        lost = risk * (found * _LOST_KOP + temper.danger_kop) // 100
        says = say("bot-sell", place=_name(place), count=len(carried), percent=risk)
        barred = risk > temper.stop_percent
        return Idea(place.id, -1 if barred or not carried else hope - lost, says)

    def _job(self, seen: Seen, place: SeenPlace) -> Idea:
        kop = dict(place.takes.args).get("kop", 0)
        assert isinstance(kop, int), "a wage is money"
        kop += self._duty_kop(seen)
        return Idea(place.id, kop, say("bot-job", wage_kop=kop))

    def _duty_kop(self, seen: Seen) -> int:
        """Give what a block of work is worth besides its wage: soon they will ask."""
        if not self._temper.danger_kop or not seen.work_missing:
            return 0
        soon = len(seen.days) - seen.day <= seen.work_missing + _DUTY_DAYS
        return self._temper.danger_kop if soon else 0

    def _errand(self, seen: Seen, place: SeenPlace) -> Idea:
        """Go where something is to be had that is sold later."""
        kop = best_kop(seen, place) if _can_still_sell(seen) else 0
        return Idea(place.id, kop, say("bot-go-errand", place=_name(place)))

    def _workshop(self, seen: Seen, place: SeenPlace) -> Idea:
        """Cut, as long as there is time left to sell it."""
        films = sum(bool(film.fits) for film in seen.films)
        left = self._temper.discs_a_day - cut_today(seen)
        count = min(_SALES, films, max(0, left), max(0, ENOUGH_BONES - len(seen.bones)))
        kop = count * _BONE_KOP if _can_still_sell(seen) else 0
        kop += _PACK_KOP if _can_still_sell(seen) and unpacked(seen, self._temper) else 0
        return Idea(place.id, kop, say("bot-workshop", films=films))

    def _hospital(self, seen: Seen, place: SeenPlace) -> Idea:
        films = sum(bool(film.fits) for film in seen.films)
        short = max(0, _WANTED_FILMS - films)
        short = short if self._temper.discs_a_day else 0
        kop = short * _FILM_KOP if len(seen.days) - seen.day > 1 else 0
        if films < _LEAST_FILMS:
            kop *= 2
        return Idea(place.id, kop, say("bot-hospital", films=films))

    def _port(self, seen: Seen, place: SeenPlace) -> Idea:
        ship = _ship(place)
        can = (
            bool(ship)
            and self._temper.sails
            and ship not in self._ships
            and len(seen.days) - seen.day > 1
        )
        kop = _SHIP_KOP if can and seen.cash_kop >= _LEAST_CASH_KOP else -1
        return Idea(place.id, kop, say("bot-port", ship=ship or "bot-no-ship"))

    def _home(self, seen: Seen, place: SeenPlace, beside_kop: int) -> Idea:
        """Lie low when the folder is thick, and pack when nothing better is open.

        Who has something better to do does not look through his things.
        """
        temper = self._temper
        if seen.dossier >= temper.low_from:
            points = seen.dossier // 100
            return Idea(place.id, temper.low_kop, say("bot-lie-low", points=points))
        if wants_to_sit(seen, masters=temper.masters):
            return Idea(place.id, _RADIO_KOP, say("bot-go-tune"))
        free = beside_kop <= _PACK_KOP and _can_still_sell(seen)
        packs = free and bool(wares(seen)) and unpacked(seen, temper)
        return Idea(place.id, _PACK_KOP if packs else 1, say("bot-home"))


def _can_still_sell(seen: Seen) -> bool:
    """Tell whether a corner will be open after this block."""
    return seen.day + 1 < len(seen.days) or seen.block < NIGHT - 1


def _ship(place: SeenPlace) -> str:
    """Give the name of the ship in port, as a Fluent key; nothing = none."""
    ship = dict(place.news.args).get("ship", "") if place.news is not None else ""
    return str(ship)


def _name(place: SeenPlace) -> str:
    return f"place-{place.id}-name"
