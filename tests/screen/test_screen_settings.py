"""Settings survive the file, and what is damaged in them falls back alone."""

import pytest

from game.screen.money import roubles
from game.screen.palette import AMBER, DIM, GREEN, PANEL, RED, TEXT, contrast, shade
from game.screen.scenes.options import next_value
from game.screen.settings import CHOICES, Settings
from game.screen.typefaces import BODY, HEADING, ROW, SMALLEST_PX, Face, Type, font


def test_settings_go_to_plain_data_and_back() -> None:
    settings = Settings(language="ru", music=35, reduced_motion=True, keys={"lens": 10})
    assert Settings.from_dict(settings.to_dict()) == settings


def test_what_does_not_fit_keeps_its_default() -> None:
    raw = {"language": "de", "music": 900, "grain": True, "captions": 1, "keys": {"a": "b"}}
    assert Settings.from_dict({**raw, "effects": 20, "unknown": 3}) == Settings(effects=20)


@pytest.mark.parametrize("name", sorted(CHOICES))
def test_choices_go_round(name: str) -> None:
    settings = Settings()
    for _ in CHOICES[name]:
        settings = settings.with_changes(**{name: next_value(settings, name, 1)})
    assert settings == Settings()


def test_percents_stop_at_their_ends() -> None:
    assert next_value(Settings(music=98), "music", 1) == 100
    assert next_value(Settings(music=2), "music", -1) == 0
    assert next_value(Settings(), "captions", 1) is False


@pytest.mark.parametrize("colour", [TEXT, DIM, AMBER, GREEN, RED])
def test_type_on_panels_has_contrast(colour: tuple[int, int, int]) -> None:
    assert contrast(colour, PANEL) >= 4.5


def test_ramps_rise_from_black_film_to_clear() -> None:
    for ramp in ("film", "amber", "red", "green", "violet"):
        sums = [sum(shade(ramp, step / 20)) for step in range(21)]
        assert sums == sorted(sums)
    assert shade("film", 0.42) == (0x27, 0x56, 0x72)


@pytest.mark.parametrize("face", list(Face))
def test_every_face_has_the_letters_of_both_languages(face: Face) -> None:
    sample = "АЯЁёЙйъЩ№«»—AZaz0123456789−"
    # A box is drawn for a missing letter: all boxes have the width of a letter no face has.
    metrics = font(face, 40).metrics(sample)
    assert all(metrics), [letter for letter, m in zip(sample, metrics, strict=True) if not m]


def test_no_text_is_smaller_than_fifteen_points() -> None:
    type_ = Type()
    text, style = type_.fitted("a line that is much too long for its place", ROW, 120)
    assert type_.px(style) == SMALLEST_PX
    assert type_.width(text, style) <= 120
    assert text.endswith("…")
    assert type_.px(BODY.at_px(9)) == SMALLEST_PX


def test_text_scales_with_the_setting() -> None:
    assert Type(percent=200).px(BODY) == 2 * Type().px(BODY)
    assert Type(percent=200).width("линза", HEADING) > 1.8 * Type().width("линза", HEADING)


def test_lines_break_at_words() -> None:
    type_ = Type()
    lines = type_.wrap("one two three four five six seven", BODY, 120)
    assert " ".join(lines) == "one two three four five six seven"
    assert all(type_.width(line, BODY) <= 120 for line in lines)
    assert type_.wrap("a\nb", BODY, 500) == ["a", "b"]


@pytest.mark.parametrize(
    ("kopecks", "text"),
    [(0, "0"), (1300, "13"), (1350, "13.50"), (-405, "−4.05"), (1_240_000, "12\u202f400")],
)
def test_roubles_are_written_as_in_a_book(kopecks: int, text: str) -> None:
    assert roubles(kopecks) == text
    assert roubles(2500, signed=True) == "+25"
