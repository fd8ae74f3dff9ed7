"""Ribs: contraband records on X-ray film, Leningrad, 1955 to 1964."""

__version__ = "0.1.0"


class GameError(Exception):
    """Something a player can meet and mend; its text is a sentence for the player.

    Where it has a key, the window says the same in the language of the player.
    """

    def __init__(self, text: str = "", *, key: str = "", **values: object) -> None:
        super().__init__(text)
        self.key = key
        self.values = values
