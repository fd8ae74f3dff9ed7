"""The four inks can be told apart by every eye, and a player's own colours are read with care."""

from itertools import combinations
from pathlib import Path

import fontpkg
import numpy as np
import pygame
import pytest
from numpy.typing import NDArray

from game import GameError
from game.levels import data_folder
from game.saves import Folders
from game.screen.eyes import Eyes, recolour
from game.screen.looks import LOOKS, OWN, PLAIN, Look, read_look, read_looks
from game.screen.opening import make_kit
from game.screen.palette import AMBER, DIM, GREEN, HIGH, PANEL, RED, TEXT, VIOLET, contrast
from game.screen.scenes.options import next_value
from game.screen.settings import Settings
from game.screen.typefaces import Face, font, lost_faces

SHIPPED = read_looks(data_folder("assets") / "looks")[0]
INKS = ("amber", "red", "green", "violet")
LEAST = 27.0
"""Distance in CIELAB at which two patches of type are told apart at a glance."""
LOST = 16.0
"""So near the plain inks come to each other for at least one kind of eye."""
EYES = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""Machado, Oliveira and Fernandes (2009), severity 1: what eyes of a kind make of linear light."""
TO_XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))


def seen_by(eye: str, colour: tuple[int, int, int]) -> NDArray[np.float64]:
    """Give a colour as an eye sees it, in CIELAB."""
    share = np.array(colour) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    linear = np.clip(np.array(EYES[eye]) @ linear, 0, 1)
    light = np.array(TO_XYZ) @ linear / (0.9505, 1.0, 1.089)
    root = np.where(light > 216 / 24389, np.cbrt(light), (24389 / 27 * light + 16) / 116)
    return np.array(
        [116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])], float
    )


def nearest(eye: str, look: Look) -> float:
    """Tell how far apart the two things are that the eye confuses most."""
    shown = {"text": TEXT, "dim": DIM, **{ink: getattr(look, ink) for ink in INKS}}
    pairs = [pair for pair in combinations(shown, 2) if set(pair) != {"text", "dim"}]
    return min(
        float(np.linalg.norm(seen_by(eye, shown[a]) - seen_by(eye, shown[b]))) for a, b in pairs
    )


@pytest.mark.parametrize("eye", LOOKS)
def test_every_look_keeps_the_inks_apart_for_its_eye(eye: str) -> None:
    assert nearest(eye, SHIPPED[eye]) >= LEAST


def test_the_plain_inks_would_be_confused() -> None:
    assert min(nearest(eye, PLAIN) for eye in EYES) < LOST


@pytest.mark.parametrize("eye", LOOKS)
@pytest.mark.parametrize("ink", INKS)
def test_every_ink_can_be_read_on_a_panel(eye: str, ink: str) -> None:
    assert contrast(getattr(SHIPPED[eye], ink), PANEL) >= 4.5


@pytest.mark.parametrize("eye", LOOKS)
def test_film_stays_and_inks_become_those_of_the_look(eye: str) -> None:
    look, picture = SHIPPED[eye], pygame.Surface((6, 1)).convert()
    plain = (TEXT, PANEL, HIGH, AMBER, RED, GREEN)
    for x, colour in enumerate(plain):
        picture.set_at((x, 0), colour)
    shown = Eyes(look).see(picture)
    got = np.array([shown.get_at((x, 0))[:3] for x in range(6)])
    wanted = np.array([*plain[:3], look.amber, look.red, look.green])
    assert np.abs(got - wanted).max() <= 4, got
    assert picture.get_at((3, 0))[:3] == AMBER, "the canvas itself is not touched"


def test_a_ramp_that_rises_goes_on_rising() -> None:
    reds = np.array([(0x1C, 4, 6), (0x4A, 7, 11), (0x8F, 14, 18), (0xD4, 35, 28), RED])
    for look in SHIPPED.values():
        assert (np.diff(recolour(reds, look).sum(axis=1)) > 0).all()


def test_the_plain_look_shows_the_picture_itself() -> None:
    picture = pygame.Surface((4, 4))
    assert Eyes().see(picture) is picture


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('red = "rot"', "red: want a colour like #ff5a3c, got 'rot'"),
        ("red = 12", "red: want a colour like"),
        ('blue = "#0000ff"', "blue: there is no such ink; there are amber, red"),
        ("red = ", "cannot be read"),
    ],
)
def test_a_wrong_colour_is_told_in_a_sentence(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "look.toml"
    path.write_text(text)
    with pytest.raises(GameError, match=r"look\.toml") as caught:
        read_look(path)
    assert told in str(caught.value)


def test_colours_of_the_player_are_taken_or_left_with_a_notice(tmp_path: Path) -> None:
    home = Folders(tmp_path, tmp_path / "cache")
    (tmp_path / "look.toml").write_text('amber = "#00FF00"')
    kit = make_kit(home, workers=None, ear=None)
    kit.change(kit.settings.with_changes(palette=OWN, language="ru"))
    assert kit.eyes.look == Look(amber=(0, 255, 0))
    assert make_kit(home, workers=None, ear=None).eyes.look == kit.eyes.look, "it is remembered"
    (tmp_path / "look.toml").write_text('amber = "green"')
    again = make_kit(home, workers=None, ear=None)
    assert again.eyes.look == PLAIN
    assert any("#ff5a3c" in line for line in again.captions.last)


def test_a_palette_is_chosen_in_the_options() -> None:
    assert next_value(Settings(), "palette", 1) == "protan"
    assert recolour(np.array([VIOLET]), SHIPPED["protan"]).round().astype(int).tolist() == [
        list(SHIPPED["protan"].violet)
    ]


def test_a_missing_font_is_told_and_another_stands_in_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = fontpkg.path

    def without_mono(name: str, **how: object) -> Path:
        if name == "IBM Plex Mono":
            raise fontpkg.FamilyNotInstalled(name)
        return real(name, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(fontpkg, "path", without_mono)
    font.cache_clear()
    try:
        assert lost_faces() == ("IBM Plex Mono",)
        assert font(Face.MONO, 20).size("Ё") == font(Face.SANS, 20).size("Ё")
        opened = make_kit(Folders(tmp_path, tmp_path / "cache"), workers=None, ear=None)
        assert any("IBM Plex Mono" in line for line in opened.captions.last)
        monkeypatch.setattr(fontpkg, "path", lambda name, **_: Path("/nowhere") / name)
        font.cache_clear()
        assert font(Face.SANS, 20).size("Ё")[0] > 0
    finally:
        font.cache_clear()
