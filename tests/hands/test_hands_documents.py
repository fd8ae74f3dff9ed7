"""Documents: a slow breath takes the strain, answers must agree, and there is one move."""

from dataclasses import replace

import pytest
from hands_samples import held, live
from night_samples import LEFT_POCKET, RIGHT_POCKET, check

from game.hands import documents
from game.hands.documents_facts import Carried
from game.hands.documents_state import MOVES, PAPERS, Phase
from game.hands.events_night import (
    Asks,
    Contradiction,
    Doubts,
    EyesUp,
    FriendPats,
    NamesPlace,
    PaperGiven,
    Pats,
    PatsSoon,
    Replied,
    Seized,
    Shifted,
    Silence,
    WavedOn,
    WrittenDown,
)
from game.hands.grip import Grip
from game.hands.levers import EASY, HARD, NORMAL, assisted

SAY = [*held(1, b=100), *held(1)]
DOWN = [*held(1, y=-100), *held(1)]
RIGHT = [*held(1, x=100), *held(1)]
WAIT = held(160)
"""Until he has written and looks up again."""


def start(facts=None, **options):
    return documents.start(facts or check(), **{"seed": 1} | options)


def kinds(happened):
    return [type(event) for _, event in happened]


def ticks_of(happened, kind):
    return [tick for tick, event in happened if isinstance(event, kind)]


def of_kind(happened, kind):
    return [event for _, event in happened if isinstance(event, kind)]


def breathing(state, ticks, *, out, into):
    """Breathe, with the tool held on the way out, on the way in, both or not at all."""
    for _ in range(ticks):
        held_now = out if documents.seen(state).exhales else into
        state, _ = documents.step(state, Grip(a=100 * held_now))
    return state


def test_he_names_the_place_and_asks():
    state, happened = live(documents, start(), held(1))
    assert kinds(happened) == [NamesPlace, Asks]
    assert happened[0][1].place == "left_pocket"
    assert documents.seen(state).asked == "where_from"


def test_a_breath_out_steadies_and_a_breath_in_does_a_little_harm():
    begun = start()
    steady, restless, wrong, none = (
        breathing(begun, 340, out=out, into=into).calm
        for out, into in ((True, False), (True, True), (False, True), (False, False))
    )
    assert wrong < none < restless < steady
    assert none == 500
    assert documents.result(breathing(begun, 340, out=True, into=False)).steady_percent == 100


def test_doubt_quickens_the_breath():
    calm, _ = live(documents, replace(start(), breath=0), held(10))
    afraid, _ = live(documents, replace(start(), breath=0, doubt=700), held(10))
    assert (calm.breath, afraid.breath) == (60, 130)


@pytest.mark.parametrize(("calm", "doubt"), [(200, 260), (500, 182), (1000, 52)])
def test_calm_takes_the_strain_of_a_lie(calm, doubt):
    state = replace(start(), calm=calm)
    lied, happened = live(documents, state, [*held(1), *DOWN, *held(1, b=100)])
    assert of_kind(happened, Replied)[0].strain == 260
    assert abs(lied.doubt - doubt) <= 2


def test_truth_costs_nothing_and_is_written_down_with_lowered_eyes():
    state, happened = live(documents, start(), [*held(1), *held(1, b=100)])
    assert state.doubt == 0
    shown = documents.seen(state)
    assert shown.eyes_down
    assert (shown.phase, shown.asked, shown.answers) == (Phase.WRITING, "", ())
    later, happened = live(documents, state, WAIT)
    assert EyesUp in kinds(happened)
    assert documents.seen(later).asked == "where_to"


def test_a_held_tool_answers_one_question_only():
    state, happened = live(documents, start(), held(400, b=100))
    assert kinds(happened).count(Replied) == 0, "it was held before he asked"
    state, happened = live(documents, state, [*held(1), *held(300, b=100)])
    assert kinds(happened).count(Replied) == 1


def test_two_answers_that_do_not_agree_are_worse_than_a_lie():
    facts = check()
    where_from = facts.questions[0]
    again = replace(facts, questions=(where_from, where_from))
    _, happened = live(documents, start(again), [*held(1), *SAY, *WAIT, *DOWN, *held(1, b=100)])
    assert [event.strain for event in of_kind(happened, Replied)] == [0, 500]
    assert kinds(happened).count(Contradiction) == 1


