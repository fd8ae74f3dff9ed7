"""Showing off: the bot's run as a scene on the title, as a window of its own, and without any."""

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pygame

from game import GameError
from game.band import Song
from game.bots.players import CarefulPlayer
from game.city import events
from game.city.commands import Pressed
from game.city.digest import digest
from game.city.level import Level
from game.screen.acting import Actor
from game.screen.app import App
from game.screen.kit import Kit
from game.screen.layout import HEIGHT, WIDTH
from game.screen.opening import make_kit, open_home, open_sdl, open_window
from game.screen.plates import Painted, Plates
from game.screen.run import Run
from game.screen.scene import POP, TICKS_PER_S, Change, Quit, Scene, Signal
from game.screen.scenes.demo import Demo
from game.screen.stage import Stage
from game.screen.studio import Studio
from game.screen.workers import Workers
from game.session import Session
from game.sound.ear import Ear, crank_ear, open_ear
from game.sound.errands import Errands

SETTLE_TICKS = 60
HURRIED_TICKS = 2
"""How long a scene lives before its picture is taken; a hurried bot leaves most after that."""
QUIT = Quit()


@dataclass(frozen=True, slots=True)
class Showing:
    """How the bot shall play."""

    seed: int
    days: int | None = None
    speed: float = 1.0
    frames: Path | None = None
    sound: Path | None = None


def demo_scene(
    kit: Kit,
    studio: Studio,
    session: Session,
    *,
    ends: Callable[[], Change],
    take_over: Callable[[Session], Change],
) -> Demo:
    """Make the scene of a bot that plays until anybody touches anything."""
    run = Run(kit, studio, session, title=ends)
    return Demo(
        kit,
        first_scene(run),
        Actor(run, CarefulPlayer(seed=session.seed)),
        ends=lambda: let_go(kit, ends),
        take_over=lambda: let_go(kit, lambda: take_over(run.session)),
    )


def first_scene(run: Run) -> Scene:
    """Give the scene that a run begins with."""
    run.next()
    assert run.scene is not None, "a run always has something to show"
    return run.scene


def let_go(kit: Kit, then: Callable[[], Change]) -> Change:
    """Silence what the demo had begun before something else begins."""
    if kit.desk.ear is not None:
        kit.desk.ear.hush(seconds=0.3)
    kit.captions.clear()
    return then()


def play_on_screen(level: Level, songs: Mapping[str, Song], order: Showing) -> dict[str, Any]:
    """Let the bot play in a window; any input ends it."""
    with (
        open_home() as (home, notice),
        open_window() as window,
        Workers(most=1) as painters,
        Workers(most=2) as makers,
        Errands("plates") as readers,
        open_ear(sdl=open_sdl, wav=order.sound) as ear,
    ):
        kit = make_kit(home, workers=painters, ear=ear, readers=readers, notice=notice)
        run = Run(kit, Studio(makers, home.cache, songs), _session(level, order), title=lambda: POP)
        actor = Actor(run, _bot(order), days=order.days)
        demo = Demo(kit, first_scene(run), actor, ends=lambda: POP, take_over=lambda: POP)
        App(kit, _Filmed(demo, order.frames, SETTLE_TICKS), window=window, speed=order.speed).run()
        window.close()
        return report(run, ear)


def play_headless(level: Level, songs: Mapping[str, Song], order: Showing) -> dict[str, Any]:
    """Let the bot play without window and device, as fast as the machine can."""
    with unseen(order, songs) as (kit, studio, ear):
        run = Run(kit, studio, _session(level, order), title=lambda: POP)
        # Whoever wants to hear it gets the time in which it is heard.
        actor = Actor(run, _bot(order), days=order.days, hurried=order.sound is None)
        demo = Demo(kit, first_scene(run), actor, ends=lambda: QUIT, take_over=lambda: QUIT)
        hurry_through(_Filmed(demo, order.frames, HURRIED_TICKS), ear)
        if actor.stuck:
            raise GameError(
                f"The bot cannot go on with seed {order.seed}; it wanted: {actor.says} "
                "Is the disk full?"
            )
        return report(run, ear)


def film_headless(demo: Demo, order: Showing, ear: Ear) -> int:
    """Let a demo run at its own pace where nobody sees it; tell how many ticks it took."""
    return hurry_through(_Filmed(demo, order.frames, SETTLE_TICKS), ear)


