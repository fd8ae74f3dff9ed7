"""The lathe: level, weight, brush and governor put the song into the film, and it is heard."""

from collections.abc import Sequence
from dataclasses import replace

import pygame
from pygame import Rect

from game.city.discs import Survey
from game.film.objects.anchors import LATHE_MIDDLE, MICROSCOPE_MIDDLE, MICROSCOPE_RADIUS
from game.hands import lathe
from game.hands.events import Chip, Event
from game.hands.grip import PRESSED, Grip
from game.hands.lathe import Phase, Seen
from game.hands.lathe_limits import TURN_TICKS
from game.hands.lathe_state import TENTH_TICKS
from game.hands.skill import LatheHand, Player
from game.screen.actions import Action
from game.screen.cut_beside import CutBeside
from game.screen.devices import Owner
from game.screen.frame import Pair, Primary
from game.screen.gauges import (
    draw_gauges,
    draw_note,
    draw_song,
    draw_speed,
    draw_swarf,
    level_scale,
    weight_scale,
)
from game.screen.handwork import AGAIN_TICKS, SPEEDS, Handwork, Then, minutes
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.making import Making, levers_of
from game.screen.microscope import Microscope, swing_shape
from game.screen.panel import draw_panel
from game.screen.platter import Platter
from game.screen.scene import STAY, Change, Signal, Swap, Unclicked
from game.screen.song_length import told_seconds
from game.screen.stage import Stage
from game.screen.studio import Studio
from game.screen.typefaces import ROW

WHEEL_DDB, WHEEL_MN = 5, 20
LEAST_TENTHS = 12
"""A groove shorter than that is no disc: the head is put aside in place of being lifted."""
RUSTLE_TICKS = 40
RUSTLE_FROM = 3500
BRUSH_TICKS = 22
CAPTION_PX = 44
"""What the caption line needs above LOWER."""
SET_UP_TICKS = 20
"""So long at most the platter waits for the blade that is being set up."""
LENS_PART = 2
"""Through the lens time runs so many times slower."""
GAUGES = Rect(1148, 70, 96, 338)
SWARF_BOX = Rect(744, 424, 500, 108)


