"""Every aggregate of every published release, and every difference between two of them, against a count of its own.

A second program, written apart from the product's: it reads the files with `csv` (the spreadsheet with a reader of
its own), knows the columns by their published titles, and adds up with `Counter`. What it finds is laid beside what
the product answers.
"""

from __future__ import annotations

import csv
import io
import itertools
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from python_calamine import load_workbook

from data_sync.api import Library
from data_sync.insight.areas import ENGLAND, authorities
from data_sync.insight.change_queue import changes_of_area, span
from data_sync.insight.counts import releases
from data_sync.insight.figures import rows_behind, search_filter
from data_sync.insight.reconciliation import reconcile
from data_sync.insight.series import series_of
from data_sync.insight.sheet import group_section, sheet
from data_sync.store.cache import read_cache
from data_sync.store.places import Places

MEDIA = "published/assets.publishing.service.gov.uk/media"
FILES = {
    "2021-08-31": "*/Childcare_provider_level_data_as_at_31_August_2021.csv",
    "2025-12-31": "*/Management_information_*_as_at_31_December_2025.csv",
    "2026-03-31": "*/Childcare_providers_and_inspections_as_at_31_March_2026_provider_level_data.ods",
    "2026-06-30": "*/Childcare_provider_data_as_at_30_June_2026.csv",
}
GRADES = {"1": "Outstanding", "2": "Good", "3": "Requires improvement", "4": "Inadequate"}
MET = {
    "met": "Met",
    "not met with actions": "Not met with actions",
    "not met (with actions)": "Not met with actions",
    "not met with enforcement": "Not met with enforcement",
    "not met (enforcement)": "Not met with enforcement",
}
MET_WORDS = list(dict.fromkeys(MET.values()))
SAFE, NOT_SAFE = ("yes", "met"), ("no", "not met")
NEW_SINCE = {
    "2021-08-31": date(2019, 2, 28), "2025-12-31": date(2023, 6, 30), "2026-03-31": date(2023, 9, 30),
    "2026-06-30": date(2023, 12, 30),
}  # fmt: skip
"""Thirty months before each release: a setting registered since is new."""
OEIF = "eyr oeif: most recent: "
GRADED_AREAS = (
    (), ("quality of education", f"{OEIF}quality of education"),
    ("behaviour and attitudes", f"{OEIF}behaviour and attitudes"),
    ("personal development", f"{OEIF}personal development"),
    (
        "effectiveness of leadership and management",
        "eyr oeif/cif: most recent: effectiveness of leadership and management",
    ),
)  # fmt: skip
CARD_GRADES = (
    "Exceptional", "Strong standard", "Expected standard", "Needs attention", "Urgent improvement",
    "Insufficient evidence",
)  # fmt: skip
CARD = "eyr reif: most recent: "
CARD_AREAS = (
    "Inclusion", "Curriculum and teaching", "Achievement", "Behaviour, attitudes and establishing routines",
    "Children's welfare and wellbeing", "Leadership and governance",
)  # fmt: skip
VISITS = {
    "graded": ("most recent full: inspection date", "eyr oeif: most recent: full inspection date"),
    "graded ": ("second most recent full: inspection date",),
    "graded  ": ("third most recent full: inspection date",),
    "card": (f"{CARD}inspection date",),
    "ncor": ("ncor: inspection date", "eyr oeif ncor: most recent: inspection date"),
    "oosc": ("eyr oeif oosc: most recent: inspection date",),
    "cr": ("cr: inspection date", "cr: most recent: inspection date"),
}
RESULTS = {
    "ncor": ("ncor: overall effectiveness", "eyr oeif ncor: most recent: overall effectiveness"),
    "oosc": ("eyr oeif oosc: most recent: overall effectiveness",),
    "cr": ("cr: overall effectiveness", "cr: compliance"),
}
FLAGS = {
    "EYR": "provider early years register flag",
    "CCR": "provider compulsory childcare register flag",
    "VCR": "provider voluntary childcare register flag",
}
GROUPS = {"type": "provider type", "region": "region", "la": "local authority", "deprivation": "deprivation band"}


@dataclass(frozen=True)
class Told:
    """What the file says of one setting, as far as anything is counted."""

    facts: dict[str, str]
    visits: frozenset[tuple[str, date]]
    measures: Counter[str] = field(repr=False)
    lines: Counter[str] = field(repr=False)
    """The same as the lines of the page are called, with all that the page tells and `stats` does not."""


