"""A visit: what port, gate, hospital, street and job have in common as screens."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.city.commands import Command
from game.city.events import Event, Refused
from game.screen import icons
from game.screen.actions import Action
from game.screen.figures import Figures
from game.screen.focus import Target
from game.screen.frame import Hud, Pair
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.palette import AMBER, HIGH, RIM, TEXT, shade
from game.screen.panel import draw_panel
from game.screen.scene import STAY, Change
from game.screen.shapes import MARGIN, box
from game.screen.stage import Stage
from game.screen.studio import Studio

TAB_PX = 60
TAB_GAP_PX = 12


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of film that lies on the stage; with large text one lies open at a time."""

    name: str
    """Also the name of its focus group."""
    sign: str
    """The sign of its tab, one of the signs of places."""
    box: Rect
    """Where it lies at 100 percent."""
    bare: bool = False
    """It is no panel: what is on it stands on the stage itself."""


class Visit(Page):
    """A place with a stage behind and sheets upon it."""

    def __init__(
        self,
        kit: Kit,
        host: Host,
        studio: Studio,
        *,
        plate: str,
        dim: float = 1.0,
        without: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(kit)
        self.host = host
        self.studio = studio
        self.figures = Figures(kit.plates)
        self.stage = self.behind = Stage(kit.plates, plate, date=host.seen.date, without=without)
        self.stage.dim = dim
        self._open = ""

    uses_lower = False
    """At 100 percent something lies in LOWER, so that captions stand above it."""

    # What a visit says about itself.

    def sheets(self) -> Sequence[Sheet]:
        """Give the sheets, the one that is open first at first."""
        return ()

    def targets_on(self, sheet: str, where: Rect) -> Sequence[Target]:
        """Give what can be focused on a sheet that lies there."""
        return ()

    def paint_stage(self, surface: pygame.Surface, blend: float) -> None:
        """Paint who and what stands on the stage."""

    def paint_sheet(self, surface: pygame.Surface, sheet: str, where: Rect) -> None:
        """Paint what is on a sheet."""

    def live(self) -> Change:
        """Live a tick."""
        return STAY

    # The same on every visit.

    @property
    def large(self) -> bool:
        """Whether the text is so large that sheets take turns."""
        return self.kit.type.percent > 100

    @property
    def open_sheet(self) -> str:
        """The sheet that lies open when they take turns."""
        names = [sheet.name for sheet in self.sheets()]
        return self._open if self._open in names else (names[0] if names else "")

    def turn_to(self, sheet: str) -> None:
        """Lay a sheet open, and move the ring onto it."""
        self._open = sheet
        self.focus.offer(self.targets())
        first = next((t for t in self.focus.targets if t.group == sheet), None)
        at = self.focus.at
        if first is not None and (at is None or at.group != sheet):
            self.focus.set(first.name)

    def shown(self) -> Sequence[tuple[Sheet, Rect]]:
        """Give the sheets that are to be seen, and where they lie."""
        sheets = self.sheets()
        if not self.large:
            return [(sheet, sheet.box) for sheet in sheets]
        return [(s, self._wide_box) for s in sheets if s.name == self.open_sheet]

    def targets(self) -> Sequence[Target]:
        """Give everything on the sheets, and the tabs of those that are hidden."""
        on = [
            t for sheet, where in self.shown() for t in self.targets_on(sheet.name, inside(where))
        ]
        return (*on, *self._tabs())

    def hud(self) -> Hud:
        """Give the strip on top."""
        return self.host.hud(lens=self.kit.devices.held(Action.LENS))

    def goal(self) -> str:
        """Give the sentence of the next step."""
        return self.host.goal()

    def choose(self, target: Target) -> Change:
        """Turn to another sheet."""
        if target.group == "tabs":
            self.turn_to(str(target.value))
        return STAY

    def act(self, action: Action) -> Change:
        """Open the book, pause, step back."""
        match action:
            case Action.DIARY:
                return self.host.open_diary()
            case Action.PAUSE:
                return self.host.pause()
            case Action.BACK:
                return self.back()
        return STAY

    def back(self) -> Change:
        """End the visit."""
        return self.host.leave()

    def away(self) -> Change:
        """Pause when the window loses the player."""
        return self.host.pause()

    def idle(self) -> Change:
        """Let the stage live."""
        self.caption_above_lower = self.uses_lower and not self.large
        self.stage.calm = self.kit.settings.reduced_motion
        self.stage.grain_percent = self.kit.settings.grain
        self.stage.lens = self._lens_at()
        self.stage.tick()
        return self.live()

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint stage, figures, sheets and tabs."""
        self.stage.draw(surface, blend)
        self.paint_stage(surface, blend)
        for sheet, where in self.shown():
            if self.large or not sheet.bare:
                draw_panel(surface, where)
            self.paint_sheet(surface, sheet.name, inside(where))
        self._draw_tabs(surface)

    def do(self, command: Command) -> tuple[Event, ...]:
        """Carry out a command; what was refused has been said, and its glyph shakes."""
        events = self.host.do(command)
        if any(isinstance(event, Refused) for event in events):
            self.kit.desk.refuse()
            self.kit.frame.refuse(Action.CONFIRM)
        return events

    def here(self, target_name: str) -> bool:
        """Tell whether the ring is on a target."""
        return self.focus.at is not None and self.focus.at.name == target_name

    def at_name(self) -> str:
        """Name what the ring is on."""
        return self.focus.at.name if self.focus.at is not None else ""

    def arrows_pair(self) -> Pair:
        """Give the pair of the bar that moves the ring."""
        arrows = (Action.LEFT, Action.RIGHT, Action.UP, Action.DOWN)
        return Pair(arrows, self.kit.words("bar-choose"))

    def lens_pair(self, key: str) -> Pair:
        """Give the pair of the bar for the lens."""
        return Pair((Action.LENS,), self.kit.words(key))

    @property
    def _wide_box(self) -> Rect:
        layout = self.kit.layout
        left = 470 if self.kit.type.percent == 150 else layout.centre.left
        return Rect(left, layout.top, 1244 - left, layout.caption_y - 10 - layout.top)

    def _tabs(self) -> Sequence[Target]:
        if not self.large or len(self.sheets()) < 2:
            return ()
        rail = self.kit.layout.left
        return [
            Target(
                f"tab-{sheet.name}",
                Rect(rail.left, rail.top + row * (TAB_PX + TAB_GAP_PX), TAB_PX, TAB_PX),
                group="tabs",
                value=sheet.name,
            )
            for row, sheet in enumerate(self.sheets())
        ]

    def _draw_tabs(self, surface: pygame.Surface) -> None:
        for target, sheet in zip(self._tabs(), self.sheets(), strict=False):
            on = sheet.name == self.open_sheet
            face = box(
                TAB_PX,
                TAB_PX,
                radius=8,
                fill=shade("film", 0.2 if on else 0.1),
                fill_alpha=0.95,
                rim=AMBER if on else RIM,
                rim_px=1.6,
            )
            surface.blit(face, (target.box.left - MARGIN, target.box.top - MARGIN))
            sign = icons.place(sheet.sign, HIGH if on else TEXT)
            surface.blit(sign, sign.get_rect(center=target.box.center))

    def _lens_at(self) -> tuple[int, int] | None:
        """Tell where the lens is: under the pointer, or on what has the ring."""
        devices = self.kit.devices
        if not devices.held(Action.LENS):
            return None
        if devices.pointer_shown or self.focus.at is None:
            return devices.pointer
        return self.focus.at.box.center


def inside(where: Rect) -> Rect:
    """Give the room of a sheet that may be written on."""
    return where.inflate(-36, -28)
