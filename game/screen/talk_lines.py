"""What is said in a talk: bubble after bubble, each coming letter by letter."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.city.seen_talk import SeenAnswer, SeenTalk
from game.city.tale import NARRATOR
from game.screen.scene import TICKS_PER_S
from game.screen.typefaces import DIALOGUE, Face, Style

LETTERS_PER_S = 40
NARRATION = Style(Face.HAND, DIALOGUE.px)


@dataclass(frozen=True, slots=True)
class Line:
    """One bubble: who says it, and the key of its text."""

    who: str
    key: str

    @property
    def told(self) -> bool:
        """Whether the narrator tells it."""
        return self.who == NARRATOR

    @property
    def style(self) -> Style:
        """How it is set: people in sans, the narrator in italic serif."""
        return NARRATION if self.told else DIALOGUE


def lines_of_scene(scene: str, says: Sequence[str]) -> tuple[Line, ...]:
    """Give the bubbles that come before the answer."""
    return tuple(Line(who, f"scene-{scene}-{at}") for at, who in enumerate(says, start=1))


def lines_of_answer(scene: str, option: str, says: Sequence[str]) -> tuple[Line, ...]:
    """Give the bubbles that follow an answer."""
    return tuple(Line(who, f"scene-{scene}-{option}-{at}") for at, who in enumerate(says, start=1))


def opening(talk: SeenTalk) -> tuple[Line, ...]:
    """Give what is said before one has to answer."""
    return lines_of_scene(talk.scene, talk.says)


def echo(talk: SeenTalk, answer: SeenAnswer) -> tuple[Line, ...]:
    """Give what is said when one has answered."""
    return lines_of_answer(talk.scene, answer.id, answer.says)


class Reading:
    """Which bubble is read, and how much of it has come."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = tuple(lines)
        self.at = 0
        self._ticks = 0
        self._all = False

    @property
    def line(self) -> Line:
        """The bubble that is read now."""
        return self.lines[self.at]

    @property
    def last(self) -> bool:
        """Whether no bubble follows."""
        return self.at + 1 >= len(self.lines)

    def letters(self, text: str) -> int:
        """Tell how many letters of the bubble's text have come."""
        if self._all:
            return len(text)
        return min(len(text), self._ticks * LETTERS_PER_S // TICKS_PER_S)

    def tick(self) -> None:
        """Live a tick."""
        self._ticks += 1

    def hurry(self) -> None:
        """Let all of the bubble stand there."""
        self._all = True

    def again(self) -> None:
        """Let the bubble come once more."""
        self._ticks, self._all = 0, False

    def turn(self, step: int) -> bool:
        """Go on, or back to what has been read already; True if there is such a bubble."""
        at = self.at + step
        if not 0 <= at < len(self.lines):
            return False
        self.at = at
        self.again()
        self._all = step < 0
        return True
