"""Hospital films: every seed is another patient, another day and another hand at the developer."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

import numpy as np

from game.film import chest, foot, hand, pelvis, skull
from game.film.damage import dust, edge_distance, fog, scratches
from game.film.developing import FILM, develop
from game.film.patient import Diagnosis, Patient, admit
from game.film.planes import Picture, Plane
from game.film.plate import Plate
from game.film.strip import Strip, expose_strip, lay_letter, write_strip
from game.film.tone import colour, tint, to_bytes

__all__ = ["SUBJECTS", "Facts", "Radiograph", "colour", "lit", "radiograph"]

SHEET_PT = 1024.0
"""The longer side of every sheet in points."""
NORMAL_EXPOSURE = 88
_CORNER_PT = 26.0
_MARGIN_PT = 13.0
_SCRATCHES, _GRAINS_OF_DUST = 46, 80
_LEAST_PIXELS, _MOST_PIXELS = 16, 8192

Take: TypeAlias = Callable[[Plate, Patient, np.random.Generator], Diagnosis]


class Subject(NamedTuple):
    """What can lie on the table."""

    take: Take
    field: tuple[float, float, float, float]
    """Left, top, right and bottom of what the film must show, in units of the drawing."""
    size_mm: tuple[int, int]
    """Width and height of the sheet that a hospital would use."""
    paired: bool
    """Whether there is a left and a right one, so that it can lie mirrored."""


SUBJECTS: MappingProxyType[str, Subject] = MappingProxyType(
    {
        "chest": Subject(chest.take, chest.FIELD, (300, 400), paired=False),
        "skull": Subject(skull.take, skull.FIELD, (240, 300), paired=True),
        "hand": Subject(hand.take, hand.FIELD, (180, 240), paired=True),
        "pelvis": Subject(pelvis.take, pelvis.FIELD, (300, 400), paired=False),
        "foot": Subject(foot.take, foot.FIELD, (240, 300), paired=True),
    }
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What can be told of a film by one who reads it."""

    patient: Patient
    strip: Strip
    diagnosis: Diagnosis


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Radiograph:
    """A developed film."""

    subject: str
    seed: int
    image: Plane
    """(rows, columns) float32 film values of the silver, 0 black to 1 clear, with its strip."""
    surface: Plane
    """(rows, columns) float32 that scratches and dust add to what is seen; not in the silver."""
    size_mm: tuple[int, int]
    """Width and height of the sheet."""
    facts: Facts

    @property
    def density(self) -> Plane:
        """(rows, columns) float32: 1 - image; 0 clear film over bone, 1 black film over air."""
        return 1 - self.image

    @property
    def seen(self) -> Plane:
        """(rows, columns) float32: what an eye sees on the light box."""
        return np.asarray(np.clip(self.image + self.surface, 0, 1), np.float32)


def radiograph(
    subject: str,
    seed: int,
    *,
    pixels: int = 512,
    exposure: int = NORMAL_EXPOSURE,
    size_mm: tuple[int, int] | None = None,
) -> Radiograph:
    """Take a radiograph.

    Parameters
    ----------
    subject : str
        A key of `SUBJECTS`.
    seed : int
        Not negative: patient, pose, finds, number and damage.
    pixels : int
        The longer side of the picture, 16 to 8192; it changes the fineness and nothing else.
    exposure : int
        Percent of the film curve's exposure: 60 is thin, 88 normal, 125 dense with light.
    size_mm : (width, height) or None
        The sheet; the hospital's own choice if None. Another format shows more round the subject.

    Returns
    -------
    Radiograph
        With the proportions of the sheet.
    """
    _check(subject, seed, pixels, exposure)
    plan = SUBJECTS[subject]
    size = size_mm or plan.size_mm
    if min(size) <= 0:
        raise ValueError(f"a sheet of {size[0]} x {size[1]} mm holds no picture")
    dice = np.random.default_rng([seed, sorted(SUBJECTS).index(subject)])
    patient = admit(dice)
    strip = write_strip(patient, dice)
    wide, high = (SHEET_PT * side / max(size) for side in size)
    plate = Plate(wide, high, scale=pixels / SHEET_PT)
    diagnosis = _expose(plate, plan, patient, dice)
    lay_letter(plate, patient.side, on_right=not plan.paired and patient.side == "left")
    expose_strip(plate, strip)
    image = develop(plate, replace(FILM, exposure=exposure / 100), seed=seed)
    inside = edge_distance(plate.shape, _CORNER_PT * plate.scale)
    image = np.clip(image + fog(image, inside, dice, scale=plate.scale), 0, 1)
    return Radiograph(
        subject=subject,
        seed=seed,
        image=np.asarray(image, np.float32),
        surface=_wear(plate, dice),
        size_mm=size,
        facts=Facts(patient, strip, diagnosis),
    )


