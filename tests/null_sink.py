"""A sound card for tests: a private PulseAudio daemon whose only sink is recorded."""

import os
import shutil
import signal
import subprocess
import time
from ctypes.util import find_library
from pathlib import Path

import numpy as np

RATE_HZ = 44100
READY_S = 10.0
SINK = "ear"
PLUGIN = "alsa-lib/libasound_module_pcm_pulse.so"


def missing_parts() -> list[str]:
    """Name the Debian packages that this machine lacks."""
    missing = []
    if not all(shutil.which(name) for name in ("pulseaudio", "parec", "pactl")):
        missing.append("pulseaudio")
    if find_library("portaudio") is None:
        missing.append("libportaudio2")
    if not any(Path(lib).glob(f"**/{PLUGIN}") for lib in ("/usr/lib", "/usr/lib64")):
        missing.append("libasound2-plugins")
    return missing


class NullSink:
    """Starts the daemon in a folder of its own; ``environment`` leads a child process to it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / "run").mkdir(mode=0o700)
        start = folder / "start.pa"
        start.write_text(
            "load-module module-native-protocol-unix auth-anonymous=1\n"
            f"load-module module-null-sink sink_name={SINK} rate={RATE_HZ} format=float32le\n"
            f"set-default-sink {SINK}\n"
        )
        alsa = folder / "asound.conf"
        alsa.write_text(
            "</usr/share/alsa/alsa.conf>\n"
            "pcm.!default { type pulse }\n"
            "ctl.!default { type pulse }\n"
        )
        self.environment = {
            **os.environ,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "PULSE_RUNTIME_PATH": str(folder / "run" / "pulse"),
            "PULSE_STATE_PATH": str(folder / "state"),
            "ALSA_CONFIG_PATH": str(alsa),
            "PULSE_SERVER": f"unix:{folder / 'run' / 'pulse' / 'native'}",
        }
        self.daemon = subprocess.Popen(
            ["pulseaudio", "-n", "-F", start, "--daemonize=no", "--exit-idle-time=-1",
             "--disallow-exit", "--use-pid-file=no", "--realtime=no", "--high-priority=no"],
            env=self.environment, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self._wait()

    def _wait(self) -> None:
        until = time.monotonic() + READY_S
        while time.monotonic() < until and self.daemon.poll() is None:
            told = subprocess.run(
                ["pactl", "list", "short", "sinks"],
                env=self.environment, capture_output=True, text=True, check=False,
            )  # fmt: skip
            if SINK in told.stdout:
                return
            time.sleep(0.1)
        raise RuntimeError("the private PulseAudio daemon does not answer")

    def hear(self, command: list[str], *, timeout_s: float = 60.0) -> np.ndarray:
        """Run a child process and give what it sent to the sink, (frames,) float32 mono."""
        heard = self._folder / "heard.raw"
        with heard.open("wb") as file:
            recorder = subprocess.Popen(
                ["parec", "-d", f"{SINK}.monitor", "--raw", "--format=float32le", "--channels=1",
                 f"--rate={RATE_HZ}", "--latency-msec=20"],
                env=self.environment, stdout=file, stderr=subprocess.DEVNULL,
            )  # fmt: skip
            try:
                time.sleep(0.3)
                subprocess.run(command, env=self.environment, timeout=timeout_s, check=True)
                time.sleep(0.5)
            finally:
                recorder.send_signal(signal.SIGINT)
                recorder.wait(5)
        return np.fromfile(heard, np.float32)

    def unplug(self) -> None:
        """Pull the card out while it plays."""
        self.daemon.kill()
        self.daemon.wait(5)

    def freeze(self) -> None:
        """Let the card neither answer nor go away."""
        self.daemon.send_signal(signal.SIGSTOP)

    def close(self) -> None:
        """End the daemon."""
        if self.daemon.poll() is None:
            self.daemon.send_signal(signal.SIGCONT)
            self.daemon.terminate()
            self.daemon.wait(5)


def likeness(played: np.ndarray, heard: np.ndarray) -> float:
    """Correlate two recordings after the shift that fits them best; 1 means the same sound."""
    size = 1 << (len(played) + len(heard) - 1).bit_length()
    product = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(played, size)), size)
    start = int(np.argmax(product[: max(1, len(heard) - len(played) + 1)]))
    part = heard[start : start + len(played)]
    if len(part) < len(played) or not part.any():
        return 0.0
    return float(np.corrcoef(played, part)[0, 1])
