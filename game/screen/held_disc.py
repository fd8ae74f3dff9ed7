"""The disc of the last scene: made in the studio, drawn dark on a cloth or bright in the light."""

import pygame

from game.city.discs import Recipe
from game.city.seen_talk import SeenHeld
from game.pressing.held import copy_recipe, spare_recipe
from game.screen.held_marks import name_of, with_traits
from game.screen.host import Host
from game.screen.studio import Studio
from game.screen.studio_orders import Sound
from game.screen.turning import Turned

SIZE_PX = 560
"""What 240 mm are on the screen."""
STEPS = 10
DARKEST, BRIGHTEST = 74, 255


class HeldDisc:
    """Knows how it was made, and asks the studio for its picture and its two sounds."""

    def __init__(self, host: Host, studio: Studio, held: SeenHeld) -> None:
        self._studio = studio
        self._held = held
        made = [r for r in host.recipes if r.blank.number == held.number]
        self.own: Recipe = made[-1] if made else spare_recipe()
        """The disc that was made."""
        self.recipe: Recipe = copy_recipe(self.own) if held.copied else self.own
        """The disc that lies there: itself, or a copy."""
        self._name = name_of(held, host.word)
        self._turned: dict[int, Turned] = {}
        self._picture: pygame.Surface | None = None

    @property
    def radius_px(self) -> int:
        """How far its rim is from its middle."""
        rim_cmm = max((radius for _, radius in self.recipe.trim), default=11_000)
        return round(rim_cmm / 100 * SIZE_PX / 240)

    def prepare(self) -> None:
        """Have the studio begin with what will be heard."""
        for marked in (False, True) if self._held.marked else (False,):
            self.sound(marked=marked)

    def sound(self, *, marked: bool) -> Sound | None:
        """Give how it sounds, once that is made."""
        held = self._held
        return self._studio.held(self.own, plays=held.plays, copied=held.copied, marked=marked)

    @property
    def failed(self) -> bool:
        """Whether it cannot be made."""
        return self._studio.failed(self.own)

    def draw(
        self, surface: pygame.Surface, middle: tuple[int, int], degrees: float, *, light: float
    ) -> None:
        """Paint it turned, so far in the light: 0 it lies on the cloth, 1 light comes through."""
        picture = self._seen()
        if picture is None:
            pygame.draw.circle(surface, (24, 27, 31), middle, self.radius_px)
            pygame.draw.circle(surface, (70, 66, 58), middle, 9)
            return
        step = round(light * STEPS)
        if step not in self._turned:
            self._turned[step] = self._lit(picture, step)
        self._turned[step].draw(surface, middle, degrees)

    def _seen(self) -> pygame.Surface | None:
        if self._picture is None:
            held = self._held
            picture = self._studio.held_picture(
                self.own, plays=held.plays, copied=held.copied, pixels=SIZE_PX
            )
            if picture is not None:
                self._picture = with_traits(picture, held, self.recipe, name=self._name)
        return self._picture

    def _lit(self, picture: pygame.Surface, step: int) -> Turned:
        level = DARKEST + (BRIGHTEST - DARKEST) * step // STEPS
        shown = picture.copy()
        shown.fill((level, level, level, 255), special_flags=pygame.BLEND_RGBA_MULT)
        turned, half = Turned(), SIZE_PX // 2
        turned.show(shown, (half, half), half, px=half)
        return turned
