"""A disc of the sandbox: what an ear says of it, how it sounds, and how it leaves the bench."""

from collections.abc import Sequence

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.disc_card import draw_notes
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.handwork import minutes, song_title
from game.screen.kit import Kit
from game.screen.listing import GAP_PX, Row, draw_rows, row_px, row_targets
from game.screen.page import Page
from game.screen.palette import AMBER_LIGHT
from game.screen.panel import draw_panel
from game.screen.player import DiscPlayer
from game.screen.sandbox import SandboxHost
from game.screen.scene import POP, STAY, Change, Push
from game.screen.scenes.gramophone import Gramophone
from game.screen.showing import tell_film
from game.screen.stage import Stage
from game.screen.studio import Studio
from game.screen.typefaces import HEADING, LEDGER_HEADING
from game.screen.writing_out import WritingOut

HEAR, PLAYS, RECORD, EXPORT, BENCH = "hear", "plays", "record", "export", "bench"
ROWS = (HEAR, PLAYS, RECORD, EXPORT, BENCH)
PLAYED = (0, 10, 50, 200)
GROUP = "disc"
HEAD_AT = (44, 28)
HEAD_PX = {100: 34, 150: 26, 200: 20}
LIST_LEFT, LIST_TOP, GUTTER_PX = 36, 96, 24
LIST_PX = {100: 560, 150: 600, 200: 560}
DISC_PX = 168
DIM_BEHIND = 0.4


