"""Every needle takes something with it: treble first, and it leaves noise."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from game.groove.disc import Disc
from game.groove.limits import check_kind, part_or_usual
from game.groove.parts import Deck

_DIFFUSION_UM2 = 50.0
"""Smoothing of the groove by one play at half a newton: 5e-11 square metres."""
_USUAL_N = 0.5
_NOISE_A_PLAY = 0.05
_AROUND = 512


def wear(disc: Disc, *, deck: Deck | None = None, plays: int = 1) -> Disc:
    """Play a disc so many times and keep what is left.

    The wall diffuses along the groove, dy/dn = D d2y/dx2, which costs 8.686 D k^2 dB a play
    (derived); D follows the force of the needle. The roughness grows by a twentieth a play.
    Neither D nor that twentieth has a source (tunable).

    Parameters
    ----------
    disc : Disc
        Is not changed.
    deck : Deck
        Whose needle does it.
    plays : int
        How often, from 0.

    Returns
    -------
    Disc
        The worn disc.

    Raises
    ------
    ValueError
        If plays is not a whole number from 0.
    """
    if isinstance(plays, bool) or not isinstance(plays, int | np.integer) or plays < 0:
        raise ValueError(f"plays must be a whole number from 0, got {plays!r}")
    check_kind("disc", disc, Disc)
    deck = part_or_usual("deck", deck, Deck)
    if plays == 0:
        return disc
    force_n = deck.force_n
    diffused_um2 = _DIFFUSION_UM2 * force_n / _USUAL_N * int(plays)
    before, after = 1 + _NOISE_A_PLAY * disc.plays, 1 + _NOISE_A_PLAY * (disc.plays + int(plays))
    return replace(
        disc,
        lateral_um=_smoothed(disc, diffused_um2),
        grain_um=(disc.grain_um * np.float32(after / before)),
        plays=disc.plays + int(plays),
    )


def _smoothed(disc: Disc, diffused_um2: float) -> NDArray[np.float32]:
    from scipy.fft import irfft, next_fast_len, rfft

    size = disc.samples_per_turn
    line = np.pad(disc.lateral_um, _AROUND, mode="edge")
    out = np.empty_like(disc.lateral_um)
    length = next_fast_len(size + 2 * _AROUND, real=True)
    fade = np.arange(size, dtype=np.float32) / np.float32(size)
    for turn in range(disc.turns):
        part = line[turn * size : (turn + 1) * size + 2 * _AROUND]
        spectrum = rfft(part, length)
        here, there = (
            irfft(spectrum * _kept(disc, turn + end, diffused_um2, length), length)
            for end in (0, 1)
        )
        stretch = slice(_AROUND, _AROUND + size)
        out[turn * size :][:size] = here[stretch] + (there - here)[stretch] * fade
    return out


def _kept(disc: Disc, turn: int, diffused_um2: float, length: int) -> NDArray[np.float32]:
    """Return what exp(-D k^2) leaves of a spectrum with the spacing of a turn."""
    spacing_um = 2e3 * np.pi * max(disc.radius_mm(turn), 1.0) / disc.samples_per_turn
    k = np.fft.rfftfreq(length) * (2 * np.pi / spacing_um)
    return np.asarray(np.exp(-diffused_um2 * k * k), np.float32)
