"""Shows what one owns: films, bones, things, masters, and the spots they can lie in."""

from game.city.blanks import seconds_on
from game.city.ear import aged
from game.city.gate import gift_points
from game.city.level import Spot
from game.city.lookup import percent_now, title_of
from game.city.port import plain_thing_kop
from game.city.said import say
from game.city.seen import SeenBone, SeenFilm, SeenMaster, SeenSpot, SeenThing
from game.city.state import Bone, Film, State, Thing
from game.city.stock import (
    cover_of,
    famous_kop,
    graded_kop,
    kind_of,
    masters,
    plain_bone_kop,
    spots_of,
    used_cells,
)


def see_film(state: State, film: Film, songs: tuple[str, ...]) -> SeenFilm:
    """Show a blank."""
    room_s = seconds_on(film.blank)
    titles = (title_of(state.level, song) for song in songs)
    fits = tuple(title.id for title in titles if title is not None and title.seconds <= room_s)
    return SeenFilm(film.blank.number, film.blank, film.at, fits)


def see_bone(state: State, bone: Bone) -> SeenBone:
    """Show a disc."""
    genre = genre_of(state, bone.song)
    fashion = percent_now(state, "fashion", genre)
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
    """Show the songs one owns an original of."""
    seen = []
    for song in masters(state):
        title = title_of(state.level, song)
        if title is not None:
            wanted_kop = graded_kop(famous_kop(state, song), 100)
            fashion = percent_now(state, "fashion", title.genre)
            wanted_kop = wanted_kop * fashion // 100
            seen.append(SeenMaster(song, title.genre, title.seconds, wanted_kop))
    return tuple(seen)


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


def genre_of(state: State, song: str) -> str:
    """Give the genre of a song."""
    title = title_of(state.level, song)
    return title.genre if title is not None else ""
