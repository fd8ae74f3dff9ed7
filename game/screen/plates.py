"""Plates: the pictures of places, baked once in other processes and kept in the cache folder."""

import contextlib
import functools
import hashlib
import json
import os
import zipfile
import zlib
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import CancelledError, Future, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeAlias

import numpy as np
import pygame
from numpy.typing import NDArray

from game.screen.pixels import clear, opaque, suited, turned_over
from game.screen.workers import Workers
from game.sound.errands import Errands

FORMAT = 3
QUICK = 1 / 3
FULL = 1.0
MOST_KEPT_BYTES = 80_000_000
"""Pictures in memory; those that were shown longest ago go first."""
MOST_CACHED_BYTES = 180_000_000
"""Files in the cache folder; the same."""
BAKING_AT_ONCE = 2
"""One that is painted and one that waits at the door, so that what is asked for next comes next."""
WHOLE_AT_ONCE = ("person-", "close-", "walker-", "hand-", "glove", "microscope", "mast", "roofs")
"""Small things are painted so fast that no quick picture comes before."""
AHEAD: tuple[str, ...] = (
    "map", "port-ice-zarya_ladogi", "hospital-winter", "kitchen", "nevsky-winter", "lathe", "bag",
    "customs-ice-zarya_ladogi", "port-ice-empty", "lightbox",
    "walker-patrol", "walker-buyer", "walker-orderly", "glove", "hand-scissors", "hand-cigarette",
    "hand-brush", "gramophone", "flat", "dance", "flea-winter", "job", "radio", "office", "court",
    "dawn", "tram", "clinic", "dial", "roofs", "mast", "hand-knob",
)  # fmt: skip
"""What is worth painting before anybody asks: the first day first."""
DAMAGES = (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error)
FAILURES = (OSError, ValueError, MemoryError, BrokenProcessPool, CancelledError)


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


Key: TypeAlias = tuple[str, int, float]
"""Name, seed and size of a plate."""
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
    about = [
        [layer.name, layer.left, layer.top, layer.parallax, layer.blend, _solid(layer)]
        for layer in layers
    ]
    arrays: dict[str, Any] = {f"layer{i}": turned_over(x.rgba) for i, x in enumerate(layers)}
    arrays["about"] = np.frombuffer(json.dumps(about).encode(), np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(f".{os.getpid()}.half")
    try:
        with half.open("wb") as file:
            np.savez_compressed(file, **arrays)
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)
    tidy(path.parent, most_bytes=MOST_CACHED_BYTES)
    return path


def tidy(folder: Path, *, most_bytes: int) -> None:
    """Throw away what an older painter painted, and what was looked at longest ago."""
    files = []
    for path in folder.glob("*.npz"):
        # Another process may be tidying the same folder.
        with contextlib.suppress(OSError):
            if path.name.startswith(painter_version()):
                about = path.stat()
                files.append((about.st_mtime, about.st_size, path))
            else:
                path.unlink()
    room = most_bytes
    for _, size, path in sorted(files, reverse=True):
        room -= size
        if room < 0:
            with contextlib.suppress(OSError):
                path.unlink()


def read_plate(path: Path, *, scale: float = FULL) -> tuple[Slide, ...]:
    """Open a plate, in any thread; a damaged file raises one of ``DAMAGES``."""
    with path.open("rb") as opened, np.load(opened, allow_pickle=False) as file:
        about = json.loads(file["about"].tobytes())
        # One layer after the other: all of them twice would be a hundred megabytes.
        slides = tuple(_slide(row, file[f"layer{i}"], scale) for i, row in enumerate(about))
    with contextlib.suppress(OSError):
        path.touch()
    return slides


