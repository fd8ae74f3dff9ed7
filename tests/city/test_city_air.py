"""The set by night: who may sit down, what is kept of it, and what a disc from a tape is worth."""

from dataclasses import replace

from city_sample import act, at, fresh, kinds, reason, ruled, verdict

from game.city import commands as do
from game.city.digest import digest
from game.city.discs import Recipe, Tape
from game.city.ear import grade_of, off_air
from game.city.state import Reel, State
from game.city.view import view

NIGHT = 3
TAPE = Tape(
    song="blue_lamp", station="late", seconds=40, bandwidth_hz=3000, noise_cdb=-1800,
    season="autumn", minute=1410, night=3, seed=5, songs=("blue_lamp", "low_moon"),
    needle=((0, 9_640_000),), width=((0, 2400),), pieces=((600, 0, 25), (2400, 25, 15)),
)  # fmt: skip


def sitting(**rules: int) -> State:
    return at(fresh(level=ruled(**rules)), "home", block=NIGHT)


def taped(**changes: object) -> State:
    return act(sitting(), do.Taped(replace(TAPE, **changes)))[0]


def test_what_was_caught_is_a_master_of_its_own() -> None:
    before = sitting()
    assert "blue_lamp" not in {master.song for master in view(before).masters}
    after, events = act(before, do.Taped(TAPE))
    master = next(master for master in view(after).masters if master.song == "blue_lamp")
    assert (master.tape, master.seconds, master.bandwidth_hz) == (1, 40, 3000)
    assert "SatUp" in kinds(events)
    assert any(entry.said.key == "entry-taped" for entry in view(after).diary)


def test_a_record_is_copied_rather_than_a_tape() -> None:
    state = act(sitting(), do.Taped(replace(TAPE, song="low_moon")))[0]
    master = next(master for master in view(state).masters if master.song == "low_moon")
    assert master.tape == 0


def test_a_clearer_tape_takes_the_place_of_a_worse_one() -> None:
    state = taped(noise_cdb=-600)
    state = at(act(state, do.Leave())[0], "home", block=NIGHT)
    state = act(state, do.Taped(replace(TAPE, songs=tonight(state))))[0]
    master = next(master for master in view(state).masters if master.song == "blue_lamp")
    assert master.tape == 2


def tonight(state: State) -> tuple[str, ...]:
    radio = view(state).home.radio
    assert radio is not None
    return radio.songs


def test_one_sits_down_once_a_night_and_by_night_only() -> None:
    assert reason(at(fresh(), "home", block=1), do.Taped()) == "refuse-set-day"
    after, _ = act(sitting(), do.Taped())
    assert reason(after, do.Taped(TAPE)) == "refuse-set-done"
    assert reason(sitting(radio_s=0), do.Taped()) == "refuse-not-here"
    assert view(sitting(radio_s=0)).home.radio is None


def test_no_set_catches_the_impossible() -> None:
    impossible = (
        {"song": "nobody"}, {"songs": ("blue_lamp", "nobody")}, {"bandwidth_hz": 20_000},
        {"season": "mud"}, {"seconds": 41}, {"pieces": ((0, 0, 10),)}, {"needle": ()},
        {"pieces": ((2400, 0, 25), (600, 25, 15))}, {"width": ((0, 50_000),)},
        {"pieces": ((0, 0, 25), (14_000, 25, 15))},
    )  # fmt: skip
    for change in impossible:
        assert reason(sitting(), do.Taped(replace(TAPE, **change))) == "refuse-tape", change
    assert reason(sitting(), do.Taped(TAPE, knocks=9)) == "refuse-tape"


def test_the_wall_makes_the_street_hot() -> None:
    quiet, loud = (act(sitting(), do.Taped(TAPE, knocks=n))[0] for n in (0, 2))
    more = loud.law.heat[0] - quiet.law.heat[0]
    assert more == 2 * loud.level.rules.heat_a_knock


def test_a_disc_from_a_tape_has_what_was_on_the_tape() -> None:
    state = at(act(taped(), do.Leave())[0], "workshop", block=2)
    film = view(state).films[0]
    recipe = Recipe(
        song="blue_lamp", blank=film.blank, lathe="kitchen", seed=1, trim=(), end_tenths=400, tape=1
    )
    fresh_disc = verdict(80, seconds=40)
    assert reason(state, do.Pressed(replace(recipe, tape=0), fresh_disc)) == "refuse-other-tape"
    state = act(state, do.Pressed(recipe, fresh_disc))[0]
    bone = view(state).bones[-1].fresh
    assert bone.treble_hz == TAPE.bandwidth_hz
    assert bone.noise_cdb > fresh_disc.noise_cdb
    assert bone.grade < fresh_disc.grade


def test_a_worse_tape_never_makes_a_better_disc() -> None:
    fresh_disc = verdict(70)
    grades = [
        off_air(fresh_disc, Reel(1, "blue_lamp", "late", 40, width, noise)).grade
        for width, noise in ((9000, -6000), (4000, -2500), (2500, -1500), (1500, 0))
    ]
    assert grades == sorted(grades, reverse=True)
    assert grades[0] == fresh_disc.grade
    assert grade_of(fresh_disc) >= 0


def test_a_run_without_a_night_at_the_set_keeps_its_digest() -> None:
    state = fresh()
    assert digest(state) == digest(replace(state, air=type(state.air)()))
    assert digest(taped()) != digest(act(sitting(), do.Taped())[0])
