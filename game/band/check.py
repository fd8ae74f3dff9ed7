"""Checking a song: everything that is wrong with it, all at once, in words of music."""

import re
from collections.abc import Collection, Iterator
from itertools import accumulate, pairwise

from game.band.genres import GENRES
from game.band.meant import chord_meant, degree_meant, key_meant, word_meant
from game.band.melody import TOKEN, UNIT_BARS
from game.band.openings import known_opening
from game.band.players import PLAYERS
from game.band.registers import LEADS
from game.band.song import Figure, Problem, Song, section_names
from game.band.theory import DEGREE_NAME, REST, degree_pitch, read_bars, read_chord, read_key

ROLES = {"intro", "A", "B", "solo", "stop", "end"}
ID = re.compile(r"[a-z][a-z0-9_]*")
SAME = 0.01
MOST_METER = 4
SHORTEST_S, LONGEST_S = 75.0, 150.0
TAIL_S = 3.0
FEWEST_NOTES = 3
SLOWEST, FASTEST = 50.0, 220.0
FIRST_YEAR, LAST_YEAR = 1925, 1964
MOST_SWING = 3.0
MOST_MIX_DB = 12.0
MOST_LIFT = 3
HEADING = frozenset({"id", "title", "title_ru", "performer", "performer_ru", "notes", "year"})
BESIDE_LENGTH = HEADING | {"hook", "answer", "melody", "lead", "mix", "lift"}
"""Whatever is wrong here, how long a song lasts can be told."""
BESIDE_REACH = HEADING | {"form", "intro", "chords", "melody", "mix", "tempo", "swing", "fade"}
"""Whatever is wrong here, who can reach the tune can be told."""


def problems(song: Song, unsure: Collection[str] = ()) -> tuple[Problem, ...]:
    """List what keeps a song from being played, or from being a good one.

    Parameters
    ----------
    song : a song as read from its file
    unsure : places of which the reader has already told that something else belongs there, and
        where something plain stands in; nothing is concluded from them

    Returns
    -------
    Every problem that can be seen, in the order of the file; empty for a song the band will play.
    What can only be judged once something else is right is left for the next time.
    """
    first = [*_heading(song)]
    for place, figure in (("hook", song.hook), ("answer", song.answer)):
        first += _figure(place, figure, None if "meter" in unsure else song.meter)
    first += [*_form(song, unsure), *_chords(song, unsure), *_melody(song, unsure)]
    first += [*_leads(song), *_mix(song)]
    told = tuple(problem for problem in first if not _is_told(problem.place, unsure))
    wrong = {_field(place) for place in (*unsure, *(problem.place for problem in first))}
    length = () if wrong - BESIDE_LENGTH else tuple(_length(song))
    reach = () if wrong - BESIDE_REACH else tuple(_reach(song))
    return (*told, *length, *reach)


def _field(place: str) -> str:
    """Give the field of a song in which a place lies."""
    return place.replace("[", ".").replace(",", ".").split(".")[0]


def _is_told(place: str, unsure: Collection[str]) -> bool:
    """Say whether a place is one of those, lies in one of them, or holds one."""
    return any(
        place == told or place.startswith(_inside(told)) or told.startswith(_inside(place))
        for told in unsure
    )


def _inside(place: str) -> tuple[str, ...]:
    return tuple(place + sign for sign in ".,[")


def _is_sure(place: str, unsure: Collection[str]) -> bool:
    return not _is_told(place, unsure)


def _heading(song: Song) -> Iterator[Problem]:
    if not ID.fullmatch(song.id):
        yield Problem("id", "lower-case ascii letters, digits and _", repr(song.id))
    for place in ("title", "title_ru", "performer", "performer_ru", "notes"):
        if not getattr(song, place).strip():
            yield Problem(place, "some text", "nothing")
    if not FIRST_YEAR <= song.year <= LAST_YEAR:
        yield Problem("year", f"{FIRST_YEAR} to {LAST_YEAR}", str(song.year))
    if song.genre not in GENRES:
        near = word_meant(song.genre, GENRES)
        yield Problem("genre", "one of " + ", ".join(sorted(GENRES)), repr(song.genre), near)
    yield from _time(song)
    try:
        read_key(song.key)
    except ValueError:
        yield Problem("key", "a key like Eb or Gm", repr(song.key), key_meant(song.key))


def _time(song: Song) -> Iterator[Problem]:
    if song.meter not in (3, 4):
        yield Problem("meter", "3 or 4", str(song.meter))
    if not SLOWEST <= song.tempo <= FASTEST:
        yield Problem("tempo", f"{SLOWEST:g} to {FASTEST:g} beats a minute", f"{song.tempo:g}")
    if song.swing is not None and not 1.0 <= song.swing <= MOST_SWING:
        yield Problem("swing", f"a ratio from 1 to {MOST_SWING:g}", f"{song.swing:g}")
    if song.seed < 0:
        yield Problem("seed", "0 or more", str(song.seed))
    if not 0 <= song.lift <= MOST_LIFT:
        yield Problem("lift", f"0 to {MOST_LIFT} semitones", str(song.lift))


def _figure(place: str, figure: Figure, meter: int | None) -> Iterator[Problem]:
    """Look through a figure; of an unknown meter its length is not judged."""
    wanted = UNIT_BARS * (meter or MOST_METER)
    for index, (degree, beats) in enumerate(figure):
        if degree != REST and not DEGREE_NAME.fullmatch(degree):
            wish = "a degree like 5, b3 or 1+, or r"
            yield Problem(f"{place}[{index}]", wish, repr(degree), degree_meant(degree))
        if not 0.0 < beats <= wanted:
            wish = f"a length over 0 and up to {wanted} beats"
            yield Problem(f"{place}[{index}]", wish, f"{beats:g}")
    total = sum(beats for _, beats in figure)
    if meter and not abs(total - wanted) <= SAME:
        yield Problem(place, f"two bars, {wanted} beats", f"{total:g} beats")
    sounding = sum(1 for degree, _ in figure if degree != REST)
    if sounding < FEWEST_NOTES:
        yield Problem(place, f"at least {FEWEST_NOTES} notes", str(sounding))


