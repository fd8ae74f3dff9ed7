"""The fleet: what is painted on a hull, which flag it flies, and how its funnel is banded."""

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Hull:
    """What tells one ship from another."""

    name: str
    """On the bow, in the letters of its country."""
    home: str
    """On the stern."""
    ours: bool = True
    """Whether flag and funnel are of the only red that may sail."""
    bands: int = 1
    """On the funnel."""


FLEET: MappingProxyType[str, Hull] = MappingProxyType(
    {
        "zarya_ladogi": Hull("ЗАРЯ ЛАДОГИ", "ЛЕНИНГРАД"),
        "arktur": Hull("ARKTUR", "HULL", ours=False, bands=2),
        "kapella": Hull("KAPELLA", "GDYNIA", ours=False, bands=3),
    }
)
_LETTERS = 16


def hull_of(ship: str) -> Hull:
    """Give what is painted on a ship; a call like ``zarya_again`` is the same ship once more.

    Parameters
    ----------
    ship : str
        A ship's id.

    Returns
    -------
    Hull
        A ship that nobody knows carries its id in capitals.
    """
    if ship in FLEET:
        return FLEET[ship]
    first = ship.split("_", maxsplit=1)[0]
    known = next((hull for name, hull in FLEET.items() if name.split("_")[0] == first), None)
    return known or Hull(ship.replace("_", " ").upper()[:_LETTERS], "", ours=False)
