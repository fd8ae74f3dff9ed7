"""The length of a song: one number, wherever it is told and however it was measured."""

from game.screen.host import Host

ALIKE_S = 2
"""A groove runs in and out: so much longer than its song may a disc be and still be whole."""


def told_seconds(host: Host, song: str, measured_s: int) -> int:
    """Give the length that the list of music tells, unless what was measured is another one."""
    listed = (master.seconds for master in host.seen.masters if master.song == song)
    seconds: int = next(listed, measured_s)
    return seconds if abs(seconds - measured_s) <= ALIKE_S else measured_s
