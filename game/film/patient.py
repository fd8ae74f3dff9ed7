"""The patient: who lay under the tube, as far as bones can tell."""

from dataclasses import dataclass

import numpy as np

_BRITTLE_FROM = 45


@dataclass(frozen=True, slots=True)
class Patient:
    """Age, sex and side: what a radiologist writes down first."""

    age: int
    sex: str
    """m or f."""
    side: str
    """left or right: the limb, or the cheek that lay on the film."""

    @property
    def cortex(self) -> float:
        """How thick the walls of the bones still are: 1 up to 45, 0.8 at 78."""
        return 1 - 0.006 * max(0, self.age - _BRITTLE_FROM)

    @property
    def build(self) -> float:
        """How strong the bones are drawn."""
        return 1.0 if self.sex == "m" else 0.93


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What a film shows besides healthy bone."""

    finds: tuple[str, ...] = ()
    """Metal by name: those of `finds.FINDS`, and ring, pin, plate, crowns, nails."""
    fracture: str = ""
    """The broken bone, or nothing."""


def admit(dice: np.random.Generator) -> Patient:
    """Draw a patient: from seventeen to eighty, most of them of working age."""
    age = int(np.clip(round(float(dice.normal(42, 16))), 17, 80))
    sex = "m" if dice.random() < 0.6 else "f"
    return Patient(age=age, sex=sex, side="left" if dice.random() < 0.5 else "right")
