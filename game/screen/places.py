"""Places: which screen belongs to which kind of place."""

from collections.abc import Callable
from types import MappingProxyType

from game.screen.host import HomeHost
from game.screen.householder import Householder
from game.screen.kit import Kit
from game.screen.scene import Scene
from game.screen.scenes.home import Home
from game.screen.scenes.hospital import Hospital
from game.screen.scenes.job import Job
from game.screen.scenes.port import Port
from game.screen.scenes.street import Street
from game.screen.scenes.workshop import Workshop
from game.screen.showing import show_home
from game.screen.studio import Studio
from game.screen.views import HomeView


def _home(kit: Kit, host: HomeHost, studio: Studio) -> Scene:
    def view() -> HomeView:
        return show_home(kit.words, host.seen, kit.settings)

    return Home(kit, view, Householder(kit, host, studio))


SCENES: MappingProxyType[str, Callable[[Kit, HomeHost, Studio], Scene]] = MappingProxyType(
    {
        "home": _home,
        "workshop": Workshop,
        "port": Port,
        "hospital": Hospital,
        "job": Job,
        "street": Street,
    }
)


def scene_of_place(kit: Kit, host: HomeHost, studio: Studio) -> Scene:
    """Make the screen of the place where one is."""
    return SCENES[host.seen.kind](kit, host, studio)
