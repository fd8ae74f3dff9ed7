"""What every test is given: a home of its own, seeded luck, and on request a sound card."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from null_sink import NullSink, missing_parts


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
