"""The gallery of screens: all that a bot comes to, at three sizes of text, in two languages."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, wait
from functools import partial
from pathlib import Path

import pygame

from game.band import Song
from game.bots.players import CarefulPlayer
from game.city.level import Level
from game.film.gallery import contact_sheet
from game.film.planes import Picture
from game.levels import data_folder
from game.saves import Folders
from game.screen.acting import Actor
from game.screen.almanac import read_almanac
from game.screen.almanac_book import AlmanacBook
from game.screen.benches import Benches
from game.screen.cupboard import Cupboard
from game.screen.gallery_books import books_of, mods_page, told_anew
from game.screen.gallery_screens import Made, Setting, fixed_screens
from game.screen.kit import Kit
from game.screen.layout import HEIGHT, WIDTH
from game.screen.menu import Menu
from game.screen.one_heap import give_back
from game.screen.opening import make_kit
from game.screen.own_music import Collection
from game.screen.plates import Painted, Plates, paint_plate
from game.screen.run import Run
from game.screen.scene import POP, Change, Push, Scene
from game.screen.scenes.demo import Demo
from game.screen.settings import LANGUAGES, TEXT_PERCENTS
from game.screen.showing_off import first_scene, nowhere
from game.screen.stage import Stage
from game.screen.studio import Studio
from game.screen.workers import Parameters, Result, Workers
from game.session import Session
from game.shelf import ProfileShelf
from game.sound.ear import crank_ear

Told = Callable[[str, int], None]
"""Hears which screen is drawn, and how many pictures there are by now."""
SEED = 1956
LIVED_TICKS = 40
THUMB = (426, 240)
SHEET_OF = 96
"""Small pictures on a sheet; on one that held all of them nothing could be found."""


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
    give_back()
    room = NextRoom(most=1)
    with room, nowhere(), crank_ear() as ear:
        kit = make_kit(home, workers=None, ear=ear)
        kit.plates = Plates(home.cache, paint=room.paint)
        almanac = read_almanac(data_folder("assets") / "almanac.toml")
        kit.almanac = AlmanacBook(almanac, home.profile / "gallery" / "almanac.json")
        if not kit.almanac.whole:
            kit.almanac.turn()
        kit.cupboard = Cupboard(Collection(home.profile / "gallery" / "music"))
        kit.settings = kit.settings.with_changes(hand="by-hand", reduced_motion=True)
        studio = Studio(room, home.cache, songs, pictures=True)
        wall = Wall(out, kit, told)
        menu = Menu(kit, studio, levels, home.profile / "gallery", first=first)
        benches = Benches(kit, studio, levels, home.profile / "gallery")
        shelf = ProfileShelf(home.profile)
        of = Setting(kit, studio, menu, benches, levels[first], shelf)
        for name, make in fixed_screens(of):
            wall.hang(name, partial(_lived, make))
        for name, level in levels.items():
            run = Run(kit, studio, Session(level, seed=SEED), title=lambda: POP)
            wall.follow(run, days=days if name == first else 1)
            for page, make in books_of(run):
                wall.hang(page, partial(_lived, make))
        wall.hang("mods", partial(mods_page, kit, home.profile / "mods"))
        return wall.finish()


class NextRoom(Workers):
    """Where discs are cut and plates painted while the gallery waits: it need not hold both."""

    def submit(
        self,
        work: Callable[Parameters, Result],
        *args: Parameters.args,
        **options: Parameters.kwargs,
    ) -> Future[Result]:
        """Have a thing made, and wait until it is."""
        making = super().submit(work, *args, **options)
        wait((making,))
        return making

    def paint(self, name: str, seed: int, scale: float) -> Sequence[Painted]:
        """Have a plate painted."""
        return self.submit(paint_plate, name, seed, scale).result()


class Wall:
    """Hangs each kind of screen once, in every language and size."""

    def __init__(self, out: Path, kit: Kit, told: Told) -> None:
        self._out = out
        self._kit = kit
        self._told = told
        self._seen: set[str] = set()
        self._written: list[Path] = []
        self._thumbs: list[tuple[str, Picture]] = []
        self._sheets = 0

    def follow(self, run: Run, *, days: int) -> None:
        """Let the bot play, and look at what is on the screen for the first time."""
        actor = Actor(run, CarefulPlayer(seed=SEED), days=days, hurried=True)
        demo = Demo(self._kit, first_scene(run), actor, ends=lambda: POP, take_over=lambda: POP)
        shown = None
        while demo.tick() is not POP:
            scene = demo.stack.top
            # A bot in a hurry stays on many a page for one tick only.
            if scene is not None and scene is not shown:
                self.hang(type(scene).__name__.lower(), partial(told_anew, run, scene))
            shown = scene
        for open_book in (run.open_diary, run.open_shelf):
            opened = open_book()
            if isinstance(opened, Push):
                name = type(opened.scene).__name__.lower()
                self.hang(name, partial(_lived, partial(_opened, open_book)))

    def hang(self, name: str, make: Made) -> None:
        """Make and draw a screen in every language and size, unless one of its kind hangs there."""
        if name in self._seen:
            return
        self._seen.add(name)
        before = self._kit.settings
        self._kit.captions.clear()
        for language in LANGUAGES:
            for percent in TEXT_PERCENTS:
                self._kit.obey(before.with_changes(language=language, text_percent=percent))
                self._kit.captions.clear()
                self._draw(f"{name}-{language}-{percent}", make())
        self._kit.obey(before)
        if len(self._thumbs) >= SHEET_OF:
            self._hang_sheet()
        self._kit.plates.forget()
        give_back()

    def finish(self) -> list[Path]:
        """Hang the last sheet of small pictures, and say what was written."""
        if self._thumbs:
            self._hang_sheet()
        return self._written

    def _hang_sheet(self) -> None:
        """Hang small pictures of what came since the last sheet on one."""
        sheet = contact_sheet(self._thumbs, columns=len(LANGUAGES) * len(TEXT_PERCENTS))
        self._thumbs.clear()
        self._sheets += 1
        name = "screens.png" if self._sheets == 1 else f"screens-{self._sheets}.png"
        self._written.append(self._out / name)
        pygame.image.save(pygame.surfarray.make_surface(sheet.swapaxes(0, 1)), self._out / name)

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
        small = pygame.surfarray.array3d(pygame.transform.smoothscale(picture, THUMB))
        self._thumbs.append((name, small.swapaxes(0, 1)))


def _lived(make: Made) -> Scene:
    """Let a screen live a moment, until what glides to its place has come to rest."""
    scene = make()
    offer = getattr(scene, "focus", None)
    if offer is not None:
        offer.offer(scene.targets())  # type: ignore[attr-defined]
    for _ in range(LIVED_TICKS):
        scene.tick()
    return scene


def _opened(open_book: Callable[[], Change]) -> Scene:
    opened = open_book()
    assert isinstance(opened, Push), "it could be opened a moment ago"
    return opened.scene
