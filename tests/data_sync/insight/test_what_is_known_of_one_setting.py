"""Everything known of one setting: every inspection of every release, what each release said, and where it stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync.api import KnownError


@pytest.fixture
def library(invented: ModuleType, new_library: Callable[..., Any], tmp_path: Path) -> Any:
    i = invented
    earlier = i.graded("18/02/2015", "2", nth=2, number="1004723") | i.graded("11/12/2013", "3", nth=3)
    releases = {
        "2021-08-31": ("statistics_2021", [
            i.nursery("EY900001", i.graded("05/02/2019", "1", number="10070929"), earlier, name="Old name"),
            i.nursery("EY900002"),
        ]),
        "2025-12-31": ("management_2025", [
            i.nursery("EY900001", i.graded("01/03/2023", "2", "2", "2", "2", "1", guard="Yes"), name="New name"),
            i.nursery("EY900002"), i.nursery("EY900003"),
        ]),
        "2026-06-30": ("management_2026", [
            i.nursery("EY900001", i.card("01/02/2026", "Strong standard"),
                      i.graded("01/03/2023", "2", "2", "2", "2", "1", guard="Yes"), name="New name"),
            i.nursery("EY900003"), i.childminder("2900004"),
        ]),
    }  # fmt: skip
    opened = new_library()
    for as_at, (layout, rows) in releases.items():
        file = i.csv_file(tmp_path / f"{as_at}.csv", i.layout(layout), rows, as_at)
        opened.import_files([file], accept=True)
    return opened


def test_what_an_older_release_had_and_a_newer_one_does_not_list_stays(library: Any) -> None:
    found = [
        (i["inspected"], i["kind"], i["overall"], i["listed_as"], i["from_release"])
        for i in library.show("EY900001").inspections
    ]
    assert found == [
        ("2026-02-01", "card", None, "newest", "2026-06-30"),
        ("2023-03-01", "graded", "Good", "newest", "2026-06-30"),
        ("2019-02-05", "graded", "Outstanding", "newest", "2021-08-31"),
        ("2015-02-18", "graded", "Good", "second newest", "2021-08-31"),
        ("2013-12-11", "graded", "Requires improvement", "third newest", "2021-08-31"),
    ]


def test_an_inspection_keeps_the_grades_of_the_release_that_had_it_as_the_newest(
    invented: ModuleType, new_library: Callable[..., Any], tmp_path: Path
) -> None:
    """The statistics give only the overall grade of the second most recent: that must not take the others away."""
    i, shape = invented, invented.layout("statistics_2021")
    full = i.graded("01/03/2023", "2", "1", "2", "2", "1", guard="Yes")
    later = i.graded("01/02/2025", "1", "1", "1", "1", "1", guard="Yes") | i.graded("01/03/2023", "2", nth=2)
    library = new_library("two")
    for as_at, row in (("2024-08-31", full), ("2025-08-31", later)):
        library.import_files(
            [i.csv_file(tmp_path / f"s{as_at}.csv", shape, [i.nursery("EY900001", row)], as_at)], accept=True
        )

    newest, older = library.show("EY900001").inspections

    assert (newest["inspected"], newest["from_release"]) == ("2025-02-01", "2025-08-31")
    assert (older["inspected"], older["listed_as"], older["from_release"]) == ("2023-03-01", "newest", "2024-08-31")
    assert older["areas"]["Quality of education"] == "Outstanding"
    assert older["safeguarding"] == "met"


def test_each_release_says_what_it_said_with_its_file_and_row(library: Any, tmp_path: Path) -> None:
    listings = library.show("EY900001").listings
    assert [(x["as_at"], x["name"]) for x in listings] == [
        ("2026-06-30", "New name"), ("2025-12-31", "New name"), ("2021-08-31", "Old name"),
    ]  # fmt: skip
    for listing in listings:
        lines = (tmp_path / listing["file"]).read_text().splitlines()
        assert "EY900001" in lines[listing["row"] - 1]
        assert listing["registers"] == ["EYR", "CCR", "VCR"]


def test_a_setting_that_left_is_said_as_at_the_release_that_lacks_it(library: Any) -> None:
    record = library.show("EY900002")
    assert record.setting.left_as_at == "2026-06-30"
    assert record.provenance["as_at"] == "2025-12-31"
    assert library.show("EY900001").setting.left_as_at is None


def test_a_withheld_setting_has_nothing_that_tells_who_or_where(library: Any) -> None:
    record = library.show("2900004")
    s = record.setting
    assert (s.withheld, s.name, s.address, s.town, s.postcode, s.telephone) == (True, *[None] * 5)
    assert (s.latitude, s.longitude, s.person_name, s.person_urn) == (None,) * 4
    assert s.label == "Childminder in Testshire (name withheld)"
    assert "REDACTED" not in str(record.as_json())


def test_a_urn_is_found_however_it_is_typed_and_an_unknown_one_is_told(library: Any) -> None:
    assert library.show(" ey900001 ").setting.urn == "EY900001"
    for urn in ("EY999999", "", "'; DROP TABLE setting", "\ud800"):
        with pytest.raises(KnownError) as error:
            library.show(urn)
        assert error.value.code == "unknown-urn"


def test_the_json_of_a_setting_has_the_shape_that_was_agreed(library: Any) -> None:
    told = library.show("EY900001").as_json()
    assert {
        "urn", "name", "withheld", "type", "subtype", "registers", "la", "region", "town", "postcode", "places",
        "label", "deprivation", "registered", "left_as_at", "latitude", "longitude", "distance_miles", "outcome",
        "inspections", "listings", "provenance",
    } <= set(told)  # fmt: skip
    assert list(told["outcome"]) == [
        "form", "framework", "inspected", "overall", "areas", "safeguarding", "why_none",
    ]  # fmt: skip
    assert told["outcome"] == {
        "form": "report_card", "framework": "card", "inspected": "2026-02-01", "overall": None,
        "areas": {"Inclusion": "Strong standard"}, "safeguarding": "met", "why_none": None,
    }  # fmt: skip


def test_places_off_the_early_years_register_are_not_applicable(
    invented: ModuleType, new_library: Callable[..., Any], tmp_path: Path
) -> None:
    i, library = invented, new_library("places")
    rows = [
        i.nursery("EY900001", registers=("VCR",), places="0", places_estimate="0"),
        i.nursery("EY900002", registers=("EYR",), places="0", places_estimate="0"),
        i.nursery("EY900003", registers=("EYR",), places="", places_estimate="46.35"),
    ]
    library.import_files([i.csv_file(tmp_path / "a.csv", i.layout("management_2026"), rows, "2026-06-30")])
    found = [(s.places, s.places_estimate) for s in library.settings(["EY900001", "EY900002", "EY900003"])]
    assert found == [(None, None), (0, 0.0), (None, 46.35)]


def test_what_is_held_is_told(library: Any) -> None:
    status = library.status()
    assert (status.as_at, status.settings) == ("2026-06-30", 3)
    assert [r.as_at for r in status.releases] == ["2026-06-30", "2025-12-31", "2021-08-31"]
    assert all(len(r.sha256) == 64 and r.licence == "Open Government Licence v3.0" for r in status.releases)
    assert status.as_json()["reports"] == {"known": 0, "held": 0}
    assert status.synced_at == max(r.retrieved_at for r in status.releases)
