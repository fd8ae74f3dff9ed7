"""Masters: what may be cut next, or sent tonight, is played by the band before anybody waits."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from game.city.commands import Command, Pressed, Taped
from game.city.discs import Recipe, Tape
from game.city.seen import Seen
from game.screen.studio import Studio

EVENING = 2
"""From this block on the band plays what the stations will have."""


def lay_out(studio: Studio, commands: Sequence[Command], seen: Seen) -> None:
    """Lay the tapes of a run among the masters, and have the band begin if it plays beside."""
    keep_tapes(studio, commands)
    if not studio.beside:
        return
    for owned in seen.masters:
        studio.want_master(owned.song, tape=owned.tape)
    radio = seen.home.radio
    if radio is not None and seen.block >= EVENING:
        studio.shelf(radio.songs)


def keep_tapes(studio: Studio, commands: Iterable[Command]) -> None:
    """Lay the tapes of a run among the masters, under the numbers that the rules gave them."""
    for number, tape in enumerate(_tapes(commands), start=1):
        studio.keep_tape(number, tape)


def recipes_of(commands: Sequence[Command], seen: Seen) -> list[Recipe]:
    """Give how every disc of a run was made, oldest first, and then the pressed copies."""
    made = [command.recipe for command in commands if isinstance(command, Pressed)]
    by_number = {recipe.blank.number: recipe for recipe in made}
    copies = [bone for bone in seen.bones if bone.cast_of in by_number]
    return made + [replace(by_number[bone.cast_of], blank=bone.blank) for bone in copies]


def _tapes(commands: Iterable[Command]) -> Iterator[Tape]:
    """Give what was caught off the air, in the order of its numbers."""
    for done in commands:
        if isinstance(done, Taped) and done.tape is not None:
            yield done.tape
