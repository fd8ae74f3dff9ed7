"""The pad: its buttons, triggers and sticks as named controls, each from 0 to 100."""

import pygame
from pygame._sdl2 import controller

STICK_ON = 30
"""Percent at which a stick counts as pressed."""
DEAD_ZONE = 12
LONG_TICKS = 36

BUTTONS: dict[int, str] = {
    pygame.CONTROLLER_BUTTON_A: "a",
    pygame.CONTROLLER_BUTTON_B: "b",
    pygame.CONTROLLER_BUTTON_X: "x",
    pygame.CONTROLLER_BUTTON_Y: "y",
    pygame.CONTROLLER_BUTTON_BACK: "view",
    pygame.CONTROLLER_BUTTON_START: "menu",
    pygame.CONTROLLER_BUTTON_LEFTSTICK: "ls",
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: "rs",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "lb",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "rb",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "down",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "right",
}
AXES: dict[int, tuple[str, str]] = {
    pygame.CONTROLLER_AXIS_LEFTX: ("ls-left", "ls-right"),
    pygame.CONTROLLER_AXIS_LEFTY: ("ls-up", "ls-down"),
    pygame.CONTROLLER_AXIS_RIGHTX: ("rs-left", "rs-right"),
    pygame.CONTROLLER_AXIS_RIGHTY: ("rs-up", "rs-down"),
    pygame.CONTROLLER_AXIS_TRIGGERLEFT: ("", "lt"),
    pygame.CONTROLLER_AXIS_TRIGGERRIGHT: ("", "rt"),
}


class Pads:
    """The pads that are plugged in."""

    def __init__(self) -> None:
        self._open: dict[int, controller.Controller] = {}
        controller.init()

    def __len__(self) -> int:
        return len(self._open)

    def plug(self, device_index: int) -> None:
        """Begin to listen to a pad."""
        if controller.is_controller(device_index):
            pad = controller.Controller(device_index)
            self._open[pad.as_joystick().get_instance_id()] = pad

    def unplug(self, instance_id: int) -> bool:
        """Forget a pad; True if it was one we listened to."""
        pad = self._open.pop(instance_id, None)
        if pad is not None:
            pad.quit()
        return pad is not None


def read_button(event: pygame.Event) -> tuple[str, int] | None:
    """Turn a button event into a control and its value."""
    name = BUTTONS.get(event.button)
    return None if name is None else (name, 100 if event.type == pygame.CONTROLLERBUTTONDOWN else 0)


def read_axis(event: pygame.Event) -> tuple[tuple[str, int], ...]:
    """Turn a stick or trigger event into its two halves and their values, dead zone taken off."""
    names = AXES.get(event.axis)
    if names is None:
        return ()
    value = event.value * 100 / 32767
    return tuple(
        (name, _beyond_dead_zone(sign * value))
        for name, sign in zip(names, (-1, 1), strict=True)
        if name
    )


def _beyond_dead_zone(value: float) -> int:
    return max(0, min(100, round((value - DEAD_ZONE) * 100 / (100 - DEAD_ZONE))))
