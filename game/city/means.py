"""What an author writes of the later trade: needles, photographs, counters, old notes, a duty."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Means:
    """The numbers of tools that wear and of rules that come with the years; money in kopecks."""

    needle_sides: int = 0
    """Sides that a steel needle cuts before the next one goes in, 1..40; 0 = none ever dulls."""
    needle_kop: int = 40
    """What a needle costs, 0..1000."""
    sapphire_sides: int = 40
    """Sides after which a sapphire has a chip the size of a thought, 1..200."""
    photo_kop: int = 400
    """What a photograph under the song brings more, 0..5000."""
    raid_rest: int = 0
    """Nights after a raid in which there is no other, 0..9."""
    exchange_kop: int = 0
    """Old cash that anybody may change without a word, 0..1000000; what lies beyond has to pass
    through other hands."""
    work_blocks: int = 0
    """Blocks of honest work that a chapter asks for, 0..9."""
    dossier_idle: int = 900
    """What the folder gets when they are missing, hundredths, 0..5000."""
    dossier_alarm: int = 2000
    """What it gets when a counter has sold more than anybody ever wanted, hundredths, 0..5000."""


@dataclass(frozen=True, slots=True)
class Counter:
    """A record counter where nobody ever asked for speeches."""

    id: str
    """Text: counter-<id>-name."""
    normal: int
    """What it sells in a chapter without anybody wondering, 1..40."""
