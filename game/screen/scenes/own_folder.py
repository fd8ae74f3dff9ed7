"""A folder of the player's disk: its folders and its music, for those who drop no files."""

import os
from collections.abc import Sequence
from pathlib import Path

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.cupboard import Cupboard
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.kit import Kit
from game.screen.listing import Row, draw_rows, row_targets
from game.screen.page import Page
from game.screen.palette import DIM
from game.screen.panel import draw_panel
from game.screen.scene import POP, STAY, Change
from game.screen.scenes.own_record import draw_heading
from game.screen.stage import Stage

LIST = Rect(36, 112, 1208, 488)
DIM_BEHIND = 0.6
ENDINGS = frozenset({".wav", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".aif", ".aiff"})
USUAL = ("Music", "Музыка")
PAGE_ROWS = 5
MOST_PATH = 48
"""Letters of a folder's place, from its end."""
ABOVE = ".."


class OwnFolder(Page):
    """What lies in one folder; a folder opens, a file goes into the cupboard."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._stage = self.behind = Stage(kit.plates, "embankment", snow=120)
        self._stage.dim = DIM_BEHIND
        self._folder = self.cupboard.last_folder or usual_folder()
        self._rows: list[Row] = []
        self._open(self._folder)

    @property
    def cupboard(self) -> Cupboard:
        """Where the file will stand."""
        assert self.kit.cupboard is not None, "nobody gets here without one"
        return self.kit.cupboard

    def targets(self) -> Sequence[Target]:
        """Give what lies here, as far as it can be seen."""
        at = self.focus.at
        return self._laid(at.name if at else "")

    def pairs(self) -> Sequence[Pair]:
        """Say what the keys do."""
        words = self.kit.words
        return (
            Pair((Action.LEFT,), words("music-folder-up")),
            Pair((Action.PREVIOUS, Action.NEXT), words("music-folder-page")),
            Pair((Action.BACK,), words("bar-back")),
        )

    def primary(self) -> Primary:
        """Offer to open a folder or to take a file."""
        path = self._focused()
        key = "music-take-file" if path is not None and path.is_file() else "music-open-folder"
        return Primary(self.kit.words(key))

    def choose(self, target: Target) -> Change:
        """Open a folder, or take a file."""
        path = self._focused()
        if path is None:
            return STAY
        if path.is_dir():
            self._open(path)
            return STAY
        self.cupboard.last_folder = self._folder
        self.cupboard.take(path)
        self.say("music-reading", file=path.name)
        return POP

    def act(self, action: Action) -> Change:
        """Walk through the list, or one folder up."""
        steps = {Action.UP: -1, Action.DOWN: 1, Action.PREVIOUS: -PAGE_ROWS, Action.NEXT: PAGE_ROWS}
        if action in steps:
            self._scroll(steps[action])
            return STAY
        if action is Action.LEFT:
            self._open(self._folder.parent, came_from=self._folder)
            return STAY
        return super().act(action)

    def dropped(self, path: Path) -> Change:
        """Take a file that was dropped, and be done."""
        super().dropped(path)
        return POP

    def idle(self) -> Change:
        """Let the stage live."""
        self._stage.live(self.kit.settings)
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the folder's name and the list."""
        self._stage.draw(surface, blend)
        type_ = self.kit.type
        text = str(self._folder)
        draw_heading(surface, type_, text if len(text) < MOST_PATH else f"…{text[-MOST_PATH:]}")
        draw_panel(surface, LIST, notched=False)
        draw_rows(surface, type_, self.targets(), of=len(self._rows))

    def _focused(self) -> Path | None:
        at = self.focus.at
        row = at.value if at is not None else None
        return row.item if isinstance(row, Row) and isinstance(row.item, Path) else None

    def _open(self, folder: Path, *, came_from: Path | None = None) -> None:
        """Show another folder; one that cannot be read is refused, and one stays."""
        inside: list[Path] = []
        try:
            inside = listed(folder)
        except OSError:
            self.refuse(self.kit.words("music-unreadable", file=str(folder)), Action.CONFIRM)
            if self._rows:
                return
        words = self.kit.words
        rows = (
            []
            if folder.parent == folder
            else [Row(ABOVE, words("music-folder-above"), item=folder.parent)]
        )
        rows += [
            Row(
                f"in-{number}",
                path.name + ("" if path.is_file() else os.sep),
                value="" if path.is_dir() else words("music-megabytes", megabytes=_megabytes(path)),
                ink=DIM,
                item=path,
            )
            for number, path in enumerate(inside)
        ]
        self._folder, self._rows = folder, rows
        self.focus = type(self.focus)()
        here = next((row.name for row in rows if row.item == came_from), "")
        self.focus.offer(self._laid(here))
        self.focus.set(here)

    def _laid(self, at: str) -> Sequence[Target]:
        room = LIST.inflate(-28, -32)
        return row_targets(self._rows, room, self.kit.type, group="list", at=at)

    def _scroll(self, step: int) -> None:
        at = self.focus.at
        names = [row.name for row in self._rows]
        if at is not None and at.name in names:
            name = names[max(0, min(len(names) - 1, names.index(at.name) + step))]
            self.focus.offer(self._laid(name))
            self.focus.set(name)


def usual_folder() -> Path:
    """Find where most people keep their music."""
    home = Path.home()
    return next((home / name for name in USUAL if (home / name).is_dir()), home)


def listed(folder: Path) -> list[Path]:
    """List the folders and the music of a folder, what is hidden left out; folders first."""
    seen = [path for path in folder.iterdir() if not path.name.startswith(".")]
    folders = [path for path in seen if _is_folder(path)]
    files = [path for path in seen if path.suffix.lower() in ENDINGS and not _is_folder(path)]
    return [*sorted(folders, key=_order), *sorted(files, key=_order)]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _order(path: Path) -> str:
    return path.name.casefold()


def _megabytes(path: Path) -> str:
    try:
        return f"{path.stat().st_size / 1e6:.1f}"
    except OSError:
        return "?"
