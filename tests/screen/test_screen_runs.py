"""Endless and daily runs on the screen: the page, the tries that are kept, the end."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pygame
import pytest
import screen_samples as samples
from layout_audit import Audit, audit_on

from game.city.commands import GoTo, Leave
from game.city.level import Level
from game.levels import data_folder, read_levels, read_songs
from game.replay import from_dict, played_out
from game.saves import unseal
from game.screen.actions import Action
from game.screen.kit import Kit
from game.screen.results import DAILY, Results
from game.screen.run import Run
from game.screen.scene import STAY, Change, Pressed, Swap, Typed
from game.screen.scenes.end import End
from game.screen.scenes.runs import DIFFICULTY, SEED, Runs
from game.screen.showing_runs import show_choices
from game.screen.studio import Studio
from game.session import Session
from game.share import check_share

TODAY = "2026-11-26"
SIZES = pytest.mark.parametrize("percent", [100, 150, 200])
TONGUES = pytest.mark.parametrize("language", ["en", "ru"])


@cache
def levels() -> Mapping[str, Level]:
    songs = read_songs(data_folder("assets") / "songs")
    return read_levels(data_folder("levels"), songs=songs)


def results(folder: Path) -> Results:
    return Results(folder / "profile", date=lambda: TODAY)


def page_of(kit: Kit, kept: Results, begun: list[tuple[str, int, str]] | None = None) -> Runs:
    def begin(level: str, seed: int, difficulty: str) -> Change:
        if begun is not None:
            begun.append((level, seed, difficulty))
        return STAY

    page = Runs(
        kit,
        lambda name: show_choices(kit.words, levels(), kept, name),
        seeds=iter(range(71, 90)).__next__,
        begin=begin,
    )
    page.tick()
    return page


def in_bed(level: Level, seed: int) -> Session:
    session = Session(level, seed=seed)
    while session.seen.end is None:
        session.advance(GoTo("home"))
        session.advance(Leave())
    return session


@SIZES
@TONGUES
def test_the_page_is_whole_for_every_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str, percent: int
) -> None:
    canvas = audit_on(monkeypatch)
    kept = results(tmp_path)
    kept.begun(*(DAILY, kept.daily()[1]))
    page = page_of(samples.kit(tmp_path, language=language, percent=percent), kept)
    for target in page.targets():
        if target.name not in (SEED, DIFFICULTY):
            page.focused(target)
        canvas.begin()
        page.draw(canvas, 0.0)
        assert canvas.judge() == []


def test_a_seed_can_be_typed_drawn_and_played(tmp_path: Path) -> None:
    begun: list[tuple[str, int, str]] = []
    kit = samples.kit(tmp_path)
    page = page_of(kit, results(tmp_path), begun)
    assert page.seed == 71
    page.handle(Pressed(Action.NEXT))
    assert page.seed == 72
    page.handle(Typed("19"))
    page.handle(Typed("x56"))
    assert page.seed == 1956
    page.commit()
    assert begun == [("20-thirty-days", 1956, "normal")]
    assert not kit.devices.typing


def test_the_first_try_of_a_day_counts_and_no_other(tmp_path: Path) -> None:
    kept = results(tmp_path)
    seed = kept.daily()[1]
    run = in_bed(levels()[DAILY], seed)
    assert kept.first_of(TODAY) is None
    for number in range(2):
        kept.begun(DAILY, seed)
        result = kept.settle(run)
        assert (result.date, result.first) == (TODAY, number == 0)
    again = results(tmp_path)
    first = again.first_of(TODAY)
    assert first is not None
    assert first.score == result.score


def test_a_run_of_ones_own_seed_is_no_try_of_the_day(tmp_path: Path) -> None:
    kept = results(tmp_path)
    kept.begun(DAILY, kept.daily()[1] + 1)
    assert kept.first_of(TODAY) is None


def test_a_begun_try_is_not_forgotten_by_leaving(tmp_path: Path) -> None:
    kept = results(tmp_path)
    kept.begun(DAILY, kept.daily()[1])
    first = results(tmp_path).first_of(TODAY)
    assert first is not None
    assert first.score is None


def test_the_kept_recording_proves_the_line(tmp_path: Path) -> None:
    kept = results(tmp_path)
    run = in_bed(levels()[DAILY], 77)
    kept.begun(DAILY, 77)
    result = kept.settle(run)
    recording = from_dict(unseal(result.path.read_bytes(), name="run"))
    assert check_share(result.share, played_out(recording, levels()[DAILY])) == ""


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b"ribs"])
def test_a_damaged_list_of_tries_is_no_reason_not_to_play(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "profile" / "tries.json"
    path.parent.mkdir()
    path.write_bytes(content)
    assert results(tmp_path).first_of(TODAY) is None


@SIZES
@TONGUES
def test_the_end_shows_the_score_and_keeps_it_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str, percent: int
) -> None:
    kit = samples.kit(tmp_path, language=language, percent=percent)
    kept = Results(Path("/home/somebody/.local/share/ribs"), date=lambda: TODAY)
    monkeypatch.setattr(kept, "_keep", lambda *_: None)
    session = in_bed(levels()[DAILY], kept.daily()[1])
    kept.begun(DAILY, session.seed)
    run = Run(
        kit,
        Studio(None, tmp_path / "studio", {}),
        session,
        title=lambda: Swap(samples.Bare(), everything=True),
        results=kept,
    )
    run.next()
    run.next()
    assert isinstance(run.scene, End)
    assert kept.best_of(DAILY) is not None
    canvas: Audit = audit_on(monkeypatch)
    for _ in range(900):
        run.scene.tick()
    for _ in range(2):
        canvas.begin()
        run.scene.draw(canvas, 0.0)
        assert canvas.judge() == []
        run.scene.handle(Pressed(Action.NEXT))


def test_the_line_is_copied_or_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    kit, kept = samples.kit(tmp_path), results(tmp_path)
    session = in_bed(levels()[DAILY], 5)
    kept.begun(DAILY, 5)
    title = Swap(samples.Bare(), everything=True)
    run = Run(
        kit, Studio(None, tmp_path / "studio", {}), session, title=lambda: title, results=kept
    )
    run.next()
    assert isinstance(run.scene, End)
    copy = next(target for target in run.scene.targets() if target.name == "copy")
    taken: list[str] = []
    monkeypatch.setattr(pygame.scrap, "put_text", taken.append)
    copy.value.choose()
    assert check_share(taken[0], session.state) == ""

    def refuse(_text: str) -> None:
        raise pygame.error("no clipboard")

    monkeypatch.setattr(pygame.scrap, "put_text", refuse)
    copy.value.choose()
    assert taken[0] in kit.captions.text
