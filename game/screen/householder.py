"""The householder: what one does at home goes to the run as commands."""

from game.city.commands import Hide, PayDebt
from game.city.events import Moved, Refused
from game.city.said import Said
from game.city.seen import SeenBone, SeenFilm, SeenThing
from game.screen.host import HomeHost
from game.screen.kit import Kit
from game.screen.scene import STAY, Change, Push
from game.screen.scenes.dial import Dial
from game.screen.scenes.gramophone import Gramophone
from game.screen.showing import best_bone, payable_kop
from game.screen.studio import Studio


class Householder:
    """Hides, pays, listens and lies low for the room's screen."""

    def __init__(self, kit: Kit, host: HomeHost, studio: Studio) -> None:
        self._kit = kit
        self._host = host
        self._studio = studio
        self._moves: list[tuple[int, str]] = []

    def do(self, deed: str) -> Change:
        """Begin something: listen, pay, open the book, let the block go by."""
        match deed:
            case "dial":
                return Push(Dial(self._kit, self._host, self._studio))
            case "listen":
                return self._listen()
            case "pay":
                self._host.do(PayDebt(payable_kop(self._host.seen)))
                return self._host.next()
            case "ledger" | "shelf":
                book = deed == "ledger"
                return self._host.open_diary() if book else self._host.open_shelf()
            case "sleep":
                return self._host.leave()
        return STAY

    def hide(self, stock: str, spot: str) -> str:
        """Lay a thing into a spot; give the sentence of a refusal, or nothing."""
        number = int(stock)
        lay = self._where(number)
        happened = self._host.do(Hide(number, spot))
        refused = next((event for event in happened if isinstance(event, Refused)), None)
        if refused is not None:
            return self._host.word(Said(refused.reason, refused.args))
        self._moves.append((number, lay))
        return ""

    def undo_hiding(self) -> bool:
        """Take the last hiding back; False if there is none."""
        if not self._moves:
            return False
        number, lay = self._moves.pop()
        happened = self._host.do(Hide(number, lay))
        return any(isinstance(event, Moved) for event in happened)

    def pause(self) -> Change:
        """Open the pause."""
        return self._host.pause()

    def leave_home(self) -> Change:
        """Open the pause: only letting the block go by leads on from here."""
        return self._host.pause()

    def _listen(self) -> Change:
        bone = best_bone(self._host.seen)
        if bone is None:
            return STAY
        return Push(Gramophone(self._kit, self._host, self._studio, bone.number))

    def _where(self, number: int) -> str:
        seen = self._host.seen
        lying: tuple[SeenBone | SeenThing | SeenFilm, ...]
        lying = (*seen.bones, *seen.things, *seen.films)
        return next(thing.at for thing in lying if thing.number == number)
