"""The last disc: a kept film under the head, one song in real time, and one who takes it away."""

from typing import Any

from game.city.commands import Command, CutLast, Pressed
from game.city.discs import Blank, Survey
from game.city.events import Event
from game.city.seen_talk import SeenEnding
from game.hands.cigarette import Hole
from game.hands.scissors import Trim, widest_cmm
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.making import Making
from game.screen.scene import Change, Scene, Swap
from game.screen.scenes.cutting import Cutting
from game.screen.scenes.gramophone import Gramophone
from game.screen.scenes.loading import Loading
from game.screen.studio import Studio

VERTICES = 45
WIDEST_CMM = 11_900
MARGIN_CMM = 100
HOLE_CMM = 742
CHAR = 90


class OneListener:
    """The run as the gramophone knows it: what is kept goes to the one who listens."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def __getattr__(self, name: str) -> Any:
        """Ask the run for everything else."""
        return getattr(self._host, name)

    def do(self, command: Command) -> tuple[Event, ...]:
        """Give a disc away that would have been kept."""
        if isinstance(command, Pressed):
            command = CutLast(command.recipe, command.verdict)
        return self._host.do(command)


class LastDisc:
    """Trimmed and burnt by a hand that has done it for nine years; only the cut is left."""

    def __init__(self, kit: Kit, host: Host, studio: Studio, ending: SeenEnding) -> None:
        assert ending.blank is not None, "who listens is there with a film"
        self._kit = kit
        self._host = host
        self._studio = studio
        self._making = Making(
            song=ending.song,
            blank=ending.blank,
            lathe=ending.lathe,
            seed=host.dice("groove"),
            trim=steady_trim(ending.blank),
            hole=Hole(0, 0, HOLE_CMM, CHAR, patched=False, fits=True),
        )
        studio.want_master(ending.song)
        self._survey()

    def scene(self) -> Scene:
        """Wait for the band, and then lower the head."""
        return Loading(
            self._kit, what="craft-band-plays", progress=self._progress, then=self._lower
        )

    def _progress(self) -> float:
        master = self._studio.master(self._making.song)
        density = self._studio.density(self._making.blank)
        ready = (master is not None, density is not None, self._survey() is not None)
        return sum(ready) / len(ready)

    def _lower(self) -> Change:
        survey = self._survey()
        assert survey is not None, "it was waited for"
        kit, host, studio = self._kit, self._host, self._studio
        return Swap(Cutting(kit, host, studio, self._making, survey, then=self._listen))

    def _survey(self) -> Survey | None:
        return self._studio.survey(self._making.song, self._making.blank)

    def _listen(self, making: Making) -> Change:
        """Hear it whole; then it is taken away."""
        listener: Any = OneListener(self._host)
        return Swap(Gramophone(self._kit, listener, self._studio, fresh=making.recipe()))


def steady_trim(blank: Blank) -> Trim:
    """Cut a round that has nothing to be ashamed of."""
    radius_cmm = min(widest_cmm(blank) - MARGIN_CMM, WIDEST_CMM)
    vertices = tuple((3600 * at // VERTICES, radius_cmm) for at in range(VERTICES))
    return Trim(vertices, (), radius_cmm // 100 - 1, 0, ruined=False)
