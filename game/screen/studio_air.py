"""What the studio can be asked for of a night at the set: its tape as a master, and its measure."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np

from game.band import Song, count_frames
from game.band.radio import Sleeved
from game.city.discs import Tape
from game.pressing.evening import Shelf, hear_again
from game.pressing.off_air import Aired
from game.screen.studio_files import keep_array, keep_facts, read_facts
from game.screen.studio_orders import (
    Labelled,
    MasterOrder,
    Sound,
    labelled,
    place,
    tapes_in,
)


@dataclass(frozen=True, slots=True)
class OffTheAir:
    """A night's tape with what the stations played; measured or not, it is the same."""

    tape: Tape
    pieces: tuple[Labelled, ...]

    def play(self, folder: Path) -> Sound:
        """Hear the night again; what there is to know of it is kept beside."""
        heard = hear_again(self.tape, shelf_of(self.pieces, folder))
        keep_facts(AiredOrder(_named(self)).path(folder), asdict(heard.aired))
        return heard.sound


def off_air(tape: Tape, pieces: tuple[Labelled, ...]) -> Labelled:
    """Give a tape as a piece of music."""
    return _named(OffTheAir(replace(tape, bandwidth_hz=0, noise_cdb=0), pieces))


def shelf_of(pieces: Iterable[Labelled], folder: Path) -> Shelf:
    """Give what stations can play; a song that the player brought along has no hour of its own.

    The band plays what nobody has played yet when a station is met that sends it.
    """
    return Shelf(
        {
            piece.song: (piece.music.genre, _sleeved(piece.music, folder))
            for piece in pieces
            if isinstance(piece.music, Song)
        }
    )


def _sleeved(song: Song, folder: Path) -> Sleeved:
    return Sleeved(count_frames(song), lambda: tapes_in(folder).song(song))


@dataclass(frozen=True, slots=True)
class AiredOrder:
    """What there is to know of a master off the air."""

    piece: Labelled

    def path(self, folder: Path) -> Path:
        """Tell where it lies."""
        return place(folder, "aired", self.piece.label, ending="json")

    def make(self, folder: Path) -> None:
        """Hear the night again; the master comes with it."""
        order = MasterOrder(self.piece)
        assert isinstance(self.piece.music, OffTheAir), "only a tape is measured"
        keep_array(order.path(folder), np.asarray(self.piece.music.play(folder), np.float32))

    def read(self, folder: Path) -> Aired:
        """Open it."""
        return Aired(**read_facts(self.path(folder)))


def _named(caught: OffTheAir) -> Labelled:
    return labelled(caught.tape.song, caught)
