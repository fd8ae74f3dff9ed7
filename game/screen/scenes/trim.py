"""The scissors: a film becomes round, bite by bite, while it turns under the blades."""

from collections.abc import Sequence

import pygame
from pygame import Rect

from game.film.objects.anchors import SCISSORS_BITE, SCISSORS_PIVOT, SCISSORS_SHUT_DEG
from game.hands import scissors
from game.hands.events import Event, Snip
from game.hands.grip import Grip
from game.hands.radiograph import Density
from game.hands.scissors import Seen
from game.hands.skill import Player, ScissorsHand
from game.screen.actions import Action
from game.screen.flow import Column
from game.screen.frame import Pair, Primary
from game.screen.handheld import Handheld
from game.screen.handwork import Handwork, Then, minutes
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.making import Making, levers_of
from game.screen.palette import AMBER, AMBER_LIGHT, GREEN, RED, RED_LIGHT, TEXT, shade
from game.screen.panel import draw_panel
from game.screen.scene import STAY, Change, Swap
from game.screen.studio import LIT_MM, Studio
from game.screen.turning import (
    Turned,
    dashed_ring,
    draw_path,
    lay_middle,
    round_the,
)
from game.screen.typefaces import LABEL, NUMBER, ROW, TOTAL

MARGIN_MM = 9
TURN_BRAD = 65536
TEAR_MM = 9
GAUGE_PX = 108
"""What the gauge takes of the card, with its words."""
GAUGE_CMM = 500
"""The error gauge reaches so far to each side."""
TRAIL = 90
SNIP_TICKS = 9
SHEET_PX = 84
"""How much of the sheet is seen beyond the hero's circle."""
ROUND_CMM = 200
"""No bite is further off the circle where the disc is round enough to lie still."""
MOST_BLIND_TICKS = 300
"""A film that cannot be developed at all must not hold the scissors for ever."""


