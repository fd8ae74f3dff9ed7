"""Mods laid over each other: which level counts, whose saves they have, and what is refused."""

from pathlib import Path

import pytest
import screen_samples as samples
from layout_audit import audit_on
from shelf_samples import PaintedStudio, played

from game.levels import MOST_FILES, ContentError, data_folder, read_songs, read_stack
from game.saves import ring_folder
from game.screen.actions import Action
from game.screen.kit import Kit
from game.screen.mods import Mod, Mods, pile_place, winners
from game.screen.scene import STAY, Change, Pop, Pressed, Swap
from game.screen.scenes.mods import ModsPage
from game.screen.start import Doors, read_content

WEEK = data_folder("levels") / "00-week.toml"
SONGS = read_songs(data_folder("assets") / "songs")
SIZES = pytest.mark.parametrize("percent", [100, 150, 200])
TONGUES = pytest.mark.parametrize("language", ["en", "ru"])


def folder(home: Path, name: str, **levels: str) -> Path:
    """Lay weeks into a folder; what is said of a week goes in front of it."""
    place = home / name
    place.mkdir(parents=True, exist_ok=True)
    text = WEEK.read_text(encoding="utf-8")
    for level, more in levels.items():
        (place / f"{level}.toml").write_text(f"{more}\n{text}", encoding="utf-8")
    return place


def piled(home: Path, turned: list[Mod] | None = None) -> Mods:
    """Give two folders that share a level, and one that follows a level of another."""
    folder(home, "lower", a="", b="")
    folder(home, "upper", b="", c="")
    folder(home, "later", d='after = "a"')

    def turn_to(mod: Mod) -> Change:
        if turned is not None:
            turned.append(mod)
        return Pop()

    return Mods(home, lambda: {"00-week": played().first}, SONGS, turn_to=turn_to)


def page_of(of: Kit, mods: Mods) -> ModsPage:
    page = ModsPage(of, mods)
    page.tick()
    return page


def at(page: ModsPage, name: str) -> None:
    """Put the ring on a folder."""
    number = next(number for number, mod in enumerate(page._all) if mod.name == name)
    page._at = f"mod-{number}"
    page.focus.offer(page.targets())
    page.focus.set(page._at)


def lay(page: ModsPage, *names: str) -> None:
    for name in names:
        at(page, name)
        page.handle(Pressed(Action.TOOL_B))


# Reading.


def test_of_two_levels_with_one_id_the_later_folder_counts(tmp_path: Path) -> None:
    lower, upper = folder(tmp_path, "lower", a="", b=""), folder(tmp_path, "upper", b="")
    text = (upper / "b.toml").read_text(encoding="utf-8")
    text = text.replace("cash_kop = 6000", "cash_kop = 7100")
    (upper / "b.toml").write_text(text, encoding="utf-8")
    levels = read_stack((lower, upper), songs=SONGS)
    assert list(levels) == ["a", "b"]
    assert levels["b"].start.cash_kop == 7100
    assert read_stack((upper, lower), songs=SONGS)["b"].start.cash_kop == 6000


def test_a_level_may_follow_one_of_another_folder(tmp_path: Path) -> None:
    later, lower = folder(tmp_path, "later", d='after = "a"'), folder(tmp_path, "lower", a="")
    then = read_stack((lower, later), songs=SONGS)["d"].then
    assert then is not None
    assert then.id == "a"
    with pytest.raises(ContentError, match=r"later/d\.toml: after"):
        read_stack((later,), songs=SONGS)


def test_a_circle_over_two_folders_is_told(tmp_path: Path) -> None:
    one, two = (
        folder(tmp_path, "one", a='after = "b"'),
        folder(tmp_path, "two", b='after = "a"'),
    )
    with pytest.raises(ContentError, match="leads in a circle over a -> b -> a"):
        read_stack((one, two), songs=SONGS)


def spoiled(text: str, what: str) -> str:
    """Make a level that nobody can play."""
    match what:
        case "circle":
            return f'after = "a"\n{text}'
        case "missing person":
            return text.replace('officer = "sinitsyn"', 'officer = "sinitsin"', 1)
    return text + "\n[[ships]]\nid = 'many'\n" * 1_000_000


BAD = {
    "circle": "leads in a circle over a -> a",
    "missing person": "got 'sinitsin'; did you mean 'sinitsyn'?",
    "million ships": "want at most 500000 bytes",
}


