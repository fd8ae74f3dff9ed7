"""The hospital: a bin of films, a lining with six places, and steps in the corridor."""

from dataclasses import replace

from game.city.blanks import make_blank, reach_cmm
from game.city.chance import roll
from game.city.commands import Taken, TookFilms
from game.city.discs import Blank
from game.city.events import FilmsTaken, ThrownOut
from game.city.lookup import first_number, place_of
from game.city.said import say
from game.city.state import Film, State, Stock
from game.city.turn import Turn, refuse
from game.city.whole import clamp

PER_DAY = 100
NAME_PERCENT = 15
"""Chance that somebody reads the name on a disc that is sold."""


def bin_today(state: State) -> tuple[Blank, ...]:
    """Give what lies in the bin today and has not been taken yet."""
    day, hospital = state.clock.day, state.level.hospital
    sides = max(1, hospital.most - hospital.least + 1)
    count = hospital.least + roll(state.luck, "bin", day, sides=sides)
    first = first_number(state.level) + PER_DAY * (day + 1) + 1
    taken = state.town.taken
    return tuple(
        make_blank(state.luck, "bin", number)
        for number in range(first, first + count)
        if number not in taken
    )


def took_films(turn: Turn, command: TookFilms) -> None:
    """Bring home what the hand chose at the light box."""
    blanks = _chosen(turn.state, command.films)
    state = turn.state
    spot = turn.level.start.kept_at
    numbers = tuple(blank.number for blank in blanks)
    stock = state.stock
    films = (*stock.films, *(Film(blank, spot) for blank in blanks))
    turn.change(
        stock=Stock(films, stock.bones, stock.things),
        town=replace(state.town, taken=(*state.town.taken, *numbers)),
    )
    turn.visit(visited=1)
    if blanks:
        turn.tell(FilmsTaken(numbers))
        turn.note("craft", say("entry-films", count=len(blanks)))
    if any(not blank.name_cut for blank in blanks):
        _warn_of_names(turn, sum(1 for blank in blanks if not blank.name_cut))
    if command.thrown_out:
        _throw_out(turn)


def _chosen(state: State, films: tuple[Taken, ...]) -> tuple[Blank, ...]:
    """Find the chosen films in the bin, with what the hand did to each."""
    place = place_of(state.level, state.visit.place)
    if place is None or place.kind != "hospital":
        raise refuse("not-here")
    if state.visit.visited:
        raise refuse("done")
    if len(films) > state.level.hospital.limit:
        raise refuse("too-many", limit=state.level.hospital.limit)
    here = {blank.number: blank for blank in bin_today(state)}
    numbers = [film.number for film in films]
    if len(dict.fromkeys(numbers)) < len(numbers):
        raise refuse("twice")
    if any(number not in here for number in numbers):
        raise refuse("no-film")
    return tuple(_as_taken(here[film.number], film) for film in films)


def _as_taken(blank: Blank, film: Taken) -> Blank:
    """Set the compass mark, on the sheet in any case, and cut the name."""
    reach_x, reach_y = reach_cmm(blank.width_mm), reach_cmm(blank.height_mm)
    return replace(
        blank,
        name_cut=film.name_cut,
        centre_x_cmm=clamp(film.centre_x_cmm, -reach_x, reach_x),
        centre_y_cmm=clamp(film.centre_y_cmm, -reach_y, reach_y),
    )


def _warn_of_names(turn: Turn, count: int) -> None:
    if turn.state.town.name_warning:
        return
    number = turn.warn(say("warn-name", count=count, percent=NAME_PERCENT))
    turn.change(town=replace(turn.state.town, name_warning=number))


def _throw_out(turn: Turn) -> None:
    until_day = turn.state.clock.day + 1 + turn.level.hospital.closed_days
    turn.change(town=replace(turn.state.town, hospital_from=until_day))
    turn.tell(ThrownOut(until_day))
    said = say("entry-thrown-out", days=turn.level.hospital.closed_days)
    turn.note("loss", said, warning=turn.state.visit.warning)
