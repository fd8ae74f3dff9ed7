"""Between two passages: the lathe runs by itself, and the hand holds still.

Weight and governor stay as they were let go; the level stays, too, but is eased where wall or
curve would not bear it. What swarf gathers is swept in routine.
"""

from dataclasses import replace

from game.hands import events
from game.hands.events import Event
from game.hands.gain import gain
from game.hands.lathe_cut import level_ddb, sampled, wear_down
from game.hands.lathe_limits import swing_um, width_um
from game.hands.lathe_motor import wanted_ppm
from game.hands.lathe_seen import band_of_level
from game.hands.lathe_state import TENTH_TICKS, Head, Phase, State

THROUGH_TICKS = 72
"""What the run from one passage to the next lasts."""

_HUNDREDTHS = 100


def run_through(state: State) -> tuple[State, tuple[Event, ...]]:
    """Live one tick of running through; a share of the way is done in each."""
    setup = state.setup
    last = state.passage + 1 >= len(setup.passages)
    goal = state.end_tenth
    if not last:
        goal = min(goal, setup.passages[state.passage + 1][0])
    done = state.tenth + max(0, goal - state.tenth) // max(1, state.through_ticks)
    if state.through_ticks <= 1:
        done = goal
    for _ in range(state.tenth, done):
        state = _run_a_tenth(state)
    state = replace(state, tick=state.tick + 1, through_ticks=max(0, state.through_ticks - 1))
    if state.through_ticks:
        return state, ()
    if state.tenth >= state.end_tenth:
        return replace(state, phase=Phase.DONE), (events.CutDone(state.tenth),)
    passage = state.passage + 1
    by_hand = replace(state, passage=passage, phase=Phase.BY_HAND)
    return by_hand, (events.PassageBegins(passage),)


def _run_a_tenth(state: State) -> State:
    """Cut a tenth of a second in closed form: the weight has settled, the speed has, too."""
    setup = state.setup
    high_cddb = _HUNDREDTHS * band_of_level(state).high
    force_mn = state.head.set_cmn // _HUNDREDTHS
    head = Head(min(state.held_cddb, high_cddb), state.head.set_cmn, force_mn)
    swing = swing_um(setup.peak_dum(state.tenth), gain=gain(level_ddb(head)))
    width = width_um(force_mn, hardness_mpa=setup.hardness_mpa)
    beside = state.turns.last_turn_um
    speed_ppm = wanted_ppm(
        state.motor,
        force_mn=force_mn,
        swing_um=swing,
        tick=state.song_ticks,
        levers=setup.levers,
    )
    return replace(
        state,
        head=head,
        turns=replace(
            state.turns,
            width_um=width,
            swing_um=swing,
            land_um=setup.pitch_um - width - swing - beside[0],
            last_turn_um=(*beside[TENTH_TICKS:], *(swing,) * TENTH_TICKS),
        ),
        motor=replace(state.motor, speed_ppm=speed_ppm),
        tip=wear_down(state.tip, force_mn=force_mn, ticks=TENTH_TICKS),
        log=sampled(state.log, state.tenth, head=head, speed_ppm=speed_ppm),
        song_ticks=state.song_ticks + TENTH_TICKS,
        ahead_ppm_ticks=state.ahead_ppm_ticks + speed_ppm * TENTH_TICKS,
    )
