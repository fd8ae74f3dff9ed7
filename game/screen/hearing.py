"""Hearing: what an ear says of a disc in words and numbers, and what a mark on it comes from."""

from dataclasses import dataclass

from game.city.discs import Mark, Recipe, Verdict
from game.screen.kit import Kit

NEAR_TENTHS = 15
FAR_HOLE_CMM = 25
LOOSE_CMM = 780
SOOTY = 400
STEPS: dict[str, tuple[int, int, int]] = {
    "hiss": (-2400, -1800, -1200),
    "wow": (3000, 8000, 16_000),
    "treble": (4500, 3500, 2500),
    "clicks": (60, 250, 700),
    "skips": (1, 2, 4),
    "harsh": (30_000, 60_000, 100_000),
}
"""Where good becomes fair, fair becomes poor and poor becomes bad."""
FALLING = frozenset({"treble"})


@dataclass(frozen=True, slots=True)
class Note:
    """One line of what was heard."""

    name: str
    word: str
    number: str
    step: int
    """0 good, 1 fair, 2 poor, 3 bad."""


def step_of(name: str, value: int) -> int:
    """Tell how bad a value is, 0 to 3."""
    limits = STEPS[name]
    if name in FALLING:
        return sum(value < limit for limit in limits)
    return sum(value >= limit for limit in limits)


def notes_of(kit: Kit, verdict: Verdict) -> tuple[Note, ...]:
    """Write a verdict as lines, words first."""
    words = kit.words

    def percent(ppm: int) -> str:
        return words("craft-percent", percent=ppm / 10_000)

    noise_db = str(round(verdict.noise_cdb / 100)).replace("-", "−")
    values = {
        "hiss": (verdict.noise_cdb, words("craft-decibels", db=noise_db)),
        "wow": (verdict.wow_ppm, percent(verdict.wow_ppm)),
        "treble": (verdict.treble_hz, words("craft-khz", khz=verdict.treble_hz / 1000)),
        "clicks": (
            verdict.clicks_per_100s,
            words("craft-per-s", number=verdict.clicks_per_100s / 100),
        ),
        "skips": (verdict.skips, str(verdict.skips)),
        "harsh": (verdict.distortion_ppm, percent(verdict.distortion_ppm)),
    }
    return tuple(
        Note(
            kit.words(f"craft-note-{name}"),
            kit.words(f"craft-note-{name}-{step_of(name, value)}"),
            number,
            step_of(name, value),
        )
        for name, (value, number) in values.items()
    )


def grade_word(grade: int) -> str:
    """Name the key of the word on the stamp."""
    steps = (20, 40, 60, 80)
    return f"craft-grade-{sum(grade >= step for step in steps)}"


def cause_of(mark: Mark, recipe: Recipe) -> str:
    """Name the key of what a mark comes from, as far as the recipe tells."""
    chips = tuple(tenth for tenth, _ in recipe.jumps)
    causes = {
        "tick": "tear" if recipe.tears else "dust",
        "skip": "walls",
        "gap": "swarf" if _near(mark, recipe.gaps) else "lost",
        "sway": _cause_of_sway(recipe),
        "hiss": "soot" if recipe.char > SOOTY else "film",
        "dull": "tip",
        "harsh": "loud",
    }
    thrown = mark.kind in ("tick", "skip") and _near(mark, chips)
    cause = "chip" if thrown else causes.get(mark.kind, "dust")
    return f"craft-cause-{cause}"


def _cause_of_sway(recipe: Recipe) -> str:
    if not recipe.burnt_first and recipe.hole_cmm > FAR_HOLE_CMM:
        return "hole"
    return "slack" if recipe.hole_size_cmm > LOOSE_CMM else "governor"


def _near(mark: Mark, tenths: tuple[int, ...]) -> bool:
    return any(abs(mark.tenth - tenth) <= NEAR_TENTHS for tenth in tenths)
