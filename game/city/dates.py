"""The calendar: dates as text, checked and counted without a clock."""

_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LENGTH = 10


def is_date(text: str) -> bool:
    """Tell whether a text is a day that exists, written yyyy-mm-dd."""
    if len(text) != _LENGTH or text[4] != "-" or text[7] != "-":
        return False
    parts = (text[:4], text[5:7], text[8:])
    if not all(part.isascii() and part.isdigit() for part in parts):
        return False
    year, month, day = (int(part) for part in parts)
    return 1 <= month <= 12 and 1 <= day <= _days_in(year, month)


def day_of_month(date: str) -> int:
    """Give the day of the month."""
    return int(date[8:])


def nights_until(days: tuple[str, ...], now: int, date: str) -> int:
    """Count the played nights from a played day to the last one that is not after a date."""
    return sum(1 for day in days[now + 1 :] if day <= date)


def _days_in(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _DAYS[month - 1] + (1 if leap and month == 2 else 0)
