"""Telling of the player's own music: what became of a file, and what a record is."""

from game.city.brought import Brought
from game.screen.cupboard import Cupboard, News
from game.screen.own_record import OwnRecord
from game.screen.telling import tell_trouble
from game.screen.words import Words


def tell_news(words: Words, news: News) -> str:
    """Say what became of a file that was taken in."""
    record = news.record
    if record is None:
        return tell_trouble(words, news.reason) if news.reason is not None else ""
    key = "music-taken-along" if record.comes_along else "music-taken"
    return words(key, title=record.title)


def tell_lost(words: Words, cupboard: Cupboard | None, brought: tuple[Brought, ...]) -> str:
    """Say which music of a run is not here; empty if all is."""
    lost = cupboard.lost(brought) if cupboard is not None else ()
    if cupboard is None or not lost:
        return ""
    return words("music-missing", titles=", ".join(lost), folder=str(cupboard.folder))


def tell_about(words: Words, record: OwnRecord) -> str:
    """Give genre, year and whether it comes along, as one line."""
    parts = [words(f"genre-{record.genre}")]
    if record.year:
        parts.append(words("music-of-year", year=str(record.year)))
    if record.comes_along:
        parts.append(words("music-comes"))
    return " · ".join(parts)
