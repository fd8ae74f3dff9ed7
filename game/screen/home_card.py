"""The card of home: what has the ring, what may knock tonight, and what is promised."""

from game.screen.flow import Column
from game.screen.palette import HIGH, RED, RED_LIGHT
from game.screen.typefaces import BODY, HINT, ROW_BOLD
from game.screen.views import DeedView, HomeView, SpotView, StockView
from game.screen.widgets import signed
from game.screen.words import Words

LEAST_PX = 60
"""A promise needs so much room at 100 percent, and the line below must not hide its name."""


def draw_home_card(column: Column, words: Words, view: HomeView, at: object) -> None:
    """Write what is told of a deed, a thing or a hiding place; then risk and promises."""
    match at:
        case DeedView(title=title, detail=detail, why_not=why_not):
            column.heading(title).paragraph(why_not or detail, BODY)
        case StockView() as stock:
            _write_stock(column, words, stock)
        case SpotView() as spot:
            column.heading(spot.title).paragraph(spot.about, BODY)
            column.hint(spot.danger)
    _write_risk(column.rule(), words, view)
    _write_promises(column, words, view)


def _write_stock(column: Column, words: Words, stock: StockView) -> None:
    column.heading(stock.title).paragraph(stock.detail, BODY)
    if stock.grade >= 0:
        column.row(words("home-grade"), str(stock.grade)).steps(stock.grade)
    if stock.spot:
        column.row(words("home-lies"), stock.spot, value_style=ROW_BOLD)


def _write_risk(column: Column, words: Words, view: HomeView) -> None:
    if not view.raid:
        return
    raid = words("home-raid")
    column.row(raid, view.raid, ink=RED_LIGHT, name_style=HINT, value_style=ROW_BOLD)
    for term in view.raid_terms[:3]:
        text, ink = signed(term.value, risk=True)
        column.row(term.text, text, ink=ink)


def _write_promises(column: Column, words: Words, view: HomeView) -> None:
    for promise in view.promises[:2]:
        if column.room < LEAST_PX * column.type.percent // 100:
            break
        ink = RED if promise.days_left <= 1 else HIGH
        left = words("days-left", days=promise.days_left)
        column.rule().row(promise.title, left, ink=ink, name_style=ROW_BOLD)
        column.hint(promise.detail)
