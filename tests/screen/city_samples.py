"""Sample visits to port, gate, hospital, street and job: full, so that every line has to fit."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pygame

from game.city import events
from game.city.commands import Command
from game.city.discs import Blank, Mark, Recipe, Scratch, Verdict
from game.city.events import Event
from game.city.said import Said, Term, say
from game.city.seen import (
    Seen,
    SeenBone,
    SeenBuyer,
    SeenCall,
    SeenDeal,
    SeenEntry,
    SeenGuess,
    SeenHome,
    SeenHospital,
    SeenLot,
    SeenPlace,
    SeenPort,
    SeenRisk,
    SeenSpot,
    SeenStreet,
    SeenThing,
)
from game.city.seen_talk import SeenStory
from game.screen.frame import Hud
from game.screen.kit import Kit
from game.screen.scene import STAY, Change, Pop
from game.screen.telling import tell, tell_money

HUD = Hud("1240 р", "17 ноября 1956", "сб", 1, "Петроградская", 40, 22, "40 кВ")
BLANK = Blank(
    number=104, subject="chest", seed=31, width_mm=300, height_mm=400, thickness_um=190,
    hardness_mpa=200, roughness_nm=310, dust_per_cm2=40, exposure=88,
    scratches=(Scratch(120, 30, 40), Scratch(1900, 24, -60)),
)  # fmt: skip
FRESH = Verdict(
    wow_ppm=9000, noise_cdb=-2100, treble_hz=3800, distortion_ppm=60_000, clicks_per_100s=90,
    skips=1, grade=71, seconds=108, marks=(Mark(210, "sway", 60), Mark(540, "hiss", 40)),
)  # fmt: skip
RISK = SeenRisk(
    34, "risk-eyes", (Term(say("term-street"), 2), Term(say("term-heat", points=40), 26))
)
RECIPE = Recipe(song="ligovka_freight", blank=BLANK, lathe="kitchen", seed=5, trim=())


def thing(number: int, good: str, kind: str, at: str, *, song: str = "") -> SeenThing:
    """Make a piece of goods."""
    return SeenThing(
        number=number, good=good, name=say(f"good-{good}-name"), kind=kind, song=song, cells=2,
        illicit=100 if song else 30, paid_kop=4600, at=at, plain_kop=8000, relief=12,
    )  # fmt: skip


THINGS = (
    thing(20001, "rec_freight", "original", "bag", song="ligovka_freight"),
    thing(20021, "nylons", "cloth", "coat"),
    thing(20041, "pages", "pages", "mattress"),
    thing(20061, "cigarettes", "smoke", "bag"),
    thing(20081, "jeans", "cloth", "soup"),
    thing(20101, "rec_mambo", "original", "lamp", song="mambo_moyka"),
    thing(20121, "rec_moon", "original", "bag", song="low_moon"),
)
BONE = SeenBone(
    number=104, song="ligovka_freight", genre="boogie", blank=BLANK, fresh=FRESH, now=FRESH,
    plays=2, damp=0, at="sleeve", plain_kop=1300,
)  # fmt: skip
BONES = (BONE, replace(BONE, number=105, song="thin_film", genre="tango", at="coat"))
SPOTS = tuple(
    SeenSpot(name, kind, room, used, cover, 1, 0, patted=name == "mattress")
    for name, kind, room, used, cover in (
        ("sleeve", "body", 4, 1, 100),
        ("coat", "body", 6, 3, 60),
        ("bag", "body", 16, 8, 10),
        ("soup", "gate", 2, 2, 95),
        ("mattress", "gate", 6, 2, 55),
        ("lamp", "gate", 3, 2, 70),
        ("sandbox", "gate", 4, 0, 80),
        ("pouch", "gate", 6, 0, 100),
    )
)


def lot(good: str, kind: str, *, song: str = "", left: int = 1, why: str = "") -> SeenLot:
    """Make something that a sailor has."""
    return SeenLot(
        good=good, name=say(f"good-{good}-name"), kind=kind, song=song, price_kop=4600,
        plain_kop=8000, cells=2, weight_g=250, illicit=100 if song else 30, left=left,
        why_not=Said(why) if why else None,
    )  # fmt: skip


PORT = SeenPort(
    ship="arktur",
    sailor="vasya",
    lots=(
        lot("rec_mambo", "original", song="mambo_moyka"),
        lot("rec_moon", "original", song="low_moon", left=0, why="refuse-none-left"),
        lot("jeans", "cloth", left=2),
        lot("cigarettes", "smoke", left=8),
        lot("nylons", "cloth", left=2),
        lot("pages", "pages", left=3),
        lot("pouch", "pouch"),
    ),
    bag=THINGS,
    spots=SPOTS,
    officer="baklanova",
    says=say("says-pats", line="gate-2", spot="spot-mattress-name"),
    patted="mattress",
    care_lo=18,
    care_hi=60,
    exposure=34,
    exposure_terms=(
        Term(say("term-felt"), 22),
        Term(say("term-patted", spot="spot-mattress-name"), 9),
        Term(say("term-share", percent=3), 3),
    ),
    forbidden_percent=28,
    risk=RISK,
    fine_kop=4200,
    next_ship="1956-11-21",
    calendar=(
        SeenCall("arktur", "vasya", "1956-11-14", "1956-11-15", here=True),
        SeenCall("kapella", "bogdan", "1956-11-16", "1956-11-18", here=False),
        SeenCall("zarya_again", "juhan", "1956-11-21", "1956-11-23", here=False),
    ),
)
BIN = tuple(
    replace(BLANK, number=100 + n, subject=subject, seed=n)
    for n, subject in enumerate(
        ("chest", "skull", "hand", "pelvis", "foot", "chest", "hand", "skull")
    )
)


def buyer(name: str, *, left: int = 2, **more: object) -> SeenBuyer:
    """Make somebody in the street."""
    given = {
        "sign": say(f"sign-{name}"),
        "likes": (("boogie", 130), ("swing", 120), ("mambo", 90)),
        "others": 60,
        "minds": ("wow", "noise"),
        "refuses": "",
        "purse_kop": 4000,
        "wants": (("original", 115), ("cloth", 95)),
        "owns": (),
        **more,
    }
    return SeenBuyer(id=name, left=left, **given)  # type: ignore[arg-type]


DEAL = SeenDeal(
    buyer="edik", item=104, ask_kop=1400, price_kop=1200, agreed=False, countered=True,
    calm_kop=1080,
    terms=(
        Term(say("term-title", song="song-ligovka_freight-title"), 1560),
        Term(say("term-taste", genre="genre-boogie"), 300),
        Term(say("term-cut", grade=71), -410),
        Term(say("term-ear-wow"), -150, 210),
        Term(say("term-ear-noise"), -100, 540),
        Term(say("term-full", percent=7), -40),
        Term(say("term-patrol"), -60),
    ),
)  # fmt: skip
STREET = SeenStreet(
    district="nevsky",
    patrol_steps=4,
    stop=RISK,
    leave=RISK,
    takes=3,
    fine_kop=2600,
    buyers=(
        buyer("edik"),
        buyer("wolski", refuses="wow"),
        buyer("arkady", left=0),
        buyer("galoshes", likes=(), minds=(), wants=()),
    ),
    guesses=(SeenGuess("edik", 104, 1300), SeenGuess("wolski", 104, 900)),
    deal=None,
    full=14,
    sales_left=5,
)
PLACES = tuple(
    SeenPlace(name, kind, district, 4000, RISK, 6, None, say("takes-street"), say("news-no-ship"))
    for name, kind, district in (
        ("port", "port", "narva"),
        ("hospital", "hospital", "island"),
        ("nevsky", "street", "nevsky"),
        ("job", "job", "ligovka"),
    )
)
WARNING = SeenEntry(7, "1956-11-17", 1, "risk", say("warn-serious", count=1), 0)
SEEN = Seen(
    level="00-week", day=2, days=("1956-11-12", "1956-11-13", "1956-11-14"), date="1956-11-14",
    block=1, here="port", kind="port", cash_kop=124_000, debt_kop=15_000, due="1956-11-18",
    days_left=4, bill_kop=950, dossier=2200, goal=say("goal-pay", debt_kop=15_000),
    places=PLACES, films=(),
    bones=BONES, things=THINGS, masters=(), body=SPOTS[:3],
    home=SeenHome((), RISK, warned=False), port=PORT,
    hospital=SeenHospital(BIN, 6, done=False, closed_days=3), workshop=None, street=STREET,
    warnings=(), news=(), diary=(WARNING,), marks=(), report=(), end=None, story=SeenStory(),
)  # fmt: skip


class FakeHost:
    """Records what scenes ask for, and answers with what a test wants."""

    def __init__(self, kit: Kit, seen: Seen = SEEN) -> None:
        self.kit = kit
        self.seen = seen
        self.recipes = (RECIPE,)
        self.commands: list[Command] = []
        self.asked: list[str] = []
        self.answers: Callable[[Command], tuple[Event, ...]] = lambda _: ()

    def do(self, command: Command) -> tuple[Event, ...]:
        self.commands.append(command)
        return self.answers(command)

    def next(self) -> Change:
        self.asked.append("next")
        return Pop()

    def leave(self) -> Change:
        self.asked.append("leave")
        return Pop()

    def pause(self) -> Change:
        self.asked.append("pause")
        return STAY

    def open_diary(self) -> Change:
        self.asked.append("diary")
        return STAY

    def hud(self, *, lens: bool = False) -> Hud:
        return replace(HUD, lens_on=lens)

    def goal(self) -> str:
        return "Шесть дисков Бобу к пятнице: два готовы, четыре впереди"

    def word(self, said: Said) -> str:
        return tell(self.kit.words, said)

    def money(self, kop: int) -> str:
        return tell_money(self.kit.words, kop)

    def dice(self, movement: str) -> int:
        return len(movement)


class FakeStudio:
    """Has every film and disc at once."""

    def __init__(self) -> None:
        self.wanted: list[object] = []

    def film_picture(self, blank: Blank, *, pixels: int) -> pygame.Surface:
        self.wanted.append(blank.subject)
        longer = max(blank.width_mm, blank.height_mm)
        picture = pygame.Surface(
            (pixels * blank.width_mm // longer, pixels * blank.height_mm // longer),
            pygame.SRCALPHA,
        )
        picture.fill((18, 41, 60, 255))
        return picture

    def beat_s(self, song: str) -> float:
        return 0.5

    def hearing(self, recipe: Recipe, *, plays: int) -> np.ndarray:
        self.wanted.append((recipe.song, plays))
        return np.sin(np.arange(44100 * 108, dtype=np.float32) / 40)


HEARD = (
    events.Heard("edik", 104, "heard-wow-1", 210),
    events.Answered("edik", 104, "counter", 1200, DEAL.terms),
)
STOPPED: tuple[Event, ...] = (
    events.Stopped(34),
    events.Spoke("patrol", "street-17"),
    events.Lost("patrol", (104, 105, 20001), 2600, 7),
    events.DossierGrew(570, "search"),
    events.FifteenDays(2),
)
OPENED: tuple[Event, ...] = (
    events.GateResolved("baklanova", opened=True, percent=34),
    events.Spoke("baklanova", "gate-9"),
    events.Lost("gate", (20001, 20041), 4200, 7),
    events.DossierGrew(780, "gate"),
)


def with_deal(*, agreed: bool) -> Seen:
    """Give the street in the middle of a deal."""
    return replace(SEEN, street=replace(STREET, deal=replace(DEAL, agreed=agreed)))
