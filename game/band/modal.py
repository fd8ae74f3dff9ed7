"""Modal banks: everything that is struck or plucked, as a sum of dying vibrations."""

import numpy as np
import numpy.typing as npt

from game.band.waves import RATE_HZ, TOP_HZ, Curve, Sound

LOWEST_HZ = 15.0
SILENT = 1e-5
KEPT_DB = 84.0
"""A vibration is dropped when it has died by this much."""
DECAY_NEPER = 6.9078
"""60 dB as a natural logarithm of amplitude."""
SINE = -np.pi / 2.0


def ring(
    freqs_hz: npt.ArrayLike,
    amplitudes: npt.ArrayLike,
    t60_s: npt.ArrayLike,
    count: int,
    *,
    phases: npt.ArrayLike = SINE,
) -> Sound:
    """Add up decaying cosines.

    Parameters
    ----------
    freqs_hz : (modes,) frequencies; those outside 15 Hz .. `TOP_HZ` are left out
    amplitudes : (modes,) amplitudes at the start
    t60_s : (modes,) times to fall by 60 dB, or one for all
    count : samples wanted
    phases : (modes,) phases in radians, or one for all; the default starts every mode at zero

    Returns
    -------
    (count,) float32

    Notes
    -----
    With n = p B + q a decaying mode is a product of a row and a column,
    ``exp(s n) = exp(s B p) exp(s q)``, so two short tables replace one long cosine. The products
    are added one by one and not by a matrix product: the bits then do not depend on how many
    threads an algebra library has.
    """
    freqs, levels, decays, starts = _audible(freqs_hz, amplitudes, t60_s, phases)
    width = max(16, int(np.sqrt(count)))
    rows = -(-count // width)
    poles = -DECAY_NEPER / (decays * RATE_HZ) + 2j * np.pi * freqs / RATE_HZ
    coarse = np.exp(np.outer(poles, np.arange(rows) * width) + 1j * starts[:, None])
    coarse *= levels[:, None]
    fine = np.exp(np.outer(poles, np.arange(width)))
    alive = np.minimum(rows, (decays * (KEPT_DB / 60.0) * RATE_HZ / width).astype(int) + 1)
    total = np.zeros((rows, width), np.float32)
    product = np.empty((rows, width), np.float32)
    for columns, line in (
        (coarse.real.astype(np.float32), fine.real.astype(np.float32)),
        (-coarse.imag.astype(np.float32), fine.imag.astype(np.float32)),
    ):
        for column, row, last in zip(columns, line, alive.tolist(), strict=True):
            np.multiply(column[:last, None], row, out=product[:last])
            total[:last] += product[:last]
    return total.reshape(-1)[:count]


def _audible(
    freqs_hz: npt.ArrayLike, amplitudes: npt.ArrayLike, t60_s: npt.ArrayLike, phases: npt.ArrayLike
) -> tuple[Curve, Curve, Curve, Curve]:
    """Give the modes that can be heard, with single values spread over all of them."""
    rows = np.broadcast_arrays(
        np.asarray(freqs_hz, np.float64),
        np.asarray(amplitudes, np.float64),
        np.asarray(t60_s, np.float64),
        np.asarray(phases, np.float64),
    )
    kept = (rows[0] < TOP_HZ) & (rows[0] > LOWEST_HZ) & (np.abs(rows[1]) > SILENT)
    freqs, levels, decays, starts = (row[kept] for row in rows)
    return freqs, levels, decays, starts
