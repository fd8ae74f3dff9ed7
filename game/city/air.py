"""The set by night: what is caught off the air is a master, and the wall hears the jammers howl."""

from dataclasses import replace

from game.city.brought import is_brought
from game.city.chance import roll
from game.city.commands import Taped
from game.city.discs import Curve, Tape
from game.city.events import SatUp
from game.city.hours import NIGHT
from game.city.kept import lately
from game.city.law import raise_heat
from game.city.level import Level
from game.city.lookup import district_here, title_of
from game.city.said import Said, say
from game.city.seen_air import SeenRadio
from game.city.state import Reel, State, luck_of
from game.city.turn import CannotBeDone, Turn, refuse

LEAST_S = 20
"""A shorter piece of a song is nothing to copy."""
ROTATION = 5
"""How many songs the stations have on a night."""
SENT = ("cool", "swing", "boogie", "crooner", "rocknroll", "twist", "beat", "doowop", "mambo",
        "tango")  # fmt: skip
"""Genres that come from far away; the rest one can hear at home."""
MARCH = "march"
"""What is played over the rest."""
SEASONS = ("winter", "spring", "summer", "autumn")
MOST_KNOCKS = 3
BOUNDS = (
    ("bandwidth_hz", 500, 8000), ("noise_cdb", -6000, 3000), ("minute", 0, 1439),
    ("night", 0, 1_000_000), ("seed", 0, 2**63 - 1),
)  # fmt: skip
LOWEST_HZ, HIGHEST_HZ = 5_000_000, 13_000_000
WIDTHS_HZ = (500, 10_000)
TICKS_A_SECOND = 60


def taped(turn: Turn, command: Taped) -> None:
    """Sit at the set for a while; what was spliced is kept as a master."""
    closed = why_not(turn.state)
    if closed is not None:
        raise CannotBeDone(closed.key, closed.args)
    if not 0 <= command.knocks <= MOST_KNOCKS:
        raise refuse("tape")
    if command.tape is not None:
        _check(turn.state, command.tape)
    turn.visit(visited=1)
    if command.tape is None:
        turn.tell(SatUp(0, ""))
        turn.note("craft", say("entry-sat-up"))
    else:
        _keep(turn, command.tape)
    if command.knocks:
        heat = turn.rules.heat_a_knock * command.knocks
        raise_heat(turn, district_here(turn.state).id, heat)
        turn.note("risk", say("entry-radio-knock", knocks=command.knocks))


def why_not(state: State) -> Said | None:
    """Tell why nobody can sit down at the set now, if so."""
    if not state.level.rules.radio_s:
        return say("refuse-not-here")
    if state.clock.block != NIGHT:
        return say("refuse-set-day")
    if state.visit.visited:
        return say("refuse-set-done")
    return None


def see_radio(state: State) -> SeenRadio | None:
    """Show the set, where there is one."""
    seconds = state.level.rules.radio_s
    return SeenRadio(seconds, _songs_tonight(state), why_not(state)) if seconds else None


def _songs_tonight(state: State) -> tuple[str, ...]:
    """Draw what the stations have on tonight, in the order of the level: never a player's own."""
    return _rotation(state.level, state.seed, state.clock.day)


@lately
def _rotation(level: Level, seed: int, day: int) -> tuple[str, ...]:
    """Draw once a day, however often somebody looks at the set."""
    luck = luck_of(seed, level)

    def lot(song: str) -> tuple[int, str]:
        return roll(luck, "rotation", day, song, sides=1 << 31), song

    songs = tuple(title for title in level.songs if not is_brought(title.id))
    drawn = sorted((title.id for title in songs if title.genre in SENT), key=lot)[:ROTATION]
    drawn += [title.id for title in songs if title.genre == MARCH][:1]
    return tuple(title.id for title in songs if title.id in drawn)


def _keep(turn: Turn, tape: Tape) -> None:
    reels = turn.state.air.reels
    reel = Reel(
        number=len(reels) + 1,
        song=tape.song,
        station=tape.station,
        seconds=tape.seconds,
        bandwidth_hz=tape.bandwidth_hz,
        noise_cdb=tape.noise_cdb,
    )
    turn.change(air=replace(turn.state.air, reels=(*reels, reel)))
    turn.tell(SatUp(reel.number, reel.song))
    song = f"song-{tape.song}-title"
    turn.note("craft", say("entry-taped", song=song, seconds=tape.seconds))


def _check(state: State, tape: Tape) -> None:
    """See that the set could have let that through tonight."""
    within = all(low <= getattr(tape, name) <= high for name, low, high in BOUNDS)
    known = title_of(state.level, tape.song) is not None and tape.song in tape.songs
    tonight = set(tape.songs) <= set(_songs_tonight(state)) and tape.season in SEASONS
    knobs = _is_turned(tape.needle, LOWEST_HZ, HIGHEST_HZ) and _is_turned(tape.width, *WIDTHS_HZ)
    if not (within and known and tonight and knobs and _is_spliced(state, tape)):
        raise refuse("tape")


def _is_turned(curve: Curve, low: int, high: int) -> bool:
    return bool(curve) and all(tenth >= 0 and low <= hz <= high for tenth, hz in curve)


def _is_spliced(state: State, tape: Tape) -> bool:
    """Tell whether the pieces follow each other in the night and on the tape."""
    tick, second = 0, 0
    for start, first, seconds in tape.pieces:
        if start < tick or first != second or seconds < 1:
            return False
        tick, second = start + TICKS_A_SECOND * seconds, first + seconds
    night_ticks = TICKS_A_SECOND * state.level.rules.radio_s
    return LEAST_S <= second == tape.seconds and tick <= night_ticks
