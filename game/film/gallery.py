"""The gallery: every film, every place and every object on contact sheets, to be looked at."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from game.film import objects, places
from game.film.films import SUBJECTS, lit, radiograph
from game.film.layers import Layer, view
from game.film.objects.anchors import WALKER_SIZE
from game.film.objects.moves import MOVES
from game.film.objects.walkers import WALKERS
from game.film.planes import Picture
from game.film.tone import tint, to_bytes

SEEDS = (1, 2, 3, 4)
STAGE = (1280, 720)
_FILM_PX, _THUMB = 420, (426, 240)
_GAP, _LABEL = 12, 18
_OBJECT_SCALE = 0.5
_HARBOURS = ("port-open-kapella", "port-ice-zarya_ladogi", "port-ice-empty", "customs-ice-kapella")
_DOING = tuple(f"walker-{who}-{move}" for who in WALKERS for move in MOVES if move != "walk")


def gallery(out: Path) -> list[Path]:
    """Draw everything into a folder and say which pictures were written.

    Parameters
    ----------
    out : Path
        The folder; it is made if it is missing.

    Returns
    -------
    list of Path
        One sheet a subject with four seeds, two pictures a place or harbour (``-low`` and
        ``-high``), one picture an object, and contact sheets of places and objects.

    Raises
    ------
    OSError
        If the folder cannot be made or written.
    """
    out.mkdir(parents=True, exist_ok=True)
    written = [_save(out / f"film-{subject}.png", _films(subject)) for subject in SUBJECTS]
    seen: list[tuple[str, Picture]] = []
    for name in (*places.PLACES, *_HARBOURS):
        layers = places.paint(name, seed=SEEDS[0])
        for voltage in ("low", "high"):
            picture = composite(layers, high=voltage == "high")
            written.append(_save(out / f"place-{name}-{voltage}.png", picture))
            seen.append((f"{name} {voltage}", picture))
    written.append(_save(out / "places.png", contact_sheet(seen, columns=4)))
    things: list[tuple[str, Picture]] = []
    for name in (*objects.NAMES, *_DOING):
        picture = _object(name)
        written.append(_save(out / f"object-{name}.png", picture))
        things.append((name, picture))
    written.append(_save(out / "objects.png", contact_sheet(things, columns=6)))
    return written


def composite(layers: Sequence[Layer], *, high: bool, scale: float = 1.0) -> Picture:
    """Lay a place together at one voltage: twins of the other one are left out.

    Parameters
    ----------
    layers : sequence of Layer
        Back to front.
    high : bool
        90 kV instead of 40.
    scale : float
        Pixels to a point that the layers were made with.

    Returns
    -------
    (rows, columns, 3) uint8
    """
    other = "-low" if high else "-high"
    shown = tuple(layer for layer in layers if not layer.name.endswith(other))
    return view(shown, STAGE, scale=scale)


def contact_sheet(pictures: Sequence[tuple[str, Picture]], *, columns: int) -> Picture:
    """Lay pictures out in rows with their names under them.

    Parameters
    ----------
    pictures : sequence of (name, (rows, columns, 3) uint8)
        In reading order.
    columns : int
        How many in a row.

    Returns
    -------
    (rows, columns, 3) uint8
    """
    if not pictures:
        raise ValueError("a contact sheet of no pictures shows nothing")
    rows = -(-len(pictures) // columns)
    wide, high = _THUMB[0] + _GAP, _THUMB[1] + _LABEL + _GAP
    sheet = Image.new("RGB", (columns * wide + _GAP, rows * high + _GAP), _shade(0.04))
    pen = ImageDraw.Draw(sheet)
    for number, (name, picture) in enumerate(pictures):
        left, top = _GAP + wide * (number % columns), _GAP + high * (number // columns)
        small = Image.fromarray(picture)
        small.thumbnail(_THUMB)
        aside = (_THUMB[0] - small.width) // 2
        sheet.paste(small, (left + aside, top + (_THUMB[1] - small.height) // 2))
        pen.text((left + 4, top + _THUMB[1] + 2), name, fill=_shade(0.7))
    return np.asarray(sheet, np.uint8)


def _films(subject: str) -> Picture:
    """Hang four films of a subject side by side on black."""
    hung = [lit(radiograph(subject, seed, pixels=_FILM_PX)) for seed in SEEDS]
    high = max(film.shape[0] for film in hung)
    padded = [np.pad(film[..., :3], ((0, high - len(film)), (_GAP, _GAP), (0, 0))) for film in hung]
    return np.concatenate(padded, axis=1)


def _object(name: str) -> Picture:
    """Crop an object to what it covers; the steps of a walker stand side by side."""
    layers = objects.paint(name, seed=SEEDS[0], scale=_OBJECT_SCALE)
    if layers[0].name.startswith("phase"):
        steps = [view((layer,), WALKER_SIZE, scale=_OBJECT_SCALE) for layer in layers]
        return np.concatenate(steps, axis=1)
    shown = [layer for layer in layers if not layer.name.endswith("-low")]
    left, top = min(layer.left for layer in shown), min(layer.top for layer in shown)
    right = max(layer.left + layer.rgba.shape[1] / _OBJECT_SCALE for layer in shown)
    foot = max(layer.top + layer.rgba.shape[0] / _OBJECT_SCALE for layer in shown)
    moved = tuple(
        Layer(layer.name, layer.rgba, layer.left - left, layer.top - top, blend=layer.blend)
        for layer in shown
    )
    return view(moved, (round(right - left), round(foot - top)), scale=_OBJECT_SCALE)


def _shade(value: float) -> tuple[int, int, int]:
    red, green, blue = (int(channel) for channel in to_bytes(tint("film", value)))
    return red, green, blue


def _save(path: Path, picture: Picture) -> Path:
    Image.fromarray(picture).save(path)
    return path
