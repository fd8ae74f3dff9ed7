"""Shows a talk: who speaks, what may be answered, and what is known of the price."""

from game.city.night import STRIKES
from game.city.said import Said, Term, say
from game.city.seen_talk import SeenAnswer, SeenStory, SeenTalk
from game.city.state import State
from game.city.story import due, offered, why_not
from game.city.tale import Option
from game.city.values import value_of


def see_story(state: State) -> SeenStory:
    """Show where in the campaign one is, and what waits for an answer."""
    level = state.level
    strikes = value_of(state, STRIKES)
    return SeenStory(level.chapter, strikes, level.new_money, _see_talk(state))


def _see_talk(state: State) -> SeenTalk | None:
    scene = due(state)
    if scene is None:
        return None
    answers = tuple(_see_answer(state, option) for option in offered(state, scene))
    return SeenTalk(scene.id, scene.says, answers)


def _see_answer(state: State, option: Option) -> SeenAnswer:
    missing = why_not(state, option)
    return SeenAnswer(
        id=option.id,
        why_not=Said(missing) if missing else None,
        costs=_costs(option),
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
