"""A run for the tests of the shelf: a bot's first days of the week, with sales that were made."""

from dataclasses import replace
from functools import cache

import numpy as np
import pygame

from game.bots.players import CarefulPlayer
from game.bots.quick import QuickCraft
from game.bots.run import perform
from game.city.discs import Mark, Recipe, Tape
from game.city.history import Disc, History
from game.city.past_sales import Sale
from game.city.said import Term, say
from game.groove.disc import CELLS
from game.levels import data_folder, read_level
from game.screen.groove_orders import Groove
from game.session import Session
from game.shelf import RunShelf

SEED, ACTS = 3, 60


@cache
def played() -> Session:
    """Let the careful bot play until it has sold some discs."""
    session = Session(read_level(data_folder("levels") / "00-week.toml"), seed=SEED)
    bot, craft = CarefulPlayer(seed=SEED), QuickCraft()
    for _ in range(ACTS):
        seen = session.seen
        wish = bot.choose(seen).wish
        session.advance(perform(wish, seen, craft=craft, skill=bot.skill, seed=SEED))
    return session


@cache
def run_shelf() -> RunShelf:
    """Give the discs and sales of that run; some have had another fate."""
    history = History(played().first, SEED)
    history.follow(played().commands)
    fates = ("lost", "given", "gone", "last")
    discs = list(history.discs)
    marks = (Mark(210, "sway", 60), Mark(430, "hiss", 40))
    for at, fate in enumerate(fates):
        disc = replace(discs[at], fate=fate, whom="kostya", cause="raid", fate_date="1956-11-14")
        discs[at] = replace(disc, fresh=replace(disc.fresh, marks=marks), hand="by-hand", plays=7)
    return RunShelf("now", "00-week", tuple(discs), history.sales, names=(("own_x", "Мамины"),))


def a_sale() -> tuple[Sale, Disc]:
    """Give a sale with every kind of line, and its disc."""
    run = run_shelf()
    sale = next(s for s in run.sales if s.grade >= 0 and s.outcome == "sold")
    more = (
        Term(say("term-ear-wow"), -150, 210),
        Term(say("term-ear-noise"), -90, 430),
        Term(say("term-worn", plays=4, damp=9), -60),
        Term(say("term-photo"), 120),
        Term(say("term-word"), 60),
        Term(say("term-patrol"), -70),
        Term(say("term-fashion"), 190),
    )
    sale = replace(sale, terms=(*sale.terms, *more), agreed_kop=0, outcome="too-dear", paid_kop=0)
    return sale, next(d for d in run.discs if d.number == sale.item)


TURNS, SAMPLES, PITCH_UM, WIDTH_UM = 60, 7200, 227.0, 60.0
LOUD_TURN = 20
"""Here the wall to the next turn is cut through."""


@cache
def groove() -> Groove:
    """Give a groove that swings 30 um, and at one turn so far that it touches the next."""
    lateral = 30 * np.sin(np.arange(TURNS * SAMPLES) * 2 * np.pi / 12).reshape(TURNS, SAMPLES)
    lateral[LOUD_TURN] = -180
    apart = np.full((TURNS, 1), PITCH_UM)
    width = np.full((TURNS, CELLS), WIDTH_UM)
    return Groove(np.hstack([apart, width, lateral]).astype(np.float16))


class PaintedStudio:
    """Has every disc at once, as a plain plate and a tone."""

    def __init__(self, *, broken: bool = False) -> None:
        self.broken = broken
        self.asked: list[tuple[str, int, int]] = []
        self.tapes: dict[int, Tape] = {}

    def keep_tape(self, number: int, tape: Tape) -> None:
        self.tapes[number] = tape

    def disc_picture(self, recipe: Recipe, *, pixels: int) -> pygame.Surface:
        self.asked.append(("picture", recipe.blank.number, pixels))
        picture = pygame.Surface((pixels, pixels), pygame.SRCALPHA)
        pygame.draw.circle(picture, (90, 140, 170, 255), (pixels // 2, pixels // 2), pixels // 2)
        return picture.premul_alpha()

    def shimmer(self, recipe: Recipe, *, pixels: int) -> None:
        return None

    def sheet_picture(self, recipe: Recipe, *, pixels: int) -> None:
        return None

    def groove(self, recipe: Recipe) -> Groove | None:
        return None if self.broken else groove()

    def hearing(self, recipe: Recipe, *, plays: int) -> np.ndarray | None:
        self.asked.append(("hearing", recipe.blank.number, plays))
        return None if self.broken else np.sin(np.arange(44100 * 60, dtype=np.float32) / 40)

    def failed(self, recipe: Recipe) -> bool:
        return self.broken

    def take_failure(self) -> str | None:
        return "There is no such song." if self.broken else None

    def beat_s(self, song: str) -> float:
        return 0.5
