"""Shows what one owns: films, bones, things, masters, and the spots they can lie in."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from game.city.blanks import seconds_on
from game.city.ear import FAULTLESS, aged, off_air
from game.city.gate import gift_points
from game.city.kept import kept, lately
from game.city.level import Change, Level, Title
from game.city.lookup import changes_today, percent_by, title_of
from game.city.said import say
from game.city.seen import SeenBone, SeenFilm, SeenSpot, SeenThing
from game.city.seen_air import SeenMaster
from game.city.state import Bone, Film, Reel, State, Thing
from game.city.stock import (
    best_reel,
    cells_used,
    cover_of,
    famous_kop,
    graded_kop,
    kind_of,
    masters,
    originals,
    plain_bone_kop,
    reel_for,
    spots_of,
)

MOST_OWNED = 128
"""Things that are remembered by their looks; hardly anybody has half as many."""


def see_films(state: State) -> tuple[SeenFilm, ...]:
    """Show the blanks at home."""
    look = _look_at_films(tuple((song, _seconds_of(state, song)) for song in masters(state)))
    return tuple(map(look, state.stock.films))


@lru_cache(maxsize=1)
def _look_at_films(seconds: tuple[tuple[str, int], ...]) -> Callable[[Film], SeenFilm]:
    """Look at each blank once, as long as there are the same songs to cut."""

    @kept(MOST_OWNED)
    def look(film: Film) -> SeenFilm:
        room_s = seconds_on(film.blank)
        fits = tuple(song for song, song_s in seconds if song_s <= room_s)
        return SeenFilm(film.blank.number, film.blank, film.at, fits)

    return look


def see_bones(state: State) -> tuple[SeenBone, ...]:
    """Show one's discs."""
    trade = state.trade
    look = _look_at_bones(state.level, changes_today(state), trade.casts, trade.backed)
    return tuple(map(look, state.stock.bones))


@lately
def _look_at_bones(
    level: Level,
    today: tuple[Change, ...],
    casts: tuple[tuple[int, int], ...],
    backed: tuple[int, ...],
) -> Callable[[Bone], SeenBone]:
    """Look at each disc once, as long as the prices of the day hold."""
    parents = dict(casts)

    @kept(MOST_OWNED)
    def look(bone: Bone) -> SeenBone:
        genre = genre_of(level, bone.song)
        fashion = _wanted_percent(today, genre)
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
            plain_kop=plain_bone_kop(level, bone) * fashion // 100,
            cast_of=parents.get(bone.number, 0),
            backed=bone.number in backed,
        )

    return look


def see_things(state: State) -> tuple[SeenThing, ...]:
    """Show one's goods."""
    return tuple(map(_look_at_things(state.level, changes_today(state)), state.stock.things))


@lately
def _look_at_things(level: Level, today: tuple[Change, ...]) -> Callable[[Thing], SeenThing]:
    """Look at each piece once, as long as the prices of the day hold."""

    @kept(MOST_OWNED)
    def look(thing: Thing) -> SeenThing:
        good = kind_of(level, thing)
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
            plain_kop=good.value_kop * percent_by(today, "fashion", good.kind) // 100,
            relief=gift_points(good.value_kop),
        )

    return look


def see_thing(state: State, thing: Thing, *, relief: int | None = None) -> SeenThing:
    """Show a piece of goods, and what else than usual giving it up would calm."""
    seen = _look_at_things(state.level, changes_today(state))(thing)
    return seen if relief is None else replace(seen, relief=relief)


def see_masters(state: State) -> tuple[SeenMaster, ...]:
    """Show the songs one has something to copy from."""
    return _see_masters(
        state.level, changes_today(state), masters(state), originals(state), state.air.reels
    )


@lately
def _see_masters(
    level: Level,
    today: tuple[Change, ...],
    songs: tuple[str, ...],
    records: tuple[str, ...],
    reels: tuple[Reel, ...],
) -> tuple[SeenMaster, ...]:
    """Put a price on each song, as long as the prices of the day hold."""
    found = []
    for song in songs:
        title = title_of(level, song)
        if title is not None:
            wanted_kop = graded_kop(famous_kop(level, song), 100)
            fashion = _wanted_percent(today, title.genre)
            found.append(
                _see_master(title, best_reel(records, reels, song), wanted_kop * fashion // 100)
            )
    return tuple(found)


def _see_master(title: Title, reel: Reel | None, wanted_kop: int) -> SeenMaster:
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
    used = cells_used(state)
    return tuple(
        SeenSpot(
            spot.id,
            spot.kind,
            spot.room,
            used.get(spot.id, 0),
            cover_of(state, spot.id, patted=patted),
            spot.access,
            spot.damp,
            spot.id == patted,
        )
        for kind in kinds
        for spot in spots_of(state, kind)
    )


def _seconds_of(state: State, song: str) -> int:
    """Give how long a master plays."""
    reel, title = reel_for(state, song), title_of(state.level, song)
    assert title is not None, "masters are songs of the level"
    return reel.seconds if reel is not None else title.seconds


def _wanted_percent(today: tuple[Change, ...], genre: str) -> int:
    """Give what a bone of a genre brings today, of the usual."""
    return percent_by(today, "fashion", genre) * percent_by(today, "discs") // 100


def genre_of(level: Level, song: str) -> str:
    """Give the genre of a song."""
    title = title_of(level, song)
    return title.genre if title is not None else ""
