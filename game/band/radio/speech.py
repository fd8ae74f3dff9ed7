"""Speech without words: syllables with the melody of a language and nothing said in any of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from game.band.filters import band_noise
from game.band.instruments.sustained import Tables
from game.band.instruments.voices import BARITONE
from game.band.waves import RATE_HZ, Curve, Luck, Sound, frames

VOWELS = {
    "a": (700.0, 1200.0, 2500.0),
    "o": (480.0, 850.0, 2400.0),
    "e": (480.0, 1750.0, 2500.0),
    "i": (290.0, 2150.0, 2800.0),
    "u": (320.0, 700.0, 2300.0),
    "y": (330.0, 1500.0, 2400.0),
}
"""The first three formants of a man, in Hz."""
UPPER_HZ = (3400.0, 4200.0)
WIDTHS_HZ = (70.0, 95.0, 130.0, 180.0, 220.0)
HISS, FRICTION = (3200.0, 7000.0), (1400.0, 3600.0)
NOISE_S = 2.5
EDGE = 0.93
"""Without this tilt nothing over 1.3 kHz comes through a radio."""
BLEND_S = 0.045
THROAT_PITCH = 45
BREATH = 0.03
PHRASE_LEVEL = 1.5


@dataclass(frozen=True, slots=True)
class Tongue:
    """The melody of a language, as one hears it through a wall.

    Attributes
    ----------
    rate : syllables a second
    f0_hz : pitch of the voice
    fall : how far a phrase sinks, as a share
    lift : how far a stressed syllable rises
    foot : syllables from stress to stress; 0 for anywhere
    uneven : how much longer stressed syllables are, 0 where all are equal
    last : pitch of the last syllable against its neighbours
    closed, hissed : shares of syllables that begin with a stop or a hiss
    vowels : how often a e i o u y are heard
    phrase : fewest and most syllables of a phrase
    pause_s : shortest pause
    size : of the mouth; 1 for a man, 1.16 for a woman
    """

    rate: float = 4.6
    f0_hz: float = 108.0
    fall: float = 0.32
    lift: float = 1.16
    foot: int = 0
    uneven: float = 0.25
    last: float = 0.82
    closed: float = 0.45
    hissed: float = 0.18
    vowels: tuple[float, ...] = (0.28, 0.20, 0.14, 0.22, 0.10, 0.06)
    phrase: tuple[int, int] = (7, 16)
    pause_s: float = 0.22
    size: float = 1.0


TONGUES: Mapping[str, Tongue] = MappingProxyType(
    {
        "russian": Tongue(uneven=0.45),
        "solemn": Tongue(rate=3.7, f0_hz=92.0, fall=0.22, uneven=0.55, pause_s=0.5),
        "english": Tongue(rate=4.4, fall=0.42, lift=1.28, foot=3, uneven=0.6, hissed=0.22),
        "slow_english": Tongue(rate=3.0, f0_hz=98.0, fall=0.3, foot=3, uneven=0.5, pause_s=0.55),
        "german": Tongue(rate=4.7, f0_hz=116.0, lift=1.2, foot=2, closed=0.55, hissed=0.26),
        "finnish": Tongue(rate=6.1, fall=0.36, lift=1.1, foot=3, uneven=0.0, hissed=0.08),
        "swedish": Tongue(rate=4.5, f0_hz=122.0, fall=0.2, lift=1.34, foot=2, last=1.08),
        "polish": Tongue(rate=5.4, lift=1.12, foot=2, uneven=0.1, hissed=0.38),
        "italian": Tongue(rate=6.0, f0_hz=128.0, fall=0.25, lift=1.25, uneven=0.3, last=0.74),
        "numbers": Tongue(
            rate=2.1,
            f0_hz=196.0,
            fall=0.03,
            lift=1.04,
            uneven=0.0,
            last=0.94,
            phrase=(5, 5),
            pause_s=0.9,
            size=1.16,
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One breath of speech: bends of pitch and loudness, vowels, and noises, in seconds."""

    length_s: float
    pitch: tuple[Curve, Curve]
    loudness: tuple[Curve, Curve]
    hiss: tuple[Curve, Curve]
    friction: tuple[Curve, Curve]
    shares: Mapping[str, tuple[Curve, Curve]]


