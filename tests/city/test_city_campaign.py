"""The campaign: its chapters follow each other, have all their words, and can be walked through."""

import dataclasses
import random
import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from game.bots.players import player
from game.bots.quick import QuickCraft
from game.bots.run import perform, was_refused, way_out
from game.city.commands import Choose, Command, TurnPage
from game.city.events import Event, Heard, Spoke
from game.city.facts import fact_names
from game.city.level import Level
from game.city.lint_tale import MOST_BUBBLES
from game.city.night import STRIKES
from game.city.said import Said
from game.city.seen_talk import SeenTalk
from game.city.tale import NARRATOR, TRUST, Option, Scene
from game.levels import data_folder, read_levels, read_songs
from game.screen.checking import content_keys
from game.screen.words import LANGUAGES, Words
from game.session import Session

LEVELS = read_levels(
    data_folder("levels"), songs=(SONGS := read_songs(data_folder("assets") / "songs"))
)
CHAPTERS = sorted(
    (level for level in LEVELS.values() if level.chapter and not level.epilogue),
    key=lambda level: level.chapter,
)
(EPILOGUE,) = (level for level in LEVELS.values() if level.epilogue)
FIRST = CHAPTERS[0]
AGAIN = {scene.id for level in CHAPTERS for scene in level.scenes if scene.again}
LAST_WALKED = 9
"""Talks of later chapters are staged one by one in test_city_last_chapters: few walks get there."""
LEAST_BUBBLES = 4
WEIGHED = 7
"""Chapters whose sums the bots have been played through; what follows is written, not weighed."""
BUBBLE_LETTERS, BUBBLE_LINES, BUTTON_LETTERS, DIARY_LETTERS = 90, 3, 45, 90
SET_BY_RULES = {STRIKES}
METRO_OPENS = "1955-11-15"
METRO = re.compile(r"metro|avtovo|escalator|palace|метро|автов|эскалатор|дворец", re.IGNORECASE)
ICE_FROM, ICE_TO = "01-01", "04-20"
"""The gulf is shut: history.md has next to no traffic from January to March, and drifting ice
of the lake until late in April."""
OF_ONE_SEX = re.compile(
    r"\bты (?:(?:не |уже )?\w+(?:л|ла|лся|лась)|должен|должна|рад|рада|сам|сама|один|одна)\b",
    re.IGNORECASE,
)
"""Whoever is called Zhenya may be a man or a woman."""
Answer = Callable[[SeenTalk, random.Random], str]


@pytest.fixture(scope="module")
def tongues() -> dict[str, Words]:
    return {name: Words(data_folder("assets") / "text", language=name) for name in LANGUAGES}


def scenes() -> Iterator[tuple[Level, Scene]]:
    for level in CHAPTERS:
        for scene in level.scenes:
            yield level, scene


def ways() -> Iterator[tuple[Scene, Option]]:
    for _, scene in scenes():
        for option in scene.options:
            yield scene, option


def bubble_keys(stem: str, says: tuple[str, ...]) -> list[str]:
    return [f"{stem}-{at}" for at in range(1, len(says) + 1)]


def keys_of(level: Level) -> Iterator[str]:
    """List every text that a chapter needs."""
    yield from (key for _, key in content_keys(level))
    yield from (f"level-{level.id}-{end}" for end in ("name", "about"))
    yield from (f"chapter-{level.id}-{end}" for end in ("title", "date", "rule", "1", "end-1"))
    yield from (f"person-{who}-name" for who in level.cast)
    for scene in level.scenes:
        stem = f"scene-{scene.id}"
        yield from (f"{stem}-title", *bubble_keys(stem, scene.says))
        for option in scene.options:
            way = f"{stem}-{option.id}"
            yield from (way, f"{way}-log", *bubble_keys(way, option.says))


def bubbles() -> Iterator[str]:
    for _, scene in scenes():
        yield from bubble_keys(f"scene-{scene.id}", scene.says)
    for scene, option in ways():
        yield from bubble_keys(f"scene-{scene.id}-{option.id}", option.says)


