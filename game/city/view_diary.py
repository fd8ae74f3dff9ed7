"""Shows the book: the diary, the days behind us, what hangs over us, and how it ended."""

from dataclasses import replace

from game.city.accounts import missing_blocks
from game.city.dates import day_of_month, nights_until
from game.city.doors import DOORS
from game.city.endings import INTERLUDE
from game.city.hospital import NAME_PERCENT
from game.city.kept import followed
from game.city.level import Change, Level, News
from game.city.lookup import date_of
from game.city.money import OLD_FOR_NEW, lost_kop
from game.city.said import Said, Term, say
from game.city.scoring import score_of
from game.city.seen import SeenEnd, SeenEntry, SeenMark, SeenNews
from game.city.state import DAWN, Entry, Mark, Past, State
from game.city.whole import toward_zero

NO_LINES: tuple[SeenEntry, ...] = ()


def see_diary(state: State) -> tuple[SeenEntry, ...]:
    """Show the diary, oldest first."""
    return _diary(state.level.days, state.memory.entries)


def see_past(state: State) -> tuple[SeenEntry, ...]:
    """Show the diaries of the chapters that are over, oldest first."""
    return tuple(entry for past in state.story.past for entry in _see_past(past))


def see_report(state: State) -> tuple[SeenEntry, ...]:
    """Show what the last night did."""
    report: list[SeenEntry] = []
    lines = zip(reversed(state.memory.entries), reversed(see_diary(state)), strict=True)
    for entry, seen in lines:
        if entry.block == DAWN and entry.day >= state.clock.day - 1:
            report.append(seen)
        elif entry.day < state.clock.day:
            break
    return tuple(reversed(report))


def see_marks(state: State) -> tuple[SeenMark, ...]:
    """Show how each day ended."""
    return _see_marks(state.level.days, state.memory.marks)


def see_past_marks(state: State, first: Level) -> tuple[SeenMark, ...]:
    """Show how each day of the chapters that are over ended, in the money of today.

    The books stay as they were written; ``first`` is the level in which the run began.
    """
    money: dict[str, bool] = {}
    level: Level | None = first
    while level is not None:
        money[level.id] = level.new_money or bool(level.reform)
        level = level.then
    marks: list[SeenMark] = []
    for past in state.story.past:
        parts = OLD_FOR_NEW if state.level.new_money and not money.get(past.level, True) else 1
        marks += (
            replace(mark, cash_kop=toward_zero(mark.cash_kop, parts))
            for mark in _see_marks(past.days, past.marks)
        )
    return tuple(marks)


def see_news(state: State) -> tuple[SeenNews, ...]:
    """Show this morning's paper."""
    today = date_of(state)
    return tuple(
        SeenNews(piece.id, _meaning(state, piece))
        for piece in state.level.news
        if piece.day == today
    )


def see_warnings(state: State) -> tuple[Said, ...]:
    """Show what hangs over us now."""
    law = state.law
    numbers = (
        law.raid_warning, law.dossier_warning, law.serious_warning, law.cash_warning,
        law.debt_warning if state.purse.debt_kop > 0 else 0,
    )  # fmt: skip
    said = [state.memory.entries[number - 1].said for number in numbers if number]
    lost = lost_kop(state, state.trade.hands)
    if lost and state.trade.notes_warning:
        said.append(say("warn-notes", lost_kop=lost, free_kop=state.level.means.exchange_kop))
    missing = missing_blocks(state)
    if missing and state.trade.work_warning:
        nights = len(state.level.days) - state.clock.day
        said.append(say("warn-work", missing=missing, nights=nights))
    named = sum(1 for bone in state.stock.bones if not bone.blank.name_cut)
    if named:
        said.append(say("warn-name", count=named, percent=NAME_PERCENT))
    return tuple(said)


def see_goal(state: State) -> Said:
    """Say what is still missing."""
    purse, rules = state.purse, state.level.rules
    if state.clock.over:
        return say("goal-over")
    if purse.debt_kop > 0:
        nights = nights_until(state.level.days, state.clock.day, state.level.start.due)
        missing_kop = purse.debt_kop + nights * rules.bill_kop - purse.cash_kop
        if missing_kop > 0:
            return say("goal-debt", missing_kop=missing_kop, nights=nights)
        return say("goal-pay", debt_kop=purse.debt_kop, nights=nights)
    nights = len(state.level.days) - state.clock.day
    left_kop = purse.cash_kop - nights * rules.bill_kop
    if state.level.chapter:
        return say("goal-chapter", left_kop=left_kop, nights=nights)
    missing = [kop - left_kop for kop in state.level.ratings_kop if kop > left_kop]
    if missing:
        return say("goal-better", missing_kop=missing[0], nights=nights)
    return say("goal-last", nights=nights)


def see_end(state: State) -> SeenEnd | None:
    """Show how it ended, and what the run comes to."""
    clock = state.clock
    if clock.over in ("", INTERLUDE, DOORS):
        return None
    warning = state.memory.entries[clock.warning - 1].said if clock.warning else None
    said = say(f"end-rating-{clock.rating}") if clock.rating else say(f"end-why-{clock.over}")
    return SeenEnd(clock.over, clock.rating, said, warning, _rows(state), score_of(state))


def _rows(state: State) -> tuple[Term, ...]:
    purse, head = state.purse, f"ending-{state.clock.over}-head"
    # The end itself stands in the diary as the last loss; nothing was taken then.
    losses = [e for e in state.memory.entries if e.kind == "loss" and e.said.key != head]
    return (
        Term(say("end-row-earned", sold=len(state.town.owned)), purse.earned_kop),
        Term(say("end-row-lost", count=len(losses)), sum(entry.kop for entry in losses)),
        Term(say("end-row-debt"), -purse.debt_kop),
        Term(say("end-row-cash"), purse.cash_kop),
    )


def _see_marks(days: tuple[str, ...], marks: tuple[Mark, ...]) -> tuple[SeenMark, ...]:
    return tuple(
        SeenMark(days[mark.day], mark.cash_kop, mark.dossier, mark.heat, mark.grade)
        for mark in marks
    )


def _see_past(past: Past) -> tuple[SeenEntry, ...]:
    seen = NO_LINES
    for entry in past.entries:
        seen = _see_entry(past.days, seen, entry)
    return seen


def _see_entry(
    days: tuple[str, ...], before: tuple[SeenEntry, ...], entry: Entry
) -> tuple[SeenEntry, ...]:
    """Read one line more; the one that had warned of it stands above."""
    warning = before[entry.warning - 1] if entry.warning else None
    seen = SeenEntry(
        number=entry.number,
        date=days[entry.day],
        block=entry.block,
        kind=entry.kind,
        said=entry.said,
        kop=entry.kop,
        warning=warning.said if warning is not None else None,
        warned=warning.date if warning is not None else "",
    )
    return (*before, seen)


_diary = followed(start=NO_LINES)(_see_entry)
"""The diary of a run grows line by line, and is looked at before every act."""


def _meaning(state: State, piece: News) -> Said:
    change = next((c for c in state.level.changes if piece.change and c.id == piece.change), None)
    key = f"paper-{piece.id}-meaning"
    return say(key, **_numbers(change)) if change is not None else say(key)


def _numbers(change: Change) -> dict[str, int]:
    return {
        "percent": change.percent,
        "first_day": day_of_month(change.first),
        "last_day": day_of_month(change.last),
    }
