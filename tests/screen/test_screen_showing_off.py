"""Showing off: without window and device the bot plays the real screens, and reports what came."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from null_sink import likeness

TESTS = Path(__file__).parents[1]
SHOW = """
import dataclasses, json, os, sys
from pathlib import Path
import numpy as np
from pressing_samples import tune
from game import GameError
from game.levels import data_folder, read_level
from game.screen import acting
from game.screen.player import DiscPlayer
from game.screen.showing_off import Showing, play_headless

level = read_level(data_folder("levels") / "00-week.toml")
level = dataclasses.replace(level, rules=dataclasses.replace(level.rules, pressings=1))
songs = {song.id: tune(2.0) for song in level.songs}
home, what, *rest = sys.argv[1:]
drop = DiscPlayer.drop


def kept(self, at_s):
    np.save(Path(home) / "disc.npy", self._hearing)
    drop(self, at_s)


if what == "without records":
    ships = [
        dataclasses.replace(ship, cargo=[lot for lot in ship.cargo if lot.good[:4] != "rec_"])
        for ship in level.ships
    ]
    level = dataclasses.replace(
        level, ships=tuple(ships), start=dataclasses.replace(level.start, goods=())
    )
if what == "stuck":
    acting.PATIENCE_TICKS = 3000
    os.environ["RIBS_HOME"] = home
    try:
        play_headless(level, {}, Showing(seed=3, days=2))
    except GameError as error:
        print(json.dumps(str(error)))
    sys.exit()
if what == "all":
    DiscPlayer.drop = kept
for number, seed in enumerate(map(int, rest)):
    os.environ["RIBS_HOME"] = f"{home}/{number}"
    files = {"sound": Path(home) / "s.wav", "frames": Path(home) / "f"} if what == "all" else {}
    print(json.dumps(play_headless(level, songs, Showing(seed=seed, days=1, **files))))
"""


def show(*args: object) -> list[Any]:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SHOW, *map(str, args)],
        env={**os.environ, "PYTHONPATH": str(TESTS)},
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines() if line[:1] in '{"']


def test_equal_seeds_give_equal_reports_and_others_differ(tmp_path: Path) -> None:
    first, again, other = show(tmp_path, "without records", 3, 3, 4)
    assert first == again
    assert first["digest"] != other["digest"]
    assert (first["days"], first["discs"], first["underruns"]) == (1, [], 0)
    assert not list(tmp_path.glob("*/profile/saves/*")), "a demo never writes a save"


@pytest.mark.slow
def test_the_discs_of_equal_seeds_sound_alike_to_the_last_sample(tmp_path: Path) -> None:
    first, again, other = show(tmp_path, "report", 3, 3, 4)
    assert first == again
    assert first["discs"] != other["discs"]
    (disc, *_) = first["discs"]
    assert disc["recipe"]["song"] == disc["song"]
    assert disc["recipe"]["blank"]["subject"] == disc["film"]
    assert len(disc["sha256"]) == 64
    assert 0 <= disc["verdict"]["grade"] <= 100
    assert "." not in json.dumps(first), "a report holds whole numbers"


def test_a_bot_that_gets_nowhere_ends_with_a_sentence(tmp_path: Path) -> None:
    (sentence,) = show(tmp_path, "stuck")
    assert sentence.startswith("The bot cannot go on with seed 3; it wanted: ")


@pytest.mark.slow
def test_what_is_seen_or_heard_of_a_run_does_not_change_it(tmp_path: Path) -> None:
    for folder in (tmp_path / "unseen", tmp_path / "seen"):
        folder.mkdir()
    (unseen,) = show(tmp_path / "unseen", "report", 3)
    (seen,) = show(tmp_path / "seen", "all", 3)
    assert seen == unseen


@pytest.mark.slow
def test_every_scene_is_kept_as_a_picture_and_the_sound_as_a_file(tmp_path: Path) -> None:
    show(tmp_path, "all", 3)
    pictures = sorted((tmp_path / "f").glob("*.png"))
    scenes = {path.stem.partition("-")[2] for path in pictures}
    assert {"citymap", "workshop", "trim", "burn", "cutting", "gramophone"} <= scenes
    assert all(path.stat().st_size > 20_000 for path in pictures), "none is empty"
    sound, rate_hz = soundfile.read(tmp_path / "s.wav")
    assert rate_hz == 44100
    disc = np.load(tmp_path / "disc.npy")
    assert likeness(disc, sound.mean(axis=1).astype(np.float32)) > 0.9, "the disc is heard"


@pytest.mark.slow
def test_the_command_line_plays_the_week_twice_alike(tmp_path: Path) -> None:
    reports = []
    for name in ("a", "b"):
        report = tmp_path / f"{name}.json"
        line = ["demo", "--headless", "--days", "2", "--seed", "7", "--report", str(report)]
        environment = {**os.environ, "RIBS_HOME": str(tmp_path / name)}
        environment["PYTHONHASHSEED"] = "1" if name == "a" else "2"
        subprocess.run([sys.executable, "-m", "game", *line], env=environment, check=True)
        reports.append(report.read_bytes())
    assert reports[0] == reports[1]
    assert json.loads(reports[0])["days"] == 2
