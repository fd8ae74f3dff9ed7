"""What an eye finds in the street: two coats, heads and the meters over them, trams and people."""

from dataclasses import dataclass

from game.hands import handing_street
from game.hands.handing_state import HIS, OURS, Phase, State, waits_ticks
from game.hands.handing_street import Gaze, Patrolman


@dataclass(frozen=True, slots=True)
class SeenMan:
    """A patrolman as he can be seen."""

    number: int
    along: int
    look_deg: int
    """0 = straight at us."""
    gaze: Gaze
    meter: int
    """How far the meter over his head is filled, percent; full, he turns."""
    shielded: bool
    """Something is between him and us."""
    watches: bool
    """We are in his cone, and nothing is in between."""
    clear_ticks: int
    """For so long, at least, he will not watch us."""
    comes_ticks: int
    """Until he is here; 0 = he does not come."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the screen may show of handing over."""

    tick: int
    left_ticks: int
    """Until he goes."""
    way: int
    """Where the bone is: 0 in our coat, 1000 in his."""
    ours: int
    his: int
    """The rims of the coats on that way."""
    bare: bool
    slip: int
    """How far it has begun to slide, percent."""
    shocked: bool
    fumbles: int
    suspicion: int
    men: tuple[SeenMan, ...]
    crowd: int
    cone_deg: int
    tram_ticks: int
    """How long the tram that passes will still hide us; 0 = there is none."""
    clear_ticks: int
    """For so long, at least, nobody will watch us."""
    away_ticks: int
    phase: Phase


def seen(state: State) -> Seen:
    """Give what the screen may show."""
    tram = handing_street.tram_ticks(state.tram_first, state.tick)
    return Seen(
        tick=state.tick,
        left_ticks=max(0, waits_ticks(state.levers) - state.tick),
        way=state.way,
        ours=OURS,
        his=HIS,
        bare=state.bare,
        slip=state.slip // 10,
        shocked=state.shock_ticks > 0,
        fumbles=state.fumbles,
        suspicion=state.suspicion,
        men=tuple(_man(state, man) for man in state.patrolmen),
        crowd=state.crowd,
        cone_deg=state.levers.look_cone_deg,
        tram_ticks=tram,
        clear_ticks=looks_in(state),
        away_ticks=state.away_ticks,
        phase=state.phase,
    )


def looks_in(state: State) -> int:
    """Give for how long, at least, nobody will watch us: a tram hides us from all of them."""
    if any(man.gaze is Gaze.COMING for man in state.patrolmen):
        return 0
    tram = handing_street.tram_ticks(state.tram_first, state.tick)
    clear = [handing_street.clear_ticks(man, levers=state.levers) for man in state.patrolmen]
    return max(tram, min(clear, default=handing_street.TRAM_EVERY_TICKS))


def is_seen_by(state: State, man: Patrolman) -> bool:
    """Tell whether he looks at us and nothing is in between; who walks over sees all."""
    if man.gaze is Gaze.COMING:
        return True
    if not handing_street.watches(man, levers=state.levers):
        return False
    if handing_street.tram_ticks(state.tram_first, state.tick):
        return False
    return not handing_street.shielded(man, seed=state.seed, tick=state.tick, crowd=state.crowd)


def _man(state: State, man: Patrolman) -> SeenMan:
    hidden = handing_street.tram_ticks(state.tram_first, state.tick) > 0
    hidden = hidden or handing_street.shielded(
        man, seed=state.seed, tick=state.tick, crowd=state.crowd
    )
    notice = max(1, handing_street.notice_ticks(state.levers))
    filling = man.gaze is Gaze.ABOUT_TO
    return SeenMan(
        number=man.number,
        along=man.along,
        look_deg=man.look_deg,
        gaze=man.gaze,
        meter=100 - 100 * min(notice, man.ticks) // notice if filling else 0,
        shielded=hidden,
        watches=is_seen_by(state, man),
        clear_ticks=handing_street.clear_ticks(man, levers=state.levers),
        comes_ticks=man.ticks if man.gaze is Gaze.COMING else 0,
    )
