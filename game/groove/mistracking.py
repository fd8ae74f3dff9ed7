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
_FARTHEST_UM = 200.0
_BACK_UM = 1e-3
"""As far as a needle can be from its wall, and how close it is back on it."""
_CALM_S = 0.25
"""How long a needle that has jumped does not jump again."""
_KEPT = 0.995**KNOT
_JUMPS_AT = 10.0
_WORST = 2.0
_BREACHED = np.float32(0.3)
"""Share of the force that holds where a wall is cut through; friction alone, on the land."""
_BENT = np.array([-1, 16, -30, 16, -1], np.float32) / np.float32(12)
"""Second derivative from two samples before to two behind, right to half a percent at 5 kHz."""


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
    ball rides on the edges. Where that is not enough the needle leaves its wall and flies with what
    holds it, so that m a + y / C of its own way never exceeds F tan(alpha), until it is back; a
    leaky sum of the excess makes it jump. Derived; what practice allows is of that size (1000 g
    and more on a stylus). How it is drawn back and when it jumps have no source (tunable).

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
        """The last two samples that the walls wanted, and the next one in the same turn."""
        self._heat = 0.0
        self._rest = 0
        self._jumped = False
        self._off_um = (0.0, 0.0)
        radius_um = max(deck.tip_radius_um, 1e-3)
        half = disc.width_um.reshape(-1) / 2
        sine = np.clip(half / radius_um, 0, 0.5**0.5)
        self._hold_n = deck.force_n * sine / np.sqrt(1 - sine * sine)
        if not self.idle:
            self._hold_n *= _walls_left(disc)
        self._cell = disc.samples_per_turn // disc.width_um.shape[1]
        step_s = 1 / rate_hz
        turn = 2 * np.pi * _RETURN_HZ * step_s
        self._damped, self._drawn = 2**0.5 * turn, turn * turn
        if self._mass_kg:
            self._um_per_n = 1e6 * step_s**2 / self._mass_kg
            self._springs = self._stiffness * step_s**2 / self._mass_kg

    def hold(self, moved_um: NDArray[np.float32], place: NDArray[np.float64]) -> tuple[int, int]:
        """Hold the needle over whole segments; throw it off in place where it is too much.

        Parameters
        ----------
        moved_um : (segments * KNOT + 2 or more,) float32
            Where the walls want the needle, and a little ahead, which tells how its way bends;
            changed to where it goes.
        place : (segments,) float64
            Groove sample at the beginning of every segment.

        Returns
        -------
        (int, int)
            Segments that were done, and the direction of the jump after the last of them:
            1 inward, -1 outward, 0 none.
        """
        segments = len(place)
        moved_um = moved_um[: segments * KNOT + 2]
        if self._before is None:
            self._before = np.repeat(moved_um[:1], 3)
        elif self._jumped:
            self._land(moved_um[:3])
        line = np.concatenate([self._before[:2], moved_um])
        moved_um = moved_um[:-2]
        force = np.convolve(line, _BENT * np.float32(self._mass_kg * self._rate**2 * 1e-6), "valid")
        if self._stiffness:
            force += moved_um * np.float32(self._stiffness * 1e-6)
        cell = np.clip((place / self._cell).astype(np.int64), 0, len(self._hold_n) - 1)
        limit = self._hold_n[cell].astype(np.float32)
        by_segment = force.reshape(segments, KNOT)
        worst = np.maximum(by_segment.max(1), -by_segment.min(1))
        over = worst > limit
        done, direction = segments, 0
        if over.any() or self._heat or any(self._off_um):
            done, direction = self._heated(by_segment, limit, over)
            self._throw(moved_um[: done * KNOT], by_segment[:done], limit, over[:done])
        self._before = line[done * KNOT :][:3].copy()
        self._rest = max(self._rest - done, 0)
        self._jumped = direction != 0
        if self._jumped:
            self._heat, self._rest = 0.0, int(_CALM_S * self._rate / KNOT)
        return done, direction

    def _land(self, wall_um: NDArray[np.float32]) -> None:
        """Begin another turn, ``(3,)`` of whose wall is given, where the needle was and as fast."""
        assert self._before is not None
        old = self._before.tolist()
        first, second, third = wall_um.tolist()
        slope, bend = second - first, third - 2 * second + first
        lead = [first - ago * slope + ago * (ago + 1) / 2 * bend for ago in (2, 1, 0)]
        before, now = self._off_um
        self._off_um = (before + lead[1] - old[1], now + lead[2] - old[2])
        self._before = np.array(lead, np.float32)

    def _heated(
        self, force: NDArray[np.float32], limit: NDArray[np.float32], over: NDArray[np.bool_]
    ) -> tuple[int, int]:
        """Heat up, cool down and perhaps jump: segments done, and direction of the jump."""
        excess = np.maximum(np.abs(force[over]) - limit[over, None], 0)
        share = np.minimum(excess / np.maximum(limit[over, None], 1e-6), _WORST).sum(axis=1)
        cooled = 0
        for number, k in enumerate(np.flatnonzero(over).tolist()):
            self._cool(k - cooled)
            self._heat = self._heat * _KEPT + float(share[number])
            cooled = k + 1
            if self._heat > _JUMPS_AT and k >= self._rest:
                strongest = int(np.argmax(excess[number]))
                return k + 1, 1 if force[k][strongest] <= 0 else -1
        self._cool(len(over) - cooled)
        return len(over), 0

    def _cool(self, segments: int) -> None:
        """Forget some of the heat, segment by segment, so that blocks do not show."""
        for _ in range(segments):
            if not self._heat:
                return
            self._heat = self._heat * _KEPT if self._heat > 1e-6 else 0.0

    def _throw(
        self,
        moved_um: NDArray[np.float32],
        force_n: NDArray[np.float32],
        limit_n: NDArray[np.float32],
        over: NDArray[np.bool_],
    ) -> None:
        """Throw the needle off in place where it is pushed, until it is back on its wall."""
        if not self._mass_kg:
            if self._stiffness:
                bend_um = np.repeat(limit_n[: len(over)] * (1e6 / self._stiffness), KNOT)
                np.clip(moved_um, -bend_um, bend_um, out=moved_um)
            return
        thrown = np.flatnonzero(over)
        k = 0
        while k < len(over):
            if not any(self._off_um):
                ahead = thrown[np.searchsorted(thrown, k) :]
                if not len(ahead):
                    return
                k = int(ahead[0])
            held_n = max(float(limit_n[k]), float(_BREACHED) * self._deck.force_n)
            off_um = self._fly(force_n[k], held_n)
            moved_um[k * KNOT : (k + 1) * KNOT] -= off_um
            k += 1

    def _fly(self, force_n: NDArray[np.float32], limit_n: float) -> NDArray[np.float32]:
        """Give ``(KNOT,)`` how far the needle is off its wall; what it feels never exceeds F.

        It is drawn back by a damped spring as long as m a + y / C on its own way stays below the
        limit, and flies at the limit where that asks for more. The spring of the needle is taken
        where it arrives, so that no stiffness lets it grow.
        """
        before, now = self._off_um
        limit = limit_n * self._um_per_n
        springs, damped, drawn = self._springs, self._damped, self._drawn
        way = []
        for pushed in (force_n.astype(np.float64) * self._um_per_n).tolist():
            way.append(now)
            gone = now - before
            then = now + gone - damped * gone - drawn * now
            felt = pushed - (then - now - gone) - springs * then
            if abs(felt) > limit:
                held = limit if felt > 0 else -limit
                then = (pushed - held + now + gone) / (1 + springs)
                then = min(max(then, -_FARTHEST_UM), _FARTHEST_UM)
            before, now = now, then
        calm = abs(now) < _BACK_UM and abs(before) < _BACK_UM
        self._off_um = (0.0, 0.0) if calm else (before, now)
        return np.array(way, np.float32)
