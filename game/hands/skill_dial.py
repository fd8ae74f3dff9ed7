"""A practised hand at the night dial: sits beside the saw, narrows in time, knows other bands."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import product

from game.city.whole import clamp, toward_zero
from game.hands import dial
from game.hands.dial_air import CLEAN_MARGIN, Wave, hear
from game.hands.dial_state import MOST_WIDTH_HZ
from game.hands.dial_tape import NO_SONG
from game.hands.grip import FULL, IDLE, Grip
from game.hands.skill import Late

_OFFS_HZ = (0, -400, 400, -800, 800, -1100, 1100)
_WIDTHS_HZ = (1500, 2400, 3600, MOST_WIDTH_HZ)


class DialHand:
    """Aims where the margin will be best, and lets the tape run while it is worth it."""

    _TOLERANCE_HZ = 15
    _PLAN_TICKS = 12
    _AIM_TICKS = 240
    _HZ_A_LEAN = 75
    _SIDESTEPS_FROM = 40
    _POOR = 22
    _WAITS_TICKS = 150
    _STAYS_TICKS = 480
    _RUN_FROM, _STOP_BELOW = 20, 2
    _LISTENS_TICKS = 90

    def __init__(self, *, skill: int, seed: int) -> None:
        self._eyes = Late[dial.Seen](skill=skill, seed=seed)
        self._aim_hz = 0
        self._width_hz = 0
        self._poor_ticks = 0
        self._here_ticks = 0
        self._metres = 0
        self._wave = ""
        self._running = False
        self._wire = Wire(tries=1 + self._eyes.skill // 40)
        self._empty: set[int] = set()
        """Bands in which the wanted hour is not sent."""

    def grip(self, seen: dial.Seen) -> Grip:
        """Give the grip of this tick."""
        eyes = self._eyes
        late = eyes.look(seen)
        if late.tape.clean_s >= late.wanted_s:
            return Grip(c=FULL)
        if seen.metres != self._metres:
            self._metres, self._here_ticks, self._poor_ticks, self._wave = seen.metres, 0, 0, ""
        self._here_ticks += 1
        if not late.hears or late.metres != seen.metres:
            return IDLE
        if eyes.tick % self._PLAN_TICKS == 1 or not self._aim_hz:
            self._plan(late)
        if self._leaves(late):
            return Grip(v=FULL)
        return Grip(
            x=clamp(toward_zero(self._aim_hz - seen.tune_hz, self._HZ_A_LEAN), -FULL, FULL),
            u=clamp(toward_zero(self._width_hz - seen.width_hz, 4), -FULL, FULL),
            a=FULL * self._records(late),
            b=FULL * self._wire.turns(late, ticks=self._LISTENS_TICKS),
        )

    def _plan(self, late: dial.Seen) -> None:
        """Choose where to sit, and how wide to listen."""
        wished = [wave for wave in late.air if wave.hour and late.wanted in ("", wave.hour)]
        if not wished:
            self._empty.add(late.metres)
            self._aim_hz, self._width_hz = late.tune_hz, late.width_hz
            return
        eyes = self._eyes
        offs = _OFFS_HZ if eyes.skill >= self._SIDESTEPS_FROM else _OFFS_HZ[:1]
        swung = [replace(wave, low_hz=wave.least_hz, high_hz=wave.most_hz) for wave in late.air]
        places = [
            (wave, wave.hz + off, width)
            for wave, off, width in product(wished, offs, _WIDTHS_HZ)
            if late.low_hz <= wave.hz + off <= late.high_hz
        ]
        worths = [_worth(swung, place, static=late.static) for place in places]
        best = max(range(len(places)), key=lambda at: worths[at] + self._faithful(places[at][0]))
        wave, hz, width = places[best]
        self._wave = wave.station
        aim = eyes.tick // self._AIM_TICKS
        self._aim_hz = hz + self._TOLERANCE_HZ * eyes.off("needle", since=aim)
        self._width_hz = width + self._TOLERANCE_HZ * eyes.off("width", since=aim)

    def _faithful(self, wave: Wave) -> int:
        """Prefer what one listens to already."""
        return 5 if wave.station == self._wave else 0

    def _leaves(self, late: dial.Seen) -> bool:
        """Go and look for the hour in another band when this one has nothing, or is poor."""
        if self._here_ticks < self._WAITS_TICKS:
            return False
        if late.metres in self._empty:
            return len(self._empty) < len(late.bands)
        known_elsewhere = len(self._empty) < len(late.bands) - 1
        self._poor_ticks = self._poor_ticks + 1 if late.margin < self._POOR else 0
        tired = self._poor_ticks > self._WAITS_TICKS and self._here_ticks > self._STAYS_TICKS
        return tired and known_elsewhere

    def _records(self, late: dial.Seen) -> bool:
        """Let the tape run with what one came for; stop it where that drowns."""
        wanted = late.item not in NO_SONG and late.wanted in ("", late.hour)
        least = self._STOP_BELOW if self._running else self._RUN_FROM
        self._running = wanted and late.margin >= least
        return self._running


class Wire:
    """Hangs the aerial one way and another, and comes back to where the station was loudest."""

    def __init__(self, *, tries: int) -> None:
        self._tries = tries
        self._station = ""
        self._loud: dict[tuple[str, int], int] = {}
        self._ticks = 0
        self._sum = 0
        self._turned = False

    def turns(self, late: dial.Seen, *, ticks: int) -> bool:
        """Tell whether the hand reaches for the wire in this tick."""
        if late.station != self._station or not late.hour:
            self._station, self._ticks, self._sum = late.station, 0, 0
            return False
        self._ticks += 1
        if self._turned:
            self._turned = self._ticks < ticks // 2
            return False
        self._sum += late.margin
        if self._ticks < ticks:
            return False
        self._loud[late.station, late.aerial] = self._sum
        self._ticks, self._sum = 0, 0
        tried = {place[1]: loud for place, loud in self._loud.items() if place[0] == late.station}
        best = max(tried, key=lambda aerial: tried[aerial])
        poor = tried[best] < CLEAN_MARGIN * ticks
        self._turned = (poor and len(tried) < self._tries) or late.aerial != best
        return self._turned


def _worth(air: Iterable[Wave], place: tuple[Wave, int, int], *, static: int) -> int:
    """Give the margin of a place; above what is clean a wide passband is worth more."""
    wave, hz, width_hz = place
    heard = hear(air, tune_hz=hz, width_hz=width_hz, static=static)
    if heard.station != wave.station:
        return -FULL
    return min(heard.margin, CLEAN_MARGIN + 10) + width_hz // 1000
