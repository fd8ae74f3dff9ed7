"""Reports: files that somebody asked for on the command line."""

import json
from pathlib import Path
from typing import Any

from game import GameError


def make_folder(path: Path) -> None:
    """Make a folder that files are to lie in."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GameError(f"{path} cannot be used as a folder ({error.strerror})") from error


def check_endings(targets: dict[str, Path | None]) -> None:
    """Refuse a name that says what the file will not be."""
    for ending, target in targets.items():
        if target is not None and target.suffix.lower() != ending:
            raise GameError(
                f"{target} will be a {ending[1:].upper()}: let its name end in {ending}."
            )


def check_report(path: Path | None) -> None:
    """Refuse a report that could not be written before minutes of work are spent on it."""
    if path is not None and not path.parent.is_dir():
        raise GameError(f"the folder {path.parent} does not exist: make it first")
    if path is not None and path.exists() and not path.is_file():
        kind = "a folder" if path.is_dir() else "no file but a device"
        raise GameError(f"{path} is {kind}: give a file name")


def write_report(path: Path, report: dict[str, Any]) -> None:
    """Write a report whole, its fields in the order of their names."""
    from game.sound.files import write_whole

    text = json.dumps(report, ensure_ascii=False, indent=1, sort_keys=True)
    write_whole(path, text.encode() + b"\n")
