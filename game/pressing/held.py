"""The first disc half a century later: worn by its plays, swaying by its hole, or a copy of it."""

import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from game import groove
from game.city.chance import roll
from game.city.discs import Blank, Recipe, Scratch
from game.groove import Deck, Disc
from game.pressing.press import press
from game.pressing.workshop import deck_of, lathe_of

Sound = NDArray[np.float32]

_WORN_MM = 0.9
"""What fifty years and other people's spindles took off one side of a burnt hole."""
_WORN_A_PLAY_MM = 0.008
_MOST_WORN_MM = 1.4
SPARE_SONG = "red_star_stomp"
_SPARE_NUMBER = 1


def held_deck(recipe: Recipe, *, plays: int, marked: bool) -> Deck:
    """Put the disc on a plate half a century later.

    Parameters
    ----------
    recipe : Recipe
        How it was made.
    plays : int
        How often it was played; every spindle widens the hole to one side.
    marked : bool
        It lies by its pencil line, as it lay on the lathe: then the two circles are one again.

    Returns
    -------
    Deck
        The kitchen deck, with the hole where the disc really turns.
    """
    deck = deck_of(recipe)
    if marked:
        lathe = lathe_of(recipe)
        return replace(deck, hole_mm=lathe.hole_mm, hole_deg=lathe.hole_deg, slack_mm=0.0)
    worn_mm = min(_MOST_WORN_MM, _WORN_MM + _WORN_A_PLAY_MM * plays)
    toward = math.radians(deck.hole_deg)
    # The wear lies on the side on which the hole is off already, so that it adds to the sway.
    across = deck.hole_mm * math.cos(toward) + worn_mm * math.cos(toward)
    along = deck.hole_mm * math.sin(toward) + worn_mm * math.sin(toward)
    return replace(
        deck,
        hole_mm=math.hypot(across, along),
        hole_deg=math.degrees(math.atan2(along, across)),
        slack_mm=0.02,
    )


def hear_held(
    disc: Disc, recipe: Recipe, *, plays: int, marked: bool, rate_hz: int = 44100
) -> Sound:
    """Play a disc half a century later.

    Parameters
    ----------
    disc : Disc
        As it was cut.
    recipe : Recipe
        How it was made.
    plays : int
        How often it was played since.
    marked : bool
        It lies by its pencil line.
    rate_hz : int
        Of what is given back.

    Returns
    -------
    (frames,) float32
    """
    deck = held_deck(recipe, plays=plays, marked=marked)
    luck = roll(recipe.seed, "held", recipe.song, plays, sides=1 << 31)
    return groove.play(worn(disc, recipe, plays=plays), deck=deck, rate_hz=rate_hz, seed=luck)


def worn(disc: Disc, recipe: Recipe, *, plays: int) -> Disc:
    """Wear a disc by its plays on kitchen decks."""
    return groove.wear(disc, deck=deck_of(recipe), plays=plays) if plays else disc


def copy_recipe(recipe: Recipe) -> Recipe:
    """Say how somebody else made a copy: a rougher film, a flat hand, the same length."""
    blank = replace(
        recipe.blank,
        seed=recipe.blank.seed + 1,
        roughness_nm=recipe.blank.roughness_nm + 30,
        dust_per_cm2=recipe.blank.dust_per_cm2 + 10,
        scratches=(*recipe.blank.scratches, Scratch(angle_ddeg=700, depth_um=18)),
        name_cut=True,
    )
    return replace(
        recipe, blank=blank, lathe="kitchen", seed=recipe.seed + 1, tears=(), char=320,
        level=((0, 50),), weight=(), speed=(), jumps=(), gaps=(), tape=0,
    )  # fmt: skip


def copy_disc(
    disc: Disc, recipe: Recipe, density: NDArray[np.float32], *, plays: int, rate_hz: int = 44100
) -> Disc:
    """Cut a copy from what was still to be heard of a disc.

    Parameters
    ----------
    disc, recipe
        What was copied, and how it was made.
    density : (rows, columns) float32
        Of the copy's film (`copy_recipe`).
    plays : int
        How worn it was by then.
    rate_hz : int
        Of the programme.

    Returns
    -------
    Disc
    """
    heard = hear_held(disc, recipe, plays=plays, marked=True, rate_hz=rate_hz)
    loudest = float(np.max(np.abs(heard))) or 1.0
    return press(copy_recipe(recipe), heard * np.float32(0.7 / loudest), density).disc


def spare_recipe() -> Recipe:
    """Give the disc that is found where no disc of one's own ever left the house."""
    blank = Blank(
        number=_SPARE_NUMBER,
        subject="chest",
        seed=4711,
        width_mm=300,
        height_mm=400,
        thickness_um=180,
        hardness_mpa=200,
        roughness_nm=90,
        dust_per_cm2=12,
        exposure=88,
    )
    trim = tuple((angle, 11_400) for angle in range(0, 3600, 80))
    return Recipe(
        song=SPARE_SONG, blank=blank, lathe="kitchen", seed=12, trim=trim, hole_ddeg=900,
        hole_cmm=30, burnt_first=False, facet_um=22, level=((0, 60),),
    )  # fmt: skip
