"""Players: for every part of a score, the instrument, its place in the room and its habits."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from game.band.filters import Peak
from game.band.instruments import bass, drums, guitar, piano, vibraphone
from game.band.instruments.accordion import ACCORDION, REEDS_CENTS
from game.band.instruments.accordion import BODY as ACCORDION_BODY
from game.band.instruments.brass import (
    HARMON_BODY,
    TROMBONE,
    TRUMPET,
    TRUMPET_BODY,
    TUBA,
)
from game.band.instruments.reeds import CLARINET, FLUTE, SAX, SAX_BODY
from game.band.instruments.sustained import Voice
from game.band.instruments.violin import BODY as VIOLIN_BODY
from game.band.instruments.violin import VIOLIN
from game.band.instruments.voices import BARITONE, CHOIR, MAN, SOPRANO, WOMAN, Vowel
from game.band.waves import Luck, Sound

Strike = Callable[[int, float, str, Luck], Sound]
RINGS_ON = 9.0
"""Seconds: nobody damps it."""
CLOSE_M, NEAR_M, FAR_M = 0.5, 1.0, 3.0
"""From the microphone: who sings, who plays the tune, who would drown the others."""


@dataclass(frozen=True, slots=True)
class Player:
    """One part's player.

    Attributes
    ----------
    strike, voice : a struck instrument or a sustained one; exactly one is there
    level_db : against the lead, by active level
    late_s, jitter_s : habit and unrest of the onsets
    release_s : how fast a struck note is damped
    body : resonances in Hz, dB, Q
    room, spring : sends
    metres : from the ribbon of the microphone
    players, spread_cents, spread_s : copies of a section
    detunes_cents : fixed copies, as the accordion's reeds
    vowels : formants, for a voice
    amplified, fans, pedal : what else the part goes through
    robins : takes of each stroke
    """

    strike: Strike | None = None
    voice: Voice | None = None
    level_db: float = -9.0
    late_s: float = 0.004
    jitter_s: float = 0.007
    release_s: float = RINGS_ON
    body: tuple[Peak, ...] = ()
    room: float = 0.22
    spring: float = 0.0
    metres: float = 1.5
    players: int = 1
    spread_cents: float = 0.0
    spread_s: float = 0.0
    detunes_cents: tuple[float, ...] = ()
    vowels: dict[str, Vowel] | None = None
    amplified: bool = False
    fans: bool = False
    pedal: float = 0.0
    robins: int = 1


_PIANO = Player(strike=piano.tone, jitter_s=0.006, release_s=0.10, body=piano.BODY, pedal=0.030)
_GUITAR = Player(strike=guitar.electric, level_db=-6.0, release_s=0.05, spring=0.28, amplified=True)
_TRUMPET = Player(voice=TRUMPET, level_db=-6.0, late_s=0.008, body=TRUMPET_BODY)
_SAX = Player(voice=SAX, level_db=-6.0, late_s=0.016, body=SAX_BODY, metres=NEAR_M)
_TROMBONE = Player(voice=TROMBONE, level_db=-7.0)
_VIOLIN = Player(
    voice=VIOLIN, level_db=-6.0, late_s=0.012, body=VIOLIN_BODY, room=0.35, metres=NEAR_M
)
_ACCORDION = Player(
    voice=ACCORDION,
    level_db=-8.0,
    body=ACCORDION_BODY,
    detunes_cents=REEDS_CENTS,
    metres=NEAR_M,
)
_STRINGS = replace(
    _VIOLIN, level_db=-11.0, late_s=0.004, players=2, spread_cents=9.0, spread_s=0.014, metres=FAR_M
)
_MAN = Player(
    voice=BARITONE,
    level_db=-2.0,
    late_s=0.018,
    room=0.40,
    spring=0.12,
    vowels=MAN,
    metres=CLOSE_M,
)
_CHOIR = Player(
    voice=CHOIR,
    room=0.40,
    players=3,
    spread_cents=9.0,
    spread_s=0.014,
    vowels=MAN,
)
_CHOIR_WOMEN = replace(_CHOIR, vowels=WOMAN)

PLAYERS: Mapping[str, Player] = MappingProxyType(
    {
        "piano": _PIANO,
        "piano_left": replace(_PIANO, level_db=-5.0, late_s=0.0, jitter_s=0.004, pedal=0.015),
        "guitar": _GUITAR,
        "rhythm_guitar": replace(_GUITAR, level_db=-8.0, jitter_s=0.004),
        "strum_guitar": replace(_GUITAR, level_db=-9.0),
        "nylon": Player(
            strike=guitar.nylon, level_db=-10.0, release_s=0.08, body=guitar.NYLON_BODY
        ),
        "bass": Player(
            strike=bass.tone,
            level_db=-4.5,
            late_s=-0.002,
            jitter_s=0.005,
            release_s=0.05,
            body=bass.BODY,
            room=0.08,
        ),
        "slap": Player(strike=bass.click, level_db=-13.0, jitter_s=0.005, robins=4),
        "drums": Player(
            strike=drums.tone,
            level_db=-5.5,
            late_s=0.0,
            jitter_s=0.0035,
            room=0.32,
            robins=4,
            metres=FAR_M,
        ),
        "vibes": Player(strike=vibraphone.tone, late_s=0.006, release_s=0.6, fans=True),
        "sax": _SAX,
        "sax_2": replace(_SAX, level_db=-8.0),
        "trumpet": _TRUMPET,
        "trumpet_2": replace(_TRUMPET, level_db=-7.0, late_s=0.010),
        "trumpet_3": replace(_TRUMPET, level_db=-8.0, late_s=0.012),
        "brass_1": _TRUMPET,
        "harmon": replace(_TRUMPET, level_db=-4.0, body=HARMON_BODY),
        "trombone": _TROMBONE,
        **{f"horn_{i}": replace(_TROMBONE, level_db=-11.0, metres=FAR_M) for i in range(3)},
        "tuba": Player(voice=TUBA, level_db=-6.0, metres=FAR_M),
        "clarinet": Player(voice=CLARINET, level_db=-7.0, late_s=0.010, metres=NEAR_M),
        "flute": Player(voice=FLUTE, level_db=-8.0, late_s=0.010, room=0.30, metres=NEAR_M),
        "violin": _VIOLIN,
        "violins": replace(_STRINGS, level_db=-6.0, players=4, late_s=0.008),
        "violin_2": replace(_VIOLIN, level_db=-9.0),
        **{f"strings_{i}": _STRINGS for i in range(3)},
        "accordion": _ACCORDION,
        "accordion_2": replace(_ACCORDION, level_db=-11.0),
        "baritone": _MAN,
        "second_voice": replace(_MAN, level_db=-6.0, late_s=0.022),
        "soprano": replace(_MAN, voice=SOPRANO, late_s=0.014, vowels=WOMAN),
        "choir_0": _CHOIR,
        "choir_1": _CHOIR_WOMEN,
        "choir_2": _CHOIR_WOMEN,
        "bass_voice": replace(_CHOIR, level_db=-7.0),
    }
)
"""Every part a grammar may write for, and every lead."""
