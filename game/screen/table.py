"""The table of the workshop: where music, films and ways of working lie, and how they look."""

from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

import pygame
from pygame import Rect

from game.city.discs import Survey
from game.city.lathes import parts_of
from game.city.seen import SeenFilm, SeenWorkshop
from game.city.seen_air import SeenMaster
from game.hands import scissors
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.handwork import minutes, song_title
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.making import PITCHES_UM
from game.screen.palette import AMBER, AMBER_LIGHT, DIM, GREEN, HIGH, RED_LIGHT, TEXT, shade
from game.screen.panel import draw_panel, draw_strip
from game.screen.showing import tell_film
from game.screen.song_length import told_seconds
from game.screen.studio import Studio
from game.screen.telling import tell_risk
from game.screen.typefaces import BODY, HEADING, HINT, LABEL, ROW, ROW_BOLD, TOTAL
from game.screen.widgets import draw_button

EDGE_MM = 2
ROW_PX = 44
FILMS_ACROSS = 3


MASTERS, FILMS = "left", "centre"
"""The groups of what one chooses from."""
TAB_WORDS = MappingProxyType({MASTERS: "craft-tab-masters", FILMS: "craft-tab-films"})


@dataclass(frozen=True, slots=True)
class Tab:
    """What turns to masters or films where they take turns."""

    group: str


@dataclass(slots=True)
class Choice:
    """What lies on the table."""

    song: str = ""
    film: int = 0
    pitch_um: int = PITCHES_UM[0]
    burnt_first: bool = True


