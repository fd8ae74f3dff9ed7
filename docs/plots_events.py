"""Theory and measurement of groove.md: curves, widths, echo, dust, scratches, throws."""

import numpy as np
from plots_tones import OMEGA, RATE, Line, db, heard, tone_disc

from game.groove import Deck, Disc, Film, Lathe, cut, play, scratch

Plot = dict[str, tuple[Line, Line]]
TURN_S = 60 / 78.26


def curves() -> Plot:
    """Replay curves |1 + s T2| / |(1 + s T1)(1 + s T3)|; T1 = 0 levels off at 10 Hz."""
    labels = {
        "RIAA": (3180.0, 318.0, 75.0),
        "500 Hz, flat": (0.0, 318.0, 0.0),
        "DIN 45537": (3180.0, 318.0, 50.0),
    }
    marks_hz = (50.0, 100.0, 250.0, 500.0, 1000.0, 2000.0, 4000.0, 8000.0)
    flat = {hz: heard(tone_disc(hz, 90), hz) for hz in marks_hz}

    def gain_db(hz: float, times_us: tuple[float, float, float]) -> float:
        first, second, third = (t * 1e-6 for t in times_us)
        s = 2j * np.pi * hz
        return db(abs((1 + s * second) / ((1 + s * (first or 1 / (20 * np.pi))) * (1 + s * third))))

    found = {}
    for name, times_us in labels.items():
        base = gain_db(1000, times_us)
        theory = [(float(np.log10(hz)), gain_db(hz, times_us) - base)
                  for hz in np.geomspace(40, 9000, 60)]  # fmt: skip
        dots = [(float(np.log10(hz)),
                 db(heard(tone_disc(hz, 90), hz, equalisation_us=times_us) / flat[hz]))
                for hz in marks_hz]  # fmt: skip
        found[name] = (theory, dots)
    return found


def resonances() -> Plot:
    """Compare a head of 4 kHz with 1 / (1 - x^2 + i x / Q), an arm of 60 Hz with x^2 of it."""

    def low(x: float) -> float:
        return float(1 / abs(1 - x * x + 0.5j * x))

    marks = (0.25, 0.5, 0.75, 1.0, 1.5)
    head = [
        (float(np.log10(x)),
         db(heard(tone_disc(4000 * x, 100, head_hz=4000.0, head_q=2.0), 4000 * x) * low(0.25)))
        for x in marks
    ]  # fmt: skip
    arm = [
        (float(np.log10(x)),
         db(heard(tone_disc(60 * x, 100), 60 * x, arm_hz=60.0, arm_q=2.0)
            / heard(tone_disc(60 * x, 100), 60 * x)))
        for x in (*marks, 3.0)
    ]  # fmt: skip
    across = np.geomspace(0.25, 3, 60)
    return {
        "head 4 kHz": ([(float(np.log10(x)), db(low(x))) for x in across if x < 1.6], head),
        "arm 60 Hz": ([(float(np.log10(x)), db(x * x * low(x))) for x in across], arm),
    }


