"""Title: bones that play, and a way in within two presses."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game import __version__
from game.screen.actions import Action
from game.screen.focus import Target
from game.screen.frame import Pair
from game.screen.kit import Kit
from game.screen.layout import HEIGHT
from game.screen.page import Page
from game.screen.paint_lines import spline
from game.screen.palette import AMBER, TEXT, shade
from game.screen.panel import draw_strip
from game.screen.scene import STAY, TICKS_PER_S, Change, Push, Quit, Signal
from game.screen.scenes.confirm import Confirm
from game.screen.shapes import Pen, disc, draw_tube, glow, held_back
from game.screen.stage import Stage, draw_loading, draw_slides
from game.screen.title_rows import DETAIL_GAP_PX, NAME_FOOT, NOTICE, menu_boxes
from game.screen.turning import Turned
from game.screen.typefaces import HEADING, LABEL, ROW, Face, Style
from game.screen.widgets import draw_menu
from game.sound.spun import Spun

DEMO_AFTER_S = 45
DISC_MIDDLE = (640, 420)
TURN_DEGREES = 2.4
REST_SPEED = 0.35
DISC_PX = 290
RIM_PX = 12
"""What a turned picture leaves clear around itself."""
NAME = Style(Face.NARROW, 150, shade("film", 0.62), 30)
NAME_AT = (655, 84)
HELD_ALPHA = 0.76
"""So much of the disc is held back behind the menu; amber on clear film still reads 5 to 1."""
ARM_PIVOT = (1140, 96)
DETAIL_ROWS = 3
STRIP_PX = 10
"""How far the strip behind a text reaches beyond it."""
ARM_HEAD_PX = 18
"""So far below its needle the head of the arm reaches."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the menu."""

    name: str
    text: str
    choose: Callable[[], Change]
    detail: str = ""
    why_not: str = ""


