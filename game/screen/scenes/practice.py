"""The practice room: eight movements at the left, what they are for and how they went at right."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import pygame

from game.screen.actions import Action
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.kit import Kit
from game.screen.listing import Row
from game.screen.palette import AMBER_LIGHT, DIM, GREEN, TEXT
from game.screen.practice import PracticeHost, PracticeRoom
from game.screen.practice_book import KINDS, MOVEMENTS
from game.screen.scene import STAY, Change, Pressed, Push
from game.screen.settings import HANDS, SPEEDS
from game.screen.telling import tell_trouble
from game.screen.two_columns import TwoColumns
from game.screen.typefaces import BODY, HEADING, HINT, ROW_BOLD, TOTAL

SETTLED_TICKS = 30
PLATES = {
    "bag": "port", "lightbox": "hospital", "scissors": "kitchen", "cigarette": "kitchen",
    "lathe": "lathe", "dial": "dial", "handing": "nevsky", "documents": "nevsky",
}  # fmt: skip
"""Where one does what, as it lies behind the page."""
SHOW = Pressed(Action.SHOW)
LAMP = Pressed(Action.CONFIRM)
"""What switches the lamp of the light box on, before anybody can show anything."""


class Practice(TwoColumns):
    """One chooses, tries, sees the mark, and tries again; no film and no bone is ever lost."""

    title = "practice"
    group = "movements"
    list_px: Mapping[int, int] = MappingProxyType({100: 500, 150: 540, 200: 540})
    margin_px = 44

    def __init__(self, kit: Kit, room: PracticeRoom, *, at: str) -> None:
        super().__init__(kit, at=at, plate=PLATES[at])
        self._room = room
        self._host: PracticeHost | None = None
        self._told: tuple[str, str] | None = None
        """The movement that was tried last, and what came of it."""
        self._shown_at = at
        self._silenced = kit.desk.lay_aside()
        self.focus.offer(self.targets())
        self.focus.set(at)
        notice = room.book.take_notice()
        if notice is not None:
            kit.captions.say(tell_trouble(kit.words, notice), seconds=8)

    def wake(self) -> None:
        """Come back from a movement, and mark it."""
        self._still_ticks = 0
        host, self._host = self._host, None
        if host is not None and host.mark is not None:
            self._settle(host, host.mark)

    def pairs(self) -> Sequence[Pair]:
        """Say how one sees it done, and how much help the hand has."""
        words = self.kit.words
        return (
            Pair((Action.SHOW,), words("craft-bar-show")),
            Pair((Action.TOOL_B,), words("practice-bar-hand")),
            Pair((Action.TOOL_C,), words("practice-bar-speed")),
            Pair((Action.UP, Action.DOWN), words("bar-choose")),
            Pair((Action.BACK,), words("bar-back")),
        )

    def primary(self) -> Primary:
        """Offer to begin."""
        why_not = self._room.why_not(self.kit, self._at) if self._settled else ""
        return Primary(self.kit.words("practice-begin"), why_not=why_not)

    def choose(self, target: Target) -> Change:
        """Begin the movement."""
        return self._begin(shown=False)

    def clicked_target(self, target: Target) -> Change:
        """Read the row that is clicked; the button begins."""
        return STAY

    def act(self, action: Action) -> Change:
        """Let it be shown, change the help or the speed, step back."""
        kit = self.kit
        match action:
            case Action.SHOW:
                return self._begin(shown=True)
            case Action.TOOL_B:
                at = HANDS.index(kit.settings.hand)
                kit.change(kit.settings.with_changes(hand=HANDS[(at + 1) % len(HANDS)]))
            case Action.TOOL_C:
                at = SPEEDS.index(kit.settings.hand_speed)
                speed = SPEEDS[(at + 1) % len(SPEEDS)]
                kit.change(kit.settings.with_changes(hand_speed=speed))
            case Action.NEXT | Action.PREVIOUS:
                self.step(1 if action is Action.NEXT else -1)
                return STAY
            case _:
                return super().act(action)
        kit.desk.sound("switch", gain=0.5)
        return STAY

    def back(self) -> Change:
        """Leave the room; what was silent before is silent again."""
        self.kit.desk.take_up(self._silenced)
        return super().back()

    @property
    def _settled(self) -> bool:
        return self._still_ticks >= SETTLED_TICKS or self._host is not None

    def rows(self) -> Sequence[Row]:
        """Give the movements with their best marks."""
        words = self.kit.words
        return [
            Row(
                name,
                words(f"practice-{name}"),
                self._best_of(name),
                words(f"practice-{name}-goal"),
                ink=AMBER_LIGHT,
            )
            for name in MOVEMENTS
        ]

    def _best_of(self, movement: str) -> str:
        best = self._room.book.best(movement, self._kind)
        return str(best) if best is not None else "–"

    @property
    def _kind(self) -> str:
        """Which marks are shown: those of the help that the hand has now."""
        hand = self.kit.settings.hand
        return hand if hand in KINDS else KINDS[0]

    def draw_sheet(self, surface: pygame.Surface, column: Column) -> None:
        """Write what the movement is for, and how it went."""
        del surface
        words, settings = self.kit.words, self.kit.settings
        column.heading(words(f"practice-{self._at}"), HEADING)
        hand = words(f"option-hand-{settings.hand}")
        column.row(words("option-hand"), hand, value_style=ROW_BOLD)
        speed = words(f"option-hand_speed-{settings.hand_speed}")
        column.row(words("option-hand_speed"), speed, value_style=ROW_BOLD)
        best = self._best_of(self._at)
        ink = DIM if best == "–" else GREEN
        column.row(words("practice-best"), best, ink=ink, value_style=TOTAL)
        column.rule()
        if self._told is not None and self._told[0] == self._at:
            column.paragraph(self._told[1], BODY.in_colour(TEXT)).gap(8)
        column.sentences(words(f"practice-{self._at}-about"), BODY)
        column.gap(8).sentences(words(f"practice-{self._at}-mark"), HINT)

    def _begin(self, *, shown: bool) -> Change:
        """Make the movement ready; a practised hand begins it if it is to be shown."""
        why_not = self._room.why_not(self.kit, self._at)
        if why_not:
            return self.refuse(why_not, Action.CONFIRM)
        host = self._room.begin(self.kit, self._at)
        if host is None or host.scene is None:
            return self.refuse(self.kit.words("practice-no-place"), Action.CONFIRM)
        self._host = host
        if shown and self.kit.settings.hand != "automatic":
            if self._at == "lightbox":
                host.scene.handle(LAMP)
            host.scene.handle(SHOW)
        return Push(host.scene)

    def _settle(self, host: PracticeHost, mark: int) -> None:
        """Say what came of it, and keep it if it is the best so far."""
        words, hand = self.kit.words, self.kit.settings.hand
        counts = hand in KINDS and not host.shown
        best = counts and self._room.book.note(host.movement, hand, mark)
        key = "practice-told-best" if best else "practice-told" if counts else "practice-told-shown"
        self._told = (host.movement, words(key, mark=mark))
        trouble = self._room.book.trouble
        if best and trouble is not None:
            why = tell_trouble(words, trouble)
            self.kit.captions.say(words("save-failed", why=why), seconds=8)

    def turned_to(self, name: str) -> None:
        """Read another row, in the place where one does that."""
        if name != self._shown_at:
            self._shown_at, self._still_ticks = name, 0
            self._stage = self.behind = self.stage_of(PLATES[name])
