"""Quick work: a few typical hands of each skill stand in for thousands of evenings at the lathe."""

from dataclasses import replace
from functools import lru_cache

from game.bots.craft import coarsest_pitch_um, make
from game.city.blanks import is_clear, seconds_that_fit, widest_mm
from game.city.chance import roll
from game.city.commands import Pressed, Taken, TookFilms
from game.city.discs import Blank, Curve, Recipe, Survey
from game.city.ear import estimate
from game.city.lathes import facet_um
from game.hands.scissors import widest_cmm
from game.hands.skill import film_worth

TYPICAL_HANDS = 3
_TYPICAL_SECONDS = 105
_RIM_CMM = 200
_LEAST_TRIM_CMM = 5700
_CUTS_NAMES_FROM = 40
_CLEAR_DENSITY = ((11,),)
"""Percent of blackening that is left on a film that was washed."""
_LOUDNESS = (70, 78, 88, 92, 74, 84, 96, 80)
_PEAKS_DUM = (16, 22, 30, 34, 20, 27, 40, 25)
_PHRASE_TENTHS = 40
_BY_HAND_TENTHS = 45
_TYPICAL_BLANK = Blank(
    number=0,
    subject="chest",
    seed=0,
    width_mm=300,
    height_mm=400,
    thickness_um=180,
    hardness_mpa=200,
    roughness_nm=150,
    dust_per_cm2=60,
    exposure=88,
)


class QuickCraft:
    """Hands and ears for the balance: no sound is made, and nobody listens."""

    def look(self, films: tuple[Blank, ...], *, limit: int, skill: int, seed: int) -> TookFilms:
        """Choose films by their cards; a practised eye errs less, and cuts the names off."""
        miss = (100 - skill) // 4

        def promise(blank: Blank) -> tuple[int, int]:
            error = roll(seed, "look", blank.number, sides=2 * miss + 1) - miss
            return -film_worth(blank, widest_cmm(blank) // 100) - error, blank.number

        best = sorted(films, key=promise)[:limit]
        nameless = skill >= _CUTS_NAMES_FROM
        return TookFilms(tuple(Taken(blank.number, name_cut=nameless) for blank in best))

    def press(
        self,
        blank: Blank,
        song: str,
        *,
        seconds: int,
        lathe_name: str,
        skill: int,
        seed: int,
        dull_um: int = 0,
    ) -> Pressed:
        """Let one of the typical hands cut this film."""
        hands = typical_hands(skill)
        hand = hands[roll(seed, "hand", blank.number, sides=len(hands))]
        trim = _trim_for(hand.trim, widest_cmm(blank) - _RIM_CMM)
        radius_mm = min(widest_mm(blank), min(radius for _, radius in trim) // 100 - 1)
        pitch_um = coarsest_pitch_um(radius_mm, seconds)
        cut_s = min(seconds, seconds_that_fit(radius_mm, pitch_um))
        recipe = replace(
            hand,
            song=song,
            blank=blank,
            lathe=lathe_name,
            seed=roll(seed, "craft", blank.number, song, sides=1 << 31),
            trim=trim,
            pitch_um=pitch_um,
            facet_um=hand.facet_um - facet_um("kitchen") + facet_um(lathe_name) + dull_um,
            end_tenths=10 * cut_s,
        )
        survey = typical_survey(seconds, song=song)
        if is_clear(blank):
            survey = replace(survey, density=_CLEAR_DENSITY)
        return Pressed(recipe, estimate(recipe, survey))


@lru_cache(maxsize=16)
def typical_hands(skill: int) -> tuple[Recipe, ...]:
    """Cut a typical song a few times, by the real machines."""
    survey = typical_survey(_TYPICAL_SECONDS, song="")
    return tuple(
        make(
            replace(_TYPICAL_BLANK, number=number),
            survey,
            lathe_name="kitchen",
            skill=skill,
            seed=number,
        )
        for number in range(TYPICAL_HANDS)
    )


@lru_cache(maxsize=64)
def typical_survey(seconds: int, *, song: str) -> Survey:
    """Give a song as songs are: phrases of four seconds, louder towards the end of each chorus."""
    peaks, loudness = _typical_phrases(seconds)
    last = 10 * seconds
    third, hand = last // 3, min(_BY_HAND_TENTHS, last // 3)
    passages = ((0, hand), (third, third + hand), (last - hand, last))
    return Survey(song, seconds, peaks, loudness, passages, ())


@lru_cache(maxsize=64)
def _typical_phrases(seconds: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Give the peaks and the loudness of a song that long, whatever it is called."""
    phrase = [t // _PHRASE_TENTHS % len(_LOUDNESS) for t in range(10 * seconds)]
    peaks = tuple(
        _PEAKS_DUM[now] * (80 + roll(0, "peak", t, sides=41)) // 100 for t, now in enumerate(phrase)
    )
    return peaks, tuple(_LOUDNESS[now] for now in phrase)


@lru_cache(maxsize=64)
def _trim_for(trim: Curve, aim_cmm: int) -> Curve:
    """Lay the same hand's circle on another film: what it missed by, it misses by here, too."""
    aimed_cmm = widest_cmm(_TYPICAL_BLANK) - _RIM_CMM
    return tuple(
        (angle, max(_LEAST_TRIM_CMM, radius - aimed_cmm + aim_cmm)) for angle, radius in trim
    )
