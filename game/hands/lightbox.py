"""The light box: choose films by what they are, before the orderly comes to look.

``x`` turns the plates, and moves the lens while it is held; ``u`` and ``y`` shift the template of
the disc. Tool A takes a film or puts it back, B cuts the name off, C is a hand over the lamp's
switch. ``v`` pulled down walks out.
"""

from dataclasses import dataclass, field, replace
from enum import Enum

from game.city.commands import Taken, TookFilms
from game.city.discs import Blank
from game.city.whole import clamp, toward_zero
from game.hands import events
from game.hands.events import Event
from game.hands.grip import FULL, PRESSED, Grip, pressed
from game.hands.levers import NORMAL, Levers
from game.hands.orderly import DOOR, NEAR, Round, Walk, notice_ticks, walk_on
from game.hands.raking import Looked, looked_percent, scratches_shown, shine, unlit
from game.hands.scissors import seconds_that_fit, widest_cmm

TURN_TICKS = 20
TAKE_TICKS = 30
NAME_TICKS = 90

_LENS_DMM = 30
_TEMPLATE_CMM = 40
_TEMPLATE_REACH_CMM = 4000
_LEAST_DISC_CMM = 6000
_RIM_MM = 2
_FINEST_PITCH_UM = 184


class Phase(Enum):
    """How the visit goes."""

    CHOOSING = "choosing"
    LEFT = "left"
    THROWN_OUT = "thrown_out"


@dataclass(frozen=True, slots=True)
class Plate:
    """One film of the bin, and what has been done to it here."""

    blank: Blank
    looked: Looked
    shown: tuple[int, ...] = ()
    """Places of the scratches that are known."""
    name_ticks: int = 0
    centre_x_cmm: int = 0
    centre_y_cmm: int = 0

    @property
    def nameless(self) -> bool:
        """Whether the strip with the name is off."""
        return self.blank.name_cut or self.name_ticks >= NAME_TICKS


@dataclass(frozen=True, slots=True)
class State:
    """The bin, the lining, the lens, and the steps outside."""

    seed: int
    levers: Levers
    plates: tuple[Plate, ...]
    limit: int
    tick: int = 0
    plate: int = 0
    turn_ticks: int = 0
    """What is left of turning to another film."""
    take_ticks: int = 0
    spent: bool = False
    """Tool A has done its work and must be let go before it does more."""
    lens_x_dmm: int = 0
    lens_y_dmm: int = 0
    lens: bool = False
    dark: bool = False
    lining: tuple[int, ...] = ()
    """Numbers of the films taken, in the order they were taken."""
    round: Round = field(default_factory=Round)
    waits: bool = False
    """Has been told that the corridor is not free."""
    phase: Phase = Phase.CHOOSING


@dataclass(frozen=True, slots=True)
class Seen:
    """What the screen may show of the light box."""

    tick: int
    count: int
    """Films in the bin."""
    plate: int
    turning: bool
    blank: Blank | None
    """The film on the glass, with the scratches that are known, its mark and its name."""
    known: int
    """Percent of the film that the raking light has gone over."""
    looked: Looked
    disc_mm: int
    """Radius of the largest disc about the template's middle."""
    seconds: int
    """Seconds of music at the finest pitch that fit on it."""
    taken: bool
    lining: tuple[Taken, ...]
    limit: int
    take_percent: int
    name_percent: int
    lens: bool
    lens_x_dmm: int
    lens_y_dmm: int
    dark: bool
    walk: Walk
    doors_tenths: int
    """How far the orderly is away, tenths of a door."""
    notice_ticks: int
    """What is left until he looks in, 0 = he does not stand at our door."""
    waits_off: bool
    """He stays away until one has gone."""
    phase: Phase


def start(
    bin: tuple[Blank, ...],
    *,
    limit: int,
    seed: int,
    levers: Levers = NORMAL,
) -> State:
    """Lay the first film on the glass while the orderly is at the far end of the corridor."""
    plates = tuple(
        Plate(
            blank,
            unlit(blank),
            centre_x_cmm=blank.centre_x_cmm,
            centre_y_cmm=blank.centre_y_cmm,
        )
        for blank in bin
    )
    phase = Phase.CHOOSING if plates else Phase.LEFT
    return State(seed=seed, levers=levers, plates=plates, limit=limit, phase=phase)


