"""Recordings: a run as seed and commands, written, read, verified and played back."""

import dataclasses
import typing
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
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
RECIPE, CURVES = "recipe", ("trim", "level", "weight", "speed")
"""Where a command has long curves; a hand that repeats itself leaves them in a file only once."""
LEAST_FOLDED = 32
"""A shorter curve is not worth a place in the table."""
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
    snapshot: dict[str, Any] = field(default_factory=dict)
    """Empty in a recording that only proves something, and is not gone on with."""


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
    opening: dict[str, Any] | None = None
    """The state before the first command, where an earlier run had led there."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a re-simulation first parted from the recording."""

    commands: int
    fields: tuple[str, ...]


def record(session: Session, *, lean: bool = False) -> Recording:
    """Make a recording of a run, with a check wherever a day ended and at the end.

    The last check has a snapshot, from which one can go on; a lean recording has none.
    """
    opening = freeze(session.opening) if session.opened else None
    ends = len(session.commands)
    checks = [Check(turn.commands, turn.digest) for turn in session.turns if turn.commands < ends]
    if ends:
        snapshot = {} if lean else freeze(session.state)
        checks.append(Check(ends, digest(session.state), snapshot))
    return Recording(
        session.first.id,
        session.seed,
        RULES_VERSION,
        session.commands,
        tuple(checks),
        session.brought,
        opening,
    )


def verify(recording: Recording, level: Level) -> Difference | None:
    """Re-simulate a recording; give the first difference, or nothing if it is true."""
    first = with_brought(level, recording.brought)
    return _follow(_begun(recording, first), recording) or _mended(recording, first)


def _mended(recording: Recording, first: Level) -> Difference | None:
    """Find the first snapshot that is not the state whose digest stands beside it."""
    for check in recording.checks:
        if check.snapshot and digest(thaw(check.snapshot, first)) != check.digest:
            return Difference(check.commands, ("the snapshot does not match its digest",))
    return None


def _begun(recording: Recording, first: Level) -> Session:
    """Give the run before its first command."""
    opening = opened(recording, first)
    kept = opening if recording.opening is not None else None
    return Session.resumed(first, opening, (), brought=recording.brought, opening=kept)


def _follow(session: Session, recording: Recording) -> Difference | None:
    """Play a recording in a session that has just begun, until it is no longer true."""
    checks = {check.commands: check for check in recording.checks}
    for count, command in enumerate(recording.commands, start=1):
        events = session.advance(command)
        refused = next((event for event in events if isinstance(event, Refused)), None)
        if refused is not None:
            return Difference(count, (f"{type(command).__name__} was refused: {refused.reason}",))
        check = checks.get(count)
        if check is not None and _digest_now(session) != check.digest:
            if not check.snapshot:
                return Difference(count, ("the digest, and no snapshot says where",))
            found = difference(thaw(check.snapshot, session.first), session.state)
            return Difference(count, found or ("the digest, though the snapshot agrees",))
    return None


def _digest_now(session: Session) -> str:
    """Take the fingerprint of a run, and only once where a day has ended."""
    last = session.turns[-1] if session.turns else None
    return last.digest if last and last.commands == len(session.commands) else digest(session.state)


def opened(recording: Recording, level: Level) -> State:
    """Give the state before the first command; the level knows what was brought along."""
    if recording.opening is None:
        return begin(level, recording.seed)
    state = thaw(recording.opening, level)
    if state.seed != recording.seed:
        raise ReplayError(f"it opens with seed {state.seed}, and has seed {recording.seed}")
    return state


def played_out(recording: Recording, level: Level) -> State:
    """Give the state in which a recording that is true ends."""
    state = opened(recording, with_brought(level, recording.brought))
    for command in recording.commands:
        state, _ = step(state, command)
    return state