def test_a_paper_that_does_not_agree_gives_the_lie_away():
    lied, _ = live(documents, start(), [*held(1), *DOWN, *SAY, *WAIT])
    state, happened = live(documents, lied, [*RIGHT, *held(1, b=100)])
    assert Contradiction in kinds(happened)
    assert state.doubt > lied.doubt
    assert documents.result(state).contradictions == 1


def test_the_right_paper_eases_and_the_wrong_one_flusters():
    begun = replace(start(), doubt=300)
    right, happened = live(documents, begun, [*held(1), *RIGHT, *held(1, b=100)])
    assert of_kind(happened, PaperGiven) == [PaperGiven("pass", True)]
    assert right.doubt == 150
    wrong, happened = live(documents, begun, [*held(1), *RIGHT, *DOWN, *held(1, b=100)])
    assert of_kind(happened, PaperGiven) == [PaperGiven("passport", False)]
    assert wrong.doubt > 300
    shown = documents.seen(right)
    assert [paper.id for _, paper in shown.papers] == ["passport", "cigarettes"]


def test_something_harmless_fits_any_question_but_is_gone():
    begun = replace(start(), doubt=300)
    state, _ = live(documents, begun, [*held(1), *RIGHT, *DOWN, *DOWN, *held(1, b=100)])
    assert state.doubt == 150
    assert documents.result(state).given_up == (31,)
    assert 31 not in {thing.number for thing in state.things}


def test_his_clock_stands_while_he_reads():
    waiting, _ = live(documents, start(), held(300))
    reading, _ = live(documents, waiting, [*RIGHT, *SAY, *held(100)])
    assert documents.seen(reading).left_ticks >= documents.seen(waiting).left_ticks - 5


@pytest.mark.parametrize(
    ("levers", "ticks"), [(EASY, 720), (NORMAL, 480), (HARD, 316)], ids=["easy", "normal", "hard"]
)
def test_silence_is_an_answer_after_a_while(levers, ticks):
    state, happened = live(documents, start(levers=levers), held(ticks + 5))
    assert ticks_of(happened, Silence) == [ticks - 1]
    assert documents.result(state).answers == (-1,)
    assert state.doubt > 150


def test_an_assisted_tongue_has_all_the_time_in_the_world():
    state, happened = live(documents, start(levers=assisted(NORMAL)), held(4000))
    assert kinds(happened) == [NamesPlace, Asks]
    assert documents.seen(state).left_ticks == -1


def test_one_thing_can_be_shifted_and_is_best_shifted_while_he_writes():
    to_moves = [*RIGHT, *RIGHT]
    watched, _ = live(documents, start(), [*held(1), *to_moves, *held(1, b=100), *held(60)])
    written, happened = live(
        documents, start(), [*held(1), *SAY, *to_moves, *held(1, b=100), *held(60)]
    )
    assert of_kind(happened, Shifted) == [Shifted(11, "left_sleeve")]
    assert watched.doubt >= 200
    assert written.doubt == 0
    assert documents.result(written).shifted == ((11, 0),)
    assert documents.seen(written).moves == (), "there is one move"


def test_a_move_takes_its_time():
    moving, _ = live(
        documents, start(), [*held(1), *SAY, *RIGHT, *RIGHT, *held(1, b=100), *held(20)]
    )
    assert documents.result(moving).shifted == ()
    assert 0 < documents.seen(moving).move_ticks < documents.MOVE_TICKS


def test_a_friend_pats_the_empty_pocket():
    facts = check(friend=True)
    state, _ = live(documents, start(facts), [*held(1), *RIGHT, *RIGHT])
    assert [move.kind for move in documents.seen(state).moves] == ["shift"] * 3 + ["friend"]
    state, happened = live(documents, state, [*DOWN, *DOWN, *DOWN, *held(1, b=100)])
    assert len(of_kind(happened, FriendPats)) == 1
    assert documents.result(state).friend
    assert documents.seen(state).felt == 0


def test_nothing_in_the_zone_leaves_nothing_to_move():
    assert documents.seen(start(check(zone=RIGHT_POCKET))).moves == ()


def pat(things, doubt=0, zone=LEFT_POCKET):
    facts = check(things=things, questions=(), zone=zone)
    return live(documents, replace(start(facts), doubt=doubt), held(300))


