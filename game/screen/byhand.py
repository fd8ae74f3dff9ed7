"""By hand: what every movement of the hand has in common, wherever it is made."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, TypeVar

import pygame

from game.hands.events import Event
from game.hands.grip import Grip
from game.hands.skill import AUTOMATIC, Player
from game.screen.actions import Action
from game.screen.frame import Hud, Pair, Primary
from game.screen.hand import Hand, Machine, Movement
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.scene import STAY, TICKS_PER_S, Change, Clicked, Pressed, Signal
from game.screen.second_chance import may_try, try_again, try_pair
from game.screen.shown_keys import keys_of
from game.screen.stage import Stage
from game.screen.typefaces import LABEL

StateT = TypeVar("StateT")

SKIP_TICKS = 90
"""How many ticks of the machine go by in one of the screen while an automatic hand is skipped."""
AGAIN_TICKS = 4 * TICKS_PER_S
SMALL = frozenset({"Snip", "Lifted", "Governor", "LiftedThing", "ThingTurned", "Shifts"})
"""Sounds of one's own hand: no line that is being read makes room for their captions."""
SPEEDS = {Action.SPEED_50: 50, Action.SPEED_75: 75, Action.SPEED_100: 100}


class ByHand(Page, ABC):
    """A movement of the hand on its screen; it ends in one amber button that leads on."""

    absorbed = True
    pointer_focuses = False
    plate = "lathe"
    dim = 0.55

    def __init__(self, kit: Kit, host: Host) -> None:
        super().__init__(kit)
        self.host = host
        self.hand = Hand(kit.devices)
        self.stage = self.behind = Stage(kit.plates, self.plate)
        self.stage.dim = self.dim
        self.movement: Movement[Any]
        self.ghost: Player | None = None
        """A practised hand that works instead of the player's."""
        self.was_shown = False
        """Whether a practised hand has worked here at all."""
        self.skipping = False
        self.aside_ticks = 0
        """How long a second press still means that the tool is put away."""

    # What a movement says about itself.

    @abstractmethod
    def practised(self, *, skill: int) -> Player:
        """Give a hand that knows the movement."""

    def grip(self) -> Grip:
        """Read the player's hand."""
        return self.hand.grip()

    def happened(self, events: Sequence[Event]) -> None:
        """React to a tick of the machine."""

    def ending_pairs(self) -> Sequence[Pair]:
        """Say how one leaves it."""
        return ()

    def working_pairs(self) -> Sequence[Pair]:
        """Say what the tools are."""
        return ()

    @abstractmethod
    def tool(self) -> str:
        """Name what CONFIRM does while the hand works."""

    @abstractmethod
    def finished(self) -> Primary:
        """Give the button that leads on when the movement is over."""

    @abstractmethod
    def go_on(self) -> Change:
        """Lead on when the movement is over."""

    @abstractmethod
    def anew(self) -> Change:
        """Begin the movement once more, for a second try."""

    # The same at every tool.

    def begin(self, machine: Machine[StateT], state: StateT) -> None:
        """Take the tool into the hand."""
        speed = self.kit.settings.hand_speed
        self.movement = Movement(machine, state, speed_percent=speed)
        self.ghost = self.practised(skill=AUTOMATIC) if self.automatic else None

    @property
    def automatic(self) -> bool:
        """Whether the player leaves the hand to the game."""
        return self.kit.settings.hand == "automatic"

    @property
    def working(self) -> bool:
        """Whether the hand is at work."""
        return not self.movement.over

    @property
    def may_try(self) -> bool:
        """Whether it is over, and may begin once more before it is told."""
        return not self.working and may_try(self.kit, self.host, self)

    def hud(self) -> Hud:
        """Give the strip on top."""
        return self.host.hud(lens=self.kit.devices.held(Action.LENS))

    def pairs(self) -> Sequence[Pair]:
        """Say what the tools are, or that a practised hand is at work."""
        words = self.kit.words
        if not self.working:
            again = (try_pair(self.kit),) if self.may_try else ()
            return (*again, *self.ending_pairs())
        if self.ghost is not None:
            if self.automatic:
                return self.ending_pairs()
            mine = Pair((Action.SHOW,), words("craft-bar-mine"))
            tools = [pair for pair in self.working_pairs() if Action.BACK not in pair.actions]
            return (mine, *tools, *self.ending_pairs())
        show = Pair((Action.SHOW,), words("craft-bar-show"))
        return (*self.working_pairs(), show)

    def primary(self) -> Primary:
        """Give the button: the tool itself, or what comes next."""
        if not self.working:
            return self.finished()
        return Primary(self.kit.words("craft-skip") if self.ghost else self.tool())

    def pressed_keys(self) -> frozenset[Action]:
        """Light what a practised hand presses while it shows how it is done."""
        shows = self.working and self.ghost is not None and bool(self.movement.grips)
        return keys_of(self.movement.grips[-1]) if shows else frozenset()

    def react(self, signal: Signal) -> Change:
        """Let CONFIRM be the tool while the hand works, and never a choice."""
        if self.working:
            match signal:
                case Pressed(Action.CONFIRM):
                    self.skipping |= self.ghost is not None
                    return STAY
                case Clicked(x, y) if self.kit.frame.pair_at(x, y) is None:
                    return self.taken(x, y)
        return super().react(signal)

    def taken(self, x: int, y: int) -> Change:
        """React to the left button while the hand works: it is tool A."""
        self.skipping |= self.ghost is not None
        return STAY

    def commit(self) -> Change:
        """Lead on."""
        return self.go_on()

    def act(self, action: Action) -> Change:
        """Change the speed, let it be shown, pause, put it aside."""
        if action in SPEEDS:
            self.movement.speed_percent = SPEEDS[action]
            self.say("craft-speed", percent=SPEEDS[action])
        elif action is Action.SHOW and self.working and not self.automatic:
            self._show_or_take()
        elif action is Action.UNDO and self.may_try:
            return try_again(self.host, self, self.anew)
        elif action is Action.PAUSE:
            return self.host.pause()
        elif action is Action.DIARY:
            return self.host.open_diary()
        elif action is Action.BACK:
            return self.back()
        return STAY

    def away(self) -> Change:
        """Pause when the window loses the player."""
        return self.host.pause()

    def idle(self) -> Change:
        """Live a tick: of the stage, and of the hand."""
        self.aside_ticks = max(0, self.aside_ticks - 1)
        self.stage.live(self.kit.settings)
        if self.working:
            self._work()
        return self.lived()

    def lived(self) -> Change:
        """React to a tick of the screen."""
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the stage; what lies on it is up to the movement."""
        self.stage.draw(surface, blend)
        self.draw_work(surface)

    def draw_ring(self, surface: pygame.Surface) -> None:
        """Say beside the button that the hand has help; there is no ring to draw."""
        self._draw_mode(surface)

    def draw_work(self, surface: pygame.Surface) -> None:
        """Paint film, tool and gauges."""

    def _work(self) -> None:
        for _ in range(SKIP_TICKS if self.skipping else 1):
            grip = self.ghost.grip(self.movement.seen) if self.ghost else self.grip()
            lived = len(self.movement.grips)
            events = self.movement.tick(grip)
            if len(self.movement.grips) == lived:
                return
            if not self.skipping:
                self.kit.desk.react(events)
                self._caption(events)
            self.happened(events)
            if not self.working:
                self.skipping = False
                break

    def _caption(self, events: Sequence[Event]) -> None:
        for event in events:
            name = type(event).__name__
            key, is_told = f"caption-{name}", name not in SMALL or not self.kit.captions.text
            if is_told and self.kit.words.has(key):
                self.say(key, **asdict(event))

    def _show_or_take(self) -> None:
        if self.ghost is None:
            self.ghost, self.was_shown = self.practised(skill=AUTOMATIC), True
            self.say("craft-shown")
        else:
            self.ghost, self.skipping = None, False
            self.say("craft-yours")

    def _draw_mode(self, surface: pygame.Surface) -> None:
        mode = self.kit.settings.hand
        if mode == "by-hand" and self.ghost is None:
            return
        key = "craft-mode-shown" if mode == "by-hand" else f"craft-mode-{mode}"
        layout = self.kit.layout
        where = (layout.primary.left - 16, layout.bar.top + 2)
        drawn = self.kit.type.write(surface, self.kit.words(key), where, LABEL, anchor="right")
        if self.ghost is not None and self.working:
            # The key of tool A has no word in the bar: it is the button's, which skips now.
            lit = Action.CONFIRM in self.pressed_keys()
            left = drawn.left - 8 - self.kit.glyphs.width(Action.CONFIRM)
            self.kit.glyphs.draw(surface, Action.CONFIRM, left, drawn.centery, lit=lit)
