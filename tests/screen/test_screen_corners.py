"""Corners: one is stopped where one stands, in the weather of that day."""

from dataclasses import replace

import pytest
from city_samples import SEEN

from game.screen.corners import STREETS, corner_of, gate_of


@pytest.mark.parametrize("street", STREETS)
def test_a_street_of_the_game_is_its_own_corner(street: str) -> None:
    seen = replace(SEEN, kind="street", here=street, date="1957-07-28")
    assert corner_of(seen) == (street if street == "dance" else f"{street}-summer")


def test_elsewhere_it_is_the_yard_the_quay_or_the_avenue_in_their_season() -> None:
    def at(kind: str, date: str) -> str:
        return corner_of(replace(SEEN, kind=kind, here=kind, date=date))

    assert at("hospital", "1957-12-20") == "hospital-winter"
    assert at("port", "1957-07-20").startswith("port-open-")
    assert at("", "1957-10-20") == "nevsky-mud"
    assert at("street", "1957-01-20") == "nevsky-winter"


def test_behind_the_gate_lies_the_ship_one_comes_from() -> None:
    assert SEEN.port is not None
    gate = gate_of(replace(SEEN, date="1957-12-20", port=replace(SEEN.port, ship="arktur")))
    assert gate == "customs-ice-arktur"
    assert gate_of(replace(SEEN, date="1957-06-20", port=None)) == "customs-open-empty"
