"""The loop closed: from sound to groove to picture to sound, and to a spiral for other machines."""

import tracemalloc
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from groove_tones import RATE, harmonic, sine

from game.groove import (
    Deck,
    Disc,
    Film,
    Lathe,
    Needle,
    cut,
    draw,
    engrave_svg,
    play,
    read_back,
    save,
    scan,
    scratch,
    wear,
)

FIRST, TURNS = 2, 2


@lru_cache(maxsize=1)
def disc() -> Disc:
    """A song of sorts at 7 cm/s, without rumble, on a film with all its faults."""
    dice = np.random.default_rng(8)
    t = np.arange(round(4.0 * RATE)) / RATE
    notes = sum(
        np.sin(2 * np.pi * hz * t + 6 * dice.random()) * (np.sin(2 * np.pi * t / 0.9 + hz) > 0)
        for hz in (233, 392, 587, 880, 1320, 1976, 2637)
    )
    song = notes / np.abs(notes).max()
    return cut(song, lathe=Lathe(peak_cm_s=7.0, rumble_db=-np.inf))


@lru_cache(maxsize=1)
def played() -> np.ndarray:
    return banded(play(disc(), deck=Deck.ideal()))


def banded(sound: np.ndarray) -> np.ndarray:
    from scipy.signal import butter, sosfiltfilt

    return sosfiltfilt(butter(4, [200, 3000], "bp", fs=RATE, output="sos"), sound.astype(float))


def likeness(sound: np.ndarray) -> tuple[float, int]:
    """Correlation of read-back turns with the needle's sound, and how late they are."""
    read = banded(sound)[2000:-2000]
    grid_hz = disc().samples_per_turn * disc().rpm / 60
    start = 2000 + round((FIRST * disc().samples_per_turn - disc().start_sample) / grid_hz * RATE)
    match = np.correlate(played()[start - 60 : start + len(read) + 60], read, "valid")
    late = int(np.argmax(match)) - 60
    return float(np.corrcoef(read, played()[start + late :][: len(read)])[0, 1]), late


@lru_cache(maxsize=8)
def ring(**how: object) -> np.ndarray:
    return read_back(scan(disc(), first_turn=FIRST, turns=TURNS, **how))  # type: ignore[arg-type]


def test_sound_comes_back_from_pixels_of_10_um_with_grain() -> None:
    sound = ring()
    assert len(sound) == int(TURNS * 60 / 78.26 * RATE)
    likely, late = likeness(sound)
    assert likely > 0.95
    assert abs(late) <= 1


def test_a_scan_off_centre_and_turned_sounds_the_same() -> None:
    likely, late = likeness(ring(off_centre_um=(40.0, -30.0), turned_deg=0.3))
    assert likely > 0.95
    # 0.3 degrees of a turn of 0.767 s
    assert late == pytest.approx(0.3 / 360 * 60 / 78.26 * RATE, abs=2)


def test_a_scan_far_off_centre_is_found_too() -> None:
    assert likeness(ring(off_centre_um=(-150.0, 120.0)))[0] > 0.95


def test_more_grain_is_more_noise() -> None:
    grains = [likeness(ring(grain=grain))[0] for grain in (0.0, 6 / 255, 14 / 255)]
    assert grains == sorted(grains, reverse=True)
    assert grains[0] > 0.99


def test_glass_takes_the_warp_out() -> None:
    assert likeness(ring(under_glass=True))[0] < likeness(ring())[0] - 0.01


def test_level_and_pitch_of_a_tone_are_kept() -> None:
    tone = cut(sine(1000, 4.0, 0.5), film=Film.ideal(), lathe=Lathe.ideal(peak_cm_s=7.0))
    sound = read_back(scan(tone, first_turn=1, turns=2), rate_hz=22050)
    assert harmonic(sound, 1000, rate=22050) == pytest.approx(0.5, rel=0.02)


