"""What is remembered of a talk over a price: who heard what, why it came to that, what would help.

Nothing here changes a run: it is read out of a run that is played again, command by command.
"""

from dataclasses import dataclass, replace

from game.city.ear import FAULTLESS, aged
from game.city.events import Answered, Event, Heard, Lost, Sold
from game.city.level import Person
from game.city.lookup import date_of, person_of
from game.city.price import SEVERITY, bone_price, refused_fault, thing_price
from game.city.said import Said, Term, say
from game.city.state import Bone, State
from game.city.stock import find_bone, find_thing, kind_of

FIELDS = {
    "wow": "wow_ppm", "noise": "noise_cdb", "treble": "treble_hz", "skips": "skips",
}  # fmt: skip
"""Where in a verdict a fault stands."""
BEST_GRADE = 100
MOST_HELPS = 4
FULLEST_KOP = 1_000_000
"""A purse that ends nowhere."""
SOLD, DECLINED, LEFT, WALKED = "sold", "declined", "left", "walked"
TOO_DEAR, REFUSED = "too-dear", "refused"
ENTRY_SOLD = frozenset({"entry-sold-bone", "entry-sold-good"})


@dataclass(frozen=True, slots=True)
class Sale:
    """One talk over the price of one thing, from the first word to the last."""

    number: int
    """From 1 on, in the order of the run."""
    level: str
    date: str
    block: int
    place: str
    buyer: str
    item: int
    song: str
    """Of a disc or a record; nothing = other goods."""
    good: str
    """What it was, if it was no disc of one's own."""
    grade: int = -1
    """As he heard it; -1 = nothing was heard."""
    plays: int = 0
    seconds: int = 0
    asks_kop: tuple[int, ...] = ()
    """What one asked, word by word."""
    worth_kop: int = 0
    """What it was worth to him."""
    agreed_kop: int = 0
    paid_kop: int = 0
    outcome: str = ""
    """sold, declined, left, walked, too-dear, refused, decoy, dropped or caught."""
    calmly: bool = False
    terms: tuple[Term, ...] = ()
    """Why it was worth that: they add up to what it was worth."""
    remark: str = ""
    tenth: int = -1
    """Where on the disc he said it."""
    fault: str = ""
    """The fault that he would not hear, if there was one."""
    helps: tuple[Term, ...] = ()
    """What would have made it dearer, and by how much each alone; the most first."""
    entry: int = 0
    """Number of its line in the book of the chapter."""
    new_money: bool = False
    """Its sums are in the kopecks of 1961."""

    @property
    def old_kop(self) -> int:
        """What was paid, in the kopecks of before 1961."""
        return self.paid_kop * (10 if self.new_money else 1)

    @property
    def advice(self) -> tuple[Term, ...]:
        """What would have brought more, the asking and the handing over among it."""
        more = list(self.helps)
        if self.outcome == SOLD and self.agreed_kop < self.worth_kop:
            more.append(Term(say("help-ask"), self.worth_kop - self.agreed_kop))
        if self.outcome == TOO_DEAR and self.worth_kop:
            more.append(Term(say("help-cheaper"), self.worth_kop))
        if self.calmly and self.paid_kop < self.agreed_kop:
            more.append(Term(say("help-openly"), self.agreed_kop - self.paid_kop))
        return tuple(sorted(more, key=lambda term: -term.amount))

    @property
    def lines(self) -> tuple[Term, ...]:
        """The whole sum, down to what was paid; what was not sold ends at what it was worth."""
        worth = max(0, sum(term.amount for term in self.terms))
        below = min(0, sum(term.amount for term in self.terms))
        lines = list(self.terms)
        if below:
            lines.append(Term(say("autopsy-nothing"), -below))
        if self.agreed_kop and self.agreed_kop != worth:
            more_kop = self.agreed_kop - worth
            lines.append(
                Term(say("term-asked-less" if more_kop < 0 else "term-last-word"), more_kop)
            )
        if self.outcome == SOLD and self.paid_kop != self.agreed_kop:
            lines.append(Term(say("autopsy-calmly"), self.paid_kop - self.agreed_kop))
        return tuple(lines)


def first_word(
    before: State, number: int, ask_kop: int, happened: tuple[Event, ...]
) -> Sale | None:
    """Begin to remember a talk with its first offer; nothing comes back if nobody answered."""
    answer = next((e for e in happened if isinstance(e, Answered)), None)
    person = person_of(before.level, answer.buyer) if answer is not None else None
    if answer is None or person is None:
        return None
    heard = next((e for e in happened if isinstance(e, Heard)), None)
    bone = find_bone(before, answer.item)
    sale = Sale(
        number=number,
        level=before.level.id,
        date=date_of(before),
        block=before.clock.block,
        place=before.visit.place,
        buyer=answer.buyer,
        item=answer.item,
        song=bone.song if bone is not None else _song(before, answer.item),
        good="" if bone is not None else _good(before, answer.item),
        terms=answer.terms,
        worth_kop=max(0, sum(term.amount for term in answer.terms)),
        remark=heard.remark if heard is not None else "",
        tenth=heard.tenth if heard is not None else -1,
        helps=what_helps(before, person, answer.item),
        new_money=before.level.new_money,
    )
    if bone is not None:
        sale = _heard_so(sale, person, bone)
    return said_again(sale, ask_kop, answer)


