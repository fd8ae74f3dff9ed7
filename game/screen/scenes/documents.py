"""Documents, citizen: he asks, one breathes and answers, and has one move while he writes."""

from collections.abc import Sequence

import pygame

from game.city.events import Refused
from game.city.seen import Seen as CitySeen
from game.city.seen_papers import SeenPapers
from game.hands import documents
from game.hands.documents import Seen
from game.hands.documents_check import check_of, shown
from game.hands.grip import FULL, Grip
from game.hands.skill import Player
from game.hands.skill_documents import DocumentsHand
from game.screen.actions import Action
from game.screen.byhand import ByHand
from game.screen.corners import corner_of
from game.screen.documents_table import DocumentsTable, Lying
from game.screen.figures import Figures
from game.screen.frame import Pair, Primary
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.making import levers_of
from game.screen.scene import STAY, Change
from game.screen.stage import Stage

PASSERS = frozenset({"passers-low", "passers-high"})
PULSE_TICKS = 2
"""A push is felt when the hand lets go between two of them."""


class Documents(ByHand):
    """Whoever asks at the left, what can be said, shown and moved at the right, breath below."""

    dim = 0.45

    def __init__(self, kit: Kit, host: Host) -> None:
        self.plate = corner_of(host.seen)
        super().__init__(kit, host)
        street = host.seen.street
        assert street is not None, "papers are asked for in the street"
        assert street.papers is not None, "somebody asks"
        self.stage = self.behind = Stage(
            kit.plates, self.plate, date=host.seen.date, without=PASSERS
        )
        self.stage.dim = self.dim
        self._check = check_of(street.papers)
        self._wish: tuple[int, int] | None = None
        self._figures = Figures(kit.plates)
        self._table = DocumentsTable(kit, _names(host, street.papers))
        levers = levers_of(kit.settings, host.seen.mode.difficulty)
        state = documents.start(self._check, seed=host.dice("papers"), levers=levers)
        self.begin(documents, state)
        self.say("papers-hint")
        kit.desk.sound("boots", gain=0.8)

    @property
    def seen(self) -> Seen:
        """What the screen may show."""
        found: Seen = self.movement.seen
        return found

    def goal(self) -> str:
        """Say where he will pat."""
        zone = self.seen.places[self.seen.zone].id
        return self.kit.words("papers-goal", spot=self.kit.words(f"spot-{zone}-name"))

    def practised(self, *, skill: int) -> Player:
        """Give a hand that breathes slowly and reads before it speaks."""
        return DocumentsHand(skill=skill, seed=self.host.dice("papers-hand"))

    def grip(self) -> Grip:
        """Read the hand; a row that was clicked is gone to and chosen, push by push."""
        read = self.hand.grip()
        if self._wish is None:
            return read
        seen, (column, row) = self.seen, self._wish
        if seen.tick % PULSE_TICKS:
            return Grip(a=read.a, lens=read.lens)
        if seen.column != column:
            return Grip(a=read.a, x=FULL)
        if seen.row != row:
            return Grip(a=read.a, y=-FULL)
        self._wish = None
        return Grip(a=read.a, b=FULL)

    def tool(self) -> str:
        """Name what is held down."""
        return self.kit.words("papers-breathe")

    def working_pairs(self) -> Sequence[Pair]:
        """Say what the eye and the tongue do."""
        words, column = self.kit.words, self.seen.column
        does = ("papers-bar-say", "papers-bar-show", "papers-bar-move")[column]
        return (
            Pair((Action.LEFT, Action.RIGHT, Action.UP, Action.DOWN), words("bar-choose")),
            Pair((Action.TOOL_B,), words(does)),
            Pair((Action.LENS,), words("papers-bar-lens")),
        )

    def taken(self, x: int, y: int) -> Change:
        """Choose a row with the left button; anywhere else it is the breath."""
        if self.ghost is None:
            found = self._table.row_at(self.seen, x, y)
            if found is not None:
                self.kit.devices.redirect(None)
                self._wish = found
                return STAY
        return super().taken(x, y)

    def back(self) -> Change:
        """Pause: it cannot be left."""
        return self.host.pause()

    def finished(self) -> Primary:
        """Give the button that leads on."""
        return Primary(self.kit.words(f"papers-on-{self.seen.phase.value}"))

    def go_on(self) -> Change:
        """Tell the rules how it went, and go on."""
        command = shown(documents.result(self.movement.state), self._check)
        happened = self.host.do(command)
        if any(isinstance(event, Refused) for event in happened):
            return STAY
        return self.host.next()

    def anew(self) -> Change:
        """Be asked once more."""
        return self.host.next()

    def draw_work(self, surface: pygame.Surface) -> None:
        """Paint whoever asks, the table and the breath."""
        if self.kit.type.percent == 100:
            self._figures.draw(surface, "close-militia", (250, 652), 540)
        self._table.draw(surface, self.seen)


def _names(host: Host, papers: SeenPapers) -> Lying:
    """Name everything on the body that could be felt, given or moved."""
    seen: CitySeen = host.seen
    words = {thing.number: host.word(thing.name) for thing in seen.things}
    songs = {bone.number: bone.song for bone in seen.bones}
    films = {film.number: film.blank.subject for film in seen.films}
    return Lying(words, songs, films, papers.percent)
