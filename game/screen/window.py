"""The window: 1280 by 720 points, shown whole times larger where it fits, else smoothly."""

from dataclasses import dataclass

import pygame

from game.screen.eyes import Eyes
from game.screen.layout import HEIGHT, WIDTH

EDGE = (3, 5, 9)


@dataclass(frozen=True, slots=True)
class Fit:
    """How the picture lies in the window."""

    left: int
    top: int
    width: int
    height: int

    @property
    def whole(self) -> bool:
        """Whether every point of the picture is a whole number of pixels."""
        return self.width % WIDTH == 0 and self.height % HEIGHT == 0

    def to_logical(self, at: tuple[int, int]) -> tuple[int, int]:
        """Turn a place in the window into a place in the picture."""
        # The middle of a pixel counts, so that the last pixel of a small window is the last point.
        x = (2 * (at[0] - self.left) + 1) * WIDTH // max(1, 2 * self.width)
        y = (2 * (at[1] - self.top) + 1) * HEIGHT // max(1, 2 * self.height)
        return max(0, min(WIDTH - 1, x)), max(0, min(HEIGHT - 1, y))


def fit(window: tuple[int, int]) -> Fit:
    """Lay the picture into a window: the largest that fits, whole times if little is lost."""
    scale = min(window[0] / WIDTH, window[1] / HEIGHT)
    whole = int(scale)
    if whole >= 1 and whole >= scale * 0.94:
        scale = whole
    width, height = max(1, round(WIDTH * scale)), max(1, round(HEIGHT * scale))
    return Fit((window[0] - width) // 2, (window[1] - height) // 2, width, height)


class Window:
    """Opens the window and shows pictures in it."""

    def __init__(self, *, fullscreen: bool = False, title: str = "Ribs") -> None:
        self.canvas = pygame.Surface((WIDTH, HEIGHT))
        self._title = title
        pygame.display.set_caption(title)
        self._fullscreen = fullscreen
        self._screen = open_screen(fullscreen=fullscreen)
        self.canvas = self.canvas.convert()

    @property
    def fit(self) -> Fit:
        """How the picture lies in the window now."""
        return fit(self._screen.get_size())

    def set_fullscreen(self, *, fullscreen: bool) -> None:
        """Fill the desktop, or go back to a window."""
        if fullscreen != self._fullscreen:
            self._fullscreen = fullscreen
            self._screen = open_screen(fullscreen=fullscreen)

    def close(self) -> None:
        """Take it away; what still runs beside the picture ends unseen."""
        pygame.display.quit()

    def name(self, title: str) -> None:
        """Write the title of the window, if it is another one."""
        if title != self._title:
            self._title = title
            pygame.display.set_caption(title)

    def show(self, eyes: Eyes | None = None) -> None:
        """Show the canvas, as the eyes see it."""
        screen = self._screen = pygame.display.get_surface() or self._screen
        where = fit(screen.get_size())
        seen = self.canvas if eyes is None else eyes.see(self.canvas)
        if (where.width, where.height) == (WIDTH, HEIGHT):
            scaled = seen
        elif where.whole:
            scaled = pygame.transform.scale(seen, (where.width, where.height))
        else:
            scaled = pygame.transform.smoothscale(seen, (where.width, where.height))
        if scaled.get_size() != screen.get_size():
            screen.fill(EDGE)
        screen.blit(scaled, (where.left, where.top))
        pygame.display.flip()


def open_screen(*, fullscreen: bool) -> pygame.Surface:
    """Open the window, or fill the desktop."""
    if fullscreen:
        return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
    return pygame.display.set_mode((WIDTH, HEIGHT), pygame.RESIZABLE)
