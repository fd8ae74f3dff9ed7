import inspect
from itertools import combinations

import numpy as np
import pytest

from game.film.layers import Layer, view
from game.film.objects import NAMES, anchors, paint, side_heads
from game.film.objects.carried import THINGS
from game.film.objects.people import OTHER_NAMES, PEOPLE, find_person, stranger
from game.film.objects.side_clothes import CUTS
from game.film.objects.signs import SIGNS

SCALE = 1 / 3
QUICK = 0.2
BACK = (8, 17, 28)


def seen(layer: Layer, size: tuple[int, int], *, scale: float) -> np.ndarray:
    rows, columns = round(size[1] * scale), round(size[0] * scale)
    back = np.full((rows, columns, 4), (*BACK, 255), np.uint8)
    return view((Layer("back", back), layer), size, scale=scale)


def brightness(layer: Layer, x: int, y: int, *, reach: int = 3) -> int:
    """How bright a layer made at scale 1 is round a point."""
    row, column = y - layer.top, x - layer.left
    near = layer.rgba[
        max(row - reach, 0) : row + reach + 1, max(column - reach, 0) : column + reach + 1
    ]
    return int(near[..., :3].max()) if near.size else 0


def named(layers: tuple[Layer, ...], name: str) -> Layer:
    return next(layer for layer in layers if layer.name == name)


def size_of(name: str) -> tuple[int, int]:
    if name.startswith("person-"):
        return anchors.PORTRAIT_SIZE
    if name.startswith("walker-"):
        return anchors.WALKER_SIZE
    hands = {
        "hand-scissors": anchors.SCISSORS_SIZE,
        "hand-cigarette": anchors.CIGARETTE_SIZE,
        "hand-brush": anchors.BRUSH_SIZE,
        "glove": anchors.GLOVE_SIZE,
    }
    return hands.get(name, anchors.STAGE)


@pytest.mark.parametrize("name", NAMES)
def test_every_object_paints_small_premultiplied_and_within_its_bounds(name: str) -> None:
    layers = paint(name, seed=1, scale=SCALE)
    width, height = size_of(name)
    assert layers
    assert len({layer.name for layer in layers}) == len(layers)
    for layer in layers:
        assert layer.rgba.dtype == np.uint8
        assert layer.rgba[..., 3].max() > 40, f"{layer.name} is empty"
        assert (layer.rgba[..., :3] <= layer.rgba[..., 3:]).all(), (
            f"{layer.name} is not premultiplied"
        )
        rows, columns = layer.rgba.shape[:2]
        if layer.blend == "over":
            assert layer.left >= 0
            assert layer.top >= 0
            assert layer.left + columns / SCALE <= width + 3 / SCALE
            assert layer.top + rows / SCALE <= height + 3 / SCALE


@pytest.mark.parametrize("name", ["hand-brush", "bag", "person-kostya"])
def test_the_same_seed_gives_the_same_object(name: str) -> None:
    for first, again in zip(
        paint(name, seed=4, scale=QUICK), paint(name, seed=4, scale=QUICK), strict=True
    ):
        assert np.array_equal(first.rgba, again.rgba)


@pytest.mark.parametrize("name", ["hand-cigarette", "lathe", "walker-buyer", "person-kostya"])
def test_two_seeds_differ(name: str) -> None:
    first, other = paint(name, seed=1, scale=QUICK), paint(name, seed=2, scale=QUICK)
    same = [
        one.rgba.shape == two.rgba.shape and np.array_equal(one.rgba, two.rgba)
        for one, two in zip(first, other, strict=True)
    ]
    assert not all(same)


def test_nobody_by_that_name_is_a_stranger_and_no_thing_by_that_name_is_an_error() -> None:
    assert stranger("petya", seed=1) == find_person("petya", seed=1)
    assert stranger("petya", seed=1) != stranger("vanya", seed=1)
    assert paint("person-petya", seed=1, scale=QUICK)
    for name in ("teapot", "person-", ""):
        with pytest.raises(ValueError, match="no object"):
            paint(name, seed=1)


