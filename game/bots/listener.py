"""The listener: who has nothing to copy sits down at the set, and comes away with a song or not."""

from functools import lru_cache

from game.bots.grips_night import finish
from game.city.air import LEAST_S
from game.city.chance import roll
from game.city.commands import Taped
from game.city.discs import Tape
from game.city.seen import Seen
from game.city.seen_air import SeenRadio
from game.hands import dial
from game.hands.dial_facts import Night, Order, Station
from game.hands.dial_splice import Spliced, splice

TYPICAL_NIGHTS = 2
TREBLE_HZ = 3100
_NOISE_CDB, _CDB_A_DB = -800, 100
_HOUR = "late"
_SONG = "song"
_HZ, _OTHER_HZ = 9_640_000, 11_790_000
_SECONDS = 240
_SITS_DOWN = 1410


def wants_to_sit(seen: Seen, *, masters: int) -> bool:
    """Tell whether a night at the set is what is missing."""
    radio = seen.home.radio
    return (
        radio is not None
        and radio.why_not is None
        and bool(radio.songs)
        and len(seen.masters) < masters
    )


def caught(seen: Seen, *, skill: int, seed: int) -> Taped:
    """Let one of the typical nights go by; no sound is made, and nobody listens."""
    radio = seen.home.radio
    assert radio is not None, "one sits down where there is a set"
    luck = roll(seed, "night", seen.day, sides=1 << 31)
    nights = typical_nights(skill)
    spliced, snr_db, knocks = nights[luck % len(nights)]
    if not LEAST_S <= spliced.seconds <= radio.seconds:
        return Taped(None, knocks)
    return Taped(_tape(spliced, snr_db, radio, luck=luck), knocks)


@lru_cache(maxsize=16)
def typical_nights(skill: int) -> tuple[tuple[Spliced, int, int], ...]:
    """Sit up a few typical nights with the real set: what was spliced, how clear, what knocked."""
    found = []
    for number in range(TYPICAL_NIGHTS):
        start = dial.start(_night(number), seed=number)
        tape = dial.result(finish(dial, start, skill=skill, seed=number))
        found.append((splice(tape), tape.snr_db, tape.knocks))
    return tuple(found)


def _night(number: int) -> Night:
    """Give a night as nights are: one hour in two bands, a saw, and a song in the middle."""
    first = 300 + roll(number, "order", sides=600)
    orders = (Order("saw", first, first + 500),)
    items = ((0, "talk"), (120, _SONG), (1060, "talk"), (1150, _SONG))
    return Night(
        (
            Station("near", _HZ, 80, hour=_HOUR, orders=orders, items=items),
            Station("far", _OTHER_HZ, 64, hour=_HOUR, items=items),
        ),
        wanted=_HOUR,
        seconds=_SECONDS,
    )


def _tape(spliced: Spliced, snr_db: int, radio: SeenRadio, *, luck: int) -> Tape:
    """Write a typical night down as if it had been this one."""
    return Tape(
        song=radio.songs[luck % len(radio.songs)],
        station=spliced.station,
        seconds=spliced.seconds,
        bandwidth_hz=TREBLE_HZ,
        noise_cdb=_NOISE_CDB - _CDB_A_DB * snr_db,
        season="winter",
        minute=_SITS_DOWN,
        night=0,
        seed=luck,
        songs=radio.songs,
        needle=spliced.needle,
        width=spliced.width,
        pieces=spliced.pieces,
    )
