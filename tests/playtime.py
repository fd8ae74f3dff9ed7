"""How long a recorded run takes by hand: its commands, its movements and its texts, in seconds."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from game.bots.craft import coarsest_pitch_um
from game.bots.grips import AUTOMATIC, grips
from game.bots.quick import typical_survey
from game.city import commands as do
from game.city.brought import with_brought
from game.city.commands import Command
from game.city.discs import Blank
from game.city.events import ChapterBegan, DayBegan, Event, Heard, Lost
from game.city.level import Level
from game.city.seen import Seen
from game.hands import cigarette, handing, lathe, lightbox, scissors
from game.hands.levers import NORMAL
from game.hands.skill import play_out
from game.hands.skill_handing import HandingHand
from game.replay import Recording, opened
from game.screen.sale_listening import stretches
from game.screen.scene import TICKS_PER_S
from game.screen.scenes.handing_over import AFTER_TICKS
from game.screen.settings import Settings
from game.screen.showing import show_paper
from game.screen.showing_chapters import show_card, show_morning, show_outro
from game.screen.words import Words
from game.session import Session

WORDS_A_MINUTE = 200
"""How fast somebody reads who is in no hurry."""
SECONDS: Mapping[str, float] = MappingProxyType(
    {
        "GoTo": 6.0,  # one looks at the map: who is where, how hot it is, what is open
        "Leave": 1.5,  # one key, and the walk back to the map
        "Hide": 2.0,  # the ring to a thing, the thing to a spot
        "Buy": 5.0,  # one reads a lot, its price and its risk, and agrees
        "PutBack": 2.0,  # the ring, one key
        "Pack": 0.0,  # its movement alone
        "PassGate": 8.0,  # one weighs the bag, and watches the gate
        "TookFilms": 4.0,  # the card of what the lining holds
        "Pressed": 15.0,  # song, film and screw on the table; the card of what was heard
        "Played": 10.0,  # a few seconds of a bone of one's own
        "Taped": 5.0,  # what was caught
        "PayDebt": 3.0,
        "Offer": 7.0,  # who stands there, what he wants, which bone, what price
        "Accept": 3.0,
        "Decline": 3.0,
        "HandOver": 2.0,  # what it brought
        "Conceal": 4.0,  # a patrol: wait or go
        "ShowPapers": 4.0,
        "WalkAway": 2.0,
        "Choose": 3.0,  # beside the words of the talk
        "TurnPage": 3.0,
        "TakeDoor": 20.0,  # the last choice of all
        "CutLast": 4.0,
        "SetNeedle": 60.0,  # the disc is held to the light, and heard
        "SetDifficulty": 5.0,
        "TakeBack": 3.0,
        "TryAgain": 2.0,
    }
)
"""What a command takes beside movements and texts: looking, deciding, pressing; our own measure
of a player who knows the screens."""
HEARD_AGAIN_S = 12.0
"""So much of a fresh disc one listens to before one keeps it: its opening and a mark or two."""
BATCH_S = 4.0
"""One disc more by the same hand: nobody grips, one watches it being cut."""
STOPPED_S = 6.0
"""A page that says what was taken away, and why."""
MORNING_S, CHAPTER_S = 3.0, 6.0
"""Beside their texts: a key for every page, and a look at the picture."""


@dataclass(slots=True)
class Playtime:
    """The seconds of one run, by what they are spent on."""

    seconds: Counter[str] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)

    def spend(self, on: str, seconds: float) -> None:
        """Add one thing and what it takes."""
        self.seconds[on] += round(10 * seconds)
        self.counts[on] += 1

    def add(self, other: "Playtime") -> None:
        """Add another run."""
        self.seconds += other.seconds
        self.counts += other.counts

    def of(self, what: str) -> float:
        """Give the seconds that one thing took in all."""
        return self.seconds[what] / 10

    @property
    def hours(self) -> float:
        """All of it, in hours."""
        return sum(self.seconds.values()) / 36_000


def playtime(recording: Recording, level: Level, words: Words) -> Playtime:
    """Play a recording, and add up what a hand that does everything itself would take for it."""
    first = with_brought(level, recording.brought)
    start = opened(recording, first)
    session = Session.resumed(first, start, (), opening=start)
    spent, read = Playtime(), Reader(words)
    spent.spend("chapter", CHAPTER_S + read.card(session.seen))
    spent.spend("morning", MORNING_S + read.morning(session.seen))
    evening: set[str] = set()
    for command in recording.commands:
        if isinstance(command, do.GoTo):
            evening = set()
        before, events = session.seen, session.advance(command)
        if isinstance(command, do.Pressed) and command.recipe.song in evening:
            # The first disc of a song in an evening is made by hand, the others repeat it.
            spent.spend("batch", BATCH_S)
            continue
        if isinstance(command, do.Pressed):
            evening.add(command.recipe.song)
        _spend_command(spent, read, command, before)
        _spend_events(spent, read, events, session)
    if session.seen.end is not None and session.seen.story.chapter:
        spent.spend("chapter", CHAPTER_S + read.outro(session.seen))
    return spent


def _spend_command(spent: Playtime, read: "Reader", command: Command, before: Seen) -> None:
    """Add what a command takes, with its movements and its talk."""
    name = type(command).__name__
    spent.spend(name, SECONDS[name])
    for movement, seconds in _movements(command, before):
        spent.spend(movement, seconds)
    if isinstance(command, do.Choose):
        spent.spend("talk", read.talk(before, command.option))


def _spend_events(
    spent: Playtime, read: "Reader", events: Iterable[Event], session: Session
) -> None:
    """Add what comes of a command, and has to be heard or read."""
    listened = [event.tenth for event in events if isinstance(event, Heard)]
    if listened:
        spent.spend("listening", _listening_s(listened))
    if any(isinstance(event, Lost) for event in events):
        spent.spend("stopped", STOPPED_S)
    if any(isinstance(event, DayBegan | ChapterBegan) for event in events):
        spent.spend("morning", MORNING_S + read.morning(session.seen))


class Reader:
    """Counts the words on the pages of a run."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._settings = Settings()

    def card(self, seen: Seen) -> float:
        """Give the seconds that the card of a chapter takes."""
        card = show_card(self._words, seen)
        return _reading_s(card.title, *card.texts, card.rule) if card is not None else 0.0

    def outro(self, seen: Seen) -> float:
        """Give the seconds that the end of a chapter takes."""
        outro = show_outro(self._words, seen)
        return _reading_s(*outro.texts, outro.struck, *(name for name, _ in outro.rows))

    def morning(self, seen: Seen) -> float:
        """Give the seconds that bill and newspaper take."""
        told: list[str] = []
        if seen.report:
            report = show_morning(self._words, seen, self._settings)
            told += [*(line.text for line in report.lines), *report.news]
        paper = show_paper(self._words, seen)
        if paper is not None:
            told += [text for item in paper.items for text in (item.head, item.text)]
        return _reading_s(*told)

    def talk(self, seen: Seen, option: str) -> float:
        """Give the seconds that a talk takes: what is said, what could be, what is answered."""
        talk, words = seen.story.talk, self._words
        if talk is None:
            return 0.0
        scene = f"scene-{talk.scene}"
        asked = [words(f"{scene}-{answer.id}") for answer in talk.answers]
        said = [*_numbered(words, scene), *asked, *_numbered(words, f"{scene}-{option}")]
        return _reading_s(*said)


