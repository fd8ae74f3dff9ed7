"""Reads a level over the author's shoulder: all problems at once, each with its place."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any

from game.city.level import (
    BLOCKS,
    CHANGE_KINDS,
    DEFECTS,
    GENRES,
    GOOD_KINDS,
    PLACE_KINDS,
    SPOT_KINDS,
    Level,
)
from game.city.lint_dates import date_problems
from game.city.lint_deck import deck_problems
from game.city.lint_fates import fate_problems
from game.city.lint_means import means_problems
from game.city.lint_ranges import range_problems
from game.city.lint_tale import tale_problems
from game.city.lookup import BAG

LATHES = ("kitchen", "decent", "studio")
LANGUAGE = "abcdefghijklmnopqrstuvwxyz0123456789_"
LISTS = (
    "songs", "districts", "places", "spots", "goods", "officers", "ships", "people", "changes",
    "news",
)  # fmt: skip


def problems(level: Level) -> tuple[str, ...]:
    """List everything that is wrong with a level; nothing = it can be played."""
    return (
        *_name_problems(level),
        *_kind_problems(level),
        *_reference_problems(level),
        *_start_problems(level),
        *_whole_problems(level),
        *deck_problems(level, _one_of),
        *tale_problems(level, _one_of),
        *means_problems(level, _one_of),
        *fate_problems(level, _one_of),
        *range_problems(level),
        *date_problems(level),
    )


def _name_problems(level: Level) -> Iterator[str]:
    """Find ids that are no ids, or stand twice."""
    for name in LISTS:
        seen: dict[str, int] = {}
        for index, thing in enumerate(getattr(level, name)):
            place = f"{name}[{index}].id"
            if not thing.id or any(letter not in LANGUAGE for letter in thing.id):
                yield f"{place}: want a-z, 0-9 and _, got {thing.id!r}"
            if thing.id in seen:
                yield f"{place}: want a new id, got {thing.id!r} of {name}[{seen[thing.id]}] again"
            seen.setdefault(thing.id, index)


def _kind_problems(level: Level) -> Iterator[str]:
    """Find words that are not among the few that are meant."""
    for i, place in enumerate(level.places):
        yield from _one_of(f"places[{i}].kind", place.kind, PLACE_KINDS)
        yield from _all_of(f"places[{i}].blocks", place.blocks, BLOCKS)
    for i, spot in enumerate(level.spots):
        yield from _one_of(f"spots[{i}].kind", spot.kind, SPOT_KINDS)
        yield from _one_of(f"spots[{i}].needs", spot.needs, ("", *GOOD_KINDS))
    for i, good in enumerate(level.goods):
        yield from _one_of(f"goods[{i}].kind", good.kind, GOOD_KINDS)
    for i, song in enumerate(level.songs):
        yield from _one_of(f"songs[{i}].genre", song.genre, GENRES)
    for i, change in enumerate(level.changes):
        yield from _one_of(f"changes[{i}].kind", change.kind, CHANGE_KINDS)
    for i, person in enumerate(level.people):
        yield from _one_of(f"people[{i}].refuses", person.refuses, ("", *DEFECTS))
        yield from _all_of(f"people[{i}].blocks", person.blocks, BLOCKS)
        yield from _all_of(f"people[{i}].likes", _firsts(person.likes), GENRES)
        yield from _all_of(f"people[{i}].ears", _firsts(person.ears), DEFECTS)
        yield from _all_of(f"people[{i}].wants", _firsts(person.wants), GOOD_KINDS)


def _reference_problems(level: Level) -> Iterator[str]:
    """Find names of things that the level does not have."""
    ids = {name: tuple(thing.id for thing in getattr(level, name)) for name in LISTS}
    for i, place in enumerate(level.places):
        yield from _one_of(f"places[{i}].district", place.district, ids["districts"])
    for i, good in enumerate(level.goods):
        yield from _good_problems(f"goods[{i}]", good, ids["songs"])
    for i, ship in enumerate(level.ships):
        yield from _one_of(f"ships[{i}].officer", ship.officer, ids["officers"])
        for j, lot in enumerate(ship.cargo):
            yield from _one_of(f"ships[{i}].cargo[{j}].good", lot.good, ids["goods"])
    for i, person in enumerate(level.people):
        yield from _all_of(f"people[{i}].haunts", person.haunts, ids["districts"])
    for i, piece in enumerate(level.news):
        yield from _one_of(f"news[{i}].change", piece.change, ("", *ids["changes"]))
    abouts = {"patrols": ids["districts"], "fashion": (*GENRES, *GOOD_KINDS)}
    for i, change in enumerate(level.changes):
        known = ("", *abouts.get(change.kind, ()))
        yield from _one_of(f"changes[{i}].about", change.about, known)


def _good_problems(place: str, good: Any, songs: tuple[str, ...]) -> Iterator[str]:
    if good.kind == "original":
        yield from _one_of(f"{place}.song", good.song, songs)
    elif good.song:
        yield f"{place}.song: want nothing on goods that are no original, got {good.song!r}"


def _start_problems(level: Level) -> Iterator[str]:
    start = level.start
    home = tuple(spot.id for spot in level.spots if spot.kind == "home" and not spot.needs)
    yield from _all_of("start.goods", start.goods, tuple(good.id for good in level.goods))
    yield from _one_of("start.lathe", start.lathe, LATHES)
    if home:
        yield from _one_of("start.kept_at", start.kept_at, home)


def _whole_problems(level: Level) -> Iterator[str]:
    """Find what is missing altogether."""
    kinds = {place.kind for place in level.places}
    for kind in ("home", "workshop"):
        if kind not in kinds:
            yield f"places: want a place of kind {kind!r}, found none"
    if not any(spot.kind == "home" for spot in level.spots):
        yield "spots: want at least one spot of kind 'home', found none"
    if not any(spot.id == BAG and spot.kind == "body" for spot in level.spots):
        yield f"spots: want a spot {BAG!r} of kind 'body' (the open bag), found none"
    for name in ("songs", "districts", "goods", "people"):
        if not getattr(level, name):
            yield f"{name}: want at least one, found none"
    yield from _sum_problems(level)


def _sum_problems(level: Level) -> Iterator[str]:
    """Find sums of money that do not fit each other."""
    if list(level.ratings_kop) != sorted(level.ratings_kop) or not level.ratings_kop:
        yield f"ratings_kop: want rising sums, got {list(level.ratings_kop)}"
    if level.rules.bankrupt_kop > -level.rules.bill_kop:
        yield (
            f"rules.bankrupt_kop: want {-level.rules.bill_kop} or less, so that one bill from an "
            f"empty purse does not end it, got {level.rules.bankrupt_kop}"
        )


def _firsts(pairs: tuple[tuple[str, int], ...]) -> tuple[str, ...]:
    return tuple(name for name, _ in pairs)


def _all_of(place: str, names: Iterable[str], known: tuple[str, ...]) -> Iterator[str]:
    for index, name in enumerate(names):
        yield from _one_of(f"{place}[{index}]", name, known)


def _one_of(place: str, name: str, known: tuple[str, ...]) -> Iterator[str]:
    if name in known:
        return
    close = get_close_matches(name, known, n=1)
    hint = f"; did you mean {close[0]!r}?" if close else ""
    listed = ", ".join(word for word in known[:16] if word) or "nothing (there is none)"
    yield f"{place}: want one of {listed}, got {name!r}{hint}"
