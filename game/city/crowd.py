"""The corner: who stands there in this block of this day."""

from game.city.chance import roll
from game.city.level import BLOCKS, Person
from game.city.lookup import district_here
from game.city.said import say
from game.city.state import Present, State
from game.city.turn import Turn
from game.city.word import meeting_percent

MEET_PERCENT = 60
MOST_PRESENT = 4


def may_come(state: State) -> tuple[Person, ...]:
    """Give everybody who may be met here at this hour."""
    district, block = district_here(state).id, BLOCKS[state.clock.block % len(BLOCKS)]
    return tuple(
        person
        for person in state.level.people
        if district in person.haunts and block in person.blocks
    )


def gather(state: State) -> tuple[Person, ...]:
    """Give who is here now: by chance, at most four, and somebody if anybody may be."""
    clock = state.clock
    where = ("present", clock.day, clock.block, state.visit.place)
    drawn = sorted(
        (roll(state.luck, *where, person.id, sides=100), person.id, person)
        for person in may_come(state)
    )
    chance = meeting_percent(state, MEET_PERCENT)
    met = [person for luck, _, person in drawn if luck < chance]
    return tuple(met[:MOST_PRESENT]) or tuple(person for _, _, person in drawn[:1])


def sign_of(person: Person) -> str:
    """Give the key of what can be seen on somebody."""
    return f"sign-{person.sign or person.id}"


def look_around(turn: Turn) -> tuple[Present, ...]:
    """See who is here, and write down what can be seen on each."""
    present = []
    for person in gather(turn.state):
        said = say("entry-met", who=f"person-{person.id}-name", sign=sign_of(person))
        number = turn.note("talk", said)
        present.append(Present(person.id, warning=number if person.decoy else 0))
    return tuple(present)
