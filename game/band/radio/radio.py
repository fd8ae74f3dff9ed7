"""The set itself: turn the needle, and hear the evening go by."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from game.band.radio.air import Air, Arrived
from game.band.radio.dial import Evening, Tuning
from game.band.radio.jammers import Order, usual_orders
from game.band.radio.programme import Records
from game.band.radio.receiver import Receiver
from game.band.waves import RATE_HZ, Sound

BLOCK = 256
"""Frames the set works through at a time, 12 ms; callers may ask for any number."""
FULL_EYE_DB = 44.0
NO_RECORDS = Records({})


@dataclass(frozen=True, slots=True)
class Reading:
    """What the set knows about the block it has just worked through.

    Attributes
    ----------
    eye : how far the green eye is closed, 0 to 1
    clarity_db : the station at the needle against everything else
    station : id of the station at the needle, or nothing
    jammer : kind of the jammer on it, or nothing
    """

    eye: float = 0.0
    clarity_db: float = -60.0
    station: str = ""
    jammer: str = ""


class Radio:
    """A short-wave set on one evening.

    Parameters
    ----------
    evening : season, minute and night
    seed : of everything that chance decides
    records : what the stations play; without any they only talk
    orders : when the jammers come; by default an evening's usual orders
    """

    rate_hz = RATE_HZ

    def __init__(
        self,
        evening: Evening,
        *,
        seed: int,
        records: Records = NO_RECORDS,
        orders: Sequence[Order] | None = None,
    ) -> None:
        self._air = Air(evening, seed, records, usual_orders(seed) if orders is None else orders)
        self._receiver = Receiver()
        self._needle_khz: float | None = None
        self._block = 0
        self._waiting = np.zeros(0, np.float32)
        self.reading = Reading()
        """About the newest block."""

    @property
    def seconds(self) -> float:
        """How long it has been listened to."""
        return (self._block * BLOCK - len(self._waiting)) / RATE_HZ

    def read(self, frames: int, *, tuning: Tuning) -> Sound:
        """Listen on.

        Parameters
        ----------
        frames : how many are wanted
        tuning : where the needle is now; it glides there within a block

        Returns
        -------
        (frames,) float32 at `rate_hz`, in -1..1. The same evening, seed and needle give the same
        bits for pieces of any sizes.
        """
        parts = [self._waiting]
        missing = frames - len(self._waiting)
        while missing > 0:
            parts.append(self._hear(tuning))
            missing -= BLOCK
        whole = np.concatenate(parts)
        self._waiting = whole[frames:]
        return whole[:frames]

    def _hear(self, tuning: Tuning) -> Sound:
        before = tuning.khz if self._needle_khz is None else self._needle_khz
        arrived = self._air.read(self._block, BLOCK, from_khz=before, to_khz=tuning.khz)
        sound = self._receiver.read(arrived.air, self._block * BLOCK, width_hz=tuning.width_hz)
        self._needle_khz = tuning.khz
        self._block += 1
        self.reading = _reading(arrived, self._receiver.carrier)
        return sound


def _reading(arrived: Arrived, carrier: float) -> Reading:
    return Reading(
        float(np.clip(20.0 * np.log10(carrier + 1e-9) / FULL_EYE_DB, 0.0, 1.0)),
        float(10.0 * np.log10(arrived.wanted / arrived.rest + 1e-6)),
        arrived.station,
        arrived.jammer,
    )
