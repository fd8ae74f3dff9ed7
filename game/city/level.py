"""What a level author writes: days, places, people, ships, goods and the numbers of the law."""

from dataclasses import dataclass, field

from game.city.fates import Ending, Holder, Note, Trace
from game.city.means import Counter, Means
from game.city.tale import Scene, Test, Variable

Pairs = tuple[tuple[str, int], ...]

BLOCKS = ("morning", "day", "evening", "night")
"""The four quarters of a day."""
PLACE_KINDS = ("home", "workshop", "port", "hospital", "job", "street", "errand")
GOOD_KINDS = ("original", "cloth", "smoke", "pages", "pouch", "part", "speech")
SPOT_KINDS = ("body", "gate", "home")
GENRES = (
    "romance", "tango", "swing", "boogie", "crooner", "mambo", "cool",
    "doowop", "rocknroll", "twist", "beat", "street", "march", "harvest", "light",
)  # fmt: skip
DEFECTS = ("wow", "noise", "treble", "skips")
"""What an ear can mind on a disc."""
CHANGE_KINDS = ("patrols", "fashion", "care", "wages", "discs")


SCORINGS = ("money", "clean", "winter")
"""Money that is left; money taken until something is found on one; days until it ends."""


@dataclass(frozen=True, slots=True)
class Title:
    """A song that can be had, copied and sold."""

    id: str
    """The stem of its file in assets/songs."""
    genre: str
    fame: int = 100
    """How much it is wanted, percent, 50..200."""
    seconds: int = 70
    """Length of its bone, 20..240."""


@dataclass(frozen=True, slots=True)
class District:
    """A part of the city with a heat of its own."""

    id: str
    heat: int = 400
    """Heat on the first morning, hundredths, 0..10000."""
    patrol_steps: int = 11
    """How many steps away a patrol is when one comes, 4..20."""


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere a block of the day can be spent."""

    id: str
    kind: str
    """home, workshop, port, hospital, job, street, or an errand: one act, chosen in a talk."""
    district: str
    blocks: tuple[str, ...] = BLOCKS
    """When it is open."""
    wage_kop: int = 0
    """What a block of work pays, 0..5000; only a job pays."""
    when: tuple[Test, ...] = ()
    """It is open to us only if all of these hold."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Somewhere a thing can be put: on the body, past the gate, in the room."""

    id: str
    kind: str
    """body, gate or home."""
    room: int
    """Cells, 1..200: a bone is 1, a film 1, an original 2."""
    cover: int
    """How well it hides, percent, 0..100; 100 = no search finds it."""
    access: int = 1
    """How long it takes to get at, minutes, 0..60."""
    damp: int = 0
    """What a night does to a bone there, percent of its grade, 0..20."""
    needs: str = ""
    """Kind of good that makes this spot exist for one pass, or nothing."""


@dataclass(frozen=True, slots=True)
class Good:
    """A kind of thing that comes off a ship."""

    id: str
    kind: str
    """original, cloth, smoke, pages, pouch, part (of a lathe) or speech (to be pressed anew)."""
    value_kop: int
    """What the street pays, 0..100000."""
    cells: int = 1
    """Room it takes, 0..12."""
    weight_g: int = 200
    """0..5000."""
    illicit: int = 100
    """How forbidden, percent, 0..100; fines and doubt scale with it."""
    song: str = ""
    """The song of an original; it can be copied as long as one has it."""
    part: str = ""
    """Of a lathe: table, screw, head, motor or amplifier."""
    made: int = 1
    """How well a part is made: 1 by somebody who knew how, 2 for a studio."""


@dataclass(frozen=True, slots=True)
class Lot:
    """What a ship brings of one good."""

    good: str
    price_kop: int
    """Asked by the sailor, 0..100000, give or take a tenth."""
    count: int = 1
    """1..20."""
    percent: int = 100
    """How likely it is aboard at all, 1..100."""


@dataclass(frozen=True, slots=True)
class Ship:
    """A call of one ship: its days, its sailor, its cargo and who stands at the gate."""

    id: str
    arrives: str
    """First day in port, yyyy-mm-dd."""
    leaves: str
    """Last day in port, yyyy-mm-dd."""
    sailor: str
    officer: str
    cargo: tuple[Lot, ...]