class Title(Page):
    """The first screen: a disc that can be turned by hand, and the menu as its tracks."""

    def __init__(
        self,
        kit: Kit,
        entries: Callable[[], Sequence[Entry]],
        *,
        demo: Callable[[], Change] | None = None,
        theme: Spun | None = None,
        notice: Callable[[], str] = str,
    ) -> None:
        super().__init__(kit)
        self._entries = entries
        self._demo = demo
        self._theme = theme
        self._notice = notice
        self._idle_ticks = 0
        self.angle = 0.0
        self._speed = REST_SPEED
        self._needle = 0.0
        self._hand_at: float | None = None
        """Where on the disc the pointer holds it, in degrees."""
        self._dragged = 0.0
        self._disc = Turned()
        self._night = Stage(kit.plates, "embankment", snow=120)
        self._lens_ticks = 0
        kit.plates.want(("embankment", "title-disc", self._letters()))
        kit.plates.bake_ahead()

    def wake(self) -> None:
        """Start counting anew when what lay above is closed."""
        self._idle_ticks = 0

    def react(self, signal: Signal) -> Change:
        """Notice any sign of life before reacting to it."""
        self._idle_ticks = 0
        return super().react(signal)

    def targets(self) -> Sequence[Target]:
        """Give the menu, in one column or two, below the name."""
        entries = self._entries()
        boxes = menu_boxes(self.kit.type, [entry.text for entry in entries])
        return [
            Target(entry.name, box, why_not=entry.why_not, value=entry)
            for entry, box in zip(entries, boxes, strict=True)
        ]

    def pairs(self) -> Sequence[Pair]:
        """Say nothing in the bar: the menu is all."""
        return ()

    def help_pairs(self) -> Sequence[Pair]:
        """Say what the keys do here, for whoever asks."""
        words = self.kit.words
        return (
            *super().help_pairs(),
            Pair((Action.LEFT, Action.RIGHT), words("title-turn")),
            Pair((Action.LENS,), words("title-lens")),
            Pair((Action.BACK,), words("title-quit")),
        )

    def choose(self, target: Target) -> Change:
        """Do what the line says."""
        entry = target.value
        return entry.choose() if isinstance(entry, Entry) else STAY

    def focused(self, target: Target) -> None:
        """Drop the needle on another track."""
        self.kit.desk.sound("needle_drop", gain=0.5)
        if self._theme is not None:
            rows = [t.name for t in self.focus.targets]
            self._theme.set_down(rows.index(target.name) / len(rows))

    def clicked(self, x: int, y: int) -> Change:
        """Lay a hand on the disc; a click into the night means nothing."""
        if math.dist((x, y), DISC_MIDDLE) < DISC_PX:
            self._hand_at = _bearing(x, y)
            self.kit.devices.redirect(None)
        return STAY

    def pointed(self, x: int, y: int, *, held: bool) -> None:
        """Turn the disc with the hand that lies on it."""
        if self._hand_at is None or not held:
            self._hand_at = None
            return
        now = _bearing(x, y)
        self._dragged += (now - self._hand_at + 180) % 360 - 180
        self._hand_at = now

    def act(self, action: Action) -> Change:
        """Left and right turn the disc where they lead to no other column of the menu."""
        return STAY if action in (Action.LEFT, Action.RIGHT) else super().act(action)

    def back(self) -> Change:
        """Ask before the window closes."""
        return Push(Confirm(self.kit, "quit-ask", yes=Quit, below=self))

    def idle(self) -> Change:
        """Turn the disc, move the needle, and let the bot play after a while."""
        self._night.live(self.kit.settings)
        self._turn()
        self._lens_ticks = min(8, self._lens_ticks + 1) if self._lens() else 0
        self._idle_ticks += 1
        if self._demo is not None and self._idle_ticks >= DEMO_AFTER_S * TICKS_PER_S:
            change = self._demo()
            # A bot that is not ready yet is asked again in the next tick.
            self._idle_ticks = 0 if change != STAY else self._idle_ticks
            return change
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the night, the disc, the letters and the menu."""
        self._night.draw(surface, blend)
        self._draw_disc(surface, blend)
        self._draw_arm(surface)
        self._hold_back(surface)
        letters = self.kit.plates.get(self._letters()) or self.kit.plates.quick(self._letters())
        if letters is not None:
            draw_slides(surface, letters, 0, high=self._lens_ticks > 0)
        else:
            self._draw_name(surface)
        self._draw_entries(surface)
        self._draw_corners(surface)

    def draw_ring(self, surface: pygame.Surface) -> None:
        """Leave the ring out: the needle lies on the focused row."""

    def _letters(self) -> str:
        return f"title-{self.kit.words.language}"

    @property
    def _foot(self) -> int:
        """Where the small lines at the foot of the screen stand."""
        return min(684, HEIGHT - 8 - self.kit.type.line_px(LABEL))

    def _lens(self) -> bool:
        return self.kit.devices.held(Action.LENS)

    def _turn(self) -> None:
        devices = self.kit.devices
        by_hand: float = devices.level(Action.RIGHT) - devices.level(Action.LEFT)
        if self._hand_at is not None:
            by_hand = 50 * self._dragged / TURN_DEGREES
            self._dragged = 0.0
        wanted = by_hand / 50 if by_hand or self._hand_at is not None else REST_SPEED
        if self.kit.settings.reduced_motion and not by_hand:
            wanted = 0.0
        self._speed += (wanted - self._speed) / 8
        self.angle = (self.angle - TURN_DEGREES * self._speed) % 360
        if self._theme is not None:
            self._theme.speed = self._speed if by_hand else 1.0
        at = self.focus.at
        if at is not None:
            self._needle += (at.box.centery - self._needle) / 6

    def _draw_disc(self, surface: pygame.Surface, blend: float) -> None:
        slides = self.kit.plates.get("title-disc") or self.kit.plates.quick("title-disc")
        if slides is None:
            return
        picture = slides[0].picture
        half = picture.get_width() // 2
        self._disc.show(picture, (half, half), half + RIM_PX, px=half + RIM_PX)
        self._disc.draw(surface, DISC_MIDDLE, self.angle - TURN_DEGREES * self._speed * blend)
        for ramp, dx, dy in (("violet", -150, -120), ("amber", 130, 110), ("green", -110, 140)):
            light = glow(150, ramp=ramp, strength=0.28)
            place = light.get_rect(center=(DISC_MIDDLE[0] + dx, DISC_MIDDLE[1] + dy))
            surface.blit(light, place, special_flags=pygame.BLEND_RGB_ADD)

    def _draw_name(self, surface: pygame.Surface) -> None:
        """Set the name in type as long as its letters are in the bath."""
        style = NAME.at_px(NAME.px * 100 // self.kit.type.percent)
        self.kit.type.write(surface, self.kit.words("title-name"), NAME_AT, style, anchor="middle")

    def _hold_back(self, surface: pygame.Surface) -> None:
        """Hold back the disc where it lies behind the menu."""
        rows = self.focus.targets or tuple(self.targets())
        if rows:
            around = rows[0].box.unionall([row.box for row in rows])
            label = held_back(around.width + 60, around.height + 40, soft=26, alpha=HELD_ALPHA)
            surface.blit(label, label.get_rect(center=around.center))

    def _draw_entries(self, surface: pygame.Surface) -> None:
        rows = self.focus.targets or tuple(self.targets())
        if not rows:
            return
        at = self.focus.at
        style = HEADING.in_colour(TEXT)
        draw_menu(
            surface,
            self.kit.type,
            [
                (row.box, row.value.text, row is at, row.enabled)
                for row in rows
                if isinstance(row.value, Entry)
            ],
            style=style,
        )
        if at is not None and isinstance(at.value, Entry) and (at.value.detail or at.why_not):
            self._draw_detail(surface, at.why_not or at.value.detail, at.box)

    def _draw_detail(self, surface: pygame.Surface, text: str, row: Rect) -> None:
        """Say more of a row outside of the menu; leave out what has no room.

        It stands at the left, where the arm does not lie, and for the second column under the arm.
        """
        type_, menu = self.kit.type, [target.box for target in self.focus.targets]
        first = row.left == min((box.left for box in menu), default=row.left)
        edge = row.left - DETAIL_GAP_PX if first else row.right + DETAIL_GAP_PX
        room = edge - NOTICE.left if first else NOTICE.right - edge
        lines, style = type_.wrapped_in(text, ROW, room, rows=DETAIL_ROWS)
        wide, step = max(type_.width(line, style) for line in lines), type_.line_px(style)
        if wide > room:
            return
        top = row.centery - step * len(lines) // 2 if first else row.centery + ARM_HEAD_PX
        top = min(top, self._foot - step * len(lines) - type_.line_px(ROW))
        top = max(top, NAME_FOOT + STRIP_PX)
        draw_strip(surface, Rect(edge - wide if first else edge, top, wide, step * len(lines)))
        for number, line in enumerate(lines):
            at = (edge, top + number * step)
            type_.write(surface, line, at, style, anchor="right" if first else "left")

    def _draw_arm(self, surface: pygame.Surface) -> None:
        """Draw the tone arm; its needle lies at the height of the focused row."""
        boxes = [target.box for target in self.focus.targets]
        tip = (max((box.right for box in boxes), default=760) + 30, round(self._needle))
        light = glow(60, strength=0.7)
        surface.blit(light, light.get_rect(center=tip), special_flags=pygame.BLEND_RGB_ADD)
        curve = spline(
            [
                ARM_PIVOT,
                (ARM_PIVOT[0] + 8, 250),
                (min(tip[0] + 170, NOTICE.right), tip[1] - 40),
                tip,
            ]
        )
        for px, value in ((9, 0.34), (6, 0.66), (2, 0.45)):
            draw_tube(surface, curve.tolist(), shade("film", value), px=px)
        base = disc(38, fill=shade("film", 0.2), rim=shade("film", 0.7), rim_px=3)
        for plate in (base, disc(20, fill=shade("film", 0.36), rim=shade("film", 0.85), rim_px=2)):
            surface.blit(plate, plate.get_rect(center=ARM_PIVOT))
        head = Pen(56, 30, AMBER).area([(0, 17), (46, 4), (54, 14), (48, 26)]).done()
        surface.blit(head, (tip[0] - 10, tip[1] - 16))

    def _draw_bath(self, surface: pygame.Surface) -> None:
        """Show at the foot how many of the pictures that will be needed are ready."""
        share = self.kit.plates.progress
        if share < 1:
            text = self.kit.words("paint-waiting", percent=round(100 * share))
            draw_loading(surface, self.kit.type, text, share)

    def _draw_corners(self, surface: pygame.Surface) -> None:
        type_, words = self.kit.type, self.kit.words
        foot = self._foot
        type_.write(surface, words("title-version", version=__version__), (36, foot), LABEL)
        self._draw_bath(surface)
        notice = self._notice()
        if notice:
            self._draw_notice(surface, notice)
        left_s = max(0, DEMO_AFTER_S - self._idle_ticks // TICKS_PER_S)
        if self._demo is not None:
            clock = f"{left_s // 60}:{left_s % 60:02d}"
            text = words("title-bot", time=clock)
            type_.write(surface, text, (1244, foot), LABEL, anchor="right")
        if self.ticks < 12 * TICKS_PER_S:
            self._draw_hint(surface, beside_notice=bool(notice))

    def _draw_hint(self, surface: pygame.Surface, *, beside_notice: bool) -> None:
        """Say at the foot what the hand can do, or on top where the menu takes the foot."""
        type_, text = self.kit.type, self.kit.words("title-hint")
        size = type_.width(text, ROW), type_.line_px(ROW)
        low, high = (36, self._foot - size[1]), (36, NOTICE.top)
        if Rect(low, size).collidelist([target.box for target in self.targets()]) < 0:
            type_.write(surface, text, low, ROW)
        elif not beside_notice:
            type_.write(surface, text, high, ROW)

    def _draw_notice(self, surface: pygame.Surface, notice: str) -> None:
        """Say above everything, and whole, what became of the saves."""
        type_ = self.kit.type
        foot = min((target.box.top for target in self.targets()), default=HEIGHT) - NOTICE.top
        room = foot - NOTICE.top
        lines, style = type_.wrapped_to(notice, ROW, NOTICE.width, room)
        where = Rect(NOTICE.left, NOTICE.top, NOTICE.width, type_.line_px(style) * len(lines))
        draw_strip(surface, where)
        type_.write_lines(surface, notice, where, style)


def _bearing(x: int, y: int) -> float:
    """Tell in which direction from the middle of the disc a point lies, in degrees."""
    return math.degrees(math.atan2(y - DISC_MIDDLE[1], x - DISC_MIDDLE[0]))
