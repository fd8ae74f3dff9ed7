"""Glyphs: the key cap, the pad button, the mouse with its button filled."""

import functools

import pygame

from game.screen.actions import Action, Bindings
from game.screen.devices import Devices, Owner
from game.screen.icons import arrow
from game.screen.palette import AMBER, AMBER_LIGHT, HIGH, RIM, Colour, shade
from game.screen.shapes import MARGIN, Pen, box, disc
from game.screen.typefaces import Face, Style, Type

ARROW_SCANCODES = {
    pygame.KSCAN_LEFT: "left",
    pygame.KSCAN_RIGHT: "right",
    pygame.KSCAN_UP: "up",
    pygame.KSCAN_DOWN: "down",
}
KEY_NAMES = {
    pygame.KSCAN_ESCAPE: "Esc",
    pygame.KSCAN_RETURN: "Enter",
    pygame.KSCAN_SPACE: "Space",
    pygame.KSCAN_BACKSPACE: "Backspace",
    pygame.KSCAN_TAB: "Tab",
    pygame.KSCAN_PAGEDOWN: "PgDn",
    pygame.KSCAN_PAGEUP: "PgUp",
    pygame.KSCAN_LALT: "Alt",
    pygame.KSCAN_LCTRL: "Ctrl",
    pygame.KSCAN_LSHIFT: "Shift",
    pygame.KSCAN_COMMA: ",",
    pygame.KSCAN_PERIOD: ".",
    pygame.KSCAN_LEFTBRACKET: "[",
    pygame.KSCAN_RIGHTBRACKET: "]",
    **{getattr(pygame, f"KSCAN_F{n}"): f"F{n}" for n in range(1, 13)},
    **{getattr(pygame, f"KSCAN_{n}"): str(n) for n in range(10)},
    **{getattr(pygame, f"KSCAN_{letter}"): letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
}
PAD_NAMES = {"view": "View", "view-long": "View", "menu": "Menu"}
CAP_PX = 26
GAP_PX = 4
INNER_PX = 16


def key_name(devices: Devices, scancode: int, *, latin: bool = False) -> str:
    """Tell what is printed on a key: as the layout prints it, or in Latin letters."""
    name = KEY_NAMES.get(scancode, "?")
    return name if latin or len(name) > 1 else devices.letters.get(scancode, name)


def controls(devices: Devices, action: Action, *, latin: bool = False) -> tuple[str, str]:
    """Choose the glyph of an action for the device in use: its set, and what stands on it."""
    binding = devices.bindings.of(action)
    if devices.owner is Owner.PAD and binding.pad:
        return "pad", binding.pad[0]
    if devices.owner is Owner.POINTER and binding.mouse and not binding.keys:
        return "mouse", binding.mouse[0]
    if not binding.keys:
        return "key", "?"
    code = binding.keys[0].scancode
    return "key", ARROW_SCANCODES.get(code) or key_name(devices, code, latin=latin)


class Glyphs:
    """Draws the glyph of any action for the device in use."""

    def __init__(self, devices: Devices, type_: Type, *, latin: bool = False) -> None:
        self.devices = devices
        self.latin = latin
        self._type = type_

    @property
    def bindings(self) -> Bindings:
        """The table in force."""
        return self.devices.bindings

    def width(self, action: Action) -> int:
        """Tell how wide the glyph of an action is."""
        return self.picture(action).get_width() - 2 * MARGIN

    def picture(self, action: Action, *, lit: bool = False) -> pygame.Surface:
        """Draw the glyph of an action, with a margin of two pixels around."""
        kind, name = controls(self.devices, action, latin=self.latin)
        return glyph(kind, name, lit=lit, height=round(CAP_PX * self._scale))

    def draw(
        self, surface: pygame.Surface, action: Action, left: int, middle: int, *, lit: bool = False
    ) -> int:
        """Draw a glyph with its left edge and its middle line given; tell its width."""
        picture = self.picture(action, lit=lit)
        surface.blit(picture, (left - MARGIN, middle - picture.get_height() // 2))
        return picture.get_width() - 2 * MARGIN

    @property
    def _scale(self) -> float:
        return self._type.percent / 100


@functools.lru_cache(maxsize=256)
def glyph(kind: str, name: str, *, lit: bool = False, height: int = CAP_PX) -> pygame.Surface:
    """Draw one glyph: an arrow, a letter or a word on a key cap, a pad button, a mouse."""
    rim, ink = (AMBER, AMBER_LIGHT) if lit else (shade("film", 0.62), HIGH)
    fill = shade("amber", 0.2) if lit else shade("film", 0.16)
    if kind == "mouse":
        return _mouse(name, rim, ink, height)
    if kind == "pad":
        return _pad(name, rim, fill, ink, height)
    if name in ("left", "right", "up", "down"):
        return _cap(arrow(name, ink, round(height * 0.54)), height, rim, fill, height)
    letter = _letter(name, ink, round(height * (0.62 if len(name) == 1 else 0.58)))
    width = height if len(name) == 1 else letter.get_width() + height // 2 + 4
    return _cap(letter, width, rim, fill, height)


def _letter(name: str, ink: Colour, px: int) -> pygame.Surface:
    return Type().set(name, Style(Face.BOLD, px, ink))


def _cap(
    sign: pygame.Surface, width: int, rim: Colour, fill: Colour, height: int
) -> pygame.Surface:
    cap = box(width, height, radius=5, fill=fill, fill_alpha=0.95, rim=rim, rim_px=1.4).copy()
    line_y = MARGIN + height - 4
    pygame.draw.line(cap, (*rim, 150), (MARGIN + 5, line_y), (MARGIN + width - 6, line_y))
    where = sign.get_rect(center=(MARGIN + width // 2, MARGIN + height // 2 - 1))
    cap.blit(sign, where)
    return cap


def _pad(name: str, rim: Colour, fill: Colour, ink: Colour, height: int) -> pygame.Surface:
    if name in ("a", "b", "x", "y"):
        cap = disc(height // 2, fill=fill, rim=rim, rim_px=1.5, alpha=0.95).copy()
        letter = _letter(name.upper(), ink, round(height * 0.64))
        cap.blit(letter, letter.get_rect(center=(cap.get_width() // 2, cap.get_height() // 2)))
        return cap
    stick, _, way = name.partition("-")
    if stick in ("ls", "rs") or name in ("up", "down", "left", "right"):
        cap = disc(height // 2, fill=fill, rim=rim, rim_px=1.5, alpha=0.95).copy()
        return _stick(cap, stick, way or name, ink)
    letter = _letter(PAD_NAMES.get(name, name.upper()), ink, round(height * 0.58))
    width = letter.get_width() + height // 2 + 4
    cap = box(width, height - 4, radius=9, fill=fill, fill_alpha=0.95, rim=rim, rim_px=1.4).copy()
    cap.blit(letter, letter.get_rect(center=(cap.get_width() // 2, cap.get_height() // 2)))
    return cap


def _stick(cap: pygame.Surface, stick: str, way: str, ink: Colour) -> pygame.Surface:
    """Draw a stick as a disc with an arrow, or with its letter when it is pressed."""
    size = cap.get_height() - 2 * MARGIN
    sign = (
        arrow(way, ink, round(size * 0.5))
        if way in ("left", "right", "up", "down")
        else _letter(stick[0].upper(), ink, round(size * 0.6))
    )
    cap.blit(sign, sign.get_rect(center=(cap.get_width() // 2, cap.get_height() // 2)))
    return cap


def _mouse(name: str, rim: Colour, ink: Colour, height: int) -> pygame.Surface:
    width = round(height * 0.74)
    sheet = box(width, height, radius=width // 2 - 1, rim=rim, rim_px=1.5).copy()
    pen = Pen(width + 2 * MARGIN, height + 2 * MARGIN, ink)
    top, half = MARGIN + 4, MARGIN + height * 0.42
    x = {"left": 0.12, "right": 0.55, "middle": 0.36}.get(name, 0.36) * width + MARGIN
    pen.area([(x, top), (x + width * 0.33, top), (x + width * 0.33, half), (x, half)])
    sheet.blit(pen.done(), (0, 0))
    pygame.draw.line(sheet, RIM, (MARGIN + 2, half), (MARGIN + width - 3, half))
    return sheet
