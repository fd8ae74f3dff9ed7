"""Packing: an open bag that was packed by hand hides better, as long as nothing in it changes."""

from game.city.commands import Pack
from game.city.events import Packed
from game.city.state import Bagful
from game.city.stock import in_bag
from game.city.turn import Turn, refuse

MOST_COVER = 80
"""No bag hides all."""


def pack(turn: Turn, command: Pack) -> None:
    """Keep the bag as it was packed."""
    items = in_bag(turn.state)
    if not items:
        raise refuse("no-item")
    if tuple(sorted(command.items)) != items or not 0 <= command.cover <= MOST_COVER:
        raise refuse("bag")
    turn.change(bagful=Bagful(items, command.cover))
    turn.tell(Packed(command.cover))
