"""Showing: what is seen of the run becomes the views of the plain screens."""

from datetime import date

from game.city.blanks import is_clear
from game.city.discs import Blank
from game.city.seen import (
    Seen,
    SeenBone,
    SeenFilm,
    SeenPlace,
    SeenSpot,
    SeenThing,
)
from game.film.seasons import in_season
from game.screen.frame import Hud
from game.screen.settings import Settings
from game.screen.telling import (
    of_five,
    tell,
    tell_date,
    tell_long_date,
    tell_money,
    tell_risk,
    tell_short_date,
    tell_weekday,
)
from game.screen.views import (
    DeedView,
    EndView,
    HomeView,
    MapView,
    PaperItem,
    PaperView,
    PlaceView,
    PromiseView,
    ReportView,
    SpotView,
    StockView,
    Term,
)
from game.screen.words import Words

HUNDREDTHS = 100
LOW_KV, HIGH_KV = 40, 90
WHERE = {
    "home": (372, 214, "house"),
    "workshop": (486, 132, "gear"),
    "port": (180, 552, "anchor"),
    "hospital": (640, 330, "ribs"),
    "nevsky": (530, 372, "record"),
    "flea": (440, 560, "bag"),
    "job": (690, 440, "microphone"),
    "dance": (236, 316, "note"),
    "kitchen": (486, 132, "gear"),
    "kiosk": (256, 178, "bag"),
    "pumps": (110, 330, "gear"),
    "basin": (330, 310, "gear"),
    "embankment": (620, 200, "record"),
    "shops_island": (120, 286, "record"),
    "shops_nevsky": (452, 452, "record"),
    "shops_petrograd": (140, 396, "record"),
    "shed": (580, 596, "gear"),
}
"""Where the places of the city lie on the map, and their signs."""
SIGN_OF_KIND = {
    "home": "house",
    "workshop": "gear",
    "port": "anchor",
    "hospital": "ribs",
    "job": "microphone",
    "street": "record",
}
SPARE = ((760, 600), (110, 390), (620, 200), (330, 416), (800, 250), (240, 150))
"""Where places of other levels go, in their order."""
ENDINGS = {
    "week": "dawn", "run": "dawn", "trial": "court", "debt": "job", "bankrupt": "flea",
    "caught": "office",
}  # fmt: skip
"""Where one is when it is over: before a bench, back at the booth, with what is left at a stall."""


def show_hud(words: Words, seen: Seen, settings: Settings, *, lens: bool = False) -> Hud:
    """Give the strip on top."""
    here = next((p for p in seen.places if p.id == seen.here), None)
    hottest = max(seen.places, key=lambda p: p.heat, default=None)
    district = here or hottest
    kv = HIGH_KV if lens else LOW_KV
    return Hud(
        money=tell_money(words, seen.cash_kop),
        date=tell_short_date(words, seen.date),
        weekday=tell_weekday(words, seen.date),
        block=seen.block,
        district=words(f"district-{district.district}-name") if district else "",
        heat=district.heat // HUNDREDTHS if district else 0,
        dossier=seen.dossier // HUNDREDTHS,
        lens=words("hud-kv", kv=kv),
        lens_on=lens,
        numbers=settings.risk_as != "words" and seen.home.raid.exact,
    )


def show_map(words: Words, seen: Seen, settings: Settings, *, here: str) -> MapView:
    """Show the city in this block of the day."""
    strangers = [p.id for p in seen.places if p.id not in WHERE]
    return MapView(
        hud=show_hud(words, seen, settings),
        goal=tell(words, seen.goal),
        here=here,
        places=tuple(_show_place(words, place, settings, strangers) for place in seen.places),
    )


