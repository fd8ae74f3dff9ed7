"""Captions: hints, sounds and refusals, one line at a time, and the last three for the pause."""

from collections import deque

from game.screen.scene import TICKS_PER_S

SHORTEST_S = 2.5
READING_CHARS_PER_S = 16


class Captions:
    """The caption line under the stage."""

    def __init__(self) -> None:
        self.text = ""
        self.last: deque[str] = deque(maxlen=3)
        self._ticks = 0
        self._later = ""

    def say(self, text: str, *, seconds: float | None = None) -> None:
        """Show a line as long as it takes to read it, or as long as wanted."""
        if text != self.text:
            self.last.append(text)
        reading = max(SHORTEST_S, len(text) / READING_CHARS_PER_S + 1.2)
        self.text = text
        self._ticks = round((seconds or reading) * TICKS_PER_S)

    def say_later(self, text: str) -> None:
        """Show a line once nothing else is being said."""
        self._later = text

    def tick(self) -> None:
        """Live a tick; a line that was long enough goes, and one that has waited comes."""
        self._ticks -= 1
        if self._ticks <= 0:
            self.text = ""
        if not self.text and self._later:
            text, self._later = self._later, ""
            self.say(text)

    def clear(self) -> None:
        """Take the line away."""
        self.text = ""