def restore(recording: Recording, level: Level) -> Session:
    """Go on from the end of a recording, which is played once more on the way there."""
    _refuse_other_rules(recording)
    first = with_brought(level, recording.brought)
    session, mended = _begun(recording, first), _mended(recording, first)
    if mended is not None:
        raise ReplayError(mended.fields[0])
    changed = _follow(session, recording)
    if changed is not None:
        raise ForeignError(f"the level {level.id} was changed since ({changed.fields[0]})")
    return session


def to_dict(recording: Recording, *, fold: bool = False) -> dict[str, Any]:
    """Turn a recording into plain data for a file, which mentions only what there is.

    Folded, what a hand repeats stands in it once.
    """
    commands = [pack(command) for command in recording.commands]
    commands, curves = _folded(commands) if fold else (commands, [])
    brought = [dataclasses.asdict(song) for song in recording.brought]
    return {
        **({"brought": brought} if brought else {}),
        **({"opening": recording.opening} if recording.opening is not None else {}),
        **({"curves": curves} if curves else {}),
        "level": recording.level,
        "seed": recording.seed,
        "rules_version": recording.rules_version,
        "commands": commands,
        "checks": [_told(check) for check in recording.checks],
    }


def _told(check: Check) -> dict[str, Any]:
    row = dataclasses.asdict(check)
    return row if check.snapshot else {k: v for k, v in row.items() if k != "snapshot"}


def from_dict(body: Mapping[str, Any]) -> Recording:
    """Read plain data back; anything that does not fit is a ``ReplayError``."""
    try:
        recording = Recording(
            level=msgspec.convert(body["level"], LevelId),
            seed=msgspec.convert(body["seed"], Seed),
            rules_version=msgspec.convert(body["rules_version"], int),
            commands=tuple(unpack(raw) for raw in _rows(body)),
            checks=msgspec.convert(body["checks"], tuple[Check, ...]),
            brought=_brought(body.get("brought", [])),
            opening=msgspec.convert(body.get("opening"), dict[str, Any] | None),
        )
    except (KeyError, IndexError, TypeError, msgspec.ValidationError) as error:
        raise ReplayError(f"this is no recording of Ribs ({error})") from error
    _refuse_other_rules(recording)
    _refuse_loose_ends(recording)
    return recording


def _rows(body: Mapping[str, Any]) -> Rows:
    rows = msgspec.convert(body["commands"], Rows)
    return _unfolded(rows, msgspec.convert(body.get("curves", []), list[Any]))


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


def _folded(rows: Sequence[dict[str, Any]]) -> tuple[Rows, list[Any]]:
    """Take the curves that occur more than once out of packed commands, into a table."""
    curves = [_key(curve) for row in rows for _, curve in _curves(row)]
    table = [curve for curve, count in Counter(curves).items() if count > 1]
    numbers = {curve: number for number, curve in enumerate(table)}
    short = []
    for row in rows:
        known = {
            name: numbers[key] for name, curve in _curves(row) if (key := _key(curve)) in numbers
        }
        short.append({**row, RECIPE: {**row[RECIPE], **known}} if known else row)
    return short, [[list(point) for point in curve] for curve in table]


def _unfolded(rows: Rows, table: list[Any]) -> Rows:
    """Put the curves back; a number that the table does not have is an ``IndexError``."""
    return [_long(row, table) for row in rows]


def _long(row: dict[str, Any], table: list[Any]) -> dict[str, Any]:
    recipe = row.get(RECIPE)
    if not table or not isinstance(recipe, Mapping):
        return row
    whole = {name: _put_back(name, value, table) for name, value in recipe.items()}
    return {**row, RECIPE: whole}


def _put_back(name: str, value: Any, table: list[Any]) -> Any:
    """Take a number that stands where a curve should for a place in the table."""
    return table[value] if name in CURVES and isinstance(value, int) and value >= 0 else value


def _curves(row: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    recipe = row.get(RECIPE)
    if isinstance(recipe, Mapping):
        for name in CURVES:
            if len(recipe[name]) >= LEAST_FOLDED:
                yield name, recipe[name]


def _key(curve: Any) -> tuple[Any, ...]:
    return tuple(tuple(point) for point in curve)
