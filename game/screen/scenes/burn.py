"""The cigarette: an ember burns the hole in the middle, and the hole grows after it has left."""

import functools
import math
from collections.abc import Sequence

import pygame
from pygame import Rect

from game.film.objects.anchors import CIGARETTE_EMBER
from game.hands import cigarette
from game.hands.cigarette import Seen
from game.hands.grip import Grip
from game.hands.skill import CigaretteHand, Player
from game.screen.actions import Action
from game.screen.flow import Column
from game.screen.frame import Pair, Primary
from game.screen.handheld import Handheld
from game.screen.handwork import Handwork, Then
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.making import Making, levers_of
from game.screen.palette import AMBER, AMBER_LIGHT, GREEN, RED_LIGHT, TEXT, shade
from game.screen.panel import draw_panel
from game.screen.scene import STAY, Change, Swap
from game.screen.shapes import glow
from game.screen.studio import Studio, film_px_per_mm
from game.screen.turning import Turned, dashed_ring, lay_middle, ring
from game.screen.typefaces import LABEL, TOTAL
from game.screen.widgets import draw_cells

LOUPE_MM = 11.0
"""What the loupe shows to each side of the compass mark."""
LIFT_PX = 34
"""How far the ember stands above the film when the hand is up."""
FILM_PX = 2400
RIM_BITES = 96
DARK = (118, 128, 140)
HOT = 660
HOTTEST = 1000
SWAY_RADIUS_MM = 75


