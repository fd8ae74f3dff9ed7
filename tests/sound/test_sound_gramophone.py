"""The gramophone on a real card: what the room hears is the needle in the groove of this disc."""

import sys
from pathlib import Path

import numpy as np
from null_sink import NullSink, likeness

SCREEN_TESTS = Path(__file__).parents[1] / "screen"
RATE_HZ = 44100
TRIES = 3
"""A machine that is busy with other things may let the card run dry once."""
PLAY = """
import os, sys, time
os.environ["SDL_VIDEODRIVER"] = "dummy"
import numpy as np
import pygame
from pathlib import Path
from craft_samples import SONG, bench, blank

from game.city.discs import Recipe
from game.pressing.press import hear_disc
from game.screen.scenes.gramophone import Gramophone
from game.screen.sdl_sound import open_sdl
from game.sound.ear import open_ear

folder, hidden = Path(sys.argv[1]), sys.argv[2] == "hidden"
if hidden:
    sys.modules["sounddevice"] = None
pygame.display.init()
pygame.font.init()
canvas = pygame.display.set_mode((1280, 720))
of, host, studio = bench(folder / "cache")
recipe = Recipe(song=SONG, blank=blank(), lathe="kitchen", seed=5, trim=(), hole_cmm=30)
bone = studio.press(recipe)
np.save(folder / "played.npy", hear_disc(bone.open_groove(), recipe, plays=0))
with open_ear(sdl=open_sdl) as ear:
    of.desk.ear = ear
    of.obey(of.settings.with_changes(disc=100, effects=0, music=0, voices=0))
    scene = Gramophone(of, host, studio, fresh=recipe)
    pace, heard = pygame.time.Clock(), False
    until = time.monotonic() + 40
    while time.monotonic() < until:
        scene.tick()
        scene.draw(canvas, 0.0)
        playing = any(not voice.ended for voice in ear.mixer.voices if voice.bus == "disc")
        heard |= playing
        if heard and not playing:
            break
        pace.tick(60)
    time.sleep(0.7)
    print(ear.name, ear.take_notice(), ear.underruns, flush=True)
"""


class Evening:
    """One disc, pressed and played on the gramophone of the game."""

    def __init__(self, sink: NullSink, folder: Path, *, how: str) -> None:
        sink.environment["PYTHONPATH"] = str(SCREEN_TESTS)
        sink.environment["SDL_AUDIODRIVER"] = "pulseaudio"
        script, told = folder / "play.py", folder / "told.txt"
        script.write_text(PLAY)
        line = f'"{sys.executable}" "{script}" "{folder}" {how} > "{told}"'
        self.heard = sink.hear(["sh", "-c", line], timeout_s=120)
        self.played = np.load(folder / "played.npy")
        self.name, self.notice, self.underruns = told.read_text().split()[-3:]


def test_the_room_hears_the_groove_of_the_disc(null_sink: NullSink, tmp_path: Path) -> None:
    for _ in range(TRIES):
        evening = Evening(null_sink, tmp_path, how="open")
        alike = likeness(evening.played, evening.heard)
        if alike > 0.98:
            break
    assert alike > 0.98
    assert evening.notice == "None"
    assert evening.name not in {"SDL", "silence"}
    assert len(evening.played) > 2 * RATE_HZ


def test_without_portaudio_the_same_disc_comes_through_sdl(
    null_sink: NullSink, tmp_path: Path
) -> None:
    evening = Evening(null_sink, tmp_path, how="hidden")
    assert (evening.name, evening.notice) == ("SDL", "sound-through-window")
    parts = np.array_split(evening.played, 6)
    alike = sorted(likeness(part, evening.heard) for part in parts)
    assert alike[len(alike) // 2] > 0.98, alike
