"""Rows of the three releases in the layouts of layouts.toml: which visit stands in which columns, in what spelling."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import Any

from inspecting import Inspection
from register import CHILDMINDERS, DOMESTIC, Facts, Setting

Cell = str | int | float | date
Row = dict[str, Cell]
MARK = "INVENTED SAMPLE for trying the program: no real setting"
CARD_AREAS = ("inclusion", "curriculum", "achievement", "behaviour", "welfare", "leadership")
GRADED_AREAS = ("education", "behaviour", "personal", "leadership")
GRADE_WORDS = {"1": "Outstanding", "2": "Good", "3": "Requires improvement", "4": "Inadequate"}
OLD_SPELLING = {
    "Not met with actions": "Not Met (with actions)",
    "Not met with enforcement": "Not Met (enforcement)",
}
LOCATION = ("name", "address1", "address2", "address3", "town", "postcode", "telephone")


def numbered(settings: list[Setting]) -> dict[tuple[str, str, date], str]:
    """A number for every inspection, rising with its date; eight digits beginning with 99, as no real one does."""
    visits = sorted((i.day, s.urn, i.kind) for s in settings for i in s.inspections)
    return {(urn, kind, day): str(99_000_000 + 7 * n) for n, (day, urn, kind) in enumerate(visits, 1)}


def rows(
    settings: list[Setting], release: int, as_at: date, layout: str, numbers: dict[tuple[str, str, date], str]
) -> list[Row]:
    """The release's rows, each a value for every field its layout may ask for; ordered by authority and URN."""
    found = []
    for setting in settings:
        facts = setting.facts[release]
        if facts is None:
            continue
        row = {**_who(setting, facts), **_visits(setting, as_at, numbers)}
        row |= _suitability(facts, str(row["graded.overall"]))
        if layout != "june_2026":
            row = {k: OLD_SPELLING.get(str(v), v) for k, v in row.items()}
        if layout == "statistics" and setting.spoken:
            row = _spoken(row)
        found.append(row)
    return sorted(found, key=lambda row: (str(row["authority"]), str(row["urn"])))


def _who(setting: Setting, facts: Facts) -> Row:
    category = {DOMESTIC: 15, "Home childcarer": 18}.get(facts.type, 17 if facts.type in CHILDMINDERS else 16)
    flags = {
        "eyr": facts.on_early_years,
        "ccr": facts.registers == "ALL" or "CCR" in facts.registers,
        "vcr": facts.registers == "ALL" or "VCR" in facts.registers,
    }
    where = dict(zip(LOCATION, (facts.name, *facts.address, facts.town, facts.postcode, facts.telephone), strict=True))
    if facts.withheld:
        where = dict.fromkeys(LOCATION, "REDACTED" if facts.withheld == "word" else "")
    return {
        "web_link": f"https://reports.ofsted.gov.uk/provider/{category}/{setting.urn}",
        "urn": setting.urn,
        "registered": setting.registered,
        "type": facts.type,
        "subtype": facts.subtype,
        "status": "Active",
        "registers": facts.registers,
        **{flag: "Y" if on else "N" for flag, on in flags.items()},
        "person_urn": facts.person[0],
        "person_name": facts.person[1],
        **where,
        "constituency": facts.constituency,
        "authority": facts.authority,
        "region": facts.region,
        "ofsted_region": facts.ofsted_region,
        "deprivation": facts.deprivation,
        "places": facts.places,
        "places_estimate": facts.estimate,
    }


def _visits(setting: Setting, as_at: date, numbers: dict[tuple[str, str, date], str]) -> Row:
    """The newest visit of each kind up to `as_at`, and the two graded ones before the newest."""
    past: dict[str, list[Inspection]] = {"graded": [], "card": [], "ncor": [], "oosc": [], "cr": []}
    for visit in sorted(setting.inspections, key=lambda i: i.day, reverse=True):
        if visit.day <= as_at:
            past[visit.kind].append(visit)
    row: Row = {"graded.overall": ""}
    for prefix, kind, n in (
        ("graded", "graded", 0),
        ("graded2", "graded", 1),
        ("graded3", "graded", 2),
        ("card", "card", 0),
        ("ncor", "ncor", 0),
        ("oosc", "oosc", 0),
        ("cr", "cr", 0),
    ):
        if len(past[kind]) <= n:
            continue
        visit = past[kind][n]
        row |= {
            f"{prefix}.number": numbers[setting.urn, kind, visit.day],
            f"{prefix}.date": visit.day,
            f"{prefix}.overall": int(visit.outcome) if kind == "graded" else "",
            f"{prefix}.outcome": visit.outcome,
            f"{prefix}.safeguarding": visit.safeguarding,
            f"{prefix}.visit": visit.visit,
        }
        areas = {"graded": GRADED_AREAS, "card": CARD_AREAS}.get(kind, ())
        for area, grade in zip(areas, visit.areas, strict=True):
            row[f"{prefix}.{area}"] = int(grade) if grade.isdigit() else grade
    return row


def _suitability(facts: Facts, overall: str) -> Row:
    words = {"": "", "1": "Met", "2": "Met", "3": "Not met with actions", "4": "Not met with enforcement"}
    return {
        f"{register.lower()}_suitability": words[overall]
        if not overall or facts.registers == "ALL" or register in facts.registers
        else "-"
        for register in ("CCR", "VCR")
    }


def _spoken(row: Row) -> Row:
    """Grades as words, as some releases had them, and NULL where later blocks are blank, as old files have."""
    said = {
        k: GRADE_WORDS.get(str(v), v) if k.startswith("graded") and isinstance(v, int) else v for k, v in row.items()
    }
    for block in ("graded2", "graded3", "ncor", "cr"):
        said |= {f"{block}.{part}": "NULL" for part in ("number", "date", "overall", "outcome")} | {
            k: v for k, v in said.items() if k.startswith(f"{block}.")
        }
    return said


def preamble(layout: dict[str, Any], as_at: date) -> list[str]:
    """The lines before the header."""
    said = f"{as_at.day} {as_at:%B %Y}"
    return [line.format(as_at=said, mark=MARK) for line in layout["preamble"]]


def as_csv(layout: dict[str, Any], as_at: date, found: list[Row], blank_rows: int = 0) -> bytes:
    """The release as the publisher writes CSV: UTF-8 with a mark, CRLF, every line as wide as the header."""
    columns = layout["columns"]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for line in preamble(layout, as_at):
        writer.writerow([line] + [""] * (len(columns) - 1))
    writer.writerow([title for title, _ in columns])
    for row in found:
        writer.writerow([_text(row.get(key, "")) for _, key in columns])
    for _ in range(blank_rows):
        writer.writerow([""] * len(columns))
    return out.getvalue().encode("utf-8-sig")


def _text(value: Cell) -> str:
    if isinstance(value, date):
        return value.strftime("%d/%m/%Y")
    return f"{value:g}" if isinstance(value, float) else str(value)