def _form(song: Song, unsure: Collection[str]) -> Iterator[Problem]:
    if not song.form:
        yield Problem("form", "at least one section", "none")
    known = ROLES | set(song.melody) | set(song.lead)
    for index, item in enumerate(song.form):
        name, role = section_names(item)
        if name not in song.chords and "chords" not in unsure:
            near = word_meant(name, song.chords)
            yield Problem(f"form[{index}]", "a section that has chords", repr(name), near)
            if role == name:
                continue
        if role not in known and not {"melody", "lead"} & set(unsure):
            wanted = "a role: " + ", ".join(sorted(ROLES)) + ", or a name with melody or lead"
            yield Problem(f"form[{index}]", wanted, repr(role), word_meant(role, known))


def _chords(song: Song, unsure: Collection[str]) -> Iterator[Problem]:
    used = {section_names(item)[0] for item in song.form}
    for name, text in song.chords.items():
        bars = text.split("|")
        if len(bars) % 2:
            yield Problem(f"chords.{name}", "an even number of bars", str(len(bars)))
        if name not in used and _is_sure("form", unsure):
            yield Problem(f"chords.{name}", "a section of the form", "one that is never played")
        for index, bar in enumerate(bars):
            place = f"chords.{name}, bar {index + 1}"
            if not bar.split():
                yield Problem(place, "a chord", "nothing")
            for chord in bar.split():
                try:
                    read_chord(chord)
                except ValueError:
                    yield Problem(place, "a chord like Bbm7", repr(chord), chord_meant(chord))


def _melody(song: Song, unsure: Collection[str]) -> Iterator[Problem]:
    for name, text in song.melody.items():
        for token in text.split():
            if not TOKEN.fullmatch(token):
                wanted = "h a H f i c x or -, and a shift like +2"
                yield Problem(f"melody.{name}", wanted, repr(token))
    for item in song.form:
        name, role = section_names(item)
        if role == "solo" or name not in song.chords or not _is_sure(f"chords.{name}", unsure):
            continue
        tokens = (song.melody.get(role) or song.melody.get(name) or "").split()
        units = -(-len(song.chords[name].split("|")) // UNIT_BARS)
        if not tokens:
            near = word_meant(role, song.melody)
            yield Problem(f"melody.{role}", f"tokens for the section {item!r}", "none", near)
        if len(tokens) > units:
            yield Problem(f"melody.{role}", f"at most {units} tokens", str(len(tokens)))


def _leads(song: Song) -> Iterator[Problem]:
    for name, player in song.lead.items():
        if player not in LEADS:
            wanted, near = "one of " + ", ".join(sorted(LEADS)), word_meant(player, LEADS)
            yield Problem(f"lead.{name}", wanted, repr(player), near)
    if "A" not in song.lead:
        yield Problem("lead.A", "who carries the melody", "nobody")


def _mix(song: Song) -> Iterator[Problem]:
    for part, level_db in song.mix.items():
        if part not in PLAYERS:
            near = word_meant(part, PLAYERS)
            yield Problem(f"mix.{part}", "a part the band has", repr(part), near)
        if not abs(level_db) <= MOST_MIX_DB:
            yield Problem(f"mix.{part}", f"at most {MOST_MIX_DB:g} dB", f"{level_db:g} dB")


def seconds(song: Song) -> float:
    """Give about how long a song is, from its bars and its tempo."""
    bars = sum(len(read_bars(song.chords[section_names(i)[0]], song.meter)) for i in song.form)
    return bars * song.meter * 60.0 / song.tempo + TAIL_S


def _length(song: Song) -> Iterator[Problem]:
    length_s = seconds(song)
    if not SHORTEST_S <= length_s <= LONGEST_S:
        wanted = f"{SHORTEST_S:g} to {LONGEST_S:g} seconds"
        yield Problem("form", wanted, f"{length_s:.0f} seconds")


def _reach(song: Song) -> Iterator[Problem]:
    """Ask whether every lead can reach the tune, and whether it is nobody else's."""
    for place, figure in (("hook", song.hook), ("answer", song.answer)):
        starts, pitches = _notes(figure, song.key)
        span = max(pitches) - min(pitches)
        for player in sorted(set(song.lead.values())):
            register = LEADS[player]
            if span > register.high - register.low:
                wanted = f"a range of {register.high - register.low} semitones for {player}"
                yield Problem(place, wanted, f"{span} semitones")
        if known := known_opening(pitches, [b - a for a, b in pairwise(starts)]):
            found = "the steps " + " ".join(f"{step:+d}" for step in known)
            yield Problem(place, "a tune of its own", f"{found} of a well known one")


def _notes(figure: Figure, key_name: str) -> tuple[list[float], list[int]]:
    """Give where the notes of a figure begin, in beats, and their pitches."""
    key = read_key(key_name)
    starts = accumulate((beats for _, beats in figure), initial=0.0)
    sounding = [(a, degree) for a, (degree, _) in zip(starts, figure, strict=False)]
    kept = [(start, degree_pitch(d, key, 60)) for start, d in sounding if d != REST]
    return [start for start, _ in kept], [pitch for _, pitch in kept]
