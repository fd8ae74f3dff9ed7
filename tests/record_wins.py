"""Records a win of every chapter and every run that counts: ``python tests/record_wins.py``.

A bot plays the campaign with one seed after another until it comes through to the light; each
chapter is kept with the state in which the one before had left it, so that the recordings follow
each other. The books of earlier chapters stay in theirs.
"""

import sys
from collections.abc import Iterable
from dataclasses import replace

from game.bots.players import player
from game.bots.quick import QuickCraft
from game.bots.run import MOST_ACTS, perform, was_refused, way_out
from game.city.commands import Command, TurnPage
from game.city.level import Level
from game.city.state import State
from game.levels import data_folder, read_levels, read_songs
from game.replay import record, to_dict
from game.saves import seal, write_atomic
from game.session import Session

FIRST = "01-water"
BOTS = ("careful", "expert")
SEEDS = range(1, 40)
WON = frozenset({"week", "held"})
FOLDER = data_folder("levels") / "demos"


def played(level: Level, *, seed: int, bot: str) -> Session:
    """Let a bot play to the end of all."""
    session, hand, craft = Session(level, seed=seed), player(bot, seed=seed), QuickCraft()
    for _ in range(MOST_ACTS):
        seen = session.seen
        if seen.end is not None and seen.end.kind != "chapter":
            break
        wish = hand.choose(seen).wish
        command = perform(wish, seen, craft=craft, skill=hand.skill, seed=seed)
        if was_refused(session.advance(command)):
            session.advance(way_out(seen))
    return session


def won(level: Level) -> Session:
    """Give the first run that gets through, seed by seed, the more careful bot first."""
    for seed in SEEDS:
        for bot in BOTS:
            session = played(level, seed=seed, bot=bot)
            end = session.seen.end
            if end is not None and end.kind in WON:
                print(f"{level.id}: {bot}, seed {seed}")
                return session
    raise SystemExit(f"{level.id}: nobody got through")


def chapters_of(session: Session, levels: dict[str, Level]) -> Iterable[Session]:
    """Cut a campaign into its chapters."""
    chapter, bare = Session(levels[session.first.id], seed=session.seed), session.opening
    for command in session.commands:
        if isinstance(command, TurnPage):
            yield chapter
            whole = after(chapter.state, command)
            bare = without_books(whole)
            first = levels[bare.level.id]
            chapter = Session.resumed(first, bare, (), opening=bare)
        else:
            assert not was_refused(chapter.advance(command))
    yield chapter


def after(state: State, command: Command) -> State:
    """Give the state after one command more."""
    session = Session.resumed(state.level, state, ())
    assert not was_refused(session.advance(command))
    return session.state


def without_books(state: State) -> State:
    """Leave the pages of the earlier books behind, and keep their covers."""
    past = tuple(replace(book, entries=(), marks=()) for book in state.story.past)
    return replace(state, story=replace(state.story, past=past))


def keep(session: Session) -> None:
    """Write a recording, a command on each line."""
    path = FOLDER / f"{session.first.id}.json"
    body = to_dict(record(session, lean=True), fold=True)
    write_atomic(path, seal(body, spread=True))
    path.chmod(0o644)
    print(f"{path.name}: {len(session.commands)} commands, {path.stat().st_size // 1024} KB")


def main() -> None:
    """Record what is named, or everything."""
    songs = read_songs(data_folder("assets") / "songs")
    levels = read_levels(data_folder("levels"), songs=songs)
    wanted = sys.argv[1:] or [FIRST, *(name for name, level in levels.items() if level.scoring)]
    for name in wanted:
        run = won(levels[name])
        for chapter in chapters_of(run, levels):
            keep(chapter)


if __name__ == "__main__":
    main()
