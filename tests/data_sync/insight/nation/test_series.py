"""Numbers over releases: one framework a series, broken where it changed, and councils followed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from types import ModuleType

import pytest

from data_sync.insight.areas import authorities
from data_sync.insight.figures import rows_behind
from data_sync.insight.series import Series, series_of, series_of_areas

Made = Callable[..., sqlite3.Connection]
OLD = "statistics_2021"


def chart(found: tuple[Series, ...], key: str) -> Series:
    return next(series for series in found if series.key == key)


@pytest.fixture
def years(made: Made, invented: ModuleType) -> sqlite3.Connection:
    """Four releases across the day that report cards came, with a hole of two years before."""
    i = invented
    good, cards = i.graded("05/05/2021", "2"), i.card("03/02/2026", "Strong standard")
    some = [i.nursery(f"9000{n:02}", good, la="Leeds") for n in range(12)]
    carded = [row | cards if n < 3 else row for n, row in enumerate(some)]
    files = {
        "2023-03-31": some[:10],
        "2025-03-31": some,
        "2025-08-31": some,
        "2026-03-31": [*carded, i.club("900099", i.oosc("05/05/2024"), la="Leeds")],
    }
    return made(files, layouts=dict.fromkeys(list(files)[:3], OLD))


def test_counts_are_told_release_by_release(years: sqlite3.Connection) -> None:
    (trace,) = chart(series_of(years), "types").traces
    assert [(p.as_at, p.figure.value) for p in trace.points] == [
        ("2023-03-31", 10), ("2025-03-31", 12), ("2025-08-31", 12), ("2026-03-31", 13),
    ]  # fmt: skip


def test_points_are_apart_where_a_framework_changed_or_releases_are_missing(years: sqlite3.Connection) -> None:
    graded = chart(series_of(years), "graded")
    assert [p.apart for p in graded.traces[0].points] == [
        None,
        "No release between 31 March 2023 and 31 March 2025 is held.",
        None,
        "From 10 November 2025: report cards.",
    ]
    assert [b.on for b in graded.breaks] == ["2025-11-10"]
    assert chart(series_of(years), "types").breaks == ()


def test_report_cards_begin_with_the_first_release_that_lists_them(years: sqlite3.Connection) -> None:
    (trace,) = chart(series_of(years), "card.0").traces
    assert [(p.as_at, p.figure.value, p.figure.base) for p in trace.points] == [("2026-03-31", 3, 3)]


def test_no_series_holds_two_frameworks(years: sqlite3.Connection) -> None:
    own = {"card", "ncor", "oosc", "cr", "eif", "cif", "pre-cif", "graded"}
    for series in series_of(years):
        used = {m.split(".")[0] for t in series.traces for p in t.points for m in p.figure.counted.measures} & own
        assert used == ({series.framework} if series.framework else set()), series.key


def test_every_point_opens_the_settings_behind_it(years: sqlite3.Connection) -> None:
    points = [p for series in series_of(years, authorities(["Leeds"])) for t in series.traces for p in t.points]
    assert len(points) > 30
    for point in points:
        assert round(sum(row.value for row in rows_behind(years, point.figure.counted)), 2) == point.figure.value


def test_a_series_can_be_read_as_a_table(years: sqlite3.Connection) -> None:
    header, rows = chart(series_of(years), "graded.good").as_table()
    assert header == ("As at", "Good or outstanding", "Good or outstanding, per cent", "of")
    assert rows[0] == ("2023-03-31", 10, 100.0, 10)


def test_clubs_can_be_left_out_of_a_series(years: sqlite3.Connection) -> None:
    (trace,) = chart(series_of(years, clubs=False), "types").traces
    assert trace.points[-1].figure.value == 12


def test_england_stands_beside_the_area(years: sqlite3.Connection) -> None:
    england, leeds = series_of_areas(years, ["Leeds"])
    assert {s.area for s in england} == {"England"}
    assert {s.area for s in leeds} == {"Leeds"}
    assert len(series_of_areas(years)) == 1


def test_joiners_and_leavers_are_told_from_the_second_release_on(made: Made, invented: ModuleType) -> None:
    rows = [invented.nursery(f"90000{n}") for n in range(4)]
    conn = made({"2025-12-31": rows[:2], "2026-03-31": rows[1:3], "2026-06-30": [rows[0], *rows[2:]]})
    flows = {t.key: [p.figure.value for p in t.points] for t in chart(series_of(conn), "flows").traces}
    assert flows == {"flow.joined": [1, 2], "flow.left": [1, 1], "flow.came_back": [0, 1]}


def test_a_series_follows_a_change_of_councils(made: Made, invented: ModuleType) -> None:
    i = invented
    north, south = ("Cumberland", "Westmorland and Furness")
    before = [i.nursery("900001", la="Cumbria"), i.nursery("900002", la="Cumbria")]
    after = [i.nursery("900001", la=north), i.nursery("900002", la=south), i.nursery("900003", la=south)]
    conn = made({"2022-08-31": before, "2023-03-31": before, "2023-08-31": after}, layouts={"2022-08-31": OLD})

    def providers(*las: str) -> list[tuple[str, float | None]]:
        (trace,) = chart(series_of(conn, authorities(las)), "types").traces
        return [(p.as_at, p.figure.value) for p in trace.points]

    whole = [("2022-08-31", 2), ("2023-03-31", 2), ("2023-08-31", 3)]
    assert providers("Cumbria") == whole
    assert providers(north, south) == whole
    assert providers(north) == [("2023-08-31", 1)]
