"""The finder's list: what the first disc tells of itself, and who is known, guessed or lost."""

from collections.abc import Iterator

from game.city.chain import holder_row
from game.city.facts import Known
from game.city.fates import Trace
from game.city.said import say
from game.city.seen_talk import SeenLine
from game.city.state import Link, State
from game.city.tale import holds

GAP_YEARS = 2
"""From so many years on that nobody can account for, it is said."""
GAP, HELD = "gap", "held-gap"


def holds_trace(state: State, trace: Trace) -> bool:
    """Tell whether something is to be seen on the disc."""
    known = Known(state)
    return any(holds(known, tests) for tests in trace.any)


def is_marked(state: State) -> bool:
    """Tell whether a pencil line by the hole says how the disc lay when it was cut."""
    return any(trace.mark and holds_trace(state, trace) for trace in state.level.traces)


def list_of(state: State) -> tuple[SeenLine, ...]:
    """Write the list: what the disc tells, who had it, and the years that nobody knows."""
    seen = [trace for trace in state.level.traces if holds_trace(state, trace)]
    before = (_trace_line(trace) for trace in seen if not trace.last)
    after = (_trace_line(trace) for trace in seen if trace.last)
    return (*before, *_hands(state), *after)


def _trace_line(trace: Trace) -> SeenLine:
    return SeenLine(trace.kind, say(f"held-{trace.id}"))


def _hands(state: State) -> Iterator[SeenLine]:
    """Go from hand to hand; years without a trace are a gap of their own, and so are the last."""
    lost_since = 0
    for link in state.story.chain:
        row = holder_row(state, link.person)
        if not row.trace:
            lost_since = lost_since or link.year
            continue
        if lost_since:
            yield from _gap(link.year - lost_since)
        lost_since = 0
        yield SeenLine(row.trace, say(_line_of(state, link), year=link.year))
    if not state.story.chain:
        yield SeenLine("guessed", say("held-nobody", year=_last_year(state)))
    yield SeenLine(GAP, say("held-since"))


def _gap(years: int) -> Iterator[SeenLine]:
    if years >= GAP_YEARS:
        yield SeenLine(GAP, say(HELD, years=years))


def _line_of(state: State, link: Link) -> str:
    """Name the line of a hand; whoever is not of the story is somebody."""
    known = {row.id for row in state.level.holders}
    return f"held-{link.person}" if link.person in known else "held-somebody"


def _last_year(state: State) -> int:
    """Give the year in which the last chapter before this one ended."""
    past = state.story.past
    return int(past[-1].days[-1][:4]) if past else int(state.level.days[0][:4])
