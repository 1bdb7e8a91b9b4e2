"""Settings as a flat table, one row each, for CSV and spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TextIO

from data_sync.domain.frameworks import scale
from data_sync.domain.setting import Setting
from data_sync.share.csv_table import write_csv

_HEAD = (
    "urn", "label", "name", "withheld", "type", "subtype", "registers", "la", "region", "town", "postcode", "places",
    "deprivation", "registered", "left_as_at", "distance_miles", "outcome", "framework", "inspected", "overall",
    "safeguarding", "why_none",
)  # fmt: skip


def header() -> list[str]:
    """Column names; each area of both scales has its own column, the two scales apart."""
    graded = [f"graded: {a.heading}" for a in scale("graded").areas if a.key != "overall"]
    return [*_HEAD, *graded, *(f"report card: {a.heading}" for a in scale("card").areas)]


def write(out: TextIO, settings: Iterable[Setting]) -> int:
    """Write settings as CSV, guarded against formulas; returns how many."""
    return write_csv(out, header(), (row(setting) for setting in settings))


def row(setting: Setting) -> list[Any]:
    """One setting under `header()`."""
    outcome = setting.outcome
    cells: list[Any] = [
        setting.urn, setting.label, setting.name, "yes" if setting.withheld else "no", setting.type, setting.subtype,
        " ".join(setting.registers), setting.la, setting.region, setting.town, setting.postcode, setting.places,
        setting.deprivation, setting.registered, setting.left_as_at, setting.distance_miles, outcome.form,
        outcome.framework, outcome.inspected, outcome.overall, outcome.safeguarding, outcome.why_none,
    ]  # fmt: skip
    for name in ("graded", "card"):
        block = next((b for b in setting.blocks if b.kind == name and b.nth == 1), None)
        areas = block.areas if block else {}
        cells += [areas.get(a.heading) for a in scale(name).areas if a.key != "overall"]
    return cells