def widths() -> Plot:
    """Width sqrt(8 F / (pi H)) over the force."""
    silence = np.zeros(RATE // 8)
    found = {}
    for hardness in (0.12, 0.2, 0.3):
        theory = [(f, float(np.sqrt(8 * f / (np.pi * hardness * 1e9)) * 1e6))
                  for f in np.linspace(0.2, 1.4, 40)]  # fmt: skip
        dots = []
        for force_n in (0.3, 0.6, 0.9, 1.2):
            film = Film.ideal(hardness_gpa=hardness)
            disc = cut(silence, film=film, lathe=Lathe.ideal(force_n=force_n))
            dots.append((force_n, float(disc.width_um[0, 0])))
        found[f"{hardness} GPa"] = (theory, dots)
    return found


def echo() -> Plot:
    """Level of the next turn's burst a turn early and of the last one's a turn late."""
    t = np.arange(RATE // 10) / RATE
    programme = np.zeros(4 * RATE)
    programme[2 * RATE : 2 * RATE + len(t)] = np.sin(2 * np.pi * 800 * t)
    levels_db = (-50.0, -40.0, -30.0, -20.0, -12.0)
    found = {"a turn early": [], "a turn late": []}
    for echo_db in levels_db:
        disc = cut(programme, film=Film.ideal(echo_db=echo_db), lathe=Lathe.ideal())
        sound = play(disc, deck=Deck.ideal()).astype(float)
        loud = np.std(sound[2 * RATE :][: len(t)])
        for side, dots in zip((-1, 1), found.values(), strict=True):
            copy = sound[2 * RATE + round(side * TURN_S * RATE) :][: len(t)]
            dots.append((echo_db, db(np.std(copy) / loud)))
    return {name: ([(-50.0, -50.0), (-12.0, -12.0)], dots) for name, dots in found.items()}


def dust() -> Plot:
    """Clicks a second, n w v: particles a square metre, width of the groove, its speed."""
    density, seconds, hearings = 0.05, 10, 16
    theory: Line = []
    dots: Line = []
    width_um = 0.0
    for radius_mm in (50.0, 65.0, 80.0, 95.0, 110.0):
        lathe = Lathe.ideal(outer_mm=radius_mm + 0.265 * seconds / TURN_S / 2, inner_mm=30.0)
        film = Film.ideal(dust_per_mm2=density)
        disc = cut(np.zeros(seconds * RATE), film=film, lathe=lathe)
        width_um = float(disc.width_um[0, 0])
        count = sum(_clicks(disc, seed) for seed in range(hearings))
        dots.append((radius_mm, count / hearings / seconds))
    for radius_mm in np.linspace(48, 112, 30):
        theory.append((radius_mm, density * width_um * 1e-3 * OMEGA * radius_mm))
    return {"n w v": (theory, dots)}


def _clicks(disc: Disc, seed: int) -> int:
    sound = np.abs(play(disc, deck=Deck.ideal(), seed=seed))
    (loud,) = np.nonzero(sound > 1e-4)
    return int(np.sum(np.diff(loud, prepend=-RATE) > RATE // 2000))


def scratches() -> Plot:
    """How much later than a turn a scratch ticks, T p tan(slant) / (2 pi r)."""
    lathe = Lathe.ideal(outer_mm=80.6)
    disc = cut(np.zeros(round(4 * RATE)), film=Film.ideal(), lathe=lathe)
    theory = [(deg, 1e3 * TURN_S * 0.265 * np.tan(np.radians(deg)) / (2 * np.pi * 80))
              for deg in np.linspace(-75, 75, 60)]  # fmt: skip
    dots = []
    for slant_deg in (-75.0, -60.0, -45.0, 0.0, 45.0, 60.0, 75.0):
        hurt = scratch(disc, angle_deg=40, depth_um=20, slant_deg=slant_deg)
        sound = np.abs(play(hurt, deck=Deck.ideal()).astype(float))
        (loud,) = np.nonzero(sound > 0.3 * sound.max())
        groups = np.split(loud, np.flatnonzero(np.diff(loud) > 1000) + 1)
        at = [np.sum(g * sound[g] ** 2) / np.sum(sound[g] ** 2) / RATE for g in groups]
        dots.append((slant_deg, 1e3 * (float(np.diff(at).mean()) - TURN_S)))
    return {"p = 265 um": (theory, dots)}


def mistracking() -> Plot:
    """Greatest acceleration of a needle over what the groove asks for: never above F / m."""
    limit = 0.2 / 400e-6
    asked = np.linspace(0.2, 4, 60)
    dots: Line = []
    for share in (0.5, 0.9, 1.1, 1.5, 2.0, 3.0, 4.0):
        peak_cm_s = 100 * share * limit / (2 * np.pi * 1000)
        disc = tone_disc(1000, 100, peak_cm_s=peak_cm_s)
        sound = play(disc, deck=Deck.ideal(tip_mass_mg=400.0, force_n=0.2, pickup="displacement"))
        moved_m = sound[2000:-100].astype(float) * peak_cm_s * 1e-2 / (2 * np.pi * 1000)
        dots.append((share, float(np.abs(np.diff(moved_m, 2)).max() * RATE**2)))
    return {"F / m": ([(x, limit * min(x, 1.0)) for x in asked], dots)}
