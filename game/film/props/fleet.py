"""The fleet: how a ship is built, what is painted on it, and which flag it flies."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple


class Funnel(NamedTuple):
    """The first thing by which sailors know a ship."""

    at: float = 470
    half_wide: float = 22
    foot: float = -150
    top: float = -268
    lean: float = 0
    """How far aft the top stands."""


_FUNNEL = Funnel()


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
    funnel: Funnel = _FUNNEL
    decks: tuple[tuple[float, float], ...] = ((392, 566), (398, 560), (404, 548), (418, 500))
    """Left and right of every storey of the house, the lowest first; the last is the bridge."""
    masts: tuple[float, ...] = (214, 690)
    """How far from the stern they stand, clear of the house."""
    mast_tall: float = 190


FLEET: MappingProxyType[str, Hull] = MappingProxyType(
    {
        "zarya_ladogi": Hull("ЗАРЯ ЛАДОГИ", "ЛЕНИНГРАД"),
        # An old steamer: a stove-pipe behind a low bridge, and booms wherever there is room.
        "arktur": Hull(
            "ARKTUR", "HULL", ours=False, bands=2, funnel=Funnel(446, 12, -118, -292),
            decks=((392, 566), (478, 552)), masts=(128, 318, 640), mast_tall=150,
        ),
        # A new motor ship: no smoke to speak of, a bridge of five storeys, one tall mast.
        "kapella": Hull(
            "KAPELLA", "GDYNIA", ours=False, bands=3, funnel=Funnel(432, 30, -150, -236, 18),
            decks=((392, 566), (396, 562), (478, 560), (484, 556), (490, 548)), masts=(672,),
            mast_tall=205,
        ),
    }
)  # fmt: skip
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
