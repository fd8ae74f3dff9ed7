"""Sounds that come: made beside the game or at once, stopped in time, never twice the work."""

import threading
from collections.abc import Callable
from functools import partial

import numpy as np
import pytest

from game.sound.coming import Comings
from game.sound.cues import PRIMARY, Cue, Cues
from game.sound.ear import crank_ear
from game.sound.errands import Errands
from game.sound.mixer import Mixer


def click(peak: float = 0.5) -> np.ndarray:
    return np.full(600, peak, np.float32)


def heard(mixer: Mixer, blocks: int = 8) -> np.ndarray:
    return np.concatenate([mixer.mix(512) for _ in range(blocks)])


class LateErrands(Errands):
    """Errands that are run when the test says so."""

    def __init__(self) -> None:
        super().__init__("late", at_once=True)
        self.waiting: list[Callable[[], object]] = []

    def send(self, errand):  # type: ignore[no-untyped-def]
        self.waiting.append(errand)

    def run(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


def test_errands_are_run_one_after_the_other_beside_the_caller() -> None:
    gate, order = threading.Event(), []
    with Errands("test") as errands:
        assert errands.beside
        first = errands.send(lambda: (gate.wait(10), order.append(1)))
        second = errands.send(lambda: order.append(2))
        assert not first.done()
        assert order == []
        gate.set()
        second.result(10)
    assert order == [1, 2]
    assert not errands.beside


def test_what_goes_wrong_lies_in_the_answer_or_is_raised_at_once() -> None:
    def fail() -> None:
        raise ValueError("no such sound")

    with Errands("test") as errands:
        assert isinstance(errands.send(fail).exception(10), ValueError)
        assert errands.send(lambda: 7).result(10) == 7
    with pytest.raises(ValueError, match="no such"):
        Errands("test", at_once=True).send(fail)


def test_closing_forgets_what_has_not_begun() -> None:
    begun, gate, done = threading.Event(), threading.Event(), []
    errands = Errands("test")
    errands.send(lambda: (begun.set(), gate.wait(10)))
    forgotten = errands.send(lambda: done.append(1))
    assert begun.wait(10)
    threading.Timer(0.05, gate.set).start()
    errands.close()
    assert forgotten.cancelled()
    assert done == []
    errands.close()


def test_a_sound_is_heard_from_when_it_is_made() -> None:
    mixer, errands = Mixer(), LateErrands()
    comings = Comings(mixer, errands)
    coming = comings.bring(click, "effects")
    assert not heard(mixer).any()
    assert not coming.begun
    errands.run()
    assert coming.begun
    assert np.abs(heard(mixer)).max() == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize("how", ["stopped", "forgotten"])
def test_what_is_stopped_before_it_begins_never_begins(how: str) -> None:
    mixer, errands, made = Mixer(), LateErrands(), []

    def make() -> np.ndarray:
        made.append(1)
        return click()

    comings = Comings(mixer, errands)
    coming = comings.bring(make, "effects")
    if how == "stopped":
        coming.stop()
    else:
        comings.forget()
    errands.run()
    assert made == []
    assert not heard(mixer).any()


def test_what_is_stopped_while_it_is_made_never_begins() -> None:
    mixer, errands = Mixer(), LateErrands()
    comings = Comings(mixer, errands)

    def make() -> np.ndarray:
        comings.forget()
        return click()

    comings.bring(make, "effects")
    errands.run()
    assert not heard(mixer).any()


def test_forgetting_leaves_alone_what_is_heard() -> None:
    mixer = Mixer()
    comings = Comings(mixer, Errands("test", at_once=True))
    loop = comings.bring(click, "effects", loop=True)
    comings.forget()
    assert heard(mixer)[-512:].any()
    loop.stop(seconds=0.01)
    heard(mixer)
    assert not heard(mixer).any()


def test_a_cue_that_is_made_waits_for_nothing_else() -> None:
    mixer, errands = Mixer(), LateErrands()
    cues = Cues(mixer, comings=Comings(mixer, errands))
    cues.prepare(PRIMARY)
    cues.play(Cue("doorbell"))
    cues.play(PRIMARY)
    assert heard(mixer).any()
    assert len(errands.waiting) == 1


def test_a_run_that_is_turned_by_hand_sounds_the_same_each_time() -> None:
    takes = []
    for _ in range(2):
        with crank_ear(channels=1) as ear:
            ear.comings.bring(partial(click, 0.3), "effects")
            ear.cues.play(PRIMARY)
            takes.append(ear._drive.turn(4096))
    assert takes[0].any()
    assert np.array_equal(*takes)


def test_hushing_an_ear_stops_what_is_heard_and_what_is_coming() -> None:
    ear = crank_ear(channels=1)
    late = LateErrands()
    ear.comings._errands = late
    ear.comings.bring(click, "effects", loop=True, made=True)
    ear.comings.bring(click, "effects", loop=True)
    assert heard(ear.mixer).any()
    ear.hush(seconds=0.01)
    late.run()
    heard(ear.mixer)
    assert not heard(ear.mixer).any()
