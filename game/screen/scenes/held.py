"""Held to the light: on a cloth at a flea market lies a disc, and somebody turns it."""

import math
from collections.abc import Sequence

import pygame
from pygame import Rect

from game.city.seen_talk import SeenHeld
from game.screen.actions import Action
from game.screen.cloth import lay_cloth
from game.screen.flow import Column
from game.screen.frame import Pair, Primary
from game.screen.held_disc import HeldDisc
from game.screen.held_marks import traits_of
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.palette import PAPER
from game.screen.panel import draw_strip
from game.screen.scene import STAY, Change, Signal, Swap, Unclicked
from game.screen.scenes.held_play import HeldPlay
from game.screen.shapes import glow
from game.screen.studio import Studio
from game.screen.typefaces import BODY, Face, Style
from game.screen.weather import Rain

MIDDLE = (376, 344)
LIFTED_PX = 16
LIGHT_TICKS = 50
A_TICK_DEG = 1.1
A_PRESS_DEG = 6.0
A_TRAIT_DEG = 64.0
"""So far it is turned until the next thing comes under the light."""
TEXTS = Rect(720, 84, 524, 500)
FOUND = Style(Face.HAND, 23, PAPER)
FADE_TICKS = 36
TORCH_PX, BEHIND_PX, SPOT_PX = 210, 380, 150
DRIZZLE = 70


