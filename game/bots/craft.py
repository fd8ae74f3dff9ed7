"""The craft of a bot: a film and a song become a recipe by the same machines that a player uses."""

from dataclasses import replace

from game.bots.grips import finish
from game.city.chance import roll
from game.city.commands import TookFilms
from game.city.discs import Blank, Recipe, Survey
from game.city.lathes import facet_um
from game.hands import cigarette, lathe, lightbox, scissors
from game.hands.levers import NORMAL, Levers
from game.hands.scissors import seconds_that_fit

PITCHES_UM = (265, 227, 212, 184)
"""The screws of a lathe, the coarsest first: the coarser, the more land and the less music."""
_BURNS_FIRST_FROM = 70


def make(
    blank: Blank,
    survey: Survey,
    *,
    lathe_name: str,
    skill: int,
    seed: int,
    dull_um: int = 0,
    levers: Levers = NORMAL,
) -> Recipe:
    """Trim a film, burn its hole, and ride the song into it.

    Whoever has much practice burns before the cut, so that what the hole is off by cancels.
    """
    luck = roll(seed, "craft", blank.number, survey.song, sides=1 << 31)
    sheet = scissors.start(blank, seed=luck, density=survey.density, levers=levers)
    trim = scissors.result(_trimmed(sheet, skill=skill, luck=luck))
    hole = cigarette.result(_burnt(skill=skill, luck=luck, levers=levers))
    pitch_um = coarsest_pitch_um(trim.radius_mm, survey.seconds)
    head = lathe.start(
        survey,
        seed=luck,
        hardness_mpa=blank.hardness_mpa,
        radius_mm=trim.radius_mm,
        pitch_um=pitch_um,
        levers=levers,
    )
    ride = lathe.result(finish(lathe, head, skill=skill, seed=luck))
    bare = Recipe(
        song=survey.song,
        blank=blank,
        lathe=lathe_name,
        seed=luck,
        trim=trim.vertices,
        tears=trim.tears,
        burnt_first=skill >= _BURNS_FIRST_FROM,
    )
    return _ridden(_with_hole(bare, hole), ride, dull_um=dull_um)


def _with_hole(recipe: Recipe, hole: cigarette.Hole) -> Recipe:
    return replace(
        recipe,
        hole_ddeg=hole.offset_ddeg,
        hole_cmm=hole.offset_cmm,
        hole_size_cmm=hole.size_cmm,
        char=hole.char,
    )


def _ridden(recipe: Recipe, ride: lathe.Ride, *, dull_um: int) -> Recipe:
    return replace(
        recipe,
        pitch_um=ride.pitch_um,
        facet_um=facet_um(recipe.lathe) + dull_um + ride.facet_growth_um,
        level=ride.level,
        weight=ride.weight,
        speed=ride.speed,
        jumps=ride.jumps,
        gaps=ride.gaps,
        end_tenths=ride.end_tenth,
    )


def _trimmed(sheet: scissors.State, *, skill: int, luck: int) -> scissors.State:
    """Cut round; a sheet that tears three times is trimmed once more, smaller."""
    end: scissors.State = finish(scissors, sheet, skill=skill, seed=luck)
    if end.phase is scissors.Phase.RUINED:
        end = finish(scissors, scissors.again(end), skill=skill, seed=luck)
    return end


def _burnt(*, skill: int, luck: int, levers: Levers) -> cigarette.State:
    """Burn the hole; one that is too wide gets its ring of paper."""
    ember = cigarette.start(seed=luck, levers=levers)
    end: cigarette.State = finish(cigarette, ember, skill=skill, seed=luck)
    return cigarette.patch(end) if end.size_cmm > cigarette.TOO_WIDE_CMM else end


def coarsest_pitch_um(radius_mm: int, seconds: int) -> int:
    """Give the coarsest screw at which the whole song fits, else the finest."""
    fitting = (p for p in PITCHES_UM if seconds_that_fit(radius_mm, pitch_um=p) >= seconds)
    return next(fitting, PITCHES_UM[-1])


def choose_films(
    bin: tuple[Blank, ...], *, limit: int, skill: int, seed: int, levers: Levers = NORMAL
) -> TookFilms:
    """Go through a bin on the light box as a hand of that skill does."""
    box = lightbox.start(bin, limit=limit, seed=seed, levers=levers)
    return lightbox.result(finish(lightbox, box, skill=skill, seed=seed))
