"""The press in the shed: speeches go in, copies of one's dearest disc come out."""

from dataclasses import replace

from game.city.blanks import CLEAR
from game.city.chance import roll
from game.city.events import BoneMade
from game.city.lookup import first_number
from game.city.said import say
from game.city.state import Bone, State
from game.city.stock import grade_now, plain_bone_kop
from game.city.tale import Option
from game.city.turn import Turn

FIRST_CAST = 50_001
"""Numbers of pressed copies; those of gifts are lower."""
WORST_OFF = 4
"""Points of grade that a copy may lose against the disc it was pressed from."""


def stamper(state: State) -> Bone | None:
    """Give the disc that a run would be pressed from: the dearest one has."""
    return max(
        state.stock.bones,
        key=lambda bone: (plain_bone_kop(state.level, bone), grade_now(bone), -bone.number),
        default=None,
    )


def press_run(turn: Turn, option: Option) -> None:
    """Press as many copies as there was raw material for."""
    disc = stamper(turn.state)
    if disc is None:
        return
    first = first_number(turn.level) + FIRST_CAST + len(turn.state.trade.casts)
    copies = tuple(_copy(turn.state, disc, first + at) for at in range(option.presses))
    stock, trade = turn.state.stock, turn.state.trade
    parent = dict(trade.casts).get(disc.number, disc.number)
    turn.change(
        stock=replace(stock, bones=(*stock.bones, *copies)),
        trade=replace(trade, casts=(*trade.casts, *((copy.number, parent) for copy in copies))),
    )
    turn.tell(*(BoneMade(copy.number, copy.song, copy.verdict.grade) for copy in copies))
    song = f"song-{disc.song}-title"
    turn.note("craft", say("entry-press-run", count=len(copies), song=song))


def _copy(state: State, disc: Bone, number: int) -> Bone:
    """Press one: no bones are in it, and a little less of the music."""
    off = roll(state.luck, "press", number, sides=WORST_OFF + 1)
    verdict = replace(disc.verdict, grade=max(0, disc.verdict.grade - off))
    blank = replace(disc.blank, number=number, exposure=CLEAR, scratches=(), name_cut=True)
    return Bone(number, disc.song, blank, verdict, state.level.start.kept_at, disc.plays, disc.damp)
