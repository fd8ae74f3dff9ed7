"""Telling: what the rules say as keys becomes sentences, dates and money in the language set."""

import datetime
import errno
from types import MappingProxyType

from game import GameError
from game.city.said import Said, Term
from game.city.seen import SeenRisk
from game.saves import UnwritableError
from game.screen.money import roubles
from game.screen.settings import Settings
from game.screen.words import Words

SEARCH_PERCENT = 45
WHY_UNWRITABLE = MappingProxyType(
    {
        errno.ENOSPC: "trouble-full",
        errno.EACCES: "trouble-forbidden",
        errno.EPERM: "trouble-forbidden",
        errno.EROFS: "trouble-forbidden",
    }
)
HUNDREDTHS = 100


def tell(words: Words, said: Said) -> str:
    """Put something said into words: keys and dates among its values first, money as money."""
    values: dict[str, object] = {}
    for name, value in said.args:
        if isinstance(value, str):
            values[name] = tell_date(words, value) if _is_date(value) else words(value)
        else:
            values[name] = tell_money(words, value) if name.endswith("kop") else value
    return words(said.key, **values)


def tell_money(words: Words, kop: int) -> str:
    """Write an amount of money."""
    return words("hud-money", roubles=roubles(kop, point=words("money-point")))


def tell_date(words: Words, iso: str) -> str:
    """Write a day and its month."""
    date = datetime.date.fromisoformat(iso)
    return words("date-day", day=date.day, month=words(f"date-month-{date.month}"))


def tell_long_date(words: Words, iso: str) -> str:
    """Write a day, its month and its year."""
    year = datetime.date.fromisoformat(iso).year
    return words("date-long", day=tell_date(words, iso), year=str(year))


def tell_short_day(words: Words, iso: str) -> str:
    """Write a day and its month shortened."""
    date = datetime.date.fromisoformat(iso)
    return words("date-day", day=date.day, month=words(f"date-month-short-{date.month}"))


def tell_short_date(words: Words, iso: str) -> str:
    """Write a day, its month shortened, and its year."""
    return f"{tell_short_day(words, iso)} {datetime.date.fromisoformat(iso).year}"


def tell_weekday(words: Words, iso: str, *, short: bool = True) -> str:
    """Write the day of the week."""
    number = datetime.date.fromisoformat(iso).isoweekday()
    return words(f"date-weekday-{'short' if short else 'long'}-{number}")


def tell_risk(words: Words, risk: SeenRisk, settings: Settings) -> str:
    """Tell a risk in words, in numbers or in both, as the player wants it."""
    word = words(risk.word)
    if settings.risk_as == "words" or not risk.exact:
        return word
    percent = words("risk-percent", percent=risk.percent)
    return percent if settings.risk_as == "numbers" else words("risk-both", word=word, of=percent)


def tell_cost(words: Words, term: Term, settings: Settings) -> str:
    """Tell what an answer costs or brings; folder and street in words alone if so wanted."""
    key, amount = term.said.key, term.amount
    if key in ("talk-cash", "talk-debt"):
        sign = "+" if amount > 0 else ""
        return words(f"{key}-cost", sum=sign + tell_money(words, amount))
    if key not in ("talk-dossier", "talk-heat"):
        return tell(words, term.said)
    points = abs(amount) // HUNDREDTHS
    if settings.risk_as == "words" or not points:
        return words(f"{key}-{'more' if amount > 0 else 'less'}")
    return words(f"{key}-cost", points=f"{'+' if amount > 0 else '−'}{points}")


def of_five(risk: SeenRisk) -> int:
    """Give a risk as lit cells of five; a chance that is not nothing lights at least one."""
    if risk.percent <= 0:
        return 0
    return min(5, 1 + risk.percent * 5 // (2 * SEARCH_PERCENT))


def tell_trouble(words: Words, error: Exception) -> str:
    """Say what went wrong with a file in the language of the player, as far as it is known."""
    if isinstance(error, GameError) and words.has(error.key):
        return words(error.key, **error.values)
    if not isinstance(error, UnwritableError):
        return str(error)
    why = WHY_UNWRITABLE.get(error.errno or 0, "trouble-other")
    return words("trouble-unwritable", why=words(why), path=str(error.path))


def _is_date(text: str) -> bool:
    parts = text.split("-")
    return len(parts) == 3 and all(part.isdigit() for part in parts) and len(parts[0]) == 4
