"""The story: which talk is due, what may be answered, and that it was answered."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from game.city.basin import to_wash
from game.city.commands import Choose
from game.city.consequences import follow
from game.city.facts import Known
from game.city.kept import kept, lately
from game.city.level import BLOCKS, Place
from game.city.lookup import place_of
from game.city.press import stamper
from game.city.prison import inside
from game.city.state import State
from game.city.tale import Option, Scene, holds
from game.city.turn import Turn, refuse
from game.city.values import told_of, value_of, with_value


def due(state: State) -> Scene | None:
    """Find the talk that waits now; there is never a second one in a block."""
    place = place_of(state.level, state.visit.place)
    return due_at(state, place)


@lately
def due_at(state: State, place: Place | None) -> Scene | None:
    """Find the talk that waits for whoever comes to a place now; no place is the map."""
    clock = state.clock
    behind = inside(state)
    if behind is not None:
        return behind
    told = state.story.told_at == _now(state) and not (place and place.kind == "errand")
    if clock.over or told or not state.level.scenes:
        return None
    here = (place.id, place.kind) if place is not None else ("",)
    known, told_before = Known(state), told_of(state)
    for scene in _scenes_at(state.level.scenes)(*here):
        if (
            (scene.again or scene.id not in told_before)
            and scene.first <= clock.day <= scene.last
            and BLOCKS[clock.block % len(BLOCKS)] in scene.blocks
            and holds(known, scene.when)
            and not any(who in state.story.gone for who in scene.says)
        ):
            return scene
    return None


@kept(64)
def _scenes_at(scenes: tuple[Scene, ...]) -> Callable[..., tuple[Scene, ...]]:
    """Sort the scenes by where they come; whoever looks at the map asks of each place."""

    @cache
    def at(*here: str) -> tuple[Scene, ...]:
        return tuple(scene for scene in scenes if scene.place in here)

    return at


def offered(state: State, scene: Scene) -> tuple[Option, ...]:
    """Give the answers that are open, in the author's order."""
    known = Known(state)
    return tuple(option for option in scene.options if holds(known, option.when))


def why_not(state: State, option: Option) -> str:
    """Tell by a key why an answer that is open cannot be given now; nothing = it can."""
    if option.cash_kop < 0 and state.purse.cash_kop < -option.cash_kop:
        return "refuse-talk-cash"
    goods = [thing.good for thing in state.stock.things]
    if any(goods.count(good) < option.takes.count(good) for good in option.takes):
        return "refuse-talk-things"
    if -option.films > len(state.stock.films) or -option.bones > len(state.stock.bones):
        return "refuse-talk-things"
    return _why_not_work(state, option)


def _why_not_work(state: State, option: Option) -> str:
    if option.presses and stamper(state) is None:
        return "refuse-no-stamper"
    if (option.wash or option.backs) and not to_wash(state):
        return "refuse-nothing-to-wash"
    return ""


def choose(turn: Turn, command: Choose) -> None:
    """Answer, or be silent: the first answer is the one that silence gives."""
    scene = due(turn.state)
    if scene is None or scene.id != command.scene:
        raise refuse("no-talk")
    options = {option.id: option for option in offered(turn.state, scene)}
    option = options.get(command.option)
    if option is None:
        raise refuse("no-answer")
    missing = why_not(turn.state, option)
    if missing:
        raise refuse(missing.removeprefix("refuse-"))
    _remember(turn, scene, option)
    follow(turn, scene, option)


def _now(state: State) -> int:
    """Give the number of the block that one is in, from 1."""
    return state.clock.day * len(BLOCKS) + state.clock.block + 1


def _remember(turn: Turn, scene: Scene, option: Option) -> None:
    state = turn.state
    story = state.story
    for name, how, value in option.sets:
        story = with_value(state, name, value if how == "set" else value_of(state, name) + value)
        state = replace(state, story=story)
    if scene.again:
        turn.change(trade=replace(state.trade, errands=state.trade.errands + 1))
    told = story.told if scene.again else (*story.told, scene.id)
    turn.change(story=replace(story, told=told, told_at=_now(state)))
