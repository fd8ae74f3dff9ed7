"""Reads the scenes of a level over the author's shoulder."""

from collections.abc import Callable, Iterable, Iterator

from game.city.blanks import FORMATS
from game.city.facts import fact_names
from game.city.level import BLOCKS, PLACE_KINDS, Level
from game.city.tale import CHANGES, NARRATOR, TESTS, Option, Scene, Test

MOST_BUBBLES = 12
MOST_OPTIONS = 4
MOST_SETS = 3
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"
OneOf = Callable[[str, str, tuple[str, ...]], Iterable[str]]


def tale_problems(level: Level, one_of: OneOf) -> Iterator[str]:
    """Find what is wrong with variables, scenes and answers."""
    for at, variable in enumerate(level.variables):
        if not variable.least <= variable.first <= variable.most:
            yield (
                f"variables[{at}].first: want {variable.least}..{variable.most}, "
                f"got {variable.first}"
            )
    yield from ids_problems("variables", [variable.id for variable in level.variables])
    yield from ids_problems("scenes", [scene.id for scene in level.scenes])
    for at, scene in enumerate(level.scenes):
        yield from scene_problems(level, f"scenes[{at}]", scene, one_of)
    yield from _meeting_problems(level, one_of)
    for at, scene in enumerate(level.scenes):
        if scene.again and not scene.place:
            yield f"scenes[{at}].place: want a place for a talk that is held again, found none"


def scene_problems(level: Level, place: str, scene: Scene, one_of: OneOf) -> Iterator[str]:
    """Find what is wrong with one scene and its answers."""
    speakers = (NARRATOR, *level.cast, *(person.id for person in level.people))
    if not 1 <= len(scene.says) <= MOST_BUBBLES:
        yield f"{place}.says: want 1..{MOST_BUBBLES} bubbles, got {len(scene.says)}"
    for at, who in enumerate(scene.says):
        yield from one_of(f"{place}.says[{at}]", who, speakers)
    for at, block in enumerate(scene.blocks):
        yield from one_of(f"{place}.blocks[{at}]", block, BLOCKS)
    places = tuple(each.id for each in level.places)
    yield from one_of(f"{place}.place", scene.place, ("", *places, *PLACE_KINDS))
    if not 0 <= scene.first <= scene.last or scene.first >= len(level.days):
        yield (
            f"{place}.first: want a day of 0..{len(level.days) - 1} up to last ({scene.last}), "
            f"got {scene.first}"
        )
    yield from asked_problems(level, f"{place}.when", scene.when, one_of)
    yield from ids_problems(f"{place}.options", [option.id for option in scene.options])
    if not 1 <= len(scene.options) <= MOST_OPTIONS:
        yield f"{place}.options: want 1..{MOST_OPTIONS} answers, got {len(scene.options)}"
    elif scene.options[0].when or scene.options[0].cash_kop < 0 or scene.options[0].takes:
        yield f"{place}.options[0]: want an answer that anybody can give at any time"
    for at, option in enumerate(scene.options):
        yield from _option_problems(level, f"{place}.options[{at}]", option, speakers, one_of)


def _option_problems(
    level: Level, place: str, option: Option, speakers: tuple[str, ...], one_of: OneOf
) -> Iterator[str]:
    for at, who in enumerate(option.says):
        yield from one_of(f"{place}.says[{at}]", who, speakers)
    yield from asked_problems(level, f"{place}.when", option.when, one_of)
    if len(option.sets) > MOST_SETS:
        yield f"{place}.sets: want at most {MOST_SETS}, got {len(option.sets)}"
    known = tuple(variable.id for variable in level.variables)
    for at, (name, how, _) in enumerate(option.sets):
        yield from one_of(f"{place}.sets[{at}][0]", name, known)
        yield from one_of(f"{place}.sets[{at}][1]", how, CHANGES)
    goods = tuple(good.id for good in level.goods)
    for name in ("gives", "takes"):
        for at, good in enumerate(getattr(option, name)):
            yield from one_of(f"{place}.{name}[{at}]", good, goods)
    yield from _film_problems(place, option, speakers, one_of)


def _film_problems(
    place: str, option: Option, speakers: tuple[str, ...], one_of: OneOf
) -> Iterator[str]:
    """Find films that no hospital takes, and a first disc that leaves without a disc."""
    subjects = tuple(subject for subject, _, _ in FORMATS)
    for at, sheet in enumerate(option.sheets):
        yield from one_of(f"{place}.sheets[{at}]", sheet, subjects)
    if len(option.sheets) > max(0, option.films):
        yield f"{place}.sheets: want at most {max(0, option.films)}, got {len(option.sheets)}"
    if option.begins:
        yield from one_of(f"{place}.begins", option.begins, speakers)
    if option.begins and option.bones >= 0:
        yield f"{place}.bones: want -1 or less where a disc leaves the house, got {option.bones}"


def asked_problems(
    level: Level, place: str, tests: tuple[Test, ...], one_of: OneOf
) -> Iterator[str]:
    """Find tests that ask about nothing that is remembered or can be counted."""
    known = (*(variable.id for variable in level.variables), *fact_names(level))
    for at, (name, how, value) in enumerate(tests):
        yield from one_of(f"{place}[{at}][0]", name, known)
        yield from one_of(f"{place}[{at}][1]", how, TESTS)
        if isinstance(value, str):
            yield from one_of(f"{place}[{at}][2]", value, known)


def _meeting_problems(level: Level, one_of: OneOf) -> Iterator[str]:
    """Find places where nobody has anything to say, and changes that nothing brings about."""
    meant = {scene.place for scene in level.scenes}
    for at, place in enumerate(level.places):
        yield from asked_problems(level, f"places[{at}].when", place.when, one_of)
        if place.kind == "errand" and place.id not in meant:
            yield f"places[{at}]: want a scene at an errand, found none for {place.id!r}"
    variables = tuple(variable.id for variable in level.variables)
    for at, change in enumerate(level.changes):
        yield from asked_problems(level, f"changes[{at}].when", change.when, one_of)
        for row, (name, _, _) in enumerate(change.when):
            yield from one_of(f"changes[{at}].when[{row}][0]", name, variables)


def ids_problems(place: str, ids: list[str]) -> Iterator[str]:
    """Find ids that are no ids, or stand twice."""
    for at, name in enumerate(ids):
        if not name or any(letter not in LETTERS for letter in name):
            yield f"{place}[{at}].id: want a-z, 0-9 and _, got {name!r}"
        if name in ids[:at]:
            yield f"{place}[{at}].id: want a new id, got {name!r} again"
