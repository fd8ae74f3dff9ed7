"""The gallery hangs a screen once, in every size and language, and leaves the settings alone."""

from pathlib import Path

import pygame
from screen_samples import kit

from game.screen.gallery import Wall
from game.screen.scenes.options import Options


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
