"""The menu: what the title offers, and the runs that begin there."""

import secrets
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from game.city.level import Level
from game.screen.keeping import Keeper
from game.screen.kit import Kit
from game.screen.scene import Change, Push, Quit, Swap
from game.screen.scenes.confirm import Confirm
from game.screen.scenes.options import Options
from game.screen.scenes.title import Entry, Title
from game.screen.studio import Studio
from game.screen.telling import tell_date
from game.session import Session

if TYPE_CHECKING:
    from game.screen.run import Run

SEEDS = 1 << 31


class Menu:
    """Makes the title and begins, continues or shows runs."""

    def __init__(
        self, kit: Kit, studio: Studio, levels: Mapping[str, Level], saves: Path, *, first: str
    ) -> None:
        self._kit = kit
        self._studio = studio
        self._levels = levels
        self._first = first
        self._keeper = Keeper(saves, levels)
        self._title: Title | None = None
        self._running: Run | None = None

    def closing(self) -> None:
        """Let the run in progress keep what it has not kept yet."""
        if self._running is not None:
            self._running.closing()

    def title(self) -> Title:
        """Make the first screen."""
        kept = self._keeper.newest()
        notices = " ".join(f"{notice.rstrip('.')}." for notice in self._keeper.notices)
        self._keeper.notices.clear()
        # Written anew for each language, for the player may choose another one while it is open.
        told: dict[str, Sequence[Entry]] = {}

        def entries() -> Sequence[Entry]:
            language = self._kit.words.language
            if language not in told:
                told[language] = self._entries(kept)
            return told[language]

        def notice() -> str:
            return self._kit.words("save-other", why=notices) if notices else ""

        self._title = Title(self._kit, entries, demo=self._demo, notice=notice)
        return self._title

    def _back(self) -> Change:
        self._running = None
        return Swap(self.title(), everything=True)

    def _entries(self, kept: Session | None) -> Sequence[Entry]:
        words = self._kit.words
        again: tuple[Entry, ...] = ()
        if kept is not None and _goes_on(kept):
            seen = kept.seen
            detail = words(
                "continue-detail",
                date=tell_date(words, seen.date),
                block=words(f"block-{seen.block}"),
            )
            again = (Entry("continue", words("title-continue"), lambda: self._go_on(kept), detail),)
        return (
            *again,
            Entry("new", words("title-new"), lambda: self._begin(self._first, over=again)),
            *self._others(again),
            Entry("options", words("title-options"), self._options),
            Entry("quit", words("title-quit"), Quit),
        )

    def _others(self, again: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Offer the other levels of a folder by their names, but no later chapters."""
        later = {level.after for level in self._levels.values()}
        others = [level for level in self._levels if level != self._first and level not in later]
        return tuple(
            Entry(
                level,
                self._name_of(level),
                partial(self._begin, level, over=again),
            )
            for level in others
        )

    def _name_of(self, level: str) -> str:
        words = self._kit.words
        name = words.first(f"level-{level}-name", level)
        return words("title-campaign", name=name) if self._levels[level].chapter else name

    def _begin(self, level: str, *, over: tuple[Entry, ...]) -> Change:
        """Begin a run, but not over an unfinished one without a question."""
        if not over or self._title is None:
            return self._new(level)
        return Push(
            Confirm(
                self._kit,
                "new-ask",
                yes=lambda: self._new(level),
                below=self._title,
                when=over[0].detail,
            )
        )

    def _options(self) -> Change:
        return Push(Options(self._kit, self._title))

    def _go_on(self, session: Session) -> Change:
        return self._run(session).next()

    def _new(self, level: str) -> Change:
        return self._run(Session(self._levels[level], seed=secrets.randbelow(SEEDS))).next()

    def _run(self, session: Session) -> "Run":
        # All the scenes of the city come with it: too much for the start, little for a journey.
        from game.screen.run import Run

        run = Run(self._kit, self._studio, session, title=self._back, keeper=self._keeper)
        self._running = run
        return run

    def _demo(self) -> Change:
        from game.screen.showing_off import demo_scene

        # What the title shows is never anybody's run, so its dice need not be remembered.
        session = Session(self._levels[self._first], seed=secrets.randbelow(SEEDS))
        return Push(
            demo_scene(self._kit, self._studio, session, ends=self._back, take_over=self._take_over)
        )

    def _take_over(self, session: Session) -> Change:
        return self._run(session).next()


def _goes_on(session: Session) -> bool:
    """Tell whether a run can be gone on with: also between two chapters."""
    end = session.seen.end
    return end is None or end.kind == "chapter"
