"""What a run comes to in numbers, and what all runs come to together."""

from dataclasses import dataclass, fields, replace

from game.city import events
from game.city.commands import Command, CutLast, Pressed
from game.city.discs import Recipe
from game.city.events import Event
from game.city.state import State
from game.city.whole import clamp

Counts = tuple[tuple[str, int], ...]
"""(what, how often), the most often first."""

OLD_FOR_NEW = 10
RIM_CMM, LEAST_CMM, INNER_CMM = 400, 5500, 5000
MILLITURNS_A_S = 1304
"""78.26 turns a minute."""
PI = (355, 113)


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of one run, or of many."""

    runs: int = 0
    blocks: int = 0
    discs: int = 0
    copies: int = 0
    """Of the discs, those that came from a press."""
    best_grade: int = -1
    grades: int = 0
    """The grades of all discs, added up."""
    groove_mm: int = 0
    sold: int = 0
    """Things and discs for which there was money."""
    discs_sold: int = 0
    refused: int = 0
    earned_kop: int = 0
    """Kopecks of before 1961."""
    dearest_kop: int = 0
    """The most that one disc has brought."""
    searches: int = 0
    survived: int = 0
    """Searches that took nothing."""
    lost: int = 0
    films: int = 0
    tapes: int = 0
    talks: int = 0
    chapters: int = 0
    songs: Counts = ()
    """Discs by song."""
    genres: Counts = ()
    ends: Counts = ()

    @property
    def favourite(self) -> str:
        """The song that was cut most often; nothing = none was."""
        return self.songs[0][0] if self.songs else ""

    @property
    def mean_grade(self) -> int:
        """The grade of a disc in the middle, -1 = there is none."""
        return self.grades // self.discs if self.discs else -1


HIGHEST = ("best_grade", "dearest_kop")
"""What is not added up but compared."""


def plus(one: Tally, other: Tally) -> Tally:
    """Put two counts together."""
    values: dict[str, int | Counts] = {}
    for field in fields(Tally):
        mine, theirs = getattr(one, field.name), getattr(other, field.name)
        if isinstance(mine, tuple):
            values[field.name] = _merged(mine, theirs)
        elif field.name in HIGHEST:
            values[field.name] = max(mine, theirs)
        else:
            values[field.name] = mine + theirs
    return Tally(**values)  # type: ignore[arg-type]


def counted(tally: Tally, before: State, command: Command, happened: tuple[Event, ...]) -> Tally:
    """Count what one command has brought."""
    for event in happened:
        tally = _counted_one(tally, before, event)
    looked = _searches(before, happened)
    lost = sum(len(e.items) for e in happened if isinstance(e, events.Lost))
    tally = replace(
        tally,
        searches=tally.searches + looked,
        survived=tally.survived + (0 if lost else looked),
        lost=tally.lost + lost,
    )
    if isinstance(command, Pressed | CutLast):
        length_mm = groove_mm(command.recipe, command.verdict.seconds)
        return replace(tally, groove_mm=tally.groove_mm + length_mm)
    made = sum(isinstance(event, events.BoneMade) for event in happened)
    return replace(tally, copies=tally.copies + made)


def groove_mm(recipe: Recipe, seconds: int) -> int:
    """Give how long the groove of a disc is, in millimetres of its spiral."""
    radii = [radius for _, radius in recipe.trim]
    outer_cmm = max(LEAST_CMM, min(radii, default=11_400) - RIM_CMM)
    milliturns = seconds * MILLITURNS_A_S
    inner_cmm = clamp(outer_cmm - milliturns * recipe.pitch_um // 10_000, INNER_CMM, outer_cmm)
    return milliturns * (outer_cmm + inner_cmm) * PI[0] // (PI[1] * 100_000)


def _counted_one(tally: Tally, before: State, event: Event) -> Tally:
    match event:
        case events.BoneMade(song=song, grade=grade):
            return _made(tally, before, song, grade)
        case events.Sold():
            return _sold(tally, before, event)
        case events.Ended(kind=kind):
            ends = _merged(tally.ends, ((kind, 1),))
            return replace(tally, ends=ends, chapters=tally.chapters + (kind == "chapter"))
    return replace(
        tally,
        blocks=tally.blocks + isinstance(event, events.BlockBegan),
        talks=tally.talks + isinstance(event, events.Chose),
        films=tally.films + _films(event),
        tapes=tally.tapes + (isinstance(event, events.SatUp) and event.tape > 0),
        refused=tally.refused + (isinstance(event, events.Answered) and event.answer == "refuse"),
    )


def _films(event: Event) -> int:
    return len(event.numbers) if isinstance(event, events.FilmsTaken) else 0


def _made(tally: Tally, before: State, song: str, grade: int) -> Tally:
    title = next((title for title in before.level.songs if title.id == song), None)
    genre = title.genre if title is not None else ""
    return replace(
        tally,
        discs=tally.discs + 1,
        best_grade=max(tally.best_grade, grade),
        grades=tally.grades + grade,
        songs=_merged(tally.songs, ((song, 1),)),
        genres=_merged(tally.genres, ((genre, 1),)) if genre else tally.genres,
    )


def _sold(tally: Tally, before: State, event: events.Sold) -> Tally:
    kop = event.price_kop * (OLD_FOR_NEW if before.level.new_money else 1)
    disc = any(bone.number == event.item for bone in before.stock.bones)
    return replace(
        tally,
        sold=tally.sold + 1,
        discs_sold=tally.discs_sold + disc,
        earned_kop=tally.earned_kop + kop,
        dearest_kop=max(tally.dearest_kop, kop if disc else 0),
    )


def _searches(before: State, happened: tuple[Event, ...]) -> int:
    """Count who has searched: a patrol, the gate with the bag open, whoever knocks at six.

    A patrol that asks for papers has not searched yet; it has when it is done with them.
    """
    count = 0
    for event in happened:
        match event:
            case events.Stopped():
                count += not before.level.papers.asked
            case events.PapersShown() | events.Raided():
                count += 1
            case events.GateResolved(opened=True):
                count += 1
    return count


def _merged(one: Counts, other: Counts) -> Counts:
    counts = dict(one)
    for name, count in other:
        counts[name] = counts.get(name, 0) + count
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