def test_the_chapters_follow_each_other() -> None:
    assert [level.chapter for level in CHAPTERS] == list(range(1, len(CHAPTERS) + 1))
    assert [level.id[:2] for level in CHAPTERS] == [f"{level.chapter:02}" for level in CHAPTERS]
    last = EPILOGUE.id if CHAPTERS[-1].doors else ""
    assert [level.after for level in CHAPTERS] == [*(level.id for level in CHAPTERS[1:]), last]
    days = [day for level in CHAPTERS for day in level.days]
    assert days == sorted(set(days))
    assert all(6 <= len(level.days) <= 10 for level in CHAPTERS)


def test_no_scene_stands_twice() -> None:
    names = [scene.id for _, scene in scenes() if not scene.again]
    assert len(names) == len(set(names)) > 40


def test_every_text_is_there_in_both_languages(tongues: dict[str, Words]) -> None:
    wanted = [key for level in CHAPTERS for key in keys_of(level)]
    for tongue in tongues.values():
        assert [key for key in wanted if not tongue.has(key)] == []


def test_nothing_was_written_that_nobody_says(tongues: dict[str, Words]) -> None:
    beyond = [
        *(f"scene-{scene.id}-{len(scene.says) + 1}" for _, scene in scenes()),
        *(f"scene-{s.id}-{o.id}-{len(o.says) + 1}" for s, o in ways()),
    ]
    assert [key for key in beyond if tongues["en"].has(key)] == []


def test_every_text_fits_where_it_is_shown(tongues: dict[str, Words]) -> None:
    for tongue in tongues.values():
        lines = {key: textwrap.wrap(tongue(key), BUBBLE_LETTERS) for key in bubbles()}
        assert [key for key, text in lines.items() if not 0 < len(text) <= BUBBLE_LINES] == []
        buttons = [f"scene-{scene.id}-{option.id}" for scene, option in ways()]
        assert [key for key in buttons if not 0 < len(tongue(key)) <= BUTTON_LETTERS] == []
        logs = [f"{key}-log" for key in buttons]
        assert [key for key in logs if not 0 < len(tongue(key)) <= DIARY_LETTERS] == []


def test_a_talk_is_neither_a_word_nor_a_speech() -> None:
    lengths = {
        (scene.id, option.id): len(scene.says) + len(option.says) for scene, option in ways()
    }
    outside = {
        name: count for name, count in lengths.items() if not LEAST_BUBBLES <= count <= MOST_BUBBLES
    }
    assert outside == {}
    assert [o.id for _, o in ways() if not o.says] == [], "every answer is answered"


def test_zhenya_may_be_anybody(tongues: dict[str, Words]) -> None:
    assert OF_ONE_SEX.search("И ты не спала."), "the test knows the slip that it looks for"
    texts = {key: tongues["ru"](key) for level in CHAPTERS for key in keys_of(level)}
    assert [key for key, text in texts.items() if OF_ONE_SEX.search(text)] == []


def test_the_first_answer_can_always_be_given() -> None:
    for _, scene in scenes():
        first = scene.options[0]
        costs = (first.cash_kop, first.films, first.bones)
        assert not first.when, scene.id
        assert not first.takes, scene.id
        assert min(costs) >= 0, scene.id


def test_whatever_is_asked_can_have_been_said_before() -> None:
    said = set(SET_BY_RULES)
    for level in CHAPTERS:
        said |= {name for s in level.scenes for o in s.options for name, _, _ in o.sets}
        for scene in level.scenes:
            tests = [*scene.when, *(test for option in scene.options for test in option.when)]
            asked = {name for name, _, _ in tests} - set(fact_names(level))
            assert asked <= said, (level.id, scene.id)


def test_every_answer_stays_within_what_can_be_remembered() -> None:
    bounds = {v.id: v for level in CHAPTERS for v in level.variables}
    for scene, option in ways():
        for name, how, value in option.sets:
            if how == "set":
                assert bounds[name].least <= value <= bounds[name].most, (scene.id, option.id)
    people = {name for name in bounds if name.startswith(TRUST)}
    assert len(people) == 22
    assert all((bounds[name].least, bounds[name].most) == (-5, 10) for name in people)
    assert all(level.variables == FIRST.variables for level in CHAPTERS), "they are carried on"


