"""The sandbox workshop: all can be set, a disc is made by the real hands, and written out."""

import errno
import json
from pathlib import Path

import numpy as np
import pytest
import soundfile
from bench_samples import CONFIRM, SONGS, benches, live_until, opened
from layout_audit import audit_on

from game.city.discs import Verdict
from game.city.lathes import is_lathe
from game.pressing.workshop import deck_of
from game.screen import sandbox_export
from game.screen.actions import Action
from game.screen.benches import Benches
from game.screen.deck_orders import KNOBS, USUAL
from game.screen.kit import Kit
from game.screen.making import Making
from game.screen.sandbox import CHOICES, Bench
from game.screen.scene import POP, Pop, Pressed, Push, Stack, Typed
from game.screen.scenes.gramophone import Gramophone
from game.screen.scenes.pause import Pause
from game.screen.scenes.sandbox import Sandbox
from game.screen.scenes.sandbox_disc import ROWS, SandboxDisc
from game.screen.scenes.trim import Trim

SIZES = pytest.mark.parametrize("percent", [100, 150, 200])
TONGUES = pytest.mark.parametrize("language", ["en", "ru"])
STEP = 3
"""No list is so short that fewer rows than that are in sight."""
DOWN, RIGHT = Pressed(Action.DOWN), Pressed(Action.RIGHT)
GOOD = Verdict(
    wow_ppm=8533, noise_cdb=-1190, treble_hz=5788, distortion_ppm=48_990, clicks_per_100s=637,
    skips=1, grade=50, seconds=3,
)  # fmt: skip


def bench_of(kit: Kit, made: Benches) -> Sandbox:
    page = opened(made.open_sandbox())
    assert isinstance(page, Sandbox)
    return page


def disc_of(kit: Kit, made: Benches) -> SandboxDisc:
    """Make a disc by an automatic hand, from the scissors to the gramophone."""
    kit.obey(kit.settings.with_changes(hand="automatic"))
    stack = Stack(bench_of(kit, made))
    stack.apply(stack.top.handle(CONFIRM))  # type: ignore[union-attr]
    assert isinstance(stack.top, Trim)
    live_until(stack, lambda scene: isinstance(scene, SandboxDisc))
    page = stack.top
    assert isinstance(page, SandboxDisc)
    assert len(stack) == 2, "behind the disc lies the bench, and nothing else"
    return page


