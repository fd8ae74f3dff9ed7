"""Writing out: a disc becomes files in the profile, and a sentence says where they are."""

from concurrent.futures import CancelledError, Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from game import GameError
from game.city.discs import Recipe, Verdict
from game.saves import ADVICE, UnwritableError
from game.screen.kit import Kit
from game.screen.sandbox_export import Parcel, export
from game.screen.studio import Studio
from game.screen.telling import tell_trouble

FOLDER = "bones"
"""Where discs lie that were written out, in the profile."""
TOLD_S = 12.0
BROKEN = (GameError, BrokenProcessPool, CancelledError, MemoryError, ValueError, KeyError)


class WritingOut:
    """Has one disc written out, and says what came of it."""

    def __init__(self, kit: Kit, studio: Studio) -> None:
        self._kit = kit
        self._studio = studio
        self._wanted: tuple[Recipe, Verdict, int] | None = None
        """What is written as soon as all of it is there."""
        self.sent: Future[tuple[Path, ...]] | None = None

    @property
    def folder(self) -> Path | None:
        """Where the files go; nothing = there is no profile."""
        pictures = self._kit.pictures
        return pictures.parent / FOLDER if pictures is not None else None

    @property
    def busy(self) -> bool:
        """Whether files are being written."""
        return self._wanted is not None or self.sent is not None

    def want(self, recipe: Recipe, verdict: Verdict, *, plays: int) -> None:
        """Have a disc written out as it sounds after so many plays."""
        if not self.busy:
            self._wanted = recipe, verdict, plays
            self._kit.captions.say(self._kit.words("sandbox-writing"))

    def tick(self) -> None:
        """Send it off once all of it is there, and tell what came of it."""
        if self._wanted is not None:
            self._send(*self._wanted)
        if self.sent is not None and self.sent.done():
            sent, self.sent = self.sent, None
            self._kit.captions.say(self._told(sent), seconds=TOLD_S)

    def _send(self, recipe: Recipe, verdict: Verdict, plays: int) -> None:
        studio, folder = self._studio, self.folder
        pressed, density = studio.press(recipe), studio.density(recipe.blank)
        hearing = studio.hearing(recipe, plays=plays)
        if studio.failed(recipe) or folder is None:
            self._wanted = None
            self._kit.captions.say(self._kit.words("craft-failed"))
        elif pressed is not None and hearing is not None and density is not None:
            self._wanted = None
            parcel = Parcel(recipe, verdict, plays, hearing, pressed.file, density)
            self.sent = studio.commission(export, parcel, folder)

    def _told(self, sent: "Future[tuple[Path, ...]]") -> str:
        """Say where the files are, or why they are nowhere."""
        words = self._kit.words
        try:
            first = sent.result()[0]
        except OSError as wrong:
            path = Path(wrong.filename or self.folder or ".")
            why = tell_trouble(words, UnwritableError(path, wrong, ADVICE))
            return words("sandbox-unwritten", why=why)
        except BROKEN as wrong:
            return words("sandbox-unwritten", why=str(wrong))
        return words("sandbox-written", name=first.stem, folder=str(first.parent))
