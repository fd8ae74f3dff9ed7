"""The music: composes and performs the records of the story."""

from game.band.check import problems
from game.band.fingerprint import fingerprint
from game.band.genres import GENRES
from game.band.perform import count_frames, perform
from game.band.song import Problem, Song

__all__ = ["GENRES", "Problem", "Song", "count_frames", "fingerprint", "perform", "problems"]
