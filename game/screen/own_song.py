"""Your own song on a bone: an audio file goes in, a pressing comes out, with picture and spiral."""

import hashlib
import io
import math
from collections.abc import Callable
from dataclasses import asdict, dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game import GameError, groove, pressing
from game.city.chance import roll
from game.city.discs import Blank, Recipe, Survey, Verdict
from game.pressing.imported import imported_master
from game.screen.reports import check_endings

Sound = NDArray[np.float32]
Told = Callable[[str, int, int], None]
"""Told what is being done, and which step of how many it is."""

FILMS = {"ribs": "chest", "skull": "skull", "hand": "hand", "pelvis": "pelvis", "foot": "foot"}
PITCH_UM = {"kitchen": 184, "decent": 265, "studio": 227}
_FACET_UM = {"kitchen": 25, "decent": 10, "studio": 3}
_RATE_HZ = 44100
_SHORTEST_S = 1.0
_LAND_UM = 20
_WIDTH_UM = 101
"""Groove that 0.8 N ploughs into a film of 200 MPa."""
_MOST_LEVEL_DDB = 80
_LEAST_LEVEL_DDB = -120
_PICTURE_PX = 1400
_DENSITY_PX = 1024


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be pressed on what."""

    film: str
    lathe: str
    seed: int
    plays: int = 0
    fit: bool = False
    feature_um: int = 100


def press_own_song(
    source: Path,
    out: Path,
    order: Order,
    *,
    picture: Path | None = None,
    svg: Path | None = None,
    report: Path | None = None,
    told: Told = lambda _what, _step, _steps: None,
    warned: Callable[[str], None] = lambda _sentence: None,
) -> dict[str, Any]:
    """Press a song and write how it sounds; the report holds whole numbers and words only."""
    from game.sound.files import write_together

    _check(order, with_spiral=svg is not None)
    _check_targets(source, out, picture, svg, report)
    check_endings({".wav": out, ".png": picture, ".svg": svg})
    steps = _Steps(told, 4 + (picture is not None) + (svg is not None))
    steps.begin("reading")
    blank = _blank(order)
    fits_s = pressing.seconds_that_fit(_recipe(order, blank))
    song = _song(source, fits_s, order, warned)
    steps.begin("developing")
    density = pressing.picture_density(blank, pixels=_DENSITY_PX)
    survey = pressing.survey(song, blank, song="own song", density=density)
    recipe = _recipe(order, blank, level_ddb=_careful_level_ddb(survey, PITCH_UM[order.lathe]))
    steps.begin("cutting")
    disc, sound, verdict = _pressed(recipe, song, density, plays=order.plays)
    made: dict[Path, bytes] = {}
    if picture is not None:
        steps.begin("drawing")
        made[picture] = png_of(recipe, disc, density)
    if svg is not None:
        steps.begin("engraving")
        made[svg] = spiral_of(recipe, disc, order.feature_um)
    steps.begin("writing")
    write_together(out, sound, made, rate_hz=_RATE_HZ)
    steps.begin("done")
    return _report(order, verdict, sound) | {"seconds_that_fit": fits_s}


def _report(order: Order, verdict: Verdict, sound: Sound) -> dict[str, Any]:
    return {
        **asdict(verdict),
        "sha256": hashlib.sha256(np.ascontiguousarray(sound, "<f4").tobytes()).hexdigest(),
        "film": order.film,
        "lathe": order.lathe,
        "seed": order.seed,
        "plays": order.plays,
    }


class _Steps:
    """Counts what is done for whoever draws a bar."""

    def __init__(self, told: Told, count: int) -> None:
        self._told, self._count, self._done = told, count, 0

    def begin(self, what: str) -> None:
        self._told(what, self._done, self._count)
        self._done += 1


def _pressed(
    recipe: Recipe, song: Sound, density: NDArray[np.float32], *, plays: int
) -> tuple[groove.Disc, Sound, Verdict]:
    """Cut it, wear it, hear it."""
    fresh = pressing.press(recipe, song, density)
    if not plays:
        return fresh.disc, fresh.sound, fresh.verdict
    worn = groove.wear(fresh.disc, deck=fresh.deck, plays=plays)
    sound = pressing.hear(fresh, recipe, plays=plays)
    notes = groove.listen(sound, song, rate_hz=_RATE_HZ)
    return worn, sound, pressing.verdict_of(notes, seconds=len(song) // _RATE_HZ)


def _song(
    source: Path,
    fits_s: int,
    order: Order,
    warned: Callable[[str], None] = lambda _sentence: None,
) -> Sound:
    """Read what is to be cut, as long and as loud as it may be."""
    from game.sound.files import read_audio

    sound = read_audio(source, rate_hz=_RATE_HZ, warned=warned)
    if len(sound) > fits_s * _RATE_HZ and not order.fit:
        raise GameError(
            f"{source.name} lasts {len(sound) // _RATE_HZ} seconds; on the {order.film} film "
            f"{fits_s} fit. Use --fit to let it fade away there."
        )
    return imported_master(sound, name=source.name, shortest_s=_SHORTEST_S, seconds=fits_s)


def _check(order: Order, *, with_spiral: bool) -> None:
    for what, name, known in (("film", order.film, FILMS), ("lathe", order.lathe, PITCH_UM)):
        if name not in known:
            near = get_close_matches(name.lower(), known, n=1, cutoff=0.4)
            hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}."
            raise GameError(f"There is no {what} called {name}; {hint}")
    if order.seed < 0:
        raise GameError(f"A seed is a whole number from 0, not {order.seed}.")
    pitch_um = PITCH_UM[order.lathe]
    if with_spiral and not 1 <= order.feature_um < pitch_um:
        raise GameError(
            f"The {order.lathe} lathe leaves {pitch_um} um from turn to turn: "
            f"a feature of {order.feature_um} um does not fit between them."
        )


def _check_targets(source: Path, *targets: Path | None) -> None:
    """Refuse what could not be written before minutes of work are spent on it."""
    wanted = [target for target in targets if target is not None]
    for target in wanted:
        if not target.parent.is_dir():
            raise GameError(f"The folder {target.parent} does not exist: make it first.")
        if target.exists() and not target.is_file():
            kind = "a folder" if target.is_dir() else "no file but a device"
            raise GameError(f"{target} is {kind}; give a file name.")
        if source.exists() and target.exists() and target.samefile(source):
            raise GameError(f"{target} is the song itself; give another name for the result.")
    if len({target.resolve() for target in wanted}) < len(wanted):
        raise GameError(f"{wanted[0]} is named twice: every result needs a file of its own.")


def _blank(order: Order) -> Blank:
    """Take a film out of the bin; the seed draws its picture, its hardness and its dust."""
    from game.film.films import SUBJECTS

    def pick(what: str, low: int, high: int) -> int:
        return low + roll(order.seed, "own song", what, sides=high - low + 1)

    subject = FILMS[order.film]
    width_mm, height_mm = SUBJECTS[subject].size_mm
    return Blank(
        number=1,
        subject=subject,
        seed=order.seed,
        width_mm=width_mm,
        height_mm=height_mm,
        thickness_um=180,
        hardness_mpa=pick("hardness", 180, 220),
        roughness_nm=pick("roughness", 90, 200),
        dust_per_cm2=pick("dust", 10, 60),
        exposure=88,
    )


def _recipe(order: Order, blank: Blank, *, level_ddb: int = 0) -> Recipe:
    """Let a careful hand do the rest: an even cut, and a hole that is nearly in the middle."""
    return Recipe(
        song="own song",
        blank=blank,
        lathe=order.lathe,
        seed=order.seed,
        trim=(),
        hole_ddeg=roll(order.seed, "own song", "side", sides=3600),
        hole_cmm=5 + roll(order.seed, "own song", "hole", sides=40),
        burnt_first=False,
        pitch_um=PITCH_UM[order.lathe],
        facet_um=_FACET_UM[order.lathe],
        level=((0, level_ddb),),
    )


def _careful_level_ddb(survey: Survey, pitch_um: int) -> int:
    """Cut as loud as two turns can lean towards each other at their loudest and not touch."""
    swing_um = max(survey.peak_dum) / 10
    room_um = (pitch_um - _WIDTH_UM - _LAND_UM) / 2
    level_ddb = math.floor(200 * math.log10(room_um / max(swing_um, 0.1)))
    return min(max(level_ddb, _LEAST_LEVEL_DDB), _MOST_LEVEL_DDB)


def png_of(recipe: Recipe, disc: groove.Disc, density: NDArray[np.float32]) -> bytes:
    """Draw the disc on the light box and pack it as a PNG with straight alpha."""
    import pygame

    from game.pressing.picture import picture

    drawn = picture(recipe, disc, density, pixels=_PICTURE_PX)
    alpha = drawn[..., 3:].astype(np.float32)
    straight = np.minimum(drawn[..., :3] * (255 / np.maximum(alpha, 1)), 255)
    pixels = np.dstack([np.rint(straight), alpha]).astype(np.uint8)
    surface = pygame.image.frombytes(pixels.tobytes(), pixels.shape[1::-1], "RGBA")
    packed = io.BytesIO()
    pygame.image.save(surface, packed, "disc.png")
    return packed.getvalue()


def spiral_of(recipe: Recipe, disc: groove.Disc, feature_um: int) -> bytes:
    """Draw the groove as the SVG that a laser cutter follows, about the hole as it was burnt."""
    toward = math.radians(recipe.hole_ddeg / 10)
    away_mm = recipe.hole_cmm / 100
    return groove.engrave_svg(
        disc,
        feature_um=float(feature_um),
        hole_xy_mm=(away_mm * math.cos(toward), away_mm * math.sin(toward)),
    ).encode()
