"""A bot's days, each screen of them laid out in both languages and at every size of text."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from layout_audit import Audit, audit_on

from game.levels import data_folder, read_levels, read_songs
from game.screen import showing_off
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.scene import Scene
from game.screen.scenes.visit import Visit
from game.screen.settings import LANGUAGES, TEXT_PERCENTS
from game.screen.showing_off import Showing, play_headless
from game.screen.stage import Stage

LOOKS = (2, 40, 200)
"""At which ticks of its life a screen is looked at."""


class Walk:
    """Looks at the screens that a bot passes, and keeps what is wrong with them."""

    def __init__(self, canvas: Audit) -> None:
        self.canvas = canvas
        self.faults: dict[str, str] = {}
        self.passed: set[str] = set()
        self._scene: Scene | None = None
        self._ticks = 0

    def look(self, kit: Kit, scene: Scene | None) -> None:
        """Look at what is on top, if it is time."""
        self._ticks = self._ticks + 1 if scene is self._scene else 1
        self._scene = scene
        if self._ticks not in LOOKS or not isinstance(scene, Page):
            return
        for part in vars(scene).values():
            if isinstance(part, Stage):
                part.settle()
        settings, said = kit.settings, kit.captions.text
        at = scene.focus.at.name if scene.focus.at is not None else ""
        kit.captions.text = ""
        for language in LANGUAGES:
            for percent in TEXT_PERCENTS:
                kit.obey(settings.with_changes(language=language, text_percent=percent))
                self._judge(scene, f"{type(scene).__name__} {language} {percent}")
        kit.obey(settings)
        kit.captions.text = said
        _look_round(scene)
        scene.focus.set(at)

    def _judge(self, scene: Page, where: str) -> None:
        self.passed.add(where)
        for sheet in _sheets(scene):
            _look_round(scene)
            self.canvas.begin()
            scene.draw(self.canvas, 0.0)
            for fault in self.canvas.judge():
                self.faults.setdefault(f"{where} {sheet}: {fault}", fault)


def _sheets(scene: Page) -> Iterator[str]:
    """Lay one sheet after the other open, where sheets take turns."""
    if not isinstance(scene, Visit) or not scene.large or not scene.sheets():
        yield ""
        return
    opened = scene.open_sheet
    for sheet in [sheet.name for sheet in scene.sheets()]:
        scene.turn_to(sheet)
        yield sheet
    scene.turn_to(opened)


def _look_round(scene: Page) -> None:
    wake = getattr(scene, "wake", None)
    if wake is not None:
        wake()
    scene.focus.offer(scene.targets())


def main(seed: int, days: int, level_id: str, frames: Path) -> None:
    """Play, look, and write down as JSON what was passed and what is wrong."""
    walk = Walk(audit_on(pytest.MonkeyPatch()))

    class Looking(showing_off._Filmed):
        def _look(self, folder: Path) -> None:
            walk.look(self._demo.kit, self._demo.stack.top)

    showing_off._Filmed = Looking  # type: ignore[misc]
    songs = read_songs(data_folder("assets") / "songs")
    level = read_levels(data_folder("levels"), songs=songs)[level_id]
    play_headless(level, songs, Showing(seed=seed, days=days, frames=frames))
    print(json.dumps({"passed": sorted(walk.passed), "faults": sorted(walk.faults)}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], Path(sys.argv[4]))
