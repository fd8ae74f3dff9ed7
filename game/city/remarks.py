"""What somebody says who has just heard a disc: one sentence, about the thing he noticed."""

from game.city.chance import roll
from game.city.discs import Verdict
from game.city.level import Person
from game.city.price import severity, worst_place

LINES = {
    "wow": 4, "straight": 1, "hiss": 4, "clean": 1, "skip": 5, "dull": 4, "bright": 1,
    "loud": 4, "quiet": 1, "bones": 4, "seen": 1, "worn": 5,
}  # fmt: skip
"""How many remarks there are about each thing."""
GROUP_OF = {"wow": "wow", "noise": "hiss", "treble": "dull", "skips": "skip"}
PRAISE_OF = {"wow": "straight", "noise": "clean", "treble": "bright", "skips": "seen"}
NOTICED = 25
WORN_PLAYS = 5
LOUD_PPM = 110_000
TICKING = 300
UNHEARD = 40


def remark(seed: int, person: Person, verdict: Verdict, plays: int, where: int) -> tuple[str, int]:
    """Choose what he says of a disc, and the tenth of a second he means."""
    fault = _worst(person, verdict)
    if fault:
        return _line(seed, GROUP_OF[fault], where), worst_place(verdict, fault)
    return _line(seed, _praise(person, verdict, plays), where), -1


def _worst(person: Person, verdict: Verdict) -> str:
    """Give the fault that he notices first, or nothing."""
    ears = dict(person.ears)
    noticed = {
        fault: severity(verdict, fault) * max(ears.get(fault, 0), UNHEARD) // 100
        for fault in GROUP_OF
    }
    worst = max(noticed, key=lambda fault: noticed[fault])
    return worst if noticed[worst] >= NOTICED else ""


def _praise(person: Person, verdict: Verdict, plays: int) -> str:
    """Give what he says when nothing is wrong for him."""
    if plays >= WORN_PLAYS:
        return "worn"
    if verdict.distortion_ppm >= LOUD_PPM:
        return "loud"
    if verdict.clicks_per_100s >= TICKING:
        return "bones"
    listens_for = max(person.ears, key=lambda pair: pair[1], default=("skips", 0))[0]
    return PRAISE_OF[listens_for] if severity(verdict, listens_for) == 0 else "quiet"


def _line(seed: int, group: str, where: int) -> str:
    return f"heard-{group}-{1 + roll(seed, 'remark', where, sides=LINES[group])}"
