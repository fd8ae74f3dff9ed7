"""The street: let somebody hear a disc, read him, name a price, and hand it over unseen."""

from collections.abc import Callable, Sequence
from functools import partial

import pygame
from pygame import Rect

from game.city import commands, events
from game.city.commands import Command
from game.city.events import Event
from game.city.seen import SeenBone, SeenBuyer, SeenDeal, SeenThing
from game.screen.actions import Action
from game.screen.corners import corner_of
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.sale_crowd import Crowd
from game.screen.sale_patrol import NEAR_STEPS, Patrol
from game.screen.sale_people import People
from game.screen.sale_strip import Strip, tile_boxes
from game.screen.sale_talker import Talker
from game.screen.sale_view import SaleView
from game.screen.sale_words import DEEDS, PRICE, SaleWords
from game.screen.scene import POP, STAY, TICKS_PER_S, Change, Pressed, Push, Signal
from game.screen.scenes.handing_over import HandingOver, handed_quietly
from game.screen.scenes.visit import Sheet, Visit
from game.screen.studio import Studio

GRAVE = (events.Stopped, events.Lost, events.Raided, events.FifteenDays, events.Ended)
PASSERS = frozenset({"passers-low", "passers-high"})
"""Whoever walks there gives way to those who listen."""
AGAIN_TICKS = 4 * TICKS_PER_S
ARROW_STEP = {Action.LEFT: -1, Action.RIGHT: 1}
BUTTON_SHARE = 0.16
"""How much of the ladder's width its minus and its plus take."""