@SIZES
@TONGUES
def test_every_row_of_the_bench_can_be_read(
    language: str, percent: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas = audit_on(monkeypatch)
    kit, made = benches(tmp_path, language=language, text_percent=percent)
    made.sandbox.bench.values["lathe"] = "own"
    page = bench_of(kit, made)
    read = set()
    for row in range(len(CHOICES) + 4):
        if row % STEP == 0:
            canvas.begin()
            page.draw(canvas, 0.0)
            assert canvas.judge() == []
        assert page.focus.at is not None
        read.add(page.focus.at.name)
        page.handle(DOWN)
        page.tick()
    assert read == {"song", "seed", "hand", "practice", *CHOICES}
    assert kit.words.missing == set()


@SIZES
@TONGUES
def test_the_card_of_a_disc_can_be_read(
    language: str, percent: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas = audit_on(monkeypatch)
    kit, made = benches(tmp_path, language=language, text_percent=percent)
    host = made.sandbox
    host._keep(host.making().recipe(), GOOD)
    page = SandboxDisc(kit, host, host.studio, host.bones[-1].number)
    monkeypatch.setattr(host.studio, "disc_picture", lambda *_args, **_more: None)
    for _ in ROWS:
        page.tick()
        canvas.begin()
        page.draw(canvas, 0.0)
        assert canvas.judge() == []
        assert str(GOOD.grade) in canvas.said()
        page.handle(DOWN)
    assert kit.words.missing == set()


def test_every_value_of_the_bench_is_one_that_the_rules_know() -> None:
    bench = Bench(song="blue_lamp")
    for name, choices in CHOICES.items():
        seen = []
        for _ in choices:
            seen.append(bench.values[name])
            assert is_lathe(bench.lathe)
            blank = bench.blank(101)
            assert min(blank.width_mm, blank.height_mm) >= 180
            bench.turn(name, 1)
        assert sorted(map(str, seen)) == sorted(map(str, choices))
    assert "screw" not in bench.knobs()
    bench.values["lathe"] = "own"
    assert "screw" in bench.knobs()
    assert bench.lathe.startswith("own-")


def test_the_bench_is_set_by_arrows_and_figures_and_is_still_so_when_one_comes_back(
    tmp_path: Path,
) -> None:
    kit, made = benches(tmp_path)
    page = bench_of(kit, made)
    assert made.sandbox.bench.song == SONGS[0]
    page.handle(RIGHT)
    assert made.sandbox.bench.song == SONGS[1]
    page.handle(DOWN)
    page.handle(RIGHT)
    assert made.sandbox.blank.subject == "skull"
    page.handle(DOWN)
    page.handle(Typed("19"))
    page.handle(Typed("x56"))
    assert made.sandbox.blank.seed == 1956
    assert page.handle(Pressed(Action.BACK)) is POP
    assert not kit.devices.typing
    again = bench_of(kit, made)
    assert (again.host.bench.song, again.host.blank.seed) == (SONGS[1], 1956)


def test_a_disc_is_made_heard_worn_and_written_out(tmp_path: Path) -> None:
    kit, made = benches(tmp_path)
    page = disc_of(kit, made)
    bone = made.sandbox.bones[-1]
    assert bone.song == SONGS[0]
    page.handle(RIGHT)
    worn = made.sandbox.bones[-1]
    assert (worn.plays, worn.fresh) == (10, bone.fresh)
    assert worn.now.noise_cdb > bone.now.noise_cdb
    assert worn.now.grade <= bone.now.grade
    heard = page.choose(page.focus.at)  # type: ignore[arg-type]
    assert isinstance(heard, Push)
    assert isinstance(heard.scene, Gramophone)
    page.choose(next(target for target in page.targets() if target.name == "export"))
    page.tick()
    folder = tmp_path / "profile" / "bones"
    assert str(folder) in kit.captions.text
    names = {path.name for path in folder.iterdir()}
    assert names == {f"{SONGS[0]}-001{ending}" for ending in sandbox_export.ENDINGS}
    report = json.loads((folder / f"{SONGS[0]}-001.json").read_text(encoding="utf-8"))
    assert (report["grade"], report["plays"]) == (worn.now.grade, 10)
    assert report["recipe"]["blank"]["seed"] == made.sandbox.bench.seed
    sound, rate_hz = soundfile.read(folder / f"{SONGS[0]}-001.wav")
    assert rate_hz == 44100
    assert len(sound) > 2 * rate_hz
    assert (folder / f"{SONGS[0]}-001.png").read_bytes()[1:4] == b"PNG"
    assert "<svg" in (folder / f"{SONGS[0]}-001.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("code", "why"),
    [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "this folder cannot be written")],
)
def test_what_cannot_be_written_leaves_a_sentence_and_no_file(
    code: int, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit, made = benches(tmp_path)
    host = made.sandbox
    folder = tmp_path / "profile" / "bones"
    folder.mkdir(parents=True)

    def fail(path: Path, content: bytes) -> None:
        if path.suffix == ".png":
            raise OSError(code, "no", str(path))
        path.write_bytes(content)

    monkeypatch.setattr(sandbox_export, "write_whole", fail)
    monkeypatch.setattr(sandbox_export, "png_of", lambda *_: b"")
    monkeypatch.setattr(sandbox_export.groove, "load", lambda _: None)
    host._keep(host.making().recipe(), GOOD)
    page = SandboxDisc(kit, host, host.studio, host.bones[-1].number)
    parcel = sandbox_export.Parcel(
        host.made[-1],
        GOOD,
        0,
        host.studio.master(SONGS[0]),
        Path("nowhere"),
        None,  # type: ignore[arg-type]
    )
    page.writing.sent = host.studio.commission(sandbox_export.export, parcel, folder)
    page.tick()
    assert why in kit.captions.text
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told_of(tmp_path: Path) -> None:
    kit, made = benches(tmp_path)
    host = made.sandbox
    (tmp_path / "profile").write_text("a file where the folder should be")
    host._keep(host.making().recipe(), GOOD)
    page = SandboxDisc(kit, host, host.studio, host.bones[-1].number)
    parcel = sandbox_export.Parcel(host.made[-1], GOOD, 0, None, Path("nowhere"), None)  # type: ignore[arg-type]
    page.writing.sent = host.studio.commission(sandbox_export.export, parcel, page.writing.folder)  # type: ignore[arg-type]
    page.tick()
    assert "cannot be written" in kit.captions.text


def test_a_movement_can_be_left_by_its_pause_which_offers_no_run(tmp_path: Path) -> None:
    kit, made = benches(tmp_path)
    stack = Stack(bench_of(kit, made))
    stack.apply(stack.top.handle(CONFIRM))  # type: ignore[union-attr]
    assert isinstance(stack.top, Trim)
    stack.apply(stack.top.handle(Pressed(Action.PAUSE)))
    pause = stack.top
    assert isinstance(pause, Pause)
    names = [target.name for target in pause.targets()]
    assert names == ["resume", "show", "options", "leave"]
    leave = next(target for target in pause.targets() if target.name == "leave")
    change = pause.choose(leave)
    assert change == Pop(2)
    stack.apply(change)
    assert isinstance(stack.top, Sandbox)


def on(page: SandboxDisc, row: str) -> SandboxDisc:
    """Put the ring on a row, in sight or not."""
    page._at = row
    page.focus.offer(page.targets())
    page.focus.set(row)
    return page


def test_a_deck_of_ones_own_is_set_and_heard_beside_the_kitchens(tmp_path: Path) -> None:
    kit, made = benches(tmp_path)
    page = disc_of(kit, made)
    host = made.sandbox
    recipe = host.recipe(page._number)
    on(page, "deck").handle(CONFIRM)
    kitchen = page._record
    assert page._playing
    assert page.primary().text == kit.words("craft-needle-up")
    for _ in range(2):
        on(page, "rpm_c").handle(Pressed(Action.LEFT))
    assert host.bench.deck.rpm_c == 4500
    assert not page._playing, "what is heard there is lifted"
    on(page, "deck").handle(CONFIRM)
    assert page._record is not kitchen
    usual, slow = (
        host.studio.hearing_on(deck, recipe, plays=0) for deck in (USUAL, host.bench.deck)
    )
    assert usual is not None
    assert slow is not None
    assert len(slow) / len(usual) == pytest.approx(78.26 / 45, rel=0.02)
    assert treble(slow) < treble(usual)
    page.handle(CONFIRM)
    assert not page._playing


def treble(sound: np.ndarray) -> float:
    """Give how much of a sound lies above a kilohertz."""
    power = np.abs(np.fft.rfft(sound)) ** 2
    hertz = np.fft.rfftfreq(len(sound), 1 / 44100)
    return float(power[hertz > 1000].sum() / power.sum())


@pytest.mark.parametrize("knob", KNOBS)
def test_every_knob_of_the_deck_goes_round_and_makes_a_deck_that_can_play(knob: str) -> None:
    deck, seen = USUAL, set()
    recipe = Making(song=SONGS[0], blank=Bench().blank(101), lathe="kitchen", seed=1).recipe()
    for _ in KNOBS[knob]:
        seen.add(getattr(deck, knob))
        deck.plays(recipe)
        deck = deck.turned(knob, 1)
    assert seen == set(KNOBS[knob])
    assert deck == USUAL
    assert deck.turned(knob, 1).turned(knob, -1) == USUAL


def test_the_kitchens_deck_is_the_usual_one() -> None:
    recipe = Making(song=SONGS[0], blank=Bench().blank(101), lathe="kitchen", seed=1).recipe()
    assert USUAL.plays(recipe) == deck_of(recipe)


def test_the_list_of_the_disc_goes_along_with_the_ring(tmp_path: Path) -> None:
    kit, made = benches(tmp_path, text_percent=200)
    page = disc_of(kit, made)
    names = [page._at]
    for _ in range(len(ROWS) - 1):
        page.handle(DOWN)
        names.append(page._at)
        assert any(target.name == page._at for target in page.targets())
    assert tuple(names) == ROWS
