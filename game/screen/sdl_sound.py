"""Sound through the window's own library, for machines where PortAudio is not to be had."""

import threading

import numpy as np
import pygame

from game.sound.belt import BLOCK_FRAMES, Belt, Sound
from game.sound.output import OutputError

CHANNELS = 2
SHEET_BLOCKS = 3
POLL_S = 0.004
STALLED_S = 2.0


class SdlOutput:
    """One channel of SDL's mixer, kept busy with sheets of three blocks: one plays, one waits.

    SDL's own callback device is not used: closing it while it waits for Python locks up both.
    """

    name = "SDL"

    def __init__(self, *, rate_hz: int = 44100) -> None:
        self.rate_hz = rate_hz
        self.underruns = 0
        self._looks_in_vain = 0
        """How often a ready sheet found SDL busy. Looks are counted, and not seconds: a game that
        has no time for this thread is not a lost card, nor is an empty belt."""
        self._over = threading.Event()
        self._thread: threading.Thread | None = None
        try:
            pygame.mixer.quit()
            # With room for one block only, a busy machine leaves gaps between the sheets.
            pygame.mixer.init(rate_hz, 32, CHANNELS, 2 * BLOCK_FRAMES, allowedchanges=0)
            self._channel = pygame.mixer.Channel(0)
        except pygame.error as wrong:
            raise OutputError(f"SDL has no sound: {wrong}") from wrong

    @property
    def alive(self) -> bool:
        """False when SDL has let a ready sheet wait for two seconds."""
        return self._looks_in_vain * POLL_S < STALLED_S

    def start(self, belt: Belt) -> None:
        """Begin to take blocks."""
        self._looks_in_vain = 0
        self._over.clear()
        self._thread = threading.Thread(
            target=self._run, args=(belt,), name="sdl sound", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Take no more blocks and close the device."""
        self._over.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
            pygame.mixer.quit()

    def _run(self, belt: Belt) -> None:
        last: pygame.mixer.Sound | None = None
        while not self._over.is_set():
            sheet = pygame.mixer.Sound(buffer=self._gather(belt).tobytes())
            self._wait_for_room(last)
            self.underruns += last is not None and not self._channel.get_busy()
            self._channel.queue(sheet)
            last = sheet

    def _wait_for_room(self, last: pygame.mixer.Sound | None) -> None:
        """Wait until the sheet that was queued last is being played."""
        while self._channel.get_queue() is not None and not self._over.wait(POLL_S):
            self._looks_in_vain += 1
            if self._channel.get_sound() is None and last is not None:
                # A sheet queued in the moment in which the one before ends is never begun by SDL.
                self._channel.play(last)
        self._looks_in_vain = 0

    def _gather(self, belt: Belt) -> Sound:
        blocks: list[Sound] = []
        while len(blocks) < SHEET_BLOCKS and not self._over.is_set():
            block = belt.take(timeout_s=POLL_S)
            if block is not None:
                blocks.append(block if block.ndim == 2 else np.repeat(block[:, None], CHANNELS, 1))
        return np.concatenate(blocks) if blocks else np.zeros((1, CHANNELS), np.float32)


def open_sdl() -> SdlOutput:
    """Open SDL's default device, or raise ``OutputError``; pass this function to the sound room."""
    return SdlOutput()
