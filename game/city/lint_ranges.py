"""The measures of a level: every number within what its description allows."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from game.city.dates import is_date
from game.city.level import Level

Range = tuple[int, int]

FIELDS: Mapping[str, Mapping[str, Range]] = MappingProxyType(
    {
        "songs": {"fame": (50, 200), "seconds": (20, 240)},
        "districts": {"heat": (0, 10_000), "patrol_steps": (4, 20)},
        "places": {"wage_kop": (0, 5000)},
        "spots": {"room": (1, 200), "cover": (0, 100), "access": (0, 60), "damp": (0, 20)},
        "goods": {
            "value_kop": (0, 100_000),
            "cells": (0, 12),
            "weight_g": (0, 5000),
            "illicit": (0, 100),
        },
        "officers": {"care_lo": (1, 100), "care_hi": (1, 100)},
        "people": {"purse_kop": (50, 20_000), "others": (0, 200), "vain": (0, 50)},
        "changes": {"percent": (10, 400)},
    }
)
LOT: Mapping[str, Range] = MappingProxyType(
    {"price_kop": (0, 100_000), "count": (1, 20), "percent": (1, 100)}
)
PAIRS: Mapping[str, Range] = MappingProxyType(
    {"likes": (0, 200), "ears": (0, 100), "wants": (0, 200)}
)
HOSPITAL: Mapping[str, Range] = MappingProxyType(
    {"least": (4, 20), "most": (4, 20), "limit": (1, 12), "closed_days": (1, 30)}
)
PAPERS: Mapping[str, Range] = MappingProxyType({"least": (1, 9)})
START: Mapping[str, Range] = MappingProxyType(
    {
        "cash_kop": (0, 1_000_000),
        "debt_kop": (0, 1_000_000),
        "dossier": (0, 9999),
        "films": (0, 12),
    }
)
RULES: Mapping[str, Range] = MappingProxyType(
    {
        "bone_kop": (100, 10_000), "bill_kop": (0, 10_000), "sells_a_visit": (1, 20),
        "sells_a_person": (1, 9), "full_gain": (0, 50), "full_decay": (0, 100),
        "calm_percent": (50, 100), "heat_a_visit": (0, 5000), "heat_a_sale": (0, 5000),
        "heat_a_knock": (0, 5000), "heat_decay": (0, 100), "heat_low": (0, 5000),
        "stop_base": (0, 100), "stop_slope": (1, 1000), "fine_percent": (0, 100),
        "dossier_search": (0, 5000), "dossier_item": (0, 5000), "dossier_port": (0, 5000),
        "dossier_decoy": (0, 5000), "dossier_name": (0, 5000), "dossier_raid": (0, 5000),
        "dossier_night": (0, 2000), "dossier_job": (0, 5000), "dossier_low": (0, 5000),
        "serious": (1, 20),
        "serious_searches": (1, 9), "lost_days": (1, 9), "raid_from": (0, 10_000),
        "raid_base": (0, 100), "trial": (1000, 10_000), "bankrupt_kop": (-1_000_000, 0),
        "pressings": (1, 20), "luggage_g": (100, 50_000), "radio_s": (0, 900),
    }
)  # fmt: skip


def range_problems(level: Level) -> Iterator[str]:
    """Find numbers that are too small or too great."""
    for name, fields in FIELDS.items():
        for i, thing in enumerate(getattr(level, name)):
            yield from _check(f"{name}[{i}]", thing, fields)
    yield from _check("hospital", level.hospital, HOSPITAL)
    yield from _check("papers", level.papers, PAPERS)
    yield from _check("start", level.start, START)
    yield from _check("rules", level.rules, RULES)
    for i, ship in enumerate(level.ships):
        for j, lot in enumerate(ship.cargo):
            yield from _check(f"ships[{i}].cargo[{j}]", lot, LOT)
    yield from _pair_problems(level)
    yield from _order_problems(level)


def _pair_problems(level: Level) -> Iterator[str]:
    for i, person in enumerate(level.people):
        for field, (low, high) in PAIRS.items():
            for name, percent in getattr(person, field):
                if not low <= percent <= high:
                    yield f"people[{i}].{field}.{name}: want {low}..{high}, got {percent}"


def _order_problems(level: Level) -> Iterator[str]:
    """Find upper ends that lie below the lower ones, and lines that nobody wrote."""
    for i, officer in enumerate(level.officers):
        if officer.care_hi < officer.care_lo:
            yield (
                f"officers[{i}].care_hi: want {officer.care_lo} (care_lo) or more, "
                f"got {officer.care_hi}"
            )
        if not officer.lines:
            yield f"officers[{i}].lines: want at least one of 1..15, found none"
        for line in officer.lines:
            if not 1 <= line <= 15:
                yield f"officers[{i}].lines: want 1..15, got {line}"
    if level.hospital.most < level.hospital.least:
        yield (
            f"hospital.most: want {level.hospital.least} (least) or more, got {level.hospital.most}"
        )


def _check(place: str, thing: Any, fields: Mapping[str, Range]) -> Iterator[str]:
    for field, (low, high) in fields.items():
        value = getattr(thing, field)
        if not low <= value <= high:
            yield f"{place}.{field}: want {low}..{high}, got {value}"


def dates_of(level: Level) -> Iterator[tuple[str, str]]:
    """Give every date of a level with its place."""
    for i, day in enumerate(level.days):
        yield f"days[{i}]", day
    yield "start.due", level.start.due
    if level.reform:
        yield "reform", level.reform
    for i, ship in enumerate(level.ships):
        yield f"ships[{i}].arrives", ship.arrives
        yield f"ships[{i}].leaves", ship.leaves
    for i, change in enumerate(level.changes):
        yield f"changes[{i}].first", change.first
        yield f"changes[{i}].last", change.last
    for i, piece in enumerate(level.news):
        yield f"news[{i}].day", piece.day


def impossible_dates(level: Level) -> Iterator[str]:
    """Find days that no calendar has."""
    for place, date in dates_of(level):
        if not is_date(date):
            yield f"{place}: want a day that exists, yyyy-mm-dd, got {date!r}"
