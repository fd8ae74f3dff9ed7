"""Playing: a needle that can be asked for a few samples at a time, or for the whole side."""

import numpy as np
from numpy.typing import NDArray

from game.groove.arm import Arm, refuse_out_of_reach
from game.groove.course import Course
from game.groove.disc import Disc
from game.groove.drive import clock_factor
from game.groove.dust import Dust
from game.groove.heap import keep_freed_memory
from game.groove.hearing import Hearing
from game.groove.limits import check_kind, check_number, check_whole, part_or_usual
from game.groove.mistracking import Grip
from game.groove.parts import Deck
from game.groove.programme import check_rate, check_seed
from game.groove.resample import REACH, at_places, ramp
from game.groove.rumble import Rumble
from game.groove.speed import KNOT, Spin
from game.groove.tracing import Tracing
from game.groove.turning import place_of

_FEWEST_SEGMENTS = 32
_MOST_SEGMENTS = 2048
_AT_ONCE = 1 << 14
"""Samples that are read at once, so that they stay close to the processor."""
_AROUND = 32
_FARTHEST = _AROUND - REACH - 2
"""Samples that a tracking error may shift the needle by."""
_LOOP_TURNS = 8
_PATIENCE = 2
_SLIDE = 0.06


class Needle:
    """A needle in the groove of a disc.

    Parameters
    ----------
    disc : Disc
        What is played.
    deck : Deck
        What plays it.
    rate_hz : int
        Rate of the sound, 8000..192000.
    seed : int
        Draws this hearing: dust, and how the hole sits on the spindle.
    at_s : float
        Where the needle is put down, in seconds of the programme.

    Raises
    ------
    ValueError
        For a rate, seed or place that cannot be, what is no disc or deck, or an arm that does not
        reach the groove.
    """

    def __init__(
        self,
        disc: Disc,
        *,
        deck: Deck | None = None,
        rate_hz: int = 44100,
        seed: int = 3,
        at_s: float = 0.0,
    ) -> None:
        check_kind("disc", disc, Disc)
        self.disc = disc
        self.deck = part_or_usual("deck", deck, Deck)
        self.rate_hz = check_rate(rate_hz)
        seed = check_seed(seed)
        check_number("at_s", at_s, 0, disc.seconds)
        self.skips = 0
        self._factor = clock_factor(self.rate_hz)
        self._clock_hz = self.rate_hz * self._factor
        dice = np.random.default_rng((seed, 606))
        slack = self.deck.slack_mm * dice.random() * np.exp(2j * np.pi * dice.random())
        start = place_of(disc, at_s)
        refuse_out_of_reach(disc, self.deck, start)
        self._course = Course(
            Arm(disc, self.deck, complex(slack), start),
            Spin(self.deck.wow, 0.0, seed),
            Rumble(self.deck.rumble_db, seed),
            rpm=self.deck.rpm,
            clock_hz=self._clock_hz,
            samples_per_turn=disc.samples_per_turn,
        )
        self._tracing = Tracing(disc, self.deck, Dust(disc, seed))
        self._grip = Grip(disc, self.deck, self._clock_hz)
        self._hearing = Hearing(self.deck, disc.lathe.peak_cm_s, self.rate_hz, seed)
        self._luck = np.random.default_rng((seed, 707))
        self._came_back: list[float] = []
        self._segment = 0
        self._frames: int | None = None
        self._made = 0
        self._served = 0
        self._ready = np.zeros(0, np.float32)

    @property
    def turn(self) -> float:
        """Turns from the rim of the groove to where the needle is now."""
        place = self._course.place_at(self._served * self._factor / KNOT)
        return place / self.disc.samples_per_turn

    @property
    def radius_mm(self) -> float:
        """Radius at which the needle is now."""
        return float(self.disc.radius_mm(self.turn))

    @property
    def angle_rad(self) -> float:
        """Angle on the film at which the needle is now, counter-clockwise from +x."""
        return float(2 * np.pi * (self.turn % 1))

    def read(self, frames: int) -> NDArray[np.float32]:
        """Play on.

        Parameters
        ----------
        frames : int
            How many samples, from 0; any numbers give the same sound.

        Returns
        -------
        (<= frames,) float32
            Shorter, or empty, at the end of the groove.

        Raises
        ------
        ValueError
            If it is not a whole number from 0.
        """
        check_whole("frames", frames, 0)
        parts = [self._ready]
        have = len(self._ready)
        while have < frames and self._frames is None:
            wanted = (frames - have) * self._factor // KNOT + 1
            part = self._play_on(min(max(wanted, _FEWEST_SEGMENTS), _MOST_SEGMENTS))
            parts.append(part)
            have += len(part)
        whole = np.concatenate(parts) if len(parts) > 1 else parts[0]
        self._ready = whole[frames:]
        self._served += min(frames, len(whole))
        return np.asarray(whole[:frames])

    def _play_on(self, segments: int) -> NDArray[np.float32]:
        """Play some segments of KNOT clock samples; fewer where the needle jumps."""
        first = self._segment
        ahead = 0 if self._grip.idle else 1
        course = self._course.stretch(first, segments + ahead)
        place = course.place
        over = self._over(place)
        moved = self._moved(place, course.lean)
        if course.shaken_um is not None:
            moved += course.shaken_um
        direction = 0
        if not self._grip.idle:
            done, direction = self._grip.hold(moved, place[: segments * KNOT : KNOT])
            moved = moved[: done * KNOT]
        self._segment = first + len(moved) // KNOT
        if over is not None and over < len(moved):
            return self._end(moved, first * KNOT + over)
        if direction:
            self._jump(direction, place[len(moved) - 1])
        return self._heard(self._hearing.push(moved))

    def _over(self, place: NDArray[np.float64]) -> int | None:
        """First sample beyond the end of the programme."""
        if place.max() < self.disc.end_sample:
            return None
        return int(np.argmax(place >= self.disc.end_sample))

    def _moved(self, place: NDArray[np.float64], lean: NDArray[np.float64]) -> NDArray[np.float32]:
        """Displacement of the needle in time: y(t + y tan(eta) / v) for a tracking error eta."""
        low, high = int(place.min()) - _AROUND, int(place.max()) + _AROUND
        line = self._tracing.line(low, high)
        advance = ramp(lean, KNOT) if lean.any() else None
        moved = np.empty(len(place), np.float32)
        for begin in range(0, len(place), _AT_ONCE):
            part = slice(begin, begin + _AT_ONCE)
            where = place[part]
            if advance is not None:
                where = self._advanced(line, low, where, advance[part])
            moved[part] = at_places(line, where, first=low)
        return moved

    def _advanced(
        self,
        line: NDArray[np.float32],
        low: int,
        place: NDArray[np.float64],
        advance: NDArray[np.float32],
    ) -> NDArray[np.float64]:
        """Where the needle reads when it leans, near enough."""
        where = place
        for _ in range(2 if self.deck.tracking_deg is not None else 1):
            whole = where.astype(np.int64)
            fraction = (where - whole).astype(np.float32)
            whole -= low
            rough = line.take(whole)
            rise = line[1:].take(whole)
            rise -= rough
            rise *= fraction
            rough += rise
            rough *= advance
            np.maximum(rough, -_FARTHEST, out=rough)
            np.minimum(rough, _FARTHEST, out=rough)
            where = place + rough
        return where

    def _end(self, moved: NDArray[np.float32], clock_frames: int) -> NDArray[np.float32]:
        self._frames = -(-clock_frames // self._factor)
        out = np.concatenate([self._hearing.push(moved), self._hearing.flush()])
        return self._heard(out[: max(self._frames - self._made, 0)])

    def _heard(self, out: NDArray[np.float32]) -> NDArray[np.float32]:
        self._made += len(out)
        return out

    def _jump(self, direction: int, place: float) -> None:
        """Move the needle to a neighbour turn; never let it loop for ever.

        At a break of the spiral it slides over the land: inward to where the groove goes on, or
        back into the turn before, the likelier the further off the groove goes on.
        """
        self.skips += 1
        size = self.disc.samples_per_turn
        lots = self._luck.random()
        thrown_um = self._thrown_um(place)
        if thrown_um is None:
            turns = 1 if direction > 0 or lots < 0.3 else -1
        else:
            turns = -1 if lots * (thrown_um + self.disc.pitch_um) < thrown_um else 0
        near = [p for p in self._came_back if abs(p - place) < _LOOP_TURNS * size]
        if turns < 0 and (len(near) >= _PATIENCE or place - size < self.disc.start_sample):
            turns = 1 if thrown_um is None else 0
        if turns < 0:
            self._came_back = [*near, place]
        if turns:
            self._course.jump(turns, self._segment)

    def _thrown_um(self, place: float) -> float | None:
        """How far inward the groove goes on at the break that the needle has come to."""
        reach = _SLIDE * self.disc.samples_per_turn
        here = [mm for sample, mm in self.disc.breaks if 0 <= place - sample < reach]
        return max(1e3 * here[-1], 0.0) if here else None


def play(
    disc: Disc, *, deck: Deck | None = None, rate_hz: int = 44100, seed: int = 3
) -> NDArray[np.float32]:
    """Play a whole side.

    Parameters
    ----------
    disc : Disc
        What is played.
    deck : Deck
        What plays it.
    rate_hz : int
        Rate of the sound.
    seed : int
        Draws this hearing.

    Returns
    -------
    (frames,) float32
        Full scale for the level `peak_cm_s` of the lathe; the same as a `Needle` gives in
        blocks of any size.
    """
    keep_freed_memory()
    needle = Needle(disc, deck=deck, rate_hz=rate_hz, seed=seed)
    parts = []
    while len(part := needle.read(_MOST_SEGMENTS * KNOT)):
        parts.append(part)
    return np.concatenate(parts) if parts else np.zeros(0, np.float32)
