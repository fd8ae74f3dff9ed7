"""The doors: four ways in which it can end, and the one thing more that some of them ask."""

from collections.abc import Callable, Sequence

import pygame
from pygame import Rect

from game.city.commands import TakeDoor
from game.city.events import Refused
from game.city.seen_talk import SeenDoor, SeenDoors
from game.screen.actions import Action
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.palette import AMBER, DISABLED, LINE
from game.screen.panel import draw_panel, draw_strip
from game.screen.scene import STAY, Change
from game.screen.stage import Stage
from game.screen.typefaces import BODY, HEADING, HINT, LEDGER_HEADING, ROW_BOLD

PLATE = "flat"
DIM_SHARE = 0.55
HEAD = LEDGER_HEADING.at_px(40)
HEADS = {100: 1.0, 150: 0.75, 200: 0.6}
ROWS = {100: Rect(60, 176, 500, 86), 150: Rect(36, 132, 560, 84), 200: Rect(36, 116, 600, 88)}
"""The first row at each text size; the others stand below it."""
SHEET_LEFT = {100: 600, 150: 624, 200: 660}
GAP_PX = 14
TITLE = ROW_BOLD.at_px(22)


class Doors(Page):
    """Rows at the left, and at the right what is said of the one that has the ring."""

    def __init__(self, kit: Kit, host: Host, *, then: Callable[[], Change]) -> None:
        super().__init__(kit)
        doors = host.seen.story.doors
        assert doors is not None, "doors are shown when one has to be taken"
        self._host = host
        self._doors: SeenDoors = doors
        self._then = then
        self._asked: SeenDoor | None = None
        """The door that asks for one thing more."""
        self._stage = self.behind = Stage(kit.plates, PLATE)
        self._stage.dim = DIM_SHARE
        self._take_ring()

    def targets(self) -> Sequence[Target]:
        """Give the doors, or what the one that was chosen asks."""
        return [
            Target(name, self._row(at), why_not=why_not, value=value)
            for at, (name, why_not, value) in enumerate(self._rows())
        ]

    def pairs(self) -> Sequence[Pair]:
        """Say what can be done."""
        words = self.kit.words
        arrows = Pair((Action.UP, Action.DOWN), words("bar-choose"))
        away = words("doors-back" if self._asked is not None else "bar-pause")
        return (arrows, Pair((Action.DIARY,), words("bar-diary")), Pair((Action.BACK,), away))

    def primary(self) -> Primary:
        """Give the button."""
        at = self.focus.at
        return Primary(self.kit.words("doors-go"), why_not=at.why_not if at is not None else "")

    def choose(self, target: Target) -> Change:
        """Go through a door, or first ask what it asks."""
        door = self._asked
        if door is not None:
            return self._take(door, target.name)
        chosen = target.value
        if not isinstance(chosen, SeenDoor):
            return STAY
        if not chosen.answers:
            return self._take(chosen, "")
        self._asked = chosen
        self._take_ring()
        return STAY

    def act(self, action: Action) -> Change:
        """Step back from a door, open the book or the pause."""
        if action is Action.DIARY:
            return self._host.open_diary()
        if action is Action.BACK and self._asked is not None:
            self._asked = None
            self._take_ring()
            return STAY
        return self._host.pause() if action in (Action.BACK, Action.PAUSE) else STAY

    def away(self) -> Change:
        """Pause when the window loses the player."""
        return self._host.pause()

    def idle(self) -> Change:
        """Let the stage live."""
        self._stage.live(self.kit.settings)
        return STAY

    def draw_ring(self, surface: pygame.Surface) -> None:
        """Leave the ring out: the row that has it is lit."""

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the heading, the rows and the sheet."""
        self._stage.draw(surface, blend)
        type_, words = self.kit.type, self.kit.words
        head = HEAD.at_px(round(HEAD.px * HEADS[type_.percent]))
        draw_strip(surface, Rect(36, 28, 1208, type_.line_px(head) + 8), alpha=0.7)
        title = words(self._title)
        type_.write(surface, title, (640, 30), head, anchor="middle", within=1160)
        at = self.focus.at
        for target in self.targets():
            self._draw_row(surface, target, lit=at is not None and at.name == target.name)
        self._draw_sheet(surface)

    # What lies where.

    @property
    def _title(self) -> str:
        if self._asked is None:
            return "doors-title"
        return "doors-whom" if self._asked.listener else "doors-what"

    @property
    def _ask(self) -> str:
        count = sum(door.unlocked for door in self._doors.doors[:4])
        return {0: "doors-ask-none", 1: "doors-ask-one"}.get(count, "doors-ask")

    def _rows(self) -> list[tuple[str, str, object]]:
        """Give name, reason against it and door of every row."""
        words, door = self.kit.words, self._asked
        if door is not None:
            return [(name, "", None) for name in door.answers]
        return [
            (each.id, "" if each.unlocked else words(f"door-{each.id}-shut"), each)
            for each in self._doors.doors
        ]

    def _row(self, at: int) -> Rect:
        first, most = ROWS[self.kit.type.percent], len(self._rows())
        room = self.kit.layout.primary.top - 20 - first.top
        high = min(first.height, (room - GAP_PX * (most - 1)) // max(1, most))
        return Rect(first.left, first.top + at * (high + GAP_PX), first.width, high)

    def _text(self, target: Target) -> str:
        if self._asked is None:
            return self.kit.words(f"door-{target.name}")
        if self._asked.listener:
            return self.kit.words(f"person-{target.name}-name")
        return self.kit.words(f"door-{self._asked.id}-{target.name}")

    def _take_ring(self) -> None:
        """Lay the ring on the first row that can be chosen."""
        targets = self.targets()
        self.focus.offer(targets)
        self.focus.set(next((t.name for t in targets if t.enabled), targets[0].name))

    def _take(self, door: SeenDoor, choice: str) -> Change:
        happened = self._host.do(TakeDoor(door.id, choice))
        if any(isinstance(event, Refused) for event in happened):
            return STAY
        self.kit.desk.sound("stamp", gain=0.5)
        return self._then()

    # Painting.

    def _draw_row(self, surface: pygame.Surface, target: Target, *, lit: bool) -> None:
        type_, box = self.kit.type, target.box
        draw_panel(surface, box, notched=False, rim=AMBER if lit else LINE)
        ink = DISABLED if target.why_not else TITLE.colour
        middle = box.centery - type_.line_px(TITLE) // 2
        room = box.width - 48
        if target.why_not:
            shut = self.kit.words("doors-shut")
            room -= type_.width(shut, HINT) + 20
            where = (box.right - 24, box.centery - type_.line_px(HINT) // 2)
            type_.write(surface, shut, where, HINT.in_colour(DISABLED), anchor="right")
        style = TITLE.in_colour(ink)
        type_.write(surface, self._text(target), (box.left + 24, middle), style, within=room)

    def _draw_sheet(self, surface: pygame.Surface) -> None:
        """Say what is said of the door that has the ring, or what is asked."""
        left, top = SHEET_LEFT[self.kit.type.percent], ROWS[self.kit.type.percent].top
        foot = self.kit.layout.primary.top - 20
        draw_panel(surface, Rect(left, top, 1244 - left, foot - top))
        inner = Rect(left + 28, top + 24, 1244 - left - 56, foot - top - 40)
        column, words = Column(surface, self.kit.type, inner), self.kit.words
        door = self._asked or (self.focus.at.value if self.focus.at is not None else None)
        if not isinstance(door, SeenDoor):
            return
        if self._asked is None and self.kit.type.percent == 100:
            column.paragraph(words(self._ask), HINT).rule()
        column.paragraph(words(f"door-{door.id}"), HEADING).gap(6)
        key = f"door-{door.id}-about" if door.unlocked else f"door-{door.id}-shut"
        column.paragraph(words(key), BODY)
