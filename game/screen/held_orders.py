"""What the studio makes for the last scene: the first disc as it sounds and looks in the end."""

from dataclasses import dataclass
from pathlib import Path

import pygame

from game.city.discs import Recipe
from game.groove import Disc
from game.pressing.held import copy_disc, copy_recipe, hear_held, worn
from game.screen.studio_files import keep_array, keep_picture, read_array, read_picture
from game.screen.studio_orders import (
    DensityOrder,
    DiscOrder,
    Labelled,
    Sound,
    made,
    place,
)


@dataclass(frozen=True, slots=True)
class Held:
    """The disc that is held to the light: the first one, or somebody's copy of it."""

    piece: Labelled
    recipe: Recipe
    plays: int
    copied: bool

    @property
    def as_made(self) -> Recipe:
        """How what lies there was made."""
        return copy_recipe(self.recipe) if self.copied else self.recipe

    @property
    def since(self) -> int:
        """How often what lies there was played."""
        return self.plays - self.plays // 2 if self.copied else self.plays

    def open_disc(self, folder: Path) -> Disc:
        """Open its groove as it was cut."""
        disc = made(DiscOrder(self.piece, self.recipe), folder)
        if not self.copied:
            return disc
        density = made(DensityOrder(self.as_made.blank), folder)
        return copy_disc(disc, self.recipe, density, plays=self.plays // 2)


@dataclass(frozen=True, slots=True)
class HeldOrder:
    """How it sounds, lying anyhow or by its pencil line."""

    held: Held
    marked: bool

    def path(self, folder: Path) -> Path:
        """Tell where it lies."""
        held = self.held
        what = (held.piece.label, held.recipe, held.plays, held.copied, self.marked)
        return place(folder, "held", *what)

    def make(self, folder: Path) -> None:
        """Set the needle down."""
        held = self.held
        disc = held.open_disc(folder)
        sound = hear_held(disc, held.as_made, plays=held.since, marked=self.marked)
        keep_array(self.path(folder), sound)

    def read(self, folder: Path) -> Sound:
        """Open it: ``(frames,)`` float32 at 44100 Hz."""
        return read_array(self.path(folder))


@dataclass(frozen=True, slots=True)
class HeldPictureOrder:
    """How it looks against the light."""

    held: Held
    pixels: int

    def path(self, folder: Path) -> Path:
        """Tell where it lies."""
        held = self.held
        what = (held.piece.label, held.recipe, held.plays, held.copied, self.pixels)
        return place(folder, "held-picture", *what)

    def make(self, folder: Path) -> None:
        """Hold it against the light."""
        from game.pressing.picture import picture

        held = self.held
        disc = worn(held.open_disc(folder), held.as_made, plays=held.since)
        density = made(DensityOrder(held.as_made.blank), folder)
        drawn = picture(held.as_made, disc, density, pixels=self.pixels)
        keep_picture(self.path(folder), drawn)

    def read(self, folder: Path) -> pygame.Surface:
        """Open it as a picture with premultiplied alpha."""
        return read_picture(self.path(folder))
