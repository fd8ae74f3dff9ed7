"""Facts: what a talk may ask about besides what is remembered: drawer, shelf, folder, quay."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from types import MappingProxyType

from game.city.accounts import missing_blocks, sold_at
from game.city.basin import to_wash
from game.city.blanks import FORMATS
from game.city.level import Level
from game.city.lookup import ship_here
from game.city.state import State
from game.city.stock import grade_now
from game.city.values import told_of, values_of

PLAIN: Mapping[str, Callable[[State], int]] = MappingProxyType(
    {
        "cash": lambda state: state.purse.cash_kop,
        "debt": lambda state: state.purse.debt_kop,
        "dossier": lambda state: state.law.dossier // 100,
        "heat": lambda state: max(state.law.heat, default=0) // 100,
        "films": lambda state: len(state.stock.films),
        "discs": lambda state: len(state.stock.bones),
        "best": lambda state: max((grade_now(bone) for bone in state.stock.bones), default=0),
        "unwashed": lambda state: len(to_wash(state)),
        "alarmed": lambda state: int(state.trade.alarmed),
        "missing_work": missing_blocks,
        "sold": lambda state: len(state.town.owned),
        "chapter": lambda state: state.level.chapter,
        "broke": lambda state: int(state.purse.cash_kop < state.level.rules.bankrupt_kop),
        "last_grade": lambda state: max(0, state.story.last_grade),
    }
)
"""Money in kopecks; heat (of the hottest district) and dossier in whole points, as shown."""


def _have(state: State, good: str) -> int:
    return sum(thing.good == good for thing in state.stock.things)


def _disc(state: State, song: str) -> int:
    return sum(bone.song == song for bone in state.stock.bones)


def _copies(state: State, song: str) -> int:
    return dict(state.town.copies).get(song, 0)


def _bought(state: State, person: str) -> int:
    return sum(owner == person for owner, _ in state.town.owned)


def _quay(state: State, sailor: str) -> int:
    ship = ship_here(state)
    return int(ship is not None and ship.sailor == sailor)


def _found(state: State, sailor: str) -> int:
    return dict(state.town.finds).get(sailor, 0)


def _had(state: State, person: str) -> int:
    return int(any(link.person == person for link in state.story.chain))


def _film(state: State, subject: str) -> int:
    first = state.story.first_disc
    return int(first is not None and first.blank.subject == subject)


def _told(state: State, scene: str) -> int:
    return int(scene in told_of(state))


ABOUT: Mapping[str, Callable[[State, str], int]] = MappingProxyType(
    {
        "have": _have,
        "disc": _disc,
        "copies": _copies,
        "bought": _bought,
        "quay": _quay,
        "found": _found,
        "had": _had,
        "film": _film,
        "told": _told,
        "counter": sold_at,
    }
)
"""Facts about something: have:<good>, disc:<song>, copies:<song> in town, bought:<person>,
quay:<sailor> whose ship is in port, found:<sailor> what customs found on him, told:<scene>,
counter:<counter> what it has sold; of the first disc: had:<holder>, film:<subject>."""


class Known(Mapping[str, int]):
    """All that can be asked about at one moment; a fact is counted when somebody asks."""

    def __init__(self, state: State) -> None:
        self._state = state

    @cached_property
    def _values(self) -> Mapping[str, int]:
        """What is remembered; most of the time nobody asks."""
        return values_of(self._state)

    def __getitem__(self, name: str) -> int:
        if name in self._values:
            return self._values[name]
        if name in PLAIN:
            return PLAIN[name](self._state)
        kind, _, about = name.partition(":")
        if kind in ABOUT and about:
            return ABOUT[kind](self._state, about)
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


def fact_names(level: Level) -> tuple[str, ...]:
    """List every fact that a talk of a level may ask about."""
    about = {
        "have": [good.id for good in level.goods],
        "disc": [title.id for title in level.songs],
        "copies": [title.id for title in level.songs],
        "bought": [person.id for person in level.people],
        "quay": [ship.sailor for ship in level.ships],
        "found": [*(row.id for row in level.holders), *(ship.sailor for ship in level.ships)],
        "had": [row.id for row in level.holders],
        "film": [subject for subject, _, _ in FORMATS],
        "told": [scene.id for scene in level.scenes],
        "counter": [counter.id for counter in level.counters],
    }
    return (*PLAIN, *(f"{kind}:{name}" for kind, names in about.items() for name in names))
