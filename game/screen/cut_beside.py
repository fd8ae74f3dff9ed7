"""The cut beside the picture: the groove that is heard is cut in a thread, the hand only asks."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from game.city.discs import Recipe
from game.hands.lathe import Seen
from game.screen.cut_sound import CutSound
from game.screen.desk import Desk
from game.screen.studio_orders import Sound
from game.sound.errands import Errands


class CutBeside:
    """Does what ``CutSound`` does, in the same order, a moment later.

    A turn that begins costs a tenth of a second now and then: the ear has a cushion for it, the
    picture has none. In a run that is turned by hand everything is done at once.
    """

    def __init__(self, desk: Desk, *, recipe: Recipe, programme: Sound, density: Sound) -> None:
        live = desk.ear is not None and desk.ear.beside
        self._errands = Errands("lathe", at_once=not live)
        set_up = partial(CutSound, desk, recipe=recipe, programme=programme, density=density)
        self._cut: Future[CutSound] = self._errands.send(set_up)
        self._last: Future[None] | None = None
        self._over = False

    @property
    def ready(self) -> bool:
        """Whether the lathe is set up."""
        return self._cut.done()

    def tick(self, seen: Seen, *, speed_percent: int) -> None:
        """Cut a sixtieth of a second of the song with the hand as it is."""
        self._ask(lambda cut: cut.tick(seen, speed_percent=speed_percent))

    def jump(self, lift_um: int) -> None:
        """Let a chip throw the cutter."""
        self._ask(lambda cut: cut.jump(lift_um))

    def stop(self) -> None:
        """Let the sound fade out; what was asked for and not yet cut is left."""
        if not self._over:
            self._over = True
            self._errands.send(lambda: self._cut.result().stop())
            self._errands.dismiss()

    def _ask(self, what: Callable[[CutSound], None]) -> None:
        # Whatever went wrong beside the picture is told here, where it can be heard of.
        if self._last is not None and self._last.done():
            self._last.result()
        self._last = self._errands.send(partial(self._do, what))

    def _do(self, what: Callable[[CutSound], None]) -> None:
        if not self._over:
            what(self._cut.result())
