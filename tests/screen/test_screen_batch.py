"""A batch: the same hand again, near the first disc, in the rules' limits, and stopped at will."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from craft_samples import SONG, FakeHost, bench, blank, coarse_density
from layout_audit import audit_on

from game.bots.quick import typical_survey
from game.city.commands import Pressed as PressedCommand
from game.city.discs import Blank
from game.city.ear import estimate
from game.city.events import Refused
from game.hands import cigarette, lathe, scissors
from game.hands.grip import Grip
from game.hands.levers import NORMAL
from game.hands.skill import CigaretteHand, LatheHand, ScissorsHand, play_out
from game.screen.actions import Action
from game.screen.batch import MOST, Copy, Repeated, films_for, repeated
from game.screen.kit import Kit
from game.screen.making import Making
from game.screen.scene import STAY, Pressed, Stack
from game.screen.scenes.batch import Batch
from game.screen.scenes.gramophone import Gramophone
from game.screen.scenes.workshop import Workshop
from game.screen.studio import Studio

SURVEY = typical_survey(60, song=SONG)
SIZES = pytest.mark.parametrize("percent", [100, 150, 200])
TONGUES = pytest.mark.parametrize("language", ["en", "ru"])
CONFIRM = Pressed(Action.CONFIRM)


@pytest.fixture(autouse=True)
def coarse(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let films be developed coarsely."""
    monkeypatch.setattr("game.pressing.picture_density", coarse_density)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache for all: a disc is pressed once."""
    return tmp_path_factory.mktemp("batch")


def first_disc(skill: int, seed: int, sheet: Blank) -> Making:
    """Let a hand make the first disc, and remember what it did."""
    trim, trimming = play_out(
        scissors,
        scissors.start(sheet, seed=seed, density=SURVEY.density, levers=NORMAL),
        ScissorsHand(skill=skill, seed=seed),
    )
    hole, _ = play_out(
        cigarette, cigarette.start(seed=seed, levers=NORMAL), CigaretteHand(skill=skill, seed=seed)
    )
    round_one = scissors.result(trim)
    head = lathe.start(
        SURVEY, seed=seed, hardness_mpa=200, radius_mm=round_one.radius_mm, pitch_um=227
    )
    ride, riding = play_out(lathe, head, LatheHand(skill=skill, seed=seed))
    return Making(
        song=SONG, blank=sheet, lathe="kitchen", seed=1, pitch_um=227,
        trim=round_one, hole=cigarette.result(hole), ride=lathe.result(ride),
        grips=(("scissors", trimming), ("lathe", riding)),
    )  # fmt: skip


def copies(first: Making, count: int) -> list[Making]:
    made = []
    for number in range(count):
        sheet = replace(first.blank, number=5000 + number, width_mm=(300, 240, 350)[number % 3])
        copy = repeated(Copy(first, sheet, SURVEY, 90 + number, NORMAL))
        assert copy is not None
        made.append(copy)
    return made


def grade(making: Making) -> int:
    return estimate(making.recipe(), SURVEY).grade


# The hand.


@pytest.mark.parametrize("skill", [30, 60, 90])
def test_the_others_are_nearly_as_good_as_the_first(skill: int) -> None:
    first = first_disc(skill, 5, blank(width_mm=300, height_mm=400))
    grades = [grade(copy) for copy in copies(first, 6)]
    assert all(abs(one - grade(first)) <= 6 for one in grades), (grade(first), grades)


def test_a_better_first_disc_makes_better_others() -> None:
    sheet = blank(width_mm=300, height_mm=400)
    means = [
        sum(grade(copy) for seed in range(3) for copy in copies(first_disc(skill, seed, sheet), 3))
        for skill in (20, 60, 95)
    ]
    assert means == sorted(means)
    assert means[0] < means[2]


def test_no_two_are_alike_and_each_is_the_same_every_time() -> None:
    first = first_disc(60, 5, blank(width_mm=300, height_mm=400))
    made = copies(first, 3)
    assert len({copy.recipe() for copy in made}) == 3
    assert made == copies(first, 3)
    assert {copy.blank.number for copy in made} == {5000, 5001, 5002}


def test_a_push_is_scaled_by_a_few_percent_and_tools_are_not() -> None:
    grips = [Grip(x=-100, y=80, a=70)] * 600
    hand = Repeated(grips, seed=3, then=ScissorsHand(skill=55, seed=3))
    seen = [hand.grip(None) for _ in grips]
    assert {grip.a for grip in seen} == {70}
    pushes = {grip.y for grip in seen}
    assert len(pushes) > 3
    assert all(77 <= push <= 82 for push in pushes)
    assert min(grip.x for grip in seen) == -100, "no push is more than a whole one"


# The table.


def with_room(host: FakeHost, left: int) -> FakeHost:
    host.seen.workshop = replace(host.seen.workshop, left=left)
    return host


def at_the_gramophone(
    cache: Path, left: int = 6, **settings: object
) -> tuple[Kit, FakeHost, Stack]:
    """Make the first disc with an automatic hand, up to where it is heard."""
    of, host, studio = bench(cache, **{"hand": "automatic", **settings})
    stack = Stack(Workshop(of, with_room(host, left), studio))  # type: ignore[arg-type]
    live(stack, lambda top: isinstance(top, Gramophone) and top.ready)
    return of, host, stack


def live(stack: Stack, done: Callable[[object], bool]) -> None:
    for tick in range(4000):
        top = stack.top
        assert top is not None
        if done(top):
            return
        stack.apply(top.tick())
        if tick % 20 == 19 and stack.top is top and not isinstance(top, Gramophone | Batch):
            stack.apply(top.handle(CONFIRM))
    raise AssertionError(type(stack.top).__name__)


def test_only_films_that_the_song_fits_and_as_many_as_there_is_time_for(cache: Path) -> None:
    _, host, _ = bench(cache)
    making = Making(song=SONG, blank=blank(4417), lathe="kitchen", seed=1)
    numbers = [
        [film.number for film in films_for(making, with_room(host, left).seen)]  # type: ignore[arg-type]
        for left in (0, 1, 2, 3, 9)
    ]
    assert numbers == [[], [], [4418], [4418, 4419], [4418, 4419]]
    other = replace(making, song="other")
    assert films_for(other, host.seen) == (), "it fits on no other film"  # type: ignore[arg-type]
    assert MOST == 5


def test_the_first_is_kept_and_the_others_follow_by_themselves(cache: Path) -> None:
    of, host, stack = at_the_gramophone(cache)
    gramophone = stack.top
    assert isinstance(gramophone, Gramophone)
    offer = next(pair for pair in gramophone.pairs() if Action.TOOL_C in pair.actions)
    assert offer.text == of.words("batch-offer", count=2)
    stack.apply(gramophone.handle(Pressed(Action.TOOL_C)))
    assert isinstance(stack.top, Batch)
    assert stack.top.primary().why_not
    live(stack, lambda top: isinstance(top, Batch) and top.over)
    made = [command for command in host.done if isinstance(command, PressedCommand)]
    assert [command.recipe.blank.number for command in made] == [4417, 4418, 4419]
    assert len({command.recipe.song for command in made}) == 1
    assert host.asked == []
    stack.apply(stack.top.handle(CONFIRM))
    assert host.asked == ["next"]


def test_whoever_has_enough_stops_after_the_one_in_hand(cache: Path) -> None:
    _, host, stack = at_the_gramophone(cache)
    assert stack.top is not None
    stack.apply(stack.top.handle(Pressed(Action.TOOL_C)))
    page = stack.top
    assert isinstance(page, Batch)
    assert page.handle(Pressed(Action.BACK)) is STAY
    live(stack, lambda top: isinstance(top, Batch) and top.over)
    assert len(host.done) == 1
    assert page.primary().why_not == ""


def test_what_the_rules_refuse_ends_it(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, host, stack = at_the_gramophone(cache)
    assert stack.top is not None
    stack.apply(stack.top.handle(Pressed(Action.TOOL_C)))
    monkeypatch.setattr(host, "do", lambda _: (Refused("refuse-late", ()),))
    live(stack, lambda top: isinstance(top, Batch) and top.over)
    page = stack.top
    assert isinstance(page, Batch)
    assert page._grades == [None]


def test_a_film_that_cannot_be_cut_is_passed_over(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, host, stack = at_the_gramophone(cache)
    assert stack.top is not None
    stack.apply(stack.top.handle(Pressed(Action.TOOL_C)))
    press = Studio.press
    monkeypatch.setattr(
        Studio, "press", lambda self, r: None if r.blank.number == 4418 else press(self, r)
    )
    monkeypatch.setattr(Studio, "failed", lambda self, r: r.blank.number == 4418)
    live(stack, lambda top: isinstance(top, Batch) and top.over)
    page = stack.top
    assert isinstance(page, Batch)
    assert page._grades[0] is None
    assert page._grades[1] is not None
    assert len(host.done) == 2


def test_where_no_film_is_left_nothing_is_offered(cache: Path) -> None:
    _, _, stack = at_the_gramophone(cache, left=1)
    assert isinstance(stack.top, Gramophone)
    assert not any(Action.TOOL_C in pair.actions for pair in stack.top.pairs())
    assert stack.top.handle(Pressed(Action.TOOL_C)) is STAY


@SIZES
@TONGUES
def test_the_list_can_be_read(
    monkeypatch: pytest.MonkeyPatch, cache: Path, language: str, percent: int
) -> None:
    canvas = audit_on(monkeypatch)
    of, host, studio = bench(cache, language=language, text_percent=percent)
    films = (host.seen.films * 2)[:MOST]
    making = Making(song=SONG, blank=blank(), lathe="kitchen", seed=1)
    page = Batch(of, host, studio, making, films)  # type: ignore[arg-type]
    page._grades = [71, None, 30]
    for stops in (False, True):
        page._stops = stops
        canvas.begin()
        page.draw(canvas, 0.0)
        assert canvas.judge() == []
    assert not {key for key in of.words.missing if not key.startswith("song-")}
