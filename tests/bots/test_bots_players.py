"""The bots: they keep to the rules, see what a player sees, and say why."""

import ast
import re
from pathlib import Path

import pytest

import game.bots
from game import GameError
from game.bots.players import BOTS, names, player
from game.bots.quick import QuickCraft
from game.bots.run import play_week
from game.bots.wishes import Choice
from game.levels import data_folder, read_level
from game.screen.words import LANGUAGES, Words
from game.session import Session

SOURCES = sorted(Path(game.bots.__file__).parent.glob("*.py"))


@pytest.fixture(scope="module")
def level():
    return read_level(data_folder("levels") / "00-week.toml")


def week(level, name, seed):
    return play_week(level, seed, player(name, seed=seed), craft=QuickCraft())


@pytest.mark.parametrize("name", ["idle", "random", "greedy", "careful"])
def test_every_run_ends_and_every_loss_was_announced(level, name):
    outcome = week(level, name, 3)
    assert outcome.end
    assert outcome.warned


def test_the_same_seed_is_the_same_week(level):
    assert week(level, "random", 5) == week(level, "random", 5)
    assert week(level, "random", 5) != week(level, "random", 6)


def test_a_careful_bot_is_never_refused_and_uses_every_room(level):
    outcome = week(level, "careful", 2)
    assert outcome.refused == 0
    assert {"Pressed", "TookFilms", "HandOver", "Hide", "GoTo"} <= set(dict(outcome.acts))


def test_who_only_works_cannot_pay_glukhov(level):
    assert week(level, "idle", 1).end == "debt"


def test_a_bot_explains_its_first_choice(level):
    for name in BOTS:
        choice = player(name, seed=1).choose(Session(level, seed=1).seen)
        assert isinstance(choice, Choice)
        assert choice.says.key.startswith("bot-")


def test_every_sentence_of_a_bot_exists_in_both_languages():
    source = "\n".join(path.read_text() for path in SOURCES)
    keys = set(re.findall(r'"(bot-[a-z-]+)"', source))
    words = Words(data_folder("assets") / "text")
    assert len(keys) > 20
    for language in LANGUAGES:
        words.speak(language)
        assert [key for key in sorted(keys) if not words.has(key)] == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_a_bot_sees_only_what_a_player_sees(path):
    tree = ast.parse(path.read_text())
    modules = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    fields = [node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
    assert "game.city.state" not in modules
    assert "state" not in fields


def test_an_unknown_name_gets_a_near_miss():
    with pytest.raises(GameError, match="did you mean careful"):
        names("idle, carefull")
    with pytest.raises(GameError, match="Name a bot"):
        names(" , ")


def test_all_is_everybody_and_a_name_counts_once():
    assert names("all") == tuple(BOTS)
    assert names("greedy, idle,greedy") == ("greedy", "idle")
