"""Pages of songs with slips of every kind in them: all are told in one go, each with its place."""

import re

import pytest
from band_measures import SONGS

from game.levels import ContentError, read_song, read_songs

PAGE = (SONGS / "blue_lamp.toml").read_text(encoding="utf-8")
SECTION = r"(?ms)^\[{}\]\n.*?(?=^\[|\Z)"


def told(folder, text):
    path = folder / "night_lamp.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_song(path)
    start = f"{folder.name}/{path.name}: "
    assert all(problem.startswith(start) for problem in caught.value.problems)
    return [problem.removeprefix(start) for problem in caught.value.problems]


def places(problems):
    return [problem.split(":")[0] for problem in problems]


def changed(*pairs):
    text = PAGE
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    return text


def test_slips_of_shape_and_of_music_are_told_together_with_what_was_meant(tmp_path):
    problems = told(
        tmp_path,
        changed(
            ("year = 1957", "yaer = 1957"),
            ("tempo = 148", 'tempo = "fast"'),
            ('key = "Gm"', 'key = "H"'),
            ('genre = "cool"', 'genre = "cul"'),
            ('["5", 1.5],\n', '["9", 1.5],\n'),
            ('"Gm7 | C9 | Gm7 | D7b9"', '"Gm7 | C9 | Hm7 | D7b9"'),
            ('"Cm7 | F9 | Bbmaj7', '"Cm7 | | Bbmaj7'),
            ('A2 = "h a h c"', 'A2 = "h z h c"'),
            ('fill = "sax"', 'fill = "vibez"\n\n[mix]\nsaxx = 2.0'),
        ),
    )
    assert places(problems) == [
        "yaer", "year", "tempo", "genre", "key", "hook[4]", "chords.intro, bar 3",
        "chords.B, bar 2", "melody.A2", "lead.fill", "mix.saxx",
    ]  # fmt: skip
    meant = dict(zip(places(problems), problems, strict=True))
    for place, word in {
        "yaer": "year", "genre": "cool", "key": "B", "hook[4]": "2+", "lead.fill": "vibes",
        "chords.intro, bar 3": "Bm7", "mix.saxx": "sax",
    }.items():  # fmt: skip
        assert meant[place].endswith(f"did you mean '{word}'?"), place
    assert meant["tempo"] == "tempo: want float, got 'fast'"
    assert meant["year"] == "year: missing"


@pytest.mark.parametrize("table", ["chords", "melody", "lead"])
def test_a_missing_table_is_told_once_and_hides_nothing(tmp_path, table):
    text = re.sub(
        SECTION.format(table), "", changed(('"cool"', '"cul"'), ('["5", 0.5]', '["0", 1]'))
    )
    problems = told(tmp_path, text)
    assert places(problems) == [table, "genre", "hook[1]", "hook"]
    assert problems[0] == f"{table}: missing"


def test_a_hook_that_is_no_list_is_told_once_and_hides_nothing(tmp_path):
    text = re.sub(r"(?s)hook = \[.*?\n\]\n", 'hook = "abc"\n', changed(("148", "9000")))
    assert places(told(tmp_path, text)) == ["hook", "tempo"]


def test_one_bad_row_of_a_hook_leaves_the_others_to_be_looked_at(tmp_path):
    problems = told(tmp_path, changed(('["5", 1.5],\n', '["5", "long"], ["9", 1.5],\n')))
    assert places(problems) == ["hook[4]", "hook[5]"]
    assert "want float at [1]" in problems[0]


def test_a_wrong_value_in_a_table_is_told_with_its_place_in_it(tmp_path):
    problems = told(
        tmp_path,
        changed(('fill = "sax"', 'fill = 7\nend = "trumpett"'), ('B = "Cm7 | F9', 'B = 3 #"')),
    )
    assert places(problems) == ["chords.B", "lead.fill", "lead.end"]
    assert problems[1] == "lead.fill: want str, got 7"


def test_sections_that_nobody_knows_are_told_with_the_nearest(tmp_path):
    problems = told(
        tmp_path, changed(('"A:solo", "A2:solo"', '"A:sol", "B2", 5'), ("14\n", '"x"\n'))
    )
    assert places(problems) == ["seed", "form[7]", "form[5]", "form[6]"]
    assert problems[2].endswith("did you mean 'solo'?")
    assert "did you mean" in problems[3]


def test_of_a_meter_that_is_none_no_length_is_judged(tmp_path):
    text = changed(("seed = 14", 'seed = 14\nmeter = "three"'), ('"cool"', '"cul"'))
    assert places(told(tmp_path, text)) == ["meter", "genre"]


@pytest.mark.parametrize("number", ["nan", "inf", "-inf"])
def test_no_number_of_a_page_may_be_none(tmp_path, number):
    text = changed(
        ("tempo = 148", f"tempo = {number}\nswing = {number}"),
        ('["5", 1.5],\n', f'["5", {number}],\n'),
        ('["1", 1.5],', f'["1", {number}],'),
        ('fill = "sax"', f'fill = "sax"\n\n[mix]\nsax = {number}'),
    )
    found = places(told(tmp_path, text))
    assert set(found) == {
        "tempo", "swing", "hook[4]", "hook", "answer[8]", "answer", "mix.sax",
    }  # fmt: skip


def test_a_song_may_last_as_long_as_the_guide_says(tmp_path):
    problems = told(tmp_path, changed(('"A2:solo", "B", "A2", "end"', '"end"'), ("148", "200")))
    assert problems == ["form: wanted 75 to 150 seconds, found 61 seconds"]


def test_slips_of_all_pages_of_a_folder_are_told_together(tmp_path):
    (tmp_path / "one.toml").write_text(changed(("148", '"fast"'), ('"cool"', '"cul"')), "utf-8")
    (tmp_path / "two.toml").write_text(changed(("148", "9000"), ("seed", "sead")), "utf-8")
    with pytest.raises(ContentError) as caught:
        read_songs(tmp_path)
    assert len(caught.value.problems) == 5