def test_other_names_lead_to_known_people_and_all_carry_things_that_exist() -> None:
    assert set(OTHER_NAMES.values()) <= set(PEOPLE)
    assert not set(OTHER_NAMES) & set(PEOPLE)
    for person in PEOPLE.values():
        for sign in (*person.seen, *person.hidden):
            assert sign[0] in SIGNS


@pytest.mark.parametrize("person", ["sinitsyn", "edik", "valerka"])
def test_twins_stand_in_the_same_place_and_only_the_high_one_shows_what_is_hidden(
    person: str,
) -> None:
    low, high = paint(f"person-{person}", seed=1, scale=0.5)
    assert (low.name, high.name) == ("bust-low", "bust-high")
    pictures = [seen(twin, anchors.PORTRAIT_SIZE, scale=0.5) for twin in (low, high)]
    columns = [np.flatnonzero((np.abs(p.astype(int) - BACK).max(2) > 24).any(0)) for p in pictures]
    assert abs(columns[0][0] - columns[1][0]) <= 6
    assert abs(columns[0][-1] - columns[1][-1]) <= 6
    assert np.abs(pictures[0].astype(int) - pictures[1]).max() > 60


STORY = frozenset(
    {
        "kostya", "juhan", "sinitsyn", "zuyeva", "osip", "klavdia", "wolski", "edik", "lida",
        "pryakhin", "arkady", "grisha", "marfa", "jirka", "perov", "belenkaya", "vera", "lapin",
        "glukhov", "rubtsova", "valerka",
    }
)  # fmt: skip
"""The twenty-two without the dog, who has four legs."""
STATE = frozenset({"klyuev", "pryakhin", "patrol"})
"""Three greatcoats: the State is alike."""


def assert_apart(outlines: dict[str, np.ndarray], does: str, *, least_in_story: float) -> None:
    """Hold the outlines of any two against each other: what is not common, of what there is."""
    assert set(PEOPLE) >= STORY
    for first, other in combinations(PEOPLE, 2):
        if {first, other} <= STATE:
            continue
        least = least_in_story if {first, other} <= STORY else 0.07
        differ = np.count_nonzero(outlines[first] ^ outlines[other])
        both = np.count_nonzero(outlines[first] | outlines[other])
        assert differ / both > least, f"{first} {does} like {other}"


@pytest.mark.slow
def test_portraits_can_be_told_apart_by_their_outline() -> None:
    outlines = {}
    for person in PEOPLE:
        low = paint(f"person-{person}", seed=1, scale=QUICK)[0]
        picture = seen(low, anchors.PORTRAIT_SIZE, scale=QUICK)
        outlines[person] = np.abs(picture.astype(int) - BACK).max(axis=2) > 20
    assert_apart(outlines, "looks", least_in_story=0.11)


def test_anchors_lie_on_what_they_name() -> None:
    scissors = paint("hand-scissors", seed=1)
    assert brightness(named(scissors, "blade"), *anchors.SCISSORS_PIVOT, reach=6) > 120
    assert brightness(named(scissors, "hand"), *anchors.SCISSORS_BITE, reach=30) > 120
    cigarette = paint("hand-cigarette", seed=1)
    ember = named(cigarette, "ember")
    assert ember.blend == "add"
    assert brightness(ember, *anchors.CIGARETTE_EMBER) > 150
    assert brightness(named(cigarette, "coal"), *anchors.CIGARETTE_EMBER, reach=8) > 80
    assert brightness(named(paint("hand-brush", seed=1), "hand"), *anchors.BRUSH_TIP, reach=12) > 80


