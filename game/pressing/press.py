"""Pressing a record: cut it, play it, listen to it, write down the verdict."""

from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game import GameError, groove
from game.band import Song, perform
from game.city.chance import roll
from game.city.discs import Blank, Mark, Recipe, Scratch, Verdict
from game.groove import Deck, Disc
from game.groove.listen import Notes, listen
from game.pressing.workshop import deck_of, film_of, lathe_of

Sound = NDArray[np.float32]

_TEAR_UM = 40
_FADE_S = 0.05
_SHORTEST_S = 1.0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Pressing:
    """A fresh disc, how it sounds on the kitchen deck, and what an ear says of it."""

    disc: Disc
    deck: Deck
    sound: Sound
    """``(frames,)`` the first hearing."""
    notes: Notes
    verdict: Verdict


def master(song: Song, *, rate_hz: int = 44100) -> Sound:
    """Have the band play the song that is to be copied."""
    return perform(song, rate_hz=rate_hz)


def picture_density(blank: Blank, *, pixels: int = 1024) -> Sound:
    """Give the optical density of a blank's picture, ``(rows, columns)`` in [0, 1]."""
    from game.pressing.picture import blank_film

    return blank_film(blank, pixels=pixels).density


def press(
    recipe: Recipe,
    programme: NDArray[np.floating],
    density: NDArray[np.float32],
    *,
    rate_hz: int = 44100,
) -> Pressing:
    """Cut a recipe, play it once and judge it; the same recipe gives the same disc to the bit.

    A head that was lifted leaves a disc in any case: where the film was full sooner, the music ends
    there. A whole song that does not fit is refused.
    """
    song = _cut_off(np.asarray(programme, np.float32), recipe.end_tenths, rate_hz)
    deck = deck_of(recipe)
    disc, song = _cut_what_fits(song, recipe, density, rate_hz=rate_hz)
    disc = _scratched(disc, recipe)
    sound = groove.play(disc, deck=deck, rate_hz=rate_hz, seed=_hearing(recipe, 0))
    notes = listen(sound, song, rate_hz=rate_hz)
    verdict = verdict_of(notes, seconds=len(song) // rate_hz)
    return Pressing(disc=disc, deck=deck, sound=sound, notes=notes, verdict=verdict)


def hear(pressing: Pressing, recipe: Recipe, *, plays: int, rate_hz: int = 44100) -> Sound:
    """Play a disc that has been played before; every hearing has its own dust and clamping."""
    return hear_disc(pressing.disc, recipe, plays=plays, rate_hz=rate_hz)


def hear_disc(disc: Disc, recipe: Recipe, *, plays: int, rate_hz: int = 44100) -> Sound:
    """Play the disc of a recipe as `hear` does, wherever its groove was kept."""
    deck = deck_of(recipe)
    worn = groove.wear(disc, deck=deck, plays=plays) if plays else disc
    return groove.play(worn, deck=deck, rate_hz=rate_hz, seed=_hearing(recipe, plays))


def verdict_of(notes: Notes, *, seconds: int) -> Verdict:
    """Write notes down in whole numbers."""
    return Verdict(
        wow_ppm=round(notes.wow_percent * 10_000),
        noise_cdb=round(notes.noise_db * 100),
        treble_hz=round(notes.treble_hz),
        distortion_ppm=round(notes.distortion_percent * 10_000),
        clicks_per_100s=round(notes.clicks_per_s * 100),
        skips=notes.skips,
        grade=notes.grade,
        seconds=seconds,
        marks=tuple(
            Mark(tenth=round(10 * second), kind=kind, size=size)
            for second, kind, size in notes.marks
        ),
    )


def _cut_off(programme: Sound, end_tenths: int, rate_hz: int) -> Sound:
    """End the song where the head was lifted."""
    end = end_tenths * rate_hz // 10 if end_tenths else len(programme)
    return _ended(programme, end, rate_hz)


def _ended(programme: Sound, end: int, rate_hz: int) -> Sound:
    """Keep what comes before a sample, faded out so that it ends without a knock."""
    if min(end, len(programme)) < _SHORTEST_S * rate_hz:
        raise GameError("There is less than a second of music on this disc.", key="press-no-music")
    if end >= len(programme):
        return programme
    song = programme[:end].copy()
    fade = round(_FADE_S * rate_hz)
    song[-fade:] *= np.linspace(1, 0, fade, dtype=np.float32)
    return song


def _cut_what_fits(
    song: Sound, recipe: Recipe, density: NDArray[np.float32], *, rate_hz: int
) -> tuple[Disc, Sound]:
    """Cut a song, and give what of it is on the disc."""
    film, lathe = film_of(recipe.blank, density, recipe=recipe), lathe_of(recipe)
    try:
        disc = groove.cut(song, rate_hz=rate_hz, film=film, lathe=lathe, seed=recipe.seed)
    except groove.TooLong as full:
        if not recipe.end_tenths:
            raise _too_long(full) from full
        song = _ended(song, round(full.seconds * rate_hz), rate_hz)
    else:
        return disc, song
    cutter = groove.Cutter(rate_hz=rate_hz, film=film, lathe=lathe, seed=recipe.seed)
    cutter.expect(len(song) / rate_hz)
    # It is known to fill the film to its last sample, of which the lathe may say once more.
    with suppress(groove.TooLong):
        cutter.take(song)
    return cutter.finish(), song


def _too_long(full: groove.TooLong) -> GameError:
    """Say how much of a song fits."""
    return GameError(
        f"The song is longer than the film: {int(full.seconds)} seconds fit.",
        key="press-too-long",
        seconds=int(full.seconds),
    )


def _scratched(disc: Disc, recipe: Recipe) -> Disc:
    """Draw across the groove what was on the film, and where the scissors tore it."""
    tears = tuple(Scratch(angle_ddeg=angle, depth_um=_TEAR_UM) for angle in recipe.tears)
    for line in (*recipe.blank.scratches, *tears):
        disc = groove.scratch(
            disc,
            angle_deg=line.angle_ddeg / 10,
            depth_um=float(line.depth_um),
            slant_deg=line.slant_ddeg / 10,
        )
    return disc


def _hearing(recipe: Recipe, plays: int) -> int:
    return roll(recipe.seed, "hearing", recipe.song, plays, sides=1 << 31)
