"""Workers: one that is killed takes its own work with it, and none outlives a killed game."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from game.screen.workers import Workers

pytestmark = pytest.mark.skipif(
    not hasattr(signal, "SIGKILL"), reason="Windows ends programs otherwise"
)
PATIENCE_S = 60.0
GAME = """
import os, time
from game.screen.workers import Workers

if __name__ == "__main__":
    workers = Workers(most=1)
    print(workers.submit(os.getpid).result(), flush=True)
    workers.submit(time.sleep, 600).result()
"""


def test_after_a_worker_was_killed_another_one_begins() -> None:
    with Workers(most=1) as workers:
        first = workers.submit(os.getpid)
        os.kill(first.result(60), signal.SIGKILL)
        with pytest.raises(BrokenProcessPool):
            workers.submit(os.getpid).result(60)
        assert workers.submit(os.getpid).result(60) not in (first.result(), os.getpid())


def test_closing_does_not_wait_for_what_is_half_made(tmp_path: Path) -> None:
    sign = tmp_path / "begun"
    workers = Workers(most=1)
    workers.submit(sign.touch).result(60)
    half, unbegun = workers.submit(time.sleep, 600), workers.submit(sign.unlink)
    while not half.running():
        time.sleep(0.01)
    workers.close()
    assert isinstance(half.exception(0), BrokenProcessPool)
    assert unbegun.done()
    assert sign.exists(), "what had not begun is dropped"
    assert workers.submit(os.getpid).result(60) != os.getpid(), "and it can be opened again"
    workers.close()


def test_a_worker_ends_with_a_game_that_was_killed() -> None:
    game = subprocess.Popen(
        [sys.executable, "-c", GAME],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert game.stdout is not None
    worker = int(game.stdout.readline())
    os.kill(worker, 0)
    game.kill()
    # The worker holds the other end of this pipe as well: it closes with the last of them.
    game.communicate(timeout=PATIENCE_S)
