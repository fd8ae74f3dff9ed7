"""The listener: who has nothing to copy sits at the set, and the rules grant what is caught."""

from dataclasses import replace

from game.bots.listener import caught, typical_nights, wants_to_sit
from game.bots.run import was_refused
from game.city import commands as do
from game.city.seen import Seen
from game.levels import data_folder, read_levels, read_songs
from game.session import Session


def at_the_set() -> tuple[Session, Seen]:
    songs = read_songs(data_folder("assets") / "songs")
    level = read_levels(data_folder("levels"), songs=songs)["02-ribs"]
    level = replace(level, scenes=(), start=replace(level.start, goods=()))
    session = Session(level, seed=4)
    home = next(place.id for place in session.seen.places if place.kind == "home")
    while session.seen.block < 3:
        session.advance(do.GoTo(home))
        session.advance(do.Leave())
    session.advance(do.GoTo(home))
    return session, session.seen


def test_what_is_caught_is_granted_and_then_there_is_something_to_copy() -> None:
    session, seen = at_the_set()
    assert wants_to_sit(seen, masters=1)
    command = caught(seen, skill=70, seed=4)
    assert command.tape is not None
    assert not was_refused(session.advance(command))
    after = session.seen
    assert [master.tape for master in after.masters] == [1]
    assert not wants_to_sit(after, masters=4)


def test_a_typical_night_brings_a_song() -> None:
    assert all(spliced.seconds >= 20 for spliced, _, _ in typical_nights(70))
