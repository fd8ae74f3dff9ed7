"""The stations between 25 and 49 metres; none of them ever existed."""

from dataclasses import dataclass

from game.band.radio.dial import Evening
from game.band.radio.sky import open_db

HEARD_DB = 8.0
"""What is weaker than this over the noise is not there."""


@dataclass(frozen=True, slots=True)
class Station:
    """One transmitter.

    Attributes
    ----------
    id : for texts and orders
    khz : its frequency
    strength_db : over the noise of the set, when its band is open
    tongue : melody of its announcers, a key of `TONGUES`
    plan : what follows what: ``talk``, ``record``, ``signal``, ``numbers``, ``morse``, ``pips``
        and ``carrier``, each with its seconds; a record lasts as long as it lasts
    plays : genres of its records
    jammed : whether there are orders about it
    first, last : minutes of the day between which it is on the air; last may be past midnight
    depth : of modulation
    """

    id: str
    khz: float
    strength_db: float
    tongue: str
    plan: tuple[tuple[str, float], ...]
    plays: tuple[str, ...] = ()
    jammed: bool = False
    first: int = 17 * 60
    last: int = 26 * 60
    depth: float = 0.75


_HOUR = (("talk", 16.0), ("record", 180.0), ("talk", 9.0), ("record", 180.0))
_NEWS = (("pips", 6.0), ("talk", 55.0), ("signal", 7.0), ("talk", 70.0))

STATIONS = (
    Station(
        "night_music", 11_790.0, 33.0, "slow_english", _HOUR,
        plays=("cool", "swing", "boogie", "crooner"), jammed=True, first=22 * 60,
    ),
    Station(
        "night_music_31", 9_640.0, 37.0, "slow_english", _HOUR,
        plays=("cool", "swing", "boogie", "crooner"), jammed=True, first=22 * 60,
    ),
    Station("far_news", 9_770.0, 31.0, "english", _NEWS, last=25 * 60),
    Station(
        "own_tongue", 9_520.0, 34.0, "russian", (("signal", 9.0), ("talk", 80.0), ("talk", 60.0)),
        jammed=True, first=18 * 60,
    ),
    Station(
        "own_tongue_49", 6_105.0, 33.0, "russian", (("talk", 75.0), ("signal", 8.0)),
        jammed=True, first=18 * 60,
    ),
    Station(
        "dance_hall", 7_210.0, 30.0, "german", (("record", 150.0), ("talk", 12.0)),
        plays=("rocknroll", "twist", "beat", "doowop"), first=20 * 60,
    ),
    Station(
        "tropic", 11_935.0, 24.0, "italian", (("talk", 20.0), ("record", 150.0)),
        plays=("mambo", "tango"), first=21 * 60, last=28 * 60,
    ),
    Station(
        "archipelago", 6_065.0, 32.0, "swedish", (("record", 140.0), ("talk", 18.0)),
        plays=("crooner", "tango", "swing"), last=24 * 60,
    ),
    Station(
        "across_gulf", 6_120.0, 35.0, "finnish", (("talk", 50.0), ("record", 120.0)),
        plays=("tango", "harvest"), first=6 * 60, last=24 * 60,
    ),
    Station(
        "first_programme", 5_940.0, 42.0, "solemn",
        (("pips", 6.0), ("talk", 45.0), ("record", 160.0), ("talk", 30.0), ("record", 160.0)),
        plays=("march", "harvest", "light"), first=5 * 60, last=25 * 60,
    ),
    Station(
        "first_programme_41", 7_340.0, 40.0, "solemn",
        (("talk", 60.0), ("record", 160.0)), plays=("light", "harvest", "march"),
        first=5 * 60, last=25 * 60,
    ),
    Station(
        "vistula", 7_125.0, 29.0, "polish", (("talk", 25.0), ("record", 150.0)),
        plays=("twist", "cool", "tango"), first=16 * 60, last=25 * 60,
    ),
    Station("numbers", 6_220.0, 26.0, "numbers", (("signal", 12.0), ("numbers", 180.0))),
    Station(
        "numbers_25", 11_650.0, 24.0, "numbers", (("signal", 12.0), ("numbers", 180.0)),
        first=12 * 60,
    ),
    Station(
        "waiting", 9_705.0, 27.0, "english", (("signal", 240.0), ("carrier", 12.0)),
        first=12 * 60, last=30 * 60,
    ),
    Station(
        "coast", 7_035.0, 24.0, "english", (("morse", 40.0), ("carrier", 9.0)),
        first=0, last=30 * 60, depth=0.9,
    ),
    Station("stray", 9_641.15, 12.0, "english", (("carrier", 600.0),), first=0, last=30 * 60),
    Station("stray_25", 11_788.8, 11.0, "english", (("carrier", 600.0),), first=0, last=30 * 60),
)  # fmt: skip


def is_on(station: Station, minute: float) -> bool:
    """Say whether a station is on the air at a minute, which may lie past midnight."""
    return any(station.first <= minute + day < station.last for day in (0, 1440))


def strength_db(station: Station, evening: Evening, minute: float) -> float:
    """Give how strong a station is over the noise, in dB; a silent one is far below it."""
    if not is_on(station, minute):
        return -200.0
    return station.strength_db + open_db(evening, station.khz, minute)


def on_air(evening: Evening, *, after_s: float = 0.0) -> tuple[tuple[Station, float], ...]:
    """Give the stations that can be heard now.

    Parameters
    ----------
    evening : season, minute and night
    after_s : seconds since listening began

    Returns
    -------
    Pairs of a station and its strength in dB over the noise, from long waves to short ones; a
    bare carrier is nobody's
    """
    minute = evening.minute + after_s / 60.0
    named = (s for s in STATIONS if any(kind != "carrier" for kind, _ in s.plan))
    heard = ((s, strength_db(s, evening, minute)) for s in named)
    return tuple(sorted(((s, db) for s, db in heard if db >= HEARD_DB), key=lambda p: p[0].khz))
