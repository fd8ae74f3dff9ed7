"""Figures: people and things from plates, cut to their outline and set on the stage at any size."""

import pygame
from pygame import Rect

from game.screen.layout import HEIGHT, WIDTH
from game.screen.plates import Plates, Slide

KEPT = 60
PHASES = 4
"""Pictures of one movement, as the film room draws them."""
STEP_TICKS = 7
"""A step of a movement lasts this long: between eight and nine a second."""


class Figures:
    """Gives figures at any size; nothing as long as their plate is being made."""

    def __init__(self, plates: Plates) -> None:
        self._plates = plates
        self._whole: dict[tuple[str, int, bool], pygame.Surface] = {}
        self._sized: dict[tuple[str, int, int, bool], pygame.Surface] = {}

    def get(
        self, name: str, height: int, *, step: int = 0, high: bool = False
    ) -> pygame.Surface | None:
        """Give a figure that is so many pixels high, in a step of its walk."""
        key = (name, height, step % PHASES, high)
        if key not in self._sized:
            whole = self._cut_out(name, step % PHASES, high=high)
            if whole is None:
                return None
            width = max(1, round(whole.get_width() * height / max(1, whole.get_height())))
            if len(self._sized) >= KEPT:
                self._sized.pop(next(iter(self._sized)))
            self._sized[key] = pygame.transform.smoothscale(whole, (width, height))
        return self._sized[key]

    def draw(
        self,
        surface: pygame.Surface,
        name: str,
        feet: tuple[int, int],
        height: int,
        *,
        step: int = 0,
        high: bool = False,
    ) -> Rect | None:
        """Stand a figure on a point; tell where it is, or nothing if there is no picture yet."""
        picture = self.get(name, height, step=step, high=high)
        if picture is None:
            return None
        return lay(surface, picture, picture.get_rect(midbottom=feet))

    def _cut_out(self, name: str, phase: int, *, high: bool) -> pygame.Surface | None:
        key = (name, phase, high)
        if key not in self._whole:
            slides = self._plates.get(name)
            if not slides:
                return None
            self._whole[key] = _compose(slides, phase, high=high)
        return self._whole[key]


def step_at(ticks: int, *, beat_ticks: float = 0.0) -> int:
    """Give the step of a movement; with a beat, whoever listens has his foot down on it."""
    if beat_ticks <= 0:
        return ticks // STEP_TICKS
    # The fourth picture is that of the foot that comes down; the first one has it on the ground.
    return int(ticks * PHASES / beat_ticks)


def lay(surface: pygame.Surface, picture: pygame.Surface, where: Rect) -> Rect:
    """Lay a cut-out on the stage; its colours carry their own cover already."""
    return surface.blit(picture, where, special_flags=pygame.BLEND_PREMULTIPLIED)


def _compose(slides: tuple[Slide, ...], phase: int, *, high: bool) -> pygame.Surface:
    """Lay the layers of one voltage and phase on clear ground and cut the clear margin off."""
    sheet = pygame.Surface((WIDTH, HEIGHT), pygame.SRCALPHA)
    for slide in slides:
        other_phase = slide.name.startswith("phase") and slide.name != f"phase{phase}"
        if other_phase or slide.name.endswith("-low" if high else "-high"):
            continue
        flags = pygame.BLEND_PREMULTIPLIED if slide.blend == "over" else pygame.BLEND_RGB_ADD
        sheet.blit(slide.picture, (slide.left, slide.top), special_flags=flags)
    outline = sheet.get_bounding_rect(min_alpha=8)
    if outline.width < 2 or outline.height < 2:
        outline = sheet.get_rect()
    return sheet.subsurface(outline).copy()
