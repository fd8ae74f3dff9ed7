"""The sound of the shelf: a moment of a disc that is looked at, or all of it."""

from dataclasses import replace
from zlib import crc32

from game.city.discs import Recipe
from game.screen.kit import Kit
from game.screen.player import DiscPlayer
from game.screen.scene import TICKS_PER_S
from game.screen.shelf_telling import Standing
from game.screen.studio import Studio

TASTE_S, TASTE_FROM_S = 3.0, 8.0
"""What is heard of a disc that one only looks at, and from where on."""
OTHER_TAPES = 1_000_000
"""Tapes of other runs lie above those of this one, whose numbers are small."""


def recipe_of(studio: Studio, standing: Standing) -> Recipe:
    """Give what a disc is pressed from; the tape of another run gets a number of its own."""
    disc = standing.disc
    if disc.tape is None or standing.current:
        return disc.recipe
    number = OTHER_TAPES + crc32(f"{standing.run.key}/{disc.recipe.tape}".encode())
    studio.keep_tape(number, disc.tape)
    return replace(disc.recipe, tape=number)


class ShelfSound:
    """Plays one disc at a time, once the studio has it."""

    def __init__(self, kit: Kit, studio: Studio) -> None:
        self._kit = kit
        self._studio = studio
        self._wanted: Standing | None = None
        self._only_a_taste = False
        self._player: DiscPlayer | None = None
        self._left = 0

    @property
    def playing(self) -> bool:
        """Whether a disc is heard, or is being fetched to be."""
        return self._wanted is not None or (self._player is not None and self._player.playing)

    def taste(self, standing: Standing) -> None:
        """Let a disc be heard for a moment."""
        self._want(standing, taste=True)

    def play_or_lift(self, standing: Standing) -> None:
        """Play a disc from its beginning; one that is heard already is lifted."""
        if self.playing and not self._only_a_taste:
            self.lift()
            return
        self._want(standing, taste=False)
        if self._studio.failed(recipe_of(self._studio, standing)):
            why = self._studio.take_failure()
            self._kit.captions.say(why or self._kit.words("shelf-not-heard"))
            self._kit.desk.refuse()
            self._wanted = None

    def lift(self) -> None:
        """Lift the needle, and want nothing."""
        self._wanted = None
        if self._player is not None:
            self._player.lift()
            self._player = None

    def tick(self) -> None:
        """Live a tick."""
        if self._wanted is not None:
            self._fetch(self._wanted)
        player = self._player
        if player is None:
            return
        player.tick()
        if self._only_a_taste and player.playing:
            self._left -= 1
            if self._left <= 0:
                self.lift()

    def _want(self, standing: Standing, *, taste: bool) -> None:
        self.lift()
        self._wanted, self._only_a_taste = standing, taste
        self._left = round(TASTE_S * TICKS_PER_S)

    def _fetch(self, standing: Standing) -> None:
        recipe = recipe_of(self._studio, standing)
        hearing = self._studio.hearing(recipe, plays=standing.disc.plays)
        if hearing is None:
            return
        self._wanted = None
        self._player = DiscPlayer(self._kit.desk, hearing)
        start_s = min(TASTE_FROM_S, self._player.seconds / 3) if self._only_a_taste else 0.0
        self._player.drop(start_s)
