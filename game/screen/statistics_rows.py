"""The rows of the statistics: what was counted, in words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.city.tally import Tally
from game.screen.shelf_telling import tell_song
from game.screen.telling import tell_money
from game.screen.words import Words

NONE = "—"
MM_A_M = 1000
Tell = Callable[[Words, Tally], str]


@dataclass(frozen=True, slots=True)
class Counted:
    """One row."""

    name: str
    life: str
    run: str = ""
    number: bool = True


def _grade(value: int) -> str:
    return str(value) if value >= 0 else NONE


def _song(words: Words, tally: Tally) -> str:
    return tell_song(words, tally.favourite) if tally.favourite else NONE


def _genre(words: Words, tally: Tally) -> str:
    return words(f"genre-{tally.genres[0][0]}") if tally.genres else NONE


def _end(words: Words, tally: Tally) -> str:
    ends = [name for name, _ in tally.ends if name != "chapter"]
    return words.first(f"ending-{ends[0]}-head", "statistics-end-other") if ends else NONE


NUMBERS: tuple[tuple[str, Tell], ...] = (
    ("discs", lambda words, t: str(t.discs)),
    ("copies", lambda words, t: str(t.copies)),
    ("best", lambda words, t: _grade(t.best_grade)),
    ("mean", lambda words, t: _grade(t.mean_grade)),
    ("groove", lambda words, t: words("statistics-metres", metres=t.groove_mm // MM_A_M)),
    ("sold", lambda words, t: str(t.discs_sold)),
    ("goods", lambda words, t: str(t.sold - t.discs_sold)),
    ("refused", lambda words, t: str(t.refused)),
    ("earned", lambda words, t: tell_money(words, t.earned_kop)),
    ("dearest", lambda words, t: tell_money(words, t.dearest_kop)),
    ("searches", lambda words, t: str(t.searches)),
    ("survived", lambda words, t: str(t.survived)),
    ("lost", lambda words, t: str(t.lost)),
    ("films", lambda words, t: str(t.films)),
    ("tapes", lambda words, t: str(t.tapes)),
    ("talks", lambda words, t: str(t.talks)),
    ("chapters", lambda words, t: str(t.chapters)),
    ("blocks", lambda words, t: str(t.blocks)),
)
NAMES: tuple[tuple[str, Tell], ...] = (("song", _song), ("genre", _genre), ("end", _end))


def rows_of(words: Words, run: Tally | None, life: Tally) -> Sequence[Counted]:
    """Give all rows: numbers first, favourites between, the runs themselves last."""
    rows = [_row(words, name, tell, run, life, number=True) for name, tell in NUMBERS]
    rows[5:5] = [_row(words, name, tell, run, life, number=False) for name, tell in NAMES]
    return [*rows, Counted(words("statistics-runs"), str(life.runs))]


def _row(
    words: Words, name: str, tell: Tell, run: Tally | None, life: Tally, *, number: bool
) -> Counted:
    beside = tell(words, run) if run is not None else ""
    return Counted(words(f"statistics-{name}"), tell(words, life), beside, number)
