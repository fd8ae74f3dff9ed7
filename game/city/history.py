"""The history of a run: every disc and every sale of it, read out of its commands played again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from game.city import commands as do
from game.city.begin import begin
from game.city.commands import Command
from game.city.discs import Recipe, Tape, Verdict
from game.city.events import Answered, Event, LastCut, Lost, Refused, Sold
from game.city.level import Level
from game.city.lookup import date_of, title_of
from game.city.past_sales import DECLINED, LEFT, Sale, closed, first_word, said_again
from game.city.state import Bone, State
from game.city.step import step
from game.city.tally import Tally, counted

KEPT, GONE, LAST = "kept", "gone", "last"
SOLD, LOST, GIVEN = "sold", "lost", "given"
BOT = "bot"
Event_ = TypeVar("Event_", bound=Event)


@dataclass(frozen=True, slots=True)
class Disc:
    """One disc of a run: what it is made of, and what became of it."""

    number: int
    song: str
    genre: str
    level: str
    date: str
    block: int
    recipe: Recipe
    fresh: Verdict
    plays: int = 0
    damp: int = 0
    fate: str = KEPT
    """kept, sold, lost, given, last (cut behind the last door) or gone."""
    fate_date: str = ""
    fate_level: str = ""
    whom: str = ""
    """Who has it: a person, or nobody."""
    cause: str = ""
    """How it was lost, or the talk in which it was given away."""
    kop: int = 0
    new_money: bool = False
    cast_of: int = 0
    """The disc that it was pressed from; 0 = it was cut."""
    backed: bool = False
    tape: Tape | None = None
    """The tape that it was copied from; nothing = a record."""
    hand: str = ""
    """How it was cut, if somebody wrote that down: by-hand, assisted, automatic or bot."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One command of a run, and what came of it."""

    before: State
    command: Command
    after: State
    happened: tuple[Event, ...]


