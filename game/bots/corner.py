"""The corner: whom to let hear what, for how much, and when to go."""

from collections import Counter

from game.bots.goods import heard_percent, looks_wrong, would_refuse
from game.bots.temper import Temper
from game.bots.wishes import Choice
from game.city.commands import Accept, Conceal, HandOver, Offer, WalkAway
from game.city.said import say
from game.city.seen import Seen, SeenDeal, SeenGuess, SeenStreet

_LAST_WORD_PERCENT = 106
_FAIR_PERCENT = 95
_GOOD_GRADE = 60
_STEPS_OF_A_SALE = 3
_LOST_KOP = 800
"""What a thing that a search takes would have brought, more or less."""
_LEAST_KOP = 250
_KNOWN_AFTER = 2
Burn = tuple[str, int, str]
"""Level, number in its diary, and the key of the name."""


def burns(seen: Seen, *, since: int = 0) -> frozenset[Burn]:
    """Find in the diary, from a line on, when somebody bought for the office."""
    return frozenset(
        (seen.level, entry.number, str(dict(entry.said.args)["who"]))
        for entry in seen.diary[since:]
        if entry.said.key == "entry-lost-decoy"
    )


def known_by(burnt: frozenset[Burn]) -> frozenset[str]:
    """Name those who are known by now: once is an accident, twice is a habit."""
    times = Counter(who for _, _, who in burnt)
    return frozenset(who for who, count in times.items() if count >= _KNOWN_AFTER)


def stand(
    seen: Seen, street: SeenStreet, temper: Temper, *, shunned: frozenset[str] = frozenset()
) -> Choice:
    """Give the next act at a corner; nothing is sold to the shunned."""
    if street.deal is not None:
        return _talk(seen, street, street.deal, temper)
    guess = _best(seen, street, temper, shunned)
    if guess is None:
        return Choice(WalkAway(), say("bot-nobody"))
    if _is_near(street) and _searched_kop(street, temper) > guess.kop:
        return _go(seen, street, temper)
    who = f"person-{guess.buyer}-name"
    ask_kop = max(1, guess.kop * temper.ask_percent // 100)
    return Choice(
        Offer(guess.buyer, guess.item, ask_kop), say("bot-offer", who=who, ask_kop=ask_kop)
    )


def _talk(seen: Seen, street: SeenStreet, deal: SeenDeal, temper: Temper) -> Choice:
    """Close a deal, or name the last price."""
    who = f"person-{deal.buyer}-name"
    if deal.agreed:
        if street.stop.percent > temper.calm_percent:
            return Choice(HandOver(calmly=True), say("bot-calmly", percent=street.stop.percent))
        return Choice(HandOver(), say("bot-hand-over", price_kop=deal.price_kop))
    percent = _LAST_WORD_PERCENT
    if temper.fair:
        grades = {bone.number: bone.now.grade for bone in seen.bones}
        percent = _FAIR_PERCENT if grades.get(deal.item, 0) >= _GOOD_GRADE else 100
    if percent == 100:
        return Choice(Accept(), say("bot-accept", price_kop=deal.price_kop))
    ask_kop = max(1, deal.price_kop * percent // 100)
    key = "bot-fair" if temper.fair else "bot-last-word"
    return Choice(Offer(deal.buyer, deal.item, ask_kop), say(key, who=who, ask_kop=ask_kop))


def _best(
    seen: Seen, street: SeenStreet, temper: Temper, shunned: frozenset[str]
) -> SeenGuess | None:
    """Choose the sale that brings most, after what his ear will take off."""
    buyers = {
        buyer.id: buyer
        for buyer in street.buyers
        if buyer.left and f"person-{buyer.id}-name" not in shunned
    }
    bones = {bone.number: bone for bone in seen.bones}
    least = _least_kop(seen)
    hopes = []
    for guess in street.guesses:
        buyer, bone = buyers.get(guess.buyer), bones.get(guess.item)
        if buyer is None or (temper.reads_signs and looks_wrong(buyer)):
            continue
        kop = guess.kop
        if bone is not None:
            if would_refuse(buyer, bone) or (temper.only_ears and not buyer.minds):
                continue
            kop = kop * heard_percent(buyer, bone) // 100
        if kop >= max(_LEAST_KOP, least.get(guess.item, 0)):
            hopes.append(SeenGuess(guess.buyer, guess.item, kop))
    return max(hopes, key=lambda hope: (hope.kop, hope.buyer, -hope.item), default=None)


def _least_kop(seen: Seen) -> dict[int, int]:
    """Give the price below which each thing is kept for another day."""
    last = seen.day + 1 >= len(seen.days)
    return {} if last else {thing.number: thing.paid_kop for thing in seen.things}


def _is_near(street: SeenStreet) -> bool:
    return street.patrol_steps <= _STEPS_OF_A_SALE


def _searched_kop(street: SeenStreet, temper: Temper) -> int:
    """Give what the patrol costs on an average, if one is still here when it comes."""
    lost = street.takes * _LOST_KOP + street.fine_kop + temper.danger_kop
    return street.stop.percent * lost // 100


def _go(seen: Seen, street: SeenStreet, temper: Temper) -> Choice:
    """Hide what can be hidden, and go."""
    sleeve = next((spot for spot in seen.body if spot.cover == 100), None)
    free = sleeve is not None and sleeve.used < sleeve.room
    if temper.danger_kop and street.takes and free and street.patrol_steps > 1:
        return Choice(Conceal(), say("bot-conceal", count=street.takes))
    return Choice(
        WalkAway(), say("bot-walk", steps=street.patrol_steps, percent=street.stop.percent)
    )
