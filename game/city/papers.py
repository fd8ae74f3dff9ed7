"""Papers: whoever is stopped is asked first, and how one stands it decides what a hand finds."""

from dataclasses import replace
from types import MappingProxyType

from game.city.chance import roll
from game.city.commands import ShowPapers
from game.city.events import Lost, PapersShown
from game.city.hours import end_block
from game.city.law import can_be_found, count_serious, grow_dossier, raise_heat, seize
from game.city.lookup import district_here
from game.city.patrol import CLEAN_DIVISOR, SEARCH_HEAT, pass_by
from game.city.said import say
from game.city.seen_papers import (
    SeenCarried,
    SeenPaper,
    SeenPapers,
    SeenPocket,
    SeenQuestion,
    SeenReply,
)
from game.city.state import Asked, State
from game.city.stock import (
    Owned,
    cover_of,
    moved,
    on_body,
    owned_item,
    spots_of,
    used_cells,
    without,
)
from game.city.turn import Turn, refuse
from game.city.values import value_of, with_value

WAVED_ON, WRITTEN_DOWN, SEIZED = "waved_on", "written_down", "seized"
WARNED_FROM, SEIZED_FROM, MOST_DOUBT = 400, 800, 1000
QUESTIONS = 2
"""He asks so many, and then what is in that pocket."""
ANY = -1
SHIFT, STREET = 1, 2
"""What answers and papers can disagree about: where one works, and where one lives."""
HARDNESS = MappingProxyType(
    {"original": 70, "bone": 42, "film": 20, "smoke": 26, "pages": 16, "cloth": 8, "pouch": 12}
)
USUAL_HARDNESS = 30
_ASKS = (
    SeenQuestion(
        "where_from",
        (
            SeenReply("from_work", "truth", SHIFT, 1),
            SeenReply("from_the_doctor", "lie", SHIFT, 2),
            SeenReply("for_a_walk", "half"),
        ),
    ),
    SeenQuestion(
        "what_work",
        (
            SeenReply("at_the_works", "truth", SHIFT, 1),
            SeenReply("a_student", "lie", SHIFT, 2),
            SeenReply("between_two", "half"),
        ),
    ),
    SeenQuestion(
        "where_to",
        (
            SeenReply("home", "truth", STREET, 1),
            SeenReply("to_my_aunt", "lie", STREET, 2),
            SeenReply("nowhere", "half"),
        ),
    ),
    SeenQuestion(
        "where_you_live",
        (
            SeenReply("on_the_island", "truth", STREET, 1),
            SeenReply("with_friends", "lie", STREET, 2),
            SeenReply("in_this_city", "half"),
        ),
    ),
    SeenQuestion(
        "so_late",
        (
            SeenReply("the_tram_was_late", "lie"),
            SeenReply("i_like_to_walk", "half"),
            SeenReply("i_had_work", "truth", SHIFT, 1),
        ),
    ),
)
_WORK = frozenset({"where_from", "what_work", "so_late"})


