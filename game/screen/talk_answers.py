"""The answers of a talk: what may be said, what it costs, and the blank corner of a film."""

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import pygame
from pygame import Rect

from game.city.said import Term
from game.city.seen_talk import SeenTalk
from game.screen.focus import Target
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.palette import (
    AMBER,
    AMBER_LIGHT,
    DISABLED,
    GREEN,
    HIGH,
    RED_LIGHT,
    TEXT,
    Colour,
    shade,
)
from game.screen.shapes import MARGIN, Pen, box
from game.screen.telling import tell_cost
from game.screen.typefaces import ROW, Face, Style

ANSWER = Style(Face.BOLD, 19, HIGH)
COST = ROW
GAP_PX = 8
INSET_PX = 16
PAD_PX = 12
SIGN_PX = 22
PART_PX = 18
"""Between two costs."""
CORNER_PX = (26, 30)
LEAST_PX = 44
GOOD_UP = frozenset(
    {
        "talk-cash", "talk-films", "talk-bones", "talk-presses", "talk-wash", "talk-backs",
        "talk-speeches", "talk-counter", "talk-notes",
    }
)  # fmt: skip
"""What one is glad to have more of; of everything else less is better."""
TIME = "talk-blocks"
SIGNS = {
    "talk-cash": "note",
    "talk-debt": "note",
    "talk-dossier": "folder",
    "talk-heat": "eye",
    "talk-blocks": "clock",
    "talk-films": "film",
    "talk-bones": "disc",
    "talk-presses": "disc",
    "talk-wash": "film",
    "talk-backs": "film",
    "talk-speeches": "disc",
    "talk-counter": "eye",
    "talk-notes": "note",
}


@dataclass(frozen=True, slots=True)
class Cost:
    """One thing that an answer costs or brings."""

    sign: str
    text: str
    ink: Colour


@dataclass(frozen=True, slots=True)
class Answer:
    """One way to answer, in words."""

    id: str
    text: str
    costs: tuple[Cost, ...]
    hidden: bool
    why_not: str


def answers_of(kit: Kit, host: Host, talk: SeenTalk) -> tuple[Answer, ...]:
    """Put the answers of a talk into words."""
    return tuple(
        Answer(
            id=answer.id,
            text=kit.words(f"scene-{talk.scene}-{answer.id}"),
            costs=tuple(cost_of(kit, term) for term in answer.costs),
            hidden=answer.hidden,
            why_not=host.word(answer.why_not) if answer.why_not is not None else "",
        )
        for answer in talk.answers
    )


def cost_of(kit: Kit, term: Term) -> Cost:
    """Put a cost into words: green where it is welcome, red where it is not, time is neither."""
    key, amount = term.said.key, term.amount
    welcome = (amount > 0) is (key in GOOD_UP)
    ink = TEXT if key == TIME else GREEN if welcome else RED_LIGHT
    return Cost(SIGNS.get(key, "note"), tell_cost(kit.words, term, kit.settings), ink)


class Answers:
    """Lays the answers out as rows, and draws them."""

    def __init__(self, kit: Kit, answers: Sequence[Answer]) -> None:
        self._kit = kit
        self._answers = tuple(answers)

    def height(self, width: int) -> int:
        """Tell how high all rows are together at a width."""
        rows = sum(self._row_px(answer, width) for answer in self._answers)
        return rows + (len(self._answers) - 1) * GAP_PX

    def targets(self, where: Rect) -> tuple[Target, ...]:
        """Lay the rows out from the top of a box."""
        heights = [self._row_px(answer, where.width) for answer in self._answers]
        tops = accumulate((height + GAP_PX for height in heights), initial=where.top)
        return tuple(
            Target(
                answer.id,
                Rect(where.left, top, where.width, height),
                group="answers",
                why_not=answer.why_not,
                value=answer,
            )
            for answer, height, top in zip(self._answers, heights, tops, strict=False)
        )

    def draw(self, surface: pygame.Surface, targets: Sequence[Target], *, at: str) -> None:
        """Draw the rows; the one that has the ring is lit."""
        for target in targets:
            if isinstance(target.value, Answer):
                self._draw_row(surface, target.box, target.value, lit=target.name == at)

    @property
    def _scale(self) -> float:
        return self._kit.type.percent / 100

    def _row_px(self, answer: Answer, width: int) -> int:
        """Give the height of a row; costs that do not fit beside an answer stand below it."""
        type_ = self._kit.type
        two = bool(answer.costs) and self._wide(answer) > width
        text = type_.line_px(ANSWER) + (type_.line_px(COST) if two else 0)
        return max(LEAST_PX, text + PAD_PX)

    def _wide(self, answer: Answer) -> int:
        """Tell how wide an answer is with its costs beside it."""
        text = self._kit.type.width(answer.text, ANSWER)
        costs = self._costs_px(answer)
        return text + (costs + 2 * PART_PX if costs else 0) + 2 * INSET_PX + self._corner_px(answer)

    def _costs_px(self, answer: Answer) -> int:
        return sum(self._cost_px(cost) for cost in answer.costs) + PART_PX * max(
            0, len(answer.costs) - 1
        )

    def _cost_px(self, cost: Cost) -> int:
        return round(SIGN_PX * self._scale) + 6 + self._kit.type.width(cost.text, COST)

    def _corner_px(self, answer: Answer) -> int:
        return round(CORNER_PX[0] * self._scale) + INSET_PX if answer.hidden else 0

    def _draw_row(self, surface: pygame.Surface, where: Rect, answer: Answer, *, lit: bool) -> None:
        off = bool(answer.why_not)
        frame = box(
            where.width,
            where.height,
            radius=5,
            fill=shade("amber", 0.16) if lit and not off else shade("film", 0.12),
            fill_alpha=0.94,
            rim=AMBER if lit and not off else shade("film", 0.5),
            rim_px=1.8 if lit else 1.2,
        )
        surface.blit(frame, (where.left - MARGIN, where.top - MARGIN))
        type_ = self._kit.type
        room = Rect(where.left + INSET_PX, where.top, where.width - 2 * INSET_PX, where.height)
        if answer.hidden:
            corner = film_corner(*(round(px * self._scale) for px in CORNER_PX))
            surface.blit(corner, corner.get_rect(midright=(room.right, where.centery)))
            room.width -= self._corner_px(answer)
        two = bool(answer.costs) and self._wide(answer) > where.width
        text_px, cost_px = type_.line_px(ANSWER), type_.line_px(COST)
        top = where.centery - (text_px + (cost_px if two else 0)) // 2
        beside = 0 if two or not answer.costs else self._costs_px(answer)
        within = room.width - (beside + 2 * PART_PX if beside else 0)
        ink = DISABLED if off else AMBER_LIGHT if lit else HIGH
        style = ANSWER.in_colour(ink)
        type_.write(surface, answer.text, (room.left, top), style, within=within)
        left = room.left if two else room.right - beside
        middle = top + text_px + cost_px // 2 if two else where.centery
        self._draw_costs(surface, answer, left, middle, room.right)

    def _draw_costs(
        self, surface: pygame.Surface, answer: Answer, left: int, middle: int, right: int
    ) -> None:
        """Draw sign and words of every cost, all of them smaller when they are too wide."""
        type_, style = self._kit.type, COST
        size = round(SIGN_PX * self._scale)
        signs = len(answer.costs) * (size + 6) + PART_PX * max(0, len(answer.costs) - 1)
        texts = "".join(cost.text for cost in answer.costs)
        _, style = type_.fitted(texts, style, max(1, right - left - signs))
        for cost in answer.costs:
            ink = DISABLED if answer.why_not else cost.ink
            picture = cost_sign(cost.sign, size, ink)
            surface.blit(picture, picture.get_rect(midleft=(left, middle)))
            left += size + 6
            text = type_.set(cost.text, style.in_colour(ink))
            surface.blit(text, text.get_rect(midleft=(left, middle)))
            left += text.get_width() + PART_PX


