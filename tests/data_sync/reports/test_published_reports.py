"""The published copy: 901 pages and 1,703 files, each of the kind, the sections and the days that its layout has."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from data_sync.errors import KnownError
from data_sync.sources.ofsted_reports import ProviderPage, read_page
from data_sync.sources.report_actions import items_of
from data_sync.sources.report_sections import ReportText, read_report
from data_sync.sync.reports import Reports
from data_sync.sync.reports_pdf import PdfReader

CARD_AREAS = (
    "Inclusion", "Curriculum and teaching", "Achievement", "Behaviour, attitudes and establishing routines",
    "Children's welfare and wellbeing", "Leadership and governance",
)  # fmt: skip
CARD_GRADES = ("Exceptional", "Strong standard", "Expected standard", "Needs attention", "Urgent improvement")
LAYOUTS = {
    "eif": ["front", "child", "practice", "safeguarding", "improve", "details", "about", "about", "explained"],
    "cif": ["front", "judgements", "summary", "improve", "findings", "details"],
    "card": ["front", "safeguarding", "explained", "child", "improve", "about", "details", "explained", "explained"],
    "actions": ["front", "actions"],
}


@dataclass(frozen=True)
class Published:
    pages: dict[str, ProviderPage]
    raw: dict[str, str]  # the text as the PDFs yield it
    read: dict[str, ReportText]
    refused: list[tuple[str, str]]


@pytest.fixture(scope="module")
def published(shared: Path) -> Published:
    pages, raw, read, refused = {}, {}, {}, []
    host = shared / "published/reports.ofsted.gov.uk/provider/16"
    files = shared / "published/files.ofsted.gov.uk/v1/file"
    with PdfReader() as pdf:
        for path in sorted(host.iterdir()):
            page = read_page(path.read_text(encoding="utf-8"), f"https://reports.ofsted.gov.uk/provider/16/{path.name}")
            pages[path.name] = page
            for listed in page.files:
                try:
                    text = pdf.text(files / listed.file)
                except KnownError as error:
                    refused.append((listed.file, error.code))
                    continue
                raw[listed.file] = "\n".join(text.pages).replace("\r\n", "\n")
                read[listed.file] = read_report(text.pages, kind=listed.kind, inspected=listed.event)
    return Published(pages, raw, read, refused)


def test_every_page_and_every_file_is_read_but_the_one_that_is_no_pdf(published: Published, shared: Path) -> None:
    assert len(published.pages) == 901
    assert len(published.read) == len(list((shared / "published/files.ofsted.gov.uk/v1/file").iterdir())) - 1 == 1702
    assert published.refused == [("50399999", "not-a-report")]
    assert all(report.recognised for report in published.read.values())


def test_every_file_is_of_the_kind_that_its_title_and_its_first_words_say(published: Published) -> None:
    kinds = Counter()
    for page in published.pages.values():
        for listed in page.files:
            if listed.file not in published.read:
                continue
            raw, report = published.raw[listed.file], published.read[listed.file]
            if listed.title == "Concern: actions taken":
                expected = ("actions", None)
            elif re.search(r"^Safeguarding standards (?:not )?met$", raw, re.M):
                expected = ("card", "card")
            elif re.search(r"^What is it like to attend this early years setting\?$", raw, re.M):
                expected = ("inspection", "eif")
            else:
                early = (listed.event or "") < "2015-09-01"
                expected = ("inspection", "pre-cif" if early else "cif")
            assert (report.kind, report.framework) == expected, listed.file
            kinds[expected] += 1
    assert sum(kinds.values()) == 1702
    assert kinds["actions", None] == 100
    assert kinds["card", "card"] == 220
    assert kinds["inspection", "eif"] == 1066


def test_every_report_names_the_day_and_the_setting_of_its_page(published: Published) -> None:
    for urn, page in published.pages.items():
        for listed in page.files:
            report = published.read.get(listed.file)
            if report is None or report.kind == "actions":
                continue
            assert (report.inspected, report.urn) == (listed.event, urn), listed.file
            assert listed.published is not None
            assert listed.published > (listed.event or "")


def test_every_report_has_the_sections_of_its_layout_in_their_order(published: Published) -> None:
    for number, report in published.read.items():
        kinds = [s.kind for s in report.sections if s.kind != "area"]
        assert kinds == LAYOUTS[report.layout], number
        areas = [s for s in report.sections if s.kind == "area"]
        lines = re.findall(rf"^({'|'.join(CARD_AREAS)}) ({'|'.join(CARD_GRADES)})$", published.raw[number], re.M)
        assert [(s.title, s.grade) for s in areas] == lines, number
        blank = [s.kind for s in report.sections if not s.text]  # an outstanding setting has nothing to improve
        assert blank == (["improve"] if "\nThe provision is outstanding\n" in published.raw[number] else []), number


def test_no_section_swallows_its_neighbour(published: Published) -> None:
    headings = re.compile(
        r"^(?:What (?:is it like|does the|it's like|the setting needs)|Safeguarding(?:$| standards)|Setting details"
        r"|Information about this|Next steps$|About this inspection|Facts and figures|Our grades explained"
        r"|How we evaluate|Summary of key|Inspection findings|The quality and standards"
        rf"|(?:{'|'.join(CARD_AREAS)})(?: |$))",
        re.M,
    )
    for number, report in published.read.items():
        for section in report.sections:
            if section.kind != "actions":
                swallowed = [
                    m for m in headings.finditer(section.text) if not section.text[m.start() :][:60].count(". ")
                ]
                assert not swallowed, (number, section.title, swallowed)


def test_nothing_of_a_text_is_lost_but_footers_and_headings(published: Published) -> None:
    for number, report in published.read.items():
        told = " ".join(f"{s.title} {s.grade or ''} {s.text}" for s in report.sections)
        kept = Counter(re.findall(r"[a-z]+", told.lower().replace("\u2022", "")))
        page_words = Counter(re.findall(r"[a-z]+", published.raw[number].replace("\ufffe", " ").lower()))
        missing = page_words - kept
        first = re.findall(r"[a-z]+", published.raw[number].split("\n")[0].lower())
        headings = {"exceptional", "strong", "standard", "expected", "needs", "attention", "urgent", "improvement"}
        # "n" is the bullet of a symbol typeface.
        assert set(missing) <= headings | set(first) | {"setting", "details", "n"}, (number, missing)


def test_every_action_with_must_in_the_raw_text_is_found(published: Published) -> None:
    actions = 0
    for number, raw in published.raw.items():
        expected = must_do(raw)
        found = [item.text.rstrip(".") for item in items_of(published.read[number].sections) if item.must]
        assert [re.sub(r"^The provider must ", "", text) for text in found] == expected, number
        actions += len(expected)
    assert actions == 174


def must_do(raw: str) -> list[str]:
    """The actions of a raw text, found by patterns of this test's own."""
    pages = re.sub(r"^.*, \d{1,2} [A-Z][a-z]+ \d{4} \d$\n?", "", raw, flags=re.M)
    found = []
    for block in re.findall(r"(?:provider|Leaders) must:\n((?:\u2022 .*\n(?:[^\u2022A-Z\n].*\n)*)+)", pages + "\n"):
        found += [" ".join(item.split()) for item in block.split("\u2022 ")[1:]]
    flat = " ".join(pages.split())
    found += [m.rstrip(".") for m in re.findall(r"The provider must ([a-z][^:]*?\.)(?: [A-Z]|$)", flat)]
    return found


def test_fetched_from_the_mirror_all_is_held_and_the_one_that_is_not_there_is_told(
    shared: Path, reports: Reports, register: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    urns = ["EY491451", "110134", "107020", "EY342511"]
    for n, urn in enumerate(urns, 1):
        register.execute("UPDATE setting SET urn = ? WHERE id = ?", (urn, n + 2))
    monkeypatch.setattr(reports, "_mirror", str(shared / "published"))
    done = reports.fetch(reports.targets(urns))
    assert done.unavailable == 1
    assert (done.held, done.unreadable, done.put_off) == (0, 0, 0)
    assert done.as_json() == {"fetched": done.fetched, "held": 0, "unavailable": 1}
    assert reports.counts() == {"known": done.fetched + 1, "held": done.fetched}
    assert reports.coverage(urns).in_words("Hampshire") == "Text held for 3 of 4 settings in Hampshire."
    assert [(f.state, f.kind) for f in reports.files("EY342511")] == [("unavailable", "inspection")]
    assert reports.fetch(reports.targets(urns)).as_json() == {"fetched": 0, "held": done.fetched, "unavailable": 1}
    assert reports.verify() == []
