"""What may be cut: a checked programme at a checked rate."""

import numpy as np
from numpy.typing import NDArray

LOWEST_HZ, HIGHEST_HZ = 8000, 192_000


def check_rate(rate_hz: object) -> int:
    """Check a sampling rate and return it as a whole number.

    Raises
    ------
    ValueError
        If it is not a whole number of 8000..192000.
    """
    whole = isinstance(rate_hz, int | float | np.number) and not isinstance(rate_hz, bool)
    if not whole or not float(rate_hz).is_integer():  # type: ignore[arg-type]
        raise ValueError(f"rate_hz must be a whole number, got {rate_hz!r}")
    rate = int(rate_hz)  # type: ignore[call-overload]
    if not LOWEST_HZ <= rate <= HIGHEST_HZ:
        raise ValueError(f"rate_hz must be within {LOWEST_HZ}..{HIGHEST_HZ}, got {rate_hz!r}")
    return int(rate)


def check_programme(
    programme: object, *, name: str = "programme"
) -> NDArray[np.float32] | NDArray[np.float64]:
    """Check a programme and return it as the array it is.

    Parameters
    ----------
    programme : array
        (frames,) float32 or float64 mono in [-1, 1], of either byte order.
    name : str
        What to call it in a complaint.

    Raises
    ------
    ValueError
        If it is empty, not one-dimensional, not float32 or float64, not finite or beyond +-1, or
        has samples that are masked.
    """
    sound = _as_floats(programme, name)
    if sound.ndim != 1:
        raise ValueError(f"{name} must be mono, (frames,), got shape {sound.shape}")
    if sound.size == 0:
        raise ValueError(f"{name} is empty, got shape {sound.shape}")
    low, high = float(np.min(sound)), float(np.max(sound))
    if not (np.isfinite(low) and np.isfinite(high)):
        bad = int(np.flatnonzero(~np.isfinite(sound))[0])
        raise ValueError(f"{name} must be finite, got {sound[bad]!r} at frame {bad}")
    if low < -1 or high > 1:
        raise ValueError(f"{name} must be within -1..1, got {low if low < -1 else high!r}")
    return sound


def _as_floats(programme: object, name: str) -> NDArray[np.float32] | NDArray[np.float64]:
    """Give the samples as floats of this machine's byte order, or refuse them."""
    if np.ma.is_masked(programme):
        raise ValueError(f"{name} has masked samples: fill them first, with zeros perhaps")
    sound = np.asarray(programme)
    if not sound.dtype.isnative:
        sound = sound.astype(sound.dtype.newbyteorder("="))
    if sound.dtype.kind in "iu":
        raise ValueError(f"{name} is {sound.dtype}: scale whole numbers to [-1, 1] floats first")
    if sound.dtype not in (np.float32, np.float64):
        raise ValueError(f"{name} must be float32 or float64, got {sound.dtype}")
    return sound


def check_seed(seed: object) -> int:
    """Seed as a whole number from 0.

    Raises
    ------
    ValueError
        If it is not one.
    """
    if isinstance(seed, bool) or not isinstance(seed, int | np.integer) or seed < 0:
        raise ValueError(f"seed must be a whole number from 0, got {seed!r}")
    return int(seed)
