"""The one table of actions: what every key, mouse button and pad control means."""

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

import pygame

from game import GameError


class Action(enum.StrEnum):
    """Everything that a player can ask for, whatever the device."""

    CONFIRM = "confirm"
    """Also tool A."""
    BACK = "back"
    TOOL_B = "tool-b"
    TOOL_C = "tool-c"
    LENS = "lens"
    NEXT = "next"
    PREVIOUS = "previous"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    SECOND_LEFT = "second-left"
    SECOND_RIGHT = "second-right"
    FINE = "fine"
    SPEED_50 = "speed-50"
    SPEED_75 = "speed-75"
    SPEED_100 = "speed-100"
    UNDO = "undo"
    SHOW = "show"
    DIARY = "diary"
    HELP = "help"
    PAUSE = "pause"
    NEXT_GROUP = "next-group"
    PREVIOUS_GROUP = "previous-group"
    REPEAT = "repeat"
    MUTE = "mute"
    PICTURE = "picture"


MOVES = (Action.LEFT, Action.RIGHT, Action.UP, Action.DOWN)


@dataclass(frozen=True, slots=True)
class Key:
    """A place on the keyboard, whatever letter is printed there."""

    scancode: int
    shift: bool = False


@dataclass(frozen=True, slots=True)
class Binding:
    """What means an action on each device."""

    action: Action
    keys: tuple[Key, ...]
    mouse: tuple[str, ...] = ()
    """left, middle, right, side-1, side-2, wheel-up, wheel-down, with shift- before the wheel."""
    pad: tuple[str, ...] = ()
    """a, b, x, y, lb, rb, lt, rt, view, menu, ls, rs, up, down, left, right, and the sticks'
    halves: ls-left, rs-up and so on."""
    repeats: bool = False


def _keys(*codes: int, shift: bool = False) -> tuple[Key, ...]:
    return tuple(Key(code, shift) for code in codes)


TABLE: tuple[Binding, ...] = (
    Binding(
        Action.CONFIRM,
        _keys(pygame.KSCAN_E, pygame.KSCAN_RETURN, pygame.KSCAN_SPACE),
        ("left",),
        ("a",),
    ),
    Binding(Action.BACK, _keys(pygame.KSCAN_ESCAPE, pygame.KSCAN_BACKSPACE), ("side-1",), ("b",)),
    Binding(Action.TOOL_B, _keys(pygame.KSCAN_R), ("middle",), ("x",)),
    Binding(Action.TOOL_C, _keys(pygame.KSCAN_Q), ("side-2",), ("y",)),
    Binding(Action.LENS, _keys(pygame.KSCAN_L, pygame.KSCAN_LALT), ("right",), ("lt",)),
    Binding(
        Action.NEXT,
        _keys(pygame.KSCAN_PAGEDOWN, pygame.KSCAN_RIGHTBRACKET),
        ("wheel-down",),
        ("rb",),
        repeats=True,
    ),
    Binding(
        Action.PREVIOUS,
        _keys(pygame.KSCAN_PAGEUP, pygame.KSCAN_LEFTBRACKET),
        ("wheel-up",),
        ("lb",),
        repeats=True,
    ),
    Binding(
        Action.LEFT,
        _keys(pygame.KSCAN_LEFT, pygame.KSCAN_A),
        (),
        ("ls-left", "left"),
        repeats=True,
    ),
    Binding(
        Action.RIGHT,
        _keys(pygame.KSCAN_RIGHT, pygame.KSCAN_D),
        (),
        ("ls-right", "right"),
        repeats=True,
    ),
    Binding(Action.UP, _keys(pygame.KSCAN_UP, pygame.KSCAN_W), (), ("ls-up", "up"), repeats=True),
    Binding(
        Action.DOWN,
        _keys(pygame.KSCAN_DOWN, pygame.KSCAN_S),
        (),
        ("ls-down", "down"),
        repeats=True,
    ),
    Binding(
        Action.SECOND_LEFT,
        (
            *_keys(pygame.KSCAN_COMMA),
            *_keys(pygame.KSCAN_LEFT, pygame.KSCAN_DOWN, shift=True),
        ),
        ("shift-wheel-down",),
        ("rs-left", "rs-down"),
    ),
    Binding(
        Action.SECOND_RIGHT,
        (
            *_keys(pygame.KSCAN_PERIOD),
            *_keys(pygame.KSCAN_RIGHT, pygame.KSCAN_UP, shift=True),
        ),
        ("shift-wheel-up",),
        ("rs-right", "rs-up"),
    ),
    Binding(Action.FINE, _keys(pygame.KSCAN_LCTRL), (), ("rt",)),
    Binding(Action.SPEED_50, _keys(pygame.KSCAN_1)),
    Binding(Action.SPEED_75, _keys(pygame.KSCAN_2)),
    Binding(Action.SPEED_100, _keys(pygame.KSCAN_3)),
    Binding(Action.UNDO, _keys(pygame.KSCAN_Z), (), ("ls",)),
    Binding(Action.SHOW, _keys(pygame.KSCAN_F2), (), ("view-long",)),
    Binding(Action.DIARY, _keys(pygame.KSCAN_J), (), ("view",)),
    Binding(Action.HELP, _keys(pygame.KSCAN_F1, pygame.KSCAN_H), (), ("rs",)),
    Binding(Action.PAUSE, _keys(pygame.KSCAN_P), (), ("menu",)),
    Binding(Action.NEXT_GROUP, _keys(pygame.KSCAN_TAB)),
    Binding(Action.PREVIOUS_GROUP, _keys(pygame.KSCAN_TAB, shift=True)),
    Binding(Action.REPEAT, _keys(pygame.KSCAN_F3)),
    Binding(Action.MUTE, _keys(pygame.KSCAN_M)),
    Binding(Action.PICTURE, _keys(pygame.KSCAN_F12)),
)


