"""The talker: with whom one talks, over what, at what price, and what has been said so far."""

from collections.abc import Sequence
from functools import partial

from game.city import commands, events
from game.city.commands import Command
from game.city.events import Answered, Event, Heard
from game.city.seen import SeenBone, SeenBuyer, SeenDeal, SeenStreet, SeenThing
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.sale_card import Ladder, deal_line, refusal_key, takes
from game.screen.sale_listening import Listening
from game.screen.sale_view import Talk
from game.screen.scene import TICKS_PER_S
from game.screen.showing_ledger import SOLD
from game.screen.studio import Studio
from game.screen.studio_orders import Sound
from game.screen.talk_portrait import jaw_step
from game.sound.murmur import murmur

LETTERS_A_SYLLABLE = 5
LETTERS_A_SECOND = 24
"""How fast somebody talks in the street."""
MOST_SYLLABLES = 14
LINES = 4


class Talker:
    """Everything of a sale that is no picture."""

    def __init__(self, kit: Kit, host: Host, studio: Studio) -> None:
        self._kit = kit
        self._host = host
        self._studio = studio
        self._buyer = ""
        self._item = 0
        self._ask_kop = 0
        self._ladder = Ladder.round_about(0, 0)
        self._answer: Answered | None = None
        self._said = ""
        self._said_ticks = 0
        self.hearing: Listening | None = None

    @property
    def street(self) -> SeenStreet:
        """The corner as it is now."""
        street = self._host.seen.street
        assert street is not None, "one talks in a street"
        return street

    @property
    def buyer(self) -> SeenBuyer | None:
        """Whoever one talks to."""
        return next((b for b in self.street.buyers if b.id == self._buyer), None)

    @property
    def item(self) -> SeenBone | SeenThing | None:
        """What is being offered."""
        return next((item for item in self.carried() if item.number == self._item), None)

    @property
    def listening(self) -> bool:
        """Whether somebody is listening now."""
        return self.hearing is not None and not self.hearing.over

    @property
    def deal(self) -> SeenDeal | None:
        """The sale that is being talked over, once he has heard enough."""
        return None if self.listening else self.street.deal

    @property
    def agreed(self) -> bool:
        """Whether it only has to be handed over."""
        return self.deal is not None and self.deal.agreed

    @property
    def refused(self) -> bool:
        """Whether he does not want it."""
        return self._answer is not None and self._answer.answer == "refuse"

    @property
    def why_not(self) -> str:
        """Why no price would be heard: he never takes such things, has gone, or has enough."""
        buyer, item = self.buyer, self.item
        if buyer is None or item is None or self.deal is not None:
            return ""
        if not takes(buyer, item):
            return self._kit.words("sale-never-takes")
        if buyer.left > 0:
            return ""
        return self._kit.words("sale-gone" if self.refused else "sale-turned-away")

    @property
    def ask_kop(self) -> int:
        """What one asks."""
        return self._ask_kop

    @property
    def talk(self) -> Talk:
        """How the sale stands, to be painted."""
        names_price = self.item is not None and not self.agreed and not self.listening
        why_not = self.why_not if names_price else ""
        has_ladder = names_price and (self.refused or not why_not)
        return Talk(
            buyer=self.buyer,
            item=self.item,
            deal=self.deal,
            answer=self._answer,
            listening=self.hearing,
            guess_kop=self.guess_kop(),
            ask_kop=self._ask_kop,
            ladder=self._ladder if has_ladder else None,
            why_not=why_not,
            carries=bool(self.carried()),
        )

    @property
    def jaw(self) -> int:
        """How far the mouth of whoever talks is open just now, in steps of a portrait."""
        return jaw_step(self._said, self._said_ticks * LETTERS_A_SECOND // TICKS_PER_S)

    def carried(self) -> Sequence[SeenBone | SeenThing]:
        """Give what one has on oneself to sell."""
        seen = self._host.seen
        body = {spot.id for spot in seen.body}
        goods: list[SeenBone | SeenThing] = [*seen.bones, *seen.things]
        return tuple(item for item in goods if item.at in body)

    def guess_kop(self) -> int:
        """Give what it might bring from him, before he has heard it."""
        item = self.item
        if item is None:
            return 0
        for guess in self.street.guesses:
            if (guess.buyer, guess.item) == (self._buyer, self._item):
                return guess.kop
        return 0 if self.why_not else item.plain_kop

    def turn_to(self, buyer: SeenBuyer) -> None:
        """Turn to somebody, who says something."""
        if buyer.id != self._buyer:
            self.forget_answer()
            self.sound()
        self._buyer = buyer.id
        keys = [f"person-{buyer.id}-line-{number}" for number in range(1, 1 + LINES)]
        known = [key for key in keys if self._kit.words.has(key)]
        if known:
            self._speak(known[self._host.seen.day % len(known)])
        if not self.carried():
            self._kit.captions.say(self._kit.words("sale-nothing"))
        self._ask_what_it_might_bring()

    def take_up(self, item: SeenBone | SeenThing) -> None:
        """Choose what to offer."""
        self._item = item.number
        self.forget_answer()
        self.sound()
        self._ask_what_it_might_bring()

    def put_down(self) -> None:
        """Put away what was to be offered."""
        self._item = 0
        self.forget_answer()

    def forget_answer(self) -> None:
        """Begin anew."""
        self._answer, self.hearing = None, None

    def next_item(self, step: int) -> None:
        """Take up the next thing, or the one before."""
        items = self.carried()
        if not items or self.deal is not None:
            return
        numbers = [item.number for item in items]
        here = numbers.index(self._item) if self._item in numbers else -step
        self.take_up(items[(here + step) % len(items)])

    def move_price(self, steps: int) -> None:
        """Ask more or less."""
        if self._may_ask():
            self._ask_kop = self._ladder.moved(self._ask_kop, steps)
            self._kit.desk.sound("nail", gain=0.5)

    def price_at(self, share: float) -> None:
        """Ask what stands at a place of the ladder, 0 to 1."""
        if self._may_ask():
            steps = round(share * self._ladder.high_kop / self._ladder.step_kop)
            self._ask_kop = self._ladder.moved(0, max(1, steps))

    def offered(self, happened: Sequence[Event]) -> None:
        """Take in what came of an offer: he listens, or answers at once."""
        answer = next((event for event in happened if isinstance(event, Answered)), None)
        heard = [event for event in happened if isinstance(event, Heard)]
        self._answer = answer or self._answer
        if answer is not None and heard and isinstance(self.item, SeenBone):
            beat_s = self._studio.beat_s(self.item.song)
            self.hearing = Listening(
                self._kit.desk, heard, answer, self.item.now.seconds, beat_s=beat_s
            )

    def offer(self) -> Command:
        """Give the command that offers what was chosen at the price that was named."""
        return commands.Offer(self._buyer, self._item, self._ask_kop)

    def closed(self, happened: Sequence[Event]) -> None:
        """Take in what came of closing the deal."""
        sold = next((event for event in happened if isinstance(event, events.Sold)), None)
        if sold is not None:
            self.put_down()
            price = self._host.money(sold.price_kop)
            self._kit.captions.say(self._kit.words("sale-sold", price=price))
            if sum(entry.said.key in SOLD for entry in self._host.seen.diary) == 1:
                self._kit.captions.say_later(self._kit.words("sale-why"))

    def say_answer(self) -> None:
        """Let him say what he heard, and write what he would give."""
        heard = self.hearing.heard if self.hearing is not None else ()
        remark = ""
        if heard:
            self._speak(heard[-1].remark)
            remark = self._kit.words("sale-quote", said=self._kit.words(heard[-1].remark))
        deal, words = self.deal, self._kit.words
        if deal is not None:
            line = deal_line(words, self._host, deal)
        else:
            line = words(refusal_key(self._answer)) if self._answer is not None else ""
        if line:
            self._kit.captions.say(f"{remark} {line}".strip())

    def sound(self) -> Sound | None:
        """Fetch how the disc sounds that is being offered.

        Whoever listens hears it as it was before this hearing, which the rules have counted.
        """
        item = self.item
        if not isinstance(item, SeenBone):
            return None
        recipes = self._host.recipes
        recipe = next((r for r in recipes if r.blank.number == item.number), None)
        plays = max(0, item.plays - (self.hearing is not None))
        return self._studio.hearing(recipe, plays=plays) if recipe is not None else None

    def tick(self) -> bool:
        """Live a tick; True when he has just heard enough."""
        self._said_ticks += 1
        if self.hearing is None or self.hearing.over:
            return False
        self.hearing.tick(self.sound())
        return self.hearing.over

    def _may_ask(self) -> bool:
        """Tell whether a price can be named; where none would be heard, say why."""
        if self.why_not:
            self._kit.captions.say(self.why_not)
        return self.item is not None and not self.agreed and not self.why_not

    def _ask_what_it_might_bring(self) -> None:
        """Set up the ladder; it stays as it is until another buyer or thing is chosen."""
        guess = self.guess_kop()
        self._ladder = Ladder.round_about(guess, 0)
        self._ask_kop = self._ladder.moved(max(self._ladder.step_kop, guess), 0)

    def _speak(self, key: str) -> None:
        """Let him murmur, and write what it means."""
        text = self._kit.words(key)
        self._said, self._said_ticks = text, 0
        self._kit.captions.say(self._kit.words("sale-quote", said=text))
        syllables = max(2, min(MOST_SYLLABLES, len(text) // LETTERS_A_SYLLABLE))
        voice = partial(murmur, self._buyer, syllables=syllables, seed=len(text))
        self._kit.desk.bring(voice, "voices")
