"""A run without a window: a bot wants, the craft makes, the city answers, till the end."""

from collections import Counter
from dataclasses import dataclass, replace
from typing import Protocol

from game.bots.answers import chapter_over, respond, silent
from game.bots.checked import speechless, stood
from game.bots.listener import caught
from game.bots.trace import Morning, Trace
from game.bots.wishes import Cut, Look, Player, Stand, Tune, Wish
from game.city.chance import roll
from game.city.commands import Choose, Command, Leave, Pressed, TookFilms, TurnPage, WalkAway
from game.city.difficulty import NORMAL, Name
from game.city.discs import Blank
from game.city.events import Event, Refused
from game.city.level import Level
from game.city.seen import Seen
from game.session import Session

MOST_ACTS = 5000
"""A bot that does more than this in a chapter goes in circles."""
_WON = frozenset({"week", "held"})


class Craft(Protocol):
    """Whoever performs the movements that a bot wishes for."""

    def look(self, films: tuple[Blank, ...], *, limit: int, skill: int, seed: int) -> TookFilms:
        """Go through the bin."""

    def press(
        self,
        blank: Blank,
        song: str,
        *,
        seconds: int,
        lathe_name: str,
        skill: int,
        seed: int,
        dull_um: int = 0,
    ) -> Pressed:
        """Make a bone, and listen to it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run went."""

    seed: int
    end: str
    """trial, debt, bankrupt, week or held; nothing = it was stopped, chapter = before its page."""
    rating: int
    day: int
    cash_kop: int
    debt_kop: int
    dossier: int
    acts: tuple[tuple[str, int], ...]
    """(kind of act, how often), the names in order."""
    refused: int
    """Wishes that the rules did not grant."""
    level: str = ""
    """The chapter that it came to."""
    mornings: tuple[Morning, ...] = ()
    blocks: tuple[tuple[str, int], ...] = ()
    """(kind of place, blocks that were spent there), the names in order."""
    longest_forced: int = 0
    """Blocks in a row, at worst, that offered one open place only."""
    losses: int = 0
    """Losses in the diaries of all chapters."""
    warned_losses: int = 0
    """Those that stand under a warning."""

    @property
    def won(self) -> bool:
        """Whether the week, or the whole story, was got through."""
        return self.end in _WON

    @property
    def warned(self) -> bool:
        """Whether every loss in the diaries stands under a warning."""
        return self.warned_losses == self.losses


def play_week(
    level: Level, seed: int, bot: Player, *, craft: Craft, difficulty: Name = NORMAL
) -> Outcome:
    """Let a bot play a level, and all that follow it, to the end."""
    session = Session(level, seed=seed, difficulty=difficulty)
    acts: Counter[str] = Counter()
    trace, refused, left = Trace(), 0, MOST_ACTS
    while left:
        seen = session.seen
        trace.look(seen)
        if seen.end is not None and not chapter_over(seen):
            break
        command = perform(bot.choose(seen).wish, seen, craft=craft, skill=bot.skill, seed=seed)
        trace.act(command, seen)
        if isinstance(command, TurnPage):
            left = MOST_ACTS
        events = session.advance(command)
        if was_refused(events):
            refused += 1
            command = way_out(seen)
            session.advance(command)
        acts[type(command).__name__] += 1
        left -= 1
    return _outcome(session.seen, trace, seed=seed, acts=acts, refused=refused)


def perform(wish: Wish, seen: Seen, *, craft: Craft, skill: int, seed: int) -> Command:
    """Turn a wish into a finished act."""
    match wish:
        case Cut(film=number, song=song):
            film = next(film for film in seen.films if film.number == number)
            master = next(master for master in seen.masters if master.song == song)
            assert seen.workshop is not None, "discs are cut at the workshop"
            made = craft.press(
                film.blank,
                song,
                seconds=master.seconds,
                lathe_name=seen.workshop.lathe,
                skill=skill,
                seed=seed,
                dull_um=seen.workshop.dull_um,
            )
            return replace(made, recipe=replace(made.recipe, tape=master.tape))
        case Look():
            assert seen.hospital is not None, "the bin is in the hospital"
            luck = roll(seed, "bin", seen.day, seen.block, sides=1 << 31)
            return craft.look(seen.hospital.bin, limit=seen.hospital.limit, skill=skill, seed=luck)
        case Stand():
            return stood(seen, skill=skill, seed=seed)
        case Tune():
            return caught(seen, skill=skill, seed=seed)
        case _:
            return wish


def was_refused(events: tuple[Event, ...]) -> bool:
    """Tell whether the rules did not grant something."""
    return any(isinstance(event, Refused) for event in events)


def way_out(seen: Seen) -> Command:
    """Give what always can be done, so that nobody is stuck."""
    sure = respond(seen, silent)
    if sure is not None and isinstance(sure.wish, Choose | TurnPage):
        return sure.wish
    if seen.street is not None and seen.street.papers is not None:
        return speechless()
    return WalkAway() if seen.street is not None else Leave()


def _outcome(seen: Seen, trace: Trace, *, seed: int, acts: Counter[str], refused: int) -> Outcome:
    end = seen.end
    trace.close(seen)
    return Outcome(
        seed=seed,
        end=end.kind if end is not None else "",
        rating=end.rating if end is not None else 0,
        day=seen.day,
        cash_kop=seen.cash_kop,
        debt_kop=seen.debt_kop,
        dossier=seen.dossier,
        acts=tuple(sorted(acts.items())),
        refused=refused,
        level=seen.level,
        mornings=tuple(trace.mornings),
        blocks=tuple(sorted(trace.blocks.items())),
        longest_forced=trace.longest_forced,
        losses=trace.losses,
        warned_losses=trace.warned_losses,
    )
