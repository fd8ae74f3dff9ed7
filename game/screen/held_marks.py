"""What can be seen on the first disc against the light: its strip, teeth, and a pencil line."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import pygame

from game.city.discs import Recipe
from game.city.said import Said
from game.city.seen_talk import SeenHeld
from game.screen.typefaces import Face, Style, Type

SQUARE_MM = 240.0
STRIP_DEG, STRIP_MM = 318.0, (40, 7)
STRIP_FROM_RIM_MM = 13.0
TEETH_DEG, TOOTH_DEG, TOOTH_MM = 132.0, 4.4, 2.6
MARK_MM = (5.0, 15.0)
MARK_PX = 2.4
ALIGNED_DEG = 7.0
"""So near the line on the plate the disc lies as it was cut."""
STRIP_LINE, UNKNOWN, UNREADABLE = "held-strip_", "held-strip_other", "№ 9 · 1955"
PLATE_DEG = 90.0
"""Where the line on the plate is: at the top."""
PENCIL, BITE, STRIP = (26, 30, 36), (12, 14, 18), (8, 13, 20)
LETTERS = Style(Face.NARROW, 22, (226, 240, 240))
WASHED = (176, 196, 200)


@dataclass(frozen=True, slots=True)
class Trait:
    """Something that is seen once it comes under the light: a sentence of the finder."""

    key: str


def traits_of(held: SeenHeld, recipe: Recipe) -> tuple[Trait, ...]:
    """List what there is to be seen, in the order in which it is found."""
    found = [f"held-see-{recipe.blank.subject}", "held-see-hole"]
    if held.copied:
        found.insert(1, "held-see-copy")
    else:
        found.append("held-see-strip" if held.named else "held-see-washed")
    found += ["held-see-teeth"] if held.bitten else []
    found += ["held-see-mark"] if held.marked else []
    return tuple(Trait(key) for key in found)


def name_of(held: SeenHeld, tell: Callable[[Said], str]) -> str:
    """Give what stands on the strip: the first line of the list, without what is on the film."""
    strip = next((line for line in held.lines if line.said.key.startswith(STRIP_LINE)), None)
    if strip is None or strip.said.key == UNKNOWN:
        return UNREADABLE
    return tell(strip.said).rsplit(". ", 1)[0].upper()


def mark_deg(recipe: Recipe) -> float:
    """Tell where the pencil line is on the disc, counter-clockwise from the right."""
    return recipe.hole_ddeg / 10


def is_aligned(recipe: Recipe, turn_deg: float) -> bool:
    """Tell whether the pencil line stands against the one on the plate."""
    off = (mark_deg(recipe) + turn_deg - PLATE_DEG + 180) % 360 - 180
    return abs(off) <= ALIGNED_DEG


def with_traits(
    picture: pygame.Surface, held: SeenHeld, recipe: Recipe, *, name: str
) -> pygame.Surface:
    """Draw onto the picture of a disc what somebody left there; the name stands on its strip."""
    marked = picture.copy()
    px_a_mm = picture.get_width() / SQUARE_MM
    rim_mm = min((radius for _, radius in recipe.trim), default=11_000) / 100
    if not held.copied:
        _lay_strip(marked, rim_mm * px_a_mm, px_a_mm, name=name if held.named else "")
    if held.bitten:
        _bite(marked, rim_mm * px_a_mm, px_a_mm)
    if held.marked:
        _draw_mark(marked, recipe, px_a_mm)
    return marked


def _point(surface: pygame.Surface, radius: float, degrees: float) -> tuple[float, float]:
    middle, angle = surface.get_width() / 2, math.radians(degrees)
    return middle + radius * math.cos(angle), middle - radius * math.sin(angle)


def _lay_strip(surface: pygame.Surface, rim: float, px_a_mm: float, *, name: str) -> None:
    """Lay the strip along the rim: white letters on black, or a pale washed patch."""
    size = (round(STRIP_MM[0] * px_a_mm * 2), round(STRIP_MM[1] * px_a_mm * 2))
    strip = pygame.Surface(size, pygame.SRCALPHA)
    strip.fill((*STRIP, 235) if name else (*WASHED, 70))
    if name:
        letters = Type().set(name, LETTERS)
        room = size[0] - 16
        share = min(1.0, room / letters.get_width())
        letters = pygame.transform.rotozoom(letters, 0, share)
        strip.blit(letters, letters.get_rect(center=strip.get_rect().center))
    turned = pygame.transform.rotozoom(strip, STRIP_DEG + 90, 0.5)
    where = _point(surface, rim - STRIP_FROM_RIM_MM * px_a_mm, STRIP_DEG)
    surface.blit(turned, turned.get_rect(center=(round(where[0]), round(where[1]))))


def _bite(surface: pygame.Surface, rim: float, px_a_mm: float) -> None:
    for tooth in range(4):
        x, y = _point(surface, rim - 1.2 * px_a_mm, TEETH_DEG + tooth * TOOTH_DEG)
        size = TOOTH_MM * (0.9 if tooth in (0, 3) else 1.15) * px_a_mm
        pygame.draw.circle(surface, BITE, (round(x), round(y)), round(size / 2) + 1)


def _draw_mark(surface: pygame.Surface, recipe: Recipe, px_a_mm: float) -> None:
    near, far = (_point(surface, reach * px_a_mm, mark_deg(recipe)) for reach in MARK_MM)
    pygame.draw.line(surface, PENCIL, near, far, max(2, round(MARK_PX * px_a_mm / 2.25)))
