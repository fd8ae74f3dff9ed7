"""What the numbers of a part, a place or an order may be; all else is refused with its name."""

from itertools import pairwise
from math import isfinite
from typing import Any, TypeGuard, TypeVar

import numpy as np

_Part = TypeVar("_Part")

_WORST_WOW_PERCENT = 20.0
_LONGEST_US = 20_000.0


def is_number(value: object) -> TypeGuard[float]:
    """Tell real numbers from all else; yes and no are none."""
    return isinstance(value, int | float | np.integer | np.floating) and not isinstance(value, bool)


def check_number(name: str, value: object, low: float, high: float) -> None:
    """Refuse what is no number or lies outside its limits, both allowed.

    Raises
    ------
    ValueError
        Gives the name, the limits and the offending value.
    """
    if not is_number(value):
        raise ValueError(f"{name} must be a number, got {value!r}")
    if not low <= value <= high:
        raise ValueError(f"{name} must be within {low:g}..{high:g}, got {value!r}")


def check_whole(name: str, value: object, low: int, high: int | None = None) -> None:
    """Refuse what is no whole number or lies outside its limits, both allowed.

    Raises
    ------
    ValueError
        Gives the name, the limits and the offending value.
    """
    whole = isinstance(value, int | np.integer) and not isinstance(value, bool)
    if not whole or value < low or (high is not None and value > high):  # type: ignore[operator]
        wanted = f"from {low}" if high is None else f"within {low}..{high}"
        raise ValueError(f"{name} must be a whole number {wanted}, got {value!r}")


def check_kind(name: str, value: object, kind: type) -> None:
    """Refuse what is of another kind than is wanted.

    Raises
    ------
    ValueError
        Gives the name and both kinds.
    """
    if not isinstance(value, kind):
        raise ValueError(f"{name} must be a {kind.__name__}, got {type(value).__name__}")


def part_or_usual(name: str, part: _Part | None, kind: type[_Part]) -> _Part:
    """Give a part, the usual one where none was given; refuse what is another kind of thing.

    Raises
    ------
    ValueError
        Gives the name and both kinds.
    """
    if part is None:
        return kind()
    check_kind(name, part, kind)
    return part


def check_numbers(
    name: str, values: object, low: float, high: float, *, count: int | None = None
) -> tuple[float, ...]:
    """Give some numbers as a tuple; refuse what is none, or not as many, or out of limits.

    Raises
    ------
    ValueError
        Gives the name, the limits and the offending value.
    """
    try:
        numbers: tuple[Any, ...] = tuple(values)  # type: ignore[arg-type]
    except TypeError:
        raise ValueError(f"{name} must be several numbers, got {values!r}") from None
    if count is not None and len(numbers) != count:
        raise ValueError(f"{name} must be {count} numbers, got {values!r}")
    for number in numbers:
        check_number(name, number, low, high)
    return numbers


def check_range(
    part: object,
    limits: dict[str, tuple[float, float]],
    *,
    optional: frozenset[str] = frozenset(),
) -> None:
    """Refuse the first field that lies outside its limits.

    Parameters
    ----------
    part : Film, Lathe or Deck
        The part to look at.
    limits : dict
        Field name to (lowest, highest), both allowed.
    optional : set of str
        Fields that may be None.

    Raises
    ------
    ValueError
        Names the part, the field, its limits and the offending value.
    """
    for name, (low, high) in limits.items():
        value = getattr(part, name)
        if value is not None or name not in optional:
            check_number(f"{type(part).__name__}.{name}", value, low, high)


def settle_points(part: object, name: str, width: int) -> None:
    """Make a field a tuple of points of `width` finite numbers each, or refuse it.

    Lists and arrays are as good as tuples; what is kept cannot be changed by anybody.

    Raises
    ------
    ValueError
        Names the part, the field and the offending value.
    """
    value = getattr(part, name)
    try:
        points = tuple(tuple(point) for point in value)
    except TypeError:
        points = ((),)
    for point in points:
        if len(point) != width or not all(is_number(each) and isfinite(each) for each in point):
            raise ValueError(
                f"{type(part).__name__}.{name} needs points of {width} finite numbers, "
                f"got {point if point else value!r}"
            )
    object.__setattr__(part, name, points)


def settle_curve(
    part: object, name: str, low: float, high: float, *, optional: bool = True
) -> None:
    """Settle a hand's curve; refuse one whose times do not rise or whose values are out of reach.

    Raises
    ------
    ValueError
        Names the part, the field and the offending value.
    """
    if optional and getattr(part, name) is None:
        return
    settle_points(part, name, 2)
    points = getattr(part, name)
    times = [second for second, _ in points]
    if any(second < 0 for second in times) or any(
        later <= earlier for earlier, later in pairwise(times)
    ):
        raise ValueError(f"{type(part).__name__}.{name} must rise in time from 0 s, got {times!r}")
    for _, value in points:
        if not low <= value <= high:
            raise ValueError(
                f"{type(part).__name__}.{name} must stay within {low:g}..{high:g}, got {value!r}"
            )


def settle_wow(part: object) -> None:
    """Settle speed errors; refuse what is no points, or could stop the platter together.

    Raises
    ------
    ValueError
        Names the part and the offending value.
    """
    settle_points(part, "wow", 3)
    lines: Any = getattr(part, "wow", ())
    percent = sum(abs(size) for _, size, _ in lines)
    if percent > _WORST_WOW_PERCENT:
        raise ValueError(
            f"{type(part).__name__}.wow must not sum to more than {_WORST_WOW_PERCENT:g} %, "
            f"got {lines!r}"
        )


def settle_equalisation(part: object) -> None:
    """Settle time constants; refuse what is not three sensible numbers of microseconds.

    Raises
    ------
    ValueError
        Names the part and the offending value.
    """
    value = getattr(part, "equalisation_us", None)
    if value is None:
        return
    try:
        times = tuple(value)
    except TypeError:
        times = ()
    if len(times) != 3 or not all(is_number(t) and 0 <= t <= _LONGEST_US for t in times):
        raise ValueError(
            f"{type(part).__name__}.equalisation_us needs (T1, T2, T3) of 0..{_LONGEST_US:g} us, "
            f"got {value!r}"
        )
    object.__setattr__(part, "equalisation_us", times)
