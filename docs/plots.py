"""Draws the plots of groove.md: theory as a line, measurement as dots. Run it from anywhere."""

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from plots_events import curves, dust, echo, mistracking, resonances, scratches, widths
from plots_tones import OMEGA, RATE, Line, db, heard, tone_disc

from game.groove import Deck, Disc, Film, Lathe, cut, listen, play, wear
from game.groove.wow_meter import unroll_tone, weight_deviation

HERE = Path(__file__).parent
WIDE, HIGH, LEFT, TOP = 640, 300, 62, 34
CHAIN = (
    ("cut", "programme", "level of the hand", "record curve, head", "drift, wow, hole",
     "film: width, shove, roughness", "springback, facet", "echo", "Disc"),
    ("play", "Disc", "wear, scratches, dust", "ball on two walls", "contact patch",
     "hole, arm, warp, wow", "grip, skips", "pickup, curve, arm, horn", "sound"),
    ("read back", "Disc", "edges of the walls", "grey pixels: Scan", "edges again", "velocity",
     "sound"),
    ("listen", "sound, programme", "place in the song", "colour", "residue",
     "wow, noise, treble, clicks", "Notes"),
)  # fmt: skip


def wavenumber_um(hz: float, radius_mm: float) -> float:
    """Wavenumber k in radians a micrometre."""
    return 2 * np.pi * hz / (OMEGA * radius_mm * 1e3)


def losses() -> dict[str, tuple[Line, Line]]:
    """Springback, facet, contact and wear over frequency, all at a radius of 60 mm."""

    def contact(k: float) -> float:
        q = 20 * k
        return float(3 * (np.sin(q) - q * np.cos(q)) / q**3)

    laws: dict[str, tuple[Callable[[float], float], Callable[[float], float]]] = {
        "springback 18 um": (
            lambda k: float(np.exp(-((18 * k) ** 2) / 2)),
            lambda hz: heard(tone_disc(hz, 60, film=Film.ideal(springback_um=18.0)), hz),
        ),
        "facet 25 um": (
            lambda k: float(np.sinc(25 * k / (2 * np.pi))),
            lambda hz: heard(tone_disc(hz, 60, facet_um=25.0), hz),
        ),
        "contact 20 um": (contact, lambda hz: heard(tone_disc(hz, 60), hz, contact_um=20.0)),
        "five plays": (
            lambda k: float(np.exp(-5 * 50 * k * k)),
            lambda hz: heard(wear(tone_disc(hz, 60), plays=5), hz),
        ),
    }
    return {
        name: (
            [(hz, db(law(wavenumber_um(hz, 60)))) for hz in np.linspace(500, 6000, 60)],
            [(hz, db(measure(hz))) for hz in (1000.0, 2000.0, 3000.0, 4000.0, 5000.0, 6000.0)],
        )
        for name, (law, measure) in laws.items()
    }


def tracing() -> dict[str, tuple[Line, Line]]:
    """Third harmonic of a 65 um ball at 5 cm/s: 3 q^2 / 16 for small slopes, q = R w V / v^2."""
    found = {}
    for radius_mm in (50, 75, 100):
        speed_um = OMEGA * radius_mm * 1e3
        theory: Line = []
        for hz in np.linspace(1000, 2600, 40):
            ratio = 65 * 2 * np.pi * hz * 5e4 / speed_um**2
            theory.append((hz, db(3 * ratio**2 / 16)))
        dots = []
        for hz in (1200.0, 1600.0, 2000.0, 2400.0):
            disc = tone_disc(hz, radius_mm, peak_cm_s=5.0)
            third, first = (heard(disc, hz, n, tip_radius_um=65.0) for n in (3, 1))
            dots.append((hz, db(third / first)))
        found[f"r = {radius_mm} mm"] = (theory, dots)
    return found


def tracking() -> dict[str, tuple[Line, Line]]:
    """Second harmonic of a tracking error, V / v tan(eta), in percent at 5 cm/s."""
    found = {}
    for radius_mm in (50, 80):
        speed = OMEGA * radius_mm * 1e-3
        disc = tone_disc(1000, radius_mm, peak_cm_s=5.0)
        theory = [(deg, 5 / speed * np.tan(np.radians(deg))) for deg in np.linspace(0, 12, 40)]
        dots = []
        for deg in (2.0, 5.0, 8.0, 11.0):
            second, first = (heard(disc, 1000, n, tracking_deg=deg) for n in (2, 1))
            dots.append((deg, 100 * second / first))
        found[f"r = {radius_mm} mm"] = (theory, dots)
    return found


