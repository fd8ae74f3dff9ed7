"""Hospital films: every seed another patient, every subject another picture, all of it again."""

import itertools
import re

import numpy as np
import pytest

from game.film.films import SUBJECTS, Radiograph, lit, radiograph
from game.film.finds import FINDS
from game.film.patient import admit
from game.film.strip import write_strip

PIXELS = 128
NAMES = sorted(SUBJECTS)


@pytest.fixture(scope="module")
def films() -> dict[tuple[str, int], Radiograph]:
    return {
        (name, seed): radiograph(name, seed, pixels=PIXELS) for name in NAMES for seed in (1, 2)
    }


def likeness(one: np.ndarray, other: np.ndarray) -> float:
    rows, columns = min(one.shape[0], other.shape[0]), min(one.shape[1], other.shape[1])
    pair = one[:rows, :columns].ravel(), other[:rows, :columns].ravel()
    return float(np.corrcoef(*pair)[0, 1])


@pytest.mark.parametrize("name", NAMES)
def test_the_same_seed_gives_the_same_film_to_the_bit(name: str, films: dict) -> None:
    again = radiograph(name, 1, pixels=PIXELS)
    first = films[name, 1]
    assert again.image.tobytes() == first.image.tobytes()
    assert again.surface.tobytes() == first.surface.tobytes()
    assert again.facts == first.facts


@pytest.mark.parametrize("name", NAMES)
def test_another_seed_is_another_patient(name: str, films: dict) -> None:
    one, other = films[name, 1], films[name, 2]
    assert one.facts.strip != other.facts.strip
    assert one.image.shape == other.image.shape
    assert float(np.abs(one.image - other.image).mean()) > 0.01


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(NAMES, 2)))
def test_subjects_can_be_told_apart(one: str, other: str, films: dict) -> None:
    assert likeness(films[one, 1].image, films[other, 1].image) < 0.8


@pytest.mark.parametrize("name", NAMES)
def test_a_film_has_black_air_and_clear_bone(name: str, films: dict) -> None:
    film = films[name, 1]
    assert film.density.dtype == np.float32
    assert 0 <= float(film.density.min()) < 0.45
    assert 0.8 < float(film.density.max()) <= 1
    assert float(film.image.std()) > 0.08
    np.testing.assert_allclose(film.density, 1 - film.image)
    assert 0 <= float(film.seen.min()) <= float(film.seen.max()) <= 1


@pytest.mark.parametrize("name", NAMES)
def test_the_sheet_keeps_its_proportions(name: str, films: dict) -> None:
    film = films[name, 1]
    rows, columns = film.image.shape
    assert max(rows, columns) == PIXELS
    assert columns / rows == pytest.approx(film.size_mm[0] / film.size_mm[1], abs=0.02)


def test_fineness_changes_nothing_else() -> None:
    coarse, fine = (radiograph("hand", 5, pixels=pixels) for pixels in (96, 192))
    blocks = fine.image[: len(coarse.image) * 2, : coarse.image.shape[1] * 2]
    small = blocks.reshape(len(coarse.image), 2, coarse.image.shape[1], 2).mean(axis=(1, 3))
    assert likeness(small, coarse.image) > 0.97
    assert coarse.facts == fine.facts


def test_more_light_makes_a_clearer_picture_of_the_same_bones() -> None:
    thin, thick = (radiograph("foot", 3, pixels=PIXELS, exposure=e).image for e in (60, 125))
    assert float(thick.mean()) > float(thin.mean()) + 0.02
    assert likeness(thin, thick) > 0.95


def test_the_old_lose_teeth_and_the_young_do_not() -> None:
    ages = {radiograph("skull", seed, pixels=32).facts.patient.age for seed in range(24)}
    assert min(ages) < 30
    assert max(ages) > 50


