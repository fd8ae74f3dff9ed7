"""The needle: the first disc is heard once more, and beside it the list is written."""

from collections.abc import Sequence

import numpy as np
import pygame
from pygame import Rect

from game.city.commands import SetNeedle
from game.city.seen_talk import SeenHeld
from game.screen.actions import Action
from game.screen.emulsion import bare_film
from game.screen.frame import Pair, Primary
from game.screen.held_disc import HeldDisc
from game.screen.held_list import CLOSING, LAST_LINES, HeldList, Row
from game.screen.held_marks import is_aligned
from game.screen.held_table import HeldTable
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.panel import draw_panel
from game.screen.player import DiscPlayer
from game.screen.scene import STAY, TICKS_PER_S, Change
from game.screen.stage import Stage
from game.screen.studio import Studio
from game.screen.studio_orders import Sound
from game.screen.typefaces import HEADING

RATE_HZ = 44100
TURN_S = 60 / 78.26
RUN_OUT_TURNS, RUN_OUT_LEAST = 18, 0.3
"""How often the last turn comes again, and what is left of its sound at the end."""
A_TICK_DEG, A_PRESS_DEG = 0.9, 4.0
FIRST_DEG = 214.0
LIST_AT, LIST_PX = (712, 60), 532
FOOT_PX = 20
LAST_S = (3.0, 6.5, 10.0)
"""Seconds into the run-out at which the last lines come."""
SKIP_S = 4.0
"""A line is not asked for faster than that."""
DIM_SHARE = 0.8


