"""A small city for the tests of the rules: two streets, one ship, four people, a week."""

import random
from dataclasses import replace

from game.city import commands as do
from game.city.begin import begin
from game.city.discs import Blank, Recipe, Verdict
from game.city.events import Event, Refused
from game.city.level import (
    Change,
    District,
    Good,
    Level,
    Lot,
    News,
    Officer,
    Person,
    Place,
    Ship,
    Spot,
    Start,
    Title,
)
from game.city.state import Bone, Film, Law, Purse, State, Stock, Thing
from game.city.step import step
from game.city.view import Seen, view

DAYS = tuple(f"1956-11-{day}" for day in range(12, 19))
SONGS = (
    Title("blue_lamp", "boogie", fame=120, seconds=60),
    Title("low_moon", "crooner", seconds=70),
)
PEOPLE = (
    Person("kostya", 2000, (("boogie", 120),), ("island", "nevsky"), ears=(("skips", 60),)),
    Person(
        "wolski", 4000, (("crooner", 130),), ("nevsky",), ears=(("wow", 70),), refuses="wow",
        wants=(("original", 105),),
    ),
    Person("edik", 9000, (("boogie", 130),), ("nevsky",), wants=(("cloth", 110),), vain=25),
    Person("galoshes", 3000, (), ("island",), others=120, decoy=True),
)  # fmt: skip
SPOTS = (
    Spot("sleeve", "body", room=4, cover=100),
    Spot("coat", "body", room=6, cover=60),
    Spot("bag", "body", room=12, cover=10),
    Spot("mattress", "gate", room=6, cover=55),
    Spot("pouch", "gate", room=6, cover=100, needs="pouch"),
    Spot("table", "home", room=200, cover=0),
    Spot("stove", "home", room=8, cover=80, access=6),
    Spot("cistern", "home", room=4, cover=95, access=8, damp=9),
    Spot("rug", "home", room=4, cover=100, access=30),
)
GOODS = (
    Good("rec_lamp", "original", 8000, cells=2, song="blue_lamp"),
    Good("rec_moon", "original", 7000, cells=2, song="low_moon"),
    Good("nylons", "cloth", 4000, weight_g=60, illicit=50),
    Good("pouch", "pouch", 0, cells=0, illicit=0),
)
CARGO = (
    Lot("rec_lamp", 4600),
    Lot("nylons", 2400, count=3),
    Lot("pouch", 100),
)
LEVEL = Level(
    id="sample",
    days=DAYS,
    start=Start(20_000, 15_000, DAYS[-1], goods=("rec_moon",), films=3),
    songs=SONGS,
    districts=(District("island", heat=300), District("nevsky", heat=1200, patrol_steps=9)),
    places=(
        Place("home", "home", "island"),
        Place("workshop", "workshop", "island", ("evening", "night")),
        Place("port", "port", "island"),
        Place("hospital", "hospital", "island", ("morning", "day")),
        Place("job", "job", "nevsky", ("morning", "day"), wage_kop=1100),
        Place("corner", "street", "nevsky"),
        Place("yard", "street", "island"),
    ),
    spots=SPOTS,
    goods=GOODS,
    officers=(Officer("sinitsyn", 20, 60, (1, 5, 13)),),
    ships=(Ship("zarya", DAYS[0], DAYS[2], "juhan", "sinitsyn", CARGO),),
    people=PEOPLE,
    changes=(Change("sweep", "patrols", DAYS[4], DAYS[5], 200, "nevsky"),),
    news=(News("weather", DAYS[0]), News("sweep", DAYS[3], change="sweep")),
)


def fresh(seed: int = 1, level: Level = LEVEL) -> State:
    """Begin a run."""
    return begin(level, seed)


def ruled(**numbers: int) -> Level:
    """Give the sample level with other numbers."""
    return replace(LEVEL, rules=replace(LEVEL.rules, **numbers))


def act(state: State, *commands: do.Command) -> tuple[State, list[Event]]:
    """Carry out commands that must not be refused; give all events."""
    events: list[Event] = []
    for command in commands:
        state, happened = step(state, command)
        assert not refused(happened), f"{command}: {happened}"
        events += happened
    return state, events


def refused(events: tuple[Event, ...] | list[Event]) -> str:
    """Give the reason of a refusal, or nothing."""
    return next((event.reason for event in events if isinstance(event, Refused)), "")


def reason(state: State, command: do.Command) -> str:
    """Carry out a command that must be refused without a trace; give the reason."""
    after, events = step(state, command)
    assert after is state
    assert len(events) == 1
    return refused(events)


def kinds(events: list[Event] | tuple[Event, ...]) -> list[str]:
    """Name the events."""
    return [type(event).__name__ for event in events]


def at(state: State, place: str, *, block: int | None = None) -> State:
    """Go somewhere, in a certain block of the day."""
    if block is not None:
        state = replace(state, clock=replace(state.clock, block=block))
    return act(state, do.GoTo(place))[0]


