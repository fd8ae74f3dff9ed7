"""Your own song: what goes in, what comes out, and what is refused in a sentence."""

import hashlib
import json
import sys
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import soundfile
from pressing_samples import tune

from game import GameError
from game.__main__ import main
from game.screen import own_song
from game.screen.own_song import Order, press_own_song

RATE = 44100
SVG = "{http://www.w3.org/2000/svg}"
HAND = Order("hand", "kitchen", 7)


@pytest.fixture(autouse=True)
def small_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_song, "_PICTURE_PX", 160)
    monkeypatch.setattr(own_song, "_DENSITY_PX", 128)


def song_in(
    folder: Path, name: str = "song.wav", *, seconds: float = 2.0, rate: int = RATE
) -> Path:
    path = folder / name
    soundfile.write(path, np.stack([tune(seconds), np.zeros(round(seconds * RATE))], 1), rate)
    return path


def test_a_song_comes_out_as_a_bone_with_picture_and_spiral(tmp_path: Path) -> None:
    out, picture, svg = (tmp_path / name for name in ("bone.wav", "disc.png", "disc.svg"))
    said: list[tuple[str, int, int]] = []
    heard = press_own_song(
        song_in(tmp_path), out, Order("skull", "kitchen", 7, plays=3), picture=picture, svg=svg,
        told=lambda *step: said.append(step),
    )  # fmt: skip
    sound, rate = soundfile.read(out)
    assert rate == RATE
    assert sound.ndim == 1
    assert len(sound) == pytest.approx(2 * RATE, rel=0.03)
    assert 0.05 < np.abs(sound).max() < 1
    assert picture.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    assert ElementTree.parse(svg).getroot().tag == SVG + "svg"
    assert [step for _, step, _ in said] == list(range(said[0][2] + 1))
    assert (heard["film"], heard["lathe"], heard["seed"], heard["plays"]) == (
        "skull", "kitchen", 7, 3,
    )  # fmt: skip
    assert (heard["seconds"], heard["seconds_that_fit"]) == (2, 274)
    numbers = [value for name, value in heard.items() if name not in {"film", "lathe", "sha256"}]
    assert "." not in json.dumps(numbers), "a report holds whole numbers"


def test_the_same_order_gives_the_same_samples_and_another_seed_others(tmp_path: Path) -> None:
    source = song_in(tmp_path, seconds=1.5)
    reports = [
        press_own_song(source, tmp_path / f"{number}.wav", Order("hand", "decent", seed))
        for number, seed in enumerate((3, 3, 4))
    ]
    sums = [report["sha256"] for report in reports]
    assert sums[0] == sums[1] != sums[2]
    files = [hashlib.sha256((tmp_path / f"{n}.wav").read_bytes()).hexdigest() for n in range(2)]
    assert files[0] == files[1]


@pytest.mark.parametrize("name", ["song.flac", "song.ogg", "song.mp3"])
def test_other_kinds_of_file_are_read(tmp_path: Path, name: str) -> None:
    heard = press_own_song(song_in(tmp_path, name), tmp_path / "out.wav", HAND)
    assert heard["seconds"] == 2


def test_a_song_too_long_is_refused_with_the_seconds_or_fades(tmp_path: Path) -> None:
    source = tmp_path / "long.wav"
    soundfile.write(source, np.tile(tune(4.0), 30)[::4], RATE // 4)
    with pytest.raises(GameError, match=r"lasts 120 seconds.* 103 fit") as full:
        press_own_song(source, tmp_path / "out.wav", Order("hand", "decent", 7))
    assert "--fit" in str(full.value)
    assert not (tmp_path / "out.wav").exists()
    faded = own_song._song(source, 103, Order("hand", "decent", 7, fit=True))
    assert len(faded) == 103 * RATE
    last, before = (np.abs(faded[second * RATE :][:RATE]).max() for second in (102, 97))
    assert last < 0.5 * before


def test_loud_and_quiet_songs_are_brought_to_one_level(tmp_path: Path) -> None:
    grades = []
    for number, gain in enumerate((1.0, 0.02)):
        source = tmp_path / f"{number}.wav"
        soundfile.write(source, tune(2.0) * gain, RATE, "FLOAT")
        heard = press_own_song(source, tmp_path / "out.wav", Order("hand", "studio", 7))
        grades.append(heard["grade"])
    assert abs(grades[0] - grades[1]) <= 2


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        (Order("skul", "kitchen", 7), "did you mean skull"),
        (Order("SKULL", "kitchen", 7), r"called SKULL; did you mean skull\?"),
        (Order("hand", "Studio", 7), "did you mean studio"),
        (Order("hand", "kitchin", 7), "did you mean kitchen"),
        (Order("hand", "kitchen", -1), "seed"),
        (Order("hand", "kitchen", 7, feature_um=184), "feature of 184 um"),
    ],
)
def test_orders_that_cannot_be(tmp_path: Path, order: Order, reason: str) -> None:
    with pytest.raises(GameError, match=reason):
        press_own_song(song_in(tmp_path), tmp_path / "o.wav", order, svg=tmp_path / "o.svg")


