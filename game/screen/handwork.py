"""Handwork: what the screens of scissors, cigarette and lathe have in common."""

from abc import ABC
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from pygame import Rect

from game.screen.actions import Action
from game.screen.byhand import AGAIN_TICKS, SKIP_TICKS, SPEEDS, ByHand
from game.screen.frame import Pair
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.making import Making
from game.screen.movement_ways import MOVEMENT_OF
from game.screen.scene import STAY, Change
from game.screen.studio import Studio

__all__ = ["AGAIN_TICKS", "SKIP_TICKS", "SPEEDS", "Handwork", "Then", "minutes", "song_title"]

Then = Callable[[Making], Change]
"""What follows when a step of the making is done."""
CARD_PX = 430


class Handwork(ByHand, ABC):
    """A step of the making; it ends in a card and in what follows."""

    def __init__(
        self,
        kit: Kit,
        host: Host,
        studio: Studio,
        making: Making,
        *,
        then: Then,
    ) -> None:
        super().__init__(kit, host)
        self.studio = studio
        self.making = making
        self.then = then

    def goal(self) -> str:
        """Give what is being made."""
        return self.kit.words(
            "craft-goal",
            song=song_title(self.kit, self.making.song),
            film=str(self.making.blank.number),
        )

    def ending_pairs(self) -> Sequence[Pair]:
        """Say how one leaves it."""
        return (Pair((Action.BACK,), self.kit.words("craft-bar-aside")),)

    def back(self) -> Change:
        """Lift the tool first; again: put the film aside."""
        if self.aside_ticks:
            return self.put_aside()
        self.aside_ticks = AGAIN_TICKS
        self.say("craft-aside-again")
        return STAY

    def done(self, **step: Any) -> Making:
        """Give the making with this step, and what the hand did for it."""
        name, grips = MOVEMENT_OF[type(self).__name__], tuple(self.movement.grips)
        return replace(self.making, grips=(*self.making.grips, (name, grips)), **step)

    def put_aside(self) -> Change:
        """Leave the making as it is; the film is not lost."""
        return super().back()

    @property
    def card_box(self) -> Rect:
        """Where the card of the movement lies."""
        layout = self.kit.layout
        right = layout.right
        tall = layout.caption_top(above_lower=self.caption_above_lower) - 8 - right.top
        if self.kit.type.percent == 100:
            tall = min(tall, CARD_PX)
        return Rect(right.left, right.top, right.width, tall)

    @property
    def hero(self) -> tuple[int, int, int]:
        """Middle and radius of what the hand works on."""
        layout = self.kit.layout
        left, right = 36, self.card_box.left - 24
        top, bottom = layout.top, layout.bar.top - 24
        radius = min(right - left, bottom - top) // 2
        return (left + right) // 2, (top + bottom) // 2, radius

    @property
    def beside(self) -> bool:
        """Whether the pointer reads the card or is down among the buttons, and leads no hand."""
        at = self.kit.devices.pointer
        return self.card_box.collidepoint(at) or at[1] >= self.kit.layout.primary.top


def song_title(kit: Kit, song: str) -> str:
    """Name a song; one that the player brought along has the name of its file."""
    key = f"song-{song}-title"
    return kit.words(key) if kit.words.has(key) else song


def minutes(seconds: int) -> str:
    """Write a length of music."""
    return f"{seconds // 60}:{seconds % 60:02}"
