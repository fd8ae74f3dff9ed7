"""The gauges of the lathe: level and weight with their bands, swarf, speed, and the song ahead."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.city.discs import Survey
from game.hands.gain import GREATEST_DDB, LEAST_DDB
from game.hands.lathe import Phase, Seen
from game.screen.handwork import minutes
from game.screen.kit import Kit
from game.screen.palette import AMBER, AMBER_LIGHT, DIM, HIGH, RED, RED_LIGHT, TEXT, Colour, shade
from game.screen.panel import draw_panel
from game.screen.shapes import Pen, glow
from game.screen.turning import lay_middle
from game.screen.typefaces import HEADING, HINT, LABEL, NUMBER, ROW, ROW_BOLD, TOTAL
from game.screen.widgets import draw_cells

LEAST_MN, GREATEST_MN = 200, 1600
SWEEP_SOON, SWEEP_NOW = 7000, 8500
FULL_SWARF = 10_000
MN_A_GRAM = 9.81
DOTS = 18
NOMINAL_RPM = 78.26
TRUE_PPM = 3000
BLINK_TICKS = 15
KNOCKS = 3
AHEAD_TENTHS = 90
BEHIND_TENTHS = 30
BARS = 3
"""Thin bars in a tenth of a second."""


@dataclass(frozen=True, slots=True)
class Scale:
    """One upright gauge: its ends, its band, and where the hand is."""

    least: int
    greatest: int
    low: int
    high: int
    at: int

    def y_of(self, rail: Rect, value: int) -> int:
        """Tell where a value stands on the rail."""
        share = (value - self.least) / (self.greatest - self.least)
        return round(rail.bottom - max(0.0, min(1.0, share)) * rail.height)

    def value_at(self, rail: Rect, y: int) -> int:
        """Tell which value stands at a height of the rail."""
        share = (rail.bottom - y) / max(1, rail.height)
        return round(self.least + max(0.0, min(1.0, share)) * (self.greatest - self.least))

    @property
    def inside(self) -> bool:
        """Whether the hand is in the band."""
        return self.low <= self.at <= self.high


def level_scale(seen: Seen) -> Scale:
    """Give the gauge of the level, in tenths of a decibel."""
    band = seen.level_band
    return Scale(LEAST_DDB, GREATEST_DDB, band.low, band.high, seen.level_ddb)


def weight_scale(seen: Seen) -> Scale:
    """Give the gauge of the weight, in mN."""
    low, high = seen.weight_band
    return Scale(LEAST_MN, GREATEST_MN, low, high, seen.force_mn)


def level_text(seen: Seen) -> str:
    """Write the level in decibels."""
    db = seen.level_ddb / 10
    return f"+{db:.0f}" if db > 0 else f"−{-db:.0f}" if db < -0.5 else "0"


def weight_text(seen: Seen) -> str:
    """Write the weight in grams."""
    return f"{seen.force_mn / MN_A_GRAM:.0f}"


def draw_scale(
    surface: pygame.Surface, rail: Rect, scale: Scale, *, too_high: Colour = RED
) -> None:
    """Draw an upright gauge with its band and the hand's pointer."""
    pygame.draw.rect(surface, shade("film", 0.1), rail, border_radius=3)
    pygame.draw.rect(surface, shade("film", 0.42), rail, 1, border_radius=3)
    top, bottom = scale.y_of(rail, scale.high), scale.y_of(rail, scale.low)
    band = Rect(rail.left + 1, top, rail.width - 2, max(3, bottom - top))
    surface.fill(shade("amber", 0.34), band)
    pygame.draw.rect(surface, shade("amber", 0.5), band, 1)
    for tick in range(13):
        y = rail.top + rail.height * tick // 12
        long = 9 if tick % 3 == 0 else 5
        pygame.draw.line(
            surface, shade("film", 0.55), (rail.right + 3, y), (rail.right + 3 + long, y)
        )
    y = scale.y_of(rail, scale.at)
    ink = AMBER if scale.at <= scale.high else too_high
    pygame.draw.line(surface, ink, (rail.left, y), (rail.right - 1, y), 3)
    arrow = Pen(14, 18, ink).area([(1, 1), (13, 9), (1, 17)]).done()
    surface.blit(arrow, (rail.left - 13, y - 9))


def draw_gauges(surface: pygame.Surface, kit: Kit, where: Rect, seen: Seen) -> tuple[Rect, Rect]:
    """Draw the sheet with level and weight; give where their rails are."""
    draw_panel(surface, where, notched=False)
    half = (where.height - 16) // 2
    first = Rect(where.left, where.top + 8, where.width, half)
    second = first.move(0, half)
    level, weight = level_scale(seen), weight_scale(seen)
    ink = AMBER_LIGHT if level.at <= level.high else RED_LIGHT
    one = _draw_gauge(
        surface, kit, first, level, name="level", value=level_text(seen), unit="craft-db", ink=ink
    )
    two = _draw_gauge(
        surface,
        kit,
        second,
        weight,
        name="weight",
        value=weight_text(seen),
        unit="craft-gram",
        ink=AMBER_LIGHT,
    )
    return one, two


