"""Results: what endless and daily runs came to, kept in the profile with a recording of each."""

import datetime
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from game import GameError
from game.city.difficulty import NAMES, NORMAL, Name
from game.city.scoring import daily_seed
from game.city.step import RULES_VERSION
from game.replay import record, to_dict
from game.saves import SaveError, UnwritableError, seal, unseal, write_atomic
from game.session import Session
from game.share import share_of

DAILY = "23-ten-days"
WHY = "the result is told here, but not kept"


@dataclass(frozen=True, slots=True)
class Try:
    """One run of a level that counts something."""

    level: str
    seed: int
    date: str
    """Of the daily run, yyyy-mm-dd; nothing = a run of one's own."""
    score: int | None = None
    """None = begun, and not come to its end."""
    difficulty: Name = NORMAL
    """The kindest that it was."""


@dataclass(frozen=True, slots=True)
class Result:
    """What is said of a run that has ended."""

    score: int
    share: str
    """The line that can be held against the recording."""
    path: Path
    """The recording."""
    date: str
    first: bool
    """Whether it is the first try of that date."""
    best: bool
    difficulty: Name
    unkept: SaveError | None = None
    """Why it could not be written down."""


def today() -> str:
    """Give the date on the player's wall."""
    return datetime.date.today().isoformat()


class Results:
    """The tries of a profile."""

    def __init__(self, profile: Path, *, date: Callable[[], str] = today) -> None:
        self._path = profile / "tries.json"
        self._folder = profile / "runs"
        self._date = date
        self._tries = self._read()

    def daily(self) -> tuple[str, int]:
        """Give today's date and the seed that it has for everybody."""
        date = self._date()
        return date, daily_seed(date, rules_version=RULES_VERSION)

    def first_of(self, date: str) -> Try | None:
        """Give the first try of a date."""
        return next((one for one in self._tries if one.date == date), None)

    def best_of(self, level: str, difficulty: Name = NORMAL) -> int | None:
        """Give the highest score of a level at a difficulty."""
        scores = [
            one.score
            for one in self._tries
            if (one.level, one.difficulty) == (level, difficulty) and one.score is not None
        ]
        return max(scores, default=None)

    def begun(self, level: str, seed: int, difficulty: Name = NORMAL) -> None:
        """Write down that a run was begun; a try of today counts from here on."""
        date, todays = self.daily()
        told = date if (level, seed) == (DAILY, todays) else ""
        self._tries.append(Try(level, seed, told, None, difficulty))
        self._write()

    def settle(self, session: Session) -> Result:
        """Write down what a run came to, and keep its recording."""
        share = share_of(session.state)
        level, score, difficulty = share.level, share.score, session.state.mode.easiest
        before = self.best_of(level, difficulty)
        at = self._begun_at(level, share.seed)
        date = self._tries[at].date
        first = bool(date) and self.first_of(date) is self._tries[at]
        self._tries[at] = replace(self._tries[at], score=score, difficulty=difficulty)
        path = self._folder / f"{level}-{share.seed}-{share.digest}.ribs"
        unkept = self._keep(path, seal(to_dict(record(session)))) or self._write()
        best = before is None or score > before
        return Result(score, str(share), path, date, first, best, difficulty, unkept)

    def _begun_at(self, level: str, seed: int) -> int:
        """Find the try that a run belongs to; one that nobody wrote down is written now."""
        open_ones = [
            number
            for number, one in enumerate(self._tries)
            if (one.level, one.seed, one.score) == (level, seed, None)
        ]
        if not open_ones:
            self._tries.append(Try(level, seed, ""))
            return len(self._tries) - 1
        return open_ones[0]

    def _write(self) -> SaveError | None:
        return self._keep(self._path, seal({"tries": [asdict(one) for one in self._tries]}))

    def _keep(self, path: Path, content: bytes) -> SaveError | None:
        try:
            write_atomic(path, content, advice=WHY)
        except UnwritableError as error:
            return error
        return None

    def _read(self) -> list[Try]:
        """Read what is there; a damaged file is no reason not to play."""
        try:
            body = unseal(self._path.read_bytes(), name=self._path.name)
        except (OSError, GameError):
            return []
        rows = body.get("tries")
        return [one for row in rows if (one := _try_of(row))] if isinstance(rows, list) else []


def _try_of(row: object) -> Try | None:
    match row:
        case {
            "level": str(level),
            "seed": int(seed),
            "date": str(date),
            "score": int() | None as score,
            **rest,
        }:
            # Tries from before there was a choice were played on Normal.
            told = rest.get("difficulty")
            difficulty = next((name for name in NAMES if name == told), NORMAL)
            return Try(level, seed, date, score, difficulty)
        case _:
            return None
