"""One tick of cutting: the head sinks in, the groove swings, swarf gathers, a wall listens."""

from dataclasses import replace

from game.city.chance import roll
from game.city.whole import clamp, toward_zero
from game.hands import events
from game.hands.events import Event
from game.hands.gain import GREATEST_DDB, LEAST_DDB, gain
from game.hands.grip import FULL, Grip, pressed
from game.hands.lathe_limits import TURN_TICKS, swing_um, width_um
from game.hands.lathe_state import SECOND_TICKS, TENTH_TICKS, Head, Log, Setup, Tip, Turns, Wall
from game.hands.radiograph import SECTORS, blackening
from game.hands.trace import sample

FULL_SWARF = 10_000
LOUD_SWING_UM = 24
DULL_WEAR = 600
RUINING_KNOCKS = 3

_LEVEL_CDDB = 3
_WEIGHT_CMN = 8
_HUNDREDTHS = 100
_LEAST_SET_CMN, _GREATEST_SET_CMN = 20_000, 160_000
_LEAST_FORCE_MN, _GREATEST_FORCE_MN = 200, 2000
_SINK_PART = 8
_DAMP_PART = 3
_BUMP_PART = 6
_BUMP_WHOLE = 100
_JOLT_TICKS = 8
_JOLT_SIDES = 31
_LOUD_JOLT = 3
_TOUCH_APART = 20
_BREACH_APART = 30
_SWEEP = 300
_CHIP_SWARF = 6000
_CHIP_TICKS = 30
_CHIP_TAKES = 3000
_LEAST_LIFT_UM = 10
_LIFT_SIDES_UM = 30
_SILENT_TICKS = 180
_WEAR_PART = 400
_WARN_SOON, _WARN_NOW = 7000, 8500
_QUIET_ENOUGH = 120
_KNOCK_PART = 8
_KNOCK_EASES = 2
_HEADPHONES_EASE = 6
_KNOCK_FULL = 1000