class Burn(Handwork):
    """Ember, hole, and the gauge of the spindle."""

    plate = "kitchen"
    dim = 0.25

    def __init__(self, kit: Kit, host: Host, studio: Studio, making: Making, *, then: Then) -> None:
        super().__init__(kit, host, studio, making, then=then)
        self._film = Turned()
        self._hand = Handheld(kit.plates, "hand-cigarette", CIGARETTE_EMBER)
        levers = levers_of(kit.settings, host.seen.mode.difficulty)
        self.begin(cigarette, cigarette.start(seed=host.dice("cigarette"), levers=levers))
        self.say("craft-burn-hint")

    @property
    def seen(self) -> Seen:
        """What the screen may show."""
        shown: Seen = self.movement.seen
        return shown

    @property
    def ruined(self) -> bool:
        """Whether there is more hole than disc."""
        return self.seen.phase is cigarette.Phase.RUINED

    @property
    def patchable(self) -> bool:
        """Whether the hole wants a ring of paper, and can have one."""
        seen = self.seen
        wide = seen.size_cmm > cigarette.WIDE_CMM
        return not self.working and not self.ruined and wide and not seen.patched

    def practised(self, *, skill: int) -> Player:
        """Give a hand that leaves in time."""
        return CigaretteHand(skill=skill, seed=self.host.dice("cigarette-hand"))

    def grip(self) -> Grip:
        """Read the hand; the pointer is where the ember wants to be."""
        if self.beside:
            return self.hand.grip(gap=(0, 0))
        x, y, _ = self.hero
        at = self.kit.devices.pointer
        seen = self.seen
        right = round((at[0] - x) / self._px_per_mm * 100) - seen.x_dum // 100
        up = round((y - at[1]) / self._px_per_mm * 100) - seen.y_dum // 100
        return self.hand.grip(gap=(right, up))

    def working_pairs(self) -> Sequence[Pair]:
        """Say what the tools are."""
        words = self.kit.words
        arrows = (Action.LEFT, Action.RIGHT, Action.UP, Action.DOWN)
        return (
            Pair((Action.TOOL_B,), words("craft-bar-puff")),
            Pair(arrows, words("craft-bar-move")),
            Pair((Action.BACK,), words("craft-bar-lift")),
        )

    def pairs(self) -> Sequence[Pair]:
        """Offer a patch when the hole is too wide."""
        pairs = super().pairs()
        if not self.patchable:
            return pairs
        return (Pair((Action.TOOL_C,), self.kit.words("craft-bar-patch")), *pairs)

    def tool(self) -> str:
        """Name what is held down."""
        return self.kit.words("craft-tool-touch")

    def finished(self) -> Primary:
        """Give the button that leads on."""
        words = self.kit.words
        return Primary(words("craft-bar-aside" if self.ruined else "craft-on"))

    def go_on(self) -> Change:
        """Lead on with the hole; a ruined film is put aside."""
        if self.ruined:
            return self.put_aside()
        return self.then(self.done(hole=cigarette.result(self.movement.state)))

    def anew(self) -> Change:
        """Begin once more where there is no hole yet."""
        return Swap(Burn(self.kit, self.host, self.studio, self.making, then=self.then))

    def act(self, action: Action) -> Change:
        """Glue a ring of paper into a hole that is too wide."""
        if action is Action.TOOL_C and self.patchable:
            self.movement.state = cigarette.patch(self.movement.state)
            self.kit.desk.sound("paper", gain=0.6)
            self.say("craft-patched")
            return STAY
        return super().act(action)

    def draw_work(self, surface: pygame.Surface) -> None:
        """Paint the film under the loupe, hole, ember and card."""
        self._draw_film(surface)
        self._draw_hole(surface)
        self._draw_ember(surface)
        draw_panel(surface, self.card_box)
        self._draw_card(Column(surface, self.kit.type, self.card_box.inflate(-40, -28)))

    @property
    def _px_per_mm(self) -> float:
        return (self.hero[2] - 14) / LOUPE_MM

    def _at(self, x_dum: int, y_dum: int) -> tuple[int, int]:
        x, y, _ = self.hero
        scale = self._px_per_mm / 10_000
        return round(x + x_dum * scale), round(y - y_dum * scale)

    def _draw_film(self, surface: pygame.Surface) -> None:
        """Paint the middle of the film, enlarged, in a round loupe."""
        x, y, radius = self.hero
        blank = self.making.blank
        picture = self.studio.film_picture(blank, pixels=FILM_PX)
        inside = radius - 8
        if picture is None:
            pygame.draw.circle(surface, shade("film", 0.16), (x, y), inside)
        else:
            scale = film_px_per_mm(FILM_PX)
            mark = (
                picture.get_width() / 2 + blank.centre_x_cmm / 100 * scale,
                picture.get_height() / 2 - blank.centre_y_cmm / 100 * scale,
            )
            part = round(LOUPE_MM * scale)
            self._film.show(picture, mark, part, px=inside)
            self._film.draw(surface, (x, y), 0)
            shadow = held_dark(inside)
            lay_middle(surface, shadow, (x, y), flags=pygame.BLEND_RGB_MULT)
        lay_middle(surface, ring(radius - 6, px=4.0, value=0.7), (x, y))
        lay_middle(surface, ring(radius - 13, px=1.0, value=0.5), (x, y))
        for dx, dy in ((1, 0), (0, 1)):
            for way in (-1, 1):
                start = (x + way * dx * 8, y + way * dy * 8)
                end = (x + way * dx * 26, y + way * dy * 26)
                pygame.draw.line(surface, AMBER, start, end, 1)
        lay_middle(surface, dashed_ring(self._px_of(cigarette.SPINDLE_CMM) // 2), (x, y))

    def _px_of(self, cmm: float) -> int:
        return round(cmm / 100 * self._px_per_mm)

    def _draw_hole(self, surface: pygame.Surface) -> None:
        seen = self.seen
        if not seen.size_cmm:
            return
        middle = self._at(seen.hole_x_dum, seen.hole_y_dum)
        radius = self._px_of(seen.size_cmm) / 2
        soot = 1 + seen.char * 30 / HOTTEST
        edges = ((soot + 6, "film", 0.05), (5, "amber", 0.3), (3, "amber", 0.5), (0, "film", 0.93))
        for wider, ramp, value in edges:
            rim = self._rim(middle, radius + wider)
            pygame.draw.polygon(surface, shade(ramp, value), rim)
            pygame.draw.aalines(surface, shade(ramp, value), True, rim)
        if seen.patched:
            lay_middle(surface, ring(round(radius) + 8, value=0.9, px=5.0), middle)
        if seen.melting:
            light = glow(round(radius) + 60, strength=min(1.0, 0.3 + seen.glow / HOTTEST))
            lay_middle(surface, light, middle, flags=pygame.BLEND_RGB_ADD)

    def _rim(self, middle: tuple[int, int], radius: float) -> list[tuple[float, float]]:
        """Give the uneven rim of molten film; the same for the whole burn."""
        points = []
        for bite in range(RIM_BITES):
            angle = bite * 2 * math.pi / RIM_BITES
            uneven = math.sin(3 * angle + 1) + 0.7 * math.sin(7 * angle + 2.6)
            reach = radius * (1 + 0.022 * uneven)
            points.append(
                (middle[0] + reach * math.cos(angle), middle[1] - reach * math.sin(angle))
            )
        return points

    def _draw_ember(self, surface: pygame.Surface) -> None:
        seen = self.seen
        x, y = self._at(seen.x_dum, seen.y_dum)
        lift = round(seen.height / 100 * LIFT_PX)
        heat = seen.ember / HOTTEST
        light = glow(40 + round(7 * heat) * 10, strength=round(0.25 + 0.75 * heat, 1))
        lay_middle(surface, light, (x, y), flags=pygame.BLEND_RGB_ADD)
        if lift:
            shadow = self._px_of(30) + lift // 3
            pygame.draw.circle(surface, shade("amber", 0.42), (x, y), shadow, 1)
        if not self._hand.draw(surface, (x + lift // 2, y - lift)):
            pygame.draw.circle(surface, AMBER_LIGHT, (x + lift // 2, y - lift), 9)

    def _draw_card(self, column: Column) -> None:
        words, seen = self.kit.words, self.seen
        column.heading(words("craft-burn-heading"))
        size = words("craft-mm", mm=seen.size_cmm / 100)
        column.row(words("craft-burn-hole"), size, ink=self._size_ink(), value_style=TOTAL)
        column.row(words("craft-burn-spindle"), words("craft-mm", mm=cigarette.SPINDLE_CMM / 100))
        self._draw_gauge(column)
        column.row(words("craft-burn-ember"))
        self._draw_heat(column)
        if seen.size_cmm:
            offset = words("craft-mm", mm=seen.offset_cmm / 100)
            column.row(words("craft-burn-offset"), offset)
            if not self.making.burnt_first:
                sway = words("craft-percent", percent=seen.offset_cmm / SWAY_RADIUS_MM)
                column.row(words("craft-burn-sway"), f"±{sway}", ink=RED_LIGHT)
        if seen.char:
            column.row(words("craft-burn-soot"), f"{seen.char // 10} %", ink=RED_LIGHT)
        column.gap(4)
        column.hint(words(self._advice()))

    def _size_ink(self) -> tuple[int, int, int]:
        size = self.seen.size_cmm
        if size < cigarette.SPINDLE_CMM:
            return TEXT
        return GREEN if size <= cigarette.WIDE_CMM else RED_LIGHT

    def _advice(self) -> str:
        seen = self.seen
        if self.ruined:
            return "craft-burn-ruined"
        if not self.working:
            return "craft-burn-wide" if self.patchable else "craft-burn-done"
        if seen.touching:
            return "craft-burn-touching" if seen.ember > cigarette.COLD_EMBER else "craft-burn-cold"
        if seen.melting:
            return "craft-burn-growing"
        return "craft-burn-draw" if seen.ember < HOT else "craft-burn-how"

    def _draw_gauge(self, column: Column) -> None:
        """Draw the spindle in section, and the hole over it."""
        tall = round(74 * column.scale)
        where = Rect(column.box.left, column.y + 6, column.box.width, tall)
        if column.room < tall + round(150 * column.scale):
            return
        surface, scale = column.surface, where.width / 12
        pygame.draw.rect(surface, shade("film", 0.1), where, border_radius=5)
        spindle = Rect(0, 0, round(7.24 * scale), tall - 16)
        spindle.midbottom = (where.centerx, where.bottom - 4)
        pygame.draw.rect(surface, shade("film", 0.42), spindle, border_radius=4)
        pygame.draw.rect(surface, shade("film", 0.75), spindle, 1, border_radius=4)
        film_y = where.top + tall // 2
        half = self.seen.size_cmm / 200 * scale
        shift = max(-40.0, min(40.0, self.seen.hole_x_dum / 10_000 * scale))
        for left, right in (
            (where.left + 6, where.centerx + shift - half),
            (where.centerx + shift + half, where.right - 6),
        ):
            if right > left:
                film = Rect(round(left), film_y, round(right - left), 6)
                pygame.draw.rect(surface, shade("amber", 0.66), film)
        column.y = where.bottom + round(8 * column.scale)

    def _draw_heat(self, column: Column) -> None:
        """Draw how hot the ember is; the step where it melts is marked."""
        tall = round(12 * column.scale)
        where = Rect(column.box.left, column.y + 2, column.box.width, tall)
        ember = self.seen.ember
        ramp = "amber" if ember > cigarette.COLD_EMBER else "film"
        draw_cells(column.surface, where, lit=ember // 50, of=20, ramp=ramp, gap=2)
        at = where.left + where.width * cigarette.COLD_EMBER // HOTTEST
        pygame.draw.line(column.surface, TEXT, (at, where.top - 2), (at, where.bottom + 2), 2)
        column.y = where.bottom + round(4 * column.scale)
        column.type.write(
            column.surface, self.kit.words("craft-burn-melts"), (at + 4, column.y), LABEL
        )
        column.y += column.type.line_px(LABEL)


@functools.lru_cache(maxsize=4)
def held_dark(radius: int) -> pygame.Surface:
    """Make the shade that holds the film back, so that hole and ember are the brightest things."""
    shadow = pygame.Surface((2 * radius, 2 * radius))
    shadow.fill((255, 255, 255))
    pygame.draw.circle(shadow, DARK, (radius, radius), radius)
    return shadow
