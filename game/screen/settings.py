"""What the player has set: how the game sounds, looks, reads and feels in the hand."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from game.screen.looks import LOOKS, OWN

LANGUAGES = ("en", "ru")
TEXT_PERCENTS = (100, 150, 200)
RISKS = ("both", "words", "numbers")
HANDS = ("by-hand", "assisted", "automatic")
LENSES = ("hold", "toggle")
CONFIRMS = ("hold", "press")
SPEEDS = (100, 75, 50)
PALETTES = ("plain", *LOOKS, OWN)
CHOICES: dict[str, tuple[Any, ...]] = {
    "language": LANGUAGES,
    "text_percent": TEXT_PERCENTS,
    "risk_as": RISKS,
    "hand": HANDS,
    "lens": LENSES,
    "confirm": CONFIRMS,
    "hand_speed": SPEEDS,
    "palette": PALETTES,
}
VOLUMES = ("music", "disc", "effects", "voices")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything on the options screen; percent where a number is meant."""

    language: str = "en"
    text_percent: int = 100
    plain_letters: bool = False
    captions: bool = True
    captions_px: int = 20
    captions_box: int = 85
    risk_as: str = "both"
    hand: str = "by-hand"
    hand_speed: int = 100
    lens: str = "hold"
    confirm: str = "hold"
    latin_glyphs: bool = False
    reduced_motion: bool = False
    grain: int = 100
    palette: str = "plain"
    soften_films: bool = False
    fullscreen: bool = False
    music: int = 80
    disc: int = 100
    effects: int = 80
    voices: int = 80
    first_start: bool = True
    keys: Mapping[str, int] = field(default_factory=dict)
    """Keys that differ from the table: action, scancode."""

    def with_changes(self, **changes: Any) -> "Settings":
        """Give the settings with some of them changed."""
        return dataclasses.replace(self, **changes)

    def to_dict(self) -> dict[str, Any]:
        """Turn the settings into plain data for a file."""
        return {**dataclasses.asdict(self), "keys": dict(self.keys)}

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> "Settings":
        """Read plain data; what is unknown or does not fit keeps its default."""
        standard = cls()
        fitting = {
            field_.name: raw[field_.name]
            for field_ in dataclasses.fields(cls)
            if field_.name in raw and _fits(field_.name, raw[field_.name], standard)
        }
        return dataclasses.replace(standard, **fitting)


def _fits(name: str, value: Any, standard: Settings) -> bool:
    default = getattr(standard, name)
    if name in CHOICES:
        return value in CHOICES[name]
    if isinstance(default, bool):
        return isinstance(value, bool)
    if isinstance(default, int):
        return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 100
    return isinstance(value, Mapping) and all(
        isinstance(action, str) and isinstance(code, int) for action, code in value.items()
    )
