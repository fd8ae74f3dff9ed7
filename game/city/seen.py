"""What a player can know at one moment: all that scenes and bots ever receive."""

from dataclasses import dataclass

from game.city.difficulty import USUAL, Mode, Movement
from game.city.discs import Blank, Verdict
from game.city.level import Pairs
from game.city.said import Said, Term
from game.city.seen_air import SeenMaster, SeenRadio
from game.city.seen_papers import SeenPapers
from game.city.seen_talk import SeenAnswer, SeenStory


@dataclass(frozen=True, slots=True)
class SeenRisk:
    """A risk: as a number, as a word, and what makes it."""

    percent: int
    """The exact chance where one is rolled."""
    word: str
    """Fluent key: risk-quiet, risk-talk, risk-eyes or risk-search."""
    terms: tuple[Term, ...] = ()
    exact: bool = True
    """The number may be told; otherwise it only stands for the word."""


@dataclass(frozen=True, slots=True)
class SeenPlace:
    """A place of the map in this block."""

    id: str
    """Texts: place-<id>-name, -address, -about."""
    kind: str
    district: str
    heat: int
    """0..10000, of its district."""
    risk: SeenRisk
    patrol_steps: int
    """Steps until a patrol would be here; 0 where none walks."""
    why_not: Said | None
    """Why it cannot be entered now; nothing = it is open."""
    takes: Said
    """What an hour there costs or brings."""
    news: Said | None = None
    """What one knows of it today: a ship, a closed door, a crackdown."""
    offers: tuple[SeenAnswer, ...] = ()
    """What could be agreed there, at an errand."""


@dataclass(frozen=True, slots=True)
class SeenFilm:
    """A blank at home."""

    number: int
    blank: Blank
    at: str
    fits: tuple[str, ...]
    """Songs one owns that it has room for."""


@dataclass(frozen=True, slots=True)
class SeenBone:
    """A disc of one's own."""

    number: int
    song: str
    genre: str
    blank: Blank
    fresh: Verdict
    """As it was measured on the first evening."""
    now: Verdict
    """After its plays and the damp."""
    plays: int
    damp: int
    at: str
    plain_kop: int
    """What somebody with no ear would pay today."""
    cast_of: int = 0
    """The disc that this one was pressed from; 0 = it was cut."""
    backed: bool = False
    """It is glued to a photograph."""


@dataclass(frozen=True, slots=True)
class SeenThing:
    """A piece of goods of one's own."""

    number: int
    good: str
    name: Said
    kind: str
    song: str
    cells: int
    illicit: int
    paid_kop: int
    at: str
    plain_kop: int
    relief: int
    """Points of doubt that giving it up at the gate takes away."""


@dataclass(frozen=True, slots=True)
class SeenSpot:
    """A place where things can be put now."""

    id: str
    """Text: spot-<id>-name, -about."""
    kind: str
    room: int
    used: int
    cover: int
    access: int
    damp: int
    patted: bool = False
    """The officer has said that he will look there."""


@dataclass(frozen=True, slots=True)
class SeenCall:
    """A line of the shipping calendar."""

    ship: str
    sailor: str
    arrives: str
    leaves: str
    here: bool


@dataclass(frozen=True, slots=True)
class SeenLot:
    """Something the sailor has."""

    good: str
    name: Said
    kind: str
    song: str
    price_kop: int
    plain_kop: int
    cells: int
    weight_g: int
    illicit: int
    left: int
    why_not: Said | None
    """Why it cannot be bought now."""


@dataclass(frozen=True, slots=True)
class SeenPort:
    """The ship, the sailor and the gate one has to pass."""

    ship: str
    """Nothing = fog and no ship."""
    sailor: str
    lots: tuple[SeenLot, ...]
    bag: tuple[SeenThing, ...]
    """What would go through the gate."""
    spots: tuple[SeenSpot, ...]
    officer: str
    says: Said
    """What he says aloud: where he will pat."""
    patted: str
    care_lo: int
    care_hi: int
    exposure: int
    """What he feels of it, 0..100."""
    exposure_terms: tuple[Term, ...]
    forbidden_percent: int
    """Share of the weight that is forbidden."""
    risk: SeenRisk
    """The chance that he opens the bag."""
    fine_kop: int
    """What he would write down if he found all he can find."""
    next_ship: str
    """Day of the next arrival, nothing = none in the calendar."""
    calendar: tuple[SeenCall, ...]
    bought: tuple[int, ...] = ()
    """Numbers of what the sailor would take back for the same money."""


@dataclass(frozen=True, slots=True)
class SeenHospital:
    """The bin, and how much one may carry."""

    bin: tuple[Blank, ...]
    limit: int
    done: bool
    """The light box has been used in this block."""
    closed_days: int
    """What being thrown out would cost."""


@dataclass(frozen=True, slots=True)
class SeenWorkshop:
    """The lathe tonight."""

    lathe: str
    left: int
    """Discs that can still be cut in this block."""
    knock: SeenRisk
    """The chance that a neighbour knocks at the next disc."""
    dull_um: int = 0
    """What the blade has lost since it was new: it is cut with so much more of a facet."""
    sapphire: bool = False
    """A sapphire cuts."""