class ClashError(GameError):
    """Two actions on one key."""

    def __init__(self, other: Action) -> None:
        super().__init__(f"this key already means {other.value}")
        self.other = other


class Bindings:
    """The table as it stands for this player: look-ups both ways, and changes."""

    def __init__(self, table: Iterable[Binding] = TABLE) -> None:
        self._table = MappingProxyType({binding.action: binding for binding in table})
        self._by_key: dict[Key, Action] = {}
        self._by_mouse: dict[str, Action] = {}
        self._by_pad: dict[str, Action] = {}
        for binding in self._table.values():
            self._enter(binding)

    def of(self, action: Action) -> Binding:
        """Give the row of an action."""
        return self._table[action]

    def by_key(self, scancode: int, *, shift: bool) -> Action | None:
        """Tell what a key means; Shift that means nothing special is ignored."""
        plain = self._by_key.get(Key(scancode))
        return self._by_key.get(Key(scancode, shift=True), plain) if shift else plain

    def by_mouse(self, control: str) -> Action | None:
        """Tell what a mouse button or wheel step means."""
        return self._by_mouse.get(control)

    def by_pad(self, control: str) -> Action | None:
        """Tell what a pad control means."""
        return self._by_pad.get(control)

    def rebound(self, action: Action, key: Key) -> "Bindings":
        """Give new bindings in which one key stands first for an action."""
        other = self._by_key.get(key)
        if other is not None and other is not action:
            raise ClashError(other)
        old = self._table[action]
        keys = (key, *(k for k in old.keys[1:] if k != key))
        return Bindings({**self._table, action: replace(old, keys=keys)}.values())

    def changed(self) -> dict[str, int]:
        """List the first keys that differ from the table, as plain data for the settings."""
        standard = {binding.action: binding for binding in TABLE}
        return {
            action.value: binding.keys[0].scancode
            for action, binding in self._table.items()
            if binding.keys[0] != standard[action].keys[0]
        }

    @classmethod
    def from_changes(cls, changes: Mapping[str, int]) -> "Bindings":
        """Build bindings from what ``changed`` gave; what no longer fits is left out."""
        bindings = cls()
        for name, scancode in changes.items():
            if name in set(Action):
                try:
                    bindings = bindings.rebound(Action(name), Key(scancode))
                except ClashError:
                    continue
        return bindings

    def _enter(self, binding: Binding) -> None:
        for key in binding.keys:
            self._refuse_clash(self._by_key.setdefault(key, binding.action), binding)
        for control in binding.mouse:
            self._refuse_clash(self._by_mouse.setdefault(control, binding.action), binding)
        for control in binding.pad:
            self._refuse_clash(self._by_pad.setdefault(control, binding.action), binding)

    @staticmethod
    def _refuse_clash(holder: Action, binding: Binding) -> None:
        if holder is not binding.action:
            raise ClashError(holder)
