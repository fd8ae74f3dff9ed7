"""A disc of the sandbox: what an ear says of it, how it sounds, and how it leaves the bench."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.deck_orders import KNOBS, USUAL
from game.screen.disc_card import draw_notes
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.handwork import minutes, song_title
from game.screen.kit import Kit
from game.screen.listing import GAP_PX, Row, row_px
from game.screen.palette import AMBER_LIGHT, TEXT
from game.screen.player import DiscPlayer
from game.screen.sandbox import SandboxHost
from game.screen.scene import POP, STAY, Change, Push
from game.screen.scenes.gramophone import Gramophone
from game.screen.showing import tell_film
from game.screen.studio import Studio
from game.screen.studio_orders import Sound
from game.screen.two_columns import TwoColumns
from game.screen.typefaces import HEADING
from game.screen.writing_out import WritingOut

HEAR, PLAYS, RECORD, EXPORT, BENCH = "hear", "plays", "record", "export", "bench"
DECK = "deck"
ROWS = (HEAR, PLAYS, RECORD, EXPORT, DECK, *KNOBS, BENCH)
PLAYED = (0, 10, 50, 200)
DISC_PX = 168
ASK_TICKS = 12


class SandboxDisc(TwoColumns):
    """What can be done with it at the left, what was heard at the right."""

    title = "sandbox-disc"
    group = "disc"
    list_px: Mapping[int, int] = MappingProxyType({100: 560, 150: 600, 200: 560})

    def __init__(self, kit: Kit, host: SandboxHost, studio: Studio, number: int) -> None:
        super().__init__(kit, at=HEAR, plate="gramophone")
        self.host = host
        self.studio = studio
        self._number = number
        self._record: DiscPlayer | None = None
        self._heard = ""
        """The row whose sound it is: the record itself, or the disc on the other deck."""
        self._wants_deck = False
        self.writing = WritingOut(kit, studio)

    def pairs(self) -> Sequence[Pair]:
        """Say how one chooses, and what left and right turn."""
        words = self.kit.words
        turns = "sandbox-bar-turn" if self._at in KNOBS else "sandbox-bar-plays"
        return (
            Pair((Action.UP, Action.DOWN), words("bar-choose")),
            Pair((Action.LEFT, Action.RIGHT), words(turns)),
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
        if self._at == self._heard and self._playing:
            return Primary(words("craft-needle-up"))
        if self._at in KNOBS:
            return Primary(words("bar-change"))
        return Primary(words(f"sandbox-disc-{self._at}-do"))

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
            case "deck":
                self._hear_on_deck()
            case name if name in KNOBS:
                self._turn_knob(name, 1)
            case "export":
                bone = self.host.bone(self._number)
                recipe = self.host.recipe(self._number)
                self.writing.want(recipe, bone.now, plays=bone.plays)
            case _:
                return self.back()
        return STAY

    def act(self, action: Action) -> Change:
        """Turn the knob that has the ring, else the plays; go on in the list."""
        match action:
            case Action.LEFT | Action.RIGHT if self._at in KNOBS:
                self._turn_knob(self._at, 1 if action is Action.RIGHT else -1)
            case Action.LEFT | Action.RIGHT:
                self._turn_plays(1 if action is Action.RIGHT else -1)
            case Action.UP | Action.DOWN | Action.NEXT | Action.PREVIOUS:
                self.step(1 if action in (Action.DOWN, Action.NEXT) else -1)
            case _:
                return super().act(action)
        return STAY

    def back(self) -> Change:
        """Go back to the bench; the disc is kept as long as the bench stands."""
        self._lift()
        return POP

    def close(self) -> None:
        """Let no sound outlive the screen."""
        self._lift()

    def idle(self) -> Change:
        """Play on, and see what became of the files."""
        if self._record is not None:
            self._record.tick()
        if self._wants_deck and self.ticks % ASK_TICKS == 1:
            self._ask_deck()
        self.writing.tick()
        return super().idle()

    # Where things lie.

    @property
    def _list(self) -> Rect:
        whole, rows_px = super()._list, len(ROWS) * (row_px(self.kit.type) + GAP_PX) + 24
        whole.height = min(whole.height, rows_px)
        return whole

    def rows(self) -> Sequence[Row]:
        """Give what can be done with it."""
        words, bone = self.kit.words, self.host.bone(self._number)
        values = {PLAYS: str(bone.plays)} | {knob: self._told(knob) for knob in KNOBS}
        return [
            Row(
                name,
                words(f"sandbox-disc-{name}"),
                values.get(name, ""),
                words(f"sandbox-disc-{name}-about"),
                ink=TEXT if name in KNOBS and self._is_usual(name) else AMBER_LIGHT,
            )
            for name in ROWS
        ]

    def _is_usual(self, knob: str) -> bool:
        return bool(getattr(self.host.bench.deck, knob) == getattr(USUAL, knob))

    def _told(self, knob: str) -> str:
        """Write how a knob of the deck is set."""
        words, value = self.kit.words, getattr(self.host.bench.deck, knob)
        match knob:
            case "tip_um":
                return words("sandbox-um", value=value)
            case "force_mn":
                return words("sandbox-mn", value=value)
            case "rpm_c":
                return words("sandbox-rpm", value=value / 100)
        return words(f"sandbox-{knob}-{value}")

    def _draw_disc(self, surface: pygame.Surface, column: Column) -> None:
        """Lay the disc under what was heard of it, where there is room."""
        if column.room < DISC_PX:
            return
        picture = self.studio.disc_picture(self.host.recipe(self._number), pixels=DISC_PX)
        if picture is not None:
            where = picture.get_rect(midbottom=(column.box.centerx, column.box.bottom))
            surface.blit(picture, where, special_flags=pygame.BLEND_PREMULTIPLIED)

    def draw_sheet(self, surface: pygame.Surface, column: Column) -> None:
        """Write what an ear says of it, and lay the disc under that."""
        del surface
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
        if self._lifted(RECORD):
            return
        master = self.studio.master(self.host.recipe(self._number).song)
        if master is None:
            self.say("craft-band-plays")
            return
        self._play(master, RECORD)

    def _hear_on_deck(self) -> None:
        """Put the disc on the other deck, or take it off."""
        if not self._lifted(DECK):
            self._wants_deck = True
            self._ask_deck()

    def _ask_deck(self) -> None:
        """Play it once the studio has heard it there."""
        recipe, bone = self.host.recipe(self._number), self.host.bone(self._number)
        heard = self.studio.hearing_on(self.host.bench.deck, recipe, plays=bone.plays)
        if heard is not None:
            self._wants_deck = False
            self._play(heard, DECK)
            return
        failure = self.studio.take_failure()
        self._wants_deck = failure is None
        self.kit.captions.say(failure or self.kit.words("craft-still-listening"))

    def _lifted(self, row: str) -> bool:
        """Lift the needle; tell whether it was this row that was heard."""
        was = self._playing and self._heard == row
        self._lift()
        return was

    def _play(self, sound: Sound, row: str) -> None:
        self._record, self._heard = DiscPlayer(self.kit.desk, sound), row
        self._record.drop(0.0)

    def _turn_knob(self, knob: str, step: int) -> None:
        """Set a knob of the deck; what is heard there is lifted."""
        self._lift()
        self.host.bench.deck = self.host.bench.deck.turned(knob, step)
        self.kit.desk.sound("switch", gain=0.4)

    def _lift(self) -> None:
        if self._record is not None:
            self._record.lift()
            self._record = None
        self._wants_deck = False

    def _turn_plays(self, step: int) -> None:
        """Let it have been played more or less often: the next step either way."""
        now = self.host.bone(self._number).plays
        if step > 0:
            plays = next((mark for mark in PLAYED if mark > now), PLAYED[0])
        else:
            plays = next((mark for mark in reversed(PLAYED) if mark < now), PLAYED[-1])
        self.host.set_plays(self._number, plays)
        self.kit.desk.sound("switch", gain=0.4)
