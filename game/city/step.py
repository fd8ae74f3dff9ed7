"""One finished act: a command goes in, the new state and what happened come out."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from game.city import (
    air,
    chapters,
    doors,
    gate,
    home,
    hospital,
    mode,
    packing,
    papers,
    port,
    story,
    street,
    visits,
    workshop,
)
from game.city import commands as do
from game.city.commands import Command
from game.city.endings import INTERLUDE
from game.city.events import Event, Refused
from game.city.lookup import place_of
from game.city.state import State
from game.city.turn import CannotBeDone, Turn, refuse

RULES_VERSION = 1
"""Rises when the same commands no longer give the same states."""

AFTERWARDS = (do.TurnPage, do.TakeDoor, do.CutLast)
"""What can be done when a chapter is over."""

Rule = Callable[[Turn, Any], None]

RULES: Mapping[type[Any], tuple[str, Rule]] = MappingProxyType(
    {
        do.GoTo: ("", visits.go_to),
        do.Leave: ("", visits.leave),
        do.Hide: ("", home.hide),
        do.Played: ("", home.played),
        do.Taped: ("home", air.taped),
        do.PayDebt: ("", home.pay_debt),
        do.Buy: ("port", port.buy),
        do.PutBack: ("port", port.put_back),
        do.Pack: ("port", packing.pack),
        do.PassGate: ("port", gate.pass_gate),
        do.TookFilms: ("hospital", hospital.took_films),
        do.Pressed: ("workshop", workshop.pressed),
        do.Offer: ("street", street.offer),
        do.Accept: ("street", street.accept),
        do.Decline: ("street", street.decline),
        do.HandOver: ("street", street.hand_over),
        do.Conceal: ("street", street.conceal),
        do.ShowPapers: ("street", papers.show),
        do.WalkAway: ("street", street.walk_away),
        do.Choose: ("", story.choose),
        do.TurnPage: ("", chapters.turn_page),
        do.TakeDoor: ("", doors.take_door),
        do.CutLast: ("", doors.cut_last),
        do.SetNeedle: ("", doors.set_needle),
        do.SetDifficulty: ("", mode.set_difficulty),
        do.TakeBack: ("", mode.take_back),
        do.TryAgain: ("", mode.try_again),
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
    if isinstance(command, AFTERWARDS):
        return
    if state.clock.over and not _is_answer_inside(state, command):
        raise refuse("over")
    if state.level.epilogue and not isinstance(command, do.Choose | do.SetNeedle):
        raise refuse("over")
    _check_answer(state, command)
    if not kind:
        return
    place = place_of(state.level, state.visit.place)
    if place is None:
        raise refuse("on-map")
    if place.kind != kind:
        raise refuse("not-here")


def _is_answer_inside(state: State, command: Command) -> bool:
    return isinstance(command, do.Choose) and state.clock.over == INTERLUDE


def _check_answer(state: State, command: Command) -> None:
    """See that nobody waits for an answer to something else."""
    if isinstance(command, do.SetDifficulty | do.TakeBack | do.TryAgain):
        return
    if not isinstance(command, do.Choose) and story.due(state) is not None:
        raise refuse("talk-first")
    if state.asked.percent and not isinstance(command, do.ShowPapers | do.Choose):
        raise refuse("papers-first")
