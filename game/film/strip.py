"""The strip and the lead letter: what a hospital writes on a film so that it finds its way back."""

from dataclasses import dataclass

import numpy as np

from game.film.curves import rounded
from game.film.holding import dodge
from game.film.lettering import Face, letter
from game.film.outlines import Finish, slab
from game.film.patient import Patient
from game.film.plate import Plate

LEAD = 3.2
_CLEAR = 2.0
_WIDTH, _HEIGHT, _LEFT, _BELOW = 250.0, 84.0, 40.0, 38.0
_TYPE = 19.0
_FIRST = "БВГДЖЗКЛМНПРСТФШ"
_LAST = {"m": ("ов", "ин", "ко", "ян"), "f": ("ва", "на", "ая", "ко")}
_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


@dataclass(frozen=True, slots=True)
class Strip:
    """What is written on the strip: invented, and nobody's whole name."""

    number: int
    date: str
    name: str
    age: int

    @property
    def lines(self) -> tuple[str, str, str]:
        """Three lines of type."""
        return "ЛЕНИНГРАД", f"{self.name}  {self.age} л.", f"№ {self.number}  {self.date}"


def write_strip(patient: Patient, dice: np.random.Generator) -> Strip:
    """Make up a number, a date before the winter of 1955, and a name of three letters."""
    day, month = int(dice.integers(1, 29)), str(dice.choice(_MONTHS))
    year = int(dice.integers(48, 56))
    name = f"{dice.choice(list(_FIRST))}-{dice.choice(_LAST[patient.sex])}"
    return Strip(int(dice.integers(1000, 9999)), f"{day}.{month}.{year}", name, patient.age)


def expose_strip(plate: Plate, strip: Strip) -> None:
    """Flash the typed strip into the corner that was kept from the rays: clear film, dark type."""
    top = plate.height - _BELOW - _HEIGHT
    field = rounded(_LEFT, top, _WIDTH, _HEIGHT, 4)
    dodge(plate, field, keep=0, blur=1.2)
    paper = Finish(texture="mottle", texture_gain=0.03, blur=0.8)
    slab(plate, field, depth=_CLEAR, finish=paper)
    for row, text in enumerate(strip.lines):
        y = top + 20 + 22 * row
        letter(plate, text, _LEFT + 14, y, _TYPE, depth=-0.9 * _CLEAR, face=Face.MONO_BOLD)


def lay_letter(plate: Plate, side: str, *, on_right: bool) -> None:
    """Lay the lead letter that tells left (Л) from right (П) into a corner above."""
    x = plate.width - 92 if on_right else 92
    text = "Л" if side == "left" else "П"
    letter(
        plate, text, x, 110, 64, depth=LEAD, face=Face.SANS_BOLD, anchor="middle", body="pill",
        radius=5,
    )  # fmt: skip
