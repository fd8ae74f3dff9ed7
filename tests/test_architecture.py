"""The house plan holds: who may import whom, what rules may not contain, how long things get."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GAME = ROOT / "game"
FILES = sorted(p for p in GAME.rglob("*.py") if "_data" not in p.parts)

EVERY_ROOM = {
    "city", "hands", "groove", "band", "film", "sound", "screen",
    "pressing", "session", "replay", "share", "bots", "levels", "saves", "shelf",
}  # fmt: skip

MAY_IMPORT = {
    "city": set(),
    "hands": {"city"},
    "groove": set(),
    "band": set(),
    "film": set(),
    "sound": {"groove", "city"},
    "pressing": {"city", "groove", "band", "film"},
    "session": {"city", "hands", "pressing"},
    "replay": {"city", "hands", "pressing", "session"},
    "share": {"city"},
    "bots": {"city", "hands", "pressing", "session", "replay"},
    "levels": {"city", "band"},
    "saves": set(),
    "shelf": {"city", "saves"},
    "screen": EVERY_ROOM,
    "__main__": EVERY_ROOM,
    "__init__": set(),
}

MAY_USE = {
    "city": set(),
    "hands": set(),
    "groove": {"numpy", "scipy"},
    "band": {"numpy", "scipy"},
    "film": {"numpy", "scipy", "PIL", "fontpkg"},
    "sound": {"numpy", "soundfile", "soxr", "sounddevice"},
    "pressing": {"numpy"},
    "session": {"msgspec"},
    "replay": {"msgspec"},
    "share": set(),
    "bots": {"msgspec"},
    "levels": {"msgspec"},
    "saves": {"msgspec", "platformdirs"},
    "shelf": {"msgspec"},
    "screen": {"pygame", "numpy", "fontpkg", "fluent"},
    "__main__": {"typer", "rich"},
    "__init__": set(),
}


def room_of(path: Path) -> str:
    return path.relative_to(GAME).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    names = set()
    package = ["game", *path.relative_to(GAME).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            stem = ".".join([*base, node.module] if node.module else base)
            names |= {stem} if stem != "game" else {f"game.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_follow_the_table(path: Path) -> None:
    room = room_of(path)
    for name in imported(path):
        parts = name.split(".")
        if parts[0] == "game":
            # ``from game import GameError`` names no room but the front door.
            known = len(parts) > 1 and parts[1] in EVERY_ROOM | {"__main__"}
            target = parts[1] if known else "__init__"
            assert target in MAY_IMPORT[room] | {room, "__init__"}, f"{room} imports game.{target}"
        elif parts[0] not in sys.stdlib_module_names:
            assert parts[0] in MAY_USE[room], f"{room} uses {parts[0]}"


def test_only_one_file_knows_sounddevice_and_one_opens_audio_files() -> None:
    users = {name: [] for name in ("sounddevice", "soundfile")}
    for path in FILES:
        for name in imported(path):
            if name.split(".")[0] in users:
                users[name.split(".")[0]].append(path.name)
    assert len(users["sounddevice"]) == 1, users
    assert users["soundfile"] == ["files.py"], users


PURE = [p for p in FILES if room_of(p) in {"city", "hands"}]
CLOCKS_AND_LUCK = {"time", "datetime", "random", "secrets", "os", "io", "pathlib", "uuid"}


@pytest.mark.parametrize("path", PURE, ids=lambda p: str(p.relative_to(ROOT)))
def test_rules_hold_no_floats_clocks_or_files(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        where = f"{path.name}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Constant):
            assert not isinstance(node.value, float), f"{where}: a float"
        if isinstance(node, ast.Name):
            assert node.id not in {"float", "open"}, f"{where}: {node.id}"
        if isinstance(node, ast.BinOp | ast.AugAssign):
            assert not isinstance(node.op, ast.Div), f"{where}: a true division"
        if isinstance(node, ast.For | ast.comprehension):
            assert not isinstance(node.iter, ast.Set | ast.SetComp), f"{where}: order of a set"
    assert not imported(path) & CLOCKS_AND_LUCK, path.name


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_modules_and_functions_stay_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 400, f"{path.name} is too long"
    tree = ast.parse(text)
    assert ast.get_docstring(tree), f"{path.name} does not say what it is about"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            doc = node.body[0] if ast.get_docstring(node) else None
            said = (doc.end_lineno - doc.lineno + 1) if doc else 0
            length = node.end_lineno - node.lineno + 1 - said
            assert length <= 40, f"{path.name}:{node.lineno} {node.name} has {length} lines"


def test_broad_except_lives_only_in_main() -> None:
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler) and path.name != "__main__.py":
                caught = getattr(node.type, "id", None)
                broad = node.type is None or caught in {"Exception", "BaseException"}
                assert not broad, f"{path.name}:{node.lineno}"
