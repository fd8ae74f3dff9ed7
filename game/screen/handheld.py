"""Handheld: the hands with their tools, laid so that the working point is where the work is."""

import functools

import pygame

from game.screen.plates import Plates, Slide
from game.screen.stage import BLENDS

TURNS_KEPT = 24


class Handheld:
    """Draws a hand from its plate; while the plate is being made there is none."""

    def __init__(
        self, plates: Plates, name: str, point: tuple[int, int], *, pivot: tuple[int, int] = (0, 0)
    ) -> None:
        self._plates = plates
        self._name = name
        self._point = point
        self._pivot = pivot
        plates.want((name,))

    def draw(
        self,
        surface: pygame.Surface,
        at: tuple[int, int],
        *,
        turned: str = "",
        degrees: float = 0.0,
        only: str = "",
        without: frozenset[str] = frozenset(),
    ) -> bool:
        """Lay the working point of the hand on ``at``; one layer may be turned about the pivot."""
        slides = self._plates.get(self._name)
        if not slides:
            return False
        shift = (at[0] - self._point[0], at[1] - self._point[1])
        for slide in slides:
            if slide.name in without or (only and slide.name != only):
                continue
            if slide.name == turned and degrees:
                picture, left, top = turn_slide(slide, self._pivot, round(degrees))
            else:
                picture, left, top = slide.picture, slide.left, slide.top
            place = (left + shift[0], top + shift[1])
            surface.blit(picture, place, special_flags=BLENDS[slide.blend])
        return True


@functools.lru_cache(maxsize=TURNS_KEPT)
def turn_slide(
    slide: Slide, pivot: tuple[int, int], degrees: int
) -> tuple[pygame.Surface, int, int]:
    """Turn a layer clockwise about a point of its plate; give it with its new left and top."""
    turned = pygame.transform.rotozoom(slide.picture, -degrees, 1.0)
    arm = pygame.Vector2(slide.picture.get_rect(topleft=(slide.left, slide.top)).center) - pivot
    middle = pygame.Vector2(pivot) + arm.rotate(degrees)
    where = turned.get_rect(center=(round(middle.x), round(middle.y)))
    return turned, where.left, where.top
