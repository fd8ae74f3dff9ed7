"""What an eye finds at the dial: the waterfall, the magic eye, the masts' lamps and the tape."""

from dataclasses import dataclass

from game.hands.dial_air import Wave, waves
from game.hands.dial_facts import BANDS
from game.hands.dial_state import SECOND_TICKS, Phase, State
from game.hands.dial_tape import CLEAN, FAINT, JAMMED, count, longest_run


@dataclass(frozen=True, slots=True)
class SeenTape:
    """The strip of seconds that have been taken."""

    runs: bool
    second_percent: int
    """Of the second that runs."""
    strip: tuple[str, ...]
    """clean, jammed or faint, one for each second of tape."""
    clean_s: int
    jammed_s: int
    faint_s: int
    longest_s: int
    """Longest clean run."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the screen may show of the dial."""

    tick: int
    left_s: int
    """Of the night."""
    metres: int
    bands: tuple[int, ...]
    """All bands of the switch, in its order."""
    low_hz: int
    high_hz: int
    """Edges of this band."""
    tune_hz: int
    width_hz: int
    aerial: int
    warm: int
    """0 to 1000; the needle drifts until the set is warm."""
    hears: bool
    """The valves glow and the switch does not crackle."""
    eye: int
    """How far the green eye is closed, 0 to 100."""
    jam: int
    mask: int
    margin: int
    station: str
    """The one at the needle."""
    hour: str
    """What it carries."""
    item: str
    """What it sends now."""
    kind: str
    """Jammer on it, or nothing."""
    lamps: int
    """Lamps that burn on that jammer's mast, 0 to 3."""
    order_tenths: int
    """Until the next order, where it is near enough to be known; else -1."""
    air: tuple[Wave, ...]
    """All that stands in this band now, for the waterfall."""
    static: int
    tape: SeenTape
    wanted: str
    wanted_s: int
    knock: int
    knocks: int
    off_ticks: int
    """How long the switch has been held."""
    phase: Phase


def seen(state: State) -> Seen:
    """Give what the screen may show."""
    night, knobs, heard = state.night, state.knobs, state.heard
    metres, low, high = BANDS[knobs.band]
    air = waves(
        night, low_hz=low, high_hz=high, seed=state.seed, tick=state.tick,
        aerial=knobs.aerial, levers=state.levers,
    )  # fmt: skip
    wave = next((wave for wave in air if wave.station == heard.station), None)
    return Seen(
        tick=state.tick,
        left_s=max(0, night.seconds - state.tick // SECOND_TICKS),
        metres=metres,
        bands=tuple(known[0] for known in BANDS),
        low_hz=low,
        high_hz=high,
        tune_hz=knobs.tune_hz,
        width_hz=knobs.width_hz,
        aerial=knobs.aerial,
        warm=state.warm,
        hears=heard.mask > 0,
        eye=heard.signal,
        jam=heard.jam,
        mask=heard.mask,
        margin=heard.margin,
        station=heard.station,
        hour=wave.hour if wave is not None else "",
        item=_item(state),
        kind=state.kind,
        lamps=state.lamps,
        order_tenths=wave.order_tenths if wave is not None else -1,
        air=air,
        static=night.static,
        tape=_tape(state),
        wanted=night.wanted,
        wanted_s=night.wanted_s,
        knock=state.knock,
        knocks=state.knocks,
        off_ticks=state.held.off_ticks,
        phase=state.phase,
    )


def _tape(state: State) -> SeenTape:
    seconds = state.reel.seconds
    return SeenTape(
        runs=state.reel.runs,
        second_percent=100 * state.reel.ticks // SECOND_TICKS,
        strip=tuple(second.how for second in seconds),
        clean_s=count(seconds, CLEAN),
        jammed_s=count(seconds, JAMMED),
        faint_s=count(seconds, FAINT),
        longest_s=longest_run(seconds)[1],
    )


def _item(state: State) -> str:
    """Give what one hears that is sent."""
    heard = state.heard.station
    station = next((known for known in state.night.stations if known.id == heard), None)
    return station.item_at(state.tick * 10 // SECOND_TICKS) if station is not None else ""
