"""The groove microscope, and the lens on shelf and autopsy: what they show is what is there."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pygame
import pytest
import screen_samples as samples
from layout_audit import audit_on
from shelf_samples import (
    LOUD_TURN,
    PITCH_UM,
    SAMPLES,
    TURNS,
    WIDTH_UM,
    PaintedStudio,
    a_sale,
    groove,
    run_shelf,
)

from game import groove as physics
from game.groove import Film, Lathe
from game.screen.actions import Action
from game.screen.autopsy_sheet import tell_formula
from game.screen.devices import Devices
from game.screen.groove_glass import SCALES, GrooveGlass
from game.screen.groove_orders import Groove, groove_rows
from game.screen.kit import Kit
from game.screen.needle_page import TURN_S
from game.screen.scene import Pressed
from game.screen.scenes.autopsy import Autopsy
from game.screen.scenes.shelf import ShelfPage
from game.screen.scenes.shelf_disc import PAGES, ShelfDisc
from game.screen.shelf_lens import lensed, scratches
from game.screen.shelf_telling import Standing

SIZES = pytest.mark.parametrize("percent", [100, 150, 200])
TONGUES = pytest.mark.parametrize("language", ["en", "ru"])
RADIUS = 150


@pytest.fixture
def lens(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hold the lens."""
    held = Devices.held

    def with_lens(self: Devices, action: Action) -> bool:
        return action is Action.LENS or held(self, action)

    monkeypatch.setattr(Devices, "held", with_lens)


def disc_page(of: Kit, page: str = "groove") -> ShelfDisc:
    run = run_shelf()
    disc = ShelfDisc(of, PaintedStudio(), Standing(run, run.discs[0], current=True))  # type: ignore[arg-type]
    disc._turn_to(page)
    for _ in range(3):
        disc.tick()
    return disc


def shown(glass: GrooveGlass, of: Groove) -> np.ndarray:
    canvas = pygame.Surface((2 * RADIUS, 2 * RADIUS))
    glass.draw(canvas, (RADIUS, RADIUS), RADIUS, of, radius_mm=100.0)
    return pygame.surfarray.array3d(canvas).astype(int)


def looking(of: Kit, turn: float, zoom: int = 0) -> GrooveGlass:
    glass = GrooveGlass(of)
    glass.zoom(zoom)
    glass.look(turn * TURN_S, playing=False, ticks=0)
    return glass


# The groove in its file.


