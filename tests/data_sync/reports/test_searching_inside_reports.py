"""Searching inside reports: what may be typed, what narrows it, and hits as sentences with the words marked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_sync.errors import KnownError
from data_sync.search import reports as module
from data_sync.search.report_shelf import ReportShelf
from data_sync.search.report_snippets import Marker
from data_sync.search.report_words import Looked, ask, tags_of
from data_sync.search.reports import Hit, ReportQuery, ReportSearch
from data_sync.store.report_rows import HeldReport, ListedFile, SectionRow, keep_listing, keep_report
from data_sync.store.reports import ReportPlaces, open_reports, read_reports, transaction

TEXTS = [
    # urn, day, kind, framework, kind of section, text
    ("EY100001", "2024-03-14", "inspection", "eif", "child", "Children sleep well. Babies are checked as they sleep."),
    ("EY100001", "2024-03-14", "inspection", "eif", "improve", "\u2022 make sure that sleeping children are checked"),
    (
        "EY100002",
        "2026-05-12",
        "card",
        "card",
        "safeguarding",
        "Staff supervise sleeping babies. The cr\u00e8che is safe.",
    ),
    ("EY100002", "2026-05-12", "card", "card", "improve", "\u2022 Leaders should improve supervision at lunch."),
    ("EY100003", "2018-06-06", "inspection", "cif", "summary", "Supervision is good. A two-year-old's coat hangs low."),
    (
        "EY100003",
        "2026-06-01",
        "actions",
        None,
        "actions",
        "The provider must keep bedding safe. Children sleep apart.",
    ),
]


def add(
    conn: sqlite3.Connection, urn: str, file: str, day: str | None, rows: list[tuple[str, str]], **told: str
) -> int:
    kind, framework = told.get("kind", "inspection"), told.get("framework")
    with transaction(conn):
        keep_listing(conn, urn, [ListedFile(file, f"https://files.ofsted.gov.uk/v1/file/{file}", "x", kind, day, day)])
        (number,) = conn.execute("SELECT id FROM report WHERE urn = ? AND file = ?", (urn, file)).fetchone()
        held = HeldReport(kind, framework, day, day, "x", "0", 1, "x", 1, False, "eif")
        sections = [SectionRow(k, k.title(), None, 1, text, tags_of(k, framework, kind, urn)) for k, text in rows]
        keep_report(conn, number, held, sections, [])
    return int(number)


@pytest.fixture(scope="module")
def search(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReportSearch]:
    places = ReportPlaces(tmp_path_factory.mktemp("reports"))
    writing = open_reports(places.reports)
    for n, (urn, day, kind, framework, section, text) in enumerate(TEXTS):
        told = {"kind": kind} | ({"framework": framework} if framework else {})
        add(writing, urn, str(n), day, [(section, text)], **told)
    writing.close()
    conn = read_reports(places)
    assert conn is not None
    yield ReportSearch(conn)
    conn.close()


def found(search: ReportSearch, text: str, **filters: object) -> list[str]:
    """Which texts of TEXTS are found, in the order of the hits."""
    return [hit.url.rpartition("/")[2] for hit in hits(search, text, **filters) if hit.url]


def hits(search: ReportSearch, text: str, **filters: object) -> tuple[Hit, ...]:
    return search.search(ReportQuery(text, **filters)).hits  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sleeping", "5 2 1 0"),  # the newest first; stems: sleep, sleeping
        ("SLEEPING checked", "1 0"),
        ('"sleeping babies"', "2"),
        ("sleep -checked", "5 2"),
        ("sleep NOT checked", "5 2"),
        ('sleep -"are checked"', "5 2"),
        ("bedding OR supervision", "5 3 2 4"),
        ("sleep AND babies", "2 0"),
        ("NEAR(babies sleep)", "2 0"),
        ("NEAR(children checked, 1)", "1"),
        ("NEAR(children checked, 9)", "1 0"),
        ("supervis*", "3 2 4"),
        ("supervisi*", "3 4"),  # not supervise, whose stem is the same
        ("super*", "3 2 4"),
        ('"staff super*"', ""),
        ('"staff super"*', "2"),
        ("creche", "2"),
        ("cr\u00e8che", "2"),
        ("two-year-old\u2019s", "4"),
        ('"sleeping babies', "2"),
        ("zzz", ""),
        ("zz*", ""),
        ("", ""),
        ('"', ""),
        ("***", ""),
        ("-sleep", ""),
        ("text:sleep", ""),
        ("{sleep} ^sleep", "5 2 1 0"),
    ],
)
def test_what_may_be_typed(search: ReportSearch, text: str, expected: str) -> None:
    assert " ".join(found(search, text)) == expected
    assert search.count(ReportQuery(text)) == len(expected.split())


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"section": ("improve",)}, "5 1"),
        ({"section": ("child", "safeguarding")}, "2 0"),
        ({"framework": ("card",)}, "2"),
        ({"framework": ("eif", "card")}, "2 1 0"),
        ({"kind": ("actions",)}, "5"),
        ({"urns": ("EY100001", "EY999999")}, "1 0"),
        ({"urns": ()}, ""),
        ({"urns": tuple(f"EY{n}" for n in range(100001, 102500))}, "5 2 1 0"),
        ({"after": "2026-05-12"}, "5 2"),
        ({"before": "2026-05-12"}, "2 1 0"),
        ({"after": "2026-05-13", "before": "2026-06-01"}, "5"),
        ({"section": ("improve",), "framework": ("eif",), "kind": ("inspection",), "urns": ("EY100001",)}, "1"),
    ],
)
def test_what_narrows_it(search: ReportSearch, filters: dict[str, object], expected: str) -> None:
    assert " ".join(found(search, "sleep", **filters)) == expected
    assert search.count(ReportQuery("sleep", **filters)) == len(expected.split())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("filters", "code"),
    [
        ({"section": ("nothing",)}, "unknown-value"),
        ({"framework": ("ofsted",)}, "unknown-value"),
        ({"kind": ("novel",)}, "unknown-value"),
        ({"sort": "best"}, "unknown-value"),
        ({"after": "June"}, "bad-date"),
    ],
)
def test_a_filter_that_cannot_be_is_said(search: ReportSearch, filters: dict[str, object], code: str) -> None:
    with pytest.raises(KnownError) as told:
        hits(search, "sleep", **filters)
    assert told.value.code == code


def test_many_settings_are_told_apart_as_few_are(search: ReportSearch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("data_sync.search.reports._AS_TAGS", 0)
    assert found(search, "sleep", urns=("EY100001", "EY100002")) == ["2", "1", "0"]
    assert search.count(ReportQuery("sleep", urns=("EY100001",))) == 2


def test_a_hit_is_a_sentence_with_its_words_marked(search: ReportSearch) -> None:
    (hit,) = hits(search, "supervise babies")
    assert hit.snippet == "Staff supervise sleeping babies."
    assert [hit.snippet[a:b] for a, b in hit.marks] == ["supervise", "babies"]
    assert (hit.urn, hit.inspected, hit.framework, hit.section) == ("EY100002", "2026-05-12", "card", "Safeguarding")
    (listed,) = hits(search, "checked", section=("improve",))
    assert listed.snippet == "make sure that sleeping children are checked"
    (accented,) = hits(search, "creche")
    assert [accented.snippet[a:b] for a, b in accented.marks] == ["cr\u00e8che"]


def test_the_most_relevant_first_puts_the_shorter_before_the_longer(search: ReportSearch) -> None:
    assert set(found(search, "sleep", sort="relevance")) == {"5", "2", "0", "1"}
    assert found(search, "sleep checked", sort="relevance")[0] == "1"


def test_a_beginning_reads_the_texts_only_where_its_stems_belong_to_other_words_too(
    search: ReportSearch, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    looked = Marker.has_beginnings
    monkeypatch.setattr(Marker, "has_beginnings", lambda self, text: read.append(text) or looked(self, text))
    assert found(search, "sleep*") == found(search, "sleep")
    assert read == []
    assert found(search, "supervisi*") != found(search, "supervis*")
    assert read != []


@pytest.mark.parametrize("sort", ["newest", "relevance"])
def test_a_search_that_takes_too_long_is_stopped_and_says_so(
    search: ReportSearch, monkeypatch: pytest.MonkeyPatch, sort: str
) -> None:
    query = ReportQuery("sleep", sort=sort)  # type: ignore[arg-type]
    assert search.find(query).cut is False
    monkeypatch.setattr(module, "LONGEST", -1.0)
    monkeypatch.setattr(module, "_LOOK_UP_EVERY", 1)
    assert search.find(query).cut
    page = search.search(query)
    assert page.cut
    assert page.more
    monkeypatch.undo()
    assert len(search.find(query)) == len(found(search, "sleep"))  # the connection goes on


def test_hits_come_a_page_at_a_time(search: ReportSearch) -> None:
    first = search.search(ReportQuery("sleep"), 0, 3)
    rest = search.search(ReportQuery("sleep"), 3, 3)
    assert [len(first.hits), first.more, len(rest.hits), rest.more] == [3, True, 1, False]


def test_without_reports_nothing_is_found() -> None:
    nothing = ReportSearch(None)
    assert nothing.search(ReportQuery("sleep")).hits == ()
    assert nothing.count(ReportQuery("sleep")) == 0
    assert ReportShelf(None).counts() == {"known": 0, "held": 0}


@given(st.text(st.sampled_from("slep \"*()-NOTEARD:^{}+,/\\'\u2019\u201c\0\n\u00e9\u0130\ud800_1"), max_size=30))
def test_nothing_typed_is_an_error(search: ReportSearch, text: str) -> None:
    answer = search.search(ReportQuery(text))
    assert search.count(ReportQuery(text)) == len(answer.hits)
    for hit in answer.hits:
        assert hit.marks
        assert all(0 <= a < b <= len(hit.snippet) for a, b in hit.marks)


def test_a_snippet_that_is_too_long_is_cut_about_its_word() -> None:
    marker = Marker([Looked(("needle",))], lambda word: [word])
    text = "word " * 200 + "needle " + "word " * 200
    snippet, marks, others = marker.snippet(text)
    assert len(snippet) < 440
    assert snippet.startswith("\u2026 word")
    assert snippet.endswith("word \u2026")
    assert [snippet[a:b] for a, b in marks] == ["needle"]
    assert others == 0


def test_the_sentence_with_all_words_goes_before_the_one_with_some() -> None:
    marker = Marker([Looked(("sleep",)), Looked(("check",))], lambda word: [word])
    assert marker.snippet("They sleep. They run. They check sleep. They sleep.")[0] == "They check sleep. They sleep."


def test_a_prefix_is_spelt_out_in_the_words_that_are_held() -> None:
    asked = ask("supervisi*", lambda prefix: ["supervision", "supervising"])
    assert asked.match == '(("supervision" OR "supervising"))'


def test_a_report_read_again_or_moved_leaves_nothing_behind(tmp_path: Path) -> None:
    conn = open_reports(tmp_path / "reports.sqlite")
    add(conn, "EY100001", "1", "2024-03-14", [("child", "Old words.")], framework="eif")
    add(conn, "EY100001", "1", "2024-03-14", [("child", "New words.")], framework="oosc")
    search = ReportSearch(conn)
    assert not search.search(ReportQuery("old")).hits
    assert not search.search(ReportQuery("words", framework=("eif",))).hits
    assert search.search(ReportQuery("words", framework=("oosc",))).hits
    add(conn, "EY100002", "2", "2024-05-01", [("child", "Other words.")])
    with transaction(conn):
        keep_listing(conn, "EY100001", [ListedFile("1", "https://x", "x", "inspection", "2025-01-01", None)])
    assert [hit.urn for hit in search.search(ReportQuery("words")).hits] == ["EY100001", "EY100002"]
    add(conn, "EY100003", "3", None, [("child", "Words without a day.")])
    assert [hit.urn for hit in search.search(ReportQuery("words")).hits][-1] == "EY100003"
    conn.execute("INSERT INTO section_words(section_words) VALUES ('integrity-check')")
    assert conn.execute("SELECT count(*) FROM section_words_docsize").fetchone()[0] == 3
    conn.close()
