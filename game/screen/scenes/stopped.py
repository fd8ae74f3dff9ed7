"""Stopped: documents, citizen; what is found and what it costs, line by line."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.city import events
from game.city.events import Event
from game.city.papers import WAVED_ON
from game.city.seen import Seen, SeenEntry
from game.screen.actions import Action
from game.screen.corners import corner_of, gate_of
from game.screen.figures import Figures
from game.screen.flow import Column
from game.screen.frame import Hud, Pair, Primary
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.palette import DIM, GREEN, RED, RED_LIGHT, TEXT, Colour
from game.screen.panel import draw_panel
from game.screen.scene import STAY, Change
from game.screen.stage import Stage
from game.screen.typefaces import BODY, HINT, NUMBER, PLACE, Style

LINE_TICKS = 40
HUNDREDTHS = 100
RAIDED, ARRESTED = "flat", "office"
"""Where one is searched at home, and where fifteen days begin."""
PASSERS = frozenset({"passers-low", "passers-high"})
LINES_OF_ITEMS = 4


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the record."""

    text: str
    value: str = ""
    ink: Colour = TEXT
    style: Style = BODY


class Stopped(Page):
    """The record of a stop, a search, a raid or fifteen days, read out slowly."""

    def __init__(
        self, kit: Kit, host: Host, happened: Sequence[Event], *, before: Seen | None = None
    ) -> None:
        super().__init__(kit)
        self._host = host
        self._happened = tuple(happened)
        self._before = before
        self._heading, plate = self._what_kind()
        seen = before or host.seen
        self._lines = self._record()
        self._first = 0
        self._shown = 1
        self._stage = self.behind = Stage(kit.plates, plate, date=seen.date, without=PASSERS)
        self._stage.dim = 0.6
        self._figures = Figures(kit.plates)
        kit.desk.sound("knock" if plate == RAIDED else "boots", gain=0.8)

    @property
    def lines(self) -> Sequence[Finding]:
        """The whole record."""
        return self._lines

    def hud(self) -> Hud:
        """Give the strip on top."""
        return self._host.hud()

    def goal(self) -> str:
        """Give the sentence of the next step."""
        return self._host.goal()

    def pairs(self) -> Sequence[Pair]:
        """Say what else can be done."""
        words = self.kit.words
        return (
            Pair((Action.DIARY,), words("bar-diary")),
            Pair((Action.BACK,), words("bar-pause")),
        )

    def primary(self) -> Primary:
        """Give the button: the rest of the page, the next one, or on."""
        words = self.kit.words
        if self._shown < self._page_end:
            return Primary(words("stopped-all"))
        done = self._shown >= len(self._lines)
        return Primary(words("stopped-on" if done else "report-more"))

    def commit(self) -> Change:
        """Read it all, page by page, then go on."""
        if self._shown < self._page_end:
            self._shown = self._page_end
            return STAY
        if self._shown < len(self._lines):
            self._first = self._shown
            self.kit.desk.sound("paper", gain=0.5)
            return STAY
        return self._host.next()

    def act(self, action: Action) -> Change:
        """Open the book or the pause."""
        if action is Action.DIARY:
            return self._host.open_diary()
        return self._host.pause() if action is Action.PAUSE else super().act(action)

    def back(self) -> Change:
        """Documents cannot be left; they can be paused."""
        return self._host.pause()

    def away(self) -> Change:
        """Pause when the window loses the player."""
        return self._host.pause()

    def idle(self) -> Change:
        """Let the next line be written."""
        self._stage.live(self.kit.settings)
        if self.ticks % LINE_TICKS == 0 and self._shown < self._page_end:
            self._shown += 1
            self.kit.desk.sound("pen", gain=0.6)
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint whoever asks, and the record."""
        self._stage.draw(surface, blend)
        if self.kit.type.percent == 100:
            self._figures.draw(surface, "close-militia", (300, 652), 540)
        where = self._box
        draw_panel(surface, where, rim=RED)
        column = Column(surface, self.kit.type, where.inflate(-44, -32))
        column.line(self._heading, PLACE.in_colour(RED_LIGHT)).gap(6)
        for line in self._lines[self._first : min(self._shown, self._page_end)]:
            if line.value:
                column.row(line.text, line.value, ink=line.ink, value_style=NUMBER)
            else:
                column.paragraph(line.text, line.style.in_colour(line.ink))

    @property
    def _box(self) -> Rect:
        layout = self.kit.layout
        left = {100: 560, 150: 260, 200: 36}[self.kit.type.percent]
        return Rect(left, layout.top, 1244 - left, layout.bar.top - 24 - layout.top)

    @property
    def _page_end(self) -> int:
        """Which line is the last that the page in hand has room for."""
        type_, inner = self.kit.type, self._box.inflate(-44, -32)
        room = inner.height - type_.line_px(PLACE) - round(6 * type_.percent / 100)
        end = self._first
        while end < len(self._lines):
            room -= self._height(self._lines[end], inner.width)
            if room < 0 and end > self._first:
                break
            end += 1
        return end

    def _height(self, line: Finding, width: int) -> int:
        step = self.kit.type.line_px(line.style)
        if line.value:
            return step + 6
        return step * len(self.kit.type.wrap(line.text, line.style, width))

    def _what_kind(self) -> tuple[str, str]:
        """Tell what this is, and where it happens."""
        words, seen = self.kit.words, self._before or self._host.seen
        kinds = {type(event) for event in self._happened}
        if events.Raided in kinds:
            return words("stopped-raid"), RAIDED
        causes = {event.cause for event in self._happened if isinstance(event, events.Lost)}
        if causes & {"gate", "offer"}:
            return words("stopped-gate"), gate_of(seen)
        if events.FifteenDays in kinds:
            return words("stopped-documents"), ARRESTED
        for cause in ("dropped", "caught", "decoy"):
            if cause in causes:
                return words(f"stopped-{cause}"), corner_of(seen)
        return words("stopped-documents"), corner_of(seen)

    def _record(self) -> tuple[Finding, ...]:
        lines: list[Finding] = []
        for event in self._happened:
            lines += self._lines_of(event)
        days = [e for e in self._happened if isinstance(e, events.FifteenDays)]
        lines += [Finding(self.kit.words("stopped-days", days=e.days), ink=RED) for e in days]
        return (*lines, *self._warnings()) or (Finding(self.kit.words("stopped-nothing")),)

    def _lines_of(self, event: Event) -> list[Finding]:
        words = self.kit.words
        lines: list[Finding] = []
        match event:
            case events.Stopped(percent=percent):
                text = words("stopped-chance")
                lines = [Finding(text, words("risk-percent", percent=percent), DIM)]
            case events.PapersShown(outcome=outcome):
                ink = GREEN if outcome == WAVED_ON else RED_LIGHT
                lines = [Finding(words(f"papers-{outcome}"), ink=ink)]
            case events.Raided(found=found):
                lines = [Finding(words("stopped-raided"), str(found), RED_LIGHT)]
            case events.Lost():
                lines = self._lines_of_loss(event)
            case events.NameRead():
                lines = [Finding(words("stopped-name"), ink=RED_LIGHT)]
            case events.DossierGrew(by=by, why=why) if abs(by) >= HUNDREDTHS and why != "low":
                ink, sign = (RED, "+") if by > 0 else (GREEN, "−")
                value = f"{sign}{abs(by) // HUNDREDTHS}"
                lines = [Finding(words("stopped-dossier"), value, ink)]
        return lines

    def _lines_of_loss(self, lost: events.Lost) -> list[Finding]:
        words = self.kit.words
        lines: list[Finding] = []
        names = self._names(lost.items)
        if lost.items:
            lines.append(Finding(words("stopped-taken"), str(len(lost.items)), RED))
            lines += [Finding(f"— {name}") for name in names[:LINES_OF_ITEMS]]
        if lost.kop:
            lines.append(Finding(words("stopped-fine"), self._host.money(-abs(lost.kop)), RED))
        if not lines and lost.cause != "arrest":
            lines.append(Finding(words("stopped-clean"), ink=GREEN))
        return lines

    def _names(self, items: Sequence[int]) -> list[str]:
        """Name what was taken, as far as it is remembered."""
        seen, word, words = self._before, self._host.word, self.kit.words
        if seen is None:
            return []
        names = {thing.number: word(thing.name) for thing in seen.things}
        names |= {bone.number: words(f"song-{bone.song}-title") for bone in seen.bones}
        names |= {film.number: words(f"film-{film.blank.subject}") for film in seen.films}
        return [names[number] for number in items if number in names]

    def _warnings(self) -> list[Finding]:
        """Give the warnings that had come before, each of them once."""
        numbers = {e.warning for e in self._happened if isinstance(e, events.Lost)} - {0}
        entries = self._host.seen.diary
        told = [entry for entry in entries if entry.number in numbers]
        return [self._warning(entry) for entry in told]

    def _warning(self, entry: SeenEntry) -> Finding:
        text = self.kit.words("stopped-warned", said=self._host.word(entry.said))
        return Finding(text, ink=DIM, style=HINT)