@dataclass(frozen=True, slots=True)
class Officer:
    """Whoever stands at the customs gate."""

    id: str
    care_lo: int
    """Exposure at which he begins to wonder, 1..100."""
    care_hi: int
    """Exposure at which he surely opens, care_lo..100."""
    lines: tuple[int, ...]
    """Numbers of the gate lines that are his, 1..15."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may buy: what one pays for, listens for and punishes."""

    id: str
    purse_kop: int
    """At most for one good disc, 50..20000."""
    likes: Pairs
    """(genre, percent) of what one wants most, 0..200."""
    haunts: tuple[str, ...]
    """Districts where one may be met."""
    others: int = 60
    """Percent for every other genre, 0..200."""
    blocks: tuple[str, ...] = ("day", "evening")
    ears: Pairs = ()
    """(wow, noise, treble or skips; percent) of how much a fault takes off, 0..100."""
    refuses: str = ""
    """The fault that ends the talk at once, or nothing."""
    wants: Pairs = ()
    """(kind of good, percent of its value) that one buys, 0..200."""
    vain: int = 0
    """Percent taken off for each copy already in town, 0..50."""
    sign: str = ""
    """What can be seen on him: Fluent key ``sign-<sign>``; nothing = ``sign-<id>``."""
    decoy: bool = False
    """Buys for the office; his sign says so to whoever reads it."""


@dataclass(frozen=True, slots=True)
class Change:
    """Something that is otherwise for a few days: patrols, fashion, care, wages, discs."""

    id: str
    kind: str
    """patrols, fashion, care at the gate, wages, or discs: what any of them brings."""
    first: str
    """First day, yyyy-mm-dd."""
    last: str
    """Last day, yyyy-mm-dd."""
    percent: int
    """Of the usual, 10..400."""
    about: str = ""
    """A district (patrols), a genre (fashion), or nothing for everywhere."""
    when: tuple[Test, ...] = ()
    """It happens only as long as all of these hold; they ask about variables alone."""


@dataclass(frozen=True, slots=True)
class News:
    """A piece in the morning paper: keys ``paper-<id>-head``, ``-text`` and ``-meaning``."""

    id: str
    day: str
    """The morning it is printed, yyyy-mm-dd."""
    change: str = ""
    """The change it gives away to whoever reads well, or nothing."""


@dataclass(frozen=True, slots=True)
class Hospital:
    """The bin of films that are ash on paper."""

    least: int = 8
    """Films in the bin on a poor day, 4..20."""
    most: int = 14
    """Films in the bin on a good day, least..20."""
    limit: int = 6
    """What the coat's lining takes, 1..12."""
    closed_days: int = 3
    """How long the door stays shut after one is thrown out, 1..30."""


@dataclass(frozen=True, slots=True)
class Papers:
    """How a stop in the street goes."""

    asked: bool = False
    """Whoever is stopped is asked for papers, and only one place is patted."""
    friend: str = ""
    """Variable of somebody with an armband who may help, or nothing."""
    least: int = 1
    """He helps from this value on, 1..9; and each time it falls by one."""


@dataclass(frozen=True, slots=True)
class Start:
    """What one has on the first morning."""

    cash_kop: int
    """0..1000000."""
    debt_kop: int
    """0..1000000."""
    due: str
    """The last day on which the debt may be paid, yyyy-mm-dd."""
    dossier: int = 500
    """Hundredths, 0..9999."""
    goods: tuple[str, ...] = ()
    """Goods that lie at home already."""
    films: int = 0
    """Blanks on the drying line, 0..12."""
    lathe: str = "kitchen"
    """kitchen, decent or studio."""
    kept_at: str = "table"
    """The spot at home where things lie if nobody hides them."""


