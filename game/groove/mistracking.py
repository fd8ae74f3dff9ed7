"""A needle that the groove cannot hold: it climbs a wall, rattles, and in the end jumps."""

import numpy as np
from numpy.typing import NDArray

from game.groove.disc import Disc
from game.groove.parts import Deck
from game.groove.speed import KNOT

_RETURN_HZ = 1500.0
"""How fast the force on the needle brings it back to the wall it left."""
_LIGHTEST_MG = 1e-3
"""What is lighter follows any wall."""
_TAIL = 3
"""Segments after which a rattle has died away to nothing."""
_KEPT = 0.995**KNOT
_JUMPS_AT = 10.0
_WORST = 2.0
_BREACHED = np.float32(0.3)
_BENT = np.array([-1, 16, -30, 16, -1], np.float32) / np.float32(12)
"""Second derivative two samples ago, right to half a percent at 5 kHz."""


def _walls_left(disc: Disc) -> NDArray[np.float32]:
    """How much of its grip every cell has, (turns * CELLS,): little where a wall is cut through.

    A groove deeper than the film (half its width) has no floor either.
    """
    swing_um = float(disc.lateral_um.max()) - float(disc.lateral_um.min())
    left = np.where(disc.width_um / 2 > disc.film.thickness_um, _BREACHED, np.float32(1))
    if disc.turns > 1 and (disc.breaks or swing_um + float(disc.width_um.max()) > disc.pitch_um):
        breached = disc.land_um() < 0
        left[breached] = _BREACHED
        left[1:][breached[:-1]] = _BREACHED
    return np.asarray(left.reshape(-1), np.float32)