def hurry_through(scene: Scene, ear: Ear) -> int:
    """Live tick after tick without waiting for the time; tell how many there were."""
    ticks = 0
    while scene.tick() is not QUIT:
        ear.advance(1 / TICKS_PER_S)
        ticks += 1
    return ticks


@contextlib.contextmanager
def unseen(order: Showing, songs: Mapping[str, Song]) -> Iterator[tuple[Kit, Studio, Ear]]:
    """Hand the scenes what they need where there is neither window nor device."""
    with open_home() as (home, _), nowhere(), crank_ear(wav=order.sound) as ear:
        kit = make_kit(home, workers=None, ear=ear)
        if order.frames is None:
            kit.plates = Plates(home.cache / "unseen", paint=_paint_nothing)
        # Nothing moves in a picture: lines that are written one by one stand there at once.
        kit.settings = kit.settings.with_changes(
            hand="by-hand", hand_speed=100, reduced_motion=order.frames is not None
        )
        yield kit, Studio(None, home.cache, songs, pictures=order.frames is not None), ear


@contextlib.contextmanager
def nowhere() -> Iterator[None]:
    """Open a window that nobody sees; the signals that end a program stay as they are."""
    for name in ("SDL_VIDEODRIVER", "SDL_AUDIODRIVER"):
        os.environ[name] = "dummy"
    os.environ["SDL_NO_SIGNAL_HANDLERS"] = "1"
    pygame.display.init()
    pygame.font.init()
    try:
        pygame.display.set_mode((WIDTH, HEIGHT))
        yield
    finally:
        pygame.quit()


def _session(level: Level, order: Showing) -> Session:
    return Session(level, seed=order.seed)


def _bot(order: Showing) -> CarefulPlayer:
    return CarefulPlayer(seed=order.seed)


def report(run: Run, ear: Ear) -> dict[str, Any]:
    """Write down what came of a run, in whole numbers."""
    session, seen = run.session, run.seen
    return {
        "seed": session.seed,
        "level": session.level_id,
        "digest": digest(session.state),
        "days": seen.day,
        "cash_kop": seen.cash_kop,
        "end": seen.end.kind if seen.end is not None else "",
        "discs": [_disc(run, made) for made in session.commands if isinstance(made, Pressed)],
        "sold": run.counts[events.Sold],
        "seized": run.seized,
        "underruns": ear.underruns,
    }


def _disc(run: Run, command: Pressed) -> dict[str, Any]:
    recipe = command.recipe
    bone = run.studio.press(recipe)
    samples = bone.hearing.tobytes() if bone is not None else b""
    return {
        "song": recipe.song,
        "film": recipe.blank.subject,
        "recipe": asdict(recipe),
        "verdict": asdict(command.verdict),
        "sha256": hashlib.sha256(samples).hexdigest(),
    }


class _Filmed:
    """The demo, with a picture of every scene that is visited."""

    def __init__(self, demo: Demo, folder: Path | None, settle_ticks: int) -> None:
        self._demo = demo
        self._folder = folder
        self._settle_ticks = settle_ticks
        self._scene: Scene | None = None
        self._ticks = 0
        self._count = 0
        if folder is not None:
            _make_folder(folder)

    def handle(self, signal: Signal) -> Change:
        """Any input ends the demo."""
        return self._demo.handle(signal)

    def tick(self) -> Change:
        """Live a tick, and look."""
        change = self._demo.tick()
        if self._folder is not None:
            self._look(self._folder)
        return change

    def draw(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the demo."""
        self._demo.draw(surface, blend)

    def _look(self, folder: Path) -> None:
        """Take the picture of a scene once all of it has come."""
        scene = self._demo.stack.top
        if scene is not self._scene:
            self._scene, self._ticks = scene, 0
        self._ticks += 1
        if self._ticks != self._settle_ticks or scene is None:
            return
        self._count += 1
        for part in vars(scene).values():
            if isinstance(part, Stage):
                part.settle()
        picture = pygame.Surface((WIDTH, HEIGHT))
        self._demo.draw(picture, 0.0)
        path = folder / f"{self._count:03d}-{type(scene).__name__.lower()}.png"
        try:
            pygame.image.save(picture, path)
        except (pygame.error, OSError) as error:
            raise GameError(f"{path} cannot be written: is the disk full?") from error


def _paint_nothing(name: str, seed: int, scale: float) -> tuple[Painted, ...]:
    """Paint no plate where nobody looks."""
    del name, seed, scale
    return ()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GameError(f"{folder} cannot be used as a folder ({error.strerror})") from error
