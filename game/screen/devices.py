"""Keyboard, mouse and pad become one stream of signals, and one set of levels from 0 to 100."""

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pygame

from game.screen import pad
from game.screen.actions import Action, Bindings
from game.screen.scene import (
    Away,
    Clicked,
    Dropped,
    Pointed,
    Pressed,
    Released,
    Signal,
    Stray,
    Typed,
    Unclicked,
)

RAMP_TICKS = 12
FIRST_REPEAT_TICKS = 24
NEXT_REPEAT_TICKS = 7
HIDE_POINTER_TICKS = 18
ERASE = "\b"
"""What is typed to take the last letter away."""
POINTER_WAKES_PX = 12

MOUSE_BUTTONS = {1: "left", 2: "middle", 3: "right", 6: "side-1", 7: "side-2"}
# SDL calls the side buttons 4 and 5; pygame keeps those numbers for its old wheel and adds two.

ToLogical = Callable[[tuple[int, int]], tuple[int, int]]


class Owner(enum.Enum):
    """The device that spoke last; the glyphs on the screen are its own."""

    KEYS = "keys"
    POINTER = "pointer"
    PAD = "pad"


@dataclass(slots=True)
class _Hold:
    """An action that is held: by which controls, how hard, and since when."""

    controls: dict[str, int] = field(default_factory=dict)
    ramp_ticks: int = 0
    ticks: int = 0