def draw_phrase(tongue: Tongue, luck: Luck) -> Phrase:
    """Draw one phrase: how many syllables, how each begins, where the voice goes."""
    count = int(luck.integers(tongue.phrase[0], tongue.phrase[1] + 1))
    pen = _Pen(tongue, luck)
    shift = int(luck.integers(tongue.foot)) if tongue.foot else 0
    for index in range(count):
        anywhere = luck.random() < 0.38
        stressed = (index + shift) % tongue.foot == 0 if tongue.foot else anywhere
        pen.syllable(index / count, stressed=bool(stressed), last=index == count - 1)
    return pen.lift()


class _Pen:
    """Writes a phrase from left to right."""

    def __init__(self, tongue: Tongue, luck: Luck) -> None:
        self._tongue = tongue
        self._luck = luck
        self._top_hz = tongue.f0_hz * (1.0 + 0.9 * tongue.fall + 0.1 * luck.standard_normal())
        self._now = 0.06
        self._pitch: list[tuple[float, float]] = [(0.0, self._top_hz)]
        self._loudness: list[tuple[float, float]] = [(0.0, 0.0)]
        self._noises: dict[str, list[tuple[float, float]]] = {"hiss": [], "friction": []}
        self._vowels: list[tuple[float, str]] = []

    def syllable(self, place: float, *, stressed: bool, last: bool) -> None:
        """Write one syllable, ``place`` of the way through the phrase."""
        tongue, luck = self._tongue, self._luck
        length = (0.65 + 0.7 * luck.random()) / tongue.rate * (1.6 if last else 1.0)
        length *= 1.0 + tongue.uneven * (0.62 if stressed else -0.38)
        rise = tongue.lift if stressed else 2.0 - tongue.lift**0.2
        f0_hz = self._top_hz * (1.0 - tongue.fall * place) * rise * (tongue.last if last else 1.0)
        self._pitch.append((self._now + 0.35 * length, f0_hz))
        self._onset(min(0.045 + 0.05 * luck.random(), 0.4 * length))
        full = 0.95 if stressed else 0.6 + 0.2 * luck.random()
        self._loudness.append((self._loudness[-1][0] + 0.025, full))
        self._loudness.append((self._now + length * 0.85, full * 0.8))
        self._vowels.append((self._now, "aeiouy"[int(luck.choice(6, p=tongue.vowels))]))
        self._now += length

    def _onset(self, length: float) -> None:
        tongue, luck = self._tongue, self._luck
        chance = luck.random()
        closed = chance < tongue.closed
        self._loudness.append((self._now, 0.03 if closed else 0.22))
        self._loudness.append((self._now + length, 0.05 if chance < 0.3 else 0.35))
        if chance < tongue.hissed + 0.44:
            kind, level = ("hiss", 0.30) if chance < tongue.hissed else ("friction", 0.16)
            start = self._now + 0.01
            self._noises[kind] += [
                (start, 0.0),
                (start + 0.4 * length, level),
                (start + length, 0.0),
            ]

    def lift(self) -> Phrase:
        """Finish the phrase with its pause."""
        luck = self._luck
        self._loudness += [(self._now, 0.0), (self._now + 0.05, 0.0)]
        pause = self._tongue.pause_s + 0.5 * luck.random() ** 2 + 0.5 * (luck.random() < 0.12)
        return Phrase(
            self._now + pause,
            _curve(self._pitch),
            _curve(self._loudness),
            _curve(self._noises["hiss"]),
            _curve(self._noises["friction"]),
            {name: self._share(name) for name in sorted({vowel for _, vowel in self._vowels})},
        )

    def _share(self, name: str) -> tuple[Curve, Curve]:
        """Give when one vowel is formed: ramps around the borders of its syllables."""
        points: list[tuple[float, float]] = []
        before = ""
        for start, vowel in [*self._vowels, (self._now + 0.1, "")]:
            if (vowel == name) != (before == name):
                opens = float(vowel == name)
                points += [(start - BLEND_S / 2, 1.0 - opens), (start + BLEND_S / 2, opens)]
            before = vowel
        return _curve(points)


def _curve(points: list[tuple[float, float]]) -> tuple[Curve, Curve]:
    moments = np.array([moment for moment, _ in points] or [0.0])
    return np.maximum.accumulate(moments), np.array([level for _, level in points] or [0.0])


