"""The menu: what the title offers, and the runs that begin there."""

import secrets
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from game.city.brought import Brought
from game.city.difficulty import NORMAL, Name
from game.city.law import KINDLY
from game.city.level import Level
from game.screen.keeping import Keeper
from game.screen.kit import Kit
from game.screen.mods import Mods
from game.screen.results import DAILY, Results
from game.screen.scene import STAY, Change, Push, Quit, Scene, Swap
from game.screen.scenes.confirm import Confirm
from game.screen.scenes.options import Options
from game.screen.scenes.title import Entry, Title
from game.screen.showing_runs import show_choices
from game.screen.studio import Studio
from game.screen.telling import tell_date, tell_trouble
from game.screen.telling_music import tell_lost
from game.session import Session
from game.shelf import ProfileShelf

if TYPE_CHECKING:
    from game.screen.benches import Benches
    from game.screen.run import Run
    from game.screen.showing_digest import Attract

SEEDS = 1 << 31
LOST_S = 12.0


class Menu:
    """Makes the title and begins, continues or shows runs."""

    def __init__(
        self,
        kit: Kit,
        studio: Studio,
        levels: Mapping[str, Level],
        saves: Path,
        *,
        first: str,
        records: Path | None = None,
        mods: Mods | None = None,
    ) -> None:
        self._kit = kit
        self._studio = studio
        self._levels = levels
        chapters = (name for name, level in levels.items() if level.chapter == 1)
        self._first = next(chapters, first)
        """What a new game begins: the story, where there is one."""
        self._keeper = Keeper(saves, levels)
        records = records or saves.parent
        self._mods = mods
        self._results = Results(records)
        self._shelf = ProfileShelf(records)
        self._title: Title | None = None
        self._running: Run | None = None
        self._saves = saves
        self._benches: Benches | None = None
        self._attract: Attract | None = None
        kit.practice = self._practise

    def closing(self) -> None:
        """Let the run in progress keep what it has not kept yet."""
        if self._running is not None:
            self._running.closing()

    def title(self) -> Title:
        """Make the first screen."""
        kept = self._keeper.newest()
        self._shelf.open()
        troubles = (*self._keeper.notices, *self._shelf.notices)
        self._keeper.notices.clear()
        self._shelf.notices.clear()
        # Written anew for each language, for the player may choose another one while it is open.
        told: dict[tuple[str, str], Sequence[Entry]] = {}

        def entries() -> Sequence[Entry]:
            now = self._kit.words.language, self._along()
            if now not in told:
                told[now] = self._entries(kept)
            return told[now]

        def notice() -> str:
            why = " ".join(tell_trouble(self._kit.words, trouble) for trouble in troubles)
            return self._kit.words("save-other", why=why) if why else ""

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
            *self._lost(kept),
            Entry(
                "new",
                words("title-new"),
                lambda: self._ask_how_hard(self._first, over=again),
                self._along(),
            ),
            *self._others(again),
            *self._endless(again),
            self._sandbox(),
            *self._music(),
            Entry("shelf", words("title-shelf"), self._open_shelf),
            *self._almanac(),
            *self._other_levels(),
            Entry("options", words("title-options"), self._options),
            Entry("quit", words("title-quit"), Quit),
        )

    def _lost(self, kept: Session | None) -> tuple[Entry, ...]:
        """Offer the chapter once more that was lost last."""
        end = kept.seen.end if kept is not None else None
        if kept is None or end is None or end.kind in KINDLY or not kept.seen.story.chapter:
            return ()
        words, level = self._kit.words, kept.level_id
        name = words.first(f"level-{level}-name", level)
        return (Entry("anew", words("title-chapter-again"), partial(self._anew, level), name),)

    def _others(self, again: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Offer the other levels of a folder by their names, but no later chapters."""
        later = {level.after for level in self._levels.values()}
        others = [
            name
            for name, level in self._levels.items()
            if name != self._first and name not in later and not level.scoring
        ]
        return tuple(
            Entry(
                level,
                self._name_of(level),
                partial(self._ask_how_hard, level, over=again),
            )
            for level in others
        )

    def _sandbox(self) -> Entry:
        """Offer the workshop without a clock, and in it the practice room."""
        words = self._kit.words
        detail = words("title-sandbox-detail")
        return Entry("sandbox", words("title-sandbox"), self._open_sandbox, detail)

    def _open_sandbox(self) -> Change:
        return self._at_benches().open_sandbox()

    def _at_benches(self) -> "Benches":
        """Give workshop and practice room, which come with all the movements of the hand."""
        from game.screen.benches import Benches

        if self._benches is None:
            # A hand is as good in one folder of levels as in another.
            pictures = self._kit.pictures
            profile = pictures.parent if pictures is not None else self._saves.parent
            self._benches = Benches(self._kit, self._studio, self._levels, profile)
        return self._benches

    def _practise(self, movement: str) -> Change:
        return self._at_benches().open_practice(movement)

    def _other_levels(self) -> tuple[Entry, ...]:
        """Offer the folders of other levels, where there are any."""
        count = len(self._mods.places) if self._mods is not None else 0
        if not count:
            return ()
        return (Entry("mods", self._kit.words("title-mods", count=count), self._open_mods),)

    def _open_mods(self) -> Change:
        from game.screen.scenes.mods import ModsPage

        assert self._mods is not None, "it is offered only where there are some"
        return Push(ModsPage(self._kit, self._mods))

    def _open_shelf(self) -> Change:
        from game.screen.shelf_room import room_of_profile

        return Push(room_of_profile(self._kit, self._studio, self._shelf).page())

    def _music(self) -> tuple[Entry, ...]:
        """Offer the player's own music."""
        if self._kit.cupboard is None:
            return ()
        return (Entry("music", self._kit.words("title-music"), self._open_music),)

    def _open_music(self) -> Change:
        from game.screen.scenes.own_music import OwnMusic

        return Push(OwnMusic(self._kit))

    def _almanac(self) -> tuple[Entry, ...]:
        """Offer what is true and what is not."""
        if self._kit.almanac is None:
            return ()
        return (Entry("almanac", self._kit.words("title-almanac"), self._open_almanac),)

    def _open_almanac(self) -> Change:
        from game.screen.scenes.almanac import AlmanacPage

        assert self._kit.almanac is not None, "it is offered only where there is one"
        return Push(AlmanacPage(self._kit, self._kit.almanac))

    def _along(self) -> str:
        """Say how many records of the player's own will lie at home."""
        count = len(self._brought)
        return self._kit.words("title-new-along", count=count) if count else ""

    @property
    def _brought(self) -> tuple[Brought, ...]:
        cupboard = self._kit.cupboard
        return cupboard.along if cupboard is not None else ()

    def _endless(self, again: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Offer the runs that keep a score, on a page of their own."""
        if not any(level.scoring for level in self._levels.values()):
            return ()
        return (Entry("runs", self._kit.words("title-runs"), partial(self._open_runs, over=again)),)

    def _open_runs(self, *, over: tuple[Entry, ...]) -> Change:
        from game.screen.scenes.runs import Runs

        def begin(level: str, seed: int, difficulty: Name) -> Change:
            if level == DAILY:
                seed = self._results.daily()[1]
            return self._begin(level, over=over, seed=seed, below=page, difficulty=difficulty)

        page = Runs(
            self._kit,
            lambda name: show_choices(self._kit.words, self._levels, self._results, name),
            seeds=lambda: secrets.randbelow(SEEDS),
            begin=begin,
        )
        return Push(page)

    def _name_of(self, level: str) -> str:
        words = self._kit.words
        name = words.first(f"level-{level}-name", level)
        return words("title-campaign", name=name) if self._levels[level].chapter else name

    def _ask_how_hard(self, level: str, *, over: tuple[Entry, ...]) -> Change:
        """Ask what kind of game it is to be, and begin."""
        from game.screen.scenes.difficulty import HowHard

        def begin(difficulty: Name) -> Change:
            return self._begin(level, over=over, below=page, difficulty=difficulty)

        searches = self._levels[level].rules.serious_searches
        page = HowHard(self._kit, NORMAL, then=begin, serious_searches=searches)
        return Push(page)

    def _begin(
        self,
        level: str,
        *,
        over: tuple[Entry, ...],
        seed: int | None = None,
        below: Scene | None = None,
        difficulty: Name = NORMAL,
    ) -> Change:
        """Begin a run, but not over an unfinished one without a question."""
        under = below or self._title
        if not over or under is None:
            return self._new(level, seed, difficulty)
        return Push(
            Confirm(
                self._kit,
                "new-ask",
                yes=lambda: self._new(level, seed, difficulty),
                below=under,
                when=over[0].detail,
            )
        )

    def _options(self) -> Change:
        return Push(Options(self._kit, self._title))

    def _go_on(self, session: Session) -> Change:
        return self._run(session).next()

    def _anew(self, level: str) -> Change:
        """Begin the chapter again that was lost."""
        kept = self._keeper.chapter(level)
        if kept is None:
            self._kit.captions.say(self._kit.words("retry-none"))
            return STAY
        return self._go_on(kept)

    def _new(self, level: str, seed: int | None = None, difficulty: Name = NORMAL) -> Change:
        # Runs that are compared with each other begin alike for everybody.
        brought = () if self._levels[level].scoring else self._brought
        seed = secrets.randbelow(SEEDS) if seed is None else seed
        session = Session(self._levels[level], seed=seed, brought=brought, difficulty=difficulty)
        if self._levels[level].scoring:
            self._results.begun(level, session.seed, session.state.mode.difficulty)
        return self._run(session).next()

    def _run(self, session: Session, *, taken_over: bool = False) -> "Run":
        # All the scenes of the city come with it: too much for the start, little for a journey.
        from game.screen.run import Run

        self._lay_out_music(session)
        run = Run(
            self._kit,
            self._studio,
            session,
            title=self._back,
            keeper=self._keeper,
            results=self._results,
            profile=self._shelf,
            taken_over=taken_over,
        )
        self._running = run
        return run

    def _lay_out_music(self, session: Session) -> None:
        """Let the music of a run be called and end as it did when the run began."""
        cupboard = self._kit.cupboard
        if cupboard is not None:
            cupboard.lay_out(session.brought)
        for song in session.brought:
            self._kit.words.call_own(song.id, song.name)
        lost = tell_lost(self._kit.words, cupboard, session.brought)
        if lost:
            self._kit.captions.say(lost, seconds=LOST_S)

    def _demo(self) -> Change:
        """Let the bot show three chapters, once it has got there."""
        if self._attract is None:
            from game.screen.showing_digest import Attract

            self._attract = Attract(
                self._kit,
                self._studio,
                self._levels,
                self._first,
                ends=self._back,
                take_over=self.take_over,
            )
        return self._attract()

    def take_over(self, session: Session) -> Change:
        """Go on by hand where a bot has got to."""
        return self._run(session, taken_over=True).next()


def _goes_on(session: Session) -> bool:
    """Tell whether a run can be gone on with: also between two chapters."""
    end = session.seen.end
    return end is None or end.kind == "chapter"
