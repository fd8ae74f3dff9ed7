"""The night: who comes at six, what the day cost, what damp and forgetting do; a new morning."""

from dataclasses import replace

from game.city.dates import nights_until
from game.city.doors import close_chapter
from game.city.duty import settle_work, watch_work
from game.city.events import DayBegan, DayEnded, Paid, Raided, Struck
from game.city.law import CLEAN_RAID, count_serious, end, find, grow_dossier, seize
from game.city.lookup import is_swept_now
from game.city.money import change_notes, is_eve
from game.city.said import Term, say
from game.city.state import DAWN, Mark
from game.city.stock import on_body, owned, spots_of
from game.city.turn import Turn
from game.city.values import value_of, with_value
from game.city.whole import clamp

DEBT_NIGHTS = 2
"""Nights before the debt is due at which one is reminded."""
DAMPEST = 90
STRIKES = "strikes"
MOST_STRIKES = 3
"""Chapters in which the ring's money may be missing; at the third it ends."""


def pass_night(turn: Turn) -> None:
    """Let a night come and go."""
    _until_dawn(turn)
    if turn.state.law.raid_warning:
        _raid(turn)
    if turn.over:
        return
    bill = [Term(say("bill-living"), -turn.rules.bill_kop)]
    paid_kop = _collect_debt(turn)
    if paid_kop:
        bill.append(Term(say("bill-debt"), -paid_kop))
    _add_cash(turn, -turn.rules.bill_kop)
    turn.note("money", say("entry-bill"), kop=-turn.rules.bill_kop)
    _close_day(turn, tuple(bill))


def lose_days(turn: Turn) -> None:
    """Let fifteen days pass behind a door; nobody sends a bill there."""
    for _ in range(turn.rules.lost_days):
        if turn.over:
            return
        _until_dawn(turn)
        paid_kop = _collect_debt(turn)
        bill = (Term(say("bill-debt"), -paid_kop),) if paid_kop else ()
        _close_day(turn, bill)


def begin_morning(turn: Turn) -> None:
    """Say what this morning has to be known."""
    day, law, purse = turn.state.clock.day, turn.state.law, turn.state.purse
    nights = nights_until(turn.level.days, day, turn.level.start.due)
    if purse.debt_kop > 0 and nights <= DEBT_NIGHTS:
        said = say("warn-debt", debt_kop=purse.debt_kop, nights=nights)
        number = turn.warn(said)
        turn.change(law=replace(law, debt_warning=number))
    watch_work(turn)
    watch_sweep(turn)


def watch_sweep(turn: Turn) -> None:
    """Say that the patrols walk by an order that no paper gave away."""
    if is_swept_now(turn.state):
        turn.warn(say("warn-sweep"))


def _until_dawn(turn: Turn) -> None:
    turn.change(clock=replace(turn.state.clock, block=DAWN))


def _close_day(turn: Turn, bill: tuple[Term, ...]) -> None:
    """Write the day off, and open the next or the end."""
    day, days = turn.state.clock.day, turn.level.days
    _forget(turn)
    _mark(turn)
    turn.tell(DayEnded(day, bill))
    if turn.rules.dossier_night:
        grow_dossier(turn, turn.rules.dossier_night, "winter")
    if turn.state.purse.cash_kop < turn.rules.bankrupt_kop:
        end(turn, "bankrupt", warning=turn.state.law.cash_warning)
    if turn.state.purse.debt_kop > 0 and _is_due(turn, day):
        _miss_the_debt(turn)
    if turn.over:
        return
    if day + 1 >= len(days):
        settle_work(turn)
        _close(turn, rating=rating_of(turn.level.ratings_kop, turn.state.purse.cash_kop))
        turn.change(clock=replace(turn.state.clock, day=len(days), block=0))
        return
    if is_eve(turn.level, day):
        change_notes(turn)
    turn.change(clock=replace(turn.state.clock, day=day + 1, block=0))
    news = tuple(piece.id for piece in turn.level.news if piece.day == days[day + 1])
    turn.tell(DayBegan(day + 1, days[day + 1], news))
    begin_morning(turn)


def _close(turn: Turn, *, rating: int) -> None:
    """Close the chapter, unless that night was the end of everything."""
    if not turn.over:
        close_chapter(turn, rating=rating)


