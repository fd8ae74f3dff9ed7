"""Recordings: a run as seed and commands, written, read, verified and played back."""

import dataclasses
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

import msgspec

from game import GameError
from game.city.begin import begin
from game.city.brought import MOST, Brought, with_brought
from game.city.commands import Command
from game.city.deal import dealt
from game.city.digest import difference, digest
from game.city.events import Refused
from game.city.level import GENRES, Level
from game.city.money import level_on
from game.city.state import State
from game.city.step import RULES_VERSION, step
from game.session import Session

LevelId = Annotated[str, msgspec.Meta(pattern=r"^[^/\\\x00]+$")]
Seed = Annotated[int, msgspec.Meta(ge=0)]
Rows = list[dict[str, Any]]
OwnSong = Annotated[str, msgspec.Meta(pattern=r"^own_[0-9a-z]{1,64}$")]
"""An id from a file becomes part of the names of other things."""
OwnSeconds = Annotated[int, msgspec.Meta(ge=1, le=240)]
KINDS: Mapping[str, type[Any]] = {kind.__name__: kind for kind in typing.get_args(Command)}


class ReplayError(GameError):
    """A recording that cannot be used; the text says why."""


class ForeignError(ReplayError):
    """A recording that is sound, but belongs to other levels or to another Ribs."""


@dataclass(frozen=True, slots=True)
class Check:
    """The state after so many commands, as the recording remembers it."""

    commands: int
    digest: str
    snapshot: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Recording:
    """A run that anyone can re-simulate."""

    level: str
    seed: int
    rules_version: int
    commands: tuple[Command, ...]
    checks: tuple[Check, ...]
    brought: tuple[Brought, ...] = ()
    """The player's own songs that came along: no level names them."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a re-simulation first parted from the recording."""

    commands: int
    fields: tuple[str, ...]


def record(session: Session) -> Recording:
    """Make a recording of a run, with a check wherever a day ends and at the end."""
    replayed = begin(session.first, session.seed)
    checks = []
    for count, command in enumerate(session.commands, start=1):
        before = replayed
        replayed, _ = step(replayed, command)
        turned = replayed.level is not before.level or replayed.clock.day != before.clock.day
        if turned or count == len(session.commands):
            checks.append(Check(count, digest(replayed), freeze(replayed)))
    return Recording(
        session.first.id,
        session.seed,
        RULES_VERSION,
        session.commands,
        tuple(checks),
        session.brought,
    )


def verify(recording: Recording, level: Level) -> Difference | None:
    """Re-simulate a recording; give the first difference, or nothing if it is true."""
    level = with_brought(level, recording.brought)
    state = begin(level, recording.seed)
    checks = {check.commands: check for check in recording.checks}
    for count, command in enumerate(recording.commands, start=1):
        state, events = step(state, command)
        refused = next((event for event in events if isinstance(event, Refused)), None)
        if refused is not None:
            return Difference(count, (f"{type(command).__name__} was refused: {refused.reason}",))
        check = checks.get(count)
        if check is not None and digest(state) != check.digest:
            return Difference(count, difference(thaw(check.snapshot, level), state))
    return None


def played_out(recording: Recording, level: Level) -> State:
    """Give the state in which a recording that is true ends."""
    state = begin(with_brought(level, recording.brought), recording.seed)
    for command in recording.commands:
        state, _ = step(state, command)
    return state


def restore(recording: Recording, level: Level) -> Session:
    """Go on from the last check of a recording."""
    _refuse_other_rules(recording)
    if not recording.commands:
        return Session(level, seed=recording.seed, brought=recording.brought)
    first = with_brought(level, recording.brought)
    state = thaw(recording.checks[-1].snapshot, first)
    if digest(state) != recording.checks[-1].digest:
        raise ReplayError("the snapshot does not match its digest")
    changed = verify(recording, level)
    if changed is not None:
        raise ForeignError(f"the level {level.id} was changed since ({changed.fields[0]})")
    return Session.resumed(first, state, recording.commands, brought=recording.brought)


