"""Figures: people and things from plates, cut to their outline and set on the stage at any size."""

import pygame
from pygame import Rect

from game.screen.layout import HEIGHT, WIDTH
from game.screen.plates import Plates, Slide

KEPT = 40
STEPS = 4
STEP = "phase"
"""Begins the names of the layers of a walker, one a step."""
HEAD_SHARE = 0.24
"""How much of a standing figure a bust shows."""


class Figures:
    """Gives figures at any size; nothing as long as their plate is being made."""

    def __init__(self, plates: Plates) -> None:
        self._plates = plates
        self._whole: dict[tuple[str, bool, int], pygame.Surface] = {}
        self._sized: dict[tuple[str, int, bool, bool, int], pygame.Surface] = {}

    def get(
        self, name: str, height: int, *, high: bool = False, step: int = 0
    ) -> pygame.Surface | None:
        """Give a figure that is so many pixels high; a walker in one step of its walk."""
        return self._at_size(name, height, high=high, bust=False, step=step % STEPS)

    def bust(self, name: str, height: int, *, high: bool = False) -> pygame.Surface | None:
        """Give the head and shoulders of a figure; a portrait shows no more than that."""
        if name.startswith("person-"):
            return self.get(name, height, high=high)
        return self._at_size(name, height, high=high, bust=True)

    def draw(
        self,
        surface: pygame.Surface,
        name: str,
        feet: tuple[int, int],
        height: int,
        *,
        high: bool = False,
        step: int = 0,
    ) -> Rect | None:
        """Stand a figure on a point; tell where it is, or nothing if there is no picture yet."""
        picture = self.get(name, height, high=high, step=step)
        if picture is None:
            return None
        return lay(surface, picture, picture.get_rect(midbottom=feet))

    def _at_size(
        self, name: str, height: int, *, high: bool, bust: bool, step: int = 0
    ) -> pygame.Surface | None:
        key = (name, height, high, bust, step)
        if key not in self._sized:
            whole = self._cut_out(name, high=high, step=step)
            if whole is None:
                return None
            part = _head(whole) if bust else whole
            width = max(1, round(part.get_width() * height / max(1, part.get_height())))
            if len(self._sized) >= KEPT:
                self._sized.pop(next(iter(self._sized)))
            self._sized[key] = pygame.transform.smoothscale(part, (width, height))
        return self._sized[key]

    def _cut_out(self, name: str, *, high: bool, step: int) -> pygame.Surface | None:
        if (name, high, step) not in self._whole:
            slides = self._plates.get(name)
            if not slides:
                return None
            self._whole[name, high, step] = _compose(slides, high=high, step=step)
        return self._whole[name, high, step]


def lay(surface: pygame.Surface, picture: pygame.Surface, where: Rect) -> Rect:
    """Lay a cut-out on the stage; its colours carry their own cover already."""
    return surface.blit(picture, where, special_flags=pygame.BLEND_PREMULTIPLIED)


def _compose(slides: tuple[Slide, ...], *, high: bool, step: int) -> pygame.Surface:
    """Lay the layers of one voltage on clear ground and cut the clear margin off."""
    sheet = pygame.Surface((WIDTH, HEIGHT), pygame.SRCALPHA)
    for slide in slides:
        other_step = slide.name.startswith(STEP) and slide.name != f"{STEP}{step}"
        if other_step or slide.name.endswith("-low" if high else "-high"):
            continue
        flags = pygame.BLEND_PREMULTIPLIED if slide.blend == "over" else pygame.BLEND_RGB_ADD
        sheet.blit(slide.picture, (slide.left, slide.top), special_flags=flags)
    outline = sheet.get_bounding_rect(min_alpha=8)
    if outline.width < 2 or outline.height < 2:
        outline = sheet.get_rect()
    return sheet.subsurface(outline).copy()
