"""Films, songs and movements that the tests of the hands share."""

from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import Any

from game.city.chance import roll
from game.city.discs import Blank, Scratch, Survey
from game.hands import cigarette, lathe, lightbox, scissors
from game.hands.events import Event
from game.hands.grip import Grip
from game.hands.levers import NORMAL, Levers
from game.hands.skill import CigaretteHand, LatheHand, LightboxHand, ScissorsHand

BLANK = Blank(
    number=1, subject="chest", seed=3, width_mm=240, height_mm=300, thickness_um=180,
    hardness_mpa=200, roughness_nm=120, dust_per_cm2=40, exposure=88,
)  # fmt: skip
SHEETS = ((180, 240), (240, 300), (300, 400))


def song(seconds: int = 20) -> Survey:
    """Quiet, middling, loud and very quiet passages in turn, all cut by hand."""
    tenths = range(10 * seconds)
    loud = tuple((30, 55, 90, 24)[t // 40 % 4] for t in tenths)
    peaks = tuple(base + base * roll(5, "peak", t, sides=40) // 100 for t, base in enumerate(loud))
    return Survey("tune", seconds, peaks, loud, ((0, 10 * seconds),), ())


def bin_of_films(seed: int, *, count: int = 10) -> tuple[Blank, ...]:
    """A bin in which no two films are alike."""

    def pick(what: str, number: int, low: int, high: int) -> int:
        return low + roll(seed, what, number, sides=high - low + 1)

    films = []
    for number in range(1, count + 1):
        wide, high = SHEETS[pick("sheet", number, 0, 2)]
        lines = tuple(
            Scratch(pick(f"angle{i}", number, 0, 3599), 20, pick(f"slant{i}", number, -400, 400))
            for i in range(pick("lines", number, 0, 3))
        )
        films.append(
            Blank(
                number=number, subject="hand", seed=number, width_mm=wide, height_mm=high,
                thickness_um=180, hardness_mpa=200, roughness_nm=pick("rough", number, 60, 360),
                dust_per_cm2=40, exposure=88, scratches=lines,
            )
        )  # fmt: skip
    return tuple(films)


@dataclass(frozen=True, slots=True)
class Movement:
    """A machine, how it starts and who has practised it."""

    machine: Any
    start: Callable[[int, Levers], Any]
    hand: Any

    def begin(self, seed: int, levers: Levers = NORMAL) -> Any:
        return self.start(seed, levers)


MOVEMENTS = {
    "scissors": Movement(
        scissors, lambda seed, levers: scissors.start(BLANK, seed=seed, levers=levers), ScissorsHand
    ),
    "cigarette": Movement(
        cigarette, lambda seed, levers: cigarette.start(seed=seed, levers=levers), CigaretteHand
    ),
    "lathe": Movement(
        lathe,
        lambda seed, levers: lathe.start(
            song(), seed=seed, hardness_mpa=200, radius_mm=115, every_second=True, levers=levers
        ),
        LatheHand,
    ),
    "lightbox": Movement(
        lightbox,
        lambda seed, levers: lightbox.start(bin_of_films(seed), limit=6, seed=seed, levers=levers),
        LightboxHand,
    ),
}


def live(machine: Any, state: Any, grips: Any) -> tuple[Any, list[tuple[int, Event]]]:
    """Live through grips; give the end, and what happened with the tick it happened in."""
    happened: list[tuple[int, Event]] = []
    for tick, grip in enumerate(grips):
        state, events = machine.step(state, grip)
        happened += [(tick, event) for event in events]
    return state, happened


def held(ticks: int, **grip: Any) -> list[Grip]:
    """The same grip for a while."""
    return [Grip(**grip)] * ticks


def wild_grips(seed: int, ticks: int) -> list[Grip]:
    """A hand that grabs at anything, and holds it for a third of a second."""

    def any_of(what: str, tick: int, low: int) -> int:
        return low + roll(seed, what, tick // 20, sides=101 - low)

    return [
        Grip(
            x=any_of("x", tick, -100), y=any_of("y", tick, -100), u=any_of("u", tick, -100),
            a=any_of("a", tick, 0), b=any_of("b", tick, 0), c=any_of("c", tick, 0),
            lens=any_of("lens", tick, 0) > 50,
        )
        for tick in range(ticks)
    ]  # fmt: skip


def floats_in(value: object) -> list[object]:
    """Find every float in a record, however deep."""
    if isinstance(value, float):
        return [value]
    if isinstance(value, Enum):
        return []
    if is_dataclass(value) and not isinstance(value, type):
        return [hit for field in fields(value) for hit in floats_in(getattr(value, field.name))]
    if isinstance(value, tuple | list):
        return [hit for part in value for hit in floats_in(part)]
    return []
