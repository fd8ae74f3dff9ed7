"""The voltage of the tube: what a passer-by sees, and what is there."""

from typing import NamedTuple


class Voltage(NamedTuple):
    """How strongly bones and cloth stop the ray, and whether what is hidden is seen at all."""

    bones: float
    cloth: float
    hidden: bool


LOW = Voltage(bones=0.36, cloth=1.12, hidden=False)
"""40 kV: cloth is dense, bones are faint, nothing that is hidden shows."""
HIGH = Voltage(bones=1.2, cloth=0.66, hidden=True)
"""90 kV: bones, and what is carried under the cloth."""
