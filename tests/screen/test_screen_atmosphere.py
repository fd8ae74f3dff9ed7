"""Beds of sound, and all that is warmed: what comes late never comes wrong."""

import gc
import threading
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from screen_samples import kit

from game.screen import atmosphere, warming
from game.screen.app import App
from game.screen.atmosphere import Atmosphere
from game.screen.desk import Desk
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.warming import Warming, steps
from game.screen.window import Window
from game.sound.afar import ARRIVALS, SOUNDS
from game.sound.cues import CUES, PRIMARY
from game.sound.ear import Ear, crank_ear
from game.sound.mixer import Voice

MAY: Mapping[str, Any] = {"date": "1957-05-09", "block": 1}


def bed(place: str, *, air: str = "") -> np.ndarray:
    return np.full(4410, {"map": 0.2, "port": 0.4}.get(place, 0.1), np.float32)


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Ear:
    monkeypatch.setattr(atmosphere, "ambience", bed)
    return crank_ear(channels=1)


def sounding(ear: Ear) -> tuple[Voice, ...]:
    """Give what still sounds once everything has faded that fades."""
    for _ in range(100):
        ear.mixer.mix(1024)
    return ear.mixer.voices


def test_a_bed_gives_way_to_the_next_and_stays_at_the_same_place(ear: Ear) -> None:
    air = Atmosphere(Desk(ear))
    air.follow("", **MAY)
    (first,) = sounding(ear)
    air.follow("", **MAY)
    assert sounding(ear) == (first,)
    air.follow("port", **MAY)
    (second,) = sounding(ear)
    assert second is not first
    air.stop()
    assert sounding(ear) == ()
    air.follow("port", **MAY)
    assert len(sounding(ear)) == 1


def test_a_bed_that_is_made_too_late_is_never_heard(
    ear: Ear, monkeypatch: pytest.MonkeyPatch
) -> None:
    late: list[Callable[[], object]] = []
    monkeypatch.setattr(ear.comings._errands, "send", late.append)
    air = Atmosphere(Desk(ear))
    air.follow("port", **MAY)
    air.follow("", **MAY)
    for errand in late:
        errand()
    assert len(sounding(ear)) == 1
    assert ear.mixer.mix(64).mean() == pytest.approx(0.2 * atmosphere.GAIN, abs=0.01)


def test_a_season_changes_the_bed_and_an_hour_does_not(ear: Ear) -> None:
    air = Atmosphere(Desk(ear))
    air.follow("port", **MAY)
    (spring,) = sounding(ear)
    air.follow("port", date="1957-05-09", block=3)
    assert sounding(ear) == (spring,)
    air.follow("port", date="1957-12-01", block=3)
    (winter,) = sounding(ear)
    assert winter is not spring


def test_the_city_is_heard_from_afar_but_not_in_the_pause_nor_at_work(heard: Kit) -> None:
    desk, page = heard.desk, Page(heard)
    app = App(heard, page, window=Window())
    air = Atmosphere(desk)
    air.follow("street", date="1956-11-18", block=2)

    def live(seconds: int) -> list[str]:
        heard.captions.last.clear()
        said = []
        for _ in range(seconds * 10):
            app.frame([], 0.1)
            said += [text for text in heard.captions.last if text not in said]
        return said

    assert len(live(60)) >= 2
    assert heard.desk.ear is not None
    assert heard.desk.ear.mixer.voices
    desk.pause()
    assert live(60) == []
    desk.resume()
    page.absorbed = True
    assert live(60) == []
    page.absorbed = False
    air.stop()
    assert live(60) == []
    assert not heard.words.missing


def test_without_an_ear_nothing_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atmosphere, "ambience", None)
    Atmosphere(Desk()).follow("port", **MAY)
    assert Desk().bring(partial(bed, "map"), "effects") is None


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[Kit]:
    of = kit(tmp_path)
    of.desk.ear = crank_ear()
    yield of
    gc.unfreeze()


def test_when_all_is_warm_no_cue_is_made_any_more(
    heard: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    for step in steps(heard):
        step()
    monkeypatch.setattr("game.sound.cues.foley", None)
    assert heard.desk.ear is not None
    for cue in {*CUES.values(), PRIMARY}:
        heard.desk.cue(cue)
    afar = {sound.cue for sound in (*SOUNDS, *ARRIVALS.values())}
    for cue in afar:
        heard.desk.cue(cue)
    assert len(heard.desk.ear.mixer.voices) == len({*CUES.values(), PRIMARY}) + len(afar)
    assert gc.get_freeze_count() > 0


def test_what_goes_wrong_in_the_warmth_is_nobodys_business(
    heard: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    after = threading.Event()

    def fail() -> None:
        raise RuntimeError("no scipy here")

    monkeypatch.setattr(warming, "steps", lambda _: iter((fail, after.set)))
    warm = Warming(heard)
    warm.begin()
    assert after.wait(10)
    warm.close()


def test_closing_leaves_what_has_not_been_done(heard: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[int] = []
    monkeypatch.setattr(warming, "BREATH_S", 0.05)
    monkeypatch.setattr(
        warming, "steps", lambda _: (partial(done.append, number) for number in range(500))
    )
    warm = Warming(heard)
    warm.begin()
    warm.close()
    assert len(done) < 500
