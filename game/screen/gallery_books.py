"""The gallery of what a run has made: its shelf, one disc of it, its last sale, and the mods."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from game.screen.kit import Kit
from game.screen.mods import Mods
from game.screen.run import Run
from game.screen.scene import Push, Scene
from game.screen.scenes.mods import ModsPage
from game.screen.scenes.shelf_disc import ShelfDisc
from game.screen.shelf_telling import Standing


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


def mods_page(kit: Kit, home: Path) -> ModsPage:
    """Make the list of the mods of a folder, beside a story of which nothing is told."""
    return ModsPage(kit, Mods(home, dict, {}))
