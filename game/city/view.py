"""Shows a state as a player may know it."""

from game.city.seen import Seen

__all__ = ["Seen"]
