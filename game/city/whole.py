"""Whole numbers: the few arithmetic words that every rule and every hand shares."""


def toward_zero(a: int, b: int) -> int:
    """Divide and drop the rest, so that damped motion has no bias downward."""
    quotient = abs(a) // abs(b)
    return quotient if (a >= 0) == (b > 0) else -quotient


def clamp(value: int, low: int, high: int) -> int:
    """Keep a value between two bounds."""
    return max(low, min(high, value))
