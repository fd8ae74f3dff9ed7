"""A campaign bears random hands, and a player who comes and goes."""

from pathlib import Path

import numpy as np
import pytest

from game.bots.answers import chapter_over
from game.bots.drifters import Random
from game.bots.players import CarefulPlayer
from game.bots.quick import QuickCraft
from game.bots.run import perform, was_refused, way_out
from game.bots.wishes import Player
from game.city.digest import digest
from game.city.level import Level
from game.levels import data_folder, read_levels, read_songs
from game.screen.keeping import BLOCK, Keeper
from game.session import Session

CHAPTERS = (
    "01-water", "02-ribs", "03-sound-letters", "04-festival", "05-rumour", "06-armbands",
    "07-machine", "08-money", "09-clarinet", "10-speeches", "11-tape", "12-held",
)  # fmt: skip
COMMANDS = 2000
SEED = 1
MOST_ACTS = 20_000
RETURNS = 0.05
"""How often a block ends with closing the game and opening it again."""


@pytest.fixture(scope="module")
def levels() -> dict[str, Level]:
    songs = read_songs(data_folder("assets") / "songs")
    return dict(read_levels(data_folder("levels"), songs=songs))


def act(session: Session, bot: Player, craft: QuickCraft) -> None:
    """Let a bot do one thing, and what always can be done if that is refused."""
    seen = session.seen
    wish = bot.choose(seen).wish
    command = perform(wish, seen, craft=craft, skill=bot.skill, seed=session.seed)
    if was_refused(session.advance(command)):
        events = session.advance(way_out(seen))
        assert not was_refused(events), (command, events)


def over(session: Session) -> bool:
    return session.seen.end is not None and not chapter_over(session.seen)


def bear(level: Level, commands: int) -> int:
    """Let random hands do so much in a chapter, from its start again whenever it is over."""
    craft, ends, seed = QuickCraft(), 0, 0
    session, bot = Session(level, seed=seed), Random(seed=seed)
    for _ in range(commands):
        act(session, bot, craft)
        if session.seen.end is not None:
            ends, seed = ends + 1, seed + 1
            session, bot = Session(level, seed=seed), Random(seed=seed)
    return ends


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_random_hands_raise_nothing(levels: dict[str, Level], chapter: str) -> None:
    assert bear(levels[chapter], 200) >= 1, "some of them came to an end"


@pytest.mark.slow
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_random_hands_raise_nothing_for_long(levels: dict[str, Level], chapter: str) -> None:
    assert bear(levels[chapter], COMMANDS) >= 5


@pytest.mark.slow
def test_who_comes_and_goes_ends_like_who_stays(levels: dict[str, Level], tmp_path: Path) -> None:
    luck, keeper, craft = np.random.default_rng(SEED), Keeper(tmp_path, levels), QuickCraft()
    stays, comes = (Session(levels[CHAPTERS[0]], seed=SEED) for _ in range(2))
    stayer, comer = (CarefulPlayer(seed=SEED) for _ in range(2))
    returns, block = 0, (0, 0)
    for _ in range(MOST_ACTS):
        if over(stays):
            break
        act(stays, stayer, craft)
        act(comes, comer, craft)
        now = comes.seen.day, comes.seen.block
        if now != block and luck.random() < RETURNS:
            assert keeper.keep(comes, BLOCK) is None
            kept = keeper.newest()
            assert kept is not None, keeper.notices
            comes, returns = kept, returns + 1
            assert digest(comes.state) == digest(stays.state), (now, returns)
        block = now
    assert over(stays)
    assert returns >= 10
    assert digest(comes.state) == digest(stays.state)
    assert comes.commands == stays.commands
