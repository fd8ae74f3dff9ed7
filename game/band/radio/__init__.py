"""The radio: a short-wave set, its stations, the sky between them, and those who cover them."""

from game.band.radio.dial import BANDS, SEASONS, Evening, Tuning, khz_of, metres_of
from game.band.radio.jammers import KINDS, Order, usual_orders
from game.band.radio.programme import Record, Records, Sleeved
from game.band.radio.radio import Radio, Reading
from game.band.radio.reel import Received, Reel
from game.band.radio.stations import STATIONS, Station, on_air

__all__ = [
    "BANDS",
    "KINDS",
    "SEASONS",
    "STATIONS",
    "Evening",
    "Order",
    "Radio",
    "Reading",
    "Received",
    "Record",
    "Records",
    "Reel",
    "Sleeved",
    "Station",
    "Tuning",
    "khz_of",
    "metres_of",
    "on_air",
    "usual_orders",
]
