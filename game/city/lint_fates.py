"""Reads what an author says of ends: holders, traces, doors, and the scenes behind a door."""

from collections.abc import Iterator

from game.city.chain import NOWHERE
from game.city.fates import FATES, TRACES
from game.city.level import Level
from game.city.lint_tale import OneOf, asked_problems, ids_problems, scene_problems

MOST_PLAYS = 20


def fate_problems(level: Level, one_of: OneOf) -> Iterator[str]:
    """Find what is wrong with holders, traces, notes and endings."""
    for name in ("holders", "traces", "endings", "notes", "interlude"):
        yield from ids_problems(name, [row.id for row in getattr(level, name)])
    yield from _holder_problems(level, one_of)
    yield from _ending_problems(level, one_of)
    for at, trace in enumerate(level.traces):
        yield from one_of(f"traces[{at}].kind", trace.kind, TRACES)
        for row, tests in enumerate(trace.any):
            yield from asked_problems(level, f"traces[{at}].any[{row}]", tests, one_of)
    for at, scene in enumerate(level.interlude):
        yield from scene_problems(level, f"interlude[{at}]", scene, one_of)


def _ending_problems(level: Level, one_of: OneOf) -> Iterator[str]:
    for at, ending in enumerate(level.endings):
        for row, tests in enumerate(ending.any):
            yield from asked_problems(level, f"endings[{at}].any[{row}]", tests, one_of)
    names = tuple(ending.id for ending in level.endings)
    for at, note in enumerate(level.notes):
        yield from one_of(f"notes[{at}].ending", note.ending, ("", *names))
        yield from asked_problems(level, f"notes[{at}].when", note.when, one_of)
    if level.doors and all(ending.door for ending in level.endings):
        yield "endings: want one without a door, for whom none is open, found none"


def _holder_problems(level: Level, one_of: OneOf) -> Iterator[str]:
    known = (*NOWHERE, *(row.id for row in level.holders))
    for at, row in enumerate(level.holders):
        place = f"holders[{at}]"
        if not 0 <= row.plays <= MOST_PLAYS:
            yield f"{place}.plays: want 0..{MOST_PLAYS}, got {row.plays}"
        yield from one_of(f"{place}.trace", row.trace, ("", *TRACES))
        for number, name in enumerate(row.trusts):
            yield from one_of(f"{place}.trusts[{number}]", name, known)
        for number, fate in enumerate(row.fates):
            yield from one_of(f"{place}.fates[{number}].kind", fate.kind, FATES)
            yield from one_of(f"{place}.fates[{number}].to", fate.to, known)
            yield from asked_problems(level, f"{place}.fates[{number}].when", fate.when, one_of)
