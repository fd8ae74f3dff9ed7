"""What comes after the last chapter: doors, the closing scene, one more disc, the last page."""

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

from game.city.seen import Seen
from game.city.seen_talk import SeenEnding
from game.film.harbour import harbour
from game.film.seasons import in_season
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.last_disc import LastDisc
from game.screen.scene import Change, Push, Scene
from game.screen.scenes.chapter import ChapterEnd
from game.screen.scenes.closing import Closing, ClosingView
from game.screen.scenes.credits import credits_page
from game.screen.scenes.doors import Doors
from game.screen.scenes.end import End
from game.screen.scenes.held import Held
from game.screen.scenes.title import Entry
from game.screen.showing import show_end
from game.screen.showing_chapters import show_outro
from game.screen.studio import Studio
from game.screen.words import Words

PLATES = MappingProxyType(
    {
        "third_sentence": "court",
        "honest_life": in_season("kiosk", month=10),
        "harbour": harbour("port", "zarya_june_62", month=6),
        "editor": "editor",
        "magnitizdat": "tapes",
        "last_disc": "kitchen",
    }
)
"""What stands behind each closing scene."""
PLAIN_PLATE = "dawn"
BEFORE_THE_CUT = 1
"""So many sentences are said before the last disc is cut."""


@dataclass(frozen=True, slots=True)
class Onward:
    """Where one can go from the end of a run, or of a chapter."""

    leave: Callable[[], Change]
    again: Callable[[], Change]
    anew: Callable[[], Change]
    turn: Callable[[], Change]
    shelf: Callable[[], Change]


def page_of_end(kit: Kit, seen: Seen, ways: Onward, *, kept: bool) -> Scene:
    """Make the page of what a chapter, or the run, has come to; unkept there is no way back."""
    words = kit.words
    retry = "" if kept else words("retry-none")
    title = Entry("title", words("end-title"), ways.leave)
    again = Entry("again", words("end-again"), ways.again, why_not=retry)
    page = Entry("page", words("outro-turn"), ways.turn)
    shelf = Entry("shelf", words("end-shelf"), ways.shelf)
    if seen.end is not None and seen.end.kind == "chapter":
        return ChapterEnd(kit, show_outro(words, seen), lambda: (title, again, shelf, page))
    view = show_end(words, seen)
    assert view is not None, "the end is shown when there is one"
    known = (page,) if seen.story.ending is not None else ()
    anew = Entry("chapter", words("end-chapter-again"), ways.anew, why_not=retry)
    more = (anew,) if seen.story.chapter else ()
    return End(kit, view, lambda: (title, shelf, again, *more, *known))


def scene_of_end(
    kit: Kit, host: Host, studio: Studio, *, title: Callable[[], Change]
) -> Scene | None:
    """Make the screen of the end that the run has come to, if it has come to one of these."""
    seen = host.seen
    if seen.story.doors is not None:
        return Doors(kit, host, then=host.next)
    if seen.end is not None and seen.end.kind == "held":
        return credits_page(kit, then=title)
    waits = seen.story.held is not None and seen.story.talk is None
    return Held(kit, host, studio) if waits else None


def closing_of(
    kit: Kit, host: Host, studio: Studio, *, then: Callable[[], Change]
) -> Closing | None:
    """Make the closing scene, if it is known how it ends; one of them is cut in two by a disc."""
    ending = host.seen.story.ending
    if ending is None or host.seen.story.held is not None:
        return None
    if not ending.listener:
        view = show_closing(kit.words, ending, "after" if ending.cut else "")
        return Closing(kit, view, then=then)
    work = LastDisc(kit, host, studio, ending)
    view = show_closing(kit.words, ending, "before")
    return Closing(kit, view, then=lambda: Push(work.scene()))


def show_closing(words: Words, ending: SeenEnding, part: str = "") -> ClosingView:
    """Show what is said: all of it, or what is said before or after the last disc is cut."""
    texts: list[str] = []
    while words.has(key := f"closing-{ending.id}-{len(texts) + 1}"):
        texts.append(words(key))
    notes = [words(key) for key in ending.notes]
    said = {
        "before": texts[:BEFORE_THE_CUT],
        "after": [*texts[BEFORE_THE_CUT:], *notes],
    }.get(part, [*texts, *notes])
    waits = part == "before"
    return ClosingView(
        plate=PLATES.get(ending.id, PLAIN_PLATE),
        title=words(f"closing-{ending.id}-title"),
        texts=tuple(said),
        go=words("closing-cut" if waits else "closing-on"),
    )