@pytest.mark.parametrize("what", BAD)
def test_a_mod_that_makes_no_sense_is_refused_in_sentences(tmp_path: Path, what: str) -> None:
    place = folder(tmp_path, "bad", a="")
    text = (place / "a.toml").read_text(encoding="utf-8")
    assert spoiled(text, what) != text
    (place / "a.toml").write_text(spoiled(text, what), encoding="utf-8")
    mod = next(mod for mod in Mods(tmp_path, dict, SONGS).read() if mod.name == "bad")
    assert mod.levels == {}
    assert any(BAD[what] in problem for problem in mod.problems), mod.problems
    assert all(problem.startswith("bad/a.toml: ") for problem in mod.problems)


def test_a_folder_of_too_many_files_is_refused_before_it_is_read(tmp_path: Path) -> None:
    place = tmp_path / "many"
    place.mkdir()
    for number in range(MOST_FILES + 1):
        (place / f"{number}.toml").write_text("")
    mod = next(mod for mod in Mods(tmp_path, dict, SONGS).read() if mod.name == "many")
    assert mod.problems == (f"many: want at most {MOST_FILES} files, got {MOST_FILES + 1}",)


# The page.


def test_what_lies_on_the_pile_is_played_as_one(tmp_path: Path) -> None:
    turned: list[Mod] = []
    page = page_of(samples.kit(tmp_path / "kit"), piled(tmp_path, turned))
    lay(page, "lower", "upper", "later")
    assert "3" in page.primary().text
    page.handle(Pressed(Action.CONFIRM))
    (mod,) = turned
    assert list(mod.levels) == ["a", "b", "c", "d"]
    assert mod.levels["d"].then is mod.levels["a"]
    assert mod.pile == tuple(tmp_path / name for name in ("lower", "upper", "later"))


def test_the_upper_one_wins_until_it_is_covered(tmp_path: Path) -> None:
    page = page_of(samples.kit(tmp_path / "kit"), piled(tmp_path))
    lay(page, "lower", "upper")
    assert winners(page._pile)["b"].name == "upper"
    at(page, "lower")
    assert "upper" in page._tell("b")
    assert "upper" not in page._tell("a")
    page.handle(Pressed(Action.TOOL_C))
    assert [mod.name for mod in page._pile] == ["upper", "lower"]
    assert winners(page._pile)["b"].name == "lower"
    page.handle(Pressed(Action.TOOL_B))
    assert [mod.name for mod in page._pile] == ["upper"]


def test_a_pile_that_does_not_hold_says_why(tmp_path: Path) -> None:
    turned: list[Mod] = []
    of = samples.kit(tmp_path / "kit")
    page = page_of(of, piled(tmp_path, turned))
    lay(page, "later", "upper")
    assert page.handle(Pressed(Action.CONFIRM)) is STAY
    assert turned == []
    assert of.captions.text == of.words("mods-pile-why")
    assert any("later/d.toml: after" in trouble for trouble in page._troubles)
    lay(page, "lower")
    assert page._troubles == ()


def test_every_pile_keeps_its_runs_to_itself(tmp_path: Path) -> None:
    a, b = tmp_path / "a", tmp_path / "b"
    places = [pile_place(tmp_path, pile) for pile in ((a, b), (b, a), (None, a), (a, None))]
    assert len({ring_folder(tmp_path, levels=place) for place in places}) == len(places)


def test_the_page_knows_the_pile_that_is_played(tmp_path: Path) -> None:
    of, home = samples.kit(tmp_path / "kit"), tmp_path / "mods"
    mods = piled(home)
    content = read_content(home / "lower")
    doors = Doors(of, PaintedStudio(), tmp_path, content, None)  # type: ignore[arg-type]
    lower, upper = (next(m for m in mods.read() if m.name == name) for name in ("lower", "upper"))
    assert isinstance(doors._turn_to(mods.lay((lower, upper))), Swap)
    now = doors.menu._mods
    assert now is not None
    page = page_of(of, now)
    assert [mod.name for mod in page._pile] == ["lower", "upper"]
    assert page.primary().why_not == of.words("mods-playing-why")


@SIZES
@TONGUES
def test_the_pile_can_be_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str, percent: int
) -> None:
    canvas = audit_on(monkeypatch)
    of = samples.kit(tmp_path / "kit", language=language, percent=percent)
    page = page_of(of, piled(tmp_path))
    lay(page, "upper", "lower", "later")
    for name in ("upper", "lower", "later", ""):
        at(page, name)
        canvas.begin()
        page.draw(canvas, 0.0)
        assert [fault for fault in canvas.judge() if not fault.startswith("lost")] == []
    assert not of.words.missing
