"""The moment of handing over: money, word of it, heat, and who was not a buyer at all."""

from dataclasses import replace

from game.city.chain import begin_chain
from game.city.chance import roll
from game.city.events import Lost, NameRead, Sold
from game.city.hospital import NAME_PERCENT
from game.city.law import grow_dossier, raise_heat
from game.city.lookup import district_here, district_index, person_of
from game.city.said import Said, say
from game.city.state import Deal, Present, State
from game.city.stock import find_bone, find_thing, grade_now, without
from game.city.turn import Turn
from game.city.word import spread_word

BARE_HAND_OVER = 30
FULLEST = 9000
GOOD_GRADE = 60
FAIR_PERCENT = 95
DECOY_HEAT = 800


def hand_over_goods(turn: Turn, deal: Deal, how: str) -> int:
    """Give the item away; how much of it was to be seen comes back."""
    person = person_of(turn.level, deal.buyer)
    assert person is not None, "a deal is made with somebody of the level"
    if person.decoy:
        _whistle(turn, deal)
        return BARE_HAND_OVER
    price_kop = deal.agreed_kop
    if how == "calmly":
        price_kop = price_kop * turn.rules.calm_percent // 100
    _warm_street(turn, deal, how)
    named = _name_on(turn.state, deal.item)
    _sell(turn, deal, price_kop, how)
    if named:
        _read_name(turn, deal.item)
    return 0 if how == "calmly" else BARE_HAND_OVER


def _sell(turn: Turn, deal: Deal, price_kop: int, how: str) -> None:
    """Let item and money change hands."""
    state = turn.state
    said = _sold(state, deal)
    purse = state.purse
    turn.change(
        purse=replace(
            purse,
            cash_kop=purse.cash_kop + price_kop,
            earned_kop=purse.earned_kop + price_kop,
        ),
        street=replace(
            state.street,
            sold=state.street.sold + 1,
            present=tuple(_bought(p, deal.buyer) for p in state.street.present),
        ),
    )
    _spread(turn, deal)
    bone = find_bone(turn.state, deal.item)
    if bone is not None:
        begin_chain(turn, bone, deal.buyer, "sold")
    turn.change(stock=without(turn.state.stock, (deal.item,)))
    turn.tell(Sold(deal.buyer, deal.item, price_kop, how == "calmly"))
    turn.note("money", said, kop=price_kop)
    if bone is not None:
        spread_word(turn, bone)


def _bought(present: Present, buyer: str) -> Present:
    return replace(present, bought=present.bought + 1) if present.person == buyer else present


def _sold(state: State, deal: Deal) -> Said:
    who = f"person-{deal.buyer}-name"
    bone = find_bone(state, deal.item)
    if bone is not None:
        return say("entry-sold-bone", song=f"song-{bone.song}-title", who=who)
    thing = find_thing(state, deal.item)
    assert thing is not None, "what is sold is a bone or a thing"
    return say("entry-sold-good", good=f"good-{thing.good}-name", who=who)


def _warm_street(turn: Turn, deal: Deal, how: str) -> None:
    """Be seen trading: less for a good disc at a fair price, less round the corner."""
    rules, district = turn.rules, district_here(turn.state).id
    heat = rules.heat_a_sale
    bone = find_bone(turn.state, deal.item)
    fair = sum(term.amount for term in deal.terms) * FAIR_PERCENT >= deal.agreed_kop * 100
    if bone is not None and grade_now(bone) >= GOOD_GRADE and fair:
        heat //= 2
    if how == "calmly":
        heat //= 2
    if turn.state.street.sold == 0:
        heat += rules.heat_a_visit
    raise_heat(turn, district, heat)


def _spread(turn: Turn, deal: Deal) -> None:
    """Let the town remember a bone that was sold."""
    state = turn.state
    bone = find_bone(state, deal.item)
    if bone is None:
        return
    town = state.town
    index = district_index(state.level, district_here(state).id)
    fuller = min(FULLEST, town.full[index] + 100 * state.level.rules.full_gain)
    copies = dict(town.copies)
    copies[bone.song] = copies.get(bone.song, 0) + 1
    turn.change(
        town=replace(
            town,
            full=(*town.full[:index], fuller, *town.full[index + 1 :]),
            copies=tuple(copies.items()),
            owned=(*town.owned, (deal.buyer, bone.song)),
        )
    )


def _name_on(state: State, item: int) -> bool:
    bone = find_bone(state, item)
    return bone is not None and not bone.blank.name_cut


def _read_name(turn: Turn, item: int) -> None:
    """Let somebody hold the disc to the light and read whose ribs they are."""
    if roll(turn.state.luck, "name", item, sides=100) >= NAME_PERCENT:
        return
    turn.tell(NameRead(item))
    turn.note("risk", say("entry-name-read"), warning=turn.state.town.name_warning)
    grow_dossier(turn, turn.rules.dossier_name, "name")


def _whistle(turn: Turn, deal: Deal) -> None:
    """Learn that he buys for the office: the disc is evidence, and a patrol is on its way."""
    state = turn.state
    present = next(p for p in state.street.present if p.person == deal.buyer)
    gone = tuple(
        replace(p, gone=True) if p.person == deal.buyer else p for p in state.street.present
    )
    turn.change(
        stock=without(state.stock, (deal.item,)),
        street=replace(state.street, present=gone, steps=min(state.street.steps, 2)),
    )
    turn.tell(Lost("decoy", (deal.item,), 0, present.warning))
    said = say("entry-lost-decoy", who=f"person-{deal.buyer}-name")
    turn.note("loss", said, warning=present.warning)
    raise_heat(turn, district_here(turn.state).id, DECOY_HEAT)
    grow_dossier(turn, turn.rules.dossier_decoy, "decoy")
