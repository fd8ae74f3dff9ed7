"""A check as facts: where he will pat, what lies where, what he asks, and what one can show him.

Whoever starts the movement fills these in; a ``topic`` is anything that two answers or papers can
agree or disagree about (the street one lives in, the shift one comes from), a ``value`` is what
they say about it.
"""

from dataclasses import dataclass

ANY_QUESTION = -1
NO_TOPIC = 0
MOST_PLACES = 8
"""Places on a body: two sleeves, two pockets, breast, back, belt and boot."""
MOST_PAPERS = 5

TRUTH, HALF, LIE = 0, 120, 260
"""What an answer strains."""
CONTRADICTION = 500
SILENCE = 260


@dataclass(frozen=True, slots=True)
class Place:
    """A place on the body, and how well it hides, 0 to 100."""

    id: str
    cover: int
    full: bool = False
    """Nothing more goes in."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A thing on the body."""

    number: int
    place: int
    """Number of its place."""
    hardness: int
    """What a glove feels of it, 0 to 100."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Something that can be said."""

    id: str
    strain: int
    """TRUTH, HALF or LIE."""
    topic: int = NO_TOPIC
    value: int = 0
    gives_up: int = 0
    """Number of the thing that this truth hands over, 0 = nothing."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question, and what can be said to it."""

    id: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper, or something harmless, that can be put into his hand."""

    id: str
    fits: int = ANY_QUESTION
    """Number of the question it belongs to, from 0 on."""
    topic: int = NO_TOPIC
    value: int = 0
    gives_up: int = 0
    """Number of the harmless thing that it is, 0 = a paper, which one gets back."""


@dataclass(frozen=True, slots=True)
class Check:
    """A stop in the street."""

    places: tuple[Place, ...]
    zone: int
    """Number of the place that he has named."""
    things: tuple[Carried, ...] = ()
    questions: tuple[Question, ...] = ()
    papers: tuple[Paper, ...] = ()
    friend: bool = False
    """Somebody with an armband knows us."""
