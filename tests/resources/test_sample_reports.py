"""The sample's pages and reports: of its own settings, told as the publisher tells them, and read without a doubt."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from data_sync.domain.frameworks import scale
from data_sync.errors import KnownError
from data_sync.sources.ofsted_reports import ProviderPage, is_missing, read_page
from data_sync.sources.report_actions import items_of
from data_sync.sources.report_sections import ReportText, read_report
from data_sync.sync.reports_pdf import PdfReader

CARD = ("inclusion", "curriculum", "achievement", "behaviour", "welfare", "leadership")


@pytest.fixture(scope="module")
def pages(sample_folder: Path) -> dict[str, ProviderPage]:
    found = {}
    for path in sorted((sample_folder / "reports.ofsted.gov.uk/provider").glob("*/*")):
        where = f"https://reports.ofsted.gov.uk/provider/{path.parent.name}/{path.name}"
        found[path.name] = read_page(path.read_text(encoding="utf-8"), where)
    return found


@pytest.fixture(scope="module")
def read(pages: dict[str, ProviderPage], sample_folder: Path) -> dict[tuple[str, str], ReportText]:
    found = {}
    with PdfReader() as pdf:
        for urn, page in pages.items():
            for listed in page.files:
                try:
                    text = pdf.text(sample_folder / "files.ofsted.gov.uk/v1/file" / listed.file)
                except KnownError:
                    continue
                found[urn, listed.file] = read_report(text.pages, kind=listed.kind, inspected=listed.event)
    return found


def test_they_are_a_few_dozen_and_small(pages: dict[str, ProviderPage], sample_folder: Path) -> None:
    files = list((sample_folder / "files.ofsted.gov.uk").rglob("*")) + list(
        (sample_folder / "reports.ofsted.gov.uk").rglob("*")
    )
    assert 24 <= sum(len(page.files) for page in pages.values()) <= 60
    assert sum(path.stat().st_size for path in files if path.is_file()) < 400_000


def test_every_file_listed_is_there_and_one_is_not_available(
    pages: dict[str, ProviderPage], sample_folder: Path
) -> None:
    absent = []
    for page in pages.values():
        for listed in page.files:
            body = (sample_folder / "files.ofsted.gov.uk/v1/file" / listed.file).read_bytes()
            if not body.startswith(b"%PDF-"):
                assert is_missing(body.decode())
                absent.append(listed.event)
            assert listed.published is not None
            assert (listed.event or "") < listed.published
    assert absent == ["2009-06-16"]


def test_every_kind_and_framework_is_among_them(read: dict[tuple[str, str], ReportText]) -> None:
    assert {report.kind for report in read.values()} == {"inspection", "card", "actions", "letter"}
    assert {report.framework for report in read.values()} == {
        "pre-cif", "cif", "eif", "card", "ncor", "oosc", "cr", None,
    }  # fmt: skip
    assert [urn for (urn, _), report in read.items() if not report.recognised] == ["3990157"]


def test_they_say_the_same_as_the_register(
    pages: dict[str, ProviderPage], read: dict[tuple[str, str], ReportText], releases: list[Any]
) -> None:
    for urn, page in pages.items():
        row = next(release.rows[urn] for release in reversed(releases) if urn in release.rows)
        visits = {
            (kind, re.sub(r"(\d+)/(\d+)/(\d+)", r"\3-\2-\1", row[f"{kind}.date"]))
            for kind in ("card", "graded", "ncor", "oosc", "cr")
            if row[f"{kind}.date"]
        }
        listed = {file.event for file in page.files}
        assert {day for _, day in visits} <= listed, urn
        for file in page.files:
            report = read.get((urn, file.file))
            if report is not None and report.kind != "actions":
                assert report.inspected == file.event, (urn, file.title)
        if page.outcome is not None and page.outcome.scale == "card":
            on = {area.key: area.heading for area in scale("card").areas}
            given = {on[key]: row[f"card.{key}"] for key in CARD if row[f"card.{key}"]}
            assert page.outcome.areas == given, urn
            assert (page.outcome.safeguarding == "met") == (row["card.safeguarding"] == "Met"), urn


def test_there_is_something_to_find_under_what_must_improve(read: dict[tuple[str, str], ReportText]) -> None:
    items = [item for report in read.values() for item in items_of(report.sections)]
    assert sum(item.must for item in items) >= 12
    assert any("sleeping" in item.text and item.must for item in items)
    assert "other" not in {theme for item in items for theme in item.themes}


def test_nothing_names_a_setting_that_is_withheld(
    pages: dict[str, ProviderPage], read: dict[tuple[str, str], ReportText], sample_folder: Path, june: Any
) -> None:
    withheld = [urn for urn in pages if urn in june.rows and june.rows[urn]["name"] in ("REDACTED", "")]
    assert len(withheld) >= 2
    for urn in withheld:
        (page,) = (sample_folder / "reports.ofsted.gov.uk/provider").glob(f"*/{urn}")
        assert "<address" not in page.read_text(encoding="utf-8")
        for (of, _), report in read.items():
            if of == urn:
                assert not any("QX" in section.text for section in report.sections)
