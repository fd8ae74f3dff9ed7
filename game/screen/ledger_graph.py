"""The sheet of a graph in the book: its trace with what happened, or the same as a table."""

from collections.abc import Sequence

import pygame
from pygame import Rect

from game.screen.graphs import RATE_HZ, TICKS_PX, draw_graph, draw_ticks, graph_sound
from game.screen.kit import Kit
from game.screen.listing import window
from game.screen.palette import AMBER_LIGHT, DIM, HIGH, Colour
from game.screen.panel import draw_panel, draw_rule
from game.screen.typefaces import HEADING, HINT, LABEL, NUMBER
from game.screen.views import DayView, GraphView
from game.sound.sources import Samples, at_rate

NONE = "—"
DATE_SHARE = 0.24
TABLE_ROW = NUMBER.at_px(16)


class GraphSheet:
    """Remembers the day that is looked at, and whether one wants curves or numbers."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._day: int | None = None
        self.as_table = False

    def open(self) -> None:
        """Look at the last day."""
        self._day = None

    def turn_day(self, graph: GraphView | None, step: int) -> None:
        """Look at another day."""
        if graph is not None and graph.values:
            last = len(graph.values) - 1
            self._day = max(0, min(last, (last if self._day is None else self._day) + step))
            self._kit.desk.focus(900)

    def hear(self, graph: GraphView | None) -> None:
        """Let the curve be heard: pitch is value."""
        ear = self._kit.desk.ear
        if graph is None or not graph.values:
            self._kit.desk.refuse()
            return
        self._kit.captions.say(self._kit.words("graph-heard"))
        if ear is not None:
            sound = Samples(graph_sound(graph.values))
            source = at_rate(sound, from_hz=RATE_HZ, to_hz=ear.mixer.rate_hz)
            self._kit.desk.play(source, "effects")

    def draw(
        self, surface: pygame.Surface, box: Rect, graphs: Sequence[GraphView], at: int
    ) -> None:
        """Draw the sheet."""
        draw_panel(surface, box)
        if not graphs:
            return
        if self.as_table:
            self._draw_table(surface, box, graphs, at)
        else:
            self._draw_curve(surface, box, graphs[at])

    def _draw_curve(self, surface: pygame.Surface, box: Rect, graph: GraphView) -> None:
        type_ = self._kit.type
        where = (box.left + 24, box.top + 12)
        type_.write(surface, graph.title, where, HEADING, within=box.width - 48)
        top = box.top + 14 + type_.line_px(HEADING)
        if graph.days:
            text, style = self._told(graph), LABEL.in_colour(AMBER_LIGHT)
            type_.write(surface, text, (box.left + 24, top), style, within=box.width - 48)
            top += type_.line_px(LABEL)
        top += type_.line_px(LABEL) + 4
        foot = TICKS_PX + 12 if graph.events else 0
        plot = Rect(box.left + 26, top, box.width - 52, box.bottom - 20 - foot - top)
        draw_graph(
            surface, type_, plot, graph.values, ramp=graph.ramp, at=self._day, unit=graph.unit
        )
        if graph.events:
            ticks = Rect(plot.left, plot.bottom + 10, plot.width, TICKS_PX)
            draw_ticks(surface, ticks, graph.events, at=self._at(graph))

    def _at(self, graph: GraphView) -> int:
        last = len(graph.values) - 1
        return last if self._day is None else max(0, min(last, self._day))

    def _told(self, graph: GraphView) -> str:
        """Say which day is looked at, and what happened on it."""
        day = self._at(graph)
        value = f"{graph.values[day]}{graph.unit}"
        told = [self._kit.words("graph-day", date=graph.days[day], value=value)]
        return " · ".join([*told, *self._happened(graph.events[day])])

    def _happened(self, day: DayView) -> Sequence[str]:
        words = self._kit.words
        counts = (("craft", day.cut), ("sold", day.sold), ("loss", day.lost))
        return [words(f"graph-event-{name}", count=count) for name, count in counts if count]

    def _draw_table(
        self, surface: pygame.Surface, box: Rect, graphs: Sequence[GraphView], at: int
    ) -> None:
        type_, words = self._kit.type, self._kit.words
        inner = box.inflate(-40, -24)
        where = (inner.left, inner.top)
        type_.write(surface, words("graph-table-heading"), where, HEADING, within=inner.width)
        head = inner.top + type_.line_px(HEADING) + 2
        first = inner.left + round(inner.width * DATE_SHARE)
        wide = (inner.right - first) // len(graphs)
        edges = [first + wide * (column + 1) for column in range(len(graphs))]
        type_.write(surface, words("graph-col-date"), (inner.left, head), LABEL)
        for number, (graph, right) in enumerate(zip(graphs, edges, strict=True)):
            ink = LABEL.in_colour(AMBER_LIGHT if number == at else DIM)
            name = graph.name or graph.title
            type_.write(surface, name, (right, head), ink, anchor="right", within=wide - 10)
        top = head + type_.line_px(LABEL) + 4
        draw_rule(surface, inner.left, inner.right, top - 3)
        step = type_.line_px(TABLE_ROW)
        days = len(graphs[at].values)
        shown = max(1, (inner.bottom - top) // step)
        for row, day in enumerate(window(days, self._at(graphs[at]), shown=shown)):
            line = Rect(inner.left, top + row * step, first - inner.left, step)
            self._draw_date(surface, graphs[at], day, line)
            for number, (graph, right) in enumerate(zip(graphs, edges, strict=True)):
                known = day < len(graph.values) and day not in graph.missing
                text = str(graph.values[day]) if known else NONE
                style = TABLE_ROW.in_colour(self._ink(graphs[at], day, lit=number == at))
                type_.write(surface, text, (right, line.top), style, anchor="right")

    def _draw_date(self, surface: pygame.Surface, graph: GraphView, day: int, where: Rect) -> None:
        style = HINT.at_px(16).in_colour(self._ink(graph, day, lit=False))
        date = graph.days[day] if day < len(graph.days) else str(day + 1)
        self._kit.type.write(surface, date, where.topleft, style, within=where.width)

    def _ink(self, graph: GraphView, day: int, *, lit: bool) -> Colour:
        if day == self._at(graph):
            return HIGH
        return AMBER_LIGHT if lit else DIM
