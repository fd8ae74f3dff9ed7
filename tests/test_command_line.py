"""The command line: what is wrong is one sentence and status 2, what fails a check is status 1."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.__main__ import main
from game.levels import data_folder
from game.saves import seal, unseal

RECORDING = data_folder("levels") / "demos" / "00-week.json"


def ribs(*args: object, **more: str) -> subprocess.CompletedProcess[str]:
    """Run the game as a player does, with no display."""
    environment = {**os.environ, **more}
    environment.pop("DISPLAY", None)
    environment.pop("WAYLAND_DISPLAY", None)
    if "SDL_VIDEODRIVER" not in more:
        environment.pop("SDL_VIDEODRIVER", None)
    return subprocess.run(
        [sys.executable, "-m", "game", *map(str, args)],
        env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *args: object
) -> tuple[int, str, str]:
    """Run the command line here; give status, output and error."""
    monkeypatch.setattr(sys, "argv", ["ribs", *map(str, args)])
    with pytest.raises(SystemExit) as left:
        main()
    out, err = capsys.readouterr()
    return int(left.value.code or 0), out, err


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("nonsense",), "No such command 'nonsense'"),
        (("press",), "Missing argument 'IN'"),
        (("press", "a.wav", "b.wav", "--film", "skul"), "did you mean skull?"),
        (("press", "a.wav", "b.wav", "--seed", "-1"), "greater than or equal to 0"),
        (("press", "a.wav", "b.wav"), "There is no file a.wav"),
        (("demo", "--headless", "--days", "0"), "greater than or equal to 1"),
        (("demo", "--headless", "--seed", "-1"), "greater than or equal to 0"),
        (("demo", "--headless", "--seed", "1.5"), "--seed"),
        (("demo", "--speed", "nan"), "--speed"),
        (("demo", "--headless", "--report", "nowhere/r.json"), "the folder nowhere does not exist"),
        (("demo", "--headless", "--report", "."), ". is a folder"),
        (("demo", "--headless", "--sound", "nowhere/s.wav"), "is the folder there?"),
        (("demo", "--headless", "--levels", "nowhere"), "want a folder with .toml files"),
        (("--levels", "nowhere"), "want a folder with .toml files"),
        (("--levels", "nowhere", "check"), "ribs check --levels nowhere"),
        (("balance", "--bots", "nobody", "--seeds", "1-1"), "There is no bot called 'nobody'"),
        (("demo", "--headless", "--sound", "x.mp3"), "let its name end in .wav"),
        (("balance", "--seeds", "5-1"), "want the smaller number first"),
        (("balance", "--seeds", "1-1", "--difficulty", "hell"), "want one of easy, normal, hard"),
        (("balance", "--seeds", "1-1", "--level", "../x"), "the file is missing"),
        (("balance", "--seeds", "²"), "want two numbers as 1-50"),
        (("balance", "--seeds", "1-1", "--jobs", "0"), "greater than or equal to 1"),
        (("balance", "--seeds", "1-1", "--levels", "nowhere"), "the file is missing"),
        (("balance", "--seeds", "1-1", "--report", "no/f.json"), "the folder no does not exist"),
        (("replay", "nowhere.json"), "nowhere.json could not be read (No such file"),
        (("replay", "."), ". could not be read (Is a directory)"),
    ],
)  # fmt: skip
def test_wrong_use_is_one_sentence_and_status_two(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    args: tuple[str, ...],
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, err = told(monkeypatch, capsys, *args)
    assert (status, out) == (2, "")
    assert sentence.lower() in err.lower()
    assert len(err.strip().splitlines()) == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", [(), ("demo",)])
def test_without_a_display_the_game_says_how_to_play_without_one(command: tuple[str, ...]) -> None:
    done = ribs(*command)
    assert done.returncode == 2
    assert done.stderr.startswith("No window can be opened here")
    assert "demo --headless" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_list_that_nobody_reads_to_the_end_is_no_error() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "game", "songs"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as child:  # fmt: skip
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        assert child.stderr.read() == ""
        assert child.wait(60) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
def test_a_full_disk_under_the_output_is_a_sentence() -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "game", "songs"],
            stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert "No space left" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.returncode != 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs otherwise")
def test_a_headless_demo_can_be_ended_from_outside(tmp_path: Path) -> None:
    sound = tmp_path / "s.wav"
    with subprocess.Popen(
        [sys.executable, "-m", "game", "demo", "--headless", "--sound", str(sound)],
        stderr=subprocess.DEVNULL,
    ) as child:
        until = time.monotonic() + 60
        while not list(tmp_path.iterdir()) and time.monotonic() < until:
            time.sleep(0.05)
        child.send_signal(signal.SIGTERM)
        assert child.wait(30) == -signal.SIGTERM
    assert not sound.exists(), "what is not finished has no name"


def test_balance_reports_whole_numbers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    report = tmp_path / "b.json"
    args = ("balance", "--bots", "idle", "--seeds", "1-2", "--report", report)
    status, out, err = told(monkeypatch, capsys, *args)
    assert (status, err) == (0, "")
    assert out.startswith("01-water, normal, seeds 1 to 2; cash in roubles\n")
    assert "\nidle " in out
    text = report.read_text(encoding="utf-8")
    assert json.loads(text)["bots"]["idle"]["runs"] == 2
    assert "." not in text


def test_a_true_recording_is_called_true(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = told(monkeypatch, capsys, "replay", RECORDING)
    assert (status, err) == (0, "")
    assert out.startswith("true: ")


def test_a_forged_recording_fails_with_the_first_difference(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    body = unseal(RECORDING.read_bytes(), name="")
    body["checks"][0]["snapshot"]["purse"]["cash_kop"] += 1
    body["checks"][0]["digest"] = "0" * 32
    forged = tmp_path / "forged.json"
    forged.write_bytes(seal(body))
    status, out, err = told(monkeypatch, capsys, "replay", forged)
    assert (status, out) == (1, "")
    assert err.startswith(f"differs after command {body['checks'][0]['commands']}:")
    assert "purse.cash_kop" in err


def test_a_check_that_fails_has_status_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "torn.toml").write_text("days = [", encoding="utf-8")
    status, _, err = told(monkeypatch, capsys, "check", "--levels", tmp_path)
    assert status == 1
    assert "torn.toml: not TOML" in err


def test_files_in_the_way_of_folders_are_sentences(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    wall = tmp_path / "wall"
    wall.write_text("a file")
    for args in (("songs", "--render", wall), ("gallery", "--out", wall / "in")):
        status, _, err = told(monkeypatch, capsys, *args)
        assert status == 2
        assert "cannot be used as a folder" in err
        assert len(err.splitlines()) == 1
