"""The gate: an officer who says where he will pat, what he feels, and what becomes of it."""

from dataclasses import dataclass, replace

from game.city.chance import roll
from game.city.commands import PassGate
from game.city.events import GateResolved, Lost, Spoke
from game.city.hours import end_block
from game.city.law import can_be_found, count_serious, find, fine_kop, grow_dossier, seize
from game.city.level import Officer
from game.city.lookup import BAG, officer_of, percent_now, ship_here
from game.city.said import Term, say
from game.city.state import State
from game.city.stock import Owned, cover_of, kind_of, moved, on_body, owned_item, spots_of, without
from game.city.turn import Turn, refuse
from game.city.whole import clamp

PATTED = 3
FEEL_DIVISOR = 1200
"""Cells times forbidden percent times bare percent that make one point of doubt."""
CLOTH_POINTS = 2
MOODS = (80, 100, 100, 125)
"""How careful he is of all he is, percent: after payday, as ever, and after a telling-off."""
LINE_SPOTS = (
    (2, "mattress"), (4, "lamp"), (5, "coat"), (6, "soup"), (7, "bag"), (12, "bottom"),
    (13, "sleeve"),
)  # fmt: skip
"""Lines that name a spot."""
OPENED_LINES = (9, 10, 14)
GIFT_KOP = 250
"""Value that buys one point of his good will."""
LEAST_GIFT, MOST_GIFT = 2, 20


@dataclass(frozen=True, slots=True)
class Gate:
    """Who stands there today, what he cares for and where he pats."""

    officer: Officer
    care_lo: int
    care_hi: int
    patted: str
    line: str


