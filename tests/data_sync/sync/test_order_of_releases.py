"""The same releases print the same dump, in whatever order and by whatever way they come, revised or not."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data_sync.api import Library
from data_sync.insight.outcomes import arrays_of, outcome_arrays
from data_sync.sync.read import read_register
from data_sync.sync.stage import stage

Row = dict[str, str]
NewLibrary = Callable[..., Any]
DATES = ("2021-08-31", "2025-12-31", "2026-03-31", "2026-06-30")
LAYOUTS = ("statistics_2021", "management_2025", "statistics_2026", "management_2026")


class Desk:
    """Writes invented releases and reads them into fresh libraries."""

    def __init__(self, invented: ModuleType, folder: Path) -> None:
        self.invented, self.folder, self._n = invented, folder, itertools.count()

    def file(self, as_at: str, rows: Sequence[Row], layout: str | None = None) -> Path:
        shape = self.invented.layout(layout or LAYOUTS[DATES.index(as_at)])
        path: Path = self.invented.csv_file(self.folder / f"{next(self._n)}.csv", shape, rows, as_at)
        return path

    def dump(self, *files: Path) -> list[str]:
        """What a fresh library prints that has imported these files one after another."""
        library = Library(self.folder / f"data{next(self._n)}", clock=self.invented.ticking())
        try:
            for file in files:
                library.import_files([file], accept=True)
            assert library.verify() == []
            lines: list[str] = self.invented.dumped(library)
            return lines
        finally:
            library.close()


@pytest.fixture(scope="module")
def desk(invented: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(invented, tmp_path_factory.mktemp("order"))


def some_rows(invented: ModuleType) -> list[list[Row]]:
    """Four releases in which settings join, leave, come back, are inspected, renamed, moved and withheld."""
    i = invented
    first, again = i.graded("12/09/2018", "2"), i.graded("01/03/2023", "3", "3", "2", "2", "3", guard="Yes")
    earlier = i.graded("05/08/2014", "4", nth=2) | i.graded("29/08/2013", "3", nth=3)
    minder = i.childminder("2900004", i.graded("05/05/2019", "1"))
    return [
        [
            i.nursery("EY900001", first, earlier), i.nursery("EY900002", i.ncor("01/02/2020")), minder,
            i.nursery("EY900006", first, name="Old name", places="20"), i.nursery("EY900007", first),
        ],
        [
            i.nursery("EY900001", again), i.nursery("EY900003"), minder,
            i.nursery("EY900006", first, name="New name", places="20"), i.nursery("EY900008", first),
        ],
        [
            i.nursery("EY900001", again, i.card("01/02/2026", "Strong standard")), i.nursery("EY900002"),
            minder | i.HIDDEN, i.nursery("EY900006", first, name="Old name", places="24"), i.nursery("EY900007", first),
        ],
        [
            i.nursery("EY900001", i.card("01/02/2026", "Strong standard"), i.oosc("01/03/2020")),
            i.nursery("EY900003", i.cr("01/01/2026"), name="Another"), minder,
            i.nursery("EY900006", first, name="Old name", places="20"), i.nursery("EY900009", first),
        ],
    ]  # fmt: skip


def test_every_order_of_four_releases_gives_the_same_dump(invented: ModuleType, desk: Desk) -> None:
    files = [desk.file(as_at, rows) for as_at, rows in zip(DATES, some_rows(invented), strict=True)]
    wanted = desk.dump(*files)
    assert {line.split(" ", 1)[0] for line in wanted} == {
        "setting", "listing", "inspection", "judgement", "change", "summary",
    }  # fmt: skip
    assert sum(line.startswith("change ") for line in wanted) > 12

    for order in itertools.permutations(files):
        assert desk.dump(*order) == wanted


def test_a_sync_and_imports_one_by_one_give_the_same_dump(
    invented: ModuleType, desk: Desk, new_library: NewLibrary, tmp_path: Path
) -> None:
    files = {as_at: desk.file(as_at, rows) for as_at, rows in zip(DATES, some_rows(invented), strict=True)}
    library = new_library("synced", mirror=invented.mirror(tmp_path / "mirror", files))

    results = library.sync()

    assert [(r.as_at, r.state) for r in results] == [(as_at, "added") for as_at in DATES]
    assert invented.dumped(library) == desk.dump(*files.values())
    assert [r.state for r in library.sync()] == ["unchanged"] * 4


def test_a_sync_that_finds_releases_imported_before_leaves_them(
    invented: ModuleType, desk: Desk, new_library: NewLibrary, tmp_path: Path
) -> None:
    files = {as_at: desk.file(as_at, rows) for as_at, rows in zip(DATES, some_rows(invented), strict=True)}
    library = new_library("synced", mirror=invented.mirror(tmp_path / "mirror", files))
    library.import_files([files[DATES[3]], files[DATES[1]]])

    results = library.sync()

    assert [r.state for r in results] == ["added", "unchanged", "added", "unchanged"]
    assert invented.dumped(library) == desk.dump(*files.values())


def test_the_latest_alone_can_be_synced_and_the_others_later(
    invented: ModuleType, desk: Desk, new_library: NewLibrary, tmp_path: Path
) -> None:
    files = {as_at: desk.file(as_at, rows) for as_at, rows in zip(DATES, some_rows(invented), strict=True)}
    library = new_library("synced", mirror=invented.mirror(tmp_path / "mirror", files))

    assert [r.as_at for r in library.sync(releases="latest")] == [DATES[3]]
    assert [r.as_at for r in library.status().releases] == [DATES[3]]
    library.sync()

    assert invented.dumped(library) == desk.dump(*files.values())


def test_a_grade_that_changes_and_changes_back_for_one_inspection(invented: ModuleType, desk: Desk) -> None:
    """The same inspection is Good, then Outstanding, then Good again: the newest release's word stands."""
    good, outstanding = ({**invented.graded("01/03/2020", grade)} for grade in "21")
    files = [
        desk.file(as_at, [invented.nursery("EY900001", grade)], "management_2025")
        for as_at, grade in zip(DATES[:3], (good, outstanding, good), strict=True)
    ]
    wanted = desk.dump(*files)
    (inspection,) = [line for line in wanted if line.startswith("judgement") and "Overall" in line]
    assert '"Good", "2"' in inspection

    for order in itertools.permutations(files):
        assert desk.dump(*order) == wanted

    (newest,) = [line for line in desk.dump(files[0], files[1]) if line.startswith("judgement") and "Overall" in line]
    assert '"Outstanding", "1"' in newest


