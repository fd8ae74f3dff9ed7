"""The practice book: how well each movement went at its best, kept in the profile."""

from pathlib import Path

from game.city.commands import HandOver, ShowPapers, TookFilms
from game.city.difficulty import MOVEMENTS
from game.city.discs import Blank
from game.hands.cigarette import SNUG_CMM, Hole
from game.hands.dial_splice import Spliced
from game.hands.scissors import Trim, widest_cmm
from game.hands.skill import film_worth
from game.saves import SaveError, UnwritableError, read_sealed, seal, write_atomic

__all__ = [
    "FULL", "KINDS", "MOVEMENTS", "PracticeBook", "mark_of_bag", "mark_of_films",
    "mark_of_handing", "mark_of_hole", "mark_of_papers", "mark_of_tape", "mark_of_trim",
]  # fmt: skip

KINDS = ("by-hand", "assisted")
"""What counts: a hand of one's own, with help or without it."""
FULL = 100
WHY = "the best is known this evening, but not kept"
_MOST_COVER = 80
_ROUND_CMM = 40
"""Out of round by so much costs nothing: no scissors do better."""
_CMM_A_POINT = 7
_TEAR_POINTS = 20
_OFFSET_A_POINT_CMM = 2
_WIDE_A_POINT_CMM = 3
_SOOT_A_POINT = 25
_SONG_S = 60
"""A song of a minute, clean from end to end, is all that a night can give."""
_NAME_POINTS = 20
_KEPT_POINTS = 25
_GIVEN_POINTS = 15


def mark_of_bag(cover: int) -> int:
    """Mark a packed bag by how much of what is forbidden it hides."""
    return _within(cover * FULL // _MOST_COVER)


def mark_of_films(bin: tuple[Blank, ...], took: TookFilms, *, limit: int) -> int:
    """Mark what the lining holds against the best that lay there; a name left on costs."""
    if took.thrown_out or not took.films:
        return 0
    worths = {blank.number: film_worth(blank, widest_cmm(blank) // 100) for blank in bin}
    best = sum(sorted(worths.values(), reverse=True)[:limit])
    have = sum(worths.get(film.number, 0) for film in took.films)
    nameless = sum(film.name_cut for film in took.films)
    chosen = (FULL - _NAME_POINTS) * have // max(1, best)
    return _within(chosen + _NAME_POINTS * nameless // len(took.films))


def mark_of_trim(trim: Trim) -> int:
    """Mark a rim: how far it is out of round, and how often the sheet tore."""
    if trim.ruined:
        return 0
    off = max(0, trim.out_of_round_cmm - _ROUND_CMM)
    return _within(FULL - off // _CMM_A_POINT - _TEAR_POINTS * len(trim.tears))


def mark_of_hole(hole: Hole) -> int:
    """Mark a hole: off the middle, loose on its spindle, sooty."""
    if not hole.fits:
        return 0
    loose = max(0, hole.size_cmm - SNUG_CMM) // _WIDE_A_POINT_CMM
    return _within(
        FULL - hole.offset_cmm // _OFFSET_A_POINT_CMM - loose - hole.char // _SOOT_A_POINT
    )


def mark_of_tape(spliced: Spliced) -> int:
    """Mark a night by the clean seconds of the song that was cut out of it."""
    return _within(FULL * spliced.clean_s // _SONG_S - 2 * spliced.joins)


def mark_of_handing(command: HandOver) -> int:
    """Mark a handing over by the most that anybody suspected; a bone that is kept is half lost."""
    if command.outcome in ("dropped", "caught"):
        return 0
    quiet = _within(FULL - command.seen // 10)
    return quiet if command.outcome == "handed" else min(quiet, _KEPT_POINTS)


def mark_of_papers(command: ShowPapers) -> int:
    """Mark a check by the doubt that was left, and by what it cost to be rid of it."""
    return _within(FULL - command.doubt // 10 - _GIVEN_POINTS * len(command.given_up))


def _within(points: int) -> int:
    return max(0, min(FULL, points))


class PracticeBook:
    """The best marks; a damaged file is set aside, and no reason not to practise."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._notice: SaveError | None = None
        self._best = self._kept()
        self.trouble: UnwritableError | None = None
        """Why the last mark could not be kept."""

    def best(self, movement: str, kind: str) -> int | None:
        """Give the best mark of a movement, or nothing where none was earned yet."""
        return self._best.get((movement, kind))

    def take_notice(self) -> SaveError | None:
        """Say what was wrong with the file, once."""
        notice, self._notice = self._notice, None
        return notice

    def note(self, movement: str, kind: str, mark: int) -> bool:
        """Write a mark down; tell whether it is the best so far."""
        before = self._best.get((movement, kind))
        if kind not in KINDS or (before is not None and mark <= before):
            return False
        self._best[movement, kind] = mark
        self._write()
        return True

    def _write(self) -> None:
        if self._path is None:
            return
        rows = [[movement, kind, mark] for (movement, kind), mark in sorted(self._best.items())]
        try:
            write_atomic(self._path, seal({"best": rows}), advice=WHY)
        except UnwritableError as error:
            self.trouble = error
        else:
            self.trouble = None

    def _kept(self) -> dict[tuple[str, str], int]:
        if self._path is None:
            return {}
        body, self._notice = read_sealed(self._path)
        rows = body.get("best")
        found: dict[tuple[str, str], int] = {}
        for row in rows if isinstance(rows, list) else []:
            match row:
                case [str(movement), str(kind), int(mark)] if 0 <= mark <= FULL:
                    if movement in MOVEMENTS and kind in KINDS:
                        found[movement, kind] = mark
        return found