class Table:
    """Lays out and paints what one chooses from."""

    def __init__(self, kit: Kit, host: Host, studio: Studio, choice: Choice) -> None:
        self.kit = kit
        self.host = host
        self.studio = studio
        self.choice = choice
        self._open = MASTERS

    @property
    def master(self) -> SeenMaster | None:
        """The music that was chosen."""
        masters = self.host.seen.masters
        return next((m for m in masters if m.song == self.choice.song), None)

    @property
    def film(self) -> SeenFilm | None:
        """The film that was chosen."""
        films = self.host.seen.films
        return next((f for f in films if f.number == self.choice.film), None)

    @property
    def survey(self) -> Survey | None:
        """What is known of both, as soon as the band has played."""
        master, film = self.master, self.film
        if master is None or film is None:
            return None
        return self.studio.survey(master.song, film.blank, tape=master.tape)

    def targets(self) -> Sequence[Target]:
        """Give masters, films, and how it shall be done; of what takes turns, what lies open."""
        if not self._crowded:
            return (*self._master_targets(), *self._film_targets(), *self._way_targets())
        lies = self._master_targets() if self._open == MASTERS else self._film_targets()
        return (*lies, self._tab_target(), *self._way_targets())

    def lay_open(self, group: str) -> None:
        """Let masters or films lie on top where they take turns."""
        self._open = group

    def draw(self, surface: pygame.Surface, at: Target | None) -> None:
        """Paint everything; ``at`` has the focus ring."""
        if not self._crowded or self._open == MASTERS:
            self._draw_masters(surface)
        if not self._crowded or self._open == FILMS:
            self._draw_films(surface)
        if self._crowded:
            self._draw_tab(surface, at)
        draw_panel(surface, self._card_box)
        self._draw_card(Column(surface, self.kit.type, self._card_box.inflate(-40, -26)))
        self._draw_ways(surface, at)

    # Where things lie.

    @property
    def _crowded(self) -> bool:
        """With large text masters and films take turns."""
        return self.kit.type.percent > 100

    @property
    def _tight(self) -> bool:
        """The largest text leaves the card room for what counts."""
        return self.kit.type.percent >= 200

    @property
    def _bottom(self) -> int:
        return self.kit.layout.lower.top - 12

    @property
    def _masters_box(self) -> Rect:
        layout = self.kit.layout
        if self._crowded:
            return self._wide_box
        rows = max(2, min(8, len(self.host.seen.masters)))
        tall = min(self._bottom - layout.top, self._head_px + rows * ROW_PX + 14)
        return Rect(36, layout.top, 264, tall)

    @property
    def _films_box(self) -> Rect:
        layout = self.kit.layout
        if self._crowded:
            return self._wide_box
        return Rect(316, layout.top, layout.right.left - 332, self._bottom - layout.top)

    @property
    def _wide_box(self) -> Rect:
        layout = self.kit.layout
        return Rect(36, layout.top, layout.right.left - 52, self._bottom - layout.top)

    @property
    def _card_box(self) -> Rect:
        right = self.kit.layout.right
        return Rect(right.left, right.top, right.width, self._bottom - right.top)

    @property
    def _head_px(self) -> int:
        return max(52 if self._crowded else 0, 14 + self.kit.type.line_px(HEADING.at_px(22)))

    @property
    def _head_room(self) -> int:
        """How wide a heading may be: beside the tab, where there is one."""
        box = self._wide_box
        return self._tab_target().box.left - box.left - 34 if self._crowded else box.width

    def _tab_target(self) -> Target:
        """Give what turns from masters to films and back."""
        box, other = self._wide_box, FILMS if self._open == MASTERS else MASTERS
        width = self.kit.type.width(self.kit.words(TAB_WORDS[other]), ROW) + 28
        tall = max(44, self.kit.type.line_px(ROW))
        where = Rect(box.right - 70 - width, box.top + 4, width, tall)
        return Target(f"tab-{other}", where, group="tabs", value=Tab(other))

    def _master_targets(self) -> list[Target]:
        box = self._masters_box
        row = max(ROW_PX, self.kit.type.line_px(ROW) + 16)
        most = max(1, (box.height - self._head_px - 10) // row)
        shown = self.host.seen.masters[:most]
        return [
            Target(
                f"master-{master.song}",
                Rect(box.left + 12, box.top + self._head_px + place * row, box.width - 24, row - 6),
                group=MASTERS,
                value=master,
            )
            for place, master in enumerate(shown)
        ]

    def _film_targets(self) -> list[Target]:
        box = self._films_box
        wide = (box.width - 24) // FILMS_ACROSS
        label = self.kit.type.line_px(LABEL) + 6
        room = box.height - self._head_px
        most = max(1, room // (wide + label))
        rows = max(1, min(most, -(-len(self.host.seen.films) // FILMS_ACROSS)))
        tall = min(wide * 3 // 2, (room - 6) // rows)
        shown = self._films_around(rows * FILMS_ACROSS)
        return [
            Target(
                f"film-{film.number}",
                Rect(
                    box.left + 12 + place % FILMS_ACROSS * wide,
                    box.top + self._head_px + place // FILMS_ACROSS * tall,
                    wide - 8,
                    tall - 8,
                ),
                group=FILMS,
                value=film,
            )
            for place, film in enumerate(shown)
        ]

    def _films_around(self, count: int) -> Sequence[SeenFilm]:
        """Give the films of the part of the line that the chosen one hangs on."""
        films = self.host.seen.films
        numbers = [film.number for film in films]
        at = numbers.index(self.choice.film) if self.choice.film in numbers else 0
        first = at // count * count
        return films[first : first + count]

    def _way_targets(self) -> list[Target]:
        card = self._card_box
        tall = max(ROW_PX, self.kit.type.line_px(ROW) + 14)
        return [
            Target(
                f"way-{name}",
                Rect(
                    card.left + 20,
                    card.bottom - (2 - place) * (tall + 8) - 8,
                    card.width - 40,
                    tall,
                ),
                group="right",
                value=name,
            )
            for place, name in enumerate(("pitch", "order"))
        ]

    # Painting.

    def _draw_tab(self, surface: pygame.Surface, at: Target | None) -> None:
        tab = self._tab_target()
        assert isinstance(tab.value, Tab), "it was made so"
        kind = "lit" if at is not None and at.name == tab.name else "plain"
        text = self.kit.words(TAB_WORDS[tab.value.group])
        draw_button(surface, tab.box, text, self.kit.type, kind=kind, style=ROW)

    def _draw_masters(self, surface: pygame.Surface) -> None:
        box, type_, words = self._masters_box, self.kit.type, self.kit.words
        draw_panel(surface, box)
        head, heading = type_.fitted(words("craft-masters"), HEADING.at_px(22), self._head_room)
        type_.write(surface, head, (box.left + 18, box.top + 10), heading)
        for target in self._master_targets():
            if isinstance(target.value, SeenMaster):
                self._draw_master(surface, target.box, target.value)

    def _draw_master(self, surface: pygame.Surface, where: Rect, master: SeenMaster) -> None:
        type_ = self.kit.type
        chosen = master.song == self.choice.song
        fill = shade("amber", 0.2) if chosen else shade("film", 0.12)
        pygame.draw.rect(surface, fill, where, border_radius=5)
        rim = AMBER if chosen else shade("film", 0.36)
        pygame.draw.rect(surface, rim, where, 1, border_radius=5)
        y = where.centery - type_.line_px(ROW) // 2
        ink = AMBER_LIGHT if chosen else TEXT
        length = minutes(master.seconds)
        drawn = type_.write(
            surface, length, (where.right - 10, y), ROW.in_colour(DIM), anchor="right"
        )
        room = drawn.left - where.left - 20
        title = song_title(self.kit, master.song)
        type_.write(surface, title, (where.left + 10, y), ROW.in_colour(ink), within=room)

    def _draw_films(self, surface: pygame.Surface) -> None:
        box, type_, words = self._films_box, self.kit.type, self.kit.words
        head, heading = type_.fitted(words("craft-films"), HEADING.at_px(22), self._head_room)
        strip = Rect(
            box.left + 10, box.top + 8, type_.width(head, heading) + 16, self._head_px - 16
        )
        draw_strip(surface, strip, alpha=0.7)
        type_.write(surface, head, (box.left + 18, box.top + 10), heading)
        if not self.host.seen.films:
            room = Rect(box.left + 20, box.top + self._head_px, box.width - 40, 200)
            type_.write_lines(surface, words("craft-no-films"), room, BODY.in_colour(DIM))
        for target in self._film_targets():
            if isinstance(target.value, SeenFilm):
                self._draw_film(surface, target.box, target.value)

    def _draw_film(self, surface: pygame.Surface, where: Rect, film: SeenFilm) -> None:
        type_ = self.kit.type
        chosen = film.number == self.choice.film
        draw_strip(surface, where.inflate(-6, -6), alpha=0.82)
        label_y = where.bottom - type_.line_px(LABEL) - 2
        room = Rect(where.left + 4, where.top + 4, where.width - 8, label_y - where.top - 6)
        picture = self.studio.film_picture(
            film.blank, pixels=max(40, min(room.height, room.width * 4 // 3))
        )
        if picture is not None:
            place = picture.get_rect(center=room.center)
            surface.blit(picture, place, special_flags=pygame.BLEND_PREMULTIPLIED)
        ink = AMBER if chosen else shade("film", 0.36)
        pygame.draw.rect(surface, ink, where, 2 if chosen else 1, border_radius=5)
        style = LABEL.in_colour(AMBER_LIGHT if chosen else TEXT)
        fits = self.choice.song in film.fits
        text = f"{film.number}  {tell_film(self.kit.words, film.blank)}"
        at = (where.centerx, label_y)
        type_.write(surface, text, at, style, anchor="middle", within=where.width - 12)
        if not fits:
            short = [(where.right - 22, where.top + 8), (where.right - 8, where.top + 22)]
            pygame.draw.line(surface, RED_LIGHT, short[0], short[1], 3)
            pygame.draw.line(
                surface, RED_LIGHT, (short[1][0], short[0][1]), (short[0][0], short[1][1]), 3
            )

    def _draw_card(self, column: Column) -> None:
        words, seen = self.kit.words, self.host.seen
        ways = self._way_targets()
        column.box.height = ways[0].box.top - 8 - column.box.top
        master, film = self.master, self.film
        if master is None:
            column.paragraph(words("craft-no-masters"))
            return
        column.heading(song_title(self.kit, master.song))
        survey = self.survey
        measured_s = survey.seconds if survey is not None else master.seconds
        seconds = told_seconds(self.host, master.song, measured_s)
        if not self._tight:
            column.row(words("craft-song-lasts"), minutes(seconds))
            if master.tape:
                treble = words("craft-khz", khz=master.bandwidth_hz / 1000)
                column.row(words("craft-off-air"), treble)
        if film is not None:
            self._draw_fit(column, film, seconds)
        if survey is None and film is not None:
            column.sentences(words("craft-band-plays"), HINT)
        workshop = seen.workshop
        if workshop is not None and column.room > 2 * column.type.line_px(ROW):
            column.rule().row(words("craft-left"), str(workshop.left))
            risk = tell_risk(words, workshop.knock, self.kit.settings)
            column.row(words("craft-knock-risk"), risk, value_style=ROW_BOLD)
            self._draw_tools(column, workshop)

    def _draw_tools(self, column: Column, workshop: SeenWorkshop) -> None:
        """Say what cuts, where it is not simply sharp, and what of the lathe is one's own."""
        words, row_px = self.kit.words, column.type.line_px(ROW)
        better = sum(made > 0 for made in parts_of(workshop.lathe).values())
        if better and column.room > row_px:
            column.row(words("craft-lathe"), words("craft-lathe-parts", count=better))
        blade = "sapphire" if workshop.sapphire else "dull" if workshop.dull_um else ""
        if blade and column.room > row_px:
            told = words(f"craft-blade-{blade}", um=workshop.dull_um)
            column.row(words("craft-blade"), told)

    def _draw_fit(self, column: Column, film: SeenFilm, seconds: int) -> None:
        """Say how much music goes on this film with this screw, before anything is cut."""
        words, blank = self.kit.words, film.blank
        radius_mm = scissors.widest_cmm(blank) // 100 - EDGE_MM
        if not self._tight:
            column.row(words("craft-film-across"), words("craft-cm", cm=radius_mm / 5))
            column.row(words("craft-film-thick"), words("craft-um", um=blank.thickness_um))
        fits = scissors.seconds_that_fit(radius_mm, pitch_um=self.choice.pitch_um)
        ink = GREEN if fits >= seconds else RED_LIGHT
        column.row(words("craft-fits"), minutes(fits), ink=ink, value_style=TOTAL.at_px(23))
        if fits < seconds:
            column.paragraph(words("craft-will-not-fit", time=minutes(seconds - fits)))

    def _draw_ways(self, surface: pygame.Surface, at: Target | None) -> None:
        words = self.kit.words
        texts = {
            "pitch": words("craft-way-pitch", um=self.choice.pitch_um),
            "order": words("craft-way-first" if self.choice.burnt_first else "craft-way-last"),
        }
        for target in self._way_targets():
            here = at is not None and at.name == target.name
            draw_button(
                surface,
                target.box,
                texts[str(target.value)],
                self.kit.type,
                kind="lit" if here else "plain",
                style=ROW.in_colour(HIGH),
            )
