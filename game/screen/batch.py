"""A batch: the first disc is made by hand, and the others repeat that hand with a small scatter."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.city.chance import roll
from game.city.discs import Blank, Survey
from game.city.seen import Seen, SeenFilm
from game.hands import lathe, scissors
from game.hands.cigarette import Hole
from game.hands.grip import FULL, Grip
from game.hands.levers import Levers
from game.hands.skill import AUTOMATIC, LatheHand, Player, ScissorsHand, play_out
from game.screen.making import Making

MOST = 5
"""So many more at once."""
SCATTER_PERCENT = 3
SCATTER_TICKS = 60
"""For so long a hand leans a little more, or a little less, than it did."""
HOLE_CMM = 15
"""No two holes are off by quite the same: nobody burns without looking."""
TURN_DDEG = 3600
LUCK = 1 << 31


def films_for(making: Making, seen: Seen) -> tuple[SeenFilm, ...]:
    """Give the films that can be cut after the one in hand: the song fits, and there is time."""
    left = seen.workshop.left - 1 if seen.workshop is not None else 0
    fitting = [
        film
        for film in seen.films
        if making.song in film.fits and film.blank.number != making.blank.number
    ]
    return tuple(fitting[: max(0, min(MOST, left))])


class Repeated:
    """A hand that does what it did, a little to this side or to that; then a practised one."""

    def __init__(self, grips: Sequence[Grip], *, seed: int, then: Player) -> None:
        self._grips = grips
        self._seed = seed
        self._then = then
        self._tick = 0

    def grip(self, seen: object) -> Grip:
        """Give the grip of this tick."""
        if self._tick >= len(self._grips):
            return self._then.grip(seen)
        at, self._tick = self._tick, self._tick + 1
        off = roll(self._seed, "again", at // SCATTER_TICKS, sides=2 * SCATTER_PERCENT + 1)
        percent = 100 + off - SCATTER_PERCENT
        grip = self._grips[at]
        return replace(grip, x=_scaled(grip.x, percent), y=_scaled(grip.y, percent))


def _scaled(push: int, percent: int) -> int:
    sign = 1 if push >= 0 else -1
    return sign * min(FULL, abs(push) * percent // 100)


@dataclass(frozen=True, slots=True)
class Copy:
    """One disc more, as it is handed to a worker."""

    first: Making
    blank: Blank
    survey: Survey
    seed: int
    levers: Levers


def repeated(copy: Copy) -> Making | None:
    """Make a disc as the first was made; nothing, where the sheet tears again and again.

    The same copy gives the same disc in whatever process it is made.
    """
    first, seed = copy.first, copy.seed
    assert first.hole is not None, "the first disc of a batch has been made"
    trim = _trimmed(copy)
    if trim is None:
        return None
    head = lathe.start(
        copy.survey,
        seed=seed,
        hardness_mpa=copy.blank.hardness_mpa,
        radius_mm=trim.radius_mm,
        pitch_um=first.pitch_um,
        levers=copy.levers,
    )
    rider = Repeated(first.grips_of("lathe"), seed=seed, then=LatheHand(skill=AUTOMATIC, seed=seed))
    ridden, _ = play_out(lathe, head, rider)
    return replace(
        first,
        blank=copy.blank,
        seed=roll(seed, "groove", copy.blank.number, sides=LUCK),
        trim=trim,
        hole=_burnt(first.hole, seed=seed),
        ride=lathe.result(ridden),
    )


def _trimmed(copy: Copy) -> scissors.Trim | None:
    """Cut round; a sheet that is ruined is trimmed once more, smaller, and then put aside."""
    sheet = scissors.start(
        copy.blank,
        seed=copy.seed,
        density=copy.survey.density,
        pitch_um=copy.first.pitch_um,
        levers=copy.levers,
    )
    for _ in range(2):
        hand = ScissorsHand(skill=AUTOMATIC, seed=copy.seed)
        cutter = Repeated(copy.first.grips_of("scissors"), seed=copy.seed, then=hand)
        sheet, _ = play_out(scissors, sheet, cutter)
        if sheet.phase is not scissors.Phase.RUINED:
            return scissors.result(sheet)
        sheet = scissors.again(sheet)
    return None


def _burnt(hole: Hole, *, seed: int) -> Hole:
    off = roll(seed, "hole", "off", sides=2 * HOLE_CMM + 1) - HOLE_CMM
    return replace(
        hole,
        offset_ddeg=roll(seed, "hole", "where", sides=TURN_DDEG),
        offset_cmm=max(0, hole.offset_cmm + off),
    )
