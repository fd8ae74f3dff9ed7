"""Keeping a disc in a file, and refusing a file that is no disc."""

import json
import struct
import zipfile
import zlib
from dataclasses import fields
from io import BytesIO
from math import inf
from os import PathLike
from pathlib import Path
from typing import Any

import numpy as np

from game.groove.disc import CELLS, Disc, Scored
from game.groove.limits import check_kind, check_number, check_whole
from game.groove.parts import Film, Lathe
from game.groove.scratch import check_scratch

_FORMAT = "ribs disc"
_VERSION = 1
_LONGEST_S = 1e6
_LEAST_MM, _MOST_MM = 1.0, 500.0
_NO_ARCHIVE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    ValueError,
    EOFError,
    KeyError,
    IndexError,
    SyntaxError,
    OverflowError,
    MemoryError,
    RuntimeError,
    OSError,
)
"""All that reading a file which is no archive, or half of one, can end in."""
_ARRAYS = {
    "lateral_um": (np.float32, 1),
    "wall_noise": (np.int8, 2),
    "grain_um": (np.float32, 2),
    "width_um": (np.float32, 2),
}


def save(disc: Disc, path: str | PathLike[str]) -> None:
    """Write a disc to a file.

    Parameters
    ----------
    disc
        What to write.
    path
        Where; the name is taken as it is. An older file there is replaced only when the new one
        is complete.

    Raises
    ------
    ValueError
        If it is no disc, or there is something there that is no file, such as a device.
    OSError
        If it cannot be written.
    """
    check_kind("disc", disc, Disc)
    target = Path(path)
    if target.exists() and not target.is_file():
        raise ValueError(f"{target} is no file: a disc would take its place")
    facts = {
        "format": _FORMAT,
        "version": _VERSION,
        "film": _part_facts(disc.film),
        "lathe": _part_facts(disc.lathe),
        "scratches": [_part_facts(scratch) for scratch in disc.scratches],
        **{name: getattr(disc, name) for name in _plain_names()},
    }
    arrays = {name: getattr(disc, name) for name in _ARRAYS}
    if disc.film.density is not None:
        arrays["density"] = disc.film.density
    text = np.frombuffer(json.dumps(facts, default=_to_number).encode(), np.uint8)
    beside = target.with_name(target.name + ".part")
    try:
        with beside.open("wb") as file:
            np.savez_compressed(file, facts=text, **arrays)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def load(path: str | PathLike[str]) -> Disc:
    """Read a disc from a file written by `save`.

    Parameters
    ----------
    path
        Where.

    Returns
    -------
    A disc equal to the one that was saved.

    Raises
    ------
    ValueError
        If the file is damaged, no disc, or of another version; nothing in it is ever executed.
    OSError
        If there is no such file or it may not be read.
    """
    source = Path(path)
    content = _read_archive(source)
    facts = _read_facts(content.pop("facts", None), source)
    try:
        film = Film(**_thaw(facts["film"]), density=content.pop("density", None))
        lathe = Lathe(**_thaw(facts["lathe"]))
        scratches = tuple(Scored(**_thaw(scratch)) for scratch in facts["scratches"])
        plain = {name: _as_tuple(facts[name]) for name in _plain_names()}
        _check_facts(plain)
        _check_kinds(content)
        _check_arrays(content, plain)
        for scratch in scratches:
            check_scratch(scratch.angle_deg, scratch.depth_um, scratch.slant_deg)
        return Disc(film=film, lathe=lathe, scratches=scratches, **plain, **content)
    except (KeyError, TypeError, AttributeError, ValueError) as reason:
        raise ValueError(f"{source} is damaged: {reason}") from reason


def _plain_names() -> list[str]:
    """Fields of a disc that are neither arrays nor parts."""
    others = {"film", "lathe", "scratches", *_ARRAYS}
    return [field.name for field in fields(Disc) if field.name not in others]


def _part_facts(part: Any) -> dict[str, Any]:
    """Give the fields of a part; what JSON cannot say is spelt out."""
    facts = {field.name: getattr(part, field.name) for field in fields(part)}
    facts.pop("density", None)
    return {
        name: {inf: "inf", -inf: "-inf"}.get(value, value) if isinstance(value, float) else value
        for name, value in facts.items()
    }


def _to_number(value: Any) -> Any:
    if isinstance(value, np.generic):
        return value.item()
    raise TypeError(f"a disc cannot hold {value!r}")


