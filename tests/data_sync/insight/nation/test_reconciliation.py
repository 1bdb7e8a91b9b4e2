"""Our counts beside the published headlines: a match is a match as published, and no difference is explained away."""

from __future__ import annotations

import json
import sqlite3
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest

import data_sync.insight
from data_sync.insight.measures import ESTIMATE_UNITS
from data_sync.insight.reconciliation import Reconciled, ReconciledRelease, reconcile
from data_sync.store.cache import make_schema

Counts = Mapping[str, Mapping[str, int]]
"""Type to measure to count."""

AUGUST = "2025-08-31"
# The published figures of 31 August 2025; good or outstanding as 98 %.
PUBLISHED: dict[str, dict[str, int]] = {
    "Childminder": {"providers": 24956, "eyr_estimates": 151_000 * ESTIMATE_UNITS},
    "Childminder without domestic premises": {"providers": 34, "eyr_estimates": 676 * ESTIMATE_UNITS},
    "Childcare on non-domestic premises": {
        "providers": 27533, "eyr_estimates": 1_136_000 * ESTIMATE_UNITS, "eyr_places": 1_120_000,
        "graded": 1000, "graded.1": 130, "graded.2": 850,
    },
    "Childcare on domestic premises": {"providers": 211},
    "Home childcarer": {"providers": 7225},
}  # fmt: skip


@pytest.fixture
def counted() -> Iterator[Callable[..., sqlite3.Connection]]:
    """A cache in memory that has nothing but a release's counts for England."""
    with closing(sqlite3.connect(":memory:")) as conn:
        make_schema(conn)

        def make(as_at: str, by_type: Counts, replaced: str | None = None) -> sqlite3.Connection:
            row = ("register", as_at, "Invented", "[]", 0, 0, 0, "2026-07-01T09:00:00Z", replaced)
            (release,) = conn.execute(
                "INSERT INTO release(dataset, as_at, title, publishes, rows_read, settings, set_aside, added_at,"
                " replaces_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                row,
            ).fetchone()
            conn.executemany(
                "INSERT INTO area_summary VALUES ('england', '', ?, ?, 0, ?)",
                [(release, type_, json.dumps(counts)) for type_, counts in by_type.items()],
            )
            return conn

        yield make


def figures(conn: sqlite3.Connection, as_at: str = AUGUST) -> dict[str, Reconciled]:
    release = next(r for r in reconcile(conn, sample=False).releases if r.as_at == as_at)
    return {figure.figure: figure for figure in release.figures}


def test_a_release_that_counts_as_published_matches_in_every_figure(
    counted: Callable[..., sqlite3.Connection],
) -> None:
    found = figures(counted(AUGUST, PUBLISHED))
    assert len(found) == 8
    assert {key: f.matches for key, f in found.items()} == dict.fromkeys(found, True)
    assert found["childminder_places"].ours == 151_676
    assert (found["good"].ours, found["good"].published, found["good"].percent) == (98.0, 98.0, True)
    assert (found["places"].rounded, found["places"].published) == (1_290_000, 1_290_000)


@pytest.mark.parametrize(
    ("ours", "matches"), [(1_284_999, False), (1_285_000, True), (1_294_999, True), (1_295_000, False)]
)
def test_a_match_is_our_count_rounded_as_it_was_published(
    counted: Callable[..., sqlite3.Connection], ours: int, matches: bool
) -> None:
    found = figures(counted(AUGUST, {"Childminder": {"eyr_estimates": ours * ESTIMATE_UNITS}}))
    assert found["places"].matches is matches


def test_a_difference_that_no_rule_explains_is_said_to_be_that(counted: Callable[..., sqlite3.Connection]) -> None:
    wrong = {**PUBLISHED, "Home childcarer": {"providers": 7220}}
    found = figures(counted(AUGUST, wrong))["home_childcarers"]
    assert (found.matches, found.difference) == (False, 5)
    assert found.reasons[-1] == "No known rule explains this difference."


def test_another_way_of_counting_that_explains_a_difference_is_named(
    counted: Callable[..., sqlite3.Connection],
) -> None:
    found = figures(counted(AUGUST, {"Childminder": {"eyr_estimates": 10 * ESTIMATE_UNITS, "eyr_places": 151_676}}))
    assert found["childminder_places"].reasons[-1] == "Inclusion rule: Known places only, without estimates."


def test_a_revised_file_is_a_reason(counted: Callable[..., sqlite3.Connection]) -> None:
    conn = counted(AUGUST, {"Childminder": {"providers": 1}}, "an-earlier-file")
    assert figures(conn)["providers"].reasons[-1].startswith("Revision:")


def test_where_no_figure_is_held_that_is_said(counted: Callable[..., sqlite3.Connection]) -> None:
    conn = counted("2026-06-30", PUBLISHED)
    (release,) = reconcile(conn, sample=False).releases
    assert (release.source, release.url) == (None, None)
    assert {f.reasons[0] for f in release.figures} == {"No published figure held."}
    assert {f.matches for f in release.figures} == {None}


def test_the_source_of_a_figure_is_named(counted: Callable[..., sqlite3.Connection]) -> None:
    release: ReconciledRelease = reconcile(counted("2022-08-31", PUBLISHED), sample=False).releases[0]
    assert release.source == "Ofsted, Childcare providers and inspections as at 31 August 2022: main findings"
    assert release.url is not None
    assert release.url.endswith("/childcare-providers-and-inspections-as-at-31-august-2022")


def test_a_figure_said_only_later_says_so(counted: Callable[..., sqlite3.Connection]) -> None:
    found = figures(counted("2021-08-31", {"Childminder": {"providers": 70_980}}), "2021-08-31")["providers"]
    assert found.matches is True
    assert any("a year later" in reason for reason in found.reasons)


def test_the_sample_is_never_reconciled(counted: Callable[..., sqlite3.Connection]) -> None:
    found = reconcile(counted(AUGUST, PUBLISHED), sample=True)
    assert found.releases == ()
    assert found.why_not is not None
    assert "sample" in found.why_not


def test_the_headlines_are_those_of_the_domain() -> None:
    text = (Path(data_sync.insight.__file__).parent / "headlines.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    held = {h["as_at"].isoformat(): {k: v for k, v in h.items() if k in table["figure"]} for h in table["headline"]}
    assert held == {
        "2021-03-31": {"providers": 72000, "places": 1300000, "good": 96},
        "2021-08-31": {"providers": 71000, "good": 97},
        "2022-03-31": {"providers": 68000, "good": 96},
        "2022-08-31": {"providers": 65600, "childminders": 29600, "places": 1280000, "good": 96},
        "2023-03-31": {"providers": 63200, "childminders": 27900, "places": 1270000},
        "2023-08-31": {"providers": 62300, "places": 1260000},
        "2024-03-31": {"providers": 61800, "childminders": 26500, "places": 1270000, "good": 97},
        "2024-08-31": {"providers": 61200, "childminders": 26000, "places": 1280000, "good": 98},
        "2025-03-31": {"providers": 60400, "childminders": 25300, "places": 1290000, "good": 98},
        "2025-08-31": {
            "providers": 59959, "childminders": 24990, "non_domestic": 27533, "domestic": 211, "home_childcarers": 7225,
            "places": 1290000, "childminder_places": 151676, "good": 98,
        },
    }  # fmt: skip
