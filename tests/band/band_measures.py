"""What a meter sees: partials, centroids, decays, vibrato and the like."""

import numpy as np
from scipy import signal

RATE_HZ = 22_050
SONG_IDS = (
    "blue_lamp",
    "bones_turntable",
    "communal_twist",
    "four_boys",
    "letter_without_stamp",
    "ligovka_freight",
    "low_moon",
    "mambo_moyka",
    "nevsky_rain",
    "red_star_stomp",
    "thin_film",
    "third_shift",
    "wide_fields",
)


def spectrum(sound, *, pad=8):
    count = len(sound) * pad
    freqs = np.fft.rfftfreq(count, 1 / RATE_HZ)
    return freqs, np.abs(np.fft.rfft(sound * np.blackman(len(sound)), count))


def peak_near(sound, wanted_hz, width_hz):
    freqs, levels = spectrum(sound)
    inside = np.flatnonzero((freqs > wanted_hz - width_hz) & (freqs < wanted_hz + width_hz))
    top = inside[np.argmax(levels[inside])]
    left, middle, right = np.log(levels[top - 1 : top + 2] + 1e-20)
    shift = 0.5 * (left - right) / (left - 2 * middle + right)
    return freqs[top] + shift * (freqs[1] - freqs[0]), levels[top]


def cents(found_hz, wanted_hz):
    return 1200 * np.log2(found_hz / wanted_hz)


def centroid_hz(sound):
    freqs, levels = spectrum(sound, pad=1)
    return float(np.sum(freqs * levels**2) / np.sum(levels**2))


def pitch_track(sound, f0_hz, *, low=0.7, high=1.4):
    """Cents around f0 over time, from the phase of the analytic first partial."""
    sections = signal.butter(2, [f0_hz * low, f0_hz * high], "bandpass", fs=RATE_HZ, output="sos")
    first = signal.hilbert(signal.sosfiltfilt(sections, sound))
    freqs = np.diff(np.unwrap(np.angle(first))) * RATE_HZ / (2 * np.pi)
    smooth = signal.sosfiltfilt(signal.butter(2, 20, fs=RATE_HZ, output="sos"), freqs)
    return cents(np.maximum(smooth, 1.0), f0_hz)


def vibrato(sound, f0_hz):
    """Rate in Hz and half-extent in cents of the second half of a tone."""
    track = pitch_track(sound, f0_hz)
    steady = track[len(track) // 2 : -RATE_HZ // 4]
    steady = steady - np.mean(steady)
    levels = np.abs(np.fft.rfft(steady * np.hanning(len(steady)), 8 * len(steady)))
    freqs = np.fft.rfftfreq(8 * len(steady), 1 / RATE_HZ)
    inside = (freqs > 2.5) & (freqs < 9)
    rate_hz = freqs[inside][np.argmax(levels[inside])]
    return float(rate_hz), float(np.std(steady) * np.sqrt(2))


def share_db(sound, rate_hz, *, above_hz=None, below_hz=None):
    power = np.abs(np.fft.rfft(sound)) ** 2
    freqs = np.fft.rfftfreq(len(sound), 1 / rate_hz)
    inside = freqs > above_hz if above_hz else freqs < below_hz
    return float(10 * np.log10(power[inside].sum() / power.sum() + 1e-20))
