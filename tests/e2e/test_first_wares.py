"""The first wares in a real window: an original through the gate, a disc to whoever listens."""

import time
from pathlib import Path

import pytest
from newcomer import (
    GO_THERE,
    PATIENCE_S,
    click_until,
    keep,
    lay_out,
    look_for_another,
    open_window,
    press_until,
    see_that_it_lives,
)
from real_window import RealWindow, VirtualScreen

from game.city import commands
from game.city.commands import Command
from game.city.discs import Recipe, Verdict
from game.city.events import Event, GateResolved, Refused
from game.levels import data_folder, read_levels, read_songs
from game.replay import unpack
from game.session import Session

SEED = 12
"""He pats the lamp, and on Nevsky stands Perov, who likes the tango, before anybody else."""
WEEK, SONG, ORIGINAL = "00-week", "thin_film", "rec_freight"
DISC = Verdict(3000, -2000, 6200, 40_000, 50, skips=0, grade=60, seconds=111)
PORT, NEVSKY = (180, 552), (530, 372)
OPEN_BAG = (460, 330)
ON_TOP, LOWEST = (160, 157), (160, 341)
"""Rows of the bunk: what is first of all, and of five the last."""
MIDDLE, ABOVE, BESIDE = (504, 358), (504, 270), (636, 358)
"""Cells of the bag."""
LYING_OPEN = 20
"""So well a record is hidden that lies alone in the bag, percent."""
STEPS = 3
HANDING, HANDED, HANDED_S = "handing over", "handed", 15.0
WAYS_ON = {HANDING: ("F2",), "street": ("q", "q")}
"""Where it is not the large button that leads on: have it shown, walk away and mean it."""


@pytest.fixture
def before() -> Session:
    """Lead a week to its second day: work in the morning, and in the sleeve a disc of one's own."""
    songs = read_songs(data_folder("assets") / "songs")
    session = Session(read_levels(data_folder("levels"), songs=songs)[WEEK], seed=SEED)
    act(session, commands.GoTo("job"), commands.GoTo("job"), commands.GoTo("workshop"))
    blank = session.seen.films[0].blank
    trim = tuple((angle, 8500) for angle in range(0, 3600, 80))
    recipe = Recipe(song=SONG, blank=blank, lathe="kitchen", seed=1, trim=trim)
    act(session, commands.Pressed(recipe, DISC), commands.Leave(), commands.GoTo("home"))
    act(session, commands.Hide(blank.number, "sleeve"), commands.Leave(), commands.GoTo("job"))
    assert session.seen.block == 1, "it is noon of the second day"
    return session


def act(session: Session, *deeds: Command) -> list[Event]:
    """Do one thing after the other; nothing of it is refused."""
    happened: list[Event] = []
    for deed in deeds:
        happened += session.advance(deed)
        assert not any(isinstance(event, Refused) for event in happened), (deed, happened)
    return happened


def go_on(window: RealWindow) -> None:
    """Answer the first questions, and go on where the run was left."""
    window.wait_for_screen("first things first", "title")
    press_until(window, "Escape", screen="title")
    press_until(window, "Return", screen="the map")


def take_an_original(window: RealWindow) -> None:
    """Go to the quay, take what the ring lies on, and open the bag."""
    click_until(window, PORT, GO_THERE, screen="port")
    window.press("Return", gap_s=0.6)
    window.look("taken")
    press_until(window, "q", screen="the bag")


def pack(window: RealWindow) -> None:
    """Lay the record into the bag with wool above and beside it, and tie the bag up."""
    click_until(window, OPEN_BAG, screen="packing the bag")
    for thing, cell in ((ON_TOP, MIDDLE), (ON_TOP, ABOVE), (LOWEST, BESIDE)):
        window.click(*thing)
        time.sleep(0.5)
        window.click(*cell)
        time.sleep(0.5)
    window.look("packed")
    window.press("Escape", gap_s=0.8)
    press_until(window, "Return", screen="the bag")


def pass_the_gate(window: RealWindow) -> None:
    """Let him pat, and hear what he has found; it lasts as long as it lasts."""
    press_until(window, "q", screen="customs")
    window.press("Return", gap_s=0.5)
    window.look("the-glove")
    window.press("Return", gap_s=0.8)
    window.look("patted")
    press_until(window, "Return", screen="the map")


