"""Pressing a recording again: what was forged, lost, or never there is told by its command."""

from dataclasses import dataclass, replace
from typing import Any, cast

import pytest

from game.city.commands import Pressed
from game.levels import data_folder
from game.replay import Recording, from_dict
from game.saves import unseal
from game.screen.pressed_again import MOST_OFF, false_grades
from game.screen.studio import Studio


@dataclass
class Cutter:
    """Presses every disc with the grade that the recording says, or off by so much."""

    off: int = 0
    lost: bool = False

    def press(self, recipe: Any) -> Any:
        if self.lost:
            return None
        verdict = next(v for r, v in said() if r == recipe)
        return type("Bone", (), {"verdict": replace(verdict, grade=verdict.grade + self.off)})

    def take_failure(self) -> str:
        return "There is no such song here."


def recording() -> Recording:
    path = data_folder("levels") / "demos" / "00-week.json"
    return from_dict(unseal(path.read_bytes(), name=path.name))


def said() -> list[tuple[Any, Any]]:
    return [(c.recipe, c.verdict) for c in recording().commands if isinstance(c, Pressed)]


@pytest.mark.parametrize(("off", "true"), [(0, True), (MOST_OFF, True), (MOST_OFF + 1, False)])
def test_a_grade_may_be_off_by_the_last_bits_and_no_more(off: int, true: bool) -> None:
    told = list(false_grades(recording(), cast(Studio, Cutter(off))))
    assert len(told) == len(said()) > 5
    assert all((line == "") is true for line in told)


def test_a_false_grade_names_its_command_and_both_grades() -> None:
    number, first = next(
        (n, c) for n, c in enumerate(recording().commands, 1) if isinstance(c, Pressed)
    )
    grade = first.verdict.grade
    told = next(iter(false_grades(recording(), cast(Studio, Cutter(-9)))))
    assert told == (
        f"command {number}: {first.recipe.song} has grade {grade - 9}, the recording says {grade}"
    )


def test_a_disc_that_cannot_be_pressed_here_is_told_with_its_reason() -> None:
    told = next(iter(false_grades(recording(), cast(Studio, Cutter(lost=True)))))
    assert "was not pressed again: There is no such song here." in told
