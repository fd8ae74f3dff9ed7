"""Shows what one owns: films, bones, things, masters, and the spots they can lie in."""

from game.city.blanks import seconds_on
from game.city.ear import FAULTLESS, aged, off_air
from game.city.gate import gift_points
from game.city.level import Spot, Title
from game.city.lookup import percent_now, title_of
from game.city.port import plain_thing_kop
from game.city.said import say
from game.city.seen import SeenBone, SeenFilm, SeenSpot, SeenThing
from game.city.seen_air import SeenMaster
from game.city.state import Bone, Film, State, Thing
from game.city.stock import (
    cover_of,
    famous_kop,
    graded_kop,
    kind_of,
    masters,
    plain_bone_kop,
    reel_for,
    spots_of,
    used_cells,
)


def see_film(state: State, film: Film, songs: tuple[str, ...]) -> SeenFilm:
    """Show a blank."""
    room_s = seconds_on(film.blank)
    fits = tuple(song for song in songs if _seconds_of(state, song) <= room_s)
    return SeenFilm(film.blank.number, film.blank, film.at, fits)


def see_bone(state: State, bone: Bone) -> SeenBone:
    """Show a disc."""
    genre = genre_of(state, bone.song)
    fashion = _wanted_percent(state, genre)
    return SeenBone(
        number=bone.number,
        song=bone.song,
        genre=genre,
        blank=bone.blank,
        fresh=bone.verdict,
        now=aged(bone.verdict, bone.plays, bone.damp),
        plays=bone.plays,
        damp=bone.damp,
        at=bone.at,
        plain_kop=plain_bone_kop(state, bone) * fashion // 100,
        cast_of=dict(state.trade.casts).get(bone.number, 0),
        backed=bone.number in state.trade.backed,
    )


def see_thing(state: State, thing: Thing, *, relief: int | None = None) -> SeenThing:
    """Show a piece of goods."""
    good = kind_of(state, thing)
    return SeenThing(
        number=thing.number,
        good=good.id,
        name=say(f"good-{good.id}-name"),
        kind=good.kind,
        song=good.song,
        cells=good.cells,
        illicit=good.illicit,
        paid_kop=thing.paid_kop,
        at=thing.at,
        plain_kop=plain_thing_kop(state, thing),
        relief=gift_points(good.value_kop) if relief is None else relief,
    )


def see_masters(state: State) -> tuple[SeenMaster, ...]:
    """Show the songs one has something to copy from."""
    seen = []
    for song in masters(state):
        title = title_of(state.level, song)
        if title is not None:
            wanted_kop = graded_kop(famous_kop(state, song), 100)
            fashion = _wanted_percent(state, title.genre)
            seen.append(_see_master(state, title, wanted_kop * fashion // 100))
    return tuple(seen)


def _see_master(state: State, title: Title, wanted_kop: int) -> SeenMaster:
    reel = reel_for(state, title.id)
    if reel is None:
        return SeenMaster(title.id, title.genre, title.seconds, wanted_kop)
    best = off_air(FAULTLESS, reel)
    wanted_kop = graded_kop(wanted_kop, best.grade) * 10_000 // 13_000
    return SeenMaster(
        title.id,
        title.genre,
        reel.seconds,
        wanted_kop * min(title.seconds, reel.seconds) // title.seconds,
        tape=reel.number,
        bandwidth_hz=reel.bandwidth_hz,
        noise_cdb=reel.noise_cdb,
    )


def see_spots(state: State, *kinds: str, patted: str = "") -> tuple[SeenSpot, ...]:
    """Show the spots of some kinds."""
    return tuple(_see_spot(state, spot, patted) for kind in kinds for spot in spots_of(state, kind))


def _see_spot(state: State, spot: Spot, patted: str) -> SeenSpot:
    return SeenSpot(
        id=spot.id,
        kind=spot.kind,
        room=spot.room,
        used=used_cells(state, spot.id),
        cover=cover_of(state, spot.id, patted=patted),
        access=spot.access,
        damp=spot.damp,
        patted=spot.id == patted,
    )


def _seconds_of(state: State, song: str) -> int:
    """Give how long a master plays."""
    reel, title = reel_for(state, song), title_of(state.level, song)
    assert title is not None, "masters are songs of the level"
    return reel.seconds if reel is not None else title.seconds


def _wanted_percent(state: State, genre: str) -> int:
    """Give what a bone of a genre brings today, of the usual."""
    return percent_now(state, "fashion", genre) * percent_now(state, "discs") // 100


def genre_of(state: State, song: str) -> str:
    """Give the genre of a song."""
    title = title_of(state.level, song)
    return title.genre if title is not None else ""