def verdict(grade: int = 60, **changes: object) -> Verdict:
    """What an ear says of a disc: decent in every way."""
    good = Verdict(3000, -2000, 6200, 40_000, 50, 0, grade, 60)
    return replace(good, **changes)


def recipe(blank: Blank, song: str = "low_moon", **changes: object) -> Recipe:
    """A plain way to cut a song into a film."""
    trim = tuple((angle, 8500) for angle in range(0, 3600, 80))
    plain = Recipe(song=song, blank=blank, lathe="kitchen", seed=1, trim=trim)
    return replace(plain, **changes)


def with_bones(state: State, count: int, *, spot: str = "sleeve", grade: int = 60) -> State:
    """Turn films into bones of one's own, somewhere on the body."""
    from game.city.blanks import make_blank

    bones = []
    for number in range(901, 901 + count):
        blank = replace(make_blank(1, "test", number), name_cut=True)
        bones.append(Bone(number, "low_moon", blank, verdict(grade), spot))
    stock = state.stock
    return replace(state, stock=Stock(stock.films, (*stock.bones, *bones), stock.things))


def with_law(state: State, **fields: object) -> State:
    """Change what the State knows."""
    law: Law = replace(state.law, **fields)
    return replace(state, law=law)


def with_purse(state: State, **fields: int) -> State:
    """Change the money."""
    purse: Purse = replace(state.purse, **fields)
    return replace(state, purse=purse)


def lying_at(state: State, number: int) -> str:
    """Tell where something lies."""
    stock = state.stock
    everything: tuple[Film | Bone | Thing, ...] = (*stock.films, *stock.bones, *stock.things)
    for item in everything:
        if (item.blank.number if isinstance(item, Film) else item.number) == number:
            return item.at
    return ""


def wander(seen: Seen, dice: random.Random) -> do.Command:
    """Choose anything that a player could reasonably try, wisely or not."""
    if not seen.here:
        return do.GoTo(dice.choice([p.id for p in seen.places if p.why_not is None]))
    return _WANDERINGS[seen.kind](seen, dice)


def _in_room(seen: Seen, dice: random.Random) -> do.Command:
    items = [one.number for one in (*seen.films, *seen.bones, *seen.things)]
    spots = [spot.id for spot in (*seen.body, *seen.home.spots)]
    luck = dice.random()
    if seen.workshop and seen.workshop.left and seen.films and luck < 0.6:
        film = dice.choice(seen.films)
        if film.fits:
            made = recipe(film.blank, dice.choice(film.fits), trim=())
            return do.Pressed(made, verdict(dice.randint(5, 95)))
    if items and luck < 0.85:
        return do.Hide(dice.choice(items), dice.choice(spots))
    if seen.bones and luck < 0.9:
        return do.Played(dice.choice(seen.bones).number)
    return do.Leave()


def _at_port(seen: Seen, dice: random.Random) -> do.Command:
    port = seen.port
    assert port is not None
    lots = [lot for lot in port.lots if lot.why_not is None]
    luck = dice.random()
    if lots and luck < 0.5:
        return do.Buy(dice.choice(lots).good)
    if port.bag and luck < 0.7:
        return do.Hide(dice.choice(port.bag).number, dice.choice(port.spots).id)
    if not port.officer:
        return do.Leave()
    return do.PassGate(dice.choice(port.bag).number if port.bag and luck > 0.9 else 0)


def _at_hospital(seen: Seen, dice: random.Random) -> do.Command:
    hospital = seen.hospital
    assert hospital is not None
    if hospital.done:
        return do.Leave()
    films = dice.sample(hospital.bin, min(len(hospital.bin), dice.randint(0, hospital.limit)))
    taken = tuple(do.Taken(film.number, name_cut=dice.random() < 0.5) for film in films)
    return do.TookFilms(taken, thrown_out=dice.random() < 0.2)


def _in_street(seen: Seen, dice: random.Random) -> do.Command:
    street = seen.street
    assert street is not None
    if street.deal is not None and street.deal.agreed:
        return do.HandOver(calmly=dice.random() < 0.5)
    if street.deal is not None:
        return dice.choice([do.Accept(), do.Decline()])
    if street.guesses and street.sales_left and dice.random() < 0.8:
        guess = dice.choice(street.guesses)
        return do.Offer(guess.buyer, guess.item, max(1, guess.kop * dice.randint(60, 160) // 100))
    return dice.choice([do.Conceal(), do.WalkAway()])


def _elsewhere(seen: Seen, dice: random.Random) -> do.Command:
    del seen, dice
    return do.Leave()


_WANDERINGS = {
    "home": _in_room, "workshop": _in_room, "port": _at_port, "hospital": _at_hospital,
    "street": _in_street, "job": _elsewhere,
}  # fmt: skip


def play_out(level: Level, seed: int) -> State:
    """Play a run to its end by chance; several things hang on, so that all of it is met."""
    dice = random.Random(seed)
    state = begin(level, seed)
    for _ in range(3000):
        if state.clock.over:
            return state
        state, _ = step(state, wander(view(state), dice))
    raise AssertionError("the run does not end")
