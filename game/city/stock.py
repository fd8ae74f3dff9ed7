"""What one owns and where it lies: films, bones and things under one row of numbers."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from game.city.ear import FAULTLESS, aged, grade_of, off_air
from game.city.kept import lately
from game.city.level import Good, Level, Spot, Title
from game.city.lookup import BAG, good_of, spot_of, title_of
from game.city.renewed import renewed
from game.city.state import Bone, Film, Reel, State, Stock, Thing


class _Numbered(Protocol):
    @property
    def number(self) -> int: ...


Item = TypeVar("Item", bound=_Numbered)
FILM_KOP = 60
FILM_ILLICIT = 50
BONE_G = 30
BACKED_ILLICIT = 60
"""A bridge at sunset is less of a crime than a rib."""
SURE_PERCENT = 100
"""A spot that hides so well is found by no search."""
PATTED_PERCENT = 60
"""What is left of a spot's cover under a hand that knows where to pat."""


@dataclass(frozen=True, slots=True)
class Owned:
    """Anything with a number, as a searching hand sees it."""

    number: int
    kind: str
    """film, bone or the kind of the goods."""
    at: str
    cells: int
    weight_g: int
    illicit: int
    value_kop: int


def owned(state: State) -> Iterator[Owned]:
    """Give everything with a number, films first."""
    stock = state.stock
    yield from (_film(film) for film in stock.films)
    yield from (_bone(state.level, bone, state.trade.backed) for bone in stock.bones)
    yield from (_thing(state.level, thing) for thing in stock.things)


def owned_item(state: State, number: int) -> Owned | None:
    """Find something one owns by its number."""
    for film in state.stock.films:
        if film.blank.number == number:
            return _film(film)
    for bone in state.stock.bones:
        if bone.number == number:
            return _bone(state.level, bone, state.trade.backed)
    for thing in state.stock.things:
        if thing.number == number:
            return _thing(state.level, thing)
    return None


def on_body(state: State) -> tuple[Owned, ...]:
    """Give all that one carries."""
    return _on_body(state.level, state.stock, state.trade.backed)


@lately
def _on_body(level: Level, stock: Stock, backed: tuple[int, ...]) -> tuple[Owned, ...]:
    """Look at what is carried; one look at the street asks for it a dozen times."""
    body = {spot.id for spot in level.spots if spot.kind != "home"}
    return (
        *(_film(film) for film in stock.films if film.at in body),
        *(_bone(level, bone, backed) for bone in stock.bones if bone.at in body),
        *(_thing(level, thing) for thing in stock.things if thing.at in body),
    )


def _film(film: Film) -> Owned:
    return Owned(film.blank.number, "film", film.at, 1, BONE_G, FILM_ILLICIT, FILM_KOP)


def _bone(level: Level, bone: Bone, backed: tuple[int, ...]) -> Owned:
    illicit = BACKED_ILLICIT if bone.number in backed else 100
    return Owned(bone.number, "bone", bone.at, 1, BONE_G, illicit, plain_bone_kop(level, bone))


def _thing(level: Level, thing: Thing) -> Owned:
    good = kind_of(level, thing)
    return Owned(
        thing.number, good.kind, thing.at, good.cells, good.weight_g, good.illicit, good.value_kop
    )


def kind_of(level: Level, thing: Thing) -> Good:
    """Give what kind of goods a thing is."""
    good = good_of(level, thing.good)
    assert good is not None, "things are made from the level's goods"
    return good


def find_bone(state: State, number: int) -> Bone | None:
    """Find a bone."""
    return next((bone for bone in state.stock.bones if bone.number == number), None)


def find_thing(state: State, number: int) -> Thing | None:
    """Find a thing."""
    return next((thing for thing in state.stock.things if thing.number == number), None)


def find_film(state: State, number: int) -> Film | None:
    """Find a blank."""
    return next((film for film in state.stock.films if film.blank.number == number), None)


def masters(state: State) -> tuple[str, ...]:
    """Give the songs of which one has an original or a tape, in the order of the level."""
    return _masters(state.level.songs, originals(state), state.air.reels)


@lately
def _masters(
    titles: tuple[Title, ...], originals: tuple[str, ...], reels: tuple[Reel, ...]
) -> tuple[str, ...]:
    songs = {*originals, *(reel.song for reel in reels)}
    return tuple(title.id for title in titles if title.id in songs)


def originals(state: State) -> tuple[str, ...]:
    """Give the songs of the records one has."""
    return _originals(state.level, state.stock.things)


@lately
def _originals(level: Level, things: tuple[Thing, ...]) -> tuple[str, ...]:
    """Look through the shelf once, not for every film and every song that it may be cut with."""
    return tuple(kind_of(level, thing).song for thing in things)


