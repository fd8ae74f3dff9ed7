"""The ear as the game holds it: live with notices, or cranked by the game's own time."""

import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from game.sound.cues import HEAT, PRIMARY, REFUSED, TIMES, Cue, Cues
from game.sound.ear import crank_ear, open_ear
from game.sound.files import read_audio
from game.sound.foley import foley
from game.sound.mixer import Mixer


def test_a_run_without_a_window_is_heard_in_game_time(tmp_path: Path) -> None:
    with crank_ear(wav=tmp_path / "heard.wav", channels=1) as ear:
        sound = foley("knock")
        ear.mixer.play(sound, "effects")
        for _ in range(120):
            ear.advance(1 / 60)
        assert (ear.name, ear.underruns, ear.take_notice()) == ("crank", 0, None)
    heard = read_audio(tmp_path / "heard.wav")
    assert len(heard) == 2 * 44100
    delay = ear.mixer.delay_frames
    assert np.abs(heard[delay : delay + len(sound)] - sound).max() <= 1 / 32768


def test_odd_ticks_lose_no_frames() -> None:
    ear = crank_ear()
    for _ in range(1000):
        ear.advance(0.0123456)
    assert ear._drive.frames == pytest.approx(12.3456 * 44100, abs=1)


def test_a_live_ear_says_once_that_it_is_silent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    with open_ear(wav=tmp_path / "heard.wav") as ear:
        voice = ear.mixer.play(np.full(3000, 0.2, np.float32), "disc")
        assert ear.name == "silence"
        assert [ear.take_notice(), ear.take_notice()] == ["sound-silent", None]
        while not voice.ended:
            threading.Event().wait(0.01)
    assert np.isclose(np.abs(read_audio(tmp_path / "heard.wav")).max(), 0.2, atol=1e-4)


def test_every_notice_has_its_words() -> None:
    folder = Path(__file__).parents[2] / "assets" / "text"
    for language in ("en", "ru"):
        text = (folder / f"{language}-sound.ftl").read_text(encoding="utf-8")
        for key in ("sound-through-window", "sound-silent", "sound-lost"):
            assert f"\n{key} = " in text


def heard_of(cues: Cues, mixer: Mixer, cue: Cue) -> np.ndarray:
    cues.play(cue)
    return np.concatenate([mixer.mix(512) for _ in range(60)])


def test_a_cue_is_never_the_same_twice_in_a_row() -> None:
    mixer = Mixer()
    cues = Cues(mixer)
    first, second = (heard_of(cues, mixer, PRIMARY) for _ in range(2))
    assert first.any()
    assert not np.array_equal(first, second)
    for _ in range(TIMES - 2):
        heard_of(cues, mixer, PRIMARY)
    assert np.array_equal(heard_of(cues, mixer, PRIMARY), first)


def test_a_cue_has_gain_distance_pitch_and_side() -> None:
    mixer = Mixer(channels=2)
    left = heard_of(Cues(mixer), mixer, Cue("chip", pan=-1.0))
    assert left[:, 0].any()
    assert not left[:, 1].any()
    near, far, soft, low = (
        heard_of(Cues(mono := Mixer()), mono, cue)
        for cue in (
            REFUSED,
            Cue("dull_tap", metres=9.0),
            Cue("dull_tap", gain=0.5),
            Cue("dull_tap", pitch=0.8),
        )
    )
    assert np.abs(far).max() < 0.4 * np.abs(near).max()
    assert np.allclose(soft, 0.5 * near, atol=1e-6)
    assert not np.array_equal(low, near)


def test_heat_clicks_lower_with_every_step() -> None:
    mixer = Mixer()
    cues = Cues(mixer)
    lengths = []
    for step in range(4):
        cues.heat(step=step)
        voice = mixer.voices[-1]
        while not voice.ended:
            mixer.mix(512)
        lengths.append(voice.frames)
    assert lengths == sorted(lengths)
    assert lengths[0] == len(foley(HEAT.sound))


def test_focus_moves_from_side_to_side() -> None:
    mixer = Mixer(channels=2)
    cues = Cues(mixer)
    loud = []
    for across in (0.0, 1.0):
        cues.focus(across=across)
        heard = np.concatenate([mixer.mix(512) for _ in range(20)])
        loud.append(np.abs(heard).max(axis=0))
    assert loud[0][0] > 3 * loud[0][1]
    assert loud[1][1] > 3 * loud[1][0]
