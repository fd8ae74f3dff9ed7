"""The page that ``balance`` prints: who gets through, how sure that is, and what stands out."""

from collections.abc import Iterator, Mapping
from typing import Any

_ROUBLE_KOP = 100
_HEADS = ("bot", "won %", "95 %", "cash p10", "p50", "p90", "warned %", "forced", "snowball")


def page(report: Mapping[str, Any]) -> Iterator[str]:
    """Lay the report out: a table with one row a bot, then what it has no room for."""
    first, last = report["seeds"]
    yield f"{report['level']}, {report['difficulty']}, seeds {first} to {last}; cash in roubles"
    rows = [_HEADS, *(_cells(name, row) for name, row in report["bots"].items())]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for name, *numbers in rows:
        cells = (cell.rjust(width) for cell, width in zip(numbers, widths[1:], strict=True))
        yield "  ".join((name.ljust(widths[0]), *cells))
    yield from _notes(report)


def _cells(name: str, row: Mapping[str, Any]) -> tuple[str, ...]:
    low, high = row["interval"]
    snowball = row["snowball_percent"]
    return (
        name,
        str(row["win_percent"]),
        f"{low}-{high}",
        *(str(kop // _ROUBLE_KOP) for kop in row["cash_kop"]),
        str(row["warned_percent"]),
        str(row["longest_forced"]),
        "-" if snowball is None else f"{snowball / 100:.2f}",
    )


def _notes(report: Mapping[str, Any]) -> Iterator[str]:
    for name, row in report["bots"].items():
        yield f"{name} ends by: {_listed(row['ends'])}"
        yield f"{name} spends its blocks at: {_listed(row['blocks_percent'])} percent"
        if len(row["reached"]) > 1:
            yield f"{name} comes as far as: {_listed(row['reached'])}"
        if row["alarms"]:
            yield f"{name}: hardly or always at {', '.join(row['alarms'])}"
    yield f"careful styles above 50 percent: {', '.join(report['styles']) or 'none'}"
    study = report.get("study")
    if study is not None:
        yield f"careful without: {_listed(_shares(study['without']))} percent"
        yield f"careful by skill: {_listed(_shares(study['skill']))} percent"


def _shares(rows: Mapping[str, Any]) -> dict[str, int]:
    return {name: row["win_percent"] for name, row in rows.items()}


def _listed(numbers: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {number}" for name, number in numbers.items())
