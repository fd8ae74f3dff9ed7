"""The things on the table: the film, the lathe that cuts it and the deck that plays it."""

from dataclasses import dataclass, field, fields
from math import inf
from typing import Any, Self

import numpy as np

from game.groove.limits import (
    check_range,
    check_whole,
    settle_curve,
    settle_equalisation,
    settle_wow,
)

Curve = tuple[tuple[float, float], ...]
"""What a hand did: points (second, value), rising in time, linear between them."""
Wow = tuple[tuple[float, float, float], ...]
"""Speed errors: (hz, percent peak, phase in degrees)."""
Floats = np.ndarray[Any, np.dtype[np.float32]]


@dataclass(frozen=True, kw_only=True, eq=False)
class Film:
    """An X-ray film: what the groove is cut into.

    Every field carries its unit in its name; the defaults are a clean sheet without a picture.

    Attributes
    ----------
    hardness_gpa, thickness_um
        Indentation hardness (tunable): width follows F = H pi w^2 / 8; what is deeper perforates.
    density, size_mm
        (rows, columns) optical density 0..1, and the side of the square that it covers.
    radius_mm
        Trimmed radius: nothing is cut outside.
    roughness_um, grain
        Rms of the walls, 100-5000 Hz at 80 mm; how strongly the picture rules depth and hiss
        (tunable; 0 = not at all).
    dust_per_mm2
        Mean number of particles (tunable).
    springback_um
        Gaussian length of the recovery along the groove (tunable).
    echo_db
        Neighbour turn, ratio of displacements at nominal land (tunable).
    warp_mm, warp_order
        Height of the waves and how many to a turn (tunable).
    """

    hardness_gpa: float = 0.2
    thickness_um: float = 180.0
    density: Floats | None = None
    size_mm: float = 240.0
    radius_mm: float = 118.0
    roughness_um: float = 0.4
    grain: float = 1.0
    dust_per_mm2: float = 0.5
    springback_um: float = 18.0
    echo_db: float = -50.0
    warp_mm: float = 0.8
    warp_order: int = 2

    def __post_init__(self) -> None:
        """Refuse a film that cannot be."""
        limits = {
            "hardness_gpa": (0.01, 10.0),
            "thickness_um": (10.0, 2000.0),
            "size_mm": (20.0, 1000.0),
            "radius_mm": (10.0, 500.0),
            "roughness_um": (0.0, 20.0),
            "grain": (0.0, 4.0),
            "dust_per_mm2": (0.0, 100.0),
            "springback_um": (0.0, 200.0),
            "echo_db": (-inf, -6.0),
            "warp_mm": (0.0, 10.0),
        }
        check_range(self, limits)
        check_whole("Film.warp_order", self.warp_order, 1, 12)
        if self.density is not None:
            object.__setattr__(self, "density", checked_density(self.density))

    def __eq__(self, other: object) -> bool:
        """Films are equal when every field is, pictures compared pixel by pixel."""
        if not isinstance(other, Film):
            return NotImplemented
        return all(
            np.array_equal(getattr(self, f.name), getattr(other, f.name))
            if f.name == "density" and self.density is not None and other.density is not None
            else getattr(self, f.name) is getattr(other, f.name)
            or (f.name != "density" and getattr(self, f.name) == getattr(other, f.name))
            for f in fields(self)
        )

    __hash__ = None  # type: ignore[assignment]

    @classmethod
    def ideal(cls, **changes: Any) -> Self:
        """Film without picture, grain, dust, recovery, echo or warp; `changes` bring some back."""
        perfect: dict[str, Any] = {
            "roughness_um": 0.0,
            "grain": 0.0,
            "dust_per_mm2": 0.0,
            "springback_um": 0.0,
            "echo_db": -inf,
            "warp_mm": 0.0,
        }
        return cls(**(perfect | changes))


def checked_density(density: object) -> Floats:
    """Optical density of a radiograph as a (rows, columns) float32 array in [0, 1].

    A copy that nobody can write on, so that a film stays as it is; such a copy is kept as it is.

    Raises
    ------
    ValueError
        If it is not two-dimensional, smaller than 2 x 2, not finite or outside [0, 1], or has
        pixels that are masked.
    """
    if np.ma.is_masked(density):
        raise ValueError("Film.density has masked pixels: fill them first")
    image = np.asarray(density)
    if image.ndim != 2 or min(image.shape) < 2:
        raise ValueError(
            f"Film.density must be (rows, columns) of at least 2 x 2, got {image.shape}"
        )
    if image.dtype.kind != "f":
        raise ValueError(f"Film.density must be float in [0, 1], got {image.dtype}")
    low, high = float(np.min(image)), float(np.max(image))
    if not (low >= 0 and high <= 1):
        raise ValueError(f"Film.density must be within 0..1, got {low!r}..{high!r}")
    flags = image.flags
    if image.dtype == np.float32 and flags.owndata and flags.c_contiguous and not flags.writeable:
        return image
    kept = np.array(image, np.float32, order="C")
    kept.flags.writeable = False
    return kept