def _draw_gauge(
    surface: pygame.Surface,
    kit: Kit,
    where: Rect,
    scale: Scale,
    *,
    name: str,
    value: str,
    unit: str,
    ink: Colour,
) -> Rect:
    type_, words = kit.type, kit.words
    heading = HEADING.at_px(18)
    at = (where.centerx, where.top)
    type_.write(
        surface, words(f"craft-{name}"), at, heading, anchor="middle", within=where.width - 10
    )
    top = where.top + type_.line_px(heading) + 4
    rail = Rect(where.left + where.width // 5, top, 16, where.bottom - 12 - top)
    draw_scale(surface, rail, scale)
    right = where.right - 10
    number = NUMBER.in_colour(ink)
    type_.write(surface, value, (right, rail.centery - 16), number, anchor="right")
    unit_y = rail.centery - 16 + type_.line_px(number)
    if unit_y + type_.line_px(LABEL) <= where.bottom:
        type_.write(surface, words(unit), (right, unit_y), LABEL, anchor="right")
    return rail


def swarf_word(seen: Seen) -> str:
    """Name the key of what the swarf wants."""
    if seen.silent_ticks:
        return "craft-swarf-wound"
    if seen.swarf >= SWEEP_NOW:
        return "craft-swarf-now"
    return "craft-swarf-soon" if seen.swarf >= SWEEP_SOON else "craft-swarf-fine"


def draw_swarf(surface: pygame.Surface, kit: Kit, where: Rect, seen: Seen) -> None:
    """Draw how much swarf lies round the tip, and what to do about it."""
    type_, words = kit.type, kit.words
    heading = HEADING.at_px(18)
    wide = max(type_.width(words(key), heading) for key in ("craft-swarf", "craft-speed-row"))
    type_.write(surface, words("craft-swarf"), where.topleft, heading)
    late = seen.swarf >= SWEEP_SOON or seen.silent_ticks > 0
    dark = late and seen.tick // BLINK_TICKS % 2 == 1 and not kit.settings.reduced_motion
    cells = Rect(where.left + wide + 18, where.top + 4, where.width * 3 // 10, where.height - 8)
    lit = 0 if dark else min(12, (seen.swarf * 12 + FULL_SWARF - 1) // FULL_SWARF)
    draw_cells(surface, cells, lit=lit, of=12, ramp="red" if seen.swarf >= SWEEP_NOW else "amber")
    ink = RED_LIGHT if seen.swarf >= SWEEP_NOW else AMBER_LIGHT if late else DIM
    at = (cells.right + 14, where.top)
    room = where.right - at[0]
    type_.write(surface, words(swarf_word(seen)), at, ROW.in_colour(ink), within=room)


def speed_word(seen: Seen) -> str:
    """Name the key of what the speed wants."""
    if abs(seen.speed_ppm) <= TRUE_PPM:
        return "craft-speed-true"
    return "craft-speed-fast" if seen.speed_ppm > 0 else "craft-speed-slow"


def draw_speed(surface: pygame.Surface, kit: Kit, where: Rect, seen: Seen, *, drift: float) -> None:
    """Draw the strobe dots, which stand still at true speed, and the number."""
    type_, words = kit.type, kit.words
    heading = HEADING.at_px(18)
    wide = max(type_.width(words(key), heading) for key in ("craft-swarf", "craft-speed-row"))
    type_.write(surface, words("craft-speed-row"), where.topleft, heading)
    left, middle = where.left + wide + 18, where.top + type_.line_px(heading) // 2
    pitch = (where.right - left - 8) / DOTS
    off = abs(seen.speed_ppm) > TRUE_PPM
    for dot in range(DOTS):
        x = left + 4 + (dot + drift % 1.0) * pitch
        for copy, value in ((0.0, 0.82), (0.33, 0.45), (0.66, 0.3)):
            spot = x + copy * pitch
            if spot < where.right - 4:
                ink = shade("amber" if off else "film", value)
                pygame.draw.circle(surface, ink, (round(spot), middle), 4 if not copy else 3)
    rpm = NOMINAL_RPM * (1 + seen.speed_ppm / 1e6)
    percent = seen.speed_ppm / 10_000
    sign = "+" if percent > 0.04 else "−" if percent < -0.04 else ""
    y = where.top + type_.line_px(heading)
    number = NUMBER.in_colour(AMBER_LIGHT if off else TEXT)
    text = words("craft-speed-now", rpm=rpm, sign=sign, percent=abs(percent))
    drawn = type_.write(surface, text, (where.left, y), number)
    room = where.right - drawn.right - 24
    at = (drawn.right + 24, y)
    type_.write(surface, words(speed_word(seen)), at, HINT, within=room)


def draw_song(
    surface: pygame.Surface, kit: Kit, where: Rect, seen: Seen, survey: Survey, *, told_s: int
) -> None:
    """Draw the strip of the song: what was, what is ahead, and what will touch."""
    draw_panel(surface, where, notched=False)
    type_ = kit.type
    # The film may be measured a second longer than the list of music tells.
    done = minutes(min(seen.tenth // 10, told_s))
    left = where.left + 16
    type_.write(surface, done, (left, where.top + 8), TOTAL.in_colour(AMBER_LIGHT).at_px(22))
    of = f"/ {minutes(told_s)}"
    below = where.top + 8 + type_.line_px(TOTAL.at_px(22))
    if below + type_.line_px(LABEL) <= where.bottom:
        type_.write(surface, of, (left, below), LABEL)
    clock = max(type_.width("0:00", TOTAL.at_px(22)), type_.width(of, LABEL))
    lamps = _draw_lamps(surface, kit, where, seen)
    strip = Rect(left + clock + 24, where.top + 8, lamps - left - clock - 48, where.height - 16)
    _draw_envelope(surface, strip, seen, survey)


def _draw_lamps(surface: pygame.Surface, kit: Kit, where: Rect, seen: Seen) -> int:
    """Draw the three lamps of the wall; give where they begin."""
    type_, words = kit.type, kit.words
    key = "craft-neighbours-awake" if seen.knocks or seen.knock else "craft-neighbours-quiet"
    text = words(key)
    wide = min(260, max(150, type_.width(text, LABEL)))
    left = where.right - 16 - wide
    drawn = type_.write(
        surface, text, (where.right - 16, where.top + 10), LABEL, anchor="right", within=wide
    )
    y = drawn.bottom + 16
    for knock in range(KNOCKS):
        x = where.right - 26 - (KNOCKS - 1 - knock) * 28
        on = knock < seen.knocks
        if on:
            lay_middle(surface, glow(20, ramp="red"), (x, y), flags=pygame.BLEND_RGB_ADD)
        pygame.draw.circle(surface, shade("red", 0.7 if on else 0.16), (x, y), 7)
        pygame.draw.circle(surface, shade("red", 0.5), (x, y), 7, 1)
    share = Rect(where.right - 26 - 3 * 28 - 60, y - 3, 56, 6)
    surface.fill(shade("film", 0.2), share)
    share.width = share.width * seen.knock // 1000
    surface.fill(shade("red", 0.6), share)
    return left


def _draw_envelope(surface: pygame.Surface, strip: Rect, seen: Seen, survey: Survey) -> None:
    first = seen.tenth - BEHIND_TENTHS
    count = BEHIND_TENTHS + AHEAD_TENTHS
    pitch = strip.width / count
    reddened = set(_reddened(seen.ahead_red))
    for place in range(count):
        tenth = first + place
        if not 0 <= tenth < len(survey.loudness):
            continue
        if tenth < seen.tenth:
            ink = shade("film", 0.4)
        elif tenth >= seen.end_tenth:
            ink = shade("red", 0.3)
        else:
            ink = shade("amber", 0.64)
        x = strip.left + place * pitch
        for part in range(BARS):
            uneven = 0.72 + 0.28 * ((tenth * BARS + part) * 2654435761 % 97) / 96
            tall = max(2, round(survey.loudness[tenth] * uneven * (strip.height - 14) / 100))
            left = round(x + part * pitch / BARS)
            surface.fill(ink, Rect(left, strip.centery - tall // 2, 2, tall))
        if tenth - seen.tenth in reddened:
            surface.fill(RED, Rect(round(x), strip.bottom - 4, round(pitch) + 1, 4))
    x = round(strip.left + BEHIND_TENTHS * pitch)
    pygame.draw.line(surface, HIGH, (x, strip.top), (x, strip.bottom), 3)
    mark = [(x - 7, strip.top - 4), (x + 7, strip.top - 4), (x, strip.top + 6)]
    pygame.draw.polygon(surface, HIGH, mark)


def _reddened(red: Sequence[bool]) -> list[int]:
    return [place for place, touches in enumerate(red) if touches]


def draw_note(surface: pygame.Surface, kit: Kit, middle: tuple[int, int], seen: Seen) -> None:
    """Write under the microscope what the groove says."""
    if seen.phase is not Phase.BY_HAND:
        key, ink = "craft-running", DIM
    elif seen.land_um < 0:
        key, ink = "craft-walls-touch", RED_LIGHT
    elif seen.level_ddb > seen.level_band.high:
        key, ink = f"craft-over-{seen.level_band.limit}", RED_LIGHT
    elif seen.level_ddb < seen.level_band.low:
        key, ink = "craft-too-quiet", DIM
    else:
        key, ink = "craft-level-good", AMBER_LIGHT
    style = ROW_BOLD.in_colour(ink)
    kit.type.write(surface, kit.words(key), middle, style, anchor="middle", within=480)
