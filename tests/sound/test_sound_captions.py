"""Captions of sounds: who does not hear the game is told the same by its lines."""

from types import ModuleType, SimpleNamespace

import pytest

from game.city import events as city
from game.hands import events, events_night
from game.hands.events import HairLine, Snip
from game.levels import data_folder
from game.screen.byhand import SMALL, ByHand
from game.screen.captions import Captions
from game.screen.words import Words
from game.sound.afar import SOUNDS
from game.sound.cues import CUES

HEARD_IN = ("caption", "clinic-heard")
"""How keys begin under which a movement of the hand tells what is heard."""
WITHOUT_WORDS = {
    "PlateTurned": "another film lies on the glass the moment the key is pressed",
    "ThrownOut": "the orderly says so himself, and the corridor is left",
    # What the rules tell; a page, a list or the strip on top says it with the sound.
    "Bought": "the thing lies in the hold and the money on top is less, at one's own key",
    "GaveBack": "the thing is gone and the money on top is more, at one's own key",
    "Moved": "the thing is drawn where it was laid",
    "GateResolved": "the officer's line is the scene",
    "Lost": "a page of its own lists what is gone",
    "FilmsTaken": "the films lie under the coat, counted",
    "Sold": "the buyer's line and the money",
    "PatrolNearer": "the patrol is drawn, with its distance",
    "PatrolPassed": "the patrol is drawn, with its distance",
    "Stopped": "a page of its own",
    "Raided": "a page of its own",
    "FifteenDays": "a page of its own",
    "Earned": "the wage stands on the page of the job",
    "Paid": "the debt in the ledger and the money on top are less",
    "DayBegan": "the morning has the newspaper on it",
    "Warned": "the diary and the line say the warning itself",
    "LaidLow": "the curtain is drawn in the picture, at one's own key",
    "NameRead": "a page of its own",
    "Struck": "the ring's line tells which strike it is",
    "Alarmed": "comes with a warning, which is said",
    "NotesChanged": "the newspaper and the money on top",
    "DoorTaken": "the door's own page opens",
}
"""Events that sound and have no caption, and why nobody misses it."""


def classes(module: ModuleType) -> set[str]:
    return {name for name, thing in vars(module).items() if isinstance(thing, type)}


HANDS = classes(events) | classes(events_night)


@pytest.fixture(params=["en", "ru"])
def words(request: pytest.FixtureRequest) -> Words:
    return Words(data_folder("assets") / "text", language=request.param)


def test_every_sound_of_an_event_is_told_or_has_a_reason_not_to_be(words: Words) -> None:
    for name in CUES:
        told = [key for start in HEARD_IN if words.has(key := f"{start}-{name}")]
        assert bool(told) != (name in WITHOUT_WORDS), name


def test_only_what_happens_has_a_sound_and_only_what_sounds_has_a_reason() -> None:
    assert set(CUES) <= HANDS | classes(city)
    assert set(WITHOUT_WORDS) <= set(CUES)
    assert set(WITHOUT_WORDS) & HANDS == {"PlateTurned", "ThrownOut"}


def test_what_is_heard_from_afar_is_told(words: Words) -> None:
    assert [s.name for s in SOUNDS if not words.has(f"afar-{s.name}")] == []


def test_captions_of_sounds_name_the_sound_in_brackets(words: Words) -> None:
    for name in ("Snip", "Lifted", "Governor", "LiftedThing", "Seized", "WrittenDown", "WavedOn"):
        assert words(f"caption-{name}").startswith("[ ")


def captioned(*happened: events.Event) -> Captions:
    words = Words(data_folder("assets") / "text")
    captions = Captions()
    hand = SimpleNamespace(
        kit=SimpleNamespace(words=words, captions=captions),
        say=lambda key, **values: captions.say(words(key, **values)),
    )
    for event in happened:
        ByHand._caption(hand, [event])  # type: ignore[arg-type]
    return captions


def test_the_scissors_are_told_but_never_in_place_of_a_warning() -> None:
    assert captioned(Snip(3)).text == "[ snip ]"
    assert "tears" in captioned(HairLine(40), Snip(3)).text
    assert "tears" in captioned(Snip(3), HairLine(40)).text
    assert SMALL <= HANDS
