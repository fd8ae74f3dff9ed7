"""A result in one line, which anyone can hold against the recording of the run."""

import re
from dataclasses import dataclass

from game import GameError
from game.city.difficulty import NORMAL
from game.city.digest import digest
from game.city.scoring import score_of
from game.city.state import State
from game.city.step import RULES_VERSION

DIGITS = 10
_LINE = re.compile(
    r"\s*ribs (?P<level>[^\s/\\]+)(?: (?P<difficulty>easy|normal|hard))? seed (?P<seed>\d+)"
    r" score (?P<score>\d+) rules (?P<rules>\d+) (?P<digest>[0-9a-f]{10})\s*"
)


class ShareError(GameError):
    """A line that is no result of Ribs, or not the one of this run."""


@dataclass(frozen=True, slots=True)
class Share:
    """What the line says."""

    level: str
    difficulty: str
    """The kindest that the run has been."""
    seed: int
    score: int
    rules_version: int
    digest: str
    """The first ten characters of the fingerprint of the last state."""

    def __str__(self) -> str:
        """Write the line."""
        return (
            f"ribs {self.level} {self.difficulty} seed {self.seed} score {self.score}"
            f" rules {self.rules_version} {self.digest}"
        )


def share_of(state: State) -> Share:
    """Say what a run came to, from its last state.

    Raises
    ------
    ShareError
        If the level keeps no score, or the run has not come to its end.
    """
    level, score = state.level.id, score_of(state)
    if score is None:
        raise ShareError(f"{level} keeps no score")
    if not state.clock.over:
        raise ShareError("this run has not come to its end")
    difficulty, mark = state.mode.easiest, digest(state)[:DIGITS]
    return Share(level, difficulty, state.seed, score, RULES_VERSION, mark)


def read_share(line: str) -> Share:
    """Read a line back; one that says nothing of it was played on Normal."""
    found = _LINE.fullmatch(line)
    if found is None:
        raise ShareError(f"this is no result of Ribs: {line.strip()[:80]!r}")
    level, difficulty, seed, score, rules, mark = found.groups()
    return Share(level, difficulty or NORMAL, int(seed), int(score), int(rules), mark)


def check_share(line: str, state: State) -> str:
    """Say in which word a line differs from a run, or nothing if it is true."""
    told, true = read_share(line), share_of(state)
    for name in Share.__slots__:
        said, is_so = getattr(told, name), getattr(true, name)
        if said != is_so:
            return f"{name}: the line says {said}, the run {is_so}"
    return ""
