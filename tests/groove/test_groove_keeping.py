"""A disc in a file, and files that are no disc."""

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from groove_tones import RATE, sine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.groove import Disc, Film, Lathe, cut, load, play, save, scratch, wear


def lived_in() -> Disc:
    """A disc with a picture, curves, a jump, a scratch and five plays."""
    dice = np.random.default_rng(6)
    lathe = Lathe.kitchen(
        rumble_db=-np.inf, level_curve_db=((0.0, 1.0), (0.5, -2.0)), jumps=((0.4, 0.3),)
    )
    film = Film(density=dice.random((20, 30), np.float32), echo_db=-np.inf)
    disc = cut(sine(800, 0.8, 0.5), film=film, lathe=lathe, seed=11)
    return wear(scratch(disc, angle_deg=33, depth_um=12, slant_deg=-4), plays=5)


DISC = lived_in()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a disc"
    save(DISC, path)
    return path


def test_a_disc_comes_back_to_the_bit(file: Path) -> None:
    again = load(file)
    assert again == DISC
    assert again.film == DISC.film
    assert again.lathe == DISC.lathe
    assert np.array_equal(play(again), play(DISC))
    assert [path.name for path in file.parent.iterdir()] == ["a disc"]


@pytest.mark.parametrize("content", [b"", b"RIFF" + bytes(400), b"PK\x03\x04" + bytes(90), b"{}"])
def test_what_is_no_disc_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.npz"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=r"x\.npz"):
        load(path)


def test_a_missing_file_is_the_systems_matter(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load(tmp_path / "none")


def test_a_pickle_is_never_opened(tmp_path: Path) -> None:
    path = tmp_path / "evil.npz"
    np.savez(path, facts=np.array([{"format": "ribs disc"}], dtype=object))
    with pytest.raises(ValueError, match="not a disc or is damaged"):
        load(path)
    np.save(path.with_suffix(".npy"), np.zeros(4))
    with pytest.raises(ValueError, match="bare array"):
        load(path.with_suffix(".npy"))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.floats(0, 1, exclude_max=True), st.integers(1, 255), st.booleans())
def test_a_damaged_file_is_refused_or_whole(
    file: Path, where: float, change: int, shorter: bool
) -> None:
    whole = file.read_bytes()
    at = int(where * len(whole))
    bent = whole[:at] if shorter else whole[:at] + bytes([whole[at] ^ change]) + whole[at + 1 :]
    other = file.with_name("bent")
    other.write_bytes(bent)
    # a byte that nobody reads, such as a date in the archive, may be anything
    assert said_of(other) == "whole" or "bent" in said_of(other)


def said_of(path: Path) -> str:
    try:
        return "whole" if load(path) == DISC else "another disc"
    except ValueError as refused:
        return str(refused)


def rewritten(file: Path, **changes: object) -> Path:
    """The same disc with other facts or arrays."""
    with np.load(file) as archive:
        parts = {name: archive[name] for name in archive.files}
    facts = json.loads(parts.pop("facts").tobytes())
    for name, value in changes.items():
        if name in parts:
            parts[name] = value  # type: ignore[assignment]
        else:
            facts[name] = value
    text = np.frombuffer(json.dumps(facts).encode(), np.uint8)
    other = file.with_name("other")
    packed = io.BytesIO()
    np.savez(packed, facts=text, **parts)
    other.write_bytes(packed.getvalue())
    return other


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"version": 9}, "version 9"),
        ({"format": "a cake"}, "not a disc"),
        ({"samples_per_turn": 7}, "samples_per_turn"),
        ({"samples_per_turn": 721}, "whole number of turns"),
        ({"start_sample": -5}, "start_sample"),
        ({"seconds": "abc"}, "seconds"),
        ({"seconds": None}, "seconds"),
        ({"seconds": float("nan")}, "seconds"),
        ({"seconds": -1}, "seconds"),
        ({"outer_mm": None}, "outer_mm"),
        ({"outer_mm": -5}, "outer_mm"),
        ({"outer_mm": float("nan")}, "outer_mm"),
        ({"outer_mm": 1e9}, "outer_mm"),
        ({"breaks": "abc"}, "breaks"),
        ({"breaks": 5}, "breaks"),
        ({"breaks": [[1, "far"]]}, "break"),
        ({"plays": "x"}, "plays"),
        ({"seed": None}, "seed"),
        ({"film": {"hardness_gpa": None}}, "hardness_gpa"),
        ({"lathe": {"rpm": None}}, "rpm"),
        ({"scratches": [{"angle_deg": "a", "depth_um": 1, "slant_deg": 0}]}, "angle_deg"),
        ({"width_um": DISC.width_um[:, :10]}, "do not fit"),
        ({"width_um": -DISC.width_um}, "width_um"),
        ({name: getattr(DISC, name)[..., :0] for name in ("lateral_um", "wall_noise")}, "turns"),
        ({"end_sample": 10**9}, "outside the groove"),
        ({"film": {"hardness_gpa": -1}}, "hardness_gpa"),
        ({"lathe": {"rubber": 1}}, "rubber"),
        ({"scratches": [{"deep": 1}]}, "damaged"),
        ({"lateral_um": np.zeros(8, np.float64)}, "lateral_um"),
        ({"width_um": np.full_like(DISC.width_um, np.nan)}, "do not fit"),
        ({"grain_um": DISC.grain_um[:1]}, "do not fit"),
    ],
)
def test_a_disc_that_cannot_be_is_refused(
    file: Path, changes: dict[str, object], reason: str
) -> None:
    with pytest.raises(ValueError, match=reason):
        load(rewritten(file, **changes))


def test_a_file_that_swells_beyond_measure_is_an_archive_all_the_same(file: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        assert sorted(archive.namelist())[0] == "density.npy"
    assert file.stat().st_size < 1.2 * DISC.nbytes


def test_an_old_file_survives_a_disc_that_cannot_be_written(file: Path) -> None:
    broken = replace(DISC, seed=object())  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        save(broken, file)
    assert load(file) == DISC
    assert [path.name for path in file.parent.iterdir()] == ["a disc"]


def test_a_cut_second_is_worth_keeping(tmp_path: Path) -> None:
    bare = cut(np.zeros(RATE // 4), film=Film.ideal(), lathe=Lathe.ideal())
    save(bare, tmp_path / "bare.npz")
    assert load(tmp_path / "bare.npz") == bare


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has this device")
def test_a_disc_never_takes_the_place_of_a_device(tmp_path: Path) -> None:
    link = tmp_path / "full"
    link.symlink_to("/dev/full")
    with pytest.raises(ValueError, match="no file"):
        save(DISC, link)
    assert link.is_symlink()
    (tmp_path / "folder").mkdir()
    with pytest.raises(ValueError, match="no file"):
        save(DISC, tmp_path / "folder")


def test_a_disc_told_in_lists_comes_back_equal(tmp_path: Path) -> None:
    lathe = Lathe.ideal(level_curve_db=[[0.0, 1.0], [1.0, 0.0]], wow=[[1.0, 0.1, 0.0]])
    disc = cut(np.zeros(RATE // 4), film=Film.ideal(), lathe=lathe)
    save(disc, tmp_path / "told")
    assert load(tmp_path / "told") == disc
