"""The published register of 31 August 2021 counts as it was published, to the hundredth of a place; and nothing that is
withheld in any of the four published files stands anywhere in what the program keeps or gives out."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from data_sync.api import Library, Query
from data_sync.domain.outcome import latest, unpack, why_none
from data_sync.store.cache import read_cache

AUGUST = "2021-08-31"
CHILDMINDER, NON_DOMESTIC = "Childminder", "Childcare on non-domestic premises"
HOME, DOMESTIC = "Home childcarer", "Childcare on domestic premises"
CLUB = [NON_DOMESTIC, "Out-of-school day care"]


@pytest.fixture(scope="module")
def library(national: Path) -> Iterator[Library]:
    found = Library(national)
    yield found
    found.close()


@pytest.fixture(scope="module")
def cache(library: Library) -> Iterator[sqlite3.Connection]:
    with closing(read_cache(library.places.cache)) as conn:
        yield conn


# --- domain.md §2, "Ground truth" ------------------------------------------------------------------------------------


def test_the_nation_of_august_2021(library: Library) -> None:
    told = library.stats(AUGUST)

    assert told["as_at"] == AUGUST
    assert told["providers"] == 70_980
    assert told["by_type"] == {CHILDMINDER: 33_683, NON_DOMESTIC: 27_378, HOME: 9_685, DOMESTIC: 234}
    eyr = {k: told["eyr"][k] for k in ("providers", "places", "places_including_estimates")}
    assert eyr == {"providers": 55_723, "places": 1_287_503, "places_including_estimates": 1_302_300.39}
    assert told["graded"]["inspected"] == 40_916
    assert told["graded"]["overall"] == {
        "Outstanding": 7_082, "Good": 32_603, "Requires improvement": 937, "Inadequate": 294,
    }  # fmt: skip
    assert told["graded"]["good_or_outstanding_percent"] == 96.99
    assert told["report_cards"]["inspected"] == 0


def test_the_same_by_type(library: Library) -> None:
    rows = {r["group"]: r for r in library.stats(AUGUST, by="type")["rows"]}

    found = {
        name: (r["graded"]["good_or_outstanding_percent"], r["graded"]["inspected"])
        for name, r in rows.items()
        if r["graded"]["inspected"]
    }
    assert found == {CHILDMINDER: (96.37, 25_041), NON_DOMESTIC: (98.00, 15_731), DOMESTIC: (94.44, 144)}
    assert {name: r["providers"] for name, r in rows.items()} == library.stats(AUGUST)["by_type"]


@pytest.mark.parametrize("by", ["type", "region", "la", "deprivation"])
def test_every_grouping_sums_to_the_nation(library: Library, by: str) -> None:
    for as_at in (AUGUST, "2026-06-30"):
        told = library.stats(as_at, by=by)
        rows = told["rows"]
        assert sum(r["providers"] for r in rows) == told["providers"]
        assert sum(r["eyr"]["places"] for r in rows) == told["eyr"]["places"]
        estimates = sum(round(r["eyr"]["places_including_estimates"] * 100) for r in rows)
        assert estimates == round(told["eyr"]["places_including_estimates"] * 100)
        assert sum(r["graded"]["inspected"] for r in rows) == told["graded"]["inspected"]
        assert sum(r["report_cards"]["inspected"] for r in rows) == told["report_cards"]["inspected"]


def test_every_row_of_august_2021_falls_in_one_kind(cache: sqlite3.Connection) -> None:
    """And the reason that is told for a blank is that of its kind."""
    found: Counter[str] = Counter()
    reasons: dict[str, Counter[str]] = {}
    rows = cache.execute(
        "SELECT f.registers, f.registered, f.type, f.subtype, f.blocks FROM listing l"
        " JOIN release r ON r.id = l.release_id JOIN fact f ON f.id = l.fact_id WHERE r.as_at = ?",
        (AUGUST,),
    )
    for registers, registered, type_, subtype, packed in rows:
        blocks = unpack(json.loads(packed))
        kinds = {b.kind for b in blocks if b.nth == 1}
        if registers & 1:
            nothing = "club with nothing" if [type_, subtype] == CLUB else "other EYR with nothing"
            name = "graded" if "graded" in kinds else "no-children visit only" if "ncor" in kinds else nothing
        else:
            name = "off the EYR, with CR" if "cr" in kinds else "off the EYR, without"
        found[name] += 1
        why = why_none(
            type_=type_,
            subtype=subtype,
            registers=registers,
            registered=registered,
            as_at=AUGUST,
            publishes_clubs=False,
        )
        reasons.setdefault(name, Counter())["" if latest(blocks) else why] += 1
    assert found == {
        "graded": 40_916, "no-children visit only": 1_248, "club with nothing": 3_878,
        "other EYR with nothing": 9_681, "off the EYR, with CR": 6_031, "off the EYR, without": 9_226,
    }  # fmt: skip
    assert {name: set(why) for name, why in reasons.items()} == {
        "graded": {""}, "no-children visit only": {""}, "off the EYR, with CR": {""}, "club with nothing": {"club"},
        "other EYR with nothing": {"recent", "long"}, "off the EYR, without": {"cr", "vcr"},
    }  # fmt: skip


def test_a_later_visit_without_grades_stands_beside_the_grade_in_1917_rows(cache: sqlite3.Connection) -> None:
    rows = cache.execute(
        "SELECT f.blocks FROM listing l JOIN release r ON r.id = l.release_id JOIN fact f ON f.id = l.fact_id"
        " WHERE r.as_at = ? AND f.blocks LIKE '%\"ncor\"%' AND f.blocks LIKE '%\"graded\",1%'",
        (AUGUST,),
    )
    later = 0
    for (packed,) in rows:
        dates = {b.kind: b.date for b in unpack(json.loads(packed)) if b.nth == 1}
        later += dates["ncor"] > dates["graded"]
    assert later == 1_917


def test_four_releases_are_held_one_of_them_a_spreadsheet(library: Library) -> None:
    held = library.status().releases
    assert [(r.as_at, r.settings, r.set_aside) for r in held] == [
        ("2026-06-30", 58_908, 0), ("2026-03-31", 59_184, 0), ("2025-12-31", 59_460, 0), (AUGUST, 70_980, 0),
    ]  # fmt: skip
    assert [r.file.rsplit(".", 1)[-1] for r in held] == ["csv", "ods", "csv", "csv"]
    assert library.verify() == []


# --- withheld --------------------------------------------------------------------------------------------------------

TELLING = ("name", "address", "town", "postcode", "telephone", "person_name", "person_urn")


def published_rows(shared: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Every row of the three CSV files as it stands, by the published titles in lower case without punctuation."""
    media = shared / "published" / "assets.publishing.service.gov.uk" / "media"
    for path in sorted(media.glob("*/*.csv")):
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
            header: list[str] | None = None
            for cells in csv.reader(stream):
                if header is None:
                    if len(cells) > 40 and "Places" in cells:
                        header = [c.lower().replace("_", " ") for c in cells]
                elif cells and any(cells):
                    yield path.name, dict(zip(header, cells, strict=True))


