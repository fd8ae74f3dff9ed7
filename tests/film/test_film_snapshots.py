"""Snapshots: small grey pictures of all that is painted; RIBS_RENEW=1 paints them anew.

What differs is laid beside what was expected in the folder that RIBS_ARTEFACTS names, or in
artefacts.
"""

import os
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from game.film import objects, places
from game.film.films import SUBJECTS, radiograph
from game.film.gallery import composite
from game.film.layers import Layer, view
from game.film.objects.moves import MOVES

HERE = Path(__file__).parent / "snapshots"
SEED = 1
PLACE_SCALE, OBJECT_SCALE = 0.2, 0.3
PLACE_BOX, THING_BOX = (64, 36), (64, 64)
MOST_MEAN, MOST_AT_99 = 2.5, 22.0
"""Levels of 255: another numpy may round otherwise, another picture may not pass."""
ROOM_BYTES = 300_000

Grey = NDArray[np.uint8]
PLACES = (
    *sorted(places.PLACES), "port-open-kapella", "port-ice-empty", "customs-ice-zarya_ladogi",
    "nevsky-summer", "hospital-summer",
)  # fmt: skip
DOING = tuple(f"walker-stilyaga-{move}" for move in MOVES)
THINGS = (*objects.NAMES, *DOING, "close-patrol")


def small(picture: NDArray[np.uint8], box: tuple[int, int]) -> Grey:
    """Make a picture small and grey, its proportions kept."""
    image = Image.fromarray(picture).convert("L")
    share = min(box[0] / image.width, box[1] / image.height)
    size = (max(1, round(image.width * share)), max(1, round(image.height * share)))
    return np.asarray(image.resize(size, Image.Resampling.BOX), np.uint8)


def strip(layers: tuple[Layer, ...]) -> NDArray[np.uint8]:
    """Lay an object together, the steps of a walker side by side."""
    shown = [layer for layer in layers if not layer.name.endswith("-low")]
    if shown[0].name.startswith("phase"):
        return np.concatenate([together([layer], (180, 270)) for layer in shown], axis=1)
    left, top = min(layer.left for layer in shown), min(layer.top for layer in shown)
    right = max(layer.left + layer.rgba.shape[1] / OBJECT_SCALE for layer in shown)
    foot = max(layer.top + layer.rgba.shape[0] / OBJECT_SCALE for layer in shown)
    moved = [
        Layer(layer.name, layer.rgba, layer.left - left, layer.top - top, blend=layer.blend)
        for layer in shown
    ]
    return together(moved, (round(right - left), round(foot - top)))


def together(layers: list[Layer], size: tuple[int, int]) -> NDArray[np.uint8]:
    return view(tuple(layers), size, scale=OBJECT_SCALE)


def compare(name: str, seen: Grey) -> None:
    """Hold a picture against its snapshot."""
    path = HERE / f"{name}.png"
    if os.environ.get("RIBS_RENEW"):
        Image.fromarray(seen).save(path, optimize=True)
    assert path.exists(), f"there is no snapshot of {name}; RIBS_RENEW=1 paints it"
    wanted = np.asarray(Image.open(path).convert("L"), np.uint8)
    if wanted.shape == seen.shape:
        away = np.abs(wanted.astype(float) - seen)
        if away.mean() <= MOST_MEAN and np.percentile(away, 99) <= MOST_AT_99:
            return
    beside = lay_beside(name, wanted, seen)
    pytest.fail(f"{name} does not look as it did; see {beside}")


def lay_beside(name: str, wanted: Grey, seen: Grey) -> Path:
    """Write what was expected, what is there and the difference, four times as large."""
    folder = Path(os.environ.get("RIBS_ARTEFACTS", "artefacts"))
    folder.mkdir(parents=True, exist_ok=True)
    rows = max(wanted.shape[0], seen.shape[0])
    columns = max(wanted.shape[1], seen.shape[1])
    sheet = np.zeros((rows, 3 * columns + 4), np.int16)
    for place, picture in enumerate((wanted, seen)):
        left = place * (columns + 2)
        sheet[: picture.shape[0], left : left + picture.shape[1]] = picture
    first, second = sheet[:, :columns], sheet[:, columns + 2 : 2 * columns + 2]
    sheet[:, 2 * columns + 4 :] = np.minimum(4 * np.abs(first - second), 255)
    path = folder / f"{name}.png"
    Image.fromarray(sheet.astype(np.uint8).repeat(4, 0).repeat(4, 1)).save(path)
    return path


@pytest.mark.parametrize("name", PLACES)
def test_a_place_looks_as_it_did(name: str) -> None:
    layers = places.paint(name, seed=SEED, scale=PLACE_SCALE)
    both = [composite(layers, high=high, scale=PLACE_SCALE) for high in (False, True)]
    seen = np.concatenate([small(picture, PLACE_BOX) for picture in both], axis=1)
    assert seen.std() > 8
    compare(f"place-{name}", seen)


@pytest.mark.parametrize("name", THINGS)
def test_an_object_looks_as_it_did(name: str) -> None:
    seen = small(strip(objects.paint(name, seed=SEED, scale=OBJECT_SCALE)), THING_BOX)
    assert seen.std() > 8
    compare(f"object-{name}", seen)


@pytest.mark.parametrize("subject", sorted(SUBJECTS))
def test_a_film_looks_as_it_did(subject: str) -> None:
    film = radiograph(subject, SEED, pixels=256)
    seen = small((film.image * 255 + 0.5).astype(np.uint8), THING_BOX)
    assert seen.std() > 20
    compare(f"film-{subject}", seen)


def test_another_picture_is_noticed_and_laid_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RIBS_ARTEFACTS", str(tmp_path))
    monkeypatch.delenv("RIBS_RENEW", raising=False)
    film = radiograph("hand", SEED + 1, pixels=256)
    other = small((film.image * 255 + 0.5).astype(np.uint8), THING_BOX)
    with pytest.raises(pytest.fail.Exception, match="does not look as it did"):
        compare("film-hand", other)
    beside = np.asarray(Image.open(tmp_path / "film-hand.png"))
    assert beside.std() > 20


def test_snapshots_stay_small_and_each_has_its_picture() -> None:
    files = sorted(HERE.glob("*.png"))
    assert sum(path.stat().st_size for path in files) < ROOM_BYTES
    wanted = {*(f"place-{name}" for name in PLACES), *(f"object-{name}" for name in THINGS),
              *(f"film-{name}" for name in SUBJECTS)}  # fmt: skip
    assert {path.stem for path in files} == wanted
