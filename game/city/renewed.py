"""Renewed: a record like another but for a few fields; a step of the rules makes a dozen."""

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar

Record = TypeVar("Record")


def renewed(record: Record, **changes: Any) -> Record:
    """Do what ``dataclasses.replace`` does in half the time: fields are copied slot by slot."""
    kind: type[Any] = type(record)
    new: Record = object.__new__(kind)
    for name, read, write in _slots(kind):  # type: ignore[arg-type]
        write(new, changes.pop(name) if name in changes else read(record))
    assert not changes, f"{kind.__name__} has no {', '.join(changes)}"
    return new


@cache
def _slots(kind: type[Any]) -> tuple[tuple[str, Callable[[Any], Any], Callable[..., None]], ...]:
    """Name the fields of a kind of record, each with what reads it and what writes it."""
    slots = ((field.name, getattr(kind, field.name)) for field in fields(kind))
    return tuple((name, slot.__get__, slot.__set__) for name, slot in slots)
