"""Three devices, one stream of signals."""

import pygame
import pytest
from screen_events import key, motion, mouse, pad_axis, pad_button, same, wheel

from game.hands.grip import IDLE
from game.screen.actions import Action
from game.screen.devices import (
    FIRST_REPEAT_TICKS,
    HIDE_POINTER_TICKS,
    NEXT_REPEAT_TICKS,
    RAMP_TICKS,
    Devices,
    Owner,
)
from game.screen.hand import Hand, Movement
from game.screen.scene import Away, Clicked, Pressed, Released, Typed, Unclicked


def test_the_same_action_from_every_device() -> None:
    for event in (
        key(pygame.KSCAN_R),
        mouse(2, (5, 5)),
        pad_button(pygame.CONTROLLER_BUTTON_X),
    ):
        assert Pressed(Action.TOOL_B) in Devices().listen(event, same)


def test_a_key_ramps_up_and_down_in_twelve_ticks() -> None:
    devices = Devices()
    devices.listen(key(pygame.KSCAN_RIGHT), same)
    levels = []
    for _ in range(RAMP_TICKS + 2):
        devices.tick()
        levels.append(devices.level(Action.RIGHT))
    assert levels[0] == 8
    assert levels == sorted(levels)
    assert levels[RAMP_TICKS - 1 :] == [100] * 3
    devices.listen(key(pygame.KSCAN_RIGHT, down=False), same)
    for _ in range(RAMP_TICKS):
        devices.tick()
    assert devices.level(Action.RIGHT) == 0


def test_the_game_repeats_keys_itself() -> None:
    devices = Devices()
    devices.listen(key(pygame.KSCAN_DOWN), same)
    ticks = FIRST_REPEAT_TICKS + 2 * NEXT_REPEAT_TICKS
    heard = [tick for tick in range(1, ticks + 1) if devices.tick()]
    assert heard == [24, 31, 38]


def test_tools_do_not_repeat() -> None:
    devices = Devices()
    devices.listen(key(pygame.KSCAN_E), same)
    assert not [signal for _ in range(200) for signal in devices.tick()]


def test_two_keys_of_one_action_are_pressed_once_and_released_last() -> None:
    devices = Devices()
    assert devices.listen(key(pygame.KSCAN_L), same) == [Pressed(Action.LENS)]
    assert devices.listen(key(pygame.KSCAN_LALT), same) == []
    assert devices.listen(key(pygame.KSCAN_L, down=False), same) == []
    assert devices.held(Action.LENS)
    assert devices.listen(key(pygame.KSCAN_LALT, down=False), same) == [Released(Action.LENS)]


def test_what_is_held_is_let_go_when_the_device_changes() -> None:
    devices = Devices()
    devices.listen(key(pygame.KSCAN_E), same)
    signals = devices.listen(pad_button(pygame.CONTROLLER_BUTTON_B), same)
    assert signals == [Released(Action.CONFIRM), Pressed(Action.BACK)]
    assert devices.owner is Owner.PAD


def test_a_nudge_of_the_table_does_not_take_the_screen() -> None:
    devices = Devices()
    devices.listen(motion((100, 100), (3, 2)), same)
    assert devices.owner is Owner.KEYS
    devices.listen(motion((120, 100), (20, 0)), same)
    assert devices.owner is Owner.POINTER
    devices.listen(key(pygame.KSCAN_DOWN), same)
    assert devices.pointer_shown
    for _ in range(HIDE_POINTER_TICKS):
        devices.tick()
    assert not devices.pointer_shown


def test_a_click_is_a_place_and_also_the_first_tool() -> None:
    devices = Devices()
    assert devices.listen(mouse(1, (300, 200)), same) == [Clicked(300, 200)]
    assert devices.held(Action.CONFIRM)
    released = devices.listen(mouse(1, (300, 200), down=False), same)
    assert released == [Released(Action.CONFIRM), Unclicked(300, 200)]


def test_a_click_on_a_word_of_the_bar_holds_its_action() -> None:
    devices = Devices()
    devices.listen(mouse(1, (60, 690)), same)
    assert devices.redirect(Action.TOOL_B) == [Released(Action.CONFIRM), Pressed(Action.TOOL_B)]
    assert devices.held(Action.TOOL_B)
    assert not devices.held(Action.CONFIRM)
    released = devices.listen(mouse(1, (60, 690), down=False), same)
    assert released == [Released(Action.TOOL_B), Unclicked(60, 690)]


def test_the_wheel_steps_as_often_as_it_clicks() -> None:
    assert Devices().listen(wheel(-2), same) == [Pressed(Action.NEXT)] * 2
    assert Devices().listen(wheel(1), same) == [Pressed(Action.PREVIOUS)]


