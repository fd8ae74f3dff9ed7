"""The portfolio: pictures that are drawn once and kept, until there is too much of older ones."""

import functools
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, ParamSpec, TypeVar

import pygame

Key = TypeVar("Key", bound=Hashable)
Asked = ParamSpec("Asked")


class Portfolio(Generic[Key]):
    """Keeps pictures up to a weight: a few that fill the screen, or very many small ones.

    For one thread alone, which is the one that owns the window.
    """

    def __init__(self, *, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._pictures: OrderedDict[Key, pygame.Surface] = OrderedDict()
        self.bytes = 0
        """What all that is kept weighs."""

    def __len__(self) -> int:
        """Tell how many are kept."""
        return len(self._pictures)

    def get(self, key: Key) -> pygame.Surface | None:
        """Give a picture if it is there."""
        picture = self._pictures.get(key)
        if picture is not None:
            self._pictures.move_to_end(key)
        return picture

    def keep(self, key: Key, picture: pygame.Surface) -> pygame.Surface:
        """Lay a new picture in, and throw out old ones until all is light enough again."""
        replaced = self._pictures.pop(key, None)
        self.bytes += _weight(picture) - (_weight(replaced) if replaced is not None else 0)
        self._pictures[key] = picture
        while self.bytes > self._most_bytes and len(self._pictures) > 1:
            self.bytes -= _weight(self._pictures.popitem(last=False)[1])
        return picture


def kept(
    *, most_bytes: int
) -> Callable[[Callable[Asked, pygame.Surface]], Callable[Asked, pygame.Surface]]:
    """Let a function that draws draw each picture once, as long as it is kept."""

    def keeping(draw: Callable[Asked, pygame.Surface]) -> Callable[Asked, pygame.Surface]:
        portfolio: Portfolio[Hashable] = Portfolio(most_bytes=most_bytes)

        @functools.wraps(draw)
        def drawn(*args: Asked.args, **options: Asked.kwargs) -> pygame.Surface:
            key = (args, *options.items()) if options else args
            picture = portfolio.get(key)
            return picture if picture is not None else portfolio.keep(key, draw(*args, **options))

        return drawn

    return keeping


def _weight(picture: pygame.Surface) -> int:
    return picture.get_width() * picture.get_height() * picture.get_bytesize()
