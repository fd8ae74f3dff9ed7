"""Nights, streets, checks and bags that the tests of the later movements share."""

from hands_samples import Movement

from game.hands import bag, dial, documents, handing
from game.hands.bag_grid import Luggage, Thing
from game.hands.dial_facts import Night, Order, Station
from game.hands.documents_facts import (
    HALF,
    LIE,
    TRUTH,
    Answer,
    Carried,
    Check,
    Paper,
    Place,
    Question,
)
from game.hands.skill_bag import BagHand
from game.hands.skill_dial import DialHand
from game.hands.skill_documents import DocumentsHand
from game.hands.skill_handing import HandingHand

JAZZ = "night_music"


def night(*, orders: tuple[Order, ...] = (), strength: int = 80, **changes) -> Night:
    """A jazz hour in two bands, with a talker, a whistle and a march beside it."""
    hour = {"hour": JAZZ, "items": ((0, "talk"), (200, "tune"))}
    stations = (
        Station("jazz_31", 9_640_000, strength, orders=orders, **hour),
        Station("stray", 9_641_150, 30),
        Station("talk", 9_770_000, 75, hour="news"),
        Station("jazz_25", 11_790_000, strength - 12, **hour),
        Station("march", 5_940_000, 95, hour="first", items=((0, "march"),)),
    )
    usual = {"wanted": JAZZ, "wanted_s": 60, "seconds": 150}
    return Night(stations, **usual | changes)


SAWS = (Order("saw", 200, 600), Order("march", 800, 1200))

STREET, SHIFT = 1, 2
PLACES = tuple(
    Place(name, cover)
    for name, cover in (
        ("left_sleeve", 95), ("right_sleeve", 90), ("left_pocket", 20), ("right_pocket", 20),
        ("breast", 60), ("back", 70), ("belt", 50), ("boot", 80),
    )
)  # fmt: skip
LEFT_POCKET, RIGHT_POCKET = 2, 3


def check(*, zone: int = LEFT_POCKET, **changes) -> Check:
    """A stop with two bones in the left pocket, three questions and three papers."""
    questions = (
        Question(
            "where_from",
            (
                Answer("from_work", TRUTH, SHIFT, 1),
                Answer("from_the_doctor", LIE, SHIFT, 2),
                Answer("for_a_walk", HALF),
            ),
        ),
        Question(
            "where_to",
            (Answer("to_my_aunt", LIE, STREET, 2), Answer("home", TRUTH, STREET, 1)),
        ),
        Question(
            "what_is_in_the_coat",
            (
                Answer("a_disc", TRUTH, gives_up=11),
                Answer("papers", HALF),
                Answer("nothing", LIE),
            ),
        ),
    )
    papers = (
        Paper("pass", 0, SHIFT, 1),
        Paper("passport", 1, STREET, 1),
        Paper("cigarettes", gives_up=31),
    )
    things = (Carried(11, LEFT_POCKET, 60), Carried(12, LEFT_POCKET, 45), Carried(31, 6, 20))
    usual = {"things": things, "questions": questions, "papers": papers}
    return Check(PLACES, zone, **usual | changes)


def block(wide: int, high: int) -> tuple[tuple[int, int], ...]:
    """The cells of a thing that is a rectangle."""
    return tuple((column, row) for row in range(high) for column in range(wide))


RECORD, PAGES, BLANKET, TINS, BOOT, CRATE, BOOKS = range(1, 8)
ZONE = frozenset((column, row) for column in range(8) for row in (7, 8))
"""He pats the bottom."""


def luggage(*, patted=ZONE, **changes) -> Luggage:
    """A long-playing record and pages among a blanket, tins, a boot, a crate and books."""
    things = (
        Thing(RECORD, block(4, 4), 40, 250, illicit=True, thin=True, fragile=True),
        Thing(PAGES, block(1, 2), 30, 200, illicit=True, thin=True),
        Thing(BLANKET, block(4, 2), 5, 700),
        Thing(TINS, block(2, 2), 95, 900),
        Thing(BOOT, ((0, 0), (0, 1), (0, 2), (1, 2)), 55, 800),
        Thing(CRATE, block(2, 3), 90, 1200, flat=True),
        Thing(BOOKS, block(2, 1), 75, 900, flat=True),
    )
    return Luggage(**{"things": things, "patted": patted} | changes)


MOVEMENTS = {
    "dial": Movement(
        dial,
        lambda seed, levers: dial.start(
            night(orders=(Order("saw", 150, 300),), wanted_s=20, seconds=45),
            seed=seed,
            levers=levers,
        ),
        DialHand,
    ),
    "handing": Movement(
        handing, lambda seed, levers: handing.start(seed=seed, levers=levers), HandingHand
    ),
    "documents": Movement(
        documents,
        lambda seed, levers: documents.start(check(), seed=seed, levers=levers),
        DocumentsHand,
    ),
    "bag": Movement(
        bag, lambda seed, levers: bag.start(luggage(), seed=seed, levers=levers), BagHand
    ),
}
