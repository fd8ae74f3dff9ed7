"""The night dial: catch clean seconds of a station between fading, whistles and those who cover it.

``x`` turns the needle (it has a flywheel), ``u`` opens and narrows the passband, ``v`` switches the
band up or down once for each push. Tool A lets the tape run while it is held, B hangs the aerial
another way once for each press, C switches the set off when it is held.
"""

from dataclasses import replace

from game.city.chance import roll
from game.city.whole import clamp, toward_zero
from game.hands import events_night as events
from game.hands.dial_air import CLEAN_MARGIN, Heard, Wave, hear, waves
from game.hands.dial_facts import AERIALS, BANDS, Night
from game.hands.dial_seen import Seen, seen
from game.hands.dial_state import (
    LEAST_WIDTH_HZ,
    MOST_WIDTH_HZ,
    SECOND_TICKS,
    WARM,
    Held,
    Knobs,
    Phase,
    Second,
    State,
    Tape,
)
from game.hands.dial_tape import CLEAN, count, result, run_on
from game.hands.events import Event, Knock
from game.hands.grip import PRESSED, Grip, pressed
from game.hands.levers import NORMAL, Levers

__all__ = ["Phase", "Second", "Seen", "State", "Tape", "over", "result", "seen", "start", "step"]

GLOW_TICKS = 120
"""Before the valves glow there is nothing to hear."""
OFF_TICKS = 40
SWITCH_TICKS = 20

_LEAN_HZ = 5
_FOLLOW = 10
_CREEP_PART = 50
_WIDTH_HZ = 2
_START_SCATTER_HZ = 80_000
_REACH_HZ = 12_000
_SNAP_HZ = 600
_SIDE_HZ = 600
_SNAP_PART = 12
_WIDTHS_HZ = (1500, 2200, 3000, 4000, 5000)
_WIDTH_STEP_HZ = 100
_COMFORT = 4
"""An assisted filter wants this much more than a clean second needs."""
_LOUD_JAM = 40
_KNOCK_PART = 16
_KNOCK_EASES = 2
_HEADPHONES_EASE = 6
_KNOCK_FULL = 1000
_RUINING_KNOCKS = 3


def start(night: Night, *, seed: int, metres: int = 31, levers: Levers = NORMAL) -> State:
    """Turn on a cold set; its needle stands where somebody left it in that band."""
    places = tuple(
        (low + high) // 2
        + roll(seed, "needle", at, sides=2 * _START_SCATTER_HZ)
        - _START_SCATTER_HZ
        for at, (_, low, high) in enumerate(BANDS)
    )
    band = next((at for at, known in enumerate(BANDS) if known[0] == metres), 0)
    aerial = roll(seed, "wire", sides=AERIALS)
    knobs = Knobs(places[band], band, places, aerial=aerial)
    return State(seed=seed, levers=levers, night=night, knobs=knobs)


