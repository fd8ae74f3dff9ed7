"""Documents on the screen: by keys, by mouse, by a practised hand; and the rules hear of it."""

from pathlib import Path
from types import SimpleNamespace

import pygame
import pytest
from craft_samples import FakeHost, blank
from layout_audit import Audit, audit_on
from screen_events import key, mouse, same
from screen_samples import kit

from game.city.commands import ShowPapers
from game.city.difficulty import USUAL
from game.city.papers import _ASKS
from game.city.said import say
from game.city.seen_papers import (
    SeenCarried,
    SeenPaper,
    SeenPapers,
    SeenPocket,
    SeenQuestion,
    SeenReply,
)
from game.hands.documents_state import ENDED, MOVES
from game.screen.actions import Action
from game.screen.scene import Pressed, Stack
from game.screen.scenes.documents import Documents
from game.screen.stage import FADE_TICKS

LAST = SeenQuestion(
    "what_is_in_there",
    (
        SeenReply("this", "truth", gives_up=7),
        SeenReply("odds_and_ends", "half"),
        SeenReply("nothing_at_all", "lie"),
    ),
)
PAPERS = SeenPapers(
    percent=30,
    zone="coat",
    pockets=(
        SeenPocket("sleeve", 100, full=False),
        SeenPocket("coat", 60, full=False),
        SeenPocket("bag", 10, full=False),
    ),
    carried=(SeenCarried(1, "coat", 42), SeenCarried(7, "coat", 26), SeenCarried(8, "bag", 70)),
    questions=(_ASKS[0], _ASKS[3], LAST),
    papers=(
        SeenPaper("pass", 0, 1, 1),
        SeenPaper("passport", 1, 2, 1),
        SeenPaper("doctors_note", 0, 1, 2),
        SeenPaper("cigarettes", -1, gives_up=7),
    ),
    friend=True,
)
SONG = "ligovka_freight"


class Check:
    """Somebody who was stopped."""

    def __init__(self, cache: Path, papers: SeenPapers = PAPERS, **settings: object) -> None:
        self.kit = kit(cache, language=str(settings.pop("language", "en")))
        self.kit.obey(self.kit.settings.with_changes(**settings))
        self.host = FakeHost(self.kit)
        word = self.kit.words
        self.host.word = lambda said: word(said.key)  # type: ignore[method-assign]
        self.host.seen = SimpleNamespace(
            date="1956-11-12",
            here="nevsky",
            kind="street",
            mode=USUAL,
            tries=(),
            street=SimpleNamespace(papers=papers),
            things=[
                SimpleNamespace(number=7, name=say("good-cigarettes-name")),
                SimpleNamespace(number=8, name=say("good-rec_freight-name")),
            ],
            bones=[SimpleNamespace(number=1, song=SONG)],
            films=[SimpleNamespace(number=2, blank=blank(2))],
        )
        self.scene = Documents(self.kit, self.host)  # type: ignore[arg-type]
        self.stack = Stack(self.scene)

    def live(self, ticks: int = 1) -> None:
        for _ in range(ticks):
            self.kit.devices.tick()
            self.stack.apply(self.scene.tick())

    def press(self, action: Action) -> None:
        self.stack.apply(self.scene.handle(Pressed(action)))

    def hear(self, event: pygame.Event) -> None:
        for signal in self.kit.devices.listen(event, same):
            self.stack.apply(self.scene.handle(signal))

    def tap(self, scancode: int) -> None:
        self.hear(key(scancode))
        self.live(10)
        self.hear(key(scancode, down=False))
        self.live(16)

    def click(self, at: tuple[int, int]) -> None:
        self.hear(mouse(1, at))
        self.live()
        self.hear(mouse(1, at, down=False))

    def to_the_end(self) -> None:
        if self.scene.ghost is None:
            self.press(Action.SHOW)
        self.press(Action.CONFIRM)
        for _ in range(200):
            if not self.scene.working:
                return
            self.live()
        raise AssertionError("the check never ends")


@pytest.fixture
def canvas(monkeypatch: pytest.MonkeyPatch) -> Audit:
    return audit_on(monkeypatch)


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_moment_of_it_fits(
    language: str, percent: int, tmp_path: Path, canvas: Audit
) -> None:
    check = Check(tmp_path, language=language, text_percent=percent)
    for moment in ("asked", "showing", "moving", "done"):
        check.scene.stage._full_ticks = FADE_TICKS
        canvas.begin()
        check.scene.draw(canvas, 0.0)
        assert canvas.laid, moment
        assert canvas.judge() == [], moment
        assert not check.kit.words.missing, moment
        if moment == "moving":
            check.to_the_end()
            check.kit.captions.clear()
        else:
            check.tap(pygame.KSCAN_RIGHT)


def test_a_practised_hand_comes_through_it(tmp_path: Path) -> None:
    check = Check(tmp_path)
    check.to_the_end()
    check.press(Action.CONFIRM)
    (done,) = check.host.done
    assert isinstance(done, ShowPapers)
    assert done.doubt == check.scene.seen.doubt
    assert check.scene.seen.phase in ENDED
    assert check.host.asked == ["next"]


def test_keys_choose_and_say(tmp_path: Path) -> None:
    check = Check(tmp_path)
    check.live(20)
    check.tap(pygame.KSCAN_DOWN)
    assert check.scene.seen.row == 1
    check.tap(pygame.KSCAN_R)
    assert (1, 2) in check.scene.seen.claims
    check.tap(pygame.KSCAN_RIGHT)
    assert check.scene.seen.column == 1


def test_a_click_on_a_row_does_it(tmp_path: Path) -> None:
    check = Check(tmp_path)
    check.live(20)
    rows = check.scene._table._rows(check.scene.seen, MOVES)
    check.click(rows[0].center)
    check.live(60)
    seen = check.scene.seen
    assert seen.moved
    assert next(thing for thing in seen.things if thing.number == 1).place == 0


def test_a_held_breath_out_steadies(tmp_path: Path) -> None:
    calm = []
    for steady in (False, True):
        check = Check(tmp_path)
        for _ in range(400):
            scene = check.scene
            down = steady and scene.seen.exhales
            if down != check.kit.devices.held(Action.CONFIRM):
                check.hear(key(pygame.KSCAN_SPACE, down=down))
            check.live()
        calm.append(check.scene.seen.calm)
    assert calm[1] > calm[0] + 100


def test_it_cannot_be_left(tmp_path: Path) -> None:
    check = Check(tmp_path)
    check.press(Action.BACK)
    assert check.host.asked == ["pause"]
    assert check.scene.working


def test_an_assisted_tongue_has_no_clock(tmp_path: Path) -> None:
    check = Check(tmp_path, hand="assisted")
    check.live(900)
    assert check.scene.seen.question == 0
    assert check.scene.seen.left_ticks == -1
