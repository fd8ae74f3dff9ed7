"""The studio: masters, films, surveys and discs, made in other processes and kept in the cache.

Every question answers at once: with the thing, or with None while it is being made. Ask again in
the next tick. What cannot be made stays None; ``take_failure`` says why, once.
"""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import CancelledError, Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ParamSpec, TypeVar, cast

import pygame

from game import GameError, groove
from game.band import Song
from game.city.discs import Blank, Recipe, Survey, Tape, Verdict
from game.groove import Disc
from game.pressing.evening import Shelf
from game.pressing.off_air import Aired
from game.screen.deck_orders import DeckOrder, OwnDeck
from game.screen.groove_orders import Groove, GrooveOrder
from game.screen.held_orders import Held, HeldOrder, HeldPictureOrder
from game.screen.sound_rings import BEAT_S
from game.screen.studio_air import AiredOrder, off_air, shelf_of
from game.screen.studio_orders import (
    DensityOrder,
    DiscOrder,
    DiscPictureOrder,
    FilmPictureOrder,
    HearingOrder,
    Labelled,
    MasterOrder,
    Music,
    Order,
    SheetPictureOrder,
    ShimmerOrder,
    Sound,
    SurveyOrder,
    VerdictOrder,
    carry_out,
    carry_out_all,
    labelled,
)
from game.screen.workers import Workers

KEPT = 24
"""How many things stay open."""
MOST_OPEN_BYTES = 48_000_000
"""Pictures in memory; those that were asked for longest ago go first."""
LIT_MM = 400 * (1 + 26 / 1024)
"""What a film's picture covers, its lit margin included."""
FAILURES = (OSError, ValueError, KeyError, EOFError, MemoryError, BrokenProcessPool, CancelledError)

Thing = TypeVar("Thing")
Parameters = ParamSpec("Parameters")


@dataclass(frozen=True, slots=True, eq=False)
class Bone:
    """A disc that has been cut and listened to."""

    recipe: Recipe
    verdict: Verdict
    hearing: Sound
    """``(frames,)`` float32 at 44100 Hz: the first hearing on the kitchen gramophone."""
    file: Path
    """Where the groove lies."""

    def open_groove(self) -> Disc:
        """Open the groove itself; takes a tenth of a second or two."""
        return groove.load(self.file)


def film_px_per_mm(pixels: int) -> float:
    """Give the scale of ``Studio.film_picture``."""
    return pixels / LIT_MM


