"""Acting: the bot at the real screens, with a word of what it wants before it does it."""

from game.bots.craft import coarsest_pitch_um
from game.bots.wishes import Choice, Cut, Look, Player, Stand, Tune, Wish
from game.city.commands import Choose, GoTo, HandOver
from game.screen.actions import Action
from game.screen.byhand import ByHand
from game.screen.run import Run
from game.screen.scene import STAY, TICKS_PER_S, Change, Pressed, Push, Scene
from game.screen.scenes.chapter import ChapterEnd
from game.screen.scenes.city_map import CityMap
from game.screen.scenes.end import End
from game.screen.scenes.gramophone import Gramophone
from game.screen.scenes.handing_over import HandingOver
from game.screen.scenes.home import Home
from game.screen.scenes.hospital import Hospital
from game.screen.scenes.talk import Talk
from game.screen.scenes.workshop import Workshop
from game.screen.talk_lines import Line
from game.screen.telling import tell

PAUSE_TICKS = round(1.2 * TICKS_PER_S)
"""How long the bot thinks, so that one can read along."""
READ_TICKS = 3 * TICKS_PER_S
LISTEN_TICKS = 8 * TICKS_PER_S
MOST_WORK_TICKS = 75 * TICKS_PER_S
"""So long one likes to watch a hand at one thing; then it is skipped."""
READ_LETTERS_PER_S = 40
"""How fast a bubble is read once it stands there; it has been read while it came, too."""
PATIENCE_TICKS = 15 * 60 * TICKS_PER_S
"""How long nothing may come of what it does; the longest cut is shorter."""
EDGE_MM = 5
"""How much smaller than the sheet a trimmed disc turns out."""
CONFIRM = Pressed(Action.CONFIRM)
SHOW = Pressed(Action.SHOW)
OTHER_SCREW = Pressed(Action.TOOL_B)
OTHER_FILM = Pressed(Action.NEXT)


