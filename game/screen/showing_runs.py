"""Showing: endless and daily runs, what counts in them and what was reached."""

from collections.abc import Mapping, Sequence

from game.city.difficulty import NORMAL, Name
from game.city.level import Level
from game.screen.results import DAILY, Result, Results, Try
from game.screen.scenes.runs import Choice
from game.screen.telling import tell_date, tell_long_date, tell_money
from game.screen.words import Words


def show_choices(
    words: Words, levels: Mapping[str, Level], results: Results, difficulty: Name = NORMAL
) -> Sequence[Choice]:
    """Give the runs that keep a score, the daily one last."""
    scored = [name for name, level in levels.items() if level.scoring]
    scored.sort(key=lambda name: name == DAILY)
    return [_choice(words, levels[name], results, difficulty) for name in scored]


def tell_score(words: Words, level: Level, score: int) -> str:
    """Write a score: money or days, by what counts."""
    if level.scoring == "winter":
        return words("score-days", days=score)
    return words("score-money", sum=tell_money(words, score))


def tell_result(words: Words, level: Level, result: Result) -> tuple[str, ...]:
    """Say what a run came to, and whether it is counted."""
    told = [words("end-score", score=tell_score(words, level, result.score))]
    if not level.alike:
        named = words(f"difficulty-{result.difficulty}")
        told.append(words("end-score-difficulty", name=named))
    if result.date:
        key = "end-score-first" if result.first else "end-score-again"
        told.append(words(key, date=tell_long_date(words, result.date)))
    if result.best:
        told.append(words("end-score-best"))
    return tuple(told)


def _choice(words: Words, level: Level, results: Results, difficulty: Name) -> Choice:
    name = level.id
    best = results.best_of(name, NORMAL if level.alike else difficulty)
    reached = words("runs-best-none")
    if best is not None:
        reached = words("runs-best", score=tell_score(words, level, best))
    date = results.daily()[0] if name == DAILY else ""
    return Choice(
        name,
        words(f"level-{name}-name"),
        words(f"level-{name}-rule"),
        words(f"runs-scoring-{level.scoring}"),
        _today(words, level, results) if date else (reached,),
        tell_date(words, date) if date else "",
        alike=level.alike,
    )


def _today(words: Words, level: Level, results: Results) -> tuple[str, str]:
    """Give the date, and what became of its first try."""
    date = results.daily()[0]
    head = words("runs-daily-head", date=tell_long_date(words, date))
    return head, _first(words, level, results.first_of(date))


def _first(words: Words, level: Level, first: Try | None) -> str:
    if first is None:
        return words("runs-daily-open")
    if first.score is None:
        return words("runs-daily-begun")
    return words("runs-daily-done", score=tell_score(words, level, first.score))