def said_again(sale: Sale, ask_kop: int, answer: Answered) -> Sale:
    """Add one more word about the price, and what was answered to it."""
    sale = replace(sale, asks_kop=(*sale.asks_kop, ask_kop))
    match answer.answer:
        case "deal":
            return replace(sale, agreed_kop=answer.price_kop)
        case "refuse":
            return replace(sale, outcome=TOO_DEAR if answer.price_kop else _why_refused(sale))
    return sale


def closed(sale: Sale, after: State, happened: tuple[Event, ...], *, calmly: bool) -> Sale:
    """End a talk with what came of the hands."""
    sold = next((e for e in happened if isinstance(e, Sold)), None)
    if sold is not None:
        entry = next(
            (e.number for e in reversed(after.memory.entries) if e.said.key in ENTRY_SOLD), 0
        )
        return replace(sale, outcome=SOLD, paid_kop=sold.price_kop, calmly=calmly, entry=entry)
    lost = next((e for e in happened if isinstance(e, Lost) and sale.item in e.items), None)
    return replace(sale, outcome=lost.cause if lost is not None else WALKED)


def what_helps(state: State, person: Person, item: int) -> tuple[Term, ...]:
    """Give what would have made a thing dearer to somebody, each alone, by the rules themselves."""
    bone = find_bone(state, item)
    quiet = replace(state, street=replace(state.street, steps=0))
    empty = replace(state, town=replace(state.town, full=tuple(0 for _ in state.town.full)))
    rich = replace(person, purse_kop=FULLEST_KOP)
    if bone is None:
        thing = find_thing(state, item)
        if thing is None:
            return ()
        usual_kop = thing_price(state, person, thing).kop
        tries = [
            (say("help-patrol"), thing_price(quiet, person, thing).kop),
            (say("help-full"), thing_price(empty, person, thing).kop),
        ]
    else:
        usual_kop = bone_price(state, person, bone, ears=True).kop
        tries = [
            (said, bone_price(state, person, other, ears=True).kop)
            for said, other in _better_discs(person, bone)
        ]
        tries += [
            (say("help-patrol"), bone_price(quiet, person, bone, ears=True).kop),
            (say("help-full"), bone_price(empty, person, bone, ears=True).kop),
            (say("help-purse"), bone_price(state, rich, bone, ears=True).kop),
            (
                say("help-genre", genre=f"genre-{_dearest(person)}"),
                _of_his_genre_kop(state, person, bone),
            ),
        ]
    gains = [Term(said, kop - max(0, usual_kop)) for said, kop in tries]
    best = sorted((term for term in gains if term.amount > 0), key=lambda term: -term.amount)
    return tuple(best[:MOST_HELPS])


def _better_discs(person: Person, bone: Bone) -> list[tuple[Said, Bone]]:
    """Give the same disc without one of the faults that he punishes, unplayed, or cut better."""
    verdict = bone.verdict
    better: list[tuple[Said, Bone]] = []
    for fault, percent in person.ears:
        name = FIELDS.get(fault)
        if percent > 0 and name is not None:
            clean = replace(verdict, **{name: getattr(FAULTLESS, name)})
            better.append((say(f"help-{fault}"), replace(bone, verdict=clean)))
    better.append((say("help-cut"), replace(bone, verdict=replace(verdict, grade=BEST_GRADE))))
    if bone.plays or bone.damp:
        better.append((say("help-fresh"), replace(bone, plays=0, damp=0)))
    return better


def _of_his_genre_kop(state: State, person: Person, bone: Bone) -> int:
    """Price the same sound if it were the music that he loves most."""
    loved = {percent for _, percent in person.likes} | {person.others}
    fond = replace(person, likes=(), others=max(loved))
    return bone_price(state, fond, bone, ears=True).kop


def _dearest(person: Person) -> str:
    """Name the genre that somebody wants most."""
    return max(person.likes, key=lambda like: like[1])[0] if person.likes else "swing"


def _heard_so(sale: Sale, person: Person, bone: Bone) -> Sale:
    now = aged(bone.verdict, bone.plays, bone.damp)
    fault = person.refuses if person.refuses in SEVERITY and refused_fault(person, now) else ""
    return replace(sale, grade=now.grade, plays=bone.plays, seconds=now.seconds, fault=fault)


def _why_refused(sale: Sale) -> str:
    return REFUSED if sale.fault else TOO_DEAR


def _good(state: State, item: int) -> str:
    thing = find_thing(state, item)
    return thing.good if thing is not None else ""


def _song(state: State, item: int) -> str:
    thing = find_thing(state, item)
    return kind_of(state.level, thing).song if thing is not None else ""
