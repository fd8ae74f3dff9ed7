"""The arm over the platter: where on the spiral the needle stands, and at what angle."""

from dataclasses import dataclass
from math import isinf, radians

import numpy as np
from numpy.typing import NDArray

from game.groove.disc import Disc
from game.groove.parts import Deck, Film

_WARP_LEVER = 0.1
"""Tangent of the angle at which the arm's pivot stands above the film."""


@dataclass(frozen=True)
class Stand:
    """Where the needle stands at some instants, float64 arrays of one length."""

    place: NDArray[np.float64]
    """Groove sample, with fraction."""
    radius_mm: NDArray[np.float64]
    """Radius of the spiral there."""
    tangent: NDArray[np.float64]
    """Tangent of the tracking error."""


def warp_angle(
    film: Film, ahead: NDArray[np.float64], radius: NDArray[np.float64]
) -> NDArray[np.float64] | float:
    """Angle gained on the slopes of a warped film: n z0 tan(a) / r and its square.

    The square, (n z0 / r)^2 / 2 cos^2, hastens the groove up and down alike; what it hastens on the
    slopes it loses between them, for one turn of the platter is one turn of the groove. Derived,
    and held by the tests to 2 % (once a wave) and 5 % (twice).

    Parameters
    ----------
    film : Film
        How it is warped.
    ahead : (n,) float64
        Angle, radians.
    radius : (n,) float64
        Millimetres.

    Returns
    -------
    (n,) float64 or 0.0
        Radians.
    """
    if film.warp_mm == 0:
        return 0.0
    slope = film.warp_mm / radius
    first = slope * _WARP_LEVER * np.sin(film.warp_order * ahead)
    second = slope**2 * film.warp_order / 8 * np.sin(2 * film.warp_order * ahead)
    return np.asarray(first + second)


def refuse_out_of_reach(disc: Disc, deck: Deck, at_place: float) -> None:
    """Refuse an arm that does not span the groove from a place on to its end.

    The needle comes as near to the spindle as arm and pivot are apart, and as far as both together;
    what a hole off the middle adds for a part of a turn is forgiven.

    Parameters
    ----------
    disc : Disc
        Its radii.
    deck : Deck
        Its arm; a radial one reaches everything.
    at_place : float
        Groove sample at which the needle is put down.

    Raises
    ------
    ValueError
        Says which radii the arm reaches and which the groove has.
    """
    if isinf(deck.arm_mm):
        return
    size = disc.samples_per_turn
    broken = [at - share for at, _ in disc.breaks for share in (0, 1) if at > at_place]
    places = np.array([at_place, *broken, max(disc.end_sample, at_place)])
    radius = np.maximum(disc.radius_mm(places / size), 1.0)
    nearest, farthest = abs(deck.pivot_mm - deck.arm_mm), deck.pivot_mm + deck.arm_mm
    if radius.min() < nearest or radius.max() > farthest:
        raise ValueError(
            f"an arm of {deck.arm_mm:g} mm on a pivot at {deck.pivot_mm:g} mm reaches "
            f"{nearest:g}..{farthest:g} mm, but the groove lies at "
            f"{radius.min():.1f}..{radius.max():.1f} mm: change Deck.arm_mm or Deck.pivot_mm"
        )


class Arm:
    """Exact geometry of a needle on a disc whose hole is not in its middle.

    With e the distance from spindle to centre of the spiral and a its angle less that of the
    needle, the needle stands rho = e cos a + sqrt(r^2 - e^2 sin^2 a) from the spindle and
    asin(e sin a / r) behind the platter; the arm swings by psi = acos((rho^2 + D^2 - L^2) /
    (2 rho D)); the tracking error is eta = asin((rho^2 + L^2 - D^2) / (2 rho L)) - offset.

    Source: Baerwald, J. SMPE 37, 591 (1941) for what the error does to a tone, (V / v) tan(eta) of
    second harmonic; the closed form of the place is derived and free of drift.

    Parameters
    ----------
    disc : Disc
        The spiral, its hole while cutting, and the warp of its film.
    deck : Deck
        Arm, and hole while playing.
    slack_mm : complex
        How the hole sits on the spindle at this hearing.
    start_sample : float
        Where the needle is put down.
    """

    def __init__(self, disc: Disc, deck: Deck, slack_mm: complex, start_sample: float) -> None:
        self._disc, self._deck = disc, deck
        lathe = disc.lathe
        cut_at = lathe.hole_mm * np.exp(1j * radians(lathe.hole_deg))
        played_at = deck.hole_mm * np.exp(1j * radians(deck.hole_deg)) + slack_mm
        self._off_mm = float(abs(cut_at - played_at))
        self._off_angle = float(np.angle(cut_at - played_at))
        self._swing_at_start = 0.0
        self._first_angle = 2 * np.pi * start_sample / disc.samples_per_turn
        wanted = self._first_angle
        for _ in range(4):
            found = self.stand(np.zeros(1), 0).place[0] * (2 * np.pi / disc.samples_per_turn)
            self._first_angle += wanted - found

    def stand(self, turned: NDArray[np.float64], skipped: int) -> Stand:
        """Where the needle stands.

        Parameters
        ----------
        turned : (n,) float64
            Angle of the platter since the needle was put down, radians.
        skipped : int
            Turns it has skipped inward so far.

        Returns
        -------
        Stand
            Places, radii and tracking errors.
        """
        disc, e = self._disc, self._off_mm
        ahead = turned + self._first_angle
        spiral = ahead
        tilt = np.zeros_like(ahead)
        swing = np.zeros_like(ahead)
        for _ in range(3 if self._moves() else 1):
            radius = np.maximum(disc.radius_mm(spiral / (2 * np.pi) + skipped), 1.0)
            across = self._off_angle - ahead - swing
            # a hole further off than the groove leaves no circle to follow: keep to its edge
            side = np.clip(e * np.sin(across), -radius, radius)
            distance = e * np.cos(across) + np.sqrt(radius * radius - side * side)
            swing = self._swing(distance)
            tilt = np.arcsin(side / radius)
            spiral = ahead + swing - tilt + warp_angle(disc.film, ahead, radius)
        place = (spiral / (2 * np.pi) + skipped) * disc.samples_per_turn
        return Stand(place, radius, self._error(distance, tilt))

    def _moves(self) -> bool:
        return not isinf(self._deck.arm_mm) or self._off_mm > 0 or self._disc.film.warp_mm > 0

    def _swing(self, distance: NDArray[np.float64]) -> NDArray[np.float64]:
        """How far the arm has swung around the spindle."""
        arm, pivot = self._deck.arm_mm, self._deck.pivot_mm
        if isinf(arm):
            return np.zeros_like(distance)
        cosine = (distance**2 + pivot**2 - arm**2) / (2 * distance * pivot)
        return np.asarray(np.arccos(np.clip(cosine, -1, 1)))

    def _error(
        self, distance: NDArray[np.float64], tilt: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Tangent of the tracking error."""
        deck = self._deck
        if deck.tracking_deg is not None:
            return np.full_like(distance, np.tan(radians(deck.tracking_deg)))
        if isinf(deck.arm_mm):
            return np.asarray(np.tan(tilt))
        sine = (distance**2 + deck.arm_mm**2 - deck.pivot_mm**2) / (2 * distance * deck.arm_mm)
        return np.asarray(np.tan(np.arcsin(np.clip(sine, -1, 1)) - radians(deck.offset_deg) + tilt))
