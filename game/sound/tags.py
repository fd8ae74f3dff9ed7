"""What a music file says about itself: title, performer, genre and year, from any of four tags.

Sources of the formats: ID3v2.3 and ID3v2.4 (id3.org), ID3v1.1, the RIFF INFO list (Microsoft and
IBM, 1991), and the comment header of Ogg Vorbis I, which FLAC shares.
"""

import codecs
import re
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

MOST_BYTES = 4 << 20
"""Of each end of a file; a tag with a larger picture before its title is not worth the wait."""
LONGEST_TEXT = 120
_V1_BYTES = 128
_FRAMES = {"TIT2": "title", "TPE1": "performer", "TCON": "genre", "TYER": "year", "TDRC": "year"}
_CHUNKS = {b"INAM": "title", b"IART": "performer", b"IGNR": "genre", b"ICRD": "year"}
_COMMENTS = {"title": "title", "artist": "performer", "genre": "genre", "date": "year"}
_ENCODINGS = {0: "latin-1", 1: "utf-16", 2: "utf-16-be", 3: "utf-8"}
_VORBIS = (b"\x03vorbis", b"OpusTags")
_COMMENT_BLOCK = 4
_GENRES = {
    0: "blues", 8: "jazz", 13: "pop", 17: "rock", 24: "soundtrack", 32: "classical",
    78: "rock & roll", 80: "folk", 83: "swing", 85: "bebop", 86: "latin", 95: "easy listening",
    97: "chorus", 98: "chamber music", 102: "chanson", 103: "opera", 105: "symphony",
    113: "tango", 114: "samba", 115: "folklore", 116: "ballad",
}  # fmt: skip
"""The numbers of ID3v1 that may turn up with music of the time."""


@dataclass(frozen=True, slots=True)
class Tags:
    """What a file says about itself; what it does not say is empty, and the year 0."""

    title: str = ""
    performer: str = ""
    genre: str = ""
    year: int = 0


def read_tags(path: Path) -> Tags:
    """Read the tags of a WAV, FLAC, OGG or MP3; a file without any, or with torn ones, has none."""
    try:
        with path.open("rb") as file:
            head = file.read(MOST_BYTES)
            size = file.seek(0, 2)
            file.seek(max(0, size - MOST_BYTES))
            tail = file.read()
    except OSError:
        return Tags()
    return _tags(_found(head, tail))


def _found(head: bytes, tail: bytes) -> dict[str, str]:
    try:
        if head[:4] == b"RIFF":
            # Programs write the list before the sound or after it, whichever they know first.
            return dict(_riff(head)) or dict(_info(tail[max(0, tail.rfind(b"LIST")) :]))
        if head[:4] == b"fLaC":
            return dict(_flac(head))
        if head[:4] == b"OggS":
            return dict(_ogg(head))
        return dict(_id3v1(tail[-_V1_BYTES:])) | dict(_id3v2(head))
    except (struct.error, IndexError):
        return {}


def _tags(found: Mapping[str, str]) -> Tags:
    year = re.search(r"\d{4}", found.get("year", ""))
    return Tags(
        title=tidy(found.get("title", "")),
        performer=tidy(found.get("performer", "")),
        genre=_genre(tidy(found.get("genre", ""))),
        year=int(year.group()) if year else 0,
    )


def tidy(text: str) -> str:
    """Give a text as one line: the first of several values, without what cannot be seen."""
    first = text.lstrip("\ufeff").partition("\0")[0]
    seen = "".join(c if c.isprintable() else " " for c in first)
    return " ".join(seen.split())[:LONGEST_TEXT]


def _genre(text: str) -> str:
    number = re.match(r"\(?(\d{1,3})\)?", text)
    if number is None:
        return text
    return text[number.end() :].strip() or _GENRES.get(int(number.group(1)), "")


def _eight_bit(raw: bytes) -> str:
    """Read text that does not say what it is: UTF-8, perhaps cut short, or what a program wrote.

    Half and more of its letters high means that the program was a Russian one.
    """
    try:
        return codecs.utf_8_decode(raw, "strict", False)[0]
    except UnicodeDecodeError:
        letters = [byte for byte in raw if byte > 0x40]
        high = sum(byte >= 0xC0 for byte in letters)
        return raw.decode("cp1251" if 2 * high > len(letters) else "latin-1", "replace")


