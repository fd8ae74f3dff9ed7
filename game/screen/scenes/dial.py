"""The night dial: one sits at the set, turns the needle, and tapes what gets through."""

from collections.abc import Sequence
from dataclasses import replace

import pygame
from pygame import Rect

from game.band.radio import Evening
from game.city.air import LEAST_S
from game.city.commands import Taped
from game.city.discs import Tape
from game.city.events import Refused
from game.city.seen_air import SeenRadio
from game.city.whole import clamp
from game.film.objects.anchors import KNOB_MIDDLE
from game.hands import dial
from game.hands.dial_facts import BANDS
from game.hands.dial_seen import Seen
from game.hands.dial_splice import Spliced, splice
from game.hands.dial_state import LEAST_WIDTH_HZ, MOST_WIDTH_HZ
from game.hands.events import Event
from game.hands.events_night import NightOver, SetOff, StationFound
from game.hands.grip import FULL, Grip
from game.hands.skill import Player
from game.hands.skill_dial import DialHand
from game.pressing.evening import Shelf, evening_of, sent_on
from game.pressing.off_air import Aired
from game.screen.actions import Action
from game.screen.byhand import AGAIN_TICKS, ByHand
from game.screen.devices import Owner
from game.screen.dial_card import Catch, DialCard
from game.screen.dial_face import Glass
from game.screen.dial_night import measured, night_of, tape_of
from game.screen.dial_sound import RadioBeside
from game.screen.dial_window import Shown, Window
from game.screen.frame import Pair, Primary
from game.screen.handheld import Handheld
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.making import levers_of
from game.screen.scene import POP, STAY, Change, Pressed, Signal, Swap, Unclicked
from game.screen.studio import Studio

GLASS_PX = 960
KNOB_RIGHT_PX = 132
DEG_PER_KHZ = 3
SWAY_PX = 5
HZ_A_LEAN = 75
"""The pointer leans harder the farther the needle is from where it points."""
WHEEL_HZ = 300
HZ_A_PUSH = 2
SWITCH_TICKS = 3
SET_UP_TICKS = 240
"""So long at most the picture waits for the sound."""


