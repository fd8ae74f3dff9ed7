"""What a player can know of the story: a talk that waits, the chapter, the strikes."""

from dataclasses import dataclass

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