def test_an_older_release_that_comes_last_changes_nothing_between_newer_ones(invented: ModuleType, desk: Desk) -> None:
    """Were a joiner told apart from one that came back when it is stored, it would depend on what was known then."""
    back, other = invented.nursery("EY900001"), invented.nursery("EY900002")
    first, second, third = (
        desk.file(as_at, rows, "management_2025")
        for as_at, rows in zip(DATES, ([back, other], [other], [back, other]), strict=False)
    )
    wanted = desk.dump(first, second, third)

    assert desk.dump(second, third, first) == wanted
    assert desk.dump(third, second, first) == wanted


# --- revisions -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("revised", range(4))
def test_a_revision_equals_a_fresh_import_of_the_revised_file(invented: ModuleType, desk: Desk, revised: int) -> None:
    releases = some_rows(invented)
    files = [desk.file(as_at, rows) for as_at, rows in zip(DATES, releases, strict=True)]
    new = [
        invented.nursery("EY900001", invented.graded("12/09/2018", "1"), name="Revised"),
        invented.nursery("EY900005"),
        *releases[revised][2:],
    ]
    revision = desk.file(DATES[revised], new)
    wanted = desk.dump(*[revision if n == revised else file for n, file in enumerate(files)])

    assert desk.dump(*files, revision) == wanted
    assert desk.dump(*files[: revised + 1], revision, *files[revised + 1 :]) == wanted
    assert desk.dump(*files, revision, files[revised]) == desk.dump(*files), "and back"


@pytest.mark.parametrize("revised", range(2))
def test_a_revision_that_shares_no_setting_with_what_it_revises(invented: ModuleType, desk: Desk, revised: int) -> None:
    alike = [invented.nursery("EY900001", invented.graded("12/09/2018", "2")), invented.nursery("EY900002")]
    files = [desk.file(as_at, alike, "management_2025") for as_at in DATES[:2]]
    revision = desk.file(DATES[revised], [invented.nursery("EY900003")], "management_2025")

    wanted = desk.dump(*[revision if n == revised else file for n, file in enumerate(files)])

    assert desk.dump(*files, revision) == wanted


