"""A whole day on every screen that it passes: nothing is cut, hidden or out of its place."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.mark.slow
@pytest.mark.parametrize(("level", "least"), [("00-week", 48), ("01-water", 18)])
def test_every_screen_of_a_day_is_laid_out_well_in_every_tongue_and_size(
    level: str, least: int, tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, str(HERE / "layout_walk.py"), "1956", "1", level, str(tmp_path / "f")],
        env={**os.environ, "RIBS_HOME": str(tmp_path), "PYTHONPATH": str(HERE)},
        capture_output=True, text=True, timeout=1200, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["faults"] == []
    assert len(told["passed"]) >= least, told["passed"]
