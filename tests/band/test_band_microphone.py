"""The ribbon: what distance does to the bass, what the poles do to the treble, and who is near."""

from dataclasses import replace
from importlib import import_module

import numpy as np
import pytest
from band_measures import share_db

from game.band.compose import compose
from game.band.microphone import POLES_HZ, come_near, dull
from game.band.perform import mix
from game.band.players import CLOSE_M, FAR_M, NEAR_M, PLAYERS
from game.band.registers import LEADS
from game.band.waves import RATE_HZ

COUNT = 1 << 15
FREQS = np.fft.rfftfreq(COUNT, 1 / RATE_HZ)


def response_db(through, freqs_hz):
    click = np.zeros(COUNT, np.float32)
    click[0] = 1.0
    levels_db = 20 * np.log10(np.abs(np.fft.rfft(through(click).astype(np.float64))))
    return np.interp(freqs_hz, FREQS, levels_db)


@pytest.mark.parametrize("metres", [0.3, CLOSE_M, NEAR_M, 1.5, FAR_M])
def test_near_sources_are_deeper_by_the_law_of_the_gradient(metres):
    """Pressure difference of a spherical wave against a plane one, and a resonance at 40 Hz."""
    freqs = np.array([30.0, 50.0, 80.0, 120.0, 200.0, 400.0, 1000.0, 4000.0])
    near_hz = 343.0 / (2 * np.pi * metres)
    wanted = 10 * np.log10((freqs**2 + near_hz**2) / (freqs**2 + 40.0**2))
    found = response_db(lambda click: come_near(click, metres), freqs)
    assert np.max(np.abs(found - wanted)) < 0.1


def test_treble_is_lost_over_some_kilohertz():
    found = response_db(dull, np.array([200.0, 1000.0, 3750.0, POLES_HZ, 9500.0]))
    assert found == pytest.approx([0.0, 0.0, -0.4, -3.0, -8.6], abs=0.1)


def test_who_sings_stands_close_and_the_drums_stand_far():
    assert {PLAYERS[name].metres for name in ("baritone", "soprano", "second_voice")} == {CLOSE_M}
    assert {PLAYERS[name].metres for name in ("drums", "tuba", "horn_0", "strings_0")} == {FAR_M}
    assert all(PLAYERS[name].metres <= 1.5 for name in LEADS if name != "violins")


def test_a_singer_who_steps_up_to_the_ribbon_gets_a_chest(songs, monkeypatch):
    song = replace(songs["two_steps_down"], form=("A", "end"))
    sheet = compose(song)
    sheet.parts = {"baritone": sheet.parts["baritone"]}
    shares = []
    for metres in (FAR_M, CLOSE_M):
        moved = {**PLAYERS, "baritone": replace(PLAYERS["baritone"], metres=metres)}
        monkeypatch.setattr(import_module("game.band.perform"), "PLAYERS", moved)
        shares.append(share_db(mix(sheet), RATE_HZ, below_hz=160))
    assert 1.0 < shares[1] - shares[0] < 4.0
