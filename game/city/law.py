"""The State: a folder that grows, a street that remembers, searches, and fifteen days."""

from dataclasses import replace

from game.city import difficulty
from game.city.chance import roll
from game.city.endings import TRIALS, forced, returns
from game.city.events import DossierGrew, Ended, FifteenDays, HeatChanged, Lost
from game.city.lookup import district_index, percent_now
from game.city.said import say
from game.city.state import Entry, State
from game.city.stock import Owned, cover_of, without
from game.city.turn import Turn
from game.city.values import value_of, with_value
from game.city.whole import clamp

FULL = 10_000
NEARLY_PERCENT = 80
FORGOTTEN_PERCENT = 65
CLEAN_RAID = -600
RAID_SLOPE = 200
"""Dossier (hundredths) above the limit that adds one percent."""
FINAL = frozenset({"trial", "debt", "bankrupt"})
"""Ends that a chapter does not go on from."""
KINDLY = frozenset({"week", "chapter", "doors", "held"})
"""Ends that are no loss."""


def grow_dossier(turn: Turn, by: int, why: str) -> None:
    """Make the folder thicker or thinner; before it is full there is one warning, a block ahead."""
    law, trial = turn.state.law, turn.rules.trial
    after = clamp(law.dossier + by, 0, FULL)
    if after >= trial and not _warned_before(turn.state, law.dossier_warning):
        after = max(law.dossier, trial - 1)
    if after != law.dossier:
        turn.change(law=replace(law, dossier=after))
        turn.tell(DossierGrew(after - law.dossier, why))
    watch_dossier(turn)
    if after >= trial:
        _stand_trial(turn)


def _stand_trial(turn: Turn) -> None:
    """Be sentenced: in the earlier chapters one returns from that, once."""
    kind, state = "interlude" if returns(turn.state) else "trial", turn.state
    if state.level.chapter:
        trials = value_of(state, TRIALS) + 1
        turn.change(story=with_value(state, TRIALS, trials))
    end(turn, kind, warning=state.law.dossier_warning)


def watch_dossier(turn: Turn) -> None:
    """Warn when the folder is nearly full; forget the warning when it is thin again."""
    law, trial = turn.state.law, turn.rules.trial
    if law.dossier >= trial * NEARLY_PERCENT // 100 and not law.dossier_warning:
        number = turn.warn(say("warn-dossier", points=law.dossier // 100))
        turn.change(law=replace(turn.state.law, dossier_warning=number))
    elif law.dossier < trial * FORGOTTEN_PERCENT // 100 and law.dossier_warning:
        turn.change(law=replace(law, dossier_warning=0))


def raise_heat(turn: Turn, district: str, by: int) -> None:
    """Let a district know us better, or less."""
    law, index = turn.state.law, district_index(turn.level, district)
    after = clamp(law.heat[index] + by, 0, FULL)
    if after != law.heat[index]:
        heat = (*law.heat[:index], after, *law.heat[index + 1 :])
        turn.change(law=replace(law, heat=heat))
        turn.tell(HeatChanged(district, after - law.heat[index]))


def find(
    state: State, how: str, items: tuple[Owned, ...], *, patted: str = ""
) -> tuple[Owned, ...]:
    """Let a hand look for things: each is found unless its spot hides it."""
    clock = state.clock
    where = (how, clock.day, clock.block, state.street.passed)
    return tuple(
        item
        for item in items
        if item.illicit > 0
        and roll(state.luck, *where, item.number, sides=100)
        >= cover_of(state, item.at, patted=patted)
    )


def can_be_found(state: State, items: tuple[Owned, ...], *, patted: str = "") -> tuple[Owned, ...]:
    """Give all that the unluckiest search would find."""
    return tuple(
        item for item in items if item.illicit > 0 and cover_of(state, item.at, patted=patted) < 100
    )


def fine_kop(state: State, items: tuple[Owned, ...]) -> int:
    """Give the fine for what was found: a share of its worth, and never more of the money."""
    percent = state.level.rules.fine_percent * state.measure.fine_percent // 100
    worth = sum(item.value_kop * item.illicit // 100 for item in items)
    return min(worth, max(0, state.purse.cash_kop)) * percent // 100


def seize(turn: Turn, cause: str, found: tuple[Owned, ...], *, warning: int) -> None:
    """Take what was found, and money with it."""
    fine = fine_kop(turn.state, found)
    numbers = tuple(item.number for item in found)
    purse = turn.state.purse
    turn.change(
        stock=without(turn.state.stock, numbers),
        purse=replace(purse, cash_kop=purse.cash_kop - fine),
    )
    turn.tell(Lost(cause, numbers, fine, warning))
    said = say(f"entry-lost-{cause}", count=len(found), fine_kop=fine)
    turn.note("loss", said, kop=-fine, warning=warning)
    if turn.level.scoring == "clean":
        end(turn, "caught", warning=warning)


def count_serious(turn: Turn, found: tuple[Owned, ...]) -> None:
    """Count a search that found a lot; the last one before fifteen days is announced."""
    rules, law = turn.rules, turn.state.law
    if len(found) < rules.serious or turn.over:
        return
    serious = law.serious + 1
    if serious >= searches_until_days(turn.state) and _warned_before(
        turn.state, law.serious_warning
    ):
        turn.change(law=replace(law, serious=0, serious_warning=0))
        warning = law.serious_warning
        turn.tell(Lost("arrest", (), 0, warning), FifteenDays(rules.lost_days))
        turn.note("loss", say("entry-fifteen-days", days=rules.lost_days), warning=warning)
        turn.visit(arrested=1)
        return
    turn.change(law=replace(law, serious=serious))
    warn_serious(turn)


def searches_until_days(state: State) -> int:
    """Give the serious searches that make fifteen days."""
    return difficulty.searches_until_days(state.level.rules.serious_searches, state.measure)


def warn_serious(turn: Turn) -> None:
    """Warn that the next serious search is fifteen days; forget it if it no longer is."""
    law = turn.state.law
    near = law.serious + 1 >= searches_until_days(turn.state)
    if law.serious_warning and not near:
        turn.change(law=replace(law, serious_warning=0))
    elif near and not law.serious_warning:
        number = turn.warn(say("warn-serious", count=turn.rules.serious))
        turn.change(law=replace(turn.state.law, serious_warning=number))


def raid_percent(state: State) -> int:
    """Give the chance that the coming night brings a raid."""
    rules, law = state.level.rules, state.law
    if state.trade.called:
        return 100
    if law.dossier < rules.raid_from or state.trade.rest:
        return 0
    percent = rules.raid_base + (law.dossier - rules.raid_from) // RAID_SLOPE
    return clamp(percent * percent_now(state, "patrols") // 100, 0, 100)


def end(turn: Turn, kind: str, *, warning: int = 0, rating: int = 0) -> None:
    """End the run, once."""
    if turn.over:
        return
    entry = "talk" if kind in KINDLY else "loss"
    turn.note(entry, say(f"ending-{kind}-head"), warning=warning)
    clock = replace(turn.state.clock, over=kind, rating=rating, warning=warning)
    turn.change(clock=clock)
    if kind in FINAL and turn.level.chapter:
        turn.change(story=replace(turn.state.story, ending=forced(turn.state)))
    turn.tell(Ended(kind, rating, warning))


def _warned_before(state: State, number: int) -> bool:
    """Tell whether a warning stands in the diary since an earlier block."""
    if not number:
        return False
    entry: Entry = state.memory.entries[number - 1]
    return (entry.day, entry.block) < (state.clock.day, state.clock.block)