class Street(Visit):
    """People at the left, the patrol behind them, his card at the right, the discs below."""

    uses_lower = True
    pointer_focuses = False

    def __init__(self, kit: Kit, host: Host, studio: Studio) -> None:
        super().__init__(kit, host, studio, plate=corner_of(host.seen), without=PASSERS)
        self.talker = Talker(kit, host, studio)
        self._walk_ticks = 0
        self._view = SaleView(kit, host)
        self._words = SaleWords(kit, host, self.talker)
        self._people = People(kit, self.figures)
        self._patrol = Patrol(kit, self.figures)
        self._crowd = Crowd(kit, self.figures, dances=host.seen.here == "dance")
        self._strip = Strip(kit, host, self.figures)

    def sheets(self) -> Sequence[Sheet]:
        """Give people, card and tray; with large text also the sum, once there is one."""
        card = Rect(884, 84, 360, 470)
        sheets = (
            Sheet("centre", "house", Rect(36, 84, 600, 462), bare=True),
            Sheet("right", "bag", card),
            Sheet("lower", "record", Rect(36, 560, 1208, 88)),
        )
        summed = self.large and not self._gone and self.talker.talk.answer is not None
        return (*sheets, Sheet("sum", "note", card)) if summed else sheets

    def goal(self) -> str:
        """Give the next step; where there is no room for its meter, the patrol instead."""
        if self._gone or self.kit.type.percent < 200:
            return super().goal()
        return self._patrol.line(self.talker.street)

    def targets_on(self, sheet: str, where: Rect) -> Sequence[Target]:
        """Give people, what can be done, and what one carries."""
        if self.host.seen.street is None or self.talker.listening:
            return ()
        match sheet:
            case "centre":
                return self._people_targets(where)
            case "right":
                return self._card_targets(where)
            case "lower":
                return self._tray_targets(where)
        return ()

    def pairs(self) -> Sequence[Pair]:
        """Say what can be done."""
        words = self.kit.words
        if self.talker.listening:
            return (Pair((Action.BACK,), words("sale-lift")), self.lens_pair("sale-lens"))
        agreed = not self._gone and self.talker.agreed
        return (
            self.arrows_pair(),
            Pair((Action.TOOL_B,), words("sale-conceal")),
            Pair((Action.TOOL_C,), words("sale-calm" if agreed else "sale-walk")),
            self.lens_pair("sale-lens"),
            Pair((Action.BACK,), words("bar-put-back" if self._in_hand else "bar-pause")),
        )

    def primary(self) -> Primary | None:
        """Give the button for what has the ring."""
        words, at = self.kit.words, self.focus.at
        if self._gone:
            return None
        if self.talker.listening:
            return Primary(words("sale-enough"))
        if at is None:
            return Primary(words("sale-walk"))
        return Primary(self._words.text_for(at), why_not=self._words.why_not(at))

    def react(self, signal: Signal) -> Change:
        """On the ladder, left and right are the price."""
        pressed = signal.action if isinstance(signal, Pressed) else None
        if pressed in ARROW_STEP and self.at_name() == PRICE and not self.talker.listening:
            self.talker.move_price(ARROW_STEP[pressed])
            return STAY
        return super().react(signal)

    def commit(self) -> Change:
        """Lift the needle, or do what the ring is on; with nothing to do, walk."""
        hearing = self.talker.hearing
        if hearing is not None and not hearing.over:
            hearing.stop()
            self._show_answer()
            return STAY
        return super().commit() if self.focus.at is not None else self._walk()

    def choose(self, target: Target) -> Change:
        """Turn to somebody, choose a thing, offer it, or close the deal."""
        if isinstance(target.value, SeenBuyer):
            self.talker.turn_to(target.value)
            self._to_next_step()
            return STAY
        if isinstance(target.value, (SeenBone, SeenThing)):
            self.talker.take_up(target.value)
            self.kit.desk.sound("film_flap", gain=0.5)
            self._to_next_step()
            return STAY
        if target.name == PRICE:
            return self._offer()
        if target.name in DEEDS:
            return self._close(target.name)
        return super().choose(target)

    def clicked_target(self, target: Target) -> Change:
        """Choose people and things; on the ladder, move the price."""
        if target.name != PRICE:
            return super().clicked_target(target)
        share = (self.kit.devices.pointer[0] - target.box.left) / target.box.width
        if BUTTON_SHARE < share < 1 - BUTTON_SHARE:
            self.talker.price_at((share - BUTTON_SHARE) / (1 - 2 * BUTTON_SHARE))
        else:
            self.talker.move_price(-1 if share < 0.5 else 1)
        return STAY

    def act(self, action: Action) -> Change:
        """Conceal, hand over calmly, change price or disc, and what every visit does."""
        if self.talker.listening:
            return super().act(action)
        match action:
            case Action.TOOL_B:
                return self._after(self.do(commands.Conceal()))
            case Action.TOOL_C:
                return self._close("calm") if self.talker.agreed else self._ask_to_walk()
            case Action.SECOND_LEFT | Action.SECOND_RIGHT:
                self.talker.move_price(1 if action is Action.SECOND_RIGHT else -1)
            case Action.NEXT | Action.PREVIOUS:
                self.talker.next_item(1 if action is Action.NEXT else -1)
            case _:
                return super().act(action)
        return STAY

    def back(self) -> Change:
        """Lift the needle; put the thing away; then pause: walking away is a step of its own."""
        if self.talker.listening:
            return self.commit()
        if self._in_hand:
            self.talker.put_down()
            return STAY
        return self.host.pause()

    @property
    def _in_hand(self) -> bool:
        """Whether something was taken up that is not dealt about yet."""
        talker = self.talker
        return not self._gone and talker.deal is None and talker.item is not None

    def _ask_to_walk(self) -> Change:
        """Walk away, but only if it is meant."""
        if self._walk_ticks:
            return self._walk()
        self._walk_ticks = AGAIN_TICKS
        self.say("sale-walk-again")
        return STAY

    def live(self) -> Change:
        """Let people breathe, the patrol come, and the disc turn."""
        self._walk_ticks = max(0, self._walk_ticks - 1)
        if self._gone:
            return self.host.next()
        street = self.talker.street
        self._patrol.tick(street)
        self._crowd.tick(patrol_near=0 < street.patrol_steps <= NEAR_STEPS)
        if self.talker.tick():
            self._show_answer()
        return STAY

    def paint_stage(self, surface: pygame.Surface, blend: float) -> None:
        """Paint those who stop, the patrol, and its meter."""
        if self._gone:
            return
        street = self.talker.street

        def draw(onto: pygame.Surface, high: bool) -> None:
            self._crowd.draw(onto, beat_ticks=self._beat_ticks, high=high)
            self._patrol.draw(onto, street, high=high)

        if not self.large:
            self.stage.stand(surface, draw)
        self._patrol.draw_meter(surface, street, large=self.large)

    def paint_sheet(self, surface: pygame.Surface, sheet: str, where: Rect) -> None:
        """Paint people, card or tray."""
        if self._gone:
            return
        match sheet:
            case "centre":
                people = self._people_targets(where)
                self.stage.stand(surface, partial(self._draw_people, people))
            case "right":
                self._draw_card(surface, where)
            case "sum":
                self._view.draw_sum(surface, where, self.talker.talk)
            case "lower":
                self._draw_lower(surface, where)

    def _draw_people(self, people: Sequence[Target], onto: pygame.Surface, high: bool) -> None:
        talk = self.talker.talk
        chosen = talk.buyer.id if talk.buyer is not None else ""
        self._people.draw(onto, people, chosen, talk.listening, jaw=self._jaw, high=high)

    @property
    def _beat_ticks(self) -> float:
        """How long a beat of the disc that plays is; 0 in silence."""
        hearing = self.talker.hearing
        return (
            hearing.beat_s * TICKS_PER_S if hearing is not None and self.talker.listening else 0.0
        )

    @property
    def _jaw(self) -> int:
        """How far the mouth of whoever talks is open: not at all with less motion."""
        return 0 if self.kit.settings.reduced_motion else self.talker.jaw

    @property
    def _gone(self) -> bool:
        """Whether the visit is over."""
        return self.host.seen.street is None

    # Targets.

    def _people_targets(self, where: Rect) -> Sequence[Target]:
        return self._people.targets(where, self.talker.street.buyers, at=self.at_name())

    def _card_targets(self, where: Rect) -> Sequence[Target]:
        if self.talker.buyer is None:
            return ()
        names = _deeds_of(self.talker.deal)
        boxes = self._view.deed_boxes(where, len(names))
        deeds = [Target(n, b, group="right") for n, b in zip(names, boxes, strict=True)]
        if self.talker.item is None or self.talker.agreed:
            return deeds
        box = self._view.ladder_box(where, deeds=len(names))
        return (*deeds, Target(PRICE, box, group="right", why_not=self.talker.why_not))

    def _tray_targets(self, where: Rect) -> Sequence[Target]:
        """While a deal stands nothing else can be chosen."""
        return self._tiles(where) if self.talker.deal is None else ()

    def _tiles(self, where: Rect) -> Sequence[Target]:
        carried = self.talker.carried()
        boxes = tile_boxes(self.kit, where, len(carried), large=self.large)
        return [
            Target(f"item-{item.number}", box, group="lower", value=item)
            for item, box in zip(carried, boxes, strict=False)
        ]

    # Deeds.

    def _to_next_step(self) -> None:
        """Move the ring to what is still to be chosen: buyer, thing, price."""
        if self.talker.buyer is None:
            self.turn_to("centre")
        elif self.talker.item is None:
            self.turn_to("lower")
        else:
            self.turn_to("right")
            self.focus.set(PRICE)

    def _offer(self) -> Change:
        happened = self.do(self.talker.offer())
        self.talker.offered(happened)
        change = self._after(happened)
        if self.talker.listening:
            if self.large:
                self.turn_to("lower")
        elif not self._gone:
            self._show_answer()
        return change

    def _show_answer(self) -> None:
        self.talker.say_answer()
        self.turn_to("right")
        self.focus.set("hand" if self.talker.agreed else "accept")

    def _close(self, deed: str) -> Change:
        if deed == "hand" and self.kit.settings.hand != "automatic":
            return self._hand_over()
        done: dict[str, Callable[[], Command]] = {
            "accept": commands.Accept,
            "decline": commands.Decline,
            "hand": lambda: handed_quietly(self.kit, self.host),
            "calm": lambda: commands.HandOver(calmly=True),
        }
        happened = self.do(done[deed]())
        self.talker.closed(happened)
        change = self._after(happened)
        if deed == "decline" and not self._gone:
            self.talker.forget_answer()
            self.say("sale-declined")
        if deed == "accept" and not self._gone:
            self.turn_to("right")
            self.focus.set("hand")
        return change

    def _hand_over(self) -> Change:
        """Let the player's hand do it."""
        buyer = self.talker.buyer
        assert buyer is not None, "a deal is made with somebody"
        return Push(HandingOver(self.kit, self.host, buyer=buyer.id, then=self._handed))

    def _handed(self, happened: Sequence[Event]) -> Change:
        """Come back to the corner, or go where it has led."""
        self.talker.closed(happened)
        change = self._after(happened)
        return POP if change is STAY else change

    def _after(self, happened: Sequence[Event]) -> Change:
        """Give way when the visit is over, or when papers are wanted."""
        if self._gone or any(isinstance(event, GRAVE) for event in happened):
            if self.talker.hearing is not None:
                self.talker.hearing.stop()
            return self.host.next()
        if any(isinstance(event, events.PatrolPassed) for event in happened):
            self.say("sale-passed")
        elif any(isinstance(event, events.PatrolNearer) for event in happened):
            near = self.talker.street.patrol_steps <= NEAR_STEPS
            if near or not self.kit.captions.text:
                self.say("sale-boots-near" if near else "sale-boots-far")
        self.focus.offer(self.targets())
        return STAY

    def _walk(self) -> Change:
        self.kit.captions.clear()
        self.do(commands.WalkAway())
        return self.host.next()

    # Words and painting.

    def _draw_card(self, surface: pygame.Surface, where: Rect) -> None:
        listening = self.talker.listening
        targets = () if listening else self._card_targets(where)
        deeds = [(t, self._words.deed(t.name)) for t in targets if t.name in DEEDS]
        self._view.draw(
            surface,
            where,
            self.talker.street,
            self.talker.talk,
            deeds=deeds,
            here=self.at_name(),
            lens=self.kit.devices.held(Action.LENS),
        )

    def _draw_lower(self, surface: pygame.Surface, where: Rect) -> None:
        talk = self.talker.talk
        heard = talk.listening is not None and (self.talker.listening or talk.deal is not None)
        if heard and talk.listening is not None and talk.buyer is not None:
            self._strip.draw_listening(surface, where, talk.listening, talk.buyer.id)
            return
        chosen = talk.item.number if talk.item is not None else 0
        tiles = self._tiles(where)
        self._strip.draw_tray(surface, where, tiles, chosen=chosen, here=self.at_name())


def _deeds_of(deal: SeenDeal | None) -> tuple[str, ...]:
    """Name what can be done about a deal."""
    if deal is None:
        return ()
    return ("hand", "calm", "decline") if deal.agreed else ("accept", "decline")