class SandboxDisc(Page):
    """What can be done with it at the left, what was heard at the right."""

    pointer_focuses = False

    def __init__(self, kit: Kit, host: SandboxHost, studio: Studio, number: int) -> None:
        super().__init__(kit)
        self.host = host
        self.studio = studio
        self._number = number
        self._at = HEAR
        self._record: DiscPlayer | None = None
        self.writing = WritingOut(kit, studio)
        self._stage = self.behind = Stage(kit.plates, "gramophone")
        self._stage.dim = DIM_BEHIND

    def targets(self) -> Sequence[Target]:
        """Give what can be done."""
        room = self._list.inflate(-24, -24)
        return row_targets(self._rows(), room, self.kit.type, group=GROUP, at=self._at)

    def pairs(self) -> Sequence[Pair]:
        """Say how one chooses, and that the plays can be turned."""
        words = self.kit.words
        return (
            Pair((Action.UP, Action.DOWN), words("bar-choose")),
            Pair((Action.LEFT, Action.RIGHT), words("sandbox-bar-plays")),
            Pair((Action.BACK,), words("sandbox-bar-bench")),
        )

    def primary(self) -> Primary:
        """Give the button for what has the ring."""
        words = self.kit.words
        if self._at == EXPORT:
            why_not = words("sandbox-writing") if self.writing.busy else ""
            if self.writing.folder is None:
                why_not = words("sandbox-nowhere")
            return Primary(words("sandbox-disc-export-do"), why_not=why_not)
        if self._at == RECORD and self._playing:
            return Primary(words("craft-needle-up"))
        return Primary(words(f"sandbox-disc-{self._at}-do"))

    def focused(self, target: Target) -> None:
        """Read the row."""
        self._at = target.name

    def clicked(self, x: int, y: int) -> Change:
        """Let a click beside everything mean nothing."""
        return STAY

    def choose(self, target: Target) -> Change:
        """Hear it, hear the record, write it out, or go back to the bench."""
        match target.name:
            case "hear":
                self._lift()
                return Push(Gramophone(self.kit, self.host, self.studio, self._number))
            case "plays":
                self._turn_plays(1)
            case "record":
                self._hear_record()
            case "export":
                bone = self.host.bone(self._number)
                recipe = self.host.recipe(self._number)
                self.writing.want(recipe, bone.now, plays=bone.plays)
            case _:
                return self.back()
        return STAY

    def act(self, action: Action) -> Change:
        """Turn the plays; the rest is as on every page."""
        if action in (Action.LEFT, Action.RIGHT):
            self._turn_plays(1 if action is Action.RIGHT else -1)
            return STAY
        return super().act(action)

    def back(self) -> Change:
        """Go back to the bench; the disc is kept as long as the bench stands."""
        self._lift()
        return POP

    def close(self) -> None:
        """Let no sound outlive the screen."""
        self._lift()

    def idle(self) -> Change:
        """Play on, and see what became of the files."""
        self._stage.live(self.kit.settings)
        if self._record is not None:
            self._record.tick()
        self.writing.tick()
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint what can be done, the disc under it, and the card."""
        self._stage.draw(surface, blend)
        type_ = self.kit.type
        head = LEDGER_HEADING.at_px(HEAD_PX[type_.percent])
        type_.write(surface, self.kit.words("sandbox-disc"), HEAD_AT, head)
        draw_panel(surface, self._list, notched=False)
        draw_rows(surface, type_, self.targets(), of=len(ROWS), here=self._at)
        draw_panel(surface, self._sheet)
        self._draw_card(Column(surface, type_, self._sheet.inflate(-56, -40)))

    # Where things lie.

    @property
    def _foot(self) -> int:
        return self.kit.layout.bar.top - 32

    @property
    def _list(self) -> Rect:
        percent, room = self.kit.type.percent, self._foot - LIST_TOP
        rows_px = len(ROWS) * (row_px(self.kit.type) + GAP_PX) + 24
        tall = min(room, rows_px)
        return Rect(LIST_LEFT, LIST_TOP, LIST_PX[percent], tall)

    @property
    def _sheet(self) -> Rect:
        left = self._list.right + GUTTER_PX
        return Rect(left, LIST_TOP, 1244 - left, self._foot - LIST_TOP)

    def _rows(self) -> Sequence[Row]:
        words, bone = self.kit.words, self.host.bone(self._number)
        values = {PLAYS: str(bone.plays)}
        return [
            Row(
                name,
                words(f"sandbox-disc-{name}"),
                values.get(name, ""),
                words(f"sandbox-disc-{name}-about"),
                ink=AMBER_LIGHT,
            )
            for name in ROWS
        ]

    def _draw_disc(self, surface: pygame.Surface, column: Column) -> None:
        """Lay the disc under what was heard of it, where there is room."""
        if column.room < DISC_PX:
            return
        picture = self.studio.disc_picture(self.host.recipe(self._number), pixels=DISC_PX)
        if picture is not None:
            where = picture.get_rect(midbottom=(column.box.centerx, column.box.bottom))
            surface.blit(picture, where, special_flags=pygame.BLEND_PREMULTIPLIED)

    def _draw_card(self, column: Column) -> None:
        words, bone = self.kit.words, self.host.bone(self._number)
        title = song_title(self.kit, bone.song)
        top = column.y
        column.y += column.type.line_px(HEADING) + round(2 * column.scale)
        if column.type.percent < 200:
            film, time = tell_film(words, bone.blank), minutes(bone.now.seconds)
            column.label(words("craft-bone", film=film, number=str(bone.number), time=time))
        beside = draw_notes(column.rule(), self.kit, bone.now)
        at, room = (column.box.left, top), column.box.width - beside
        column.type.write(column.surface, title, at, HEADING, within=room)
        self._draw_disc(column.surface, column)

    # The sound.

    @property
    def _playing(self) -> bool:
        return self._record is not None and self._record.playing

    def _hear_record(self) -> None:
        """Put the record itself on, or take it off."""
        if self._playing:
            self._lift()
            return
        master = self.studio.master(self.host.recipe(self._number).song)
        if master is None:
            self.say("craft-band-plays")
            return
        self._record = DiscPlayer(self.kit.desk, master)
        self._record.drop(0.0)

    def _lift(self) -> None:
        if self._record is not None:
            self._record.lift()
            self._record = None

    def _turn_plays(self, step: int) -> None:
        """Let it have been played more or less often: the next step either way."""
        now = self.host.bone(self._number).plays
        if step > 0:
            plays = next((mark for mark in PLAYED if mark > now), PLAYED[0])
        else:
            plays = next((mark for mark in reversed(PLAYED) if mark < now), PLAYED[-1])
        self.host.set_plays(self._number, plays)
        self.kit.desk.sound("switch", gain=0.4)
