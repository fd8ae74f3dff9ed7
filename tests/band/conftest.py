import tomllib
from pathlib import Path

import pytest

from game.band import Song

SONGS = Path(__file__).parents[2] / "assets" / "songs"


def read_song(path):
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    table["form"] = tuple(table["form"])
    for figure in ("hook", "answer"):
        table[figure] = tuple((degree, float(beats)) for degree, beats in table[figure])
    return Song(id=path.stem, **table)


@pytest.fixture(scope="session")
def songs():
    return {path.stem: read_song(path) for path in sorted(SONGS.glob("*.toml"))}


@pytest.fixture(scope="session")
def boogie(songs):
    return songs["ligovka_freight"]
