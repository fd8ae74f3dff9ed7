"""What every test is given: a home of its own, seeded luck, and on request a sound card."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from null_sink import NullSink, missing_parts

IN_REAL_TIME = (
    "test_sound_gramophone",
    "test_sound_real_device",
    "test_first_day",
    "test_first_wares",
)
"""Files whose sounds and windows keep real time, which two of them cannot do at once."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what has to run alone."""
    for item in items:
        if item.path.stem in IN_REAL_TIME:
            item.add_marker(pytest.mark.alone)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("RIBS_HOME", str(home))
    return home


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(1957)


@pytest.fixture
def null_sink(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NullSink]:
    missing = missing_parts()
    if missing:
        pytest.skip(f"a real device needs the Debian packages {', '.join(missing)}")
    sink = NullSink(tmp_path_factory.mktemp("pulse"))
    yield sink
    sink.close()
