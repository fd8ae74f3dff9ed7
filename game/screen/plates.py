"""Plates: the pictures of places, baked once in other processes and kept in the cache folder."""

import contextlib
import functools
import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import CancelledError, Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeAlias

import numpy as np
import pygame
from numpy.typing import NDArray

from game.screen.workers import Workers

FORMAT = 1
QUICK = 1 / 3
FULL = 1.0
DAMAGES = (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error)


class Painted(Protocol):
    """A layer as the film room paints it; left and top are in points of the full picture."""

    @property
    def name(self) -> str:
        """What it shows."""

    @property
    def rgba(self) -> NDArray[np.uint8]:
        """(rows, columns, 4), premultiplied."""

    @property
    def left(self) -> int:
        """Where it begins."""

    @property
    def top(self) -> int:
        """Where it begins."""

    @property
    def parallax(self) -> float:
        """0 stays, 1 moves with the camera."""

    @property
    def blend(self) -> str:
        """How it is laid on what is behind: over, add or multiply."""


@dataclass(frozen=True, slots=True)
class Slide:
    """A layer that is ready to be shown."""

    name: str
    picture: pygame.Surface
    left: int
    top: int
    parallax: float
    blend: str


Paint: TypeAlias = Callable[[str, int, float], Sequence[Painted]]
"""Paints a plate: its name, its seed, and its size as a share of the full one."""


def paint_plate(name: str, seed: int, scale: float) -> Sequence[Painted]:
    """Paint a plate with the film room, or with the screen's own map of the city."""
    from game.screen.painting import paint

    return paint(name, seed=seed, scale=scale)


@functools.cache
def painter_version() -> str:
    """Name the state of everything that paints, so that old plates are not shown as new."""
    root = Path(__file__).resolve().parent
    sources = [*sorted((root.parent / "film").rglob("*.py")), *sorted(root.glob("paint*.py"))]
    digest = hashlib.sha256(str(FORMAT).encode())
    for source in sources:
        digest.update(source.read_bytes())
    return digest.hexdigest()[:12]


def plate_path(folder: Path, name: str, seed: int, scale: float) -> Path:
    """Tell where a plate lies in the cache."""
    size = "full" if scale == FULL else "quick"
    return folder / "plates" / f"{painter_version()}-{name}-{seed}-{size}.npz"


def bake(paint: Paint, folder: Path, name: str, seed: int, scale: float) -> Path:
    """Paint a plate and keep it, whole or not at all; runs in a worker process."""
    path = plate_path(folder, name, seed, scale)
    layers = paint(name, seed, scale)
    about = [[layer.name, layer.left, layer.top, layer.parallax, layer.blend] for layer in layers]
    arrays: dict[str, Any] = {f"layer{i}": layer.rgba for i, layer in enumerate(layers)}
    arrays["about"] = np.frombuffer(json.dumps(about).encode(), np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(f".{os.getpid()}.half")
    try:
        with half.open("wb") as file:
            np.savez_compressed(file, **arrays)
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)
    return path


def read_plate(path: Path, *, scale: float = FULL) -> tuple[Slide, ...]:
    """Open a plate; a damaged file raises one of ``DAMAGES``."""
    with np.load(path, allow_pickle=False) as file:
        about = json.loads(file["about"].tobytes())
        arrays = [file[f"layer{i}"] for i in range(len(about))]
    return tuple(
        Slide(name, _surface(rgba, blend, scale), left, top, parallax, blend)
        for (name, left, top, parallax, blend), rgba in zip(about, arrays, strict=True)
    )