def _read_archive(source: Path) -> dict[str, Any]:
    """Read all arrays, or say why not."""
    content = source.read_bytes()
    try:
        # out of memory: what the system refuses from here on is the fault of the file
        archive = np.load(BytesIO(content), allow_pickle=False)
        if not isinstance(archive, np.lib.npyio.NpzFile):
            raise ValueError("it is a bare array")
        with archive:
            return {name: archive[name] for name in archive.files}
    except _NO_ARCHIVE as reason:
        raise ValueError(f"{source} is not a disc or is damaged: {reason}") from reason


def _read_facts(text: Any, source: Path) -> dict[str, Any]:
    """Read what is said in words, and check that it speaks of a disc that this version knows."""
    if not isinstance(text, np.ndarray) or text.dtype != np.uint8:
        raise ValueError(f"{source} is not a disc")
    try:
        facts = json.loads(text.tobytes().decode())
    except (UnicodeDecodeError, json.JSONDecodeError) as reason:
        raise ValueError(f"{source} is damaged: {reason}") from reason
    if not isinstance(facts, dict) or facts.get("format") != _FORMAT:
        raise ValueError(f"{source} is not a disc")
    if facts.get("version") != _VERSION:
        raise ValueError(
            f"{source} is of version {facts.get('version')!r}; this program reads {_VERSION}"
        )
    return facts


def _thaw(facts: dict[str, Any]) -> dict[str, Any]:
    """Give back fields as they were: tuples for lists, infinities for their words."""
    words = {"inf": inf, "-inf": -inf}
    return {
        name: words.get(value, value) if isinstance(value, str) else _as_tuple(value)
        for name, value in facts.items()
    }


def _as_tuple(value: Any) -> Any:
    return tuple(_as_tuple(item) for item in value) if isinstance(value, list) else value


def _check_facts(plain: dict[str, Any]) -> None:
    """Refuse what no groove can be like."""
    for name in ("seed", "plays", "start_sample", "end_sample"):
        check_whole(name, plain[name], 0)
    check_whole("samples_per_turn", plain["samples_per_turn"], CELLS)
    check_number("seconds", plain["seconds"], 0, _LONGEST_S)
    check_number("outer_mm", plain["outer_mm"], _LEAST_MM, _MOST_MM)
    breaks = plain["breaks"]
    if not isinstance(breaks, tuple) or any(
        not isinstance(each, tuple) or len(each) != 2 for each in breaks
    ):
        raise ValueError(f"breaks must be pairs of sample and mm, got {breaks!r}")
    for sample, jump_mm in breaks:
        check_whole("a break", sample, 0)
        check_number("a break", jump_mm, -_MOST_MM, _MOST_MM)


def _check_kinds(arrays: dict[str, Any]) -> None:
    """Refuse arrays that are missing, too many or of the wrong kind."""
    if set(arrays) != set(_ARRAYS):
        raise ValueError(f"it holds {sorted(arrays)} in place of {sorted(_ARRAYS)}")
    for name, (kind, dimensions) in _ARRAYS.items():
        if arrays[name].dtype != kind or arrays[name].ndim != dimensions:
            raise ValueError(f"{name} is {arrays[name].dtype} of shape {arrays[name].shape}")


def _check_arrays(arrays: dict[str, Any], plain: dict[str, Any]) -> None:
    """Refuse arrays that do not fit each other, or the facts."""
    samples, per_turn = arrays["lateral_um"].size, plain["samples_per_turn"]
    if not samples or samples % per_turn or per_turn % CELLS:
        raise ValueError(
            f"{samples} samples are no whole number of turns of {per_turn}, {CELLS} cells each"
        )
    cells = (samples // per_turn, CELLS)
    fits = arrays["wall_noise"].shape == (2, samples)
    fits &= arrays["grain_um"].shape == arrays["width_um"].shape == cells
    if not fits or not all(np.isfinite(array).all() for array in arrays.values()):
        raise ValueError("its arrays do not fit each other")
    for name in ("grain_um", "width_um"):
        if (arrays[name] < 0).any():
            raise ValueError(f"{name} must not be below 0, got {arrays[name].min():g}")
    if not plain["start_sample"] <= plain["end_sample"] <= samples:
        raise ValueError("its programme lies outside the groove")
