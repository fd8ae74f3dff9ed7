"""A practised hand at the bag: thinks first, then lays the largest contraband, then soft things."""

from collections.abc import Iterator

from game.hands import bag
from game.hands.bag_grid import COLUMNS, ROWS, Laid, Layout
from game.hands.bag_plan import packings
from game.hands.grip import FULL, IDLE, Grip
from game.hands.skill import Late


class BagHand:
    """Packs as it has thought, thing after thing, and closes the bag."""

    _ROUND = 10
    _ERRS = 5
    _PULSE_TICKS = 2

    def __init__(self, *, skill: int, seed: int) -> None:
        self._eyes = Late[bag.Seen](skill=skill, seed=seed)
        self._thoughts: Iterator[Layout] | None = None
        self._wished: dict[int, Laid] = {}
        self._thinks = True
        self._wait_ticks = 0
        self._laid = 0

    def grip(self, seen: bag.Seen) -> Grip:
        """Give the grip of this tick."""
        eyes = self._eyes
        eyes.look(seen)
        if self._thinks:
            self._think(seen)
            return IDLE
        if len(seen.layout) != self._laid:
            self._laid, self._wait_ticks = len(seen.layout), eyes.reaction_ticks
        if self._wait_ticks:
            self._wait_ticks -= 1
            return IDLE
        if eyes.tick % self._PULSE_TICKS:
            return IDLE
        return self._carry(seen) if seen.hand else self._fetch(seen)

    def _think(self, seen: bag.Seen) -> None:
        """Think one small thought of the plan in each tick."""
        eyes = self._eyes
        if self._thoughts is None:
            self._thoughts = packings(
                seen.luggage,
                rounds=eyes.skill // self._ROUND,
                sloppy=(FULL - eyes.skill) // self._ERRS,
                seed=eyes.seed,
            )
        layout = next(self._thoughts, None)
        if layout is None:
            self._thinks = False
        else:
            self._wished = {laid.number: laid for laid in layout}

    def _fetch(self, seen: bag.Seen) -> Grip:
        """Lift what lies wrong, or the next thing of the plan; when all lies right, close."""
        wrong = next((laid for laid in seen.layout if laid != self._wished.get(laid.number)), None)
        if wrong is not None:
            cells = next(packed.cells for packed in seen.packed if packed.laid == wrong)
            return _go(seen, *cells[0]) or Grip(a=FULL)
        waiting = [thing.number for thing in seen.bunk]
        number = next((number for number in self._wished if number in waiting), 0)
        if not number:
            return Grip(v=-FULL)
        if min(seen.chosen, len(waiting) - 1) != waiting.index(number):
            return Grip(u=FULL)
        taken = {cell for packed in seen.packed for cell in packed.cells}
        free = [
            (column, row)
            for row in range(ROWS)
            for column in range(COLUMNS)
            if (column, row) not in taken
        ]
        near = min(free, key=lambda at: abs(at[0] - seen.column) + abs(at[1] - seen.row))
        return _go(seen, *near) or Grip(a=FULL)

    def _carry(self, seen: bag.Seen) -> Grip:
        """Turn it, bring it to its place, lay it down; what is not wished goes on the bunk."""
        place = self._wished.get(seen.hand)
        lies_wrong = any(laid != self._wished.get(laid.number) for laid in seen.layout)
        if place is None or lies_wrong:
            return Grip(v=FULL)
        if seen.turn != place.turn:
            return Grip(b=FULL)
        return _go(seen, place.column, place.row) or Grip(a=FULL)


def _go(seen: bag.Seen, column: int, row: int) -> Grip | None:
    """Move one cell nearer; nothing when the hand is there."""
    across, down = column - seen.column, row - seen.row
    if across:
        return Grip(x=FULL if across > 0 else -FULL)
    if down:
        return Grip(y=-FULL if down > 0 else FULL)
    return None
