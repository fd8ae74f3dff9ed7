"""The six endings: each on both sides of its border, the doors, and fifteen minutes behind one."""

from dataclasses import replace

import pytest
from city_sample import act, kinds, reason, recipe, verdict, with_law, with_purse
from end_samples import after, closed, held, knowing, last_night, second, tape

from game.bots.answers import respond, silent
from game.city import commands as do
from game.city.begin import begin
from game.city.doors import last_blank, last_song, listeners
from game.city.endings import forced, open_doors
from game.city.fates import Fate, Holder, Note, Trace
from game.city.law import end, grow_dossier
from game.city.level import Level
from game.city.lint import problems
from game.city.said import say
from game.city.state import State
from game.city.step import step
from game.city.turn import Turn
from game.city.values import value_of
from game.city.view import view
from game.levels import data_folder, read_level
from game.replay import record, restore, verify
from game.session import Session

HARBOUR = {"trust_juhan": 6}
EDITOR = {"trust_edik": 4}
TAPES = {"gave_concert": 1, "trust_lapin": 4, "circle": 15}
LAST = {"taught_by_osip": 1, "sapphire": 1, "old_film": 1}
EVERYTHING = {**HARBOUR, **EDITOR, **TAPES, **LAST}


def with_grade(state: State, grade: int) -> State:
    return replace(state, story=replace(state.story, last_grade=grade))


@pytest.mark.parametrize(
    ("door", "enough", "short"),
    [
        ("harbour", HARBOUR, {"trust_juhan": 5}),
        ("harbour", HARBOUR, {"juhan_finds": 2}),
        ("editor", EDITOR, {"trust_edik": 3}),
        ("editor", EDITOR, {"accused": 2}),
        ("editor", EDITOR | {"pranks_sold": 2}, {"pranks_sold": 3}),
        ("magnitizdat", TAPES, {"gave_concert": 0}),
        ("magnitizdat", TAPES, {"trust_lapin": 3}),
        ("magnitizdat", TAPES, {"circle": 14}),
        ("last_disc", LAST, {"taught_by_osip": 0}),
        ("last_disc", LAST, {"sapphire": 0}),
        ("last_disc", LAST, {"old_film": 0}),
    ],
)
def test_a_door_opens_exactly_at_its_border(
    door: str, enough: dict[str, int], short: dict[str, int]
) -> None:
    state = with_grade(last_night(**enough), 85)
    assert open_doors(state) == (door,)
    assert open_doors(knowing(state, **short)) == ("honest_life",)


def test_the_border_of_folder_and_ear() -> None:
    harbour = with_law(last_night(**HARBOUR), dossier=7999)
    assert open_doors(harbour) == ("harbour",)
    assert open_doors(with_law(harbour, dossier=8000)) == ("honest_life",)
    last = last_night(**LAST)
    assert open_doors(with_grade(last, 85)) == ("last_disc",)
    assert open_doors(with_grade(last, 84)) == ("honest_life",)
    town = replace(harbour.town, finds=(("juhan", 2),))
    assert open_doors(replace(harbour, town=town)) == ("honest_life",)


@pytest.mark.parametrize(
    ("values", "dossier", "cash_kop", "ending"),
    [
        ({"trials": 1}, 500, 0, ""),
        ({"trials": 2}, 500, 0, "third_sentence"),
        ({}, 9999, 0, ""),
        ({}, 10_000, 0, "third_sentence"),
        ({"strikes": 2}, 500, 0, ""),
        ({"strikes": 3}, 500, 0, "honest_life"),
        ({}, 500, -600, ""),
        ({}, 500, -601, "honest_life"),
        ({"trials": 2, "strikes": 3}, 500, 0, "third_sentence"),
    ],
)
def test_what_comes_by_itself(
    values: dict[str, int], dossier: int, cash_kop: int, ending: str
) -> None:
    state = with_purse(with_law(last_night(**EVERYTHING, **values), dossier=dossier))
    assert forced(with_purse(state, cash_kop=cash_kop)) == ending


def test_a_full_folder_is_no_end_before_the_ninth_chapter() -> None:
    early = with_law(begin(second(), 4), dossier=10_000)
    assert forced(early) == ""
    assert forced(knowing(early, trials=2)) == "third_sentence"


