"""One table of actions: nothing stands twice, everything is reachable by keys, most by pad."""

import pygame
import pytest

from game.screen.actions import MOVES, TABLE, Action, Binding, Bindings, ClashError, Key


def test_every_action_stands_in_the_table_once() -> None:
    assert sorted(binding.action for binding in TABLE) == sorted(Action)


def test_no_control_means_two_actions() -> None:
    for controls in (
        [key for binding in TABLE for key in binding.keys],
        [control for binding in TABLE for control in binding.mouse],
        [control for binding in TABLE for control in binding.pad],
    ):
        assert len(controls) == len(set(controls))


def test_every_action_has_a_key() -> None:
    assert all(binding.keys for binding in TABLE)


def test_playing_needs_no_keyboard() -> None:
    needed = {
        Action.CONFIRM, Action.BACK, Action.TOOL_B, Action.TOOL_C, Action.LENS, Action.NEXT,
        Action.PREVIOUS, Action.UNDO, Action.SHOW, Action.DIARY, Action.HELP, Action.PAUSE,
        *MOVES,
    }  # fmt: skip
    assert not [action for action in needed if not Bindings().of(action).pad]


def test_a_clash_names_the_other_action() -> None:
    with pytest.raises(ClashError) as refusal:
        Bindings().rebound(Action.LENS, Key(pygame.KSCAN_Q))
    assert refusal.value.other is Action.TOOL_C
    with pytest.raises(ClashError):
        Bindings((*TABLE, Binding(Action.CONFIRM, (Key(pygame.KSCAN_Q),))))


def test_a_changed_key_survives_the_settings() -> None:
    changed = Bindings().rebound(Action.LENS, Key(pygame.KSCAN_G))
    assert changed.changed() == {"lens": pygame.KSCAN_G}
    again = Bindings.from_changes(changed.changed())
    assert again.by_key(pygame.KSCAN_G, shift=False) is Action.LENS
    assert again.by_key(pygame.KSCAN_L, shift=False) is None
    assert again.by_key(pygame.KSCAN_LALT, shift=False) is Action.LENS


def test_settings_that_no_longer_fit_are_left_out() -> None:
    bindings = Bindings.from_changes({"lens": pygame.KSCAN_Q, "no-such": 4, "undo": pygame.KSCAN_U})
    assert bindings.by_key(pygame.KSCAN_Q, shift=False) is Action.TOOL_C
    assert bindings.by_key(pygame.KSCAN_U, shift=False) is Action.UNDO


def test_shift_turns_arrows_into_the_second_axis_and_tab_round() -> None:
    bindings = Bindings()
    assert bindings.by_key(pygame.KSCAN_LEFT, shift=True) is Action.SECOND_LEFT
    assert bindings.by_key(pygame.KSCAN_LEFT, shift=False) is Action.LEFT
    assert bindings.by_key(pygame.KSCAN_TAB, shift=True) is Action.PREVIOUS_GROUP
    assert bindings.by_key(pygame.KSCAN_E, shift=True) is Action.CONFIRM
