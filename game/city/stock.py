"""What one owns and where it lies: films, bones and things under one row of numbers."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.city.ear import FAULTLESS, aged, grade_of, off_air
from game.city.level import Good, Spot
from game.city.lookup import BAG, good_of, spot_of, title_of
from game.city.state import Bone, Film, Reel, State, Stock, Thing

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
    yield from (_bone(state, bone) for bone in stock.bones)
    yield from (_thing(state, thing) for thing in stock.things)


def owned_item(state: State, number: int) -> Owned | None:
    """Find something one owns by its number."""
    for film in state.stock.films:
        if film.blank.number == number:
            return _film(film)
    for bone in state.stock.bones:
        if bone.number == number:
            return _bone(state, bone)
    for thing in state.stock.things:
        if thing.number == number:
            return _thing(state, thing)
    return None


def on_body(state: State) -> tuple[Owned, ...]:
    """Give all that one carries."""
    body = {spot.id for spot in state.level.spots if spot.kind != "home"}
    stock = state.stock
    return (
        *(_film(film) for film in stock.films if film.at in body),
        *(_bone(state, bone) for bone in stock.bones if bone.at in body),
        *(_thing(state, thing) for thing in stock.things if thing.at in body),
    )


def _film(film: Film) -> Owned:
    return Owned(film.blank.number, "film", film.at, 1, BONE_G, FILM_ILLICIT, FILM_KOP)


def _bone(state: State, bone: Bone) -> Owned:
    illicit = BACKED_ILLICIT if bone.number in state.trade.backed else 100
    return Owned(bone.number, "bone", bone.at, 1, BONE_G, illicit, plain_bone_kop(state, bone))


def _thing(state: State, thing: Thing) -> Owned:
    good = kind_of(state, thing)
    return Owned(
        thing.number, good.kind, thing.at, good.cells, good.weight_g, good.illicit, good.value_kop
    )


def kind_of(state: State, thing: Thing) -> Good:
    """Give what kind of goods a thing is."""
    good = good_of(state.level, thing.good)
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
    songs = {*originals(state), *(reel.song for reel in state.air.reels)}
    return tuple(title.id for title in state.level.songs if title.id in songs)


def originals(state: State) -> tuple[str, ...]:
    """Give the songs of the records one has."""
    return tuple(kind_of(state, thing).song for thing in state.stock.things)


def reel_for(state: State, song: str) -> Reel | None:
    """Give the tape a song would be copied from: none if there is a record, else the best."""
    if song in originals(state):
        return None
    return max(
        (reel for reel in state.air.reels if reel.song == song),
        key=lambda reel: (grade_of(off_air(FAULTLESS, reel)) * reel.seconds, -reel.number),
        default=None,
    )


def grade_now(bone: Bone) -> int:
    """Give a bone's grade after its plays and the damp."""
    return aged(bone.verdict, bone.plays, bone.damp).grade


def graded_kop(full_kop: int, grade: int) -> int:
    """Give what a disc of that grade brings where a perfect one would bring 130 percent."""
    return full_kop * (4500 + 85 * grade) // 10_000


def plain_bone_kop(state: State, bone: Bone) -> int:
    """Give what somebody with no ear would pay."""
    return graded_kop(famous_kop(state, bone.song), grade_now(bone))


def famous_kop(state: State, song: str) -> int:
    """Give the price of a bone of that song before anybody has heard it."""
    title = title_of(state.level, song)
    fame = title.fame if title is not None else 100
    return state.level.rules.bone_kop * fame // 100


def spots_of(state: State, kind: str) -> tuple[Spot, ...]:
    """Give the spots of a kind that exist now."""
    spots = tuple(
        spot
        for spot in state.level.spots
        if spot.kind == kind and (not spot.needs or _has(state, spot.needs))
    )
    if kind != "body" or not state.measure.sleeve:
        return spots
    return tuple(_sewn(spot, state.measure.sleeve) for spot in spots)


def _sewn(spot: Spot, more: int) -> Spot:
    """Let out or take in the sleeve that no search finds; what is in it stays in it."""
    return replace(spot, room=max(1, spot.room + more)) if spot.cover >= SURE_PERCENT else spot


def _has(state: State, kind: str) -> bool:
    return any(
        thing.at == BAG and kind_of(state, thing).kind == kind for thing in state.stock.things
    )


def used_cells(state: State, spot: str) -> int:
    """Count the cells that are taken in a spot."""
    stock = state.stock
    flat = sum(film.at == spot for film in stock.films) + sum(b.at == spot for b in stock.bones)
    return flat + sum(kind_of(state, thing).cells for thing in stock.things if thing.at == spot)


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
        tuple(replace(f, at=spot) if f.blank.number == number else f for f in stock.films),
        tuple(replace(b, at=spot) if b.number == number else b for b in stock.bones),
        tuple(replace(t, at=spot) if t.number == number else t for t in stock.things),
    )


def without(stock: Stock, numbers: tuple[int, ...]) -> Stock:
    """Take things away for good."""
    return Stock(
        tuple(film for film in stock.films if film.blank.number not in numbers),
        tuple(bone for bone in stock.bones if bone.number not in numbers),
        tuple(thing for thing in stock.things if thing.number not in numbers),
    )
