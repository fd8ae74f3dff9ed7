"""The crowd: whoever stops at the gateway to hear a disc, and is gone when boots are near."""

import pygame

from game.screen.figures import Figures, step_at
from game.screen.kit import Kit
from game.screen.scene import TICKS_PER_S

CROWD = ("walker-stilyaga", "walker-dandy")
"""Who walks by here of an evening."""
STANDS = (682, 732)
"""Where each of them stays."""
FEET_Y = 548
TALL_PX = 196
AWAY_X = 1000
PACE_PX = 1.6
TALK_TICKS = 8 * TICKS_PER_S
"""One after the other has something to say, each for so long."""


class Crowd:
    """Lets people gather, talk, tap a foot to the music or dance to it, and walk off."""

    def __init__(self, kit: Kit, figures: Figures, *, dances: bool = False) -> None:
        self._kit = kit
        self._heard = "-dance" if dances else "-listen"
        self._figures = figures
        self._ticks = 0
        self._x = [float(AWAY_X + 60 * n) for n in range(len(CROWD))]
        self._stays = True
        if kit.settings.reduced_motion:
            self._x = [float(x) for x in STANDS]

    def tick(self, *, patrol_near: bool) -> None:
        """Live a tick: come nearer, or go while there is time."""
        self._stays = not patrol_near
        if self._kit.settings.reduced_motion:
            return
        self._ticks += 1
        for n, stand in enumerate(STANDS):
            goal = AWAY_X + 60 * n if patrol_near else stand
            step = max(-PACE_PX, min(PACE_PX, goal - self._x[n]))
            self._x[n] += step

    def draw(self, surface: pygame.Surface, *, beat_ticks: float, high: bool = False) -> None:
        """Draw everybody who is there; with a beat, they listen."""
        for n, who in enumerate(CROWD):
            if self._x[n] >= AWAY_X or (self._kit.settings.reduced_motion and not self._stays):
                continue
            move = self._move(n, beat_ticks)
            beat = beat_ticks if move == self._heard else 0.0
            step = 0 if self._kit.settings.reduced_motion else step_at(self._ticks, beat_ticks=beat)
            feet = (round(self._x[n]), FEET_Y + 3 * n)
            leaves = move == "" and not self._stays
            self._figures.draw(
                surface, who + move, feet, TALL_PX, step=step + n, high=high, mirrored=leaves
            )

    def _move(self, number: int, beat_ticks: float) -> str:
        """Name what somebody does, as the plates call it."""
        if abs(self._x[number] - STANDS[number]) > PACE_PX:
            return ""
        if beat_ticks > 0:
            return self._heard
        return "-talk" if self._ticks // TALK_TICKS % len(CROWD) == number else "-idle"