def to_dict(recording: Recording) -> dict[str, Any]:
    """Turn a recording into plain data for a file; without own songs it does not mention any."""
    brought = [dataclasses.asdict(song) for song in recording.brought]
    return {
        **({"brought": brought} if brought else {}),
        "level": recording.level,
        "seed": recording.seed,
        "rules_version": recording.rules_version,
        "commands": [pack(command) for command in recording.commands],
        "checks": [dataclasses.asdict(check) for check in recording.checks],
    }


def from_dict(body: Mapping[str, Any]) -> Recording:
    """Read plain data back; anything that does not fit is a ``ReplayError``."""
    try:
        recording = Recording(
            level=msgspec.convert(body["level"], LevelId),
            seed=msgspec.convert(body["seed"], Seed),
            rules_version=msgspec.convert(body["rules_version"], int),
            commands=tuple(unpack(raw) for raw in msgspec.convert(body["commands"], Rows)),
            checks=msgspec.convert(body["checks"], tuple[Check, ...]),
            brought=_brought(body.get("brought", [])),
        )
    except (KeyError, TypeError, msgspec.ValidationError) as error:
        raise ReplayError(f"this is no recording of Ribs ({error})") from error
    _refuse_other_rules(recording)
    _refuse_loose_ends(recording)
    return recording


def _brought(rows: Any) -> tuple[Brought, ...]:
    """Read which own songs came along; what no player can have brought is refused."""
    songs = msgspec.convert(rows, tuple[Brought, ...])
    for song in songs:
        msgspec.convert(song.id, OwnSong)
        msgspec.convert(song.seconds, OwnSeconds)
    ids = {song.id for song in songs}
    if len(songs) > MOST or len(ids) < len(songs) or any(s.genre not in GENRES for s in songs):
        raise ReplayError("this recording names music of the player's own that cannot be")
    return songs


def pack(command: Command) -> dict[str, Any]:
    """Turn a command into plain data that names its kind."""
    return {"kind": type(command).__name__, **msgspec.to_builtins(command)}


def unpack(raw: Mapping[str, Any]) -> Command:
    """Read one command back."""
    kind = KINDS.get(str(raw.get("kind")))
    if kind is None:
        raise ReplayError(f"no such command: {raw.get('kind')!r}")
    fields = {name: value for name, value in raw.items() if name != "kind"}
    command: Command = msgspec.convert(fields, kind)
    return command


def freeze(state: State) -> dict[str, Any]:
    """Turn a state into plain data; of the level only its name, for it stays in its own file."""
    fields = [f.name for f in dataclasses.fields(state) if f.name != "level"]
    records = {name: msgspec.to_builtins(getattr(state, name)) for name in fields}
    return {"level": state.level.id, **records}


def thaw(snapshot: Mapping[str, Any], first: Level) -> State:
    """Build the state of a snapshot again, in its level of those that follow the first."""
    hints = typing.get_type_hints(State)
    named = snapshot.get("level", first.id)
    level: Level | None = first
    while level is not None and level.id != named:
        level = level.then
    if level is None:
        raise ReplayError(f"the snapshot stands in a level that does not follow: {named!r}")
    records = {name: raw for name, raw in snapshot.items() if name != "level"}
    try:
        fields = {name: msgspec.convert(raw, hints[name]) for name, raw in records.items()}
        level = level_on(dealt(level, fields["seed"]), fields["clock"].day)
        return State(level=level, **fields)
    except (KeyError, TypeError, msgspec.ValidationError) as error:
        raise ReplayError(f"the snapshot does not fit these rules ({error})") from error


def _refuse_other_rules(recording: Recording) -> None:
    if recording.rules_version != RULES_VERSION:
        raise ForeignError(
            f"this recording was made with rules version {recording.rules_version}, "
            f"this game has version {RULES_VERSION}: open it with the Ribs that made it"
        )


def _refuse_loose_ends(recording: Recording) -> None:
    """Refuse what is not whole: checks rise, and the last stands after the last command."""
    counts = [check.commands for check in recording.checks]
    ends = counts[-1] if counts else 0
    if counts != sorted(set(counts)) or ends != len(recording.commands):
        raise ReplayError(
            f"the recording was cut or mended: it has {len(recording.commands)} commands, "
            f"its last check stands after {ends}"
        )