def _riff(head: bytes) -> Iterator[tuple[str, str]]:
    at = 12
    while at + 8 <= len(head):
        name, size = struct.unpack_from("<4sI", head, at)
        if name == b"LIST":
            yield from _info(head[at : at + 8 + size])
        at += 8 + size + size % 2


def _info(chunk: bytes) -> Iterator[tuple[str, str]]:
    if chunk[8:12] != b"INFO":
        return
    end = min(len(chunk), 8 + struct.unpack_from("<I", chunk, 4)[0])
    at = 12
    while at + 8 <= end:
        name, size = struct.unpack_from("<4sI", chunk, at)
        if name in _CHUNKS:
            yield _CHUNKS[name], _eight_bit(chunk[at + 8 : at + 8 + size].rstrip(b"\0"))
        at += 8 + size + size % 2


def _flac(head: bytes) -> Iterator[tuple[str, str]]:
    at = 4
    while at + 4 <= len(head):
        kind, size = head[at] & 0x7F, int.from_bytes(head[at + 1 : at + 4], "big")
        if kind == _COMMENT_BLOCK:
            yield from _comments(head[at + 4 : at + 4 + size])
            return
        if head[at] & 0x80:
            return
        at += 4 + size


def _ogg(head: bytes) -> Iterator[tuple[str, str]]:
    packets = _first_page_bodies(head)
    for mark in _VORBIS:
        start = packets.find(mark)
        if start >= 0:
            yield from _comments(packets[start + len(mark) :])
            return


def _first_page_bodies(head: bytes) -> bytes:
    """Join the bodies of the pages, so that a long comment is whole again."""
    bodies, at = [], 0
    while head[at : at + 4] == b"OggS" and at + 27 <= len(head):
        lengths = head[at + 27 : at + 27 + head[at + 26]]
        start = at + 27 + len(lengths)
        at = start + sum(lengths)
        bodies.append(head[start:at])
    return b"".join(bodies)


def _comments(block: bytes) -> Iterator[tuple[str, str]]:
    (vendor,) = struct.unpack_from("<I", block, 0)
    at = 4 + vendor
    (count,) = struct.unpack_from("<I", block, at)
    at += 4
    for _ in range(min(count, 1000)):
        (size,) = struct.unpack_from("<I", block, at)
        name, _, value = block[at + 4 : at + 4 + size].decode("utf-8", "replace").partition("=")
        if name.lower() in _COMMENTS:
            yield _COMMENTS[name.lower()], value
        at += 4 + size


def _id3v1(tail: bytes) -> Iterator[tuple[str, str]]:
    if len(tail) == _V1_BYTES and tail[:3] == b"TAG":
        fields = struct.unpack_from("<30s30s30s4s", tail, 3)
        for name, raw in zip(("title", "performer", "", "year"), fields, strict=True):
            yield name, _eight_bit(raw.partition(b"\0")[0].rstrip())
        yield "genre", str(tail[-1])


def _id3v2(head: bytes) -> Iterator[tuple[str, str]]:
    if head[:3] != b"ID3" or head[3] not in (3, 4):
        return
    end = min(len(head), 10 + _synchsafe(head[6:10]))
    body = head[:end]
    if head[5] & 0x80 and head[3] == 3:
        body = body.replace(b"\xff\x00", b"\xff")
    at = 10
    if head[5] & 0x40:
        at += _synchsafe(head[10:14]) if head[3] == 4 else 4 + int.from_bytes(head[10:14], "big")
    while at + 10 <= len(body) and body[at] != 0:
        raw_size = body[at + 4 : at + 8]
        size = _synchsafe(raw_size) if head[3] == 4 else int.from_bytes(raw_size, "big")
        field = _FRAMES.get(body[at : at + 4].decode("latin-1"))
        if field and size > 1:
            yield field, _framed(body[at + 10 : at + 10 + size])
        at += 10 + size


def _framed(raw: bytes) -> str:
    encoding = _ENCODINGS.get(raw[0], "latin-1")
    text = raw[1:]
    if encoding == "latin-1":
        return _eight_bit(text.rstrip(b"\0"))
    if encoding == "utf-16" and text[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        encoding = "utf-16-le"
    return text.decode(encoding, "replace")


def _synchsafe(raw: bytes) -> int:
    """Read the whole number of ID3v2: seven bits a byte."""
    value = 0
    for byte in raw:
        value = value << 7 | byte & 0x7F
    return value
