"""Handing over: a bone goes from coat to coat while heads turn on the other side of the street."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pygame

from game.city.commands import HandOver
from game.city.events import Event as CityEvent
from game.city.seen import SeenStreet
from game.hands import handing
from game.hands.events import Event, Handed
from game.hands.grip import FULL, Grip
from game.hands.handing import Handing, Phase, Seen
from game.hands.levers import Levers
from game.hands.skill import AUTOMATIC, Player, play_out
from game.hands.skill_handing import HandingHand
from game.screen.actions import Action
from game.screen.byhand import AGAIN_TICKS, ByHand
from game.screen.coats import Coats
from game.screen.corners import corner_of
from game.screen.frame import Pair, Primary
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.making import levers_of
from game.screen.scene import STAY, TICKS_PER_S, Change, Swap
from game.screen.stage import Stage

Then = Callable[[Sequence[CityEvent]], Change]
"""What follows when the rules have heard how it went."""

PASSERS = frozenset({"passers-low", "passers-high", "tram-low", "tram-high", "patrol-low"})
"""Whoever walks there now is painted anew, and so is the tram."""
CROWDS = {"dance": 2, "flea": 3}
NEAR_STEPS = 5
"""From here on the second of the two is in sight as well."""
AFTER_TICKS = round(1.2 * TICKS_PER_S)
"""So long one sees how it ended before it goes on by itself."""


class HandingOver(ByHand):
    """Two coats and a hand between them, the patrol behind, and what they suspect at the right."""

    dim = 0.6

    def __init__(self, kit: Kit, host: Host, *, buyer: str, then: Then) -> None:
        self.plate = corner_of(host.seen)
        super().__init__(kit, host)
        self.stage = self.behind = Stage(
            kit.plates, self.plate, date=host.seen.date, without=PASSERS
        )
        self.stage.dim = self.dim
        self._buyer = buyer
        self._then = then
        self._coats = Coats(kit, buyer)
        self._over_ticks = 0
        self._leaves_ticks = 0
        self.begin(handing, _start(kit, host))
        self.say("handing-hint")

    @property
    def seen(self) -> Seen:
        """What the screen may show."""
        found: Seen = self.movement.seen
        return found

    def goal(self) -> str:
        """Say what is at stake."""
        return self.kit.words("handing-goal")

    def practised(self, *, skill: int) -> Player:
        """Give a hand that waits at the rim, and crosses in one go."""
        return HandingHand(skill=skill, seed=self.host.dice("handing-hand"))

    def grip(self) -> Grip:
        """Read the hand; whoever has said twice that he leaves holds on to it."""
        read = self.hand.grip()
        if self._leaves_ticks:
            self._leaves_ticks -= 1
            return replace(read, a=0, b=0, c=FULL)
        return read

    def happened(self, events: Sequence[Event]) -> None:
        """Let cloth be heard where it changes coats."""
        if any(isinstance(event, Handed) for event in events):
            self.kit.desk.sound("cloth", gain=0.7)

    def tool(self) -> str:
        """Name what is held down."""
        return self.kit.words("handing-push")

    def working_pairs(self) -> Sequence[Pair]:
        """Say how it is taken back."""
        words = self.kit.words
        return (
            Pair((Action.TOOL_B,), words("handing-bar-back")),
            Pair((Action.BACK,), words("handing-bar-leave")),
        )

    def back(self) -> Change:
        """Ask once; again: leave him standing there."""
        if not self.working or self.ghost is not None:
            return STAY
        if not self.aside_ticks:
            self.aside_ticks = AGAIN_TICKS
            self.say("handing-leave-again")
            return STAY
        self.aside_ticks = 0
        self._leaves_ticks = handing.AWAY_TICKS + 1
        return STAY

    def finished(self) -> Primary:
        """Give the button that leads on."""
        return Primary(self.kit.words("handing-on"))

    def lived(self) -> Change:
        """Go on by itself once one has seen how it ended."""
        if self.working:
            return STAY
        if self.may_try and self.seen.phase is not Phase.HANDED:
            return STAY
        self._over_ticks += 1
        return self.go_on() if self._over_ticks == AFTER_TICKS else STAY

    def go_on(self) -> Change:
        """Tell the rules how it went."""
        result = handing.result(self.movement.state)
        return self._then(self.host.do(_command(result, self.seen.phase)))

    def anew(self) -> Change:
        """Stand before each other once more."""
        return Swap(HandingOver(self.kit, self.host, buyer=self._buyer, then=self._then))

    def draw_work(self, surface: pygame.Surface) -> None:
        """Paint street, coats and card."""
        self._coats.draw(surface, self.seen, ticks=self.ticks)


def handed_quietly(kit: Kit, host: Host) -> HandOver:
    """Let a middling hand do it at once, for whoever leaves the hand to the game."""
    start = _start(kit, host)
    hand = HandingHand(skill=AUTOMATIC, seed=host.dice("handing-hand"))
    end, _ = play_out(handing, start, hand)
    return _command(handing.result(end), handing.seen(end).phase)


def _start(kit: Kit, host: Host) -> handing.State:
    street = host.seen.street
    assert street is not None, "one hands over in the street"
    levers = _levers(levers_of(kit.settings, host.seen.mode.difficulty), street)
    crowd = CROWDS.get(host.seen.here, 1)
    return handing.start(seed=host.dice("handing"), crowd=crowd, levers=levers)


def _levers(levers: Levers, street: SeenStreet) -> Levers:
    """Let as many be in sight as are near: none, one, or the two of them."""
    if not street.patrol_steps:
        return replace(levers, patrols=0)
    near = street.patrol_steps <= NEAR_STEPS
    return levers if near else replace(levers, patrols=min(1, levers.patrols))


def _command(result: Handing, phase: Phase) -> HandOver:
    return HandOver(outcome=phase.value, seen=result.seen)