def test_a_picture_has_land_and_groove_and_no_dust() -> None:
    strip = scan(disc(), first_turn=FIRST, turns=TURNS)
    assert strip.pixels.dtype == np.uint8
    share = np.mean(strip.pixels < 128)
    assert share == pytest.approx(disc().width_um.mean() / disc().pitch_um, abs=0.04)
    dusty = replace(disc(), film=replace(disc().film, dust_per_mm2=20.0))
    again = scan(dusty, first_turn=FIRST, turns=TURNS)
    assert np.array_equal(strip.pixels, again.pixels)


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ({"first_turn": -1}, "first_turn"),
        ({"first_turn": 1.5}, "first_turn"),
        ({"turns": 0}, "turns"),
        ({"first_turn": 3, "turns": 99}, "the disc has"),
        ({"um_per_px": 0.5}, "um_per_px"),
        ({"grain": -1.0}, "grain"),
        ({"grain": float("nan")}, "grain"),
        ({"off_centre_um": (float("nan"), 0.0)}, "off_centre_um"),
        ({"turned_deg": float("inf")}, "turned_deg"),
        ({"off_centre_um": 3.0}, "off_centre_um"),
        ({"off_centre_um": (3.0,)}, "off_centre_um must be 2 numbers"),
        ({"off_centre_um": "ab"}, "off_centre_um must be a number"),
    ],
)
def test_scans_that_cannot_be(bad: dict[str, object], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        scan(disc(), **({"first_turn": 1, "turns": 2} | bad))  # type: ignore[arg-type]


def test_a_picture_without_a_groove_is_refused() -> None:
    strip = scan(disc(), first_turn=FIRST, turns=1)
    with pytest.raises(ValueError, match="no groove"):
        read_back(replace(strip, pixels=np.full_like(strip.pixels, 200)))
    with pytest.raises(ValueError, match="rate_hz"):
        read_back(strip, rate_hz=100)
    noise = np.random.default_rng(4).integers(0, 256, strip.pixels.shape, np.uint8)
    for wild in (noise, noise[:100]):
        with pytest.raises(ValueError, match="no groove"):
            read_back(replace(strip, pixels=wild))


@pytest.mark.parametrize("um_per_px", [30.0, 40.0, 60.0, 100.0])
def test_pixels_too_coarse_for_the_groove_are_refused(um_per_px: float) -> None:
    with pytest.raises(ValueError, match=r"um are too coarse|no turns lie a pitch apart"):
        ring(um_per_px=um_per_px)


def test_the_coarsest_pixels_that_are_taken_still_sound() -> None:
    assert likeness(ring(um_per_px=25.0))[0] > 0.95


def test_narrow_land_wants_finer_pixels() -> None:
    close = cut(sine(500, 3.0, 0.1), film=Film.ideal(), lathe=Lathe.ideal(pitch_um=150.0))
    with pytest.raises(ValueError, match="across the land, 4 are needed"):
        read_back(scan(close, first_turn=1, turns=2, um_per_px=16.0))
    assert read_back(scan(close, first_turn=1, turns=2, um_per_px=10.0)).size


@pytest.mark.parametrize("jump_mm", [1.0, 0.4, 0.265, 0.05, -0.5])
def test_a_broken_spiral_is_not_read_as_one(jump_mm: float) -> None:
    lathe = Lathe(peak_cm_s=7.0, rumble_db=-np.inf, jumps=((2.6, jump_mm),))
    broken = cut(sine(500, 4.0, 0.3), lathe=lathe)
    with pytest.raises(ValueError, match="the groove breaks off"):
        read_back(scan(broken, first_turn=1, turns=4))
    assert read_back(scan(broken, first_turn=0, turns=2)).size


def test_a_lifted_cutter_leaves_nothing_to_read() -> None:
    force = ((0.0, 0.8), (1.5, 0.8), (1.51, 0.0), (1.6, 0.0), (1.61, 0.8))
    lifted = cut(sine(500, 3.0, 0.3), lathe=Lathe(force_curve_n=force))
    with pytest.raises(ValueError, match=r"breaks off after 0\.9\d turns"):
        read_back(scan(lifted, first_turn=1, turns=2))


def test_a_picture_takes_little_more_memory_than_its_pixels() -> None:
    strip = scan(disc(), first_turn=FIRST, turns=1, um_per_px=4.0)
    tracemalloc.start()
    try:
        again = scan(disc(), first_turn=FIRST, turns=1, um_per_px=4.0)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert np.array_equal(strip.pixels, again.pixels)
    assert peak < 5 * strip.pixels.nbytes + (64 << 20)


def test_a_picture_that_no_memory_holds_is_refused() -> None:
    with pytest.raises(ValueError, match=r"3 turns in pixels of 1 um .* ask for fewer turns"):
        scan(disc(), first_turn=1, turns=3, um_per_px=1.0)


@pytest.mark.parametrize(
    ("label", "value"),
    [("pitch_um", 0.0), ("um_per_px", float("nan")), ("turns", 0), ("rpm", None), ("pixels", None)],
)
def test_a_label_that_no_disc_could_bear_is_refused(label: str, value: object) -> None:
    strip = scan(disc(), first_turn=FIRST, turns=1)
    value = strip.pixels[:0] if label == "pixels" else value
    with pytest.raises(ValueError, match=label):
        read_back(replace(strip, **{label: value}))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="do not fit"):
        read_back(replace(strip, pixels=strip.pixels[:, :9]))