def _miss_the_debt(turn: Turn) -> None:
    """Let the ring write it down: a strike in a chapter, the end elsewhere and at the third."""
    warning = turn.state.law.debt_warning
    if not turn.level.chapter:
        end(turn, "debt", warning=warning)
        return
    strikes = value_of(turn.state, STRIKES) + 1
    purse = turn.state.purse
    taken_kop = clamp(purse.cash_kop - turn.rules.bill_kop, 0, purse.debt_kop)
    turn.change(
        purse=replace(purse, cash_kop=purse.cash_kop - taken_kop, debt_kop=0),
        story=with_value(turn.state, STRIKES, strikes),
    )
    turn.tell(Struck(strikes))
    said = say("entry-strike", strikes=strikes, left_kop=purse.debt_kop - taken_kop)
    turn.note("loss", said, kop=-taken_kop, warning=warning)
    if strikes >= MOST_STRIKES:
        end(turn, "debt", warning=warning)


def rating_of(ratings_kop: tuple[int, ...], cash_kop: int) -> int:
    """Give 1 to 3 for the money that is left."""
    return max(1, sum(1 for least_kop in ratings_kop if cash_kop >= least_kop))


def _is_due(turn: Turn, day: int) -> bool:
    days, due = turn.level.days, turn.level.start.due
    if day + 1 < len(days):
        return days[day + 1] > due
    return True


def _collect_debt(turn: Turn) -> int:
    """Send the debt on its last evening, if there is enough."""
    purse = turn.state.purse
    if not 0 < purse.debt_kop <= purse.cash_kop or not _is_due(turn, turn.state.clock.day):
        return 0
    turn.change(purse=replace(purse, cash_kop=purse.cash_kop - purse.debt_kop, debt_kop=0))
    turn.tell(Paid(purse.debt_kop, 0))
    turn.note("money", say("entry-paid", kop=purse.debt_kop, left_kop=0), kop=-purse.debt_kop)
    return purse.debt_kop


def _add_cash(turn: Turn, kop: int) -> None:
    purse = turn.state.purse
    turn.change(purse=replace(purse, cash_kop=purse.cash_kop + kop))


def _raid(turn: Turn) -> None:
    """Let them in; what is hidden well is not found."""
    state, rules = turn.state, turn.rules
    room = {spot.id for spot in spots_of(state, "home")}
    here = tuple(item for item in owned(state) if item.at in room) + on_body(state)
    found = find(state, "raid", here)
    turn.tell(Raided(len(found)))
    warning = state.law.raid_warning
    turn.change(
        law=replace(state.law, raid_warning=0),
        trade=replace(state.trade, rest=_rest(turn)),
    )
    if not found:
        turn.note("risk", say("entry-raid-nothing"))
        grow_dossier(turn, CLEAN_RAID, "raid")
        return
    seize(turn, "raid", found, warning=warning)
    grow_dossier(turn, rules.dossier_raid + rules.dossier_item * len(found), "raid")
    count_serious(turn, found)


def _rest(turn: Turn) -> int:
    """Count the nights until they come again, this one among them; without a rest there is none."""
    nights = turn.level.means.raid_rest
    return nights + 1 if nights else 0


def _forget(turn: Turn) -> None:
    """Let heat and fullness fall, and damp rise."""
    law, town, rules = turn.state.law, turn.state.town, turn.rules
    heat = tuple(value * rules.heat_decay // 100 for value in law.heat)
    full = tuple(value * rules.full_decay // 100 for value in town.full)
    damp = {spot.id: spot.damp for spot in turn.level.spots if spot.damp}
    bones = tuple(
        replace(bone, damp=min(DAMPEST, bone.damp + damp[bone.at])) if bone.at in damp else bone
        for bone in turn.state.stock.bones
    )
    turn.change(
        law=replace(law, heat=heat, raid_warning=0),
        trade=replace(turn.state.trade, called=False, rest=max(0, turn.state.trade.rest - 1)),
        town=replace(town, full=full),
        stock=replace(turn.state.stock, bones=bones),
    )


def _mark(turn: Turn) -> None:
    state = turn.state
    grades = state.memory.grades
    grade = sum(grades) // len(grades) if grades else -1
    heat = max(state.law.heat, default=0)
    mark = Mark(state.clock.day, state.purse.cash_kop, state.law.dossier, heat, grade)
    marks = (*state.memory.marks, mark)
    turn.change(memory=replace(state.memory, marks=marks, grades=()))