class Devices:
    """Listens to every device at once."""

    def __init__(self, bindings: Bindings | None = None) -> None:
        self.bindings = bindings or Bindings()
        self.owner = Owner.KEYS
        self.owner_changes = 0
        self.pointer = (640, 360)
        self.letters: dict[int, str] = {}
        """What the current layout prints on a key, by scancode, once it was pressed."""
        self.typing = False
        self._catching = False
        self._caught: int | None = None
        self._held: dict[Action, _Hold] = {}
        self._left_means: Action | None = Action.CONFIRM
        self._travel_px = 0
        self._keys_ticks = HIDE_POINTER_TICKS
        self._view_ticks = -1
        self._pads: pad.Pads | None = None

    @property
    def pointer_shown(self) -> bool:
        """Whether the pointer is to be drawn; keys hide it after 300 ms."""
        return self.owner is Owner.POINTER or self._keys_ticks < HIDE_POINTER_TICKS

    def held(self, action: Action) -> bool:
        """Tell whether an action is held now."""
        return bool(self._held.get(action, _Hold()).controls)

    def level(self, action: Action) -> int:
        """Tell how far an action is held, 0 to 100; keys take 12 ticks to get there."""
        hold = self._held.get(action)
        if hold is None:
            return 0
        analogue = [v for c, v in hold.controls.items() if c.startswith("pad:")]
        return max([*analogue, hold.ramp_ticks * 100 // RAMP_TICKS])

    def redirect(self, action: Action | None) -> list[Signal]:
        """Let the left button, while it is down, stand for another action, or for none."""
        if "mouse:left" not in self._held.get(Action.CONFIRM, _Hold()).controls:
            return []
        signals = self._release(Action.CONFIRM, "mouse:left")
        self._left_means = action
        return signals + (self._press(action, "mouse:left") if action else [])

    def catch_key(self) -> None:
        """Take the next key for itself, whatever it means: it is about to mean something else."""
        self._catching, self._caught = True, None

    def take_caught(self) -> int | None:
        """Give the scancode of the key that was caught, once."""
        caught, self._caught = self._caught, None
        return caught

    def release_all(self) -> list[Signal]:
        """Let everything go, as when the window loses the player."""
        released: list[Signal] = [Released(a) for a, hold in self._held.items() if hold.controls]
        self._held.clear()
        self._view_ticks = -1
        return released

    def listen(self, event: pygame.Event, to_logical: ToLogical) -> list[Signal]:
        """Turn one event of the window into signals."""
        kind = event.type
        if kind in (pygame.KEYDOWN, pygame.KEYUP):
            return self._key(event)
        if kind == pygame.TEXTINPUT:
            return [Typed(event.text)] if self.typing else []
        if kind == pygame.DROPFILE:
            return [Dropped(Path(event.file))]
        return self._pointer_event(event, to_logical)

    def tick(self) -> list[Signal]:
        """Live one tick: ramps rise and fall, held actions come again."""
        self._keys_ticks += 1
        signals = self._view_grows_long()
        for action, hold in self._held.items():
            digital = any(not control.startswith("pad:") for control in hold.controls)
            hold.ramp_ticks = max(0, min(RAMP_TICKS, hold.ramp_ticks + (1 if digital else -1)))
            hold.ticks = hold.ticks + 1 if hold.controls else 0
            late = hold.ticks - FIRST_REPEAT_TICKS
            if self.bindings.of(action).repeats and late >= 0 and late % NEXT_REPEAT_TICKS == 0:
                signals.append(Pressed(action, repeat=True))
        return signals

    def _own(self, owner: Owner) -> list[Signal]:
        if owner is Owner.KEYS:
            self._keys_ticks = 0 if self.owner is Owner.POINTER else self._keys_ticks
        if owner is self.owner:
            return []
        self.owner = owner
        self.owner_changes += 1
        return self.release_all()

    def _press(self, action: Action, control: str, value: int = 100) -> list[Signal]:
        hold = self._held.setdefault(action, _Hold())
        fresh = not hold.controls
        hold.controls[control] = value
        return [Pressed(action)] if fresh else []

    def _release(self, action: Action, control: str) -> list[Signal]:
        hold = self._held.get(action)
        if hold is None or control not in hold.controls:
            return []
        del hold.controls[control]
        hold.ticks = 0
        return [] if hold.controls else [Released(action)]

    def _key(self, event: pygame.Event) -> list[Signal]:
        control = f"key:{event.scancode}"
        if event.type == pygame.KEYUP:
            return [s for a in tuple(self._held) for s in self._release(a, control)]
        signals = self._own(Owner.KEYS)
        if self._catching:
            self._catching, self._caught = False, event.scancode
            return signals
        letter = event.unicode if event.unicode.isalpha() else pygame.key.name(event.key)
        if len(letter) == 1:
            self.letters[event.scancode] = letter.upper()
        if self.typing and event.key == pygame.K_BACKSPACE:
            return [*signals, Typed(ERASE)]
        if self.typing and event.unicode.isprintable() and event.unicode:
            return signals
        shift = bool(event.mod & pygame.KMOD_SHIFT)
        action = self.bindings.by_key(event.scancode, shift=shift)
        return signals + (self._press(action, control) if action else [Stray()])

    def _pointer_event(self, event: pygame.Event, to_logical: ToLogical) -> list[Signal]:
        if event.type == pygame.MOUSEMOTION:
            return self._motion(event, to_logical)
        if event.type in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            return self._button(event, to_logical)
        if event.type == pygame.MOUSEWHEEL:
            return self._wheel(event)
        return self._pad_event(event)

    def _motion(self, event: pygame.Event, to_logical: ToLogical) -> list[Signal]:
        self.pointer = to_logical(event.pos)
        self._travel_px += abs(event.rel[0]) + abs(event.rel[1])
        signals: list[Signal] = []
        if self._travel_px > POINTER_WAKES_PX or self.owner is Owner.POINTER:
            self._travel_px = 0
            signals = self._own(Owner.POINTER)
        return [*signals, Pointed(*self.pointer, held=bool(event.buttons[0]))]

    def _button(self, event: pygame.Event, to_logical: ToLogical) -> list[Signal]:
        name = MOUSE_BUTTONS.get(event.button)
        if name is None:
            return []
        self.pointer = to_logical(event.pos)
        down = event.type == pygame.MOUSEBUTTONDOWN
        signals = self._own(Owner.POINTER)
        if name == "left":
            return signals + (self._left_down() if down else self._left_up())
        action = self.bindings.by_mouse(name)
        if action is None:
            return signals
        change = self._press if down else self._release
        return signals + change(action, f"mouse:{name}")

    def _left_down(self) -> list[Signal]:
        self._left_means = Action.CONFIRM
        self._press(Action.CONFIRM, "mouse:left")
        return [Clicked(*self.pointer)]

    def _left_up(self) -> list[Signal]:
        means = self._left_means
        released = self._release(means, "mouse:left") if means else []
        return [*released, Unclicked(*self.pointer)]

    def _wheel(self, event: pygame.Event) -> list[Signal]:
        shift = "shift-" if pygame.key.get_mods() & pygame.KMOD_SHIFT else ""
        steps = event.y or -event.x
        action = self.bindings.by_mouse(f"{shift}wheel-{'up' if steps > 0 else 'down'}")
        signals = self._own(Owner.POINTER)
        return signals + ([Pressed(action)] * abs(steps) if action else [])

    def _pad_event(self, event: pygame.Event) -> list[Signal]:
        if event.type == pygame.CONTROLLERDEVICEADDED:
            self._pads = self._pads or pad.Pads()
            self._pads.plug(event.device_index)
        elif event.type == pygame.CONTROLLERDEVICEREMOVED and self._pads is not None:
            if self._pads.unplug(event.instance_id) and self.owner is Owner.PAD:
                return [*self.release_all(), Away(pad_lost=True)]
        elif event.type in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
            read = pad.read_button(event)
            return self._pad_controls([read] if read else [])
        elif event.type == pygame.CONTROLLERAXISMOTION:
            return self._pad_controls(pad.read_axis(event))
        return []

    def _pad_controls(self, controls: Iterable[tuple[str, int]]) -> list[Signal]:
        signals: list[Signal] = []
        for name, value in controls:
            if value >= pad.STICK_ON:
                signals += self._own(Owner.PAD)
            if name == "view":
                signals += self._view(down=value > 0)
                continue
            action = self.bindings.by_pad(name)
            if action is None:
                continue
            on = value >= pad.STICK_ON or (value > 0 and self.held(action))
            change = self._press(action, f"pad:{name}", value) if on else []
            signals += change if on else self._release(action, f"pad:{name}")
        return signals

    def _view(self, *, down: bool) -> list[Signal]:
        """Tell a short press of View (diary) from a long one (show me) when it ends or is long."""
        if down:
            self._view_ticks = 0
            return []
        short, self._view_ticks = self._view_ticks >= 0, -1
        action = self.bindings.by_pad("view") if short else None
        return [Pressed(action), Released(action)] if action else []

    def _view_grows_long(self) -> list[Signal]:
        if self._view_ticks < 0:
            return []
        self._view_ticks += 1
        if self._view_ticks < pad.LONG_TICKS:
            return []
        self._view_ticks = -1
        action = self.bindings.by_pad("view-long")
        return [Pressed(action), Released(action)] if action else []
