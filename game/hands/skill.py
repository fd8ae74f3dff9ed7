"""Practised hands: players that see what the screen shows, a little late and a little off."""

from collections import deque
from typing import Any, Generic, Protocol, TypeVar

from game.city.chance import roll
from game.city.discs import Blank
from game.city.whole import clamp, toward_zero
from game.hands import cigarette, lathe, lightbox, scissors
from game.hands.events import Event
from game.hands.gain import GREATEST_DDB, LEAST_DDB
from game.hands.grip import FULL, IDLE, Grip, toward
from game.hands.lathe_cut import LOUD_SWING_UM
from game.hands.lathe_limits import wall_limit_ddb
from game.hands.orderly import Walk

AUTOMATIC = 55
"""The skill of the automatic form of every movement."""
LONGEST_TICKS = 60 * 60 * 10

SeenT = TypeVar("SeenT")
StateT = TypeVar("StateT")


class Machine(Protocol[StateT]):
    """A movement of the hand: a module with these functions."""

    def step(self, state: StateT, grip: Grip, /) -> tuple[StateT, tuple[Event, ...]]:
        """Live one tick."""

    def over(self, state: StateT, /) -> bool:
        """Tell whether the movement has ended."""

    def seen(self, state: StateT, /) -> Any:
        """Give what the screen may show."""


class Player(Protocol):
    """Somebody who looks and grips."""

    def grip(self, seen: Any, /) -> Grip:
        """Look at what is shown, and give the grip of this tick."""


def play_out(
    machine: Machine[StateT], state: StateT, player: Player, *, ticks: int = LONGEST_TICKS
) -> tuple[StateT, tuple[Grip, ...]]:
    """Let a player finish a movement; give its end, and the grips that led there."""
    grips: list[Grip] = []
    while not machine.over(state) and len(grips) < ticks:
        grip = player.grip(machine.seen(state))
        state, _ = machine.step(state, grip)
        grips.append(grip)
    return state, tuple(grips)


class Late(Generic[SeenT]):
    """Eyes that are late by a reaction, and a hand that is off by what skill has not yet mended."""

    def __init__(self, *, skill: int, seed: int) -> None:
        self.skill = clamp(skill, 0, FULL)
        self.seed = seed
        self.reaction_ticks = 30 - self.skill // 5
        self.tick = 0
        self._looks: deque[SeenT] = deque(maxlen=self.reaction_ticks)

    def look(self, seen: SeenT) -> SeenT:
        """Take in what is there now, and give what was there a reaction ago."""
        self.tick += 1
        self._looks.append(seen)
        return self._looks[0]

    def off(self, aim: str, *, since: int) -> int:
        """Give by how much an aim is missed, in units of the movement's tolerance."""
        miss = FULL - self.skill
        return roll(self.seed, "miss", aim, since, sides=2 * miss + 1) - miss


_AIM_TICKS = 20


