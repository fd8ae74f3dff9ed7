"""What the studio can be asked for: each order knows its file, its making and its reading."""

import contextlib
import functools
import hashlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Protocol, TypeAlias, TypeVar

import numpy as np
import pygame
from numpy.typing import NDArray

from game import groove, pressing
from game.band import Song
from game.city.discs import Blank, Mark, Recipe, Survey, Verdict
from game.groove import Disc
from game.pressing.tapes import Tapes, tape_name
from game.screen.own_record import OwnFile
from game.screen.studio_files import (
    HALF,
    keep_array,
    keep_facts,
    keep_picture,
    read_array,
    read_facts,
    read_picture,
)

FORMAT = 2
ROOMS = ("band", "city/discs.py", "film", "groove", "pressing")
PLACES = 512
KEPT_DISCS = 24
"""How many discs and hearings stay on disk; what is older is made again when it is wanted."""
HEAVY = ("disc", "groove", "hearing", "master")

Sound: TypeAlias = NDArray[np.float32]


class Caught(Protocol):
    """A song that was caught somewhere; its ``repr`` names it."""

    def play(self, folder: Path) -> Sound:
        """Give it as ``(frames,)`` float32 at 44100 Hz."""


Music: TypeAlias = Song | Sound | Caught | OwnFile
"""What the band plays, what was caught off the air, or a song that the player brought along."""
Made_co = TypeVar("Made_co", covariant=True)


class Order(Protocol[Made_co]):
    """One thing that is made once, in whatever process, and read whenever it is wanted."""

    def path(self, folder: Path) -> Path:
        """Tell where it lies."""

    def make(self, folder: Path) -> None:
        """Make it and keep it, whole or not at all."""

    def read(self, folder: Path) -> Made_co:
        """Open it."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A piece of music with the name that its content gives it."""

    song: str
    music: Music
    label: str


def labelled(song: str, music: Music) -> Labelled:
    """Name a piece of music after its content."""
    if isinstance(music, Song):
        return Labelled(song, music, tape_name(music))
    if isinstance(music, OwnFile):
        # What a player calls it, and where it lies, changes no disc.
        return Labelled(song, music, music.mark)
    content = music.tobytes() if isinstance(music, np.ndarray) else repr(music).encode()
    return Labelled(song, music, hashlib.sha256(content).hexdigest()[:16])


@functools.cache
def makers_version() -> str:
    """Name the state of everything that makes discs, so that old ones are not taken for new."""
    root = Path(__file__).resolve().parents[1]
    digest = hashlib.sha256(str(FORMAT).encode())
    for room in ROOMS:
        place = root / room
        for source in sorted(place.rglob("*.py")) if place.is_dir() else (place,):
            digest.update(source.read_bytes())
    return digest.hexdigest()[:12]


@functools.lru_cache(maxsize=PLACES)
def place(folder: Path, kind: str, *content: object, ending: str = "npy") -> Path:
    """Tell where a thing lies: its kind, the version of its makers, and what it is made of."""
    digest = hashlib.sha256(repr(content).encode()).hexdigest()[:20]
    return folder / "studio" / f"{kind}-{makers_version()}-{digest}.{ending}"


def made(order: Order[Made_co], folder: Path) -> Made_co:
    """Give a thing, and make it first if need be."""
    if not order.path(folder).exists():
        order.make(folder)
    return order.read(folder)


def carry_out(order: Order[object], folder: Path) -> None:
    """Make a thing unless it is there: the work of a worker process."""
    if not order.path(folder).exists():
        order.make(folder)


def carry_out_all(orders: Iterable[Order[object]], folder: Path) -> None:
    """Make one thing after the other; what fails is left out, and fails aloud when asked alone."""
    for order in orders:
        with contextlib.suppress(Exception):
            carry_out(order, folder)


