"""The almanac: what was true, what is disputed and what is invented, and the words of the time."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.almanac import Entry, Word
from game.screen.almanac_book import AlmanacBook
from game.screen.devices import ERASE
from game.screen.emulsion import bare_film
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair
from game.screen.kit import Kit
from game.screen.listing import Row, draw_rows, row_targets
from game.screen.page import Page
from game.screen.palette import AMBER, AMBER_LIGHT, DIM
from game.screen.panel import draw_panel, draw_strip
from game.screen.proof_disc import INKS, proof_disc
from game.screen.scene import STAY, Change
from game.screen.typefaces import BODY, HANDWRITING, HEADING, LABEL, PLACE, ROW_BOLD

ENTRIES, WORDS, ALL, FIND = "entries", "words", "all", "find"
"""The two tabs, the switch beside them, and the line in which one looks for something."""
LONGEST_WISH = 16
CARET = "|"
HEAD = Rect(36, 24, 1208, 60)
LIST_LEFT, LIST_TOP, GUTTER_PX = 36, 104, 24
LIST_PX: Mapping[int, int] = MappingProxyType({100: 340, 150: 420, 200: 470})
"""How wide the index is at each size of text."""
LARGEST_PX, LEAST_PX, STEP_PX = 150, 50, 25
"""Radius of the disc beside an article: it takes what the text leaves, in such steps."""


class AlmanacPage(Page):
    """Index at the left, article at the right; as one reads."""

    pointer_focuses = False
    """An index that followed the pointer would scroll away under it."""

    def __init__(self, kit: Kit, book: AlmanacBook) -> None:
        super().__init__(kit)
        self._book = book
        self._tab = ENTRIES
        self._at = ""
        """The row that is read, also while the ring is on a tab."""
        self._wanted = ""
        """What is looked for; nothing = all rows stand in the index."""
        self._open(ENTRIES)

    def targets(self) -> Sequence[Target]:
        """Give the rows of the index that are in sight, the tabs, and the switch."""
        rows = row_targets(self._rows(), self._room, self.kit.type, group="list", at=self._at)
        return (*rows, *self._head_targets())

    def pairs(self) -> Sequence[Pair]:
        """Say how to go through the index, to the other tab, and to what was not met."""
        words = self.kit.words
        on = Pair((Action.PREVIOUS, Action.NEXT), words("almanac-bar-on"))
        back = Pair((Action.BACK,), words("bar-back"))
        if self.kit.devices.typing:
            # Letters are letters now, and do nothing else.
            return (on, back)
        other = WORDS if self._tab == ENTRIES else ENTRIES
        whole = "almanac-bar-met" if self._book.whole else "almanac-bar-all"
        switch = (Pair((Action.TOOL_B,), words(whole)),) if self._tab == ENTRIES else ()
        turn = Pair((Action.TOOL_C,), words(f"almanac-bar-{other}"))
        return (on, turn, *switch, back)

    def choose(self, target: Target) -> Change:
        """Turn to a tab, throw the switch, or read on."""
        if target.name == ALL:
            return self._turn_switch()
        if target.name in (ENTRIES, WORDS):
            self._open(target.name)
            return STAY
        return self._step(0 if target.name == FIND else 1)

    def clicked_target(self, target: Target) -> Change:
        """Read the row that is clicked; tabs and switch do what they say."""
        return STAY if target.group == "list" or target.name == FIND else self.choose(target)

    def clicked(self, x: int, y: int) -> Change:
        """Let a click beside everything mean nothing."""
        return STAY

    def focused(self, target: Target) -> None:
        """Open the article of a row; in the line of the search, letters are letters."""
        self.kit.devices.typing = target.name == FIND
        if target.group == "list":
            self._turn_to(target.name)

    def act(self, action: Action) -> Change:
        """Step through the index, turn to the other tab, throw the switch."""
        at = self.focus.at
        if action is Action.DOWN and at is not None and at.group != "list":
            return self._step(0)
        match action:
            case Action.NEXT | Action.DOWN:
                return self._step(1)
            case Action.PREVIOUS | Action.UP:
                return self._step(-1)
            case Action.TOOL_C:
                self._open(WORDS if self._tab == ENTRIES else ENTRIES)
                return STAY
            case Action.TOOL_B if self._tab == ENTRIES:
                return self._turn_switch()
        return super().act(action)

    def back(self) -> Change:
        """Close the book."""
        self.kit.devices.typing = False
        return super().back()

    def typed(self, text: str) -> Change:
        """Look for what is written, letter by letter."""
        longer = self._wanted[:-1] if text == ERASE else self._wanted + text
        self._wanted = longer[:LONGEST_WISH]
        self._keep_place()
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the tabs, the index, and the article."""
        surface.blit(bare_film(), (0, 0))
        for target in self._head_targets():
            self._draw_tab(surface, target)
        draw_panel(surface, self._list, notched=False)
        type_, rows = self.kit.type, self._rows()
        column = Column(surface, type_, self._list.inflate(-28, -20))
        column.line(self._count(), LABEL)
        shown = row_targets(rows, self._room, type_, group="list", at=self._at)
        draw_rows(surface, type_, shown, of=len(rows), here=self._at)
        draw_panel(surface, self._sheet)
        self._write_article(Column(surface, type_, self._sheet.inflate(-64, -52)))

    @property
    def _list(self) -> Rect:
        height = self.kit.layout.bar.top - 32 - LIST_TOP
        return Rect(LIST_LEFT, LIST_TOP, LIST_PX[self.kit.type.percent], height)

    @property
    def _sheet(self) -> Rect:
        index = self._list
        left = index.right + GUTTER_PX
        return Rect(left, index.top, HEAD.right - left, index.height)

    @property
    def _room(self) -> Rect:
        """The part of the index where its rows lie, under the count."""
        inside = self._list.inflate(-28, -28)
        head = self.kit.type.line_px(LABEL) + 6
        return Rect(inside.left, inside.top + head, inside.width, inside.height - head)

    def _head_targets(self) -> Sequence[Target]:
        words = self.kit.words
        names = [(ENTRIES, words("almanac-entries")), (WORDS, words("almanac-words"))]
        if self._tab == ENTRIES:
            whole = self._book.whole
            names.append((ALL, words("almanac-show-met" if whole else "almanac-show-all")))
        at = self.focus.at
        caret = CARET if at is not None and at.name == FIND else ""
        wanted = self._wanted + caret
        names.append((FIND, wanted or words("almanac-find")))
        width = HEAD.width // 4
        return [
            Target(
                name,
                Rect(HEAD.left + width * place, HEAD.top, width - 10, HEAD.height),
                group="head",
                value=text,
            )
            for place, (name, text) in enumerate(names)
        ]

    def _rows(self) -> Sequence[Row]:
        """Give the rows in which everything that is looked for stands."""
        wanted = self._wanted.casefold().split()
        return [row for row in self._all_rows() if all(w in self._said_in(row) for w in wanted)]

    def _said_in(self, row: Row) -> str:
        words = self.kit.words
        key = f"word-{row.name}-about" if self._tab == WORDS else f"almanac-{row.name}"
        return f"{row.title} {row.under} {words(key)}".casefold()

    def _all_rows(self) -> Sequence[Row]:
        words = self.kit.words
        if self._tab == WORDS:
            return [
                Row(
                    word.id, words(f"word-{word.id}"), under=words(f"word-{word.id}-say"), item=word
                )
                for word in self._book.almanac.words
            ]
        return [
            Row(
                entry.id,
                words(f"almanac-{entry.id}-title"),
                value=words("almanac-unread") if self._book.is_new(entry) else "",
                under=words(f"almanac-tag-{entry.tag}"),
                ink=AMBER,
                under_ink=INKS[entry.tag],
                item=entry,
            )
            for entry in self._book.shown
        ]

    def _count(self) -> str:
        """Say above the index how much of it was met, or what stands under each word."""
        words, book = self.kit.words, self._book
        if self._tab == WORDS:
            return words("almanac-say")
        return words("almanac-count", met=len(book.met), of=len(book.almanac.entries))

    def _open(self, tab: str) -> None:
        """Turn to a tab, at its first row."""
        if tab != self._tab:
            self.kit.desk.sound("film_flap", gain=0.4)
        self._tab, self._wanted = tab, ""
        self.kit.devices.typing = False
        rows = self._rows()
        self._at = ""
        self._go_to(rows[0].name if rows else ALL)

    def _turn_switch(self) -> Change:
        """Show all of it or only what was met; what is read stays open if it can."""
        self._book.turn()
        self.kit.desk.sound("film_flap", gain=0.4)
        self._keep_place()
        return STAY

    def _keep_place(self) -> None:
        """Let what is read stay open if it still stands in the index; else the first row opens."""
        names = [row.name for row in self._rows()]
        if self._at not in names:
            self._turn_to(names[0] if names else "")
        self.focus.offer(self.targets())

    def _step(self, step: int) -> Change:
        """Go on in the index, and stop at its ends."""
        names = [row.name for row in self._rows()]
        place = names.index(self._at) + step if self._at in names else 0
        if 0 <= place < len(names):
            self._go_to(names[place])
            self.kit.desk.focus(self._list.centerx)
        else:
            self.kit.desk.refuse()
        return STAY

    def _go_to(self, name: str) -> None:
        """Put the ring on a row, or on the switch, and open its article."""
        self.kit.devices.typing = False
        if name != ALL:
            self._turn_to(name)
        self.focus.offer(self.targets())
        self.focus.set(name)

    def _turn_to(self, name: str) -> None:
        self._at = name
        item = self._item()
        if isinstance(item, Entry):
            self._book.read(item)

    def _item(self) -> object:
        """Give what is read now: an entry, a word, or nothing."""
        return next((row.item for row in self._rows() if row.name == self._at), None)

    def _draw_tab(self, surface: pygame.Surface, target: Target) -> None:
        here = target.name == self._tab
        lit = here or (target.name == FIND and bool(self._wanted))
        draw_strip(surface, target.box, alpha=0.7)
        style = HEADING.at_px(22).in_colour(AMBER_LIGHT if lit else DIM)
        text, style = self.kit.type.fitted(str(target.value), style, target.box.width - 12)
        picture = self.kit.type.set(text, style)
        surface.blit(picture, picture.get_rect(center=target.box.center))
        if here:
            box = target.box
            surface.fill(AMBER, Rect(box.left + 10, box.bottom - 4, box.width - 20, 3))

    def _write_article(self, column: Column) -> None:
        words, item = self.kit.words, self._item()
        match item:
            case Entry():
                column.heading(words(f"almanac-{item.id}-title"))
                self._write_tag(column, f"almanac-tag-{item.tag}", item.tag)
                column.paragraph(words(f"almanac-{item.id}"), BODY)
                self._write_proof(column, item)
            case Word():
                column.line(words(f"word-{item.id}"), PLACE)
                column.line(words(f"word-{item.id}-say"), HANDWRITING.in_colour(DIM))
                self._write_tag(column, f"word-tag-{item.tag}", item.tag)
                column.paragraph(words(f"word-{item.id}-about"), BODY)
                self._write_proof(column, item)
            case _:
                column.paragraph(words("almanac-unfound" if self._wanted else "almanac-none"), BODY)

    def _write_tag(self, column: Column, key: str, tag: str) -> None:
        column.line(self.kit.words(key), ROW_BOLD.in_colour(INKS[tag])).gap(10)

    def _write_proof(self, column: Column, item: Entry | Word) -> None:
        """Write who says so, and lay the disc that tells how sure it is where there is room."""
        words = self.kit.words
        told = "; ".join(words(f"source-{source}") for source in item.sources)
        column.gap(6).rule().paragraph(words("almanac-sources", sources=told), LABEL)
        radius = min(LARGEST_PX, column.room // 2 // STEP_PX * STEP_PX)
        if radius >= LEAST_PX:
            disc = proof_disc(radius, item.tag)
            column.surface.blit(disc, disc.get_rect(bottomright=column.box.bottomright))
