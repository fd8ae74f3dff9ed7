"""The sandbox workshop: what lies on the bench at the left, what comes of it at the right."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

import pygame

from game.city.blanks import is_clear, seconds_that_fit, widest_mm
from game.city.discs import Survey
from game.city.lathes import facet_um, treble_hz, wow_ppm
from game.screen.actions import Action
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.handwork import minutes, song_title
from game.screen.kit import Kit
from game.screen.listing import Row
from game.screen.making import Making
from game.screen.palette import AMBER_LIGHT, GREEN, RED_LIGHT, TEXT
from game.screen.sandbox import MOST_SEED, SandboxHost
from game.screen.scene import STAY, Change, Push, Swap
from game.screen.scenes.burn import FILM_PX, Burn
from game.screen.scenes.cutting import Cutting
from game.screen.scenes.gramophone import Gramophone
from game.screen.scenes.trim import Trim
from game.screen.settings import HANDS
from game.screen.two_columns import TwoColumns
from game.screen.typefaces import HEADING, HINT, TOTAL

SONG, SEED, HAND, PRACTICE = "song", "seed", "hand", "practice"
SETTLED_TICKS = 30
"""Nothing is developed or played of what is only passed on the way to something else."""
PICTURE_PX = {100: 216, 150: 0, 200: 0}
"""How large the film lies on its sheet: 400 mm of it, with its margin."""
EDGE_MM = 2
MOST_DIGITS = 6
UNITS = {
    "thickness_um": "sandbox-um", "hardness_mpa": "sandbox-mpa", "roughness_nm": "sandbox-nm",
    "dust_per_cm2": "sandbox-dust", "dull_um": "sandbox-um", "pitch_um": "sandbox-um",
}  # fmt: skip
"""How the numbers of the bench are written."""


class Sandbox(TwoColumns):
    """A bench without a clock: left and right turn what has the ring, the button begins."""

    title = "sandbox"
    group = "bench"
    list_px: Mapping[int, int] = MappingProxyType({100: 560, 150: 620, 200: 680})

    def __init__(
        self,
        kit: Kit,
        host: SandboxHost,
        *,
        seeds: Callable[[], int],
        practice: Callable[[], Change] | None = None,
    ) -> None:
        super().__init__(kit, at=SONG, plate="kitchen")
        self.host = host
        self._seeds = seeds
        self._practice = practice
        self._writing = False
        """Whether the seed was typed, so that one more figure goes behind it."""

    def wake(self) -> None:
        """Come back from the hands or from a disc."""
        self._still_ticks = 0
        self.kit.devices.typing = False

    def pairs(self) -> Sequence[Pair]:
        """Say how things are set."""
        words = self.kit.words
        return (
            Pair((Action.UP, Action.DOWN), words("bar-choose")),
            Pair((Action.LEFT, Action.RIGHT), words("sandbox-bar-turn")),
            Pair((Action.TOOL_B,), words("sandbox-bar-film")),
            Pair((Action.BACK,), words("bar-back")),
        )

    def primary(self) -> Primary:
        """Give the button: to the scissors, or into the room where one practises."""
        if self._at == PRACTICE:
            return Primary(self.kit.words("sandbox-to-practice"))
        return Primary(self.kit.words("craft-begin"), why_not=self._hindrance())

    def turned_to(self, name: str) -> None:
        """On the seed, let figures write it anew."""
        self._writing = False
        self.kit.devices.typing = name == SEED

    def commit(self) -> Change:
        """Begin the disc, or go to practise."""
        self.kit.devices.typing = False
        if self._at == PRACTICE and self._practice is not None:
            return self._practice()
        return self._begin()

    def clicked_target(self, target: Target) -> Change:
        """Turn what is clicked by one; the way to the practice room is taken at once."""
        if target.name == PRACTICE:
            return self.commit()
        self._turn(1)
        return STAY

    def act(self, action: Action) -> Change:
        """Turn what has the ring, go through the list, take another film, step back."""
        match action:
            case Action.LEFT | Action.RIGHT:
                self._turn(1 if action is Action.RIGHT else -1)
            case Action.UP | Action.DOWN | Action.NEXT | Action.PREVIOUS:
                self.step(1 if action in (Action.DOWN, Action.NEXT) else -1)
            case Action.TOOL_B:
                self._other_film()
            case _:
                return super().act(action)
        return STAY

    def back(self) -> Change:
        """Leave the bench."""
        self.kit.devices.typing = False
        return super().back()

    def typed(self, text: str) -> Change:
        """Write the number of the film anew, figure by figure."""
        figures = "".join(letter for letter in text if letter in "0123456789")
        if figures and self._at == SEED:
            before = str(self.host.bench.seed) if self._writing else ""
            self.host.bench.seed = int((before + figures)[-MOST_DIGITS:])
            self._writing, self._still_ticks = True, 0
        return STAY

    def idle(self) -> Change:
        """Let the kitchen live, and say what could not be made."""
        failure = self.host.studio.take_failure()
        if failure is not None:
            self.kit.captions.say(failure, seconds=6)
        return super().idle()

    # What lies on the bench.

    @property
    def _settled(self) -> bool:
        return self._still_ticks >= SETTLED_TICKS or not self.host.studio.beside

    def _survey(self) -> Survey | None:
        """Give what is known of song and film, once somebody has stayed with them."""
        if not self._settled:
            return None
        return self.host.studio.survey(self.host.bench.song, self.host.blank)

    def _hindrance(self) -> str:
        if not self.host.bench.song:
            return self.kit.words("craft-no-masters")
        return self.kit.words("craft-band-plays") if self._survey() is None else ""

    def rows(self) -> Sequence[Row]:
        """Give what can be set."""
        words, bench = self.kit.words, self.host.bench
        rows = [self._row(SONG, song_title(self.kit, bench.song))]
        for name in bench.knobs():
            rows.append(self._row(name, self._told(name)))
            if name == "subject":
                rows.append(self._row(SEED, str(bench.seed)))
        rows.append(self._row(HAND, words(f"option-hand-{self.kit.settings.hand}")))
        if self._practice is not None:
            rows.append(self._row(PRACTICE, ""))
        return rows

    def _row(self, name: str, value: str) -> Row:
        words = self.kit.words
        about = words(f"sandbox-{name}-about")
        return Row(name, words(f"sandbox-{name}"), value, about, ink=AMBER_LIGHT)

    def _told(self, name: str) -> str:
        """Write a value of the bench."""
        words, value = self.kit.words, self.host.bench.values[name]
        if name == "subject":
            return words(f"film-{value}")
        if name in UNITS:
            return words(UNITS[name], value=value)
        kind = name if name in ("washed", "lathe", "order") else "made"
        return words(f"sandbox-{kind}-{value}")

    def _turn(self, step: int) -> None:
        """Set what has the ring to its next value."""
        bench, name = self.host.bench, self._at
        if name == PRACTICE:
            self.kit.desk.refuse()
            return
        if name == SONG:
            songs = self.host.studio.songs
            at = songs.index(bench.song) if bench.song in songs else -step
            bench.song = songs[(at + step) % len(songs)] if songs else ""
        elif name == SEED:
            bench.seed = (bench.seed + step) % (MOST_SEED + 1)
        elif name == HAND:
            at = HANDS.index(self.kit.settings.hand)
            hand = HANDS[(at + step) % len(HANDS)]
            self.kit.change(self.kit.settings.with_changes(hand=hand))
        else:
            bench.turn(name, step)
        self._still_ticks = 0
        self.kit.desk.sound("switch", gain=0.4)

    def _other_film(self) -> None:
        """Take another film out of the pile."""
        self.host.bench.seed = self._seeds() % (MOST_SEED + 1)
        self._writing, self._still_ticks = False, 0
        self.kit.desk.sound("film_flap", gain=0.5)

    # The work: each step leads to the next, by the machines of the game.

    def _begin(self) -> Change:
        survey = self._survey()
        assert survey is not None, "the button says why not before"
        making = self.host.making()
        self.host.studio.film_picture(making.blank, pixels=FILM_PX)
        kit, host = self.kit, self.host
        trim = Trim(
            kit, host, host.studio, making,
            then=self._then, density=survey.density, song_seconds=survey.seconds,
        )  # fmt: skip
        return Push(trim)

    def _then(self, making: Making) -> Change:
        kit, host, studio = self.kit, self.host, self.host.studio
        match making.step:
            case "hole":
                return Swap(Burn(kit, host, studio, making, then=self._then))
            case "cut":
                survey = studio.survey(making.song, making.blank)
                assert survey is not None, "it was there when the work began"
                return Swap(Cutting(kit, host, studio, making, survey, then=self._then))
        return Swap(Gramophone(kit, host, studio, fresh=making.recipe()))

    def draw_sheet(self, surface: pygame.Surface, column: Column) -> None:
        """Write what song, film and lathe come to."""
        words, bench, blank = self.kit.words, self.host.bench, self.host.blank
        column.heading(song_title(self.kit, bench.song), HEADING)
        radius_mm, survey = widest_mm(blank) - EDGE_MM, self._survey()
        fits_s = seconds_that_fit(radius_mm, bench.number("pitch_um"))
        column.row(words("craft-film-across"), words("craft-cm", cm=radius_mm / 5))
        ink = TEXT
        if survey is not None:
            column.row(words("craft-song-lasts"), minutes(survey.seconds))
            ink = GREEN if fits_s >= survey.seconds else RED_LIGHT
        column.row(words("craft-fits"), minutes(fits_s), ink=ink, value_style=TOTAL)
        column.rule()
        lathe = bench.lathe
        sways = words("craft-percent", percent=wow_ppm(lathe) / 10_000)
        column.row(words("sandbox-sways"), sways)
        column.row(words("sandbox-reaches"), words("craft-khz", khz=treble_hz(lathe) / 1000))
        facet = facet_um(lathe) + bench.number("dull_um")
        column.row(words("sandbox-blade"), words("craft-um", um=facet))
        column.rule()
        if survey is None:
            column.paragraph(words("craft-band-plays"), HINT)
        column.sentences(words("sandbox-drop"), HINT)
        if not is_clear(blank):
            self._draw_film(surface, column)

    def _draw_film(self, surface: pygame.Surface, column: Column) -> None:
        """Lay the film on the sheet where there is room for it."""
        pixels = PICTURE_PX[self.kit.type.percent]
        if not pixels or not self._settled or column.room < pixels:
            return
        picture = self.host.studio.film_picture(self.host.blank, pixels=pixels)
        if picture is not None:
            where = picture.get_rect(midbottom=(column.box.centerx, column.box.bottom))
            surface.blit(picture, where, special_flags=pygame.BLEND_PREMULTIPLIED)