def let_him_hear_it(window: RealWindow) -> None:
    """Turn to the first who stands there, take the disc out, ask for more, and play it."""
    click_until(window, NEVSKY, GO_THERE, screen="street")
    for name in ("turned-to-him", "the-disc"):
        window.press("Return", gap_s=0.8)
        window.look(name)
    for _ in range(STEPS):
        window.press("Right")
    window.look("asked")
    window.press("Return", gap_s=2.0)
    window.look("he-listens")
    window.press("Return", gap_s=0.8)
    window.look("his-answer")


def close_the_deal(window: RealWindow) -> None:
    """Take what he gives, let the disc be handed over, and go, whatever comes between."""
    for _ in range(2):
        if window.screen == "street":
            window.press("Return")
            look_for_another(window, "street", wait_s=1.5)
    end = time.monotonic() + PATIENCE_S
    while window.screen != "the map":
        see_that_it_lives(window, "the map", end)
        here = window.screen
        keep(window, here)
        window.press(*WAYS_ON.get(here, ("Return",)))
        look_for_another(window, here, wait_s=HANDED_S if here == HANDING else 2.5)


def kept(window: RealWindow) -> list[Command]:
    """Give the commands of the newest save, whole."""
    return [unpack(raw) for raw in window.saved()["commands"]]


def test_an_original_through_the_gate_and_a_disc_sold(
    screen: VirtualScreen, tmp_path: Path, before: Session
) -> None:
    home = tmp_path / "home"
    lay_out(home, before)
    window = open_window(screen, home, "first-wares")
    try:
        go_on(window)
        began = len(kept(window))
        take_an_original(window)
        pack(window)
        pass_the_gate(window)
        let_him_hear_it(window)
        close_the_deal(window)
        assert "Traceback" not in window.said()
        done = kept(window)[began:]
    finally:
        window.kill()
    see_what_came_of_it(before, done)


def see_what_came_of_it(session: Session, done: list[Command]) -> None:
    """Live it again: what was bought was hidden, what was heard was paid for or stayed ours."""
    see_the_gate(session, *done[:4])
    see_the_corner(session, *done[4:])


def see_the_gate(session: Session, *done: Command) -> None:
    """One original was taken, packed and patted; it lies at home unless he opened the bag."""
    *taken, packed, gate = done
    assert taken == [commands.GoTo("port"), commands.Buy(ORIGINAL)]
    act(session, *taken)
    port = session.seen.port
    assert port is not None
    numbers = tuple(thing.number for thing in port.bag if thing.at == "bag")
    assert isinstance(packed, commands.Pack)
    assert packed.items == numbers
    assert packed.cover > LYING_OPEN, "wool above and beside a record hides it"
    assert gate == commands.PassGate(), "nothing was given up"
    (found,) = [e for e in act(session, packed, gate) if isinstance(e, GateResolved)]
    brought = {thing.number for thing in session.seen.things}.intersection(numbers)
    assert bool(brought) == (not found.opened)


def see_the_corner(session: Session, *done: Command) -> None:
    """He heard the disc at more than it might have brought; whoever took it has paid."""
    way, offer, *closing = done
    assert way == commands.GoTo("nevsky")
    act(session, way)
    street, cash_kop = session.seen.street, session.seen.cash_kop
    assert street is not None
    (bone,) = session.seen.bones
    guesses = {(guess.buyer, guess.item): guess.kop for guess in street.guesses}
    assert isinstance(offer, commands.Offer)
    assert (offer.buyer, offer.item) == (street.buyers[0].id, bone.number)
    assert offer.price_kop > guesses[offer.buyer, offer.item], "the price was moved upwards"
    act(session, offer, *closing)
    handed = any(isinstance(deed, commands.HandOver) and deed.outcome == HANDED for deed in closing)
    assert (session.seen.cash_kop > cash_kop) == handed
    assert isinstance(closing[-1], commands.WalkAway | commands.ShowPapers | commands.HandOver)
    assert not session.seen.here, "the evening is over"