def test_where_several_are_open_one_chooses_and_the_closed_ones_stay_shut() -> None:
    state = closed(last_night(**HARBOUR, **TAPES))
    seen = view(state)
    assert seen.end is None
    assert seen.story.doors is not None
    doors = {door.id: door.unlocked for door in seen.story.doors.doors}
    assert doors == {"harbour": True, "editor": False, "magnitizdat": True, "last_disc": False}
    assert reason(state, do.TakeDoor("editor")) == "refuse-door-shut"
    assert reason(state, do.GoTo("home")) == "refuse-over"
    assert reason(state, do.TurnPage()) == "refuse-no-page"
    for name in ("harbour", "magnitizdat"):
        through, events = act(state, do.TakeDoor(name))
        assert "DoorTaken" in kinds(events)
        assert view(through).story.ending is not None
        assert through.story.ending == name
        assert act(through, do.TurnPage())[0].level is held()


def test_where_none_is_open_the_kiosk_is() -> None:
    state = closed(last_night())
    doors = view(state).story.doors
    assert doors is not None
    assert [door.id for door in doors.doors if door.unlocked] == ["honest_life"]
    assert after(last_night()).story.ending == "honest_life"


def test_whoever_is_sentenced_sees_no_door() -> None:
    state = closed(last_night(**EVERYTHING, trials=2))
    assert state.clock.over == "chapter"
    assert state.story.ending == "third_sentence"
    assert reason(state, do.TakeDoor("harbour")) == "refuse-no-doors"


def test_the_editor_fills_the_name_in() -> None:
    state = closed(last_night(**EDITOR, kostya=3, lida_label=2, names_left=3))
    assert reason(state, do.TakeDoor("editor")) == "refuse-door-answer"
    through = act(state, do.TakeDoor("editor", "kor"))[0]
    ending = view(through).story.ending
    assert ending is not None
    assert ending.notes == (
        "closing-editor-kor", "closing-contract", "closing-chair", "closing-apron",
    )  # fmt: skip


@pytest.mark.parametrize(("kostya", "thing"), [(1, "comb"), (2, "armband"), (3, "chair")])
def test_each_flag_turns_the_scene_by_one_object(kostya: int, thing: str) -> None:
    plain = closed(last_night())
    turned = closed(last_night(kostya=kostya, pranks_sold=1, names_left=2, names_washed=1))
    things = []
    for state in (plain, turned):
        ending = view(act(state, do.TakeDoor("honest_life"))[0]).story.ending
        assert ending is not None
        things.append(ending.notes)
    assert things == [(), (f"closing-{thing}", "closing-door_laughs", "closing-apron")]


def test_the_last_disc_is_cut_for_one_listener_once() -> None:
    state = closed(with_grade(last_night(**LAST, trust_lapin=9), 85))
    who = listeners(state)[0]
    assert who == "lapin"
    assert reason(state, do.TakeDoor("last_disc", "perov2")) == "refuse-door-answer"
    state = act(state, do.TakeDoor("last_disc", who))[0]
    ending = view(state).story.ending
    assert ending is not None
    assert ending.blank == last_blank(state)
    assert (ending.listener, ending.song) == (who, last_song(state))
    made = recipe(last_blank(state), last_song(state), lathe=ending.lathe)
    other = recipe(replace(last_blank(state), number=1), last_song(state))
    assert reason(state, do.CutLast(other, verdict(90))) == "refuse-other-blank"
    state, events = act(state, do.CutLast(made, verdict(90)))
    assert kinds(events) == ["LastCut"]
    assert reason(state, do.CutLast(made, verdict(90))) == "refuse-no-last-disc"
    assert act(state, do.TurnPage())[0].level is held()


@pytest.mark.parametrize("kind", ["debt", "bankrupt", "trial"])
def test_who_ends_early_may_turn_to_the_last_page(kind: str) -> None:
    state = knowing(begin(second(), 4), strikes=3, trials=2)
    turn = Turn(state)
    end(turn, kind)
    assert turn.state.story.ending == "third_sentence"
    assert act(turn.state, do.TurnPage())[0].level is held()


# ---------------------------------------------------------------- fifteen minutes behind a door


def sentenced(level: Level | None = None, **values: int) -> State:
    """Fill the folder, in the second chapter or another, after a warning."""
    state = knowing(begin(level or second(), 4), **values)
    turn = Turn(with_law(state, dossier=9900, dossier_warning=1))
    turn.note("risk", say("warn-dossier", points=99))
    turn.change(clock=replace(state.clock, block=1))
    grow_dossier(turn, 500, "search")
    return turn.state


def home_again(state: State) -> State:
    while state.clock.over == "interlude":
        talk = view(state).story.talk
        assert talk is not None
        assert view(state).end is None
        state = act(state, do.Choose(talk.scene, talk.answers[0].id))[0]
    return state


