"""What the plain screens show, in words and numbers: made from what is seen, known to no rule."""

from dataclasses import dataclass

from game.screen.frame import Hud


@dataclass(frozen=True, slots=True)
class Term:
    """One reason for a number."""

    text: str
    value: int


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place of the map."""

    name: str
    """Its id."""
    title: str
    address: str
    about: str
    sign: str
    x: int
    y: int
    takes: str
    go: str
    """What the amber button says."""
    risk: str = ""
    """The risk as a sentence: words, numbers, or both."""
    risk_of_what: str = ""
    """What may happen there, or on the way; nothing = one is stopped."""
    risk_of_five: int = 0
    terms: tuple[Term, ...] = ()
    on_the_way: tuple[str, ...] = ()
    why_not: str = ""
    heat: int = 0
    patrols: int = 0
    news: str = ""
    known: str = ""
    """What the lens tells: what is known of the place, and how old that is."""
    fresh: bool = False
    """It is new on the map."""
    sound: str = ""


@dataclass(frozen=True, slots=True)
class MapView:
    """The city in this block of the day."""

    hud: Hud
    goal: str
    here: str
    places: tuple[PlaceView, ...]
    bridges_open: bool = False


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line of the book; a struck one was seized or lost."""

    date: str
    number: str
    what: str
    whom: str
    kopecks: int
    struck: bool = False
    who_knows: str = ""


@dataclass(frozen=True, slots=True)
class DayView:
    """What happened on a day, as ticks under a graph."""

    cut: int = 0
    sold: int = 0
    lost: int = 0


@dataclass(frozen=True, slots=True)
class GraphView:
    """One value by day."""

    title: str
    values: tuple[int, ...]
    unit: str = ""
    ramp: str = "amber"
    days: tuple[str, ...] = ()
    """What each day is called."""
    events: tuple[DayView, ...] = ()
    """What happened on each day."""
    name: str = ""
    """What stands over its column in the table."""
    missing: tuple[int, ...] = ()
    """Days on which there was nothing to measure."""


@dataclass(frozen=True, slots=True)
class PromiseView:
    """Something owed: a debt, an order, a favour."""

    title: str
    detail: str
    days_left: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class LedgerView:
    """Money, promises, risk and memory."""

    hud: Hud
    goal: str
    subtitle: str
    lines: tuple[LedgerLine, ...]
    total_kopecks: int
    graphs: tuple[GraphView, ...]
    promises: tuple[PromiseView, ...]
    diary: tuple[tuple[str, str], ...] = ()
    """(date, sentence), newest first; a loss carries its warning after a line break."""
    kinds: tuple[str, ...] = ()
    """The kind of each entry of the diary: talk, money, risk, craft or loss."""


@dataclass(frozen=True, slots=True)
class SpotView:
    """A hiding place of the flat."""

    name: str
    title: str
    about: str
    room: int
    used: int
    danger: str
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class StockView:
    """One kind of thing at home."""

    name: str
    title: str
    detail: str
    count: int
    grade: int = -1
    spot: str = ""
    sign: str = "record"
    """What it is: a kind of goods, a bone or a film."""


@dataclass(frozen=True, slots=True)
class DeedView:
    """Something that can be done at home."""

    name: str
    title: str
    detail: str
    why_not: str = ""
    dear: bool = False
    """It takes more than half of one's money, so it has to be held."""


@dataclass(frozen=True, slots=True)
class HomeView:
    """The room: what lies where, what is owed, what can be done tonight."""

    hud: Hud
    goal: str
    deeds: tuple[DeedView, ...]
    stock: tuple[StockView, ...]
    spots: tuple[SpotView, ...]
    promises: tuple[PromiseView, ...]
    raid: str = ""
    raid_terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperItem:
    """One piece of the newspaper, and what it means for the rules."""

    head: str
    text: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class PaperView:
    """One issue."""

    name: str
    date: str
    price: str
    items: tuple[PaperItem, ...]


@dataclass(frozen=True, slots=True)
class EndView:
    """What became of it."""

    heading: str
    plate: str
    texts: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]
    cause: str = ""
    warning: str = ""
    won: bool = False


@dataclass(frozen=True, slots=True)
class ReportView:
    """What the night did: the bill of the morning, and because of what."""

    hud: Hud
    heading: str
    lines: tuple[Term, ...]
    news: tuple[str, ...]
    balance: str
