"""The street sale: let somebody hear it, agree, and hand it over while the patrol comes nearer."""

from dataclasses import replace

from game.city import passing, patrol
from game.city.commands import Accept, Conceal, Decline, HandOver, Offer, WalkAway
from game.city.crowd import look_around
from game.city.ear import aged
from game.city.events import Answered, BonePlayed, Heard, Moved
from game.city.level import Person, Place
from game.city.lookup import heat_of, person_of, place_of
from game.city.price import Sum, bone_price, refused_fault, thing_price
from game.city.remarks import remark
from game.city.said import risk_word, say
from game.city.state import Bone, Deal, Present, State, Street
from game.city.stock import cover_of, find_bone, find_thing, kind_of, moved, on_body, spots_of
from game.city.turn import Turn, refuse

MOST_KOP = 1_000_000
BARE_OFFER = 10
BARE_MOST = 100
COUNTER_PERCENT = 140
"""He names his own price up to this much above what it is worth to him."""
LAST_WORD_PERCENT = 106
"""What he still gives when somebody asks a second time."""
MOST_PLAYS = 250


def arrive(turn: Turn, place: Place) -> None:
    """Come to a corner."""
    state = turn.state
    street = Street(steps=patrol.steps_until(state, place))
    percent = patrol.stop_percent(state, place.district, street)
    name, points = f"place-{place.id}-name", heat_of(state, place.district) // 100
    said = say("warn-street", place=name, steps=street.steps, percent=percent, points=points)
    if not state.measure.exact:
        said = say("warn-street-word", place=name, steps=street.steps, risk=risk_word(percent))
    turn.visit(warning=turn.note("risk", said))
    turn.change(street=replace(street, present=look_around(turn)))


def offer(turn: Turn, command: Offer) -> None:
    """Let somebody hear or see an item, and name a price."""
    state = turn.state
    _check_offer(state, command)
    person, present = _somebody(state, command.buyer)
    percent = patrol.shown_percent(state)
    again = state.street.deal
    if again is not None:
        if (again.buyer, again.item) != (command.buyer, command.item) or again.agreed_kop:
            raise refuse("deal-first")
        _answer_last_word(turn, again, command.price_kop)
    else:
        _check_room(state, present)
        _answer_first(turn, person, command)
    patrol.step_nearer(turn, percent)
    _bare(turn, BARE_OFFER)


def accept(turn: Turn, command: Accept) -> None:
    """Take the price that he named."""
    del command
    deal = _deal(turn.state)
    if deal.agreed_kop:
        raise refuse("agreed")
    percent = patrol.shown_percent(turn.state)
    _set_deal(turn, replace(deal, agreed_kop=deal.worth_kop))
    turn.tell(Answered(deal.buyer, deal.item, "deal", deal.worth_kop, deal.terms))
    patrol.step_nearer(turn, percent)


def decline(turn: Turn, command: Decline) -> None:
    """Let it go, with a nod."""
    del command
    _deal(turn.state)
    percent = patrol.shown_percent(turn.state)
    _set_deal(turn, None)
    patrol.step_nearer(turn, percent)


def hand_over(turn: Turn, command: HandOver) -> None:
    """Give the item and take the money, or do not get so far."""
    deal = _deal(turn.state)
    if not deal.agreed_kop:
        raise refuse("not-agreed")
    passing.check(command)
    percent = patrol.shown_percent(turn.state)
    _set_deal(turn, None)
    bare = passing.pass_on(turn, deal, command)
    if turn.over:
        return
    if command.outcome == passing.CAUGHT:
        patrol.stop(turn, percent)
    else:
        patrol.step_nearer(turn, percent)
    _bare(turn, bare)


def conceal(turn: Turn, command: Conceal) -> None:
    """Put everything where it hides best, and show empty hands."""
    del command
    _here(turn.state)
    percent = patrol.shown_percent(turn.state)
    for number, spot in _packed(turn.state):
        turn.change(stock=moved(turn.state.stock, number, spot))
        turn.tell(Moved(number, spot))
    patrol.step_nearer(turn, percent)
    if turn.state.visit.place:
        turn.change(street=replace(turn.state.street, bare=0))


def walk_away(turn: Turn, command: WalkAway | None = None) -> None:
    """Go, without running."""
    del command
    _here(turn.state)
    patrol.walk_past(turn)


def _here(state: State) -> Place:
    place = place_of(state.level, state.visit.place)
    if place is None or place.kind != "street":
        raise refuse("not-here")
    return place


def _deal(state: State) -> Deal:
    _here(state)
    if state.street.deal is None:
        raise refuse("no-deal")
    return state.street.deal


def _set_deal(turn: Turn, deal: Deal | None) -> None:
    turn.change(street=replace(turn.state.street, deal=deal))


def _bare(turn: Turn, points: int) -> None:
    """Let something have been seen in the hand, if we still stand there."""
    street = turn.state.street
    if turn.state.visit.place and points:
        turn.change(street=replace(street, bare=min(BARE_MOST, street.bare + points)))


