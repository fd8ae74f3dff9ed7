"""Workers: one that is killed takes its own work with it, and nobody else's."""

import os
import signal
from concurrent.futures.process import BrokenProcessPool

import pytest

from game.screen.workers import Workers


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows ends programs otherwise")
def test_after_a_worker_was_killed_another_one_begins() -> None:
    with Workers(most=1) as workers:
        first = workers.submit(os.getpid)
        os.kill(first.result(60), signal.SIGKILL)
        with pytest.raises(BrokenProcessPool):
            workers.submit(os.getpid).result(60)
        assert workers.submit(os.getpid).result(60) not in (first.result(), os.getpid())
