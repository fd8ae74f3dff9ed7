"""Songs, films and recipes for the tests of pressing."""

from dataclasses import replace

import numpy as np

from game.city.chance import roll
from game.city.discs import Blank, Recipe, Scratch

RATE_HZ = 44100


def tune(seconds: float = 10.0, *, seed: int = 1) -> np.ndarray:
    """A band of sorts: bass, chords, melody with overtones, snare; quiet verse, loud refrain."""
    rng = np.random.default_rng(seed)
    frames = round(seconds * RATE_HZ)
    sound = np.zeros(frames)
    beat_s = 0.42 + 0.02 * seed
    for beat in range(int(seconds / beat_s)):
        first = round(beat * beat_s * RATE_HZ)
        length = min(round(1.1 * beat_s * RATE_HZ), frames - first)
        second = np.arange(length) / RATE_HZ
        fall = np.exp(-3 * second) * np.minimum(second / 0.01, 1)
        loud = 0.5 + 0.5 * (beat // 6 % 2)
        root_hz = 110 * 2 ** (rng.choice([0, 3, 5, 7]) / 12)
        for partial in range(1, 12):
            lead_hz = root_hz * rng.choice([3, 4, 5]) * partial
            sound[first : first + length] += (
                loud * fall * np.sin(2 * np.pi * min(lead_hz, 15000) * second) / partial
                + (partial < 5) * fall * np.sin(2 * np.pi * root_hz * partial * second) / partial
            )
        hit = min(round(0.06 * RATE_HZ), length)
        sound[first : first + hit] += loud * rng.standard_normal(hit) * np.exp(-60 * second[:hit])
    return (0.8 * sound / np.abs(sound).max()).astype(np.float32)


def chest(*, seed: int = 1, rows: int = 512, columns: int = 512) -> np.ndarray:
    """Dark lungs, bright ribs and spine."""
    rng = np.random.default_rng(seed)
    down, across = np.mgrid[0:rows, 0:columns] / np.array([rows, columns])[:, None, None] * 2 - 1
    density = 0.85 - 0.55 * np.exp(-((across / 0.13) ** 2))
    for rib in range(9):
        middle = -0.8 + 0.2 * rib + 0.02 * rng.standard_normal()
        density -= 0.35 * np.exp(-(((down - middle - 0.25 * np.abs(across)) / 0.035) ** 2))
    return np.clip(density, 0, 1).astype(np.float32)


def blank(**changes: object) -> Blank:
    """A film of the better sort."""
    film = Blank(
        number=1, subject="chest", seed=3, width_mm=240, height_mm=300, thickness_um=180,
        hardness_mpa=200, roughness_nm=120, dust_per_cm2=40, exposure=88,
    )  # fmt: skip
    return replace(film, **changes)


def recipe(**changes: object) -> Recipe:
    """A careful hand on the kitchen lathe."""
    careful = Recipe(
        song="tune", blank=blank(), lathe="kitchen", seed=5,
        trim=tuple((angle, 11500) for angle in range(0, 3600, 80)),
        level=((0, 60),), weight=((0, 820),),
    )  # fmt: skip
    return replace(careful, **changes)


def any_recipe(number: int) -> tuple[Recipe, int]:
    """A recipe that chance has made, and which of three tunes it is for."""

    def pick(what: str, low: int, high: int) -> int:
        return low + roll(number, "sample", what, sides=high - low + 1)

    steps = range(0, 101, 10)
    level = tuple((t, pick("level", -40, 120) + pick(f"level{t}", -30, 30)) for t in steps)
    mean_mn = pick("weight", 500, 1300)
    wobble = pick("wobble", 0, 6000)
    lines = tuple(Scratch(angle_ddeg=pick(f"line{i}", 0, 3599), depth_um=pick(f"deep{i}", 5, 50))
                  for i in range(pick("lines", 0, 5) // 3))  # fmt: skip
    film = blank(
        seed=number, hardness_mpa=pick("hard", 120, 300), roughness_nm=pick("rough", 60, 400),
        dust_per_cm2=pick("dust", 5, 200), scratches=lines,
    )  # fmt: skip
    made = recipe(
        blank=film, seed=number, lathe=("kitchen", "decent", "studio")[pick("lathe", 0, 2)],
        pitch_um=(184, 212, 227, 265)[pick("pitch", 0, 3)],
        facet_um=pick("facet", 3, 45), level=level,
        weight=tuple((t, mean_mn + pick(f"press{t}", -60, 60)) for t in steps),
        speed=tuple((t, pick(f"speed{t}", -wobble, wobble)) for t in steps),
        trim=tuple((angle, pick("trim", 9000, 11800)) for angle in range(0, 3600, 80)),
        hole_cmm=pick("hole", 0, 150), hole_ddeg=pick("side", 0, 3599),
        hole_size_cmm=pick("size", 730, 900), burnt_first=pick("first", 0, 1) == 1,
        jumps=tuple((pick(f"jump{i}", 10, 90), pick(f"lift{i}", 10, 40))
                    for i in range(pick("jumps", 0, 8) // 4)),
        tears=tuple(pick(f"tear{i}", 0, 3599) for i in range(pick("tears", 0, 5) // 4)),
        char=pick("char", 0, 1000),
    )  # fmt: skip
    return made, pick("tune", 1, 3)
