"""Sample evenings for the tests of the screen: full ones, so that every line has to fit."""

from pathlib import Path

import numpy as np
import pygame

from game.screen.frame import Hud
from game.screen.kit import Kit
from game.screen.paint_lines import Painting
from game.screen.plates import Plates
from game.screen.scene import STAY, Change, Scene, Signal
from game.screen.views import (
    DeedView,
    EndView,
    GraphView,
    HomeView,
    LedgerLine,
    LedgerView,
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


def dull_paint(name: str, seed: int, scale: float) -> tuple[Painting, ...]:
    """Paint any plate at once, without the film room."""
    rgba = np.full((round(720 * scale), round(1280 * scale), 4), 255, np.uint8)
    rgba[..., :3] = (18, 41, 60)
    glass = np.zeros((round(90 * scale), round(160 * scale), 4), np.uint8)
    glass[...] = 120
    return (
        Painting("back", rgba),
        Painting("thing-low", glass, left=300, top=200, parallax=0.5),
        Painting("thing-high", glass, left=300, top=200, parallax=0.5),
    )


def kit(cache: Path, *, language: str = "en", percent: int = 100) -> Kit:
    """Make a kit whose plates are painted at once."""
    text = Path(__file__).parents[2] / "assets" / "text"
    made = Kit(Words(text), Plates(cache, paint=dull_paint))
    made.obey(made.settings.with_changes(language=language, text_percent=percent))
    return made


HUD = Hud("1240 р", "17 ноября 1956", "сб", 1, "Петроградская", 40, 22, "40 кВ")
SHORT = "Арктур из Гулля. Кочегар Вася должен тебе одну услугу и помнит об этом."


def place(name: str, x: int, y: int, **more: object) -> PlaceView:
    """Make a place with everything a card can hold."""
    given = {
        "title": name.capitalize(),
        "address": "Гутуевский остров, третьи ворота",
        "about": SHORT,
        "sign": "anchor",
        "takes": "день, трамвай 40 к",
        "go": "В порт",
        "risk": "разговоры, 1 из 5",
        "risk_of_five": 1,
        "terms": (Term("жар 30", 20), Term("с собой 3 диска", 6), Term("рукав прячет все", -4)),
        "on_the_way": ("мосты разведут в 2:00", "15-й идёт мимо больницы"),
        "known": "слух трёхдневной давности",
        **more,
    }
    return PlaceView(name=name, x=x, y=y, **given)  # type: ignore[arg-type]


MAP = MapView(
    HUD,
    "Шесть дисков Бобу к пятнице: два готовы, четыре впереди",
    "home",
    (
        place("home", 372, 214, sign="house", title="Дом"),
        place("port", 180, 552, title="Порт", news="«Арктур», к полудню", fresh=True),
        place("hospital", 640, 330, sign="ribs", title="Больница"),
        place("nevsky", 530, 372, sign="record", title="Невский", heat=60, patrols=3),
        place("flea", 440, 560, sign="bag", title="Толкучка", why_not="Закрыто до субботы."),
        place("kiosk", 690, 408, sign="gear", title="Мастерская № 4"),
        place("dance", 236, 316, sign="note", title="Танцы", heat=20, patrols=1),
    ),
)
LEDGER = LedgerView(
    HUD,
    MAP.goal,
    "квартира 9 · «шахматный кружок»",
    tuple(
        LedgerLine(
            f"{day}.XI",
            str(4400 + day),
            "Лещенко, «Татьяна», вторая сторона" if day % 3 else "бритвы, 2 шт.",
            "профессор Н." if day % 2 else "Боб",
            -400 if day % 4 == 0 else 6050,
            struck=day == 7,
            who_knows="дворник, Боб",
        )
        for day in range(1, 24)
    ),
    21600,
    (
        GraphView("Деньги по дням", (30, 42, 20, 64, 80, 71, 95), " р", "green"),
        GraphView("Жар по дням", (0, 10, 30, 22, 40), "", "red"),
    ),
    (
        PromiseView("Круг", "150 рублей: долг за первую неделю", 2),
        PromiseView("Боб", "шесть дисков, из них два готовы", 1),
    ),
    (("13.XI", "Дворник видел свет. Об этом предупреждал сосед."), ("12.XI", "Сосед не спит.")),
)
HOME = HomeView(
    HUD,
    MAP.goal,
    (
        DeedView("cut", "Резать", "Плёнка, игла и два часа тишины."),
        DeedView("listen", "Слушать радио", "После полуночи сигнал чище.", why_not="Ещё рано."),
        DeedView("ledger", "Книга учёта", "Деньги, обещания, память."),
        DeedView("sleep", "Лечь спать", "День кончится, счёт придёт утром."),
    ),
    tuple(
        StockView(
            f"disc-{n}", "Буги «Сан-Луи»", "Грудная клетка, 24 см.", 1 + n % 3, 60 + n, "печь"
        )
        for n in range(8)
    ),
    tuple(
        SpotView(name, title, "Сухо, тепло, близко.", 6, n, "находят за 4 минуты")
        for n, (name, title) in enumerate(
            (("stove", "Печь"), ("floor", "Под полом"), ("piano", "Пианино соседки"))
        )
    ),
    LEDGER.promises,
    raid="глаза, 1 из 10",
    raid_terms=(Term("досье 22", 4), Term("дворник видел свет", 6)),
)
PAPER = PaperView(
    "Вечерний Ленинград",
    "суббота, 17 ноября 1956 года",
    "цена 20 коп.",
    (
        PaperItem(
            "Плесень",
            "Под видом молодых людей по Невскому прогуливаются личности. " * 4,
            "Патрулей больше: две недели.",
        ),
        PaperItem("Лёд на заливе", "Навигация продлена. " * 5, "Суда ходят до двадцать пятого."),
        PaperItem("Новости клуба", "В субботу танцы под баян. " * 6),
        PaperItem("Объявление", "Куплю примус в любом состоянии.", ""),
    ),
)
END = EndView(
    "Честная жизнь",
    "nevsky",
    ("Круг не дождался.", "Станок забрал Толик, иглу никто не нашёл.", "По вечерам тихо."),
    (("заработано", "1240 р"), ("отдано", "900 р"), ("дисков", "17")),
    cause="Третий раз не уплачен долг.",
    warning="Во вторник Толик сказал: следующей недели не будет.",
)
REPORT = ReportView(
    HUD,
    "Утро среды",
    (Term("койка и хлеб", -900), Term("за керосин соседям", -300), Term("Боб вернул долг", 2500)),
    ("Из-за супа, 4 февраля: соседка молчит.",),
    "1 240 р",
)


class Nobody:
    """Answers everything by staying, and remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __getattr__(self, name: str) -> object:
        def answer(*args: object) -> Change:
            self.asked.append(" ".join([name, *map(str, args)]))
            return STAY

        return answer


class Bare:
    """A scene of nothing, to lie beneath others."""

    def handle(self, signal: Signal) -> Change:
        return STAY

    def tick(self) -> Change:
        return STAY

    def draw(self, surface: pygame.Surface, blend: float) -> None:
        surface.fill((18, 41, 60))


def every_scene(of: Kit) -> dict[str, Scene]:
    """Make one of each plain scene."""
    from game.screen.scenes.city_map import CityMap
    from game.screen.scenes.confirm import Confirm
    from game.screen.scenes.end import End
    from game.screen.scenes.home import Home
    from game.screen.scenes.ledger import Ledger
    from game.screen.scenes.loading import Loading
    from game.screen.scenes.newspaper import Newspaper
    from game.screen.scenes.options import TABS, FirstStart, Options
    from game.screen.scenes.pause import Pause
    from game.screen.scenes.report import Report
    from game.screen.scenes.title import Entry, Title

    def stay() -> Change:
        return STAY

    nobody = Nobody()
    words = of.words
    entries = [
        Entry(name, words(f"title-{name}"), stay)
        for name in ("continue", "new", "week", "workshop", "options", "quit")
    ]
    ways = [Entry("title", words("end-title"), stay), Entry("again", words("end-again"), stay)]
    return {
        "title": Title(of, lambda: entries, demo=stay),
        "map": CityMap(of, lambda: MAP, nobody),  # type: ignore[arg-type]
        "ledger": Ledger(of, lambda: LEDGER),
        "home": Home(of, lambda: HOME, nobody),  # type: ignore[arg-type]
        "newspaper": Newspaper(of, PAPER, then=stay),
        "report": Report(of, REPORT, then=stay),
        "end": End(of, END, lambda: ways),
        "pause": Pause(of, Bare()),
        "confirm": Confirm(of, "quit-ask", yes=stay, below=Bare()),
        "loading": Loading(of, what="loading-plates", progress=lambda: 0.5, then=stay),
        "first": FirstStart(of),
        **{f"options-{tab}": Options(of, tab=tab) for tab in TABS},
    }
