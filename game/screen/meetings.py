"""Meetings: whom and what a run has come across, by the names that the almanac calls them by.

A name has a kind and an id: ``level:05-rumour``, ``place:hospital``, ``person:osip``,
``good:rec_letter``, ``scene:clear_air``, ``news:ash``, ``event:bone-made``.
"""

import re
from collections.abc import Iterable, Iterator
from typing import get_args

from game.city import events
from game.city.events import Event
from game.city.level import Level
from game.city.seen import Seen

NARRATOR = "narrator"
_INSIDE = re.compile(r"(?<!^)(?=[A-Z])")


def met_in(seen: Seen, happened: Iterable[Event]) -> Iterator[str]:
    """List what is met at this moment; the same thing may come twice."""
    yield f"level:{seen.level}"
    if seen.here:
        yield f"place:{seen.here}"
    yield from (f"news:{piece.id}" for piece in seen.news)
    yield from (f"good:{thing.good}" for thing in seen.things)
    yield from (f"event:{_name_of(type(event))}" for event in happened)
    if seen.street is not None:
        yield from (f"person:{buyer.id}" for buyer in seen.street.buyers)
    yield from _met_at_the_port(seen)
    yield from _met_in_a_talk(seen)


def can_be_met(levels: Iterable[Level]) -> frozenset[str]:
    """Give all that can be met in some levels."""
    happening = [kind for kind in get_args(Event) if kind is not events.Refused]
    names = {f"event:{_name_of(kind)}" for kind in happening}
    for level in levels:
        names.add(f"level:{level.id}")
        names |= {f"place:{place.id}" for place in level.places}
        names |= {f"good:{good.id}" for good in level.goods}
        names |= {f"news:{piece.id}" for piece in level.news}
        names |= {f"scene:{scene.id}" for scene in (*level.scenes, *level.interlude)}
        people = [person.id for person in level.people] + [one.id for one in level.officers]
        names |= {f"person:{who}" for who in (*people, *level.cast)}
        names |= {f"person:{ship.sailor}" for ship in level.ships}
    return frozenset(names)


def _met_at_the_port(seen: Seen) -> Iterator[str]:
    port = seen.port
    if port is not None:
        yield from (f"person:{who}" for who in (port.sailor, port.officer) if who)
        yield from (f"good:{lot.good}" for lot in port.lots)


def _met_in_a_talk(seen: Seen) -> Iterator[str]:
    talk = seen.story.talk
    if talk is not None:
        yield f"scene:{talk.scene}"
        answers = (who for answer in talk.answers for who in answer.says)
        yield from (f"person:{who}" for who in (*talk.says, *answers) if who != NARRATOR)


def _name_of(kind: type) -> str:
    return _INSIDE.sub("-", kind.__name__).lower()
