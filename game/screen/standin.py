"""A stand-in for a run: at a bench of one's own there is no clock, no law and no money."""

from collections.abc import Sequence

from game.city.chance import roll
from game.city.commands import Command
from game.city.discs import Recipe
from game.city.events import Event
from game.city.said import Said
from game.city.seen import Seen
from game.screen.actions import Action
from game.screen.frame import Hud
from game.screen.kit import Kit
from game.screen.scene import POP, STAY, Change, Pop, Push, Scene
from game.screen.scenes.pause import Pause, Ways
from game.screen.scenes.title import Entry
from game.screen.telling import tell, tell_money

LUCK = 1 << 31


class StandIn:
    """What the scenes of the craft ask of a run, where none is in progress."""

    def __init__(self, kit: Kit, seen: Seen, *, what: str, seed: int) -> None:
        self.kit = kit
        self.known = seen
        """What can be seen; whoever lays the table lays it here."""
        self.made: list[Recipe] = []
        self.tries = 0
        """How often something was begun here: every try has other luck."""
        self._what = what
        self._seed = seed

    @property
    def seen(self) -> Seen:
        """What a player can know now."""
        return self.known

    @property
    def recipes(self) -> Sequence[Recipe]:
        """How every disc of this bench was made, oldest first."""
        return self.made

    def do(self, command: Command) -> tuple[Event, ...]:
        """Take note of what was done; nothing follows from it."""
        return ()

    def next(self) -> Change:
        """Go back to where it was begun."""
        return POP

    def leave(self) -> Change:
        """Go back to where it was begun."""
        return POP

    def pause(self) -> Change:
        """Open the pause, from which one can also leave the movement."""
        text = self.kit.words("standin-leave")
        out = Entry("leave", text, lambda: self._go(page.below))
        ways = Ways(goal=self.goal, practice=False, last=lambda: (out,))
        page = Pause(self.kit, None, ways)
        return Push(page)

    def open_diary(self) -> Change:
        """Say that nobody keeps a book here."""
        self.kit.desk.refuse()
        self.kit.captions.say(self.kit.words("standin-no-book"))
        self.kit.frame.refuse(Action.DIARY)
        return STAY

    def hud(self, *, lens: bool = False) -> Hud:
        """Give the strip on top: where one is, and nothing to fear or to count."""
        words = self.kit.words
        kv = words("hud-kv", kv=90 if lens else 40)
        return Hud("", "", "", 0, "", 0, 0, kv, lens_on=lens, plain=words(self._what))

    def goal(self) -> str:
        """Give the sentence of the next step."""
        return self.kit.words(f"{self._what}-goal")

    def word(self, said: Said) -> str:
        """Put something said into words."""
        return tell(self.kit.words, said)

    def money(self, kop: int) -> str:
        """Write an amount of money."""
        return tell_money(self.kit.words, kop)

    def dice(self, movement: str) -> int:
        """Give the seed of the movement that begins now."""
        return roll(self._seed, "stand-in", movement, self.tries, sides=LUCK)

    def _go(self, movement: Scene | None) -> Change:
        """Leave pause and movement behind, and let nothing of it sound on."""
        self.kit.desk.resume()
        close = getattr(movement, "close", None)
        if close is not None:
            close()
        return Pop(2)
