"""What a scene is: it takes signals, lives sixty ticks a second, draws, and says what is next."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

import pygame

from game.screen.actions import Action

TICKS_PER_S = 60


@dataclass(frozen=True, slots=True)
class Pressed:
    """An action begins, from whatever device."""

    action: Action
    repeat: bool = False
    """True when it comes again because it is held."""


@dataclass(frozen=True, slots=True)
class Released:
    """An action ends."""

    action: Action


@dataclass(frozen=True, slots=True)
class Pointed:
    """The pointer moved."""

    x: int
    y: int
    held: bool = False
    """The left button is down."""


@dataclass(frozen=True, slots=True)
class Clicked:
    """The left button went down; a scene that finds nothing there takes it for CONFIRM."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Unclicked:
    """The left button went up."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Typed:
    """Letters for a text field."""

    text: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """A file was laid on the window."""

    path: Path


@dataclass(frozen=True, slots=True)
class Stray:
    """A key that means nothing: no wish, but a sign of life."""


@dataclass(frozen=True, slots=True)
class Away:
    """The window lost the player: pause, if there is anything to pause."""

    pad_lost: bool = False


Signal: TypeAlias = (
    Pressed | Released | Pointed | Clicked | Unclicked | Typed | Dropped | Stray | Away
)


class Scene(Protocol):
    """One screen of the game."""

    def handle(self, signal: Signal) -> "Change":
        """React to a signal."""

    def tick(self) -> "Change":
        """Live a sixtieth of a second."""

    def draw(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the moment ``blend`` (0 to 1) of the way into the current tick."""


@dataclass(frozen=True, slots=True)
class Stay:
    """Nothing changes."""


@dataclass(frozen=True, slots=True)
class Push:
    """A scene opens above this one."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class Pop:
    """The top scene closes; the one beneath goes on."""

    levels: int = 1


@dataclass(frozen=True, slots=True)
class Swap:
    """The top scene gives way to another; ``everything`` clears those beneath as well."""

    scene: Scene
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Quit:
    """The window closes."""


Change: TypeAlias = Stay | Push | Pop | Swap | Quit

STAY = Stay()
POP = Pop()


class Stack:
    """The scenes that lie on each other; the top one lives."""

    def __init__(self, first: Scene) -> None:
        self._scenes: list[Scene] = [first]

    @property
    def top(self) -> Scene | None:
        """The scene that lives, or None when all are closed."""
        return self._scenes[-1] if self._scenes else None

    def __len__(self) -> int:
        return len(self._scenes)

    def apply(self, change: Change) -> None:
        """Do what a scene asked for."""
        match change:
            case Push(scene):
                cover = getattr(scene, "cover", None)
                if cover is not None and self.top is not None:
                    cover(self.top)
                self._scenes.append(scene)
            case Pop(levels):
                del self._scenes[len(self._scenes) - levels :]
            case Swap(scene, everything):
                del self._scenes[0 if everything else len(self._scenes) - 1 :]
                self._scenes.append(scene)
            case Quit():
                self._scenes.clear()
            case Stay():
                return
        self._wake()

    def _wake(self) -> None:
        """Tell a scene that it is on top again, if it wants to know."""
        wake = getattr(self.top, "wake", None)
        if wake is not None:
            wake()
