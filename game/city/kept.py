"""Kept answers: what was read from records that never change need not be read twice.

Records are told apart by who they are, not by what is in them: that costs the same for a stock of
any size, and two that are merely alike are at worst asked about twice. What is kept is held fast,
so that no other record can come by the same identity.
"""

from collections.abc import Callable
from functools import wraps
from operator import is_
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
C = TypeVar("C")
T = TypeVar("T")


def lately(ask: Callable[P, T]) -> Callable[P, T]:
    """Keep the last answer for as long as it is asked about the very same records."""
    last: tuple[object, ...] = (object(),)
    kept_answer: T

    @wraps(ask)
    def answer(*about: P.args, **none: P.kwargs) -> T:
        nonlocal last, kept_answer
        if len(last) != len(about) or not all(map(is_, last, about)):
            kept_answer, last = ask(*about, **none), about
        return kept_answer

    return answer


def kept(most: int) -> Callable[[Callable[[R], T]], Callable[[R], T]]:
    """Keep the answers about so many records; when there are more, all of them are forgotten."""

    def keeping(ask: Callable[[R], T]) -> Callable[[R], T]:
        answers: dict[int, tuple[R, T]] = {}

        @wraps(ask)
        def answer(about: R) -> T:
            found = answers.get(id(about))
            if found is None:
                if len(answers) >= most:
                    answers.clear()
                found = answers[id(about)] = (about, ask(about))
            return found[1]

        return answer

    return keeping


def followed(start: T) -> Callable[[Callable[[C, T, R], T]], Callable[[C, tuple[R, ...]], T]]:
    """Follow a book that is only ever written on: what its old lines came to is not read again.

    ``read(shared, so_far, line)`` gives what is known after one line more; what all lines share
    comes first.
    """

    def following(read: Callable[[C, T, R], T]) -> Callable[[C, tuple[R, ...]], T]:
        last: tuple[object, tuple[R, ...], T] = (None, (), start)

        @wraps(read)
        def answer(shared: C, book: tuple[R, ...]) -> T:
            nonlocal last
            before, lines, known = last
            if shared is not before or book[: len(lines)] != lines:
                lines, known = (), start
            for line in book[len(lines) :]:
                known = read(shared, known, line)
            last = (shared, book, known)
            return known

        return answer

    return following
