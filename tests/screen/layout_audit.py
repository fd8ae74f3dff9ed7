"""A canvas that judges how a screen is laid out: what is lost, cut, hidden, on each other."""

import re
from itertools import pairwise
from typing import Any

import pygame
import pytest

from game.screen.layout import HEIGHT, WIDTH
from game.screen.typefaces import SMALLEST_PX, Style, Type

EDGE = pygame.Rect(8, 4, WIDTH - 16, HEIGHT - 4)
SOLID = 150
"""A picture with an alpha above this in its middle hides what lies under it."""
LEAST_SHEET = (60, 30)
SPILL_PX = 3
SENTENCE = re.compile(r"(?<=[.!?…»”])\s+|\n")


class Audit(pygame.Surface):
    """Knows the texts, the sheets and the strips among the pictures that are laid on it."""

    texts: dict[int, tuple[pygame.Surface, str]]
    wrapped: list[str]
    laid: list[tuple[str, pygame.Rect]]
    """Texts that are to be seen, in their order; those wholly under a later sheet are gone."""
    sheets: list[pygame.Rect]
    faults: list[str]
    sizes_px: dict[str, int]
    """How large each text was set, at its smallest."""

    def begin(self) -> None:
        """Forget what was laid before."""
        pygame.Surface.fill(self, (0, 0, 0))
        self.wrapped, self.laid, self.sheets, self.faults = [], [], [], []
        self.sizes_px = {}

    def copy(self) -> pygame.Surface:
        """Give another canvas that judges; it is laid back onto this one as a picture."""
        other = Audit(self.get_size())
        other.texts, other.wrapped = self.texts, self.wrapped
        other.laid, other.sheets, other.faults = self.laid, self.sheets, self.faults
        other.sizes_px = self.sizes_px
        pygame.Surface.blit(other, self, (0, 0))
        return other

    def blit(self, source: pygame.Surface, dest: Any = (0, 0), *args: Any, **more: Any) -> Any:
        where = super().blit(source, dest, *args, **more)
        corner = dest.topleft if isinstance(dest, pygame.Rect) else tuple(dest)[:2]
        box = source.get_rect(topleft=corner)
        known = self.texts.get(id(source))
        if known is not None and known[0] is source:
            if known[1].strip():
                self._lay_text(known[1], box)
        elif isinstance(source, Audit):
            shift = tuple(corner)
            self.laid[:] = [(text, place.move(shift)) for text, place in self.laid]
            self.sheets[:] = [place.move(shift) for place in self.sheets]
        elif not args and not more and _is_sheet(source):
            self._lay_sheet(box)
        return where

    def fill(self, color: Any, rect: Any = None, *args: Any, **more: Any) -> Any:
        done = super().fill(color, rect, *args, **more)
        if rect is None and not args and not more:
            self._lay_sheet(self.get_rect())
        return done

    def _lay_text(self, text: str, box: pygame.Rect) -> None:
        if not self.get_clip().contains(box):
            self.faults.append(f"clipped: {text!r}")
        around = [s for s in self.sheets if s.collidepoint(box.center)]
        home = min(around, key=lambda s: s.width * s.height, default=None)
        if home is not None and home.width < WIDTH:
            room = home.inflate(2 * SPILL_PX, 2 * SPILL_PX)
            inner = box.inflate(0, -box.height * 0.3)
            if not room.contains(inner):
                self.faults.append(f"over the edge of its sheet: {text!r} {box} of {home}")
        self.laid.append((text, box))

    def _lay_sheet(self, box: pygame.Rect) -> None:
        kept = []
        for text, place in self.laid:
            inner = place.inflate(-4, -place.height * 0.42)
            if box.contains(inner):
                continue
            if box.colliderect(inner):
                self.faults.append(f"half covered: {text!r} {place} by {box}")
            kept.append((text, place))
        self.laid[:] = kept
        self.sheets[:] = [sheet for sheet in self.sheets if not box.contains(sheet)]
        self.sheets.append(box)

    def said(self) -> str:
        """Give all that is to be seen, one text after the other."""
        return " ".join(text for text, _ in self.laid)

    def judge(self) -> list[str]:
        """Give all that is wrong with what was laid."""
        faults = list(self.faults)
        faults += [f"outside: {text!r} {box}" for text, box in self.laid if not EDGE.contains(box)]
        faults += [f"cut: {text!r}" for text, _ in self.laid if text.endswith("…")]
        faults += [f"on each other: {a!r} and {b!r}" for a, b in self._clashes()]
        said = self.said().split()
        for sentence in dict.fromkeys(s for text in self.wrapped for s in SENTENCE.split(text)):
            lost = [word for word in sentence.split() if word not in said]
            if lost and len(lost) <= len(sentence.split()) // 2 and self._begun(sentence):
                faults.append(f"lost: {' '.join(lost)!r} of {sentence!r}")
        return faults

    def _begun(self, sentence: str) -> bool:
        """Tell whether a part of a sentence is to be seen, not just its words elsewhere."""
        words = sentence.split()
        pairs = [" ".join(pair) for pair in pairwise(words)]
        return any(pair in text for pair in pairs for text, _ in self.laid)

    def _clashes(self) -> list[tuple[str, str]]:
        inner = [(text, box.inflate(-4, -box.height * 0.42)) for text, box in self.laid]
        return [
            (first[0], second[0])
            for number, first in enumerate(inner)
            for second in inner[number + 1 :]
            if first[1].colliderect(second[1]) and first[0] != second[0]
        ]


def _is_sheet(picture: pygame.Surface) -> bool:
    """Tell whether a picture is a panel, a button, a strip or a whole stage."""
    width, height = picture.get_size()
    if width < LEAST_SHEET[0] or height < LEAST_SHEET[1]:
        return False
    # A sheet is one film from edge to edge, which no figure, disc or sign is.
    points = [(width * x // 8, height // 2) for x in (1, 4, 7)]
    points += [(width // 2, height * y // 8) for y in (2, 6)]
    points += [(width // 8, height * 3 // 10), (width * 7 // 8, height * 7 // 10)]
    return all(picture.get_at(point).a > SOLID for point in points)


def audit_on(monkeypatch: pytest.MonkeyPatch) -> Audit:
    """Make a canvas that judges, and have every text that is set known to it."""
    canvas = Audit((WIDTH, HEIGHT))
    canvas.texts = {}
    canvas.begin()
    plain_set, plain_wrap = Type.set, Type.wrap

    def remembering(self: Type, text: str, style: Style) -> pygame.Surface:
        picture = plain_set(self, text, style)
        assert self.px(style) >= SMALLEST_PX
        canvas.texts[id(picture)] = (picture, text)
        px = self.px(style)
        canvas.sizes_px[text] = min(px, canvas.sizes_px.get(text, px))
        return picture

    def wrapping(self: Type, text: str, style: Style, width: int) -> list[str]:
        canvas.wrapped.append(text)
        return plain_wrap(self, text, style, width)

    monkeypatch.setattr(Type, "set", remembering)
    monkeypatch.setattr(Type, "wrap", wrapping)
    return canvas
