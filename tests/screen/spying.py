"""A canvas that remembers where every text was laid."""

import pygame
import pytest

from game.screen.layout import HEIGHT, WIDTH
from game.screen.typefaces import SMALLEST_PX, Style, Type


class Spy(pygame.Surface):
    """Knows the texts among the pictures that are laid on it."""

    texts: dict[int, tuple[pygame.Surface, str]]
    laid: list[tuple[str, pygame.Rect]]

    def blit(self, source: pygame.Surface, dest: object = (0, 0), *args: object, **more: object):  # type: ignore[no-untyped-def,override]
        where = super().blit(source, dest, *args, **more)  # type: ignore[arg-type]
        known = self.texts.get(id(source))
        if known is not None and known[0] is source and known[1].strip():
            corner = dest.topleft if isinstance(dest, pygame.Rect) else dest[:2]  # type: ignore[index]
            self.laid.append((known[1], source.get_rect(topleft=corner)))
        return where

    def clashes(self) -> list[tuple[str, str]]:
        """Give pairs of texts that lie on each other."""
        inner = [(text, box.inflate(-4, -box.height * 0.42)) for text, box in self.laid]
        return [
            (first[0], second[0])
            for number, first in enumerate(inner)
            for second in inner[number + 1 :]
            if first[1].colliderect(second[1]) and first[0] != second[0]
        ]

    def outside(self) -> list[tuple[str, pygame.Rect]]:
        """Give the texts that do not lie wholly on the screen."""
        inside = pygame.Rect(8, 4, WIDTH - 16, HEIGHT - 4)
        return [(text, box) for text, box in self.laid if not inside.contains(box)]

    def cut(self) -> list[str]:
        """Give the texts that end in an ellipsis because there was no room for them."""
        return [text for text, _ in self.laid if text.endswith("…")]


def spy_on(monkeypatch: pytest.MonkeyPatch) -> Spy:
    """Make a canvas, and have every text that is set known to it."""
    canvas = Spy((WIDTH, HEIGHT))
    canvas.texts, canvas.laid = {}, []
    plain = Type.set

    def remembering(self: Type, text: str, style: Style) -> pygame.Surface:
        picture = plain(self, text, style)
        assert self.px(style) >= SMALLEST_PX
        canvas.texts[id(picture)] = (picture, text)
        return picture

    monkeypatch.setattr(Type, "set", remembering)
    return canvas
