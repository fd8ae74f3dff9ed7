"""The room of the shelf: its pages, and the way from one to another."""

from collections.abc import Callable, Mapping, Sequence

from game.city.tally import Tally
from game.screen.frame import Hud
from game.screen.kit import Kit
from game.screen.scene import Change, Scene, Swap
from game.screen.scenes.feats import FeatsPage
from game.screen.scenes.shelf import ShelfPage
from game.screen.scenes.statistics import StatisticsPage
from game.screen.studio import Studio
from game.shelf import ProfileShelf, RunShelf


class ShelfRoom:
    """Makes the pages; in a run that nobody keeps there are discs and nothing else."""

    def __init__(
        self,
        kit: Kit,
        studio: Studio,
        profile: ProfileShelf | None,
        shelves: Callable[..., Sequence[RunShelf]],
        *,
        run: Callable[[], Tally] | None = None,
        hud: Callable[[], Hud] | None = None,
    ) -> None:
        self._kit = kit
        self._studio = studio
        self._profile = profile
        self._shelves = shelves
        self._run = run
        """What the run in progress has come to; nothing = there is none."""
        self._hud = hud

    def page(self, tab: str = "discs") -> Scene:
        """Make a page."""
        match tab:
            case "statistics":
                return StatisticsPage(self._kit, self._counts, tabs=self._turn)
            case "feats":
                return FeatsPage(self._kit, self._feats, tabs=self._turn)
        return ShelfPage(
            self._kit,
            self._studio,
            self._shelves,
            hud=self._hud,
            current=self._run is not None,
            tabs=self._turn if self._profile is not None else None,
        )

    def _turn(self, tab: str) -> Change:
        self._kit.desk.sound("film_flap", gain=0.4)
        return Swap(self.page(tab))

    def _counts(self) -> tuple[Tally | None, Tally]:
        life = self._profile.life if self._profile is not None else Tally()
        return (self._run() if self._run is not None else None), life

    def _feats(self) -> Mapping[str, str]:
        return self._profile.feats if self._profile is not None else {}


def room_of_profile(kit: Kit, studio: Studio, profile: ProfileShelf) -> ShelfRoom:
    """Make the room as one enters it from the title."""

    def shelves(*, every: bool) -> Sequence[RunShelf]:
        return profile.runs()

    return ShelfRoom(kit, studio, profile, shelves)