class Plates:
    """Gives plates as they become ready; what is shown now is baked before what comes later."""

    def __init__(
        self,
        folder: Path,
        *,
        workers: Workers | None = None,
        paint: Paint = paint_plate,
        readers: Errands | None = None,
    ) -> None:
        self._folder = folder
        self._workers = workers
        self._paint = paint
        self._readers = readers if readers is not None else Errands("plates", at_once=True)
        self._ready: OrderedDict[Key, tuple[Slide, ...]] = OrderedDict()
        self._waiting: list[Key] = []
        self._baking: dict[Key, Future[Path]] = {}
        self._reading: dict[Key, Future[tuple[Slide, ...] | None]] = {}
        self._asked: set[tuple[str, int]] = set()
        self._done: set[tuple[str, int]] = set()
        self._shown: set[tuple[str, int]] = set()
        self._soon: set[tuple[str, int]] = set()

    @property
    def progress(self) -> float:
        """Tell which share of the plates asked for is ready, 0 to 1."""
        self._go_on()
        return len(self._done) / len(self._asked) if self._asked else 1.0

    def want(self, names: Iterable[str], *, seed: int = 0) -> None:
        """Ask for plates that are needed soon; the first is baked, and read, first."""
        for name in names:
            self._ask((name, seed))
            self._soon.add((name, seed))
            if self._readers.beside and (name, seed) in self._done:
                self._open((name, seed, FULL))
        self._go_on()

    def bake_ahead(self, names: Iterable[str] = AHEAD, *, seed: int = 0) -> None:
        """Have plates baked while nothing else is asked for; without workers they wait."""
        if self._workers is not None:
            for name in names:
                self._ask((name, seed))
            self._go_on()

    def get(self, name: str, *, seed: int = 0) -> tuple[Slide, ...] | None:
        """Give a plate if it is ready, and have it baked before all others if it is not.

        None while it is baked; nothing, but not None, while it is read.
        """
        asked = (name, seed)
        self._ask(asked)
        if asked not in self._shown and asked not in self._done:
            self._shown.add(asked)
            mine = [key for key in self._waiting if key[:2] == asked]
            self._waiting = [*mine, *(key for key in self._waiting if key[:2] != asked)]
        self._go_on()
        return self._kept((name, seed, FULL))

    def quick(self, name: str, *, seed: int = 0) -> tuple[Slide, ...] | None:
        """Give the small plate that is shown while the full one is baked."""
        return self._ready.get((name, seed, QUICK))

    def bake_now(self, name: str, *, seed: int = 0) -> tuple[Slide, ...]:
        """Give a plate, and wait for it if need be: for runs without a window."""
        key = (name, seed, FULL)
        slides = self.get(name, seed=seed)
        if slides is None and key in self._waiting:
            self._waiting.remove(key)
            self._start(key)
        if slides is None and key in self._baking:
            self._baking[key].result()
            slides = self.get(name, seed=seed)
        if key in self._reading:
            wait((self._reading[key],))
            slides = self.get(name, seed=seed)
        return slides or ()

    def forget(self) -> None:
        """Drop the plates in memory; the files stay."""
        self._ready.clear()
        self._waiting.clear()
        self._reading.clear()
        self._asked.clear()
        self._done.clear()
        self._shown.clear()
        self._soon.clear()

    def _ask(self, asked: tuple[str, int]) -> None:
        if asked in self._asked:
            return
        self._asked.add(asked)
        if plate_path(self._folder, *asked, FULL).exists():
            self._done.add(asked)
        else:
            self._queue(asked)

    def _queue(self, asked: tuple[str, int]) -> None:
        """Line a plate up, its quick picture before the full ones of all others."""
        self._done.discard(asked)
        self._shown.discard(asked)
        if self._workers is not None and not asked[0].startswith(WHOLE_AT_ONCE):
            quick = (*asked, QUICK)
            if plate_path(self._folder, *quick).exists():
                self._open(quick)
            else:
                self._queue_quick(quick)
        self._waiting.append((*asked, FULL))

    def _queue_quick(self, quick: Key) -> None:
        full = [at for at, key in enumerate(self._waiting) if key[2] == FULL]
        self._waiting.insert(full[0] if full else len(self._waiting), quick)

    def _go_on(self) -> None:
        """Take in what has been baked, and hand out what waits."""
        for key in [key for key, future in self._baking.items() if future.done()]:
            self._take_in(key, self._baking.pop(key))
        for key in [key for key, future in self._reading.items() if future.done()]:
            read = self._reading.pop(key)
            if not read.cancelled():
                self._take_down(key, read.result())
        while self._waiting and len(self._baking) < BAKING_AT_ONCE:
            self._start(self._waiting.pop(0))

    def _take_in(self, key: Key, future: Future[Path]) -> None:
        # A plate that cannot be painted or kept leaves its scene on bare film.
        with contextlib.suppress(*FAILURES):
            future.result()
            if key[2] == QUICK:
                self._open(key)
        if key[2] == FULL:
            self._done.add(key[:2])
            if self._readers.beside and key[:2] in self._shown | self._soon:
                self._open(key)

    def _start(self, key: Key) -> None:
        name, seed, scale = key
        if self._workers is not None:
            self._baking[key] = self._workers.submit(
                bake, self._paint, self._folder, name, seed, scale
            )
            return
        bake(self._paint, self._folder, name, seed, scale)
        self._done.add((name, seed))

    def _kept(self, key: Key) -> tuple[Slide, ...] | None:
        """Give a plate from memory, or have it fetched from the cache."""
        if key not in self._ready:
            if key[:2] not in self._done or not plate_path(self._folder, *key).exists():
                return None
            self._open(key)
            if key in self._reading:
                return ()
            if key not in self._ready:
                self._go_on()
                if self._workers is not None:
                    return None
                self._open(key)
            if key not in self._ready:
                return None
        self._ready.move_to_end(key)
        return self._ready[key]

    def _open(self, key: Key) -> None:
        """Have a plate read from the cache, unless it is here or on its way."""
        if key in self._ready or key in self._reading:
            return
        path = plate_path(self._folder, *key)
        coming = self._readers.send(partial(_read_sound, path, key[2]))
        if coming.done():
            self._take_down(key, coming.result())
        else:
            self._reading[key] = coming

    def _take_down(self, key: Key, slides: tuple[Slide, ...] | None) -> None:
        """Keep a plate that was read; one that was damaged is baked again."""
        if slides is not None:
            self._ready[key] = tuple(replace(s, picture=suited(s.picture)) for s in slides)
            self._make_room()
        elif key[2] == FULL:
            self._queue(key[:2])
        elif key[:2] not in self._done:
            self._queue_quick(key)

    def _make_room(self) -> None:
        """Forget what was shown longest ago, but never the last two."""
        taken = {key: _bytes(slides) for key, slides in self._ready.items()}
        while sum(taken.values()) > MOST_KEPT_BYTES and len(taken) > 2:
            oldest, _ = self._ready.popitem(last=False)
            del taken[oldest]


