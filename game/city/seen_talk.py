"""What a player can know of the story: a talk that waits, the chapter, the strikes."""

from dataclasses import dataclass

from game.city.discs import Blank
from game.city.said import Said, Term


@dataclass(frozen=True, slots=True)
class SeenAnswer:
    """One way to answer in a talk: text scene-<scene>-<id>."""

    id: str
    why_not: Said | None
    """Why it cannot be given now; nothing = it can."""
    costs: tuple[Term, ...]
    """What is known of what it costs and brings: kopecks, points, quarters of a day."""
    hidden: bool
    """Something comes of it that nobody says."""
    says: tuple[str, ...]
    """Who speaks then, bubble by bubble: texts scene-<scene>-<id>-1, -2 ..."""


@dataclass(frozen=True, slots=True)
class SeenTalk:
    """Somebody waits for an answer: texts scene-<scene>-title, -1, -2 ..."""

    scene: str
    says: tuple[str, ...]
    """Who speaks, bubble by bubble."""
    answers: tuple[SeenAnswer, ...]


@dataclass(frozen=True, slots=True)
class SeenDoor:
    """A way in which it can end: texts door-<id>, door-<id>-about, door-<id>-shut."""

    id: str
    unlocked: bool
    listener: bool
    """A listener is chosen with it."""
    answers: tuple[str, ...]
    """What has to be chosen with it: people who are there, or answers door-<id>-<answer>."""


@dataclass(frozen=True, slots=True)
class SeenDoors:
    """One door has to be taken, and nothing else can be done."""

    doors: tuple[SeenDoor, ...]
    """All that there are; where none is open, what is left comes last."""


@dataclass(frozen=True, slots=True)
class SeenEnding:
    """How it ends: texts closing-<id>-title, -1, -2 ..."""

    id: str
    notes: tuple[str, ...]
    """Keys of what else belongs to it, in that order."""
    listener: str = ""
    """For whom one more disc waits to be cut; nothing = for nobody, or it has been."""
    blank: Blank | None = None
    song: str = ""
    lathe: str = ""
    cut: bool = False
    """That disc has been cut."""


@dataclass(frozen=True, slots=True)
class SeenLine:
    """A line of the finder's list."""

    kind: str
    """certain, likely, guessed or gap."""
    said: Said


@dataclass(frozen=True, slots=True)
class SeenHeld:
    """The first disc, half a century later."""

    number: int
    """The number of its film; 0 = no disc of one's own was ever sold."""
    plays: int
    marked: bool
    """A pencil line by the hole says how it lay when it was cut."""
    copied: bool
    """The disc itself is gone; this is somebody's copy."""
    named: bool
    """The strip with the name was left on it."""
    bitten: bool
    """There are teeth in its edge."""
    lines: tuple[SeenLine, ...]
    heard: str
    """plain or marked, once the needle was set down."""


@dataclass(frozen=True, slots=True)
class SeenStory:
    """Where in the campaign one is, and who waits."""

    chapter: int = 0
    """1..12 in the campaign, 0 in a run of its own."""
    strikes: int = 0
    """Chapters in which the ring's money was missing."""
    new_money: bool = False
    """Whether money is that of 1961."""
    talk: SeenTalk | None = None
    """What has to be answered before anything else."""
    inside: bool = False
    """Whether one is behind a door, for fifteen minutes."""
    doors: SeenDoors | None = None
    """The last chapter is over, and one door has to be taken."""
    ending: SeenEnding | None = None
    """How it ends, once that is known."""
    held: SeenHeld | None = None
    """In the end: the disc that somebody holds to the light."""
