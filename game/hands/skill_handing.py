"""A practised hand in the street: stops at the rim of the coat, and goes when heads are away."""

from game.city.whole import toward_zero
from game.hands import handing
from game.hands.grip import FULL, IDLE, Grip
from game.hands.handing_street import Gaze
from game.hands.skill import Late


class HandingHand:
    """Waits at the rim for a clear moment, crosses in one go, and pulls back from a look."""

    _RIM = 20
    _CROSSES_TICKS = 46
    _PATIENCE_TICKS = 900
    _STEADY = 78
    _TURNS_BACK_TICKS = 12

    def __init__(self, *, skill: int, seed: int) -> None:
        self._eyes = Late[handing.Seen](skill=skill, seed=seed)
        self._going = False
        self._rest_ticks = 0

    def grip(self, seen: handing.Seen) -> Grip:
        """Give the grip of this tick."""
        late = self._eyes.look(seen)
        if seen.shocked:
            return IDLE
        if self._in_trouble(late):
            return self._save(seen)
        if self._crosses(seen, late):
            return Grip(a=self._pace(seen))
        if seen.bare:
            return Grip(b=FULL)
        rim = seen.ours - self._RIM + toward_zero(self._eyes.off("rim", since=0), 2)
        return Grip(a=self._pace(seen)) if seen.way < rim else IDLE

    def _crosses(self, seen: handing.Seen, late: handing.Seen) -> bool:
        """Go when it will be clear for long enough, and then do not stop."""
        if seen.way >= seen.his:
            return True
        if seen.way > seen.ours:
            return self._going
        self._going = late.clear_ticks >= self._wants(late) and not seen.slip
        return self._going

    def _wants(self, late: handing.Seen) -> int:
        """Give how long it must be clear; the longer one has waited, the less one asks for."""
        eyes = self._eyes
        wanted = self._CROSSES_TICKS + eyes.reaction_ticks
        wanted += eyes.off("clear", since=eyes.tick // 60)
        return wanted // 2 if late.left_ticks < self._PATIENCE_TICKS else wanted

    def _in_trouble(self, late: handing.Seen) -> bool:
        """Notice that somebody comes, or is about to look while the bone is bare."""
        if any(man.gaze is Gaze.COMING for man in late.men):
            return True
        return late.bare and late.clear_ticks < self._TURNS_BACK_TICKS

    def _save(self, seen: handing.Seen) -> Grip:
        """Bring the bone into the nearer coat."""
        if seen.way >= seen.his:
            return Grip(a=FULL)
        if not seen.bare:
            return IDLE
        self._going = seen.way > (seen.ours + seen.his) // 2
        return Grip(a=FULL) if self._going else Grip(b=FULL)

    def _pace(self, seen: handing.Seen) -> int:
        """Give how fast to push: a practised hand goes easy where nobody can see it."""
        hidden = not seen.ours < seen.way < seen.his
        if self._eyes.skill < self._STEADY // 2:
            return FULL
        return 55 if hidden else FULL
