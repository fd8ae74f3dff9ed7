"""A run on the screen: commands go to the session, and what comes of them chooses the scene."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from game.city import commands, events
from game.city.chance import roll
from game.city.commands import Command
from game.city.discs import Recipe
from game.city.events import Event
from game.city.said import Said
from game.city.seen import Seen
from game.saves import SaveError
from game.screen.almanac_book import note_meetings
from game.screen.atmosphere import Atmosphere
from game.screen.books import Books
from game.screen.ends import Onward, closing_of, page_of_end, scene_of_end
from game.screen.frame import Hud
from game.screen.keeping import BLOCK, CHAPTER, MORNING, Keeper
from game.screen.kit import Kit
from game.screen.masters import lay_out, recipes_of
from game.screen.noteworthy import KEPT, TROUBLE, Dark, at_start, foretold, is_grave, warn
from game.screen.places import scene_of_place
from game.screen.results import Result, Results
from game.screen.scene import POP, Change, Push, Scene, Swap
from game.screen.scenes.chapter import ChapterCard
from game.screen.scenes.city_map import CityMap
from game.screen.scenes.confirm import Confirm
from game.screen.scenes.difficulty import difficulty_entry
from game.screen.scenes.documents import Documents
from game.screen.scenes.job import Job
from game.screen.scenes.newspaper import Newspaper
from game.screen.scenes.pause import Pause, Ways
from game.screen.scenes.report import Report
from game.screen.scenes.stopped import Stopped
from game.screen.scenes.talk import Talk
from game.screen.scenes.title import Entry
from game.screen.scored import scored_end
from game.screen.second_chance import block_entry
from game.screen.showing import show_hud, show_map, show_paper
from game.screen.showing_chapters import show_card, show_morning, strike_of
from game.screen.studio import Studio
from game.screen.telling import tell, tell_money, tell_trouble
from game.session import Session
from game.shelf import ProfileShelf


class Run:
    """The host of all scenes of one run; it also goes, hides and pauses for the plain ones."""

    def __init__(
        self,
        kit: Kit,
        studio: Studio,
        session: Session,
        *,
        title: Callable[[], Change],
        keeper: Keeper | None = None,
        results: Results | None = None,
        profile: ProfileShelf | None = None,
        taken_over: bool = False,
    ) -> None:
        self.kit = kit
        self.studio = studio
        self.session = session
        self.scene: Scene | None = None
        """The scene that was made last for a place."""
        self.at_place = False
        """Whether that scene is the place itself, and not a page on the way to it."""
        self.counts: Counter[type[Event]] = Counter()
        self.seized = 0
        """How many things were taken away."""
        self._title = title
        self._keeper = keeper
        self._results = results
        self._result: Result | None = None
        self._atmosphere = Atmosphere(kit.desk)
        self.books = Books(kit, studio, lambda: self.session, profile, taken_over=taken_over)
        self._seen: Seen | None = None
        self._was_at = ""
        self._dawn = self._paper_due = self._card_due = at_start(session)
        self._trouble: tuple[Event, ...] = ()
        self._before: Seen | None = None
        self._worked: tuple[Event, ...] = ()
        self._kept_commands = len(session.commands)
        self._unkept: SaveError | None = None
        self._coming = ""
        self._want_masters()
        if session.fresh:
            self._keep(CHAPTER)

    # What the scenes of the places ask.

    @property
    def seen(self) -> Seen:
        """What a player can know now."""
        if self._seen is None:
            self._seen = self.session.seen
        return self._seen

    @property
    def recipes(self) -> Sequence[Recipe]:
        """How every disc of this run was made, oldest first."""
        return recipes_of(self.session.commands, self.seen)

    def do(self, command: Command) -> tuple[Event, ...]:
        """Carry out a command: sounds, diary and autosave follow."""
        before = self.seen
        happened = self.session.advance(command)
        self._seen = None
        self.kit.desk.react(happened)
        refused = next((e for e in happened if isinstance(e, events.Refused)), None)
        if refused is not None:
            self.kit.captions.say(self.word(Said(refused.reason, refused.args)))
            self.kit.desk.refuse()
            return happened
        self._notice(happened, before)
        self.books.note()
        if self._keeper is not None:
            note_meetings(self.kit, self.seen, happened)
        return happened

    def next(self) -> Change:
        """Give way to whatever the run has come to."""
        self.scene = self._scene()
        warn(self.kit, self._coming)
        self._coming = ""
        # Once more, for what a new scene says first would hide it.
        self._tell_unkept()
        self._unkept = None
        return Swap(self.scene, everything=True)

    def leave(self) -> Change:
        """End the visit and go on."""
        self.do(commands.Leave())
        return self.next()

    def pause(self) -> Change:
        """Open the pause."""
        return Push(Pause(self.kit, self.scene, Ways(goal=self.goal, last=self._ways_out)))

    def _ways_out(self) -> tuple[Entry, ...]:
        words, ask = self.kit.words, self._ask
        none = "" if self._keeper is not None else words("retry-none")
        retry = words("runs-no-retry") if self._scored else none
        back = partial(ask, "pause-retry-ask", self._retry)
        return (
            difficulty_entry(self.kit, self.session, self.do),
            block_entry(self.kit, self.session, ask, self._back_to, self._keep),
            Entry("save", words("pause-save"), self._save_now, why_not=none),
            Entry("retry", words("pause-retry"), back, why_not=retry),
            Entry("title", words("pause-title"), partial(ask, "pause-title-ask", self.to_title)),
        )

    def open_diary(self) -> Change:
        """Open the book."""
        return self.books.open_diary(self)

    def open_shelf(self) -> Change:
        """Open the shelf."""
        return self.books.open_shelf(self)

    def hud(self, *, lens: bool = False) -> Hud:
        """Give the strip on top."""
        return show_hud(self.kit.words, self.seen, self.kit.settings, lens=lens)

    def goal(self) -> str:
        """Give the sentence of the next step."""
        return self.word(self.seen.goal)

    def word(self, said: Said) -> str:
        """Put something said into words."""
        return tell(self.kit.words, said)

    def money(self, kop: int) -> str:
        """Write an amount of money."""
        return tell_money(self.kit.words, kop)

    def dice(self, movement: str) -> int:
        """Give the seed of the movement that begins now: same run, same hand, same drift."""
        made = len(self.session.commands)
        return roll(self.session.seed, "hand", movement, made, sides=1 << 31)

    # What the map asks.

    def go(self, place: str) -> Change:
        """Spend this block at a place."""
        self.do(commands.GoTo(place))
        return self.next()

    def stay_home(self) -> Change:
        """Lie low for this block."""
        home = next((p.id for p in self.seen.places if p.kind == "home"), "")
        self.do(commands.GoTo(home))
        if self.seen.kind == "home" and self.seen.story.talk is None:
            self.do(commands.Leave())
        return self.next()

    def turn_page(self) -> Change:
        """Go on to the next chapter; before the last of all it is told how it ends."""
        closing = closing_of(self.kit, self, self.studio, then=self._begin_chapter)
        return Swap(closing, everything=True) if closing is not None else self._begin_chapter()

    def _begin_chapter(self) -> Change:
        self.do(commands.TurnPage())
        return self.next()

    # What follows from events.

    def _notice(self, happened: tuple[Event, ...], before: Seen) -> None:
        kinds = {type(event) for event in happened}
        self.counts.update(type(event) for event in happened)
        self._coming = foretold(self.kit.words, happened) or self._coming
        self.seized += sum(len(e.items) for e in happened if isinstance(e, events.Lost))
        if events.DayBegan in kinds:
            self._dawn = self._paper_due = True
        if is_grave(happened) and not self._asked:
            self._trouble = tuple(event for event in happened if isinstance(event, TROUBLE))
            self._before = before
        if events.Earned in kinds:
            self._worked = happened
        if kinds & {events.Bought, events.SatUp, events.BlockBegan, events.ChapterBegan}:
            self._want_masters()
        if events.ChapterBegan in kinds:
            self._dawn = self._paper_due = self._card_due = True
            self._was_at = ""
            self._keep(CHAPTER)
        elif events.DayBegan in kinds:
            self._keep(MORNING)
        elif kinds & KEPT:
            self._keep(BLOCK)

    def _want_masters(self) -> None:
        """Have the band begin with the songs that may be cut next, or sent tonight."""
        lay_out(self.studio, self.session.commands, self.seen)

    def closing(self) -> None:
        """Keep what was done since the last save, because the window goes."""
        if len(self.session.commands) != self._kept_commands:
            self._keep(BLOCK)
        self.books.keep()

    def _keep(self, kind: str) -> None:
        if self._keeper is None:
            return
        self._kept_commands = len(self.session.commands)
        self._unkept = self._keeper.keep(self.session, kind)
        if kind != BLOCK:
            self._unkept = self._unkept or self.books.keep()
        self._tell_unkept()

    def _tell_unkept(self) -> None:
        """Say why the run could not be kept."""
        if self._unkept is not None:
            why = tell_trouble(self.kit.words, self._unkept)
            self.kit.captions.say(self.kit.words("save-failed", why=why), seconds=8)

    def _scene(self) -> Scene:
        """Make what comes next: pages first, in the order of what happened, then the place."""
        self._atmosphere.follow(self.seen.kind, date=self.seen.date, block=self.seen.block)
        page = self._told() or self._card() or self._morning() or self._talk() or self._last()
        self.at_place = page is None and bool(self.seen.here)
        if page is not None:
            return page
        if not self.at_place:
            return self._map()
        self._was_at = self.seen.here
        return scene_of_place(self.kit, self, self.studio)

    @property
    def _asked(self) -> bool:
        """Whether somebody in uniform waits for an answer."""
        street = self.seen.street
        return street is not None and street.papers is not None

    def _told(self) -> Scene | None:
        """Make the page of what was lost, earned, or has ended, if one is due."""
        if self._trouble:
            trouble, self._trouble = self._trouble, ()
            return Stopped(self.kit, self, trouble, before=self._before)
        if self._worked:
            worked, self._worked = self._worked, ()
            return Job(self.kit, self, self.studio, happened=worked)
        return self._end() if self.seen.end is not None else None

    def _morning(self) -> Scene | None:
        """Make the bill of the night, and after it the paper, if they are due."""
        kit, seen = self.kit, self.seen
        if self._dawn:
            self._dawn = False
            strike = strike_of(seen)
            if seen.report:
                view = show_morning(kit.words, seen, kit.settings)
                struck = (seen.story.strikes, self.word(strike.said)) if strike else None
                return Report(kit, view, then=self.next, struck=struck)
        if self._paper_due:
            self._paper_due = False
            paper = show_paper(kit.words, seen)
            if paper is not None:
                return Newspaper(kit, paper, then=self.next)
        return None

    def _card(self) -> Scene | None:
        """Make the card of a chapter that begins, if it is due."""
        due, self._card_due = self._card_due, False
        view = show_card(self.kit.words, self.seen) if due else None
        return ChapterCard(self.kit, view, then=self.next) if view is not None else None

    def _talk(self) -> Scene | None:
        """Make the talk that waits, or the check in the street, if there is one."""
        if self.seen.story.talk is not None:
            return Talk(self.kit, self)
        return Documents(self.kit, self) if self._asked else None

    def _last(self) -> Scene | None:
        """Make the doors, the second half of a closing scene, the last chapter or its last page."""
        ending = self.seen.story.ending
        if ending is not None and ending.cut:
            closing = closing_of(self.kit, self, self.studio, then=self._begin_chapter)
            if closing is not None:
                return closing
        return scene_of_end(self.kit, self, self.studio, title=self.to_title)

    def _map(self) -> Scene:
        home = next((p.id for p in self.seen.places if p.kind == "home"), "")
        here = self._was_at or home
        kit = self.kit
        return CityMap(kit, lambda: show_map(kit.words, self.seen, kit.settings, here=here), self)

    def _end(self) -> Scene:
        last = self._last()
        if last is not None:
            return last
        if self._scored and not self._between and self._results is not None:
            self._result = self._result or self._results.settle(self.session)
            return scored_end(self.kit, self.session, self._result, self._title)
        leave = self.to_title if self._between else self._title
        ways = Onward(leave, self._retry, self._anew, self.turn_page, self.open_shelf)
        return page_of_end(self.kit, self.seen, ways, kept=self._keeper is not None)

    @property
    def _scored(self) -> bool:
        return bool(self.session.first.scoring)

    @property
    def _between(self) -> bool:
        """Whether a chapter is over and the next one has not begun."""
        return self.seen.end is not None and self.seen.end.kind == "chapter"

    # What the pause can do.

    def _save_now(self) -> Change:
        self._keep(BLOCK)
        self.kit.captions.say(self.kit.words("pause-saved"))
        self.kit.desk.resume()
        return POP

    def _ask(self, question: str, yes: Callable[[], Change]) -> Change:
        return Push(Confirm(self.kit, question, yes=yes, below=self.scene or Dark()))

    def to_title(self) -> Change:
        """Leave for the title; the run is kept as it is."""
        if self.seen.end is None or self._between:
            self._keep(BLOCK)
        self.books.keep()
        self.kit.desk.resume()
        self._hush()
        self._atmosphere.stop()
        return self._title()

    def _retry(self) -> Change:
        keeper, seen = self._keeper, self.seen
        return self._back_to(keeper.morning(seen.level, day=seen.day) if keeper else None)

    def _anew(self) -> Change:
        """Begin the chapter again, with its card."""
        kept = self._keeper.chapter(self.session.level_id) if self._keeper else None
        return self._back_to(kept, whole=True)

    def _back_to(self, kept: Session | None, *, whole: bool = False) -> Change:
        self.kit.desk.resume()
        if kept is None:
            self.kit.captions.say(self.kit.words("retry-none"))
            return POP
        self.session, self._seen = kept, None
        self._kept_commands = len(kept.commands)
        self.books.restarted()
        self._trouble, self._worked = (), ()
        self._dawn = self._paper_due = self._card_due = whole
        self._hush()
        return self.next()

    def _hush(self) -> None:
        """Lift every needle that a scene had left on its disc."""
        if self.kit.desk.ear is not None:
            self.kit.desk.ear.mixer.fade_all("disc")