def cells_of(path: Path) -> list[list[Any]]:
    if path.suffix == ".ods":
        book = load_workbook(str(path))
        return max((book.get_sheet_by_name(name).to_python() for name in book.sheet_names), key=len)
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252")
    return list(csv.reader(io.StringIO(text, newline="")))


def text_of(cell: Any) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return " ".join(str(cell).split())


def day_of(cell: Any) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = str(cell).strip()
    return datetime.strptime(text, "%d/%m/%Y").date() if text else None


def settings_of(path: Path, as_at: date) -> dict[str, Told]:
    rows = cells_of(path)
    at = next(n for n, row in enumerate(rows) if any(title_of(c) == "provider urn" for c in row))
    titles = [title_of(c) for c in rows[at]]
    found = {}
    for row in rows[at + 1 :]:
        cells = dict(zip(titles, row, strict=False))
        urn = text_of(cells.get("provider urn", ""))
        if urn:
            assert urn not in found
            found[urn] = told_of(cells, as_at)
    return found


def title_of(cell: Any) -> str:
    return " ".join(str(cell).replace("_", " ").replace("’", "'").lower().split())


def first_of(cells: dict[str, Any], titles: tuple[str, ...]) -> Any:
    return next((cells[t] for t in titles if t in cells), "")


def told_of(cells: dict[str, Any], as_at: date) -> Told:
    visits = {(kind.strip(), day) for kind, titles in VISITS.items() if (day := day_of(first_of(cells, titles)))}
    facts = {name: text_of(cells[title]) for name, title in GROUPS.items()}
    facts |= {"name": text_of(cells["provider name"]), "places": text_of(cells["places"])}
    on = [key for key, title in FLAGS.items() if text_of(cells[title]) == "Y"]
    found: Counter[str] = Counter(providers=1)
    found[f"type {facts['type']}"] += 1
    found[f"registers {', '.join(on)}"] += 1
    if "EYR" in on:
        found["eyr"] += 1
        found["places"] += int(facts["places"] or 0)
        found["hundredths"] += int(Decimal(text_of(cells["places including estimates"]) or 0) * 100)
        overall = ("most recent full: overall effectiveness", "eyr oeif/cif: most recent: overall effectiveness")
        if grade := GRADES.get(text_of(first_of(cells, overall))):
            found["graded"] += 1
            found[f"graded {grade}"] += 1
    if day_of(cells.get(f"{CARD}inspection date", "")):
        found["cards"] += 1
        guard = text_of(cells[f"{CARD}safeguarding standards met?"])
        found[f"safeguarding {guard}"] += 1
        for area in CARD_AREAS:
            if grade := text_of(cells[f"{CARD}{area.lower()}"]):
                found[f"card {area} {grade}"] += 1
    for kind, titles in RESULTS.items():
        if day_of(first_of(cells, VISITS[kind])):
            found[kind] += 1
            found[f"{kind} {MET[text_of(first_of(cells, titles)).lower()]}"] += 1
    facts["registers"] = ", ".join(on)
    return Told(facts, frozenset(visits), found, lines_of(cells, facts, on, found, as_at))