def test_whoever_is_withheld_in_a_file_is_withheld_in_the_cache(shared: Path, cache: sqlite3.Connection) -> None:
    location = ("provider name", "provider address line 1", "provider address line 2", "provider address line 3",
                "provider town", "postcode", "provider postcode", "telephone number")  # fmt: skip
    listed = {
        (file, urn): tuple(rest)
        for file, urn, *rest in cache.execute(
            f"SELECT sf.name, s.urn, f.withheld, {', '.join('f.' + t for t in TELLING)} FROM listing l"
            " JOIN source_file sf ON sf.release_id = l.release_id JOIN setting s ON s.id = l.setting_id"
            " JOIN fact f ON f.id = l.fact_id WHERE sf.name LIKE '%.csv'"
        )
    }
    seen: Counter[str] = Counter()
    for file, row in published_rows(shared):
        told = listed.pop((file, row["provider urn"]))
        hidden = any(row.get(c, "").strip().upper() == "REDACTED" for c in location)
        blank = not row["provider name"].strip()
        assert bool(told[0]) == (hidden or blank), row
        if told[0]:
            assert told[1:] == (None,) * 7, row
            seen[row["provider type"]] += 1
    assert listed == {}
    assert seen[CHILDMINDER] > 50_000
    assert seen[NON_DOMESTIC] >= 19, "a few of other types are withheld as well"


