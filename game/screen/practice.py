"""Practice: each of the eight movements of the hand alone, marked by its own machine."""

from collections.abc import Callable, Mapping

from game.city.blanks import make_blank
from game.city.chance import roll
from game.city.commands import Command, HandOver, Pack, ShowPapers, Taped, TookFilms
from game.city.discs import Blank, Survey
from game.city.ear import estimate
from game.city.events import Event
from game.city.level import Level
from game.city.seen import Seen
from game.hands import dial
from game.hands.cigarette import Hole
from game.hands.dial_splice import splice
from game.screen import practice_places as places
from game.screen.kit import Kit
from game.screen.last_disc import CHAR, HOLE_CMM, steady_trim
from game.screen.making import Making
from game.screen.practice_book import (
    MOVEMENTS,
    PracticeBook,
    mark_of_bag,
    mark_of_films,
    mark_of_handing,
    mark_of_hole,
    mark_of_papers,
    mark_of_tape,
    mark_of_trim,
)
from game.screen.scene import POP, Change, Push, Scene
from game.screen.scenes.burn import Burn
from game.screen.scenes.cutting import Cutting
from game.screen.scenes.dial import Dial
from game.screen.scenes.documents import Documents
from game.screen.scenes.handing_over import HandingOver
from game.screen.scenes.hospital import Hospital
from game.screen.scenes.packing import Packing
from game.screen.scenes.trim import Trim
from game.screen.standin import StandIn
from game.screen.studio import Studio

SONGS = 3
"""So many songs of the list are practised on: the band has to play each of them once."""
NEED_SONG = frozenset({"scissors", "lathe"})
FIRST_FILM = 101
LATHE = "kitchen"


class PracticeHost(StandIn):
    """What a movement asks of a run, in the practice room: what comes of it is marked."""

    def __init__(self, kit: Kit, seen: Seen, *, movement: str, seed: int) -> None:
        super().__init__(kit, seen, what="practice", seed=seed)
        self.movement = movement
        self.scene: Scene | None = None
        self.mark: int | None = None
        """What came of it, 0 to 100; nothing = it was not brought to an end."""

    @property
    def shown(self) -> bool:
        """Whether a practised hand has done any of it."""
        return bool(getattr(self.scene, "was_shown", False))

    def goal(self) -> str:
        """Say what is practised."""
        return self.kit.words(f"practice-{self.movement}-goal")

    def do(self, command: Command) -> tuple[Event, ...]:
        """Mark what was done."""
        match command:
            case Pack():
                self.mark = mark_of_bag(command.cover)
            case TookFilms():
                hospital = self.seen.hospital
                assert hospital is not None, "the light box stands in the hospital"
                self.mark = mark_of_films(hospital.bin, command, limit=hospital.limit)
            case HandOver():
                self.mark = mark_of_handing(command)
            case ShowPapers():
                self.mark = mark_of_papers(command)
            case Taped():
                assert isinstance(self.scene, Dial), "only a set makes tapes"
                self.mark = mark_of_tape(splice(dial.result(self.scene.movement.state)))
        return ()

    def trimmed(self, making: Making) -> Change:
        """Mark the rim."""
        assert making.trim is not None, "it was trimmed just now"
        self.mark = mark_of_trim(making.trim)
        return POP

    def burnt(self, making: Making) -> Change:
        """Mark the hole."""
        assert making.hole is not None, "it was burnt just now"
        self.mark = mark_of_hole(making.hole)
        return POP

    def cut(self, making: Making, survey: Survey) -> Change:
        """Mark the ride by what an ear would say of it, the rest being as it should be."""
        self.mark = estimate(making.recipe(), survey).grade
        return POP


class PracticeRoom:
    """Makes a movement ready whenever it is asked for, each time with other luck."""

    def __init__(
        self,
        studio: Studio,
        levels: Mapping[str, Level],
        book: PracticeBook,
        *,
        seeds: Callable[[], int],
    ) -> None:
        self.book = book
        self._studio = studio
        self._levels = tuple(levels.values())
        self._seeds = seeds
        self._luck = seeds()

    def open(self, kit: Kit, movement: str = "") -> Change:
        """Open the page, with the ring on a movement."""
        from game.screen.scenes.practice import Practice

        return Push(Practice(kit, self, at=movement or MOVEMENTS[0]))

    def why_not(self, kit: Kit, movement: str) -> str:
        """Say why a movement cannot begin yet, or nothing."""
        if movement in NEED_SONG and self._survey() is None:
            return kit.words("craft-band-plays")
        return ""

    def begin(self, kit: Kit, movement: str) -> PracticeHost | None:
        """Make a movement ready; nothing, where these levels have no place for it."""
        seen = self._seen(movement)
        if seen is None:
            return None
        host = PracticeHost(kit, seen, movement=movement, seed=self._luck)
        host.scene = self._scene(kit, host, movement)
        self._luck = self._seeds()
        return host

    def _seen(self, movement: str) -> Seen | None:
        seed, levels = self._luck, self._levels
        match movement:
            case "bag":
                return places.quay(levels, seed)
            case "lightbox":
                return places.box(levels, seed)
            case "handing":
                return places.corner(levels, seed)
            case "documents":
                return places.check(levels, seed)
            case "dial":
                return places.room(levels, self._studio.songs, seed)
        return places.bench(levels, seed)

    def _scene(self, kit: Kit, host: PracticeHost, movement: str) -> Scene:
        studio = self._studio
        match movement:
            case "bag":
                return Packing(kit, host)
            case "lightbox":
                return Hospital(kit, host, studio)
            case "dial":
                return Dial(kit, host, studio)
            case "documents":
                return Documents(kit, host)
            case "handing":
                street = host.seen.street
                assert street is not None, "one hands over in the street"
                buyer = street.buyers[0].id if street.buyers else ""
                return HandingOver(kit, host, buyer=buyer, then=lambda _: host.next())
        return self._craft(kit, host, movement)

    def _craft(self, kit: Kit, host: PracticeHost, movement: str) -> Scene:
        studio, making = self._studio, self._making(host)
        if movement == "cigarette":
            return Burn(kit, host, studio, making, then=host.burnt)
        survey = self._survey()
        assert survey is not None, "the button says why not before"
        if movement == "scissors":
            making = Making(song=making.song, blank=making.blank, lathe=LATHE, seed=making.seed)
            return Trim(
                kit, host, studio, making,
                then=host.trimmed, density=survey.density, song_seconds=survey.seconds,
            )  # fmt: skip
        return Cutting(kit, host, studio, making, survey, then=lambda made: host.cut(made, survey))

    def _making(self, host: PracticeHost) -> Making:
        """Give a disc of which only one step is left."""
        blank = self._blank
        return Making(
            song=self._song,
            blank=blank,
            lathe=LATHE,
            seed=host.dice("groove"),
            trim=steady_trim(blank),
            hole=Hole(0, 0, HOLE_CMM, CHAR, patched=False, fits=True),
        )

    @property
    def _blank(self) -> Blank:
        return make_blank(self._luck, "practice", FIRST_FILM)

    @property
    def _song(self) -> str:
        songs = self._studio.songs[:SONGS]
        return songs[roll(self._luck, "practice", "song", sides=len(songs))] if songs else ""

    def _survey(self) -> Survey | None:
        return self._studio.survey(self._song, self._blank)