def lines_of(
    cells: dict[str, Any], facts: dict[str, str], on: list[str], found: Counter[str], as_at: date
) -> Counter[str]:
    """What this setting adds to each line of the page, by the line's key; places with estimates in hundredths."""
    kind_of_provider, days = facts["type"], {k: day_of(first_of(cells, titles)) for k, titles in VISITS.items()}
    on_early_years = "EYR" in on
    said: list[str] = ["providers", "type.all", f"type.{kind_of_provider}", *(f"on.{each}" for each in on)]
    said += [f"reg.{sum(1 << n for n, each in enumerate(FLAGS) if each in on)}"]
    said += ["childminders"] if kind_of_provider == "Childminder" else []
    counts: Counter[str] = Counter()
    if on_early_years:
        said += ["eyr"]
        given = Decimal(text_of(cells["places including estimates"]) or 0)
        said += ["places.estimated"] if given != int(facts["places"] or 0) else []
        for name, amount in (("known", found["places"]), ("estimates", found["hundredths"])):
            counts.update({f"places.{name}": amount, f"places.{name}.{kind_of_provider}": amount})
        counts.update({"places": found["places"], "estimates": found["hundredths"]})
    else:
        said += ["falls.off.cr" if days["cr"] else "falls.off.none"]
    guards = dict.fromkeys(days, "")
    if on_early_years and found["graded"]:
        overall = next(str(n) for n, word in GRADES.items() if found[f"graded {word}"])
        framework, said_of = framework_of(days["graded"]), ["graded", f"graded.{overall}"]
        if overall in "12":
            said_of += ["good", "graded.good", f"graded.good.{kind_of_provider}"]
        guards["graded"] = text_of(first_of(cells, ("safeguarding is effective?", f"{OEIF}safeguarding is effective?")))
        said += [*said_of, f"graded of {kind_of_provider}", framework]
        for n, titles in enumerate(GRADED_AREAS):
            grade = overall if n == 0 else text_of(first_of(cells, titles))
            said += [f"{framework}.{n}", f"{framework}.{n}.{grade}"] if grade in GRADES else []
        said += guard_lines(framework, guards["graded"])
    if days["card"]:
        guards["card"] = text_of(cells[f"{CARD}safeguarding standards met?"])
        said += ["card", "cards", *guard_lines("card", guards["card"])]
        for n, area in enumerate(CARD_AREAS):
            if grade := text_of(cells[f"{CARD}{area.lower()}"]):
                said += [f"card.{n}", f"card.{n}.{CARD_GRADES.index(grade) + 1}"]
    for kind, titles in RESULTS.items():
        if days[kind]:
            said += [kind, f"{kind}.{MET_WORDS.index(MET[text_of(first_of(cells, titles)).lower()]) + 1}"]
    if days["oosc"]:
        guards["oosc"] = text_of(first_of(cells, ("eyr oeif oosc: most recent: safeguarding is effective?",)))
        said += guard_lines("oosc", guards["oosc"])
    latest = latest_of(days)
    said += ["unsafe"] if latest and guards[latest].lower() in NOT_SAFE else []
    if on_early_years:
        said += [f"falls.{latest or why_nothing(cells, as_at)}"]
    return counts + Counter(said)


def framework_of(day: date | None) -> str:
    assert day is not None
    return "eif" if day >= date(2019, 9, 1) else "cif" if day >= date(2015, 9, 1) else "pre-cif"


def guard_lines(kind: str, word: str) -> list[str]:
    return [f"{kind}.guard.{2 if word.lower() in NOT_SAFE else 1}"] if word.lower() in (*NOT_SAFE, *SAFE) else []


def latest_of(days: dict[str, date | None]) -> str:
    """The kind of the latest outcome: the newest with grades, else the newest without."""
    for kinds in (("card", "graded"), ("ncor", "oosc", "cr")):
        dated = [(day, -n, kind) for n, kind in enumerate(kinds) if (day := days[kind])]
        if dated:
            return max(dated)[2]
    return ""


def why_nothing(cells: dict[str, Any], as_at: date) -> str:
    """An out-of-school club in a release that has no column for these, else registered lately or long ago."""
    out_of_school = text_of(cells["provider subtype"]) == "Out-of-school day care"
    non_domestic = text_of(cells["provider type"]) == "Childcare on non-domestic premises"
    if out_of_school and non_domestic and not any("oosc" in title for title in cells):
        return "club"
    registered = day_of(cells["registration date"])
    return "recent" if registered is not None and registered > NEW_SINCE[as_at.isoformat()] else "long"


@pytest.fixture(scope="module")
def files(shared: Path) -> dict[str, dict[str, Told]]:
    return {
        as_at: settings_of(next((shared / MEDIA).glob(name)), date.fromisoformat(as_at))
        for as_at, name in FILES.items()
    }


@pytest.fixture(scope="module")
def library(national: Path) -> Iterator[Library]:
    with closing(Library(national)) as found:
        yield found


@pytest.fixture
def conn(national: Path) -> Iterator[Any]:
    with closing(read_cache(Places(national).cache)) as found:
        yield found