def sway_percent(disc: Disc, hz: float, **deck: object) -> float:
    """Peak of the sway at one frequency of a 3150 Hz tone, in percent."""
    phase = unroll_tone(play(disc, deck=Deck.ideal(**deck)), 3150, rate_hz=RATE)
    deviation = np.gradient(phase) * RATE / (2 * np.pi * 3150) - 1
    whole = deviation[RATE // 4 :][: round(2 * RATE * 60 / 78.26)]
    t = np.arange(len(whole)) / RATE
    return float(200 * abs(np.mean(whole * np.exp(-2j * np.pi * hz * t))))


def sways() -> dict[str, tuple[Line, Line]]:
    """Pitch of a hole off centre, e / r, and of a warp, n z0 tan(a) / r, over the radius."""
    turn_hz = 78.26 / 60
    t = np.arange(round(2.2 * RATE)) / RATE
    tone = np.sin(2 * np.pi * 3150 * t)

    def measure(radius_mm: float, warp_mm: float, hole_mm: float) -> float:
        lathe = Lathe.ideal(outer_mm=radius_mm + 0.38, inner_mm=30.0)
        disc = cut(tone, film=Film.ideal(warp_mm=warp_mm), lathe=lathe)
        return sway_percent(disc, turn_hz * (2 if warp_mm else 1), hole_mm=hole_mm)

    radii_mm, marks_mm = np.linspace(50, 112, 40), (55.0, 70.0, 85.0, 100.0)
    return {
        "hole 1 mm off": (
            [(r, 100 / r) for r in radii_mm],
            [(r, measure(r, 0.0, 1.0)) for r in marks_mm],
        ),
        "warp 2 mm, twice": (
            [(r, 100 * 2 * 2 * 0.1 / r) for r in radii_mm],
            [(r, measure(r, 2.0, 0.0)) for r in marks_mm],
        ),
    }


def hiss() -> dict[str, tuple[Line, Line]]:
    """Hiss of the walls, 300 to 4000 Hz, against that at 50 mm: 10 lg(r / 50)."""

    def level(radius_mm: float) -> float:
        lathe = Lathe.ideal(outer_mm=radius_mm + 0.7, inner_mm=30.0)
        sound = play(cut(np.zeros(4 * RATE), film=Film.ideal(roughness_um=0.4), lathe=lathe),
                     deck=Deck.ideal())  # fmt: skip
        power = np.abs(np.fft.rfft(sound * np.hanning(len(sound)))) ** 2
        hz = np.fft.rfftfreq(len(sound), 1 / RATE)
        return 10 * float(np.log10(power[(hz > 300) & (hz < 4000)].mean()))

    base = level(50)
    theory = [(r, 10 * float(np.log10(r / 50))) for r in np.linspace(50, 112, 40)]
    return {
        "0.4 um": (theory, [(r, level(r) - base) for r in (60.0, 70.0, 80.0, 90.0, 100.0, 110.0)])
    }


def meter() -> dict[str, tuple[Line, Line]]:
    """Wow of 0.3 % on a 3150 Hz tone as the meter reads it, against the norm."""

    def curve_db(hz: float) -> float:
        wave = np.sin(2 * np.pi * hz * np.arange(20_000) / 1000)
        return db(float(np.std(weight_deviation(wave, rate_hz=1000)) / np.std(wave)))

    def read_db(hz: float) -> float:
        t = np.arange(6 * RATE) / RATE
        gained = 0.003 / (2 * np.pi * hz) * (1 - np.cos(2 * np.pi * hz * t))
        still, swaying = (0.5 * np.sin(2 * np.pi * 3150 * at) for at in (t, t + gained))
        return db(listen(swaying, still).wow_percent / 0.3 / 0.99745)

    marks_hz = (0.8, 2.0, 4.0, 10.0, 20.0, 40.0, 80.0, 160.0)
    return {
        "tone of 3150 Hz": (
            [(float(np.log10(hz)), curve_db(hz)) for hz in np.geomspace(0.7, 200, 60)],
            [(float(np.log10(hz)), read_db(hz)) for hz in marks_hz],
        )
    }


def draw_chain() -> str:
    """Write the chain as an SVG: a row each for cutting, playing, reading back and listening."""
    wide, high, step = 118, 46, 100
    columns = max(len(row) for row in CHAIN) - 1
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {70 + columns * (wide + 14)} '
        f'{step * len(CHAIN)}" font-family="sans-serif" font-size="12">',
        '<rect width="100%" height="100%" fill="#fff"/>',
    ]
    for number, (name, *stages) in enumerate(CHAIN):
        y = 24 + step * number
        parts.append(f'<text x="8" y="{y + 27}" font-weight="bold">{name}</text>')
        for column, stage in enumerate(stages):
            x = 76 + column * (wide + 14)
            end = column in (0, len(stages) - 1)
            parts.append(
                f'<rect x="{x}" y="{y}" width="{wide}" height="{high}" rx="6" '
                f'fill="{"#dfeaf2" if end else "#f6f1e4"}" stroke="#555"/>'
            )
            for line, words in enumerate(fold(stage)):
                drop = 27 + 16 * line - 8 * (len(fold(stage)) - 1)
                parts.append(
                    f'<text x="{x + wide / 2}" y="{y + drop}" text-anchor="middle">{words}</text>'
                )
            if column:
                parts.append(f'<path d="M{x - 14} {y + 23}h13m-5 -4l5 4l-5 4" fill="none" '
                             'stroke="#555"/>')  # fmt: skip
    return "\n".join([*parts, "</svg>", ""])