class Trim(Handwork):
    """Scissors, film, and the card of the circle."""

    plate = "kitchen"
    dim = 0.3

    def __init__(
        self,
        kit: Kit,
        host: Host,
        studio: Studio,
        making: Making,
        *,
        then: Then,
        density: Density = (),
        song_seconds: int = 0,
    ) -> None:
        super().__init__(kit, host, studio, making, then=then)
        self._density = density
        self._song_seconds = song_seconds
        self._film = Turned()
        self._hand = Handheld(kit.plates, "hand-scissors", SCISSORS_BITE, pivot=SCISSORS_PIVOT)
        self._snip_ticks = 0
        self._bitten = 0
        self._trail: list[int] = []
        self.begin(
            scissors,
            scissors.start(
                making.blank,
                seed=host.dice("scissors"),
                density=density,
                pitch_um=making.pitch_um,
                levers=levers_of(kit.settings, host.seen.mode.difficulty),
            ),
        )
        self.say("craft-trim-hint")

    @property
    def seen(self) -> Seen:
        """What the screen may show."""
        shown: Seen = self.movement.seen
        return shown

    @property
    def ruined(self) -> bool:
        """Whether the sheet has torn for the third time."""
        return self.seen.phase is scissors.Phase.RUINED

    def practised(self, *, skill: int) -> Player:
        """Give a hand that leans against the creep."""
        return ScissorsHand(skill=skill, seed=self.host.dice("scissors-hand"))

    def grip(self) -> Grip:
        """Read the hand; the pointer leans as far as it is from the circle."""
        if self.beside:
            return self.hand.grip(gap=(0, 0))
        middle_x, _, _ = self.hero
        circle_x = middle_x + self._px(self.seen.aim_cmm)
        return self.hand.grip(gap=(self.kit.devices.pointer[0] - circle_x, 0))

    def _work(self) -> None:
        if self.skipping or self.ticks > MOST_BLIND_TICKS or self._picture() is not None:
            super()._work()

    def happened(self, events: Sequence[Event]) -> None:
        """Close the blades at every bite, and remember the line."""
        if any(isinstance(event, Snip) for event in events):
            self._snip_ticks = SNIP_TICKS
        seen = self.seen
        self._trail = [*self._trail[-TRAIL:], seen.radius_cmm - seen.aim_cmm]

    def lived(self) -> Change:
        """Let the blades open again."""
        self._snip_ticks = max(0, self._snip_ticks - 1)
        return STAY

    def working_pairs(self) -> Sequence[Pair]:
        """Say what the tools are."""
        words = self.kit.words
        return (
            Pair((Action.LEFT, Action.RIGHT), words("craft-bar-lean")),
            Pair((Action.BACK,), words("craft-bar-lift")),
        )

    def tool(self) -> str:
        """Name what is held down."""
        return self.kit.words("craft-tool-cut")

    def finished(self) -> Primary:
        """Give the button: on, or once more inside."""
        key = "craft-again-smaller" if self.ruined else "craft-on"
        return Primary(self.kit.words(key))

    def go_on(self) -> Change:
        """Lead on with the trimmed film; a ruined one is trimmed once more, smaller."""
        state = self.movement.state
        if self.ruined:
            return self._trim_again()
        return self.then(self.done(trim=scissors.result(state)))

    def anew(self) -> Change:
        """Begin with the whole sheet once more."""
        kit, host, making = self.kit, self.host, self.making
        density, seconds = self._density, self._song_seconds
        return Swap(
            Trim(
                kit, host, self.studio, making,
                then=self.then, density=density, song_seconds=seconds,
            )
        )  # fmt: skip

    def _trim_again(self) -> Change:
        """Lay the same sheet under the blades once more, with a smaller circle."""
        self.begin(scissors, scissors.again(self.movement.state))
        self._film, self._trail, self._bitten = Turned(), [], 0
        return STAY

    def act(self, action: Action) -> Change:
        """Trim once more, smaller, if the line is not good enough."""
        if action is Action.TOOL_B and not self.working and not self.ruined:
            return self._trim_again()
        return super().act(action)

    def pairs(self) -> Sequence[Pair]:
        """Offer a smaller circle when the movement is over."""
        pairs = super().pairs()
        if self.working or self.ruined:
            return pairs
        return (Pair((Action.TOOL_B,), self.kit.words("craft-bar-smaller")), *pairs)

    def draw_work(self, surface: pygame.Surface) -> None:
        """Paint film, line, scissors and card."""
        self._draw_film(surface)
        self._draw_line(surface)
        self._draw_scissors(surface)
        draw_panel(surface, self.card_box)
        self._draw_card(Column(surface, self.kit.type, self.card_box.inflate(-40, -28)))

    @property
    def _px_per_mm(self) -> float:
        return self.hero[2] / (self.seen.aim_cmm / 100 + MARGIN_MM)

    def _px(self, cmm: float) -> int:
        return round(cmm / 100 * self._px_per_mm)

    @property
    def _turned_deg(self) -> float:
        return self.seen.angle_brad * 360 / TURN_BRAD

    def _picture(self) -> pygame.Surface | None:
        pixels = round(self._px_per_mm * LIT_MM)
        return self.studio.film_picture(self.making.blank, pixels=pixels)

    @property
    def _table(self) -> Rect:
        """Where the sheet lies: between the sentence of the goal and the action bar."""
        layout = self.kit.layout
        top, right = layout.top - 4, self.card_box.left - 12
        return Rect(0, top, right, layout.bar.top - 22 - top)

    def _draw_film(self, surface: pygame.Surface) -> None:
        x, y, radius = self.hero
        blank, scale = self.making.blank, self._px_per_mm
        picture = self._picture()
        if picture is None:
            self._draw_in_the_bath(surface)
            return
        mark = (
            picture.get_width() / 2 + blank.centre_x_cmm / 100 * scale,
            picture.get_height() / 2 - blank.centre_y_cmm / 100 * scale,
        )
        reach = radius + SHEET_PX
        if self._film.empty:
            self._film.show(picture, mark, reach, px=reach)
            self._bitten = 0
        self._cut_off(reach)
        clip = surface.get_clip()
        surface.set_clip(self._table.clip(clip))
        self._film.draw(surface, (x, y), -self._turned_deg)
        surface.set_clip(clip)

    def _draw_in_the_bath(self, surface: pygame.Surface) -> None:
        """Say that the film is still being developed; the scissors wait for it."""
        x, y, radius = self.hero
        lay_middle(surface, dashed_ring(radius - 4, ramp="film", value=0.4), (x, y))
        words = self.kit.words("clinic-in-the-bath")
        where = Rect(x - radius * 3 // 4, y - radius // 4, radius * 3 // 2, radius)
        Column(surface, self.kit.type, where).paragraph(words, ROW)

    def _cut_off(self, reach: int) -> None:
        """Let what was cut off since the last frame fall away from the sheet."""
        vertices = self.seen.vertices
        while self._bitten + 1 < len(vertices):
            first, last = vertices[self._bitten], vertices[self._bitten + 1]
            self._bitten += 1
            outer = [
                round_the((0, 0), 1.5 * reach, (first[0] + (last[0] - first[0]) * part / 4) / 10)
                for part in range(5)
            ]
            inner = [round_the((0, 0), r / 100 * self._px_per_mm, a / 10) for a, r in (last, first)]
            self._film.cut_away([*outer, *inner])

    def _draw_line(self, surface: pygame.Surface) -> None:
        """Paint the line, tears, and the circle one wants."""
        x, y, _ = self.hero
        seen, turned = self.seen, self._turned_deg
        line = [
            round_the((x, y), r / 100 * self._px_per_mm, angle / 10 - turned)
            for angle, r in seen.vertices
        ]
        blade = (x + self._px(seen.radius_cmm), y)
        line.append(blade)
        aim = dashed_ring(self._px(seen.aim_cmm))
        lay_middle(surface, aim, (x, y))
        draw_path(surface, line, ramp="film", value=0.95, px=2)
        for tear in seen.tears:
            self._draw_crack(surface, tear / 10 - turned, TEAR_MM, at=tear)
        if seen.hair_line:
            ends = [blade, (blade[0] - self._px(seen.hair_line * 6), y + 3)]
            draw_path(surface, ends, ramp="red", value=0.8, px=2)

    def _draw_crack(self, surface: pygame.Surface, degrees: float, length: int, *, at: int) -> None:
        x, y, _ = self.hero
        nick = min((r for a, r in self.seen.vertices if a == at), default=self.seen.aim_cmm)
        reach = nick / 100 * self._px_per_mm
        start = round_the((x, y), reach + length * self._px_per_mm, degrees)
        end = round_the((x, y), reach, degrees + 1)
        draw_path(surface, [start, end], ramp="red", value=0.8, px=2)

    def _draw_scissors(self, surface: pygame.Surface) -> None:
        x, y, _ = self.hero
        blade = (x + self._px(self.seen.radius_cmm), y)
        closed = self._snip_ticks / SNIP_TICKS * SCISSORS_SHUT_DEG
        if not self._hand.draw(surface, blade, turned="blade", degrees=closed):
            pygame.draw.circle(surface, AMBER, blade, 5)
        ink = RED_LIGHT if self.seen.hair_line else AMBER_LIGHT
        pygame.draw.circle(surface, ink, blade, 3)

    def _draw_card(self, column: Column) -> None:
        words, seen = self.kit.words, self.seen
        column.heading(words("craft-trim-heading"))
        across = words("craft-cm", cm=seen.least_mm / 5)
        column.row(words("craft-trim-across"), across)
        if not self._tight:
            worst_ink = TEXT if self._round else RED_LIGHT
            worst = words("craft-mm", mm=seen.worst_cmm / 100)
            column.row(words("craft-trim-worst"), worst, ink=worst_ink)
        fits = seen.seconds >= self._song_seconds
        column.rule().row(
            words("craft-trim-music"),
            minutes(seen.seconds),
            ink=GREEN if fits else RED_LIGHT,
            value_style=TOTAL,
        )
        if self._song_seconds:
            column.row(words("craft-song-lasts"), minutes(self._song_seconds), value_style=NUMBER)
        if not fits:
            missing = minutes(self._song_seconds - seen.seconds)
            column.paragraph(words("craft-will-not-fit", time=missing))
        key = "ruined" if self.ruined else "how" if self.working else "done"
        if key == "done" and not self._round:
            key = "ragged"
        hint = words(f"craft-trim-{key}")
        room = column.room - column.height_of(lambda nowhere: nowhere.gap(6).hint(hint))
        if self.working and room > round(GAUGE_PX * column.scale):
            self._draw_gauge(column)
        column.gap(6).hint(hint)

    @property
    def _round(self) -> bool:
        return self.seen.worst_cmm <= ROUND_CMM

    @property
    def _tight(self) -> bool:
        """The largest text leaves the card room for what counts."""
        return self.kit.type.percent >= 200

    def _draw_gauge(self, column: Column) -> None:
        """Draw how far the blade is outside or inside, and where it was."""
        column.rule().label(self.kit.words("craft-trim-gauge"))
        tall = round(64 * column.scale)
        where = Rect(column.box.left, column.y + 4, column.box.width, tall)
        pygame.draw.rect(column.surface, shade("film", 0.1), where, border_radius=5)
        pygame.draw.line(
            column.surface, AMBER, (where.centerx, where.top), (where.centerx, where.bottom)
        )
        half = where.width / 2 - 8
        points = [
            (
                where.centerx + max(-half, min(half, error * half / GAUGE_CMM)),
                where.bottom - 5 - (where.height - 10) * row / TRAIL,
            )
            for row, error in enumerate(reversed(self._trail))
        ]
        draw_path(column.surface, points, ramp="film", value=0.8, px=2)
        if points:
            ink = RED if abs(self._trail[-1]) > GAUGE_CMM // 2 else AMBER_LIGHT
            pygame.draw.circle(column.surface, ink, points[0], 5)
        column.y = where.bottom + 2
        ends = Column(column.surface, column.type, Rect(where.left, column.y, where.width, 40))
        type_ = column.type
        type_.write(ends.surface, self.kit.words("craft-inside"), where.bottomleft, LABEL)
        outside = self.kit.words("craft-outside")
        type_.write(ends.surface, outside, where.bottomright, LABEL, anchor="right")
        column.y += type_.line_px(LABEL)