def flat(answer: dict[str, Any]) -> Counter[str]:
    """The product's answer as the other program's measures."""
    found: Counter[str] = Counter(providers=answer["providers"], eyr=answer["eyr"]["providers"])
    found["places"] = answer["eyr"]["places"]
    found["hundredths"] = round(answer["eyr"]["places_including_estimates"] * 100)
    found["graded"], found["cards"] = answer["graded"]["inspected"], answer["report_cards"]["inspected"]
    found.update({f"type {name}": n for name, n in answer["by_type"].items()})
    found.update({f"registers {name}": n for name, n in answer["by_registers"].items()})
    found.update({f"graded {word}": n for word, n in answer["graded"]["overall"].items()})
    found.update({f"safeguarding {word}": n for word, n in answer["report_cards"]["safeguarding"].items()})
    for area, grades in answer["report_cards"]["areas"].items():
        found.update({f"card {area} {grade}": n for grade, n in grades.items()})
    for kind, told in answer["met_not_met"].items():
        found[kind] = told["inspected"]
        found.update({f"{kind} {word}": n for word, n in told["outcomes"].items()})
    return +found


def added(settings: dict[str, Told]) -> Counter[str]:
    total: Counter[str] = Counter()
    for told in settings.values():
        total.update(told.measures)
    return +total


# --- 2021 to the last digit ------------------------------------------------------------------------------------------


def test_august_2021_is_as_the_domain_says_to_the_last_digit(library: Library) -> None:
    answer = library.stats("2021-08-31")
    assert answer["providers"] == 70_980
    assert answer["by_type"] == {
        "Childminder": 33_683,
        "Childcare on non-domestic premises": 27_378,
        "Home childcarer": 9_685,
        "Childcare on domestic premises": 234,
    }
    assert answer["eyr"]["providers"] == 55_723
    assert answer["eyr"]["places"] == 1_287_503
    assert answer["eyr"]["places_including_estimates"] == 1_302_300.39
    assert answer["graded"]["overall"] == {
        "Outstanding": 7_082, "Good": 32_603, "Requires improvement": 937, "Inadequate": 294,
    }  # fmt: skip
    assert (answer["graded"]["inspected"], answer["graded"]["good_or_outstanding_percent"]) == (40_916, 96.99)
    by_type = {row["group"]: row["graded"] for row in library.stats("2021-08-31", "type")["rows"]}
    told = {name: (g["good_or_outstanding_percent"], g["inspected"]) for name, g in by_type.items() if g["inspected"]}
    assert told == {
        "Childminder": (96.37, 25_041),
        "Childcare on non-domestic premises": (98.00, 15_731),
        "Childcare on domestic premises": (94.44, 144),
    }


def test_every_setting_of_august_2021_falls_in_one_part(library: Library) -> None:
    parts = library.stats("2021-08-31")["falls_in"]
    eyr = "Early Years Register: "
    assert parts[f"{eyr}four-grade outcome"] == 40_916
    assert parts[f"{eyr}only a visit that found no children"] == 1_248
    assert parts[f"{eyr}out-of-school club, none in this release"] == 3_878
    nothing = parts[f"{eyr}registered recently, nothing published yet"]
    assert nothing + parts[f"{eyr}registered long ago, nothing in this release"] == 9_681
    assert parts["Childcare Register only: with an outcome"] == 6_031
    assert parts["Childcare Register only: no outcome in this release"] == 9_226
    assert sum(parts.values()) == 70_980


def test_clubs_are_a_part_of_the_places(conn: Any) -> None:
    release = next(r for r in releases(conn) if r.as_at == "2021-08-31")
    with_clubs, without = (sheet(conn, release.id, clubs=clubs).section("places") for clubs in (True, False))
    estimates = [
        next(x for x in s.lines if x.key == "places.estimates").figures[0].value for s in (with_clubs, without)
    ]
    assert estimates[0] is not None
    assert estimates[1] is not None
    assert round(estimates[0] - estimates[1]) == 166_280


# --- every aggregate -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("as_at", list(FILES))
def test_every_total_is_that_of_the_other_program(
    library: Library, files: dict[str, dict[str, Told]], as_at: str
) -> None:
    assert flat(library.stats(as_at)) == added(files[as_at])


@pytest.mark.parametrize("by", list(GROUPS))
@pytest.mark.parametrize("as_at", list(FILES))
def test_every_group_is_that_of_the_other_program_and_they_add_up(
    library: Library, files: dict[str, dict[str, Told]], as_at: str, by: str
) -> None:
    expected: dict[str, Counter[str]] = {}
    for told in files[as_at].values():
        expected.setdefault(told.facts[by], Counter()).update(told.measures)
    answer = library.stats(as_at, by)
    found = {row["group"]: flat(row) for row in answer["rows"]}
    assert found == {group: +counts for group, counts in expected.items()}
    assert sum(found.values(), Counter()) == flat(answer)
    if by in ("la", "region"):
        assert "Not Recorded" in found


