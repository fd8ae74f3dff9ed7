"""Port, gate, hospital, street and job: they fit, and they ask the run for the right thing."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pygame
import pytest
from city_samples import (
    BONE,
    DEAL,
    HEARD,
    OPENED,
    PORT,
    SEEN,
    STOPPED,
    STREET,
    THINGS,
    FakeHost,
    FakeStudio,
    with_deal,
)
from layout_audit import Audit, audit_on
from screen_samples import kit

from game.city import commands, events
from game.city.commands import PassGate, TookFilms
from game.city.discs import Blank
from game.city.said import Term, say
from game.city.seen import Seen
from game.screen.actions import Action
from game.screen.focus import Target
from game.screen.kit import Kit
from game.screen.layout import HEIGHT, WIDTH
from game.screen.listing import window
from game.screen.page import HOLD_TICKS, Page
from game.screen.palette import contrast
from game.screen.sale_card import Ladder
from game.screen.sale_listening import stretches
from game.screen.scene import Clicked, Pop, Pressed, Push, Released
from game.screen.scenes.bag import Bag
from game.screen.scenes.customs import PAT_TICKS, Customs
from game.screen.scenes.handing_over import HandingOver
from game.screen.scenes.hospital import Hospital
from game.screen.scenes.job import Job
from game.screen.scenes.port import Port
from game.screen.scenes.stopped import LINE_TICKS, Stopped
from game.screen.scenes.street import Street
from game.screen.scenes.visit import Visit
from game.screen.showing import show_map
from game.screen.studio import film_px_per_mm
from game.sound.ear import crank_ear

LONG_WALK = 4000
NO_SHIP = replace(SEEN, port=replace(PORT, ship="", lots=(), bag=()))
EMPTY_BAG = replace(SEEN, port=replace(PORT, bag=()))
IN_STREET = replace(SEEN, here="nevsky", kind="street")
IN_HOSPITAL = replace(SEEN, here="hospital", kind="hospital")
AT_WORK = replace(SEEN, here="job", kind="job")


def host(of: Kit, seen: Seen = SEEN) -> FakeHost:
    return FakeHost(of, seen)


class TwoRows(Page):
    """Two rows, of which the lower cannot be chosen."""

    closed = "Closed at this hour."

    def targets(self) -> list[Target]:
        return [
            Target("open", pygame.Rect(0, 0, 200, 40)),
            Target("shut", pygame.Rect(0, 60, 200, 40), why_not=self.closed),
        ]


def street(of: Kit, seen: Seen = IN_STREET) -> Street:
    return Street(of, host(of, seen), FakeStudio())  # type: ignore[arg-type]


def chosen(of: Kit) -> Street:
    """Give a street in which buyer, disc and price are chosen."""
    scene = street(of)
    live(scene, 1)
    press_on(scene, "buyer-edik")
    press_on(scene, "item-104")
    return scene


def listening(of: Kit) -> Street:
    scene = chosen(of)
    talk = fake(scene)
    talk.answers = lambda _: HEARD
    scene.handle(Pressed(Action.CONFIRM))
    live(scene, 60)
    return scene


def dealing(of: Kit, *, agreed: bool) -> Street:
    scene = listening(of)
    talk = fake(scene)
    talk.seen = replace(with_deal(agreed=agreed), here="nevsky", kind="street")
    scene.handle(Pressed(Action.CONFIRM))
    live(scene, 2)
    return scene


def unwanted(of: Kit) -> Street:
    """Give a street in which one shows somebody what he never takes."""
    scene = street(of)
    live(scene, 1)
    press_on(scene, "buyer-edik")
    press_on(scene, "item-20061")
    return scene


def laughed_at(of: Kit) -> Street:
    """Give a street in which the price was too dear, and he has turned away."""
    scene = listening(of)
    talk = fake(scene)
    buyers = tuple(replace(b, left=0) if b.id == "edik" else b for b in STREET.buyers)
    talk.seen = replace(IN_STREET, street=replace(STREET, buyers=buyers, guesses=()))
    refusal = replace(HEARD[1], answer="refuse")
    scene.talker.hearing = None
    scene.talker.offered((refusal,))
    live(scene, 1)
    return scene


def lamp(of: Kit) -> Hospital:
    scene = Hospital(of, host(of, IN_HOSPITAL), FakeStudio())  # type: ignore[arg-type]
    live(scene, 1)
    scene.handle(Pressed(Action.CONFIRM))
    live(scene, 2)
    return scene


def test_a_film_on_the_light_box_is_as_large_as_its_millimetres(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def developed(self: FakeStudio, blank: Blank, *, pixels: int) -> None:
        asked.append(pixels)

    monkeypatch.setattr(FakeStudio, "film_picture", developed)
    scene = lamp(kit(tmp_path))
    scene.draw(pygame.Surface((WIDTH, HEIGHT)), 0.0)
    assert asked
    for pixels in asked:
        assert film_px_per_mm(pixels) == pytest.approx(scene.glass.px_per_mm, rel=0.002)


def afterwards(of: Kit) -> Hospital:
    scene = lamp(of)
    scene.handle(Pressed(Action.BACK))
    live(scene, 2)
    return scene


def through_the_gate(of: Kit) -> Customs:
    talk = host(of)
    talk.answers = lambda _: OPENED
    scene = Customs(of, talk, FakeStudio())  # type: ignore[arg-type]
    live(scene, 1)
    scene.handle(Pressed(Action.CONFIRM))
    live(scene, PAT_TICKS + 2)
    return scene


def record(of: Kit) -> Stopped:
    scene = Stopped(of, host(of), STOPPED, before=SEEN)
    live(scene, LINE_TICKS * 12)
    return scene


SCENES: dict[str, Callable[[Kit], Page]] = {
    "port": lambda of: Port(of, host(of), FakeStudio()),  # type: ignore[arg-type]
    "fog": lambda of: Port(of, host(of, NO_SHIP), FakeStudio()),  # type: ignore[arg-type]
    "bag": lambda of: Bag(of, host(of), FakeStudio()),  # type: ignore[arg-type]
    "customs": lambda of: Customs(of, host(of), FakeStudio()),  # type: ignore[arg-type]
    "opened": through_the_gate,
    "hospital": lambda of: Hospital(of, host(of, IN_HOSPITAL), FakeStudio()),  # type: ignore[arg-type]
    "lightbox": lamp,
    "coat": afterwards,
    "street": street,
    "choosing": chosen,
    "listening": listening,
    "countered": lambda of: dealing(of, agreed=False),
    "agreed": lambda of: dealing(of, agreed=True),
    "unwanted": unwanted,
    "laughed at": laughed_at,
    "job": lambda of: Job(of, host(of, AT_WORK), FakeStudio()),  # type: ignore[arg-type]
    "stopped": record,
}


def fake(scene: Visit) -> FakeHost:
    found = scene.host
    assert isinstance(found, FakeHost)
    return found


def live(scene: Page, ticks: int) -> None:
    for _ in range(ticks):
        scene.tick()


def press_on(scene: Page, name: str) -> object:
    """Move the ring onto a target and confirm."""
    if isinstance(scene, Visit) and scene.large:
        for sheet in scene.sheets():
            scene.turn_to(sheet.name)
            if any(target.name == name for target in scene.focus.targets):
                break
    scene.focus.offer(scene.targets())
    scene.focus.set(name)
    assert scene.focus.at is not None
    assert scene.focus.at.name == name
    return scene.handle(Pressed(Action.CONFIRM))


@pytest.fixture
def canvas(monkeypatch: pytest.MonkeyPatch) -> Audit:
    return audit_on(monkeypatch)


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("name", list(SCENES))
def test_all_text_stands_whole_in_its_place(
    name: str, language: str, percent: int, tmp_path: Path, canvas: Audit
) -> None:
    of = kit(tmp_path, language=language, percent=percent)
    scene = SCENES[name](of)
    live(scene, 2)
    of.captions.clear()
    sheets = [sheet.name for sheet in scene.sheets()] if isinstance(scene, Visit) else []
    for sheet in (sheets if percent > 100 else sheets[:1]) or [""]:
        if isinstance(scene, Visit) and sheet:
            scene.turn_to(sheet)
        canvas.begin()
        scene.draw(canvas, 0.5)
        assert not of.words.missing
        assert canvas.judge() == [], sheet


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("name", list(SCENES))
def test_targets_are_large_enough_inside_and_apart(name: str, percent: int, tmp_path: Path) -> None:
    scene = SCENES[name](kit(tmp_path, percent=percent))
    sheets = [sheet.name for sheet in scene.sheets()] if isinstance(scene, Visit) else [""]
    for sheet in sheets:
        if isinstance(scene, Visit) and percent > 100:
            scene.turn_to(sheet)
        targets = list(scene.targets())
        for target in targets:
            assert min(target.box.size) >= 44, target
            assert pygame.Rect(0, 0, WIDTH, scene.kit.layout.bar.bottom).contains(target.box)
        for number, first in enumerate(targets):
            for second in targets[number + 1 :]:
                assert not first.box.colliderect(second.box), (first, second)


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("name", list(SCENES))
def test_every_target_is_reached_by_keys_alone(name: str, percent: int, tmp_path: Path) -> None:
    scene = SCENES[name](kit(tmp_path, percent=percent))
    dice, reached = random.Random(1956), set[str]()
    keys = (Action.UP, Action.DOWN, Action.LEFT, Action.RIGHT, Action.NEXT_GROUP)
    wanted = _everything(scene)
    way, left = keys[0], 0
    for _ in range(LONG_WALK):
        if not left:
            way, left = dice.choice(keys), dice.randint(1, 8)
        left -= 1
        scene.handle(Pressed(way))
        at = scene.focus.at
        if at is not None and at.group == "tabs" and dice.randrange(3) == 0:
            scene.handle(Pressed(Action.CONFIRM))
        if at is not None:
            reached.add(at.name)
        if reached >= wanted:
            return
    assert wanted - reached == set()


def _everything(scene: Page) -> set[str]:
    """Name what must be reached: everything on every sheet, also the rows that scroll in."""
    wanted = {target.name for target in scene.targets() if target.group != "tabs"}
    if isinstance(scene, Port) and fake(scene).seen.port == PORT:
        wanted |= {f"lot-{lot.good}" for lot in PORT.lots}
    if isinstance(scene, (Port, Bag)) and fake(scene).seen.port == PORT:
        wanted |= {f"thing-{thing.number}" for thing in PORT.bag}
    if isinstance(scene, Bag):
        wanted |= {f"spot-{spot.id}" for spot in PORT.spots} | {"gate"}
    if isinstance(scene, Customs) and not scene.resolved:
        wanted |= {f"offer-{thing.number}" for thing in PORT.bag} | {"nothing"}
    if isinstance(scene, Street) and not scene.talker.listening:
        wanted |= {f"buyer-{buyer.id}" for buyer in STREET.buyers}
    return wanted


def test_a_long_list_shows_what_comes_next() -> None:
    for at in range(20):
        shown = window(20, at, shown=5)
        assert len(shown) == 5
        assert {max(0, at - 1), at, min(19, at + 1)} <= set(shown)


def test_the_help_lists_every_action_and_does_it(tmp_path: Path) -> None:
    of = kit(tmp_path, percent=200)
    scene = Port(of, host(of), FakeStudio())  # type: ignore[arg-type]
    live(scene, 1)
    wanted = len(scene.pairs())
    scene.handle(Pressed(Action.HELP))
    targets = scene.help.targets(scene.pairs())
    assert len(targets) == wanted
    diary = next(t for t in targets if t.value.actions == (Action.DIARY,))  # type: ignore[attr-defined]
    scene.handle(Clicked(*diary.box.center))
    assert fake(scene).asked == ["diary"]
    scene.handle(Pressed(Action.HELP))
    scene.handle(Pressed(Action.BACK))
    assert fake(scene).asked == ["diary"]
    assert not scene.help.is_open


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("name", ["lightbox", "agreed"])
def test_the_help_fits(name: str, percent: int, tmp_path: Path) -> None:
    scene = SCENES[name](kit(tmp_path, language="ru", percent=percent))
    scene.handle(Pressed(Action.HELP))
    screen = pygame.Rect(0, 0, WIDTH, HEIGHT)
    rows = scene.help.targets(scene.pairs())
    assert rows
    assert all(screen.contains(target.box) for target in rows)


def test_at_the_port_one_takes_gives_back_and_packs(tmp_path: Path) -> None:
    of = kit(tmp_path)
    scene = Port(of, host(of), FakeStudio())  # type: ignore[arg-type]
    press_on(scene, "lot-jeans")
    press_on(scene, f"thing-{THINGS[0].number}")
    assert fake(scene).commands == [commands.Buy("jeans"), commands.PutBack(THINGS[0].number)]
    assert isinstance(press_on(scene, "pack"), Push)
    assert isinstance(scene.handle(Pressed(Action.TOOL_C)), Push)
    scene.handle(Pressed(Action.BACK))
    assert fake(scene).asked == ["leave"], "with a bag the gate asks by itself"


def test_a_ship_is_not_left_by_a_slip(tmp_path: Path) -> None:
    of = kit(tmp_path)
    scene = Port(of, host(of, EMPTY_BAG), FakeStudio())  # type: ignore[arg-type]
    scene.handle(Pressed(Action.BACK))
    live(scene, 600)
    scene.handle(Pressed(Action.BACK))
    assert fake(scene).asked == []
    assert of.captions.text == of.words("quay-leave-again")
    scene.handle(Pressed(Action.BACK))
    assert fake(scene).asked == ["leave"]


def test_what_cannot_be_bought_says_why(tmp_path: Path) -> None:
    of = kit(tmp_path)
    scene = Port(of, host(of), FakeStudio())  # type: ignore[arg-type]
    press_on(scene, "lot-rec_moon")
    assert fake(scene).commands == []
    assert of.captions.text == of.words("refuse-none-left")


def test_what_was_said_of_one_row_does_not_stand_over_the_next(tmp_path: Path) -> None:
    of = kit(tmp_path)
    scene = TwoRows(of)
    scene.tick()
    scene.handle(Pressed(Action.DOWN))
    assert of.captions.text == scene.closed
    scene.handle(Pressed(Action.UP))
    assert not of.captions.text


def test_without_a_ship_one_can_only_go(tmp_path: Path) -> None:
    of = kit(tmp_path)
    scene = Port(of, host(of, NO_SHIP), FakeStudio())  # type: ignore[arg-type]
    live(scene, 2)
    scene.handle(Pressed(Action.TOOL_C))
    assert of.captions.text == of.words("quay-bag-empty")
    scene.handle(Pressed(Action.CONFIRM))
    assert fake(scene).asked == ["leave"]


def test_the_map_says_what_may_happen_at_a_place(tmp_path: Path) -> None:
    of = kit(tmp_path)
    kinds = ("street", "port", "workshop", "home", "job")
    places = tuple(replace(SEEN.places[0], id=kind, kind=kind) for kind in kinds)
    view = show_map(of.words, replace(SEEN, places=places), of.settings, here="")
    told = {place.name: place.risk_of_what for place in view.places}
    assert told["street"] == told["job"] == of.words("map-risk")
    assert len({told[kind] for kind in kinds}) == 4


def test_packing_lays_a_thing_down_and_takes_it_back(tmp_path: Path) -> None:
    of = kit(tmp_path)
    talk = host(of)
    talk.answers = lambda command: (events.Moved(command.item, command.spot),)
    scene = Bag(of, talk, FakeStudio())  # type: ignore[arg-type]
    live(scene, 1)
    first = THINGS[0]
    press_on(scene, f"thing-{first.number}")
    assert scene.focus.at is not None
    assert scene.focus.at.name == "spot-bag"
    press_on(scene, "spot-sandbox")
    scene.handle(Pressed(Action.UNDO))
    assert talk.commands == [
        commands.Hide(first.number, "sandbox"),
        commands.Hide(first.number, "bag"),
    ]
    scene.handle(Pressed(Action.UNDO))
    assert of.captions.text == of.words("home-nothing-to-undo")


def test_a_place_without_room_and_an_empty_hand_say_so(tmp_path: Path) -> None:
    of = kit(tmp_path)
    scene = Bag(of, host(of), FakeStudio())  # type: ignore[arg-type]
    live(scene, 1)
    press_on(scene, "spot-lamp")
    assert of.captions.text == of.words("bag-hand-empty")
    press_on(scene, f"thing-{THINGS[0].number}")
    press_on(scene, "spot-soup")
    assert of.captions.text == of.words("bag-no-room")
    assert fake(scene).commands == []
    assert not isinstance(scene.handle(Pressed(Action.BACK)), Pop)
    assert isinstance(scene.handle(Pressed(Action.BACK)), Pop)


def test_the_glove_works_before_it_is_known(tmp_path: Path) -> None:
    of = kit(tmp_path)
    talk = host(of)
    talk.answers = lambda _: OPENED
    scene = Customs(of, talk, FakeStudio())  # type: ignore[arg-type]
    live(scene, 1)
    scene.handle(Pressed(Action.CONFIRM))
    assert talk.commands == [PassGate(0)]
    live(scene, PAT_TICKS - 5)
    assert scene.patting
    scene.handle(Pressed(Action.CONFIRM))
    assert scene.resolved
    assert talk.asked == []
    scene.handle(Pressed(Action.CONFIRM))
    assert talk.asked == ["next"]


def test_giving_something_up_is_held(tmp_path: Path) -> None:
    of = kit(tmp_path)
    scene = Customs(of, host(of), FakeStudio())  # type: ignore[arg-type]
    live(scene, 1)
    press_on(scene, f"offer-{THINGS[1].number}")
    scene.handle(Released(Action.CONFIRM))
    live(scene, HOLD_TICKS + 5)
    assert fake(scene).commands == []
    press_on(scene, f"offer-{THINGS[1].number}")
    live(scene, HOLD_TICKS + 5)
    assert fake(scene).commands == [PassGate(THINGS[1].number)]


def test_a_press_takes_a_film_and_back_goes_with_it(tmp_path: Path) -> None:
    scene = lamp(kit(tmp_path))
    scene.handle(Pressed(Action.CONFIRM))
    live(scene, 40)
    seen = scene.seen()
    assert seen is not None
    assert seen.taken
    scene.handle(Pressed(Action.NEXT))
    live(scene, 30)
    seen = scene.seen()
    assert seen is not None
    assert seen.plate == 1
    scene.handle(Pressed(Action.BACK))
    live(scene, 2)
    took = fake(scene).commands
    assert len(took) == 1
    assert isinstance(took[0], TookFilms)
    assert [film.number for film in took[0].films] == [100]
    scene.handle(Pressed(Action.CONFIRM))
    assert fake(scene).asked == ["leave"]


def test_an_automatic_hand_comes_back_with_films(tmp_path: Path) -> None:
    of = kit(tmp_path)
    of.obey(of.settings.with_changes(hand="automatic"))
    scene = lamp(of)
    assert isinstance(fake(scene).commands[0], TookFilms)
    assert fake(scene).commands[0].films


def test_softened_films_show_no_skull(tmp_path: Path) -> None:
    of = kit(tmp_path)
    of.obey(of.settings.with_changes(soften_films=True))
    scene = lamp(of)
    studio = scene.studio
    assert isinstance(studio, FakeStudio)
    for _ in range(8):
        scene.handle(Pressed(Action.NEXT))
        live(scene, 24)
    assert "hand" in studio.wanted
    assert "skull" not in studio.wanted


def test_a_sale_goes_from_buyer_to_disc_to_price(tmp_path: Path) -> None:
    scene = chosen(kit(tmp_path))
    assert scene.focus.at is not None
    assert scene.focus.at.name == "price"
    before = scene.talker.ask_kop
    scene.handle(Pressed(Action.RIGHT))
    scene.handle(Pressed(Action.RIGHT))
    scene.handle(Pressed(Action.LEFT))
    assert scene.talker.ask_kop == before + 100
    scene.handle(Pressed(Action.CONFIRM))
    assert fake(scene).commands == [commands.Offer("edik", 104, before + 100)]


def test_he_hears_the_real_disc_and_the_sum_is_written_as_he_hears_it(tmp_path: Path) -> None:
    scene = listening(kit(tmp_path))
    studio = scene.studio
    assert isinstance(studio, FakeStudio)
    assert (BONE.song, BONE.plays) in studio.wanted
    hearing = scene.talker.hearing
    assert hearing is not None
    early = len(hearing.terms_yet())
    live(scene, hearing.parts[0].ticks + hearing.parts[1].ticks)
    assert early < len(hearing.terms_yet()) < len(hearing.answer.terms)
    live(scene, 600)
    assert not scene.talker.listening
    assert len(hearing.terms_yet()) == len(hearing.answer.terms)


def test_the_disc_is_heard_on_its_own_bus_and_stops_with_the_needle(tmp_path: Path) -> None:
    of = kit(tmp_path)
    with crank_ear() as ear:
        of.desk.ear = ear
        scene = listening(of)
        ear.advance(0.1)
        assert [voice.bus for voice in ear.mixer.voices].count("disc") == 1
        scene.handle(Pressed(Action.BACK))
        ear.advance(0.5)
        assert "disc" not in [voice.bus for voice in ear.mixer.voices]
    of.desk.ear = None


@pytest.mark.parametrize(
    ("agreed", "deed", "command"),
    [
        (False, "accept", commands.Accept()),
        (False, "decline", commands.Decline()),
        (True, "calm", commands.HandOver(calmly=True)),
    ],
)
def test_a_deal_is_closed_as_one_chooses(
    agreed: bool, deed: str, command: object, tmp_path: Path
) -> None:
    scene = dealing(kit(tmp_path), agreed=agreed)
    fake(scene).answers = lambda _: ()
    press_on(scene, deed)
    assert fake(scene).commands[-1] == command


def test_a_hand_gives_it_from_coat_to_coat(tmp_path: Path) -> None:
    scene = dealing(kit(tmp_path), agreed=True)
    pushed = press_on(scene, "hand")
    assert isinstance(pushed, Push)
    assert isinstance(pushed.scene, HandingOver)
    left = dealing(kit(tmp_path), agreed=True)
    left.kit.obey(left.kit.settings.with_changes(hand="automatic"))
    fake(left).answers = lambda _: ()
    press_on(left, "hand")
    assert isinstance(fake(left).commands[-1], commands.HandOver)
    assert fake(left).commands[-1].seen >= 0


def test_whoever_has_nothing_left_to_show_is_told_to_go(tmp_path: Path, canvas: Audit) -> None:
    empty = replace(IN_STREET, bones=(), things=())
    for seen, key in ((IN_STREET, "sale-show-something"), (empty, "sale-show-nothing")):
        scene = street(kit(tmp_path), seen)
        live(scene, 1)
        scene.talker.turn_to(scene.talker.street.buyers[0])
        canvas.begin()
        scene.draw(canvas, 0.0)
        assert scene.kit.words(key) in canvas.wrapped


def test_a_second_price_may_be_named_once_he_has_countered(tmp_path: Path) -> None:
    scene = dealing(kit(tmp_path), agreed=False)
    fake(scene).answers = lambda _: (events.Answered("edik", 104, "deal", 1300, ()),)
    press_on(scene, "price")
    assert isinstance(fake(scene).commands[-1], commands.Offer)


def test_one_may_put_things_away_before_anything_is_agreed(tmp_path: Path) -> None:
    scene = street(kit(tmp_path))
    live(scene, 1)
    scene.handle(Pressed(Action.TOOL_B))
    assert fake(scene).commands == [commands.Conceal()]


def test_a_buyer_hears_the_disc_as_it_was_before_this_hearing(tmp_path: Path) -> None:
    of = kit(tmp_path)
    studio = FakeStudio()
    scene = Street(of, host(of, IN_STREET), studio)  # type: ignore[arg-type]
    live(scene, 1)
    press_on(scene, "buyer-edik")
    press_on(scene, "item-104")
    laid_out = list(studio.wanted)
    talk = fake(scene)
    talk.answers = lambda _: HEARD
    scene.handle(Pressed(Action.CONFIRM))
    once_more = tuple(replace(bone, plays=bone.plays + 1) for bone in IN_STREET.bones)
    talk.seen = replace(IN_STREET, bones=once_more)
    live(scene, 5)
    assert studio.wanted[-1] in laid_out, "what was begun when it was taken up is what he hears"
    talk.answers = lambda _: ()
    scene.handle(Pressed(Action.CONFIRM))
    press_on(scene, "item-104")
    assert studio.wanted[-1] not in laid_out, "the next one hears it a play older"


def test_with_nothing_to_sell_the_street_says_so(tmp_path: Path) -> None:
    of = kit(tmp_path)
    scene = street(of, replace(IN_STREET, bones=(), things=()))
    live(scene, 1)
    scene.focus.set("buyer-edik")
    primary = scene.primary()
    assert primary is not None
    assert primary.why_not == of.words("sale-nothing")
    press_on(scene, "buyer-edik")
    assert of.captions.text == of.words("sale-nothing")


def test_walking_away_is_meant(tmp_path: Path) -> None:
    scene = street(kit(tmp_path))
    live(scene, 1)
    scene.handle(Pressed(Action.TOOL_C))
    live(scene, 600)
    scene.handle(Pressed(Action.TOOL_C))
    assert fake(scene).commands == []
    scene.handle(Pressed(Action.TOOL_C))
    assert fake(scene).commands == [commands.WalkAway()]
    assert fake(scene).asked == ["next"]


def test_the_way_back_in_the_street_puts_away_and_then_pauses(tmp_path: Path) -> None:
    scene = chosen(kit(tmp_path))
    assert scene.talker.item is not None
    scene.handle(Pressed(Action.BACK))
    assert scene.talker.item is None
    for _ in range(3):
        scene.handle(Pressed(Action.BACK))
    assert fake(scene).asked == ["pause"] * 3
    assert fake(scene).commands == []


def test_when_papers_are_wanted_the_street_gives_way(tmp_path: Path) -> None:
    scene = chosen(kit(tmp_path))
    fake(scene).answers = lambda _: STOPPED
    scene.handle(Pressed(Action.CONFIRM))
    assert fake(scene).asked == ["next"]


def test_somebody_who_has_enough_says_so(tmp_path: Path) -> None:
    of = kit(tmp_path)
    scene = street(of)
    live(scene, 1)
    press_on(scene, "buyer-arkady")
    assert of.captions.text == of.words("sale-turned-away")
    assert scene.talker.buyer is None


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize(
    ("answer", "price_kop", "more"),
    [
        ("deal", 100, "term-asked-less"),
        ("deal", 1400, "term-asked-less"),
        ("deal", 1500, ""),
        ("counter", 1500, ""),
        ("deal", 1590, "term-last-word"),
    ],
)
def test_the_lines_on_the_card_come_to_the_sum_below_them(
    *, answer: str, price_kop: int, more: str, percent: int, tmp_path: Path, canvas: Audit
) -> None:
    of = kit(tmp_path, percent=percent)
    heard = (
        Term(say("term-title", song="song-blue_lamp-title"), 1800),
        Term(say("term-full"), -300),
    )
    beside = (Term(say(more), price_kop - 1500),) if more else ()
    deal = replace(DEAL, agreed=answer == "deal", price_kop=price_kop, terms=(*heard, *beside))
    scene = chosen(of)
    talk = fake(scene)
    talk.answers = lambda _: (HEARD[0], events.Answered("edik", 104, answer, price_kop, heard))
    scene.handle(Pressed(Action.CONFIRM))
    talk.seen = replace(IN_STREET, street=replace(STREET, deal=deal))
    assert scene.talker.talk.told[1] == 0
    scene.handle(Pressed(Action.CONFIRM))
    terms, total_kop = scene.talker.talk.told
    assert sum(term.amount for term in terms) == total_kop == price_kop
    if scene.large:
        scene.turn_to("sum")
    live(scene, 1)
    canvas.begin()
    scene.draw(canvas, 0.0)
    shown = {text for text, _ in canvas.laid}
    assert talk.money(price_kop) in shown
    assert not more or of.words(more) in shown


def test_of_what_somebody_never_takes_the_card_says_so(tmp_path: Path, canvas: Audit) -> None:
    of = kit(tmp_path)
    scene = unwanted(of)
    of.captions.clear()
    asked_kop = scene.talker.ask_kop
    canvas.begin()
    scene.draw(canvas, 0.0)
    assert of.words("sale-never-takes") in canvas.wrapped
    assert of.words("sale-guess") not in {text for text, _ in canvas.laid}
    press_on(scene, "price")
    assert of.captions.text == of.words("sale-never-takes")
    scene.handle(Pressed(Action.RIGHT))
    assert scene.talker.ask_kop == asked_kop
    assert fake(scene).commands == []
    press_on(scene, "item-20021")
    assert scene.talker.why_not == "", "cloth is what he takes"


@pytest.mark.parametrize("percent", [100, 150])
def test_what_is_offered_stays_in_the_tray(percent: int, tmp_path: Path, canvas: Audit) -> None:
    of = kit(tmp_path, percent=percent)
    scene = chosen(of)
    press_on(scene, "item-20001")
    fake(scene).seen = replace(
        IN_STREET, street=replace(STREET, deal=replace(DEAL, item=20001, agreed=True))
    )
    scene.turn_to("lower")
    live(scene, 1)
    canvas.begin()
    scene.draw(canvas, 0.0)
    assert of.words("sale-nothing") not in canvas.wrapped
    assert not any(target.name.startswith("item-") for target in scene.targets())
    fake(scene).seen = replace(IN_STREET, bones=(), things=())
    canvas.begin()
    scene.draw(canvas, 0.0)
    assert of.words("sale-nothing") in canvas.wrapped


def test_with_large_text_the_card_says_in_place_of_the_ladder_that_he_has_gone(
    tmp_path: Path, canvas: Audit
) -> None:
    of = kit(tmp_path, percent=200)
    scene = laughed_at(of)
    scene.turn_to("right")
    of.captions.clear()
    canvas.begin()
    scene.draw(canvas, 0.0)
    assert of.words("sale-gone") in {text for text, _ in canvas.laid}


def test_the_ladder_stands_still_once_he_has_gone(tmp_path: Path, canvas: Audit) -> None:
    of = kit(tmp_path)
    before = chosen(of).talker.talk
    scene = laughed_at(of)
    talk = scene.talker.talk
    assert (talk.ladder, talk.ask_kop) == (before.ladder, before.ask_kop)
    for deed in (
        lambda: scene.talker.move_price(1),
        lambda: scene.talker.price_at(0.9),
        lambda: scene.handle(Pressed(Action.SECOND_LEFT)),
    ):
        of.captions.clear()
        deed()
        assert of.captions.text == of.words("sale-gone")
    assert scene.talker.talk == talk
    canvas.begin()
    scene.draw(canvas, 0.0)
    assert of.words("sale-gone") in {text for text, _ in canvas.laid}


def test_the_record_is_read_out_line_by_line_and_names_what_went(tmp_path: Path) -> None:
    of = kit(tmp_path)
    talk = host(of)
    scene = Stopped(of, talk, STOPPED, before=SEEN)
    texts = " ".join(f"{line.text} {line.value}" for line in scene.lines)
    for wanted in (
        of.words("song-thin_film-title"),
        of.words("good-rec_freight-name"),
        talk.money(-2600),
        of.words("warn-serious", count=1),
    ):
        assert wanted in texts
    scene.handle(Pressed(Action.CONFIRM))
    assert talk.asked == []
    scene.handle(Pressed(Action.CONFIRM))
    assert talk.asked == ["next"]


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_line_of_the_record_is_passed_over(percent: int, tmp_path: Path, canvas: Audit) -> None:
    of = kit(tmp_path, language="ru", percent=percent)
    talk = host(of)
    scene = Stopped(of, talk, STOPPED, before=SEEN)
    live(scene, 2)
    read: list[str] = []
    for _ in range(12):
        scene.handle(Pressed(Action.CONFIRM))
        if talk.asked:
            break
        canvas.begin()
        scene.draw(canvas, 0.0)
        assert canvas.judge() == []
        read += [text for text, _ in canvas.laid]
    assert talk.asked == ["next"]
    said = " ".join(read)
    for line in scene.lines:
        assert all(word in said for word in line.text.split())
        assert line.value in said


def test_work_lasts_to_the_whistle(tmp_path: Path) -> None:
    of = kit(tmp_path)
    during = Job(of, host(of, AT_WORK), FakeStudio())  # type: ignore[arg-type]
    live(during, 1)
    during.handle(Pressed(Action.CONFIRM))
    assert fake(during).asked == ["leave"]
    happened = (events.Arrived("job"), events.Earned(900))
    after = Job(of, host(of, replace(SEEN, here="", kind="")), FakeStudio(), happened=happened)  # type: ignore[arg-type]
    live(after, 1)
    after.handle(Pressed(Action.CONFIRM))
    assert fake(after).asked == ["next"]


def test_each_work_has_words_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    of, canvas = kit(tmp_path), audit_on(monkeypatch)
    heard = {}
    for place in ("job", "kiosk", "pumps"):
        scene = Job(of, host(of, replace(AT_WORK, here=place)), FakeStudio())  # type: ignore[arg-type]
        live(scene, 1)
        canvas.begin()
        scene.draw(canvas, 0.0)
        heard[place] = set(canvas.wrapped)
    assert of.words("job-quiet") in heard["job"]
    for place in ("kiosk", "pumps"):
        assert of.words(f"job-{place}-quiet") in heard[place]
        assert of.words("job-quiet") not in heard[place]


def test_stretches_are_heard_in_order_and_join_where_they_meet() -> None:
    parts = stretches([540, 30, -1, 545], seconds=108)
    assert [(part.begins_s, round(part.ends_s, 1)) for part in parts] == [(0.0, 5.0), (52.6, 56.5)]


def test_the_ladder_has_whole_roubles_and_room_above_the_guess() -> None:
    for guess_kop in (0, 300, 1340, 16_000):
        ladder = Ladder.round_about(guess_kop, 0)
        assert ladder.step_kop % 100 == 0
        assert ladder.high_kop % ladder.step_kop == 0
        assert ladder.high_kop >= guess_kop * 8 // 5
        assert ladder.moved(ladder.high_kop, 5) == ladder.high_kop
        assert ladder.moved(ladder.step_kop, -5) == ladder.step_kop


def test_ink_on_tiles_and_rows_has_contrast() -> None:
    from game.screen.palette import AMBER_LIGHT, DIM, DISABLED, GREEN, RED_LIGHT, TEXT, shade

    for ink in (TEXT, AMBER_LIGHT, GREEN, RED_LIGHT, DIM, DISABLED):
        assert contrast(ink, shade("film", 0.17)) >= 4.5