def move_head(
    head: Head, grip: Grip, *, setup: Setup, tick: int, song_ticks: int, loud: bool
) -> Head:
    """Follow the hand with level and weight; bones and the brush shove the head."""
    level = head.level_cddb + clamp(_LEVEL_CDDB * grip.y, -3 * FULL, 3 * FULL)
    lean = clamp(grip.x + grip.u, -FULL, FULL)
    set_cmn = clamp(head.set_cmn + _WEIGHT_CMN * lean, _LEAST_SET_CMN, _GREATEST_SET_CMN)
    pull = toward_zero(set_cmn // _HUNDREDTHS - head.force_mn, _SINK_PART)
    push = head.push_mn + pull - toward_zero(head.push_mn, _DAMP_PART)
    if pressed(grip.a) and tick % _JOLT_TICKS == 0:
        jolt = roll(setup.seed, "jolt", tick, sides=_JOLT_SIDES) - _JOLT_SIDES // 2
        push += jolt * (_LOUD_JOLT if loud else 1)
    force = head.force_mn + push + _bump(setup, song_ticks)
    return Head(
        clamp(level, LEAST_DDB * _HUNDREDTHS, GREATEST_DDB * _HUNDREDTHS),
        set_cmn,
        clamp(force, _LEAST_FORCE_MN, _GREATEST_FORCE_MN),
        push,
    )


def _bump(setup: Setup, song_ticks: int) -> int:
    """Give what the picture does to the head: bright bone pushes it up."""
    density = setup.survey.density
    if not density:
        return 0
    radius_cmm = max(0, setup.radius_um(song_ticks)) // 10
    here = song_ticks % TURN_TICKS * SECTORS // TURN_TICKS
    dark, darker = (
        blackening(density, radius_cmm=radius_cmm, sector=place) for place in (here, here + 1)
    )
    return toward_zero((darker - dark) * _BUMP_PART, _BUMP_WHOLE)


def level_ddb(head: Head) -> int:
    """Give the level in whole tenths of a decibel."""
    return toward_zero(head.level_cddb, _HUNDREDTHS)


def cut(
    turns: Turns, head: Head, *, setup: Setup, tick: int, song_ticks: int, silent: bool
) -> tuple[Turns, tuple[Event, ...]]:
    """Swing the groove, and see what land is left beside the last turn."""
    width = width_um(head.force_mn, hardness_mpa=setup.hardness_mpa)
    tenth = song_ticks // TENTH_TICKS
    swing = 0 if silent else swing_um(setup.peak_dum(tenth), gain=gain(level_ddb(head)))
    beside = turns.last_turn_um
    land = setup.pitch_um - width - swing - beside[0]
    touch_tick, breach_tick = turns.touch_tick, turns.breach_tick
    happened: list[Event] = []
    if land < 0 and not silent:
        if tick - touch_tick > _TOUCH_APART:
            touch_tick = tick
            happened.append(events.Touch(tenth, -land))
        if -land > width // 2 and tick - breach_tick > _BREACH_APART:
            breach_tick = tick
            happened.append(events.Breach(tenth))
    cutting = Turns(width, swing, land, (*beside[1:], swing), touch_tick, breach_tick)
    return cutting, tuple(happened)


def gather(
    tip: Tip, grip: Grip, *, force_mn: int, swing_um: int, setup: Setup, tick: int, tenth: int
) -> tuple[Tip, tuple[Event, ...]]:
    """Gather swarf, sweep it, and see whether it lifts the tip."""
    if tip.silent_ticks:
        down = (events.HeadDown(tenth),) if tip.silent_ticks == 1 else ()
        return replace(tip, silent_ticks=tip.silent_ticks - 1), down
    swept = _SWEEP * grip.a // FULL
    swarf = max(0, tip.swarf + force_mn // 100 + swing_um // 2 - swept)
    happened: tuple[Event, ...] = _warned(tip.swarf, swarf, setup=setup)
    if _chips(swarf, setup=setup, tick=tick):
        lift = _LEAST_LIFT_UM + roll(setup.seed, "lift", tick, sides=_LIFT_SIDES_UM)
        swarf -= _CHIP_TAKES
        happened = (*happened, events.Chip(tenth, lift))
    worn = wear_down(tip, force_mn=force_mn, ticks=1)
    if tip.wear <= DULL_WEAR < worn.wear:
        happened = (*happened, events.TipDull())
    if swarf >= FULL_SWARF:
        wound = replace(worn, swarf=0, silent_ticks=_SILENT_TICKS)
        return wound, (*happened, events.Gap(tenth))
    return replace(worn, swarf=swarf), happened


def _warned(before: int, after: int, *, setup: Setup) -> tuple[Event, ...]:
    """Say that it is time to sweep; twice as early to an assisted hand."""
    part = 2 if setup.levers.assisted else 1
    if before < _WARN_SOON // part <= after:
        return (events.SweepSoon(),)
    if before < _WARN_NOW // part <= after:
        return (events.SweepNow(),)
    return ()


def _chips(swarf: int, *, setup: Setup, tick: int) -> bool:
    """Tell whether a chip gets under the tip in this half second."""
    if swarf <= _CHIP_SWARF or tick % _CHIP_TICKS:
        return False
    luck = roll(setup.seed, "chip", tick // _CHIP_TICKS, sides=setup.levers.chip_sides)
    return luck < swarf - _CHIP_SWARF


def wear_down(tip: Tip, *, force_mn: int, ticks: int) -> Tip:
    """Dull the tip, a little each second, the more the harder it presses."""
    worn = tip.worn + force_mn * ticks
    a_step = _WEAR_PART * SECOND_TICKS
    if worn < a_step:
        return replace(tip, worn=worn)
    return replace(tip, worn=worn % a_step, wear=tip.wear + worn // a_step)


def listen(
    wall: Wall, *, level_ddb: int, loudness: int, setup: Setup
) -> tuple[Wall, tuple[Event, ...]]:
    """Let the neighbour hear it: the loud parts add up, quiet makes up for them."""
    levers = setup.levers
    if not levers.neighbour_awake or wall.knocks >= RUINING_KNOCKS:
        return wall, ()
    heard = max(0, level_ddb + loudness - _QUIET_ENOUGH) // _KNOCK_PART - _KNOCK_EASES
    heard -= _HEADPHONES_EASE if levers.headphones else 0
    knock = max(0, wall.knock + heard)
    if knock < _KNOCK_FULL:
        return (wall if knock == wall.knock else Wall(knock, wall.knocks)), ()
    return Wall(0, wall.knocks + 1), (events.Knock(wall.knocks + 1),)


def write_down(log: Log, happened: tuple[Event, ...]) -> Log:
    """Write down what will be found on the disc."""
    for event in happened:
        match event:
            case events.Chip(tenth=tenth, lift_um=lift):
                log = replace(log, jumps=(*log.jumps, (tenth, lift)))
            case events.Gap(tenth=tenth):
                log = replace(log, gaps=(*log.gaps, tenth))
            case events.Touch():
                log = replace(log, touches=log.touches + 1)
            case events.Breach():
                log = replace(log, breaches=log.breaches + 1)
            case _:
                pass
    return log


def sampled(log: Log, tenth: int, *, head: Head, speed_ppm: int) -> Log:
    """Write level, weight and speed down."""
    return replace(
        log,
        level=sample(log.level, tenth=tenth, value=level_ddb(head)),
        weight=sample(log.weight, tenth=tenth, value=head.force_mn),
        speed=sample(log.speed, tenth=tenth, value=speed_ppm),
    )
