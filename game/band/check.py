"""Checking a song: everything that is wrong with it, all at once, in words of music."""

import re
from collections.abc import Iterator

from game.band.genres import GENRES
from game.band.melody import TOKEN, UNIT_BARS
from game.band.openings import known_opening
from game.band.players import PLAYERS
from game.band.registers import LEADS
from game.band.song import Figure, Problem, Song, section_names
from game.band.theory import DEGREE_NAME, REST, degree_pitch, read_bars, read_chord, read_key

ROLES = {"intro", "A", "B", "solo", "stop", "end"}
ID = re.compile(r"[a-z][a-z0-9_]*")
SAME = 0.01
SHORTEST_S, LONGEST_S = 60.0, 150.0
TAIL_S = 3.0
FEWEST_NOTES = 3
SLOWEST, FASTEST = 50.0, 220.0
FIRST_YEAR, LAST_YEAR = 1925, 1964
MOST_SWING = 3.0
MOST_MIX_DB = 12.0
MOST_LIFT = 3


def problems(song: Song) -> tuple[Problem, ...]:
    """List what keeps a song from being played, or from being a good one.

    Parameters
    ----------
    song : a song as read from its file

    Returns
    -------
    Every problem that can be seen, in the order of the file; empty for a song the band will play.
    What can only be judged once something else is right is left for the next time.
    """
    first = [*_heading(song), *_figure("hook", song.hook, song.meter)]
    first += _figure("answer", song.answer, song.meter)
    first += [*_form(song), *_chords(song), *_melody(song), *_leads(song), *_mix(song)]
    return tuple(first) if first else (*_length(song), *_reach(song))


def _heading(song: Song) -> Iterator[Problem]:
    if not ID.fullmatch(song.id):
        yield Problem("id", "lower-case ascii letters, digits and _", repr(song.id))
    for place in ("title", "title_ru", "performer", "performer_ru", "notes"):
        if not getattr(song, place).strip():
            yield Problem(place, "some text", "nothing")
    if not FIRST_YEAR <= song.year <= LAST_YEAR:
        yield Problem("year", f"{FIRST_YEAR} to {LAST_YEAR}", str(song.year))
    if song.genre not in GENRES:
        yield Problem("genre", "one of " + ", ".join(sorted(GENRES)), repr(song.genre))
    yield from _time(song)
    try:
        read_key(song.key)
    except ValueError:
        yield Problem("key", "a key like Eb or Gm", repr(song.key))


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


def _figure(place: str, figure: Figure, meter: int) -> Iterator[Problem]:
    for index, (degree, beats) in enumerate(figure):
        if degree != REST and not DEGREE_NAME.fullmatch(degree):
            yield Problem(f"{place}[{index}]", "a degree like 5, b3 or 1+, or r", repr(degree))
        if beats <= 0:
            yield Problem(f"{place}[{index}]", "a length over 0 beats", f"{beats:g}")
    total, wanted = sum(beats for _, beats in figure), UNIT_BARS * meter
    if abs(total - wanted) > SAME:
        yield Problem(place, f"two bars, {wanted} beats", f"{total:g} beats")
    if sum(1 for degree, _ in figure if degree != REST) < FEWEST_NOTES:
        yield Problem(place, f"at least {FEWEST_NOTES} notes", str(len(figure)))


def _form(song: Song) -> Iterator[Problem]:
    if not song.form:
        yield Problem("form", "at least one section", "none")
    known = ROLES | set(song.melody) | set(song.lead)
    for index, item in enumerate(song.form):
        name, role = section_names(item)
        if name not in song.chords:
            yield Problem(f"form[{index}]", "a section that has chords", repr(name))
        if role not in known:
            wanted = "a role: " + ", ".join(sorted(ROLES)) + ", or a name with melody or lead"
            yield Problem(f"form[{index}]", wanted, repr(role))


def _chords(song: Song) -> Iterator[Problem]:
    used = {section_names(item)[0] for item in song.form}
    for name, text in song.chords.items():
        bars = text.split("|")
        if len(bars) % 2:
            yield Problem(f"chords.{name}", "an even number of bars", str(len(bars)))
        if name not in used:
            yield Problem(f"chords.{name}", "a section of the form", "one that is never played")
        for index, bar in enumerate(bars):
            if not bar.split():
                yield Problem(f"chords.{name}, bar {index + 1}", "a chord", "nothing")
            for chord in bar.split():
                try:
                    read_chord(chord)
                except ValueError:
                    place = f"chords.{name}, bar {index + 1}"
                    yield Problem(place, "a chord like Bbm7", repr(chord))


def _melody(song: Song) -> Iterator[Problem]:
    for name, text in song.melody.items():
        for token in text.split():
            if not TOKEN.fullmatch(token):
                wanted = "h a H f i c x or -, and a shift like +2"
                yield Problem(f"melody.{name}", wanted, repr(token))
    for item in song.form:
        name, role = section_names(item)
        tokens = (song.melody.get(role) or song.melody.get(name) or "").split()
        units = -(-len(song.chords.get(name, "").split("|")) // UNIT_BARS)
        if role != "solo" and not tokens:
            yield Problem(f"melody.{role}", f"tokens for the section {item!r}", "none")
        if role != "solo" and len(tokens) > units:
            yield Problem(f"melody.{role}", f"at most {units} tokens", str(len(tokens)))


def _leads(song: Song) -> Iterator[Problem]:
    for name, player in song.lead.items():
        if player not in LEADS:
            yield Problem(f"lead.{name}", "one of " + ", ".join(sorted(LEADS)), repr(player))
    if "A" not in song.lead:
        yield Problem("lead.A", "who carries the melody", "nobody")


def _mix(song: Song) -> Iterator[Problem]:
    for part, level_db in song.mix.items():
        if part not in PLAYERS:
            yield Problem(f"mix.{part}", "a part the band has", repr(part))
        if abs(level_db) > MOST_MIX_DB:
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
    key = read_key(song.key)
    for place, figure in (("hook", song.hook), ("answer", song.answer)):
        pitches = [degree_pitch(degree, key, 60) for degree, _ in figure if degree != REST]
        span = max(pitches) - min(pitches)
        for player in sorted(set(song.lead.values())):
            register = LEADS[player]
            if span > register.high - register.low:
                wanted = f"a range of {register.high - register.low} semitones for {player}"
                yield Problem(place, wanted, f"{span} semitones")
        if known := known_opening(pitches):
            found = "the steps " + " ".join(f"{step:+d}" for step in known)
            yield Problem(place, "a tune of its own", f"{found} of a well known one")
