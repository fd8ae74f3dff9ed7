"""The word about us: a buyer who was cheated talks, one who dances to it brings a friend."""

from dataclasses import replace

from game.city.said import say
from game.city.state import Bone, State
from game.city.stock import grade_now
from game.city.turn import Turn
from game.city.values import is_declared, value_of, with_value
from game.city.whole import clamp, toward_zero

WORD = "word"
PRANKS = "pranks_sold"
PRANK = -8
"""What one of them costs in every chapter from then on, hundredths of a point."""
POINT = 100
GOOD_GRADE, GOOD = 66, 20
POOR_GRADE, POOR = 34, -30
"""From here up and down a disc is talked of, and how much of a point that is."""
PRICE_PERCENT = 4
MEET_PERCENT = 4
"""What a point of the word is in every price, and in the chance to meet somebody."""


def is_talked_of(state: State) -> bool:
    """Tell whether the word counts in this run."""
    return is_declared(state, WORD)


def spread_word(turn: Turn, bone: Bone) -> None:
    """Let whoever bought a disc say what he thinks of its sound."""
    grade = grade_now(bone)
    said = GOOD if grade >= GOOD_GRADE else POOR if grade <= POOR_GRADE else 0
    if not said or not is_talked_of(turn.state):
        return
    rumour = turn.state.trade.rumour + said
    points = toward_zero(rumour, POINT)
    turn.change(trade=replace(turn.state.trade, rumour=rumour - points * POINT))
    before = value_of(turn.state, WORD)
    turn.change(story=with_value(turn.state, WORD, before + points))
    if value_of(turn.state, WORD) != before:
        turn.note("talk", say("entry-word-up" if points > 0 else "entry-word-down"))


def told_of_pranks(state: State) -> int:
    """Give what is said in a chapter of discs that laugh after three bars, hundredths."""
    return PRANK * value_of(state, PRANKS) if is_talked_of(state) else 0


def word_percent(state: State) -> int:
    """Give what the word makes of a price, in percent."""
    return 100 + PRICE_PERCENT * _word(state)


def meeting_percent(state: State, usual: int) -> int:
    """Give the chance to meet somebody who would come usually so often."""
    return clamp(usual + MEET_PERCENT * _word(state), 0, 100)


def _word(state: State) -> int:
    return value_of(state, WORD) if is_talked_of(state) else 0