class Studio:
    """Makes what discs are made of; with no workers it makes everything at once."""

    def __init__(
        self,
        workers: Workers | None,
        cache: Path,
        songs: Mapping[str, Music],
        *,
        pictures: bool = True,
        tell: Callable[[Exception], str] = str,
    ) -> None:
        self._workers = workers
        self._pictures = pictures
        """Whether anybody looks: a run that nobody sees has no film taken for its picture."""
        self._cache = cache
        self._songs = songs
        self._own: Mapping[str, Music] = {}
        self._tell = tell
        self._labels: dict[str, Labelled] = {}
        self._tapes: dict[int, Labelled] = {}
        self._open: OrderedDict[Path, Any] = OrderedDict()
        self._making: dict[Path, Future[None]] = {}
        self._evening: Future[None] | None = None
        self._tried: set[Path] = set()
        """What an evening has been asked to play."""
        self._failed: set[Path] = set()
        self._failures: list[str] = []

    @property
    def busy(self) -> bool:
        """Whether something is being made."""
        return any(not future.done() for future in self._making.values())

    @property
    def beside(self) -> bool:
        """Whether things are made beside the picture, and not while it waits."""
        return self._workers is not None

    @property
    def songs(self) -> tuple[str, ...]:
        """The songs that it knows: those of the story, then the player's own."""
        return (*self._songs, *(song for song in self._own if song not in self._songs))

    def commission(
        self, work: Callable[Parameters, Thing], *args: Parameters.args, **more: Parameters.kwargs
    ) -> "Future[Thing]":
        """Have something done beside the picture; where there are no workers, at once."""
        if self._workers is not None:
            return self._workers.submit(work, *args, **more)
        done: Future[Thing] = Future()
        try:
            done.set_result(work(*args, **more))
        except (GameError, *FAILURES) as reason:
            done.set_exception(reason)
        return done

    def bring(self, own: Mapping[str, Music]) -> None:
        """Lay the player's own music beside the songs of the story; what lay there goes."""
        self._own = own
        self._failed.difference_update(Path(song) for song in own)

    def want_master(self, song: str, *, tape: int = 0) -> None:
        """Let the band begin to play a song that will be needed."""
        self.master(song, tape=tape)

    def keep_tape(self, number: int, tape: Tape) -> None:
        """Lay a tape among the masters."""
        self._tapes[number] = self._off_air(tape)

    def aired(self, tape: Tape) -> Aired | None:
        """Measure a fresh tape by hearing its night again."""
        return self._get(AiredOrder(self._off_air(tape)))

    def shelf(self, songs: Sequence[str]) -> Shelf | None:
        """Give what the stations play tonight; live, once the band has played all of it."""
        pieces = [piece for piece in map(self._piece, songs) if piece is not None]
        if self._workers is not None:
            orders = [MasterOrder(piece) for piece in pieces]
            if not self._played_through(orders, self._workers):
                return None
            ready = [self._get(order) is not None for order in orders]
            if not all(ready):
                return None
        return shelf_of(pieces, self._cache)

    def master(self, song: str, *, tape: int = 0) -> Sound | None:
        """Give the music as it is to be copied: ``(frames,)`` float32 at 44100 Hz."""
        piece = self._piece(song, tape)
        return self._get(MasterOrder(piece)) if piece else None

    def density(self, blank: Blank) -> Sound | None:
        """Give how black a film is: ``(rows, columns)`` float32 in [0, 1]."""
        return self._get(DensityOrder(blank))

    def film_picture(self, blank: Blank, *, pixels: int) -> pygame.Surface | None:
        """Give a film on the light box, premultiplied and true to size: ``pixels`` are 400 mm.

        The sheet lies in the middle of a lit margin; ``film_px_per_mm`` gives the scale.
        """
        return self._get(FilmPictureOrder(blank, pixels)) if self._pictures else None

    def sheet_picture(self, recipe: Recipe, *, pixels: int) -> pygame.Surface | None:
        """Give a film as scissors and cigarette left it; the same square as ``disc_picture``."""
        return self._get(SheetPictureOrder(recipe, pixels))

    def survey(self, song: str, blank: Blank, *, tape: int = 0) -> Survey | None:
        """Give what the hand is shown of song and film before it cuts."""
        piece = self._piece(song, tape)
        return self._get(SurveyOrder(piece, blank)) if piece else None

    def press(self, recipe: Recipe) -> Bone | None:
        """Cut a recipe, play it once and judge it."""
        piece = self._piece(recipe.song, recipe.tape)
        if piece is None:
            return None
        order = VerdictOrder(piece, recipe)
        verdict = self._get(order)
        hearing = self._get(HearingOrder(piece, recipe, 0)) if verdict is not None else None
        if verdict is None or hearing is None:
            return None
        return Bone(recipe, verdict, hearing, DiscOrder(piece, recipe).path(self._cache))

    def hearing(self, recipe: Recipe, *, plays: int) -> Sound | None:
        """Give how a disc sounds after so many plays: ``(frames,)`` float32 at 44100 Hz."""
        piece = self._piece(recipe.song, recipe.tape)
        return self._get(HearingOrder(piece, recipe, plays)) if piece else None

    def hearing_on(self, deck: OwnDeck, recipe: Recipe, *, plays: int) -> Sound | None:
        """Give how a disc sounds on a deck of one's own, as ``hearing`` does."""
        piece = self._piece(recipe.song, recipe.tape)
        return self._get(DeckOrder(piece, recipe, plays, deck)) if piece else None

    def disc_picture(self, recipe: Recipe, *, pixels: int) -> pygame.Surface | None:
        """Give a disc against the light: a square of 240 mm round its middle, premultiplied."""
        piece = self._piece(recipe.song, recipe.tape)
        return self._get(DiscPictureOrder(piece, recipe, pixels)) if piece else None

    def groove(self, recipe: Recipe) -> Groove | None:
        """Give the groove of a disc for the microscope."""
        piece = self._piece(recipe.song, recipe.tape)
        return self._get(GrooveOrder(piece, recipe)) if piece else None

    def shimmer(self, recipe: Recipe, *, pixels: int) -> pygame.Surface | None:
        """Give the colours over a turning disc: they stand still, and are added to the picture."""
        piece = self._piece(recipe.song, recipe.tape)
        return self._get(ShimmerOrder(piece, recipe, pixels)) if piece else None

    def held(self, recipe: Recipe, *, plays: int, copied: bool, marked: bool) -> Sound | None:
        """Give how the first disc, or a copy of it, sounds in the end."""
        piece = self._piece(recipe.song, recipe.tape)
        return self._get(HeldOrder(Held(piece, recipe, plays, copied), marked)) if piece else None

    def held_picture(
        self, recipe: Recipe, *, plays: int, copied: bool, pixels: int
    ) -> pygame.Surface | None:
        """Give how it looks against the light, as ``disc_picture`` does."""
        piece = self._piece(recipe.song, recipe.tape)
        held = Held(piece, recipe, plays, copied) if piece else None
        return self._get(HeldPictureOrder(held, pixels)) if held else None

    def take_failure(self) -> str | None:
        """Say why something could not be made, once."""
        return self._failures.pop(0) if self._failures else None

    def failed(self, recipe: Recipe) -> bool:
        """Tell whether a recipe cannot be pressed."""
        piece = self._piece(recipe.song, recipe.tape)
        return piece is None or VerdictOrder(piece, recipe).path(self._cache) in self._failed

    def try_again(self) -> None:
        """Forget what has failed, so that asking makes it anew."""
        self._failed.clear()

    def beat_s(self, song: str) -> float:
        """Give how long a beat of a song lasts; that of the player's own music is not known."""
        music = self._own.get(song, self._songs.get(song))
        return 60 / music.tempo if isinstance(music, Song) else BEAT_S

    def _played_through(self, orders: Sequence[MasterOrder], workers: Workers) -> bool:
        """Have one worker play an evening song after song: a hand may wait for the other one."""
        if self._evening is not None and not self._evening.done():
            return False
        # What an evening could not play is begun by itself afterwards, and says why.
        paths = [order.path(self._cache) for order in orders]
        missing = {path for path in paths if self._missing(path)} - self._tried
        if missing:
            left = [order for order, path in zip(orders, paths, strict=True) if path in missing]
            self._tried |= missing
            self._evening = workers.submit(carry_out_all, left, self._cache)
        return not missing

    def _missing(self, path: Path) -> bool:
        known = path in self._making or path in self._failed
        return not known and not path.exists()

    def _off_air(self, tape: Tape) -> Labelled:
        pieces = (self._piece(song) for song in tape.songs)
        return off_air(tape, tuple(piece for piece in pieces if piece is not None))

    def _piece(self, song: str, tape: int = 0) -> Labelled | None:
        """Find the music of a song; a song that is not there fails once."""
        if tape in self._tapes:
            return self._tapes[tape]
        music = self._own.get(song, self._songs.get(song))
        if music is None:
            lost = GameError(f"There is no song called {song} here.", key="music-not-here")
            self._fail(Path(song), lost)
            return None
        known = self._labels.get(song)
        if known is None or known.music is not music:
            known = self._labels[song] = labelled(song, music)
        return known

    def _get(self, order: Order[Thing]) -> Thing | None:
        """Give a thing if it is ready; begin it if nobody has."""
        path = order.path(self._cache)
        if path in self._open:
            self._open.move_to_end(path)
            return cast(Thing, self._open[path])
        if path in self._failed:
            return None
        if self._missing(path):
            self._begin(order, path)
        return self._collect(order, path)

    def _begin(self, order: Order[Thing], path: Path) -> None:
        if self._workers is not None:
            self._making[path] = self._workers.submit(carry_out, order, self._cache)
            return
        try:
            carry_out(order, self._cache)
        except GameError as reason:
            self._fail(path, reason)
        except FAILURES as reason:
            self._fail(path, _unmade(reason))

    def _collect(self, order: Order[Thing], path: Path) -> Thing | None:
        """Take a thing out of the hands of a worker; a damaged file is made again next time."""
        future = self._making.get(path)
        if future is not None and not future.done():
            return None
        self._making.pop(path, None)
        try:
            if future is not None:
                future.result()
            if path in self._failed:
                return None
            thing = order.read(self._cache)
        except GameError as reason:
            self._fail(path, reason)
            return None
        except FAILURES as reason:
            path.unlink(missing_ok=True)
            if future is not None:
                self._fail(path, _unmade(reason))
            return None
        self._open[path] = thing
        self._make_room()
        return thing

    def _make_room(self) -> None:
        """Close what was asked for longest ago, but never the last two."""
        while len(self._open) > 2 and (
            len(self._open) > KEPT or sum(map(_bytes, self._open.values())) > MOST_OPEN_BYTES
        ):
            self._open.popitem(last=False)

    def _fail(self, path: Path, why: Exception) -> None:
        if path not in self._failed:
            self._failed.add(path)
            self._failures.append(self._tell(why))


def _unmade(reason: BaseException) -> GameError:
    return GameError(f"This could not be made: {reason}", key="music-unmade", why=str(reason))


def _bytes(thing: object) -> int:
    """Tell what a thing takes; sounds stay in their files."""
    if not isinstance(thing, pygame.Surface):
        return 0
    return thing.get_width() * thing.get_height() * thing.get_bytesize()
