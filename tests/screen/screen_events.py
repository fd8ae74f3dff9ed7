"""Events of the window, made by hand."""

import pygame


def key(scancode: int, *, down: bool = True, mod: int = 0, letter: str = "") -> pygame.Event:
    kind = pygame.KEYDOWN if down else pygame.KEYUP
    code = pygame.key.key_code(letter) if letter else 0
    return pygame.Event(kind, scancode=scancode, key=code, mod=mod, unicode=letter)


def mouse(button: int, at: tuple[int, int], *, down: bool = True) -> pygame.Event:
    kind = pygame.MOUSEBUTTONDOWN if down else pygame.MOUSEBUTTONUP
    return pygame.Event(kind, button=button, pos=at)


def motion(at: tuple[int, int], rel: tuple[int, int] = (20, 0)) -> pygame.Event:
    return pygame.Event(pygame.MOUSEMOTION, pos=at, rel=rel, buttons=(0, 0, 0))


def wheel(steps: int) -> pygame.Event:
    return pygame.Event(pygame.MOUSEWHEEL, y=steps, x=0)


def pad_button(button: int, *, down: bool = True) -> pygame.Event:
    kind = pygame.CONTROLLERBUTTONDOWN if down else pygame.CONTROLLERBUTTONUP
    return pygame.Event(kind, button=button, instance_id=0)


def pad_axis(axis: int, value: int) -> pygame.Event:
    return pygame.Event(pygame.CONTROLLERAXISMOTION, axis=axis, value=value, instance_id=0)


def same(at: tuple[int, int]) -> tuple[int, int]:
    """Places in the window are places in the picture."""
    return at
