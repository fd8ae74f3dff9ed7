"""The application: sixty ticks a second, one picture a frame, and one stack of scenes."""

import gc
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import pygame

from game.groove.heap import keep_freed_memory
from game.screen.actions import Action
from game.screen.kit import Kit
from game.screen.scene import POP, TICKS_PER_S, Away, Pressed, Push, Scene, Signal, Stack
from game.screen.telling_music import tell_news
from game.screen.warming import Warming
from game.screen.window import Window

MOST_TICKS_A_FRAME = 5
NOTICE_S = 6.0
FRAMES_PER_S = 60
SETTLED_FRAMES = 3
SWITCH_S = 0.001


class Clock:
    """Turns passing time into whole ticks; what cannot be caught up is forgotten."""

    def __init__(self, *, most: int = MOST_TICKS_A_FRAME) -> None:
        self._most = most
        self._owed = 0.0

    @property
    def blend(self) -> float:
        """How far the next tick is, 0 to 1."""
        return min(1.0, self._owed)

    def ticks(self, seconds: float) -> int:
        """Tell how many ticks have come due."""
        self._owed += seconds * TICKS_PER_S
        due = int(self._owed)
        self._owed -= due
        return min(due, self._most)


class App:
    """Runs scenes until none is left."""

    def __init__(
        self,
        kit: Kit,
        first: Scene,
        *,
        window: Window,
        above: Scene | None = None,
        speed: float = 1.0,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self.kit = kit
        self.stack = Stack(first)
        if above is not None:
            self.stack.apply(Push(above))
        self.window = window
        self.away = False
        self.frames = 0
        self._now = now
        self._speed = speed
        self._clock = Clock(most=max(MOST_TICKS_A_FRAME, round(2 * speed)))

    def run(self) -> None:
        """Live until the player leaves."""
        # Every picture that is given back to the system holds up the thread of the sound card.
        keep_freed_memory()
        pace, warming = pygame.time.Clock(), Warming(self.kit)
        last = self._now()
        try:
            while self.stack.top is not None:
                here = self._now()
                self.frame(pygame.event.get(), here - last)
                last = here
                if self.frames == SETTLED_FRAMES:
                    _spare_the_ear()
                    warming.begin()
                pace.tick(FRAMES_PER_S)
        finally:
            warming.close()

    def frame(self, events: Iterable[pygame.Event], seconds: float) -> None:
        """Live one frame: signals, ticks, picture."""
        for event in events:
            self._listen(event)
        self.window.set_fullscreen(fullscreen=self.kit.settings.fullscreen)
        due = self._clock.ticks(seconds * self._speed)
        for _ in range(0 if self.away else due):
            self._tick()
        self.draw()

    def draw(self) -> None:
        """Paint the top scene and show it."""
        if self.stack.top is None:
            return
        self.stack.top.draw(self.window.canvas, self._clock.blend)
        self._name_window(self.stack.top)
        self.frames += 1
        self.window.show(self.kit.eyes)

    def take_picture(self, folder: Path) -> Path:
        """Keep the canvas as a PNG that does not overwrite another."""
        folder.mkdir(parents=True, exist_ok=True)
        number = 1
        while (path := folder / f"ribs-{number:03d}.png").exists():
            number += 1
        pygame.image.save(self.window.canvas, path)
        return path

    def _name_window(self, scene: Scene) -> None:
        """Call the window by what it shows, for those who have the screen read to them."""
        key = f"screen-{type(scene).__name__}"
        if self.kit.words.has(key):
            self.window.name(self.kit.words("screen-name", screen=self.kit.words(key)))

    def _listen(self, event: pygame.Event) -> None:
        if event.type == pygame.QUIT:
            while self.stack.top is not None:
                self._leave()
        elif event.type == pygame.WINDOWFOCUSLOST:
            self._go_away()
        elif event.type == pygame.WINDOWFOCUSGAINED:
            self.away = False
        else:
            for signal in self.kit.devices.listen(event, self.window.fit.to_logical):
                self._send(signal)

    def _leave(self) -> None:
        """Close the top scene, and let it keep what has to be kept."""
        closing = getattr(self.stack.top, "closing", None)
        if closing is not None:
            closing()
        self.stack.apply(POP)

    def _go_away(self) -> None:
        """Stop between two ticks; the top scene may open the pause."""
        for signal in self.kit.devices.release_all():
            self._send(signal)
        self.away = True
        self._send(Away())

    def _tick(self) -> None:
        for signal in self.kit.devices.tick():
            self._send(signal)
        self._tell_of_music()
        self._listen_around()
        for notice in self.kit.desk.notices():
            self.kit.captions.say(self.kit.words(notice), seconds=NOTICE_S)
        if self.stack.top is not None:
            self.stack.apply(self.stack.top.tick())

    def _listen_around(self) -> None:
        """Let the city be heard from afar, but not by somebody whose hands are at work."""
        if getattr(self.stack.top, "absorbed", False):
            return
        key = self.kit.desk.tick()
        if key and not self.kit.captions.text:
            self.kit.captions.say(self.kit.words(key))

    def _tell_of_music(self) -> None:
        """Say what became of the files that the player laid on the window."""
        if self.kit.cupboard is not None:
            for news in self.kit.cupboard.tick():
                self.kit.captions.say(tell_news(self.kit.words, news), seconds=NOTICE_S)

    def _send(self, signal: Signal) -> None:
        if isinstance(signal, Pressed) and signal.action is Action.PICTURE:
            self._picture()
        elif self.stack.top is not None:
            self.stack.apply(self.stack.top.handle(signal))

    def _picture(self) -> None:
        if self.kit.pictures is None:
            return
        try:
            path = self.take_picture(self.kit.pictures)
        except (OSError, pygame.error) as error:
            self.kit.captions.say(self.kit.words("save-failed", why=str(error)))
        else:
            self.kit.captions.say(self.kit.words("picture-kept", path=str(path)))


def _spare_the_ear() -> None:
    """Keep the thread of the sound card from waiting for the interpreter.

    A full sweep of the collector holds it for a tenth of a second, most of that for modules and
    texts that live to the end: from here on they are not looked at any more.
    """
    gc.freeze()
    sys.setswitchinterval(SWITCH_S)
