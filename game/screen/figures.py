"""Figures: people and things from plates, cut to their outline and set on the stage at any size."""

import pygame
from pygame import Rect

from game.film.objects.anchors import WALKER_FEET
from game.screen.layout import HEIGHT, WIDTH
from game.screen.plates import Plates, Slide

KEPT = 90
PHASES = 4
"""Pictures of one movement, as the film room draws them."""
STEP_TICKS = 7
"""A step of a movement lasts this long: between eight and nine a second."""


class Figures:
    """Gives figures at any size; nothing as long as their plate is being made."""

    def __init__(self, plates: Plates) -> None:
        self._plates = plates
        self._whole: dict[tuple[str, int, bool], pygame.Surface] = {}
        self._sized: dict[tuple[str, int, int, bool, bool], pygame.Surface] = {}

    def get(
        self,
        name: str,
        height: int,
        *,
        step: int = 0,
        high: bool = False,
        mirrored: bool = False,
    ) -> pygame.Surface | None:
        """Give a figure that is so many pixels high, in a step of its walk."""
        key = (name, height, step % PHASES, high, mirrored)
        if key not in self._sized:
            whole = self._cut_out(name, step % PHASES, high=high)
            if whole is None:
                return None
            width = max(1, round(whole.get_width() * height / max(1, whole.get_height())))
            if len(self._sized) >= KEPT:
                self._sized.pop(next(iter(self._sized)))
            sized = pygame.transform.smoothscale(whole, (width, height))
            self._sized[key] = pygame.transform.flip(sized, mirrored, False)
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
        mirrored: bool = False,
    ) -> Rect | None:
        """Stand a figure on a point; tell where it is, or nothing if there is no picture yet."""
        picture = self.get(name, height, step=step, high=high, mirrored=mirrored)
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
    walks = slides[0].name.startswith("phase")
    shown = [slide for slide in slides if _is_shown(slide, phase, high=high)]
    boxes = [slide.picture.get_rect(topleft=(slide.left, slide.top)) for slide in shown]
    around = _room(slides) if walks or not boxes else boxes[0].unionall(boxes[1:])
    sheet = pygame.Surface(around.size, pygame.SRCALPHA)
    for slide in shown:
        flags = pygame.BLEND_PREMULTIPLIED if slide.blend == "over" else pygame.BLEND_RGB_ADD
        place = (slide.left - around.left, slide.top - around.top)
        sheet.blit(slide.picture, place, special_flags=flags)
    outline = sheet.get_rect() if walks else sheet.get_bounding_rect(min_alpha=8)
    if outline.width < 2 or outline.height < 2:
        outline = sheet.get_rect()
    return sheet.subsurface(outline).copy()


def _is_shown(slide: Slide, phase: int, *, high: bool) -> bool:
    """Tell whether a layer belongs to one voltage and, if it is one of steps, to this one."""
    step = slide.name.partition("-")[0]
    other_phase = step.startswith("phase") and step != f"phase{phase}"
    return not other_phase and not slide.name.endswith("-low" if high else "-high")


def _room(slides: tuple[Slide, ...]) -> Rect:
    """Give what all steps of a walker need, its feet in the middle: so nobody slides or grows."""
    reach = max(
        max(WALKER_FEET.x - slide.left, slide.left + slide.picture.get_width() - WALKER_FEET.x)
        for slide in slides
    )
    return Rect(WALKER_FEET.x - reach, 0, 2 * reach, WALKER_FEET.y + 2).clip((0, 0, WIDTH, HEIGHT))
