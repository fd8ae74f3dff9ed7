"""One finished act: a command goes in, the new state and what happened come out."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from game.city import chapters, gate, home, hospital, port, story, street, visits, workshop
from game.city import commands as do
from game.city.commands import Command
from game.city.events import Event, Refused
from game.city.lookup import place_of
from game.city.state import State
from game.city.turn import CannotBeDone, Turn, refuse

RULES_VERSION = 1
"""Rises when the same commands no longer give the same states."""

Rule = Callable[[Turn, Any], None]

RULES: Mapping[type[Any], tuple[str, Rule]] = MappingProxyType(
    {
        do.GoTo: ("", visits.go_to),
        do.Leave: ("", visits.leave),
        do.Hide: ("", home.hide),
        do.Played: ("", home.played),
        do.PayDebt: ("", home.pay_debt),
        do.Buy: ("port", port.buy),
        do.PutBack: ("port", port.put_back),
        do.PassGate: ("port", gate.pass_gate),
        do.TookFilms: ("hospital", hospital.took_films),
        do.Pressed: ("workshop", workshop.pressed),
        do.Offer: ("street", street.offer),
        do.Accept: ("street", street.accept),
        do.Decline: ("street", street.decline),
        do.HandOver: ("street", street.hand_over),
        do.Conceal: ("street", street.conceal),
        do.WalkAway: ("street", street.walk_away),
        do.Choose: ("", story.choose),
        do.TurnPage: ("", chapters.turn_page),
    }
)
"""Every kind of command: the kind of place it belongs to (nothing = its rule says), its rule."""


def step(state: State, command: Command) -> tuple[State, tuple[Event, ...]]:
    """Carry out one command; a refused one gives the same state and says why."""
    turn = Turn(state)
    kind, rule = RULES[type(command)]
    try:
        _check_place(state, kind, command)
        rule(turn, command)
    except CannotBeDone as reason:
        return state, (Refused(reason.reason, reason.values),)
    return turn.state, tuple(turn.events)


def _check_place(state: State, kind: str, command: Command) -> None:
    """See that the run goes on, that nobody waits for an answer, and that this is the place."""
    if isinstance(command, do.TurnPage):
        return
    if state.clock.over:
        raise refuse("over")
    if not isinstance(command, do.Choose) and story.due(state) is not None:
        raise refuse("talk-first")
    if not kind:
        return
    place = place_of(state.level, state.visit.place)
    if place is None:
        raise refuse("on-map")
    if place.kind != kind:
        raise refuse("not-here")
