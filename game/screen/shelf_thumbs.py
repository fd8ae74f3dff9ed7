"""Small pictures of discs: one is asked for at a time, so that the press stays free."""

from collections.abc import Iterable

import pygame

from game.screen.shelf_sound import recipe_of
from game.screen.shelf_telling import Standing
from game.screen.studio import Studio

THUMB_PX = 92
MOST = 400
"""Small pictures that are kept; each is 34 kB."""

Key = tuple[str, int]


class Thumbs:
    """Keeps what was fetched, for the studio itself keeps little."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._have: dict[Key, pygame.Surface] = {}
        self._lost: set[Key] = set()

    def get(self, standing: Standing) -> pygame.Surface | None:
        """Give the picture of a disc, if it is there."""
        return self._have.get(_key(standing))

    def ask(self, wanted: Iterable[Standing]) -> None:
        """Ask for the first picture that is missing."""
        for standing in wanted:
            key = _key(standing)
            if key in self._have or key in self._lost:
                continue
            recipe = recipe_of(self._studio, standing)
            if self._studio.failed(recipe):
                self._lost.add(key)
                self._studio.take_failure()
                continue
            picture = self._studio.disc_picture(recipe, pixels=THUMB_PX)
            if picture is not None:
                self._keep(key, picture)
            return

    def _keep(self, key: Key, picture: pygame.Surface) -> None:
        if len(self._have) >= MOST:
            self._have.pop(next(iter(self._have)))
        self._have[key] = picture


def _key(standing: Standing) -> Key:
    return standing.run.key, standing.disc.number
