"""Showing chapters: their cards and their ends, and mornings after a talk or a strike."""

from dataclasses import replace

from game.city.seen import Seen, SeenEntry
from game.screen.scenes.chapter import CardView, OutroView
from game.screen.settings import Settings
from game.screen.showing import show_report
from game.screen.telling import tell, tell_long_date, tell_money
from game.screen.views import ReportView, Term
from game.screen.words import Words

STRIKE = "entry-strike"
DAWN = 4
PLATES = (
    "nevsky-winter", "flat", "hospital-winter", "job", "nevsky-summer", "kitchen", "dance",
    "flea-winter", "office", "radio", "court", "port-open-kapella", "dawn",
)  # fmt: skip
"""What stands behind chapter 1 to 12; before them a run of its own."""


def show_card(words: Words, seen: Seen) -> CardView | None:
    """Show the card of the chapter that begins; a run of its own has none."""
    level = seen.level
    if not seen.story.chapter:
        return None
    return CardView(
        plate=plate_of_chapter(seen.story.chapter),
        date=_date(words, seen),
        title=title_of(words, seen),
        texts=_sentences(words, f"chapter-{level}"),
        rule=_if_any(words, f"chapter-{level}-rule"),
    )


def show_outro(words: Words, seen: Seen) -> OutroView:
    """Show what a chapter came to."""
    end, level = seen.end, seen.level
    assert end is not None, "a chapter that goes on has no end to show"
    texts = _sentences(words, f"chapter-{level}-end") or (words("outro-text"),)
    last = next((entry for entry in reversed(seen.diary) if entry.said.key == STRIKE), None)
    struck = "" if last is None else tell(words, last.said) + " "
    return OutroView(
        plate=plate_of_chapter(seen.story.chapter),
        date=_date(words, seen),
        title=words("outro-heading", title=title_of(words, seen)),
        texts=(*texts, words(f"outro-rating-{max(1, min(3, end.rating))}")),
        rows=tuple((tell(words, row.said), tell_money(words, row.amount)) for row in end.rows),
        strikes=seen.story.strikes,
        struck=struck + words("outro-strikes", count=seen.story.strikes),
    )


def show_morning(words: Words, seen: Seen, settings: Settings) -> ReportView:
    """Show what the night did, the talks of yesterday in a line each, and a strike as a card.

    The card has the strike's own sentence, so that the bill needs only its sum.
    """
    strike = strike_of(seen)
    rest = tuple(entry for entry in seen.report if entry is not strike)
    view = show_report(words, replace(seen, report=rest), settings)
    lines, news = view.lines, (*talks_of_yesterday(words, seen), *view.news)
    if strike is not None and strike.kop:
        lines = (*lines, Term(words("report-ring"), strike.kop))
    return replace(view, lines=lines, news=news)


def strike_of(seen: Seen) -> SeenEntry | None:
    """Give the entry of a strike of this night."""
    return next((entry for entry in seen.report if entry.said.key == STRIKE), None)


def talks_of_yesterday(words: Words, seen: Seen) -> tuple[str, ...]:
    """Say in a line each what was decided yesterday, whether it was talked over or skipped."""
    if not 0 < seen.day < len(seen.days):
        return ()
    yesterday = seen.days[seen.day - 1]
    return tuple(
        tell(words, entry.said)
        for entry in seen.diary
        if entry.kind == "talk" and entry.date == yesterday
    )


def title_of(words: Words, seen: Seen) -> str:
    """Name the chapter."""
    plain = words("chapter-plain", number=seen.story.chapter)
    return words(key) if words.has(key := f"chapter-{seen.level}-title") else plain


def plate_of_chapter(chapter: int) -> str:
    """Name the plate behind a chapter's card."""
    return PLATES[chapter] if chapter < len(PLATES) else PLATES[-1]


def _date(words: Words, seen: Seen) -> str:
    """Say when the chapter is: as its author says it, or from its first day to its last."""
    key = f"chapter-{seen.level}-date"
    if words.has(key):
        return words(key)
    first, last = (tell_long_date(words, day) for day in (seen.days[0], seen.days[-1]))
    return words("intro-dates", first=first, last=last)


def _sentences(words: Words, stem: str) -> tuple[str, ...]:
    """Give what stands under a stem with -1, -2 ... as far as it goes."""
    found: list[str] = []
    while words.has(key := f"{stem}-{len(found) + 1}"):
        found.append(words(key))
    return tuple(found)


def _if_any(words: Words, key: str) -> str:
    return words(key) if words.has(key) else ""
