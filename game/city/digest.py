"""The fingerprint of a state, and where two states differ, field by field."""

import dataclasses
from hashlib import blake2b
from typing import Any

from game.city.difficulty import NO_GRACE, USUAL
from game.city.state import Air, Asked, Bagful, State, Story, Trade

MOST_DIFFERENCES = 40


def digest(state: State) -> str:
    """Give the fingerprint of all that a replay must reproduce; of the level only its id counts."""
    record = repr([state.level.id, *(v for name, v in _records(state) if not _is_blank(name, v))])
    return blake2b(record.encode(), digest_size=16).hexdigest()


def difference(a: State, b: State) -> tuple[str, ...]:
    """List where the second state differs from the first: ``purse.cash_kop: 100 became 200``."""
    found: list[str] = []
    if a.level.id != b.level.id:
        found.append(f"level.id: {a.level.id!r} became {b.level.id!r}")
    for (name, first), (_, second) in zip(_records(a), _records(b), strict=True):
        _compare(name, first, second, found)
    return tuple(found[:MOST_DIFFERENCES])


def _records(state: State) -> list[tuple[str, Any]]:
    names = (field.name for field in dataclasses.fields(state) if field.name != "level")
    return [(name, getattr(state, name)) for name in names]


def _is_blank(name: str, value: Any) -> bool:
    """Tell whether a record leaves no mark: runs from before there was such a thing keep theirs."""
    blank = {
        "story": Story(), "air": Air(), "asked": Asked(), "bagful": Bagful(), "trade": Trade(),
        "mode": USUAL, "grace": NO_GRACE,
    }  # fmt: skip
    return name in blank and bool(value == blank[name])


def _compare(place: str, a: Any, b: Any, found: list[str]) -> None:
    if a == b or len(found) >= MOST_DIFFERENCES:
        return
    if dataclasses.is_dataclass(a) and type(a) is type(b):
        for field in dataclasses.fields(a):
            name = field.name
            _compare(f"{place}.{name}", getattr(a, name), getattr(b, name), found)
    elif isinstance(a, tuple) and isinstance(b, tuple):
        _compare_rows(place, a, b, found)
    else:
        found.append(f"{place}: {_show(a)} became {_show(b)}")


def _compare_rows(place: str, a: tuple[Any, ...], b: tuple[Any, ...], found: list[str]) -> None:
    for index, (first, second) in enumerate(zip(a, b, strict=False)):
        _compare(f"{place}[{index}]", first, second, found)
    if len(a) != len(b):
        longer = a if len(a) > len(b) else b
        extra = _show(longer[min(len(a), len(b))])
        found.append(f"{place}: {len(a)} became {len(b)} long, from {extra} on")


def _show(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
