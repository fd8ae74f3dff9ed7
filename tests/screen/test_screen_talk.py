"""A talk on the screen: it fits, it waits, it says what an answer costs, it can be skipped."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pygame
import pytest
from players import ByKeys, ByMouse, ByPad
from spying import Spy, spy_on
from talk_samples import MORNING, Shown, story, story_kit, story_run

from game.city.commands import Choose
from game.film.objects.anchors import PORTRAIT_SIZE
from game.film.objects.people import find_person
from game.screen.actions import Action
from game.screen.kit import Kit
from game.screen.plates import Plates
from game.screen.scene import TICKS_PER_S, Clicked, Pressed
from game.screen.scenes.talk import GUARD_TICKS, SkipTalk, Talk
from game.screen.talk_lines import LETTERS_PER_S
from game.screen.talk_portrait import STEPS, Portraits, jaw_step, open_jaw
from game.session import Session

SIZES = pytest.mark.parametrize("percent", [100, 150, 200])
TONGUES = pytest.mark.parametrize("language", ["en", "ru"])


@pytest.fixture
def spy(monkeypatch: pytest.MonkeyPatch) -> Spy:
    return spy_on(monkeypatch)


@pytest.fixture
def of(tmp_path: Path) -> Kit:
    return story_kit(tmp_path)


def at_the_talk(of: Kit) -> ByKeys:
    player = ByKeys(Shown(story_run(of)))
    player.shown.until("Talk", player.confirm)
    return player


def talk_of(player: ByKeys) -> Talk:
    talk = player.shown.top
    assert isinstance(talk, Talk)
    return talk


def drawn(spy: Spy, scene: Talk | SkipTalk) -> Spy:
    spy.laid.clear()
    scene.draw(spy, 0.0)
    return spy


def words_of(spy: Spy) -> str:
    return " ".join(text for text, _ in spy.laid)


def test_the_sample_is_as_long_as_a_story_may_be(of: Kit) -> None:
    """Three lines of ninety characters a bubble, forty-five on a button: so much has to fit."""
    for language, least in (("en", 240), ("ru", 230)):
        of.obey(of.settings.with_changes(language=language))
        bubbles = [of.words(f"scene-sample_flood-{at}") for at in range(1, 5)]
        assert least < max(map(len, bubbles)) <= 270
        assert max(len(of.words(f"scene-sample_flood-{o.id}")) for o in MORNING.options) >= 43


@SIZES
@TONGUES
def test_every_bubble_fits_whole(language: str, percent: int, tmp_path: Path, spy: Spy) -> None:
    of = story_kit(tmp_path, language=language, percent=percent)
    player = at_the_talk(of)
    talk = talk_of(player)
    for _ in range(len(talk.reading.lines)):
        player.confirm()
        drawn(spy, talk)
        assert not spy.outside()
        assert not spy.clashes()
        assert not spy.cut()
        said = of.words(talk.line.key)
        assert said in words_of(spy), "no word of a bubble is lost"
        lines = [box for text, box in spy.laid if len(text) > 20 and text in said]
        bottom = of.layout.bar.top - 26
        assert all(box.bottom <= bottom for box in lines), "they stand on their sheet"
        player.confirm()


@SIZES
@TONGUES
def test_every_answer_fits_with_its_costs(
    language: str, percent: int, tmp_path: Path, spy: Spy
) -> None:
    of = story_kit(tmp_path, language=language, percent=percent)
    player = at_the_talk(of)
    talk = player.hear_out()
    drawn(spy, talk)
    assert not spy.outside()
    assert not spy.clashes()
    assert not spy.cut()
    rows = {target.name: target.box for target in talk.targets()}
    assert list(rows) == [option.id for option in MORNING.options]
    bar = of.layout.bar.top
    for name, box in rows.items():
        assert box.height >= 44
        assert of.layout.hud.bottom < box.top
        assert box.bottom < bar
        text = of.words(f"scene-sample_flood-{name}")
        assert any(said == text and box.contains(where) for said, where in spy.laid), name
    fetch = [text for text, where in spy.laid if rows["fetch"].contains(where)]
    assert len(fetch) == 6, "the answer, money, folder, street, time and films"


@SIZES
@TONGUES
def test_the_question_before_a_skip_fits(
    language: str, percent: int, tmp_path: Path, spy: Spy
) -> None:
    of = story_kit(tmp_path, language=language, percent=percent)
    player = at_the_talk(of)
    player.press(Action.TOOL_B)
    ask = player.shown.top
    assert isinstance(ask, SkipTalk)
    drawn(spy, ask)
    asked = of.words("talk-skip-ask", answer=of.words("scene-sample_flood-let_go"))
    assert asked in words_of(spy)
    top = min(target.box.top for target in ask.targets())
    lines = [where for text, where in spy.laid if text in asked and len(text) > 12]
    assert all(where.bottom <= top for where in lines), "the question keeps off its answers"


@SIZES
def test_a_bubble_that_is_too_long_is_set_smaller(percent: int, tmp_path: Path, spy: Spy) -> None:
    of = story_kit(tmp_path, percent=percent)
    path = tmp_path / "text" / "en-sample-story.ftl"
    text = path.read_text(encoding="utf-8")
    long = " ".join(["railway"] * 75)
    path.write_text(
        re.sub(r"(?m)^scene-sample_flood-4 = .*$", f"scene-sample_flood-4 = {long}", text),
        encoding="utf-8",
    )
    from game.screen.words import read_tongue

    read_tongue.cache_clear()
    of.obey(of.settings)
    player = at_the_talk(of)
    talk = talk_of(player)
    while not talk.reading.last:
        player.confirm()
    player.confirm()
    drawn(spy, talk)
    assert long in words_of(spy)
    assert not spy.outside()
    assert not spy.clashes()


def test_nothing_goes_on_by_itself(of: Kit) -> None:
    player = at_the_talk(of)
    talk = talk_of(player)
    for _ in range(3):
        before = talk.line
        player.shown.live(40 * TICKS_PER_S)
        assert talk.complete
        assert talk.line is before
        player.confirm()
    talk = player.hear_out()
    player.shown.live(40 * TICKS_PER_S)
    assert talk.asking
    assert not player.shown.run.session.commands


def test_letters_come_at_a_readers_pace_and_all_at_once_when_asked(of: Kit, spy: Spy) -> None:
    player = at_the_talk(of)
    talk = talk_of(player)
    player.shown.live(TICKS_PER_S)
    assert talk.reading.letters(talk.text) == pytest.approx(LETTERS_PER_S, abs=2)
    assert not talk.complete
    shown = words_of(drawn(spy, talk))
    assert talk.text[:30] in shown
    assert talk.text not in shown
    player.confirm()
    assert talk.complete
    assert talk.reading.at == 0, "the first press only lets all of it come"


def test_reduced_motion_lets_every_bubble_stand_there_at_once(of: Kit) -> None:
    of.obey(of.settings.with_changes(reduced_motion=True))
    player = at_the_talk(of)
    player.shown.live(1)
    talk = talk_of(player)
    assert talk.complete
    player.confirm()
    player.shown.live(1)
    assert (talk.reading.at, talk.complete) == (1, True)


def test_who_hurries_through_the_bubbles_has_not_answered(of: Kit) -> None:
    player = at_the_talk(of)
    talk = talk_of(player)
    for _ in range(30):
        player.confirm()
    assert not player.shown.run.session.commands
    player.shown.live(GUARD_TICKS)
    player.confirm()
    assert player.shown.run.session.commands == (Choose("sample_flood", "let_go"),)
    assert talk.answered


@pytest.mark.parametrize("action", [Action.REPEAT, Action.TOOL_C])
def test_the_last_line_can_be_heard_again(of: Kit, action: Action) -> None:
    player = at_the_talk(of)
    talk = talk_of(player)
    player.confirm()
    assert talk.complete
    player.press(action)
    assert not talk.complete
    assert talk.reading.at == 0
    talk = player.hear_out()
    last = talk.reading.at
    player.press(action)
    assert not talk.asking
    assert talk.reading.at == last
    assert player.hear_out() is talk, "the question comes again after it"


def test_a_click_on_whoever_speaks_repeats_and_one_beside_the_answers_gives_none(
    of: Kit,
) -> None:
    player = ByMouse(Shown(story_run(of)))
    player.shown.until("Talk", player.confirm)
    talk = player.hear_out()
    of.plates.bake_now("person-kostya")
    rows = talk.targets()
    player.shown.give(Clicked(640, 60))
    assert talk.asking
    where = talk.portrait_box()
    assert where is not None
    assert not any(where.colliderect(row.box) for row in rows)
    player.shown.give(Clicked(*where.center))
    assert not talk.asking
    assert not talk.complete
    assert not player.shown.run.session.commands


def test_what_was_read_can_be_read_again(of: Kit) -> None:
    player = at_the_talk(of)
    talk = talk_of(player)
    for _ in range(4):
        player.confirm()
    assert talk.reading.at == 2
    player.shown.give(Pressed(Action.PREVIOUS))
    assert (talk.reading.at, talk.complete) == (1, True)
    player.shown.give(Pressed(Action.NEXT))
    assert talk.reading.at == 2


def test_an_answer_that_cannot_be_given_says_why(of: Kit) -> None:
    player = at_the_talk(of)
    talk = player.hear_out()
    player.take("buy")
    assert of.captions.text == of.words("refuse-talk-cash")
    assert talk.asking
    assert not player.shown.run.session.commands


def test_the_hidden_corner_is_told_when_the_ring_is_on_it(of: Kit) -> None:
    player = at_the_talk(of)
    player.hear_out()
    player.press(Action.DOWN)
    assert of.captions.text != of.words("talk-hidden")
    player.press(Action.DOWN)
    assert of.captions.text == of.words("talk-hidden")


def test_the_corner_of_a_film_stands_only_beside_what_is_hidden(of: Kit) -> None:
    of.obey(of.settings.with_changes(reduced_motion=True))
    bare = tuple(replace(option, hidden=False) for option in MORNING.options)
    plain = replace(story(), scenes=(replace(MORNING, options=bare),))
    pictures = []
    for session in (Session(story(), seed=5), Session(plain, seed=5)):
        player = ByKeys(Shown(story_run(of, session=session)))
        player.shown.until("Talk", player.confirm)
        talk = player.hear_out()
        of.captions.clear()
        canvas = pygame.Surface((1280, 720))
        talk.draw(canvas, 0.0)
        boxes = {target.name: target.box for target in talk.targets()}
        pictures.append(
            {n: pygame.surfarray.array3d(canvas.subsurface(b)) for n, b in boxes.items()}
        )
    differing = [n for n in pictures[0] if not np.array_equal(pictures[0][n], pictures[1][n])]
    assert differing == ["send"]


def test_a_skip_asks_once_and_says_in_the_morning_what_was_decided(of: Kit) -> None:
    player = at_the_talk(of)
    talk = talk_of(player)
    player.press(Action.TOOL_B)
    player.confirm()
    assert player.shown.top is talk, "the safe answer to the question is no"
    assert not player.shown.run.session.commands
    player.press(Action.TOOL_B)
    player.page.focus.set("yes")
    player.confirm()
    assert player.shown.run.session.commands == (Choose("sample_flood", "let_go"),)
    assert player.shown.name == "CityMap"
    for _ in range(4):
        player.shown.until("CityMap", player.confirm)
        player.press(Action.TOOL_C)
    assert player.shown.name == "Report"
    assert of.words("scene-sample_flood-let_go-log") in player.shown.top._view.news


def test_an_echo_is_left_without_a_question(of: Kit) -> None:
    player = at_the_talk(of)
    player.hear_out()
    player.take("fetch")
    assert player.shown.name == "Talk"
    player.press(Action.TOOL_B)
    assert player.shown.name == "CityMap"


@pytest.mark.parametrize("device", [ByKeys, ByPad, ByMouse])
def test_book_and_pause_open_over_a_talk_and_lead_back(device: type[ByKeys], of: Kit) -> None:
    player = device(Shown(story_run(of)))
    player.shown.until("Talk", player.confirm)
    talk = player.shown.top
    player.press(Action.DIARY)
    if device is ByPad:
        player.shown.live(1)
    assert player.shown.name == "Ledger"
    player.press(Action.BACK)
    assert player.shown.top is talk
    player.press(Action.BACK)
    assert player.shown.name == "Pause"


def test_another_language_in_the_middle_of_a_talk(of: Kit, spy: Spy) -> None:
    player = at_the_talk(of)
    talk = player.hear_out()
    of.obey(of.settings.with_changes(language="ru", text_percent=200))
    said = words_of(drawn(spy, talk))
    assert of.words("scene-sample_flood-let_go") in said
    assert "Let it go" not in said


def test_the_jaw_opens_for_vowels_and_shuts_at_the_end() -> None:
    text = "aaatttaaa,,,"
    assert [jaw_step(text, at) for at in (0, 3, 6, 9, 12)] == [3, 1, 3, 0, 0]
    assert jaw_step("Ой", 0) == STEPS - 1


def test_an_open_jaw_moves_what_lies_below_the_teeth_and_nothing_above() -> None:
    rows = np.arange(PORTRAIT_SIZE[1], dtype=np.uint8)
    pixels = np.empty((*PORTRAIT_SIZE, 3), np.uint8)
    pixels[...] = rows[None, :, None]
    sheet = pygame.Surface(PORTRAIT_SIZE, pygame.SRCALPHA)
    pygame.surfarray.blit_array(sheet, pixels)
    pygame.surfarray.pixels_alpha(sheet)[...] = 255
    person = find_person("kostya", seed=0)
    before = pygame.surfarray.array3d(sheet)
    open_jaw(sheet, person, share=1.0)
    after = pygame.surfarray.array3d(sheet)
    changed = np.argwhere((before != after).any(axis=2))
    middle = PORTRAIT_SIZE[0] / 2
    assert len(changed)
    assert changed[:, 1].min() > 238 - 40, "the upper teeth stay"
    assert changed[:, 1].max() < 238 + 60, "the coat stays"
    assert abs(changed[:, 0].mean() - middle) < 2
    chin = after[180, 242, 0]
    assert chin < before[180, 242, 0], "what was higher stands lower now"


def test_a_portrait_has_as_many_faces_as_its_jaw_has_steps(tmp_path: Path) -> None:
    plates = Plates(tmp_path)
    portraits = Portraits(plates)
    plates.bake_now("person-osip")
    shut = portraits.get("osip", 200)
    wide = portraits.get("osip", 200, step=STEPS - 1)
    assert shut is not None
    assert wide is not None
    assert shut.get_size() == wide.get_size()
    difference = np.abs(
        pygame.surfarray.array3d(shut).astype(int) - pygame.surfarray.array3d(wide).astype(int)
    ).sum(axis=2)
    rows = np.flatnonzero(difference.max(axis=0) > 30)
    assert rows.min() > 0.15 * 200
    assert rows.max() < 0.6 * 200
    assert portraits.get("osip", 200) is shut, "a portrait is made once"
