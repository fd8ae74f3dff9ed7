"""Old roubles: a dealer thinks in them, whatever the notes in the drawer say."""

import dataclasses
from functools import cache
from typing import Any, TypeVar

from game.bots.wishes import Choice
from game.city.commands import Offer, PayDebt
from game.city.said import Args, Said, Term
from game.city.seen import Seen, SeenDeal, SeenPlace, SeenStreet

OLD_FOR_NEW = 10
RECORD = "__dataclass_fields__"
UNREAD = frozenset(
    (kind, name)
    for kind, names in (
        (Seen, ("films", "body", "home", "hospital", "workshop", "diary", "report", "marks",
                "news", "warnings", "goal", "end", "mode")),
        (SeenPlace, ("risk", "why_not")),
        (SeenStreet, ("stop", "leave", "papers")),
        (SeenDeal, ("terms",)),
    )
    for name in names
)  # fmt: skip
"""What no dealer reads a sum from: the book would be written anew for every look."""
T = TypeVar("T")


def in_old(seen: Seen) -> Seen:
    """Show everything in old kopecks."""
    return _scaled(seen) if seen.story.new_money else seen


def in_new(choice: Choice, seen: Seen) -> Choice:
    """Put a wish and its reason into the money of the day."""
    if not seen.story.new_money:
        return choice
    wish = choice.wish
    if isinstance(wish, Offer):
        wish = dataclasses.replace(wish, price_kop=max(1, wish.price_kop // OLD_FOR_NEW))
    elif isinstance(wish, PayDebt):
        wish = PayDebt(wish.kop // OLD_FOR_NEW)
    return Choice(wish, Said(choice.says.key, _new_sums(choice.says.args)))


def _new_sums(args: Args) -> Args:
    return tuple(
        (name, value // OLD_FOR_NEW if isinstance(value, int) and _is_money(name) else value)
        for name, value in args
    )


def _old_sums(args: Args) -> Args:
    return tuple(
        (name, value * OLD_FOR_NEW if isinstance(value, int) and _is_money(name) else value)
        for name, value in args
    )


def _scaled(record: T) -> T:
    """Give a record with every sum of money in it, however deep, ten times as high."""
    if isinstance(record, Said):
        return dataclasses.replace(record, args=_old_sums(record.args))
    changes: dict[str, Any] = {}
    if isinstance(record, Term) and any(_is_money(name) for name, _ in record.said.args):
        changes["amount"] = record.amount * OLD_FOR_NEW
    for name, money in _fields(type(record)):  # type: ignore[arg-type]
        value = getattr(record, name)
        if isinstance(value, tuple) and value and hasattr(value[0], RECORD):
            changes[name] = tuple(_scaled(one) for one in value)
        elif hasattr(value, RECORD):
            changes[name] = _scaled(value)
        elif money and isinstance(value, int):
            changes[name] = value * OLD_FOR_NEW
    return dataclasses.replace(record, **changes) if changes else record  # type: ignore[type-var]


@cache
def _fields(kind: type[Any]) -> tuple[tuple[str, bool], ...]:
    """Name the fields of a record that can hold a sum or another record, and say which is which."""
    names = (field.name for field in dataclasses.fields(kind))
    return tuple((name, _is_money(name)) for name in names if (kind, name) not in UNREAD)


def _is_money(name: str) -> bool:
    return name == "kop" or name.endswith("_kop")
