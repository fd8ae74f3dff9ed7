"""The bench: which lathe stands at home, made of which parts."""

from game.city.lathes import OWN, WHOLE, parts_of
from game.city.state import State
from game.city.stock import kind_of


def lathe_now(state: State) -> str:
    """Name the lathe that stands at home: the level's, with the parts one has."""
    made = parts_of(state.level.start.lathe)
    for thing in state.stock.things:
        good = kind_of(state.level, thing)
        if good.part:
            made[good.part] = max(made[good.part], good.made)
    levels = tuple(made.values())
    whole = [name for name in WHOLE if set(levels) == {WHOLE.index(name)}]
    return whole[0] if whole else OWN + "".join(map(str, levels))
