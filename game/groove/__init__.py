"""The disc: physics of cutting a groove into X-ray film and of playing it back.

On one of two shared cores of a small cloud machine (Intel Xeon, numpy 2.4, November 2026), by the
load beside it, a side of 150 s is cut at 310 to 390 and played at 180 to 265 times real time, both
at 116 to 153; a `Needle` read in blocks of 512 runs at 58 to 77 times, and `listen` at 43 to 53.
"""

from game.groove.cut import cut
from game.groove.cutter import Cutter
from game.groove.disc import Disc, Scored, TooLong
from game.groove.draw import draw
from game.groove.engraving import engrave_svg
from game.groove.listen import Notes, listen
from game.groove.needle import Needle, play
from game.groove.parts import Deck, Film, Lathe
from game.groove.read_back import read_back
from game.groove.scan import Scan, scan
from game.groove.scratch import scratch
from game.groove.store import load, save
from game.groove.wear import wear

__all__ = [
    "Cutter",
    "Deck",
    "Disc",
    "Film",
    "Lathe",
    "Needle",
    "Notes",
    "Scan",
    "Scored",
    "TooLong",
    "cut",
    "draw",
    "engrave_svg",
    "listen",
    "load",
    "play",
    "read_back",
    "save",
    "scan",
    "scratch",
    "wear",
]
