"""Three players of the sample story: one has a mouse, one has keys, one has a pad."""

from abc import ABC, abstractmethod
from typing import ClassVar

import pygame
from screen_events import key, mouse, pad_button
from talk_samples import Shown

from game.screen.actions import Action
from game.screen.page import HOLD_TICKS, Page
from game.screen.scenes.talk import GUARD_TICKS, Talk

CANVAS = (1280, 720)
HELD_TICKS = HOLD_TICKS + 2


class Somebody(ABC):
    """Plays by the events of one device, and looks at nothing but what is shown."""

    def __init__(self, shown: Shown) -> None:
        self.shown = shown

    @property
    def page(self) -> Page:
        assert isinstance(self.shown.top, Page)
        return self.shown.top

    @abstractmethod
    def confirm(self) -> None:
        """Press whatever goes on."""

    @abstractmethod
    def press(self, action: Action) -> None:
        """Ask for something of the bar."""

    @abstractmethod
    def take(self, target: str) -> None:
        """Choose a target."""

    def hear_out(self) -> Talk:
        """Read on until an answer is wanted."""
        talk = self.shown.top
        assert isinstance(talk, Talk)
        for _ in range(60):
            if talk.asking:
                return talk
            self.confirm()
            self.shown.live(GUARD_TICKS)
        raise AssertionError("nobody asked anything")

    def answer(self, option: str) -> None:
        """Hear somebody out, answer, and read what is said to it."""
        talk = self.hear_out()
        self.take(option)
        for _ in range(60):
            if self.shown.top is not talk:
                return
            self.confirm()
            self.shown.live(1)
        raise AssertionError("the talk has no end")

    def go_to(self, place: str) -> None:
        """Set out from the map."""
        self.shown.until("CityMap", self.confirm)
        self.take(place)

    @abstractmethod
    def hold(self, target: str) -> None:
        """Choose a target that is final and dear: keep it pressed until it is done."""


class ByKeys(Somebody):
    """E, the arrows, and the letters of the bar."""

    codes: ClassVar[dict[Action, int]] = {
        Action.CONFIRM: pygame.KSCAN_E,
        Action.NEXT: pygame.KSCAN_PAGEDOWN,
        Action.DOWN: pygame.KSCAN_DOWN,
        Action.TOOL_B: pygame.KSCAN_R,
        Action.TOOL_C: pygame.KSCAN_Q,
        Action.DIARY: pygame.KSCAN_J,
        Action.BACK: pygame.KSCAN_ESCAPE,
        Action.REPEAT: pygame.KSCAN_F3,
    }

    def confirm(self) -> None:
        self.press(Action.CONFIRM)

    def press(self, action: Action) -> None:
        for down in (True, False):
            self.shown.event(self.touch(self.codes[action], down=down))

    def take(self, target: str) -> None:
        self._reach(target)
        self.confirm()

    def hold(self, target: str) -> None:
        self._reach(target)
        self.shown.event(self.touch(self.codes[Action.CONFIRM], down=True))
        self.shown.live(HELD_TICKS)
        self.shown.event(self.touch(self.codes[Action.CONFIRM], down=False))

    @staticmethod
    def touch(code: int, *, down: bool) -> pygame.Event:
        """Give the event of a key."""
        return key(code, down=down)

    def _reach(self, target: str) -> None:
        step = Action.NEXT if type(self.page).__name__ == "CityMap" else Action.DOWN
        for _ in range(40):
            at = self.page.focus.at
            if at is not None and at.name == target:
                return
            self.press(step)
        raise AssertionError(f"{target} is out of reach")


class ByPad(ByKeys):
    """The A button, the cross and the shoulders."""

    codes: ClassVar[dict[Action, int]] = {
        Action.CONFIRM: pygame.CONTROLLER_BUTTON_A,
        Action.NEXT: pygame.CONTROLLER_BUTTON_RIGHTSHOULDER,
        Action.DOWN: pygame.CONTROLLER_BUTTON_DPAD_DOWN,
        Action.TOOL_B: pygame.CONTROLLER_BUTTON_X,
        Action.TOOL_C: pygame.CONTROLLER_BUTTON_Y,
        Action.DIARY: pygame.CONTROLLER_BUTTON_BACK,
        Action.BACK: pygame.CONTROLLER_BUTTON_B,
        Action.REPEAT: pygame.CONTROLLER_BUTTON_Y,
    }

    @staticmethod
    def touch(code: int, *, down: bool) -> pygame.Event:
        """Give the event of a button."""
        return pad_button(code, down=down)


class ByMouse(Somebody):
    """Clicks on what is drawn."""

    def confirm(self) -> None:
        primary = self.page.primary()
        if primary is not None:
            self._click(self.page.kit.frame.primary_box(primary).center)
        else:
            self._click(self.page.targets()[-1].box.center)

    def press(self, action: Action) -> None:
        frame = self.page.kit.frame
        self.page.draw(pygame.Surface(CANVAS), 0.0)
        for x in range(0, 1280, 6):
            pair = frame.pair_at(x, self.page.kit.layout.bar.centery)
            if pair is not None and action in pair.actions:
                self._click((x, self.page.kit.layout.bar.centery))
                return
        raise AssertionError(f"the bar has no {action}")

    def take(self, target: str) -> None:
        box = next(t.box for t in self.page.targets() if t.name == target)
        self._click(box.center)
        if type(self.page).__name__ == "CityMap":
            self.confirm()

    def hold(self, target: str) -> None:
        at = next(t.box for t in self.page.targets() if t.name == target).center
        self.shown.event(mouse(1, at))
        self.shown.live(HELD_TICKS)
        self.shown.event(mouse(1, at, down=False))

    def _click(self, at: tuple[int, int]) -> None:
        for down in (True, False):
            self.shown.event(mouse(1, at, down=down))
