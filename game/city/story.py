"""The story: which talk is due, what may be answered, and what an answer leaves behind."""

from dataclasses import replace

from game.city.blanks import make_blank
from game.city.commands import Choose
from game.city.ear import aged
from game.city.events import Chose
from game.city.hours import end_block
from game.city.law import grow_dossier, raise_heat
from game.city.level import BLOCKS
from game.city.lookup import first_number, place_of
from game.city.said import say
from game.city.state import Bone, Film, State, Thing
from game.city.tale import Option, Scene, holds
from game.city.turn import Turn, refuse
from game.city.values import value_of, values_of, with_value

FIRST_GIFT = 30_001
"""Numbers of goods that people gave; the sailor's begin lower."""
FIRST_FILM = 40_001


def due(state: State) -> Scene | None:
    """Find the talk that waits now; there is never a second one in a block."""
    clock = state.clock
    if clock.over or state.story.told_at == _now(state) or not state.level.scenes:
        return None
    place = place_of(state.level, state.visit.place)
    here = (place.id, place.kind) if place is not None else ("",)
    values = values_of(state)
    for scene in state.level.scenes:
        if (
            scene.id not in state.story.told
            and scene.place in here
            and scene.first <= clock.day <= scene.last
            and BLOCKS[clock.block % len(BLOCKS)] in scene.blocks
            and holds(values, scene.when)
        ):
            return scene
    return None


def offered(state: State, scene: Scene) -> tuple[Option, ...]:
    """Give the answers that are open, in the author's order."""
    values = values_of(state)
    return tuple(option for option in scene.options if holds(values, option.when))


def why_not(state: State, option: Option) -> str:
    """Tell by a key why an answer that is open cannot be given now; nothing = it can."""
    if option.cash_kop < 0 and state.purse.cash_kop < -option.cash_kop:
        return "refuse-talk-cash"
    goods = [thing.good for thing in state.stock.things]
    if any(goods.count(good) < option.takes.count(good) for good in option.takes):
        return "refuse-talk-things"
    if -option.films > len(state.stock.films) or -option.bones > len(state.stock.bones):
        return "refuse-talk-things"
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
    _pay(turn, scene, option)
    _hand(turn, option)
    turn.tell(Chose(scene.id, option.id))
    for district in turn.level.districts if option.heat else ():
        raise_heat(turn, district.id, option.heat)
    if option.dossier:
        grow_dossier(turn, option.dossier, "talk")
    for _ in range(option.blocks):
        if not turn.over:
            end_block(turn)


def _now(state: State) -> int:
    """Give the number of the block that one is in, from 1."""
    return state.clock.day * len(BLOCKS) + state.clock.block + 1


def _remember(turn: Turn, scene: Scene, option: Option) -> None:
    state = turn.state
    story = state.story
    for name, how, value in option.sets:
        story = with_value(state, name, value if how == "set" else value_of(state, name) + value)
        state = replace(state, story=story)
    turn.change(story=replace(story, told=(*story.told, scene.id), told_at=_now(state)))


def _pay(turn: Turn, scene: Scene, option: Option) -> None:
    purse = turn.state.purse
    turn.change(
        purse=replace(
            purse,
            cash_kop=purse.cash_kop + option.cash_kop,
            debt_kop=max(0, purse.debt_kop + option.debt_kop),
        )
    )
    said = say(f"scene-{scene.id}-{option.id}-log")
    turn.note("talk", said, kop=option.cash_kop)


def _hand(turn: Turn, option: Option) -> None:
    """Let things change hands."""
    stock, kept_at = turn.state.stock, turn.level.start.kept_at
    things = list(stock.things)
    for good in option.takes:
        things.remove(next(thing for thing in things if thing.good == good))
    first = first_number(turn.level) + FIRST_GIFT + 100 * len(turn.state.story.told)
    things += [Thing(first + at, good, 0, kept_at) for at, good in enumerate(option.gives)]
    films = stock.films[-option.films :] if option.films < 0 else stock.films
    turn.change(
        stock=replace(
            stock,
            things=tuple(things),
            films=(*films, *_gift_films(turn.state, option.films)),
            bones=_without_poorest(stock.bones, -option.bones),
        )
    )


def _gift_films(state: State, count: int) -> tuple[Film, ...]:
    """Make blanks that somebody puts into one's hand, their names cut off."""
    first = first_number(state.level) + FIRST_FILM + 100 * len(state.story.told)
    return tuple(
        Film(
            replace(make_blank(state.luck, state.level.id, number), name_cut=True),
            state.level.start.kept_at,
        )
        for number in range(first, first + count)
    )


def _without_poorest(bones: tuple[Bone, ...], count: int) -> tuple[Bone, ...]:
    if count <= 0:
        return bones
    by_grade = sorted(bones, key=lambda bone: aged(bone.verdict, bone.plays, bone.damp).grade)
    gone = {bone.number for bone in by_grade[:count]}
    return tuple(bone for bone in bones if bone.number not in gone)
