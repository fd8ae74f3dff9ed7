"""The trace: what the hand did, ten times a second, with only the changes kept."""

from dataclasses import dataclass

from game.city.discs import Curve


@dataclass(frozen=True, slots=True)
class Trace:
    """A curve in the making: points, and the value that has been held since the last of them."""

    points: Curve = ()
    tenth: int = 0
    value: int = 0


def sample(trace: Trace, *, tenth: int, value: int) -> Trace:
    """Write a value down; where it was held before it changed, the end of the hold as well."""
    points = trace.points
    if not points:
        return Trace(((tenth, value),), tenth, value)
    if tenth <= trace.tenth:
        return trace
    if value == trace.value:
        return Trace(points, tenth, value)
    if points[-1][0] != trace.tenth:
        points = (*points, (trace.tenth, trace.value))
    return Trace((*points, (tenth, value)), tenth, value)


def curve(trace: Trace) -> Curve:
    """Give the finished curve, up to the end of what was held last."""
    if trace.points and trace.points[-1][0] != trace.tenth:
        return (*trace.points, (trace.tenth, trace.value))
    return trace.points
