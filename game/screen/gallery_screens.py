"""The screens of the gallery to which no bot's day leads, each set up as a run would leave it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from game.city.events import Event, FifteenDays, Lost, Raided
from game.city.events import Stopped as StopEvent
from game.city.level import Level
from game.city.said import Said, Term
from game.city.seen import Seen, SeenEnd
from game.city.seen_talk import SeenDoor, SeenDoors, SeenEnding, SeenHeld, SeenLine
from game.screen.benches import Benches
from game.screen.ends import PLATES, Onward, page_of_end, show_closing
from game.screen.held_disc import HeldDisc
from game.screen.kit import Kit
from game.screen.menu import Menu
from game.screen.practice_book import MOVEMENTS
from game.screen.scene import POP, STAY, Change, Push, Scene
from game.screen.scenes.closing import Closing
from game.screen.scenes.confirm import Confirm
from game.screen.scenes.credits import credits_page
from game.screen.scenes.doors import Doors
from game.screen.scenes.held import Held
from game.screen.scenes.held_play import HeldPlay
from game.screen.scenes.options import TABS, FirstStart, Options
from game.screen.scenes.pause import Pause
from game.screen.scenes.stopped import Stopped
from game.screen.shelf_room import room_of_profile
from game.screen.standin import StandIn
from game.screen.studio import Studio
from game.session import Session
from game.shelf import ProfileShelf

Made = Callable[[], Scene]
"""Makes a screen in the language and the size that are chosen then."""
ALONE = ("bag", "dial", "documents", "handing")
"""Movements that no bot's first days come to, or that it does by itself."""
FROM_TITLE = ("new", "runs", "almanac", "shelf", "music")
ENDINGS_OF_RUNS = ("trial", "debt", "bankrupt", "week", "caught")
STOPS: Mapping[str, Sequence[Event]] = {
    "street": (StopEvent(percent=20), Lost("patrol", (1, 2), 4000, 0)),
    "gate": (Lost("gate", (3,), 12_000, 0),),
    "raid": (Raided(found=2), Lost("raid", (1, 2), 0, 0)),
    "days": (FifteenDays(days=15), Lost("arrest", (), 0, 0)),
}
ROWS = (
    Term(Said("end-row-earned", (("sold", 9),)), 124_000),
    Term(Said("end-row-lost", (("count", 2),)), -8_000),
    Term(Said("end-row-debt"), -15_000),
    Term(Said("end-row-cash"), 21_600),
)
"""What a run came to, line by line."""
HELD = SeenHeld(
    number=0,
    plays=40,
    marked=True,
    copied=False,
    named=True,
    bitten=True,
    lines=(
        SeenLine("guessed", Said("held-nobody", (("year", 1964),))),
        SeenLine("gap", Said("held-since")),
    ),
    heard="",
)


@dataclass(frozen=True, slots=True)
class Setting:
    """What the screens of the gallery are set up with."""

    kit: Kit
    studio: Studio
    menu: Menu
    benches: Benches
    level: Level
    shelf: ProfileShelf

    @property
    def seen(self) -> Seen:
        """What is known on the first morning of the level."""
        return Session(self.level, seed=1956).seen

    def host(self, seen: Seen) -> StandIn:
        """Give somebody who shows a run as it is then."""
        return StandIn(self.kit, seen, what="practice-documents", seed=1956)


def fixed_screens(of: Setting) -> Iterator[tuple[str, Made]]:
    """Give the screens by their names."""
    kit = of.kit
    yield "title", of.menu.title
    yield "first-start", lambda: FirstStart(kit)
    for tab in TABS:
        yield f"options-{tab}", partial(Options, kit, tab=tab)
    yield "confirm", lambda: Confirm(kit, "quit-ask", yes=lambda: POP, below=Options(kit))
    yield "pause", lambda: Pause(kit, Options(kit))
    yield from _from_title(of)
    yield "sandbox", lambda: _pushed(of.benches.open_sandbox())
    yield "practice", lambda: _pushed(of.benches.open_practice())
    for movement in ALONE:
        assert movement in MOVEMENTS, "only what is practised can be practised"
        yield f"movement-{movement}", partial(_movement, of, movement)
    yield from _stops(of)
    yield from _ends(of)


def _from_title(of: Setting) -> Iterator[tuple[str, Made]]:
    """Open what the title leads to, and every tab of the shelf."""
    offered = {target.name for target in of.menu.title().targets()}
    for name in FROM_TITLE:
        if name in offered:
            yield name, partial(_chosen, of.menu, name)
    room = room_of_profile(of.kit, of.studio, of.shelf)
    for tab in ("statistics", "feats"):
        yield tab, partial(room.page, tab)


def _chosen(menu: Menu, name: str) -> Scene:
    title = menu.title()
    target = next(target for target in title.targets() if target.name == name)
    return _pushed(title.choose(target))


def _pushed(change: Change) -> Scene:
    assert isinstance(change, Push), "a page is opened above what is there"
    return change.scene


def _movement(of: Setting, movement: str) -> Scene:
    host = of.benches.room.begin(of.kit, movement)
    assert host is not None, f"the levels have a place for {movement}"
    assert host.scene is not None, "it was begun just now"
    return host.scene


def _stops(of: Setting) -> Iterator[tuple[str, Made]]:
    """Stand before the record of everything that can be lost."""
    for name, happened in STOPS.items():
        yield f"stopped-{name}", partial(_stopped, of, happened)


def _stopped(of: Setting, happened: Sequence[Event]) -> Scene:
    page = Stopped(of.kit, of.host(of.seen), happened)
    page.commit()
    return page


def _ends(of: Setting) -> Iterator[tuple[str, Made]]:
    """Come to every end: of a run, of the story, and half a century after it."""
    for kind in ENDINGS_OF_RUNS:
        yield f"end-{kind}", partial(_end, of, kind)
    yield "doors", lambda: Doors(of.kit, of.host(_with_doors(of.seen)), then=_stay)
    for ending in PLATES:
        yield f"closing-{ending}", partial(_closing, of, ending)
    yield "held", lambda: Held(of.kit, of.host(_with_held(of.seen)), of.studio)
    yield "held-play", partial(_held_play, of)
    yield "credits", lambda: credits_page(of.kit, then=_stay)


def _stay() -> Change:
    return STAY


def _end(of: Setting, kind: str) -> Scene:
    won = kind == "week"
    why = Said("end-rating-2") if won else Said(f"end-why-{kind}")
    end = SeenEnd(kind, 2 if won else 0, why, None, ROWS)
    ways = Onward(leave=_stay, again=_stay, anew=_stay, turn=_stay, shelf=_stay)
    return page_of_end(of.kit, replace(of.seen, end=end), ways, kept=True)


def _closing(of: Setting, ending: str) -> Scene:
    view = show_closing(of.kit.words, SeenEnding(ending, ("closing-comb",)))
    page = Closing(of.kit, view, then=_stay)
    page.commit()
    return page


def _with_doors(seen: Seen) -> Seen:
    doors = tuple(
        SeenDoor(ending, number < 2, False, ())
        for number, ending in enumerate(("harbour", "editor", "magnitizdat", "last_disc"))
    )
    return replace(seen, story=replace(seen.story, doors=SeenDoors(doors)))


def _with_held(seen: Seen) -> Seen:
    return replace(seen, story=replace(seen.story, held=HELD))


def _held_play(of: Setting) -> Scene:
    host = of.host(_with_held(of.seen))
    return HeldPlay(of.kit, host, of.studio, HeldDisc(host, of.studio, HELD), HELD)
