"""Cutting while the hand moves: programme in, groove out, and what a needle behind it hears."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from game.groove.disc import Disc, TooLong
from game.groove.drive import Drive, clock_factor
from game.groove.engraver import Engraver
from game.groove.hand import Knob, check_hand, read_curve
from game.groove.limits import part_or_usual
from game.groove.monitor import Monitor
from game.groove.parts import Deck, Film, Lathe
from game.groove.programme import check_programme, check_rate, check_seed
from game.groove.resample import REACH, at_places, between_knots, on_curve
from game.groove.room import MARGIN, Room
from game.groove.rumble import Rumble
from game.groove.speed import KNOT, Spin, seconds_at
from game.groove.tape import Tape
from game.groove.turning import Turning

Singles = NDArray[np.float32]

_RUN_OUT = 16 * KNOT
_RUN_OUT_TURNS = 3
_UNEVEN = 1.02
"""How much further than at nominal speed a side may be expected to go."""


class Cutter:
    """A lathe at work.

    Parameters
    ----------
    rate_hz : int
        Rate of the programme, 8000..192000.
    film, lathe : Film, Lathe
        What is cut, and with what. Curves of the lathe are followed; the hand may only move
        what has no curve.
    seed : int
        Draws drift, rumble and roughness.
    deck : Deck
        The needle just behind the cutter.

    Raises
    ------
    ValueError
        For a rate or seed that cannot be, or a film without room for one turn.
    """

    def __init__(
        self,
        *,
        rate_hz: int = 44100,
        film: Film | None = None,
        lathe: Lathe | None = None,
        seed: int = 7,
        deck: Deck | None = None,
    ) -> None:
        self.rate_hz = check_rate(rate_hz)
        self.lathe = part_or_usual("lathe", lathe, Lathe)
        self._seed = check_seed(seed)
        self._factor = clock_factor(self.rate_hz)
        film = part_or_usual("film", film, Film)
        self._drive = Drive(self.lathe, self.rate_hz)
        self._room = Room(film, self.lathe, self._drive.clock_hz)
        self._engraver = Engraver(film, self.lathe, self._seed, outer_mm=self._room.outer_mm)
        speed = self._engraver.disc.samples_per_turn * self.lathe.rpm / 60
        spin = Spin(self.lathe.wow, self.lathe.drift_percent, self._seed)
        clock_hz = self._drive.clock_hz
        self._turning = Turning(spin, rate_hz=clock_hz, samples_per_s=speed, start=MARGIN)
        self._rumble = Rumble(self.lathe.rumble_db, self._seed)
        self._force = Tape(np.float64)
        self._level, self._speed = Knob(0.0), Knob(0.0)
        self._weight = Knob(self.lathe.force_n)
        deck = part_or_usual("deck", deck, Deck)
        self._thrown = 0
        self._lifted: Disc | None = None
        self._received = 0
        self._monitor = Monitor(self._engraver, self._turning, deck, self.rate_hz, seed)

    @property
    def seconds(self) -> float:
        """Programme cut so far."""
        return self._received / self.rate_hz

    @property
    def last_turn_um(self) -> NDArray[np.float32]:
        """Displacement of the last whole turn behind the blade, (samples_per_turn,) float32."""
        size = self._engraver.disc.samples_per_turn
        end = max(self._engraver.written, size)
        return self._engraver.disc.lateral_um[end - size : end].copy()

    def write(
        self,
        block: NDArray[np.floating],
        *,
        level_db: float = 0.0,
        force_n: float | None = None,
        speed_percent: float = 0.0,
    ) -> NDArray[np.float32]:
        """Cut a block; the hand reaches its new place at the end of it.

        Parameters
        ----------
        block : (frames,) float32 or float64
            Programme in [-1, 1].
        level_db, force_n, speed_percent : float
            Level around `peak_cm_s`, force on the blade (None: the lathe's), speed error.

        Returns
        -------
        (frames,) float32
            What a needle just behind the cutter gives, some 15 ms late.

        Raises
        ------
        ValueError
            For a bad block, a knob that a curve of the lathe already moves, or after `finish`.
        TooLong
            When the film is full; what fits of the block is cut, and `finish` gives it.
        """
        self._monitor.wake(self._received * self._factor)
        self._cut(block, level_db, force_n, speed_percent)
        return self._monitor.read(len(block))

    def take(
        self,
        block: NDArray[np.floating],
        *,
        level_db: float = 0.0,
        force_n: float | None = None,
        speed_percent: float = 0.0,
    ) -> None:
        """Cut a block as `write` does, with nobody listening."""
        self._cut(block, level_db, force_n, speed_percent)
        if self._monitor.awake:
            self._monitor.read(len(block))

    def expect(self, seconds: float) -> None:
        """Lay out the groove for so much programme in one piece; more may come all the same."""
        turns = seconds * self.lathe.rpm / 60 * _UNEVEN
        self._engraver.lay_out(int(min(turns, self._room.turns)) + _RUN_OUT_TURNS)

    def jump(self, jump_mm: float) -> None:
        """Throw the cutter inward by some millimetres, now: swarf, or a knock.

        Throws with no block between them are one. No throw carries the cutter off the film; one
        that leaves no room further in ends the side, as the next block will say.

        Raises
        ------
        ValueError
            For a throw that cannot be, or after `finish`.
        TooLong
            When the film is full.
        """
        self._refuse_when_over(self.seconds)
        self._room.throw(self.seconds, jump_mm)

    def finish(self) -> Disc:
        """Lift the cutter; return the disc, its lathe carrying what the hand did.

        It holds all that was cut before a `TooLong`, too, and is the same whenever it is asked for.
        """
        if self._lifted is None:
            self._lifted = self._lift()
        return self._lifted

    def _lift(self) -> Disc:
        clock_end = self._received * self._factor
        frames = -(-_RUN_OUT // self._factor)
        level = self._turn_on(clock_end + frames * self._factor)
        self._drive.push(np.zeros(frames), level)
        self._cut_cells()
        knot, rest = divmod(clock_end, KNOT)
        value, slope = (
            tape.between(knot, knot + 2) for tape in (self._turning.place, self._turning.slope)
        )
        end = int(between_knots(value, slope, KNOT)[rest])
        return self._engraver.lift(end, self.seconds, self._lathe_as_ridden())

    def _lathe_as_ridden(self) -> Lathe:
        lathe = self.lathe
        return replace(
            lathe,
            level_curve_db=lathe.level_curve_db or self._level.curve,
            force_curve_n=lathe.force_curve_n or self._weight.curve,
            speed_curve_percent=lathe.speed_curve_percent or self._speed.curve,
            jumps=self._room.jumps,
        )

    def _refuse_when_over(self, asked_s: float) -> None:
        if self._lifted is not None:
            raise ValueError("the cutter has been lifted: begin another Cutter")
        if self._room.full_at is not None:
            raise TooLong(asked_s, self.seconds)

    def _refuse_two_hands(self, level_db: float, force_n: float | None, speed: float) -> None:
        ridden = {
            "level_db": (level_db != 0, self.lathe.level_curve_db),
            "force_n": (force_n is not None, self.lathe.force_curve_n),
            "speed_percent": (speed != 0, self.lathe.speed_curve_percent),
        }
        for name, (moved, curve) in ridden.items():
            if moved and curve is not None:
                raise ValueError(f"{name} cannot be moved: the lathe follows a curve of its own")
        weight = self.lathe.force_n if force_n is None else force_n
        check_hand(level_db, weight, speed)

    def _cut(
        self,
        block: NDArray[np.floating],
        level_db: float,
        force_n: float | None,
        speed_percent: float,
    ) -> None:
        """Cut as much of a block as there is room for."""
        sound = check_programme(block, name="block")
        end_s = (self._received + len(sound)) / self.rate_hz
        self._refuse_when_over(end_s)
        self._refuse_two_hands(level_db, force_n, speed_percent)
        clock_end = (self._received + len(sound)) * self._factor
        weight = self.lathe.force_n if force_n is None else float(force_n)
        self._turn_knobs(float(level_db), weight, float(speed_percent), clock_end)
        level = self._turn_on(clock_end)
        full_at = self._room.full_at
        if full_at is not None:
            sound = sound[: max(full_at // self._factor - self._received, 0)]
        self._received += len(sound)
        self._drive.push(sound.astype(np.float64), level)
        self._cut_cells()
        if full_at is not None:
            raise TooLong(end_s, self.seconds)

    def _turn_knobs(self, level: float, weight: float, speed: float, clock_end: int) -> None:
        """Move all knobs to where they are when the block ends."""
        clock_hz = self._drive.clock_hz
        begin_s = seconds_at(self._received * self._factor, clock_hz)
        end_s = seconds_at(clock_end, clock_hz)
        self._level.turn_to(level, begin_s, end_s)
        self._speed.turn_to(speed, begin_s, end_s)
        self._weight.turn_to(weight, begin_s, end_s)

    def _turn_on(self, clock_end: int) -> NDArray[np.float64]:
        """Let the platter turn on to `clock_end`; return the level at the knots that are new."""
        known = self._turning.place.end
        knots = np.arange(known, clock_end // KNOT + 1, dtype=np.float64)
        second = seconds_at(knots * KNOT, self._drive.clock_hz)
        lathe = self.lathe
        level = read_curve(lathe.level_curve_db, second) + self._level.at(second)
        speed = read_curve(lathe.speed_curve_percent, second) + self._speed.at(second)
        if lathe.force_curve_n:
            self._force.append(read_curve(lathe.force_curve_n, second))
        else:
            self._force.append(self._weight.at(second))
        self._turning.extend(speed / 100)
        self._room.follow(self._turning)
        return level

    def _cut_cells(self) -> None:
        """Engrave every cell whose time has come."""
        engraver, moved, cell = self._engraver, self._drive.moved, self._engraver.cell
        first = engraver.begun_cells
        if self._turning.place.end - self._turning.place.first < 2:
            return
        reached = self._turning.place.data[-1]
        starts = np.arange(first, int(reached // cell) + 1, dtype=np.float64) * cell
        if len(starts) < 2:
            return
        when, slope = self._turning.when(starts)
        count = int(np.searchsorted(when, moved.end - REACH - 2)) - 1
        if count < 1:
            return
        when, slope = when[: count + 1], slope[: count + 1]
        place = between_knots(when, slope, cell)
        line = at_places(moved.between(moved.first, moved.end), place, first=moved.first)
        if not self._rumble.silent:
            line += self._shaken(when, slope)
        self._engrave(line, when)
        keep = int(when[-1]) - 2 * KNOT
        moved.forget(keep)
        self._force.forget(keep // KNOT)
        unheard = self._monitor.segment if self._monitor.awake else keep
        self._turning.forget(min(keep // KNOT - 32, unheard))

    def _shaken(self, when: NDArray[np.float64], slope: NDArray[np.float64]) -> Singles:
        """Rumble from cell to cell, where `when` and `slope` are those of the first samples."""
        clock_hz = self._drive.clock_hz
        first, last = int(when[0] // KNOT), int(when[-1] // KNOT)
        place_um, velocity = self._rumble.knots(first, last + 2, clock_hz)
        moved, speed = on_curve(place_um, velocity / clock_hz, KNOT, when - first * KNOT)
        speed *= slope
        return between_knots(
            moved.astype(np.float32), speed.astype(np.float32), self._engraver.cell
        )

    def _engrave(self, line: NDArray[np.float32], when: NDArray[np.float64]) -> None:
        """Engrave cells, stopping where the cutter is thrown."""
        engraver, cell = self._engraver, self._engraver.cell
        force = self._force.between(self._force.first, self._force.end)
        knots = self._force.first + np.arange(len(force))
        force = np.interp(when[:-1] / KNOT, knots, force)
        done, first = 0, engraver.begun_cells
        for at, jump_mm in self._room.throws[self._thrown :]:
            if at - first >= len(when):
                break
            stop = max(at - first, done)
            engraver.engrave(line[done * cell : stop * cell], force[done:stop])
            engraver.throw(first + stop, jump_mm)
            done, self._thrown = stop, self._thrown + 1
        engraver.engrave(line[done * cell :], force[done:])
