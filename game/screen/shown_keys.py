"""Shown keys: what a practised hand does, as the keys that a player would press for it."""

from game.hands.grip import Grip
from game.screen.actions import Action

TOUCH = 12
"""A lighter push than this is a hand at rest."""


def keys_of(grip: Grip) -> frozenset[Action]:
    """Give the actions whose keys would be down for this grip."""
    pushes = (
        (Action.LEFT, -grip.x),
        (Action.RIGHT, grip.x),
        (Action.DOWN, -grip.y),
        (Action.UP, grip.y),
        (Action.SECOND_LEFT, -grip.u),
        (Action.SECOND_RIGHT, grip.u),
        (Action.CONFIRM, grip.a),
        (Action.TOOL_B, grip.b),
        (Action.TOOL_C, grip.c),
    )
    down = {action for action, push in pushes if push > TOUCH}
    return frozenset(down | {Action.LENS}) if grip.lens else frozenset(down)
