"""Murmur: voices without words that are known again."""

import numpy as np
import pytest

from game.sound.matter import RATE_HZ
from game.sound.murmur import THROATS, murmur, throat_of


def pitch_hz(sound: np.ndarray) -> float:
    """Find the strongest period between 60 and 400 Hz by autocorrelation."""
    power = np.abs(np.fft.rfft(sound.astype(float), 2 * len(sound))) ** 2
    same = np.fft.irfft(power)
    shortest = RATE_HZ // 400
    return RATE_HZ / (shortest + int(np.argmax(same[shortest : RATE_HZ // 60])))


@pytest.mark.parametrize("person", [*THROATS, "a passer-by"])
def test_a_voice_is_clean_and_its_own(person: str) -> None:
    sound = murmur(person, syllables=5, seed=2)
    assert sound.dtype == np.float32
    assert np.abs(sound).max() < 0.3
    assert abs(sound[0]) < 1e-4
    assert abs(sound[-1]) < 1e-4
    assert np.array_equal(sound, murmur(person, syllables=5, seed=2))
    assert not np.array_equal(sound[:4000], murmur(person, syllables=5, seed=3)[:4000])


@pytest.mark.parametrize("person", ["glukhov", "kostya", "lida", "valerka"])
def test_the_pitch_is_the_throats(person: str) -> None:
    found = np.median([pitch_hz(murmur(person, syllables=1, seed=seed)) for seed in range(9)])
    assert found == pytest.approx(THROATS[person].pitch_hz, rel=0.15)


def test_more_syllables_take_longer_and_a_question_rises() -> None:
    assert len(murmur("osip", syllables=9)) > 1.8 * len(murmur("osip", syllables=3))
    asked, told = (murmur("vera", syllables=4, seed=1, asks=asks) for asks in (True, False))
    assert not np.array_equal(asked, told)


def test_strangers_have_voices_of_their_own() -> None:
    assert len({throat_of(name).pitch_hz for name in ("man", "woman", "boy", "clerk")}) == 4


def test_nobody_says_nothing() -> None:
    with pytest.raises(ValueError, match="at least one syllable"):
        murmur("kostya", syllables=0)
