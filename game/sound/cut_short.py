"""Audio files that end before their end, as a broken download leaves them."""

import re
from pathlib import Path

_UNKNOWN = 0x7FFFF000
"""What writes into a pipe does not know how much there will be, and promises about all there is."""
_PAGE = 27
_LAST_PAGES = 1 << 17
"""A page of Ogg is shorter than half of this."""


def chunk_is_torn(said: str) -> bool:
    """Read in the notes of the library whether the sound of a WAV is shorter than it says."""
    found = re.search(r"^data : (\d+) \(should be (\d+)\)", said, re.MULTILINE)
    if found is None:
        return False
    promised, there = int(found[1]), int(found[2])
    return there < promised < _UNKNOWN


def page_is_torn(path: Path) -> bool:
    """Look whether the last page of an Ogg is as long as its table says."""
    with path.open("rb") as file:
        size = path.stat().st_size
        file.seek(max(size - _LAST_PAGES, 0))
        tail = file.read()
    page = tail[tail.rfind(b"OggS") :]
    if len(page) < _PAGE:
        return True
    table = page[_PAGE : _PAGE + page[_PAGE - 1]]
    return len(page) < _PAGE + page[_PAGE - 1] + sum(table)
