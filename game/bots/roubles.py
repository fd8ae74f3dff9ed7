"""Old roubles: a dealer thinks in them, whatever the notes in the drawer say."""

from collections.abc import Callable, Mapping
from dataclasses import is_dataclass, replace
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from game.bots.wishes import Choice
from game.city.commands import Offer, PayDebt
from game.city.glimpse import GLIMPSES, glimpse, kind_of
from game.city.kept import kept
from game.city.renewed import renewed
from game.city.said import Args, Said, Term
from game.city.seen import Seen, SeenDeal, SeenPlace, SeenStreet

OLD_FOR_NEW = 10
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
MOST_TURNED = 1024
"""Records that are remembered in old kopecks; a shelf and a talk have about a hundred."""


def in_old(seen: Seen) -> Seen:
    """Show everything in old kopecks, part by part."""
    if not seen.story.new_money:
        return seen
    old: Seen = _in_old(seen)
    return old


def in_new(choice: Choice, seen: Seen) -> Choice:
    """Put a wish and its reason into the money of the day."""
    if not seen.story.new_money:
        return choice
    wish = choice.wish
    if isinstance(wish, Offer):
        wish = replace(wish, price_kop=max(1, wish.price_kop // OLD_FOR_NEW))
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


@kept(MOST_TURNED)
def _in_old(record: Any) -> Any:
    """Give a record with every sum of money in it, however deep, ten times as high."""
    kind = kind_of(record)
    turns = _turns(kind)  # type: ignore[arg-type]
    if kind is Said:
        return Said(record.key, _old_sums(record.args))
    if kind in GLIMPSES:
        return glimpse(kind, lambda name: turns.get(name, _as_it_is)(getattr(record, name)))
    changes = {name: turn(getattr(record, name)) for name, turn in turns.items()}
    if kind is Term and any(_is_money(name) for name, _ in record.said.args):
        changes["amount"] = record.amount * OLD_FOR_NEW
    return renewed(record, **changes) if changes else record


def _each_in_old(records: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(map(_in_old, records))


def _one_in_old(record: Any) -> Any:
    return _in_old(record) if record is not None else None


def _ten_times(kop: int) -> int:
    return kop * OLD_FOR_NEW


def _as_it_is(value: Any) -> Any:
    return value


@cache
def _turns(kind: type[Any]) -> Mapping[str, Callable[[Any], Any]]:
    """Give what puts each field of a kind of record that can hold a sum into old kopecks."""
    turns: dict[str, Callable[[Any], Any]] = {}
    for name, hint in get_type_hints(kind).items():
        if (kind, name) in UNREAD or not _can_hold(name, hint):
            continue
        plain = get_origin(hint) is None and not is_dataclass(hint)
        each = get_origin(hint) is tuple
        turns[name] = _ten_times if plain else _each_in_old if each else _one_in_old
    return turns


def _can_hold(name: str, hint: Any) -> bool:
    """Tell whether a field of that type can hold a sum, be it ever so deep."""
    if is_dataclass(hint):
        return hint is Said or any(_can_hold(*field) for field in get_type_hints(hint).items())
    if get_origin(hint) is not None:
        return any(_can_hold("", part) for part in get_args(hint))
    return hint is int and _is_money(name)


def _is_money(name: str) -> bool:
    return name == "kop" or name.endswith("_kop")
