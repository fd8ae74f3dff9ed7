"""Two coats in a street: a bone on its way between them, and who looks from the other side."""

import math
from collections.abc import Sequence

import pygame
from pygame import Rect

from game.film.objects.anchors import LINING
from game.hands.handing import WALKS_OVER_AT, Phase, Seen
from game.hands.handing_seen import SeenMan
from game.hands.handing_street import Gaze
from game.screen.figures import Figures, lay
from game.screen.flow import Column
from game.screen.handheld import Handheld
from game.screen.kit import Kit
from game.screen.palette import AMBER, AMBER_LIGHT, GREEN, HIGH, RED, RED_LIGHT, TEXT, shade
from game.screen.panel import draw_panel
from game.screen.shapes import MARGIN, box, disc, glow
from game.screen.talk_portrait import Portraits
from game.screen.typefaces import BODY, HEADING, HINT, ROW
from game.screen.widgets import draw_cells

FULL = 1000
CARD_PX = 320
MAN_PX = 36
LEAST_X = 24
BONE_PX = 34
CONE_PX = 150
METER = 6
TICKS_PER_S = 60
HAND_POINT = (78, 94)
"""Where the fingers of the knob's hand hold on."""
WAITS_S = 30


class Coats:
    """Paints the street, the two coats, the hand, and the card."""

    def __init__(self, kit: Kit, buyer: str) -> None:
        self._kit = kit
        self._buyer = buyer
        self._figures = Figures(kit.plates)
        self._portraits = Portraits(kit.plates)
        middle = (LINING.left + LINING.width // 2, LINING.top + LINING.height // 2)
        self._lining = Handheld(kit.plates, "coat-lining", middle)
        self._hand = Handheld(kit.plates, "hand-knob", HAND_POINT)

    @property
    def card_box(self) -> Rect:
        """Where the card lies."""
        layout = self._kit.layout
        right = layout.right
        small = self._kit.type.percent == 100
        spare = 0 if small else self._kit.type.line_px(BODY)
        tall = layout.caption_y - 10 - spare - right.top
        return Rect(right.left, right.top, right.width, min(tall, CARD_PX) if small else tall)

    @property
    def street_box(self) -> Rect:
        """Where the two of them stand."""
        layout = self._kit.layout
        right = self.card_box.left - 20
        return Rect(36, layout.top, right - 36, layout.caption_y - 10 - layout.top)

    def draw(self, surface: pygame.Surface, seen: Seen, *, ticks: int) -> None:
        """Paint everything but the stage."""
        where = self.street_box
        for man in seen.men:
            self._draw_man(surface, where, man, seen, ticks=ticks)
        if seen.tram_ticks:
            self._draw_tram(surface, where)
        self._draw_coats(surface, where, seen)
        self._draw_bone(surface, where, seen)
        draw_panel(surface, self.card_box)
        self._draw_card(Column(surface, self._kit.type, self.card_box.inflate(-40, -26)), seen)

    # The other side of the street.

    def _draw_man(
        self, surface: pygame.Surface, where: Rect, man: SeenMan, seen: Seen, *, ticks: int
    ) -> None:
        """Draw a patrolman, his look, and the meter that fills before he turns."""
        comes = man.gaze is Gaze.COMING
        tall = where.height * (62 if comes else 40) // 100
        his, ours = self._coat_box(where, first=True), self._coat_box(where, first=False)
        left, right = his.right + MAN_PX, ours.left - MAN_PX
        x = left + (right - left) * man.along // FULL
        feet = (x, where.top + where.height * (98 if comes else 88) // 100)
        head = (x, feet[1] - tall * 9 // 10)
        self._draw_cone(surface, head, man, seen)
        walks = man.gaze is Gaze.AWAY or comes
        step = ticks // 9 if walks and not self._kit.settings.reduced_motion else 0
        figure = self._figures.draw(surface, "walker-patrol", feet, tall, step=step)
        if figure is None:
            pygame.draw.circle(surface, RED, head, 12, 2)
        if man.shielded and not comes:
            self._figures.draw(surface, "walker-buyer", (x + 8, feet[1] + 14), tall)
        if man.gaze is Gaze.ABOUT_TO or man.meter or man.watches:
            meter = Rect(x - 36, head[1] - 30, 72, 10)
            lit = METER if man.watches else METER * man.meter // 100
            draw_cells(surface, meter, lit=lit, of=METER, ramp="red")

    def _draw_cone(
        self, surface: pygame.Surface, head: tuple[int, int], man: SeenMan, seen: Seen
    ) -> None:
        """Draw where he looks: straight down is straight at us."""
        side = man.look_deg if man.look_deg <= 180 else man.look_deg - 360
        points: list[tuple[float, float]] = [head]
        for turn in (-seen.cone_deg, -seen.cone_deg / 2, 0, seen.cone_deg / 2, seen.cone_deg):
            angle = math.radians(side + turn)
            reach = CONE_PX * (0.62 + 0.38 * math.cos(angle))
            points.append((head[0] + reach * math.sin(angle), head[1] + reach * math.cos(angle)))
        left, top = min(x for x, _ in points), min(y for _, y in points)
        wide = max(x for x, _ in points) - left + 1
        tall = max(y for _, y in points) - top + 1
        fan = pygame.Surface((round(wide), round(tall)), pygame.SRCALPHA)
        ink = RED if man.watches else shade("film", 0.55)
        alpha = 120 if man.watches else 60
        shifted = [(x - left, y - top) for x, y in points]
        pygame.draw.polygon(fan, (*ink, alpha), shifted)
        surface.blit(fan, (round(left), round(top)))

    def _draw_tram(self, surface: pygame.Surface, where: Rect) -> None:
        """Let a tram stand between us and them for as long as it lasts."""
        his, ours = self._coat_box(where, first=True), self._coat_box(where, first=False)
        body = Rect(his.right, 0, ours.left - his.right, where.height * 42 // 100)
        body.bottom = where.top + where.height * 90 // 100
        face = box(
            body.width, body.height, radius=14, fill=shade("film", 0.16), fill_alpha=0.94,
            rim=shade("film", 0.7), rim_px=2.0, grain=0.05,
        )  # fmt: skip
        surface.blit(face, (body.left - MARGIN, body.top - MARGIN))
        count = 6
        pitch = body.width / count
        for number in range(count):
            pane = Rect(0, 0, round(pitch * 0.66), body.height * 36 // 100)
            pane.center = (
                round(body.left + (number + 0.5) * pitch),
                body.top + body.height * 36 // 100,
            )
            surface.fill(shade("amber", 0.5), pane)
            pygame.draw.rect(surface, shade("film", 0.7), pane, 2)

    # This side of it.

    def _draw_coats(self, surface: pygame.Surface, where: Rect, seen: Seen) -> None:
        """Draw his coat at the left and ours at the right; under each the bone is hidden."""
        tall = where.height * 78 // 100
        picture = self._portraits.get(self._buyer, tall)
        his = self._coat_box(where, first=True)
        if picture is not None:
            place = picture.get_rect(midbottom=(his.centerx, where.bottom))
            place.left = max(LEAST_X, place.left)
            lay(surface, picture, place)
        ours = self._coat_box(where, first=False)
        if self._kit.type.percent == 100:
            self._lining.draw(surface, ours.center)
        for coat, inside in ((his, seen.way >= seen.his), (ours, seen.way <= seen.ours)):
            rim = AMBER if inside else shade("film", 0.6)
            face = box(
                coat.width, coat.height, radius=18, fill=shade("film", 0.12), fill_alpha=0.34,
                rim=rim, rim_px=2.0,
            )  # fmt: skip
            surface.blit(face, (coat.left - MARGIN, coat.top - MARGIN))
        words, type_ = self._kit.words, self._kit.type
        for coat, key in ((his, "handing-his"), (ours, "handing-ours")):
            at = (coat.centerx, coat.top + 4)
            type_.write(surface, words(key), at, HINT, anchor="middle", within=coat.width - 8)

    @staticmethod
    def _coat_box(where: Rect, *, first: bool) -> Rect:
        """Lay a coat over the quarter of the way that it hides."""
        wide = where.width * 29 // 100
        top = where.top + where.height * 58 // 100
        left = where.left if first else where.right - wide
        return Rect(left, top, wide, where.bottom - top)

    def _draw_bone(self, surface: pygame.Surface, where: Rect, seen: Seen) -> None:
        """Draw the bone and the hand on it; hidden it is dim, bare it shines."""
        his, ours = self._coat_box(where, first=True), self._coat_box(where, first=False)
        start, end = ours.right - ours.width * 3 // 10, his.left + his.width * 3 // 10
        x = start + (end - start) * seen.way // FULL
        y = his.top + his.height * 42 // 100
        if seen.slip or seen.shocked:
            y += 10 if seen.shocked else seen.slip // 12
        rail = shade("film", 0.3)
        pygame.draw.line(surface, rail, (his.right, y), (ours.left, y))
        radius = BONE_PX if self._kit.type.percent == 100 else BONE_PX * 3 // 4
        if seen.bare:
            light = glow(radius * 3, strength=0.7)
            place = light.get_rect(center=(x, y))
            surface.blit(light, place, special_flags=pygame.BLEND_RGB_ADD)
        value = 0.62 if seen.bare else 0.3
        plate = disc(radius, fill=shade("amber", value), rim=AMBER_LIGHT if seen.bare else AMBER)
        surface.blit(plate, plate.get_rect(center=(x, y)))
        for ring in (0.82, 0.62, 0.42):
            pygame.draw.circle(
                surface, shade("amber", value - 0.2), (x, y), round(radius * ring), 1
            )
        pygame.draw.circle(surface, (6, 11, 18), (x, y), 4)
        if seen.phase is not Phase.HANDED and self._kit.type.percent == 100:
            self._hand.draw(surface, (x, y), only="hand")

    # The card.

    def _draw_card(self, column: Column, seen: Seen) -> None:
        words, type_ = self._kit.words, self._kit.type
        column.heading(words("handing-heading"), HEADING)
        if seen.phase is not Phase.GIVING:
            ink = GREEN if seen.phase is Phase.HANDED else RED_LIGHT
            column.paragraph(words(f"handing-{seen.phase.value}"), BODY.in_colour(ink))
            return
        column.row(words("handing-suspect"), str(seen.suspicion // 10), ink=RED_LIGHT)
        self._draw_suspicion(column, seen)
        for text, ink in self._lines(seen):
            if column.room >= type_.line_px(ROW):
                column.line(text, ROW.in_colour(ink))
        column.gap(4)
        if column.room > 2 * type_.line_px(HINT):
            column.rule().hint(words("handing-how"))

    def _draw_suspicion(self, column: Column, seen: Seen) -> None:
        bar = Rect(column.box.left, column.y + 2, column.box.width, round(10 * column.scale))
        surface = column.surface
        surface.fill(shade("film", 0.2), bar)
        filled = Rect(bar.left, bar.top, bar.width * seen.suspicion // FULL, bar.height)
        surface.fill(shade("red", 0.62), filled)
        x = bar.left + bar.width * WALKS_OVER_AT // FULL
        pygame.draw.line(surface, AMBER_LIGHT, (x, bar.top - 3), (x, bar.bottom + 3), 2)
        column.y = bar.bottom + 10

    def _lines(self, seen: Seen) -> Sequence[tuple[str, tuple[int, int, int]]]:
        """Say what matters now, the most urgent first."""
        words = self._kit.words
        lines = []
        if any(man.gaze is Gaze.COMING for man in seen.men):
            lines.append((words("handing-comes"), RED))
        elif any(man.watches for man in seen.men):
            lines.append((words("handing-watched"), RED_LIGHT))
        elif not seen.men:
            lines.append((words("handing-nobody"), GREEN))
        else:
            seconds = seen.clear_ticks / TICKS_PER_S
            lines.append((words("handing-clear", seconds=seconds), TEXT))
        if seen.tram_ticks:
            lines.append((words("handing-tram"), GREEN))
        if seen.slip > 40:
            lines.append((words("handing-slips"), AMBER))
        if seen.fumbles:
            lines.append((words("handing-fumbles", count=seen.fumbles), RED_LIGHT))
        left = seen.left_ticks // TICKS_PER_S
        if left < WAITS_S // 2:
            lines.append((words("handing-waits", seconds=left), HIGH))
        return lines
