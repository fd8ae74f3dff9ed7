"""Valve amplifiers, coils and horns: analog responses made into filters that run."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from math import pi
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.groove.running import Digital

Complex = NDArray[np.complex128]
Response = Callable[[Complex], Complex]
_TAPS = 21
_PARTS = 6
_LONGEST_FAST = 10
_STEEP_FROM = 4


@dataclass(frozen=True)
class Analog:
    """A response over s = j omega with the places that make it ring or block."""

    response: Response
    poles: tuple[complex, ...] = ()
    """Radians a second; complex ones in conjugate pairs, one after the other."""
    zeros: tuple[complex, ...] = ()
    """Radians a second; 0 blocks what stands still."""


def chain(*parts: Analog) -> Analog:
    """One response after another."""

    def product(s: Complex) -> Complex:
        whole: Complex = np.ones_like(s)
        for part in parts:
            whole = whole * part.response(s)
        return whole

    poles = tuple(pole for part in parts for pole in part.poles)
    return Analog(product, poles, tuple(zero for part in parts for zero in part.zeros))


def scaled(part: Analog, gain: float) -> Analog:
    """Make a response louder."""
    return Analog(lambda s: gain * part.response(s), part.poles, part.zeros)


def gain_at(part: Analog, hz: float) -> float:
    """Magnitude of a response at one frequency."""
    return float(np.abs(part.response(np.array([2j * pi * hz]))[0]))


def resonance_poles(hz: float, q: float) -> tuple[complex, complex]:
    """Poles of s^2 + s w / Q + w^2, as a pair even when both are real."""
    w = 2 * pi * hz
    root = np.sqrt(complex(1 / (4 * q * q) - 1))
    return (complex(w * (-1 / (2 * q) + root)), complex(w * (-1 / (2 * q) - root)))


def low_pass(hz: float, q: float) -> Analog:
    """Second-order resonance that follows below `hz`: a cutter head, a needle."""
    w = 2 * pi * hz
    return Analog(lambda s: w * w / (s * s + s * (w / q) + w * w), resonance_poles(hz, q))


def high_pass(hz: float, q: float) -> Analog:
    """Second-order resonance that stands still above `hz`: an arm on its compliance."""
    w = 2 * pi * hz
    return Analog(lambda s: s * s / (s * s + s * (w / q) + w * w), resonance_poles(hz, q), (0, 0))


def peak(hz: float, q: float, db: float) -> Analog:
    """Return a bump of `db` at `hz`, as a horn's length makes it."""
    w, gain = 2 * pi * hz, 10 ** (db / 20)
    return Analog(
        lambda s: (s * s + s * (w * gain / q) + w * w) / (s * s + s * (w / q) + w * w),
        resonance_poles(hz, q),
        resonance_poles(hz, q / gain),
    )


def digitise(part: Analog, rate_hz: int) -> Digital:
    """Filter whose response follows an analog one in level and phase.

    The poles are taken over exactly (z = exp(p / rate)); what is left of the response is smooth
    and is fitted by least squares with a few taps on both sides of the present sample, tightest
    below 9 kHz.

    Parameters
    ----------
    part : Analog
        What to follow.
    rate_hz : int
        Sampling rate, 44100 or more.

    Returns
    -------
    Digital
        For `Running`.
    """
    ahead = _TAPS // 2
    hz = np.concatenate([np.geomspace(4, 1500, 60), np.linspace(1600, rate_hz * 0.499, 240)])
    s = 2j * pi * hz
    back = np.exp(-s / rate_hz)
    poles = np.exp(np.array(part.poles, complex) / rate_hz)
    zeros = np.exp(np.array(part.zeros, complex) / rate_hz)
    wanted = part.response(s)
    for pole in poles:
        wanted = wanted * (1 - pole * back)
    for zero in zeros:
        wanted = wanted / (1 - zero * back)
    trust = np.where(hz < 9000, 1.0, np.where(hz < 0.34 * rate_hz, 0.02, 0.0002))
    trust = trust / np.maximum(np.abs(wanted), 1e-9 * np.abs(wanted).max())
    basis = np.exp(s[:, None] / rate_hz * (ahead - np.arange(_TAPS)))
    rows = np.concatenate([basis.real, basis.imag]) * np.concatenate([trust, trust])[:, None]
    goal = np.concatenate([wanted.real * trust, wanted.imag * trust])
    return Digital(_least_squares(rows, goal), ahead, _sections(poles, zeros))


def _least_squares(rows: NDArray[np.float64], goal: NDArray[np.float64]) -> NDArray[np.float64]:
    """Solve tall rows, boiled down part by part: the whole would go to threads that only wait."""
    system = np.column_stack([rows, goal]).reshape(_PARTS, -1, rows.shape[1] + 1)
    small = np.reshape(np.linalg.qr(system, mode="r"), (-1, rows.shape[1] + 1))
    return np.asarray(np.linalg.lstsq(small[:, :-1], small[:, -1], rcond=1e-13)[0])


def _quadratics(roots: Complex) -> list[list[float]]:
    """Roots as factors of second order, conjugates together."""
    ringing = [[1.0, -2 * root.real, abs(root) ** 2] for root in roots if root.imag > 1e-15]
    damped = [root.real for root in roots if abs(root.imag) <= 1e-15]
    pairs = [[*damped[i : i + 2], 0.0][:2] for i in range(0, len(damped), 2)]
    return ringing + [[1.0, -(a + b), a * b] for a, b in pairs]


def _sections(poles: Complex, zeros: Complex) -> NDArray[np.float64]:
    # what blocks the slowest comes first, with what rings the slowest: little is left to cancel
    below, above = (sorted(_quadratics(roots), key=sum) for roots in (poles, zeros))
    count = max(len(below), len(above))
    below += [[1.0, 0.0, 0.0]] * (count - len(below))
    above += [[1.0, 0.0, 0.0]] * (count - len(above))
    return np.array([b + a for a, b in zip(below, above, strict=True)]).reshape(-1, 6)


def fir(line: NDArray[Any], taps: NDArray[Any]) -> NDArray[Any]:
    """Weighted sums over a line, `taps[0]` on the newest sample.

    numpy is quick up to ten taps at a time and gives every sample the same order of sums
    whatever the length of the line, so blocks do not show.

    Parameters
    ----------
    line : (n,) array
        At least as long as `taps`.
    taps : (m,) array
        Of the same type.

    Returns
    -------
    (n - m + 1,) array
        The sums that have all their samples.
    """
    count = len(line) - len(taps) + 1
    parts = -(-len(taps) // _LONGEST_FAST)
    total: NDArray[Any] | None = None
    for number in range(parts):
        low, high = number * len(taps) // parts, (number + 1) * len(taps) // parts
        offset = len(taps) - high
        piece = np.convolve(line[offset : offset + count + high - low - 1], taps[low:high], "valid")
        if total is None:
            total = piece
        else:
            total += piece
    assert total is not None
    return total


def anti_alias_reach(factor: int) -> int:
    """Give the samples of the lower rate on either side that a change of rate wants.

    Where the ear's 5 kHz come close to half the rate, the filter has to be steep.
    """
    return 12 if factor < _STEEP_FROM else 40


@lru_cache(maxsize=16)
def anti_alias(factor: int) -> NDArray[np.float64]:
    """Low-pass for a change of rate by a whole factor, unity in the pass band."""
    reach = anti_alias_reach(factor) * factor
    k = np.arange(-reach, reach + 1)
    edge = 0.94 if factor < _STEEP_FROM else 0.97
    shape = np.sinc(k / factor * edge) * np.kaiser(len(k), 8.0)
    return np.asarray(shape / shape.sum())
