"""The words of a sale: what the one button does, whatever the ring is on."""

from game.city.seen import SeenBone, SeenBuyer, SeenThing
from game.screen.focus import Target
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.sale_talker import Talker

PRICE = "price"
DEEDS = ("accept", "hand", "calm", "decline")


class SaleWords:
    """Names what can be done in a street."""

    def __init__(self, kit: Kit, host: Host, talker: Talker) -> None:
        self._kit = kit
        self._host = host
        self._talker = talker

    def text_for(self, at: Target) -> str:
        """Say what CONFIRM does on a target."""
        words = self._kit.words
        if at.name in DEEDS:
            return self.deed(at.name)
        if at.name == PRICE:
            return self._offer()
        if isinstance(at.value, SeenBuyer):
            return words("sale-turn-to")
        carried = isinstance(at.value, (SeenBone, SeenThing))
        return words("sale-choose" if carried else "quay-open")

    def why_not(self, at: Target) -> str:
        """Say why nothing comes of a target: talk alone sells nothing."""
        if isinstance(at.value, SeenBuyer) and not self._talker.carried():
            return self._kit.words("sale-nothing")
        return at.why_not

    def deed(self, deed: str) -> str:
        """Say what a deed does, and for how much."""
        deal = self._talker.deal
        if deal is None:
            return self._kit.words("sale-walk")
        kop = deal.calm_kop if deed == "calm" else deal.price_kop
        return self._kit.words(f"sale-do-{deed}", price=self._host.money(kop))

    def _offer(self) -> str:
        key = "sale-play" if isinstance(self._talker.item, SeenBone) else "sale-show"
        key = "sale-ask-again" if self._talker.deal is not None else key
        return self._kit.words(key, price=self._host.money(self._talker.ask_kop))
