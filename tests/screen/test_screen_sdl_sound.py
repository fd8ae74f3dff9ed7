"""SDL as an ear: every frame of the mix reaches the driver, none twice, none late."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np

PLAY = """
import sys, threading
sys.modules["sounddevice"] = None
import numpy as np
from game.screen.sdl_sound import open_sdl
from game.sound.feeder import Feeder
from game.sound.mixer import Mixer
from game.sound.output import open_output

line, notice = open_output(sdl=open_sdl)
mixer = Mixer()
feeder = Feeder(mixer, line)
voice = mixer.play(np.random.default_rng(1).uniform(-0.5, 0.5, 60000).astype(np.float32), "disc")
feeder.start()
while not voice.ended:
    threading.Event().wait(0.05)
threading.Event().wait(0.5)
print(line.name, notice, line.alive)
feeder.stop()
"""


def play(driver: str, folder: Path) -> str:
    environment = {
        **os.environ,
        "SDL_AUDIODRIVER": driver,
        "SDL_DISKAUDIOFILE": str(folder / "heard.raw"),
        "PYGAME_HIDE_SUPPORT_PROMPT": "1",
    }
    told = subprocess.run(
        [sys.executable, "-c", PLAY],
        env=environment, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    return told.stdout.strip()


def test_sdl_takes_over_where_portaudio_is_missing(tmp_path: Path) -> None:
    assert play("dummy", tmp_path) == "SDL sound-through-window True"


def test_the_driver_receives_every_frame(tmp_path: Path) -> None:
    assert play("disk", tmp_path).startswith("SDL")
    heard = np.fromfile(tmp_path / "heard.raw", np.float32).reshape(-1, 2)
    sound = np.random.default_rng(1).uniform(-0.5, 0.5, 60000).astype(np.float32)
    start = int(np.flatnonzero(heard[:, 0])[0])
    assert np.array_equal(heard[start : start + len(sound), 0], sound)
    assert np.array_equal(heard[:, 0], heard[:, 1])


def test_no_driver_means_silence_and_one_notice(tmp_path: Path) -> None:
    assert play("no_such_driver", tmp_path).startswith("silence sound-silent")
