"""The street lives: feet move with the beat, and nobody stays when boots come."""

from pathlib import Path

import numpy as np
import pygame
import pytest
from city_samples import SEEN
from screen_samples import kit

from game.film.gallery import contact_sheet, works
from game.film.objects.moves import MOVES
from game.film.objects.people import PEOPLE
from game.film.objects.walkers import WALKERS
from game.film.seasons import OUTDOORS
from game.screen.figures import Figures
from game.screen.plates import Slide
from game.screen.sale_crowd import CROWD, STANDS, Crowd
from game.screen.sound_rings import draw_rings, nod_px
from game.screen.talk_places import PLATE_OF_TALK, plate_of
from game.screen.turning import Turned


class Placed(Figures):
    """Remembers who was drawn, and where."""

    def __init__(self) -> None:
        self.drawn: list[tuple[str, int, int, bool]] = []

    def draw(  # type: ignore[override]
        self, surface: pygame.Surface, name: str, feet: tuple[int, int], height: int, **how: int
    ) -> None:
        self.drawn.append((name, feet[0], how["step"], bool(how["mirrored"])))


def look(crowd: Crowd, figures: Placed, *, beat_ticks: float = 0.0) -> list[str]:
    figures.drawn.clear()
    crowd.draw(pygame.Surface((8, 8)), beat_ticks=beat_ticks)
    return [name for name, *_ in figures.drawn]


def test_people_gather_talk_listen_and_are_gone_when_boots_are_near(tmp_path: Path) -> None:
    figures = Placed()
    crowd = Crowd(kit(tmp_path), figures)
    assert look(crowd, figures) == []
    for _ in range(300):
        crowd.tick(patrol_near=False)
    assert sorted(look(crowd, figures)) == ["walker-dandy-idle", "walker-stilyaga-talk"]
    assert [x for _, x, *_ in figures.drawn] == list(STANDS)
    assert look(crowd, figures, beat_ticks=30) == [f"{who}-listen" for who in CROWD]
    for _ in range(20):
        crowd.tick(patrol_near=True)
    assert look(crowd, figures) == list(CROWD)
    assert all(mirrored for *_, mirrored in figures.drawn), "they walk off the way they face"
    for _ in range(400):
        crowd.tick(patrol_near=True)
    assert look(crowd, figures) == []


def test_with_less_motion_people_stand_there_and_on_a_floor_they_dance(tmp_path: Path) -> None:
    of, figures = kit(tmp_path), Placed()
    of.obey(of.settings.with_changes(reduced_motion=True))
    crowd = Crowd(of, figures, dances=True)
    assert look(crowd, figures, beat_ticks=30) == [f"{who}-dance" for who in CROWD]
    first = [step for *_, step, _ in figures.drawn]
    crowd.tick(patrol_near=False)
    look(crowd, figures, beat_ticks=30)
    assert [step for *_, step, _ in figures.drawn] == first
    crowd.tick(patrol_near=True)
    assert look(crowd, figures) == []


def test_one_nods_on_the_beat() -> None:
    assert nod_px(0.0, px=6) == nod_px(3.0, px=6) == 6
    assert nod_px(0.5, px=6) == 0


def test_colours_travel_outward_and_a_beat_later_stand_one_ring_on() -> None:
    def at(beats: float, x: int) -> tuple[int, ...]:
        sheet = pygame.Surface((300, 300))
        draw_rings(sheet, (150, 150), beats=beats, loud=1.0, reach=140)
        return tuple(sheet.get_at((150 + x, 150))[:3])

    inner, outer = 16 + 26 - 4, 16 + 52 - 4
    hue = [np.argsort(at(8.0, inner)).tolist(), np.argsort(at(9.0, outer)).tolist()]
    assert hue[0] == hue[1]
    assert at(8.0, inner) != at(8.5, inner)
    assert at(8.0, 148) == (0, 0, 0)


def test_steps_of_a_walker_keep_their_feet_in_the_middle() -> None:
    thin, wide = (pygame.Surface((size, 200), pygame.SRCALPHA) for size in (20, 80))
    thin.fill((9, 9, 9, 255))
    wide.fill((9, 9, 9, 255))
    slides = (
        Slide("phase0-low", thin, 80, 60, 0.0, "over"),
        Slide("phase1-low", wide, 20, 60, 0.0, "over"),
        Slide("phase1-high", wide, 20, 60, 0.0, "over"),
    )

    class Shelf:
        def get(self, name: str) -> tuple[Slide, ...]:
            return slides

    figures = Figures(Shelf())  # type: ignore[arg-type]
    first, second = (figures.get("walker-x", 266, step=step) for step in (0, 1))
    assert first is not None
    assert second is not None
    assert first.get_size() == second.get_size()
    middle = first.get_bounding_rect().centerx
    assert abs(middle - first.get_width() // 2) <= 1
    flipped = figures.get("walker-x", 266, step=1, mirrored=True)
    assert flipped is not None
    assert flipped.get_bounding_rect().right > second.get_bounding_rect().right


@pytest.mark.parametrize("degrees", [0.0, 90.0, 180.0, 37.5])
def test_what_is_turned_turns_counter_clockwise_about_its_middle(degrees: float) -> None:
    picture = pygame.Surface((200, 200), pygame.SRCALPHA)
    pygame.draw.circle(picture, (200, 200, 200, 255), (160, 100), 8)
    turned, shown = Turned(), pygame.Surface((200, 200))
    turned.show(picture, (100, 100), 100, px=100)
    turned.draw(shown, (100, 100), degrees)
    found = np.argwhere(pygame.surfarray.array3d(shown)[..., 0] > 100).mean(axis=0)
    angle = np.radians(degrees)
    assert np.allclose(found, (100 + 60 * np.cos(angle), 100 - 60 * np.sin(angle)), atol=1.5)
    turned.cut_away([(40, -20), (80, -20), (80, 20), (40, 20)])
    turned.draw(shown := pygame.Surface((200, 200)), (100, 100), degrees)
    assert pygame.surfarray.array3d(shown).max() < 60


def test_talks_lead_to_their_own_places_and_these_can_be_painted() -> None:
    listed = {work.name.rsplit("-", 1)[0] for work in works() if work.kind == "place"}
    assert {plate for plate in PLATE_OF_TALK.values()} - OUTDOORS <= {
        *listed,
        "customs",
    } | {"customs"}
    assert plate_of(SEEN).startswith("port-")


def test_the_gallery_hangs_every_person_in_every_movement_every_season_and_disc() -> None:
    listed = works()
    names = {(work.kind, work.name) for work in listed}
    assert len(names) == len(listed), "two pictures would overwrite each other"
    walking = {name for kind, name in names if kind == "walker"}
    assert walking == {*PEOPLE, *WALKERS}
    assert {"idle", "walk", "talk", "listen", "dance", "search"} == set(MOVES)
    assert {("place", f"hospital-{season}-low") for season in ("winter", "summer")} <= names
    assert {("disc", state) for state in ("trimmed", "burnt", "cut", "worn")} <= names
    disc = next(work for work in listed if (work.kind, work.name) == ("disc", "cut"))
    assert disc.draw().std() > 20
    assert contact_sheet([("cut", disc.draw())], columns=1).std() > 5
