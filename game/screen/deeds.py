"""The deeds of a room: a column of buttons, all of them set in one size."""

from collections.abc import Sequence

import pygame

from game.screen.focus import Target
from game.screen.typefaces import BODY, Type
from game.screen.views import DeedView
from game.screen.widgets import draw_button

INSET_PX = 22
"""What the edges of a button take of its width."""


def draw_deeds(
    surface: pygame.Surface, type_: Type, targets: Sequence[Target], *, here: str
) -> None:
    """Draw the deeds; the one with the ring is lit, and those that cannot be done are dim."""
    deeds = [(target, target.value) for target in targets]
    titles = [(t, deed.title) for t, deed in deeds if isinstance(deed, DeedView)]
    fitted = [type_.fitted(title, BODY, t.box.width - INSET_PX)[1] for t, title in titles]
    style = min(fitted, key=lambda style: style.px, default=BODY)
    for target, title in titles:
        kind = "lit" if target.name == here else "plain" if target.enabled else "off"
        draw_button(surface, target.box, title, type_, kind=kind, style=style)
