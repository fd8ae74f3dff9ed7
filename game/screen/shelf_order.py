"""The order of the shelf: which discs stand on it, of which runs, and in which row."""

from collections.abc import Callable, Sequence
from types import MappingProxyType

from game.screen.shelf_telling import Standing

SHOWS = ("all", "kept", "sold", "lost", "given", "worn")
ORDERS = ("newest", "oldest", "best", "dearest", "song")
WORN_PLAYS = 5
GIVEN = ("given", "last", "gone")

Key = Callable[[Standing], tuple[int | str, ...]]
KEYS: MappingProxyType[str, Key] = MappingProxyType(
    {
        "newest": lambda one: (),
        "oldest": lambda one: (),
        "best": lambda one: (-one.disc.fresh.grade,),
        "dearest": lambda one: (-old_kop(one),),
        "song": lambda one: (one.disc.song,),
    }
)


def old_kop(one: Standing) -> int:
    """Give what a disc has brought, in the kopecks of before 1961."""
    return one.disc.kop * (10 if one.disc.new_money else 1)


def chosen(all_of_them: Sequence[Standing], show: str, order: str) -> Sequence[Standing]:
    """Give the discs that are wanted, in the order that is wanted; they come oldest first."""
    found = [one for one in all_of_them if is_shown(one, show)]
    if order == "newest":
        found.reverse()
    return sorted(found, key=KEYS[order])


def is_shown(one: Standing, show: str) -> bool:
    """Tell whether a disc is among those that are wanted."""
    match show:
        case "kept" | "sold" | "lost":
            return one.disc.fate == show
        case "given":
            return one.disc.fate in GIVEN
        case "worn":
            return one.disc.plays >= WORN_PLAYS or one.disc.damp > 0
    return True
