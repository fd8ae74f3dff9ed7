"""Ten minutes of play with a real card and real pictures: the ear never finds the belt empty."""

import json
import os
import time
from pathlib import Path

import pytest
from null_sink import NullSink
from real_window import RealWindow, VirtualScreen, missing_programs

MINUTES = float(os.environ.get("RIBS_MINUTES", "10"))


@pytest.mark.slow
def test_no_block_comes_late_while_the_bot_plays(null_sink: NullSink, tmp_path: Path) -> None:
    missing = missing_programs()
    if missing:
        pytest.skip(f"a real window needs the Debian packages {', '.join(missing)}")
    screen = VirtualScreen()
    report = tmp_path / "report.json"
    environment = {**null_sink.environment, "SDL_AUDIODRIVER": "pulse"}
    window = RealWindow(
        screen,
        tmp_path / "home",
        tmp_path / "pictures",
        arguments=("demo", "--seed", "5", "--report", str(report)),
        environment=environment,
    )
    try:
        end = time.monotonic() + 60 * MINUTES
        while time.monotonic() < end and window.process.poll() is None:
            time.sleep(1)
        if window.process.poll() is None:
            window.press("Escape")
        assert window.ended() == 0, window.said()
    finally:
        if window.process.poll() is None:
            window.kill()
        screen.close()
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["underruns"] == 0, told["underruns"]
    assert told["discs"], "the bot came as far as a disc"