def show(turn: Turn, command: ShowPapers) -> None:
    """Come through it, or not."""
    state, asked = turn.state, turn.state.asked
    if not asked.percent:
        raise refuse("not-asked")
    _check(state, command)
    turn.change(asked=Asked())
    _give_up(turn, command.given_up)
    if command.shifted:
        turn.change(stock=moved(turn.state.stock, command.shifted, command.spot))
    if command.friend:
        known = state.level.papers.friend
        turn.change(story=with_value(state, known, value_of(state, known) - 1))
        turn.note("risk", say("entry-papers-friend"))
    outcome = outcome_of(command.doubt)
    turn.tell(PapersShown(outcome, command.doubt))
    waved_on = outcome == WAVED_ON
    raise_heat(turn, district_here(state).id, SEARCH_HEAT // 2 if waved_on else SEARCH_HEAT)
    if waved_on:
        turn.note("risk", say("entry-papers-passed"))
        pass_by(turn)
        return
    _write_down(turn, _found(turn.state, asked.zone, command) if outcome == SEIZED else ())
    end_block(turn)


def outcome_of(doubt: int) -> str:
    """Give what he makes of so much doubt."""
    if doubt >= SEIZED_FROM:
        return SEIZED
    return WRITTEN_DOWN if doubt >= WARNED_FROM else WAVED_ON


def _found(state: State, zone: str, command: ShowPapers) -> tuple[Owned, ...]:
    """Give what lies in the place he named; a friend's hand was in an empty one."""
    if command.friend:
        return ()
    here = tuple(item for item in on_body(state) if item.at == zone)
    return can_be_found(state, here)


def _write_down(turn: Turn, found: tuple[Owned, ...]) -> None:
    rules, warning = turn.rules, turn.state.visit.warning
    if not found:
        turn.note("risk", say("entry-papers-written"))
        grow_dossier(turn, rules.dossier_search // CLEAN_DIVISOR, "search")
        return
    seize(turn, "patrol", found, warning=warning)
    grow_dossier(turn, rules.dossier_search + rules.dossier_item * len(found), "search")
    count_serious(turn, found)


def _give_up(turn: Turn, given: tuple[int, ...]) -> None:
    """Let go of what was handed over."""
    if not given:
        return
    street = turn.state.street
    if street.deal is not None and street.deal.item in given:
        street = replace(street, deal=None)
    turn.change(stock=without(turn.state.stock, given), street=street)
    warning = turn.state.visit.warning
    turn.tell(Lost("given", given, 0, warning))
    turn.note("loss", say("entry-lost-given", count=len(given), fine_kop=0), warning=warning)


def _check(state: State, command: ShowPapers) -> None:
    """See that a hand could have done that while he asked."""
    carried = {item.number for item in on_body(state)}
    pockets = {spot.id: spot for spot in spots_of(state, "body")}
    given = command.given_up
    if not 0 <= command.doubt <= MOST_DOUBT or not set(given) <= carried:
        raise refuse("papers")
    if len(set(given)) != len(given) or (command.friend and not _has_friend(state)):
        raise refuse("papers")
    if not command.shifted:
        return
    item = owned_item(state, command.shifted)
    if item is None or item.number not in carried - set(given) or command.friend:
        raise refuse("papers")
    spot = pockets.get(command.spot)
    if spot is None:
        raise refuse("no-spot")
    if item.at != spot.id and used_cells(state, spot.id) + item.cells > spot.room:
        raise refuse("no-room")


def _has_friend(state: State) -> bool:
    papers = state.level.papers
    return bool(papers.friend) and value_of(state, papers.friend) >= papers.least


# What can be seen of it.


def see_papers(state: State) -> SeenPapers | None:
    """Show the check, if somebody asks."""
    if not state.asked.percent:
        return None
    carried = [item for item in on_body(state) if item.illicit > 0]
    questions = (*_asked(state), _last_question(carried))
    return SeenPapers(
        percent=state.asked.percent,
        zone=state.asked.zone,
        pockets=_pockets(state, carried),
        carried=tuple(
            SeenCarried(item.number, item.at, HARDNESS.get(item.kind, USUAL_HARDNESS))
            for item in carried
        ),
        questions=questions,
        papers=_papers(state, questions),
        friend=_has_friend(state),
    )


def _pockets(state: State, carried: list[Owned]) -> tuple[SeenPocket, ...]:
    """Show where things can lie; a pocket that does not take the largest thing counts as full."""
    largest = max((item.cells for item in carried if item.at == state.asked.zone), default=1)
    return tuple(
        SeenPocket(
            spot.id,
            cover_of(state, spot.id),
            full=used_cells(state, spot.id) + largest > spot.room,
        )
        for spot in spots_of(state, "body")
    )


def _asked(state: State) -> tuple[SeenQuestion, ...]:
    """Draw what he asks today."""
    clock = state.clock
    where = ("asks", clock.day, clock.block, state.street.passed)
    lots = {ask.id: roll(state.luck, *where, ask.id, sides=1 << 30) for ask in _ASKS}
    drawn = sorted(_ASKS, key=lambda ask: (lots[ask.id], ask.id))
    return tuple(drawn[:QUESTIONS])


def _last_question(carried: list[Owned]) -> SeenQuestion:
    """Ask what is in there; the truth costs the cheapest thing, or nothing at all."""
    cheapest = min(carried, key=lambda item: (item.value_kop, item.number), default=None)
    if cheapest is None:
        return SeenQuestion("what_is_in_there", (SeenReply("nothing_at_all", "truth"),))
    return SeenQuestion(
        "what_is_in_there",
        (
            SeenReply("this", "truth", gives_up=cheapest.number),
            SeenReply("odds_and_ends", "half"),
            SeenReply("nothing_at_all", "lie"),
        ),
    )


def _papers(state: State, questions: tuple[SeenQuestion, ...]) -> tuple[SeenPaper, ...]:
    """Show what can be put into his hand."""
    at = {question.id: number for number, question in enumerate(questions)}
    work = next((at[name] for name in at if name in _WORK), ANY - 1)
    home = next((at[name] for name in at if name not in _WORK and at[name] < QUESTIONS), ANY - 1)
    smokes = [item.number for item in on_body(state) if item.kind == "smoke"]
    papers = [SeenPaper("pass", work, SHIFT, 1), SeenPaper("passport", home, STREET, 1)]
    papers.append(SeenPaper("doctors_note", work, SHIFT, 2))
    papers += [SeenPaper("cigarettes", ANY, gives_up=number) for number in smokes[:1]]
    return tuple(papers)