class HeldPlay(Page):
    """Lay it on, turn it to its mark if it has one, set the needle down, and let it be."""

    pointer_focuses = False

    def __init__(
        self, kit: Kit, host: Host, studio: Studio, disc: HeldDisc, held: SeenHeld
    ) -> None:
        super().__init__(kit)
        self._host = host
        self._disc = disc
        self._held = held
        self._stage = self.behind = Stage(kit.plates, "gramophone", without=frozenset({"arm"}))
        self._stage.dim = DIM_SHARE
        self._table = HeldTable(kit, studio, disc)
        self._turn = FIRST_DEG
        self._player: DiscPlayer | None = None
        self._song_s = 0.0
        self._silent_ticks = -1
        """Ticks since the needle was set down on a disc that would not play."""
        rows = tuple(Row(line.kind, host.word(line.said)) for line in held.lines)
        last = tuple(
            Row(CLOSING, kit.words(f"held-last-{number}")) for number in range(1, LAST_LINES + 1)
        )
        self._list = HeldList(kit, (*rows, *last))
        self._asked_at = 0
        self.say("held-hint-mark" if held.marked else "held-hint-wait")

    # What a page says about itself.

    @property
    def aligned(self) -> bool:
        """Whether the line on the disc stands against the line on the plate."""
        return self._held.marked and is_aligned(self._disc.recipe, self._turn)

    @property
    def begun(self) -> bool:
        """Whether the needle has been set down."""
        return self._player is not None or self._silent_ticks >= 0

    def pairs(self) -> Sequence[Pair]:
        """Say what the hand can do."""
        words = self.kit.words
        pause = Pair((Action.BACK,), words("bar-pause"))
        turn = Pair((Action.LEFT, Action.RIGHT), words("held-turn"))
        return (pause,) if self.begun else (turn, pause)

    def primary(self) -> Primary:
        """Give the button: the needle, the next line, and at last: keep it."""
        words = self.kit.words
        if not self.begun:
            ready = self._sound() is not None or self._disc.failed
            return Primary(words("held-needle"), why_not="" if ready else words("held-hint-wait"))
        return Primary(words("held-keep" if self._list.complete else "held-on"))

    def commit(self) -> Change:
        """Set the needle down once; then ask for the next line; in the end keep it."""
        if not self.begun:
            self._set_down()
            return STAY
        if not self._list.complete:
            if self.ticks - self._asked_at >= SKIP_S * TICKS_PER_S / 8:
                self._asked_at = self.ticks
                self._list.show(self._list.shown + 1, at=self.ticks)
            return STAY
        self.close()
        return self._host.next()

    def act(self, action: Action) -> Change:
        """Turn the disc before it is played, or pause."""
        match action:
            case Action.LEFT | Action.RIGHT:
                self._rotate(A_PRESS_DEG if action is Action.LEFT else -A_PRESS_DEG)
            case Action.BACK | Action.PAUSE:
                return self._host.pause()
        return STAY

    def away(self) -> Change:
        """Pause when the window loses the player."""
        return self._host.pause()

    def idle(self) -> Change:
        """Turn the disc, move the arm, and let the list come."""
        self._stage.live(self.kit.settings)
        self._disc.prepare()
        held = self.kit.devices.held
        if held(Action.LEFT) or held(Action.RIGHT):
            self._rotate(A_TICK_DEG if held(Action.LEFT) else -A_TICK_DEG)
        player = self._player
        if player is not None:
            player.tick()
            self._write_list(player.at_s if player.playing else player.seconds)
        elif self._silent_ticks >= 0:
            self._silent_ticks += 1
            self._write_list(self._silent_ticks / TICKS_PER_S)
        playing = player is not None and player.playing
        share = min(1.0, player.at_s / self._song_s) if player is not None else 0.0
        self._table.follow(self._turn, playing=playing, share=share if playing else None)
        return STAY

    def close(self) -> None:
        """Let no sound outlive the screen."""
        if self._player is not None:
            self._player.lift()

    # Painting.

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the gramophone, the disc on it, and the list."""
        # The plate is the gramophone alone; what was there before must not shine through.
        surface.blit(bare_film(), (0, 0))
        self._stage.draw(surface, blend)
        playing = self._player is not None and self._player.playing
        self._table.draw(surface, cut=True, playing=playing)
        if self._held.marked and not self.begun:
            self._table.draw_notch(surface, lit=self.aligned)
        if not self._list.shown:
            return
        foot = self.kit.layout.primary.top - FOOT_PX
        sheet = Rect(*LIST_AT, LIST_PX, foot - LIST_AT[1])
        draw_panel(surface, sheet)
        type_, inner = self.kit.type, sheet.inflate(-48, -36)
        title = self.kit.words("held-list-title")
        type_.write(surface, title, inner.topleft, HEADING, within=inner.width)
        head = type_.line_px(HEADING) + 8
        rows = Rect(inner.left, inner.top + head, inner.width, inner.height - head)
        self._list.draw(surface, rows, at=self.ticks)

    # What is heard.

    def _sound(self) -> Sound | None:
        return self._disc.sound(marked=self.aligned)

    def _set_down(self) -> None:
        """Set the needle down: once, as it lies."""
        sound = self._sound()
        self._host.do(SetNeedle(marked=self.aligned))
        self.kit.desk.sound("needle_drop", gain=0.7)
        if sound is None:
            self._silent_ticks = 0
            self._song_s = 1.0
            self.say("held-failed")
            return
        self._song_s = len(sound) / RATE_HZ
        self._player = DiscPlayer(self.kit.desk, with_run_out(sound))
        self._player.drop(0.0)
        self.say("held-caption-still" if self.aligned else "held-caption-sway")

    def _write_list(self, at_s: float) -> None:
        """Let lines come in the time of the song, and the last ones in the run-out."""
        lines = len(self._list.rows) - LAST_LINES
        count = int(at_s / self._song_s * (lines + 1)) if at_s < self._song_s else lines
        count += sum(at_s >= self._song_s + second for second in LAST_S)
        if count > lines and self._list.shown <= lines:
            self.say("held-caption-end")
        self._list.show(count, at=self.ticks)

    def _rotate(self, degrees: float) -> None:
        if not self.begun:
            self._turn = (self._turn + degrees) % 360


def with_run_out(sound: Sound) -> Sound:
    """Let the last turn come again and again, fainter: nobody lifts the needle."""
    turn = round(TURN_S * RATE_HZ)
    if len(sound) < 2 * turn:
        return np.asarray(sound, np.float32)
    last = np.asarray(sound[-turn:], np.float32)
    fade = np.linspace(1.0, RUN_OUT_LEAST, RUN_OUT_TURNS * turn, dtype=np.float32)
    return np.concatenate([np.asarray(sound, np.float32), np.tile(last, RUN_OUT_TURNS) * fade])