def _bytes(slides: tuple[Slide, ...]) -> int:
    sizes = ((slide.picture.get_size(), slide.picture.get_bytesize()) for slide in slides)
    return sum(width * height * each for (width, height), each in sizes)


def _solid(layer: Painted) -> bool:
    """Tell whether nothing shows through a layer, or its way of being laid knows no cover."""
    return layer.blend != "over" or bool((layer.rgba[..., 3] == 255).all())


def _read_sound(path: Path, scale: float) -> tuple[Slide, ...] | None:
    """Read a plate; a damaged one is thrown away and none is given."""
    try:
        return read_plate(path, scale=scale)
    except DAMAGES:
        with contextlib.suppress(OSError):
            path.unlink()
        return None


def _slide(about: Sequence[Any], bgra: NDArray[np.uint8], scale: float) -> Slide:
    name, left, top, parallax, blend, solid = about
    return Slide(name, _picture(bgra, scale, solid=solid), left, top, parallax, blend)


def _picture(bgra: NDArray[np.uint8], scale: float, *, solid: bool) -> pygame.Surface:
    if bgra.ndim != 3 or bgra.shape[2] != 4 or bgra.dtype != np.uint8:
        raise ValueError(f"a layer is (rows, columns, 4) of bytes, got {bgra.shape}")
    rows, columns, _ = bgra.shape
    picture = opaque(bgra) if solid else clear(bgra)
    if scale != FULL:
        size = (round(columns / scale), round(rows / scale))
        picture = pygame.transform.smoothscale(picture, size)
    return picture
