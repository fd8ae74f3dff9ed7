"""A run without a window: a bot wants, the craft makes, the city answers, till the end."""

from collections import Counter
from dataclasses import dataclass
from typing import Protocol

from game.bots.wishes import Cut, Look, Player, Wish
from game.city.chance import roll
from game.city.commands import Command, Leave, Pressed, TookFilms, WalkAway
from game.city.discs import Blank
from game.city.events import Event, Refused
from game.city.level import Level
from game.city.seen import Seen
from game.session import Session

MOST_ACTS = 5000
"""A bot that does more than this in a run goes in circles."""
_WON = "week"


class Craft(Protocol):
    """Whoever performs the movements that a bot wishes for."""

    def look(self, films: tuple[Blank, ...], *, limit: int, skill: int, seed: int) -> TookFilms:
        """Go through the bin."""

    def press(
        self, blank: Blank, song: str, *, seconds: int, lathe_name: str, skill: int, seed: int
    ) -> Pressed:
        """Make a bone, and listen to it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run went."""

    seed: int
    end: str
    """trial, debt, bankrupt or week; nothing = it was stopped."""
    rating: int
    day: int
    cash_kop: int
    debt_kop: int
    dossier: int
    acts: tuple[tuple[str, int], ...]
    """(kind of act, how often), the names in order."""
    refused: int
    """Wishes that the rules did not grant."""
    warned: bool
    """Every loss in the diary stands under a warning."""

    @property
    def won(self) -> bool:
        """Whether the week was got through."""
        return self.end == _WON


def play_week(level: Level, seed: int, bot: Player, *, craft: Craft) -> Outcome:
    """Let a bot play a level to its end."""
    session = Session(level, seed=seed)
    acts: Counter[str] = Counter()
    refused = 0
    for _ in range(MOST_ACTS):
        seen = session.seen
        if seen.end is not None:
            break
        command = perform(bot.choose(seen).wish, seen, craft=craft, skill=bot.skill, seed=seed)
        events = session.advance(command)
        if was_refused(events):
            refused += 1
            command = way_out(seen)
            session.advance(command)
        acts[type(command).__name__] += 1
    return _outcome(session.seen, seed=seed, acts=acts, refused=refused)


def perform(wish: Wish, seen: Seen, *, craft: Craft, skill: int, seed: int) -> Command:
    """Turn a wish into a finished act."""
    match wish:
        case Cut(film=number, song=song):
            film = next(film for film in seen.films if film.number == number)
            master = next(master for master in seen.masters if master.song == song)
            assert seen.workshop is not None, "discs are cut at the workshop"
            return craft.press(
                film.blank,
                song,
                seconds=master.seconds,
                lathe_name=seen.workshop.lathe,
                skill=skill,
                seed=seed,
            )
        case Look():
            assert seen.hospital is not None, "the bin is in the hospital"
            luck = roll(seed, "bin", seen.day, seen.block, sides=1 << 31)
            return craft.look(seen.hospital.bin, limit=seen.hospital.limit, skill=skill, seed=luck)
        case _:
            return wish


def was_refused(events: tuple[Event, ...]) -> bool:
    """Tell whether the rules did not grant something."""
    return any(isinstance(event, Refused) for event in events)


def way_out(seen: Seen) -> Command:
    """Give what always can be done, so that nobody is stuck."""
    return WalkAway() if seen.street is not None else Leave()


def _outcome(seen: Seen, *, seed: int, acts: Counter[str], refused: int) -> Outcome:
    end = seen.end
    losses = [entry for entry in seen.diary if entry.kind == "loss"]
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
        warned=all(entry.warning is not None for entry in losses),
    )
