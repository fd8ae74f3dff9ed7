"""All that a run is at one moment: a handful of small records that a replay must reproduce."""

from dataclasses import dataclass

from game.city.difficulty import MEASURES, NO_GRACE, USUAL, Grace, Measure, Mode
from game.city.discs import Blank, Verdict
from game.city.level import Level
from game.city.said import Said, Term

DAWN = 4
"""The block number of what happens between two days."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Where in the week we are."""

    day: int = 0
    """Index of the played day; equal to the number of days when the last is over."""
    block: int = 0
    """0 morning, 1 day, 2 evening, 3 night."""
    over: str = ""
    """How it ended: trial, debt, bankrupt, week, or chapter, after which one more follows; or
    nothing yet."""
    rating: int = 0
    """1..3 for a week that was got through, more is better."""
    warning: int = 0
    """Number of the diary entry that had warned of the end."""


@dataclass(frozen=True, slots=True)
class Purse:
    """Money, in kopecks."""

    cash_kop: int = 0
    debt_kop: int = 0
    earned_kop: int = 0
    """Taken for what was sold in the whole run."""


@dataclass(frozen=True, slots=True)
class Law:
    """What the State knows, in hundredths."""

    dossier: int = 0
    """0..10000."""
    heat: tuple[int, ...] = ()
    """0..10000, in the order of the level's districts."""
    serious: int = 0
    """Serious searches so far."""
    serious_warning: int = 0
    """Number of the warning that the next one is fifteen days."""
    raid_warning: int = 0
    """Number of tonight's warning in the diary, 0 = nobody knocked."""
    dossier_warning: int = 0
    """Number of the warning that the dossier is nearly full."""
    cash_warning: int = 0
    """Number of the warning that the money is nearly gone."""
    debt_warning: int = 0
    """Number of the warning that the debt is due."""


@dataclass(frozen=True, slots=True)
class Film:
    """A blank and where it lies."""

    blank: Blank
    at: str

    @property
    def number(self) -> int:
        """The number of its strip."""
        return self.blank.number


@dataclass(frozen=True, slots=True)
class Bone:
    """A cut disc, its verdict when fresh, and what has been done to it since."""

    number: int
    """The number of its film."""
    song: str
    blank: Blank
    verdict: Verdict
    at: str
    plays: int = 0
    damp: int = 0
    """What damp took off its grade, percent, 0..90."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One piece of goods and where it lies."""

    number: int
    good: str
    paid_kop: int
    at: str


@dataclass(frozen=True, slots=True)
class Stock:
    """All that one owns besides money."""

    films: tuple[Film, ...] = ()
    bones: tuple[Bone, ...] = ()
    things: tuple[Thing, ...] = ()


@dataclass(frozen=True, slots=True)
class Town:
    """What the city remembers of the trade."""

    full: tuple[int, ...] = ()
    """How full of bones each street is, hundredths of a percent, in the order of districts."""
    copies: tuple[tuple[str, int], ...] = ()
    """(song, bones of it sold so far)."""
    owned: tuple[tuple[str, str], ...] = ()
    """(person, song) of every bone that was sold."""
    finds: tuple[tuple[str, int], ...] = ()
    """(sailor, times that customs found something on him); two cost the sailor."""
    bought: tuple[int, ...] = ()
    """Numbers of all things that came off a ship."""
    taken: tuple[int, ...] = ()
    """Numbers of all films that left the bin."""
    hospital_from: int = 0
    """Day on which the hospital's door opens again."""
    name_warning: int = 0
    """Number of the warning that a name was left on a film."""


@dataclass(frozen=True, slots=True)
class Visit:
    """The block that is being spent, if one is."""

    place: str = ""
    """Nothing = on the map, choosing."""
    pressed: int = 0
    """Discs cut in this block."""
    visited: int = 0
    """1 once the light box was used or the gate was passed."""
    warning: int = 0
    """Number of the warning that met us here."""
    bought: tuple[int, ...] = ()
    """Numbers of what the sailor sold us in this block."""
    arrested: int = 0
    """1 when this block ends in fifteen days."""


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody standing in the street."""

    person: str
    bought: int = 0
    gone: bool = False
    warning: int = 0
    """Number of the diary entry with his sign, for a decoy."""


@dataclass(frozen=True, slots=True)
class Deal:
    """A sale that is being talked over."""

    buyer: str
    item: int
    ask_kop: int
    worth_kop: int
    terms: tuple[Term, ...]
    countered: bool = False
    """He has named his own price; one more word is allowed."""
    agreed_kop: int = 0
    """Nothing is agreed yet at 0."""


@dataclass(frozen=True, slots=True)
class Street:
    """What goes on in the street where we stand."""

    steps: int = 0
    """Steps until the patrol is here."""
    present: tuple[Present, ...] = ()
    deal: Deal | None = None
    sold: int = 0
    passed: int = 0
    """Patrols that went by in this visit."""
    bare: int = 0
    """How long something was seen in the hand, 0..100; it adds to the chance of a stop."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the diary."""

    number: int
    day: int
    block: int
    """0..3, or 4 for what happened before dawn."""
    kind: str
    """talk, money, risk, craft or loss."""
    said: Said
    kop: int = 0
    warning: int = 0
    """For a loss: the number of the entry that had warned of it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How things stood when a day was over."""

    day: int
    cash_kop: int
    dossier: int
    heat: int
    """The hottest district."""
    grade: int
    """Mean grade of the discs made on that day, -1 = none."""


