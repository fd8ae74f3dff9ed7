"""Everybody who blows, bows, squeezes or sings, and a pitch in the middle."""

from game.band.instruments.accordion import ACCORDION
from game.band.instruments.brass import TROMBONE, TRUMPET, TUBA
from game.band.instruments.reeds import CLARINET, FLUTE, SAX
from game.band.instruments.violin import VIOLIN
from game.band.instruments.voices import BARITONE, CHOIR, SOPRANO

VOICES = {
    "sax": (SAX, 58),
    "clarinet": (CLARINET, 65),
    "flute": (FLUTE, 76),
    "trumpet": (TRUMPET, 69),
    "trombone": (TROMBONE, 55),
    "tuba": (TUBA, 36),
    "violin": (VIOLIN, 69),
    "accordion": (ACCORDION, 69),
    "baritone": (BARITONE, 55),
    "soprano": (SOPRANO, 69),
    "choir": (CHOIR, 60),
}
