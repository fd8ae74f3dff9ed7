"""Feats: what a player is told he has done, decided by what happened and by nothing else."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import MappingProxyType

from game.city import commands as do
from game.city import events
from game.city.history import Moment
from game.city.past_sales import SOLD, Sale
from game.city.stock import find_bone, on_body
from game.city.tally import Tally

WORDS_GRADE, LABEL_GRADE = 80, 92
PAN_GRADE, SOLD_PAN_GRADE = 10, 15
DEAR_KOP = 3000
"""Kopecks of before 1961."""
EXACT_PERCENT = 97
BOLD_PERCENT = 50
"""A chance at the gate at which one would rather turn round."""
HUNDRED, DOZEN = 100, 12
TEN_VERSTS_MM = 10_668_000
MANY_GENRES = 8
CORNER_SALES = 7


@dataclass(frozen=True, slots=True)
class Deeds:
    """What can be looked at: one moment, the talk that ended in it, and the counts so far."""

    moment: Moment
    sale: Sale | None
    run: Tally
    """The run, this moment included."""
    life: Tally
    """All runs of the profile, this one included."""


Test = Callable[[Deeds], bool]


@dataclass(frozen=True, slots=True)
class Feat:
    """One feat: texts feat-<id>-title and feat-<id>-about."""

    id: str
    hidden: bool
    """Until it is done nobody is told what it is."""


def earned(deeds: Deeds, *, known: Iterable[str] = ()) -> tuple[str, ...]:
    """Give the feats that were done in a moment and are not known yet, in the order of the list."""
    have = frozenset(known)
    return tuple(name for name, test in TESTS.items() if name not in have and test(deeds))


def _happened(deeds: Deeds, kind: type[object]) -> bool:
    return any(isinstance(event, kind) for event in deeds.moment.happened)


def _made(deeds: Deeds, least: int, most: int = 100) -> bool:
    """Tell whether a disc was cut whose grade lies between two."""
    return isinstance(deeds.moment.command, do.Pressed) and any(
        isinstance(event, events.BoneMade) and least <= event.grade <= most
        for event in deeds.moment.happened
    )


def _sold_disc(deeds: Deeds) -> Sale | None:
    sale = deeds.sale
    return sale if sale is not None and sale.outcome == SOLD and sale.grade >= 0 else None


def _sold_for_dear(deeds: Deeds) -> bool:
    sale = _sold_disc(deeds)
    return sale is not None and sale.old_kop >= DEAR_KOP


def _sold_a_pan(deeds: Deeds) -> bool:
    sale = _sold_disc(deeds)
    return sale is not None and sale.grade < SOLD_PAN_GRADE


def _asked_exactly(deeds: Deeds) -> bool:
    """Tell whether the first word was the right one."""
    sale = _sold_disc(deeds)
    return (
        sale is not None
        and len(sale.asks_kop) == 1
        and sale.agreed_kop == sale.asks_kop[0]
        and sale.agreed_kop * 100 >= sale.worth_kop * EXACT_PERCENT
    )


def _got_the_last_word(deeds: Deeds) -> bool:
    sale = _sold_disc(deeds)
    return sale is not None and sale.agreed_kop > sale.worth_kop


def _told_what_is_wrong(deeds: Deeds) -> bool:
    return deeds.sale is not None and bool(deeds.sale.fault)


def _searched_for_nothing(deeds: Deeds) -> bool:
    """Tell whether somebody searched one who carried a disc, and took nothing."""
    before = deeds.moment.before
    searched = _happened(deeds, events.PapersShown) or (
        _happened(deeds, events.Stopped) and not before.level.papers.asked
    )
    carried = any(item.kind == "bone" for item in on_body(before))
    return searched and carried and not _happened(deeds, events.Lost)


def _bluffed_the_gate(deeds: Deeds) -> bool:
    return any(
        isinstance(event, events.GateResolved) and not event.opened
        and event.percent >= BOLD_PERCENT
        for event in deeds.moment.happened
    )  # fmt: skip


def _raided_for_nothing(deeds: Deeds) -> bool:
    return any(isinstance(e, events.Raided) and not e.found for e in deeds.moment.happened)


def _taped(deeds: Deeds) -> bool:
    return any(isinstance(event, events.SatUp) and event.tape for event in deeds.moment.happened)


def _cut_off_air(deeds: Deeds) -> bool:
    command = deeds.moment.command
    return isinstance(command, do.Pressed) and command.recipe.tape > 0


def _whistled_at(deeds: Deeds) -> bool:
    return any(isinstance(e, events.Lost) and e.cause == "decoy" for e in deeds.moment.happened)


def _out_of_debt(deeds: Deeds) -> bool:
    return any(isinstance(e, events.Paid) and not e.left_kop for e in deeds.moment.happened)


def _pressed_copies(deeds: Deeds) -> bool:
    return deeds.run.copies > 0


def _corner_is_full(deeds: Deeds) -> bool:
    return deeds.moment.after.street.sold >= CORNER_SALES


def _played_to_oneself(deeds: Deeds) -> bool:
    """Tell whether a disc was put on at home until it is a ghost of itself."""
    command = deeds.moment.command
    if not isinstance(command, do.Played):
        return False
    bone = find_bone(deeds.moment.after, command.item)
    return bone is not None and bone.plays >= DOZEN


def _marked(deeds: Deeds) -> bool:
    return any(
        isinstance(e, events.NeedleSet) and e.heard == "marked" for e in deeds.moment.happened
    )


TESTS: MappingProxyType[str, Test] = MappingProxyType(
    {
        "first-bone": lambda d: _made(d, 0),
        "first-sale": lambda d: _sold_disc(d) is not None,
        "words": lambda d: _made(d, WORDS_GRADE),
        "label": lambda d: _made(d, LABEL_GRADE),
        "pan": lambda d: _made(d, 0, PAN_GRADE),
        "sold-pan": _sold_a_pan,
        "coat": _sold_for_dear,
        "kopeck": _asked_exactly,
        "last-word": _got_the_last_word,
        "kitchen": _told_what_is_wrong,
        "straight-back": _searched_for_nothing,
        "gate": _bluffed_the_gate,
        "inventory": _raided_for_nothing,
        "saw": _taped,
        "air-bone": _cut_off_air,
        "hundred": lambda d: d.life.discs >= HUNDRED,
        "versts": lambda d: d.life.groove_mm >= TEN_VERSTS_MM,
        "genres": lambda d: len(d.run.genres) >= MANY_GENRES,
        "debt": _out_of_debt,
        "corner": _corner_is_full,
        "no-bones": _pressed_copies,
        "ghost": _played_to_oneself,
        "surname": lambda d: _happened(d, events.NameRead),
        "listener": _whistled_at,
        "broom": lambda d: _happened(d, events.FifteenDays),
        "under-coat": lambda d: _happened(d, events.LastCut),
        "light": lambda d: _happened(d, events.NeedleSet),
        "as-it-lay": _marked,
    }
)
"""Every feat and how it is known, in the order of the page."""
HIDDEN = frozenset(
    {"sold-pan", "ghost", "surname", "listener", "broom", "under-coat", "light", "as-it-lay"}
)
FEATS = tuple(Feat(name, name in HIDDEN) for name in TESTS)