class Plates:
    """Gives plates as they become ready; those that are not are baked in the order asked for."""

    def __init__(
        self, folder: Path, *, workers: Workers | None = None, paint: Paint = paint_plate
    ) -> None:
        self._folder = folder
        self._workers = workers
        self._paint = paint
        self._ready: dict[tuple[str, int, float], tuple[Slide, ...]] = {}
        self._baking: dict[tuple[str, int, float], Future[Path]] = {}
        self._asked: set[tuple[str, int]] = set()
        self._failed: set[tuple[str, int]] = set()

    @property
    def progress(self) -> float:
        """Tell which share of the plates asked for is ready, 0 to 1."""
        if not self._asked:
            return 1.0
        done = sum((*key, FULL) in self._ready or key in self._failed for key in self._asked)
        return done / len(self._asked)

    def want(self, names: Iterable[str], *, seed: int = 0) -> None:
        """Ask for plates; the first is baked first."""
        for name in names:
            if (name, seed) not in self._asked:
                self._asked.add((name, seed))
                self._fetch(name, seed)

    def get(self, name: str, *, seed: int = 0) -> tuple[Slide, ...] | None:
        """Give a plate if it is ready, and ask for it if nobody did."""
        self.want((name,), seed=seed)
        return self._collect(name, seed, FULL)

    def quick(self, name: str, *, seed: int = 0) -> tuple[Slide, ...] | None:
        """Give the small plate that is shown while the full one is baked."""
        return self._collect(name, seed, QUICK)

    def bake_now(self, name: str, *, seed: int = 0) -> tuple[Slide, ...]:
        """Give a plate, and wait for it if need be: for runs without a window."""
        slides = self.get(name, seed=seed)
        if slides is None:
            future = self._baking.get((name, seed, FULL))
            if future is not None:
                future.result()
            slides = self.get(name, seed=seed) or ()
        return slides

    def forget(self) -> None:
        """Drop the plates in memory; the files stay."""
        self._ready.clear()
        self._asked.clear()

    def _fetch(self, name: str, seed: int) -> None:
        for scale in (FULL, QUICK):
            if self._open(name, seed, scale):
                return
        for scale in (QUICK, FULL):
            self._start(name, seed, scale)

    def _open(self, name: str, seed: int, scale: float) -> bool:
        """Read a plate from the cache; a damaged one is thrown away to be baked again."""
        path = plate_path(self._folder, name, seed, scale)
        if not path.exists():
            return False
        try:
            self._ready[name, seed, scale] = read_plate(path, scale=scale)
        except DAMAGES:
            with contextlib.suppress(OSError):
                path.unlink()
            return False
        return scale == FULL

    def _start(self, name: str, seed: int, scale: float) -> None:
        if (name, seed, scale) in self._ready:
            return
        if self._workers is None:
            if scale == FULL:
                bake(self._paint, self._folder, name, seed, scale)
                self._open(name, seed, scale)
            return
        self._baking[name, seed, scale] = self._workers.submit(
            bake, self._paint, self._folder, name, seed, scale
        )

    def _collect(self, name: str, seed: int, scale: float) -> tuple[Slide, ...] | None:
        key = (name, seed, scale)
        future = self._baking.get(key)
        if future is not None and future.done():
            del self._baking[key]
            try:
                future.result()
            except (OSError, ValueError, MemoryError, BrokenProcessPool, CancelledError):
                # A plate that cannot be painted or kept leaves its scene on bare film.
                self._failed.add((name, seed))
            else:
                self._open(name, seed, scale)
        return self._ready.get(key)


def _surface(rgba: NDArray[np.uint8], blend: str, scale: float) -> pygame.Surface:
    if rgba.ndim != 3 or rgba.shape[2] != 4 or rgba.dtype != np.uint8:
        raise ValueError(f"a layer is (rows, columns, 4) of bytes, got {rgba.shape}")
    rows, columns, _ = rgba.shape
    opaque = blend == "over" and bool((rgba[..., 3] == 255).all())
    if opaque or blend != "over":
        picture = pygame.image.frombuffer(rgba[..., :3].tobytes(), (columns, rows), "RGB").convert()
    else:
        picture = pygame.image.frombuffer(rgba.tobytes(), (columns, rows), "RGBA").convert_alpha()
    if scale != FULL:
        size = (round(columns / scale), round(rows / scale))
        picture = pygame.transform.smoothscale(picture, size)
    return picture