def step(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Live one tick of knobs, sky and tape."""
    if over(state):
        return state, ()
    state, turned = _press(state, grip)
    air = _near(state)
    state = replace(state, knobs=_turn(state, grip, air))
    state, found = _listen(state, air)
    state, taped = run_on(state, runs=pressed(grip.a) and state.warm >= GLOW_TICKS)
    state, knocked = _wall(state)
    glows = (events.SetWarm(),) if state.warm + 1 == GLOW_TICKS else ()
    state = replace(
        state,
        tick=state.tick + 1,
        warm=min(WARM, state.warm + 1),
        deaf_ticks=max(0, state.deaf_ticks - 1),
    )
    state, ended = _end(state)
    return state, (*turned, *glows, *found, *taped, *knocked, *ended)


def over(state: State) -> bool:
    """Tell whether the set is off, or the night over."""
    return state.phase is not Phase.LISTENING


def switch_off(state: State) -> tuple[State, tuple[Event, ...]]:
    """Switch the set off; what is on the tape stays there."""
    if over(state):
        return state, ()
    clean_s = count(state.reel.seconds, CLEAN)
    return replace(state, phase=Phase.OFF), (events.SetOff(clean_s),)


def _press(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Do what a press does once: band and aerial; and count how long the switch is held."""
    held, knobs = state.held, state.knobs
    happened: list[Event] = []
    pushes, hangs = abs(grip.v) >= PRESSED, pressed(grip.b)
    if pushes and not held.band:
        knobs = _next_band(knobs, 1 if grip.v > 0 else -1)
        state = replace(state, deaf_ticks=SWITCH_TICKS)
        happened.append(events.BandTurned(BANDS[knobs.band][0]))
    if hangs and not held.aerial:
        knobs = replace(knobs, aerial=(knobs.aerial + 1) % AERIALS)
        happened.append(events.AerialTurned(knobs.aerial))
    off_ticks = held.off_ticks + 1 if pressed(grip.c) else 0
    return replace(state, knobs=knobs, held=Held(pushes, hangs, off_ticks)), tuple(happened)


def _next_band(knobs: Knobs, by: int) -> Knobs:
    """Switch over; every band remembers where its needle stood."""
    places = list(knobs.places_hz)
    places[knobs.band] = knobs.tune_hz
    band = (knobs.band + by) % len(BANDS)
    return replace(knobs, band=band, tune_hz=places[band], spin_hz=0, places_hz=tuple(places))


def _near(state: State) -> tuple[Wave, ...]:
    """Give what the aerial brings near the needle."""
    tune_hz = state.knobs.tune_hz
    return waves(
        state.night,
        low_hz=tune_hz - _REACH_HZ,
        high_hz=tune_hz + _REACH_HZ,
        seed=state.seed,
        tick=state.tick,
        aerial=state.knobs.aerial,
        levers=state.levers,
    )


def _turn(state: State, grip: Grip, air: tuple[Wave, ...]) -> Knobs:
    """Let the needle follow the hand, its flywheel and the cold; help an assisted hand."""
    knobs, assisted = state.knobs, state.levers.assisted
    _, low, high = BANDS[knobs.band]
    gap = _LEAN_HZ * grip.x - knobs.spin_hz
    spin = knobs.spin_hz + (toward_zero(gap, _FOLLOW) or clamp(gap, -1, 1))
    creep = 0 if assisted else (WARM - state.warm) // _CREEP_PART
    tune = knobs.tune_hz + spin + creep
    width = knobs.width_hz + _WIDTH_HZ * grip.u
    if assisted:
        tune_by, width_by = _help(state, air, tune)
        tune += tune_by if abs(grip.x) < PRESSED else 0
        width += width_by if not grip.u else 0
    tune = clamp(tune, low, high)
    return replace(
        knobs,
        tune_hz=tune,
        spin_hz=0 if tune in (low, high) else spin,
        width_hz=clamp(width, LEAST_WIDTH_HZ, MOST_WIDTH_HZ),
    )


def _help(state: State, air: tuple[Wave, ...], tune_hz: int) -> tuple[int, int]:
    """Give how far an assisted needle and filter go by themselves in this tick.

    They make for the station beside the needle, a little to the side if a whistle or a saw wants
    that, and as wide as the air is clean.
    """
    near = [wave for wave in air if wave.hour and abs(wave.hz - tune_hz) <= _SNAP_HZ + _SIDE_HZ]
    if not near:
        return 0, 0
    middle_hz = max(near, key=lambda wave: wave.strength).hz
    margins = {
        (middle_hz + side, wide): hear(
            air, tune_hz=middle_hz + side, width_hz=wide, static=state.night.static
        ).margin
        for side in (0, -_SIDE_HZ, _SIDE_HZ)
        for wide in _WIDTHS_HZ
    }
    clean = [place for place, margin in margins.items() if margin >= CLEAN_MARGIN + _COMFORT]
    if clean:
        wanted_hz, wide = max(clean, key=lambda place: (place[1], margins[place]))
    else:
        wanted_hz, wide = max(margins, key=lambda place: margins[place])
    gap_hz = wanted_hz - tune_hz
    return (
        toward_zero(gap_hz, _SNAP_PART) or clamp(gap_hz, -1, 1),
        clamp(wide - state.knobs.width_hz, -_WIDTH_STEP_HZ, _WIDTH_STEP_HZ),
    )


def _listen(state: State, air: tuple[Wave, ...]) -> tuple[State, tuple[Event, ...]]:
    """Hear what is at the needle, and notice the lamps of its jammer."""
    heard = Heard()
    if state.warm >= GLOW_TICKS and not state.deaf_ticks:
        knobs = state.knobs
        heard = hear(air, tune_hz=knobs.tune_hz, width_hz=knobs.width_hz, static=state.night.static)
    wave = next((wave for wave in air if wave.station == heard.station), None)
    lamps, kind = (wave.lamps, wave.kind) if wave is not None else (0, "")
    before = state
    state = replace(state, heard=heard, lamps=lamps, kind=kind)
    if not heard.station:
        return state, ()
    if before.heard.station != heard.station:
        found: tuple[Event, ...] = (events.StationFound(heard.station),)
        return state, (*found, events.JammerUp(kind)) if kind else found
    return state, _news(before, state)


def _news(before: State, after: State) -> tuple[Event, ...]:
    """Tell what has changed on the mast of the same station."""
    happened: list[Event] = []
    if after.lamps > before.lamps:
        happened.append(events.LampOn(after.lamps))
    if after.lamps < before.lamps:
        happened.append(events.LampOut(after.lamps))
    if after.kind and not before.kind:
        happened.append(events.JammerUp(after.kind))
    if before.kind and not after.kind:
        happened.append(events.AirClears())
    return tuple(happened)


def _wall(state: State) -> tuple[State, tuple[Event, ...]]:
    """Let the neighbour hear a jammer howl; quiet makes up for it."""
    levers = state.levers
    if not levers.neighbour_awake or state.knocks >= _RUINING_KNOCKS:
        return state, ()
    loud = max(0, state.heard.jam - _LOUD_JAM)
    heard = (loud + _KNOCK_PART - 1) // _KNOCK_PART - _KNOCK_EASES
    heard -= _HEADPHONES_EASE if levers.headphones else 0
    knock = max(0, state.knock + heard)
    if knock < _KNOCK_FULL:
        return (state if knock == state.knock else replace(state, knock=knock)), ()
    return replace(state, knock=0, knocks=state.knocks + 1), (Knock(state.knocks + 1),)


def _end(state: State) -> tuple[State, tuple[Event, ...]]:
    """End when the switch has been held, or with the night."""
    if state.held.off_ticks >= OFF_TICKS:
        return switch_off(state)
    if state.tick >= SECOND_TICKS * state.night.seconds:
        clean_s = count(state.reel.seconds, CLEAN)
        return replace(state, phase=Phase.OVER), (events.NightOver(clean_s),)
    return state, ()
