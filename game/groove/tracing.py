"""A ball between two walls: what the needle can follow of a groove, and what it cannot."""

from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from game.groove.disc import Disc
from game.groove.dust import Dust
from game.groove.losses import AlongGroove, contact, contact_half_length_um
from game.groove.parts import Deck
from game.groove.resample import between_samples
from game.groove.weights import Weights, weigh, weights

Walls = NDArray[np.float32]
"""(2, samples), outer wall first."""

_FINER = 4
_AROUND = 24
"""Samples of wall that one traced sample may depend on, on either side."""
_STEEPEST = 0.45
_ROUGH_UM = 0.05
_POINT_UM = 1e-3
"""A ball as small as this follows any wall, and its square is no number to divide by."""
_HALF_TAPS = 14
_OLDEST = -(-_HALF_TAPS // _FINER)
"""Samples that the low-pass reaches back."""
_AT_ONCE = 12_000
"""Samples that are traced at once, so that they stay close to the processor."""
_RAISED = 3
"""Samples that the way to the finer grid reaches back."""
_HAIR = np.float32(1e-6)
"""Share of the walls that rounding may make of a difference."""
_WALL = np.float32(0.5**0.5)
"""Cosine of the half angle of the groove."""


@lru_cache(maxsize=1)
def _back_to_grid() -> NDArray[np.float64]:
    """Low-pass from the finer grid: flat to 0.22 of the grid, deep above its mirror."""
    w = np.linspace(0, np.pi, 400)
    grid = w / np.pi * _FINER / 2
    trust = np.where(grid < 0.23, 30.0, np.where(grid > 0.76, 10.0, 0.02))
    basis = 2 * np.cos(w[:, None] * np.arange(_HALF_TAPS + 1))
    basis[:, 0] = 1
    wanted = (grid < 0.5).astype(float)
    side = np.linalg.lstsq(basis * trust[:, None], wanted * trust, rcond=None)[0]
    taps = np.concatenate([side[:0:-1], side])
    return np.asarray(taps / taps.sum())


@lru_cache(maxsize=1)
def _raising() -> Weights:
    """From the grid to the finer one: where there is a sample, it; between two, what is between."""
    itself = np.zeros(8, np.float32)
    itself[4] = 1
    return weights(itself, *between_samples(_FINER))


class Tracing:
    """The way of the needle's ball through a groove.

    The ball touches both walls: its centre is the dilation of one wall and the erosion of the
    other by a circle, worked out on a grid four times finer. A tip that embossed the groove with
    a ball of radius Rc leaves walls on which a ball of radius R moves like one of R - Rc. Then
    the contact patch blurs what is left.

    Source: the parallel curves are derived; for small slopes they give the harmonics of Lewis and
    Hunt, JASA 12, 348 (1941): third harmonic 3 / 16 (R omega V / v^2)^2 in velocity, none even.

    Parameters
    ----------
    disc : Disc
        The groove.
    deck : Deck
        Ball, force and contact.
    dust : Dust or None
        What lies in the groove.
    """

    def __init__(self, disc: Disc, deck: Deck, dust: Dust | None) -> None:
        self._disc = disc
        self._dust = dust if disc.film.dust_per_mm2 else None
        ball_um = deck.tip_radius_um - disc.lathe.tip_radius_um
        self._ball_um = ball_um if abs(ball_um) > _POINT_UM else 0.0
        half_um = deck.contact_um
        if half_um is None:
            half_um = contact_half_length_um(deck.force_n, disc.film.hardness_gpa)
        self._contact: AlongGroove | None = None
        if half_um > 0:
            finest = self._spacing_um(int(disc.lateral_um.size / disc.samples_per_turn))
            self._contact = AlongGroove(
                [contact(half_um)],
                reach_um=half_um,
                finest_um=finest,
                spacing_um=self._spacing_um,
            )
        # the outer wall hangs over the ball, or, when the ball hangs under the walls, the inner one
        down = np.float32(-1 if self._ball_um < 0 else 1)
        self._upward = np.array([[-_WALL], [_WALL]]) * down
        self._lowering = weights(
            (_back_to_grid() * (_WALL * down)).astype(np.float32), every=_FINER
        )
        # a ball tried on samples only misses less than 0.1 um, which roughness hides
        self._smooth = disc.film.roughness_um < _ROUGH_UM
        self._circles: dict[int, NDArray[np.float32]] = {}

    @property
    def reach(self) -> int:
        """Samples of wall on either side that a sample of the line may depend on."""
        return _AROUND + (self._contact.half if self._contact is not None else 0)

    def go_on(self, disc: Disc) -> None:
        """Go on in a disc that has become longer, where it was cut already the same."""
        self._disc = disc
        if self._dust is not None:
            self._dust.go_on(disc)

    def _spacing_um(self, turn: int) -> float:
        disc = self._disc
        inner_mm = min(disc.lathe.inner_mm, disc.outer_mm)
        radius_mm = max(disc.outer_mm - disc.pitch_um * 1e-3 * turn, inner_mm)
        return 2e3 * np.pi * radius_mm / disc.samples_per_turn

    def line(self, first: int, last: int) -> NDArray[np.float32]:
        """Displacement of the needle over samples first .. last, a function of place alone.

        Parameters
        ----------
        first, last : int
            Samples of the groove; beyond its ends the walls are at rest.

        Returns
        -------
        (last - first,) float32
            Micrometres.
        """
        half = self._contact.half if self._contact else 0
        size = self._disc.samples_per_turn
        traced = np.empty(last - first + 2 * half, np.float32)
        for begin, end in _by_turn(first - half, last + half, size):
            for low in range(begin, end, _AT_ONCE):
                high = min(low + _AT_ONCE, end)
                piece = self._traced(low, high, begin // size)
                traced[low - first + half : high - first + half] = piece
        if self._contact is None:
            return traced
        out = np.empty(last - first, np.float32)
        for low, high in _by_turn(first, last, size):
            part = traced[low - first : high - first + 2 * half]
            turn = low // size
            out[low - first : high - first] = self._contact.over(part, turn, low % size, size)
        return out

    def _walls(self, first: int, last: int) -> Walls:
        """Both walls with their dust; at rest beyond the ends of the groove."""
        end = self._disc.lateral_um.size
        low, high = min(max(first, 0), end), max(min(last, end), 0)
        walls = np.zeros((2, last - first), np.float32)
        if low < high:
            part = self._disc.walls(low, high - low)
            if self._dust is not None:
                self._dust.settle(part, low)
            walls[:, low - first : high - first] = part
        return walls

    def _traced(self, first: int, last: int, turn: int) -> NDArray[np.float32]:
        if self._ball_um == 0:
            walls = self._walls(first, last)
            mean = walls[0]
            mean += walls[1]
            mean *= np.float32(0.5)
            return np.asarray(mean)
        circle = self._circle(turn)
        around = _OLDEST + -(-len(circle) // _FINER) + 5
        walls = self._walls(first - around, last + around)
        # a ball under one wall is a ball on its mirror image, so both are rolled in one go
        walls *= self._upward
        (finer,) = weigh(walls, _raising(), first=first - around + _RAISED)
        rolled = _rolled(finer, circle, _HAIR * np.abs(walls).max())
        if self._smooth:
            rolled = self._sunk(rolled, turn)
        begin = (around - _RAISED) * _FINER - len(circle) - _HALF_TAPS
        way = rolled[1, begin:] - rolled[0, begin:]
        (traced,) = weigh(way, self._lowering, first=first, every=_FINER)
        return traced[: last - first]

    def _sunk(self, way: Walls, turn: int) -> Walls:
        """Let the ball sink in between the samples that it was tried on."""
        ball, step = abs(self._ball_um), self._spacing_um(turn) / _FINER
        return way + _missed(way + _nearly_missed(way, ball, step), ball, step)

    def _circle(self, turn: int) -> NDArray[np.float32]:
        """Heights of the ball's underside at 1, 2, 3 ... steps from its lowest point."""
        known = self._circles.get(turn)
        if known is not None:
            return known
        ball = abs(self._ball_um)
        step = self._spacing_um(turn) / _FINER
        count = int(np.clip(np.ceil(_STEEPEST * ball / step), 1, max(0.98 * ball / step, 1)))
        x = np.minimum(np.arange(1, count + 1) * step, ball)
        found = np.asarray(np.sqrt(ball * ball - x * x) - ball, np.float32)
        if len(self._circles) > 8:
            self._circles.clear()
        self._circles[turn] = found
        return found


def _by_turn(first: int, last: int, size: int) -> list[tuple[int, int]]:
    """Stretch from first to last, split where turns begin."""
    cuts = [first, *range((first // size + 1) * size, last, size), last]
    return [(a, b) for a, b in pairwise(cuts) if a < b]


def _rolled(walls: Walls, circle: NDArray[np.float32], hair_um: float) -> Walls:
    """Centre of a ball on the walls; loses as many samples a side as the circle has.

    No wall is touched beyond where the circle falls more steeply than it rises anywhere.
    """
    slopes = walls[:, 1:] - walls[:, :-1]
    steepest = max(slopes.max(), -slopes.min()) + hair_um
    falls = -np.diff(circle, prepend=np.float32(0))
    first, last = len(circle), walls.shape[1] - len(circle)
    centre = walls[:, first:last].copy()
    other = np.empty_like(centre)
    for step in range(1, 1 + int(np.searchsorted(falls, steepest))):
        low, high = walls[:, first - step : last - step], walls[:, first + step : last + step]
        np.maximum(low, high, out=other)
        other += circle[step - 1]
        np.maximum(centre, other, out=centre)
    return centre


def _nearly_missed(way: Walls, ball_um: float, step_um: float) -> Walls:
    """Return a first guess of `_missed`, for a straight wall."""
    ahead = np.zeros_like(way)
    np.subtract(way[:, 4:], way[:, :-4], out=ahead[:, 2:-2])
    ahead *= np.float32(ball_um / (4 * step_um * step_um))
    ahead -= np.rint(ahead)
    ahead *= ahead
    ahead *= np.float32(step_um * step_um / (2 * ball_um))
    return ahead


def _missed(way: Walls, ball_um: float, step_um: float) -> Walls:
    """How far a ball sinks in between samples because it was only tried on them.

    By the envelope theorem the way has the slope p of the wall at the point of contact, which
    lies t = R p / sqrt(1 + p^2) ahead; off a sample by d, the trial missed d^2 (1/R - w'') / 2,
    and 1/R - w'' = 1 / (R (1 + R y'')) with y the way itself. R is below 0 for a ball that hangs
    under the wall.
    """
    slope = np.zeros_like(way)
    np.subtract(way[:, 4:], way[:, :-4], out=slope[:, 2:-2])
    slope *= np.float32(1 / (4 * step_um))
    ahead = slope * slope
    ahead *= np.float32(-0.5)
    ahead += np.float32(1)
    ahead *= slope
    ahead *= np.float32(ball_um / step_um)
    ahead -= np.rint(ahead)
    ahead *= ahead
    bent = np.ones_like(way)
    np.subtract(slope[:, 4:], slope[:, :-4], out=bent[:, 2:-2])
    bent *= np.float32(ball_um / (4 * step_um))
    bent += np.float32(1)
    np.maximum(bent, np.float32(0.3), out=bent)
    ahead /= bent
    ahead *= np.float32(step_um * step_um / (2 * abs(ball_um)))
    return ahead