@dataclass(frozen=True, kw_only=True)
class Lathe:
    """A home-made recording lathe and what the hand at it did.

    Attributes
    ----------
    rpm, outer_mm, inner_mm, pitch_um
        Speed, radii of the first and last turn, distance of turns.
    peak_cm_s, equalisation_us
        Lateral peak velocity of a full-scale 1 kHz sine; T1, T2, T3, None = constant velocity.
    head_hz, head_q
        Resonance of the cutting head (tunable); None = none.
    tip_radius_um, facet_um, force_n
        Rounding of the tool (0 = chisel), length of its dull facet, cutting force (tunable).
    hole_mm, hole_deg
        Offset of the hole on the film, counter-clockwise from +x.
    wow, drift_percent, rumble_db
        (hz, percent peak, degrees) each, random drift rms, rumble re 5 cm/s (tunable).
    level_curve_db, force_curve_n, speed_curve_percent
        What the hand did: (second, value) points, linear between them; None = nothing.
    jumps
        (second, mm) at which the cutter was thrown, + inward.
    """

    rpm: float = 78.26
    outer_mm: float = 115.0
    inner_mm: float = 50.0
    pitch_um: float = 265.0
    peak_cm_s: float = 3.5
    equalisation_us: tuple[float, float, float] | None = (0.0, 318.0, 0.0)
    head_hz: float | None = 5000.0
    head_q: float = 1.5
    tip_radius_um: float = 30.0
    facet_um: float = 10.0
    force_n: float = 0.8
    hole_mm: float = 0.0
    hole_deg: float = 0.0
    wow: Wow = ((1.304, 0.2, 0.0), (8.15, 0.15, 0.0))
    drift_percent: float = 0.5
    rumble_db: float = -25.0
    level_curve_db: Curve | None = None
    force_curve_n: Curve | None = None
    speed_curve_percent: Curve | None = None
    jumps: Curve = ()

    def __post_init__(self) -> None:
        """Refuse a lathe that cannot cut."""
        limits = {
            "rpm": (10.0, 200.0),
            "outer_mm": (10.0, 500.0),
            "inner_mm": (5.0, 500.0),
            "pitch_um": (20.0, 5000.0),
            "peak_cm_s": (0.001, 100.0),
            "head_hz": (500.0, 20_000.0),
            "head_q": (0.3, 20.0),
            "tip_radius_um": (0.0, 500.0),
            "facet_um": (0.0, 200.0),
            "force_n": (0.001, 20.0),
            "hole_mm": (0.0, 20.0),
            "hole_deg": (-3600.0, 3600.0),
            "drift_percent": (0.0, 5.0),
            "rumble_db": (-inf, 10.0),
        }
        check_range(self, limits, optional=frozenset({"head_hz"}))
        settle_equalisation(self)
        settle_wow(self)
        settle_curve(self, "level_curve_db", -120.0, 40.0)
        settle_curve(self, "force_curve_n", 0.0, 20.0)
        settle_curve(self, "speed_curve_percent", -50.0, 50.0)
        settle_curve(self, "jumps", -100.0, 100.0, optional=False)
        if self.inner_mm >= self.outer_mm:
            raise ValueError(
                f"Lathe.inner_mm must be below outer_mm {self.outer_mm!r}, got {self.inner_mm!r}"
            )

    @classmethod
    def ideal(cls, **changes: Any) -> Self:
        """Lathe that writes the programme as it is; `changes` bring imperfections back."""
        perfect: dict[str, Any] = {
            "equalisation_us": None,
            "head_hz": None,
            "tip_radius_um": 0.0,
            "facet_um": 0.0,
            "wow": (),
            "drift_percent": 0.0,
            "rumble_db": -inf,
        }
        return cls(**(perfect | changes))

    @classmethod
    def kitchen(cls, **changes: Any) -> Self:
        """Lathe on a kitchen table: a bent wheel, a tired motor, a dull blade, a fine screw."""
        machine: dict[str, Any] = {
            "pitch_um": 184.0,
            "drift_percent": 1.2,
            "wow": ((1.304, 0.6, 0.0), (8.15, 0.4, 0.0)),
            "rumble_db": -18.0,
            "facet_um": 25.0,
            "head_hz": 4000.0,
        }
        return cls(**(machine | changes))

    @classmethod
    def decent(cls, **changes: Any) -> Self:
        """Return the default lathe: home-made by somebody who knew how."""
        return cls(**changes)

    @classmethod
    def studio(cls, **changes: Any) -> Self:
        """Lathe that left a studio by night: heavy platter, sharp chisel, a head to 8 kHz."""
        machine: dict[str, Any] = {
            "pitch_um": 227.0,
            "drift_percent": 0.1,
            "wow": ((1.304, 0.05, 0.0), (8.15, 0.03, 0.0)),
            "rumble_db": -35.0,
            "facet_um": 3.0,
            "tip_radius_um": 0.0,
            "head_hz": 8000.0,
        }
        return cls(**(machine | changes))


