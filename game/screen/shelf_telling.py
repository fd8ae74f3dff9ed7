"""Telling of the shelf: what a disc is, what became of it, and how a talk over a price ended."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.city.history import Disc
from game.city.past_sales import SOLD, Sale
from game.screen.hearing import grade_word
from game.screen.listing import Row
from game.screen.palette import AMBER, DIM, GREEN, RED_LIGHT, TEXT, Colour
from game.screen.showing import tell_film
from game.screen.telling import tell_date, tell_long_date, tell_money
from game.screen.words import Words
from game.shelf import RunShelf

FATES = ("kept", "sold", "lost", "given", "last", "gone")
FATE_INKS: dict[str, Colour] = {
    "kept": AMBER, "sold": GREEN, "lost": RED_LIGHT, "given": TEXT, "last": AMBER, "gone": DIM,
}  # fmt: skip
FAR_HOLE_CMM = 25
OUT_OF_ROUND_CMM = 400


@dataclass(frozen=True, slots=True)
class Standing:
    """A disc on the shelf, and the run that it is from."""

    run: RunShelf
    disc: Disc
    current: bool
    """It is of the run in progress."""

    @property
    def sales(self) -> tuple[Sale, ...]:
        """The talks over its price, oldest first."""
        return tuple(sale for sale in self.run.sales if sale.item == self.disc.number)


def tell_song(words: Words, song: str) -> str:
    """Name a song; one whose file is gone is called that."""
    key = f"song-{song}-title"
    return words(key) if words.has(key) else words("shelf-song-gone")


def tell_person(words: Words, name: str) -> str:
    """Name somebody, or a place that has a disc."""
    return words.first(f"person-{name}-name", f"place-{name}-name", "shelf-somebody")


def tell_when(words: Words, date: str, block: int) -> str:
    """Say on which day, and in which quarter of it."""
    return words("shelf-when", date=tell_long_date(words, date), block=words(f"block-{block % 4}"))


def tell_chapter(words: Words, level: str) -> str:
    """Name a chapter, or a run of its own."""
    return words.first(f"chapter-{level}-title", f"level-{level}-name", "shelf-level-gone")


def tell_cut(words: Words, disc: Disc) -> str:
    """Say on what film, on which lathe and from what it was cut."""
    source = "press" if disc.cast_of else "tape" if disc.recipe.tape else "record"
    return words(
        "shelf-cut",
        film=tell_film(words, disc.recipe.blank),
        number=str(disc.recipe.blank.number),
        lathe=words.first(f"lathe-{disc.recipe.lathe}", "shelf-lathe-own"),
        source=words(f"shelf-from-{source}"),
    )


def tell_hand(words: Words, disc: Disc) -> str:
    """Say whose hand it was, and what it has left on the film."""
    recipe = disc.recipe
    told = [words(f"shelf-hand-{disc.hand}")] if words.has(f"shelf-hand-{disc.hand}") else []
    radii = [radius for _, radius in recipe.trim]
    traces = (
        ("tears", len(recipe.tears)),
        ("jumps", len(recipe.jumps)),
        ("gaps", len(recipe.gaps)),
    )
    told += [words(f"shelf-trace-{name}", count=count) for name, count in traces if count]
    if radii and max(radii) - min(radii) > OUT_OF_ROUND_CMM:
        told.append(words("shelf-trace-round"))
    if recipe.hole_cmm > FAR_HOLE_CMM and not recipe.burnt_first:
        told.append(words("shelf-trace-hole"))
    return "; ".join(told or [words("shelf-trace-none")])


def tell_fate(words: Words, disc: Disc) -> str:
    """Say in a sentence where it is now."""
    who = tell_person(words, disc.whom) if disc.whom else words("shelf-somebody")
    when = tell_date(words, disc.fate_date) if disc.fate_date else ""
    if disc.fate == "lost":
        key = f"shelf-lost-{disc.cause}"
        return words(key if words.has(key) else "shelf-lost", date=when)
    return words(f"shelf-fate-{disc.fate}", who=who, date=when, sum=tell_money(words, disc.kop))


def tell_outcome(words: Words, sale: Sale) -> str:
    """Say in a few words how a talk over a price ended."""
    key = f"autopsy-end-{sale.outcome}"
    return words(
        key if words.has(key) else "autopsy-end-left", sum=tell_money(words, sale.paid_kop)
    )


def life_of(words: Words, standing: Standing) -> Sequence[Row]:
    """Tell the life of a disc, line by line; a talk over its price can be opened."""
    disc = standing.disc
    rows = [
        Row(
            "cut",
            words("shelf-life-pressed" if disc.cast_of else "shelf-life-cut"),
            value=str(disc.fresh.grade),
            under=tell_when(words, disc.date, disc.block),
            ink=AMBER,
        ),
        Row("film", tell_cut(words, disc), under=tell_chapter(words, disc.level)),
        Row("hand", tell_hand(words, disc), under=words("shelf-plays", count=disc.plays)),
    ]
    rows += [talk_row(words, sale) for sale in standing.sales]
    if disc.fate not in ("kept", SOLD):
        rows.append(Row("fate", tell_fate(words, disc), under=tell_chapter(words, disc.fate_level)))
    return rows


def talk_row(words: Words, sale: Sale) -> Row:
    """Tell a talk over a price in a row that can be opened."""
    sold = sale.outcome == SOLD
    return Row(
        f"sale-{sale.number}",
        words("shelf-life-talk", who=tell_person(words, sale.buyer)),
        value=f"+{tell_money(words, sale.paid_kop)}" if sold else tell_outcome(words, sale),
        under=tell_when(words, sale.date, sale.block),
        ink=GREEN if sold else DIM,
        item=sale,
    )


def tell_grade(words: Words, disc: Disc) -> str:
    """Say the grade and its word."""
    return f"{disc.fresh.grade}  {words(grade_word(disc.fresh.grade))}"
