"""What an eye finds at the lathe: gauges, microscope, and the song that is coming."""

from dataclasses import dataclass

from game.hands.gain import gain
from game.hands.lathe_cut import level_ddb
from game.hands.lathe_limits import TURN_TICKS, Band, level_band, swing_um, weight_band
from game.hands.lathe_state import Phase, State

_BAND_AHEAD, _BAND_BEHIND = 15, 8
"""Tenths of a second that the bands look ahead and, for the turn beside, back."""
_BEHIND_TENTHS = 20


@dataclass(frozen=True, slots=True)
class Seen:
    """What the screen may show of the lathe."""

    tick: int
    tenth: int
    end_tenth: int
    missing_s: int
    passage: int
    passages: tuple[tuple[int, int], ...]
    through_ticks: int
    level_ddb: int
    level_band: Band
    set_mn: int
    force_mn: int
    weight_band: tuple[int, int]
    pitch_um: int
    width_um: int
    swing_um: int
    beside_um: int
    """Swing of the last turn at this place."""
    land_um: int
    radius_um: int
    turn_tick: int
    """0 to 45, where the platter is."""
    swarf: int
    speed_ppm: int
    governor_ppm: int
    knock: int
    knocks: int
    silent_ticks: int
    wear: int
    behind_dum: tuple[int, ...]
    """Peaks of the two seconds that have been."""
    ahead_dum: tuple[int, ...]
    """Peaks of the song to come, ten a second, the first is now."""
    ahead_loud: tuple[int, ...]
    ahead_red: tuple[bool, ...]
    """Which of them will touch at this level and weight."""
    phase: Phase


def seen(state: State) -> Seen:
    """Give what the screen may show."""
    setup, head, turns = state.setup, state.head, state.turns
    tenth = state.tenth
    end = min(state.end_tenth, tenth + setup.levers.look_ahead_tenths)
    ahead = setup.survey.peak_dum[tenth:end]
    behind = setup.survey.peak_dum[max(0, tenth - _BEHIND_TENTHS) : tenth]
    room_um = setup.pitch_um - turns.width_um
    return Seen(
        tick=state.tick,
        tenth=tenth,
        end_tenth=state.end_tenth,
        missing_s=setup.missing_s,
        passage=state.passage,
        passages=setup.passages,
        through_ticks=state.through_ticks,
        level_ddb=level_ddb(head),
        level_band=band_of_level(state),
        set_mn=head.set_cmn // 100,
        force_mn=head.force_mn,
        weight_band=_band_of_weight(state),
        pitch_um=setup.pitch_um,
        width_um=turns.width_um,
        swing_um=turns.swing_um,
        beside_um=turns.last_turn_um[0],
        land_um=turns.land_um,
        radius_um=setup.radius_um(state.song_ticks),
        turn_tick=state.song_ticks % TURN_TICKS,
        swarf=state.tip.swarf,
        speed_ppm=state.motor.speed_ppm,
        governor_ppm=state.motor.governor_ppm,
        knock=state.wall.knock,
        knocks=state.wall.knocks,
        silent_ticks=state.tip.silent_ticks,
        wear=state.tip.wear,
        behind_dum=behind,
        ahead_dum=ahead,
        ahead_loud=setup.survey.loudness[tenth:end],
        ahead_red=_red(behind, ahead, room_um=room_um, head_gain=_gain(state)),
        phase=state.phase,
    )


def band_of_level(state: State) -> Band:
    """Give the band of the level for the next second and a half."""
    setup = state.setup
    return level_band(
        _near(state),
        pitch_um=setup.pitch_um,
        width_um=state.turns.width_um,
        radius_um=setup.radius_um(state.song_ticks),
    )


def _band_of_weight(state: State) -> tuple[int, int]:
    setup = state.setup
    swings = [swing_um(peak, gain=_gain(state)) for peak in _near(state)]
    return weight_band(swings, pitch_um=setup.pitch_um, hardness_mpa=setup.hardness_mpa)


def _near(state: State) -> tuple[int, ...]:
    """Give the peaks that lie beside and before the tip."""
    tenth = state.tenth
    end = min(state.end_tenth, tenth + _BAND_AHEAD)
    return state.setup.survey.peak_dum[max(0, tenth - _BAND_BEHIND) : max(end, tenth + 1)]


def _gain(state: State) -> int:
    return gain(level_ddb(state.head))


def _red(
    behind: tuple[int, ...], ahead: tuple[int, ...], *, room_um: int, head_gain: int
) -> tuple[bool, ...]:
    """Tell which tenths of a second to come touch the turn beside them at this gain."""
    swings = [swing_um(peak, gain=head_gain) for peak in (*behind, *ahead)]
    beside = [0] * _BAND_BEHIND + swings
    now = len(behind)
    return tuple(
        swings[place] + max(beside[place], beside[place + 1]) > room_um
        for place in range(now, len(swings))
    )
