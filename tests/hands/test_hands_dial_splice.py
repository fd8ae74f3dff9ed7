"""The scissors at the tape: one song, without what was jammed, from its first clean second on."""

from dataclasses import replace

from night_samples import night

from game.hands import dial
from game.hands.dial_splice import SHORTEST_S, splice
from game.hands.dial_state import SECOND_TICKS, Second, State, Tape
from game.hands.dial_tape import CLEAN, FAINT, JAMMED

LATE, SONG = "late", "tune"


def second(at: int, how: str = CLEAN, *, item: str = SONG, station: str = LATE) -> Second:
    return Second(how, station, item, SECOND_TICKS * at, 9_640_000 + at, 2400, 40)


def tape(*seconds: Second) -> Tape:
    begun: State = dial.start(night(), seed=1)
    return dial.result(replace(begun, reel=replace(begun.reel, seconds=seconds)))


def test_a_clean_run_stays_in_one_piece() -> None:
    found = splice(tape(*(second(at) for at in range(10, 20))))
    assert (found.song, found.station, found.seconds, found.joins) == (SONG, LATE, 10, 0)
    assert found.pieces == ((SECOND_TICKS * 10, 0, 10),)
    assert found.needle[3] == (30, 9_640_013)


def test_what_is_jammed_is_cut_out_and_leaves_a_join() -> None:
    seconds = [second(at, JAMMED if at in (5, 6) else CLEAN) for at in range(12)]
    found = splice(tape(*seconds))
    assert (found.seconds, found.joins) == (10, 1)
    assert [length for _, _, length in found.pieces] == [5, 5]
    assert [first for _, first, _ in found.pieces] == [0, 5]


def test_faint_seconds_stay_inside_and_go_at_the_ends() -> None:
    how = (FAINT, FAINT, CLEAN, CLEAN, FAINT, CLEAN, CLEAN, FAINT)
    found = splice(tape(*(second(at, kind) for at, kind in enumerate(how))))
    assert (found.seconds, found.clean_s, found.joins) == (5, 4, 0)


def test_talk_and_other_stations_are_left_out() -> None:
    song = [second(at) for at in range(8)]
    talk = [second(at, item="talk") for at in range(8, 12)]
    other = [second(at, station="far") for at in range(12, 16)]
    assert splice(tape(*song, *talk, *other)).seconds == len(song)


def test_snippets_are_not_worth_a_join() -> None:
    snippets = [second(10 * at + part) for at in range(6) for part in range(SHORTEST_S - 1)]
    assert splice(tape(*snippets)).seconds == 0
    assert splice(tape()).song == ""
