"""The lathe at night: a film becomes a bone, and somebody behind the wall may have heard it."""

from dataclasses import replace

from game.city.bench import lathe_now
from game.city.blanks import seconds_that_fit, widest_mm
from game.city.chance import roll
from game.city.commands import Pressed
from game.city.cut_facts import FEW_CURVES
from game.city.discs import Curve, Mark, Recipe, Verdict
from game.city.ear import off_air
from game.city.events import BoneMade, Spoke
from game.city.kept import kept
from game.city.law import raise_heat
from game.city.lookup import district_here
from game.city.needle import dull_um, wear_needle
from game.city.said import Term, say
from game.city.state import Bone, Film, State, Stock
from game.city.stock import find_film, masters, reel_for
from game.city.turn import Turn, refuse

KNOCK_BASE = (4, 6, 12, 20)
"""Chance of a knock at the first disc, percent, in each block of the day."""
KNOCK_A_DISC = 6
KNOCKS = (1, 3, 5, 6, 10, 11, 12, 16, 18)
"""Neighbour lines about noise."""
MARKS = ("hiss", "tick", "sway", "dull", "harsh", "skip", "gap")
MOST_MARKS = 24
LONGEST_S = 600
LONGEST_CURVE = 6001
BOUNDS = (
    ("wow_ppm", 0, 1_000_000), ("noise_cdb", -12_000, 3000), ("treble_hz", 0, 48_000),
    ("distortion_ppm", 0, 10_000_000), ("clicks_per_100s", 0, 1_000_000), ("skips", 0, 10_000),
    ("grade", 0, 100), ("seconds", 1, LONGEST_S),
)  # fmt: skip
WORK = (
    ("hole_ddeg", 0, 3600), ("hole_cmm", 0, 5000), ("hole_size_cmm", 100, 5000),
    ("char", 0, 1000), ("pitch_um", 100, 400), ("facet_um", 0, 200),
    ("end_tenths", 0, 10 * LONGEST_S), ("seed", 0, 2**63 - 1),
)  # fmt: skip
LEAST_RADIUS_CMM = 5600
WIDEST_RADIUS_CMM = 15_000


def pressed(turn: Turn, command: Pressed) -> None:
    """Keep a disc that was cut and listened to."""
    recipe = command.recipe
    film = _checked(turn.state, recipe, command.verdict)
    state = turn.state
    reel = reel_for(state, recipe.song)
    verdict = off_air(command.verdict, reel) if reel is not None else command.verdict
    number = recipe.blank.number
    bone = Bone(number, recipe.song, recipe.blank, verdict, state.level.start.kept_at)
    stock, memory = state.stock, state.memory
    turn.change(
        stock=Stock(
            tuple(other for other in stock.films if other is not film),
            (*stock.bones, bone),
            stock.things,
        ),
        memory=replace(memory, grades=(*memory.grades, verdict.grade)),
    )
    if state.level.chapter:
        turn.change(story=replace(state.story, last_grade=verdict.grade))
    percent = knock_percent(state)
    turn.visit(pressed=state.visit.pressed + 1)
    wear_needle(turn)
    turn.tell(BoneMade(number, recipe.song, verdict.grade))
    said = say("entry-pressed", song=f"song-{recipe.song}-title", grade=verdict.grade)
    turn.note("craft", said)
    _listen_behind_the_wall(turn, percent)


def knock_percent(state: State) -> int:
    """Give the chance that a neighbour knocks at the next disc."""
    return min(95, sum(term.amount for term in knock_terms(state)))


def knock_terms(state: State) -> tuple[Term, ...]:
    """Give what makes a neighbour knock, in points."""
    base = KNOCK_BASE[state.clock.block % len(KNOCK_BASE)]
    cut = state.visit.pressed
    terms = (Term(say("term-hour"), base), Term(say("term-discs", count=cut), KNOCK_A_DISC * cut))
    return tuple(term for term in terms if term.amount)


def _listen_behind_the_wall(turn: Turn, percent: int) -> None:
    state = turn.state
    where = ("knock", state.clock.day, state.clock.block, state.visit.pressed)
    if roll(state.luck, *where, sides=100) >= percent:
        return
    line = KNOCKS[roll(state.luck, "said", *where, sides=len(KNOCKS))]
    turn.tell(Spoke("neighbour", f"knock-{line}"))
    turn.note("risk", say("entry-knock", line=f"knock-{line}"))
    raise_heat(turn, district_here(state).id, turn.rules.heat_a_knock)


def _checked(state: State, recipe: Recipe, verdict: Verdict) -> Film:
    """Find the film of a recipe, or raise what is wrong with it."""
    if state.visit.pressed >= state.level.rules.pressings:
        raise refuse("tired", count=state.level.rules.pressings)
    film = find_film(state, recipe.blank.number)
    if film is None:
        raise refuse("no-film")
    if film.blank != recipe.blank:
        raise refuse("other-blank")
    if recipe.song not in masters(state):
        raise refuse("no-master")
    reel = reel_for(state, recipe.song)
    if recipe.tape != (reel.number if reel is not None else 0):
        raise refuse("other-tape")
    if recipe.lathe != lathe_now(state):
        raise refuse("other-lathe")
    if recipe.facet_um < dull_um(state):
        raise refuse("recipe")
    check_disc(recipe, verdict)
    return film


def check_disc(recipe: Recipe, verdict: Verdict) -> None:
    """See that a hand could have made it and an ear heard it."""
    if not _is_possible(recipe):
        raise refuse("recipe")
    if not _is_heard(verdict):
        raise refuse("verdict")
    if verdict.seconds > seconds_of(recipe) + 1:
        raise refuse("too-long", seconds=seconds_of(recipe))


def seconds_of(recipe: Recipe) -> int:
    """Give the seconds of music that the trimmed disc has room for."""
    radius_mm = widest_mm(recipe.blank)
    if recipe.trim:
        radius_mm = min(radius_mm, min(radius for _, radius in recipe.trim) // 100 - 1)
    return seconds_that_fit(radius_mm, recipe.pitch_um)


def _is_possible(recipe: Recipe) -> bool:
    """Tell whether a hand could have made it."""
    within = all(low <= getattr(recipe, name) <= high for name, low, high in WORK)
    round_enough = all(
        0 <= angle <= 3600 and LEAST_RADIUS_CMM <= radius <= WIDEST_RADIUS_CMM
        for angle, radius in recipe.trim
    )
    curves = (recipe.level, recipe.weight, recipe.speed, recipe.jumps)
    lifted = all(0 <= tenth <= 10 * LONGEST_S for tenth in recipe.gaps)
    torn = all(0 <= angle <= 3600 for angle in recipe.tears)
    return within and round_enough and lifted and torn and all(map(_is_curve, curves))


@kept(FEW_CURVES)
def _is_curve(curve: Curve) -> bool:
    return len(curve) <= LONGEST_CURVE and all(
        0 <= tenth <= 10 * LONGEST_S and abs(value) <= 1_000_000 for tenth, value in curve
    )


def _is_heard(verdict: Verdict) -> bool:
    """Tell whether an ear could have written it down."""
    within = all(low <= getattr(verdict, name) <= high for name, low, high in BOUNDS)
    return within and len(verdict.marks) <= MOST_MARKS and all(map(_is_mark, verdict.marks))


def _is_mark(mark: Mark) -> bool:
    return mark.kind in MARKS and 0 <= mark.size <= 100 and 0 <= mark.tenth <= 10 * (LONGEST_S + 60)
