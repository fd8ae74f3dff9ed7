"""Workers: at most two processes that bake plates and press discs, never beside the sound."""

import multiprocessing
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection, Pipe, wait
from typing import Any, Generic, ParamSpec, TypeVar

from game.screen.one_heap import give_back

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")
MOST = 2
POLITENESS = 15


class Workers:
    """A pool of processes that starts with the first piece of work."""

    def __init__(self, *, most: int = MOST) -> None:
        self._most = min(most, MOST)
        self._pool: ProcessPoolExecutor | None = None
        self._line: tuple[Connection, ...] = ()
        """A pipe to the workers: they stop, whatever they do, when the game's end closes."""

    def submit(
        self,
        work: Callable[Parameters, Result],
        *args: Parameters.args,
        **options: Parameters.kwargs,
    ) -> Future[Result]:
        """Have a function of a module done in a process of its own."""
        tidily = _Tidily(partial(work, *args, **options))
        try:
            return self._running_pool().submit(tidily)
        except BrokenProcessPool:
            # A worker was killed, perhaps for want of memory; what it did fails, the rest goes on.
            self.close()
            return self._running_pool().submit(tidily)

    def _running_pool(self) -> ProcessPoolExecutor:
        if self._pool is None:
            # A worker is one of two already, and threads of BLAS would not be as polite as it is.
            os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
            spawn = multiprocessing.get_context("spawn")
            self._line = Pipe(duplex=False)
            self._pool = ProcessPoolExecutor(
                self._most, mp_context=spawn, initializer=_step_back, initargs=self._line[:1]
            )
        return self._pool

    def close(self) -> None:
        """Drop what has not begun, and break off what has: a plate can take half a minute.

        What is made replaces its file when it is whole, so nothing stays half made.
        """
        if self._pool is not None:
            theirs, ours = self._line
            ours.close()
            self._pool.shutdown(wait=True, cancel_futures=True)
            theirs.close()
            self._pool = None

    def __enter__(self) -> "Workers":
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class _Tidily(Generic[Result]):
    """A piece of work that holds no memory when it is done."""

    work: Callable[[], Result]

    def __call__(self) -> Result:
        try:
            return self.work()
        finally:
            give_back()


def _step_back(line: Connection) -> None:
    """Let picture and sound of the game itself come first, where the system knows politeness."""
    threading.Thread(target=_follow_the_game, args=(line,), name="follow", daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(POLITENESS)
    if hasattr(os, "SCHED_BATCH"):
        os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))


def _follow_the_game(line: Connection) -> None:
    """End with the game, even if it is killed: nobody else tells a worker that waits for work."""
    game = multiprocessing.parent_process()
    if game is not None:
        wait([game.sentinel, line])
        os._exit(1)