def reel_for(state: State, song: str) -> Reel | None:
    """Give the tape a song would be copied from: none if there is a record, else the best."""
    return best_reel(originals(state), state.air.reels, song)


def best_reel(records: tuple[str, ...], reels: tuple[Reel, ...], song: str) -> Reel | None:
    """Give the tape that sounds longest and best, unless there is a record of the song."""
    if song in records:
        return None
    return max(
        (reel for reel in reels if reel.song == song),
        key=lambda reel: (grade_of(off_air(FAULTLESS, reel)) * reel.seconds, -reel.number),
        default=None,
    )


def grade_now(bone: Bone) -> int:
    """Give a bone's grade after its plays and the damp."""
    return aged(bone.verdict, bone.plays, bone.damp).grade


def graded_kop(full_kop: int, grade: int) -> int:
    """Give what a disc of that grade brings where a perfect one would bring 130 percent."""
    return full_kop * (4500 + 85 * grade) // 10_000


def plain_bone_kop(level: Level, bone: Bone) -> int:
    """Give what somebody with no ear would pay."""
    return graded_kop(famous_kop(level, bone.song), grade_now(bone))


def famous_kop(level: Level, song: str) -> int:
    """Give the price of a bone of that song before anybody has heard it."""
    title = title_of(level, song)
    fame = title.fame if title is not None else 100
    return level.rules.bone_kop * fame // 100


def spots_of(state: State, kind: str) -> tuple[Spot, ...]:
    """Give the spots of a kind that exist now."""
    in_bag = _kinds_in_bag(state.level, state.stock.things)
    return _spots(state.level, state.measure.sleeve, in_bag).get(kind, ())


@lately
def _spots(level: Level, sleeve: int, in_bag: frozenset[str]) -> Mapping[str, tuple[Spot, ...]]:
    """Sort the spots that exist now by their kind; hardly anything that is done changes them."""
    spots: dict[str, tuple[Spot, ...]] = {}
    for spot in level.spots:
        if not spot.needs or spot.needs in in_bag:
            now = _sewn(spot, sleeve) if sleeve and spot.kind == "body" else spot
            spots[spot.kind] = (*spots.get(spot.kind, ()), now)
    return spots


def _sewn(spot: Spot, more: int) -> Spot:
    """Let out or take in the sleeve that no search finds; what is in it stays in it."""
    return replace(spot, room=max(1, spot.room + more)) if spot.cover >= SURE_PERCENT else spot


@lately
def _kinds_in_bag(level: Level, things: tuple[Thing, ...]) -> frozenset[str]:
    return frozenset(kind_of(level, thing).kind for thing in things if thing.at == BAG)


def used_cells(state: State, spot: str) -> int:
    """Count the cells that are taken in a spot."""
    return cells_used(state).get(spot, 0)


def cells_used(state: State) -> Mapping[str, int]:
    """Count the cells that are taken in every spot where something lies."""
    return _used(state.level, state.stock)


@lately
def _used(level: Level, stock: Stock) -> Mapping[str, int]:
    """Count the cells in all spots at once: whoever asks for one asks for all."""
    used = Counter(film.at for film in stock.films)
    used.update(bone.at for bone in stock.bones)
    for thing in stock.things:
        used[thing.at] += kind_of(level, thing).cells
    return used


def cover_of(state: State, spot: str, *, patted: str = "") -> int:
    """Give how well a spot hides, percent; where a hand pats on purpose it hides less."""
    known = spot_of(state.level, spot)
    cover = known.cover if known is not None else 0
    if spot == BAG and state.bagful.items and state.bagful.items == in_bag(state):
        cover = max(cover, state.bagful.cover)
    return cover * PATTED_PERCENT // 100 if spot == patted else cover


def in_bag(state: State) -> tuple[int, ...]:
    """Give the numbers of all that lies in the open bag."""
    return tuple(sorted(item.number for item in owned(state) if item.at == BAG))


def moved(stock: Stock, number: int, spot: str) -> Stock:
    """Lay something elsewhere."""
    return Stock(
        _laid(stock.films, number, spot),
        _laid(stock.bones, number, spot),
        _laid(stock.things, number, spot),
    )


def _laid(items: tuple[Item, ...], number: int, spot: str) -> tuple[Item, ...]:
    """Lay one item elsewhere; a shelf that it does not stand on stays the same record."""
    for index, item in enumerate(items):
        if item.number == number:
            return (*items[:index], renewed(item, at=spot), *items[index + 1 :])
    return items


def without(stock: Stock, numbers: tuple[int, ...]) -> Stock:
    """Take things away for good."""
    return Stock(
        tuple(film for film in stock.films if film.blank.number not in numbers),
        tuple(bone for bone in stock.bones if bone.number not in numbers),
        tuple(thing for thing in stock.things if thing.number not in numbers),
    )
