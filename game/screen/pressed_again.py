"""Every disc of a recording, pressed again: a grade that was forged does not come back."""

from collections.abc import Iterator

from game.city.commands import Pressed
from game.replay import Recording
from game.screen.masters import keep_tapes
from game.screen.studio import Studio

MOST_OFF = 2
"""Points of a grade that two machines may differ by in their last bits."""


def false_grades(run: Recording, studio: Studio) -> Iterator[str]:
    """Press disc after disc; say nothing of one that is true, and one sentence of any other.

    Parameters
    ----------
    run : Recording
        One whose rules are true.
    studio : Studio
        One that makes everything at once, and knows the songs that were brought along.
    """
    keep_tapes(studio, run.commands)
    for count, command in enumerate(run.commands, start=1):
        if isinstance(command, Pressed):
            yield _told(count, command, studio)


def _told(count: int, command: Pressed, studio: Studio) -> str:
    bone, said = studio.press(command.recipe), command.verdict.grade
    if bone is None:
        why = studio.take_failure() or "it cannot be pressed here"
        return f"command {count}: {command.recipe.song} was not pressed again: {why}"
    true = bone.verdict.grade
    if abs(true - said) <= MOST_OFF:
        return ""
    return f"command {count}: {command.recipe.song} has grade {true}, the recording says {said}"