def lit(film: Radiograph, *, ramp: str = "film") -> Picture:
    """Lay a film on the light box: round corners, and light that leaks past its edge.

    Parameters
    ----------
    film : Radiograph
        What to look at.
    ramp : str
        A key of `tone.RAMPS`: the mood.

    Returns
    -------
    (rows + margin, columns + margin, 4) uint8
        Premultiplied; a margin of 13 points (1024 to the longer side) goes all round.
    """
    rows, columns = film.image.shape
    scale = max(rows, columns) / SHEET_PT
    margin = max(1, round(_MARGIN_PT * scale))
    seen = np.pad(film.seen, margin)
    shape = (seen.shape[0], seen.shape[1])
    beyond = edge_distance(shape, _CORNER_PT * scale, margin_px=margin)
    leak = 0.95 * np.exp(-np.maximum(beyond, 0) / (4 * scale))
    leak += 0.10 * np.exp(-np.maximum(beyond, 0) / (9 * scale))
    sheet = np.clip(0.5 - beyond, 0, 1)
    colours = tint(ramp, seen) * sheet[..., None]
    colours += tint(ramp, 0.85 * leak) * (np.clip(leak, 0, 1) * (1 - sheet))[..., None]
    alpha = np.maximum(sheet, np.clip(leak, 0, 1) * (1 - sheet))
    return to_bytes(np.dstack([colours, np.maximum(alpha, colours.max(axis=-1))]))


def _check(subject: str, seed: int, pixels: int, exposure: int) -> None:
    if subject not in SUBJECTS:
        raise ValueError(f"there is no film of {subject!r}; there are {sorted(SUBJECTS)}")
    if seed < 0:
        raise ValueError(f"a seed is not negative, got {seed}")
    if not _LEAST_PIXELS <= pixels <= _MOST_PIXELS:
        raise ValueError(f"pixels must be within {_LEAST_PIXELS}..{_MOST_PIXELS}, got {pixels}")
    if not 10 <= exposure <= 400:
        raise ValueError(f"exposure is in percent, 10 to 400, got {exposure}")


def _expose(plate: Plate, plan: Subject, patient: Patient, dice: np.random.Generator) -> Diagnosis:
    """Lay the patient under the tube: whole, in the middle, never quite straight."""
    left, top, right, bottom = plan.field
    fit = min(plate.width / (right - left), plate.height / (bottom - top))
    tilt, drift = float(dice.normal(0, 1.2)), dice.normal(0, 0.006, 2) * SHEET_PT
    x, y = plate.width / 2 + drift[0], plate.height / 2 + drift[1]
    mirrored = plan.paired and patient.side == "right"
    with (
        plate.at(x, y, scale=fit, turned_deg=tilt, mirrored=mirrored),
        plate.at(-(left + right) / 2, -(top + bottom) / 2),
    ):
        return plan.take(plate, patient, dice)


def _wear(plate: Plate, dice: np.random.Generator) -> Plane:
    """Give what years in an archive and a bin add to a film."""
    scored = scratches(plate.shape, dice, _SCRATCHES, scale=plate.scale)
    return scored - dust(plate.shape, dice, _GRAINS_OF_DUST, scale=plate.scale)
