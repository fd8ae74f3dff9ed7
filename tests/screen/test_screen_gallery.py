"""The gallery hangs a screen once, in every size and language, and leaves the settings alone."""

import os
from pathlib import Path

import numpy as np
import pygame
from screen_samples import kit

from game.levels import data_folder, read_levels, read_songs
from game.screen.gallery import NextRoom, Wall
from game.screen.gallery_books import told_anew
from game.screen.plates import QUICK, paint_plate
from game.screen.run import Run
from game.screen.scene import POP
from game.screen.scenes.newspaper import Newspaper
from game.screen.scenes.options import Options
from game.screen.studio import Studio
from game.session import Session


def test_a_screen_hangs_once_in_every_size_and_language(tmp_path: Path) -> None:
    told: list[str] = []
    of = kit(tmp_path / "cache")
    before = of.settings
    wall = Wall(tmp_path, of, lambda name, _: told.append(name))
    for _ in range(2):
        wall.hang("options", lambda: Options(of, tab="picture"))
    assert of.settings == before
    assert told == [f"options-{lang}-{px}" for lang in ("en", "ru") for px in (100, 150, 200)]
    written = wall.finish()
    assert [path.name for path in written] == [
        *(f"screen-{name}.png" for name in told),
        "screens.png",
    ]
    pictures = {pygame.image.load(path).convert().get_buffer().raw for path in written[:-1]}
    assert len(pictures) == len(told), "every size and language looks another way"


def test_what_is_made_in_the_next_room_is_there_at_once_and_is_the_same() -> None:
    with NextRoom(most=1) as room:
        assert room.submit(os.getpid).done()
        assert room.submit(os.getpid).result() != os.getpid()
        painted = room.paint("mast", 0, QUICK)
    here = paint_plate("mast", 0, QUICK)
    assert [layer.name for layer in painted] == [layer.name for layer in here]
    for theirs, ours in zip(painted, here, strict=True):
        np.testing.assert_array_equal(theirs.rgba, ours.rgba)


def test_a_page_that_was_written_in_one_language_is_written_again_in_the_other(
    tmp_path: Path,
) -> None:
    songs = read_songs(data_folder("assets") / "songs")
    level = read_levels(data_folder("levels"), songs=songs)["00-week"]
    of = kit(tmp_path / "cache")
    run = Run(
        of, Studio(None, tmp_path, songs, pictures=False), Session(level, seed=5), title=lambda: POP
    )
    run.next()
    while run.scene is not None and not isinstance(run.scene, Newspaper):
        before = run.scene
        run.next()
        assert run.scene is not before
    assert run.scene is not None
    pages = []
    for language in ("en", "ru"):
        of.obey(of.settings.with_changes(language=language))
        page = told_anew(run, run.scene)
        assert isinstance(page, Newspaper)
        picture = pygame.Surface((1280, 720))
        page.focus.offer(page.targets())
        page.draw(picture, 0.0)
        pages.append(pygame.surfarray.array2d(picture)[200:1080, 60:560])
    assert (pages[0] != pages[1]).mean() > 0.01