def _show_place(
    words: Words, place: SeenPlace, settings: Settings, strangers: list[str]
) -> PlaceView:
    x, y, sign = WHERE.get(place.id, (0, 0, SIGN_OF_KIND.get(place.kind, "bag")))
    if place.id in strangers:
        x, y = SPARE[strangers.index(place.id) % len(SPARE)]
    news = tell(words, place.news) if place.news is not None else ""
    return PlaceView(
        name=place.id,
        title=words(f"place-{place.id}-name"),
        address=words(f"place-{place.id}-address"),
        about=words(f"place-{place.id}-about"),
        sign=sign,
        x=x,
        y=y,
        takes=tell(words, place.takes),
        go=words.first(f"place-{place.id}-go", "map-go"),
        risk=tell_risk(words, place.risk, settings),
        risk_of_what=words.first(f"map-risk-{place.kind}", "map-risk"),
        risk_of_five=of_five(place.risk),
        terms=tuple(Term(tell(words, term.said), term.amount) for term in place.risk.terms),
        on_the_way=(news,) if news else (),
        why_not=tell(words, place.why_not) if place.why_not is not None else "",
        heat=place.heat // HUNDREDTHS,
        patrols=of_five(place.risk) if place.patrol_steps else 0,
    )


def show_home(words: Words, seen: Seen, settings: Settings) -> HomeView:
    """Show the room: what lies where, what is owed, what can be done."""
    return HomeView(
        hud=show_hud(words, seen, settings),
        goal=tell(words, seen.goal),
        deeds=_deeds(words, seen),
        stock=_stock(words, seen),
        spots=tuple(_spot(words, spot) for spot in (*seen.home.spots, *seen.body)),
        promises=show_promises(words, seen),
        raid=tell_risk(words, seen.home.raid, settings),
        raid_terms=tuple(Term(tell(words, t.said), t.amount) for t in seen.home.raid.terms),
    )


