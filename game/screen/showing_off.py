"""Showing off: the bot's run as a scene on the title, as a window of its own, and without any."""

import hashlib
import os
from collections.abc import Callable, Mapping
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
from game.saves import folders
from game.screen.acting import Actor
from game.screen.app import App
from game.screen.kit import Kit
from game.screen.plates import Painted, Plates
from game.screen.run import Run
from game.screen.scene import POP, TICKS_PER_S, Change, Scene
from game.screen.scenes.demo import Demo
from game.screen.studio import Studio
from game.screen.workers import Workers
from game.session import Session
from game.sound.ear import Ear, crank_ear, open_ear

SETTLE_TICKS = 30
"""How long a scene lives before its picture is taken, so that all of it has come."""


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
        ends=lambda: _let_go(kit, ends),
        take_over=lambda: _let_go(kit, lambda: take_over(run.session)),
    )


def first_scene(run: Run) -> Scene:
    """Give the scene that a run begins with."""
    run.next()
    assert run.scene is not None, "a run always has something to show"
    return run.scene


def _let_go(kit: Kit, then: Callable[[], Change]) -> Change:
    """Silence what the demo had begun before something else begins."""
    if kit.desk.ear is not None:
        kit.desk.ear.mixer.fade_all(seconds=0.3)
    kit.captions.clear()
    return then()


def play_on_screen(level: Level, songs: Mapping[str, Song], order: Showing) -> dict[str, Any]:
    """Let the bot play in a window; any input ends it."""
    from game.screen.start import make_kit, open_sdl, open_window

    home = folders()
    with (
        open_window() as window,
        Workers(most=1) as painters,
        Workers(most=2) as makers,
        open_ear(sdl=open_sdl, wav=order.sound) as ear,
    ):
        kit = make_kit(home, workers=painters, ear=ear)
        studio = Studio(makers, home.cache, songs)
        session = Session(level, seed=order.seed)
        run = Run(kit, studio, session, title=lambda: POP)
        actor = Actor(run, CarefulPlayer(seed=order.seed), days=order.days)
        scene = Demo(kit, first_scene(run), actor, ends=lambda: POP, take_over=lambda: POP)
        App(kit, scene, window=window, speed=order.speed).run()
        return report(run, ear)


def play_headless(level: Level, songs: Mapping[str, Song], order: Showing) -> dict[str, Any]:
    """Let the bot play without window and device, as fast as the machine can."""
    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    from game.screen.start import make_kit

    _make_folder(order.frames)
    pygame.display.init()
    pygame.font.init()
    try:
        canvas = pygame.display.set_mode((1280, 720))
        home = folders()
        with crank_ear(wav=order.sound) as ear:
            kit = make_kit(home, workers=None, ear=ear)
            if order.frames is None:
                kit.plates = Plates(home.cache / "unseen", paint=_paint_nothing)
            kit.settings = kit.settings.with_changes(hand="by-hand", hand_speed=100)
            studio = Studio(None, home.cache, songs)
            run = Run(kit, studio, Session(level, seed=order.seed), title=lambda: POP)
            actor = Actor(run, CarefulPlayer(seed=order.seed), days=order.days, hurried=True)
            _play(kit, run, actor, ear, _Frames(order.frames, canvas))
            return report(run, ear)
    finally:
        pygame.quit()


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


def _play(kit: Kit, run: Run, actor: Actor, ear: Ear, frames: "_Frames") -> None:
    """Turn the demo by hand until the bot has shown all."""
    gone = False

    def ends() -> Change:
        nonlocal gone
        gone = True
        return POP

    demo = Demo(kit, first_scene(run), actor, ends=ends, take_over=ends)
    while not gone:
        demo.tick()
        ear.advance(1 / TICKS_PER_S)
        frames.look(demo)


class _Frames:
    """Keeps one picture of every scene that is visited."""

    def __init__(self, folder: Path | None, canvas: pygame.Surface) -> None:
        self._folder = folder
        self._canvas = canvas
        self._scene: Scene | None = None
        self._ticks = 0
        self._count = 0

    def look(self, demo: Demo) -> None:
        """Take the picture of a scene once it has lived for a moment, or the moment it goes."""
        scene = demo.stack.top
        if self._folder is None or scene is None:
            return
        if scene is not self._scene:
            self._scene, self._ticks = scene, 0
        self._ticks += 1
        if self._ticks == 2:
            demo.draw(self._canvas, 0.0)
            self._count += 1
            name = f"{self._count:03d}-{type(scene).__name__.lower()}.png"
            pygame.image.save(self._canvas, self._folder / name)


def _paint_nothing(name: str, seed: int, scale: float) -> tuple[Painted, ...]:
    """Paint no plate where nobody looks."""
    del name, seed, scale
    return ()


def _make_folder(folder: Path | None) -> None:
    if folder is not None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise GameError(f"{folder} cannot be used as a folder ({error.strerror})") from error