@dataclass(frozen=True, slots=True)
class Rules:
    """The numbers of price, heat and law; money in kopecks, heat and dossier in hundredths."""

    bone_kop: int = 1300
    """A perfect bone of a famous song to nobody in particular, 100..10000."""
    bill_kop: int = 950
    """Bed and bread of one day, 0..10000."""
    sells_a_visit: int = 7
    """Sales after which a corner has had enough, 1..20."""
    sells_a_person: int = 2
    """Sales to one person in one visit, 1..9."""
    full_gain: int = 7
    """How much fuller of bones a street is after one sale, percent, 0..50."""
    full_decay: int = 80
    """Percent of that left after a night, 0..100."""
    calm_percent: int = 90
    """Share of the price left when handed over calmly, 50..100."""
    heat_a_visit: int = 250
    """Heat of being seen trading at all, 0..5000."""
    heat_a_sale: int = 220
    """Heat of one sale, 0..5000; a good disc at a fair price makes half of it."""
    heat_a_knock: int = 150
    """Heat of a neighbour's knock, 0..5000."""
    heat_decay: int = 88
    """Percent left after a night, 0..100."""
    heat_low: int = 800
    """What a block of lying low takes off everywhere, 0..5000."""
    stop_base: int = 2
    """Chance of being stopped in a cold street, percent, 0..100."""
    stop_slope: int = 150
    """Heat (hundredths) that adds one percent, 1..1000."""
    fine_percent: int = 35
    """Of what was found, and at most this share of the cash, 0..100."""
    dossier_search: int = 300
    dossier_item: int = 90
    dossier_port: int = 600
    dossier_decoy: int = 1200
    dossier_name: int = 250
    dossier_raid: int = 1400
    dossier_job: int = 50
    """What a block of honest work takes off."""
    dossier_low: int = 70
    """What a block of lying low takes off."""
    serious: int = 3
    """Things found that make a search a serious one, 1..20."""
    serious_searches: int = 2
    """Serious searches that make fifteen days, 1..9."""
    lost_days: int = 2
    """How many played days fifteen days take, 1..9."""
    raid_from: int = 4000
    """Dossier from which the room may be raided, 0..10000."""
    raid_base: int = 10
    """Chance of a raid there, percent a night, 0..100."""
    trial: int = 10000
    """Dossier that ends it."""
    bankrupt_kop: int = -6000
    """Cash that ends it."""
    dossier_night: int = 0
    """What every night adds to the dossier, 0..2000."""
    pressings: int = 5
    """Discs that one block at the lathe gives, 1..20."""
    luggage_g: int = 6000
    """What one carries honestly past the gate, 100..50000."""
    radio_s: int = 240
    """How long one may sit at the set by night, 0..900 seconds; 0 = there is none."""


@dataclass(frozen=True, slots=True)
class Deck:
    """When something comes in an endless run; days count from 0, what comes is drawn."""

    calls: tuple[tuple[int, int], ...] = ()
    """First and last day of each call of a ship."""
    spans: tuple[tuple[int, int], ...] = ()
    """First and last day of each change."""
    pieces: int = 1
    """Pieces a day of the paper, beside what gives a change away, 1..4."""


@dataclass(frozen=True, slots=True)
class Level:
    """A run to be played: its days and all that may happen in them."""

    id: str
    """The file's stem."""
    days: tuple[str, ...]
    """Played days, yyyy-mm-dd, rising; exactly one night lies between two of them."""
    start: Start
    songs: tuple[Title, ...]
    districts: tuple[District, ...]
    places: tuple[Place, ...]
    spots: tuple[Spot, ...]
    goods: tuple[Good, ...]
    officers: tuple[Officer, ...]
    ships: tuple[Ship, ...]
    people: tuple[Person, ...]
    changes: tuple[Change, ...] = ()
    news: tuple[News, ...] = ()
    hospital: Hospital = Hospital()
    papers: Papers = Papers()
    rules: Rules = Rules()
    means: Means = field(default_factory=Means)
    counters: tuple[Counter, ...] = ()
    scoring: str = ""
    """What counts in an endless run: one of SCORINGS; nothing = there is no score."""
    deck: Deck | None = None
    """Ships, changes and news are cards, dealt to its days anew by each seed."""
    ratings_kop: tuple[int, ...] = (0, 5000, 12000)
    """Money left over that makes the end a fair, a good and a fine one, rising."""
    chapter: int = 0
    """1..12 in the campaign, where a debt that is not paid is a strike; 0 = a run of its own."""
    new_money: bool = False
    """Sums stand in the kopecks of 1961, ten old ones each."""
    reform: str = ""
    """The day from which on all its sums, written in old kopecks, are a tenth, yyyy-mm-dd."""
    after: str = ""
    """The level that follows; nothing = this is the last one."""
    cast: tuple[str, ...] = ()
    """Those who speak in its scenes and buy nothing; texts: person-<id>-name."""
    variables: tuple[Variable, ...] = ()
    scenes: tuple[Scene, ...] = ()
    interlude: tuple[Scene, ...] = ()
    """What happens behind a door, in this order; the last of them comes after the return."""
    holders: tuple[Holder, ...] = ()
    """Who may hold the first disc, and what befalls them."""
    traces: tuple[Trace, ...] = ()
    """What the first disc tells of itself in the end."""
    endings: tuple[Ending, ...] = ()
    """The ways in which it can end, in the order in which they are looked at."""
    notes: tuple[Note, ...] = ()
    """What turns the closing scene by one object and two lines."""
    doors: bool = False
    """After its last day one of the doors that are open has to be taken."""
    alike: bool = False
    """Everybody plays it on Normal, so that it can be compared."""
    epilogue: bool = False
    """Nobody lives here: a disc is held to the light, once."""
    then: "Level | None" = None
    """The level that follows, put here by whoever read both."""