def test_what_was_carried_up_is_a_sum_without_a_thing_twice() -> None:
    carries = [scene for _, scene in scenes() if scene.id.startswith("carry_")]
    assert len(carries) == 3
    seen = 0
    for scene in carries:
        for option in scene.options:
            (bits,) = [value for name, how, value in option.sets if (name, how) == ("kit", "add")]
            heavy = bits == 1
            assert bits.bit_count() == (1 if heavy else 2), "two hands, or the gramophone"
            seen |= bits
    assert seen == (1 << 20) - 1, "all twenty things can be carried"


def test_whoever_speaks_has_a_place_in_the_city() -> None:
    for level, scene in scenes():
        known = {NARRATOR, *level.cast, *(person.id for person in level.people)}
        spoken = {*scene.says, *(who for option in scene.options for who in option.says)}
        assert spoken <= known, (level.id, scene.id)


def test_no_ship_calls_in_the_ice() -> None:
    for level in CHAPTERS:
        for ship in level.ships:
            for day in (ship.arrives, ship.leaves):
                assert not ICE_FROM <= day[5:] <= ICE_TO, (level.id, ship.id)
            assert ship.arrives[:4] == ship.leaves[:4], "nobody winters here"


def test_nobody_rides_the_metro_before_it_goes(tongues: dict[str, Words]) -> None:
    met = 0
    for level in CHAPTERS:
        dated = [(f"paper-{news.id}-text", news.day) for news in level.news]
        for scene in level.scenes:
            keys = bubble_keys(f"scene-{scene.id}", scene.says)
            dated += [(key, level.days[scene.first]) for key in keys]
        for key, day in dated:
            if any(METRO.search(tongue(key)) for tongue in tongues.values()):
                assert day >= METRO_OPENS, key
                met += 1
    assert met > 3, "it is ridden"


def test_every_song_is_older_than_its_chapter_and_can_be_had() -> None:
    for level in CHAPTERS:
        for title in level.songs:
            assert SONGS[title.id].year <= int(level.days[-1][:4]), (level.id, title.id)
            assert SONGS[title.id].genre == title.genre, (level.id, title.id)
        songs = {title.id for title in level.songs}
        assert {good.song for good in level.goods if good.song} == songs, level.id


def test_every_change_is_in_the_paper_before_it_begins() -> None:
    for level in CHAPTERS:
        printed = {news.change: news.day for news in level.news if news.change}
        for change in level.changes:
            assert printed[change.id] < change.first, (level.id, change.id)
        assert {news.day for news in level.news} == set(level.days), "a paper every morning"


def test_somebody_is_met_in_every_street_at_every_hour() -> None:
    for level in CHAPTERS:
        for place in level.places:
            for block in place.blocks if place.kind == "street" else ():
                met = [p for p in level.people if place.district in p.haunts and block in p.blocks]
                assert met, (level.id, place.id, block)


# ---------------------------------------------------------------- walking through


def silent(talk: SeenTalk, dice: random.Random) -> str:
    del dice
    assert talk.answers[0].why_not is None, talk.scene
    return talk.answers[0].id


def at_random(talk: SeenTalk, dice: random.Random) -> str:
    return dice.choice([answer.id for answer in talk.answers if answer.why_not is None])


def sentences(thing: object) -> Iterator[Said]:
    """Find every sentence in what is seen or told."""
    if isinstance(thing, Said):
        yield thing
    elif isinstance(thing, Spoke):
        yield Said(thing.line)
    elif isinstance(thing, Heard):
        yield Said(thing.remark)
    elif isinstance(thing, tuple):
        for one in thing:
            yield from sentences(one)
    elif dataclasses.is_dataclass(thing):
        for field in dataclasses.fields(thing):
            yield from sentences(getattr(thing, field.name))


