"""A talk: somebody speaks bubble by bubble, one answers, and it is answered back."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import pygame
from pygame import Rect

from game.city.commands import Choose
from game.city.events import Refused
from game.city.seen_talk import SeenAnswer, SeenTalk
from game.screen.actions import Action
from game.screen.focus import Target
from game.screen.frame import Hud, Pair, Primary
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.layout import HEIGHT, MARGIN, WIDTH
from game.screen.page import Page
from game.screen.palette import AMBER_LIGHT, DIM
from game.screen.panel import draw_panel, draw_strip
from game.screen.scene import POP, STAY, Change, Push, Scene
from game.screen.scenes.confirm import Confirm
from game.screen.settings import Settings
from game.screen.talk_answers import Answer, Answers, answers_of
from game.screen.talk_lines import Line, Reading, echo, opening
from game.screen.talk_places import stage_of
from game.screen.talk_portrait import Portraits, jaw_step
from game.screen.talk_sheet import INSET_PX, NAME, TITLE, Asking, Bubble, TalkSheet
from game.screen.typefaces import BODY
from game.sound.coming import Coming
from game.sound.murmur import murmur

DIM_SHARE = 0.6
GUARD_TICKS = 18
"""Whoever hurried through the bubbles has not chosen yet when the answers come."""
LETTERS_A_SYLLABLE = 5
MOST_SYLLABLES = 14
ON = frozenset({Action.NEXT, Action.RIGHT, Action.DOWN})
BEFORE = frozenset({Action.LEFT, Action.UP})


@dataclass(frozen=True, slots=True)
class _Laid:
    """Where everything lies, as long as nothing changes that it hangs on."""

    settings: Settings
    line: Line
    bubble: Bubble
    words: tuple[Answer, ...]
    answers: Answers
    asking: Asking


class Talk(Page):
    """Nothing goes on by itself: every bubble and the answer wait for the player."""

    def __init__(self, kit: Kit, host: Host) -> None:
        super().__init__(kit)
        talk = host.seen.story.talk
        assert talk is not None, "a talk is shown when one waits"
        self.host = host
        self.talk: SeenTalk = talk
        self.reading = Reading(opening(talk))
        self.answered = False
        """Whether what is said now follows the answer."""
        self._asked_at = -1
        self._sheet = TalkSheet(kit)
        self._laid: _Laid | None = None
        self._captioned = False
        self._portraits = Portraits(kit.plates)
        self._voice: Coming | None = None
        self._stage = self.behind = stage_of(kit, host.seen)
        self._stage.dim = DIM_SHARE
        kit.plates.want([f"person-{line.who}" for line in self.reading.lines if not line.told])
        self._begin()

    # How far it has come.

    @property
    def complete(self) -> bool:
        """Whether all of the bubble has come."""
        return self._letters >= len(self.text)

    @property
    def asking(self) -> bool:
        """Whether the answers lie there and can be given."""
        return self._asks and self.ticks - self._asked_at >= GUARD_TICKS

    @property
    def line(self) -> Line:
        """The bubble that is read now."""
        return self.reading.line

    @property
    def text(self) -> str:
        """What it says."""
        return self.kit.words(self.line.key)

    def portrait_box(self) -> Rect | None:
        """Tell where whoever speaks is to be seen; nothing = the narrator, or no picture yet."""
        picture = self._portrait()
        if picture is None:
            return None
        return picture.get_rect(bottomleft=(MARGIN + INSET_PX, self._foot()))

    # What a page says about itself.

    def hud(self) -> Hud:
        """Give the strip on top."""
        return self.host.hud(lens=self.kit.devices.held(Action.LENS))

    def goal(self) -> str:
        """Give the next step, unless something is said in its place."""
        return "" if self._captioned else self.host.goal()

    def pairs(self) -> Sequence[Pair]:
        """Say what else can be done."""
        words = self.kit.words
        arrows = Pair((Action.UP, Action.DOWN), words("bar-choose"))
        before = Pair((Action.PREVIOUS,), words("talk-before"))
        return (
            arrows if self._asks else before,
            Pair((Action.TOOL_C,), words("talk-again")),
            Pair((Action.TOOL_B,), words("talk-skip")),
            Pair((Action.DIARY,), words("bar-diary")),
            Pair((Action.BACK,), words("bar-pause")),
        )

    def primary(self) -> Primary:
        """Give the button: the rest of the bubble, the next one, or the answer."""
        words = self.kit.words
        if self._asks:
            return Primary(words("talk-say"))
        return Primary(words("talk-on" if self.complete else "talk-all"))

    def targets(self) -> Sequence[Target]:
        """Give the answers, once they are asked for."""
        return self._lay().answers.targets(self._lay().asking.rows) if self._asks else ()

    # What happens.

    def commit(self) -> Change:
        """Let all of a bubble come, go on, or give the answer that has the ring."""
        if not self._asks:
            return self._on()
        at = self.focus.at
        return self.choose(at) if at is not None and self.asking else STAY

    def choose(self, target: Target) -> Change:
        """Give an answer."""
        answer = next((a for a in self.talk.answers if a.id == target.name), None)
        return self._answer(answer) if answer is not None else STAY

    def clicked_target(self, target: Target) -> Change:
        """Give the answer that was clicked."""
        return super().clicked_target(target) if self.asking else STAY

    def clicked(self, x: int, y: int) -> Change | None:
        """Hear it again by a click on whoever said it; a click beside answers gives none."""
        portrait = self.portrait_box()
        if portrait is not None and portrait.collidepoint(x, y):
            return self._repeat()
        return STAY if self._asks else None

    def focused(self, target: Target) -> None:
        """Say that something lies behind an answer that nobody says."""
        if isinstance(target.value, Answer) and target.value.hidden and not target.why_not:
            self.say("talk-hidden")

    def act(self, action: Action) -> Change:
        """Turn bubbles, hear one again, skip, open the book or the pause."""
        match action:
            case Action.REPEAT | Action.TOOL_C:
                return self._repeat()
            case Action.TOOL_B:
                return self._ask_to_skip()
            case Action.DIARY:
                return self.host.open_diary()
            case Action.PAUSE | Action.BACK:
                return self.host.pause()
        if action is Action.PREVIOUS or (action in BEFORE and not self._asks):
            return self._before()
        return self._on() if action in ON and not self._asks else STAY

    def away(self) -> Change:
        """Pause when the window loses the player."""
        return self.host.pause()

    def idle(self) -> Change:
        """Let the letters come."""
        settings = self.kit.settings
        self._stage.calm, self._stage.grain_percent = settings.reduced_motion, settings.grain
        self._stage.tick()
        self.reading.tick()
        if settings.reduced_motion:
            self.reading.hurry()
        return STAY

    def turn_to(self, option: str) -> None:
        """Lay the ring on an answer."""
        self.focus.offer(self.targets())
        self.focus.set(option)

    # Painting.

    def draw(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the scene; what is said of it stands on top, where no bubble lies."""
        captions = self.kit.captions
        text, captions.text = captions.text, ""
        self._captioned = bool(text) and self.kit.settings.captions
        super().draw(surface, blend)
        captions.text = text
        if self._captioned:
            self._draw_caption(surface, text)

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the place, whoever speaks, the bubble and the answers."""
        self._stage.draw(surface, blend)
        if not self._asks or self._lay().asking.bubble:
            self._draw_bubble(surface)
        self._draw_portrait(surface)
        if self._asks:
            at = self.focus.at
            self._lay().answers.draw(surface, self.targets(), at=at.name if at is not None else "")

    def _draw_bubble(self, surface: pygame.Surface) -> None:
        bubble, line, type_ = self._lay().bubble, self.line, self.kit.type
        draw_panel(surface, bubble.box)
        title, half = self.kit.words(f"scene-{self.talk.scene}-title"), bubble.text.width // 2
        at = (bubble.text.right, bubble.name_y)
        type_.write(surface, title, at, TITLE.in_colour(DIM), anchor="right", within=half)
        if not line.told:
            left = self._name_left()
            name = self.kit.words(f"person-{line.who}-name")
            style, room = NAME.in_colour(AMBER_LIGHT), bubble.text.right - half - 24 - left
            type_.write(surface, name, (left, bubble.name_y), style, within=room)
        self._sheet.draw_text(surface, line, bubble, letters=self._letters)

    def _draw_portrait(self, surface: pygame.Surface) -> None:
        picture = self._portrait()
        where = self.portrait_box()
        if picture is not None and where is not None:
            surface.blit(picture, where, special_flags=pygame.BLEND_PREMULTIPLIED)

    def _draw_caption(self, surface: pygame.Surface, text: str) -> None:
        type_, layout = self.kit.type, self.kit.layout
        lines, style = type_.wrapped_in(text, BODY, WIDTH - 4 * MARGIN, rows=2)
        step, top = type_.line_px(style), layout.goal.top
        width = max(type_.width(line, style) for line in lines) + 36
        where = Rect((WIDTH - width) // 2, top, width, step * len(lines) + 6)
        draw_strip(surface, where)
        for row, line in enumerate(lines):
            at = (WIDTH // 2, top + 2 + row * step)
            type_.write(surface, line, at, style, anchor="middle")

    # The places of things.

    @property
    def _asks(self) -> bool:
        return self._asked_at >= 0

    @property
    def _letters(self) -> int:
        return self.reading.letters(self.text)

    def _lay(self) -> _Laid:
        """Give the places of everything: reckoned anew when text, size or language change."""
        laid, kit, line = self._laid, self.kit, self.line
        if laid is None or laid.settings is not kit.settings or laid.line is not line:
            words = answers_of(kit, self.host, self.talk)
            answers = Answers(kit, words)
            # At 100 percent the sheet keeps its height; larger text leaves no room to spare.
            alike = self.reading.lines if kit.type.percent == 100 else (line,)
            bubble = self._sheet.bubble(alike)
            asking = self._sheet.asking(answers, bubble, portrait=not line.told)
            laid = self._laid = _Laid(kit.settings, line, bubble, words, answers, asking)
        return laid

    def _portrait(self) -> pygame.Surface | None:
        """Give whoever speaks, the jaw open as the letters come."""
        line = self.line
        height = 0 if line.told else self._sheet.portrait_px(self._foot())
        if not height:
            return None
        still = self.kit.settings.reduced_motion or self._asks
        step = 0 if still else jaw_step(self.text, self._letters)
        high = self.kit.devices.held(Action.LENS)
        return self._portraits.get(line.who, height, step=step, high=high)

    def _foot(self) -> int:
        """Give the line on which the portrait stands: the bubble's text, or the first answer."""
        laid = self._lay()
        if self._asks and not laid.asking.bubble:
            return laid.asking.rows.top - 4
        return laid.bubble.text.top

    def _name_left(self) -> int:
        where = self.portrait_box()
        return where.right + 12 if where is not None else self._lay().bubble.text.left

    # How it goes on.

    def _begin(self) -> None:
        """Let a bubble be heard: a murmur without words."""
        if self._voice is not None:
            self._voice.stop()
            self._voice = None
        line = self.line
        if line.told or self.kit.desk.ear is None:
            return
        syllables = max(2, min(MOST_SYLLABLES, len(self.text) // LETTERS_A_SYLLABLE))
        make = partial(murmur, line.who, syllables=syllables, seed=len(self.text))
        self._voice = self.kit.desk.bring(make, "voices")

    def _on(self) -> Change:
        if not self.complete:
            self.reading.hurry()
            return STAY
        if self.reading.turn(1):
            self._begin()
            return STAY
        if self.answered:
            return self._leave()
        self._asked_at = self.ticks
        self.focus.offer(self.targets())
        return STAY

    def _before(self) -> Change:
        """Read again what has been read; from the answers that is the last bubble."""
        if self._asks:
            self._asked_at = -1
        elif not self.reading.turn(-1):
            self.kit.desk.refuse()
        return STAY

    def _repeat(self) -> Change:
        """Let the last bubble come once more."""
        self._asked_at = -1
        self.reading.again()
        self._begin()
        return STAY

    def _answer(self, answer: SeenAnswer) -> Change:
        """Give an answer, and hear what is said to it."""
        happened = self.host.do(Choose(self.talk.scene, answer.id))
        if any(isinstance(event, Refused) for event in happened):
            return STAY
        self.answered, self._asked_at = True, -1
        lines = echo(self.talk, answer)
        if not lines:
            return self._leave()
        self.kit.plates.want([f"person-{line.who}" for line in lines if not line.told])
        self.reading = Reading(lines)
        self._begin()
        return STAY

    def _ask_to_skip(self) -> Change:
        """Ask once before the first answer is given for one; what follows it is just left out."""
        if self.answered:
            return self._leave()
        first = next((a for a in self._lay().words if not a.why_not), None)
        if first is None:
            return self.refuse(self.kit.words("talk-no-skip"), Action.TOOL_B)
        return Push(SkipTalk(self.kit, first, yes=partial(self._skip, first.id), below=self))

    def _skip(self, option: str) -> Change:
        happened = self.host.do(Choose(self.talk.scene, option))
        if any(isinstance(event, Refused) for event in happened):
            return POP
        return self._leave()

    def _leave(self) -> Change:
        if self._voice is not None:
            self._voice.stop()
        return self.host.next()


class SkipTalk(Confirm):
    """Says which answer is given when a talk is skipped; as large as that takes."""

    def __init__(self, kit: Kit, answer: Answer, *, yes: partial[Change], below: Scene) -> None:
        super().__init__(kit, "talk-skip-ask", yes=yes, below=below, answer=answer.text)
        kit.captions.clear()
        width = {100: 620, 150: 860, 200: 1100}[kit.type.percent]
        lines = kit.type.wrap(self._question, BODY, width - 60)
        height = 30 + len(lines) * kit.type.line_px(BODY) + 30 + 84
        self._box = Rect((WIDTH - width) // 2, (HEIGHT - height) // 2, width, height)
