"""The dial: metres and kilohertz, what a hand has set, and which evening it is outside."""

from dataclasses import dataclass

LIGHT_M_KHZ = 299_792.458
"""Metres times kilohertz."""
LONGEST_M, SHORTEST_M = 50.0, 24.5
BANDS = {
    25: (11_600.0, 12_100.0),
    31: (9_400.0, 9_900.0),
    41: (7_000.0, 7_400.0),
    49: (5_900.0, 6_250.0),
}
"""The broadcast bands by their metres, in kHz."""
SEASONS = ("winter", "spring", "summer", "autumn")
DAY_MINUTES = 1440


@dataclass(frozen=True, slots=True)
class Tuning:
    """What the knobs of a receiver say.

    Attributes
    ----------
    khz : where the needle stands, 6000 to 12 240
    width_hz : how much the set lets through on each side, 1500 to 5000
    """

    khz: float
    width_hz: float = 4200.0


@dataclass(frozen=True, slots=True)
class Evening:
    """When somebody sits down at the set.

    Attributes
    ----------
    season : ``winter``, ``spring``, ``summer`` or ``autumn``
    minute : minutes after midnight when listening begins; past midnight they go on over 1440
    night : number of the night; two nights of a season differ as two real ones do
    """

    season: str = "winter"
    minute: int = 23 * 60
    night: int = 0


def khz_of(metres: float) -> float:
    """Give the frequency of a wavelength."""
    return LIGHT_M_KHZ / metres


def metres_of(khz: float) -> float:
    """Give the wavelength of a frequency."""
    return LIGHT_M_KHZ / khz


def band_of(khz: float) -> int:
    """Give the band a frequency lies in or nearest to, in metres."""
    return min(BANDS, key=lambda band: abs(sum(BANDS[band]) / 2.0 - khz))
