"""The sound desk: what the screen itself lets be heard, and how the pause silences the room."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from game.screen.layout import WIDTH
from game.screen.settings import VOLUMES, Settings
from game.sound.afar import Around
from game.sound.belt import Sound
from game.sound.coming import Coming
from game.sound.cues import PRIMARY, REFUSED, Cue
from game.sound.ear import Ear
from game.sound.mixer import Bus, Voice
from game.sound.sources import Source

PAUSED_BUSES: tuple[Bus, ...] = ("music", "disc", "voices", "radio")
BUS_OF: dict[str, Bus] = {
    "music": "music",
    "disc": "disc",
    "effects": "effects",
    "voices": "voices",
}


Aside: TypeAlias = tuple[list[Voice], bool]
"""What a pause holds, and whether there is one."""


class Desk:
    """Plays the sounds of the screen; without an ear it does nothing, and nothing breaks."""

    def __init__(self, ear: Ear | None = None) -> None:
        self.ear = ear
        self.around: Around | None = None
        """What is heard from afar now and then, where one is."""
        self._held: list[Voice] = []
        self._paused = False
        self._heat_step = -1

    def obey(self, settings: Settings) -> None:
        """Set the volumes as the player wants them."""
        if self.ear is not None:
            for name in VOLUMES:
                self.ear.mixer.set_volume(BUS_OF[name], getattr(settings, name) / 100)
            self.ear.mixer.set_volume("radio", settings.music / 100)

    def focus(self, x: int) -> None:
        """Flick a nail on film at a place across the screen."""
        if self.ear is not None:
            self.ear.cues.focus(across=max(0.0, min(1.0, x / WIDTH)))

    def refuse(self) -> None:
        """Tap dully: that cannot be done."""
        self.cue(REFUSED)

    def confirm(self) -> None:
        """Press the switch of the lamp."""
        self.cue(PRIMARY)

    def heat(self, value: int) -> None:
        """Click the relay when heat has gone up or down by a step of ten."""
        step = value // 10
        if self._heat_step >= 0 and step != self._heat_step and self.ear is not None:
            self.ear.cues.heat(step=step)
        self._heat_step = step

    def cue(self, cue: Cue) -> None:
        """Play any cue."""
        if self.ear is not None:
            self.ear.cues.play(cue)

    def sound(self, name: str, *, gain: float = 1.0, pan: float = 0.0) -> None:
        """Play an effect by its name."""
        self.cue(Cue(name, gain=gain, pan=pan))

    def react(self, events: Iterable[object]) -> None:
        """Let the events of the rules or of a hand be heard."""
        if self.ear is not None:
            self.ear.cues.react(events)

    def play(
        self, source: Source, bus: Bus, *, gain: float = 1.0, fade_in_s: float = 0.0
    ) -> Voice | None:
        """Begin a sound that goes on: music, a disc, the bed of a place."""
        if self.ear is None:
            return None
        return self.ear.mixer.play(source, bus, gain=gain, fade_in_s=fade_in_s)

    def bring(
        self,
        make: Callable[[], Sound],
        bus: Bus,
        *,
        gain: float = 1.0,
        loop: bool = False,
        fade_in_s: float = 0.0,
    ) -> Coming | None:
        """Begin a sound as soon as it is made, which no picture waits for."""
        if self.ear is None:
            return None
        return self.ear.comings.bring(make, bus, gain=gain, loop=loop, fade_in_s=fade_in_s)

    def tick(self) -> str:
        """Let something be heard from afar, if its moment has come; give the key of its caption."""
        heard = None if self.around is None or self._paused else self.around.tick()
        if heard is None:
            return ""
        self.cue(heard.cue)
        return f"afar-{heard.name}"

    def pause(self) -> None:
        """Silence everything that has a length; effects ring out."""
        self._paused = True
        if self.ear is not None and not self._held:
            self._held = [v for v in self.ear.mixer.voices if v.bus in PAUSED_BUSES and not v.held]
            for voice in self._held:
                voice.pause()

    def resume(self) -> None:
        """Let everything go on where it stopped."""
        for voice in self._held:
            voice.resume()
        self._held, self._paused = [], False

    def lay_aside(self) -> Aside:
        """Leave a pause without a sound: what it holds is given away, to be taken up again."""
        aside = self._held, self._paused
        self._held, self._paused = [], False
        return aside

    def take_up(self, aside: Aside) -> None:
        """Be in a pause again that was laid aside."""
        self._held, self._paused = aside

    def notices(self) -> Sequence[str]:
        """Give the text keys of what the player should know about the sound."""
        notice = self.ear.take_notice() if self.ear is not None else None
        return (notice,) if notice else ()
