"""The job: one card, a wage, and what is said over the workbench."""

from collections.abc import Sequence
from datetime import date
from itertools import count as count_from
from types import MappingProxyType

import pygame
from pygame import Rect

from game.city.events import Arrived, Earned, Event
from game.film.seasons import in_season
from game.screen.actions import Action
from game.screen.flow import Column
from game.screen.frame import Pair, Primary
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.palette import GREEN
from game.screen.scene import Change
from game.screen.scenes.visit import Sheet, Visit
from game.screen.studio import Studio
from game.screen.typefaces import BODY, DIALOGUE, HINT, PLACE, ROW_BOLD

PLATES = MappingProxyType({"kiosk": "kiosk", "pumps": "dawn"})
"""Where other work than the booth's is done."""
BLOCKS_A_DAY = 2
"""Quarters of a day in which there is work: each hears something else."""


class Job(Visit):
    """Somewhere honest: where one was, what it brought, and what was said there."""

    def __init__(
        self, kit: Kit, host: Host, studio: Studio, *, happened: Sequence[Event] = ()
    ) -> None:
        arrived = next((e.place for e in happened if isinstance(e, Arrived)), "")
        self._place = arrived or host.seen.here
        month = date.fromisoformat(host.seen.date).month
        plate = in_season(PLATES.get(self._place, "job"), month=month)
        super().__init__(kit, host, studio, plate=plate)
        self._earned_kop = sum(e.kop for e in happened if isinstance(e, Earned))
        self._times = host.seen.day * BLOCKS_A_DAY + host.seen.block

    def sheets(self) -> Sequence[Sheet]:
        """Give the one card."""
        return (Sheet("right", "gear", Rect(884, 84, 360, 474)),)

    def pairs(self) -> Sequence[Pair]:
        """Say what else can be done."""
        words = self.kit.words
        return (
            Pair((Action.DIARY,), words("bar-diary")),
            Pair((Action.BACK,), words("bar-pause")),
        )

    def primary(self) -> Primary:
        """Give the button."""
        return Primary(self.kit.words("job-work"))

    def commit(self) -> Change:
        """Work until the whistle."""
        self.kit.desk.sound("coins", gain=0.8)
        return self.host.leave() if self.host.seen.kind == "job" else self.host.next()

    def back(self) -> Change:
        """Pause: who has come to work stays till the whistle."""
        return self.host.pause()

    def paint_sheet(self, surface: pygame.Surface, sheet: str, where: Rect) -> None:
        """Write the card."""
        words, place = self.kit.words, self._place
        column = Column(surface, self.kit.type, where)
        if self.kit.type.percent < 200:
            column.line(words(f"place-{place}-name"), PLACE)
            column.line(words(f"place-{place}-address"), HINT).gap(6)
            column.paragraph(words(f"place-{place}-about"), BODY).gap(6)
        else:
            column.heading(words(f"place-{place}-name"))
        style = {"name_style": HINT, "value_style": ROW_BOLD}
        column.row(words("job-brings"), self._wage(), ink=GREEN, **style)
        column.rule()
        column.paragraph(self._said(), DIALOGUE)
        column.gap(6).hint(words.first(f"job-{place}-quiet", "job-quiet"))

    def _said(self) -> str:
        """Give what is said over this workbench now."""
        words = self.kit.words
        stem = f"job-{self._place}-talk"
        if not words.has(f"{stem}-1"):
            stem = "job-talk"
        count = next(n for n in count_from(1) if not words.has(f"{stem}-{n + 1}"))
        return words(f"{stem}-{1 + self._times % count}")

    def _wage(self) -> str:
        """Say what the block has brought, or what it will."""
        if self._earned_kop:
            return self.host.money(self._earned_kop)
        takes = next((p.takes for p in self.host.seen.places if p.id == self._place), None)
        return self.host.word(takes) if takes is not None else ""
