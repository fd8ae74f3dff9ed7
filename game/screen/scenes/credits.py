"""The last page: what is invented here, what is not, and the way back to the title."""

from collections.abc import Callable

from game.screen.kit import Kit
from game.screen.scene import Change
from game.screen.scenes.closing import Closing, ClosingView

PLATE = "dawn"


def credits_page(kit: Kit, *, then: Callable[[], Change]) -> Closing:
    """Make the last page."""
    words = kit.words
    texts: list[str] = []
    while words.has(key := f"credits-{len(texts) + 1}"):
        texts.append(words(key))
    view = ClosingView(PLATE, words("credits-title"), tuple(texts), words("credits-back"))
    return Closing(kit, view, then=then)
