"""Recording and replay characteristics, and the head that cuts by them."""

from math import pi

from game.groove.analog import Analog, chain, gain_at, low_pass, scaled
from game.groove.parts import Deck, Lathe

_DRIFT_HZ = 2.0
_SHELF_HZ = 10.0
_REFERENCE_HZ = 1000.0
_UM_PER_CM = 1e4


def _lead(seconds: float) -> Analog:
    return Analog(lambda s: 1 + s * seconds, (), (-1 / seconds,))


def _lag(seconds: float) -> Analog:
    return Analog(lambda s: 1 / (1 + s * seconds), (-1 / seconds,))


def _constants(times_us: tuple[float, float, float]) -> tuple[float, float, float]:
    """T1, T2, T3 in seconds; a bass integration without a shelf levels off at 10 Hz."""
    first, second, third = (time * 1e-6 for time in times_us)
    if second and not first:
        first = 1 / (2 * pi * _SHELF_HZ)
    return first, second, third


def replay_curve(times_us: tuple[float, float, float]) -> Analog:
    """Replay network H(s) = (1 + s T2) / ((1 + s T1)(1 + s T3)), 0 dB at 1 kHz.

    Source: IASA TC-04, 5.3.6; its RIAA and DIN tables are held by the tests to 0.05 dB.
    """
    first, second, third = _constants(times_us)
    parts = [_lag(time) for time in (first, third) if time]
    curve = chain(*parts, _lead(second)) if second else chain(*parts)
    return scaled(curve, 1 / gain_at(curve, _REFERENCE_HZ))


def record_curve(times_us: tuple[float, float, float]) -> Analog:
    """Return the reciprocal of `replay_curve`."""
    first, second, third = _constants(times_us)
    parts = [_lead(time) for time in (first, third) if time]
    curve = chain(*parts, _lag(second)) if second else chain(*parts)
    return scaled(curve, 1 / gain_at(curve, _REFERENCE_HZ))


def cutting(lathe: Lathe) -> Analog:
    """From programme to the displacement of the cutter.

    Displacement is the integral of velocity, levelled off below 2 Hz so that it cannot wander.
    Constant velocity above the turnover, constant amplitude below it (IASA TC-04); the head is a
    damped resonance without a source (tunable).

    Parameters
    ----------
    lathe : Lathe
        Its curve, head and `peak_cm_s`, the peak velocity of a full-scale 1 kHz sine.

    Returns
    -------
    Analog
        Micrometres for a full-scale programme.
    """
    corner = 2 * pi * _DRIFT_HZ
    parts = [Analog(lambda s: 1 / (s + corner), (-corner,))]
    if lathe.equalisation_us is not None:
        parts.append(record_curve(lathe.equalisation_us))
    if lathe.head_hz is not None:
        parts.append(low_pass(lathe.head_hz, lathe.head_q))
    whole = chain(*parts)
    peak_um = lathe.peak_cm_s * _UM_PER_CM / (2 * pi * _REFERENCE_HZ)
    return scaled(whole, peak_um / gain_at(whole, _REFERENCE_HZ))


def pickup(deck: Deck, peak_cm_s: float) -> Analog:
    """From the displacement of the needle to full scale, by velocity or by displacement.

    Parameters
    ----------
    deck : Deck
        Its pickup and replay curve.
    peak_cm_s : float
        Level of the disc: a 1 kHz sine of this peak velocity comes out at full scale.

    Returns
    -------
    Analog
        Full scales for a micrometre.
    """
    corner = 2 * pi * _DRIFT_HZ
    parts = []
    if deck.pickup == "velocity":
        parts.append(Analog(lambda s: s + corner, (), (-corner,)))
    else:
        parts.append(Analog(lambda s: s * 0 + 2 * pi * _REFERENCE_HZ))
    if deck.equalisation_us is not None:
        parts.append(replay_curve(deck.equalisation_us))
    return scaled(chain(*parts), 1 / (peak_cm_s * _UM_PER_CM))
