"""Where a talk happens: its own place if it has one, else where one is, or the map on the way."""

from datetime import date
from types import MappingProxyType

from game.city.seen import Seen
from game.film.harbour import harbour
from game.film.seasons import in_season
from game.screen.corners import STREETS
from game.screen.kit import Kit
from game.screen.lamp_stage import LampStage
from game.screen.stage import Stage

PLATE_OF_KIND = {"home": "kitchen", "workshop": "kitchen", "hospital": "hospital", "job": "job"}
PLATE_OF_ERRAND = MappingProxyType(
    {
        "basin": "kitchen",
        "shed": "flea",
        "shops_island": "nevsky",
        "shops_nevsky": "nevsky",
        "shops_petrograd": "nevsky",
    }
)
PASSING = frozenset({"passers-low", "passers-high", "bridges-open"})
"""Layers that a talk leaves out: whoever walks there, and bridges of another hour."""
ON_THE_MAP = "map"
_TALKS = {
    "tram": "tram double_shift front_door",
    "clinic": "folder under_the_desk officially signature_7 unpacks below_four sleeper",
    "hospital": "stoker six_kilos box_lit apron cough rib_skull third_beat",
    "radio": "clear_air",
    "customs": "airport airport_form hall_door hall_door_other",
    "flat": "wall once_a_turn somebody_else on_chimneys only_brick two_knocks six_kept six_warned "
    "six_used units three_days on_the_stairs louder louder_bone so_thats_what one_question "
    "one_question_41 rectangle rectangle_alone guitar guitar_wire",
    "office": "corridor_7 desk_refused desk_split desk_delivered congratulations "
    "congratulations_cold nine_armbands",
    "dance": "one_dance chairs concert nodded first_row two_choruses american_better wedding_laugh "
    "wedding_plain wedding_spoken",
    "dawn": "interpreter interpreter_white six_boats to_the_bridges empty_bridge no_invitation",
    "flea": "lamp_in_mud nine_needles taps bench pram by_weight fork fork_flat",
    "job": "key night_key airing grannies lunch_hour umbrella column audit audit_short "
    "eleven_takes closing_time nine_on_one his_voice his_voice_f another_voice",
    "nevsky": "quiff bottle empty_pocket mambo_coat forgotten dinner dinner_cold past_you "
    "round_your_sleeve not_known faces still_hot",
}
PLATE_OF_TALK = MappingProxyType(
    {scene: plate for plate, scenes in _TALKS.items() for scene in scenes.split()}
)
"""Talks that lead somewhere else, wherever one is when they begin."""


def plate_of(seen: Seen) -> str:
    """Name the plate behind a talk."""
    month = date.fromisoformat(seen.date).month
    ship = seen.port.ship if seen.port is not None else ""
    talk = seen.story.talk
    own = PLATE_OF_TALK.get(talk.scene) if talk is not None else None
    if own == "customs" or (own is None and seen.kind == "port"):
        return harbour(own or "port", ship, month=month)
    if own is None and seen.kind == "street":
        own = seen.here if seen.here in STREETS else STREETS[0]
    own = own or PLATE_OF_ERRAND.get(seen.here)
    return in_season(own or PLATE_OF_KIND.get(seen.kind, ON_THE_MAP), month=month)


def stage_of(kit: Kit, seen: Seen) -> Stage:
    """Set the stage of a talk; behind a door there is a lamp and nothing else."""
    if seen.story.inside:
        return LampStage(kit.plates)
    return Stage(kit.plates, plate_of(seen), date=seen.date, without=PASSING)
