"""The first chapter is played whole by clicks, by keys, and by a pad, and by nothing else."""

from pathlib import Path

import pytest
from players import ByKeys, ByMouse, ByPad, Somebody
from screen_samples import kit
from talk_samples import Shown

from game.bots.players import CarefulPlayer
from game.bots.wishes import Wish
from game.city.commands import Choose, GoTo, Leave, PayDebt, TurnPage
from game.levels import data_folder, read_levels, read_songs
from game.screen.kit import Kit
from game.screen.run import Run
from game.screen.scene import POP
from game.screen.studio import Studio
from game.session import Session

MOST_SCREENS = 400
DEVICES = (ByMouse, ByKeys, ByPad)


class Newcomer:
    """Does with one device what a careful player would, where the screen asks for it."""

    def __init__(self, run: Run, device: type[Somebody]) -> None:
        self._run = run
        self._shown = Shown(run)
        self._player = device(self._shown)
        self._careful = CarefulPlayer(seed=run.session.seed)
        self.visited: set[str] = set()

    def play_until(self, screen: str) -> None:
        """Go on until a screen comes that has not been there yet."""
        for _ in range(MOST_SCREENS):
            if self._shown.name == screen:
                return
            self.visited.add(self._shown.name)
            self._go_on()
            self._shown.live(1)
        raise AssertionError(f"no {screen}, but {self._shown.name}")

    def turn_page(self) -> None:
        self._player.confirm()

    def _go_on(self) -> None:
        match self._shown.name:
            case "Talk":
                wish = self._wish()
                assert isinstance(wish, Choose)
                self._player.answer(wish.option)
            case "CityMap":
                self._set_out(self._wish())
            case "Home":
                self._keep_house(self._wish())
            case _:
                self._player.confirm()

    def _wish(self) -> Wish:
        return self._careful.choose(self._run.seen).wish

    def _set_out(self, wish: Wish) -> None:
        """Go where one wants to; debts are paid at home."""
        assert isinstance(wish, GoTo | PayDebt)
        self._player.go_to(wish.place if isinstance(wish, GoTo) else "home")

    def _keep_house(self, wish: Wish) -> None:
        if isinstance(wish, PayDebt):
            self._player.hold("deed-pay")
        else:
            assert isinstance(wish, Leave | GoTo)
            self._player.take("deed-sleep")


def first_chapter(of: Kit, tmp_path: Path) -> Run:
    songs = read_songs(data_folder("assets") / "songs")
    water = read_levels(data_folder("levels"), songs=songs)["01-water"]
    studio = Studio(None, tmp_path / "studio", songs)
    return Run(of, studio, Session(water, seed=3), title=lambda: POP)


@pytest.mark.parametrize("device", DEVICES)
def test_the_first_chapter_by_one_device(device: type[Somebody], tmp_path: Path) -> None:
    of = kit(tmp_path)
    run = first_chapter(of, tmp_path)
    newcomer = Newcomer(run, device)
    newcomer.play_until("ChapterEnd")
    assert run.seen.debt_kop == 0, "what was due is paid"
    assert newcomer.visited >= {"ChapterCard", "CityMap", "Home", "Job", "Newspaper", "Talk"}
    kinds = {type(command) for command in run.session.commands}
    assert kinds == {Choose, GoTo, Leave, PayDebt}
    newcomer.turn_page()
    assert isinstance(run.session.commands[-1], TurnPage)
    newcomer.play_until("CityMap")
    assert run.seen.story.chapter == 2
    assert not of.words.missing