def test_what_is_no_disc_and_no_picture_is_refused(tmp_path: Path) -> None:
    wrong: Any = np.zeros(100, np.float32)
    for ask in (
        play, Needle, wear, draw, scan, engrave_svg,
        lambda what: scratch(what, angle_deg=0, depth_um=1),
        lambda what: save(what, tmp_path / "no.npz"),
    ):  # fmt: skip
        with pytest.raises(ValueError, match="disc must be a Disc, got ndarray"):
            ask(wrong)
    with pytest.raises(ValueError, match="scan must be a Scan, got ndarray"):
        read_back(wrong)
    for ask in (play, Needle, wear):
        with pytest.raises(ValueError, match="deck must be a Deck, got Film"):
            ask(disc(), deck=Film())
    assert not list(tmp_path.iterdir())


SVG = "{http://www.w3.org/2000/svg}"


def points_of(path: str) -> np.ndarray:
    """Absolute points of M x y l dx dy ..., in mm."""
    import re

    start, steps = path.removeprefix("M").split("l")
    first = np.array([float(number) for number in start.split()])
    numbers = [float(number) for number in re.findall(r"-?\d*\.?\d+", steps)]
    return first + np.concatenate([np.zeros((1, 2)), np.cumsum(np.reshape(numbers, (-1, 2)), 0)])


def test_the_svg_is_the_spiral_in_millimetres() -> None:
    text = engrave_svg(disc(), feature_um=120.0, hole_xy_mm=(1.0, 2.0))
    root = ElementTree.fromstring(text)
    assert (root.get("width"), root.get("viewBox")) == ("240mm", "-120 -120 240 240")
    circles = {circle.get("id"): circle for circle in root.iter(SVG + "circle")}
    assert float(circles["trim"].get("r", "")) == 118.0
    assert (circles["hole"].get("cx"), circles["hole"].get("cy")) == ("1.000", "-2.000")
    (path,) = (path.get("d", "") for path in root.iter(SVG + "path"))
    place = points_of(path)
    radius = np.hypot(*place.T)
    turned = np.unwrap(np.arctan2(-place[:, 1], place[:, 0])) / (2 * np.pi)
    assert radius[0] == pytest.approx(115, abs=0.2)
    assert turned[-1] - turned[0] == pytest.approx(4.0 / (60 / 78.26), rel=0.02)
    assert np.polyfit(turned, radius, 1)[0] == pytest.approx(-0.265, rel=0.01)
    step_mm = np.hypot(*np.diff(place, axis=0).T)
    assert np.median(step_mm) == pytest.approx(0.12, rel=0.02)
    land_mm = radius[:-1] - np.interp(turned[:-1] + 1, turned, radius)
    inside = turned[:-1] < turned[-1] - 1
    assert land_mm[inside].min() == pytest.approx(0.12, abs=0.01)


def test_a_jump_lifts_the_pen() -> None:
    broken = cut(sine(500, 3.0, 0.3), lathe=Lathe(jumps=((1.5, 0.8),)))
    assert engrave_svg(broken).count("<path") == 2


def test_a_silent_groove_is_drawn_too() -> None:
    still = cut(np.zeros(2 * RATE), film=Film.ideal(), lathe=Lathe.ideal())
    radius = np.hypot(*points_of(engrave_svg(still).split(' d="')[1].split('"')[0]).T)
    assert np.abs(np.diff(radius)).max() < 0.002


@pytest.mark.parametrize("feature_um", [0.0, 265.0, -3.0, float("nan")])
def test_features_that_cannot_be(feature_um: float) -> None:
    with pytest.raises(ValueError, match="feature"):
        engrave_svg(disc(), feature_um=feature_um)


@pytest.mark.parametrize(
    "hole",
    [
        {"hole_mm": float("nan")},
        {"hole_mm": -5.0},
        {"hole_xy_mm": (float("nan"), 0.0)},
        {"hole_xy_mm": (1,)},
        {"hole_xy_mm": 1.0},
        {"hole_xy_mm": (1, 2, 3)},
    ],
)
def test_holes_that_cannot_be(hole: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(hole))):
        engrave_svg(disc(), **hole)  # type: ignore[arg-type]


def test_a_groove_in_the_light_wants_angles_that_are_numbers() -> None:
    assert np.array_equal(draw(disc(), np.int64(64)), draw(disc(), 64))  # type: ignore[arg-type]
    for bad in (
        {"turned_deg": float("nan")}, {"light_deg": ("left",)}, {"light_deg": 30.0},
        {"pixels": 64.0},
    ):  # fmt: skip
        with pytest.raises(ValueError, match=next(iter(bad))):
            draw(disc(), **bad)  # type: ignore[arg-type]
