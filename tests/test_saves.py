"""Saves survive crashes, damage, newer versions and full disks."""

import errno
import os
from pathlib import Path

import pytest

from game.saves import (
    BLOCKS_KEPT,
    Ring,
    SaveError,
    folders,
    read_settings,
    seal,
    unseal,
    write_atomic,
    write_settings,
)

BODY = {"seed": 7, "commands": [{"kind": "GoTo", "place": "port"}], "слово": "рёбра"}


def test_what_is_sealed_opens_again() -> None:
    assert unseal(seal(BODY), name="x.json") == BODY


@pytest.mark.parametrize("place", [5, 40, 90, -3])
def test_one_changed_byte_is_noticed(place: int) -> None:
    content = bytearray(seal(BODY))
    content[place] ^= 1
    with pytest.raises(SaveError):
        unseal(bytes(content), name="x.json")


@pytest.mark.parametrize("content", [b"", b"{}", b"\x00\xff", b"[1,2]", b'{"magic":"other"}'])
def test_a_foreign_file_is_refused_with_a_sentence(content: bytes) -> None:
    with pytest.raises(SaveError, match=r"x\.json is"):
        unseal(content, name="x.json")


def test_a_newer_save_asks_for_an_update() -> None:
    newer = seal(BODY).replace(b'"version":1', b'"version":9')
    with pytest.raises(SaveError, match="update the game"):
        unseal(newer, name="x.json")


def test_the_ring_keeps_twelve_blocks_the_mornings_and_chapter_starts(tmp_path: Path) -> None:
    ring = Ring(tmp_path)
    ring.keep({"n": 0}, kind="chapter", chapter="00-week")
    for day in range(7):
        ring.keep({"n": day}, kind="morning", chapter="00-week")
        for block in range(4):
            ring.keep({"n": 10 * day + block}, kind="block", chapter="00-week")
    kinds = [entry.kind for entry in ring.entries()]
    assert kinds.count("block") == BLOCKS_KEPT
    assert kinds.count("morning") == 7
    assert kinds.count("chapter") == 1
    ring.keep({"n": 1}, kind="chapter", chapter="01-water")
    kinds = [entry.kind for entry in ring.entries()]
    assert kinds.count("chapter") == 2
    assert kinds.count("morning") == 0, "mornings belong to their chapter"


def test_a_damaged_save_is_set_aside_and_the_one_before_is_used(tmp_path: Path) -> None:
    ring = Ring(tmp_path)
    ring.keep({"n": 1}, kind="block", chapter="00-week")
    bad = ring.keep({"n": 2}, kind="block", chapter="00-week")
    bad.path.write_bytes(bad.path.read_bytes()[:-7])
    found = ring.newest()
    assert found.body == {"n": 1}
    assert "set aside" in str(found.notices[0])
    assert not bad.path.exists()
    assert bad.path.with_suffix(".damaged").exists(), "nothing is thrown away"


def test_an_empty_ring_has_no_save(tmp_path: Path) -> None:
    assert Ring(tmp_path / "none").newest().body is None


def test_a_full_disk_leaves_the_old_file_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    write_atomic(path, b"old")

    def full(_fd: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SaveError, match="No space left"):
        write_atomic(path, b"new")
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"], "no litter"


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SaveError, match="RIBS_HOME"):
        write_atomic(tmp_path / "file" / "a.json", b"x")


def test_settings_round_trip_and_survive_damage(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert read_settings(path) == ({}, None)
    write_settings(path, {"language": "ru"})
    assert read_settings(path) == ({"language": "ru"}, None)
    path.write_bytes(b"broken")
    settings, notice = read_settings(path)
    assert settings == {}
    assert notice is not None
    assert "defaults" in str(notice)


def test_ribs_home_moves_both_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RIBS_HOME", str(tmp_path))
    assert folders().profile == tmp_path / "profile"
    assert folders().cache == tmp_path / "cache"
    monkeypatch.delenv("RIBS_HOME")
    assert folders().profile != folders().cache