@pytest.mark.parametrize("as_at", list(FILES))
def test_an_authority_by_itself_is_that_of_the_other_program(
    library: Library, files: dict[str, dict[str, Told]], as_at: str
) -> None:
    for la in ("Leeds", "Not Recorded", "Kent"):
        own = {urn: told for urn, told in files[as_at].items() if told.facts["la"] == la}
        assert own
        answer = library.stats(as_at, "deprivation", [la])
        assert flat(answer) == added(own)
        assert sum((flat(row) for row in answer["rows"]), Counter()) == flat(answer)


def told_lines(settings: Iterable[Told]) -> Counter[str]:
    total: Counter[str] = Counter()
    for told in settings:
        total.update(told.lines)
    return total


IN_HUNDREDTHS = ("estimates", "places.estimates")
BASES = {
    "good": "graded", "type": "providers", "on": "providers", "reg": "providers", "falls": "providers",
    "places.estimated": "eyr",
}  # fmt: skip


def base_of(key: str, lines: Counter[str]) -> int | None:
    """What a line is counted among, by its key: "eif.2.1" among those inspected under eif, "type.Childminder" among
    all."""
    if key.startswith("graded.good.") and key.count(".") == 2:
        return lines[f"graded of {key.split('.')[2]}"]
    first, _, rest = key.partition(".")
    if key in BASES:
        return lines[BASES[key]]
    if key == "type.all" or not rest or first == "places":
        return None
    if first in BASES:
        return lines[BASES[first]]
    if first in ("eif", "cif", "pre-cif", "card") and rest.isdigit():
        return None  # the head of an area: how many were given a grade there
    if first in ("eif", "cif", "pre-cif", "card") and not rest.startswith("guard"):
        return lines[f"{first}.{rest.split('.')[0]}"]
    return lines[first]


def expected_lines(settings: Iterable[Told]) -> dict[str, tuple[float, int | None]]:
    """Each line of the page with what is counted and among how many."""
    lines = told_lines(settings)
    return {
        key: (count / 100 if key.startswith(IN_HUNDREDTHS) and key != "places.estimated" else count,
              base_of(key, lines))
        for key, count in lines.items()
        if not key.startswith("graded of ")
    }  # fmt: skip


@pytest.mark.parametrize("la", [None, "Leeds", "Not Recorded"])
def test_every_line_and_every_point_of_a_chart_is_that_of_the_other_program(
    conn: Any, files: dict[str, dict[str, Told]], la: str | None
) -> None:
    area = ENGLAND if la is None else authorities([la])
    points: dict[tuple[str, str], tuple[float, int | None]] = {}
    for series in series_of(conn, area):
        for trace in series.traces:
            points |= {
                (point.as_at, trace.key): (point.figure.value or 0, point.figure.base)
                for point in trace.points
                if series.key != "flows"
            }
    for release in releases(conn):
        some = [told for told in files[release.as_at].values() if la in (None, told.facts["la"])]
        expected = expected_lines(some)
        shown = {
            line.key: (line.figures[-1].value or 0, line.figures[-1].base)
            for section in sheet(conn, release.id, [] if la is None else [area]).sections
            if section.key != "flows"
            for line in section.lines
        }
        nothing = {key: value for key, value in shown.items() if not value[0]}  # lines that stand there always
        assert {key: value for key, value in shown.items() if value[0]} == {
            key: value for key, value in expected.items() if value[0]
        }
        assert not nothing.keys() & {key for key, value in expected.items() if value[0]}
        drawn = {key: value for (as_at, key), value in points.items() if as_at == release.as_at and value[0]}
        assert drawn
        assert drawn == {key: expected[key] for key in drawn}


@pytest.mark.parametrize("by", [*GROUPS, "registers"])
@pytest.mark.parametrize("as_at", list(FILES))
def test_every_number_of_a_table_of_groups_is_that_of_the_other_program(
    conn: Any, files: dict[str, dict[str, Told]], as_at: str, by: str
) -> None:
    release = next(r for r in releases(conn) if r.as_at == as_at)
    keys = ("providers", "eyr", "places", "estimates", "graded", "good", "card", "unsafe")
    groups: dict[str, list[float]] = {"England": [0] * len(keys)}
    for told in files[as_at].values():
        for name in (told.facts[by], "England"):
            held = groups.setdefault(name, [0] * len(keys))
            for n, key in enumerate(keys):
                held[n] += told.lines[key]
    for held in groups.values():
        held[keys.index("estimates")] /= 100
    found = {line.label: [f.value or 0 for f in line.figures] for line in group_section(conn, release.id, by).lines}
    assert found == groups