class Walk:
    """A run through the chapters by commands: a bot's days, and an answer to every talk."""

    def __init__(self, bot: str, seed: int, answer: Answer) -> None:
        self.session = Session(FIRST, seed=seed)
        self.told: list[str] = []
        self.said: dict[Said, None] = {}
        self._bot, self._seed, self._answer = bot, seed, answer
        self._dice = random.Random(seed)

    def do(self, command: Command) -> tuple[Event, ...]:
        events = self.session.advance(command)
        self.said.update(dict.fromkeys(s for event in events for s in sentences(event)))
        return events

    def to_the_end(self) -> str:
        """Walk until it is over; give how it ended."""
        walker, craft = player(self._bot, seed=self._seed), QuickCraft()
        for _ in range(9000):
            seen = self.session.seen
            if seen.story.talk is not None:
                self._talk(seen.story.talk)
            elif seen.end is None:
                wish = walker.choose(seen).wish
                command = perform(wish, seen, craft=craft, skill=walker.skill, seed=self._seed)
                if was_refused(self.do(command)):
                    assert self._bot == "random", f"{command}: refused"
                    self.do(way_out(seen))
            elif seen.end.kind == "chapter":
                assert not was_refused(self.do(TurnPage()))
                walker = player(self._bot, seed=self._seed)
            else:
                self.said.update(dict.fromkeys(sentences(seen)))
                return seen.end.kind
        raise AssertionError("the walk does not end")

    def _talk(self, talk: SeenTalk) -> None:
        self.said.update(dict.fromkeys(sentences(talk)))
        option = self._answer(talk, self._dice)
        assert not was_refused(self.do(Choose(talk.scene, option))), (talk.scene, option)
        self.told.append(talk.scene)


def check_words(walk: Walk, tongues: dict[str, Words]) -> None:
    for tongue in tongues.values():
        for said in walk.said:
            assert tongue.has(said.key), said
            keys = [value for _, value in said.args if isinstance(value, str)]
            assert all(tongue.has(key) for key in keys), said


def test_a_careless_walk_in_silence_comes_to_an_end(tongues: dict[str, Words]) -> None:
    walk = Walk("idle", 1, silent)
    assert walk.to_the_end() == "debt"
    assert walk.session.seen.story.strikes == 3
    assert walk.session.seen.level == CHAPTERS[2].id
    check_words(walk, tongues)


def test_a_careful_walk_comes_to_the_last_day(tongues: dict[str, Words]) -> None:
    through = 0
    for seed in (1, 2, 3):
        walk = Walk("careful", seed, silent)
        walk.to_the_end()
        through += walk.session.seen.story.chapter > WEIGHED
        once = [scene for scene in walk.told if scene not in AGAIN]
        assert len(once) == len(set(once)), "nothing is told twice"
        check_words(walk, tongues)
        if walk.session.seen.end and walk.session.seen.end.kind == "held":
            assert walk.session.seen.level == EPILOGUE.id
            assert len(walk.told) > 35
    assert through >= 2, "whoever takes care mostly gets through"


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("bot", ["careful", "random"])
def test_whatever_is_answered_it_comes_to_an_end(
    tongues: dict[str, Words], bot: str, seed: int
) -> None:
    walk = Walk(bot, seed, at_random)
    assert walk.to_the_end() in {"held", "debt", "trial", "bankrupt"}
    assert len(walk.told) > 12
    check_words(walk, tongues)


@pytest.mark.slow
def test_every_talk_is_held_and_every_answer_offered_on_one_walk_or_another() -> None:
    given: Counter[tuple[str, str]] = Counter()
    offered: set[tuple[str, str]] = set()

    def rarest(talk: SeenTalk, dice: random.Random) -> str:
        del dice
        offered.update((talk.scene, answer.id) for answer in talk.answers)
        open_ = [answer.id for answer in talk.answers if answer.why_not is None]
        name = min(open_, key=lambda option: given[talk.scene, option])
        given[talk.scene, name] += 1
        return name

    for seed in range(10, 24):
        Walk("careful", seed, rarest).to_the_end()
    held = [s for level, s in scenes() if level.chapter <= LAST_WALKED and not s.again]
    assert {(scene.id, option.id) for scene in held for option in scene.options} - offered == set()
    assert len(given) > 0.9 * len(offered), "nearly all of them can be paid for, too"
