"""Packing: the sailor's bag cell by cell, soft things round hard ones, before the gate."""

from collections import deque
from collections.abc import Sequence
from dataclasses import replace

import pygame

from game.city.commands import Pack
from game.city.events import Refused
from game.city.lookup import BAG
from game.city.seen import SeenPort
from game.hands import bag
from game.hands.bag import Seen
from game.hands.bag_grid import COLUMNS, ROWS, Cell
from game.hands.bag_luggage import cover_percent, luggage_of
from game.hands.events import Event, LaidThing
from game.hands.grip import FULL, IDLE, Grip
from game.hands.skill import Player
from game.hands.skill_bag import BagHand
from game.screen.actions import Action
from game.screen.bag_cells import BagCells
from game.screen.byhand import ByHand
from game.screen.devices import Owner
from game.screen.frame import Pair, Primary
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.making import levers_of
from game.screen.scene import POP, STAY, Change, Pressed, Signal, Swap

CELLS = tuple((column, row) for row in range(ROWS) for column in range(COLUMNS))
RIGHT, LEFT, DOWN, UP = Grip(x=FULL), Grip(x=-FULL), Grip(y=-FULL), Grip(y=FULL)
TAKE, TURN, UNDO = Grip(a=FULL), Grip(b=FULL), Grip(c=FULL)
NEXT, PREVIOUS, CLOSE = Grip(u=FULL), Grip(u=-FULL), Grip(v=-FULL)