def test_the_rows_of_a_disc_are_its_turns() -> None:
    second = np.arange(3 * 44100) / 44100
    tone = (0.5 * np.sin(2 * np.pi * 400 * second)).astype(np.float32)
    disc = physics.cut(tone, film=Film(), lathe=Lathe(), seed=3)
    laid = Groove(groove_rows(disc))
    assert laid.turns == disc.turns
    assert laid.samples == disc.samples_per_turn
    assert laid.apart_um(1) == pytest.approx(disc.pitch_um, abs=0.2)
    first = laid.samples // 3
    middle, width = laid.cut_out(2, first, 500)
    at = 2 * disc.samples_per_turn + first
    assert np.allclose(middle, disc.lateral_um[at : at + 500], atol=0.05)
    assert width[0] == pytest.approx(float(disc.width_um[2, 720 // 3]), rel=0.01)
    land = np.concatenate([laid.land_um(1, 0, laid.samples)])
    assert land.min() == pytest.approx(float(disc.land_um()[1].min()), abs=2.0)


def test_a_part_runs_into_the_neighbouring_turns_and_ends_with_the_groove() -> None:
    middle, _ = groove().cut_out(LOUD_TURN, SAMPLES - 3, 6)
    assert (middle[:3] == -180).all()
    assert (middle[3:] != -180).all()
    assert np.isnan(groove().cut_out(0, -4, 8)[0]).tolist() == [True] * 4 + [False] * 4
    assert np.isnan(groove().cut_out(TURNS - 1, SAMPLES - 1, 3)[0]).sum() == 2


# The glass.


def test_what_lies_under_the_needle_is_told_in_numbers(tmp_path: Path) -> None:
    of = samples.kit(tmp_path)
    turn, width, swing, land = looking(of, 10.5).figures(groove())
    assert (turn, width, swing) == (11, WIDTH_UM, 30)
    assert land == PITCH_UM - WIDTH_UM
    turn, _, swing, land = looking(of, LOUD_TURN + 0.5).figures(groove())
    assert (turn, swing) == (LOUD_TURN + 1, 180)
    assert land < 0
    assert looking(of, 1000.0).figures(groove())[0] == TURNS, "the needle may have run out"


def test_turns_lie_as_far_apart_in_the_glass_as_on_the_film(tmp_path: Path) -> None:
    of = samples.kit(tmp_path)
    still = Groove(np.where(np.arange(groove().rows.shape[1]) < 721, groove().rows, np.float16(0)))
    for zoom in (-1, 0):
        glass = looking(of, 10.5, zoom)
        lit = np.flatnonzero(shown(glass, still)[RADIUS + 20].sum(axis=1) > 450)
        for wall_um in (
            WIDTH_UM / 2,
            -WIDTH_UM / 2,
            PITCH_UM - WIDTH_UM / 2,
            WIDTH_UM / 2 - PITCH_UM,
        ):
            row = RADIUS - wall_um * glass.px_per_um
            assert np.abs(lit - row).min() <= 2, wall_um


def test_a_wall_that_is_cut_through_glows_red(tmp_path: Path) -> None:
    of = samples.kit(tmp_path)

    def red(turn: float) -> int:
        picture = shown(looking(of, turn, -2), groove())
        return int(((picture[..., 0] > 150) & (picture[..., 2] < 90)).sum())

    assert red(LOUD_TURN + 0.5) > red(10.5) + 50


def test_it_goes_closer_and_farther_as_far_as_it_can(tmp_path: Path) -> None:
    glass = GrooveGlass(samples.kit(tmp_path))
    while glass.zoom(1):
        pass
    assert glass.px_per_um == SCALES[-1] == 2.0
    while glass.zoom(-1):
        pass
    assert glass.px_per_um == SCALES[0] == 0.2


def test_a_playing_groove_does_not_flicker_in_every_tick(tmp_path: Path) -> None:
    of = samples.kit(tmp_path)
    for calm, least in ((False, 5), (True, 29)):
        of.obey(of.settings.with_changes(reduced_motion=calm))
        glass = GrooveGlass(of)
        seen = []
        for ticks in range(120):
            glass.look(ticks / 60, playing=True, ticks=ticks)
            seen.append(glass.figures(groove())[0] + glass._place)
        still = [a == b for a, b in pairwise(seen)]
        assert still.count(False) <= 120 // least


# The pages.


def test_the_page_has_a_glass_and_keys_that_bring_it_closer(tmp_path: Path) -> None:
    disc = disc_page(samples.kit(tmp_path))
    before = disc._glass.px_per_um
    assert any(Action.UP in pair.actions for pair in disc.pairs())
    disc.handle(Pressed(Action.UP))
    assert disc._glass.px_per_um > before
    disc.handle(Pressed(Action.NEXT))
    assert disc._page == PAGES[0], "the keys of the tabs turn the page"


@pytest.mark.usefixtures("lens")
def test_the_lens_lays_the_glass_over_the_disc_of_any_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid = []
    draw = GrooveGlass.draw

    def spying(
        self: GrooveGlass, surface: object, middle: object, radius: int, *a: object, **k: object
    ) -> None:
        laid.append(radius)
        draw(self, surface, middle, radius, *a, **k)  # type: ignore[arg-type]

    monkeypatch.setattr(GrooveGlass, "draw", spying)
    disc = disc_page(samples.kit(tmp_path), "heard")
    disc.draw(pygame.Surface((1280, 720)), 0.0)
    assert laid == [260]


@SIZES
@TONGUES
@pytest.mark.usefixtures("lens")
def test_through_the_lens_everything_still_has_room(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str, percent: int
) -> None:
    canvas = audit_on(monkeypatch)
    of = samples.kit(tmp_path, language=language, percent=percent)
    sale, disc = a_sale()
    page = Autopsy(of, PaintedStudio(), sale, disc)  # type: ignore[arg-type]
    page.tick()
    canvas.begin()
    page.draw(canvas, 0.0)
    assert canvas.judge() == []
    assert not of.words.missing


@pytest.mark.usefixtures("lens")
def test_the_strip_on_top_tells_the_high_voltage(tmp_path: Path) -> None:
    hud = lensed(lambda: samples.HUD, samples.kit(tmp_path))
    assert hud.lens_on
    assert "90" in hud.lens


def test_the_formula_of_a_line_is_the_sum_of_those_above_it(tmp_path: Path) -> None:
    of = samples.kit(tmp_path)
    assert "92 %" in tell_formula(of, -80, 1000)
    assert tell_formula(of, 500, 0) == of.words("autopsy-formula-first", after="5 r")


def shelf_shown(of: Kit, monkeypatch: pytest.MonkeyPatch, *, held: bool) -> np.ndarray:
    monkeypatch.setattr(Devices, "held", lambda self, action: held and action is Action.LENS)
    page = ShelfPage(of, PaintedStudio(), lambda **_: (run_shelf(),))  # type: ignore[arg-type]
    for _ in range(30):
        page.tick()
    canvas = pygame.Surface((1280, 720))
    page.draw(canvas, 0.0)
    return pygame.surfarray.array3d(canvas).astype(int)


@pytest.mark.parametrize("calm", [False, True])
def test_the_shelf_shows_scratches_only_through_the_lens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, calm: bool
) -> None:
    of = samples.kit(tmp_path)
    of.obey(of.settings.with_changes(reduced_motion=calm))
    low, high = (shelf_shown(of, monkeypatch, held=held) for held in (False, True))
    differs = np.argwhere(np.abs(high - low).sum(axis=2) > 60)
    assert len(differs) > 100
    reach = np.ptp(differs, axis=0)
    assert bool(reach[0] > 200) is calm, "a ring over one disc, or no ring and all of them"


def test_a_worse_disc_has_more_scratches_and_always_the_same() -> None:
    counts = [len(scratches(grade, 7)) for grade in (100, 80, 40, 0)]
    assert counts == [0, 4, 12, 20]
    assert scratches(40, 7) == scratches(40, 7)
    assert scratches(40, 7) != scratches(40, 8)
    assert scratches(80, 7) == scratches(40, 7)[:4], "what it had it keeps"