@dataclass(frozen=True, slots=True)
class Past:
    """The book of a chapter that is over."""

    level: str
    days: tuple[str, ...]
    entries: tuple[Entry, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Memory:
    """The diary and the days behind us."""

    entries: tuple[Entry, ...] = ()
    marks: tuple[Mark, ...] = ()
    grades: tuple[int, ...] = ()
    """Grades of the discs made today."""


@dataclass(frozen=True, slots=True)
class Link:
    """One hand through which the first disc went."""

    chapter: int
    person: str
    """A person, or a place like the flea market."""
    reason: str
    """sold or given at first; then hurt, lost, or what befell the one before."""
    year: int = 0


@dataclass(frozen=True, slots=True)
class Story:
    """What people remember."""

    values: tuple[tuple[str, int], ...] = ()
    """(variable, value) in the order of names, once anything was chosen."""
    told: tuple[str, ...] = ()
    """Talks that have been held, in that order."""
    told_at: int = 0
    """Number of the block of this level in which the last one was held, from 1; 0 = none yet."""
    past: tuple[Past, ...] = ()
    """The books of earlier chapters, oldest first."""
    chain: tuple[Link, ...] = ()
    """Who had the first disc that was sold, one after the other."""
    first_disc: Bone | None = None
    """That disc, as it was when it left the house."""
    last_grade: int = -1
    """Grade of the disc that was made last, -1 = none."""
    gone: tuple[str, ...] = ()
    """People who have moved away for good."""
    ending: str = ""
    """How it ends, once that is known."""
    choice: str = ""
    """What was chosen behind the door: for whom the last disc is cut, or what is written."""
    last_cut: int = 0
    """1 once that was done."""
    heard: str = ""
    """How the disc was played in the end: plain, or marked as it was cut."""


@dataclass(frozen=True, slots=True)
class Reel:
    """A tape with a song off the air, as the rules know it."""

    number: int
    """From 1 on, in the order of the nights."""
    song: str
    station: str
    seconds: int
    bandwidth_hz: int
    noise_cdb: int


@dataclass(frozen=True, slots=True)
class Bagful:
    """The open bag as it was packed by hand; it holds as long as nothing in it changes."""

    items: tuple[int, ...] = ()
    cover: int = 0
    """How well it hides what lies in it, percent."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody in uniform who waits for an answer."""

    percent: int = 0
    """The chance that there had been of it; 0 = nobody asks."""
    zone: str = ""
    """The spot on the body that he has named."""


@dataclass(frozen=True, slots=True)
class Air:
    """What was caught off the air in the whole run."""

    reels: tuple[Reel, ...] = ()


@dataclass(frozen=True, slots=True)
class Trade:
    """Small accounts of the trade that most runs never open."""

    errands: int = 0
    """Talks that may come again and were held."""
    called: bool = False
    """Somebody has sent them: they come at six of the coming morning."""
    rest: int = 0
    """Nights for which the room is left alone: the inventory is being typed."""
    hands: str = ""
    """Through whose hands the old notes go."""
    notes_warning: int = 0
    """Number of the warning that too many old notes lie at home."""
    counters: tuple[tuple[str, int], ...] = ()
    """(counter, speeches it has sold in this chapter)."""
    counter_warning: int = 0
    """Number of the warning that a counter has sold all that it ever does."""
    alarmed: bool = False
    """Somebody has wondered who needs so many speeches; the press is gone."""
    casts: tuple[tuple[int, int], ...] = ()
    """(disc, the disc it was pressed from) of every pressed copy."""
    backed: tuple[int, ...] = ()
    """Numbers of the films that are glued to a photograph."""
    sides: int = 0
    """Sides that were cut with the needle, or the sapphire, that is in the head."""
    chip_warning: int = 0
    """Number of the warning that the sapphire will not last."""
    work_warning: int = 0
    """Number of the warning that blocks of honest work are missing."""
    rumour: int = 0
    """What is said of the sound of our discs, hundredths of a point of the word about us."""


@dataclass(frozen=True, slots=True)
class State:
    """One run at one moment."""

    level: Level
    seed: int
    clock: Clock
    purse: Purse
    law: Law
    stock: Stock
    town: Town
    visit: Visit
    street: Street
    memory: Memory
    story: Story = Story()
    trade: Trade = Trade()
    air: Air = Air()
    asked: Asked = Asked()
    bagful: Bagful = Bagful()
    mode: Mode = USUAL
    grace: Grace = NO_GRACE

    @property
    def measure(self) -> Measure:
        """Give what the difficulty of the run changes."""
        return MEASURES[self.mode.difficulty]

    @property
    def luck(self) -> int:
        """Give the seed of all rolls: the same day of another chapter is another day."""
        return luck_of(self.seed, self.level)


def luck_of(seed: int, level: Level) -> int:
    """Give the seed of a chapter's rolls; a run of its own has that of the run."""
    return seed + (level.chapter << 32)