class Held(Page):
    """Hold, turn; what is found stands at the right, in the finder's words."""

    pointer_focuses = False

    def __init__(self, kit: Kit, host: Host, studio: Studio) -> None:
        super().__init__(kit)
        held = host.seen.story.held
        assert held is not None, "a disc is held where there is one"
        self._host = host
        self._studio = studio
        self._held: SeenHeld = held
        self._disc = HeldDisc(host, studio, held)
        self._traits = traits_of(held, self._disc.recipe)
        self._lit = False
        self._light = 0
        """How far the light has come up, in ticks."""
        self._turn = 24.0
        self._turned = 0.0
        self._found: list[int] = []
        """The ticks in which things came under the light."""
        self._torch = (MIDDLE[0] + 40, MIDDLE[1] - 70)
        self._drag: float | None = None
        self._rain = Rain(DRIZZLE, 12)
        kit.plates.want(("gramophone",))
        self.say("held-hint-light")

    # What a page says about itself.

    def pairs(self) -> Sequence[Pair]:
        """Say what the hand can do."""
        words = self.kit.words
        turn = Pair((Action.LEFT, Action.RIGHT), words("held-turn"))
        pause = Pair((Action.BACK,), words("bar-pause"))
        return (turn, pause) if self._lit else (pause,)

    def primary(self) -> Primary:
        """Give the button: to the light, further round, to the plate."""
        words = self.kit.words
        if not self._lit:
            return Primary(words("held-lift"))
        done = len(self._found) >= len(self._traits)
        return Primary(words("held-needle" if done else "held-turn"))

    def commit(self) -> Change:
        """Lift it; turn it on to the next thing; take it home to a plate."""
        if not self._lit:
            self._lit = True
            self.kit.desk.sound("film_flap", gain=0.6)
            self.say("held-hint-turn")
            return STAY
        if len(self._found) < len(self._traits):
            self._rotate(A_TRAIT_DEG / 2)
            return STAY
        self.kit.captions.clear()
        return Swap(HeldPlay(self.kit, self._host, self._studio, self._disc, self._held))

    def act(self, action: Action) -> Change:
        """Turn it, or pause."""
        match action:
            case Action.LEFT | Action.RIGHT:
                self._rotate(A_PRESS_DEG if action is Action.LEFT else -A_PRESS_DEG)
            case Action.BACK | Action.PAUSE:
                return self._host.pause()
        return STAY

    def away(self) -> Change:
        """Pause when the window loses the player."""
        return self._host.pause()

    def react(self, signal: Signal) -> Change:
        """Let go of the disc with the button."""
        if isinstance(signal, Unclicked):
            self._drag = None
        return super().react(signal)

    def clicked(self, x: int, y: int) -> Change | None:
        """Take hold of the disc: first it is lifted, then it is turned by its rim."""
        if not self._on_disc(x, y):
            return STAY
        if not self._lit:
            return self.commit()
        self._drag = self._angle(x, y)
        return STAY

    def pointed(self, x: int, y: int, *, held: bool) -> None:
        """Carry the torch about behind it; with the button held, turn it."""
        if self._lit and self._on_disc(x, y):
            self._torch = (x, y)
        if held and self._drag is not None:
            angle = self._angle(x, y)
            self._rotate((angle - self._drag + 180) % 360 - 180)
            self._drag = angle

    def idle(self) -> Change:
        """Let the light come up, the rain fall, and a held key turn the disc."""
        self._disc.prepare()
        if not self.kit.settings.reduced_motion:
            self._rain.tick()
        self._light = min(LIGHT_TICKS, self._light + 1) if self._lit else 0
        held = self.kit.devices.held
        if self._lit and (held(Action.LEFT) or held(Action.RIGHT)):
            self._rotate(A_TICK_DEG if held(Action.LEFT) else -A_TICK_DEG)
        if self._light == LIGHT_TICKS and not self._found:
            self._find()
        return STAY

    # Painting.

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the cloth, the light behind the disc, the disc, and what was found."""
        words = self.kit.words
        lay_cloth(surface, words("held-headline"))
        self._rain.draw(surface, 0.0)
        light = self._light / LIGHT_TICKS
        middle = (MIDDLE[0], MIDDLE[1] - round(LIFTED_PX * light))
        if light:
            self._dim_round(surface, light)
            behind = glow(BEHIND_PX, ramp="film", strength=round(0.5 * light, 2))
            surface.blit(behind, behind.get_rect(center=middle), special_flags=pygame.BLEND_RGB_ADD)
        self._disc.draw(surface, middle, self._turn, light=light)
        if light:
            self._draw_torch(surface, light)
        self._draw_found(surface)

    def _dim_round(self, surface: pygame.Surface, light: float) -> None:
        """Let everything else step back from the light."""
        dark = 255 - round(120 * light)
        surface.fill((dark, dark, dark), special_flags=pygame.BLEND_RGB_MULT)

    def _draw_torch(self, surface: pygame.Surface, light: float) -> None:
        spot = glow(SPOT_PX, ramp="film", strength=round(0.22 * light, 2))
        x = self._torch[0]
        y = self._torch[1] - round(LIFTED_PX * light)
        surface.blit(spot, spot.get_rect(center=(x, y)), special_flags=pygame.BLEND_RGB_ADD)

    def _draw_found(self, surface: pygame.Surface) -> None:
        """Write what was found, the newest at the foot; what has no room left is left out."""
        if not self._found:
            return
        type_, style = self.kit.type, self._told
        texts = [self.kit.words(trait.key) for trait in self._traits[: len(self._found)]]
        lines = [type_.wrap(text, style, TEXTS.width) for text in texts]
        step, gap = type_.line_px(style), 14
        while sum(len(rows) * step + gap for rows in lines) > TEXTS.height:
            lines.pop(0)
        tall = sum(len(rows) * step + gap for rows in lines)
        draw_strip(surface, Rect(TEXTS.left - 20, TEXTS.top - 14, 560, tall + 22), alpha=0.62)
        column = Column(surface, type_, TEXTS)
        for rows in lines:
            for row in rows:
                column.line(row, style)
            column.y += gap

    @property
    def _told(self) -> Style:
        return BODY.in_colour(PAPER) if self.kit.settings.plain_letters else FOUND

    # The hand.

    def _rotate(self, degrees: float) -> None:
        if not self._lit:
            return
        self._turn = (self._turn + degrees) % 360
        self._turned += abs(degrees)
        if self._found and self._turned >= A_TRAIT_DEG * len(self._found):
            self._find()

    def _find(self) -> None:
        if len(self._found) < len(self._traits):
            self._found.append(self.ticks)
            self.kit.captions.clear()

    def _on_disc(self, x: int, y: int) -> bool:
        return math.hypot(x - MIDDLE[0], y - MIDDLE[1]) <= self._disc.radius_px

    def _angle(self, x: int, y: int) -> float:
        return math.degrees(math.atan2(MIDDLE[1] - y, x - MIDDLE[0]))