@dataclass(frozen=True, slots=True)
class SeenBuyer:
    """Somebody in the street, as far as one knows or sees."""

    id: str
    """Text: person-<id>-name."""
    sign: Said
    """What can be seen on him; a decoy's sign gives him away."""
    likes: Pairs
    others: int
    minds: tuple[str, ...]
    """Faults that he punishes, worst first: wow, noise, treble, skips."""
    refuses: str
    """The fault that ends the talk at once."""
    purse_kop: int
    wants: Pairs
    """(kind of good, percent of its value)."""
    owns: tuple[str, ...]
    """Songs he has from us."""
    left: int
    """How many more he would buy now; 0 = he has turned away."""


@dataclass(frozen=True, slots=True)
class SeenGuess:
    """What an item might bring from somebody, before he has heard it."""

    buyer: str
    item: int
    kop: int


@dataclass(frozen=True, slots=True)
class SeenDeal:
    """The sale that is being talked over."""

    buyer: str
    item: int
    ask_kop: int
    price_kop: int
    """What he would give, and gives if it is agreed."""
    agreed: bool
    countered: bool
    calm_kop: int
    """The same, handed over calmly."""
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class SeenStreet:
    """The corner where one stands: who is there and what comes nearer."""

    district: str
    patrol_steps: int
    """Steps until they are here; each act is one."""
    stop: SeenRisk
    """The chance that they stop us when they arrive."""
    leave: SeenRisk
    """The chance that they do so if we walk away now."""
    takes: int
    """How many things a search would find."""
    fine_kop: int
    buyers: tuple[SeenBuyer, ...]
    guesses: tuple[SeenGuess, ...]
    deal: SeenDeal | None
    full: int
    """How full of bones the street is, percent."""
    sales_left: int
    papers: SeenPapers | None = None
    """Somebody in uniform waits for an answer; nothing else can be done before."""


@dataclass(frozen=True, slots=True)
class SeenHome:
    """The room: what lies where, and whether they come tonight."""

    spots: tuple[SeenSpot, ...]
    raid: SeenRisk
    """The chance of a raid in the coming night; 100 once the wall has knocked twice."""
    warned: bool
    radio: SeenRadio | None = None
    """The set, where there is one."""


@dataclass(frozen=True, slots=True)
class SeenEntry:
    """A line of the diary; a loss stands with the warning that had come before."""

    number: int
    date: str
    block: int
    """0..3, 4 = before dawn."""
    kind: str
    """talk, money, risk, craft or loss."""
    said: Said
    kop: int
    warning: Said | None = None
    warned: str = ""
    """Date of that warning."""


@dataclass(frozen=True, slots=True)
class SeenMark:
    """How a day ended, for the graphs."""

    date: str
    cash_kop: int
    dossier: int
    heat: int
    grade: int
    """-1 = no disc that day."""


@dataclass(frozen=True, slots=True)
class SeenNews:
    """A piece of this morning's paper: keys paper-<id>-head, -text, -meaning."""

    id: str
    meaning: Said


@dataclass(frozen=True, slots=True)
class SeenEnd:
    """How it ended."""

    kind: str
    """trial, debt, bankrupt, week or chapter; texts ending-<kind>-head and -text."""
    rating: int
    said: Said
    warning: Said | None
    rows: tuple[Term, ...]
    """What the run comes to, line by line."""
    score: int | None = None
    """What it counts for, kopecks or days; None = this run keeps no score."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything a player can know now."""

    level: str
    day: int
    days: tuple[str, ...]
    date: str
    block: int
    here: str
    """Id of the place, nothing = the map."""
    kind: str
    """Kind of the place, nothing = the map."""
    cash_kop: int
    debt_kop: int
    due: str
    days_left: int
    """Nights until the debt is due."""
    bill_kop: int
    dossier: int
    """0..10000."""
    goal: Said
    places: tuple[SeenPlace, ...]
    films: tuple[SeenFilm, ...]
    bones: tuple[SeenBone, ...]
    things: tuple[SeenThing, ...]
    masters: tuple[SeenMaster, ...]
    body: tuple[SeenSpot, ...]
    """Spots on the body: sleeve, coat, bag."""
    home: SeenHome
    port: SeenPort | None
    hospital: SeenHospital | None
    workshop: SeenWorkshop | None
    street: SeenStreet | None
    warnings: tuple[Said, ...]
    """What hangs over us now."""
    news: tuple[SeenNews, ...]
    diary: tuple[SeenEntry, ...]
    """Oldest first."""
    marks: tuple[SeenMark, ...]
    report: tuple[SeenEntry, ...]
    """What the last night did."""
    end: SeenEnd | None
    story: SeenStory
    work_missing: int = 0
    """Blocks of honest work that the chapter still asks for."""
    mode: Mode = USUAL
    tries: tuple[Movement, ...] = ()
    """Movements of the hand that may be tried once more today."""