@functools.lru_cache(maxsize=8)
def film_corner(width: int, height: int) -> pygame.Surface:
    """Draw the corner of a film on which nothing has been exposed: something will be there."""
    fill, rim = shade("film", 0.34), shade("film", 0.78)
    cut = width * 0.42
    edge = [(1, 1), (width - 1 - cut, 1), (width - 1, 1 + cut), (width - 1, height - 1)]
    edge.append((1, height - 1))
    sheet = Pen(width, height, fill).area(edge).done().copy()
    notch = [(width * 0.2, 1), (width * 0.2, 4), (width * 0.36, 4), (width * 0.36, 1)]
    pen = Pen(width, height, rim).line(edge, px=1.4, closed=True).line(notch, px=1.2)
    sheet.blit(pen.done(), (0, 0))
    return sheet


@functools.lru_cache(maxsize=64)
def cost_sign(name: str, size: int, ink: Colour) -> pygame.Surface:
    """Draw a small sign: note, folder, eye, clock, film or disc."""
    pen, s = Pen(size, size, ink), size / 22
    match name:
        case "note":
            pen.line([(1 * s, 5 * s), (21 * s, 5 * s), (21 * s, 17 * s), (1 * s, 17 * s)],
                     px=1.5 * s, closed=True).dot(11 * s, 11 * s, 3 * s)  # fmt: skip
        case "folder":
            pen.line([(1 * s, 5 * s), (8 * s, 5 * s), (10 * s, 7 * s), (21 * s, 7 * s),
                      (21 * s, 18 * s), (1 * s, 18 * s)], px=1.5 * s, closed=True)  # fmt: skip
            pen.line([(4 * s, 14.5 * s), (18 * s, 14.5 * s)], px=s)
            pen.line([(4 * s, 11.5 * s), (18 * s, 11.5 * s)], px=s)
        case "eye":
            pen.line([(1 * s, 11 * s), (6 * s, 6 * s), (16 * s, 6 * s), (21 * s, 11 * s),
                      (16 * s, 16 * s), (6 * s, 16 * s)], px=1.5 * s, closed=True)  # fmt: skip
            pen.dot(11 * s, 11 * s, 3.4 * s)
        case "clock":
            pen.ring(11 * s, 11 * s, 9 * s, px=1.6 * s)
            pen.line([(11 * s, 5 * s), (11 * s, 11 * s), (15.5 * s, 13.5 * s)], px=1.6 * s)
        case "film":
            pen.line([(4 * s, 2 * s), (18 * s, 2 * s), (18 * s, 20 * s), (4 * s, 20 * s)],
                     px=1.5 * s, closed=True)  # fmt: skip
            pen.line([(8 * s, 2 * s), (8 * s, 5 * s), (11 * s, 5 * s), (11 * s, 2 * s)], px=s)
        case _:
            pen.ring(11 * s, 11 * s, 9 * s, px=1.4 * s).ring(11 * s, 11 * s, 5 * s, px=s)
            pen.dot(11 * s, 11 * s, 1.6 * s)
    return pen.done()
