"""What every scene is handed: words, type, devices, sound, plates, settings and captions."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from game.screen.actions import Bindings
from game.screen.captions import Captions
from game.screen.cupboard import Cupboard
from game.screen.desk import Desk
from game.screen.devices import Devices
from game.screen.eyes import Eyes
from game.screen.frame import Frame
from game.screen.glyphs import Glyphs
from game.screen.layout import LAYOUTS, Layout
from game.screen.looks import PLAIN, Look
from game.screen.plates import Plates
from game.screen.scene import Change
from game.screen.settings import Settings
from game.screen.typefaces import Type
from game.screen.words import Words

if TYPE_CHECKING:
    from game.screen.almanac_book import AlmanacBook


def _keep_nothing(_: Settings) -> None:
    """Where there is no profile, settings last as long as the window."""


@dataclass(slots=True)
class Kit:
    """The things of a screen; one for the whole game, changed only by ``obey``."""

    words: Words
    plates: Plates
    settings: Settings = field(default_factory=Settings)
    desk: Desk = field(default_factory=Desk)
    captions: Captions = field(default_factory=Captions)
    keep_settings: Callable[[Settings], None] = _keep_nothing
    devices: Devices = field(init=False)
    type: Type = field(init=False)
    glyphs: Glyphs = field(init=False)
    frame: Frame = field(init=False)
    pictures: Path | None = None
    """Where F12 puts pictures."""
    cupboard: Cupboard | None = None
    """The player's own music."""
    almanac: "AlmanacBook | None" = None
    """What the player has met of the almanac."""
    practice: Callable[[str], Change] | None = None
    """Opens the practice room at a movement of the hand."""
    looks: Mapping[str, Look] = field(default_factory=dict)
    """The colours of the inks that can be chosen; what is not among them is plain."""
    eyes: Eyes = field(default_factory=Eyes)

    def __post_init__(self) -> None:
        self.devices = Devices(Bindings.from_changes(self.settings.keys))
        self.type = Type()
        self.glyphs = Glyphs(self.devices, self.type)
        self.frame = Frame(self.type, self.glyphs, LAYOUTS[100])
        self.obey(self.settings)

    @property
    def layout(self) -> Layout:
        """Where things lie at the text size in force."""
        return LAYOUTS[self.settings.text_percent]

    def change(self, settings: Settings) -> None:
        """Take over new settings and keep them."""
        self.obey(settings)
        self.keep_settings(settings)

    def obey(self, settings: Settings) -> None:
        """Let every part follow the settings."""
        if (settings.text_percent, settings.plain_letters) != (
            self.type.percent,
            self.type.plain_letters,
        ):
            self.type = Type(percent=settings.text_percent, plain_letters=settings.plain_letters)
        look = self.looks.get(settings.palette, PLAIN)
        if look != self.eyes.look:
            self.eyes = Eyes(look)
        self.settings = settings
        self.words.speak(settings.language)
        self.devices.bindings = Bindings.from_changes(settings.keys)
        self.glyphs = Glyphs(self.devices, self.type, latin=settings.latin_glyphs)
        self.frame = Frame(self.type, self.glyphs, self.layout)
        self.frame.reduced_motion = settings.reduced_motion
        self.frame.caption_alpha = settings.captions_box / 100
        self.desk.obey(settings)