def _numbered(words: Words, key: str) -> list[str]:
    found: list[str] = []
    while words.has(next_key := f"{key}-{len(found) + 1}"):
        found.append(words(next_key))
    return found


def _reading_s(*texts: str) -> float:
    return sum(len(text.split()) for text in texts) * 60 / WORDS_A_MINUTE


def _listening_s(tenths: list[int]) -> float:
    return sum(part.ends_s - part.begins_s for part in stretches(tenths, seconds=240))


def _movements(command: Command, seen: Seen) -> list[tuple[str, float]]:
    """Give the movements of the hand that a command ends, with the seconds each of them takes."""
    match command:
        case do.Pressed(recipe, _):
            master = next((m for m in seen.masters if m.song == recipe.song), None)
            seconds = master.seconds if master is not None else recipe.end_tenths // 10
            return [
                ("scissors", _scissors_s(recipe.blank)),
                ("cigarette", _cigarette_s(recipe.blank.number % 8)),
                ("lathe", _lathe_s(seconds)),
                ("gramophone", HEARD_AGAIN_S),
            ]
        case do.TookFilms() if seen.hospital is not None:
            return [("lightbox", _lightbox_s(seen.hospital.bin, seen.hospital.limit))]
        case do.HandOver():
            return [("handing", _handing_s(seen.day, seen.block) + AFTER_TICKS / TICKS_PER_S)]
    return []


def _ticks_s(machine: object, state: object, seed: int) -> float:
    hand = HandingHand(skill=AUTOMATIC, seed=seed) if machine is handing else None
    player = hand or grips(machine, skill=AUTOMATIC, seed=seed)  # type: ignore[arg-type]
    return len(play_out(machine, state, player)[1]) / TICKS_PER_S  # type: ignore[arg-type]


@lru_cache(maxsize=512)
def _scissors_s(blank: Blank) -> float:
    state = scissors.start(blank, seed=blank.number, levers=NORMAL)
    return _ticks_s(scissors, state, blank.number)


@lru_cache(maxsize=8)
def _cigarette_s(luck: int) -> float:
    return _ticks_s(cigarette, cigarette.start(seed=luck, levers=NORMAL), luck)


@lru_cache(maxsize=128)
def _lathe_s(seconds: int) -> float:
    """Ride a song of that length on a disc of the usual size, by itself between the passages."""
    survey, radius_mm = typical_survey(seconds, song=""), 112
    pitch_um = coarsest_pitch_um(radius_mm, seconds)
    state = lathe.start(
        survey, seed=seconds, hardness_mpa=200, radius_mm=radius_mm, pitch_um=pitch_um
    )
    return _ticks_s(lathe, state, seconds)


@lru_cache(maxsize=64)
def _lightbox_s(bin: tuple[Blank, ...], limit: int) -> float:
    return _ticks_s(lightbox, lightbox.start(bin, limit=limit, seed=limit, levers=NORMAL), limit)


@lru_cache(maxsize=64)
def _handing_s(day: int, block: int) -> float:
    seed = 4 * day + block
    return _ticks_s(handing, handing.start(seed=seed, crowd=1, levers=NORMAL), seed)
