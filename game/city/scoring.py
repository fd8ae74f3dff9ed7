"""What an endless run counts for, and the seed that a day has for everybody."""

from hashlib import sha256

from game.city.state import State

SEEDS = 1 << 31


def score_of(state: State) -> int | None:
    """Give kopecks or days, by what the level counts; None where nothing is counted."""
    purse = state.purse
    match state.level.scoring:
        case "money":
            return max(0, purse.cash_kop - purse.debt_kop)
        case "clean":
            return purse.earned_kop
        case "winter":
            return state.clock.day
        case _:
            return None


def daily_seed(date: str, *, rules_version: int) -> int:
    """Give the seed of a date, yyyy-mm-dd; under other rules it is another one."""
    number = sha256(f"{date} {rules_version}".encode()).digest()
    return int.from_bytes(number[:8], "big") % SEEDS