class ScissorsHand:
    """Leans against the creep, and back to the line."""

    _TOLERANCE_CMM = 5
    _CLOSE_CMM = 200
    _SLOW = 30

    def __init__(self, *, skill: int, seed: int) -> None:
        self._eyes = Late[scissors.Seen](skill=skill, seed=seed)

    def grip(self, seen: scissors.Seen) -> Grip:
        """Give the grip of this tick."""
        eyes = self._eyes
        late = eyes.look(seen)
        miss_cmm = self._TOLERANCE_CMM * eyes.off("line", since=eyes.tick // _AIM_TICKS)
        error_cmm = late.radius_cmm - late.aim_cmm + miss_cmm
        lean = -seen.creep_dum // 24 - toward_zero(error_cmm, 9)
        pace = 40 + eyes.skill // 2 if abs(error_cmm) < self._CLOSE_CMM else self._SLOW
        return Grip(x=clamp(lean, -FULL, FULL), a=pace)


class CigaretteHand:
    """Draws the ember hot, holds it still over the mark, and leaves before the hole is wide."""

    _TOLERANCE_DUM = 200
    _LEAVE_AT_CMM = 745
    _GROWS_A_TICK_CMM = 6
    _COLD = 330

    def __init__(self, *, skill: int, seed: int) -> None:
        self._eyes = Late[cigarette.Seen](skill=skill, seed=seed)
        self._touches = 1
        self._leaving = False
        eyes = self._eyes
        self._mark = tuple(self._TOLERANCE_DUM * eyes.off(axis, since=0) for axis in ("x", "y"))

    def grip(self, seen: cigarette.Seen) -> Grip:
        """Give the grip of this tick."""
        eyes = self._eyes
        late = eyes.look(seen)
        self._decide(seen, late)
        gap_x, gap_y = self._mark[0] - seen.x_dum, self._mark[1] - seen.y_dum
        lean_x, lean_y = (clamp(toward_zero(gap, 50), -FULL, FULL) for gap in (gap_x, gap_y))
        if self._leaving:
            return Grip(x=lean_x, y=lean_y)
        hot = seen.ember >= 660 + 2 * eyes.skill
        close_dum = 100 * (30 + FULL - eyes.skill)
        near = max(abs(gap_x), abs(gap_y)) < close_dum
        lowers = seen.touching or (hot and near)
        draws = not hot and not seen.touching
        return Grip(x=lean_x, y=lean_y, a=FULL * lowers, b=FULL * draws)

    def _decide(self, seen: cigarette.Seen, late: cigarette.Seen) -> None:
        """Leave in time; come again when the hole has gone cold too small."""
        eyes = self._eyes
        if self._leaving:
            if not seen.melting and seen.height > 80 and seen.size_cmm < cigarette.SPINDLE_CMM:
                self._leaving = False
                self._touches += 1
            return
        coming = late.size_cmm + late.glow // 4 + self._GROWS_A_TICK_CMM * eyes.reaction_ticks
        missed = eyes.off("size", since=self._touches)
        if seen.touching and (coming >= self._LEAVE_AT_CMM + missed or seen.ember < self._COLD):
            self._leaving = True


class LatheHand:
    """Rides under the band's upper edge, sweeps in the quiet, taps the governor now and then."""

    _COMFORTABLE_UM = 102
    _WEIGHT_TOLERANCE_MN = 4
    _BELOW_TOP_DDB = 8
    _SWEPT = 600
    _MUST_SWEEP = 7500
    _HALF_SECOND = 30

    def __init__(self, *, skill: int, seed: int) -> None:
        self._eyes = Late[lathe.Seen](skill=skill, seed=seed)
        self._sweeping = False
        self._wanted_ddb = 0

    def grip(self, seen: lathe.Seen) -> Grip:
        """Give the grip of this tick."""
        eyes = self._eyes
        late = eyes.look(seen)
        if eyes.tick % 6 == 1:
            self._wanted_ddb = self._choose_level(late)
        return Grip(
            x=self._weigh(seen),
            y=clamp(6 * (self._wanted_ddb - seen.level_ddb), -FULL, FULL),
            a=self._sweep(late),
            b=self._tap(late),
        )

    def _choose_level(self, late: lathe.Seen) -> int:
        """Leave the land that skill dares to, and stay under the top of the band."""
        eyes = self._eyes
        tenths = (60 + eyes.skill) // 6
        peaks = (*late.behind_dum[-8:], *late.ahead_dum[:tenths])
        dared_um = 40 - eyes.skill * 3 // 10
        aim = eyes.tick // _AIM_TICKS
        room_um = late.pitch_um - late.width_um - dared_um + eyes.off("land", since=aim)
        wall = wall_limit_ddb(max(peaks, default=1), room_um=room_um)
        top = late.level_band.high - self._BELOW_TOP_DDB - (FULL - eyes.skill) * 2 // 5
        top += toward_zero(eyes.off("top", since=aim), 2)
        return clamp(min(wall, top), LEAST_DDB, GREATEST_DDB)

    def _weigh(self, seen: lathe.Seen) -> int:
        eyes = self._eyes
        wanted_mn = self._WEIGHT_TOLERANCE_MN * eyes.off("weight", since=eyes.tick // _AIM_TICKS)
        wanted_mn += self._usual_mn(seen)
        return clamp(wanted_mn - seen.set_mn, -FULL, FULL)

    def _usual_mn(self, seen: lathe.Seen) -> int:
        """Give the weight that makes a comfortable groove, from weight and width as shown."""
        if not seen.width_um:
            return seen.set_mn
        return seen.force_mn * self._COMFORTABLE_UM**2 // seen.width_um**2

    def _sweep(self, late: lathe.Seen) -> int:
        eyes = self._eyes
        now = eyes.tick // self._HALF_SECOND
        if late.swarf < self._SWEPT:
            self._sweeping = False
        elif late.swarf > 4500 + 10 * eyes.skill and not self._sweeping:
            quiet = late.swing_um < LOUD_SWING_UM or late.swarf > self._MUST_SWEEP
            notices = roll(eyes.seed, "notice", now, sides=FULL) < eyes.skill - 5
            self._sweeping = quiet and notices and eyes.tick % self._HALF_SECOND == 0
        strong = roll(eyes.seed, "sweep", now, sides=FULL) < 40 + eyes.skill * 6 // 10
        return FULL * (self._sweeping and strong)

    def _tap(self, late: lathe.Seen) -> int:
        eyes = self._eyes
        looks = eyes.tick % _AIM_TICKS == eyes.reaction_ticks % _AIM_TICKS
        return FULL * (looks and abs(late.speed_ppm) > 9000 - 75 * eyes.skill)


class LightboxHand:
    """Rakes every film in a few places, then takes the best of them, and hears steps in time."""

    _SPOTS_DMM = ((0, 800), (800, 0), (0, -800), (-800, 0), (560, 560), (-560, -560))
    _LOOK_TICKS = 21
    _CLOSE_DMM = 40
    _NEAR_TENTHS = 20
    _CUTS_NAMES_FROM = 40

    def __init__(self, *, skill: int, seed: int) -> None:
        self._eyes = Late[lightbox.Seen](skill=skill, seed=seed)
        self._spot = 0
        self._looked_ticks = 0
        self._worths: dict[int, int] = {}

    def grip(self, seen: lightbox.Seen) -> Grip:
        """Give the grip of this tick."""
        late = self._eyes.look(seen)
        if late.notice_ticks or seen.walk is Walk.LOOKING:
            return Grip(c=FULL)
        if seen.turning or seen.blank is None:
            return IDLE
        if len(self._worths) < seen.count:
            return self._look(seen) or self._judge(seen, seen.blank)
        wanted = self._wanted(seen)
        if not wanted:
            return self._go(seen)
        if seen.plate not in wanted:
            return self._turn(seen, wanted)
        cuts = seen.name_percent < FULL and self._eyes.skill >= self._CUTS_NAMES_FROM
        return Grip(b=FULL) if cuts else Grip(a=FULL)

    def _look(self, seen: lightbox.Seen) -> Grip | None:
        """Hold the lens over the next place; nothing when enough is known."""
        spots = self._SPOTS_DMM[: 2 + self._eyes.skill // 20]
        if seen.known >= FULL or self._spot >= len(spots):
            return None
        x_dmm, y_dmm = spots[self._spot]
        gap_x, gap_y = x_dmm - seen.lens_x_dmm, y_dmm - seen.lens_y_dmm
        if max(abs(gap_x), abs(gap_y)) <= self._CLOSE_DMM:
            self._looked_ticks += 1
        if self._looked_ticks > self._LOOK_TICKS:
            self._spot += 1
            self._looked_ticks = 0
        return Grip(x=toward(gap_x), y=toward(gap_y), lens=True)

    def _judge(self, seen: lightbox.Seen, blank: Blank) -> Grip:
        """Remember what the film is worth, more or less, and turn to the next."""
        miss = toward_zero(self._eyes.off("film", since=seen.plate), 4)
        self._worths[seen.plate] = film_worth(blank, seen.disc_mm) + miss
        self._spot, self._looked_ticks = 0, 0
        return Grip(x=FULL) if seen.count > 1 else IDLE

    def _wanted(self, seen: lightbox.Seen) -> list[int]:
        """Give the plates of the best films that are not in the lining yet."""
        if seen.taken:
            self._worths[seen.plate] = -FULL
        left = [plate for plate, worth in self._worths.items() if worth > -FULL]
        left.sort(key=lambda plate: (-self._worths[plate], plate))
        return left[: seen.limit - len(seen.lining)]

    def _turn(self, seen: lightbox.Seen, wanted: list[int]) -> Grip:
        """Turn the shorter way to the nearest of them."""
        ahead = min((plate - seen.plate) % seen.count for plate in wanted)
        behind = min((seen.plate - plate) % seen.count for plate in wanted)
        return Grip(x=FULL if ahead <= behind else -FULL)

    def _go(self, seen: lightbox.Seen) -> Grip:
        """Walk out when the corridor is free."""
        free = seen.doors_tenths >= self._NEAR_TENTHS or seen.walk is Walk.GOING
        return Grip(v=-FULL) if free else IDLE


def film_worth(blank: Blank, disc_mm: int) -> int:
    """Give what a film promises, 0 to 100: room, smoothness, and no lines across it."""
    worth = 60 + (disc_mm - 110) - blank.roughness_nm // 10 - blank.dust_per_cm2 // 10
    worth += 30 - sum(4 + line.depth_um // 5 for line in blank.scratches)
    return clamp(worth, 0, FULL)


def idle(_seen: object) -> Grip:
    """Do nothing at all."""
    return IDLE
