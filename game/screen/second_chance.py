"""Second chances: on Easy a block can be taken back, and a movement of the hand begun once more."""

from collections.abc import Callable

from game.city.commands import TryAgain
from game.city.events import Refused
from game.screen.actions import Action
from game.screen.frame import Pair
from game.screen.host import Host
from game.screen.keeping import BLOCK
from game.screen.kit import Kit
from game.screen.movement_ways import MOVEMENT_OF
from game.screen.scene import STAY, Change, Scene
from game.screen.scenes.title import Entry
from game.session import Session

Ask = Callable[[str, Callable[[], Change]], Change]
"""Puts a question whose answer leads on."""


def block_entry(
    kit: Kit,
    session: Session,
    ask: Ask,
    go: Callable[[Session], Change],
    keep: Callable[[str], None],
) -> Entry:
    """Offer in the pause to take the last block back, or say why that cannot be."""
    words, back = kit.words, session.block_back()
    if isinstance(back, str):
        return Entry("block", words("pause-block"), lambda: STAY, why_not=words(back))

    def take_back() -> Change:
        change = go(back)
        keep(BLOCK)
        kit.captions.say(words("block-taken-back"))
        return change

    return Entry("block", words("pause-block"), lambda: ask("pause-block-ask", take_back))


def may_try(kit: Kit, host: Host, movement: Scene) -> bool:
    """Tell whether a movement that is over, and not told yet, may begin once more."""
    name = MOVEMENT_OF.get(type(movement).__name__)
    return kit.settings.hand != "automatic" and name in host.seen.tries


def try_pair(kit: Kit) -> Pair:
    """Give the pair of the bar for it."""
    return Pair((Action.UNDO,), kit.words("bar-try-again"))


def try_again(host: Host, movement: Scene, anew: Callable[[], Change]) -> Change:
    """Begin it once more, if the rules allow it."""
    happened = host.do(TryAgain(MOVEMENT_OF[type(movement).__name__]))
    return STAY if any(isinstance(event, Refused) for event in happened) else anew()
