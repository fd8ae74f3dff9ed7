"""The gallery: every film, disc, mood, place, thing and person, each a picture, to be looked at."""

import functools
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw

from game.film import objects, places
from game.film.disc import draw_disc
from game.film.films import SUBJECTS, lit, radiograph
from game.film.layers import Layer, view
from game.film.objects.anchors import WALKER_SIZE
from game.film.objects.moves import MOVES
from game.film.objects.people import PEOPLE
from game.film.objects.walkers import PREFIX, WALKERS
from game.film.planes import Picture, Plane
from game.film.props.fleet import FLEET
from game.film.seasons import OUTDOORS, SEASONS
from game.film.tone import RAMPS, halftone, music, tint, to_bytes

SEEDS = (1, 2, 3, 4)
STAGE = (1280, 720)
_FILM_PX, _THUMB = 420, (426, 240)
_GAP, _LABEL = 12, 18
_OBJECT_SCALE, _STRIP_SCALE = 0.5, 0.6
_HARBOURS = (
    *(f"port-{river}-{ship}" for river in ("ice", "open", "dark") for ship in (*FLEET, "empty")),
    *(f"customs-{river}-kapella" for river in ("ice", "open")),
)
_SEASONS = tuple(f"{place}-{season}" for place in sorted(OUTDOORS) for season in SEASONS)
_ROUND = tuple((90 * turn, 11_000 + 120 * (turn % 3)) for turn in range(40))
_BITTEN = tuple((90 * turn, 10_400 + 700 * (turn % 5 == 2)) for turn in range(40))


class Work(NamedTuple):
    """One picture that is still to be drawn."""

    kind: str
    """On which contact sheet it hangs."""
    name: str
    draw: Callable[[], Picture]


def works() -> tuple[Work, ...]:
    """List all pictures of this room, kind by kind."""
    return (*_films(), *_discs(), *_moods(), *_places(), *_things(), *_people())


