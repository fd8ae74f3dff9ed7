"""Ways out of the middle of a movement: have it shown, or go and practise it alone."""

from collections.abc import Mapping
from types import MappingProxyType

from game.city.difficulty import Movement
from game.screen.actions import Action
from game.screen.kit import Kit
from game.screen.scene import POP, Change, Pressed, Scene
from game.screen.scenes.title import Entry

MOVEMENT_OF: Mapping[str, Movement] = MappingProxyType(
    {
        "Packing": "bag",
        "Hospital": "lightbox",
        "Trim": "scissors",
        "Burn": "cigarette",
        "Cutting": "lathe",
        "Dial": "dial",
        "HandingOver": "handing",
        "Documents": "documents",
    }
)
"""Which screen is which movement."""


def ways_of(kit: Kit, below: Scene | None, *, practice: bool) -> tuple[Entry, ...]:
    """Give what a pause offers beside the usual while a hand is at work under it."""
    name = MOVEMENT_OF.get(type(below).__name__)
    if below is None or name is None or not getattr(below, "working", False):
        return ()
    movement, words = below, kit.words

    def show() -> Change:
        kit.desk.resume()
        movement.handle(Pressed(Action.SHOW))
        return POP

    shown = Entry("show", words("pause-show"), show)
    first = (shown,) if kit.settings.hand != "automatic" else ()
    room = kit.practice
    if room is None or not practice:
        return first
    return (*first, Entry("practice", words("pause-practice"), lambda: room(name)))