@pytest.mark.parametrize(
    ("hardness", "doubt", "outcome", "event"),
    [
        (0, 0, "waved_on", WavedOn),
        (50, 239, "waved_on", WavedOn),
        (50, 240, "written_down", WrittenDown),
        (50, 639, "written_down", WrittenDown),
        (50, 640, "seized", Seized),
    ],
)
def test_what_he_feels_decides(hardness, doubt, outcome, event):
    end, happened = pat((Carried(11, LEFT_POCKET, hardness),), doubt)
    how = documents.result(end)
    assert how.outcome == outcome
    assert how.felt == hardness * 80 // 100
    assert how.in_zone == (11,)
    assert isinstance(happened[-1][1], event)


def test_elsewhere_he_feels_nothing():
    end, _ = pat((Carried(11, RIGHT_POCKET, 100),))
    assert documents.result(end).felt == 0


def test_the_pat_is_announced_and_so_is_every_loss():
    _, happened = pat((Carried(11, LEFT_POCKET, 100), Carried(12, LEFT_POCKET, 100)), 500)
    seized = ticks_of(happened, Seized)[0]
    assert ticks_of(happened, PatsSoon) == [0]
    assert ticks_of(happened, Pats)[0] >= 110
    assert seized - ticks_of(happened, NamesPlace)[0] >= 60


def test_his_face_shows_when_doubt_rises():
    state = replace(start(), doubt=380, calm=0)
    _, happened = live(documents, state, [*held(1), *DOWN, *held(1, b=100)])
    assert len(of_kind(happened, Doubts)) == 1


def test_the_lens_lights_what_does_not_agree():
    lied, _ = live(documents, start(), [*held(1), *DOWN, *SAY, *WAIT, *RIGHT])
    dark, _ = live(documents, lied, held(1))
    lit, _ = live(documents, lied, held(1, lens=True))
    assert documents.seen(dark).column == PAPERS
    assert documents.seen(dark).clashes == ()
    assert documents.seen(lit).clashes == (True, False, False)
    helped, _ = live(documents, start(levers=assisted(NORMAL)), held(1))
    assert documents.seen(helped).clashes == (False, False, False)


def test_an_assisted_tongue_is_let_off_one_contradiction():
    slips = [*held(1), *DOWN, *SAY, *WAIT, *RIGHT, *held(1, b=100)]
    helped, happened = live(documents, start(levers=assisted(NORMAL)), slips)
    assert Contradiction not in kinds(happened)
    assert documents.result(helped).contradictions == 0


def test_a_truth_can_hand_a_thing_over():
    state, _ = live(documents, start(), [*held(1), *SAY, *WAIT, *SAY, *WAIT, *SAY])
    how = documents.result(state)
    assert how.given_up == (11,)
    assert 11 not in how.in_zone
    assert how.answers == (0, 0, 0)


def test_the_eye_goes_round_the_table():
    state, _ = live(documents, start(), [*held(1), *RIGHT, *RIGHT])
    assert documents.seen(state).column == MOVES
    back, _ = live(documents, state, RIGHT)
    assert documents.seen(back).column == 0
    last, _ = live(documents, back, [*held(1, y=100), *held(1)])
    assert documents.seen(last).row == 2
    held_down, _ = live(documents, back, held(60, y=-100))
    assert documents.seen(held_down).row == 1


def test_an_eye_on_nothing_comes_back_to_the_answers():
    shifted, _ = live(documents, start(), [*held(1), *SAY, *RIGHT, *RIGHT, *SAY, *WAIT])
    reading, _ = live(documents, start(), [*held(1), *SAY, *RIGHT, *WAIT])
    assert documents.seen(shifted).asked == documents.seen(reading).asked == "where_to"
    assert documents.seen(shifted).column == 0
    assert documents.seen(reading).column == PAPERS


def test_a_whole_check_by_the_book_ends_waved_on():
    shifting = [*RIGHT, *RIGHT, *SAY]
    truths = [*held(1), *SAY, *shifting, *WAIT, *DOWN, *SAY, *WAIT, *held(1, y=100), *SAY]
    book = [*truths, *held(600)]
    end, _ = live(documents, start(), book)
    assert documents.result(end).outcome == "waved_on"
    assert documents.result(end).tenths > 60
