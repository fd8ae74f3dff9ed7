"""Songs that a player brought along: a level takes them in as originals that lie at home."""

from dataclasses import dataclass, replace

from game.city.level import Good, Level, Title

PREFIX = "own_"
"""What the ids of such songs begin with; the rest is the fingerprint of the player's file."""
MOST = 3
"""More would fill the room before the first morning."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What a run writes down of a song that the player brought along."""

    id: str
    genre: str
    seconds: int
    name: str
    """What the player calls it; the rules never look."""


def is_brought(song: str) -> bool:
    """Tell whether a song is a player's own; the rules know nothing else about it."""
    return song.startswith(PREFIX)


def original_of(song: str) -> str:
    """Name the good that is the original of a player's own song."""
    return f"rec_{song}"


def with_brought(level: Level, songs: tuple[Brought, ...]) -> Level:
    """Give the level, and those that follow it, with these songs in it, in this order.

    Their originals lie at home on the first morning and are worth nothing but their copies:
    a file that costs nothing must not be money. A recording has to name the songs, for the
    level's file does not.
    """
    assert len(songs) <= MOST
    assert all(is_brought(song.id) for song in songs)
    if not songs:
        return level
    level = _knowing(level, songs)
    given = tuple(original_of(song.id) for song in songs)
    return replace(level, start=replace(level.start, goods=level.start.goods + given))


def _knowing(level: Level, songs: tuple[Brought, ...]) -> Level:
    """Give a level that knows the songs, as do all chapters after it."""
    titles = tuple(Title(id=song.id, genre=song.genre, seconds=song.seconds) for song in songs)
    goods = tuple(
        Good(id=original_of(song.id), kind="original", value_kop=0, cells=2, song=song.id)
        for song in songs
    )
    following = None if level.then is None else _knowing(level.then, songs)
    return replace(level, songs=level.songs + titles, goods=level.goods + goods, then=following)
