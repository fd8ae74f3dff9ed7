"""The counters: nobody ever wanted these speeches, and a shop knows how many nobody wants."""

from dataclasses import replace

from game.city.accounts import counter_of, sold_at
from game.city.events import Alarmed
from game.city.law import grow_dossier
from game.city.means import Counter
from game.city.said import say
from game.city.tale import Option
from game.city.turn import Turn


def count_sale(turn: Turn, option: Option) -> None:
    """Let a counter count; above its number somebody wonders, once for all."""
    counter = counter_of(turn.state, option.counter)
    if counter is None:
        return
    sold = sold_at(turn.state, counter.id) + len(option.gives)
    counts = {**dict(turn.state.trade.counters), counter.id: sold}
    turn.change(trade=replace(turn.state.trade, counters=tuple(sorted(counts.items()))))
    if sold > counter.normal and not turn.state.trade.alarmed:
        _wonder(turn, counter)
    elif sold == counter.normal and not turn.state.trade.counter_warning:
        said = say("warn-counter", counter=f"counter-{counter.id}-name", normal=counter.normal)
        turn.change(trade=replace(turn.state.trade, counter_warning=turn.warn(said)))


def _wonder(turn: Turn, counter: Counter) -> None:
    """Let the unusual interest be reported: the press is found, the folder grows."""
    warning = turn.state.trade.counter_warning or _said_at_the_shelf(turn, counter)
    turn.change(trade=replace(turn.state.trade, alarmed=True))
    turn.tell(Alarmed(counter.id, warning))
    said = say("entry-alarm", counter=f"counter-{counter.id}-name")
    turn.note("loss", said, warning=warning)
    grow_dossier(turn, turn.level.means.dossier_alarm, "alarm")


def _said_at_the_shelf(turn: Turn, counter: Counter) -> int:
    """Write down what stood beside the answer: how many it sells, and how many it has sold."""
    name = f"counter-{counter.id}-name"
    return turn.note("risk", say("warn-counter", counter=name, normal=counter.normal))