@dataclass(frozen=True, slots=True)
class MasterOrder:
    """The music as it is to be copied; what the band plays lies among its tapes."""

    piece: Labelled

    def path(self, folder: Path) -> Path:
        """Tell where it lies."""
        if isinstance(self.piece.music, Song):
            return tapes_in(folder).path(self.piece.label)
        return place(folder, "master", self.piece.label)

    def make(self, folder: Path) -> None:
        """Have the band play, or take what was caught or brought along."""
        music = self.piece.music
        if isinstance(music, Song):
            tapes_in(folder).song(music)
            return
        keep_array(self.path(folder), np.asarray(_play(music, folder), np.float32))
        forget_oldest(folder)

    def read(self, folder: Path) -> Sound:
        """Open it: ``(frames,)`` float32 at 44100 Hz."""
        if isinstance(self.piece.music, Song):
            return tapes_in(folder).open(self.piece.label)
        return read_array(self.path(folder))


def tapes_in(folder: Path) -> Tapes:
    """Give the tapes of the band; they outlive every change of films and grooves."""
    return Tapes(folder / "tapes")


def _play(music: Sound | Caught | OwnFile, folder: Path) -> Sound:
    if isinstance(music, np.ndarray):
        return music
    return music.master() if isinstance(music, OwnFile) else music.play(folder)


@dataclass(frozen=True, slots=True)
class DensityOrder:
    """How black a film is."""

    blank: Blank

    def path(self, folder: Path) -> Path:
        """Tell where it lies."""
        return place(folder, "density", self.blank)

    def make(self, folder: Path) -> None:
        """Develop the film."""
        keep_array(self.path(folder), pressing.picture_density(self.blank))

    def read(self, folder: Path) -> Sound:
        """Open it: ``(rows, columns)`` float32 in [0, 1]."""
        return read_array(self.path(folder))


@dataclass(frozen=True, slots=True)
class FilmPictureOrder:
    """A film on the light box, true to size."""

    blank: Blank
    pixels: int

    def path(self, folder: Path) -> Path:
        """Tell where it lies."""
        return place(folder, "film", self.blank, self.pixels)

    def make(self, folder: Path) -> None:
        """Lay the film on the light box."""
        from game.pressing.picture import blank_picture

        keep_picture(self.path(folder), blank_picture(self.blank, pixels=self.pixels))

    def read(self, folder: Path) -> pygame.Surface:
        """Open it as a picture with premultiplied alpha."""
        return read_picture(self.path(folder))


@dataclass(frozen=True, slots=True)
class SurveyOrder:
    """What the hand is shown of song and film."""

    piece: Labelled
    blank: Blank

    def path(self, folder: Path) -> Path:
        """Tell where it lies."""
        return place(folder, "survey", self.piece.label, self.blank, ending="json")

    def make(self, folder: Path) -> None:
        """Measure both."""
        programme = made(MasterOrder(self.piece), folder)
        density = made(DensityOrder(self.blank), folder)
        found = pressing.survey(programme, self.blank, song=self.piece.song, density=density)
        keep_facts(self.path(folder), asdict(found))

    def read(self, folder: Path) -> Survey:
        """Open it."""
        raw = read_facts(self.path(folder))
        return Survey(**raw | {"song": self.piece.song})


@dataclass(frozen=True, slots=True)
class DiscOrder:
    """A cut disc, and with it its verdict and its first hearing."""

    piece: Labelled
    recipe: Recipe

    def path(self, folder: Path) -> Path:
        """Tell where the groove lies."""
        return place(folder, "disc", self.piece.label, self.recipe, ending="npz")

    def make(self, folder: Path) -> None:
        """Cut it, play it, judge it."""
        programme = made(MasterOrder(self.piece), folder)
        density = made(DensityOrder(self.recipe.blank), folder)
        done = pressing.press(self.recipe, programme, density)
        keep_array(HearingOrder(self.piece, self.recipe, 0).path(folder), done.sound)
        keep_facts(VerdictOrder(self.piece, self.recipe).path(folder), asdict(done.verdict))
        groove.save(done.disc, self.path(folder))
        forget_oldest(folder)

    def read(self, folder: Path) -> Disc:
        """Open the groove."""
        return groove.load(self.path(folder))


@dataclass(frozen=True, slots=True)
class VerdictOrder:
    """What an ear said of a disc on its first evening."""

    piece: Labelled
    recipe: Recipe

    def path(self, folder: Path) -> Path:
        """Tell where it lies."""
        return place(folder, "verdict", self.piece.label, self.recipe, ending="json")

    def make(self, folder: Path) -> None:
        """Cut the disc; the verdict comes with it."""
        DiscOrder(self.piece, self.recipe).make(folder)

    def read(self, folder: Path) -> Verdict:
        """Open it."""
        raw = read_facts(self.path(folder))
        return Verdict(**raw | {"marks": tuple(Mark(**mark) for mark in raw["marks"])})


