"""What of a run is told on a page of its own, and what is worth a save."""

from collections.abc import Sequence

from game.city import commands, events
from game.city.events import Event
from game.city.papers import WAVED_ON
from game.screen.kit import Kit
from game.screen.scene import POP, Change
from game.screen.telling import tell
from game.screen.words import Words
from game.session import Session

TROUBLE = (
    events.Stopped,
    events.PapersShown,
    events.Lost,
    events.Raided,
    events.FifteenDays,
    events.NameRead,
    events.DossierGrew,
)
"""What is told on a screen of its own when it takes something away."""
GRAVE = (events.Stopped, events.Lost, events.Raided, events.FifteenDays)
KEPT = frozenset(
    {
        events.BlockBegan,
        events.Arrived,
        events.BoneMade,
        events.SatUp,
        events.Ended,
        events.Chose,
        events.DoorTaken,
        events.LastCut,
    }
)
"""What is worth a save of its own."""
WARNING_S = 10.0
KNOCK = "warn-raid"


def at_start(session: Session) -> bool:
    """Tell whether nothing has been done yet in the chapter."""
    return session.fresh or isinstance(session.commands[-1], commands.TurnPage)


class Dark:
    """What lies beneath a question when nothing does."""

    def handle(self, _signal: object) -> Change:
        """Close."""
        return POP

    def tick(self) -> Change:
        """Close."""
        return POP

    def draw(self, surface: object, blend: float) -> None:
        """Leave the picture as it is."""


def foretold(words: Words, happened: Sequence[Event]) -> str:
    """Tell what is coming and can still be answered: the knock before all, else the last."""
    said = [event.said for event in happened if isinstance(event, events.Warned)]
    said.sort(key=lambda one: one.key == KNOCK)
    return tell(words, said[-1]) if said else ""


def warn(kit: Kit, coming: str) -> None:
    """Put what is coming under the picture, for long enough to be read twice."""
    if coming:
        kit.captions.say(coming, seconds=WARNING_S)


def is_grave(happened: Sequence[Event]) -> bool:
    """Tell whether something was taken, or written down."""
    return any(
        isinstance(event, GRAVE)
        or (isinstance(event, events.PapersShown) and event.outcome != WAVED_ON)
        for event in happened
    )
