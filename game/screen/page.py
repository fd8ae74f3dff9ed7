"""A page: the scene that most scenes are, with frame, focus, captions and one table of actions."""

from collections.abc import Sequence
from pathlib import Path

import pygame

from game.screen.actions import Action
from game.screen.caption_line import Caption, lay_caption
from game.screen.devices import Owner
from game.screen.focus import ARROWS, Focus, Target
from game.screen.frame import Hud, Pair, Primary
from game.screen.help_sheet import HelpSheet
from game.screen.kit import Kit
from game.screen.scene import (
    POP,
    STAY,
    Away,
    Change,
    Clicked,
    Dropped,
    Pointed,
    Pressed,
    Released,
    Signal,
    Typed,
    Unclicked,
)
from game.screen.stage import Stage
from game.screen.widgets import draw_focus

HOLD_TICKS = 36
PRIMARY = "primary"


class Page:
    """Fill in what differs: the hooks below. Everything else is the same on every screen."""

    caption_above_lower = False
    """The scene uses LOWER, so captions stand above it."""
    absorbed = False
    """The hands are at work, or the ear is: nothing from afar comes between."""
    pointer_focuses = True
    """The pointer moves the focus ring without a click."""

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        self.focus = Focus()
        self.help = HelpSheet(kit)
        self.behind: Stage | None = None
        """The place behind everything, if there is one."""
        self.ticks = 0
        self._hold_ticks = 0
        self._asked_again = False
        self._barred = ""
        """Why what has the ring cannot be chosen."""

    # What a scene says about itself; all of these are asked again and again.

    def hud(self) -> Hud | None:
        """Give the strip on top, or none."""
        return None

    def goal(self) -> str:
        """Give the sentence of the next step."""
        return ""

    def pairs(self) -> Sequence[Pair]:
        """Give what the action bar says."""
        return ()

    def help_pairs(self) -> Sequence[Pair]:
        """Give what the help lists: the action bar; without one the button, or how to choose."""
        words, primary = self.kit.words, self.primary()
        if self.pairs():
            return self.pairs()
        if primary is not None:
            return (Pair((Action.CONFIRM,), primary.text, primary.why_not),)
        if not self.focus.targets:
            return ()
        choose = Pair((Action.UP, Action.DOWN), words("bar-choose"))
        return (choose, Pair((Action.CONFIRM,), words("bar-take")))

    def primary(self) -> Primary | None:
        """Give the amber button, or none."""
        return None

    def targets(self) -> Sequence[Target]:
        """Give what can be focused."""
        return ()

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint everything but the frame and the focus ring."""

    def pressed_keys(self) -> frozenset[Action]:
        """Give what a hand presses that shows how it is done."""
        return frozenset()

    def kept_clear(self) -> Sequence[pygame.Rect]:
        """Give headings and names that no caption is to hide."""
        return ()

    # What happens in a scene.

    def choose(self, target: Target) -> Change:
        """Do what CONFIRM means on the focused target, which is one that can be chosen."""
        return STAY

    def commit(self) -> Change:
        """Do what CONFIRM means where nothing is focused, or what the amber button means."""
        at = self.focus.at
        return self.choose(at) if at is not None else STAY

    def act(self, action: Action) -> Change:
        """Do any other action; those that move the focus ring come here only if it stays."""
        return self.back() if action is Action.BACK else STAY

    def back(self) -> Change:
        """Step back by exactly one level."""
        return POP

    def released(self, action: Action) -> Change:
        """React to the end of an action."""
        return STAY

    def pointed(self, x: int, y: int, *, held: bool) -> None:
        """React to the pointer."""

    def clicked(self, x: int, y: int) -> Change | None:
        """React to a click that met neither bar nor button nor target; None: it is CONFIRM.

        Where there is something to choose, a click beside it chooses nothing: it may be dear.
        """
        return STAY if self.targets() else None

    def typed(self, text: str) -> Change:
        """React to letters."""
        return STAY

    def dropped(self, path: Path) -> Change:
        """Take in a file that was laid on the window; it can wait until it is needed."""
        if self.kit.cupboard is not None:
            self.kit.cupboard.take(path)
            self.say("music-reading", file=path.name)
        return STAY

    def away(self) -> Change:
        """React to the loss of the window; most scenes open the pause."""
        return STAY

    def idle(self) -> Change:
        """Live a tick."""
        return STAY

    def focused(self, target: Target) -> None:
        """React to a new place of the focus ring."""

    # The same on every screen.

    def handle(self, signal: Signal) -> Change:
        """React to a signal; while the help lies open it takes everything but the way out."""
        self.focus.offer(self.targets())
        if not self.help.is_open:
            return self.react(signal)
        if isinstance(signal, Away):
            return self.away()
        chosen = self.help.react(signal, self.help_pairs())
        return self._pressed(chosen, repeat=False) if chosen is not None else STAY

    def react(self, signal: Signal) -> Change:
        """React to a signal that is not for the help."""
        match signal:
            case Pressed(action, repeat):
                return self._pressed(action, repeat=repeat)
            case Released(action):
                return self._released(action)
            case Pointed(x, y, held):
                self._pointed(x, y, held=held)
            case Clicked(x, y):
                return self._clicked(x, y)
            case Unclicked():
                self._hold_ticks = 0
            case _:
                return self._beside(signal)
        return STAY

    def _beside(self, signal: Signal) -> Change:
        """React to what is neither an action nor the pointer."""
        match signal:
            case Typed(text):
                return self.typed(text)
            case Dropped(path):
                return self.dropped(path)
            case Away():
                return self.away()
        return STAY

    def tick(self) -> Change:
        """Live a sixtieth of a second."""
        self.ticks += 1
        self.focus.offer(self.targets())
        self.kit.captions.tick()
        self.kit.frame.tick()
        if self.help.is_open:
            return STAY
        if self._hold_ticks:
            self._hold_ticks += 1
            if self._hold_ticks > HOLD_TICKS:
                self._hold_ticks = 0
                return self._confirmed()
        return self.idle()

    def draw(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the scene, then the frame over it."""
        self.paint(surface, blend)
        frame, hud, primary, pairs = self.kit.frame, self.hud(), self.primary(), self.pairs()
        frame.pressed = self.pressed_keys()
        if pairs:
            frame.draw_bar(surface, pairs, more=self.kit.words("bar-more"))
        if hud is not None:
            frame.draw_hud(surface, hud)
        caption = self._laid_caption(primary, for_goal=hud is not None)
        if hud is not None and not self._instead_of_goal(caption):
            frame.draw_goal(surface, self.goal())
            self._draw_bath(surface)
        if primary is not None:
            frame.draw_primary(surface, primary, held=self._hold_ticks / HOLD_TICKS)
        if caption is not None:
            frame.draw_caption(surface, caption)
        if self.help.is_open:
            self.help.draw(surface, self.help_pairs())
        else:
            self.draw_ring(surface)

    def _laid_caption(self, primary: Primary | None, *, for_goal: bool) -> Caption | None:
        """Lay the caption line, if there is something to say and it is wanted."""
        text = self.kit.captions.text
        if not text or not self.kit.settings.captions:
            return None
        return lay_caption(
            self.kit.type,
            self.kit.layout,
            text,
            above_lower=self.caption_above_lower,
            taken=self._taken(primary),
            for_goal=for_goal,
            top_free=not for_goal,
        )

    def _instead_of_goal(self, caption: Caption | None) -> bool:
        return caption is not None and caption.where.colliderect(self.kit.layout.goal)

    def _taken(self, primary: Primary | None) -> Sequence[pygame.Rect]:
        """Give what captions keep off: what can be clicked, and what is to be read meanwhile."""
        boxes = [*(target.box for target in self.focus.targets), *self.kept_clear()]
        return boxes if primary is None else [*boxes, self.kit.frame.primary_box(primary)]

    def draw_ring(self, surface: pygame.Surface) -> None:
        """Draw the focus ring; scenes that light their focused row themselves leave it out."""
        if self.focus.at is not None:
            draw_focus(surface, self.focus.at.box)

    def _draw_bath(self, surface: pygame.Surface) -> None:
        """Say that the place behind is still being developed, if it is."""
        plates, behind = self.kit.plates, self.behind
        if behind is not None and plates.get(behind.name, seed=behind.seed) is None:
            percent = round(100 * plates.progress)
            text = self.kit.words("paint-waiting", percent=percent)
            self.kit.frame.draw_bath(surface, text, self.goal())

    def refuse(self, why: str, action: Action | None = None) -> Change:
        """Say why something cannot be done: caption, dull tap, and a shake of its glyph."""
        self.kit.captions.say(why)
        self.kit.desk.refuse()
        self.kit.frame.refuse(action)
        return STAY

    def say(self, key: str, **values: object) -> None:
        """Put a text into the caption line."""
        self.kit.captions.say(self.kit.words(key, **values))

    def _pressed(self, action: Action, *, repeat: bool) -> Change:
        if action is Action.CONFIRM:
            return self._confirm()
        if action is Action.HELP and self.help_pairs():
            self.help.open()
            return STAY
        if action in (Action.NEXT_GROUP, Action.PREVIOUS_GROUP):
            self._moved(moved=self.focus.cycle(1 if action is Action.NEXT_GROUP else -1))
            return STAY
        if action in ARROWS:
            if self.focus.move(action):
                self._moved(moved=True)
                return STAY
            if self.focus.at is not None and not repeat and not self._uses(action):
                self.kit.desk.refuse()
        pair = self._pair_of(action)
        if pair is not None and pair.why_not:
            return self.refuse(pair.why_not, action)
        return self.act(action)

    def _uses(self, action: Action) -> bool:
        return self._pair_of(action) is not None

    def _pair_of(self, action: Action) -> Pair | None:
        return next((pair for pair in self.pairs() if action in pair.actions), None)

    def _confirm(self) -> Change:
        primary = self.primary()
        if primary is not None and primary.why_not:
            return self.refuse(primary.why_not, Action.CONFIRM)
        if primary is not None and primary.hold:
            return self._confirm_dear()
        return self._confirmed()

    def _confirm_dear(self) -> Change:
        """Ask for a hold of 0.6 s, or for a second press."""
        if self.kit.settings.confirm == "hold":
            self._hold_ticks = 1
            self.say("confirm-hold")
            return STAY
        self._asked_again = not self._asked_again
        if self._asked_again:
            self.say("confirm-again")
            return STAY
        return self._confirmed()

    def _confirmed(self) -> Change:
        at = self.focus.at
        if at is not None and not at.enabled:
            return self.refuse(at.why_not, Action.CONFIRM)
        self.kit.desk.confirm()
        return self.commit()

    def _released(self, action: Action) -> Change:
        if action is Action.CONFIRM:
            self._hold_ticks = 0
        return self.released(action)

    def _pointed(self, x: int, y: int, *, held: bool) -> None:
        if self.kit.devices.owner is Owner.POINTER and self.pointer_focuses and not held:
            self._moved(moved=self.focus.point(x, y))
        self.pointed(x, y, held=held)

    def _clicked(self, x: int, y: int) -> Change:
        pair = self.kit.frame.pair_at(x, y)
        if pair is not None:
            self.kit.devices.redirect(pair.actions[0])
            return self._pressed(pair.actions[0], repeat=False)
        primary = self.primary()
        if primary is not None and self.kit.frame.primary_box(primary).collidepoint(x, y):
            return self._confirm()
        target = self.focus.under(x, y)
        if target is not None:
            self._moved(moved=self.focus.set(target.name))
            return self.clicked_target(target)
        done = self.clicked(x, y)
        return self._confirm() if done is None else done

    def clicked_target(self, target: Target) -> Change:
        """React to a click on a target; most scenes choose it."""
        return self._confirm()

    def _moved(self, *, moved: bool) -> None:
        at = self.focus.at
        if moved and at is not None:
            self._asked_again = False
            self.kit.desk.focus(at.box.centerx)
            if at.why_not:
                self.kit.captions.say(at.why_not)
            elif self.kit.captions.text == self._barred:
                # It was said of what the ring has left.
                self.kit.captions.clear()
            self._barred = at.why_not
            self.focused(at)