def fold(stage: str) -> list[str]:
    """Break a stage into one or two lines."""
    if len(stage) < 18:
        return [stage]
    words = stage.split()
    half = min(range(1, len(words)), key=lambda n: abs(len(" ".join(words[:n])) - len(stage) / 2))
    return [" ".join(words[:half]), " ".join(words[half:])]


def axis(low: float, high: float, count: int = 5) -> list[float]:
    """Round numbers between two values."""
    step = (high - low) / count
    size = 10 ** np.floor(np.log10(step))
    step = float(size * min((1, 2, 5, 10), key=lambda times: abs(times * size - step)))
    return [
        float(v) + 0.0 for v in np.arange(np.ceil(low / step), np.floor(high / step) + 1) * step
    ]


def draw_plot(title: str, across: str, up: str, lines: dict[str, tuple[Line, Line]]) -> str:
    """Write a plot as an SVG."""
    points = np.array([point for theory, dots in lines.values() for point in theory + dots])
    (x0, y0), (x1, y1) = points.min(axis=0), points.max(axis=0)
    y0, y1 = y0 - 0.05 * (y1 - y0), y1 + 0.05 * (y1 - y0)

    def at(x: float, y: float) -> str:
        return (
            f"{LEFT + (x - x0) / (x1 - x0) * (WIDE - LEFT - 150):.1f},"
            f"{TOP + (y1 - y) / (y1 - y0) * (HIGH - TOP - 44):.1f}"
        )

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {HIGH}" '
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDE}" height="{HIGH}" fill="#fff"/>',
        f'<text x="{LEFT}" y="20" font-size="14">{title}</text>',
        f'<text x="{LEFT}" y="{HIGH - 8}">{across}</text>',
        f'<text x="14" y="{HIGH - 60}" transform="rotate(-90 14 {HIGH - 60})">{up}</text>',
    ]
    for x in axis(x0, x1):
        place = at(x, y0).split(",")
        parts.append(f'<text x="{place[0]}" y="{HIGH - 26}" text-anchor="middle">{x:g}</text>')
    for y in axis(y0, y1):
        (left, level), right = at(x0, y).split(","), at(x1, y).split(",")[0]
        parts.append(f'<path d="M{left} {level}H{right}" stroke="#ddd"/>')
        parts.append(f'<text x="{LEFT - 6}" y="{level}" text-anchor="end">{y:g}</text>')
    colours = ("#1f5f8b", "#b5532a", "#3c7a3c", "#7a4f8f")
    for number, (name, (theory, dots)) in enumerate(lines.items()):
        colour = colours[number]
        way = " ".join(at(*point) for point in theory)
        parts.append(f'<polyline points="{way}" fill="none" stroke="{colour}"/>')
        for point in dots:
            x, y = at(*point).split(",")
            parts.append(f'<circle cx="{x}" cy="{y}" r="3.5" fill="{colour}"/>')
        parts.append(f'<text x="{WIDE - 138}" y="{50 + 20 * number}" fill="{colour}">{name}</text>')
    return "\n".join([*parts, "</svg>", ""])


def main() -> None:
    """Measure everything and write the pictures beside this file."""
    plots = {
        "losses": ("What the treble loses at r = 60 mm", "Hz", "dB", losses()),
        "tracing": ("Third harmonic of a 65 um ball, 5 cm/s", "Hz", "dB", tracing()),
        "tracking": ("Second harmonic of a tracking error, 5 cm/s", "degrees", "%", tracking()),
        "sways": ("Pitch sway over the radius", "mm", "%", sways()),
        "hiss": ("Hiss of the walls against that at 50 mm", "mm", "dB", hiss()),
        "meter": ("What the wow meter weighs", "lg (sway in Hz)", "dB", meter()),
        "curves": ("Replay curves against 1 kHz", "lg (Hz)", "dB", curves()),
        "resonances": ("Cutting head and arm, Q = 2", "lg (f / f0)", "dB", resonances()),
        "widths": ("Width that a force ploughs", "N", "um", widths()),
        "echo": ("A neighbour turn, heard", "echo_db", "dB", echo()),
        "dust": ("Clicks of 0.05 particles a mm2", "mm", "clicks/s", dust()),
        "scratches": ("A scratch comes later every turn, r = 80 mm", "degrees", "ms", scratches()),
        "mistracking": (
            "A needle of 400 mg under 0.2 N at 1 kHz",
            "x limit",
            "m/s2",
            mistracking(),
        ),
    }
    (HERE / "groove-chain.svg").write_text(draw_chain())
    for name, (title, across, up, lines) in plots.items():
        (HERE / f"groove-{name}.svg").write_text(draw_plot(title, across, up, lines))
        for label, (theory, dots) in lines.items():
            x, y = np.array(theory).T
            worst = max(abs(value - np.interp(place, x, y)) for place, value in dots)
            sys.stdout.write(f"{name:9} {label:18} worst difference {worst:.2f} {up}\n")


if __name__ == "__main__":
    main()
