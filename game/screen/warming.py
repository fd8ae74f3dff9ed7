"""Warming: what the week will need later is made ready beside the first pictures of the evening.

Nobody waits for it and nothing depends on it: what is asked for before it is warm is made then,
and what goes wrong here goes wrong where somebody can be told.
"""

import gc
import importlib
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import numpy as np

from game.groove import Cutter, Lathe
from game.screen.atmosphere import BED_OF_KIND
from game.screen.emulsion import bare_film, grain_sheet
from game.screen.kit import Kit
from game.screen.plates import painter_version
from game.screen.studio_orders import makers_version
from game.sound.afar import ARRIVALS, SOUNDS
from game.sound.ambience import ambience
from game.sound.cues import CUES, FOCUS, HEAT, LOOK, PRIMARY, REFUSED, Cue
from game.sound.ear import Ear
from game.sound.errands import Errands
from game.sound.foley import NAMES

CITY = ("game.screen.run", "game.screen.showing_off")
"""Every scene of the week; the title comes without them."""
BREATH_S = 0.02
"""Between two steps the picture has the interpreter to itself."""
FRAMES = 735
BLOCKS = 4
TURNS_MM = 4.0


class Warming:
    """Does it all once, in a thread that ends with it."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._errands = Errands("warming")

    def begin(self) -> None:
        """Send every step on its way."""
        for step in steps(self._kit):
            self._errands.send(partial(_with_a_breath, step))

    def close(self) -> None:
        """Leave what has not been done."""
        self._errands.close()


def steps(kit: Kit) -> Iterator[Callable[[], object]]:
    """Give every step, what is needed first before the rest."""
    ear = kit.desk.ear
    yield painter_version
    yield makers_version
    yield bare_film
    yield partial(grain_sheet, kit.settings.grain)
    if ear is not None:
        for cue in (FOCUS, PRIMARY, REFUSED, HEAT, LOOK):
            yield partial(ear.cues.prepare, cue)
    for scenes in CITY:
        yield partial(importlib.import_module, scenes)
    yield warm_the_lathe
    if ear is not None:
        yield from _sounds(ear)
    # What has come with all this lives to the end, and the collector need not sweep it.
    yield gc.freeze


def warm_the_lathe() -> None:
    """Cut a moment of silence, which fetches scipy and solves what all cuts have in common."""
    lathe = Lathe.kitchen()
    cutter = Cutter(lathe=replace(lathe, inner_mm=lathe.outer_mm - TURNS_MM))
    for _ in range(BLOCKS):
        cutter.write(np.zeros(FRAMES, np.float32), speed_percent=0.1)


def _sounds(ear: Ear) -> Iterator[Callable[[], object]]:
    for bed in sorted(set(BED_OF_KIND.values())):
        yield partial(ambience, bed)
    afar = [sound.cue for sound in (*SOUNDS, *ARRIVALS.values())]
    for cue in dict.fromkeys((*CUES.values(), *map(Cue, NAMES), *afar)):
        yield partial(ear.cues.prepare, cue)


def _with_a_breath(step: Callable[[], object]) -> None:
    step()
    time.sleep(BREATH_S)