def test_a_lit_film_is_premultiplied_and_leaks_light_round_its_edge(films: dict) -> None:
    picture = lit(films["chest", 1])
    rows, columns = films["chest", 1].image.shape
    assert picture.shape[0] > rows
    assert picture.shape[1] > columns
    assert (picture[..., :3] <= picture[..., 3:]).all()
    assert picture[0, 0, 3] < picture[0, columns // 2, 3] < 255


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"subject": "elbow"}, "no film of 'elbow'"),
        ({"seed": -1}, "not negative"),
        ({"pixels": 8}, "within 16"),
        ({"pixels": 10000}, "within 16"),
        ({"exposure": 5}, "in percent"),
        ({"size_mm": (0, 240)}, "holds no picture"),
    ],
)
def test_what_cannot_be_taken_is_refused_with_a_sentence(wrong: dict, told: str) -> None:
    wanted = {"subject": "hand", "seed": 1, "pixels": 32} | wrong
    subject, seed = wanted.pop("subject"), wanted.pop("seed")
    with pytest.raises(ValueError, match=told):
        radiograph(subject, seed, **wanted)


def test_a_strip_bears_no_whole_name_and_a_day_before_the_story_ends() -> None:
    strips = []
    for seed in range(2000):
        dice = np.random.default_rng(seed)
        strips.append(write_strip(admit(dice), dice))
    assert all(re.fullmatch(r"[А-Я]-[а-я]{2}", strip.name) for strip in strips)
    assert all(re.fullmatch(r"\d{1,2}\.[IVX]+\.(4[89]|5[0-5])", strip.date) for strip in strips)
    assert all(1000 <= strip.number <= 9999 for strip in strips)
    assert len({(strip.number, strip.date, strip.name) for strip in strips}) > 1990


def body(film: Radiograph, *, rows: tuple[float, float] = (0.0, 0.86)) -> np.ndarray:
    """Give the film without its strip, left limbs as right ones."""
    image = film.image[: round(rows[1] * len(film.image))].copy()
    image[: round(rows[0] * len(film.image))] = 0
    mirrored = SUBJECTS[film.subject].paired and film.facts.patient.side == "right"
    return image[:, ::-1] if mirrored else image


@pytest.mark.slow
def test_a_thousand_seeds_give_a_thousand_films_and_each_is_recognised() -> None:
    a_subject = 1000 // len(NAMES)
    taken = {
        name: np.array([body(radiograph(name, seed, pixels=64)) for seed in range(a_subject)])
        for name in NAMES
    }
    for name, films in taken.items():
        flat = films.reshape(len(films), -1)
        for number, film in enumerate(flat[:-1]):
            nearest = np.abs(flat[number + 1 :] - film).mean(axis=1).min()
            assert nearest > 0.012, f"{name} {number} is like another, even without its strip"
    typical = {name: films.mean(axis=0) for name, films in taken.items()}
    for name, films in taken.items():
        for number, film in enumerate(films):
            alike = {other: likeness(film, mean) for other, mean in typical.items()}
            assert max(alike, key=alike.__getitem__) == name, f"{name} {number} is not recognised"
            assert sorted(alike.values())[-1] - sorted(alike.values())[-2] > 0.1


@pytest.mark.slow
def test_metal_is_found_in_some_films_and_is_whiter_than_bone() -> None:
    found: dict[tuple[str, str], int] = {}
    bare: dict[str, list[int]] = {name: [] for name in NAMES}
    for name in NAMES:
        for seed in range(120):
            finds = radiograph(name, seed, pixels=16).facts.diagnosis.finds
            for find in finds:
                found.setdefault((name, find), seed)
            if not finds:
                bare[name].append(seed)
    assert {find for _, find in found} >= {*FINDS, "ring", "pin", "plate", "crowns", "nails"}

    def metal(name: str, seed: int) -> int:
        clear = body(radiograph(name, seed, pixels=256), rows=(0.16, 0.86)) > 0.97
        return int(clear.sum())

    for (name, find), seed in found.items():
        usual = float(np.mean([metal(name, other) for other in bare[name][:4]]))
        assert metal(name, seed) > usual + 5, f"no {find} to be seen in a {name}"
