"""Showing: the book of a run, with its diary and the graphs of all its days."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.city.said import Said
from game.city.seen import Seen, SeenEntry, SeenMark
from game.screen.settings import Settings
from game.screen.showing import show_hud, show_promises
from game.screen.telling import tell, tell_date, tell_short_day
from game.screen.views import DayView, GraphView, LedgerLine, LedgerView
from game.screen.words import Words

HUNDREDTHS = 100
SOLD = frozenset({"entry-sold-bone", "entry-sold-good"})
LOSS, CUT = "loss", "entry-pressed"


@dataclass(frozen=True, slots=True)
class Behind:
    """The books of the chapters that are over."""

    diary: tuple[SeenEntry, ...] = ()
    """Oldest first."""
    marks: tuple[SeenMark, ...] = ()


def show_ledger(
    words: Words, seen: Seen, settings: Settings, behind: Behind = Behind()
) -> LedgerView:
    """Show the book: money by line, graphs by day, promises and the diary."""
    money = [entry for entry in seen.diary if entry.kop]
    diary = (*behind.diary, *seen.diary)
    return LedgerView(
        hud=show_hud(words, seen, settings),
        goal=tell(words, seen.goal),
        subtitle=words(
            "ledger-subtitle",
            **{
                "from": tell_date(words, seen.days[0]),
                "to": tell_date(words, seen.days[-1]),
            },
        ),
        lines=tuple(_ledger_line(words, entry) for entry in money),
        total_kopecks=sum(entry.kop for entry in money),
        graphs=_graphs(words, seen, behind.marks, diary),
        promises=show_promises(words, seen),
        diary=tuple(_diary_line(words, entry) for entry in reversed(diary)),
        kinds=tuple(entry.kind for entry in reversed(diary)),
    )


def _ledger_line(words: Words, entry: SeenEntry) -> LedgerLine:
    what, whom = _what_and_whom(words, entry.said)
    return LedgerLine(
        date=tell_short_day(words, entry.date),
        number=str(entry.number),
        what=what,
        whom=whom,
        kopecks=entry.kop,
        struck=entry.kind == LOSS,
        who_knows=tell(words, entry.warning) if entry.warning is not None else "",
    )


def _what_and_whom(words: Words, said: Said) -> tuple[str, str]:
    """Share a sale out between its two columns; everything else is one sentence."""
    args = dict(said.args)
    if said.key not in SOLD:
        return tell(words, said), ""
    whom = words(str(args["who"]))
    if "song" in args:
        return words("term-title", song=words(str(args["song"]))), whom
    return words(str(args["good"])), whom


def _diary_line(words: Words, entry: SeenEntry) -> tuple[str, str]:
    text = tell(words, entry.said)
    if entry.warning is not None:
        text += "\n" + tell_date(words, entry.warned) + ": " + tell(words, entry.warning)
    return tell_date(words, entry.date), text


def _graphs(
    words: Words, seen: Seen, before: Sequence[SeenMark], diary: Sequence[SeenEntry]
) -> tuple[GraphView, ...]:
    """Draw every day that is over, and today as it stands now."""
    hottest = max((place.heat for place in seen.places), default=0)
    now = SeenMark(seen.date, seen.cash_kop, seen.dossier, hottest, -1)
    marks = (*before, *seen.marks)
    days = marks if marks and marks[-1].date == seen.date else (*marks, now)
    told = tuple(tell_short_day(words, mark.date) for mark in days)
    events = tuple(_events_of(mark.date, diary) for mark in days)
    grades = tuple(max(0, mark.grade) for mark in days)
    uncut = tuple(day for day, mark in enumerate(days) if mark.grade < 0)

    def graph(name: str, values: tuple[int, ...], ramp: str, unit: str = "") -> GraphView:
        title, column = words(f"graph-{name}"), words(f"graph-col-{name}")
        missing = uncut if name == "grade" else ()
        return GraphView(title, values, unit, ramp, told, events, column, missing)

    cash = tuple(mark.cash_kop // HUNDREDTHS for mark in days)
    return (
        graph("cash", cash, "green", " " + words("graph-roubles")),
        graph("heat", tuple(mark.heat // HUNDREDTHS for mark in days), "red"),
        graph("dossier", tuple(mark.dossier // HUNDREDTHS for mark in days), "red"),
        *((graph("grade", grades, "amber"),) if any(grades) else ()),
    )


def _events_of(date: str, diary: Sequence[SeenEntry]) -> DayView:
    entries = [entry for entry in diary if entry.date == date]
    return DayView(
        cut=sum(entry.said.key == CUT for entry in entries),
        sold=sum(entry.said.key in SOLD for entry in entries),
        lost=sum(entry.kind == LOSS for entry in entries),
    )