class Mouth:
    """A throat, six vowels and two noises, made once and used by every announcer."""

    def __init__(self) -> None:
        self.throat = Tables().of(BARITONE, THROAT_PITCH)[2]
        luck = np.random.default_rng(1958)
        self.hiss = _unit(band_noise(frames(NOISE_S), *HISS, luck, order=1))
        self.friction = _unit(band_noise(frames(NOISE_S), *FRICTION, luck, order=1))
        self.breath = _unit(luck.standard_normal(frames(NOISE_S)).astype(np.float32))
        self._filters: dict[tuple[str, float], tuple[Curve, float]] = {}

    def vowel(self, name: str, size: float) -> tuple[Curve, float]:
        """Give the filter of a vowel and the gain that makes all vowels equally loud."""
        from scipy import signal

        key = (name, size)
        if key not in self._filters:
            sections = _sections(VOWELS[name], size)
            place = np.arange(RATE_HZ // 4) * (110.0 / RATE_HZ) % 1.0 * (len(self.throat) - 1)
            source = signal.lfilter([1.0, -EDGE], [1.0], self.throat[place.astype(int)])
            self._filters[key] = (sections, 1.0 / float(np.std(signal.sosfilt(sections, source))))
        return self._filters[key]


def _unit(noise: Sound) -> Sound:
    return noise / np.float32(np.std(noise))


def _sections(formants_hz: tuple[float, ...], size: float) -> Curve:
    rows = []
    for centre_hz, width_hz in zip((*formants_hz, *UPPER_HZ), WIDTHS_HZ, strict=True):
        radius = np.exp(-np.pi * width_hz / RATE_HZ)
        turn = -2.0 * radius * np.cos(2.0 * np.pi * centre_hz * size / RATE_HZ)
        rows.append([1.0 + turn + radius**2, 0.0, 0.0, 1.0, turn, radius**2])
    return np.array(rows)


class Announcer:
    """Somebody who talks; every call gives the next block of it."""

    def __init__(self, tongue: Tongue, mouth: Mouth, seeds: list[int]) -> None:
        self._tongue = tongue
        self._mouth = mouth
        self._seeds = seeds
        self._number = 0
        self._phrase = draw_phrase(tongue, np.random.default_rng([*seeds, 0]))
        self._starts = 0
        self._turned = 0.0
        self._edge = np.zeros(1)
        self._tails: dict[str, Curve] = {}

    def read(self, frame: int, count: int) -> Sound:
        """Speak.

        Parameters
        ----------
        frame : first frame, counted from when the announcer began; it never goes back
        count : frames

        Returns
        -------
        (count,) float32 of about unit level
        """
        from scipy import signal

        self._turn_over(frame)
        phrase = self._phrase
        time = (frame - self._starts + np.arange(count)) / RATE_HZ
        turned = self._turned + np.cumsum(np.interp(time, *phrase.pitch) / RATE_HZ)
        self._turned = float(turned[-1] % 1.0)
        table = self._mouth.throat
        place = (turned - np.floor(turned)) * (len(table) - 1)
        buzz, self._edge = signal.lfilter(
            [1.0, -EDGE], [1.0], table[place.astype(np.int32)], zi=self._edge
        )
        steps = (frame + np.arange(count)) % len(self._mouth.breath)
        source = (2.2 * buzz + BREATH * self._mouth.breath[steps]) * np.interp(
            time, *phrase.loudness
        )
        sound = self._shape(source, time)
        sound += 0.5 * self._mouth.hiss[steps] * np.interp(time, *phrase.hiss)
        sound += 0.5 * self._mouth.friction[steps] * np.interp(time, *phrase.friction)
        return (PHRASE_LEVEL * sound).astype(np.float32)

    def _turn_over(self, frame: int) -> None:
        while frame >= self._starts + frames(self._phrase.length_s):
            self._starts += frames(self._phrase.length_s)
            self._number += 1
            self._phrase = draw_phrase(
                self._tongue, np.random.default_rng([*self._seeds, self._number])
            )

    def _shape(self, source: Curve, time: Curve) -> Curve:
        """Blend the outputs of the vowels that are being formed; silent ones rest."""
        from scipy import signal

        total = np.zeros(len(source))
        resting = set(self._tails)
        for name, points in self._phrase.shares.items():
            share = np.interp(time, *points)
            if not np.any(share):
                continue
            sections, gain = self._mouth.vowel(name, self._tongue.size)
            tail = self._tails.get(name, np.zeros((len(sections), 2)))
            shaped, self._tails[name] = signal.sosfilt(sections, source, zi=tail)
            resting.discard(name)
            total += gain / 2.2 * share * shaped
        for name in resting:
            del self._tails[name]
        return total
