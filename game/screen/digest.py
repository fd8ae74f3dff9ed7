"""The digest: three chapters in three minutes, on the real screens, by a bot that says why."""

from collections.abc import Callable, Sequence

from game.bots.players import CarefulPlayer
from game.screen.acting import Actor
from game.screen.digest_moments import Moment
from game.screen.kit import Kit
from game.screen.run import Run
from game.screen.scene import STAY, TICKS_PER_S, Change, Scene, Swap
from game.screen.scenes.chapter import ChapterCard
from game.screen.scenes.workshop import Workshop
from game.screen.showing_chapters import show_card, title_of
from game.session import Session

WORK_TICKS = 9 * TICKS_PER_S
"""So long a hand is watched at one thing; three minutes are short."""
MOST_WAIT_TICKS = 14 * TICKS_PER_S
"""So long one looks at a table on which nothing begins, because the band has not played yet."""
CARD_TICKS = 4 * TICKS_PER_S
HUSH_S = 0.3


class Digest:
    """Plays one moment after the other; each begins where a campaign had come to."""

    def __init__(
        self,
        kit: Kit,
        moments: Sequence[Moment],
        *,
        open_run: Callable[[Session], Run],
        loops: bool = False,
    ) -> None:
        assert moments, "there is something to show"
        self.kit = kit
        self._moments = moments
        self._open_run = open_run
        self._loops = loops
        self._at = -1
        self._left_ticks = 0
        self._waits_ticks = 0
        self._over = False
        self.run: Run
        """The run that is shown now: whoever takes over goes on with it."""
        self._actor: Actor

    @property
    def moment(self) -> Moment:
        """What is shown now."""
        return self._moments[self._at]

    @property
    def says(self) -> str:
        """What the bot wants and why, as a sentence."""
        return self._actor.says

    @property
    def about(self) -> str:
        """Chapter and seed, as a small line."""
        words = self.kit.words
        chapter = title_of(words, self.run.seen)
        return words("demo-digest-about", chapter=chapter, seed=str(self.run.session.seed))

    @property
    def over(self) -> bool:
        """Whether all of it has been shown."""
        return self._over

    def begin(self) -> Scene:
        """Give the first screen."""
        return self._next()

    def act(self, scene: Scene) -> Change:
        """Do what the bot does in this tick; when the moment is over, turn to the next one."""
        self._left_ticks -= 1
        self._waits_ticks = self._waits_ticks + 1 if isinstance(scene, Workshop) else 0
        goes_on = self._left_ticks > 0 and self._waits_ticks < MOST_WAIT_TICKS
        if goes_on and not self._actor.over:
            return self._actor.act(scene)
        if not self._loops and self._at + 1 >= len(self._moments):
            self._over = True
            return STAY
        self._silence(scene)
        return Swap(self._next(), everything=True)

    def _next(self) -> Scene:
        """Open the run of the next moment, behind the card of its chapter where one begins."""
        before = self._moments[self._at].chapter if self._at >= 0 else 0
        self._at = (self._at + 1) % len(self._moments)
        moment, self._waits_ticks = self.moment, 0
        run = self.run = self._open_run(moment.session.copy())
        self._left_ticks = moment.seconds * TICKS_PER_S
        self._actor = Actor(run, CarefulPlayer(seed=run.session.seed), most_work_ticks=WORK_TICKS)
        run.next()
        view = show_card(self.kit.words, run.seen) if moment.chapter != before else None
        if view is not None:
            self._left_ticks += CARD_TICKS
            return ChapterCard(self.kit, view, then=run.next)
        assert run.scene is not None, "a run always has something to show"
        return run.scene

    def _silence(self, scene: Scene) -> None:
        """Let nothing of what was shown sound on."""
        close = getattr(scene, "close", None)
        if close is not None:
            close()
        if self.kit.desk.ear is not None:
            self.kit.desk.ear.hush(seconds=HUSH_S)
        self.kit.captions.clear()
