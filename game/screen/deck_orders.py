"""A deck of one's own: the gramophone of the sandbox, whose needle, weight and speed can be set."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from game import groove
from game.city.discs import Recipe
from game.groove import Deck
from game.pressing.workshop import deck_of
from game.screen.studio_files import keep_array, read_array
from game.screen.studio_orders import DiscOrder, Labelled, Sound, forget_oldest, made, place

RATE_HZ = 44100


@dataclass(frozen=True, slots=True)
class OwnDeck:
    """What can be set, in whole numbers; as it is made, it is the kitchen's."""

    tip_um: int = 65
    """Radius of the needle's ball."""
    force_mn: int = 500
    """What it weighs on the groove."""
    rpm_c: int = 7826
    """Speed, hundredths of a turn a minute."""
    horn: int = 1
    """1 = a horn, 0 = a loudspeaker that hides nothing."""
    hole: int = 1
    """1 = on its burnt hole, 0 = laid on the true middle."""

    def plays(self, recipe: Recipe) -> Deck:
        """Give the deck with that disc on it."""
        deck = replace(
            deck_of(recipe),
            tip_radius_um=float(self.tip_um),
            force_n=self.force_mn / 1000,
            rpm=self.rpm_c / 100,
            horn=bool(self.horn),
        )
        return deck if self.hole else replace(deck, hole_mm=0.0, slack_mm=0.0)

    def turned(self, knob: str, step: int) -> "OwnDeck":
        """Set a knob to its next value, or to the one before."""
        choices = KNOBS[knob]
        at = (choices.index(getattr(self, knob)) + step) % len(choices)
        return replace(self, **{knob: choices[at]})


KNOBS: Mapping[str, tuple[int, ...]] = MappingProxyType(
    {
        "tip_um": (15, 25, 40, 65, 100, 150),
        "force_mn": (100, 200, 300, 500, 1000, 2000),
        "rpm_c": (3333, 4500, 7200, 7826),
        "horn": (0, 1),
        "hole": (0, 1),
    }
)
"""What each knob can be set to."""
USUAL = OwnDeck()


@dataclass(frozen=True, slots=True)
class DeckOrder:
    """How a disc sounds on a deck of one's own, after so many plays on the kitchen's."""

    piece: Labelled
    recipe: Recipe
    plays: int
    deck: OwnDeck

    def path(self, folder: Path) -> Path:
        """Tell where it lies."""
        return place(folder, "hearing", self.piece.label, self.recipe, self.plays, self.deck)

    def make(self, folder: Path) -> None:
        """Play the disc."""
        disc, kitchen = made(DiscOrder(self.piece, self.recipe), folder), deck_of(self.recipe)
        worn = groove.wear(disc, deck=kitchen, plays=self.plays) if self.plays else disc
        own = self.deck.plays(self.recipe)
        keep_array(self.path(folder), groove.play(worn, deck=own, rate_hz=RATE_HZ, seed=self.plays))
        forget_oldest(folder)

    def read(self, folder: Path) -> Sound:
        """Open it: ``(frames,)`` float32 at 44100 Hz."""
        return read_array(self.path(folder))