class Packing(ByHand):
    """The bunk at the left, the bag in section, the officer's bar at the right."""

    plate = "port"
    dim = 0.3

    def __init__(self, kit: Kit, host: Host) -> None:
        super().__init__(kit, host)
        port = host.seen.port
        assert port is not None, "a bag is packed on the quay"
        self._port: SeenPort = port
        self._in_bag = tuple(thing for thing in port.bag if thing.at == BAG)
        names = {thing.number: host.word(thing.name) for thing in self._in_bag}
        kinds = {thing.number: thing.kind for thing in self._in_bag}
        self._cells = BagCells(kit, host, port, names, kinds)
        self._queue: deque[Grip] = deque()
        self._follow: Cell | None = None
        luggage = luggage_of(
            self._in_bag,
            patted=port.patted == BAG,
            care_lo=port.care_lo,
            care_hi=port.care_hi,
        )
        levers = levers_of(kit.settings, host.seen.mode.difficulty)
        state = bag.start(luggage, seed=host.dice("packing"), levers=levers)
        self.begin(bag, state)
        self.say("pack-hint")

    @property
    def seen(self) -> Seen:
        """What the screen may show."""
        found: Seen = self.movement.seen
        return found

    def goal(self) -> str:
        """Give the sentence of the next step."""
        return self.host.goal()

    def practised(self, *, skill: int) -> Player:
        """Give a hand that thinks first, and lays the largest things before the soft ones."""
        return BagHand(skill=skill, seed=self.host.dice("packing-hand"))

    def grip(self) -> Grip:
        """Read the hand; what was asked for push by push goes first."""
        if self._queue:
            return self._queue.popleft()
        if self._follow is not None and self.kit.devices.owner is Owner.POINTER:
            return self._towards(self._follow)
        read = self.hand.grip()
        return replace(read, a=0, c=0, u=0, v=0)

    def _towards(self, cell: Cell) -> Grip:
        """Move a cell nearer in every other tick: a push is felt when the hand lets go."""
        seen = self.seen
        if seen.tick % 2:
            return IDLE
        if seen.column != cell[0]:
            pushed = RIGHT if seen.column < cell[0] else LEFT
        elif seen.row != cell[1]:
            pushed = DOWN if seen.row < cell[1] else UP
        else:
            return IDLE
        self._follow = None if self._stands_still(pushed) else cell
        return pushed

    def _stands_still(self, pushed: Grip) -> bool:
        """Tell whether what is in the hand is at the wall already."""
        seen = self.seen
        after, _ = bag.step(self.movement.state, pushed)
        return (after.column, after.row) == (seen.column, seen.row)

    def _push(self, *grips: Grip) -> None:
        """Push, and let go after every push."""
        for grip in grips:
            self._queue += (grip, IDLE)

    def happened(self, events: Sequence[Event]) -> None:
        """Say what a harmless thing does for the bag: how well it lies itself, nobody asks."""
        if any(isinstance(event, LaidThing) and event.thing < 0 for event in events):
            state = self.movement.state
            self.say("pack-hides", cover=cover_percent(state.luggage, state.layout))

    def tool(self) -> str:
        """Name what CONFIRM does."""
        seen = self.seen
        if seen.hand:
            return self.kit.words("pack-lay")
        return self.kit.words("pack-close" if self._has_all(seen) else "pack-lift")

    def _has_all(self, seen: Seen) -> bool:
        """Tell whether nothing is left on the bunk, and nothing lies under the hand."""
        under = any((seen.column, seen.row) in laid.cells for laid in seen.packed)
        return not seen.bunk and not under

    def working_pairs(self) -> Sequence[Pair]:
        """Say what the hand can do."""
        words = self.kit.words
        back = "bar-put-back" if self.seen.hand else "pack-bar-close"
        return (
            Pair((Action.PREVIOUS, Action.NEXT), words("pack-bar-bunk")),
            Pair((Action.TOOL_B,), words("pack-bar-turn")),
            Pair((Action.UNDO,), words("bar-undo")),
            Pair((Action.BACK,), words(back)),
        )

    def act(self, action: Action) -> Change:
        """Choose on the bunk, take back, close; the rest is as at every tool."""
        pushes = {Action.NEXT: NEXT, Action.PREVIOUS: PREVIOUS, Action.UNDO: UNDO}
        if self.working and self.ghost is None and action in pushes:
            self._push(pushes[action])
            return STAY
        if self.working and self.ghost is None and action is Action.TOOL_C:
            self._push(CLOSE)
            return STAY
        return super().act(action)

    def react(self, signal: Signal) -> Change:
        """Let CONFIRM lift and lay, each press once."""
        if self.working and self.ghost is None and signal == Pressed(Action.CONFIRM):
            self._confirm_hand()
            return STAY
        return super().react(signal)

    def _confirm_hand(self) -> None:
        """Lift, lay, or close the bag when all of it is in."""
        seen = self.seen
        self._push(CLOSE if not seen.hand and self._has_all(seen) else TAKE)

    def taken(self, x: int, y: int) -> Change:
        """Lift from the bunk or the bag, or lay down where the pointer is."""
        if self.ghost is not None:
            return super().taken(x, y)
        if self.kit.frame.primary_box(self.primary()).collidepoint(x, y):
            self._confirm_hand()
            return STAY
        self.kit.devices.redirect(None)
        row = self._cells.bunk_at(self.seen, x, y)
        cell = self._cells.cell_at(x, y)
        if row is not None:
            self._lift_from_bunk(row)
        elif cell is not None:
            self._follow = cell
            self._go(cell)
            self._push(TAKE)
        return STAY

    def pointed(self, x: int, y: int, *, held: bool) -> None:
        """Let the hand follow the pointer over the bag."""
        del held
        if self.working and self.ghost is None:
            self._follow = self._cells.cell_at(x, y)

    def _go(self, cell: Cell) -> None:
        seen = self.seen
        across, down = cell[0] - seen.column, cell[1] - seen.row
        self._push(*([RIGHT if across > 0 else LEFT] * abs(across)))
        self._push(*([DOWN if down > 0 else UP] * abs(down)))

    def _lift_from_bunk(self, row: int) -> None:
        """Go over an empty cell, choose on the bunk, and take it."""
        seen = self.seen
        if seen.hand:
            return
        taken = {cell for laid in seen.packed for cell in laid.cells}
        free = [cell for cell in CELLS if cell not in taken]
        if not free:
            return
        here = (seen.column, seen.row)
        near = min(free, key=lambda cell: abs(cell[0] - here[0]) + abs(cell[1] - here[1]))
        self._follow = None
        self._go(near)
        steps = row - seen.chosen
        self._push(*([NEXT if steps > 0 else PREVIOUS] * abs(steps)), TAKE)

    def back(self) -> Change:
        """Put back what is in the hand; nothing in it: close the bag as it is."""
        if not self.working or self.ghost is not None:
            return STAY
        self._push(UNDO if self.seen.hand else CLOSE)
        return STAY

    def finished(self) -> Primary:
        """Give the button that leads on."""
        return Primary(self.kit.words("pack-done"))

    def go_on(self) -> Change:
        """Tell the rules how it hides now, and go back to the quay."""
        state = self.movement.state
        cover = cover_percent(state.luggage, state.layout)
        happened = self.host.do(Pack(tuple(thing.number for thing in self._in_bag), cover))
        if any(isinstance(event, Refused) for event in happened):
            return STAY
        self.say("pack-hides", cover=cover)
        return POP

    def anew(self) -> Change:
        """Empty the bag onto the bunk."""
        return Swap(Packing(self.kit, self.host))

    def draw_work(self, surface: pygame.Surface) -> None:
        """Paint bunk, bag and bar."""
        self._cells.draw(surface, self.seen)
