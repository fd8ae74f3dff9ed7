"""The log of talks: everything that was said in a run, newest first, chapter by chapter."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.city.commands import Choose, Command
from game.city.level import Level
from game.city.seen import SeenEntry
from game.city.tale import Option, Scene
from game.screen.talk_lines import Line, lines_of_answer, lines_of_scene
from game.screen.telling import tell_date
from game.screen.words import Words


@dataclass(frozen=True, slots=True)
class Spoken:
    """A bubble of a talk that is over."""

    name: str
    """Nothing = the narrator."""
    text: str


@dataclass(frozen=True, slots=True)
class TalkTold:
    """A talk that is over."""

    when: str
    """Its day, or the chapter where the day is forgotten."""
    title: str
    said: tuple[Spoken, ...]
    answer: str
    echo: tuple[Spoken, ...]
    log: str
    """What was decided, in one line."""


def talks_told(
    words: Words, first: Level, commands: Sequence[Command], diary: Sequence[SeenEntry]
) -> tuple[TalkTold, ...]:
    """Put every talk of a run into words, newest first; days are known as far as the diary goes."""
    scenes = _scenes(first)
    days = {entry.said.key: entry.date for entry in diary if entry.kind == "talk"}
    chosen = [command for command in commands if isinstance(command, Choose)]
    told = [
        _told(words, *scenes[command.scene], command.option, days)
        for command in reversed(chosen)
        if command.scene in scenes
    ]
    return tuple(told)


def _scenes(first: Level) -> dict[str, tuple[Level, Scene]]:
    """List the scenes of a level and of all that follow it."""
    found: dict[str, tuple[Level, Scene]] = {}
    level: Level | None = first
    while level is not None:
        for scene in level.scenes:
            found.setdefault(scene.id, (level, scene))
        level = level.then
    return found


def _told(words: Words, level: Level, scene: Scene, option: str, days: dict[str, str]) -> TalkTold:
    log = f"scene-{scene.id}-{option}-log"
    chapter = words.first(f"chapter-{level.id}-title", f"level-{level.id}-name", "talk-log-before")
    return TalkTold(
        when=tell_date(words, days[log]) if log in days else chapter,
        title=words(f"scene-{scene.id}-title"),
        said=_spoken(words, lines_of_scene(scene.id, scene.says)),
        answer=words(f"scene-{scene.id}-{option}"),
        echo=_spoken(words, lines_of_answer(scene.id, option, _says(scene.options, option))),
        log=words(log),
    )


def _says(options: Sequence[Option], name: str) -> tuple[str, ...]:
    return next((option.says for option in options if option.id == name), ())


def _spoken(words: Words, lines: Sequence[Line]) -> tuple[Spoken, ...]:
    return tuple(
        Spoken("" if line.told else words(f"person-{line.who}-name"), words(line.key))
        for line in lines
    )
