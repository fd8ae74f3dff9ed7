"""Portraits of a talk: somebody's bust at any size, whose jaw opens while words come."""

import numpy as np
import pygame
from numpy.typing import NDArray

from game.film.objects.anchors import PORTRAIT_CHIN, PORTRAIT_SIZE
from game.film.objects.patefon import NAME as DOG
from game.film.objects.people import find_person
from game.film.objects.person import Person
from game.screen.plates import Plates, Slide

STEPS = 4
"""Pictures of a jaw, from shut to as far open as it goes."""
KEPT = 48
VOWELS = frozenset("aeiouyаеёиоуыэюя")
LETTERS_A_BEAT = 3
"""The jaw moves no oftener than thirteen times a second."""
BODY_SCALE = 1.08
"""Points of a portrait to a unit of the body."""
DROP = 15.0
"""How far the chin falls, in units of a head of 208."""
SEAM = -34.0
"""Where the rows of teeth meet."""
HALF_JAW, HALF_MOUTH = 64.0, 36.0
NECK = 46.0
"""Below the chin the neck folds, down to here."""
HOLLOW = 0.2
"""What is left of the film's light between open teeth."""

Pixels = NDArray[np.float32]


def jaw_step(text: str, letters: int) -> int:
    """Tell how far the jaw is open when so many letters of a text have come."""
    if letters >= len(text):
        return 0
    letter = text[letters // LETTERS_A_BEAT * LETTERS_A_BEAT].lower()
    if letter in VOWELS:
        return STEPS - 1
    return 1 if letter.isalpha() else 0


class Portraits:
    """Gives portraits; nothing as long as their plate is being made."""

    def __init__(self, plates: Plates) -> None:
        self._plates = plates
        self._kept: dict[tuple[str, int, int, bool], pygame.Surface] = {}

    def get(
        self, who: str, height: int, *, step: int = 0, high: bool = False
    ) -> pygame.Surface | None:
        """Give a portrait that is so many pixels high, its jaw open by a step of ``STEPS``."""
        key = (who, height, step, high)
        if key not in self._kept:
            slides = self._plates.get(f"person-{who}")
            if not slides:
                return None
            if len(self._kept) >= KEPT:
                self._kept.pop(next(iter(self._kept)))
            self._kept[key] = _portrait(slides, who, height, step=step, high=high)
        return self._kept[key]


def _portrait(
    slides: tuple[Slide, ...], who: str, height: int, *, step: int, high: bool
) -> pygame.Surface:
    """Lay one voltage together, open the jaw, cut the clear margin off, and set the size."""
    sheet = pygame.Surface(PORTRAIT_SIZE, pygame.SRCALPHA)
    for slide in slides:
        if not slide.name.endswith("-low" if high else "-high"):
            flags = pygame.BLEND_PREMULTIPLIED if slide.blend == "over" else pygame.BLEND_RGB_ADD
            sheet.blit(slide.picture, (slide.left, slide.top), special_flags=flags)
    outline = sheet.get_bounding_rect(min_alpha=8)
    if outline.width < 2 or outline.height < 2:
        outline = sheet.get_rect()
    if step and who != DOG:
        open_jaw(sheet, find_person(who, seed=0), share=step / (STEPS - 1))
    whole = sheet.subsurface(outline)
    width = max(1, round(outline.width * height / outline.height))
    return pygame.transform.smoothscale(whole, (width, height))


def open_jaw(sheet: pygame.Surface, person: Person, *, share: float) -> None:
    """Pull the lower jaw of a portrait down by a share of ``DROP``; between the teeth it is dark.

    ``sheet`` is a whole portrait of ``PORTRAIT_SIZE`` with its colours premultiplied.
    """
    left, top = PORTRAIT_CHIN.x, PORTRAIT_CHIN.y + round(person.lower)
    unit = BODY_SCALE * person.head
    where = pygame.Rect(0, 0, round(2.4 * HALF_JAW * unit), round((NECK + 80) * unit))
    where.midbottom = (left, top + round((NECK + 8) * unit))
    where.clamp_ip(sheet.get_rect())
    part = sheet.subsurface(where)
    rgba = np.dstack((pygame.surfarray.array3d(part), pygame.surfarray.array_alpha(part)))
    moved = _pulled(rgba.astype(np.float32), (left - where.left, top - where.top), person, share)
    shown = np.clip(moved + 0.5, 0, 255).astype(np.uint8)
    pygame.surfarray.blit_array(part, shown[..., :3])
    alpha = pygame.surfarray.pixels_alpha(part)
    alpha[...] = shown[..., 3]
    del alpha


def _pulled(rgba: Pixels, chin: tuple[int, int], person: Person, share: float) -> Pixels:
    """Give (columns, rows, 4) with everything below the seam pulled away from it."""
    unit = BODY_SCALE * person.head
    x, y = np.mgrid[0 : rgba.shape[0], 0 : rgba.shape[1]].astype(np.float32)
    turn = np.radians(person.tilt_deg)
    right, down = (x - chin[0]) / unit, (y - chin[1]) / unit
    across = right * np.cos(turn) + down * np.sin(turn)
    along = down * np.cos(turn) - right * np.sin(turn)
    half, drop = HALF_JAW * person.face.wide, DROP * share
    seam, end = SEAM + person.face.jaw / 2, person.face.jaw + 8
    beside = _eased((half - np.abs(across)) / (0.35 * half))
    below = _eased((along - seam + 1) / 2) * _eased((NECK - along) / (NECK - end))
    pull = drop * beside * below
    mouth = _eased((HALF_MOUTH * person.face.wide - np.abs(across)) / 8)
    gap = mouth * (along > seam) * _eased((seam + pull + 1 - along) / 2)
    from_x = x + pull * unit * np.sin(turn)
    from_y = y - pull * unit * np.cos(turn)
    dark = 1 - (1 - HOLLOW) * gap * min(1.0, 3 * share)
    lit = _sampled(rgba, from_x, from_y)
    lit[..., :3] *= dark[..., None]
    return lit


def _eased(share: NDArray[np.floating]) -> Pixels:
    """Go smoothly from 0 to 1."""
    inside = np.clip(share, 0, 1)
    return np.asarray(inside * inside * (3 - 2 * inside), np.float32)


def _sampled(rgba: Pixels, x: NDArray[np.floating], y: NDArray[np.floating]) -> Pixels:
    """Read (columns, rows, 4) between its pixels."""
    x = np.clip(x, 0, rgba.shape[0] - 1.001)
    y = np.clip(y, 0, rgba.shape[1] - 1.001)
    left, top = x.astype(np.intp), y.astype(np.intp)
    dx, dy = (x - left)[..., None], (y - top)[..., None]
    upper = rgba[left, top] * (1 - dx) + rgba[left + 1, top] * dx
    lower = rgba[left, top + 1] * (1 - dx) + rgba[left + 1, top + 1] * dx
    return np.asarray(upper * (1 - dy) + lower * dy, np.float32)