def test_sources_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "empty.wav").touch()
    (tmp_path / "noise.mp3").write_bytes(bytes(range(256)) * 9)
    soundfile.write(tmp_path / "short.wav", np.full(9000, 0.1), RATE)
    soundfile.write(tmp_path / "silent.wav", np.zeros(2 * RATE), RATE)
    soundfile.write(tmp_path / "none.wav", np.zeros(0), RATE)
    reasons = {
        "missing.wav": "no file", ".": "folder", "empty.wav": "not a sound",
        "noise.mp3": "not a sound", "short.wav": "shorter than a second",
        "silent.wav": "silent", "none.wav": "length is zero",
    }  # fmt: skip
    for name, reason in reasons.items():
        with pytest.raises(GameError, match=reason):
            press_own_song(tmp_path / name, tmp_path / "out.wav", HAND)
    assert not (tmp_path / "out.wav").exists()


def test_targets_that_cannot_be(tmp_path: Path) -> None:
    source, fine = song_in(tmp_path), tmp_path / "out.wav"
    for out, picture, reason in (
        (tmp_path / "no" / "out.wav", None, "does not exist"),
        (tmp_path, None, "is a folder"),
        (fine, fine, "named twice"),
        (Path("/dev/null"), None, "device"),
        (tmp_path / "bone.mp3", None, "will be a WAV"),
        (fine, tmp_path / "disc.jpg", "will be a PNG"),
    ):
        with pytest.raises(GameError, match=reason):
            press_own_song(source, out, HAND, picture=picture)


def test_a_full_disk_is_told_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _content: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    svg = tmp_path / "disc.svg"
    with pytest.raises(GameError, match=r"disc\.svg cannot be written: No space left"):
        press_own_song(song_in(tmp_path), tmp_path / "out.wav", HAND, svg=svg)
    assert [path.name for path in tmp_path.iterdir()] == ["song.wav"]


@pytest.mark.parametrize("held", ["disc.svg", "disc.png", "out.wav"])
def test_an_order_that_may_not_be_named_leaves_no_half_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: str
) -> None:
    replace = Path.replace

    def held_open(part: Path, path: Path) -> Path:
        if path.name == held:
            raise PermissionError(13, "Permission denied")
        return replace(part, path)

    monkeypatch.setattr(Path, "replace", held_open)
    out, picture, svg = (tmp_path / name for name in ("out.wav", "disc.png", "disc.svg"))
    with pytest.raises(GameError, match=rf"{held} cannot be written: Permission denied"):
        press_own_song(song_in(tmp_path), out, HAND, picture=picture, svg=svg)
    assert [path.name for path in tmp_path.iterdir()] == ["song.wav"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
def test_a_disk_that_is_full_from_the_start_is_told_for_every_kind_of_file(tmp_path: Path) -> None:
    source, out, picture = (tmp_path / name for name in ("song.wav", "bone.wav", "disc.png"))
    song_in(tmp_path)
    for full in (out, picture):
        part = tmp_path / f".{full.name}.part"
        part.symlink_to("/dev/full")
        with pytest.raises(GameError, match=rf"{full.name} cannot be written: .*(full|space)"):
            press_own_song(source, out, HAND, picture=picture)
        assert [path.name for path in tmp_path.iterdir()] == ["song.wav"]


def test_a_picture_that_cannot_be_drawn_leaves_no_sound_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> bytes:
        raise RuntimeError

    monkeypatch.setattr(own_song, "png_of", fail)
    with pytest.raises(RuntimeError):
        press_own_song(song_in(tmp_path), tmp_path / "o.wav", HAND, picture=tmp_path / "d.png")
    assert [path.name for path in tmp_path.iterdir()] == ["song.wav"]


def test_the_command_line_from_end_to_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source, report = song_in(tmp_path, seconds=1.5), tmp_path / "r.json"

    def ribs(*extra: str) -> int:
        line = ["ribs", "press", str(source), str(tmp_path / "o.wav"), *extra]
        monkeypatch.setattr(sys, "argv", line)
        with pytest.raises(SystemExit) as left:
            main()
        return int(left.value.code or 0)

    assert ribs("--film", "foot", "--lathe", "studio", "--report", str(report)) == 0
    heard = json.loads(report.read_text())
    assert (heard["film"], heard["lathe"], heard["seconds"]) == ("foot", "studio", 1)
    assert report.stat().st_mode == (tmp_path / "o.wav").stat().st_mode
    assert capsys.readouterr().out == ""
    assert ribs("--report", str(tmp_path / "no" / "r.json")) == 2
    assert "does not exist" in capsys.readouterr().err
    assert ribs("--film", "skul") == 2
    assert "did you mean skull?" in capsys.readouterr().err
    assert ribs("--lathe", "kichen") == 2
    assert "did you mean kitchen?" in capsys.readouterr().err


def test_a_song_that_breaks_off_is_pressed_with_a_word(tmp_path: Path) -> None:
    whole = song_in(tmp_path).read_bytes()
    torn = tmp_path / "torn.wav"
    torn.write_bytes(whole[: len(whole) * 3 // 4])
    said: list[str] = []
    heard = press_own_song(torn, tmp_path / "out.wav", HAND, warned=said.append)
    assert heard["seconds"] == 1
    assert said == ["torn.wav breaks off after 1.5 seconds: was it copied whole?"]


def test_the_song_itself_is_never_written_over(tmp_path: Path) -> None:
    source = song_in(tmp_path)
    link = tmp_path / "again.wav"
    link.symlink_to(source)
    before = source.read_bytes()
    fine = tmp_path / "out.wav"
    for out, report in ((source, None), (link, None), (fine, source)):
        with pytest.raises(GameError, match="is the song itself"):
            press_own_song(source, out, HAND, report=report)
    with pytest.raises(GameError, match="named twice"):
        press_own_song(source, fine, HAND, report=fine)
    assert source.read_bytes() == before
    assert not fine.exists()
