"""Packing on the screen: by keys, by mouse, by a practised hand; the rules hear how it hides."""

from pathlib import Path
from types import SimpleNamespace

import pygame
import pytest
from craft_samples import FakeHost
from layout_audit import Audit, audit_on
from screen_events import key, motion, mouse, same
from screen_samples import kit

from game.city.commands import Pack
from game.city.difficulty import USUAL
from game.city.said import say
from game.hands.bag_luggage import cover_percent
from game.screen.actions import Action
from game.screen.scene import POP, Pressed, Stack
from game.screen.scenes.packing import Packing
from game.screen.stage import FADE_TICKS

GOODS = ((501, "rec_freight", "original"), (502, "nylons", "cloth"), (503, "cigarettes", "smoke"))


class Bunk:
    """A sailor's bunk with three things on it that nobody may feel."""

    def __init__(self, cache: Path, *, patted: str = "coat", **settings: object) -> None:
        self.kit = kit(cache, language=str(settings.pop("language", "en")))
        self.kit.obey(self.kit.settings.with_changes(**settings))
        self.host = FakeHost(self.kit)
        word = self.kit.words
        self.host.word = lambda said: word(said.key, **dict(said.args))  # type: ignore[method-assign]
        bag = tuple(
            SimpleNamespace(
                number=number, name=say(f"good-{good}-name"), kind=kind, illicit=100, at="bag"
            )
            for number, good, kind in GOODS
        )
        port = SimpleNamespace(
            bag=bag, officer="sinitsyn", patted=patted, care_lo=20, care_hi=50,
            says=say("gate-1"),
        )  # fmt: skip
        self.host.seen = SimpleNamespace(port=port, mode=USUAL, tries=())
        self.scene = Packing(self.kit, self.host)  # type: ignore[arg-type]
        self.stack = Stack(self.scene)

    def live(self, ticks: int = 1) -> None:
        for _ in range(ticks):
            self.kit.devices.tick()
            self.stack.apply(self.scene.tick())

    def press(self, action: Action) -> None:
        self.stack.apply(self.scene.handle(Pressed(action)))
        self.live(4)

    def hear(self, event: pygame.Event) -> None:
        for signal in self.kit.devices.listen(event, same):
            self.stack.apply(self.scene.handle(signal))

    def click(self, at: tuple[int, int]) -> None:
        self.hear(motion(at))
        self.hear(mouse(1, at))
        self.hear(mouse(1, at, down=False))
        self.live(60)

    def to_the_end(self) -> None:
        self.press(Action.SHOW)
        self.press(Action.CONFIRM)
        for _ in range(100):
            if not self.scene.working:
                return
            self.live()
        raise AssertionError("the bag is never closed")


@pytest.fixture
def canvas(monkeypatch: pytest.MonkeyPatch) -> Audit:
    return audit_on(monkeypatch)


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_moment_of_it_fits(
    language: str, percent: int, tmp_path: Path, canvas: Audit
) -> None:
    bunk = Bunk(tmp_path, patted="bag", language=language, text_percent=percent)
    for moment in ("open", "held", "packed"):
        bunk.scene.stage._full_ticks = FADE_TICKS
        canvas.begin()
        bunk.scene.draw(canvas, 0.0)
        assert canvas.laid, moment
        assert canvas.judge() == [], moment
        assert not bunk.kit.words.missing, moment
        if moment == "held":
            bunk.to_the_end()
            bunk.kit.captions.clear()
        else:
            bunk.press(Action.CONFIRM)


def test_a_practised_hand_packs_and_the_rules_hear_of_it(tmp_path: Path) -> None:
    bunk = Bunk(tmp_path)
    bunk.to_the_end()
    change = bunk.scene.handle(Pressed(Action.CONFIRM))
    assert change is POP
    (done,) = bunk.host.done
    assert isinstance(done, Pack)
    assert done.items == (501, 502, 503)
    assert done.cover > 40


def test_an_empty_bag_that_is_closed_hides_nothing(tmp_path: Path) -> None:
    bunk = Bunk(tmp_path)
    bunk.press(Action.BACK)
    assert not bunk.scene.working
    bunk.press(Action.CONFIRM)
    assert bunk.host.done == [Pack((501, 502, 503), 0)]


def test_keys_lift_move_turn_lay_and_undo(tmp_path: Path) -> None:
    bunk = Bunk(tmp_path)
    bunk.live(3)
    bunk.press(Action.CONFIRM)
    assert bunk.scene.seen.hand == 501
    column = bunk.scene.seen.column
    bunk.hear(key(pygame.KSCAN_LEFT))
    bunk.live(14)
    bunk.hear(key(pygame.KSCAN_LEFT, down=False))
    assert bunk.scene.seen.column == column - 1
    bunk.press(Action.CONFIRM)
    assert [laid.laid.number for laid in bunk.scene.seen.packed] == [501]
    bunk.press(Action.UNDO)
    assert not bunk.scene.seen.packed


def test_the_mouse_takes_from_the_bunk_and_lays_where_it_points(tmp_path: Path) -> None:
    bunk = Bunk(tmp_path)
    bunk.live(3)
    cells = bunk.scene._cells
    bunk.click(cells._bunk_row(1).center)
    assert bunk.scene.seen.hand == 502
    there = cells._cells_rect(((5, 6),)).center
    bunk.click(there)
    (laid,) = bunk.scene.seen.packed
    assert (laid.laid.number, laid.laid.column, laid.laid.row) == (502, 5, 6)


def test_what_is_laid_down_says_how_well_it_lies_and_wool_what_it_does_for_the_bag(
    tmp_path: Path,
) -> None:
    bunk = Bunk(tmp_path)
    cells = bunk.scene._cells
    bunk.live(3)
    bunk.click(cells._bunk_row(0).center)
    bunk.click(cells._cells_rect(((3, 4),)).center)
    (record,) = bunk.scene.seen.packed
    assert f"{record.cover} %" in bunk.kit.captions.text
    blanket = next(row for row, thing in enumerate(bunk.scene.seen.bunk) if thing.number < 0)
    bunk.click(cells._bunk_row(blanket).center)
    bunk.click(cells._cells_rect(((3, 2),)).center)
    hides = cover_percent(bunk.scene.seen.luggage, bunk.scene.movement.state.layout)
    assert bunk.kit.captions.text == bunk.kit.words("pack-hides", cover=hides)


def test_the_bunk_is_gone_through(tmp_path: Path) -> None:
    bunk = Bunk(tmp_path)
    bunk.live(3)
    bunk.press(Action.NEXT)
    assert bunk.scene.seen.chosen == 1
    bunk.press(Action.PREVIOUS)
    assert bunk.scene.seen.chosen == 0
