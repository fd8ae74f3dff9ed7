"""Where the hand is: the focus ring and the rule by which it moves across the screen."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import pygame

from game.screen.actions import Action

WIDEST = math.tan(math.radians(60.0)) + 1e-9
WRAP_ROWS = 7
ARROWS: dict[Action, tuple[int, int]] = {
    Action.LEFT: (-1, 0),
    Action.RIGHT: (1, 0),
    Action.UP: (0, -1),
    Action.DOWN: (0, 1),
}


@dataclass(frozen=True, slots=True)
class Target:
    """Something that can be focused and chosen."""

    name: str
    box: pygame.Rect
    group: str = "centre"
    """left, centre, right or lower."""
    why_not: str = ""
    """Why it cannot be chosen now, as a sentence; empty when it can."""
    value: object = field(default=None, compare=False)

    @property
    def enabled(self) -> bool:
        """Whether it can be chosen."""
        return not self.why_not


def nearest(targets: Sequence[Target], at: Target, arrow: tuple[int, int]) -> Target | None:
    """Find the next target: within 60 degrees of the arrow, least way along plus twice across."""
    best: tuple[float, int, int, Target] | None = None
    for target in targets:
        dx = target.box.centerx - at.box.centerx
        dy = target.box.centery - at.box.centery
        along = dx * arrow[0] + dy * arrow[1]
        across = abs(dx * arrow[1]) + abs(dy * arrow[0])
        if target.name == at.name or along <= 0 or across > along * WIDEST:
            continue
        rank = (along + 2 * across, target.box.centery, target.box.centerx, target)
        if best is None or rank[:3] < best[:3]:
            best = rank
    return best[3] if best else None


class Focus:
    """Remembers which target has the ring, and which had it last in every group."""

    def __init__(self, start: str = "") -> None:
        self._at = start
        self._targets: tuple[Target, ...] = ()
        self._last: dict[str, str] = {}

    @property
    def targets(self) -> tuple[Target, ...]:
        """What can be focused now."""
        return self._targets

    @property
    def at(self) -> Target | None:
        """The target that has the ring."""
        return next((t for t in self._targets if t.name == self._at), None)

    def offer(self, targets: Iterable[Target]) -> None:
        """Say what can be focused from now on; a target that is gone loses the ring to the next."""
        before = self.at
        self._targets = tuple(targets)
        if self.at is None and self._targets:
            self._set(_closest(self._targets, before) if before else self._targets[0])

    def set(self, name: str) -> bool:
        """Put the ring on a target; True if it moved."""
        found = next((t for t in self._targets if t.name == name), None)
        if found is None or found.name == self._at:
            return False
        self._set(found)
        return True

    def move(self, action: Action) -> bool:
        """Move the ring by one arrow; True if it moved."""
        at = self.at
        if at is None or action not in ARROWS:
            return False
        arrow = ARROWS[action]
        found = nearest(self._targets, at, arrow) or self._wrapped(at, arrow)
        if found is None:
            return False
        self._set(found)
        return True

    def cycle(self, step: int) -> bool:
        """Go to the next group, or the one before, where the ring was last; True if it moved."""
        groups = list(dict.fromkeys(target.group for target in self._targets))
        at = self.at
        if at is None or len(groups) < 2:
            return False
        group = groups[(groups.index(at.group) + step) % len(groups)]
        members = [t for t in self._targets if t.group == group]
        self._set(next((t for t in members if t.name == self._last.get(group)), members[0]))
        return True

    def point(self, x: int, y: int) -> bool:
        """Let the pointer move the ring; True if it moved."""
        under = self.under(x, y)
        return under is not None and self.set(under.name)

    def under(self, x: int, y: int) -> Target | None:
        """Find the target under a point; what was offered last lies on top."""
        return next((t for t in reversed(self._targets) if t.box.collidepoint(x, y)), None)

    def _set(self, target: Target) -> None:
        self._at = target.name
        self._last[target.group] = target.name

    def _wrapped(self, at: Target, arrow: tuple[int, int]) -> Target | None:
        """In a list of more than seven rows the ends meet."""
        column = [
            t for t in self._targets if t.group == at.group and t.box.centerx == at.box.centerx
        ]
        if not arrow[1] or len(column) <= WRAP_ROWS:
            return None
        return column[0] if arrow[1] > 0 else column[-1]


def _closest(targets: Sequence[Target], lost: Target) -> Target:
    same = [t for t in targets if t.group == lost.group] or list(targets)
    x, y = lost.box.center
    return min(same, key=lambda t: math.hypot(t.box.centerx - x, t.box.centery - y))