def test_no_row_of_the_cache_tells_who_or_where_a_withheld_setting_is(cache: sqlite3.Connection) -> None:
    some = " OR ".join(f"{t} IS NOT NULL" for t in TELLING)
    assert cache.execute(f"SELECT count(*) FROM fact WHERE withheld AND ({some})").fetchone()[0] == 0
    assert cache.execute("SELECT count(*) FROM fact WHERE withheld").fetchone()[0] > 60_000
    # any of them withheld, all are: no row keeps the word itself
    for table, columns in (
        ("fact", [r[1] for r in cache.execute("PRAGMA table_info(fact)")]),
        ("change", ["before", "after"]),
        ("issue", ["raw"]),
        ("summary", ["la", "region"]),
    ):
        for column in columns:
            found = cache.execute(f'SELECT count(*) FROM "{table}" WHERE upper("{column}") LIKE \'%REDACTED%\'')
            assert found.fetchone()[0] == 0, f"{table}.{column}"


def test_no_line_of_the_dump_tells_it_either(library: Library) -> None:
    fields = ("urn", "first", "last", "name", "withheld", "type", "subtype", "status", "registers", "person_urn",
              "person_name", "address", "town", "postcode", "telephone")  # fmt: skip
    withheld = 0
    for line in library.dump():
        assert "REDACTED" not in line
        if line.startswith("setting "):
            row = dict(zip(fields, json.loads(line[8:]), strict=False))
            if row["withheld"]:
                withheld += 1
                assert [row[t] for t in TELLING] == [None] * 7, line
        elif line.startswith("inspection "):
            break  # judgements, changes and counts of the cache are looked at above
    assert withheld > 30_000


def test_no_row_of_the_export_tells_it_either(library: Library) -> None:
    out = io.StringIO(newline="")
    total = library.share.write_csv(library.search(Query()), out)
    out.seek(0)
    labels: Counter[str] = Counter()
    for row in csv.DictReader(out):
        total -= 1
        if row["withheld"] == "yes":
            assert (row["name"], row["town"], row["postcode"], row["distance_miles"]) == ("", "", "", "")
            assert row["label"].endswith("(name withheld)")
            labels[row["label"]] += 1
    assert total == 0
    assert "REDACTED" not in out.getvalue()
    assert labels["Childminder in Leeds (name withheld)"] > 100
    assert labels["Home childcarer in Leeds (name withheld)"] > 3


def test_a_search_for_the_word_that_stands_for_the_withheld_finds_nobody_by_it(library: Library) -> None:
    answer = library.search(Query("redacted"))
    assert all("redacted" in (s.name or "").casefold() for s in library.rows(answer)) or answer.words
    leeds = library.rows(library.search(Query("childminder in leeds name withheld")))
    assert leeds
    assert {s.label for s in leeds} <= {
        "Childminder in Leeds (name withheld)",
        "Home childcarer in Leeds (name withheld)",
    }


def facts_of(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from facts_of(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from facts_of(inner)
    else:
        yield value


def test_everything_shown_of_a_withheld_setting_tells_neither_who_nor_where(library: Library) -> None:
    some = [s for s in library.rows(library.search(Query(type=(CHILDMINDER,))), 0, 3000) if s.withheld][::100]
    assert len(some) > 10
    for setting in some:
        told = library.show(setting.urn).as_json()
        assert (told["name"], told["town"], told["postcode"], told["latitude"], told["longitude"]) == (None,) * 5
        for listing in told["listings"]:
            assert [listing[t] for t in TELLING if t in listing] == [None] * len([t for t in TELLING if t in listing])
        assert not any("REDACTED" in v for v in facts_of(told) if isinstance(v, str))
