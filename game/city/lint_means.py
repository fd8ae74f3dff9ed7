"""Reads what a level writes of the later trade: parts, counters, hands, a reform."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from game.city.lathes import PARTS
from game.city.level import Level
from game.city.tale import HANDS, Option

OneOf = Callable[[str, str, tuple[str, ...]], Iterable[str]]
MEANS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "needle_sides": (0, 40), "needle_kop": (0, 1000), "sapphire_sides": (1, 200),
        "photo_kop": (0, 5000), "raid_rest": (0, 9), "exchange_kop": (0, 1_000_000),
        "work_blocks": (0, 9),
        "dossier_idle": (0, 5000), "dossier_alarm": (0, 5000),
    }
)  # fmt: skip
MADE, NORMAL, RUN = (1, 2), (1, 40), (0, 20)


def means_problems(level: Level, one_of: OneOf) -> Iterator[str]:
    """Find what cannot be of tools, counters and old money."""
    for name, (low, high) in MEANS.items():
        yield from _within(f"means.{name}", getattr(level.means, name), low, high)
    for at, good in enumerate(level.goods):
        known = PARTS if good.kind == "part" else ("",)
        yield from one_of(f"goods[{at}].part", good.part, known)
        yield from _within(f"goods[{at}].made", good.made, *MADE)
    for at, counter in enumerate(level.counters):
        yield from _within(f"counters[{at}].normal", counter.normal, *NORMAL)
    yield from _reform_problems(level)
    for at, scene in enumerate(level.scenes):
        for row, option in enumerate(scene.options):
            yield from _option_problems(level, f"scenes[{at}].options[{row}]", option, one_of)


def _option_problems(level: Level, place: str, option: Option, one_of: OneOf) -> Iterator[str]:
    counters = tuple(counter.id for counter in level.counters)
    yield from one_of(f"{place}.exchange", option.exchange, ("", *HANDS))
    yield from one_of(f"{place}.counter", option.counter, ("", *counters))
    for name in ("presses", "wash", "backs"):
        yield from _within(f"{place}.{name}", getattr(option, name), *RUN)
    if option.exchange and not level.reform:
        yield f"{place}.exchange: want a level with a reform, found none"


def _reform_problems(level: Level) -> Iterator[str]:
    if level.reform and not (level.days and level.days[0] < level.reform <= level.days[-1]):
        yield f"reform: want a day between the first and the last, got {level.reform!r}"
    if level.reform and level.new_money:
        yield "new_money: want a level in old kopecks where a reform comes, got true"


def _within(place: str, value: int, low: int, high: int) -> Iterator[str]:
    if not low <= value <= high:
        yield f"{place}: want {low}..{high}, got {value}"
