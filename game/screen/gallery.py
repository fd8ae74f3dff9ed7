"""The gallery of screens: all that a bot comes to, at three sizes of text, in two languages."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pygame

from game.band import Song
from game.bots.players import CarefulPlayer
from game.city.level import Level
from game.film.gallery import contact_sheet
from game.saves import Folders
from game.screen.acting import Actor
from game.screen.kit import Kit
from game.screen.layout import HEIGHT, WIDTH
from game.screen.menu import Menu
from game.screen.opening import make_kit
from game.screen.run import Run
from game.screen.scene import POP, Scene
from game.screen.scenes.confirm import Confirm
from game.screen.scenes.demo import Demo
from game.screen.scenes.options import TABS, FirstStart, Options
from game.screen.settings import LANGUAGES, TEXT_PERCENTS
from game.screen.showing_off import first_scene, nowhere
from game.screen.stage import Stage
from game.screen.studio import Studio
from game.session import Session
from game.sound.ear import crank_ear

Told = Callable[[str, int], None]
"""Hears which screen is drawn, and how many pictures there are by now."""
SEED = 1956
SETTLE_TICKS = 2
THUMB = (426, 240)


def draw_screens(
    out: Path,
    home: Folders,
    levels: Mapping[str, Level],
    songs: Mapping[str, Song],
    *,
    first: str,
    days: int,
    told: Told,
) -> list[Path]:
    """Draw every kind of screen that some days of the first level, one of each other, lead to."""
    with nowhere(), crank_ear() as ear:
        kit = make_kit(home, workers=None, ear=ear)
        kit.settings = kit.settings.with_changes(hand="by-hand", reduced_motion=True)
        studio = Studio(None, home.cache, songs, pictures=True)
        wall = Wall(out, kit, told)
        menu = Menu(kit, studio, levels, home.profile / "gallery", first=first)
        for name, scene in _fixed(kit, menu):
            wall.hang(name, scene)
        for name, level in levels.items():
            run = Run(kit, studio, Session(level, seed=SEED), title=lambda: POP)
            wall.follow(run, days=days if name == first else 1)
        return wall.finish()


def _fixed(kit: Kit, menu: Menu) -> Iterator[tuple[str, Scene]]:
    """Give the screens to which no day leads."""
    yield "title", menu.title()
    yield "first-start", FirstStart(kit)
    for tab in TABS:
        yield f"options-{tab}", Options(kit, tab=tab)
    yield "confirm", Confirm(kit, "quit-ask", yes=lambda: POP, below=Options(kit))


class Wall:
    """Hangs each kind of screen once, in every language and size."""

    def __init__(self, out: Path, kit: Kit, told: Told) -> None:
        self._out = out
        self._kit = kit
        self._told = told
        self._seen: set[str] = set()
        self._written: list[Path] = []
        self._thumbs: list[tuple[str, pygame.Surface]] = []

    def follow(self, run: Run, *, days: int) -> None:
        """Let the bot play, and look at what is on the screen for the first time."""
        actor = Actor(run, CarefulPlayer(seed=SEED), days=days, hurried=True)
        demo = Demo(self._kit, first_scene(run), actor, ends=lambda: POP, take_over=lambda: POP)
        shown, ticks = None, 0
        while demo.tick() is not POP:
            scene = demo.stack.top
            shown, ticks = (scene, ticks + 1) if scene is shown else (scene, 0)
            if scene is not None and ticks == SETTLE_TICKS:
                self.hang(type(scene).__name__.lower(), scene)

    def hang(self, name: str, scene: Scene) -> None:
        """Draw a screen in every language and size, unless one of its kind hangs there."""
        if name in self._seen:
            return
        self._seen.add(name)
        before = self._kit.settings
        self._kit.captions.clear()
        for language in LANGUAGES:
            for percent in TEXT_PERCENTS:
                self._kit.obey(before.with_changes(language=language, text_percent=percent))
                self._draw(f"{name}-{language}-{percent}", scene)
        self._kit.obey(before)

    def finish(self) -> list[Path]:
        """Hang small pictures of all on one sheet."""
        pictures = [
            (name, pygame.surfarray.array3d(thumb).swapaxes(0, 1)) for name, thumb in self._thumbs
        ]
        sheet = contact_sheet(pictures, columns=len(LANGUAGES) * len(TEXT_PERCENTS))
        path = self._out / "screens.png"
        pygame.image.save(pygame.surfarray.make_surface(sheet.swapaxes(0, 1)), path)
        return [*self._written, path]

    def _draw(self, name: str, scene: Scene) -> None:
        self._told(name, len(self._written))
        for part in vars(scene).values():
            if isinstance(part, Stage):
                self._kit.plates.bake_now(part.name, seed=part.seed)
                part.settle()
        wake = getattr(scene, "wake", None)
        if wake is not None:
            wake()
        offer = getattr(scene, "focus", None)
        if offer is not None:
            offer.offer(scene.targets())  # type: ignore[attr-defined]
        picture = pygame.Surface((WIDTH, HEIGHT))
        scene.draw(picture, 0.0)
        path = self._out / f"screen-{name}.png"
        pygame.image.save(picture, path)
        self._written.append(path)
        self._thumbs.append((name, pygame.transform.smoothscale(picture, THUMB)))
