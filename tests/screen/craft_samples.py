"""A kitchen for the tests of the craft: a fake run, two films, and a song of a few seconds."""

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pygame
from screen_samples import kit

from game.city.difficulty import Mode
from game.city.discs import Blank, Recipe, Verdict
from game.city.said import Said
from game.city.seen import SeenFilm, SeenRisk, SeenWorkshop
from game.city.seen_air import SeenMaster
from game.pressing import picture_density
from game.screen.frame import Hud
from game.screen.kit import Kit
from game.screen.scene import POP, STAY, Change
from game.screen.studio import Studio

RATE_HZ = 44100
SONG = "tune"
SECONDS = 3


def tune(seconds: float = SECONDS) -> np.ndarray:
    """A loud chord that swells, with a beat."""
    second = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    chord = sum(np.sin(2 * np.pi * hz * second) for hz in (220, 277, 330, 1800)) / 4
    beat = 0.4 + 0.6 * np.exp(-6 * (second % 0.5))
    return (0.8 * chord * beat).astype(np.float32)


def blank(number: int = 4417, **changes: object) -> Blank:
    given = {
        "subject": "chest", "seed": 3, "width_mm": 240, "height_mm": 300, "thickness_um": 180,
        "hardness_mpa": 200, "roughness_nm": 120, "dust_per_cm2": 40, "exposure": 88, **changes,
    }  # fmt: skip
    return Blank(number=number, **given)  # type: ignore[arg-type]


class FakeHost:
    """A run in which one is at the workshop; remembers what it was asked."""

    def __init__(self, of: Kit) -> None:
        self.kit = of
        self.done: list[object] = []
        self.asked: list[str] = []
        self.recipes: list[Recipe] = []
        masters = (
            SeenMaster(SONG, "boogie", SECONDS, 4000),
            SeenMaster("other", "tango", 95, 3000),
        )
        films = (
            SeenFilm(4417, blank(), "home", (SONG, "other")),
            SeenFilm(
                4418, blank(4418, subject="hand", width_mm=180, height_mm=240), "home", (SONG,)
            ),
            SeenFilm(4419, blank(4419, subject="skull", seed=5), "home", (SONG,)),
        )
        self.seen = SimpleNamespace(
            masters=masters,
            films=films,
            bones=(),
            mode=Mode(),
            tries=(),
            workshop=SeenWorkshop("kitchen", 2, SeenRisk(18, "risk-talk")),
        )

    def do(self, command: object) -> tuple[object, ...]:
        self.done.append(command)
        return ()

    def next(self) -> Change:
        self.asked.append("next")
        return POP

    def leave(self) -> Change:
        self.asked.append("leave")
        return POP

    def pause(self) -> Change:
        self.asked.append("pause")
        return STAY

    def open_diary(self) -> Change:
        self.asked.append("diary")
        return STAY

    def hud(self, *, lens: bool = False) -> Hud:
        return Hud("1240 р", "17 ноября 1956", "сб", 3, "Петроградская", 40, 22, "40 кВ", lens)

    def goal(self) -> str:
        return "Шесть дисков Бобу к пятнице: два готовы, четыре впереди"

    def word(self, said: Said) -> str:
        return said.key

    def money(self, kop: int) -> str:
        return f"{kop // 100} р"

    def dice(self, movement: str) -> int:
        return 1000 + sum(movement.encode())


class CoarseStudio(Studio):
    """A studio whose films are small, so that tests need not wait for grain."""

    def film_picture(self, blank: Blank, *, pixels: int) -> pygame.Surface | None:
        return super().film_picture(blank, pixels=min(pixels, 120))


def coarse_density(blank: Blank, *, pixels: int = 128) -> np.ndarray:
    """Develop a film coarsely."""
    return picture_density(blank, pixels=pixels)


def bench(cache: Path, **settings: object) -> tuple[Kit, FakeHost, Studio]:
    """Make a kit, a run and a studio that makes everything at once."""
    of = kit(cache, language=str(settings.pop("language", "en")))
    of.obey(of.settings.with_changes(**settings))
    return of, FakeHost(of), CoarseStudio(None, cache, {SONG: tune(), "other": tune(5.0)})


VERDICT = Verdict(
    wow_ppm=8533, noise_cdb=-1190, treble_hz=5788, distortion_ppm=48_990, clicks_per_100s=637,
    skips=1, grade=50, seconds=SECONDS,
)  # fmt: skip
