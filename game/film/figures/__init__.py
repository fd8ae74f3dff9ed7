"""Figures: people and a dog as the tube sees them, skeleton first, clothes over it."""

from collections.abc import Sequence
from types import MappingProxyType
from typing import NamedTuple

from game.film.cage import rib_cage
from game.film.figures.dog import dog
from game.film.figures.hats import put_on, sunglasses
from game.film.figures.heads import skull_front, skull_side
from game.film.figures.profile import SIDE_POSES, Angles
from game.film.figures.sidewear import passer
from game.film.figures.skeleton import POSES, Joints, posed, skeleton, small_hand
from game.film.figures.wardrobe import OUTFITS, Worn, briefcase
from game.film.plate import Plate
from game.film.props.records import record
from game.film.voltage import HIGH, LOW, Voltage

__all__ = [
    "HIGH", "KINDS", "LOW", "POSES", "SIDE_POSES", "Angles", "Joints", "Kind", "Voltage", "dog",
    "head", "passer", "rib_cage", "skeleton", "skull_front", "skull_side", "small_hand", "walker",
]  # fmt: skip


class Kind(NamedTuple):
    """Somebody one meets: what is worn and what is on the head."""

    outfit: str
    hat: str
    height: float = 1.0
    """Against a grown man."""
    sign: str = ""
    """What else tells who it is: sunglasses, briefcase."""


KINDS: MappingProxyType[str, Kind] = MappingProxyType(
    {
        "stilyaga": Kind("stilyaga", "quiff"),
        "cool stilyaga": Kind("stilyaga", "quiff", sign="sunglasses"),
        "woman": Kind("dress", "bob", 0.93),
        "citizen": Kind("overcoat", "fedora", sign="briefcase"),
        "clerk": Kind("overcoat", "bald", 0.97),
        "old woman": Kind("shawl coat", "shawl", 0.88),
        "worker": Kind("padded jacket", "cap"),
        "porter": Kind("padded jacket", "ushanka", 1.02),
        "sailor": Kind("pea coat", "sea cap", 1.02),
        "doctor": Kind("white coat", "bald"),
        "nurse": Kind("white coat", "nurse cap", 0.94),
        "teacher": Kind("overcoat", "bun", 0.93),
        "militia": Kind("greatcoat", "red cap"),
        "officer": Kind("tunic", "red cap", 1.02),
        "judge": Kind("tunic", "bald"),
    }
)
_ON_THE_FRONT = ((-46, -640), (42, -572), (-38, -474))


def walker(
    plate: Plate,
    x: float,
    y: float,
    height: float,
    *,
    kind: str = "stilyaga",
    pose: str | Joints = "standing",
    voltage: Voltage = HIGH,
    mirrored: bool = False,
    discs: int = 0,
    seed: int = 0,
) -> None:
    """Draw somebody who faces us.

    Parameters
    ----------
    plate : Plate
        Where to draw.
    x, y : float
        Where the feet stand, in local units.
    height : float
        Of a grown man in local units; a kind may be smaller.
    kind : str
        A key of `KINDS`.
    pose : str or Joints
        A key of `POSES`, or joints of one's own.
    voltage : Voltage
        What is seen through.
    mirrored : bool
        Whether left and right are exchanged.
    discs : int
        How many records are carried under the coat, 0 to 3; only `HIGH` shows them.
    seed : int
        Which bones are on them.
    """
    if kind not in KINDS:
        raise ValueError(f"there is nobody called {kind!r}; there are {sorted(KINDS)}")
    who, joints = KINDS[kind], posed(pose)
    scale = height * who.height / 1000
    with plate.at(x, y, scale=scale, mirrored=mirrored):
        skeleton(plate, joints, depth=voltage.bones)
        head(plate, joints, depth=voltage.bones)
        worn = Worn(plate, joints, voltage.cloth, voltage.hidden)
        OUTFITS[who.outfit](worn)
        if who.sign == "briefcase":
            briefcase(worn)
        with plate.at(*joints.head, turned_deg=joints.tilt_deg):
            put_on(plate, who.hat, max(voltage.cloth, 0.7) * 0.9)
            if who.sign == "sunglasses":
                sunglasses(plate, voltage.cloth)
        if voltage.hidden:
            carry(plate, _ON_THE_FRONT[:discs], 48, seed=seed)


def head(plate: Plate, joints: Joints, *, depth: float) -> None:
    """Draw the head of a figure; a face is always a little plainer than the bones below."""
    x, y = joints.head
    with plate.at(x, y, scale=0.66, turned_deg=joints.tilt_deg):
        skull_front(plate, depth=max(0.95 * depth, 0.85), jaw=joints.jaw)


def carry(plate: Plate, places: Sequence[tuple[float, float]], radius: float, *, seed: int) -> None:
    """Put records under a coat."""
    for number, (x, y) in enumerate(places):
        record(plate, x, y, radius, seed=7 * seed + number, depth=0.9)
