"""Shows how it ends: the doors, what stands behind the one taken, and the disc in the light."""

from game.city.bench import lathe_now
from game.city.chain import PLAYS, is_copy
from game.city.doors import (
    DOORS,
    answers_of,
    ending_of,
    last_blank,
    last_song,
    may_cut_last,
)
from game.city.endings import all_doors, open_doors
from game.city.facts import Known
from game.city.fates import Ending
from game.city.marks import is_marked, list_of
from game.city.seen_talk import SeenDoor, SeenDoors, SeenEnding, SeenHeld
from game.city.state import State
from game.city.tale import holds
from game.city.values import value_of

LEFT, WASHED = "names_left", "names_washed"
BITTEN = "teeth"


def see_doors(state: State) -> SeenDoors | None:
    """Show the doors, if one has to be taken."""
    if state.clock.over != DOORS:
        return None
    open_now = open_doors(state)
    names = (*all_doors(state), *(name for name in open_now if name not in all_doors(state)))
    doors = tuple(
        SeenDoor(
            name,
            unlocked=name in open_now,
            listener=ending_of(state, name).listener,
            answers=answers_of(state, name),
        )
        for name in names
    )
    return SeenDoors(doors)


def see_ending(state: State) -> SeenEnding | None:
    """Show how it ends, once that is known."""
    story = state.story
    if not story.ending:
        return None
    notes = _notes(state, ending_of(state, story.ending))
    if not may_cut_last(state):
        return SeenEnding(story.ending, notes, cut=story.last_cut > 0)
    return SeenEnding(
        story.ending,
        notes,
        listener=story.choice,
        blank=last_blank(state),
        song=last_song(state),
        lathe=lathe_now(state),
    )


def see_held(state: State) -> SeenHeld | None:
    """Show the first disc in the end."""
    story = state.story
    if not state.level.epilogue:
        return None
    first = story.first_disc
    lines = list_of(state)
    return SeenHeld(
        number=first.number if first is not None else 0,
        plays=value_of(state, PLAYS),
        marked=is_marked(state),
        copied=is_copy(state),
        named=value_of(state, LEFT) > value_of(state, WASHED),
        bitten=any(line.said.key == f"held-{BITTEN}" for line in lines),
        lines=lines,
        heard=story.heard,
    )


def _notes(state: State, ending: Ending) -> tuple[str, ...]:
    """Name what turns the scene by an object or two lines, and its coda."""
    known = Known(state)
    answer = (f"closing-{ending.id}-{state.story.choice}",) if ending.answers else ()
    notes = tuple(
        f"closing-{note.id}"
        for note in state.level.notes
        if note.ending in ("", ending.id) and holds(known, note.when)
    )
    return (*answer, *notes)