def payable_kop(seen: Seen) -> int:
    """Give how much of the debt could be paid now, in whole roubles."""
    return max(0, min(seen.debt_kop, seen.cash_kop // HUNDREDTHS * HUNDREDTHS))


def best_bone(seen: Seen) -> SeenBone | None:
    """Give the disc at home that one would put on."""
    return max(seen.bones, key=lambda bone: bone.now.grade, default=None)


def _deeds(words: Words, seen: Seen) -> tuple[DeedView, ...]:
    best = best_bone(seen)
    listen = (
        (
            DeedView(
                "listen",
                words("deed-listen"),
                words("deed-listen-about", song=words(f"song-{best.song}-title")),
            ),
        )
        if best is not None
        else ()
    )
    sum_kop = payable_kop(seen)
    return (
        *_dial(words, seen),
        *listen,
        DeedView("ledger", words("deed-ledger"), words("deed-ledger-about")),
        DeedView("shelf", words("deed-shelf"), words("deed-shelf-about")),
        DeedView(
            "pay",
            words("deed-pay", sum=tell_money(words, sum_kop)),
            words("deed-pay-about"),
            why_not="" if sum_kop else words("deed-pay-nothing"),
            dear=2 * sum_kop > seen.cash_kop,
        ),
        DeedView("sleep", words("deed-sleep"), words("deed-sleep-about")),
    )


def _dial(words: Words, seen: Seen) -> tuple[DeedView, ...]:
    """Show the set, where there is one."""
    radio = seen.home.radio
    if radio is None:
        return ()
    why_not = tell(words, radio.why_not) if radio.why_not is not None else ""
    about = words("deed-dial-about")
    return (DeedView("dial", words("deed-dial"), about, why_not=why_not),)


def _stock(words: Words, seen: Seen) -> tuple[StockView, ...]:
    bones = (_bone(words, bone) for bone in seen.bones)
    things = (_thing(words, thing) for thing in seen.things)
    films = (_film(words, film) for film in seen.films)
    return (*bones, *things, *films)


def _bone(words: Words, bone: SeenBone) -> StockView:
    return StockView(
        str(bone.number),
        words(f"song-{bone.song}-title"),
        words("stock-bone", film=tell_film(words, bone.blank), plays=bone.plays),
        1,
        grade=bone.now.grade,
        spot=words(f"spot-{bone.at}-name"),
    )


def _thing(words: Words, thing: SeenThing) -> StockView:
    worth = words("stock-thing", worth=tell_money(words, thing.plain_kop))
    spot = words(f"spot-{thing.at}-name")
    return StockView(
        str(thing.number), tell(words, thing.name), worth, 1, spot=spot, sign=thing.kind
    )


def _film(words: Words, film: SeenFilm) -> StockView:
    blank = film.blank
    about = words(
        "stock-film",
        film=tell_film(words, blank),
        width=blank.width_mm,
        height=blank.height_mm,
    )
    title = words("stock-film-title", number=film.number)
    spot = words(f"spot-{film.at}-name")
    return StockView(str(film.number), title, about, 1, spot=spot, sign="film")


def tell_film(words: Words, blank: Blank) -> str:
    """Name what a film shows."""
    return words("film-clear" if is_clear(blank) else f"film-{blank.subject}")


def _spot(words: Words, spot: SeenSpot) -> SpotView:
    danger = words(
        "spot-room",
        used=spot.used,
        room=spot.room,
        found=100 - spot.cover,
        access=spot.access,
    )
    damp = " " + words("spot-damp", damp=spot.damp) if spot.damp else ""
    return SpotView(
        spot.id,
        words(f"spot-{spot.id}-name"),
        words(f"spot-{spot.id}-about"),
        spot.room,
        spot.used,
        danger + damp,
        why_not=words("spot-full") if spot.used >= spot.room else "",
    )


def show_promises(words: Words, seen: Seen) -> tuple[PromiseView, ...]:
    """Show what is owed."""
    if seen.debt_kop <= 0:
        return ()
    detail = words(
        "debt-detail", sum=tell_money(words, seen.debt_kop), date=tell_date(words, seen.due)
    )
    warnings = " ".join(tell(words, said) for said in seen.warnings)
    return (PromiseView(words("debt-title"), detail, max(0, seen.days_left), why=warnings),)


def show_paper(words: Words, seen: Seen) -> PaperView | None:
    """Show this morning's issue, if there is one."""
    if not seen.news:
        return None
    day = words(
        "paper-date",
        weekday=tell_weekday(words, seen.date, short=False),
        date=tell_long_date(words, seen.date),
    )
    items = tuple(
        PaperItem(
            words(f"paper-{item.id}-head"),
            words(f"paper-{item.id}-text"),
            tell(words, item.meaning),
        )
        for item in seen.news
    )
    return PaperView(words("paper-name"), day, words("paper-price"), items)


def show_report(words: Words, seen: Seen, settings: Settings) -> ReportView:
    """Show what the last night did."""
    heading = words(
        "report-heading",
        weekday=tell_weekday(words, seen.date, short=False).capitalize(),
        date=tell_date(words, seen.date),
    )
    lines = [entry for entry in seen.report if entry.kop]
    talk = [tell(words, entry.said) for entry in seen.report if not entry.kop]
    warnings = [tell(words, said) for said in seen.warnings]
    warnings = [line for line in warnings if line not in talk]
    return ReportView(
        hud=show_hud(words, seen, settings),
        heading=heading,
        lines=tuple(Term(tell(words, entry.said), entry.kop) for entry in lines),
        news=tuple(talk + warnings) or (words("report-quiet"),),
        balance=tell_money(words, seen.cash_kop),
    )


def show_end(words: Words, seen: Seen) -> EndView | None:
    """Show how the run ended, if it has."""
    end = seen.end
    if end is None:
        return None
    won = end.kind in ("week", "held")
    return EndView(
        heading=words(f"ending-{end.kind}-head"),
        plate=in_season(ENDINGS.get(end.kind, "nevsky"), month=date.fromisoformat(seen.date).month),
        texts=(words(f"ending-{end.kind}-text"), *((tell(words, end.said),) if won else ())),
        rows=tuple((tell(words, row.said), tell_money(words, row.amount)) for row in end.rows),
        cause="" if won else tell(words, end.said),
        warning=tell(words, end.warning) if end.warning is not None and not won else "",
        won=won,
    )
