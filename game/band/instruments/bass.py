"""The upright bass: a thumb of flesh on gut, and for some records the slap of it on the neck."""

from game.band.filters import band_noise
from game.band.instruments.plucked import String, pluck, touch_noise, with_touch
from game.band.modal import ring
from game.band.waves import Luck, Sound, fade_in, fading, frames, hertz, to_peak

BODY = ((62.0, 3.0, 3.0), (105.0, 4.0, 2.5), (220.0, 2.0, 2.0), (700.0, 2.0, 1.0))
STIFFNESS = 1.1e-4
THUMP = 0.18
SLAP = 0.55


def tone(pitch: int, force: float, touch: str, luck: Luck) -> Sound:
    """Pluck one note; with touch ``slap`` the string hits the fingerboard too.

    Returns
    -------
    (frames,) float32 with peak 0.35 + 0.65 force
    """
    string = String(
        position=0.20 + 0.05 * luck.random(),
        stiffness=STIFFNESS,
        t60_s=2.2 * (hertz(pitch) / 55.0) ** -0.35,
        damping=1.5,
        slope=0.42,
        bright_hz=1500.0,
    )
    sound = with_touch(pluck(string, pitch, force), touch_noise(50, 260, 0.014, luck), THUMP)
    sound = fade_in(sound, 0.0025)
    if touch == "slap":
        count = frames(0.03)
        crack = band_noise(count, 900, 4200, luck) * fading(count, 0.006)
        sound = with_touch(sound, fade_in(crack, 0.0005), SLAP)
    return to_peak(sound, 0.35 + 0.65 * force)


def click(_pitch: int, force: float, _touch: str, luck: Luck) -> Sound:
    """Slap the strings back between two notes: a click with a little wood in it."""
    count = frames(0.09)
    snap = band_noise(count, 700, 3800, luck) * fading(count, 0.011)
    wood = ring([84.0, 190.0], [0.5, 0.35], [0.12, 0.08], count)
    return to_peak(fade_in(to_peak(snap, 0.8) + wood, 0.0005), force)