def gate_of(state: State) -> Gate | None:
    """Give the gate that belongs to the ship in port."""
    ship = ship_here(state)
    officer = officer_of(state.level, ship.officer) if ship is not None else None
    if ship is None or officer is None:
        return None
    day = state.clock.day
    mood = MOODS[roll(state.luck, "mood", officer.id, day, sides=len(MOODS))]
    care = max(1, mood * percent_now(state, "care") // 100)
    care_lo = clamp(officer.care_lo * 100 // care, 1, 100)
    care_hi = clamp(officer.care_hi * 100 // care, care_lo, 100)
    patted = _patted(state, officer)
    return Gate(officer, care_lo, care_hi, patted, _line(state, officer, patted))


def exposure_of(state: State, gate: Gate, items: tuple[Owned, ...]) -> tuple[int, tuple[Term, ...]]:
    """Give what he feels of it, 0..100, and why."""
    felt = {True: 0, False: 0}
    for item in items:
        in_hand = item.at == gate.patted
        bare = 100 - cover_of(state, item.at, patted=gate.patted)
        felt[in_hand] += item.cells * item.illicit * bare * (PATTED if in_hand else 1)
    share = forbidden_percent(state, items)
    cloth = _cloth(items)
    points = [
        Term(say("term-felt"), felt[False] // FEEL_DIVISOR),
        Term(say("term-patted", spot=f"spot-{gate.patted}-name"), felt[True] // FEEL_DIVISOR),
        Term(say("term-share", percent=share), share),
    ]
    total = sum(term.amount for term in points)
    points.append(Term(say("term-cloth"), -min(total, cloth)))
    total = min(100, total + points[-1].amount)
    return total, tuple(term for term in points if term.amount)


def forbidden_percent(state: State, items: tuple[Owned, ...]) -> int:
    """Give the share of the weight that is forbidden."""
    heavy = sum(item.weight_g for item in items)
    bad = sum(item.weight_g * item.illicit // 100 for item in items)
    return bad * 100 // max(1, heavy + state.level.rules.luggage_g)


def open_percent(gate: Gate, exposure: int) -> int:
    """Give the chance that he opens the bag."""
    band = gate.care_hi - gate.care_lo + 1
    return 100 * clamp(exposure - gate.care_lo + 1, 0, band) // band


def gift_points(value_kop: int) -> int:
    """Give the points of doubt that a gift calms by itself."""
    return clamp(value_kop // GIFT_KOP, LEAST_GIFT, MOST_GIFT)


def after_offer(state: State, gate: Gate, items: tuple[Owned, ...], offered: Owned) -> int:
    """Give what he feels once he has been given something."""
    rest = tuple(item for item in items if item.number != offered.number)
    exposure, _ = exposure_of(state, gate, rest)
    return max(0, exposure - gift_points(offered.value_kop))


def pass_gate(turn: Turn, command: PassGate) -> None:
    """Go through customs; the block ends there."""
    state = turn.state
    gate = gate_of(state)
    if gate is None:
        raise refuse("no-ship")
    items = on_body(state)
    offered = _offered(state, command.offer) if command.offer else None
    _write_down_bargains(turn)
    exposure, _ = exposure_of(state, gate, items)
    if offered is not None:
        exposure = after_offer(state, gate, items, offered)
        _give_up(turn, offered)
    percent = open_percent(gate, exposure)
    opened = roll(state.luck, "customs", state.clock.day, state.clock.block, sides=100) < percent
    turn.tell(GateResolved(gate.officer.id, opened, percent))
    if opened:
        _open(turn, gate)
    else:
        turn.note("risk", say("entry-gate-passed", percent=percent))
    _carry_home(turn)
    end_block(turn)


def _write_down_bargains(turn: Turn) -> None:
    """Write down what was bought, now that it cannot be given back."""
    for thing in turn.state.stock.things:
        if thing.number in turn.state.visit.bought:
            said = say("entry-bought", good=f"good-{thing.good}-name")
            turn.note("money", said, kop=-thing.paid_kop)


def _offered(state: State, number: int) -> Owned:
    offered = owned_item(state, number)
    if offered is None:
        raise refuse("no-item")
    if offered.number not in {item.number for item in on_body(state)} or offered.kind == "film":
        raise refuse("not-with-us")
    return offered


def _give_up(turn: Turn, offered: Owned) -> None:
    warning = turn.state.visit.warning
    turn.change(stock=without(turn.state.stock, (offered.number,)))
    turn.tell(Lost("offer", (offered.number,), 0, warning))
    turn.note("loss", say("entry-lost-offer"), warning=warning)


def _open(turn: Turn, gate: Gate) -> None:
    """Let him look: what is hidden well stays hidden."""
    state, rules = turn.state, turn.rules
    found = find(state, "find", on_body(state), patted=gate.patted)
    line = OPENED_LINES[roll(state.luck, "opened", state.clock.day, sides=len(OPENED_LINES))]
    turn.tell(Spoke(gate.officer.id, f"gate-{line}"))
    if not found:
        turn.note("risk", say("entry-gate-nothing"))
        return
    seize(turn, "gate", found, warning=state.visit.warning)
    _blame_sailor(turn)
    grow_dossier(turn, rules.dossier_port + rules.dossier_item * len(found), "gate")
    count_serious(turn, found)


def _blame_sailor(turn: Turn) -> None:
    """Write the find down on the sailor, too; after two he does not sail again."""
    ship, town = ship_here(turn.state), turn.state.town
    assert ship is not None, "a gate is there because of a ship"
    finds = dict(town.finds)
    finds[ship.sailor] = finds.get(ship.sailor, 0) + 1
    turn.change(town=replace(town, finds=tuple(finds.items())))
    key = "warn-sailor" if finds[ship.sailor] == 1 else "entry-sailor-lost"
    said = say(key, sailor=f"person-{ship.sailor}-name")
    if finds[ship.sailor] == 1:
        turn.warn(said)
    else:
        turn.note("talk", said)


def _carry_home(turn: Turn) -> None:
    """Lay down at home what was brought; a pouch goes on to where it is awaited."""
    state = turn.state
    gate_spots = {spot.id for spot in state.level.spots if spot.kind == "gate"}
    pouches = tuple(t.number for t in state.stock.things if kind_of(state.level, t).kind == "pouch")
    stock = without(state.stock, pouches)
    for item in on_body(state):
        if item.at in gate_spots or item.at == BAG or item.number in state.visit.bought:
            stock = moved(stock, item.number, state.level.start.kept_at)
    turn.change(stock=stock)


def expected_fine_kop(state: State, gate: Gate | None) -> int:
    """Give what he would write down if he found all that can be found."""
    patted = gate.patted if gate is not None else ""
    return fine_kop(state, can_be_found(state, on_body(state), patted=patted))


def _patted(state: State, officer: Officer) -> str:
    spots = [spot.id for kind in ("body", "gate") for spot in spots_of(state, kind)]
    pouched = {spot.id for spot in state.level.spots if spot.needs}
    usual = [spot for spot in spots if spot not in pouched] or [BAG]
    return usual[roll(state.luck, "pat", officer.id, state.clock.day, sides=len(usual))]


def _line(state: State, officer: Officer, patted: str) -> str:
    """Choose one of his lines that does not name another spot than he pats."""
    named = dict(LINE_SPOTS)
    fitting = [line for line in officer.lines if named.get(line, patted) == patted]
    lines = fitting or list(officer.lines) or [1]
    return f"gate-{lines[roll(state.luck, 'line', officer.id, state.clock.day, sides=len(lines))]}"


def _cloth(items: tuple[Owned, ...]) -> int:
    """Give the points that soft things take off where they lie beside hard ones."""
    hard = {item.at for item in items if item.illicit > 0 and item.kind != "cloth"}
    soft = sum(item.cells for item in items if item.kind == "cloth" and item.at in hard)
    return CLOTH_POINTS * soft
