"""The focus ring moves as the eye expects."""

from pygame import Rect

from game.screen.actions import Action
from game.screen.focus import Focus, Target, nearest


def at(name: str, x: int, y: int, group: str = "centre") -> Target:
    return Target(name, Rect(x - 10, y - 10, 20, 20), group)


CROSS = [at("middle", 100, 100), at("up", 110, 20), at("right", 190, 120), at("far", 300, 100)]


def test_the_nearest_by_way_along_and_twice_across() -> None:
    middle = CROSS[0]
    up = nearest(CROSS, middle, (0, -1))
    right = nearest(CROSS, middle, (1, 0))
    assert up is not None
    assert up.name == "up"
    assert right is not None
    assert right.name == "right"
    assert nearest(CROSS, middle, (-1, 0)) is None
    straight = [CROSS[0], at("askew", 170, 160), at("straight", 250, 100)]
    found = nearest(straight, middle, (1, 0))
    assert found is not None
    assert found.name == "straight"


def test_nothing_beyond_sixty_degrees() -> None:
    steep = [CROSS[0], at("steep", 110, 180)]
    assert nearest(steep, CROSS[0], (1, 0)) is None
    found = nearest(steep, CROSS[0], (0, 1))
    assert found is not None
    assert found.name == "steep"


def test_ties_go_by_reading_order() -> None:
    pair = [CROSS[0], at("lower", 150, 120), at("upper", 150, 80)]
    found = nearest(pair, CROSS[0], (1, 0))
    assert found is not None
    assert found.name == "upper"


def test_groups_remember_where_the_ring_was() -> None:
    focus = Focus()
    focus.offer([at("a", 50, 50, "left"), at("b", 50, 90, "left"), at("c", 400, 50, "right")])
    assert focus.at is not None
    assert focus.at.name == "a"
    assert focus.move(Action.DOWN)
    assert focus.cycle(1)
    assert focus.at.name == "c"
    assert focus.cycle(-1)
    assert focus.at.name == "b"


def test_a_lost_target_gives_the_ring_to_the_nearest_of_its_group() -> None:
    focus = Focus()
    focus.offer([at("a", 50, 50, "left"), at("b", 50, 90, "left"), at("c", 60, 60, "right")])
    focus.set("b")
    focus.offer([at("a", 50, 50, "left"), at("c", 60, 60, "right")])
    assert focus.at is not None
    assert focus.at.name == "a"


def test_only_long_lists_wrap() -> None:
    for rows, wraps in ((7, False), (8, True)):
        focus = Focus()
        focus.offer([at(f"row{n}", 50, 40 * n + 40) for n in range(rows)])
        assert focus.move(Action.UP) is wraps
    assert focus.at is not None
    assert focus.at.name == "row7"


def test_the_pointer_finds_what_lies_on_top() -> None:
    focus = Focus()
    focus.offer([at("below", 50, 50), at("above", 55, 50)])
    assert focus.point(54, 50)
    assert focus.at is not None
    assert focus.at.name == "above"
    assert not focus.point(500, 500)
