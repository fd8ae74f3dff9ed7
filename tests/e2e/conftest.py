"""What the proofs in a real window are given: a screen that shows nothing to anybody."""

from collections.abc import Iterator

import pytest
from real_window import VirtualScreen, missing_programs


@pytest.fixture
def screen() -> Iterator[VirtualScreen]:
    missing = missing_programs()
    if missing:
        pytest.skip(f"a real window needs the Debian packages {', '.join(missing)}")
    virtual = VirtualScreen()
    yield virtual
    virtual.close()
