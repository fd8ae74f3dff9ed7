"""The job: a block of honest work, what it pays, and what it takes off the folder."""

from dataclasses import replace

from game.city.duty import count_work
from game.city.events import Earned
from game.city.hours import end_block
from game.city.law import grow_dossier
from game.city.level import Place
from game.city.lookup import percent_now
from game.city.said import say
from game.city.state import State
from game.city.turn import Turn


def work(turn: Turn, place: Place) -> None:
    """Work through the block; nothing else happens in it."""
    kop = wage_kop(turn.state, place)
    purse = turn.state.purse
    turn.change(purse=replace(purse, cash_kop=purse.cash_kop + kop))
    turn.tell(Earned(kop))
    turn.note("money", say("entry-wage", place=f"place-{place.id}-name"), kop=kop)
    grow_dossier(turn, -turn.rules.dossier_job, "job")
    count_work(turn)
    end_block(turn)


def wage_kop(state: State, place: Place) -> int:
    """Give what a block of work pays today."""
    return place.wage_kop * percent_now(state, "wages", place.district) // 100
