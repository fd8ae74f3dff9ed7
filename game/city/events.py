"""What happened: small facts that scene, sound and diary follow; the rules read none of them."""

from dataclasses import dataclass

from game.city.difficulty import Movement, Name
from game.city.said import Args, Said, Term


@dataclass(frozen=True, slots=True)
class Refused:
    """It cannot be done, and nothing changed; the reason is a Fluent key."""

    reason: str
    args: Args = ()


@dataclass(frozen=True, slots=True)
class Arrived:
    """A visit began."""

    place: str


@dataclass(frozen=True, slots=True)
class Left:
    """A visit is over."""

    place: str


@dataclass(frozen=True, slots=True)
class BlockBegan:
    """A new quarter of the day."""

    day: int
    block: int


@dataclass(frozen=True, slots=True)
class DayEnded:
    """The night came and went: the lines of the bill, plus and minus."""

    day: int
    bill: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class DayBegan:
    """Morning, and the paper with it."""

    day: int
    date: str
    news: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chose:
    """A talk is over."""

    scene: str
    option: str


@dataclass(frozen=True, slots=True)
class Struck:
    """The ring's money was not there on its day: so many strikes now."""

    strikes: int


@dataclass(frozen=True, slots=True)
class ChapterBegan:
    """A chapter begins with what was left of the one before."""

    level: str


@dataclass(frozen=True, slots=True)
class Warned:
    """Something bad is coming and can still be answered; the diary has it under a number."""

    number: int
    said: Said


@dataclass(frozen=True, slots=True)
class Spoke:
    """Somebody says a line: Fluent key ``gate-5``, ``street-16``, ``knock-6``."""

    who: str
    line: str


@dataclass(frozen=True, slots=True)
class Bought:
    """A piece of goods is in the open bag."""

    item: int
    good: str
    price_kop: int


@dataclass(frozen=True, slots=True)
class GaveBack:
    """The sailor has it again."""

    item: int
    good: str
    price_kop: int


@dataclass(frozen=True, slots=True)
class Moved:
    """An item lies elsewhere."""

    item: int
    spot: str


@dataclass(frozen=True, slots=True)
class GateResolved:
    """He opened the bag, or he did not."""

    officer: str
    opened: bool
    percent: int
    """The chance that had been shown."""


@dataclass(frozen=True, slots=True)
class Lost:
    """Things or money went for good, and the warning that had come before."""

    cause: str
    """gate, patrol, decoy, raid, offer or arrest."""
    items: tuple[int, ...]
    kop: int
    warning: int


@dataclass(frozen=True, slots=True)
class DossierGrew:
    """The folder is thicker (or thinner, below zero), in hundredths."""

    by: int
    why: str


@dataclass(frozen=True, slots=True)
class HeatChanged:
    """A district knows us better (or less, below zero), in hundredths."""

    district: str
    by: int


@dataclass(frozen=True, slots=True)
class FilmsTaken:
    """Films under the coat."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ThrownOut:
    """The hospital's door is shut until that day."""

    until_day: int


@dataclass(frozen=True, slots=True)
class BoneMade:
    """A disc exists that did not."""

    item: int
    song: str
    grade: int


@dataclass(frozen=True, slots=True)
class BonePlayed:
    """It was heard once more, and is a little less."""

    item: int
    plays: int
    grade: int


@dataclass(frozen=True, slots=True)
class Heard:
    """A buyer listens and says what he hears; the remark is a Fluent key."""

    buyer: str
    item: int
    remark: str
    tenth: int = -1
    """Where on the disc, tenths of a second."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What the buyer makes of it: deal, counter or refusal, and why, line by line."""

    buyer: str
    item: int
    answer: str
    """deal, counter or refuse."""
    price_kop: int
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Sold:
    """Money for an item."""

    buyer: str
    item: int
    price_kop: int
    calmly: bool


@dataclass(frozen=True, slots=True)
class PatrolNearer:
    """The patrol is that many steps away."""

    steps: int


@dataclass(frozen=True, slots=True)
class PatrolPassed:
    """They went by."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """Documents, citizen."""

    percent: int
    """The chance that had been shown."""


@dataclass(frozen=True, slots=True)
class NameRead:
    """Somebody read a patient's name on a disc that was sold."""

    item: int


@dataclass(frozen=True, slots=True)
class Raided:
    """Two witnesses and an inventory, at six."""

    found: int


@dataclass(frozen=True, slots=True)
class FifteenDays:
    """The second serious search: days are gone."""

    days: int


@dataclass(frozen=True, slots=True)
class Earned:
    """A block of honest work."""

    kop: int


@dataclass(frozen=True, slots=True)
class Packed:
    """The bag is packed; how well it hides now."""

    cover: int


@dataclass(frozen=True, slots=True)
class PapersShown:
    """He has made up his mind: waved_on, written_down or seized."""

    outcome: str
    doubt: int


@dataclass(frozen=True, slots=True)
class SatUp:
    """A night at the set is over; number and song of the tape, or 0 and nothing."""

    tape: int
    song: str


@dataclass(frozen=True, slots=True)
class LaidLow:
    """A block at home with the curtain drawn."""


@dataclass(frozen=True, slots=True)
class Paid:
    """The debt is smaller."""

    kop: int
    left_kop: int


@dataclass(frozen=True, slots=True)
class Ended:
    """The run is over: trial, debt, bankrupt or week."""

    kind: str
    rating: int
    warning: int


@dataclass(frozen=True, slots=True)
class DoorTaken:
    """One of the last doors was gone through."""

    ending: str
    choice: str


@dataclass(frozen=True, slots=True)
class LastCut:
    """The last disc was cut, and its listener took it away."""

    listener: str
    grade: int


@dataclass(frozen=True, slots=True)
class NeedleSet:
    """Half a century later the needle was set down on the first disc."""

    heard: str


@dataclass(frozen=True, slots=True)
class Alarmed:
    """A counter has wondered who needs so many speeches; the press is gone."""

    counter: str
    warning: int


@dataclass(frozen=True, slots=True)
class NotesChanged:
    """Ten old kopecks are one new one; what nobody had handed over is paper."""

    lost_kop: int
    left_kop: int


@dataclass(frozen=True, slots=True)
class DifficultySet:
    """The run is kinder or harder from here on."""

    difficulty: Name


@dataclass(frozen=True, slots=True)
class TookBack:
    """A block begins once more."""

    block: int


@dataclass(frozen=True, slots=True)
class TriedAgain:
    """A movement of the hand begins once more."""

    movement: Movement


Event = (
    Refused | Arrived | Left | BlockBegan | DayEnded | DayBegan | Warned | Spoke | Bought | GaveBack
    | Moved | GateResolved | Lost | DossierGrew | HeatChanged | FilmsTaken | ThrownOut | BoneMade
    | BonePlayed | Heard | Answered | Sold | PatrolNearer | PatrolPassed | Stopped | NameRead
    | Raided | FifteenDays | Earned | LaidLow | Paid | Ended | Chose | Struck
    | ChapterBegan | DoorTaken | LastCut | NeedleSet | SatUp | Packed | PapersShown
    | Alarmed | NotesChanged | DifficultySet | TookBack | TriedAgain
)  # fmt: skip
