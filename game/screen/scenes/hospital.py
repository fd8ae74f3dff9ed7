"""The hospital: films on the light box, a lens of raking light, and steps in the corridor."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date

import pygame

from game.city.discs import Blank
from game.city.events import Event as CityEvent
from game.city.events import Refused
from game.film.seasons import in_season
from game.hands import events, lightbox
from game.hands.events import Event
from game.hands.grip import FULL, Grip
from game.hands.skill import AUTOMATIC, LightboxHand, play_out
from game.screen.actions import Action
from game.screen.frame import Pair, Primary
from game.screen.hand import Hand, Movement
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.lightbox_cards import LightboxCards
from game.screen.lightbox_glass import Glass
from game.screen.making import levers_of
from game.screen.scene import STAY, Change, Pressed, Signal
from game.screen.scenes.visit import Visit
from game.screen.second_chance import may_try, try_again, try_pair
from game.screen.shown_keys import keys_of
from game.screen.studio import LIT_MM, Studio

SPEEDS = {Action.SPEED_50: 50, Action.SPEED_75: 75, Action.SPEED_100: 100}
TAKE_TICKS = lightbox.TAKE_TICKS + 2
"""A single press takes a film as well as a held one: the hand goes on by itself that long."""
TURNS = {Action.LEFT: -1, Action.RIGHT: 1}
"""A tap too short for the hand to feel still turns a film; held, it comes again."""
SOFT = {"skull": "hand", "pelvis": "foot"}
"""What stands for a picture that the player does not want to see."""
MOST_BLIND_TICKS = 2400
"""A film that cannot be developed at all must not hold the corridor for ever."""
AHEAD = (0, 1, -1, 2)
"""Which films are fetched before they lie on the glass."""


class Hospital(Visit):
    """Before the lamp is on, at the light box, and afterwards in the corridor."""

    pointer_focuses = False

    def __init__(self, kit: Kit, host: Host, studio: Studio) -> None:
        plate = in_season("hospital", month=date.fromisoformat(host.seen.date).month)
        super().__init__(kit, host, studio, plate=plate, dim=0.45)
        hospital = host.seen.hospital
        assert hospital is not None, "this is the screen of the hospital"
        self._hospital = hospital
        self._pictures = {blank.number: self._softened(blank) for blank in hospital.bin}
        self._hand = Hand(kit.devices)
        self._movement: Movement[lightbox.State] | None = None
        self._ghost: LightboxHand | None = None
        self.was_shown = False
        """Whether a practised hand has worked here at all."""
        self._cm: dict[int, int] = {}
        self._take_ticks = 0
        self._turn = 0
        self._blind_ticks = 0
        self._leaving = False
        self._dragging = False
        self._happened: tuple[CityEvent, ...] | None = None
        longest_mm = max((max(b.width_mm, b.height_mm) for b in hospital.bin), default=0)
        self.glass = Glass(kit, self.picture, longest_mm=longest_mm)
        self.cards = LightboxCards(kit, self.figures, self.glass)

    @property
    def working(self) -> bool:
        """Whether the lamp is on."""
        movement = self._movement
        return movement is not None and not movement.over and self._happened is None

    @property
    def _waits(self) -> bool:
        """Whether it is over and has not been told, because it may begin once more."""
        movement = self._movement
        return movement is not None and movement.over and self._happened is None

    def seen(self) -> lightbox.Seen | None:
        """Give what is to be seen at the light box."""
        seen = self._movement.seen if self._movement is not None else None
        return seen if isinstance(seen, lightbox.Seen) else None

    def picture(self, number: int) -> pygame.Surface | None:
        """Give a film on the light box, if it is ready."""
        blank = self._pictures[number]
        return self.studio.film_picture(blank, pixels=round(self.glass.px_per_mm * LIT_MM))

    def pairs(self) -> Sequence[Pair]:
        """Say what the hand can do."""
        words = self.kit.words
        if not self.working:
            leave = "quay-leave" if self._movement is None else "bar-pause"
            return (
                *((try_pair(self.kit),) if self._waits else ()),
                Pair((Action.DIARY,), words("bar-diary")),
                Pair((Action.BACK,), words(leave)),
            )
        tools = (
            Pair((Action.LEFT, Action.RIGHT), words("clinic-plate")),
            Pair((Action.TOOL_C,), words("clinic-dark")),
            Pair((Action.LENS,), words("clinic-rake")),
            Pair((Action.TOOL_B,), words("clinic-cut-name")),
        )
        go = Pair((Action.BACK,), words("clinic-go"))
        if self._ghost is not None:
            return (Pair((Action.SHOW,), words("clinic-mine")), go, *tools)
        return (*tools, go, Pair((Action.SHOW,), words("clinic-show")))

    def pressed_keys(self) -> frozenset[Action]:
        """Light what a practised hand presses while it shows how it is done."""
        movement = self._movement
        if self._ghost is None or movement is None or not movement.grips:
            return frozenset()
        return keys_of(movement.grips[-1])

    def primary(self) -> Primary:
        """Give the button: the lamp, the film, the way out."""
        words, seen = self.kit.words, self.seen()
        if self._happened is not None or self._waits:
            return Primary(words("clinic-away"))
        if seen is None:
            return Primary(words("clinic-done" if self._hospital.done else "clinic-lamp"))
        return Primary(words("clinic-put-back" if seen.taken else "clinic-take"))

    def react(self, signal: Signal) -> Change:
        """At the light box CONFIRM is the hand itself, and left and right turn the pile."""
        if self.working and isinstance(signal, Pressed):
            if signal.action is Action.CONFIRM:
                self._take()
                return STAY
            if signal.action in TURNS and not self.kit.devices.held(Action.LENS):
                self._turn = TURNS[signal.action]
                return STAY
        return super().react(signal)

    def commit(self) -> Change:
        """Switch on the lamp, take what lies on it, or go."""
        if self.working:
            self._take()
            return STAY
        if self._waits:
            self._tell()
        if self._happened is not None or self._hospital.done:
            return self._away()
        self._begin()
        return STAY

    def clicked(self, x: int, y: int) -> Change | None:
        """Lay hold of the template, if the click is on the film."""
        if self.working and self.glass.on_sheet(x, y):
            self._dragging = True
            self.kit.devices.redirect(None)
            return STAY
        return STAY if self.working else None

    def act(self, action: Action) -> Change:
        """Turn by wheel, change the speed, let it be shown, and what every visit does."""
        if self.working and action in (Action.NEXT, Action.PREVIOUS):
            self._turn = 1 if action is Action.NEXT else -1
        elif self._movement is not None and action in SPEEDS:
            self._movement.speed_percent = SPEEDS[action]
        elif self.working and action is Action.SHOW:
            self._show_or_take_over()
        elif self._waits and action is Action.UNDO:
            return try_again(self.host, self, self.host.next)
        else:
            return super().act(action)
        return STAY

    def back(self) -> Change:
        """Leave the light box with what the lining holds; before and after, leave the place."""
        if self.working:
            self._leaving = True
            return STAY
        return self.host.pause() if self._movement is not None else self.host.leave()

    def live(self) -> Change:
        """Live a tick of hand, lamp and corridor."""
        seen = self.seen()
        if self._happened is None:
            self._fetch(seen.plate if seen is not None else 0)
        if seen is None or not self.working or (self._blind(seen) and not self._leaving):
            return STAY
        assert self._movement is not None, "there is something to see"
        self._react(self._movement.tick(self._grip(seen)), seen)
        if self._movement.over:
            self._end()
        return STAY

    def paint_stage(self, surface: pygame.Surface, blend: float) -> None:
        """Paint box, film, lens and template, and the cards around."""
        seen = self.seen()
        if seen is None:
            self.glass.draw_dark(surface)
            self.cards.draw_start(surface, self._hospital)
            return
        self.glass.draw(surface, seen)
        if not self.working:
            self.cards.draw_end(surface, seen, self._cm)
        else:
            self.cards.draw(surface, seen, self._cm, ticks=self.ticks)

    def _softened(self, blank: Blank) -> Blank:
        if not self.kit.settings.soften_films:
            return blank
        return replace(blank, subject=SOFT.get(blank.subject, blank.subject))

    def _begin(self) -> None:
        """Switch on the lamp; an automatic hand has chosen when it is off again."""
        seed, mode = self.host.dice("lightbox"), self.host.seen.mode
        levers = levers_of(self.kit.settings, mode.difficulty)
        state = lightbox.start(
            self._hospital.bin, limit=self._hospital.limit, seed=seed, levers=levers
        )
        speed = self.kit.settings.hand_speed
        self.kit.desk.sound("switch")
        self.say("clinic-hint")
        if self.kit.settings.hand == "automatic":
            state, _ = play_out(lightbox, state, LightboxHand(skill=AUTOMATIC, seed=seed))
        self._movement = Movement(lightbox, state, speed_percent=speed)
        if self._movement.over:
            self._end()

    def _take(self) -> None:
        if not self._take_ticks and self._ghost is None:
            self._take_ticks = TAKE_TICKS

    def _show_or_take_over(self) -> None:
        if self._ghost is None:
            self._ghost = LightboxHand(skill=AUTOMATIC, seed=self.host.dice("lightbox-show"))
            self.was_shown = True
            self.say("clinic-shown")
        else:
            self._ghost = None
            self.say("clinic-yours")

    def _grip(self, seen: lightbox.Seen) -> Grip:
        """Read the hand, and let wheel, click and BACK be moves of it."""
        if self._leaving:
            self._leaving = False
            return Grip(v=-FULL)
        if self._ghost is not None:
            return self._ghost.grip(seen)
        self._dragging = self._dragging and pygame.mouse.get_pressed()[0]
        pointer = self.kit.devices.pointer
        if self.kit.devices.held(Action.LENS):
            gap_x, gap_y = self.glass.to_dmm(pointer)
            grip = self._hand.grip(gap=(gap_x - seen.lens_x_dmm, gap_y - seen.lens_y_dmm))
        elif self._dragging and seen.blank is not None:
            gap_x, gap_y = (10 * part for part in self.glass.to_dmm(pointer))
            blank = seen.blank
            grip = self._hand.grip(
                gap=(0, gap_y - blank.centre_y_cmm), second_gap=gap_x - blank.centre_x_cmm
            )
        else:
            grip = replace(self._hand.grip(), x=0)
        return self._with_clicks(grip)

    def _with_clicks(self, grip: Grip) -> Grip:
        if self._turn:
            grip = replace(grip, x=FULL * self._turn, lens=False)
            self._turn = 0
        if self._take_ticks:
            self._take_ticks -= 1
            grip = replace(grip, a=FULL if self._take_ticks else 0)
        return grip

    def _react(self, happened: Sequence[Event], seen: lightbox.Seen) -> None:
        """Let it be heard and written what the hand and the corridor did."""
        self.kit.desk.react(happened)
        for event in happened:
            if isinstance(event, events.Taken):
                self._cm[event.number] = 2 * seen.disc_mm // 10
                self._take_ticks = 0
            if isinstance(event, events.PutBack):
                self._take_ticks = 0
            if isinstance(event, events.AtTheDoor):
                self.kit.desk.sound("door", gain=0.7, pan=0.6)
            key = f"clinic-heard-{type(event).__name__}"
            if self.kit.words.has(key):
                self.say(key, **asdict(event))

    def _fetch(self, plate: int) -> None:
        """Have the films developed that will lie on the glass next."""
        numbers = [blank.number for blank in self._hospital.bin]
        for step in AHEAD[: len(numbers)]:
            if self.picture(numbers[(plate + step) % len(numbers)]) is None:
                return

    def _blind(self, seen: lightbox.Seen) -> bool:
        """Let the orderly wait as long as there is nothing to choose from but a black sheet."""
        if seen.tick or seen.blank is None or self._ghost is not None:
            return False
        self._blind_ticks += 1
        patient = self._blind_ticks < MOST_BLIND_TICKS
        return patient and self.picture(seen.blank.number) is None

    def _end(self) -> None:
        """Switch the lamp off; what may begin once more is not told yet."""
        self._ghost, self._dragging = None, False
        self.kit.desk.sound("switch", gain=0.6)
        if not may_try(self.kit, self.host, self):
            self._tell()

    def _tell(self) -> None:
        assert self._movement is not None, "what is told has been done"
        took = lightbox.result(self._movement.state)
        self._happened = self.host.do(took)
        if not any(isinstance(event, Refused) for event in self._happened):
            self.say("clinic-thrown-out" if took.thrown_out else "clinic-left")

    def _away(self) -> Change:
        self.kit.captions.clear()
        if self.host.seen.kind == "hospital":
            return self.host.leave()
        return self.host.next()
