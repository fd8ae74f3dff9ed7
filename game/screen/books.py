"""The books of a run: what it has made and sold, what is kept of that, and what it has earned."""

from collections.abc import Callable
from functools import partial

from game.city.commands import Pressed
from game.city.feats import Deeds, earned
from game.city.history import History, Moment, with_hands
from game.city.past_sales import Sale
from game.city.tally import Tally, plus
from game.city.view_diary import see_past, see_past_marks
from game.saves import SaveError
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.scene import Change, Push
from game.screen.showing_ledger import Behind, show_ledger
from game.screen.studio import Studio
from game.screen.talk_log import talks_told
from game.screen.views import LedgerLine
from game.session import Session
from game.shelf import ProfileShelf, RunShelf


class Books:
    """Follows a run; without a profile it reads, and writes nothing."""

    def __init__(
        self,
        kit: Kit,
        studio: Studio,
        session: Callable[[], Session],
        profile: ProfileShelf | None = None,
        *,
        taken_over: bool = False,
    ) -> None:
        self._kit = kit
        self._studio = studio
        self._session = session
        self._profile = profile
        self._key, self._since = "", 0
        self._hands: dict[int, str] = {}
        self._before = Tally()
        self._kept = -1
        self._history: History | None = None
        if profile is not None:
            self._begin(profile, taken_over=taken_over)

    @property
    def history(self) -> History:
        """Everything so far."""
        self._catch_up()
        assert self._history is not None, "it has just been caught up with"
        return self._history

    def _begin(self, profile: ProfileShelf, *, taken_over: bool) -> None:
        session = self._session()
        self._key = profile.key_of(session.first.id, session.seed, anew=session.fresh or taken_over)
        known = profile.counted(self._key) if not (session.fresh or taken_over) else None
        if known is not None:
            self._since, self._hands = known.since, dict(known.hands)
        elif taken_over:
            self._since = len(session.commands)
        self._before = profile.life_without(self._key)
        self._catch_up()

    def restarted(self) -> None:
        """Read the run anew: it was taken back to a morning."""
        self._history, self._kept = None, -1

    def note(self) -> None:
        """Look at what has just happened, and say it if it was a feat."""
        if self._profile is None:
            return
        sold = len(self._history.sales) if self._history is not None else 0
        for moment in self._catch_up():
            if isinstance(moment.command, Pressed):
                self._hands[moment.command.recipe.blank.number] = self._kit.settings.hand
            sales = self.history.sales
            self._judge(self._profile, moment, sales[-1] if len(sales) > sold else None)
            sold = len(sales)

    def keep(self) -> SaveError | None:
        """Write down what the run has come to, if anything is new."""
        history, profile = self.history, self._profile
        if profile is None or self._kept == history.done or self._session().fresh:
            return None
        self._kept = history.done
        return profile.keep(self.shelf(), history.tally)

    def shelf(self) -> RunShelf:
        """Give the discs and sales of this run."""
        session, history = self._session(), self.history
        names = tuple((song.id, song.name) for song in session.brought)
        discs = with_hands(history.discs, self._hands)
        return RunShelf(self._key, session.first.id, discs, history.sales, names, self._since)

    def shelves(self, *, every: bool) -> tuple[RunShelf, ...]:
        """Give this run, and those before it if every one is wanted."""
        if not every or self._profile is None:
            return (self.shelf(),)
        return (self.shelf(), *(run for run in self._profile.runs() if run.key != self._key))

    # The pages.

    def open_diary(self, host: Host) -> Change:
        """Open the book, from whose lines an autopsy can be opened."""
        from game.screen.scenes.ledger import Ledger

        kit, session, seen = self._kit, self._session(), host.seen
        talks = talks_told(kit.words, session.first, session.commands, seen.diary)
        behind = Behind(see_past(session.state), see_past_marks(session.state, session.first))
        view = partial(show_ledger, kit.words, seen, kit.settings, behind)
        opens = partial(self.open_line, seen.level)
        return Push(Ledger(kit, view, talks=talks, opens=opens))

    def open_shelf(self, host: Host) -> Change:
        """Open the shelf."""
        from game.screen.shelf_room import ShelfRoom

        self.keep()
        room = ShelfRoom(
            self._kit,
            self._studio,
            self._profile,
            self.shelves,
            run=lambda: self.history.tally,
            hud=host.hud,
        )
        return Push(room.page())

    def open_line(self, level: str, line: LedgerLine) -> Change | None:
        """Open the autopsy of the sale that a line of the book is about."""
        number = int(line.number)
        sale = next((s for s in self.history.sales if (s.level, s.entry) == (level, number)), None)
        return self.open_sale(sale) if sale is not None else None

    def open_sale(self, sale: Sale) -> Change:
        """Open the autopsy of a sale."""
        from game.screen.scenes.autopsy import Autopsy

        disc = next((disc for disc in self.history.discs if disc.number == sale.item), None)
        return Push(Autopsy(self._kit, self._studio, sale, disc))

    def _catch_up(self) -> tuple[Moment, ...]:
        session = self._session()
        if self._history is None:
            self._history = History(session.first, session.seed, since=self._since)
            self._history.follow(session.commands)
            return ()
        return self._history.follow(session.commands)

    def _judge(self, profile: ProfileShelf, moment: Moment, sale: Sale | None) -> None:
        run = self.history.tally
        deeds = Deeds(moment, sale, run, plus(self._before, run))
        new = earned(deeds, known=profile.feats)
        if not new:
            return
        profile.earn(new, moment.before.level.id)
        words = self._kit.words
        self._kit.desk.sound("stamp", gain=0.6)
        self._kit.captions.say_later(
            words("feat-new", title=words(f"feat-{new[0]}-title"), more=len(new) - 1)
        )
