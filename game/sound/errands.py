"""Errands: what one thread beside the game makes ready, so that no picture waits for it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Made = TypeVar("Made")


class Errands:
    """Runs one errand after the other; ``at_once`` within the call, for runs that are replayed."""

    def __init__(self, name: str, *, at_once: bool = False) -> None:
        self._name = name
        self._runner: ThreadPoolExecutor | None = None
        self._closed = at_once

    @property
    def beside(self) -> bool:
        """Whether a thread runs them while the caller goes on."""
        return not self._closed

    def send(self, errand: Callable[[], Made]) -> Future[Made]:
        """Have something done; what goes wrong lies in the answer, or is raised at once."""
        if self._closed:
            done: Future[Made] = Future()
            done.set_result(errand())
            return done
        if self._runner is None:
            self._runner = ThreadPoolExecutor(1, thread_name_prefix=self._name)
        return self._runner.submit(errand)

    def close(self) -> None:
        """Let the errand under way come to its end and forget the others; may be called twice."""
        self._closed = True
        if self._runner is not None:
            self._runner.shutdown(wait=True, cancel_futures=True)
            self._runner = None

    def dismiss(self) -> None:
        """Take no more errands; those that were sent are run, and nobody waits for them."""
        self._closed = True
        if self._runner is not None:
            self._runner.shutdown(wait=False)
            self._runner = None

    def __enter__(self) -> "Errands":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