class History:
    """Plays a run again, and keeps what its state forgets."""

    def __init__(self, first: Level, seed: int, *, since: int = 0) -> None:
        self._state = begin(first, seed)
        self._since = since
        """So many commands are not counted: somebody else gave them."""
        self._done = 0
        self._discs: dict[int, Disc] = {}
        self._sales: list[Sale] = []
        self._talking: Sale | None = None
        self._tapes: list[Tape] = []
        self._tally = Tally(runs=1)

    @property
    def discs(self) -> tuple[Disc, ...]:
        """Every disc so far, oldest first."""
        return tuple(self._discs.values())

    @property
    def sales(self) -> tuple[Sale, ...]:
        """Every talk over a price that is over, oldest first."""
        return tuple(self._sales)

    @property
    def tally(self) -> Tally:
        """What the run comes to so far."""
        return self._tally

    @property
    def done(self) -> int:
        """How many commands were followed."""
        return self._done

    def follow(self, commands: Sequence[Command]) -> tuple[Moment, ...]:
        """Catch up with a run; give the moments that are new."""
        new = []
        for command in commands[self._done :]:
            self._done += 1
            after, happened = step(self._state, command)
            if any(isinstance(event, Refused) for event in happened):
                # A run that was begun in the middle cannot be played again from its start.
                continue
            moment = Moment(self._state, command, after, happened)
            self._remember(moment)
            self._state = after
            new.append(moment)
        return tuple(new)

    def _remember(self, moment: Moment) -> None:
        command = moment.command
        if isinstance(command, do.Taped) and command.tape is not None:
            self._tapes.append(command.tape)
        if isinstance(command, do.Pressed):
            self._press(moment, command.recipe, command.verdict)
        if isinstance(command, do.CutLast):
            self._cut_last(moment, command)
        if moment.before.stock.bones is not moment.after.stock.bones:
            self._look_round(moment)
        self._talk(moment)
        if self._done > self._since:
            self._tally = counted(self._tally, moment.before, command, moment.happened)

    # Discs.

    def _press(self, moment: Moment, recipe: Recipe, verdict: Verdict) -> None:
        before, number = moment.before, recipe.blank.number
        made = next((b for b in moment.after.stock.bones if b.number == number), None)
        tape = self._tapes[recipe.tape - 1] if 0 < recipe.tape <= len(self._tapes) else None
        self._discs[number] = Disc(
            number=number,
            song=recipe.song,
            genre=_genre(before, recipe.song),
            level=before.level.id,
            date=date_of(before),
            block=before.clock.block,
            recipe=recipe,
            fresh=made.verdict if made is not None else verdict,
            backed=number in before.trade.backed,
            tape=tape,
            hand=BOT if self._done <= self._since else "",
        )

    def _cut_last(self, moment: Moment, command: do.CutLast) -> None:
        """Keep the disc that went away under a coat at once."""
        told = _one(moment.happened, LastCut)
        if told is None:
            return
        self._press(moment, command.recipe, command.verdict)
        number = command.recipe.blank.number
        self._part(moment, number, LAST, whom=told.listener)

    def _look_round(self, moment: Moment) -> None:
        """See which discs came, which went and why, and what the rest have been through."""
        before = {bone.number: bone for bone in moment.before.stock.bones}
        after = {bone.number: bone for bone in moment.after.stock.bones}
        for number, bone in after.items():
            if number not in self._discs:
                self._cast(moment, bone)
            elif before.get(number) is not bone:
                known = self._discs[number]
                self._discs[number] = replace(known, plays=bone.plays, damp=bone.damp)
        for number in before:
            if number not in after and number in self._discs:
                self._lose(moment, number)

    def _cast(self, moment: Moment, bone: Bone) -> None:
        """Keep a copy that the press has made; what came from nowhere known is left out."""
        parent = dict(moment.after.trade.casts).get(bone.number, 0)
        pressed_from = self._discs.get(parent)
        if pressed_from is None:
            return
        self._discs[bone.number] = replace(
            pressed_from,
            number=bone.number,
            level=moment.before.level.id,
            date=date_of(moment.before),
            block=moment.before.clock.block,
            recipe=replace(pressed_from.recipe, blank=bone.blank),
            fresh=bone.verdict,
            plays=bone.plays,
            damp=bone.damp,
            fate=KEPT,
            whom="",
            cause="",
            kop=0,
            cast_of=parent,
            hand="",
        )

    def _lose(self, moment: Moment, number: int) -> None:
        sold = _one(moment.happened, Sold)
        lost = next((e for e in moment.happened if isinstance(e, Lost) and number in e.items), None)
        if sold is not None and sold.item == number:
            self._part(moment, number, SOLD, whom=sold.buyer, kop=sold.price_kop)
        elif lost is not None:
            # Whoever whistles has it too, but his name stands in the diary already.
            self._part(moment, number, LOST, cause=lost.cause)
        elif isinstance(moment.command, do.Choose):
            whom = _taker(moment.before.level, moment.command)
            self._part(moment, number, GIVEN, whom=whom, cause=moment.command.scene)
        else:
            self._part(moment, number, GONE)

    def _part(
        self,
        moment: Moment,
        number: int,
        fate: str,
        *,
        whom: str = "",
        cause: str = "",
        kop: int = 0,
    ) -> None:
        self._discs[number] = replace(
            self._discs[number],
            fate=fate,
            fate_date=date_of(moment.before),
            fate_level=moment.before.level.id,
            whom=whom,
            cause=cause,
            kop=kop,
            new_money=moment.before.level.new_money,
        )

    # Sales.

    def _talk(self, moment: Moment) -> None:
        """Follow a talk over a price: its first word, the words after it, and its end."""
        command, talking = moment.command, self._talking
        answer = _one(moment.happened, Answered)
        if isinstance(command, do.Offer):
            if talking is not None and answer is not None:
                self._talking = said_again(talking, command.price_kop, answer)
            elif talking is None:
                number = len(self._sales) + 1
                self._talking = first_word(
                    moment.before, number, command.price_kop, moment.happened
                )
        elif talking is not None and isinstance(command, do.Accept) and answer is not None:
            self._talking = replace(talking, agreed_kop=answer.price_kop)
        elif talking is not None and isinstance(command, do.Decline):
            self._talking = replace(talking, outcome=DECLINED)
        elif talking is not None and isinstance(command, do.HandOver):
            self._talking = closed(talking, moment.after, moment.happened, calmly=command.calmly)
        self._end_talk(moment.after)

    def _end_talk(self, after: State) -> None:
        """Put a talk among those that are over, once nobody deals any more."""
        if self._talking is None or after.street.deal is not None:
            return
        self._sales.append(replace(self._talking, outcome=self._talking.outcome or LEFT))
        self._talking = None


def with_hands(discs: Iterable[Disc], hands: dict[int, str]) -> tuple[Disc, ...]:
    """Write beside each disc how it was cut, where that is known."""
    return tuple(replace(disc, hand=hands.get(disc.number, disc.hand)) for disc in discs)


def _one(happened: Iterable[Event], kind: type[Event_]) -> Event_ | None:
    return next((event for event in happened if isinstance(event, kind)), None)


def _genre(state: State, song: str) -> str:
    title = title_of(state.level, song)
    return title.genre if title is not None else ""


def _taker(level: Level, command: do.Choose) -> str:
    """Tell to whom a disc went in a talk: whoever it begins with, else whoever speaks there."""
    scene = next((s for s in (*level.scenes, *level.interlude) if s.id == command.scene), None)
    if scene is None:
        return ""
    option = next((o for o in scene.options if o.id == command.option), None)
    if option is not None and option.begins:
        return option.begins
    return next((name for name in scene.says if name != "narrator"), "")
