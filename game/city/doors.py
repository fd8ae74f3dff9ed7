"""The doors: how a chapter closes, and the one that is gone through after the last of them."""

from dataclasses import replace

from game.city.blanks import make_blank
from game.city.brought import is_brought
from game.city.chain import pass_on
from game.city.commands import CutLast, SetNeedle, TakeDoor
from game.city.discs import Blank
from game.city.endings import forced, open_doors
from game.city.events import DoorTaken, LastCut, NeedleSet
from game.city.fates import Ending
from game.city.law import end
from game.city.level import Title
from game.city.lookup import first_number, person_of
from game.city.marks import is_marked
from game.city.said import say
from game.city.state import State
from game.city.tale import TRUST
from game.city.turn import Turn, refuse
from game.city.values import value_of
from game.city.workshop import check_disc

DOORS = "doors"
"""The chapter is over, and a door has to be taken."""
LAST_FILM = 50_001
"""Numbers of films kept for nine years; those that were given begin lower."""


def close_chapter(turn: Turn, *, rating: int) -> None:
    """Close the book of a chapter, or of a run of its own."""
    level = turn.level
    if level.chapter:
        pass_on(turn)
    if not level.doors:
        end(turn, "week" if level.then is None else "chapter", rating=rating)
        return
    ending = forced(turn.state)
    if ending:
        turn.change(story=replace(turn.state.story, ending=ending))
    end(turn, "chapter" if ending else DOORS, rating=rating)


def take_door(turn: Turn, command: TakeDoor) -> None:
    """Go through one of the doors that are open."""
    state = turn.state
    if state.clock.over != DOORS:
        raise refuse("no-doors")
    if command.ending not in open_doors(state):
        raise refuse("door-shut")
    asked = answers_of(state, command.ending)
    if command.choice not in (asked or ("",)):
        raise refuse("door-answer")
    story = replace(state.story, ending=command.ending, choice=command.choice)
    turn.change(story=story, clock=replace(state.clock, over="chapter"))
    turn.note("talk", say(f"closing-{command.ending}-log"))
    turn.tell(DoorTaken(command.ending, command.choice))


def cut_last(turn: Turn, command: CutLast) -> None:
    """Cut the last disc, for one listener, who takes it away."""
    state = turn.state
    if not may_cut_last(state):
        raise refuse("no-last-disc")
    recipe, verdict = command.recipe, command.verdict
    if recipe.blank != last_blank(state) or recipe.song != last_song(state):
        raise refuse("other-blank")
    check_disc(recipe, verdict)
    turn.change(story=replace(state.story, last_grade=verdict.grade, last_cut=1))
    who = f"person-{state.story.choice}-name"
    turn.note("craft", say("entry-last-disc", who=who, grade=verdict.grade))
    turn.tell(LastCut(state.story.choice, verdict.grade))


def set_needle(turn: Turn, command: SetNeedle) -> None:
    """In the end: let the first disc be heard once more, and by that the run is over."""
    state = turn.state
    if not state.level.epilogue:
        raise refuse("not-here")
    if command.marked and not is_marked(state):
        raise refuse("no-mark")
    heard = "marked" if command.marked else "plain"
    turn.change(story=replace(state.story, heard=heard))
    turn.tell(NeedleSet(heard))
    end(turn, "held")


def ending_of(state: State, name: str) -> Ending:
    """Find an ending by its name."""
    return next(e for e in state.level.endings if e.id == name)


def listeners(state: State) -> tuple[str, ...]:
    """Give who is there to hear one more disc, those who trust us most first; at most six."""
    here = [person for person in state.level.people if not person.decoy]
    names = [person.id for person in here if person.id not in state.story.gone]
    by_trust = sorted(names, key=lambda name: -value_of(state, TRUST + name))
    return tuple(by_trust[:6])


def answers_of(state: State, name: str) -> tuple[str, ...]:
    """Give what has to be chosen with a door: a listener, one of its answers, or nothing."""
    ending = ending_of(state, name)
    return listeners(state) if ending.listener else ending.answers


def may_cut_last(state: State) -> bool:
    """Tell whether the last disc waits to be cut."""
    story = state.story
    return (
        bool(state.clock.over and story.choice)
        and not story.last_cut
        and ending_of(state, story.ending).listener
    )


def last_blank(state: State) -> Blank:
    """Give the film that lay between two books for nine years."""
    number = first_number(state.level) + LAST_FILM
    blank = make_blank(state.seed, "kept", number)
    washed = value_of(state, "names_washed") > value_of(state, "names_left")
    subjects = ("chest", "hand", "skull")
    used = value_of(state, "first_film") - 1
    kept = tuple(s for at, s in enumerate(subjects) if at != used)
    return replace(
        blank, subject=kept[0], width_mm=300, height_mm=400, scratches=(), name_cut=washed,
        roughness_nm=80, dust_per_cm2=6, exposure=90,
    )  # fmt: skip


def last_song(state: State) -> str:
    """Give the song that the listener would rather hear than any other of those in town.

    A player's own is none of them: its file may be gone by then, and this must be heard.
    """
    person = person_of(state.level, state.story.choice)
    likes = dict(person.likes) if person is not None else {}
    others = person.others if person is not None else 0

    def wanted(title: Title) -> tuple[int, int, str]:
        return likes.get(title.genre, others), title.fame, title.id

    return max((t for t in state.level.songs if not is_brought(t.id)), key=wanted).id
