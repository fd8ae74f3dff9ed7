"""Songs that a player brought along: a level takes them in as originals that lie at home."""

from dataclasses import replace

from game.city.level import Good, Level, Title

PREFIX = "own_"
"""What the ids of such songs begin with; the rest is the fingerprint of the player's file."""
MOST = 3
"""More would fill the room before the first morning."""


def is_brought(song: str) -> bool:
    """Tell whether a song is a player's own; the rules know nothing else about it."""
    return song.startswith(PREFIX)


def original_of(song: str) -> str:
    """Name the good that is the original of a player's own song."""
    return f"rec_{song}"


def with_brought(level: Level, titles: tuple[Title, ...]) -> Level:
    """Give the level with these songs in it, in this order.

    Their originals lie at home on the first morning and are worth nothing but their copies:
    a file that costs nothing must not be money. A recording has to name the titles, for the
    level's file does not.
    """
    assert len(titles) <= MOST
    assert all(is_brought(title.id) for title in titles)
    goods = tuple(
        Good(id=original_of(title.id), kind="original", value_kop=0, cells=2, song=title.id)
        for title in titles
    )
    start = replace(level.start, goods=level.start.goods + tuple(good.id for good in goods))
    return replace(level, songs=level.songs + titles, goods=level.goods + goods, start=start)