def test_the_first_sentence_is_an_interlude_of_four_screens() -> None:
    state = sentenced()
    assert state.clock.over == "interlude"
    told = []
    while state.clock.over:
        talk = view(state).story.talk
        assert talk is not None
        assert reason(state, do.GoTo("home")) == "refuse-over"
        told.append(talk.scene)
        state = act(state, do.Choose(talk.scene, talk.answers[-1].id))[0]
    assert told == ["inside_letter", "inside_choir", "inside_lamp", "inside_answer"]
    third = second().then
    assert third is not None
    assert state.level is third
    assert state.clock.day == len(third.days) - len(third.days) // 3
    assert state.purse.debt_kop == third.start.debt_kop // 3
    assert state.law.dossier == 4000
    assert value_of(state, "trials") == 1
    assert value_of(state, "trust_valerka") == 1
    assert any(thing.good == "air_choir" for thing in state.stock.things)
    talk = view(state).story.talk
    assert talk is not None
    assert talk.scene == "inside_home"


def test_one_friend_is_gone_for_good() -> None:
    state = home_again(sentenced(trust_lapin=-2))
    assert len(state.story.gone) == 1
    (gone,) = state.story.gone
    spoken = {who for scene in state.level.scenes for who in scene.says}
    assert gone not in spoken, "whoever has something to say is kept"
    assert any("entry-gone" in entry.said.key for entry in state.memory.entries)


def test_it_happens_once_and_not_in_the_later_chapters() -> None:
    again = sentenced(trials=1)
    assert (again.clock.over, again.story.ending) == ("trial", "third_sentence")
    late = sentenced(replace(second(), chapter=9))
    assert (late.clock.over, late.story.ending) == ("trial", "third_sentence")


# ---------------------------------------------------------------- bots, recordings


def played_out(session: Session) -> Session:
    """Let a bot that only answers go through the rest."""
    for _ in range(60):
        seen = session.seen
        if seen.end is not None and seen.end.kind == "held":
            return session
        choice = respond(seen, silent)
        command = choice.wish if choice is not None else None
        if command is None:
            command = do.Leave() if seen.here else do.GoTo("home")
        assert "Refused" not in kinds(session.advance(command)), command
    raise AssertionError("it does not end")


def test_a_bot_goes_through_door_and_epilogue_and_a_recording_remembers_it() -> None:
    session = played_out(Session(tape(), seed=4))
    assert [type(c).__name__ for c in session.commands][-4:] == [
        "TakeDoor", "TurnPage", "Choose", "SetNeedle",
    ]  # fmt: skip
    recording = record(session)
    assert verify(recording, tape()) is None
    again = restore(recording, tape())
    assert again.seen == session.seen
    assert again.state.story == session.state.story


def test_nothing_else_can_be_done_in_the_epilogue() -> None:
    state = after(last_night())
    for command in (do.GoTo("home"), do.Leave(), do.PayDebt(1), do.SetNeedle()):
        _, events = step(state, command)
        assert kinds(events) == ["Refused"]
    state = act(state, do.Choose("held_price", "haggle"))[0]
    assert reason(state, do.SetNeedle(marked=True)) == "refuse-no-mark"
    state, events = act(state, do.SetNeedle())
    assert kinds(events) == ["NeedleSet", "Ended"]
    assert (state.story.heard, state.clock.over) == ("plain", "held")
    assert reason(state, do.SetNeedle()) == "refuse-over"


def test_every_chapter_knows_the_same_six() -> None:
    for path in sorted(data_folder("levels").glob("0[1-9]*.toml")):
        level = read_level(path)
        assert len(level.endings) == 6, path.name
        assert [e.id for e in level.endings] == [e.id for e in held().endings]
        assert len(level.interlude) == 5


def test_a_careless_author_is_told() -> None:
    level = tape()
    wrong = replace(
        level,
        holders=(
            Holder("vera", plays=21, trusts=("nobody",), fates=(Fate("lost"),), trace="sure"),
        ),
        traces=(Trace("mark", kind="seen", any=((("clamp", "is", 1),),)),),
        notes=(Note("comb", ending="harbor"),),
        endings=tuple(replace(ending, door=True) for ending in level.endings),
        then=None,
    )
    told = "\n".join(problems(wrong))
    for place in (
        "holders[0].plays", "holders[0].trace", "holders[0].trusts[0]", "holders[0].fates[0].kind",
        "traces[0].kind", "traces[0].any[0][0][0]", "notes[0].ending", "endings: want one without",
    ):  # fmt: skip
        assert place in told, place
    ends = ("holders", "traces", "notes", "endings", "interlude")
    assert not [told for told in problems(replace(level, then=None)) if told.startswith(ends)]
