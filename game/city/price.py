"""The price: a sum in which every line has a reason that can be said aloud."""

from dataclasses import dataclass, field

from game.city.discs import Verdict
from game.city.ear import aged
from game.city.level import Pairs, Person
from game.city.lookup import (
    changes_now,
    district_here,
    district_index,
    percent_now,
    title_of,
)
from game.city.said import Said, Term, say
from game.city.state import Bone, State, Thing
from game.city.stock import famous_kop, graded_kop, kind_of
from game.city.whole import clamp
from game.city.word import word_percent

SEVERITY = {
    "wow": (3000, 15_000),
    "noise": (-2000, -800),
    "treble": (6200, 4400),
    "skips": (0, 3),
}
"""Where an ear begins to mind, and where it minds as much as it can, on discs cut by hand."""
MARK_OF = {"wow": "sway", "noise": "hiss", "treble": "dull", "skips": "skip"}
AGAIN_PERCENT = 40
"""What somebody still pays for a song he has."""
NEAR_STEPS, NEAR_PERCENT = 2, 92
REFUSES_FROM = 50
MOST_COPIES = 10


@dataclass(slots=True)
class Sum:
    """A price that grows and shrinks line by line."""

    kop: int = 0
    terms: list[Term] = field(default_factory=list)

    def add(self, said: Said, kop: int, *, tenth: int = -1) -> None:
        """Add a line, unless it is nothing."""
        if kop:
            self.kop += kop
            self.terms.append(Term(said, kop, tenth))

    def times(self, said: Said, percent: int, *, tenth: int = -1) -> None:
        """Let a line make it so many percent of what it was."""
        self.add(said, self.kop * percent // 100 - self.kop, tenth=tenth)


def severity(verdict: Verdict, fault: str) -> int:
    """Give how bad a fault is to the ear, 0..100."""
    values = {
        "wow": verdict.wow_ppm,
        "noise": verdict.noise_cdb,
        "treble": verdict.treble_hz,
        "skips": verdict.skips,
    }
    begins, ends = SEVERITY[fault]
    sign = 1 if ends > begins else -1
    return clamp(100 * sign * (values[fault] - begins) // (sign * (ends - begins)), 0, 100)


def worst_place(verdict: Verdict, fault: str) -> int:
    """Give the tenth of a second at which a fault is heard most, -1 = nowhere in particular."""
    marks = [mark for mark in verdict.marks if mark.kind == MARK_OF[fault]]
    return max(marks, key=lambda mark: mark.size).tenth if marks else -1


def likes_percent(person: Person, genre: str) -> int:
    """Give how much somebody wants a genre."""
    return dict(person.likes).get(genre, person.others)


def bone_price(state: State, person: Person, bone: Bone, *, ears: bool) -> Sum:
    """Price a bone for somebody: before he has heard it, or after."""
    now = aged(bone.verdict, bone.plays, bone.damp)
    title = title_of(state.level, bone.song)
    genre = title.genre if title is not None else ""
    price = Sum()
    full_kop = famous_kop(state, bone.song)
    price.add(say("term-title", song=f"song-{bone.song}-title"), full_kop)
    price.times(say("term-taste", genre=f"genre-{genre}"), likes_percent(person, genre))
    fresh = bone.verdict.grade
    before = price.kop
    price.add(say("term-cut", grade=fresh), graded_kop(before, fresh) - before)
    if bone.plays or bone.damp:
        lost = graded_kop(before, now.grade) - graded_kop(before, fresh)
        price.add(say("term-worn", plays=bone.plays, damp=bone.damp), lost)
    if title is not None and now.seconds < title.seconds:
        price.times(say("term-short"), 100 * now.seconds // title.seconds)
    if ears:
        _mind_faults(price, person, now)
    _mind_others(price, state, person, bone.song)
    if bone.number in state.trade.backed:
        price.add(say("term-photo"), state.level.means.photo_kop)
    price.times(say("term-word"), word_percent(state))
    for change in changes_now(state, "discs"):
        price.times(say(f"change-{change.id}"), change.percent)
    _mind_the_day(price, state, genre)
    _mind_the_purse(price, person)
    return price


def thing_price(state: State, person: Person, thing: Thing) -> Sum:
    """Price a piece of goods for somebody."""
    good = kind_of(state, thing)
    price = Sum()
    price.add(say("term-goods", good=f"good-{good.id}-name"), good.value_kop)
    price.times(say("term-wants"), dict(person.wants).get(good.kind, 0))
    _mind_the_day(price, state, good.kind)
    return price


def full_percent(state: State) -> int:
    """Give how full of bones the street is here, percent."""
    return state.town.full[district_index(state.level, district_here(state).id)] // 100


def copies_of(state: State, song: str) -> int:
    """Give how many bones of a song are in town already."""
    return dict(state.town.copies).get(song, 0)


def songs_of(state: State, person: str) -> tuple[str, ...]:
    """Give the songs that somebody has from us."""
    return tuple(song for owner, song in state.town.owned if owner == person)


def minds(ears: Pairs) -> tuple[str, ...]:
    """Give the faults that somebody punishes, worst first."""
    return tuple(fault for fault, percent in sorted(ears, key=lambda e: -e[1]) if percent > 0)


def refused_fault(person: Person, verdict: Verdict) -> bool:
    """Tell whether a disc has the fault that somebody will not hear."""
    return person.refuses in SEVERITY and severity(verdict, person.refuses) >= REFUSES_FROM


def _mind_faults(price: Sum, person: Person, now: Verdict) -> None:
    whole = price.kop
    for fault, percent in person.ears:
        off = severity(now, fault) * percent
        kop = -min(price.kop, whole * off // 10_000)
        price.add(say(f"term-ear-{fault}"), kop, tenth=worst_place(now, fault))


def _mind_others(price: Sum, state: State, person: Person, song: str) -> None:
    copies = min(MOST_COPIES, copies_of(state, song))
    if copies and person.vain:
        percent = max(20, 100 - person.vain * copies)
        price.times(say("term-vain", count=copies), percent)
    if song in songs_of(state, person.id):
        price.times(say("term-has-it"), AGAIN_PERCENT)


def _mind_the_day(price: Sum, state: State, about: str) -> None:
    price.times(say("term-fashion"), percent_now(state, "fashion", about))
    price.times(say("term-full", percent=full_percent(state)), 100 - full_percent(state) // 2)
    if 0 < state.street.steps <= NEAR_STEPS:
        price.times(say("term-patrol"), NEAR_PERCENT)


def _mind_the_purse(price: Sum, person: Person) -> None:
    price.add(say("term-purse", purse_kop=person.purse_kop), min(0, person.purse_kop - price.kop))
