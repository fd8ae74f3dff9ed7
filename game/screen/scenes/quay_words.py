"""Words of the quay: what one can say of a piece of goods in one dim line."""

from game.city.seen import SeenLot, SeenThing
from game.screen.host import Host
from game.screen.words import Words

SAFE_TO = 10
HALF_TO = 60


def about_lot(words: Words, host: Host, lot: SeenLot) -> str:
    """Say what a lot is worth on the street, how large it is and how forbidden."""
    return words(
        "quay-lot",
        worth=host.money(lot.plain_kop),
        cells=lot.cells,
        danger=danger(words, lot.illicit),
    )


def about_thing(words: Words, host: Host, thing: SeenThing) -> str:
    """Say where a thing is and how forbidden."""
    spot = words(f"spot-{thing.at}-name")
    return words("quay-thing", spot=spot, danger=danger(words, thing.illicit))


def danger(words: Words, illicit: int) -> str:
    """Name how forbidden something is."""
    if illicit <= SAFE_TO:
        return words("quay-allowed")
    return words("quay-frowned" if illicit <= HALF_TO else "quay-forbidden")


def sound_of(kind: str) -> str:
    """Choose how a kind of good sounds when it is laid down."""
    sounds = {"original": "shellac", "cloth": "wool", "smoke": "tin", "pages": "paper"}
    return sounds.get(kind, "cloth")
