"""What a player can know of a check in the street: what is asked, what lies where, what to show."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SeenReply:
    """Something that can be said: text papers-reply-<id>."""

    id: str
    kind: str
    """truth, half or lie."""
    topic: int = 0
    """What it is about, if it can be contradicted; 0 = nothing."""
    value: int = 0
    gives_up: int = 0
    """Number of the thing that this truth hands over."""


@dataclass(frozen=True, slots=True)
class SeenQuestion:
    """A question: text papers-ask-<id>."""

    id: str
    replies: tuple[SeenReply, ...]


@dataclass(frozen=True, slots=True)
class SeenPaper:
    """A paper, or something harmless: text papers-doc-<id>."""

    id: str
    fits: int
    """Number of the question it belongs to, -1 = any."""
    topic: int = 0
    value: int = 0
    gives_up: int = 0


@dataclass(frozen=True, slots=True)
class SeenPocket:
    """A spot on the body."""

    id: str
    cover: int
    full: bool
    """Nothing more goes in."""


@dataclass(frozen=True, slots=True)
class SeenCarried:
    """A thing on the body that had better not be felt."""

    number: int
    spot: str
    hardness: int


@dataclass(frozen=True, slots=True)
class SeenPapers:
    """Documents, citizen."""

    percent: int
    """The chance that there had been of it."""
    zone: str
    """The spot that he has named."""
    pockets: tuple[SeenPocket, ...]
    carried: tuple[SeenCarried, ...]
    questions: tuple[SeenQuestion, ...]
    papers: tuple[SeenPaper, ...]
    friend: bool
    """Somebody with an armband is near, and may help."""
