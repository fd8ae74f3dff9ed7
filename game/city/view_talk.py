"""Shows a talk: who speaks, what may be answered, and what is known of the price."""

from game.city.accounts import counter_of, sold_at
from game.city.basin import to_wash
from game.city.endings import INTERLUDE
from game.city.level import Place
from game.city.money import lost_kop
from game.city.night import STRIKES
from game.city.said import Said, Term, say
from game.city.seen_talk import SeenAnswer, SeenStory, SeenTalk
from game.city.state import State
from game.city.story import due, due_at, offered, why_not
from game.city.tale import Option
from game.city.values import value_of
from game.city.view_end import see_doors, see_ending, see_held


def see_story(state: State) -> SeenStory:
    """Show where in the campaign one is, and what waits for an answer."""
    level = state.level
    strikes = value_of(state, STRIKES)
    return SeenStory(
        level.chapter,
        strikes,
        level.new_money,
        _see_talk(state),
        inside=state.clock.over == INTERLUDE,
        doors=see_doors(state),
        ending=see_ending(state),
        held=see_held(state),
    )


def _see_talk(state: State) -> SeenTalk | None:
    scene = due(state)
    if scene is None:
        return None
    answers = tuple(_see_answer(state, option) for option in offered(state, scene))
    return SeenTalk(scene.id, scene.says, answers)


def see_offers(state: State, place: Place) -> tuple[SeenAnswer, ...]:
    """Show what could be agreed at a place where nothing else is to be done."""
    scene = due_at(state, place) if place.kind == "errand" else None
    if scene is None:
        return ()
    return tuple(_see_answer(state, option) for option in offered(state, scene))


def _see_answer(state: State, option: Option) -> SeenAnswer:
    missing = why_not(state, option)
    return SeenAnswer(
        id=option.id,
        why_not=Said(missing) if missing else None,
        costs=(*_costs(option), *_work_costs(state, option)),
        hidden=option.hidden,
        says=option.says,
    )


def _costs(option: Option) -> tuple[Term, ...]:
    """List what is known beforehand, each with its unit in the key."""
    known = (
        (say("talk-cash", kop=option.cash_kop), option.cash_kop),
        (say("talk-debt", kop=option.debt_kop), option.debt_kop),
        (say("talk-dossier", points=option.dossier // 100), option.dossier),
        (say("talk-heat", points=option.heat // 100), option.heat),
        (say("talk-blocks", count=option.blocks), option.blocks),
        (say("talk-films", count=option.films), option.films),
        (say("talk-bones", count=-option.bones), option.bones),
    )
    return tuple(Term(said, amount) for said, amount in known if amount)


def _work_costs(state: State, option: Option) -> tuple[Term, ...]:
    """List what is known beforehand of press, basin, counter and old notes."""
    terms = []
    lost = lost_kop(state, option.exchange) if option.exchange else 0
    if lost:
        terms.append(Term(say("talk-notes", kop=lost), -lost))
    if option.presses:
        terms.append(Term(say("talk-presses", count=option.presses), option.presses))
    if option.wash or option.backs:
        count = min(max(option.wash, option.backs), len(to_wash(state)))
        terms.append(Term(say("talk-backs" if option.backs else "talk-wash", count=count), count))
    counter = counter_of(state, option.counter)
    if counter is not None:
        sold, normal = sold_at(state, counter.id), counter.normal
        count = len(option.gives)
        terms.append(Term(say("talk-speeches", count=count), count))
        terms.append(Term(say("talk-counter", sold=sold, normal=normal), normal - sold - count))
    return tuple(terms)
