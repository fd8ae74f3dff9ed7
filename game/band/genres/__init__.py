"""The genres the band can play, by name."""

from collections.abc import Mapping
from types import MappingProxyType

from game.band.genres.beat import BEAT
from game.band.genres.boogie import BOOGIE
from game.band.genres.cool import COOL
from game.band.genres.crooner import CROONER
from game.band.genres.doowop import DOOWOP
from game.band.genres.harvest import HARVEST
from game.band.genres.light import LIGHT
from game.band.genres.mambo import MAMBO
from game.band.genres.march import MARCH
from game.band.genres.rocknroll import ROCKNROLL
from game.band.genres.romance import ROMANCE
from game.band.genres.street import STREET
from game.band.genres.swing import SWING
from game.band.genres.tango import TANGO
from game.band.genres.twist import TWIST
from game.band.grammar import Genre

GENRES: Mapping[str, Genre] = MappingProxyType(
    {
        "beat": BEAT,
        "boogie": BOOGIE,
        "cool": COOL,
        "crooner": CROONER,
        "doowop": DOOWOP,
        "harvest": HARVEST,
        "light": LIGHT,
        "mambo": MAMBO,
        "march": MARCH,
        "rocknroll": ROCKNROLL,
        "romance": ROMANCE,
        "street": STREET,
        "swing": SWING,
        "tango": TANGO,
        "twist": TWIST,
    }
)
