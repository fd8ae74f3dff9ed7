"""The tape of the night: second by second it is clean, jammed or faint, and then it is spliced."""

from dataclasses import replace
from itertools import groupby, pairwise

from game.city.whole import toward_zero
from game.hands import events_night as events
from game.hands.dial_air import CLEAN_MARGIN, TENTH_TICKS, Heard
from game.hands.dial_state import SECOND_TICKS, Knobs, Reel, Second, State, Tape
from game.hands.events import Event

CLEAN, JAMMED, FAINT = "clean", "jammed", "faint"
NO_SONG = ("", "talk")

_MOST_HZ = 4200
"""What the loudspeaker's end of the set lets through."""
_TENTHS = 10


def run_on(state: State, *, runs: bool) -> tuple[State, tuple[Event, ...]]:
    """Let the tape run or stand for a tick; a second that was not full is lost."""
    reel = state.reel
    if not runs:
        stopped = (events.TapeStops(len(reel.seconds)),) if reel.runs else ()
        return (replace(state, reel=Reel(reel.seconds)) if reel.runs else state), stopped
    begun: tuple[Event, ...] = () if reel.runs else (events.TapeRuns(len(reel.seconds)),)
    reel = _gather(reel, state.heard, state.knobs)
    if reel.ticks < SECOND_TICKS:
        return replace(state, reel=reel), begun
    state, taken = _close_second(replace(state, reel=reel))
    return state, (*begun, *taken)


def _gather(reel: Reel, heard: Heard, knobs: Knobs) -> Reel:
    return Reel(
        reel.seconds,
        ticks=reel.ticks + 1,
        runs=True,
        signal=reel.signal + heard.signal,
        jam=reel.jam + heard.jam,
        mask=reel.mask + heard.mask,
        tune_hz=reel.tune_hz + knobs.tune_hz,
        width_hz=reel.width_hz + knobs.width_hz,
    )


def _close_second(state: State) -> tuple[State, tuple[Event, ...]]:
    """Write a full second down; an assisted tape leaves the first jammed one out."""
    reel = state.reel
    signal, jam, mask = (part // SECOND_TICKS for part in (reel.signal, reel.jam, reel.mask))
    how = judge(signal=signal, jam=jam, mask=mask)
    blank = Reel(reel.seconds, runs=True)
    if how == JAMMED and state.levers.assisted and not state.spared:
        return replace(state, reel=blank, spared=True), ()
    began = state.tick - SECOND_TICKS + 1
    heard = state.heard.station
    station = next((s for s in state.night.stations if s.id == heard), None)
    second = Second(
        how=how,
        station=heard,
        item=station.item_at(began // TENTH_TICKS) if station is not None else "",
        night_tick=began,
        tune_hz=reel.tune_hz // SECOND_TICKS,
        width_hz=reel.width_hz // SECOND_TICKS,
        margin=signal - jam - mask,
    )
    taken = replace(blank, seconds=(*reel.seconds, second))
    return replace(state, reel=taken), (events.SecondTaken(len(taken.seconds), how),)


def judge(*, signal: int, jam: int, mask: int) -> str:
    """Say what a second of tape is worth."""
    if signal - jam - mask >= CLEAN_MARGIN:
        return CLEAN
    return JAMMED if jam > signal // 2 else FAINT


def count(seconds: tuple[Second, ...], how: str) -> int:
    """Count the seconds of one kind."""
    return sum(second.how == how for second in seconds)


def clean_runs(seconds: tuple[Second, ...]) -> tuple[tuple[int, int], ...]:
    """Give (first second, seconds) of every clean run; a stop of the tape ends a run."""
    runs: list[tuple[int, int]] = []
    for first, length in stretches(seconds):
        place = first
        for how, part in groupby(seconds[first : first + length], key=lambda second: second.how):
            size = len(tuple(part))
            if how == CLEAN:
                runs.append((place, size))
            place += size
    return tuple(runs)


def stretches(seconds: tuple[Second, ...]) -> tuple[tuple[int, int], ...]:
    """Give (first second, seconds) of all that was taken without a stop."""
    starts = [
        place
        for place, second in enumerate(seconds)
        if not place or second.night_tick - seconds[place - 1].night_tick != SECOND_TICKS
    ]
    return tuple((start, end - start) for start, end in pairwise((*starts, len(seconds))))


def longest_run(seconds: tuple[Second, ...]) -> tuple[int, int]:
    """Give the longest clean run, the first of those that are equally long."""
    return max(clean_runs(seconds), key=lambda run: run[1], default=(0, 0))


def result(state: State) -> Tape:
    """Give the tape as it is now."""
    seconds = state.reel.seconds
    station = _most([second.station for second in seconds if second.station])
    songs = [s.item for s in seconds if s.station == station and s.item not in NO_SONG]
    heard = [s.margin for s in seconds if s.how == CLEAN] or [s.margin for s in seconds] or [0]
    widths = sorted(second.width_hz for second in seconds) or [0]
    return Tape(
        station=station,
        item=_most(songs),
        seconds=seconds,
        clean_s=count(seconds, CLEAN),
        jammed_s=count(seconds, JAMMED),
        faint_s=count(seconds, FAINT),
        longest=longest_run(seconds),
        gaps=_gaps(seconds),
        joins=max(0, len(clean_runs(seconds)) - 1),
        pieces=tuple(
            (seconds[first].night_tick, first, length) for first, length in stretches(seconds)
        ),
        tuning=tuple((_TENTHS * at, second.tune_hz) for at, second in enumerate(seconds)),
        width=tuple((_TENTHS * at, second.width_hz) for at, second in enumerate(seconds)),
        bandwidth_hz=min(_MOST_HZ, widths[len(widths) // 2]),
        snr_db=toward_zero(toward_zero(sum(heard), len(heard)), 2),
        knocks=state.knocks,
        night_s=state.tick // SECOND_TICKS,
    )


def _gaps(seconds: tuple[Second, ...]) -> tuple[tuple[int, int], ...]:
    gaps: list[tuple[int, int]] = []
    for place, second in enumerate(seconds):
        if second.how == CLEAN:
            continue
        if gaps and gaps[-1][1] == place:
            gaps[-1] = (gaps[-1][0], place + 1)
        else:
            gaps.append((place, place + 1))
    return tuple(gaps)


def _most(names: list[str]) -> str:
    """Give the name that comes most often, the first of those that come equally often."""
    return max(dict.fromkeys(names), key=names.count, default="")
