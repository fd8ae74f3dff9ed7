"""Reads the scenes of a level over the author's shoulder."""

from collections.abc import Callable, Iterable, Iterator

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
    yield from _ids("variables", [variable.id for variable in level.variables])
    yield from _ids("scenes", [scene.id for scene in level.scenes])
    for at, scene in enumerate(level.scenes):
        yield from _scene_problems(level, f"scenes[{at}]", scene, one_of)


def _scene_problems(level: Level, place: str, scene: Scene, one_of: OneOf) -> Iterator[str]:
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
    yield from _test_problems(level, f"{place}.when", scene.when, one_of)
    yield from _ids(f"{place}.options", [option.id for option in scene.options])
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
    yield from _test_problems(level, f"{place}.when", option.when, one_of)
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


def _test_problems(
    level: Level, place: str, tests: tuple[Test, ...], one_of: OneOf
) -> Iterator[str]:
    known = tuple(variable.id for variable in level.variables)
    for at, (name, how, _) in enumerate(tests):
        yield from one_of(f"{place}[{at}][0]", name, known)
        yield from one_of(f"{place}[{at}][1]", how, TESTS)


def _ids(place: str, ids: list[str]) -> Iterator[str]:
    for at, name in enumerate(ids):
        if not name or any(letter not in LETTERS for letter in name):
            yield f"{place}[{at}].id: want a-z, 0-9 and _, got {name!r}"
        if name in ids[:at]:
            yield f"{place}[{at}].id: want a new id, got {name!r} again"
