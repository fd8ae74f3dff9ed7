"""Writing a disc out: its sound, its picture, its spiral and what was heard of it, as files."""

import errno
import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game import GameError, groove
from game.city.discs import Recipe, Verdict
from game.screen.own_song import png_of, spiral_of
from game.sound.files import write_wav, write_whole

RATE_HZ = 44100
FEATURE_UM = 100
ENDINGS = (".wav", ".png", ".svg", ".json")
MOST_NUMBER = 9999

Sound = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Parcel:
    """A disc as it leaves the bench."""

    recipe: Recipe
    verdict: Verdict
    plays: int
    hearing: Sound
    """``(frames,)`` at 44100 Hz."""
    groove_file: Path
    density: Sound
    """``(rows, columns)`` in [0, 1]."""


def export(parcel: Parcel, folder: Path) -> tuple[Path, ...]:
    """Write all four files or none of them; the work of a worker process.

    What goes wrong comes as an ``OSError`` with its path, which every process can hand on.
    """
    written: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stem = _free_stem(folder, parcel.recipe.song)
        disc = groove.load(parcel.groove_file)
        ways: dict[str, Callable[[Path], None]] = {
            ".json": lambda path: write_whole(path, _told(parcel)),
            ".png": lambda path: write_whole(path, png_of(parcel.recipe, disc, parcel.density)),
            ".svg": lambda path: write_whole(path, spiral_of(parcel.recipe, disc, FEATURE_UM)),
            ".wav": lambda path: write_wav(path, parcel.hearing, rate_hz=RATE_HZ),
        }
        for ending, write in ways.items():
            path = stem.with_name(stem.name + ending)
            written.append(path)
            write(path)
    except (GameError, OSError) as wrong:
        _leave_nothing(written)
        raise _plain(wrong, written[-1] if written else folder) from wrong
    return tuple(written)


def report_of(parcel: Parcel) -> dict[str, Any]:
    """Give what was heard of a disc and how it was made, in whole numbers and words."""
    sound = np.ascontiguousarray(parcel.hearing, "<f4").tobytes()
    return {
        **asdict(parcel.verdict),
        "plays": parcel.plays,
        "recipe": asdict(parcel.recipe),
        "sha256": hashlib.sha256(sound).hexdigest(),
    }


def _told(parcel: Parcel) -> bytes:
    text = json.dumps(report_of(parcel), ensure_ascii=False, indent=1, sort_keys=True)
    return text.encode() + b"\n"


def _free_stem(folder: Path, song: str) -> Path:
    """Give a name that no file has yet: nothing is written over."""
    for number in range(1, MOST_NUMBER):
        stem = folder / f"{song}-{number:03d}"
        if not any(stem.with_name(stem.name + ending).exists() for ending in ENDINGS):
            return stem
    raise OSError(errno.EEXIST, "too many discs of this song are there", str(folder))


def _leave_nothing(written: list[Path]) -> None:
    for path in written:
        path.unlink(missing_ok=True)


def _plain(wrong: GameError | OSError, path: Path) -> OSError:
    """Give a trouble as what it was at its root."""
    cause: BaseException | None = wrong
    while cause is not None and not (isinstance(cause, OSError) and cause.errno):
        cause = cause.__cause__
    if isinstance(cause, OSError):
        return OSError(cause.errno, cause.strerror or str(cause), str(path))
    return OSError(errno.EIO, str(wrong), str(path))
