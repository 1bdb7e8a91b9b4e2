"""What is asked of the nation: dates and names as a person writes them, and what cannot be answered told as such."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from types import ModuleType

import pytest

from data_sync.errors import KnownError
from data_sync.insight.figures import Counted
from data_sync.insight.nation import Nation

Made = Callable[..., sqlite3.Connection]
OLD, NEW = "2022-08-31", "2026-06-30"
NORTH, SOUTH = "Cumberland", "Westmorland and Furness"


@pytest.fixture
def nation(made: Made, invented: ModuleType) -> Nation:
    i = invented
    poor = i.graded("01/06/2019", "4")
    before = [
        i.nursery("900001", poor, la="Cumbria"),
        i.nursery("900002", la="Cumbria"),
        i.nursery("900003", la="Leeds"),
    ]
    after = [
        i.nursery("900001", poor, la=NORTH),
        i.nursery("900002", la=SOUTH, places="9"),
        i.nursery("900004", la="Leeds"),
    ]
    conn = made({OLD: before, NEW: after}, layouts={OLD: "statistics_2021"})
    return Nation(lambda: conn, lambda: "2026-07-15")


def test_releases_and_authorities_of_all_releases_are_known(nation: Nation) -> None:
    assert [release.as_at for release in nation.releases()] == [OLD, NEW]
    assert nation.authorities() == [NORTH, "Cumbria", "Leeds", SOUTH]


def test_a_name_is_known_however_it_is_written(nation: Nation) -> None:
    assert nation.known([" leeds", "CUMBRIA", "Leeds"]) == ("Leeds", "Cumbria")
    with pytest.raises(KnownError) as raised:
        nation.known(["Atlantis"])
    assert (raised.value.code, raised.value.exit_code) == ("unknown-value", 2)
    assert "Leeds" in raised.value.action


@pytest.mark.parametrize(
    ("as_at", "code"), [("2026-06-29", "unknown-release"), ("yesterday", "bad-date"), ("2026-02-30", "bad-date")]
)
def test_a_date_without_a_release_is_told(nation: Nation, as_at: str, code: str) -> None:
    with pytest.raises(KnownError) as raised:
        nation.release(as_at)
    assert raised.value.code == code


def test_a_grouping_that_is_none_is_told(nation: Nation) -> None:
    for ask in (lambda: nation.stats(by="colour"), lambda: nation.groups("colour")):
        with pytest.raises(KnownError) as raised:
            ask()
        assert raised.value.code == "unknown-value"


def test_an_ended_authority_is_followed_in_every_answer(nation: Nation) -> None:
    assert nation.stats(las=["Cumbria"])["providers"] == 2
    assert {item.urn for item in nation.changes(las=["Cumbria"]).items} == {"900001", "900002"}
    assert {row.setting.urn for row in nation.triggers(["Cumbria"])} == {"900001"}
    assert {row.setting.urn for row in nation.due(["Cumbria"]).rows} == {"900001"}
    assert nation.sufficiency(["Cumbria"]).settings == 2
    assert len(nation.new_without_inspection(["Cumbria"])) == 0


def test_an_authority_without_numbers_in_a_release_is_never_all_of_england(nation: Nation) -> None:
    assert nation.triggers([NORTH], OLD) == []
    assert nation.due([NORTH], OLD).rows == ()
    assert nation.sufficiency([NORTH], OLD).settings == 0
    assert nation.stats(OLD, las=[NORTH], by="deprivation")["rows"] == []


def test_a_number_is_asked_and_opened(nation: Nation) -> None:
    found = nation.sheet(areas=[["Leeds"], [NORTH, SOUTH]])
    assert found.sections[0].columns == ("England", "Leeds", "Cumberland and Westmorland and Furness")
    figure = next(x for x in found.section("headlines").lines if x.key == "providers").figures[2]
    assert {row.urn for row in nation.behind(figure.counted)} == {"900001", "900002"}
    assert nation.search_for(figure.counted) == {"la": [NORTH, SOUTH]}
    assert nation.search_for(Counted(OLD, ("providers",))) is None


def test_changes_are_asked_by_dates(nation: Nation) -> None:
    found = nation.changes("31 August 2022", "2026-07-01", ["Leeds"])
    assert (found.from_as_at, found.to_as_at) == (OLD, NEW)
    assert [(item.urn, item.kind) for item in found.items] == [("900004", "joined"), ("900003", "left")]
    assert [f.field for f in nation.fields("900002")] == ["Places for children under 8", "Local authority"]
    with pytest.raises(KnownError) as raised:
        nation.changes("last week")
    assert raised.value.code == "bad-date"


def test_the_sample_is_not_reconciled(nation: Nation, made: Made, invented: ModuleType) -> None:
    assert nation.reconciliation().why_not is None
    conn = made({NEW: [invented.nursery("900001")]}, folder="other")
    assert Nation(lambda: conn, lambda: NEW, sample=True).reconciliation().why_not


def test_charts_are_asked_by_authorities(nation: Nation) -> None:
    types = next(s for s in nation.series(["cumbria"]) if s.key == "types")
    assert [p.figure.value for p in types.traces[0].points] == [2, 2]


def test_who_runs_several_settings_is_asked(nation: Nation) -> None:
    assert nation.running_several() == []
