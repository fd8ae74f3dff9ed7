"""The sound of the cut: what a needle just behind the blade gives, while the hand rides.

The groove heard here is a real one, cut tick by tick on the main thread and laid on a tape; the
feeder only reads the tape. After the cut the whole disc is pressed anew from the recipe.
"""

from dataclasses import replace

import numpy as np

from game.city.discs import Recipe
from game.groove import Cutter, TooLong
from game.hands.lathe import Phase, Seen
from game.hands.lathe_state import SECOND_TICKS, TENTH_TICKS
from game.pressing import deck_of, film_of, lathe_of
from game.screen.desk import Desk
from game.screen.studio_orders import Sound
from game.sound.mixer import Voice
from game.sound.sources import Tape, at_rate

RATE_HZ = 44100
FRAMES = RATE_HZ // SECOND_TICKS
LEAD_S = 0.07
"""So much silence goes before a passage: the ear's cushion against a late frame."""
SILENT_DB = -110.0
FADE_S = 0.08
INNERMOST_MM = 20.0


class CutSound:
    """Cuts what the player hears while the lathe turns."""

    def __init__(self, desk: Desk, *, recipe: Recipe, programme: Sound, density: Sound) -> None:
        self._desk = desk
        self._programme = programme
        self._recipe = recipe
        self._film = film_of(recipe.blank, density, recipe=recipe)
        self._lathe = replace(
            lathe_of(recipe),
            level_curve_db=None,
            force_curve_n=None,
            speed_curve_percent=None,
            jumps=(),
        )
        self._tape = Tape()
        self._voice: Voice | None = None
        self._cutter: Cutter | None = None
        self._tick = 0
        self._last = 0.0
        self._phase = 0.0

    def tick(self, seen: Seen, *, speed_percent: int) -> None:
        """Cut a sixtieth of a second of the song with the hand as it is."""
        if seen.phase is not Phase.BY_HAND:
            self._cutter = None
            return
        if self._cutter is None:
            self._begin(seen)
        sound = self._cut(seen)
        if len(sound):
            self._tape.write(self._slowed(sound, speed_percent))
        self._tick += 1

    def jump(self, lift_um: int) -> None:
        """Let a chip throw the cutter."""
        if self._cutter is not None:
            self._cutter.jump(lift_um / 100)

    def stop(self) -> None:
        """Let the sound fade out."""
        self._tape.close()
        if self._voice is not None:
            self._voice.stop(seconds=FADE_S)
            self._voice = None

    def _begin(self, seen: Seen) -> None:
        """Lower the blade where the passage begins, with room for all that chips may throw it."""
        self._tick = seen.passages[seen.passage][0] * TENTH_TICKS
        self._cutter = Cutter(
            rate_hz=RATE_HZ,
            film=self._film,
            lathe=replace(self._lathe, outer_mm=seen.radius_um / 1000, inner_mm=INNERMOST_MM),
            seed=self._recipe.seed,
            deck=deck_of(self._recipe),
        )
        self._tape.write(np.zeros(round(LEAD_S * RATE_HZ), np.float32))
        self._last = 0.0
        if self._voice is None:
            rate_hz = self._desk.ear.mixer.rate_hz if self._desk.ear is not None else RATE_HZ
            source = at_rate(self._tape, from_hz=RATE_HZ, to_hz=rate_hz)
            self._voice = self._desk.play(source, "disc")

    def _cut(self, seen: Seen) -> Sound:
        assert self._cutter is not None, "a passage has begun"
        block = np.zeros(FRAMES, np.float32)
        part = self._programme[self._tick * FRAMES : (self._tick + 1) * FRAMES]
        block[: len(part)] = part
        try:
            return self._cutter.write(
                block,
                level_db=SILENT_DB if seen.silent_ticks else seen.level_ddb / 10,
                force_n=seen.force_mn / 1000,
                speed_percent=seen.speed_ppm / 10_000,
            )
        except TooLong:
            self._cutter = None
            return np.zeros(0, np.float32)

    def _slowed(self, sound: Sound, speed_percent: int) -> Sound:
        """Stretch a block when the hand wants time to run slower: the platter slows down."""
        if speed_percent >= 100:
            self._last = float(sound[-1])
            return sound
        step = speed_percent / 100
        known = np.concatenate([[self._last], sound])
        places = np.arange(self._phase, len(sound), step)
        self._phase = float(places[-1]) + step - len(sound)
        self._last = float(sound[-1])
        return np.asarray(np.interp(places, np.arange(len(known)), known), np.float32)
