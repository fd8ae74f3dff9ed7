"""Looks: which colours the four inks have, for eyes that tell colours apart in another way."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from game import GameError
from game.screen.palette import AMBER, GREEN, RED, VIOLET, Colour

LOOKS = ("protan", "deutan", "tritan")
"""Those that the game brings along, each a file in ``assets/looks``."""
OWN = "own"
"""The look of a player who wrote one."""
EXAMPLE = "#ff5a3c"
_COLOUR = re.compile(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Look:
    """The colour of every ink as a panel shows it."""

    amber: Colour = AMBER
    red: Colour = RED
    green: Colour = GREEN
    violet: Colour = VIOLET


PLAIN = Look()


class LookError(GameError):
    """A file of colours that cannot be used, and why."""


def read_look(path: Path) -> Look:
    """Read a look; an ink that it does not name keeps its colour."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise LookError(
            f"{path.name}: cannot be read ({why})", key="look-unreadable", file=path.name, why=why
        ) from error
    return _look(raw, path.name)


def read_looks(
    folder: Path, own: Path | None = None
) -> tuple[Mapping[str, Look], LookError | None]:
    """Read the looks of the game and the player's, if any; tell what is wrong with his."""
    looks = {name: read_look(folder / f"{name}.toml") for name in LOOKS}
    if own is None or not own.exists():
        return looks, None
    try:
        return {**looks, OWN: read_look(own)}, None
    except LookError as error:
        return looks, error


def _look(raw: Mapping[str, Any], file: str) -> Look:
    inks = [field.name for field in fields(Look)]
    for name, value in raw.items():
        if name not in inks:
            known = ", ".join(inks)
            raise LookError(
                f"{file}: {name}: there is no such ink; there are {known}",
                key="look-ink", file=file, ink=name, known=known,
            )  # fmt: skip
        if not isinstance(value, str) or not _COLOUR.fullmatch(value):
            raise LookError(
                f"{file}: {name}: want a colour like {EXAMPLE}, got {value!r}",
                key="look-colour", file=file, ink=name, example=EXAMPLE, found=str(value),
            )  # fmt: skip
    return Look(**{name: _parsed(value) for name, value in raw.items()})


def _parsed(text: str) -> Colour:
    found = _COLOUR.fullmatch(text)
    assert found is not None, "it was looked at before"
    red, green, blue = (int(channel, 16) for channel in found.groups())
    return red, green, blue
