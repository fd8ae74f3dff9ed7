"""A sample story of two chapters: bubbles as long as they may be, answers with every cost."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pygame
from screen_samples import Bare, dull_paint

from game.city.level import Level
from game.city.tale import NARRATOR, Option, Scene, Variable
from game.levels import data_folder, read_level
from game.screen.keeping import Keeper
from game.screen.kit import Kit
from game.screen.plates import Paint, Plates
from game.screen.run import Run
from game.screen.scene import Change, Push, Quit, Signal, Stay, Swap
from game.screen.scene import Scene as Screen
from game.screen.studio import Studio
from game.screen.words import Words
from game.session import Session

VARIABLES = (Variable("suitcase", most=2), Variable("trust_klavdia", least=-5, most=10))
MORNING = Scene(
    "sample_flood",
    (NARRATOR, "kostya", "klavdia", "kostya"),
    (
        Option("let_go", says=("klavdia",), sets=(("suitcase", "set", 0),)),
        Option(
            "fetch", says=("klavdia", NARRATOR), cash_kop=-1500, dossier=300, heat=200, blocks=1,
            films=2, sets=(("suitcase", "set", 1), ("trust_klavdia", "add", 4)),
        ),
        Option("send", says=("vasya",), cash_kop=-200, debt_kop=4000, dossier=-250, hidden=True),
        Option("buy", cash_kop=-99_000_000),
    ),
    blocks=("morning",),
)  # fmt: skip
CORNER = Scene(
    "sample_timetable", ("kostya",),
    (
        Option("nod"),
        Option("pay", says=("kostya",), cash_kop=2500, heat=1200),
        Option("ask", says=("kostya",), dossier=100),
    ),
    place="street",
)  # fmt: skip
LATER = Scene("sample_again", ("bogdan",), (Option("stay", says=("bogdan",)),))


@cache
def story() -> Level:
    """Give the first chapter, with the second one behind it; each has two days."""
    week = read_level(data_folder("levels") / "00-week.toml")
    start = replace(week.start, due=week.days[1], debt_kop=5000, dossier=1000)
    second = replace(
        week, id="sample_two", chapter=2, days=week.days[2:4], variables=VARIABLES, scenes=(LATER,),
        start=replace(start, due=week.days[3], debt_kop=0, cash_kop=1000, films=0, goods=()),
    )  # fmt: skip
    return replace(
        week, id="sample_one", chapter=1, days=week.days[:2], start=start, variables=VARIABLES,
        scenes=(MORNING, CORNER), after="sample_two", then=second,
    )  # fmt: skip


def levels() -> dict[str, Level]:
    """Give both chapters by their names."""
    first = story()
    assert first.then is not None
    return {first.id: first, first.then.id: first.then}


def texts(folder: Path) -> Path:
    """Lay the texts of the game and those of the sample story into a folder."""
    where = folder / "text"
    if not where.exists():
        shutil.copytree(data_folder("assets") / "text", where)
        for path in (Path(__file__).parent / "stories").glob("*.ftl"):
            shutil.copy(path, where)
    return where


def story_kit(
    folder: Path, *, language: str = "en", percent: int = 100, paint: Paint = dull_paint
) -> Kit:
    """Make a kit that knows the sample story's texts."""
    made = Kit(Words(texts(folder)), Plates(folder / "cache", paint=paint))
    made.obey(made.settings.with_changes(language=language, text_percent=percent))
    return made


def story_run(
    of: Kit, *, saves: Path | None = None, session: Session | None = None, seed: int = 5
) -> Run:
    """Begin the sample story, or go on with a run of it."""
    keeper = Keeper(saves, levels()) if saves is not None else None
    return Run(
        of,
        Studio(None, Path(of.plates._folder) / "studio", {}),
        session or Session(story(), seed=seed),
        title=lambda: Swap(Bare(), everything=True),
        keeper=keeper,
    )


class Shown:
    """A stack of one: what a window would show."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.stack: list[Screen] = []
        self.take(run.next())

    @property
    def top(self) -> Screen:
        return self.stack[-1]

    @property
    def name(self) -> str:
        return type(self.top).__name__

    def take(self, change: Change) -> None:
        match change:
            case Swap(scene, everything):
                del self.stack[0 if everything else -1 :]
                self.stack.append(scene)
            case Push(scene):
                self.stack.append(scene)
            case Stay():
                return
            case Quit():
                self.stack.clear()
            case _:
                self.stack.pop()

    def give(self, signal: Signal) -> None:
        """Give one signal to the scene on top."""
        self.take(self.top.handle(signal))

    def event(self, event: pygame.Event) -> None:
        """Give an event of the window, as the game's own loop would."""
        for signal in self.run.kit.devices.listen(event, lambda at: at):
            self.give(signal)

    def live(self, ticks: int) -> None:
        """Let time go by."""
        for _ in range(ticks):
            self.take(self.top.tick())

    def until(self, name: str, step: Callable[[], None], *, most: int = 60) -> None:
        """Take steps until a certain scene is shown."""
        for _ in range(most):
            if self.name == name:
                return
            step()
            self.live(1)
        raise AssertionError(f"no {name} after {most} steps, but {self.name}")