@dataclass(frozen=True, slots=True)
class HearingOrder:
    """How a disc sounds after so many plays."""

    piece: Labelled
    recipe: Recipe
    plays: int

    def path(self, folder: Path) -> Path:
        """Tell where it lies."""
        return place(folder, "hearing", self.piece.label, self.recipe, self.plays)

    def make(self, folder: Path) -> None:
        """Play the disc; the first hearing comes with the cut."""
        order = DiscOrder(self.piece, self.recipe)
        if not self.plays:
            return order.make(folder)
        sound = pressing.hear_disc(made(order, folder), self.recipe, plays=self.plays)
        keep_array(self.path(folder), sound)
        forget_oldest(folder)
        return None

    def read(self, folder: Path) -> Sound:
        """Open it: ``(frames,)`` float32 at 44100 Hz."""
        return read_array(self.path(folder))


@dataclass(frozen=True, slots=True)
class SheetPictureOrder:
    """A film as scissors and cigarette left it, before it is cut."""

    recipe: Recipe
    pixels: int

    def path(self, folder: Path) -> Path:
        """Tell where it lies."""
        return place(folder, "sheet", self.recipe, self.pixels)

    def make(self, folder: Path) -> None:
        """Hold the film against the light."""
        from game.pressing.picture import picture

        density = made(DensityOrder(self.recipe.blank), folder)
        keep_picture(self.path(folder), picture(self.recipe, None, density, pixels=self.pixels))

    def read(self, folder: Path) -> pygame.Surface:
        """Open it as a picture with premultiplied alpha."""
        return read_picture(self.path(folder))


@dataclass(frozen=True, slots=True)
class DiscPictureOrder:
    """A disc against the light."""

    piece: Labelled
    recipe: Recipe
    pixels: int

    def path(self, folder: Path) -> Path:
        """Tell where it lies."""
        return place(folder, "bone", self.piece.label, self.recipe, self.pixels)

    def make(self, folder: Path) -> None:
        """Hold the disc against the light."""
        from game.pressing.picture import picture

        disc = made(DiscOrder(self.piece, self.recipe), folder)
        density = made(DensityOrder(self.recipe.blank), folder)
        keep_picture(self.path(folder), picture(self.recipe, disc, density, pixels=self.pixels))

    def read(self, folder: Path) -> pygame.Surface:
        """Open it as a picture with premultiplied alpha."""
        return read_picture(self.path(folder))


@dataclass(frozen=True, slots=True)
class ShimmerOrder:
    """The colours that stand still over a turning disc."""

    piece: Labelled
    recipe: Recipe
    pixels: int

    def path(self, folder: Path) -> Path:
        """Tell where it lies."""
        return place(folder, "shimmer", self.piece.label, self.recipe, self.pixels)

    def make(self, folder: Path) -> None:
        """Let two lamps shine on the groove."""
        from game.pressing.picture import shimmer_picture

        disc = made(DiscOrder(self.piece, self.recipe), folder)
        keep_picture(self.path(folder), shimmer_picture(self.recipe, disc, pixels=self.pixels))

    def read(self, folder: Path) -> pygame.Surface:
        """Open it as a picture to be added."""
        return read_picture(self.path(folder))


def forget_oldest(folder: Path) -> None:
    """Throw away the sounds that nobody has asked for the longest.

    What other makers made, before a change of film, groove or band, nobody will ask for again.
    """
    found = sorted((folder / "studio").glob("*-*-*"), key=_age)
    ours = f"-{makers_version()}-"
    gone = [path for path in found if ours not in path.name and path.suffix != HALF]
    for kind in HEAVY:
        gone += [path for path in found if path.name.startswith(kind + ours)][KEPT_DISCS:]
    for path in gone:
        with contextlib.suppress(OSError):
            path.unlink()


def _age(path: Path) -> float:
    with contextlib.suppress(OSError):
        return -path.stat().st_mtime
    return 0.0
