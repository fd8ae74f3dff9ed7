"""The price: a sum in which every line has a reason that can be said aloud."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from game.city.discs import Verdict
from game.city.ear import aged
from game.city.kept import followed
from game.city.level import Level, Pairs, Person
from game.city.lookup import (
    FULL_PERCENT,
    changes_now,
    district_here,
    district_index,
    percent_now,
    title_of,
)
from game.city.said import Term, say
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
Shelves = Mapping[str, tuple[str, ...]]
"""The songs that each person has from us."""
NO_SHELVES: Shelves = MappingProxyType({})


@dataclass(slots=True)
class Sum:
    """A price that grows and shrinks line by line."""

    told: bool = True
    """Every line is kept with its reason; a guess is only a sum."""
    kop: int = 0
    terms: list[Term] = field(default_factory=list)

    def add(self, key: str, kop: int, tenth: int = -1, /, **gaps: str | int) -> None:
        """Add a line, unless it is nothing."""
        if kop:
            self.kop += kop
            if self.told:
                self.terms.append(Term(say(key, **gaps), kop, tenth))

    def times(self, key: str, percent: int, /, **gaps: str | int) -> None:
        """Let a line make it so many percent of what it was."""
        if percent != FULL_PERCENT:
            self.add(key, self.kop * percent // 100 - self.kop, **gaps)


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
    return next((percent for liked, percent in person.likes if liked == genre), person.others)


@dataclass(frozen=True, slots=True)
class Piece:
    """What makes the price of a bone now, whoever wants it."""

    bone: Bone
    now: Verdict
    """As it sounds after its plays and the damp."""
    genre: str
    famous_kop: int
    heard_percent: int
    """How much of the song is on it."""
    photo_kop: int
    word_percent: int
    orders: tuple[tuple[str, int], ...]
    """(what the paper says, percent)."""
    copies: int
    """Bones of the song that are in town, as far as anybody counts them."""
    day: "Day"


@dataclass(frozen=True, slots=True)
class Day:
    """What the day and the corner make of the price of something."""

    fashion_percent: int
    full_percent: int
    patrol_near: bool


def bone_price(state: State, person: Person, bone: Bone, *, ears: bool) -> Sum:
    """Price a bone for somebody: before he has heard it, or after."""
    return _bone_price(state, person, piece_of(state, bone), Sum(), ears=ears)


def guess_kop(state: State, person: Person, piece: Piece) -> int:
    """Guess what somebody would give for a bone before he has heard it."""
    return max(0, _bone_price(state, person, piece, Sum(told=False), ears=False).kop)


def piece_of(state: State, bone: Bone) -> Piece:
    """Tell what makes the price of a bone, before it is known who wants it."""
    now = aged(bone.verdict, bone.plays, bone.damp)
    title = title_of(state.level, bone.song)
    genre = title.genre if title is not None else ""
    short = title is not None and now.seconds < title.seconds
    return Piece(
        bone=bone,
        now=now,
        genre=genre,
        famous_kop=famous_kop(state.level, bone.song),
        heard_percent=100 * now.seconds // title.seconds if title is not None and short else 100,
        photo_kop=state.level.means.photo_kop if bone.number in state.trade.backed else 0,
        word_percent=word_percent(state),
        orders=tuple((f"change-{c.id}", c.percent) for c in changes_now(state, "discs")),
        copies=min(MOST_COPIES, copies_of(state, bone.song)),
        day=_day(state, genre),
    )


def _bone_price(state: State, person: Person, piece: Piece, price: Sum, *, ears: bool) -> Sum:
    bone, now = piece.bone, piece.now
    price.add("term-title", piece.famous_kop, song=f"song-{bone.song}-title")
    taste = likes_percent(person, piece.genre)
    price.times("term-taste", taste, genre=f"genre-{piece.genre}")
    fresh = bone.verdict.grade
    before = price.kop
    price.add("term-cut", graded_kop(before, fresh) - before, grade=fresh)
    if bone.plays or bone.damp:
        lost = graded_kop(before, now.grade) - graded_kop(before, fresh)
        price.add("term-worn", lost, plays=bone.plays, damp=bone.damp)
    price.times("term-short", piece.heard_percent)
    if ears:
        _mind_faults(price, person, now)
    _mind_others(price, state, person, piece)
    price.add("term-photo", piece.photo_kop)
    price.times("term-word", piece.word_percent)
    for key, percent in piece.orders:
        price.times(key, percent)
    _mind_the_day(price, piece.day)
    _mind_the_purse(price, person)
    return price


def thing_price(state: State, person: Person, thing: Thing) -> Sum:
    """Price a piece of goods for somebody."""
    good = kind_of(state.level, thing)
    price = Sum()
    price.add("term-goods", good.value_kop, good=f"good-{good.id}-name")
    price.times("term-wants", dict(person.wants).get(good.kind, 0))
    _mind_the_day(price, _day(state, good.kind))
    return price


def full_percent(state: State) -> int:
    """Give how full of bones the street is here, percent."""
    return state.town.full[district_index(state.level, district_here(state).id)] // 100


def copies_of(state: State, song: str) -> int:
    """Give how many bones of a song are in town already."""
    return next((count for copied, count in state.town.copies if copied == song), 0)


def songs_of(state: State, person: str) -> tuple[str, ...]:
    """Give the songs that somebody has from us."""
    return _shelves(state.level, state.town.owned).get(person, ())


@followed(start=NO_SHELVES)
def _shelves(_: Level, shelves: Shelves, sale: tuple[str, str]) -> Shelves:
    """Put what was sold onto the shelf of whoever bought it."""
    person, song = sale
    return {**shelves, person: (*shelves.get(person, ()), song)}


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
        price.add(f"term-ear-{fault}", kop, worst_place(now, fault))


def _mind_others(price: Sum, state: State, person: Person, piece: Piece) -> None:
    if piece.copies and person.vain:
        percent = max(20, 100 - person.vain * piece.copies)
        price.times("term-vain", percent, count=piece.copies)
    if piece.bone.song in songs_of(state, person.id):
        price.times("term-has-it", AGAIN_PERCENT)


def _day(state: State, about: str) -> Day:
    near = 0 < state.street.steps <= NEAR_STEPS
    return Day(percent_now(state, "fashion", about), full_percent(state), near)


def _mind_the_day(price: Sum, day: Day) -> None:
    price.times("term-fashion", day.fashion_percent)
    price.times("term-full", 100 - day.full_percent // 2, percent=day.full_percent)
    if day.patrol_near:
        price.times("term-patrol", NEAR_PERCENT)


def _mind_the_purse(price: Sum, person: Person) -> None:
    price.add("term-purse", min(0, person.purse_kop - price.kop), purse_kop=person.purse_kop)
