"""A disc on its gramophone: it turns, its needle can be set down anywhere, by hand or pointer."""

import math
from abc import ABC, abstractmethod

from pygame import Rect

from game.city.discs import Recipe
from game.pressing.workshop import INNER_MM, seconds_that_fit
from game.screen.disc_card import line_of
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.player import DiscPlayer
from game.screen.scene import STAY, Change, Signal, Unclicked
from game.screen.stage import Stage
from game.screen.studio import Studio
from game.screen.turntable import MIDDLE, PX_A_MM, Turntable

TURN_S = 60 / 78.26
STEP_S = 3.0
ASK_TICKS = 6
LABEL_MM, RIM_MM = 20, 12
"""Nearer to the middle, or farther out than this behind the groove, is no place for a needle."""


class NeedlePage(Page, ABC):
    """The gramophone with one disc on it; what lies beside it is up to the page."""

    pointer_focuses = False

    def __init__(self, kit: Kit, studio: Studio, recipe: Recipe) -> None:
        super().__init__(kit)
        self.studio = studio
        self.stage = self.behind = Stage(kit.plates, "gramophone", without=frozenset({"arm"}))
        self._recipe = recipe
        self._turntable = Turntable(kit, studio, recipe)
        self._player: DiscPlayer | None = None
        self._failure = ""
        """Why the disc cannot be heard at all."""
        self._drags = False

    # What a page says about itself.

    @abstractmethod
    def card_box(self) -> Rect:
        """Give where the card lies, under which no needle can be set down."""

    @abstractmethod
    def lower_box(self) -> Rect:
        """Give where the line of time lies."""

    @abstractmethod
    def ask(self) -> None:
        """See whether the studio has the disc, or cannot have it."""

    def lowered(self) -> None:
        """React to the needle in the groove."""

    # The same at every gramophone.

    @property
    def ready(self) -> bool:
        """Whether the disc can be heard."""
        return self._player is not None

    @property
    def playing(self) -> bool:
        """Whether the disc is heard."""
        return self._player is not None and self._player.playing

    @property
    def at_s(self) -> float:
        """Where in the groove the needle is."""
        return self._player.at_s if self._player is not None else 0.0

    def close(self) -> None:
        """Let no sound outlive the screen."""
        if self._player is not None:
            self._player.lift()

    def react(self, signal: Signal) -> Change:
        """Let go of the needle with the button."""
        if isinstance(signal, Unclicked):
            self._drags = False
        return super().react(signal)

    def clicked(self, x: int, y: int) -> Change:
        """Set the needle down where the pointer is: on the disc, or on the line of time."""
        at_s = self._time_at(x, y)
        if at_s is not None:
            self.kit.devices.redirect(None)
            self._drags = True
            self._drop(at_s)
        return STAY

    def pointed(self, x: int, y: int, *, held: bool) -> None:
        """Draw the needle across the disc."""
        at_s = self._time_at(x, y)
        if self._drags and held and at_s is not None:
            self._drop(at_s)

    def idle(self) -> Change:
        """Turn the disc, and see whether it can be heard."""
        self.stage.live(self.kit.settings)
        if not self.ready and not self._failure and self.ticks % ASK_TICKS == 1:
            self.ask()
        player, radius_mm = self._player, None
        if player is not None:
            player.tick()
            if player.playing or player.at_s > 0:
                radius_mm = self._radius_mm(player.at_s)
        self._turntable.tick(turning=self.playing, radius_mm=radius_mm)
        return STAY

    def _lift_or_lower(self) -> None:
        player = self._player
        if player is None:
            self.refuse(self._failure or self.kit.words("craft-still-listening"))
        elif player.playing:
            player.lift()
            self.kit.desk.sound("needle_lift", gain=0.6)
        else:
            self._drop(player.at_s if player.at_s < player.seconds - 1 else 0.0)

    def _drop(self, at_s: float) -> None:
        if self._player is None:
            return
        if not self._player.playing:
            self.kit.desk.sound("needle_drop", gain=0.6)
        self._player.drop(at_s)
        self.lowered()

    def _move(self, seconds: float) -> None:
        self._drop(self.at_s + seconds)

    # Where the needle is.

    @property
    def _outer_mm(self) -> float:
        radii = [radius for _, radius in self._recipe.trim]
        return min(radii) / 100 - 4 if radii else 110.0

    def _radius_mm(self, at_s: float) -> float:
        return max(INNER_MM, self._outer_mm - at_s / TURN_S * self._recipe.pitch_um / 1000)

    @property
    def _seconds(self) -> float:
        if self._player is not None:
            return self._player.seconds
        return self._recipe.end_tenths / 10 or float(seconds_that_fit(self._recipe))

    def _time_at(self, x: int, y: int) -> float | None:
        """Tell which moment lies under a point of the disc or of the line."""
        line = line_of(self.lower_box())
        if line.inflate(8, 40).collidepoint(x, y):
            return (x - line.left) / line.width * self._seconds
        radius_mm = math.hypot(x - MIDDLE[0], y - MIDDLE[1]) / PX_A_MM
        on_groove = LABEL_MM < radius_mm < self._outer_mm + RIM_MM
        if self.card_box().collidepoint(x, y) or not on_groove:
            return None
        at_s = (self._outer_mm - radius_mm) * 1000 / self._recipe.pitch_um * TURN_S
        return max(0.0, min(self._seconds - 0.1, at_s))
