"""Ribs: contraband records on X-ray film, Leningrad, 1955 to 1964."""

__version__ = "0.1.0"


class GameError(Exception):
    """Something a player can meet and mend; its text is a sentence for the player."""
