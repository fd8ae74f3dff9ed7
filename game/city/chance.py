"""Chance: a roll is a function of its place, so a new rule cannot shift old luck."""

from functools import lru_cache
from hashlib import blake2b

Place = int | str


@lru_cache(maxsize=8192, typed=True)
def roll(seed: int, *where: Place, sides: int) -> int:
    """Give a whole number from 0 to ``sides - 1`` that belongs to this place alone."""
    assert sides > 0, "a die has at least one side"
    place = "/".join([f"{type(part).__name__}:{part}" for part in (seed, *where)])
    number = int.from_bytes(blake2b(place.encode(), digest_size=8).digest(), "big")
    return number % sides