def test_moving_parts_of_machines_lie_on_their_anchors() -> None:
    lathe = paint("lathe", seed=1)
    assert [layer.name for layer in lathe][:4] == ["bench", "platter", "bridge", "carriage"]
    carriage = named(lathe, "carriage")
    assert brightness(carriage, anchors.LATHE_NEEDLE.x, anchors.LATHE_NEEDLE.y - 4) > 120
    arm = named(paint("gramophone", seed=1), "arm")
    assert brightness(arm, *anchors.ARM_PIVOT, reach=8) > 100
    assert brightness(arm, anchors.ARM_NEEDLE.x, anchors.ARM_NEEDLE.y - 4) > 120
    assert anchors.ARM_NEEDLE.y - anchors.ARM_PIVOT.y == anchors.ARM_LENGTH
    ring = named(paint("microscope-ring", seed=1), "ring")
    assert brightness(ring, *anchors.MICROSCOPE_MIDDLE, reach=60) == 0
    box = named(paint("lightbox", seed=1), "box")
    glass = anchors.LIGHTBOX_GLASS
    assert brightness(box, glass.left + glass.width // 2, glass.top + glass.height // 2) > 140


def test_the_needle_of_the_arm_reaches_every_turn_of_a_disc() -> None:
    pivot, middle = np.array(anchors.ARM_PIVOT), np.array(anchors.GRAMOPHONE_MIDDLE)
    apart = np.hypot(*(pivot - middle))
    pixels_a_mm = anchors.GRAMOPHONE_DISC.width / 240
    for radius_mm in (50, 118):
        assert (
            abs(apart - anchors.ARM_LENGTH) < radius_mm * pixels_a_mm < apart + anchors.ARM_LENGTH
        )


def test_anchors_lie_on_the_stage() -> None:
    width, height = anchors.STAGE
    areas = [value for _, value in inspect.getmembers(anchors) if isinstance(value, anchors.Area)]
    assert len(areas) >= 6
    for area in (*areas, *anchors.LINING_SLOTS):
        assert area.left >= 0
        assert area.top >= 0
        assert area.left + area.width <= width
        assert area.top + area.height <= height


@pytest.mark.parametrize("name", ["walker-patrol", "walker-buyer", "walker-lida"])
def test_walkers_take_four_different_steps_on_one_ground(name: str) -> None:
    twins = paint(name, seed=0, scale=0.5)
    assert [step.name for step in twins] == [
        f"phase{number}-{title}" for number in range(4) for title in ("low", "high")
    ]
    pictures = [seen(step, anchors.WALKER_SIZE, scale=0.5) for step in twins[::2]]
    for first in range(4):
        assert np.abs(pictures[first].astype(int) - pictures[(first + 1) % 4]).max() > 60
    feet = [np.flatnonzero((p.max(axis=2) > 60).any(axis=1))[-1] for p in pictures]
    assert max(feet) - min(feet) <= 3


def test_the_lens_finds_on_a_walker_what_a_passer_by_does_not_see() -> None:
    low, high = paint("walker-stilyaga", seed=1, scale=0.5)[:2]
    ambers = [
        np.count_nonzero(layer.rgba[..., 0].astype(int) > layer.rgba[..., 2].astype(int) + 30)
        for layer in (low, high)
    ]
    assert ambers[0] < 5
    assert ambers[1] > 40


def test_whoever_has_a_portrait_has_a_profile() -> None:
    for who in (*PEOPLE.values(), *(stranger(f"x{n}", seed=n) for n in range(40))):
        assert who.clothes in CUTS
        assert not who.hair or who.hair in side_heads.HAIR
        assert not who.hat or who.hat in side_heads.HATS
    with pytest.raises(ValueError, match="nobody does"):
        paint("walker-lida-fly", seed=1)


@pytest.mark.slow
def test_walkers_can_be_told_apart_by_their_outline() -> None:
    outlines = {}
    for person in PEOPLE:
        step = paint(f"walker-{person}", seed=1, scale=0.6)[0]
        picture = seen(step, anchors.WALKER_SIZE, scale=0.6)
        outlines[person] = np.abs(picture.astype(int) - BACK).max(axis=2) > 24
        rows = np.flatnonzero(outlines[person].any(axis=1))
        assert rows[-1] - rows[0] <= 160, "all this at a height of 150 pixels"
    assert_apart(outlines, "walks", least_in_story=0.12)


def test_what_is_carried_is_there_and_a_bag_hangs_on_no_bent_arm() -> None:
    assert {who.carries for who in PEOPLE.values()} - {""} <= set(THINGS)
    walks, talks = (
        seen(paint(name, seed=1, scale=0.5)[0], anchors.WALKER_SIZE, scale=0.5).astype(int)
        for name in ("walker-belenkaya", "walker-belenkaya-talk")
    )
    case = (slice(70, 110), slice(0, 90))
    assert (walks[case].max(axis=2) > 200).sum() > (talks[case].max(axis=2) > 200).sum()
