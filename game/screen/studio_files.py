"""The studio's shelves: sounds, pictures and plain facts are kept whole or not at all."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import numpy as np
import pygame
from numpy.typing import NDArray

from game.screen.pixels import clear, suited, turned_over

HALF = ".half"
"""The end of a name that a file has until it is whole."""


def keep(path: Path, write: Callable[[IO[bytes]], None]) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(f".{os.getpid()}{HALF}")
    try:
        with half.open("wb") as file:
            write(file)
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)


def keep_array(path: Path, array: NDArray[Any]) -> None:
    """Keep an array."""
    keep(path, lambda file: np.save(file, array, allow_pickle=False))


def keep_picture(path: Path, rgba: NDArray[np.uint8]) -> None:
    """Keep a picture as the window stores it, so that opening it is no work."""
    keep_array(path, turned_over(rgba))


def read_array(path: Path) -> NDArray[Any]:
    """Open an array; it stays in its file until somebody looks at it, part by part."""
    array: NDArray[Any] = np.load(path, mmap_mode="c", allow_pickle=False)
    return np.asarray(array)


def read_picture(path: Path) -> pygame.Surface:
    """Open a picture with premultiplied alpha."""
    return suited(clear(read_array(path)))


def keep_facts(path: Path, facts: dict[str, Any]) -> None:
    """Keep plain data."""

    def write(file: IO[bytes]) -> None:
        file.write(json.dumps(facts).encode())

    keep(path, write)


def read_facts(path: Path) -> dict[str, Any]:
    """Open plain data; its lists become tuples."""
    raw = json.loads(path.read_bytes())
    return {name: _frozen(value) for name, value in raw.items()}


def _frozen(value: Any) -> Any:
    """Turn the lists that JSON knows into the tuples that they were."""
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value