def over(state: State) -> bool:
    """Tell whether one has left, or been thrown out."""
    return state.phase is not Phase.CHOOSING


def step(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Live one tick of hand, lamp and corridor."""
    if over(state):
        return state, ()
    if grip.v <= -PRESSED:
        left, happened = leave(state)
        if over(left):
            return left, happened
        state = left
    else:
        state, happened = replace(state, waits=False), ()
    state, done = _handle(state, grip)
    round_, walked = walk_on(
        state.round, seed=state.seed, levers=state.levers, lens=state.lens, dark=state.dark
    )
    phase = Phase.THROWN_OUT if round_.walk is Walk.ANGRY else Phase.CHOOSING
    state = replace(state, tick=state.tick + 1, round=round_, phase=phase)
    return state, (*happened, *done, *walked)


def leave(state: State) -> tuple[State, tuple[Event, ...]]:
    """Go with what the lining holds, unless one would walk into him."""
    if over(state):
        return state, ()
    if state.round.door < NEAR and state.round.walk is not Walk.GOING:
        told = () if state.waits else (events.CorridorTaken(),)
        return replace(state, waits=True), told
    return replace(state, phase=Phase.LEFT), (events.Left(len(state.lining)),)


def _handle(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Do what the hand does; in the dark it holds the switch and nothing else."""
    if state.spent and not pressed(grip.a):
        state = replace(state, spent=False)
    if pressed(grip.c):
        return replace(state, dark=True, lens=False, take_ticks=0), ()
    state = replace(state, dark=False, lens=grip.lens)
    if state.turn_ticks:
        return replace(state, turn_ticks=state.turn_ticks - 1, take_ticks=0), ()
    if grip.lens:
        state, found = _rake(state, grip)
    else:
        turned, found = _turn(state, grip)
        if found:
            return turned, found
        state = _shift(state, grip)
    state, cut = _cut_name(state, grip)
    state, taken = _take(state, grip)
    return state, (*found, *cut, *taken)


def _turn(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Turn to the next or the one before, round and round."""
    if abs(grip.x) < PRESSED or len(state.plates) < 2:
        return state, ()
    plate = (state.plate + (1 if grip.x > 0 else -1)) % len(state.plates)
    turned = replace(
        state, plate=plate, turn_ticks=TURN_TICKS, take_ticks=0, lens_x_dmm=0, lens_y_dmm=0
    )
    return turned, (events.PlateTurned(plate),)


def _rake(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Move the lens over the film, and see what the slanting light shows."""
    plate = state.plates[state.plate]
    blank = plate.blank
    x, y = (toward_zero(_LENS_DMM * lean, FULL) for lean in (grip.x, grip.y))
    x = clamp(state.lens_x_dmm + x, -5 * blank.width_mm, 5 * blank.width_mm)
    y = clamp(state.lens_y_dmm + y, -5 * blank.height_mm, 5 * blank.height_mm)
    looked = shine(plate.looked, blank, x_mm=toward_zero(x, 10), y_mm=toward_zero(y, 10))
    moved = replace(state, lens_x_dmm=x, lens_y_dmm=y)
    if looked == plate.looked:
        return moved, ()
    shown = scratches_shown(looked, blank)
    found = [place for place in shown if place not in plate.shown]
    happened = () if state.levers.assisted else tuple(map(events.ScratchFound, found))
    return _with_plate(moved, replace(plate, looked=looked, shown=shown)), happened


def _shift(state: State, grip: Grip) -> State:
    """Move the template, as long as a disc is left round its middle."""
    if not grip.u and not grip.y:
        return state
    plate = state.plates[state.plate]
    reach = _TEMPLATE_REACH_CMM
    x, y = (toward_zero(_TEMPLATE_CMM * lean, FULL) for lean in (grip.u, grip.y))
    moved = replace(
        plate,
        centre_x_cmm=clamp(plate.centre_x_cmm + x, -reach, reach),
        centre_y_cmm=clamp(plate.centre_y_cmm + y, -reach, reach),
    )
    if widest_cmm(_as_marked(moved)) < min(_LEAST_DISC_CMM, widest_cmm(_as_marked(plate))):
        return state
    return _with_plate(state, moved)


def _cut_name(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Snip along the strip; what is cut stays cut if one has to let go."""
    plate = state.plates[state.plate]
    if not pressed(grip.b) or plate.nameless:
        return state, ()
    plate = replace(plate, name_ticks=plate.name_ticks + 1)
    happened = (events.NameCut(plate.blank.number),) if plate.nameless else ()
    return _with_plate(state, plate), happened


def _take(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Slip the film into the lining, or out of it again."""
    if not pressed(grip.a):
        return replace(state, take_ticks=0), ()
    if state.spent:
        return state, ()
    number = state.plates[state.plate].blank.number
    if number not in state.lining and len(state.lining) >= state.limit:
        return replace(state, spent=True), (events.LiningFull(),)
    if state.take_ticks + 1 < TAKE_TICKS:
        return replace(state, take_ticks=state.take_ticks + 1), ()
    done = replace(state, take_ticks=0, spent=True)
    if number in state.lining:
        kept = tuple(other for other in state.lining if other != number)
        return replace(done, lining=kept), (events.PutBack(number),)
    return replace(done, lining=(*state.lining, number)), (events.Taken(number),)


def _with_plate(state: State, plate: Plate) -> State:
    plates = state.plates
    return replace(state, plates=(*plates[: state.plate], plate, *plates[state.plate + 1 :]))


def _as_marked(plate: Plate) -> Blank:
    return replace(
        plate.blank,
        centre_x_cmm=plate.centre_x_cmm,
        centre_y_cmm=plate.centre_y_cmm,
        name_cut=plate.nameless,
    )


def _as_known(plate: Plate, *, levers: Levers) -> Blank:
    """Give the film as far as one knows it: an assisted eye misses nothing."""
    marked = _as_marked(plate)
    if levers.assisted:
        return marked
    return replace(marked, scratches=tuple(marked.scratches[place] for place in plate.shown))


def seen(state: State) -> Seen:
    """Give what the screen may show."""
    plate = state.plates[state.plate] if state.plates else None
    blank = _as_known(plate, levers=state.levers) if plate else None
    disc_mm = widest_cmm(blank) // 100 - _RIM_MM if blank else 0
    now = state.round
    stands = now.walk is Walk.AT_THE_DOOR
    return Seen(
        tick=state.tick,
        count=len(state.plates),
        plate=state.plate,
        turning=state.turn_ticks > 0,
        blank=blank,
        known=_known_percent(plate, levers=state.levers),
        looked=plate.looked if plate else (),
        disc_mm=disc_mm,
        seconds=seconds_that_fit(disc_mm, pitch_um=_FINEST_PITCH_UM),
        taken=blank is not None and blank.number in state.lining,
        lining=_taken(state),
        limit=state.limit,
        take_percent=100 * state.take_ticks // TAKE_TICKS,
        name_percent=100 if plate and plate.nameless else _name_percent(plate),
        lens=state.lens,
        lens_x_dmm=state.lens_x_dmm,
        lens_y_dmm=state.lens_y_dmm,
        dark=state.dark,
        walk=now.walk,
        doors_tenths=10 * now.door // DOOR,
        notice_ticks=min(now.wait_ticks, notice_ticks(state.levers)) if stands else 0,
        waits_off=state.levers.assisted or state.levers.orderly_nearest > 0,
        phase=state.phase,
    )


def _known_percent(plate: Plate | None, *, levers: Levers) -> int:
    if plate is None or levers.assisted:
        return 100
    return looked_percent(plate.looked)


def _name_percent(plate: Plate | None) -> int:
    return 100 * plate.name_ticks // NAME_TICKS if plate else 0


def _taken(state: State) -> tuple[Taken, ...]:
    plates = {plate.blank.number: plate for plate in state.plates}
    return tuple(
        Taken(
            number,
            centre_x_cmm=plates[number].centre_x_cmm,
            centre_y_cmm=plates[number].centre_y_cmm,
            name_cut=plates[number].nameless,
        )
        for number in state.lining
    )


def result(state: State) -> TookFilms:
    """Give what comes home in the lining; who is thrown out keeps it, but not his welcome."""
    return TookFilms(_taken(state), thrown_out=state.phase is Phase.THROWN_OUT)
