"""Draws the spectrograms of band.md: instruments, songs and the radio. Run it from anywhere."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw
from scipy import signal

from game.band import perform
from game.band.filters import Peak, resonate
from game.band.instruments import bass, drums, guitar, piano, vibraphone
from game.band.instruments.accordion import ACCORDION, REEDS_CENTS
from game.band.instruments.accordion import BODY as ACCORDION_BODY
from game.band.instruments.brass import HARMON_BODY, TROMBONE, TRUMPET, TRUMPET_BODY, TUBA
from game.band.instruments.reeds import CLARINET, FLUTE, SAX, SAX_BODY
from game.band.instruments.sustained import Held, Manner, Tables, Voice, play
from game.band.instruments.violin import BODY as VIOLIN_BODY
from game.band.instruments.violin import VIOLIN
from game.band.instruments.voices import BARITONE, MAN, SOPRANO, WOMAN, Syllable, articulate
from game.band.microphone import come_near, dull
from game.band.players import CLOSE_M, FAR_M, NEAR_M
from game.band.radio import Evening, Order, Radio, Records, Tuning
from game.band.waves import RATE_HZ, Sound, to_peak
from game.levels import data_folder, read_songs

HERE = Path(__file__).parent
INK, PAPER, GRID = (38, 34, 30), (246, 241, 230), (150, 140, 126)
FAINT = (222, 214, 198)
PALETTE = np.array([(246, 241, 230), (214, 190, 150), (178, 110, 70), (96, 38, 44), (16, 12, 20)])
LEFT, TOP, RIGHT, FOOT = 44, 20, 10, 22
Picture = np.ndarray


def colours(share: Picture) -> Picture:
    """Give the colours of values from 0 to 1, paper to ink."""
    stops = np.linspace(0.0, 1.0, len(PALETTE))
    planes = [np.interp(share, stops, PALETTE[:, plane]) for plane in range(3)]
    return np.stack(planes, axis=-1).astype(np.uint8)


def spectrogram(sound: Sound, rate_hz: int, *, wide: int, high: int, top_hz: float) -> Picture:
    """Give a spectrogram of 70 dB, time across, frequency upwards."""
    size = 1024 if rate_hz < 30_000 else 2048
    hop = max(1, (len(sound) - size) // wide)
    freqs, _, power = signal.spectrogram(
        sound, rate_hz, "hann", size, size - hop if hop < size else 0
    )
    level_db = 10.0 * np.log10(power[freqs <= top_hz] + 1e-14)
    rows = np.linspace(0, len(level_db) - 1, high)[::-1]
    columns = np.linspace(0, level_db.shape[1] - 1, wide)
    drawn = level_db[np.round(rows).astype(int)][:, np.round(columns).astype(int)]
    loudest = np.percentile(drawn, 99.8)
    return np.clip((drawn - loudest) / 70.0 + 1.0, 0.0, 1.0)


def panel(
    title: str, sound: Sound, rate_hz: int, *, wide: int = 400, high: int = 150, top_hz: float = 8e3
) -> Image.Image:
    """Draw one spectrogram with its axes."""
    page = Image.new("RGB", (LEFT + wide + RIGHT, TOP + high + FOOT), PAPER)
    shades = colours(spectrogram(sound, rate_hz, wide=wide, high=high, top_hz=top_hz))
    page.paste(Image.fromarray(shades), (LEFT, TOP))
    pen = ImageDraw.Draw(page)
    pen.rectangle((LEFT - 1, TOP - 1, LEFT + wide, TOP + high), outline=INK)
    pen.text((LEFT, 4), title, fill=INK)
    for khz in range(0, int(top_hz / 1000) + 1, 2):
        height = TOP + high - high * khz * 1000 / top_hz
        pen.line((LEFT - 5, height, LEFT - 1, height), fill=GRID)
        pen.text((6, height - 6), f"{khz} kHz", fill=INK)
    length_s = len(sound) / rate_hz
    step = next(s for s in (0.5, 1, 2, 5, 10, 20, 30) if length_s / s <= 8)
    for mark in np.arange(0, length_s, step):
        across = LEFT + wide * mark / length_s
        pen.line((across, TOP + high, across, TOP + high + 4), fill=GRID)
        pen.text((across + 2, TOP + high + 5), f"{mark:g} s", fill=INK)
    return page


def sheet(name: str, panels: Sequence[Image.Image], columns: int) -> None:
    """Save panels in rows."""
    wide, high = panels[0].size
    rows = -(-len(panels) // columns)
    page = Image.new("RGB", (wide * columns, high * rows), PAPER)
    for index, drawn in enumerate(panels):
        page.paste(drawn, (index % columns * wide, index // columns * high))
    few = page.quantize(20)
    few.save(HERE / name, optimize=True)


def phrase(
    voice: Voice, pitches: Sequence[int], *, body: tuple[Peak, ...] = (), reeds: bool = False
) -> Sound:
    """Play four notes from soft to loud, the last one long."""
    notes = [
        Held(i * 0.45, (i + 1) * 0.45 + (0.9 if i == 3 else 0.0), pitch, 0.25 + 0.22 * i)
        for i, pitch in enumerate(pitches)
    ]
    cents = REEDS_CENTS if reeds else (0.0,)
    sounds = [
        play(voice, notes, np.random.default_rng(5), Tables(), manner=Manner(c)) for c in cents
    ]
    count = min(map(len, sounds))
    return resonate(sum((s[:count] for s in sounds[1:]), sounds[0][:count]), body)


def sung(voice: Voice, pitches: Sequence[int], vowels: dict) -> Sound:
    """Sing four notes, each on its vowel."""
    throat = phrase(voice, pitches)
    syllables = [Syllable(i * 0.45, (i + 1) * 0.45, v) for i, v in enumerate("aoue")]
    return articulate(throat, syllables, vowels)


def struck(tone: Callable[..., Sound], notes: Sequence[tuple[int, str]], step_s: float) -> Sound:
    """Strike notes one after the other, from soft to loud."""
    step = int(step_s * RATE_HZ)
    bus = np.zeros(step * len(notes) + RATE_HZ // 2, np.float32)
    for index, (pitch, touch) in enumerate(notes):
        force = 0.3 + 0.6 * index / max(1, len(notes) - 1)
        sound = tone(pitch, force, touch, np.random.default_rng(index))
        part = sound[: len(bus) - index * step]
        bus[index * step : index * step + len(part)] += part
    return bus


def instruments() -> None:
    """Draw every instrument."""
    four = ((48, ""), (60, ""), (67, ""), (72, ""))
    low = ((33, ""), (38, ""), (40, "slap"), (45, ""))
    kit = tuple((0, name) for name in ("kick", "snare", "brush", "hat", "ride", "conga", "bell"))
    overdriven = guitar.amplify(
        to_peak(struck(guitar.electric, ((45, "muted"), *four[1:]), 0.5), 0.5), 5.0
    )
    made = (
        ("piano", struck(piano.tone, four, 0.5)),
        ("electric guitar, driven", overdriven),
        ("gypsy guitar", struck(guitar.nylon, four, 0.5)),
        ("double bass, third note slapped", struck(bass.tone, low, 0.5)),
        ("vibraphone", struck(vibraphone.tone, four, 0.5)),
        ("kick snare brush hat ride conga bell", struck(drums.tone, kit, 0.35)),
        ("tenor saxophone", phrase(SAX, (53, 57, 60, 58), body=SAX_BODY)),
        ("clarinet, low to high", phrase(CLARINET, (53, 60, 67, 74))),
        ("flute", phrase(FLUTE, (72, 76, 79, 77))),
        ("trumpet", phrase(TRUMPET, (62, 65, 69, 67), body=TRUMPET_BODY)),
        ("trumpet behind tin", phrase(TRUMPET, (62, 65, 69, 67), body=HARMON_BODY)),
        ("trombone", phrase(TROMBONE, (50, 53, 57, 55))),
        ("tuba", phrase(TUBA, (33, 36, 40, 38))),
        ("violin", phrase(VIOLIN, (67, 71, 74, 72), body=VIOLIN_BODY)),
        ("accordion", phrase(ACCORDION, (60, 64, 67, 65), body=ACCORDION_BODY, reeds=True)),
        ("baritone a o u e", sung(BARITONE, (50, 53, 57, 55), MAN)),
        ("soprano a o u e", sung(SOPRANO, (65, 69, 72, 70), WOMAN)),
    )
    sheet("band-instruments.png", [panel(n, s, RATE_HZ, wide=270, high=120) for n, s in made], 3)


def songs() -> None:
    """Draw twelve seconds of eight songs."""
    shelf = read_songs(data_folder("assets") / "songs")
    names = (
        "ligovka_freight", "blue_lamp", "mambo_moyka", "thin_film",
        "two_steps_down", "nevsky_rain", "four_boys", "sunday_islands",
    )  # fmt: skip
    drawn = []
    for name in names:
        song = shelf[name]
        tape = perform(song, rate_hz=RATE_HZ)[20 * RATE_HZ : 32 * RATE_HZ]
        drawn.append(panel(f"{song.title} ({song.genre})", tape, RATE_HZ, wide=420, high=130))
    sheet("band-songs.png", drawn, 2)


def radio() -> None:
    """Draw a minute of one station: found, clear, and under four jammers."""
    shelf = read_songs(data_folder("assets") / "songs")
    records = Records(
        {
            "cool": [perform(shelf["blue_lamp"], rate_hz=RATE_HZ)],
            "march": [perform(shelf["overfulfilled"], rate_hz=RATE_HZ)],
        }
    )
    at_s = ((22, 29, "saw"), (32, 39, "crowd"), (42, 48, "diesel"), (51, 58, "warble"))
    orders = [Order("night_music_31", kind, first, last) for first, last, kind in at_s]
    evening = Evening("autumn", 23 * 60 + 30)
    needle = Radio(evening, seed=5, records=records, orders=orders)
    blocks = []
    for index in range(62 * RATE_HZ // 512):
        khz = 9634.0 + 6.0 * min(1.0, index / 200)
        blocks.append(needle.read(512, tuning=Tuning(khz)))
    title = "31 m: the needle arrives, clear minutes, saw, crowd, diesel, warble"
    drawn = panel(title, np.concatenate(blocks), RATE_HZ, wide=900, high=200, top_hz=5000)
    sheet("band-radio.png", [drawn], 1)


def ribbon() -> None:
    """Draw what the microphone makes of a click at each distance of the band."""
    wide, high, low_hz, high_hz, top_db, foot_db = 620, 190, 20.0, 10_000.0, 9.0, -15.0
    page = Image.new("RGB", (LEFT + wide + RIGHT, TOP + high + FOOT), PAPER)
    pen = ImageDraw.Draw(page)
    pen.rectangle((LEFT - 1, TOP - 1, LEFT + wide, TOP + high), outline=INK)
    pen.text((LEFT, 4), "ribbon: response in dB at 0.5, 1, 1.5 and 3 m", fill=INK)

    def across(hz: float) -> float:
        return LEFT + wide * float(np.log(hz / low_hz) / np.log(high_hz / low_hz))

    def down(level_db: float) -> float:
        return TOP + high * (top_db - level_db) / (top_db - foot_db)

    for level_db in (6, 3, 0, -3, -6, -9, -12):
        pen.line((LEFT, down(level_db), LEFT + wide - 1, down(level_db)), fill=FAINT)
        pen.text((8, down(level_db) - 6), f"{level_db:+d} dB", fill=INK)
    for hz in (20, 50, 100, 200, 500, 1000, 2000, 5000):
        pen.line((across(hz), TOP, across(hz), TOP + high - 1), fill=FAINT)
        pen.text((across(hz) + 2, TOP + high + 5), f"{hz} Hz", fill=INK)
    click = np.zeros(1 << 16, np.float32)
    click[0] = 1.0
    freqs = np.fft.rfftfreq(len(click), 1 / RATE_HZ)
    wanted = np.geomspace(low_hz, high_hz, wide)
    for metres, shade in zip((CLOSE_M, NEAR_M, 1.5, FAR_M), PALETTE[:0:-1], strict=True):
        levels = np.abs(np.fft.rfft(dull(come_near(click, metres)).astype(np.float64)))
        level_db = 20.0 * np.log10(np.interp(wanted, freqs, levels))
        points = [(across(hz), down(v)) for hz, v in zip(wanted, level_db, strict=True) if v > -15]
        pen.line(points, fill=tuple(int(c) for c in shade), width=2)
        pen.text((across(26), down(level_db[20]) - 13), f"{metres:g} m", fill=INK)
    page.save(HERE / "band-ribbon.png", optimize=True)


DRAWN: dict[str, Callable[[], None]] = {
    "instruments": instruments,
    "songs": songs,
    "ribbon": ribbon,
    "radio": radio,
}

if __name__ == "__main__":
    for wanted in sys.argv[1:] or DRAWN:
        DRAWN[wanted]()