@dataclass(frozen=True, kw_only=True)
class Deck:
    """What plays the disc: platter, arm, needle, pickup and horn.

    Attributes
    ----------
    rpm, wow, rumble_db
        Speed, (hz, percent peak, degrees) each, rumble re 5 cm/s (tunable).
    tip_radius_um, contact_um, force_n
        Ball radius (0 = a point), half-length of contact, None = from force and hardness; force.
    hole_mm, hole_deg, slack_mm
        Offset of the hole in the frame of the lathe's; play on the spindle (tunable).
    arm_mm, pivot_mm, offset_deg, tracking_deg
        Arm (inf = radial), distance of its pivot, offset; a fixed error instead of the arm's.
    pickup, equalisation_us
        "velocity" or "displacement"; T1, T2, T3 of the replay curve, None = flat.
    arm_hz, arm_q, needle_hz, needle_q
        Resonances (tunable); None = none.
    tip_mass_mg, compliance_mm_n
        What mistracks and skips (tunable): |m a + y / C| may not exceed the force.
    hum_db, hiss_db, volume_db
        Mains and electric noise re full scale (tunable), and the knob.
    horn
        Band-pass of an acoustic gramophone (tunable); False = flat.
    """

    rpm: float = 78.26
    tip_radius_um: float = 65.0
    contact_um: float | None = None
    force_n: float = 0.5
    hole_mm: float = 0.0
    hole_deg: float = 0.0
    arm_mm: float = 220.0
    pivot_mm: float = 235.0
    offset_deg: float = 0.0
    tracking_deg: float | None = None
    pickup: str = "velocity"
    equalisation_us: tuple[float, float, float] | None = (0.0, 318.0, 0.0)
    arm_hz: float | None = 25.0
    arm_q: float = 2.0
    needle_hz: float | None = 4500.0
    needle_q: float = 3.0
    tip_mass_mg: float = 50.0
    compliance_mm_n: float = 0.4
    wow: Wow = ((1.304, 0.1, 0.0), (5.2, 0.05, 0.0))
    rumble_db: float = -35.0
    hum_db: float = -60.0
    hiss_db: float = -76.0
    slack_mm: float = 0.1
    horn: bool = True
    volume_db: float = field(default=-6.0)

    def __post_init__(self) -> None:
        """Refuse a deck that cannot play."""
        limits = {
            "rpm": (10.0, 200.0),
            "tip_radius_um": (0.0, 500.0),
            "contact_um": (0.0, 500.0),
            "force_n": (0.001, 20.0),
            "hole_mm": (0.0, 20.0),
            "hole_deg": (-3600.0, 3600.0),
            "arm_mm": (50.0, inf),
            "pivot_mm": (50.0, 5000.0),
            "offset_deg": (-60.0, 60.0),
            "tracking_deg": (-60.0, 60.0),
            "arm_hz": (1.0, 200.0),
            "arm_q": (0.3, 20.0),
            "needle_hz": (500.0, 20_000.0),
            "needle_q": (0.3, 20.0),
            "tip_mass_mg": (0.0, 5000.0),
            "compliance_mm_n": (0.001, inf),
            "rumble_db": (-inf, 10.0),
            "hum_db": (-inf, 10.0),
            "hiss_db": (-inf, 10.0),
            "slack_mm": (0.0, 5.0),
            "volume_db": (-120.0, 40.0),
        }
        may_be_none = frozenset({"contact_um", "tracking_deg", "arm_hz", "needle_hz"})
        check_range(self, limits, optional=may_be_none)
        settle_equalisation(self)
        settle_wow(self)
        if not isinstance(self.horn, bool | np.bool_):
            raise ValueError(f"Deck.horn must be True or False, got {self.horn!r}")
        if self.pickup not in ("velocity", "displacement"):
            raise ValueError(
                f"Deck.pickup must be 'velocity' or 'displacement', got {self.pickup!r}"
            )

    @classmethod
    def ideal(cls, **changes: Any) -> Self:
        """Deck that hears the groove as it is; `changes` bring imperfections back."""
        perfect: dict[str, Any] = {
            "tip_radius_um": 0.0,
            "contact_um": 0.0,
            "arm_mm": inf,
            "equalisation_us": None,
            "arm_hz": None,
            "needle_hz": None,
            "tip_mass_mg": 0.0,
            "compliance_mm_n": inf,
            "wow": (),
            "rumble_db": -inf,
            "hum_db": -inf,
            "hiss_db": -inf,
            "slack_mm": 0.0,
            "horn": False,
            "volume_db": 0.0,
        }
        return cls(**(perfect | changes))
