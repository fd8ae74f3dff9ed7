"""The end of a run that counts something: its score, and a line to show around."""

from collections.abc import Callable
from dataclasses import replace

import pygame

from game.screen.kit import Kit
from game.screen.results import Result
from game.screen.scene import STAY, Change
from game.screen.scenes.end import End
from game.screen.scenes.title import Entry
from game.screen.showing import show_end
from game.screen.showing_runs import tell_result
from game.screen.telling import tell_trouble
from game.session import Session


def scored_end(kit: Kit, session: Session, result: Result, leave: Callable[[], Change]) -> End:
    """Show the end with what the run came to, and let the line be copied."""
    view = show_end(kit.words, session.seen)
    assert view is not None, "the end is shown when there is one"
    told = tell_result(kit.words, session.first, result)
    if result.unkept is not None:
        kit.captions.say(
            kit.words("save-failed", why=tell_trouble(kit.words, result.unkept)), seconds=8
        )

    def copy() -> Change:
        try:
            pygame.scrap.put_text(result.share)
        except pygame.error:
            kit.captions.say(kit.words("runs-uncopied", text=result.share), seconds=20)
        else:
            kit.captions.say(kit.words("runs-copied", path=str(result.path)), seconds=12)
        return STAY

    def ways() -> tuple[Entry, ...]:
        words = kit.words
        return (
            Entry("copy", words("runs-copy"), copy),
            Entry("title", words("end-title"), leave),
        )

    if view.won:
        view = replace(
            view, heading=kit.words("ending-run-head"), texts=(kit.words("ending-run-text"),)
        )
    rows = (*view.rows, *((line, "") for line in told))
    return End(kit, replace(view, rows=rows), ways)