class Grip:
    """Holds the needle in the groove, segment of KNOT samples by segment.

    The groove holds while |m a + y / C| stays below F tan(alpha), where alpha is the steepness
    of the wall under the ball: 45 degrees while the groove is wider than 1.414 R, less when the
    ball rides on the edges. What is in excess throws the needle off the wall; a leaky sum of the
    excess makes it jump.

    Parameters
    ----------
    disc : Disc
        Width of the groove.
    deck : Deck
        Force, mass, compliance and ball.
    rate_hz : int
        Clock of the hearing.
    """

    def __init__(self, disc: Disc, deck: Deck, rate_hz: int) -> None:
        self._deck = deck
        self._mass_kg = deck.tip_mass_mg * 1e-6 if deck.tip_mass_mg > _LIGHTEST_MG else 0.0
        self._stiffness = 0.0 if np.isinf(deck.compliance_mm_n) else 1e3 / deck.compliance_mm_n
        self.idle = self._mass_kg == 0 and self._stiffness == 0
        self._rate = rate_hz
        self._before: NDArray[np.float32] | None = None
        self._heat = 0.0
        self._rest = 0
        self._tail = 0
        self._state = np.zeros((1, 2))
        radius_um = max(deck.tip_radius_um, 1e-3)
        half = disc.width_um.reshape(-1) / 2
        sine = np.clip(half / radius_um, 0, 0.5**0.5)
        self._hold_n = deck.force_n * sine / np.sqrt(1 - sine * sine)
        if not self.idle:
            self._hold_n *= _walls_left(disc)
        self._cell = disc.samples_per_turn // disc.width_um.shape[1]
        from scipy.signal import bilinear, tf2sos

        w = 2 * np.pi * _RETURN_HZ
        feed, back = bilinear([1.0], [1.0, 1.4 * w, w * w], fs=rate_hz)
        self._rattle = tf2sos(feed, back)

    def hold(self, moved_um: NDArray[np.float32], place: NDArray[np.float64]) -> tuple[int, int]:
        """Hold the needle over whole segments; throw it off in place where it is too much.

        Parameters
        ----------
        moved_um : (segments * KNOT,) float32
            Where the walls want the needle; changed to where it goes.
        place : (segments,) float64
            Groove sample at the beginning of every segment.

        Returns
        -------
        (int, int)
            Segments that were done, and the direction of the jump after the last of them:
            1 inward, -1 outward, 0 none.
        """
        segments = len(place)
        if self._before is None:
            self._before = np.repeat(moved_um[:1], len(_BENT) - 1)
        line = np.concatenate([self._before, moved_um])
        force = np.convolve(line, _BENT * np.float32(self._mass_kg * self._rate**2 * 1e-6), "valid")
        if self._stiffness:
            force += line[2:-2] * np.float32(self._stiffness * 1e-6)
        cell = np.clip((place / self._cell).astype(np.int64), 0, len(self._hold_n) - 1)
        limit = self._hold_n[cell].astype(np.float32)
        by_segment = force.reshape(segments, KNOT)
        worst = np.maximum(by_segment.max(1), -by_segment.min(1))
        over = worst > limit
        done, direction = segments, 0
        if over.any() or self._heat or self._tail:
            done, direction = self._rattled(moved_um, by_segment, limit, over)
        self._before = line[done * KNOT :][: len(_BENT) - 1].copy()
        self._rest = max(self._rest - done, 0)
        if direction:
            self._heat, self._rest = 0.0, self._rest_segments()
        return done, direction

    def _rest_segments(self) -> int:
        return int(0.25 * self._rate / KNOT)

    def _rattled(
        self,
        moved_um: NDArray[np.float32],
        force: NDArray[np.float32],
        limit: NDArray[np.float32],
        over: NDArray[np.bool_],
    ) -> tuple[int, int]:
        """Heat up, cool down and perhaps jump; then rattle over what was done."""
        excess = np.zeros_like(force)
        excess[over] = np.maximum(np.abs(force[over]) - limit[over, None], 0)
        share = np.minimum(excess[over] / np.maximum(limit[over, None], 1e-6), _WORST).sum(axis=1)
        done, direction = len(over), 0
        cooled = 0
        for k, heat in zip(np.flatnonzero(over), share, strict=True):
            self._cool(int(k) - cooled)
            self._heat = self._heat * _KEPT + float(heat)
            cooled = int(k) + 1
            if self._heat > _JUMPS_AT and k >= self._rest:
                strongest = int(np.argmax(excess[k]))
                done, direction = int(k) + 1, 1 if force[k][strongest] <= 0 else -1
                break
        else:
            self._cool(done - cooled)
        push = np.copysign(excess[:done], force[:done])
        self._rattle_over(moved_um[: done * KNOT], push, over[:done])
        return done, direction

    def _cool(self, segments: int) -> None:
        """Forget some of the heat, segment by segment, so that blocks do not show."""
        for _ in range(segments):
            if not self._heat:
                return
            self._heat = self._heat * _KEPT if self._heat > 1e-6 else 0.0

    def _rattle_over(
        self, moved_um: NDArray[np.float32], push_n: NDArray[np.float32], over: NDArray[np.bool_]
    ) -> None:
        """Throw the needle off where it is pushed, and let every rattle die away."""
        if not self._mass_kg:
            return
        from scipy.signal import sosfilt

        tail, active = self._tail, np.zeros(len(over), bool)
        ends = np.zeros(len(over), bool)
        for k, pushed in enumerate(over):
            tail = _TAIL + 1 if pushed else tail
            active[k] = tail > 0
            ends[k] = tail == 1
            tail = max(tail - 1, 0)
        self._tail = tail
        first = 0
        while first < len(over):
            if not active[first]:
                first += 1
                continue
            rest = np.flatnonzero(ends[first:] | ~active[first:])
            stop = first + int(rest[0]) + 1 if len(rest) else len(over)
            push = push_n[first:stop].reshape(-1) * (1e6 / self._mass_kg)
            off, self._state = sosfilt(self._rattle, push.astype(np.float64), zi=self._state)
            moved_um[first * KNOT : stop * KNOT] -= off.astype(np.float32)
            if ends[stop - 1]:
                self._state = np.zeros((1, 2))
            first = stop