class Actor:
    """Lets a bot play a run on its screens."""

    def __init__(
        self,
        run: Run,
        bot: Player,
        *,
        days: int | None = None,
        hurried: bool = False,
        most_work_ticks: int = MOST_WORK_TICKS,
    ) -> None:
        self.run = run
        self._bot = bot
        self._days = days
        self._hurried = hurried
        self._most_work_ticks = most_work_ticks
        self._scene: Scene | None = None
        self._shown: Scene | None = None
        self._wait_ticks = 0
        self._choice: Choice | None = None
        self._read: Line | None = None
        self._says = ""
        self._acts = 0
        self._worked_ticks = 0
        self._patience_ticks = PATIENCE_TICKS // (10 if hurried else 1)
        self._fruitless_ticks = 0

    @property
    def says(self) -> str:
        """What it wants and why, as a sentence."""
        return self._says

    @property
    def about(self) -> str:
        """The seed, as a small line."""
        return self.run.kit.words("seed-about", seed=str(self.run.session.seed))

    @property
    def over(self) -> bool:
        """Whether it has shown all."""
        if self.stuck:
            return True
        seen = self.run.seen
        if self._days is not None and seen.day >= self._days:
            return True
        return seen.end is not None and isinstance(self._scene, End) and self._wait_ticks <= 0

    @property
    def stuck(self) -> bool:
        """Whether nothing has come of what it did for too long."""
        return self._fruitless_ticks > self._patience_ticks

    def act(self, scene: Scene) -> Change:
        """Do what it does in this tick on the screen that is shown."""
        self._fruitless_ticks += not self.run.studio.busy
        if self._acts != len(self.run.session.commands):
            self._acts, self._fruitless_ticks = len(self.run.session.commands), 0
        if scene is not self._scene:
            self._scene, self._choice, self._worked_ticks = scene, None, 0
            self._think(PAUSE_TICKS if self._plays_on(scene) else READ_TICKS)
        if isinstance(scene, ByHand) and scene.working and scene.ghost is None:
            # Before the machine's first tick: what is seen or heard meanwhile moves no hand.
            return scene.handle(SHOW)
        if self._wait_ticks > 0:
            self._wait_ticks -= 1
            return STAY
        return self._play(scene)

    def _play(self, scene: Scene) -> Change:
        """Do what this kind of screen is for."""
        match scene:
            case ByHand():
                done = self._use_hands(scene)
            case Hospital() if self._at_the_box(scene):
                done = self._look(scene)
            case Gramophone():
                done = self._hear(scene)
            case Talk():
                done = self._talk(scene)
            case ChapterEnd():
                done = self._turn_page(scene)
            case _:
                done = self._wish(scene) if self._plays_on(scene) else self._confirm(scene)
        return done

    def _plays_on(self, scene: Scene) -> bool:
        """Tell whether wishes are asked for here, and not only a page turned."""
        seen = self.run.seen
        if seen.end is not None or scene is not self.run.scene:
            return False
        return isinstance(scene, CityMap) or self.run.at_place

    def _think(self, ticks: int) -> None:
        self._wait_ticks = 1 if self._hurried else ticks

    def _confirm(self, scene: Scene) -> Change:
        self._think(PAUSE_TICKS)
        return scene.handle(CONFIRM)

    def _wish(self, scene: Scene) -> Change:
        """Say what is wanted next; after a moment, do it."""
        if self._choice is None:
            self._point_at(scene, self._choose())
            self._think(PAUSE_TICKS)
            return STAY
        wish = self._choice.wish
        if isinstance(wish, Cut):
            return self._begin_cut(scene, wish)
        self._choice = None
        by_hand = self._by_hand(scene, wish)
        if by_hand is not None:
            return by_hand
        assert not isinstance(wish, Cut | Look | Tune | Stand), "a hand has done that"
        here = self.run.seen.here, self.run.seen.block, self.run.seen.day
        self.run.do(wish)
        if here != (self.run.seen.here, self.run.seen.block, self.run.seen.day):
            return self.run.next()
        wake = getattr(scene, "wake", None)
        if wake is not None:
            wake()
        return STAY

    def _by_hand(self, scene: Scene, wish: Wish) -> Change | None:
        """Turn to the screen on which a wish is a movement of the hand, if it is one."""
        match wish:
            case Look():
                return self._confirm(scene)
            case Tune():
                return self._sit_down(scene)
            case Stand():
                return self.run.next()
            case HandOver(calmly=False):
                return self._hand_over()
        return None

    def _point_at(self, scene: Scene, choice: Choice) -> None:
        """Let the ring lie on the place that is meant."""
        if isinstance(scene, CityMap) and isinstance(choice.wish, GoTo):
            scene.focus.offer(scene.targets())
            scene.focus.set(choice.wish.place)

    def _talk(self, scene: Talk) -> Change:
        """Read as fast as a reader does; say what it will answer, and answer."""
        if scene.asking:
            return self._answer(scene)
        if not scene.complete and not self._hurried:
            return STAY
        if self._read is not scene.line:
            self._read = scene.line
            self._think(len(scene.text) * TICKS_PER_S // READ_LETTERS_PER_S)
            return STAY
        return scene.handle(CONFIRM)

    def _answer(self, scene: Talk) -> Change:
        if self._choice is None:
            wish = self._choose().wish
            if isinstance(wish, Choose):
                scene.turn_to(wish.option)
            self._think(PAUSE_TICKS)
            return STAY
        self._choice = None
        return scene.handle(CONFIRM)

    def _turn_page(self, scene: ChapterEnd) -> Change:
        """Say that the chapter is over, and go on."""
        if self._choice is None:
            self._choose()
            self._think(PAUSE_TICKS)
            return STAY
        return self._confirm(scene)

    def _choose(self) -> Choice:
        """Make up its mind, and say so."""
        choice = self._choice = self._bot.choose(self.run.seen)
        self._says = tell(self.run.kit.words, choice.says)
        return choice

    def _begin_cut(self, scene: Scene, cut: Cut) -> Change:
        """Lay music, film and screw on the table one after the other, then begin."""
        assert isinstance(scene, Workshop), "a bot cuts only where the lathe is"
        scene.focus.offer(scene.targets())
        if scene.choice.song != cut.song:
            scene.focus.set(f"master-{cut.song}")
            return self._confirm(scene)
        if scene.choice.film != cut.film:
            return scene.handle(OTHER_FILM)
        scene.focus.set(f"film-{cut.film}")
        survey, film = scene.table.survey, scene.table.film
        if survey is None or film is None:
            return STAY
        radius_mm = min(film.blank.width_mm, film.blank.height_mm, 240) // 2 - EDGE_MM
        if scene.choice.pitch_um != coarsest_pitch_um(radius_mm, survey.seconds):
            return scene.handle(OTHER_SCREW)
        self._choice = None
        return self._confirm(scene)

    def _sit_down(self, scene: Scene) -> Change:
        """Turn to the set."""
        assert isinstance(scene, Home), "a set stands where one lives"
        scene.focus.offer(scene.targets())
        scene.focus.set("deed-dial")
        return self._confirm(scene)

    def _hand_over(self) -> Change:
        """Give it from coat to coat, as a player does."""
        street = self.run.seen.street
        assert street is not None, "one hands over in the street"
        assert street.deal is not None, "something was agreed"
        buyer, run = street.deal.buyer, self.run
        return Push(HandingOver(run.kit, run, buyer=buyer, then=lambda _: run.next()))

    def _use_hands(self, scene: ByHand) -> Change:
        """Let a practised hand work; when it is done, go on."""
        if not scene.working:
            primary = scene.primary()
            waits = primary is not None and primary.why_not
            return STAY if waits else self._confirm(scene)
        self._worked_ticks += 1
        shown = self._hurried or self._worked_ticks > self._most_work_ticks
        if shown and not scene.skipping:
            return scene.handle(CONFIRM)
        return STAY

    def _at_the_box(self, scene: Hospital) -> bool:
        hospital = self.run.seen.hospital
        return scene.working or hospital is None or hospital.done

    def _look(self, scene: Hospital) -> Change:
        change = STAY if scene.working else self._confirm(scene)
        if scene.working and self._shown is not scene:
            self._shown = scene
            return scene.handle(SHOW)
        return change

    def _hear(self, scene: Gramophone) -> Change:
        """Listen for a while, then keep it."""
        if scene.primary().why_not:
            return STAY
        if self._shown is not scene:
            self._shown = scene
            self._think(LISTEN_TICKS)
            return STAY
        return self._confirm(scene)