def gallery(
    out: Path, *, told: Callable[[str, int, int], None] = lambda what, done, of: None
) -> list[Path]:
    """Draw everything into a folder and say which pictures were written.

    Parameters
    ----------
    out : Path
        The folder; it is made if it is missing.
    told : function of (what, how many are done, of how many)
        Hears before each picture which one it is.

    Returns
    -------
    list of Path
        One picture a film and seed, a state of a disc, a mood, a place at each voltage, season and
        ship, an object, and a person in all movements; and one contact sheet a kind.

    Raises
    ------
    OSError
        If the folder cannot be made or written.
    """
    out.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    hung: dict[str, list[tuple[str, Picture]]] = {}
    listed = works()
    for done, work in enumerate(listed):
        told(work.name, done, len(listed))
        picture = work.draw()
        written.append(_save(out / f"{work.kind}-{work.name}.png", picture))
        # Six rows of somebody would be too small on a sheet: the first shows how he walks.
        shown = picture[: len(picture) // len(MOVES)] if work.kind == "walker" else picture
        hung.setdefault(work.kind, []).append((work.name, _thumb(shown)))
    _painted.cache_clear()
    for kind, pictures in hung.items():
        sheet = contact_sheet(pictures, columns=4 if kind == "place" else 5)
        written.append(_save(out / f"{kind}s.png", sheet))
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


def _films() -> Iterator[Work]:
    for subject in SUBJECTS:
        for seed in SEEDS:
            yield Work("film", f"{subject}-{seed}", partial(_film, subject, seed))


def _film(subject: str, seed: int) -> Picture:
    return lit(radiograph(subject, seed, pixels=_FILM_PX))[..., :3]


def _discs() -> Iterator[Work]:
    """Take one film from the sheet to a record played to pieces."""
    states: dict[str, dict[str, object]] = {
        "trimmed": {"trim": _ROUND},
        "bitten": {"trim": _BITTEN},
        "torn": {"trim": _ROUND, "tears": (700, 2500)},
        "burnt": {"trim": _ROUND, "hole_mm": 7.0, "char": 600},
        "cut": {"trim": _ROUND, "hole_mm": 7.0, "char": 300, "groove": _groove()},
        "labelled": {
            "trim": _ROUND, "hole_mm": 7.0, "groove": _groove(), "label": ("МАМБО", "78"),
        },
        "worn": {
            "trim": _ROUND, "hole_mm": 8.4, "char": 300, "groove": _groove(), "wear": 0.9,
            "hole_xy_mm": (1.6, -1.1),
        },
    }  # fmt: skip
    for name, state in states.items():
        yield Work("disc", name, partial(_disc, state))


def _disc(state: dict[str, object]) -> Picture:
    film = radiograph("chest", SEEDS[0], pixels=_FILM_PX).image
    side = min(film.shape)
    return draw_disc(film[:side, :side], pixels=_FILM_PX, **state)[..., :3]  # type: ignore[arg-type]


def _groove() -> Plane:
    """Give the light of a groove that sways a little, loud and quiet by turns."""
    across = np.linspace(-120, 120, _FILM_PX, dtype=np.float32)
    away = np.hypot(across[None], across[:, None])
    turn = np.arctan2(across[None], across[:, None])
    band = (away > 48) & (away < 104)
    light = 0.3 + 0.3 * np.sin(1.9 * away + 0.6 * np.sin(3 * turn)) * np.sin(0.2 * away) ** 2
    return np.asarray(np.where(band, light, 0), np.float32)


def _moods() -> Iterator[Work]:
    """Develop one film in every tone; print it as a newspaper would; let music run through it.

    On paper all is turned round: light that came through a bone has made it dark.
    """
    for name in RAMPS:
        yield Work("mood", name, partial(tinted, name))
    yield Work("mood", "newspaper", lambda: to_bytes(tint("print", halftone(_chest()))))
    yield Work("mood", "music", lambda: to_bytes(music(_chest(), _phase())))


def tinted(mood: str) -> Picture:
    """Develop the film of the moods in one of them."""
    return to_bytes(tint(mood, _chest()))


def _chest() -> Plane:
    return radiograph("chest", SEEDS[0], pixels=_FILM_PX).seen


def _phase() -> Plane:
    rows, columns = np.indices(_chest().shape, np.float32)
    return np.asarray(np.hypot(rows - 200, columns - 180) * 1.5 / 210, np.float32)


def _places() -> Iterator[Work]:
    names = [name for name in places.PLACES if name not in OUTDOORS]
    for name in (*names, *_SEASONS, *_HARBOURS):
        for voltage in ("low", "high"):
            yield Work("place", f"{name}-{voltage}", partial(_place, name, voltage))


def _place(name: str, voltage: str) -> Picture:
    return composite(_painted(name), high=voltage == "high")


@functools.lru_cache(maxsize=1)
def _painted(name: str) -> tuple[Layer, ...]:
    """Paint a place once for both voltages."""
    return places.paint(name, seed=SEEDS[0])


def _things() -> Iterator[Work]:
    for name in objects.NAMES:
        if not name.startswith(PREFIX):
            yield Work("object", name, partial(_object, name))


def _object(name: str) -> Picture:
    """Crop an object to what it covers; a portrait is shown at both voltages."""
    layers = objects.paint(name, seed=SEEDS[0], scale=_OBJECT_SCALE)
    low = tuple(layer for layer in layers if not layer.name.endswith("-high"))
    high = tuple(layer for layer in layers if not layer.name.endswith("-low"))
    if low == high:
        return _cropped(high)
    pair = (_cropped(low), _cropped(high))
    tall = max(picture.shape[0] for picture in pair)
    return np.concatenate(
        [np.pad(p, ((tall - len(p), 0), (_GAP, _GAP), (0, 0))) for p in pair], axis=1
    )


def _cropped(shown: tuple[Layer, ...]) -> Picture:
    left, top = min(layer.left for layer in shown), min(layer.top for layer in shown)
    right = max(layer.left + layer.rgba.shape[1] / _OBJECT_SCALE for layer in shown)
    foot = max(layer.top + layer.rgba.shape[0] / _OBJECT_SCALE for layer in shown)
    moved = tuple(
        Layer(layer.name, layer.rgba, layer.left - left, layer.top - top, blend=layer.blend)
        for layer in shown
    )
    return view(moved, (round(right - left), round(foot - top)), scale=_OBJECT_SCALE)


def _people() -> Iterator[Work]:
    for who in dict.fromkeys((*WALKERS, *PEOPLE)):
        yield Work("walker", who, partial(strips, who))


def strips(who: str) -> Picture:
    """Draw somebody in all movements: a row for each, four steps as seen and four seen through."""
    rows = []
    for move in MOVES:
        name = f"{PREFIX}{who}" if move == "walk" else f"{PREFIX}{who}-{move}"
        layers = objects.paint(name, seed=SEEDS[0], scale=_STRIP_SCALE)
        shown = [layer for end in ("-low", "-high") for layer in layers if layer.name.endswith(end)]
        steps = [view((layer,), WALKER_SIZE, scale=_STRIP_SCALE) for layer in shown]
        rows.append(np.concatenate(steps, axis=1))
    return np.concatenate(rows, axis=0)


def _thumb(picture: Picture) -> Picture:
    """Keep only what a contact sheet needs."""
    small = Image.fromarray(picture)
    small.thumbnail(_THUMB)
    return np.asarray(small, np.uint8)


def _shade(value: float) -> tuple[int, int, int]:
    red, green, blue = (int(channel) for channel in to_bytes(tint("film", value)))
    return red, green, blue


def _save(path: Path, picture: Picture) -> Path:
    Image.fromarray(picture).save(path)
    return path
