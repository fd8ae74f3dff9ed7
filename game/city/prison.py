"""The interlude: a letter, a choir, a lamp to mend, a letter back, and the way home."""

from dataclasses import replace

from game.city.begin import open_day
from game.city.chain import pass_on, present
from game.city.chapters import carried
from game.city.endings import INTERLUDE
from game.city.events import ChapterBegan
from game.city.said import say
from game.city.state import Clock, State
from game.city.tale import TRUST, Scene
from game.city.turn import Turn
from game.city.values import told_of, value_of

DOSSIER_AFTER = 4000
PART = 3
"""One returns in the last of so many parts of the next chapter, and its goal is cut to one."""


def inside(state: State) -> Scene | None:
    """Find what comes next behind the door; after the return there is one last question."""
    scenes, told = state.level.interlude, told_of(state)
    if not scenes:
        return None
    left = [scene for scene in scenes if scene.id not in told]
    if state.clock.over == INTERLUDE:
        return left[0] if len(left) > 1 else None
    came_back = len(left) == 1 and len(scenes) > 1
    return left[0] if came_back and not state.clock.over else None


def go_home(turn: Turn) -> None:
    """Come back once all has been told that is told there."""
    state = turn.state
    following = state.level.then
    if state.clock.over != INTERLUDE or inside(state) is not None or following is None:
        return
    pass_on(turn)
    state = turn.state
    state = carried(replace(state, purse=replace(state.purse, debt_kop=0)), following)
    days, purse = len(following.days), state.purse
    gone = _least_trusted(state)
    turn.state = replace(
        state,
        clock=Clock(day=days - max(1, days // PART)),
        purse=replace(purse, debt_kop=following.start.debt_kop // PART),
        law=replace(state.law, dossier=DOSSIER_AFTER),
        story=replace(state.story, gone=(*state.story.gone, *gone)),
    )
    turn.note("talk", say("entry-home"))
    for name in gone:
        turn.note("talk", say("entry-gone", who=f"person-{name}-name"))
    turn.tell(ChapterBegan(following.id))
    open_day(turn)


def _least_trusted(state: State) -> tuple[str, ...]:
    """Find the friend who thinks least of us; only those who buy can do without the story."""
    story_people = {
        who
        for scene in state.level.scenes
        for who in (*scene.says, *(who for option in scene.options for who in option.says))
    }
    names = [name for name in present(state) if name not in story_people]
    friends = [p.id for p in state.level.people if p.id in names and not p.decoy]
    by_trust = sorted(friends, key=lambda name: value_of(state, TRUST + name))
    return tuple(by_trust[:1])
