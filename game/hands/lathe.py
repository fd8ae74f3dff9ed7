"""The lathe: level, weight, brush and governor put the song into the film, passage by passage."""

from dataclasses import replace

from game.city.discs import Survey
from game.hands import events
from game.hands.events import Event
from game.hands.gain import LEAST_DDB
from game.hands.grip import FULL, Grip, pressed
from game.hands.lathe_cut import (
    DULL_WEAR,
    LOUD_SWING_UM,
    cut,
    gather,
    level_ddb,
    listen,
    move_head,
    sampled,
    write_down,
)
from game.hands.lathe_help import helped
from game.hands.lathe_limits import INNER_MM, TURN_TICKS, width_um
from game.hands.lathe_motor import TAP_PPM, turn, wanted_ppm, wind_up
from game.hands.lathe_seen import Seen, seen
from game.hands.lathe_state import TENTH_TICKS, Head, Phase, Ride, Setup, State, Tip, Turns
from game.hands.lathe_through import THROUGH_TICKS, run_through
from game.hands.levers import NORMAL, Levers
from game.hands.trace import curve

__all__ = ["Phase", "Ride", "Seen", "State", "lift", "over", "result", "seen", "start", "step"]

_START_DDB = -10
_START_MN = 800
_FACET_UM = 10


def start(
    survey: Survey,
    *,
    seed: int,
    hardness_mpa: int,
    radius_mm: int,
    pitch_um: int = 184,
    wear: int = 0,
    spring: bool = False,
    every_second: bool = False,
    levers: Levers = NORMAL,
) -> State:
    """Lower the head onto a trimmed disc; ``every_second`` leaves no passage to the lathe."""
    outer_mm = radius_mm - 3
    turns_um = max(0, outer_mm - INNER_MM) * 1000
    room_ticks = turns_um // pitch_um * TURN_TICKS
    song_tenths = len(survey.peak_dum)
    end_tenth = max(1, min(room_ticks // TENTH_TICKS, song_tenths))
    passages = ((0, song_tenths),) if every_second else survey.passages
    setup = Setup(
        survey=survey,
        hardness_mpa=hardness_mpa,
        outer_mm=outer_mm,
        pitch_um=pitch_um,
        end_tenth=end_tenth,
        room_ticks=room_ticks,
        missing_s=(song_tenths - end_tenth + 9) // 10,
        passages=_within(passages, end_tenth),
        seed=seed,
        levers=levers,
    )
    return State(
        setup=setup,
        head=Head(_START_DDB * FULL, _START_MN * FULL, _START_MN),
        motor=wind_up(seed=seed, spring=spring),
        tip=Tip(wear=wear),
        turns=Turns(width_um(_START_MN, hardness_mpa=hardness_mpa)),
    )


def _within(passages: tuple[tuple[int, int], ...], end_tenth: int) -> tuple[tuple[int, int], ...]:
    """Keep what fits on the film; the first passage begins where the song does."""
    kept = [(first, min(last, end_tenth)) for first, last in passages if first < end_tenth]
    return ((0, kept[0][1]), *kept[1:]) if kept else ((0, end_tenth),)


def step(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Live one tick of the lathe."""
    if over(state):
        return state, ()
    if state.phase is Phase.RUNNING_THROUGH:
        return run_through(state)
    begun = _beginning(state)
    if state.setup.levers.assisted:
        state, grip = helped(state, grip)
    state, happened = _cut_by_hand(state, grip)
    state, ended = _end_passage(state)
    return state, (*begun, *happened, *ended)


def over(state: State) -> bool:
    """Tell whether the head is up."""
    return state.phase is Phase.DONE


def lift(state: State) -> tuple[State, tuple[Event, ...]]:
    """Lift the head: the groove ends here, and a short disc is still a disc."""
    if over(state):
        return state, ()
    return replace(state, phase=Phase.DONE), (events.CutDone(state.tenth),)


def _beginning(state: State) -> tuple[Event, ...]:
    """Say at the first tick what the film has no room for."""
    if state.tick:
        return ()
    missing_s = state.setup.missing_s
    short = (events.FilmShort(missing_s),) if missing_s else ()
    return (events.PassageBegins(0), *short)


def _cut_by_hand(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    setup, tick, now = state.setup, state.tick, state.song_ticks
    silent = state.tip.silent_ticks > 0
    loud = state.turns.swing_um > LOUD_SWING_UM
    head = move_head(state.head, grip, setup=setup, tick=tick, song_ticks=now, loud=loud)
    turns, touched = cut(state.turns, head, setup=setup, tick=tick, song_ticks=now, silent=silent)
    tip, gathered = gather(
        state.tip,
        grip,
        force_mn=head.force_mn,
        swing_um=turns.swing_um,
        setup=setup,
        tick=tick,
        tenth=state.tenth,
    )
    heard = LEAST_DDB if silent else level_ddb(head)
    wall, knocked = listen(
        state.wall, level_ddb=heard, loudness=setup.loudness(state.tenth), setup=setup
    )
    tapped_ppm = _tap(state, grip)
    wanted = wanted_ppm(
        state.motor, force_mn=head.force_mn, swing_um=turns.swing_um, tick=now, levers=setup.levers
    )
    motor = turn(state.motor, wanted_ppm=wanted, step_ppm=tapped_ppm, tapped=_taps(grip))
    tapped = (events.Governor(tapped_ppm),) if tapped_ppm else ()
    happened = (*touched, *gathered, *knocked, *tapped)
    log = write_down(state.log, happened) if happened else state.log
    if now % TENTH_TICKS == 0:
        log = sampled(log, state.tenth, head=head, speed_ppm=motor.speed_ppm)
    cutting = replace(state, head=head, turns=turns, tip=tip, wall=wall, motor=motor, log=log)
    ahead = state.ahead_ppm_ticks + motor.speed_ppm
    return replace(cutting, tick=tick + 1, song_ticks=now + 1, ahead_ppm_ticks=ahead), happened


def _taps(grip: Grip) -> bool:
    return pressed(grip.b) or pressed(grip.c)


def _tap(state: State, grip: Grip) -> int:
    """Give the step of a tap on the governor, towards true speed; tool C taps half as hard."""
    if state.motor.tapped or not _taps(grip):
        return 0
    step_ppm = TAP_PPM if pressed(grip.b) else TAP_PPM // 2
    return -step_ppm if state.motor.speed_ppm > 0 else step_ppm


def _end_passage(state: State) -> tuple[State, tuple[Event, ...]]:
    """Hand over to the lathe at the end of a passage, or lift the head at the end of the song."""
    if state.tenth >= state.end_tenth:
        return lift(state)
    if state.tenth < state.setup.passages[state.passage][1]:
        return state, ()
    running = replace(
        state,
        phase=Phase.RUNNING_THROUGH,
        through_ticks=THROUGH_TICKS,
        held_cddb=state.head.level_cddb,
    )
    return running, (events.PassageEnds(state.passage),)


def result(state: State) -> Ride:
    """Give the cut as it was ridden so far."""
    log = state.log
    return Ride(
        level=curve(log.level),
        weight=curve(log.weight),
        speed=curve(log.speed),
        jumps=log.jumps,
        gaps=log.gaps,
        end_tenth=state.tenth,
        touches=log.touches,
        breaches=log.breaches,
        knocks=state.wall.knocks,
        wear=state.tip.wear,
        facet_growth_um=_FACET_UM if state.tip.wear > DULL_WEAR else 0,
        pitch_um=state.setup.pitch_um,
    )
