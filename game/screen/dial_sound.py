"""The set as it is heard: the evening goes by in a thread, at the needle of the hand.

The radio heard here is the real one, block by block; the feeder only reads its tape.
"""

from concurrent.futures import Future

import numpy as np

from game.band.radio import Evening, Radio, Tuning
from game.hands.dial import GLOW_TICKS
from game.hands.dial_seen import Seen
from game.hands.dial_state import SECOND_TICKS
from game.pressing.evening import Shelf, tune_in
from game.screen.desk import Desk
from game.screen.studio_orders import Sound
from game.sound.errands import Errands
from game.sound.mixer import Voice
from game.sound.sources import Tape, at_rate

LEAD_S = 0.12
"""So much silence goes before the first block: the ear's cushion against a late one."""
FADE_S = 0.08
WINDOW = 512
LOUDNESS = 2.2
DEAF_GAIN = 0.05
"""What is left of the set while the switch crackles."""


class RadioSound:
    """Turns the evening on and lets it go by, a sixtieth of a second at a time."""

    def __init__(self, desk: Desk, evening: Evening, *, seed: int, shelf: Shelf) -> None:
        self._desk = desk
        records = shelf.records()
        if desk.ear is not None and desk.ear.beside:
            # A station that is met tonight is heard at once, and not a tenth of a second later.
            records.take_out()
        self._radio: Radio = tune_in(evening, seed=seed, records=records)
        self._tape = Tape()
        self._tape.write(np.zeros(round(LEAD_S * self._radio.rate_hz), np.float32))
        self._voice: Voice | None = None
        self._ticks = 0
        self._last = 0.0
        self._phase = 0.0
        self._gain = 0.0
        self._heard: Sound = np.zeros(WINDOW, np.float32)

    def tick(self, seen: Seen, *, speed_percent: int) -> None:
        """Hear the evening on with the knobs as they stand."""
        rate_hz = self._radio.rate_hz
        first, last = (rate_hz * tick // SECOND_TICKS for tick in (self._ticks, self._ticks + 1))
        self._ticks += 1
        needle = Tuning(seen.tune_hz / 1000, float(seen.width_hz))
        sound = self._radio.read(last - first, tuning=needle)
        self._heard = np.concatenate([self._heard, sound])[-WINDOW:]
        self._tape.write(self._slowed(self._faded(sound, seen), speed_percent))
        if self._voice is None:
            self._begin(rate_hz)

    def spectrum(self) -> Sound:
        """Give what was heard last, by pitch: ``(WINDOW // 2,)`` up to half the rate."""
        bins = np.abs(np.fft.rfft(self._heard * np.hanning(WINDOW)))[1:]
        return np.asarray(bins / WINDOW, np.float32)

    def stop(self) -> None:
        """Let the sound fade out."""
        self._tape.close()
        if self._voice is not None:
            self._voice.stop(seconds=FADE_S)
            self._voice = None

    def _begin(self, rate_hz: int) -> None:
        ear = self._desk.ear
        to_hz = ear.mixer.rate_hz if ear is not None else rate_hz
        source = at_rate(self._tape, from_hz=rate_hz, to_hz=to_hz)
        self._voice = self._desk.play(source, "radio", gain=LOUDNESS)

    def _faded(self, sound: Sound, seen: Seen) -> Sound:
        """Let the set come up with its valves, and crackle while a band is switched."""
        glows = min(1.0, max(0, seen.tick - GLOW_TICKS) / SECOND_TICKS)
        wanted = glows if seen.hears or not glows else DEAF_GAIN
        ramp = np.linspace(self._gain, wanted, len(sound), dtype=np.float32)
        self._gain = wanted
        return np.asarray(sound * ramp, np.float32)

    def _slowed(self, sound: Sound, speed_percent: int) -> Sound:
        """Stretch a block when the hand wants time to run slower."""
        if speed_percent >= 100:
            self._last = float(sound[-1])
            return sound
        step = speed_percent / 100
        known = np.concatenate([[self._last], sound])
        places = np.arange(self._phase, len(sound), step)
        self._phase = float(places[-1]) + step - len(sound)
        self._last = float(sound[-1])
        return np.asarray(np.interp(places, np.arange(len(known)), known), np.float32)


class RadioBeside:
    """Does what ``RadioSound`` does, in the same order, a moment later and beside the picture."""

    def __init__(self, desk: Desk, evening: Evening, *, seed: int, shelf: Shelf) -> None:
        live = desk.ear is not None and desk.ear.beside
        self._errands = Errands("radio", at_once=not live)
        self._set: Future[RadioSound] = self._errands.send(
            lambda: RadioSound(desk, evening, seed=seed, shelf=shelf)
        )
        self._last: Future[None] | None = None
        self._over = False

    @property
    def ready(self) -> bool:
        """Whether the set is turned on."""
        return self._set.done()

    def tick(self, seen: Seen, *, speed_percent: int) -> None:
        """Hear the evening on with the knobs as they stand."""
        # Whatever went wrong beside the picture is told here, where it can be heard of.
        if self._last is not None and self._last.done():
            self._last.result()
        self._last = self._errands.send(lambda: self._do(seen, speed_percent))

    def spectrum(self) -> Sound | None:
        """Give what was heard last, by pitch, once the set is on."""
        return self._set.result().spectrum() if self._set.done() else None

    def stop(self) -> None:
        """Let the sound fade out."""
        if not self._over:
            self._over = True
            self._errands.send(lambda: self._set.result().stop())
            self._errands.dismiss()

    def _do(self, seen: Seen, speed_percent: int) -> None:
        if not self._over:
            self._set.result().tick(seen, speed_percent=speed_percent)
