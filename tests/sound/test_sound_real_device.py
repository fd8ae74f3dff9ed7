"""The real card: what the mixer gives is what the sound server receives."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from null_sink import NullSink, likeness
from scipy.signal import butter, sosfilt

PLAY = """
import sys, time
import numpy as np
from game.sound.feeder import Feeder
from game.sound.mixer import Mixer
from game.sound.output import open_output

sound = np.load(sys.argv[1])
mixer = Mixer()
line, notice = open_output()
assert notice is None, f"no card: {notice} {line.name}"
feeder = Feeder(mixer, line)
feeder.start()
time.sleep(0.5)
voice = mixer.play(sound, "disc")
while not voice.ended:
    time.sleep(0.05)
time.sleep(0.5)
feeder.stop()
"""

OUTLIVE = """
import sys, time
import numpy as np
from game.sound.feeder import Feeder
from game.sound.mixer import Mixer
from game.sound.output import open_output

mixer = Mixer()
line, notice = open_output()
feeder = Feeder(mixer, line)
feeder.start()
voice = mixer.play(np.full(44100, 0.1, np.float32), "disc", loop=True)
print(line.name, flush=True)
sys.stdin.readline()
before = voice.frames
until = time.monotonic() + 20
while (line.name != "silence" or voice.frames < before + 44100) and time.monotonic() < until:
    time.sleep(0.1)
print(line.name, line.notice, voice.frames > before + 22050, flush=True)
print("what Python says", file=sys.stderr, flush=True)
feeder.stop()
"""


def known_sound(rng: np.random.Generator) -> np.ndarray:
    noise = sosfilt(
        butter(2, [60, 9000], "bandpass", fs=44100, output="sos"), rng.normal(size=132300)
    )
    swell = np.hanning(len(noise)) ** 0.25
    return (0.4 * noise * swell / np.abs(noise).max()).astype(np.float32)


def test_the_card_receives_what_the_mixer_gives(
    null_sink: NullSink, tmp_path: Path, rng: np.random.Generator
) -> None:
    sound = known_sound(rng)
    np.save(tmp_path / "sound.npy", sound)
    heard = null_sink.hear([sys.executable, "-c", PLAY, str(tmp_path / "sound.npy")])
    assert likeness(sound, heard) > 0.98


@pytest.mark.parametrize("how", ["unplug", pytest.param("freeze", marks=pytest.mark.slow)])
def test_the_game_goes_on_in_silence_when_the_card_is_gone(null_sink: NullSink, how: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", OUTLIVE],
        env=null_sink.environment, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as child:  # fmt: skip
        assert child.stdout.readline().strip() not in {"", "silence"}
        getattr(null_sink, how)()
        told, complained = child.communicate("\n", timeout=60)
    assert told.strip() == "silence sound-lost True"
    assert child.returncode == 0
    assert complained == "what Python says\n", "PortAudio keeps its expressions to itself"
