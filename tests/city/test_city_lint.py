"""The lint: every planted problem is found at its place, and a sound level passes."""

from dataclasses import replace

import pytest
from city_sample import DAYS, LEVEL, ruled

from game.city.level import Change, News, Ship
from game.city.lint import problems

PLANTED = {
    "places[0].district: want one of island, nevsky, got 'iland'; did you mean 'island'?": {
        "places": (replace(LEVEL.places[0], district="iland"), *LEVEL.places[1:])
    },
    "places[2].kind: want one of": {
        "places": (
            *LEVEL.places[:2], replace(LEVEL.places[2], kind="portt"), *LEVEL.places[3:]
        )
    },
    "places[1].id: want a new id, got 'home' of places[0] again": {
        "places": (LEVEL.places[0], replace(LEVEL.places[1], id="home"), *LEVEL.places[2:])
    },
    "places: want a place of kind 'home', found none": {"places": LEVEL.places[1:]},
    "spots: want at least one spot of kind 'home', found none": {
        "spots": tuple(spot for spot in LEVEL.spots if spot.kind != "home")
    },
    "spots: want a spot 'bag' of kind 'body'": {
        "spots": tuple(spot for spot in LEVEL.spots if spot.id != "bag")
    },
    "start.kept_at: want one of": {"start": replace(LEVEL.start, kept_at="tabel")},
    "did you mean 'table'?": {"start": replace(LEVEL.start, kept_at="tabel")},
    "start.goods[0]: want one of": {"start": replace(LEVEL.start, goods=("rec_mon",))},
    "start.lathe: want one of kitchen, decent, studio, got 'big'": {
        "start": replace(LEVEL.start, lathe="big")
    },
    "start.due: want a day that exists, yyyy-mm-dd, got '1956-11-31'": {
        "start": replace(LEVEL.start, due="1956-11-31")
    },
    "start.due: want a day from 1956-11-12 to 1956-11-18, got 1957-01-01": {
        "start": replace(LEVEL.start, due="1957-01-01")
    },
    "days[1]: want a day after 1956-11-12, got 1956-11-12": {"days": (DAYS[0], *DAYS[:6])},
    "days[0]: want a day that exists, yyyy-mm-dd, got '56-11-12'": {
        "days": ("56-11-12", *DAYS[1:])
    },
    "days: want at least one played day, found none": {"days": ()},
    "ships[0].leaves: want 1956-11-14 (arrives) or later, got 1956-11-12": {
        "ships": (Ship("zarya", DAYS[2], DAYS[0], "juhan", "sinitsyn", ()),)
    },
    "ships[0].officer: want one of sinitsyn, got 'sinitsin'; did you mean 'sinitsyn'?": {
        "ships": (replace(LEVEL.ships[0], officer="sinitsin"),)
    },
    "ships[0].cargo[0].good: want one of": {
        "ships": (replace(LEVEL.ships[0], cargo=(replace(LEVEL.ships[0].cargo[0], good="x"),)),)
    },
    "ships[0].cargo[0].percent: want 1..100, got 0": {
        "ships": (replace(LEVEL.ships[0], cargo=(replace(LEVEL.ships[0].cargo[0], percent=0),)),)
    },
    "changes[0].about: want one of island, nevsky, got 'nevski'; did you mean 'nevsky'?": {
        "changes": (replace(LEVEL.changes[0], about="nevski"),)
    },
    "changes[0]: want a played day from 1956-12-01 to 1956-12-02, found none": {
        "changes": (Change("late", "care", "1956-12-01", "1956-12-02", 120),)
    },
    "news[0].change: want one of sweep, got 'swep'; did you mean 'sweep'?": {
        "news": (News("weather", DAYS[0], change="swep"),)
    },
    "news[0].day: want one of the played days": {"news": (News("weather", "1956-11-20"),)},
    "people[0].likes[0]: want one of": {
        "people": (replace(LEVEL.people[0], likes=(("bogie", 100),)), *LEVEL.people[1:])
    },
    "people[0].ears.skips: want 0..100, got 160": {
        "people": (replace(LEVEL.people[0], ears=(("skips", 160),)), *LEVEL.people[1:])
    },
    "people[0].refuses: want one of": {
        "people": (replace(LEVEL.people[0], refuses="hum"), *LEVEL.people[1:])
    },
    "officers[0].care_hi: want 20 (care_lo) or more, got 10": {
        "officers": (replace(LEVEL.officers[0], care_hi=10),)
    },
    "officers[0].lines: want 1..15, got 16": {
        "officers": (replace(LEVEL.officers[0], lines=(16,)),)
    },
    "songs[0].fame: want 50..200, got 900": {
        "songs": (replace(LEVEL.songs[0], fame=900), *LEVEL.songs[1:])
    },
    "goods[0].song: want one of": {
        "goods": (replace(LEVEL.goods[0], song="blue_lmp"), *LEVEL.goods[1:])
    },
    "hospital.most: want 8 (least) or more, got 5": {
        "hospital": replace(LEVEL.hospital, most=5)
    },
    "ratings_kop: want rising sums": {"ratings_kop": (5, 1, 9)},
    "places[4].id: 'metro_avtovo' is too early, the metro opened on 15 November 1955": {
        "days": ("1955-11-10", "1955-11-11"),
        "places": (
            *LEVEL.places[:4], replace(LEVEL.places[4], id="metro_avtovo"), *LEVEL.places[5:]
        ),
    },
    "changes[0].id: 'druzhina_walks' is too early": {
        "changes": (replace(LEVEL.changes[0], id="druzhina_walks"),)
    },
    "days[0]: want a day of the story": {"days": ("1985-11-10",)},
}  # fmt: skip


def test_a_sound_level_passes():
    assert problems(LEVEL) == ()


@pytest.mark.parametrize("expected", PLANTED)
def test_a_planted_problem_is_found(expected):
    found = problems(replace(LEVEL, **PLANTED[expected]))
    assert any(expected in problem for problem in found), found


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ({"bone_kop": 0}, "rules.bone_kop: want 100..10000, got 0"),
        ({"stop_slope": 0}, "rules.stop_slope: want 1..1000, got 0"),
        ({"bankrupt_kop": 0}, "rules.bankrupt_kop: want -950 or less"),
        ({"trial": 20_000}, "rules.trial: want 1000..10000"),
    ],
)
def test_the_numbers_of_the_law_have_bounds(numbers, expected):
    assert any(expected in problem for problem in problems(ruled(**numbers)))


def test_all_problems_come_at_once():
    bad = replace(
        LEVEL,
        days=("x",),
        start=replace(LEVEL.start, lathe="big", films=99),
        people=(replace(LEVEL.people[0], purse_kop=1),),
    )
    assert len(problems(bad)) >= 4
