"""A real window on a virtual screen: started as a player would, moved by xdotool, looked at."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageGrab

PROGRAMS = ("Xvfb", "xdotool")
SCREEN = "1366x768x24"
PATIENCE_S = 90.0
LOOK_S = 0.1


def missing_programs() -> tuple[str, ...]:
    """Name what a virtual screen needs and is not installed."""
    return tuple(name for name in PROGRAMS if shutil.which(name) is None)


class VirtualScreen:
    """An X server that shows nothing to anybody."""

    def __init__(self) -> None:
        read, write = os.pipe()
        # Without -noreset it begins anew, and refuses whoever comes, each time xdotool is done.
        self._server = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                str(write),
                "-screen",
                "0",
                SCREEN,
                "-nolisten",
                "tcp",
                "-noreset",
            ],
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as number:
            self.display = f":{number.readline().strip()}"

    def close(self) -> None:
        """Switch the screen off."""
        self._server.terminate()
        self._server.wait()


class RealWindow:
    """The game in a process of its own, and a hand on its keyboard and mouse."""

    def __init__(
        self,
        screen: VirtualScreen,
        home: Path,
        pictures: Path,
        *,
        arguments: tuple[str, ...] = (),
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.home = home
        self.pictures = pictures
        self._display = screen.display
        self._shots = 0
        surroundings = {
            **os.environ,
            "DISPLAY": screen.display,
            "RIBS_HOME": str(home),
            "SDL_VIDEODRIVER": "x11",
            **(environment or {}),
        }
        if environment is None or "SDL_AUDIODRIVER" not in environment:
            surroundings.pop("SDL_AUDIODRIVER", None)
        self.output = home / f"output-{time.monotonic_ns()}.txt"
        home.mkdir(parents=True, exist_ok=True)
        with self.output.open("wb") as sink:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "game", *arguments],
                env=surroundings,
                stdout=sink,
                stderr=subprocess.STDOUT,
            )
        self._wait_for(self._find, "a window called Ribs")

    def press(self, *keys: str, gap_s: float = 0.25) -> None:
        """Press keys one after the other, by their X names."""
        for key in keys:
            self._xdotool("key", key)
            time.sleep(gap_s)

    def hold(self, key: str, seconds: float) -> None:
        """Hold a key for a while."""
        self._xdotool("keydown", key)
        time.sleep(seconds)
        self._xdotool("keyup", key)

    def point(self, x: int, y: int) -> None:
        """Move the pointer to a place of the picture."""
        left, top = self._corner()
        self._xdotool("mousemove", str(left + x), str(top + y))
        time.sleep(LOOK_S)

    def click(self, x: int, y: int) -> None:
        """Click at a place of the picture."""
        self.point(x - 20, y)
        self.point(x, y)
        self._xdotool("click", "1")
        time.sleep(0.25)

    def look(self, name: str = "") -> np.ndarray:
        """Give what is on the screen, (rows, columns, 3); a named look is kept as a PNG."""
        picture = ImageGrab.grab(xdisplay=self._display).convert("RGB")
        if name:
            self._shots += 1
            self.pictures.mkdir(parents=True, exist_ok=True)
            picture.save(self.pictures / f"{self._shots:02d}-{name}.png")
        return np.asarray(picture)

    def changes(self, before: np.ndarray, *, share: float = 0.02) -> bool:
        """Tell whether more than a share of the picture differs clearly from an earlier look."""
        now = self.look().astype(int)
        return bool((np.abs(now - before.astype(int)).max(axis=2) > 24).mean() > share)

    def wait_for_change(self, before: np.ndarray, what: str, *, share: float = 0.02) -> None:
        """Wait until the picture is another one."""
        self._wait_for(lambda: self.changes(before, share=share), what)

    @property
    def screen(self) -> str:
        """What the window says that it shows."""
        return self._name(self._find()).partition(" · ")[2]

    def wait_for_screen(self, *names: str, patience_s: float = PATIENCE_S) -> None:
        """Wait until one of these screens is shown."""
        self._wait_for(lambda: self.screen in names, " or ".join(names), patience_s=patience_s)

    def saved(self) -> dict[str, Any]:
        """Read the newest save, as it lies in the profile."""
        files = sorted((self.home / "profile" / "saves").glob("*.json"))
        body: dict[str, Any] = json.loads(files[-1].read_bytes())["body"] if files else {}
        return body

    def commands(self) -> list[str]:
        """Name the commands of the newest save."""
        return [command["kind"] for command in self.saved().get("commands", [])]

    def wait_for_command(
        self, kind: str, *, count: int = 1, patience_s: float = PATIENCE_S
    ) -> None:
        """Wait until a save knows a command."""
        self._wait_for(
            lambda: self.commands().count(kind) >= count, f"{kind} in a save", patience_s=patience_s
        )

    def kill(self) -> None:
        """Pull the plug."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def ended(self, *, patience_s: float = 20.0) -> int:
        """Wait until the game has ended by itself, and give its exit status."""
        try:
            return self.process.wait(timeout=patience_s)
        except subprocess.TimeoutExpired:
            self.look("never-ended")
            self.kill()
            return -1

    def said(self) -> str:
        """Give what the game wrote to its terminal."""
        return self.output.read_text(encoding="utf-8", errors="replace")

    def _find(self) -> str:
        # A search by name finds nothing without a window manager, which sets a second name.
        found = self._xdotool("search", "--class", ".*").split()
        named = (window for window in found if self._name(window).startswith(("Ribs", "Рёбра")))
        return next(named, "")

    def _name(self, window: str) -> str:
        return self._xdotool("getwindowname", window)

    def _corner(self) -> tuple[int, int]:
        answer = self._xdotool("getwindowgeometry", "--shell", self._find())
        values = dict(line.split("=", 1) for line in answer.splitlines() if "=" in line)
        return int(values["X"]), int(values["Y"])

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, "DISPLAY": self._display},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.strip()

    def _wait_for(
        self, happened: Callable[[], object], what: str, *, patience_s: float = PATIENCE_S
    ) -> None:
        end = time.monotonic() + patience_s
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"the game ended while waiting for {what}:\n{self.said()}")
            if happened():
                return
            time.sleep(LOOK_S)
        self.look("gave-up")
        raise AssertionError(f"{what} did not come within {patience_s:.0f} s\n{self.said()}")


def open_picture(path: Path) -> np.ndarray:
    """Read a kept picture again."""
    return np.asarray(Image.open(path).convert("RGB"))
