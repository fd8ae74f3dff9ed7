"""What an answer leaves behind: money and things, folder and street, and the time it took."""

from dataclasses import replace

from game.city.basin import wash
from game.city.blanks import FORMATS, make_blank
from game.city.chain import begin_chain
from game.city.counters import count_sale
from game.city.ear import aged
from game.city.events import Chose
from game.city.hours import call, end_block
from game.city.job import work
from game.city.law import grow_dossier, raise_heat
from game.city.lookup import first_number, place_of
from game.city.press import press_run
from game.city.prison import go_home
from game.city.said import say
from game.city.state import Bone, Film, State, Thing
from game.city.tale import Option, Scene
from game.city.turn import Turn

FIRST_GIFT = 30_001
"""Numbers of goods that people gave; the sailor's begin lower."""
FIRST_FILM = 40_001


def follow(turn: Turn, scene: Scene, option: Option) -> None:
    """Let an answer have its consequences."""
    _pay(turn, scene, option)
    _hand(turn, option)
    turn.tell(Chose(scene.id, option.id))
    _set_to_work(turn, option)
    _be_noticed(turn, option)
    for _ in range(option.blocks):
        if not turn.over:
            end_block(turn)
    go_home(turn)
    _go_about_it(turn)


def _be_noticed(turn: Turn, option: Option) -> None:
    """Let street and folder hear of it."""
    for district in turn.level.districts if option.heat else ():
        raise_heat(turn, district.id, option.heat)
    if option.dossier:
        grow_dossier(turn, option.dossier, "talk")
    if option.raid:
        call(turn)


def _set_to_work(turn: Turn, option: Option) -> None:
    """Press, wash and glue, count what a counter sold, and hand old notes over."""
    if option.presses:
        press_run(turn, option)
    if option.wash or option.backs:
        wash(turn, option)
    if option.counter:
        count_sale(turn, option)
    if option.exchange:
        turn.change(trade=replace(turn.state.trade, hands=option.exchange))


def _go_about_it(turn: Turn) -> None:
    """Begin the work that one had come for; an errand is over with its talk."""
    place = place_of(turn.level, turn.state.visit.place)
    if turn.over or place is None:
        return
    if place.kind == "job":
        work(turn, place)
    elif place.kind == "errand":
        end_block(turn)


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
    if option.begins:
        first_bone = _poorest(stock.bones)[0]
        how = "sold" if option.cash_kop else "given"
        begin_chain(turn, first_bone, option.begins, how, anew=True)
    things = list(stock.things)
    for good in option.takes:
        things.remove(next(thing for thing in things if thing.good == good))
    first = first_number(turn.level) + FIRST_GIFT + 100 * _held(turn.state)
    things += [Thing(first + at, good, 0, kept_at) for at, good in enumerate(option.gives)]
    films = stock.films[-option.films :] if option.films < 0 else stock.films
    turn.change(
        stock=replace(
            stock,
            things=tuple(things),
            films=(*films, *_gift_films(turn.state, option)),
            bones=_without_poorest(stock.bones, -option.bones),
        )
    )


def _held(state: State) -> int:
    """Count the talks that were held, so that no two gifts have one number."""
    return len(state.story.told) + state.trade.errands


def _gift_films(state: State, option: Option) -> tuple[Film, ...]:
    """Make blanks that somebody puts into one's hand, their names cut off."""
    first = first_number(state.level) + FIRST_FILM + 100 * _held(state)
    blanks = [
        make_blank(state.luck, state.level.id, number)
        for number in range(first, first + option.films)
    ]
    sizes = {subject: (width, height) for subject, width, height in FORMATS}
    for at, subject in enumerate(option.sheets):
        width_mm, height_mm = sizes[subject]
        blanks[at] = replace(blanks[at], subject=subject, width_mm=width_mm, height_mm=height_mm)
    kept_at = state.level.start.kept_at
    return tuple(Film(replace(blank, name_cut=True), kept_at) for blank in blanks)


def _without_poorest(bones: tuple[Bone, ...], count: int) -> tuple[Bone, ...]:
    if count <= 0:
        return bones
    gone = {bone.number for bone in _poorest(bones)[:count]}
    return tuple(bone for bone in bones if bone.number not in gone)


def _poorest(bones: tuple[Bone, ...]) -> tuple[Bone, ...]:
    """Give discs in the order in which one parts with them."""

    def grade(bone: Bone) -> int:
        return aged(bone.verdict, bone.plays, bone.damp).grade

    return tuple(sorted(bones, key=grade))