@pytest.mark.parametrize(("value", "level"), [(0, 0), (3000, 0), (20000, 56), (32767, 100)])
def test_a_stick_is_analogue_beyond_its_dead_zone(value: int, level: int) -> None:
    devices = Devices()
    devices.listen(pad_axis(pygame.CONTROLLER_AXIS_LEFTX, value), same)
    assert devices.level(Action.RIGHT) == level
    devices.listen(pad_axis(pygame.CONTROLLER_AXIS_LEFTX, 0), same)
    assert devices.level(Action.RIGHT) == 0


def test_view_is_the_diary_when_short_and_show_me_when_long() -> None:
    devices = Devices()
    devices.listen(pad_button(pygame.CONTROLLER_BUTTON_BACK), same)
    short = devices.listen(pad_button(pygame.CONTROLLER_BUTTON_BACK, down=False), same)
    assert Pressed(Action.DIARY) in short
    devices.listen(pad_button(pygame.CONTROLLER_BUTTON_BACK), same)
    signals = [signal for _ in range(60) for signal in devices.tick()]
    assert signals == [Pressed(Action.SHOW), Released(Action.SHOW)]
    late = devices.listen(pad_button(pygame.CONTROLLER_BUTTON_BACK, down=False), same)
    assert late == []


def test_letters_go_to_the_text_field_while_one_types() -> None:
    devices = Devices()
    devices.typing = True
    assert devices.listen(key(pygame.KSCAN_E, letter="e"), same) == []
    assert devices.listen(pygame.Event(pygame.TEXTINPUT, text="е"), same) == [Typed("е")]
    assert devices.listen(key(pygame.KSCAN_ESCAPE), same) == [Pressed(Action.BACK)]


def test_the_glyph_learns_the_letter_of_the_layout() -> None:
    devices = Devices()
    devices.listen(
        pygame.Event(pygame.KEYDOWN, scancode=pygame.KSCAN_E, key=ord("у"), mod=0, unicode="у"),
        same,
    )
    assert devices.letters[pygame.KSCAN_E] == "У"


def test_a_key_that_is_caught_does_nothing_else() -> None:
    devices = Devices()
    devices.catch_key()
    assert devices.listen(key(pygame.KSCAN_Q), same) == []
    assert devices.take_caught() == pygame.KSCAN_Q
    assert devices.take_caught() is None
    assert devices.listen(key(pygame.KSCAN_Q, down=False), same) == []
    assert devices.listen(key(pygame.KSCAN_Q), same) == [Pressed(Action.TOOL_C)]


def test_losing_the_pad_says_so_only_if_it_was_in_use() -> None:
    class OnePad:
        def unplug(self, instance_id: int) -> bool:
            return instance_id == 7

    devices = Devices()
    devices._pads = OnePad()  # type: ignore[assignment]
    gone = pygame.Event(pygame.CONTROLLERDEVICEREMOVED, instance_id=7)
    assert devices.listen(gone, same) == []
    devices.listen(pad_button(pygame.CONTROLLER_BUTTON_A), same)
    assert devices.listen(gone, same) == [Released(Action.CONFIRM), Away(pad_lost=True)]


def test_keys_become_a_grip() -> None:
    devices = Devices()
    hand = Hand(devices)
    for scancode in (pygame.KSCAN_LEFT, pygame.KSCAN_UP, pygame.KSCAN_E, pygame.KSCAN_L):
        devices.listen(key(scancode), same)
    for _ in range(RAMP_TICKS):
        devices.tick()
    grip = hand.grip()
    assert (grip.x, grip.y, grip.a, grip.b, grip.lens) == (-100, 100, 100, 0, True)
    devices.listen(key(pygame.KSCAN_LCTRL), same)
    assert (hand.grip().x, hand.grip().y) == (-25, 25)


def test_the_pointer_leans_towards_its_target_and_keys_do_not_care() -> None:
    devices = Devices()
    hand = Hand(devices)
    assert hand.grip(gap=(9, -50)).x == 0
    devices.listen(motion((400, 300)), same)
    assert hand.grip(gap=(9, -50)) == IDLE
    grip = hand.grip(gap=(9, -50), second_gap=3)
    assert (grip.x, grip.y, grip.u) == (36, -100, 12)


def test_half_speed_gives_the_machine_half_the_ticks() -> None:
    class Counter:
        @staticmethod
        def step(state: int, grip: object) -> tuple[int, tuple[str, ...]]:
            return state + 1, ("tick",)

        @staticmethod
        def over(state: int) -> bool:
            return state >= 40

        @staticmethod
        def seen(state: int) -> int:
            return state

    for percent, ticks in ((100, 30), (75, 22), (50, 15)):
        movement = Movement(Counter, 0, speed_percent=percent)
        events = [event for _ in range(30) for event in movement.tick(IDLE)]
        assert movement.seen == len(movement.grips) == len(events) == ticks
    for _ in range(100):
        movement.tick(IDLE)
    assert movement.over
    assert movement.seen == 40
