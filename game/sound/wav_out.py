"""What would have been heard, as a file: the sink behind ``--sound FILE.wav``."""

from pathlib import Path

from game.sound.files import WavWriter
from game.sound.mixer import Mixer


def open_wav_out(path: Path, mixer: Mixer) -> WavWriter:
    """Open a sink that fits this mixer; give it to a ``Feeder`` or a ``Crank``."""
    return WavWriter(path, rate_hz=mixer.rate_hz, channels=mixer.channels)
