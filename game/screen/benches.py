"""Benches: the sandbox workshop and the practice room, kept as long as the window is open."""

import secrets
from collections.abc import Callable, Mapping
from pathlib import Path

from game.city.level import Level
from game.screen.kit import Kit
from game.screen.practice import PracticeRoom
from game.screen.practice_book import PracticeBook
from game.screen.sandbox import MOST_SEED, SandboxHost
from game.screen.scene import Change, Push
from game.screen.scenes.sandbox import Sandbox
from game.screen.studio import Studio
from game.session import Session

LUCK = 1 << 31
BOOK = "practice.json"


def luck() -> int:
    """Give a seed that nobody has played before."""
    return secrets.randbelow(LUCK)


class Benches:
    """What can be opened beside a run; what lies there is still there when it is opened again."""

    def __init__(
        self,
        kit: Kit,
        studio: Studio,
        levels: Mapping[str, Level],
        profile: Path,
        *,
        seeds: Callable[[], int] = luck,
    ) -> None:
        self._kit = kit
        self._seeds = seeds
        seen = Session(next(iter(levels.values())), seed=0).seen
        self.sandbox = SandboxHost(kit, studio, seen, seed=seeds())
        self.sandbox.bench.seed = seeds() % (MOST_SEED + 1)
        book = PracticeBook(profile / BOOK)
        self.room = PracticeRoom(studio, levels, book, seeds=seeds)

    def open_sandbox(self) -> Change:
        """Sit down at the bench."""
        page = Sandbox(
            self._kit,
            self.sandbox,
            seeds=self._seeds,
            practice=self.open_practice,
        )
        return Push(page)

    def open_practice(self, movement: str = "") -> Change:
        """Go into the practice room."""
        return self.room.open(self._kit, movement)
