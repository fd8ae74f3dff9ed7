"""The basin: film is washed till nobody is on it any more, and glued to a picture of a bridge."""

from dataclasses import replace

from game.city.blanks import CLEAR, is_clear
from game.city.discs import Blank
from game.city.state import Film, State
from game.city.tale import Option
from game.city.turn import Turn

CLEAN_PERCENT = 50
"""Dust that is left on a film that was in the water."""


def to_wash(state: State) -> tuple[Film, ...]:
    """Give the films that can be washed, those with a name on them first."""
    dirty = [film for film in state.stock.films if not is_clear(film.blank)]
    return tuple(sorted(dirty, key=lambda film: (film.blank.name_cut, film.blank.number)))


def wash(turn: Turn, option: Option) -> None:
    """Wash films, and glue some of them to photographs."""
    count = max(option.wash, option.backs)
    chosen = [film.blank.number for film in to_wash(turn.state)[:count]]
    if not chosen:
        return
    stock, trade = turn.state.stock, turn.state.trade
    films = tuple(
        replace(film, blank=_washed(film.blank)) if film.blank.number in chosen else film
        for film in stock.films
    )
    backed = (*trade.backed, *chosen[: option.backs])
    turn.change(stock=replace(stock, films=films), trade=replace(trade, backed=backed))


def _washed(blank: Blank) -> Blank:
    dust = blank.dust_per_cm2 * CLEAN_PERCENT // 100
    return replace(blank, exposure=CLEAR, name_cut=True, dust_per_cm2=dust)
