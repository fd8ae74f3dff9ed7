"""Recordings: true ones hold in every process, forged and foreign ones are told from them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from game.city.commands import GoTo, Leave, PayDebt, TurnPage
from game.city.digest import digest
from game.city.level import Level
from game.city.step import RULES_VERSION
from game.levels import data_folder, read_level
from game.replay import ForeignError, ReplayError, from_dict, record, restore, to_dict, verify
from game.saves import SAVE_VERSION, SaveError, seal, unseal
from game.session import Session

RECORDING = data_folder("levels") / "demos" / "00-week.json"
SAVES = Path(__file__).parent / "saves"
FINGERPRINT = """
import sys
from pathlib import Path
from game.city.begin import begin
from game.city.digest import digest
from game.city.step import step
from game.levels import data_folder, read_level
from game.replay import from_dict
from game.saves import unseal

run = from_dict(unseal(Path(sys.argv[1]).read_bytes(), name="recording"))
state = begin(read_level(data_folder("levels") / f"{run.level}.toml"), run.seed)
for command in run.commands:
    state, _ = step(state, command)
print(digest(state))
"""
Body = dict[str, Any]


@pytest.fixture(scope="module")
def week() -> Level:
    return read_level(data_folder("levels") / "00-week.toml")


@pytest.fixture
def body(week: Level) -> Body:
    session = Session(week, seed=5)
    for _ in range(5):
        session.advance(GoTo("home"))
        session.advance(Leave())
    plain: Body = json.loads(json.dumps(to_dict(record(session))))
    return plain


def test_the_recorded_week_holds_in_two_processes() -> None:
    run = from_dict(unseal(RECORDING.read_bytes(), name=RECORDING.name))
    assert run.checks[-1].snapshot["clock"]["day"] >= 6
    told = [
        subprocess.run(
            [sys.executable, "-c", FINGERPRINT, str(RECORDING)],
            env={**os.environ, "PYTHONHASHSEED": luck},
            capture_output=True, text=True, check=True,
        ).stdout.strip()
        for luck in ("1", "4711")
    ]  # fmt: skip
    assert told == [run.checks[-1].digest] * 2


def test_every_day_of_the_recorded_week_is_as_it_was(week: Level) -> None:
    run = from_dict(unseal(RECORDING.read_bytes(), name=RECORDING.name))
    assert len(run.checks) >= 7
    assert verify(run, week) is None


@pytest.mark.parametrize("path", sorted(SAVES.glob("*.json")), ids=lambda path: path.stem)
def test_old_saves_still_open(path: Path, week: Level) -> None:
    session = restore(from_dict(unseal(path.read_bytes(), name=path.name)), week)
    assert session.commands
    assert session.seen.day >= 1


def test_every_version_of_saves_has_a_file_that_is_kept() -> None:
    versions = {path.stem.partition("-")[0] for path in SAVES.glob("*.json")}
    assert versions == {f"v{version}" for version in range(1, SAVE_VERSION + 1)}


def test_a_recording_goes_through_a_file_unchanged(body: Body, week: Level) -> None:
    run = from_dict(unseal(seal(body), name="x"))
    assert to_dict(run) == to_dict(from_dict(body))
    assert verify(run, week) is None
    assert digest(restore(run, week).state) == run.checks[-1].digest


def test_a_new_run_can_be_kept_before_its_first_command(week: Level) -> None:
    run = from_dict(to_dict(record(Session(week, seed=9))))
    assert restore(run, week).seed == 9
    assert restore(run, week).commands == ()


def test_another_seed_is_found_at_the_end_of_the_first_day(body: Body, week: Level) -> None:
    body["seed"] += 1
    difference = verify(from_dict(body), week)
    assert difference is not None
    assert difference.commands == body["checks"][0]["commands"]
    assert difference.fields


def test_a_command_that_is_refused_is_the_difference(body: Body, week: Level) -> None:
    body["commands"][4]["place"] = "moon"
    difference = verify(from_dict(body), week)
    assert difference is not None
    assert difference.commands == 5
    assert difference.fields[0].startswith("GoTo was refused: ")


def cut(body: Body) -> None:
    del body["commands"][-1]


def uncheck(body: Body) -> None:
    body["checks"] = []


def shuffle(body: Body) -> None:
    body["checks"].reverse()


@pytest.mark.parametrize("forge", [cut, uncheck, shuffle])
def test_a_recording_that_is_not_whole_is_refused(
    body: Body, forge: Callable[[Body], None]
) -> None:
    assert len(body["checks"]) == 2
    forge(body)
    with pytest.raises(ReplayError, match="cut or mended"):
        from_dict(body)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("seed", -1),
        ("seed", "seven"),
        ("level", "../secret"),
        ("level", "no\x00thing"),
        ("commands", "GoTo"),
        ("commands", [1]),
        ("commands", [{"kind": "Fly"}]),
        ("commands", [{"kind": ["GoTo"]}]),
        ("commands", [{"kind": "GoTo"}]),
        ("commands", [{"kind": "GoTo", "place": 7}]),
        ("checks", [{}]),
        ("checks", None),
        ("rules_version", None),
    ],
)
def test_what_does_not_fit_is_no_recording(body: Body, place: str, value: object) -> None:
    body[place] = value
    with pytest.raises(ReplayError):
        from_dict(body)


def test_a_recording_of_other_rules_names_both_versions(body: Body) -> None:
    body["rules_version"] = RULES_VERSION + 1
    with pytest.raises(ForeignError, match=f"version {RULES_VERSION + 1}.*has version"):
        from_dict(body)


def test_a_snapshot_that_was_mended_is_refused(body: Body, week: Level) -> None:
    body["checks"][-1]["snapshot"]["purse"]["cash_kop"] += 1
    with pytest.raises(ReplayError, match="does not match its digest"):
        restore(from_dict(body), week)
    told = verify(from_dict(body), week)
    assert told is not None
    assert told.fields == ("the snapshot does not match its digest",)


def test_a_digest_that_was_mended_is_named(body: Body, week: Level) -> None:
    body["checks"][-1]["digest"] = "0" * 32
    told = verify(from_dict(body), week)
    assert told is not None
    assert told.fields == ("the digest, though the snapshot agrees",)


@pytest.mark.parametrize("how", ["no such field", "missing", "other kind"])
def test_a_snapshot_of_other_records_is_refused(body: Body, week: Level, how: str) -> None:
    snapshot = body["checks"][-1]["snapshot"]
    if how == "no such field":
        snapshot["dreams"] = 1
    elif how == "missing":
        del snapshot["purse"]
    else:
        snapshot["purse"] = [1]
    with pytest.raises(ReplayError, match="does not fit these rules"):
        restore(from_dict(body), week)


def test_a_run_whose_level_lost_its_goods_is_foreign_and_no_accident(
    body: Body, week: Level
) -> None:
    run = from_dict(body)
    smaller = replace(week, goods=(), start=replace(week.start, goods=()))
    with pytest.raises(ForeignError, match="the level 00-week was changed"):
        restore(run, smaller)


def played_on(week: Level) -> Session:
    """Begin a run with what two nights of another one had left."""
    before = Session(week, seed=5)
    for _ in range(8):
        before.advance(GoTo("home"))
        before.advance(Leave())
    opening = replace(before.state, law=replace(before.state.law, dossier=1234))
    session = Session.resumed(week, opening, (), opening=opening)
    for _ in range(5):
        session.advance(GoTo("home"))
        session.advance(Leave())
    return session


def test_a_run_that_opens_with_what_another_left_holds_alone(week: Level) -> None:
    session = played_on(week)
    recording = from_dict(json.loads(json.dumps(to_dict(record(session)))))
    assert verify(recording, week) is None
    again = restore(recording, week)
    assert digest(again.state) == digest(session.state)
    assert again.opened
    assert from_dict(json.loads(json.dumps(to_dict(record(again))))) == recording


def test_an_opening_that_was_mended_is_found(week: Level) -> None:
    plain: Body = json.loads(json.dumps(to_dict(record(played_on(week)))))
    plain["opening"]["purse"]["cash_kop"] += 1
    assert verify(from_dict(plain), week) is not None
    plain["opening"]["seed"] += 1
    with pytest.raises(ReplayError, match="opens with seed"):
        verify(from_dict(plain), week)


def test_a_lean_recording_proves_as_much_in_less(body: Body, week: Level) -> None:
    whole = from_dict(body)
    session = restore(whole, week)
    lean = from_dict(json.loads(json.dumps(to_dict(record(session, lean=True)))))
    assert [check.digest for check in lean.checks] == [check.digest for check in whole.checks]
    assert verify(lean, week) is None
    assert digest(restore(lean, week).state) == digest(session.state)
    plain = to_dict(lean)
    plain["seed"] += 1
    found = verify(from_dict(plain), week)
    assert found is not None
    assert found.commands == lean.checks[0].commands


def test_a_hand_that_repeats_itself_is_folded_and_comes_back() -> None:
    run = from_dict(unseal(RECORDING.read_bytes(), name=RECORDING.name))
    plain, short = (json.dumps(to_dict(run, fold=fold)) for fold in (False, True))
    assert len(short) < len(plain) // 2
    assert from_dict(json.loads(short)) == run
    torn = json.loads(short)
    torn["curves"].pop()
    with pytest.raises(ReplayError, match="no recording of Ribs"):
        from_dict(torn)


def test_a_spread_file_has_a_line_for_every_command(body: Body) -> None:
    content = seal(body, spread=True)
    assert unseal(content, name="x") == body
    assert content.count(b"\n") > len(body["commands"])


def test_a_file_of_brackets_is_a_sentence() -> None:
    deep = b'{"magic":"ribs-save","version":1,"checksum":"","body":' + b"[" * 100_000
    with pytest.raises(SaveError, match="is damaged or is no save"):
        unseal(deep, name="deep.json")


def test_a_run_over_two_chapters_is_kept_and_verified(week: Level) -> None:
    second = replace(week, id="second", chapter=2)
    first = replace(week, chapter=1, after="second", then=second)
    first = replace(first, start=replace(first.start, cash_kop=90_000))
    run = Session(first, seed=7)
    run.advance(PayDebt(first.start.debt_kop))
    while run.seen.end is None:
        home = next(place.id for place in run.seen.places if place.kind == "home")
        run.advance(GoTo(home))
        run.advance(Leave())
    assert run.seen.end.kind == "chapter"
    run.advance(TurnPage())
    run.advance(GoTo("job"))
    recording = from_dict(to_dict(record(run)))
    assert recording.level == first.id
    assert recording.checks[-1].snapshot["level"] == "second"
    assert verify(recording, first) is None
    again = restore(recording, first)
    assert digest(again.state) == digest(run.state)
    assert again.level_id == "second"
    with pytest.raises(ReplayError, match="does not follow"):
        restore(recording, week)