class Dial(ByHand):
    """The waterfall at the left, eye and tape at the right, the glass and a hand below."""

    plate = "dial"
    dim = 1.0
    caption_above_lower = True

    def __init__(self, kit: Kit, host: Host, studio: Studio) -> None:
        super().__init__(kit, host)
        self.studio = studio
        self._evening: Evening = evening_of(host.seen.date)
        self._seed = host.dice("air")
        self._begun = False
        self._runs = False
        self._wish_hz: int | None = None
        self._wish_width_hz: int | None = None
        self._drags = ""
        self._switches = 0
        self._switch_ticks = 0
        self._set_up_ticks = 0
        self._sound: RadioBeside | None = None
        self._spliced: Spliced | None = None
        self._found: set[str] = set()
        self._glass = Glass(kit, BANDS)
        self._window = Window(kit, seed=self._seed)
        self._card = DialCard(kit)
        self._knob = Handheld(kit.plates, "hand-knob", KNOB_MIDDLE, pivot=KNOB_MIDDLE)
        self.say("dial-warming")
        self._begin_when_ready()

    # Before the valves glow.

    @property
    def radio(self) -> SeenRadio:
        """The set of this room."""
        radio = self.host.seen.home.radio
        assert radio is not None, "one sits down where there is a set"
        return radio

    def _begin_when_ready(self) -> None:
        """Turn the set on once it is known what the stations play."""
        shelf = self.studio.shelf(self.radio.songs)
        if shelf is None:
            return
        seconds = self.radio.seconds
        sent = sent_on(self._evening, seed=self._seed, shelf=shelf, seconds=seconds)
        night = night_of(sent, seconds=seconds)
        self._begun = True
        levers = levers_of(self.kit.settings, self.host.seen.mode.difficulty)
        state = dial.start(night, seed=self.host.dice("dial"), levers=levers)
        self.begin(dial, state)
        self._listen(shelf)
        self.kit.desk.sound("switch")
        self.say("dial-hint")

    def _listen(self, shelf: Shelf) -> None:
        if self.kit.desk.ear is not None:
            desk = self.kit.desk
            self._sound = RadioBeside(desk, self._evening, seed=self._seed, shelf=shelf)

    # What the movement says about itself.

    @property
    def working(self) -> bool:
        """Whether one still listens."""
        return self._begun and not self.movement.over

    @property
    def seen(self) -> Seen:
        """What the screen may show."""
        shown: Seen = self.movement.seen
        return shown

    def goal(self) -> str:
        """Say what one sits up for."""
        words = self.kit.words
        if not self._begun:
            return words("dial-goal-any")
        seen = self.seen
        key = f"dial-goal-{seen.wanted}" if seen.wanted else "dial-goal-any"
        return words(key, seconds=seen.wanted_s)

    def practised(self, *, skill: int) -> Player:
        """Give a hand that sits beside the saw."""
        return DialHand(skill=skill, seed=self.host.dice("dial-hand"))

    def grip(self) -> Grip:
        """Read the hand; the tape runs until it is stopped, and a pointer says where to go."""
        read = self.hand.grip(gap=self._gap())
        width = clamp(read.u + read.y, -FULL, FULL)
        if self._at_pointer and self._wish_width_hz is not None:
            width = clamp((self._wish_width_hz - self.seen.width_hz) // HZ_A_PUSH, -FULL, FULL)
        return replace(
            read,
            y=0,
            u=width,
            v=self._switch(),
            a=FULL if self._runs else 0,
        )

    def _gap(self) -> tuple[int, int] | None:
        """Give how far the pointer wants the needle to go; other devices need no such thing."""
        if not self._at_pointer:
            return None
        if self._wish_hz is None:
            return 0, 0
        return round((self._wish_hz - self.seen.tune_hz) / HZ_A_LEAN), 0

    @property
    def _at_pointer(self) -> bool:
        return self.kit.devices.owner is Owner.POINTER

    def _switch(self) -> int:
        """Push the band switch for a moment and let it go again."""
        if self._switch_ticks:
            self._switch_ticks -= 1
            return 0
        if not self._switches:
            return 0
        way = 1 if self._switches > 0 else -1
        self._switches -= way
        self._switch_ticks = SWITCH_TICKS
        return FULL * way

    def happened(self, events: Sequence[Event]) -> None:
        """Let the evening be heard and seen, a tick of it."""
        seen = self.seen
        for event in events:
            if isinstance(event, StationFound):
                self._found.add(event.station)
            elif isinstance(event, (SetOff, NightOver)):
                self._end()
        if self.skipping:
            return
        spectrum = self._sound.spectrum() if self._sound is not None else None
        self._window.tick(seen, spectrum)
        if self._sound is not None:
            self._sound.tick(seen, speed_percent=self.movement.speed_percent)

    def _work(self) -> None:
        """Wait for the set to be heard, or picture and sound would part."""
        self._set_up_ticks += 1
        heard = self._sound is None or self._sound.ready or self._set_up_ticks > SET_UP_TICKS
        if heard:
            super()._work()

    def lived(self) -> Change:
        """Wait for the music, or for what is heard again."""
        if not self._begun:
            self._begin_when_ready()
        failure = self.studio.take_failure()
        if failure is not None:
            self.kit.captions.say(failure, seconds=6)
        return STAY

    def _end(self) -> None:
        """Cut the song of the night out of the tape."""
        self.close()
        self._spliced = splice(dial.result(self.movement.state))
        self.kit.desk.sound("switch")

    def close(self) -> None:
        """Let no sound outlive the screen."""
        if self._sound is not None:
            self._sound.stop()
            self._sound = None

    # What comes of it.

    @property
    def caught(self) -> Tape | None:
        """What was spliced, if it is enough for a song."""
        spliced = self._spliced
        if spliced is None or spliced.seconds < LEAST_S:
            return None
        return tape_of(spliced, self._evening, seed=self._seed, songs=self.radio.songs)

    @property
    def aired(self) -> Aired | None:
        """What was measured of it, once it has been heard again."""
        caught = self.caught
        return self.studio.aired(caught) if caught is not None else None

    def finished(self) -> Primary:
        """Give the button that leads on."""
        words = self.kit.words
        if not self._begun:
            return Primary(words("dial-wait"), why_not=words("dial-warming"))
        if self.caught is None:
            return Primary(words("dial-to-bed"))
        why_not = "" if self.aired is not None else words("dial-hearing-again")
        return Primary(words("dial-keep"), why_not=why_not)

    def go_on(self) -> Change:
        """Keep the tape, and go back into the room."""
        caught, aired = self.caught, self.aired
        tape = measured(caught, aired) if caught is not None and aired is not None else None
        happened = self.host.do(Taped(tape, self.seen.knocks))
        if any(isinstance(event, Refused) for event in happened):
            return STAY
        return self.host.next()

    def anew(self) -> Change:
        """Let the evening begin once more."""
        return Swap(Dial(self.kit, self.host, self.studio))

    @property
    def may_try(self) -> bool:
        """Whether the night is over, and may begin once more."""
        return self._begun and super().may_try

    # What the hand does beside turning.

    def tool(self) -> str:
        """Name what CONFIRM does: the tape runs or stands."""
        return self.kit.words("dial-stop" if self._runs else "dial-record")

    def working_pairs(self) -> Sequence[Pair]:
        """Say what the knobs are."""
        words = self.kit.words
        return (
            Pair((Action.LEFT, Action.RIGHT), words("dial-bar-tune")),
            Pair((Action.DOWN, Action.UP), words("dial-bar-width")),
            Pair((Action.PREVIOUS, Action.NEXT), words("dial-bar-band")),
            Pair((Action.TOOL_B,), words("dial-bar-aerial")),
        )

    def ending_pairs(self) -> Sequence[Pair]:
        """Say how one leaves it."""
        if self.working or not self._begun:
            return (Pair((Action.BACK,), self.kit.words("dial-bar-off")),)
        return ()

    def react(self, signal: Signal) -> Change:
        """Let CONFIRM start and stop the tape; let go of the needle with the button."""
        if isinstance(signal, Unclicked):
            self._drags = ""
        if self.working and self.ghost is None and signal == Pressed(Action.CONFIRM):
            self._runs = not self._runs
            return STAY
        return super().react(signal)

    def act(self, action: Action) -> Change:
        """Switch the band; with a mouse the wheel turns the needle a little."""
        steps = {Action.PREVIOUS: -1, Action.NEXT: 1}
        if action in steps and self.working:
            if self._at_pointer:
                wish = self._wish_hz if self._wish_hz is not None else self.seen.tune_hz
                self._wish_hz = wish + WHEEL_HZ * steps[action]
            else:
                self._switches = steps[action]
            return STAY
        wider = {Action.SECOND_LEFT: -WHEEL_HZ, Action.SECOND_RIGHT: WHEEL_HZ}
        if action in wider and self.working and self._at_pointer:
            width_hz = self._wish_width_hz or self.seen.width_hz
            self._wish_width_hz = clamp(width_hz + wider[action], LEAST_WIDTH_HZ, MOST_WIDTH_HZ)
            return STAY
        return super().act(action)

    def back(self) -> Change:
        """Ask once; again: switch the set off, and the night is over."""
        if not self._begun:
            return POP
        if not self.working:
            return STAY
        if not self.aside_ticks:
            self.aside_ticks = AGAIN_TICKS
            self.say("dial-off-again")
            return STAY
        self.aside_ticks = 0
        self.movement.state, events = dial.switch_off(self.movement.state)
        self.kit.desk.react(events)
        self.happened(events)
        return STAY

    def taken(self, x: int, y: int) -> Change:
        """Take the needle with the left button, on the glass or in the waterfall."""
        if self.ghost is not None:
            return super().taken(x, y)
        if self.kit.frame.primary_box(self.primary()).collidepoint(x, y):
            self._runs = not self._runs
            return STAY
        boxes = {"window": self._window.box(self.kit.layout), "glass": self._glass_box}
        self._drags = next((name for name, box in boxes.items() if box.collidepoint(x, y)), "")
        if self._drags == "glass":
            self._switch_to(self._glass.hz_at(self._glass_box, x)[0])
        if self._drags:
            self.kit.devices.redirect(None)
            self.pointed(x, y, held=True)
        return STAY

    def pointed(self, x: int, y: int, *, held: bool) -> None:
        """Lead the needle to where the pointer is."""
        if not (held and self._drags and self.working):
            return
        if self._drags == "window":
            self._wish_hz = self._window.hz_at(self.kit.layout, self.seen, x)
        else:
            self._wish_hz = self._glass.hz_at(self._glass_box, x)[1]

    def _switch_to(self, metres: int) -> None:
        """Turn the band switch as often as it takes."""
        order = self.seen.bands
        self._switches = order.index(metres) - order.index(self.seen.metres)

    # What is seen.

    @property
    def _glass_box(self) -> Rect:
        lower = self.kit.layout.lower
        return Rect(lower.left, lower.top + 12, GLASS_PX, lower.height - 12)

    def draw_work(self, surface: pygame.Surface) -> None:
        """Paint waterfall, card, glass and the hand at its knob."""
        if not self._begun:
            return
        seen, layout = self.seen, self.kit.layout
        lens = self.kit.devices.held(Action.LENS)
        self._window.draw(surface, layout, seen, Shown(frozenset(self._found), self.ticks, lens))
        self._card.draw(surface, seen, self._catch())
        self._glass.draw(surface, self._glass_box, seen)
        turn = (seen.tune_hz - seen.low_hz) * DEG_PER_KHZ // 1000
        sway = max(-SWAY_PX, min(SWAY_PX, self.movement.state.knobs.spin_hz // 100))
        x, y = layout.lower.right - KNOB_RIGHT_PX, layout.lower.centery + 4
        self._knob.draw(surface, (x, y), turned="knob", degrees=turn % 360, only="knob")
        self._knob.draw(surface, (x, y + sway), only="hand")

    def _catch(self) -> Catch | None:
        """Give what the card says when the night is over."""
        if self._spliced is None:
            return None
        return Catch(self._spliced, enough=self.caught is not None, aired=self.aired)
