"""The room: what to cut tonight, what goes into a sleeve, and what must not lie on the table."""

from itertools import takewhile

from game.bots.goods import kept_masters, wares
from game.bots.temper import Temper
from game.bots.wishes import Choice, Cut
from game.city.commands import Hide, Leave
from game.city.discs import Blank
from game.city.home import HURRY_MINUTES
from game.city.kept import kept, lately
from game.city.said import say
from game.city.seen import Seen, SeenFilm, SeenSpot, SeenWorkshop
from game.hands.skill import film_worth

ENOUGH_BONES = 14
_AGAIN_PERCENT = 12
"""What each bone of a song in stock takes off the wish for another."""
_MOST_KNOCK_PERCENT = 40
_HIDES_FROM = 3000
"""Dossier (hundredths) from which nothing is left on the table."""
_DRY = 3
MOST_FILMS = 256
"""Films whose worth is remembered; there are never so many at home."""
_BODY_LAST = ("sleeve", "coat", "bag")


def work(seen: Seen, shop: SeenWorkshop, temper: Temper) -> Choice:
    """Give the next act at the lathe: one more disc, or put everything away and go."""
    wish = _next_cut(seen)
    loud = temper.danger_kop and shop.knock.percent > _MOST_KNOCK_PERCENT
    rests = cut_today(seen) >= temper.discs_a_day
    if rests:
        return tidy(seen, temper)
    if shop.left and wish is not None and not loud and len(seen.bones) < ENOUGH_BONES:
        song = f"song-{wish.song}-title"
        return Choice(wish, say("bot-cut", song=song, film=wish.film))
    return tidy(seen, temper)


def cut_today(seen: Seen) -> int:
    """Count the discs that were cut since the morning."""
    today = takewhile(lambda entry: entry.date == seen.date, reversed(seen.diary))
    return sum(entry.said.key == "entry-pressed" for entry in today)


def tidy(seen: Seen, temper: Temper) -> Choice:
    """Pack for tomorrow, hide the rest, then end the block."""
    move = _next_move(seen, temper)
    if move is None:
        return Choice(Leave(), say("bot-low" if seen.kind == "home" else "bot-enough"))
    packed = move.spot in {spot.id for spot in seen.body}
    spot = f"spot-{move.spot}-name"
    return Choice(move, say("bot-pack" if packed else "bot-hide", spot=spot))


def unpacked(seen: Seen, temper: Temper) -> bool:
    """Tell whether wares lie at home that should be carried."""
    spots = {spot.id for spot in seen.body}
    places = _places(seen, temper)
    return any(
        places[w.number] in spots and w.at not in spots for w in wares(seen) if w.number in places
    )


def _next_cut(seen: Seen) -> Cut | None:
    """Choose the best film, and the song that is most wanted on it."""
    stock: dict[str, int] = {}
    for bone in seen.bones:
        stock[bone.song] = stock.get(bone.song, 0) + 1
    wanted = {
        master.song: master.wanted_kop * (100 - min(80, _AGAIN_PERCENT * stock.get(master.song, 0)))
        for master in seen.masters
    }
    for film in sorted(seen.films, key=_film_order):
        songs = [song for song in film.fits if song in wanted]
        if songs:
            return Cut(film.number, max(songs, key=lambda song: (wanted[song], song)))
    return None


def _film_order(film: SeenFilm) -> tuple[int, int]:
    return -_worth(film.blank), film.number


@kept(MOST_FILMS)
def _worth(blank: Blank) -> int:
    """Look at each film once, and not for every disc that might be cut from another."""
    return film_worth(blank, min(blank.width_mm, blank.height_mm, 240) // 2)


def _next_move(seen: Seen, temper: Temper) -> Hide | None:
    """Give the first thing that lies wrong and has room where it should lie."""
    wanted = _places(seen, temper)
    at = {bone.number: bone.at for bone in seen.bones}
    at |= {thing.number: thing.at for thing in seen.things}
    at |= {film.number: film.at for film in seen.films}
    cells = {thing.number: thing.cells for thing in seen.things}
    free = {spot.id: spot.room - spot.used for spot in (*seen.body, *seen.home.spots)}
    far = {spot.id for spot in seen.home.spots if not _within_reach(seen, spot)}
    for number, spot in wanted.items():
        if at[number] in far:
            continue
        if at[number] != spot and free.get(spot, 0) >= cells.get(number, 1):
            return Hide(number, spot)
    return None


@lately
def _places(seen: Seen, temper: Temper) -> dict[int, str]:
    """Decide where everything should lie tonight."""
    home = sorted((s for s in seen.home.spots if _within_reach(seen, s)), key=_home_order)
    table = min(seen.home.spots, key=lambda spot: (spot.access, spot.id)).id
    hides = temper.danger_kop > 0 and (seen.dossier >= _HIDES_FROM or seen.home.warned)
    room = {spot.id: spot.room for spot in (*seen.body, *seen.home.spots)}
    places: dict[int, str] = {}
    carried = 0
    body = sorted(seen.body, key=lambda spot: (-spot.cover, spot.id))
    for ware in wares(seen):
        fits = carried + ware.cells <= temper.carry and not seen.home.warned
        spots = [spot.id for spot in body] if fits else []
        spot = next((name for name in spots if room[name] >= ware.cells), "")
        carried += ware.cells if spot else 0
        places[ware.number] = spot or _at_home(home, table, room, ware.cells, hides=hides)
        room[places[ware.number]] -= ware.cells
    if hides:
        kept = [(thing.number, thing.cells) for thing in kept_masters(seen) if thing.illicit]
        for number, cells in (*kept, *((film.number, 1) for film in seen.films)):
            places[number] = _at_home(home, table, room, cells, hides=True)
            room[places[number]] -= cells
    return places


def _within_reach(seen: Seen, spot: SeenSpot) -> bool:
    """Tell whether there is time for a spot: when the wall has knocked there is little."""
    return not seen.home.warned or spot.access <= HURRY_MINUTES


def _at_home(
    home: list[SeenSpot], table: str, room: dict[str, int], cells: int, *, hides: bool
) -> str:
    """Give the best dry spot with room, or the table."""
    spots = [spot.id for spot in home if room[spot.id] >= cells] if hides else []
    return spots[0] if spots else table


def _home_order(spot: SeenSpot) -> tuple[bool, int, str]:
    return spot.damp > _DRY, -spot.cover, spot.id
