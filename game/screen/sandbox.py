"""The sandbox: any film, any lathe, any song, and nobody at the door."""

from dataclasses import dataclass, field, replace

from game.city.blanks import CLEAR, FORMATS
from game.city.commands import Command, Played, Pressed
from game.city.discs import Blank, Recipe, Verdict
from game.city.ear import aged
from game.city.events import Event
from game.city.lathes import OWN, PARTS, WHOLE
from game.city.seen import Seen, SeenBone
from game.screen.deck_orders import USUAL, OwnDeck
from game.screen.kit import Kit
from game.screen.making import PITCHES_UM, Making
from game.screen.scene import Change, Swap
from game.screen.standin import StandIn
from game.screen.studio import Studio

OWN_LATHE = "own"
"""Of five parts, each as well made as one likes."""
FIRST_NUMBER = 101
NORMAL_EXPOSURE = 88
SIZES_MM = {subject: (width, height) for subject, width, height in FORMATS}
MOST_SEED = 999_999
CHOICES: dict[str, tuple[int | str, ...]] = {
    "subject": tuple(SIZES_MM),
    "washed": (0, 1),
    "thickness_um": (120, 150, 180, 200, 220),
    "hardness_mpa": (140, 160, 180, 200, 220, 240, 260),
    "roughness_nm": (60, 90, 120, 150, 200, 260, 320),
    "dust_per_cm2": (0, 10, 25, 40, 60, 90, 130),
    "lathe": (*WHOLE, OWN_LATHE),
    **{part: (0, 1, 2) for part in PARTS},
    "dull_um": (0, 5, 10, 20, 30),
    "pitch_um": PITCHES_UM,
    "order": ("first", "last"),
}
"""What can be set at the bench, in its order; the numbers are within what the city knows."""


def start_values() -> dict[str, int | str]:
    """Give a bench as a kitchen has it."""
    return {
        "subject": "chest",
        "washed": 0,
        "thickness_um": 180,
        "hardness_mpa": 200,
        "roughness_nm": 120,
        "dust_per_cm2": 25,
        "lathe": "kitchen",
        **dict.fromkeys(PARTS, 1),
        "dull_um": 0,
        "pitch_um": PITCHES_UM[0],
        "order": "first",
    }


@dataclass(slots=True)
class Bench:
    """What lies on the bench: a song, a film, a lathe, and how it shall be done."""

    song: str = ""
    seed: int = 7
    values: dict[str, int | str] = field(default_factory=start_values)
    deck: OwnDeck = USUAL
    """The gramophone on which its discs can be heard beside the kitchen's."""

    def knobs(self) -> tuple[str, ...]:
        """Name what can be set now: the parts only of a lathe that is put together."""
        own = self.values["lathe"] == OWN_LATHE
        return tuple(name for name in CHOICES if own or name not in PARTS)

    def turn(self, name: str, step: int) -> None:
        """Take the next value, or the one before."""
        choices = CHOICES[name]
        at = choices.index(self.values[name])
        self.values[name] = choices[(at + step) % len(choices)]

    def number(self, name: str) -> int:
        """Give a value that is a number."""
        value = self.values[name]
        assert isinstance(value, int), name
        return value

    @property
    def lathe(self) -> str:
        """The lathe, by the name that the rules know."""
        if self.values["lathe"] == OWN_LATHE:
            return OWN + "".join(str(self.values[part]) for part in PARTS)
        return str(self.values["lathe"])

    def blank(self, number: int) -> Blank:
        """Give the film."""
        subject = str(self.values["subject"])
        width_mm, height_mm = SIZES_MM[subject]
        return Blank(
            number=number,
            subject=subject,
            seed=self.seed,
            width_mm=width_mm,
            height_mm=height_mm,
            thickness_um=self.number("thickness_um"),
            hardness_mpa=self.number("hardness_mpa"),
            roughness_nm=self.number("roughness_nm"),
            dust_per_cm2=self.number("dust_per_cm2"),
            exposure=CLEAR if self.values["washed"] else NORMAL_EXPOSURE,
        )


class SandboxHost(StandIn):
    """The bench as the scenes of the craft know it: they make discs, and keep them here."""

    def __init__(self, kit: Kit, studio: Studio, seen: Seen, *, seed: int) -> None:
        super().__init__(kit, seen, what="sandbox", seed=seed)
        self.studio = studio
        self.bench = Bench(song=next(iter(studio.songs), ""))
        self.bones: list[SeenBone] = []
        """The discs that were kept, oldest first."""
        self._fresh: SeenBone | None = None

    @property
    def seen(self) -> Seen:
        """What lies on the bench, for whoever plays one of its discs."""
        return replace(self.known, bones=tuple(self.bones), kind="workshop", here="")

    @property
    def number(self) -> int:
        """The number of the film that lies there now; no two discs have the same."""
        return FIRST_NUMBER + len(self.bones)

    @property
    def blank(self) -> Blank:
        """The film that lies there now."""
        return self.bench.blank(self.number)

    def making(self) -> Making:
        """Begin a disc of what lies there."""
        self.tries += 1
        bench = self.bench
        return Making(
            song=bench.song,
            blank=self.blank,
            lathe=bench.lathe,
            seed=self.dice("groove"),
            pitch_um=bench.number("pitch_um"),
            dull_um=bench.number("dull_um"),
            burnt_first=bench.values["order"] == "first",
        )

    def do(self, command: Command) -> tuple[Event, ...]:
        """Keep a disc that was made; remember how often one was played."""
        match command:
            case Pressed(recipe, verdict):
                self._keep(recipe, verdict)
            case Played(number):
                self._wear(number, 1)
        return ()

    def next(self) -> Change:
        """Show the disc that was kept, or go back to the bench."""
        fresh, self._fresh = self._fresh, None
        if fresh is None:
            return super().next()
        from game.screen.scenes.sandbox_disc import SandboxDisc

        return Swap(SandboxDisc(self.kit, self, self.studio, fresh.number))

    def bone(self, number: int) -> SeenBone:
        """Give one of the discs."""
        return next(bone for bone in self.bones if bone.number == number)

    def recipe(self, number: int) -> Recipe:
        """Tell how a disc was made."""
        return next(recipe for recipe in self.made if recipe.blank.number == number)

    def set_plays(self, number: int, plays: int) -> None:
        """Let a disc have been played so often."""
        self._wear(number, plays - self.bone(number).plays)

    def _keep(self, recipe: Recipe, verdict: Verdict) -> None:
        self.made.append(recipe)
        self._fresh = SeenBone(
            number=recipe.blank.number,
            song=recipe.song,
            genre="",
            blank=recipe.blank,
            fresh=verdict,
            now=verdict,
            plays=0,
            damp=0,
            at="",
            plain_kop=0,
        )
        self.bones.append(self._fresh)

    def _wear(self, number: int, plays: int) -> None:
        """Play a disc so many times more; every hearing takes something of it."""
        for at, bone in enumerate(self.bones):
            if bone.number == number:
                worn = bone.plays + plays
                self.bones[at] = replace(bone, plays=worn, now=aged(bone.fresh, worn, 0))
