"""The hand: what the devices say becomes one grip a tick, and the grip moves a machine."""

from typing import Any, Generic, Protocol, TypeVar

from game.hands.grip import IDLE, Grip, toward
from game.screen.actions import Action
from game.screen.devices import Devices, Owner

MachineState = TypeVar("MachineState")
FINE_PART = 4


class Machine(Protocol[MachineState]):
    """A room of ``game.hands``: a module with these functions."""

    def step(self, state: MachineState, grip: Grip, /) -> tuple[MachineState, tuple[Any, ...]]:
        """Live one tick."""

    def over(self, state: MachineState, /) -> bool:
        """Tell whether the movement has ended."""

    def seen(self, state: MachineState, /) -> Any:
        """Give what the screen may show."""


class Hand:
    """Reads the devices as a hand: two axes, a second pair, three tools and the lens."""

    def __init__(self, devices: Devices) -> None:
        self._devices = devices
        self._owner_changes = devices.owner_changes
        self._lens = False

    def grip(self, *, gap: tuple[int, int] | None = None, second_gap: int | None = None) -> Grip:
        """Give the grip of this tick.

        ``gap`` is how far the pointer wants the thing in the hand to go, right and up, in the
        machine's own units; keys and pad do not need it. ``second_gap`` is the same for the
        gauge of the second axis.
        """
        devices = self._devices
        if devices.owner_changes != self._owner_changes:
            self._owner_changes = devices.owner_changes
            return IDLE
        x = devices.level(Action.RIGHT) - devices.level(Action.LEFT)
        y = devices.level(Action.UP) - devices.level(Action.DOWN)
        if gap is not None and devices.owner is Owner.POINTER:
            x, y = (toward(part) for part in gap)
        u = devices.level(Action.SECOND_RIGHT) - devices.level(Action.SECOND_LEFT)
        if second_gap is not None and devices.owner is Owner.POINTER:
            u = toward(second_gap)
        if devices.held(Action.FINE):
            x, y = (int(part / FINE_PART) for part in (x, y))
        return Grip(
            x=x,
            y=y,
            u=u,
            v=0,
            a=devices.level(Action.CONFIRM),
            b=devices.level(Action.TOOL_B),
            c=devices.level(Action.TOOL_C),
            lens=devices.held(Action.LENS),
        )


class Movement(Generic[MachineState]):
    """One movement of the hand in progress: its machine, its state, and how fast time runs."""

    def __init__(
        self, machine: Machine[MachineState], state: MachineState, *, speed_percent: int = 100
    ) -> None:
        self.machine = machine
        self.state = state
        self.before = state
        self.speed_percent = speed_percent
        self.grips: list[Grip] = []
        self._time = 0
        self._seen: tuple[MachineState, Any] | None = None

    @property
    def over(self) -> bool:
        """Whether the movement has ended."""
        return self.machine.over(self.state)

    @property
    def seen(self) -> Any:
        """What the screen may show now; looked up once for each tick of the machine."""
        if self._seen is None or self._seen[0] is not self.state:
            self._seen = (self.state, self.machine.seen(self.state))
        return self._seen[1]

    def tick(self, grip: Grip) -> tuple[Any, ...]:
        """Live one tick of the screen, which at 50 % is half a tick of the machine."""
        self._time += self.speed_percent
        if self._time < 100 or self.over:
            return ()
        self._time -= 100
        self.before = self.state
        self.grips.append(grip)
        self.state, events = self.machine.step(self.state, grip)
        return events
