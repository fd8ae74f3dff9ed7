"""The gallery of a run: its pages in any language, its shelf, a disc, its last sale, the mods."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from game.screen.kit import Kit
from game.screen.mods import Mods
from game.screen.run import Run
from game.screen.scene import Push, Scene
from game.screen.scenes.chapter import ChapterCard
from game.screen.scenes.mods import ModsPage
from game.screen.scenes.newspaper import Newspaper
from game.screen.scenes.report import Report
from game.screen.scenes.shelf_disc import ShelfDisc
from game.screen.shelf_telling import Standing
from game.screen.showing import show_paper
from game.screen.showing_chapters import show_card, show_morning, strike_of


def books_of(run: Run) -> Iterator[tuple[str, Callable[[], Scene]]]:
    """Give the pages of a run in which discs were made and sold, and none of another."""
    shelf, sales = run.books.shelf(), run.books.history.sales
    if not shelf.discs or not sales:
        return
    disc = Standing(shelf, shelf.discs[-1], current=True)

    def shelf_page() -> Scene:
        opened = run.open_shelf()
        assert isinstance(opened, Push), "the shelf lies over what was there"
        return opened.scene

    def autopsy() -> Scene:
        opened = run.books.open_sale(sales[-1])
        assert isinstance(opened, Push), "an autopsy lies over what was there"
        return opened.scene

    yield "shelf-of-a-run", shelf_page
    yield "shelf-disc", partial(ShelfDisc, run.kit, run.studio, disc)
    yield "autopsy", autopsy


def told_anew(run: Run, scene: Scene) -> Scene:
    """Give a scene of a run; a page that was written when it was made is written once more."""
    kit, seen = run.kit, run.seen
    if isinstance(scene, Newspaper):
        paper = show_paper(kit.words, seen)
        return Newspaper(kit, paper, then=run.next) if paper is not None else scene
    if isinstance(scene, ChapterCard):
        view = show_card(kit.words, seen)
        return ChapterCard(kit, view, then=run.next) if view is not None else scene
    if isinstance(scene, Report) and seen.report:
        strike = strike_of(seen)
        struck = (seen.story.strikes, run.word(strike.said)) if strike is not None else None
        page = show_morning(kit.words, seen, kit.settings)
        return Report(kit, page, then=run.next, struck=struck)
    return scene


def mods_page(kit: Kit, home: Path) -> ModsPage:
    """Make the list of the mods of a folder, beside a story of which nothing is told."""
    return ModsPage(kit, Mods(home, dict, {}))
