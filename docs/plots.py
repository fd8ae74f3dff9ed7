"""Draws the plots of groove.md: theory as a line, measurement as dots. Run it from anywhere."""

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

from game.groove import Deck, Disc, Film, Lathe, cut, play, wear

HERE = Path(__file__).parent
RATE = 44100
OMEGA = 2 * np.pi * 78.26 / 60
WIDE, HIGH, LEFT, TOP = 640, 300, 62, 34
Line = list[tuple[float, float]]


def tone_disc(hz: float, radius_mm: float, *, film: Film | None = None, **lathe: object) -> Disc:
    """Cut 1.5 s of a full-scale tone whose middle lies at a radius."""
    t = np.arange(round(1.5 * RATE)) / RATE
    outer_mm = radius_mm + 0.265 * 0.75 * 78.26 / 60
    made = Lathe.ideal(**({"outer_mm": outer_mm, "inner_mm": 30.0} | lathe))
    return cut(np.sin(2 * np.pi * hz * t), film=film or Film.ideal(), lathe=made)


def heard(disc: Disc, hz: float, number: int = 1, **deck: object) -> float:
    """Amplitude of a harmonic in the middle of what an otherwise perfect deck plays."""
    sound = play(disc, deck=Deck.ideal(**deck))
    part = sound[len(sound) // 6 : -(len(sound) // 6)].astype(float)
    window = np.blackman(len(part))
    wave = np.exp(-2j * np.pi * hz * number * np.arange(len(part)) / RATE)
    return float(2 * abs(np.sum(part * window * wave)) / window.sum())


def db(ratio: float) -> float:
    """Give a ratio in decibels."""
    return float(20 * np.log10(ratio))


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


def axis(low: float, high: float, count: int = 5) -> list[float]:
    """Round numbers between two values."""
    step = (high - low) / count
    size = 10 ** np.floor(np.log10(step))
    step = float(size * min((1, 2, 5, 10), key=lambda times: abs(times * size - step)))
    return [float(v) for v in np.arange(np.ceil(low / step), np.floor(high / step) + 1) * step]


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
    }
    for name, (title, across, up, lines) in plots.items():
        (HERE / f"groove-{name}.svg").write_text(draw_plot(title, across, up, lines))
        for label, (theory, dots) in lines.items():
            x, y = np.array(theory).T
            worst = max(abs(value - np.interp(place, x, y)) for place, value in dots)
            sys.stdout.write(f"{name:9} {label:18} worst difference {worst:.2f} {up}\n")


if __name__ == "__main__":
    main()