def test_a_revised_file_of_a_sync_replaces_what_it_revises_and_says_so(
    invented: ModuleType, desk: Desk, new_library: NewLibrary, tmp_path: Path
) -> None:
    releases = some_rows(invented)
    files = {as_at: desk.file(as_at, rows) for as_at, rows in zip(DATES, releases, strict=True)}
    library = new_library("synced", mirror=invented.mirror(tmp_path / "mirror", files))
    library.sync()
    before = {r.as_at: r for r in library.status().releases}
    revised = files[DATES[1]].rename(files[DATES[1]])
    invented.csv_file(revised, invented.layout(LAYOUTS[1]), releases[1][1:], DATES[1])
    invented.mirror(tmp_path / "mirror", files)

    results = library.sync()

    assert [(r.as_at, r.state) for r in results if r.state != "unchanged"] == [(DATES[1], "added")]
    after = {r.as_at: r for r in library.status().releases}
    assert {d for d in DATES if before[d].sha256 != after[d].sha256} == {DATES[1]}
    assert [d for d in DATES if after[d].revised] == [DATES[1]]
    assert invented.dumped(library) == desk.dump(*files.values())


# --- any releases at all ---------------------------------------------------------------------------------------------

URNS = ("EY900001", "EY900002", "900003", "2900004")


@st.composite
def a_release(draw: st.DrawFn) -> list[tuple[str, dict[str, str], list[tuple[str, str, str]]]]:
    """URN, facts that differ, and outcomes (kind, day, result), for one to four settings."""
    found = []
    for urn in draw(st.lists(st.sampled_from(URNS), min_size=1, max_size=4, unique=True)):
        facts = draw(
            st.fixed_dictionaries(
                {},
                optional={
                    "name": st.sampled_from(["Alpha", "Beta", "REDACTED", "alpha  "]),
                    "places": st.sampled_from(["0", "12", "24", ""]),
                    "la": st.sampled_from(["Leeds", "Northtown"]),
                    "type": st.sampled_from(["Childminder", "Home childcarer"]),
                    "registered": st.sampled_from(["01/02/1934", "01/02/2020", "30/02/2020"]),
                },
            )
        )
        outcome = st.tuples(
            st.sampled_from(["graded", "graded2", "ncor", "cr"]),
            st.sampled_from(["01/05/2012", "04/11/2013", "01/05/2019", "02/02/2021"]),
            st.sampled_from(["1", "2", "3", "-", ""]),
        )
        found.append((urn, facts, draw(st.lists(outcome, max_size=3))))
    return found


def rows_of(invented: ModuleType, release: Sequence[Any]) -> list[Row]:
    rows = []
    for urn, facts, outcomes in release:
        row = invented.nursery(urn, **facts)
        for kind, day, result in outcomes:
            word = {"": "", "-": "-"}.get(result, "Met") if kind in ("ncor", "cr") else result
            row |= {f"{kind}.date": day, f"{kind}.overall": word, f"{kind}.number": "1"}
        rows.append(row)
    return rows


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(a_release(), min_size=2, max_size=4),
    st.randoms(use_true_random=False),
    st.integers(0, 3),
    a_release(),
)
def test_any_releases_in_any_order_with_a_revision_at_any_time(
    invented: ModuleType, desk: Desk, releases: list[Any], chance: Any, revised: int, revision: Any
) -> None:
    files = [
        desk.file(as_at, rows_of(invented, release), "statistics_2021")
        for as_at, release in zip(DATES, releases, strict=False)
    ]
    revised %= len(files)
    new = desk.file(DATES[revised], rows_of(invented, revision), "statistics_2021")
    wanted = desk.dump(*files[:revised], new, *files[revised + 1 :])

    # the revision comes some time after what it revises, everything else at any time
    order = [*files[:revised], *files[revised + 1 :]]
    chance.shuffle(order)
    old_at = chance.randint(0, len(order))
    order.insert(old_at, files[revised])
    order.insert(chance.randint(old_at + 1, len(order)), new)

    assert desk.dump(*order) == wanted


@pytest.mark.parametrize("n", range(4), ids=LAYOUTS)
def test_the_outcomes_of_a_file_being_read_are_those_of_its_facts_as_they_are_kept(
    invented: ModuleType, desk: Desk, n: int
) -> None:
    file = desk.file(DATES[n], some_rows(invented)[n])

    staged = stage(read_register(file, file.name), DATES[n])

    read = arrays_of(staged.listed, len(staged))
    kept = outcome_arrays(staged.columns["blocks"])
    assert {name: (a.dtype, a.tolist()) for name, a in read.items()} == {
        name: (a.dtype, a.tolist()) for name, a in kept.items()
    }
    assert read["form"].any()
