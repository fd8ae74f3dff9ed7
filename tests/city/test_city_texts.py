"""The words of the rules: every sentence that can be said has a text in both languages."""

import ast
import dataclasses
import random
from pathlib import Path

import pytest
from city_sample import wander

from game.city.begin import begin
from game.city.events import Heard, Refused, Spoke
from game.city.said import Said
from game.city.step import step
from game.city.view import view
from game.levels import read_level
from game.screen.words import Words

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "assets" / "text"


@pytest.fixture(scope="module")
def words():
    return {language: Words(TEXTS, language=language) for language in ("en", "ru")}


def sentences(thing):
    """Find every sentence in what is seen or told."""
    if isinstance(thing, Said):
        yield thing
    elif isinstance(thing, tuple):
        for one in thing:
            yield from sentences(one)
    elif dataclasses.is_dataclass(thing):
        for field in dataclasses.fields(thing):
            yield from sentences(getattr(thing, field.name))


def spoken(event):
    if isinstance(event, Spoke):
        return [Said(event.line)]
    if isinstance(event, Heard):
        return [Said(event.remark)]
    if isinstance(event, Refused):
        return [Said(event.reason, event.args)]
    return list(sentences(event))


def put_into_words(words, said):
    assert words.has(said.key), said
    values = {}
    for name, value in said.args:
        if isinstance(value, str):
            assert words.has(value), said
            values[name] = words(value)
        else:
            values[name] = f"{value / 100:.2f} r" if name.endswith("_kop") else value
    text = words(said.key, **values)
    assert "{" not in text, said
    return text


@pytest.mark.parametrize("seed", range(4))
def test_all_that_is_said_in_a_week_has_words(words, seed):
    dice = random.Random(seed)
    state = begin(read_level(ROOT / "levels" / "00-week.toml"), seed)
    said: dict[Said, None] = {}
    for _ in range(250):
        if state.clock.over:
            break
        seen = view(state)
        state, events = step(state, wander(seen, dice))
        said.update(dict.fromkeys(sentences(seen)))
        for event in events:
            said.update(dict.fromkeys(spoken(event)))
    said.update(dict.fromkeys(sentences(view(state))))
    assert len(said) > 60
    for tongue in words.values():
        for one in said:
            assert put_into_words(tongue, one)
        assert not tongue.missing


def literal_keys():
    """Find the keys that stand in the source of the rules, whole."""
    for path in sorted((ROOT / "game" / "city").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value:
                if node.func.id == "say":
                    yield first.value
                elif node.func.id == "refuse":
                    yield f"refuse-{first.value}"


def test_every_key_of_the_rules_has_words(words):
    keys = sorted(set(literal_keys()))
    assert len(keys) > 90
    for tongue in words.values():
        assert [key for key in keys if not tongue.has(key)] == []


@pytest.mark.parametrize("group", ["trial", "debt", "bankrupt"])
def test_every_end_says_why(words, group):
    assert all(tongue.has(f"end-why-{group}") for tongue in words.values())
    assert all(tongue.has(f"ending-{group}-head") for tongue in words.values())
