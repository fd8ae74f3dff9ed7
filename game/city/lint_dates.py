"""The calendar of a level: days that rise, things that end after they begin, and history."""

from collections.abc import Iterator

from game.city.deal import dealt
from game.city.level import Level
from game.city.lint_deck import is_whole
from game.city.lint_ranges import impossible_dates

FIRST_DAY, LAST_DAY = "1955-10-01", "1965-01-01"
NOT_BEFORE = (
    ("metro", "1955-11-15", "the metro opened on 15 November 1955"),
    ("druzhina", "1959-03-02", "the people's patrols were decreed on 2 March 1959"),
    ("armband", "1959-03-02", "the people's patrols were decreed on 2 March 1959"),
    ("festival", "1957-07-28", "the youth festival opened on 28 July 1957"),
    ("krugozor", "1964-01-01", "Krugozor appeared in 1964"),
    ("new_money", "1961-01-01", "the new money came on 1 January 1961"),
)
"""Words that an id must not hold before their day."""
NAMED = ("places", "goods", "people", "changes", "officers", "news")


def date_problems(level: Level) -> Iterator[str]:
    """Find dates that cannot be, or come in the wrong order."""
    found = list(impossible_dates(level))
    yield from found
    if not is_whole(level):
        return
    level = dealt(level, 0)
    if not level.days:
        yield "days: want at least one played day, found none"
    if found or not level.days:
        return
    yield from _order_problems(level)
    yield from _reach_problems(level)
    yield from _history_problems(level)


def _order_problems(level: Level) -> Iterator[str]:
    for i, (before, after) in enumerate(zip(level.days, level.days[1:], strict=False)):
        if after <= before:
            yield f"days[{i + 1}]: want a day after {before}, got {after}"
    for i, ship in enumerate(level.ships):
        if ship.leaves < ship.arrives:
            yield f"ships[{i}].leaves: want {ship.arrives} (arrives) or later, got {ship.leaves}"
    for i, change in enumerate(level.changes):
        if change.last < change.first:
            yield f"changes[{i}].last: want {change.first} (first) or later, got {change.last}"


def _reach_problems(level: Level) -> Iterator[str]:
    """Find what never comes about because no played day meets it."""
    first, last = level.days[0], level.days[-1]
    if level.start.debt_kop and not first <= level.start.due <= last:
        yield f"start.due: want a day from {first} to {last}, got {level.start.due}"
    for i, ship in enumerate(level.ships):
        if ship.leaves < first:
            yield f"ships[{i}].leaves: want {first} or later, got {ship.leaves}"
    for i, change in enumerate(level.changes):
        begins, ends = change.first, change.last
        if not any(begins <= day <= ends for day in level.days):
            yield f"changes[{i}]: want a played day from {begins} to {ends}, found none"
    for i, piece in enumerate(level.news):
        if piece.day not in level.days:
            yield f"news[{i}].day: want one of the played days, got {piece.day}"


def _history_problems(level: Level) -> Iterator[str]:
    for i, day in enumerate(() if level.epilogue else level.days):
        if not FIRST_DAY <= day <= LAST_DAY:
            yield f"days[{i}]: want a day of the story, {FIRST_DAY} to {LAST_DAY}, got {day}"
    for name in NAMED:
        for i, thing in enumerate(getattr(level, name)):
            for word, day, why in NOT_BEFORE:
                if word in thing.id and level.days[0] < day:
                    yield f"{name}[{i}].id: {thing.id!r} is too early, {why}"
