"""Words: everything said in one language is said in the other, and every key exists."""

import ast
import importlib
import itertools
import re
from pathlib import Path

import pytest

from game import GameError
from game.screen.actions import Action
from game.screen.page import Page
from game.screen.scenes.loading import Loading
from game.screen.scenes.options import TABS
from game.screen.settings import CHOICES
from game.screen.words import LANGUAGES, Words, gaps, read_tongue

ROOT = Path(__file__).parents[2]
TEXT = ROOT / "assets" / "text"
SOURCES = sorted((ROOT / "game" / "screen").rglob("*.py"))
NAMED = {Loading}
"""Pages that others are made from and that are shown themselves."""
ASKING = {"words", "say", "first", "Confirm"}


def literal_keys(path: Path) -> set[str]:
    """Find the keys that a file asks for by name."""
    keys = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name not in ASKING:
            continue
        for arg in node.args:
            keys |= {
                part.value
                for part in ast.walk(arg)
                if isinstance(part, ast.Constant)
                and isinstance(part.value, str)
                and re.fullmatch(r"[a-z0-9_]+(-[a-z0-9_]+)*", part.value)
                and "f'" not in ast.unparse(arg)
                and isinstance(arg, ast.Constant | ast.IfExp)
            }
    return keys


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_is_asked_for_has_a_text(path: Path, language: str) -> None:
    homes = read_tongue(TEXT, language=language).homes
    assert not {key for key in literal_keys(path) if key not in homes}


def test_keys_that_are_put_together_have_texts() -> None:
    fields = set(itertools.chain(*(names for tab, names in TABS.items() if tab != "controls")))
    wanted = {f"option-{name}" for name in fields} | {f"option-{name}-about" for name in fields}
    wanted |= {f"option-{name}-{value}" for name in CHOICES for value in CHOICES[name]}
    wanted |= {f"action-{action.value}" for action in Action} | {f"options-{tab}" for tab in TABS}
    wanted |= {f"ledger-{column}" for column in ("date", "number", "what", "whom")}
    for language in LANGUAGES:
        homes = read_tongue(TEXT, language=language).homes
        assert not wanted - set(homes), language


def scenes(kind: type) -> set[type]:
    """Give the classes of the game under one that nothing else of the game is made from."""
    under = [c for c in kind.__subclasses__() if c.__module__.startswith("game.")]
    return set().union(*(scenes(c) for c in under)) | (
        {kind} if kind in NAMED or not under else set()
    )


def test_the_window_has_a_name_on_every_page() -> None:
    for path in SOURCES:
        importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    pages = {kind.__name__ for kind in scenes(Page)}
    assert {"Title", "HowHard", "GettingReady", "Loading", "Bag"} <= pages
    for language in LANGUAGES:
        homes = read_tongue(TEXT, language=language).homes
        assert not {name for name in pages if f"screen-{name}" not in homes}, language


def test_both_languages_have_the_same_keys() -> None:
    assert gaps(TEXT) == {language: frozenset() for language in LANGUAGES}


def test_no_text_of_the_screen_lacks_its_values() -> None:
    values = {"path": "x", "days": 3, "roubles": "1", "kv": 40, "version": "1", "time": "0:45"}
    values |= {"place": "x", "takes": "y", "risk": "z", "other": "w"}
    for language in LANGUAGES:
        words = Words(TEXT, language=language)
        homes = read_tongue(TEXT, language=language).homes
        for key in (key for key, home in homes.items() if home.endswith("-screen.ftl")):
            text = words(key, **values)
            assert "{" not in text, f"{language} {key}: {text}"


@pytest.mark.parametrize(
    ("days", "english", "russian"),
    [
        (0, "today", "сегодня"),
        (1, "1 day", "1 день"),
        (3, "3 days", "3 дня"),
        (12, "12 days", "12 дней"),
        (21, "21 days", "21 день"),
    ],
)
def test_days_are_counted_as_people_count(days: int, english: str, russian: str) -> None:
    words = Words(TEXT)
    assert words("days-left", days=days) == english
    words.speak("ru")
    assert words("days-left", days=days) == russian


def test_a_missing_key_shows_itself_and_is_remembered() -> None:
    words = Words(TEXT)
    assert words("no-such-key") == "no-such-key"
    assert words.missing == {"no-such-key"}
    assert words.first("no-such-key", "bar-back") == "back"
    with pytest.raises(GameError, match="does not speak"):
        words.speak("de")


def test_bad_texts_name_their_file_and_place(tmp_path: Path) -> None:
    (tmp_path / "en-a.ftl").write_text("fine = yes\nbroken\n", encoding="utf-8")
    (tmp_path / "en-b.ftl").write_text("fine = again\n", encoding="utf-8")
    with pytest.raises(GameError) as refusal:
        read_tongue(tmp_path, language="en")
    assert "en-a.ftl: not Fluent: broken" in str(refusal.value)
    assert "en-b.ftl: fine stands in en-a.ftl already" in str(refusal.value)
