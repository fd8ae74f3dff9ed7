"""What a player can know of the music there is to copy, and of the set by the window."""

from dataclasses import dataclass

from game.city.said import Said


@dataclass(frozen=True, slots=True)
class SeenMaster:
    """A song one owns a master of."""

    song: str
    genre: str
    seconds: int
    wanted_kop: int
    """What a perfect bone of it would bring from somebody with no ear today."""
    tape: int = 0
    """Number of the tape it comes from; 0 = a record."""
    bandwidth_hz: int = 0
    """What of its treble is on that tape."""
    noise_cdb: int = 0


@dataclass(frozen=True, slots=True)
class SeenRadio:
    """The set, and what it may bring tonight."""

    seconds: int
    """How long one may sit at it."""
    songs: tuple[str, ...]
    """What the stations have to play."""
    why_not: Said | None
    """Why it stays dark now; nothing = one may sit down."""