# --- every difference ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("since", "until"), list(itertools.combinations(FILES, 2)))
def test_changes_between_any_two_releases_are_those_of_the_other_program(
    conn: Any, files: dict[str, dict[str, Told]], since: str, until: str
) -> None:
    before, after = files[since], files[until]
    both = before.keys() & after.keys()
    new = {urn: after[urn].visits - before[urn].visits for urn in both}
    earlier_day = date.fromisoformat(since)
    renamed = {
        urn
        for urn in both
        if (a := before[urn].facts["name"]) != (b := after[urn].facts["name"]) and not {a, b} & {"", "REDACTED"}
    }
    expected = {
        "joined": after.keys() - before.keys(),
        "left": before.keys() - after.keys(),
        "inspected": {urn for urn in both if new[urn]},
        "places_changed": {urn for urn in both if before[urn].facts["places"] != after[urn].facts["places"]},
        "renamed": renamed,
    }
    found = changes_of_area(conn, *span(conn, since, until))
    by_kind = {kind: {item.urn for item in found.items if item.kind == kind} for kind in expected}
    assert by_kind == expected
    assert {kind: found.as_json()[kind] for kind in expected} == {kind: len(urns) for kind, urns in expected.items()}
    newly = {urn for urn in expected["inspected"] if max(day for _, day in new[urn]) < earlier_day}
    assert {item.urn for item in found.items if item.newly_listed and item.kind == "inspected"} == newly


def test_settings_that_moved_from_cumbria_stayed_where_they_were(conn: Any, files: dict[str, dict[str, Told]]) -> None:
    found = changes_of_area(conn, *span(conn, "2021-08-31", "2025-12-31"))
    stayed = {item.urn for item in found.items if item.kind == "council_changed"}
    before, after = files["2021-08-31"], files["2025-12-31"]
    assert stayed == {urn for urn, told in before.items() if told.facts["la"] == "Cumbria" and urn in after}
    assert not any(item.kind == "authority_changed" for item in found.items)


# --- headlines and drill-down ----------------------------------------------------------------------------------------


def test_august_2021_matches_its_headlines_and_the_others_have_none(conn: Any) -> None:
    found = {release.as_at: release for release in reconcile(conn, sample=False).releases}
    matches = {f.figure: f.matches for f in found["2021-08-31"].figures}
    assert matches == {"providers": True, "childminders": None, "places": None, "good": True}
    for as_at in list(FILES)[1:]:
        assert {f.matches for f in found[as_at].figures} == {None}


@pytest.mark.parametrize("as_at", ["2021-08-31", "2026-06-30"])
def test_every_number_of_an_authority_opens_its_settings(conn: Any, as_at: str) -> None:
    release = next(r for r in releases(conn) if r.as_at == as_at)
    area = authorities(["Kent"])
    sections = [*sheet(conn, release.id, [area]).sections, group_section(conn, release.id, "deprivation", area)]
    opened: dict[Any, float] = {}
    for section in sections:
        for line in section.lines:
            figure = line.figures[-1] if section.columns[-1] == "Kent" else line.figures[0]
            if figure.counted not in opened:
                opened[figure.counted] = round(sum(row.value for row in rows_behind(conn, figure.counted)), 2)
            assert opened[figure.counted] == figure.value, (section.key, line.key)
    assert len(opened) > 60


def test_the_nation_s_numbers_open_by_a_search(conn: Any, library: Library) -> None:
    from data_sync.api import Query, parse_spec

    tried = 0
    for section in sheet(conn, releases(conn)[-1].id, [ENGLAND]).sections:
        for line in section.lines:
            asked = search_filter(conn, line.figures[0].counted)
            if asked is not None:
                outcomes = tuple(parse_spec(written) for written in asked.pop("outcomes", []))
                query = Query(outcomes=outcomes, **{name: tuple(words) for name, words in asked.items()})
                assert library.search(query).total == line.figures[0].value, line.key
                tried += 1
    assert tried > 40