class Cutting(Handwork):
    """Platter, microscope, gauges, and the song that is coming."""

    plate = "lathe"
    dim = 1.0
    caption_above_lower = True

    def __init__(
        self,
        kit: Kit,
        host: Host,
        studio: Studio,
        making: Making,
        survey: Survey,
        *,
        then: Then,
    ) -> None:
        super().__init__(kit, host, studio, making, then=then)
        self.stage = self.behind = Stage(kit.plates, self.plate, without=frozenset({"carriage"}))
        self._survey = survey
        self._platter = Platter(kit, studio, making, survey)
        self._wish_ddb: int | None = None
        self._wish_mn: int | None = None
        self._drags = ""
        self._rails: tuple[Rect, Rect] | None = None
        self._song_tick = 0
        self._phase = Phase.BY_HAND
        self._drift = 0.0
        self._turn = 0.0
        self._brushing = 0
        self._percent = kit.settings.hand_speed
        self._take_lathe()
        self._glass, self._sound = self._listen()
        kit.desk.sound("needle_drop")
        self.say("craft-cut-hint")

    def _take_lathe(self) -> None:
        """Lower the head onto the trimmed film."""
        trim = self.making.trim
        assert trim is not None, "what is cut has been trimmed"
        levers = levers_of(self.kit.settings, self.host.seen.mode.difficulty)
        levers = replace(levers, neighbour_awake=self.making.awake)
        state = lathe.start(
            self._survey,
            seed=self.host.dice("lathe"),
            hardness_mpa=self.making.blank.hardness_mpa,
            radius_mm=trim.radius_mm,
            pitch_um=self.making.pitch_um,
            levers=levers,
        )
        self.begin(lathe, state)

    def _listen(self) -> tuple[Microscope, CutBeside | None]:
        """Put the microscope over the tip and a needle behind it."""
        programme = self.studio.master(self.making.song, tape=self.making.tape)
        density = self.studio.density(self.making.blank)
        if programme is None or density is None:
            return Microscope(self.kit, None), None
        shape = swing_shape(programme, len(self._survey.peak_dum) * TENTH_TICKS)
        sound = CutBeside(
            self.kit.desk, recipe=self.making.recipe(), programme=programme, density=density
        )
        return Microscope(self.kit, shape), sound

    @property
    def seen(self) -> Seen:
        """What the screen may show."""
        shown: Seen = self.movement.seen
        return shown

    @property
    def large(self) -> bool:
        """Whether the text leaves no room beside the platter."""
        return self.kit.type.percent >= 200

    def practised(self, *, skill: int) -> Player:
        """Give a hand that rides under the band's upper edge."""
        return LatheHand(skill=skill, seed=self.host.dice("lathe-hand"))

    def grip(self) -> Grip:
        """Read the hand; on the gauges the pointer says where level and weight shall be."""
        seen = self.seen
        level = 0 if self._wish_ddb is None else self._wish_ddb - seen.level_ddb
        weight = 0 if self._wish_mn is None else self._wish_mn - seen.set_mn
        return self.hand.grip(gap=(0, level), second_gap=weight)

    def happened(self, events: Sequence[Event]) -> None:
        """Follow the machine by one tick: in the song, under the glass, in the ear."""
        seen, before = self.seen, self._phase
        self._phase = seen.phase
        if seen.phase is Phase.BY_HAND and before is Phase.BY_HAND:
            self._song_tick += 1
            self._glass.tick(seen, self._song_tick)
        else:
            self._song_tick = seen.tenth * TENTH_TICKS
            self._glass.forget()
        self._drift += seen.speed_ppm / 400_000
        if self.skipping or self._sound is None:
            return
        for event in events:
            if isinstance(event, Chip):
                self._sound.jump(event.lift_um)
        if before is Phase.BY_HAND:
            self._sound.tick(seen, speed_percent=self.movement.speed_percent)
        self._rustle(seen)

    def _work(self) -> None:
        if self._sound is None or self._sound.ready or self.ticks > SET_UP_TICKS:
            super()._work()

    def lived(self) -> Change:
        """Turn the platter; through the lens time runs at half its speed."""
        slow = self.kit.devices.held(Action.LENS) and self.ghost is None
        self.movement.speed_percent = self._percent // (LENS_PART if slow else 1)
        if self.working:
            degrees = 360 / TURN_TICKS * self.movement.speed_percent / 100
            self._turn = (self._turn + degrees) % 360
        elif self._sound is not None:
            self.close()
            self.kit.desk.sound("needle_lift")
        return STAY

    def _rustle(self, seen: Seen) -> None:
        grips = self.movement.grips
        brushing = grips[-1].a >= PRESSED and seen.phase is Phase.BY_HAND
        self._brushing = self._brushing + 1 if brushing else 0
        if self._brushing % BRUSH_TICKS == 1:
            self.kit.desk.sound("brush", gain=0.5)
        elif not brushing and self.ticks % RUSTLE_TICKS == 0 and seen.swarf > RUSTLE_FROM:
            self.kit.desk.sound("swarf", gain=0.4 * seen.swarf / 10_000)

    def working_pairs(self) -> Sequence[Pair]:
        """Say what the tools are."""
        words = self.kit.words
        return (
            Pair((Action.UP, Action.DOWN), words("craft-bar-level")),
            Pair((Action.LEFT, Action.RIGHT), words("craft-bar-weight")),
            Pair((Action.TOOL_B,), words("craft-bar-governor")),
            Pair((Action.BACK,), words("craft-bar-lift")),
        )

    def tool(self) -> str:
        """Name what is held down."""
        return self.kit.words("craft-tool-sweep")

    def finished(self) -> Primary:
        """Give the button that leads on."""
        return Primary(self.kit.words("craft-on"))

    def go_on(self) -> Change:
        """Lead on with the cut as it was ridden."""
        return self.then(self.done(ride=lathe.result(self.movement.state)))

    def anew(self) -> Change:
        """Lower the head onto the film as it was before the groove."""
        kit, host, studio = self.kit, self.host, self.studio
        return Swap(Cutting(kit, host, studio, self.making, self._survey, then=self.then))

    def act(self, action: Action) -> Change:
        """Turn the wheel for level and weight; the rest is as at every tool."""
        pointer = self.kit.devices.owner is Owner.POINTER
        steps = {Action.PREVIOUS: WHEEL_DDB, Action.NEXT: -WHEEL_DDB}
        if action in steps and self.working:
            wish = self._wish_ddb if self._wish_ddb is not None else self.seen.level_ddb
            self._wish_ddb = wish + steps[action]
            return STAY
        pushes = {Action.SECOND_RIGHT: WHEEL_MN, Action.SECOND_LEFT: -WHEEL_MN}
        if action in pushes and pointer and self.working:
            wish = self._wish_mn if self._wish_mn is not None else self.seen.set_mn
            self._wish_mn = wish + pushes[action]
            return STAY
        if action in SPEEDS:
            self._percent = SPEEDS[action]
        return super().act(action)

    def react(self, signal: Signal) -> Change:
        """Let go of a gauge with the button."""
        if isinstance(signal, Unclicked):
            self._drags = ""
        return super().react(signal)

    def taken(self, x: int, y: int) -> Change:
        """Take a gauge with the left button; anywhere else it is the brush."""
        for name, rail in zip(("level", "weight"), self._rails or (), strict=False):
            if rail.inflate(56, 24).collidepoint(x, y):
                self.kit.devices.redirect(None)
                self._drags = name
                self.pointed(x, y, held=True)
                return STAY
        return super().taken(x, y)

    def pointed(self, x: int, y: int, *, held: bool) -> None:
        """Pull the pointer of a gauge that is held."""
        if not self._drags or self._rails is None:
            return
        seen = self.seen
        if self._drags == "level":
            self._wish_ddb = level_scale(seen).value_at(self._rails[0], y)
        else:
            self._wish_mn = weight_scale(seen).value_at(self._rails[1], y)

    def back(self) -> Change:
        """Ask once; again: lift the head, and the groove ends there."""
        if not self.working or self.seen.tenth < LEAST_TENTHS:
            return super().back()
        if not self.aside_ticks:
            self.aside_ticks = AGAIN_TICKS
            self.say("craft-lift-again")
            return STAY
        self.aside_ticks = 0
        self.movement.state, events = lathe.lift(self.movement.state)
        self.kit.desk.react(events)
        return STAY

    def put_aside(self) -> Change:
        """Leave the film; the sound ends."""
        self.close()
        return super().put_aside()

    def close(self) -> None:
        """Let no sound outlive the screen."""
        if self._sound is not None:
            self._sound.stop()
            self._sound = None

    def draw_work(self, surface: pygame.Surface) -> None:
        """Paint platter, film, head, microscope, gauges and song."""
        seen = self.seen
        self._platter.draw(
            surface,
            seen,
            degrees=self._turn,
            ticks=self.ticks,
            cutting=self.working and not seen.silent_ticks,
            brushing=self._brushing > 0,
        )
        if self.large:
            self._draw_large(surface, seen)
        else:
            self._draw_instruments(surface, seen)
        told_s = self._told_s(seen.end_tenth)
        draw_song(surface, self.kit, self.kit.layout.lower, seen, self._survey, told_s=told_s)

    def _draw_instruments(self, surface: pygame.Surface, seen: Seen) -> None:
        layout, lens = self.kit.layout, self.kit.devices.held(Action.LENS)
        if self.kit.type.percent == 100:
            middle, radius = (MICROSCOPE_MIDDLE.x, MICROSCOPE_MIDDLE.y), MICROSCOPE_RADIUS
            gauges, box = GAUGES, SWARF_BOX
            note = (middle[0], middle[1] + radius + 8)
        else:
            right = layout.right
            gauges = Rect(right.right - 130, right.top - 14, 130, 236)
            radius = 100
            middle = (right.left + 190, right.top + 92)
            note = (right.left + 200, middle[1] + radius + 2)
            top = note[1] + self.kit.type.line_px(ROW) + 8
            bottom = layout.lower.top - CAPTION_PX
            box = Rect(right.left - 10, top, right.width + 10, bottom - top)
        if lens:
            middle, radius = (LATHE_MIDDLE.x, LATHE_MIDDLE.y), 226
        self._glass.draw(surface, middle, radius, seen, now=self._song_tick)
        if self.working:
            draw_note(surface, self.kit, note, seen)
        self._rails = draw_gauges(surface, self.kit, gauges, seen)
        draw_panel(surface, box, notched=False)
        self._draw_rows(surface, box, seen)

    def _draw_rows(self, surface: pygame.Surface, box: Rect, seen: Seen) -> None:
        inner = box.inflate(-36, -20)
        if not self.working:
            self._draw_done(surface, inner)
            return
        row = Rect(inner.left, inner.top, inner.width, 24)
        draw_swarf(surface, self.kit, row, seen)
        down = max(34, self.kit.type.line_px(ROW))
        draw_speed(surface, self.kit, row.move(0, down), seen, drift=self._drift)

    def _draw_large(self, surface: pygame.Surface, seen: Seen) -> None:
        """With the largest text the microscope lies on the platter, and numbers beside it."""
        layout = self.kit.layout
        middle = (LATHE_MIDDLE.x - 150, LATHE_MIDDLE.y - 20)
        self._glass.draw(surface, middle, 130, seen, now=self._song_tick)
        right = layout.right
        box = Rect(right.left, right.top, right.width, layout.lower.top - 52 - right.top)
        gauges = Rect(box.right - 190, box.top, 190, box.height)
        self._rails = draw_gauges(surface, self.kit, gauges, seen)
        panel = Rect(box.left, box.top, gauges.left - 12 - box.left, box.height)
        draw_panel(surface, panel, notched=False)
        self._draw_rows(surface, panel, seen)

    def _draw_done(self, surface: pygame.Surface, where: Rect) -> None:
        """Say how much of the song is on the film."""
        words, seen = self.kit.words, self.seen
        text = words("craft-cut-done", time=minutes(self._told_s(seen.tenth)))
        self.kit.type.write_lines(surface, text, where, ROW)

    def _told_s(self, tenth: int) -> int:
        return told_seconds(self.host, self.making.song, tenth // 10)