def _check_offer(state: State, command: Offer) -> None:
    _here(state)
    if not 0 < command.price_kop <= MOST_KOP:
        raise refuse("price")
    item = next((item for item in on_body(state) if item.number == command.item), None)
    if item is None:
        raise refuse("not-with-us")
    if item.kind == "film":
        raise refuse("not-wanted")


def _check_room(state: State, present: Present) -> None:
    """See that the corner and he himself have not had enough."""
    if state.street.sold >= state.level.rules.sells_a_visit:
        raise refuse("corner-full")
    if present.bought >= state.level.rules.sells_a_person:
        raise refuse("has-enough")


def _somebody(state: State, buyer: str) -> tuple[Person, Present]:
    person = person_of(state.level, buyer)
    present = next((p for p in state.street.present if p.person == buyer), None)
    if person is None or present is None:
        raise refuse("nobody")
    if present.gone:
        raise refuse("gone")
    return person, present


def _answer_first(turn: Turn, person: Person, command: Offer) -> None:
    """Let him listen and say what he makes of it."""
    bone = find_bone(turn.state, command.item)
    if bone is not None:
        price = _listen(turn, person, bone)
        if price is None:
            return
    else:
        thing = find_thing(turn.state, command.item)
        assert thing is not None, "what is no film and no bone is a thing"
        if not dict(person.wants).get(kind_of(turn.level, thing).kind):
            raise refuse("not-wanted")
        price = thing_price(turn.state, person, thing)
    _answer(turn, person, command, price)


def _listen(turn: Turn, person: Person, bone: Bone) -> Sum | None:
    """Play a bone to him; nothing comes back if he will not hear such a thing."""
    state = turn.state
    now = aged(bone.verdict, bone.plays, bone.damp)
    where = bone.number + 1000 * state.clock.day + state.clock.block
    line, tenth = remark(state.luck, person, now, bone.plays, where)
    price = bone_price(state, person, bone, ears=True)
    turn.tell(Heard(person.id, bone.number, line, tenth))
    play(turn, bone)
    if not refused_fault(person, now):
        return price
    _send_away(turn, person.id)
    said = say(f"term-refuses-{person.refuses}")
    turn.note("talk", say("entry-refused", who=f"person-{person.id}-name", why=said.key))
    turn.tell(Answered(person.id, bone.number, "refuse", 0, tuple(price.terms)))
    return None


def play(turn: Turn, bone: Bone) -> None:
    """Play a bone once more."""
    played = replace(bone, plays=min(MOST_PLAYS, bone.plays + 1))
    stock = turn.state.stock
    bones = tuple(played if other is bone else other for other in stock.bones)
    turn.change(stock=replace(stock, bones=bones))
    grade = aged(played.verdict, played.plays, played.damp).grade
    turn.tell(BonePlayed(bone.number, played.plays, grade))


def _answer(turn: Turn, person: Person, command: Offer, price: Sum) -> None:
    """Agree, name another price, or turn away."""
    worth, ask, terms = max(0, price.kop), command.price_kop, tuple(price.terms)
    deal = Deal(person.id, command.item, ask, worth, terms)
    if ask <= worth:
        _set_deal(turn, replace(deal, worth_kop=ask, agreed_kop=ask))
        turn.tell(Answered(person.id, command.item, "deal", ask, terms))
    elif worth and ask * 100 <= worth * COUNTER_PERCENT:
        _set_deal(turn, replace(deal, countered=True))
        turn.tell(Answered(person.id, command.item, "counter", worth, terms))
    else:
        _turn_away(turn, deal)


def _answer_last_word(turn: Turn, deal: Deal, ask_kop: int) -> None:
    """Hear a second price: he gives a little more, or nothing."""
    if ask_kop * 100 <= deal.worth_kop * LAST_WORD_PERCENT:
        agreed = replace(deal, ask_kop=ask_kop, worth_kop=ask_kop, agreed_kop=ask_kop)
        _set_deal(turn, agreed)
        turn.tell(Answered(deal.buyer, deal.item, "deal", ask_kop, deal.terms))
    else:
        _turn_away(turn, deal)


def _turn_away(turn: Turn, deal: Deal) -> None:
    _set_deal(turn, None)
    _send_away(turn, deal.buyer)
    turn.note("talk", say("entry-too-dear", who=f"person-{deal.buyer}-name", ask_kop=deal.ask_kop))
    turn.tell(Answered(deal.buyer, deal.item, "refuse", deal.worth_kop, deal.terms))


def _send_away(turn: Turn, buyer: str) -> None:
    street = turn.state.street
    present = tuple(replace(p, gone=True) if p.person == buyer else p for p in street.present)
    turn.change(street=replace(street, present=present))


def _packed(state: State) -> list[tuple[int, str]]:
    """Choose a better spot for what lies badly: the dearest into the best cover."""
    room = {spot.id: spot.room for spot in spots_of(state, "body")}
    spots = sorted(room, key=lambda spot: (-cover_of(state, spot), spot))
    items = sorted(on_body(state), key=lambda i: (-i.value_kop * i.illicit, i.number))
    moves = []
    for item in items:
        spot = next((s for s in spots if room[s] >= item.cells), item.at)
        room[spot] = room.get(spot, 0) - item.cells
        if spot != item.at:
            moves.append((item.number, spot))
    return moves
