"""The workshop: one chooses music, film, screw and order of work, and begins."""

from collections.abc import Sequence

import pygame

from game.city.seen import SeenFilm
from game.city.seen_air import SeenMaster
from game.screen.actions import Action
from game.screen.batch import films_for
from game.screen.focus import Target
from game.screen.frame import Hud, Pair, Primary
from game.screen.handwork import AGAIN_TICKS
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.making import PITCHES_UM, Making
from game.screen.page import Page
from game.screen.scene import STAY, Change, Push, Swap
from game.screen.scenes.batch import Batch
from game.screen.scenes.burn import FILM_PX, Burn
from game.screen.scenes.cutting import Cutting
from game.screen.scenes.gramophone import Gramophone
from game.screen.scenes.trim import Trim
from game.screen.song_length import told_seconds
from game.screen.stage import Stage
from game.screen.strip import draw_steps_of_work
from game.screen.studio import Studio
from game.screen.table import FILMS, Choice, Tab, Table

EDGE_MM = 2
ROW_PX = 44
FILMS_ACROSS = 3


class Workshop(Page):
    """Masters at the left, films in the middle, what comes of them at the right."""

    caption_above_lower = True
    pointer_focuses = False

    def __init__(self, kit: Kit, host: Host, studio: Studio) -> None:
        super().__init__(kit)
        self.host = host
        self.studio = studio
        self.stage = self.behind = Stage(kit.plates, "kitchen")
        self.stage.dim = 0.6
        self.choice = Choice()
        self.table = Table(kit, host, studio, self.choice)
        self._leave_ticks = 0
        self._lay_out()
        kit.plates.want(("lathe", "hand-scissors", "hand-cigarette", "hand-brush", "gramophone"))

    def wake(self) -> None:
        """Look over the table anew."""
        self._lay_out()

    def hud(self) -> Hud:
        """Give the strip on top."""
        return self.host.hud(lens=self.kit.devices.held(Action.LENS))

    def goal(self) -> str:
        """Give the sentence of the next step."""
        return self.host.goal()

    def targets(self) -> Sequence[Target]:
        """Give masters, films, and how it shall be done."""
        return self.table.targets()

    def pairs(self) -> Sequence[Pair]:
        """Say what can be done."""
        words = self.kit.words
        arrows = (Action.LEFT, Action.RIGHT, Action.UP, Action.DOWN)
        return (
            Pair(arrows, words("bar-choose")),
            Pair((Action.PREVIOUS, Action.NEXT), words("craft-bar-films")),
            Pair((Action.TOOL_B,), words("craft-bar-screw")),
            Pair((Action.TOOL_C,), words("craft-bar-order")),
            Pair((Action.BACK,), words("craft-bar-leave")),
        )

    def primary(self) -> Primary:
        """Give the button: take what has the ring, or begin."""
        words, at = self.kit.words, self.focus.at
        match at.value if at is not None else None:
            case SeenMaster(song=song) if song != self.choice.song:
                return Primary(words("craft-take-master"))
            case SeenFilm(number=number) if number != self.choice.film:
                return Primary(words("craft-take-film"))
            case str():
                return Primary(words("bar-change"))
            case Tab():
                return Primary(words("quay-open"))
        return Primary(words("craft-begin"), why_not=self._hindrance())

    def choose(self, target: Target) -> Change:
        """Take what has the ring; what is taken already begins the work."""
        match target.value:
            case SeenMaster(song=song, tape=tape) if song != self.choice.song:
                self.choice.song = song
                self.studio.want_master(song, tape=tape)
                self.kit.desk.sound("paper", gain=0.4)
                return STAY
            case SeenFilm(number=number) if number != self.choice.film:
                self.choice.film = number
                self.kit.desk.sound("film_flap", gain=0.5)
                return STAY
            case Tab(group=group):
                return self._lay_open(group)
            case "pitch":
                return self._next_pitch()
            case "order":
                return self._other_order()
        return self._begin()

    def commit(self) -> Change:
        """Begin, where there is nothing to choose."""
        return super().commit() if self.focus.at is not None else self._begin()

    def clicked(self, x: int, y: int) -> Change:
        """Begin nothing with a click beside everything: the scissors cannot be taken back."""
        return STAY

    def act(self, action: Action) -> Change:
        """Change screw and order, open the book, pause, leave."""
        match action:
            case Action.NEXT | Action.PREVIOUS:
                return self._next_film(1 if action is Action.NEXT else -1)
            case Action.TOOL_B:
                return self._next_pitch()
            case Action.TOOL_C:
                return self._other_order()
            case Action.DIARY:
                return self.host.open_diary()
            case Action.PAUSE:
                return self.host.pause()
        return super().act(action)

    def back(self) -> Change:
        """Ask once; again: leave, and the block is over."""
        if self._leave_ticks:
            self.kit.captions.clear()
            return self.host.leave()
        self._leave_ticks = AGAIN_TICKS
        self.say("craft-leave-again")
        return STAY

    def away(self) -> Change:
        """Pause when the window loses the player."""
        return self.host.pause()

    def idle(self) -> Change:
        """Let the stage live."""
        self._leave_ticks = max(0, self._leave_ticks - 1)
        self.stage.live(self.kit.settings)
        failure = self.studio.take_failure()
        if failure is not None:
            self.kit.captions.say(failure, seconds=6)
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the kitchen and what lies on its table."""
        self.stage.draw(surface, blend)
        self.table.draw(surface, self.focus.at)
        draw_steps_of_work(
            surface,
            self.kit,
            self.kit.layout.lower,
            step="master",
            burnt_first=self.choice.burnt_first,
        )

    # The work itself: each step leads to the next.

    def _begin(self) -> Change:
        why_not = self._hindrance()
        master, film = self.table.master, self.table.film
        if why_not or master is None or film is None:
            return self.refuse(why_not, Action.CONFIRM)
        workshop = self.host.seen.workshop
        assert workshop is not None, "this screen is shown at the workshop"
        making = Making(
            song=master.song,
            tape=master.tape,
            blank=film.blank,
            lathe=workshop.lathe,
            dull_um=workshop.dull_um,
            seed=self.host.dice("groove"),
            pitch_um=self.choice.pitch_um,
            burnt_first=self.choice.burnt_first,
            awake=workshop.knock.percent > 0,
        )
        survey = self.table.survey
        assert survey is not None, "the reason not to begin was asked before"
        self.studio.film_picture(film.blank, pixels=FILM_PX)
        return Push(
            Trim(
                self.kit,
                self.host,
                self.studio,
                making,
                then=self._then,
                density=survey.density,
                song_seconds=told_seconds(self.host, master.song, survey.seconds),
            )
        )

    def _then(self, making: Making) -> Change:
        """Go on to the next step of the making."""
        kit, host, studio = self.kit, self.host, self.studio
        match making.step:
            case "hole":
                return Swap(Burn(kit, host, studio, making, then=self._then))
            case "cut":
                survey = studio.survey(making.song, making.blank, tape=making.tape)
                assert survey is not None, "it was there when the work began"
                return Swap(Cutting(kit, host, studio, making, survey, then=self._then))
        films = films_for(making, host.seen)
        return Swap(
            Gramophone(
                kit, host, studio,
                fresh=making.recipe(),
                more=lambda: Swap(Batch(kit, host, studio, making, films)),
                count=len(films),
            )
        )  # fmt: skip

    def _hindrance(self) -> str:
        """Say why the work cannot begin, or nothing."""
        words, seen = self.kit.words, self.host.seen
        if seen.workshop is None or seen.workshop.left <= 0:
            return words("craft-none-left")
        if not seen.masters:
            return words("craft-no-masters")
        if not seen.films:
            return words("craft-no-films")
        if self.table.survey is None:
            return words("craft-band-plays")
        return ""

    def _lay_out(self) -> None:
        """Take the first music, and a film that it fits on, if nothing is chosen."""
        seen = self.host.seen
        if self.table.master is None:
            self.choice.song = seen.masters[0].song if seen.masters else ""
        if self.table.film is None:
            fitting = [f for f in seen.films if self.choice.song in f.fits] or list(seen.films)
            self.choice.film = fitting[0].number if fitting else 0

    def _lay_open(self, group: str) -> Change:
        """Turn from music to films, or back, and move the ring there."""
        self.table.lay_open(group)
        self.kit.desk.sound("film_flap", gain=0.4)
        self.focus.offer(self.targets())
        first = next((t for t in self.focus.targets if t.group == group), None)
        if first is not None:
            self.focus.set(first.name)
        return STAY

    def _next_film(self, step: int) -> Change:
        """Take the next film off the line; the line shows the films around it."""
        numbers = [film.number for film in self.host.seen.films]
        if not numbers:
            return self.refuse(self.kit.words("craft-no-films"))
        at = numbers.index(self.choice.film) if self.choice.film in numbers else -step
        self.choice.film = numbers[(at + step) % len(numbers)]
        self.table.lay_open(FILMS)
        self.kit.desk.sound("film_flap", gain=0.5)
        self.focus.offer(self.targets())
        self.focus.set(f"film-{self.choice.film}")
        return STAY

    def _next_pitch(self) -> Change:
        place = PITCHES_UM.index(self.choice.pitch_um)
        self.choice.pitch_um = PITCHES_UM[(place + 1) % len(PITCHES_UM)]
        self.kit.desk.sound("switch", gain=0.5)
        self.say("craft-screw-set", um=self.choice.pitch_um)
        return STAY

    def _other_order(self) -> Change:
        self.choice.burnt_first = not self.choice.burnt_first
        self.kit.desk.sound("switch", gain=0.5)
        self.say("craft-order-first" if self.choice.burnt_first else "craft-order-last")
        return STAY
