"""A brief on a setting and a sufficiency pack: their numbers are those of the register, what is withheld stays so, and
each framework stands alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from data_sync.api import Asked, KnownError, Library, Query


@pytest.fixture(scope="module")
def library(sample_reports_built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("packs") / "data"
    shutil.copytree(sample_reports_built, folder)
    opened = Library(folder, sample=True, today=lambda: date(2026, 7, 1))
    yield opened
    opened.close()


def brief(library: Library, urn: str, path: Path, *, notes: bool = False) -> str:
    assert library.share.packs.write(path, library.share.packs.brief(urn, notes=notes)) == 1
    return path.read_text(encoding="utf-8")


def test_a_brief_tells_outcomes_rules_history_who_else_and_where_it_stands(library: Library, tmp_path: Path) -> None:
    page = brief(library, "EY990148", tmp_path / "a.html")
    for said in (
        "Report card, 16 June 2026: 2 weeks ago", "None: a report card gives no overall grade.",
        "Must: complete suitability checks", "Rules that point at it", "History over the releases held",
        "Who else is there", "Who runs it", "On your watch list", "as at 30 June 2026", "row ",
    ):  # fmt: skip
        assert said in page
    assert "The source says “may”" in page
    assert "Check current guidance." in page


def test_notes_stand_in_a_brief_only_where_they_are_asked_for(library: Library, tmp_path: Path) -> None:
    urn = library.first_page(1).settings[0].urn
    library.mine.notes.write(urn, "A <secret> thought\nand another")
    library.mine.watch_list.change(urn, owner="Team East", note="between us")
    plain, with_notes = brief(library, urn, tmp_path / "a.html"), brief(library, urn, tmp_path / "b.html", notes=True)
    assert "Team East" in plain
    assert "secret" not in plain
    assert "between us" not in plain
    assert "A &lt;secret&gt; thought" in with_notes
    assert "between us" in with_notes


def test_a_brief_of_a_withheld_setting_has_nothing_of_what_is_withheld(library: Library, tmp_path: Path) -> None:
    withheld = [s for s in library.first_page(2400).settings if s.withheld][:3]
    assert withheld
    for setting in withheld:
        page = brief(library, setting.urn, tmp_path / "a.html")
        assert "Ofsted does not publish it" in page
        assert "Its address is not published" in page
        assert "The registered person is not published" in page
        assert "Telephone" not in page


def test_a_brief_of_nobody_and_a_form_that_is_none_are_refused(library: Library, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as told:
        library.share.packs.brief("EY111111")
    assert told.value.code == "unknown-urn"
    with pytest.raises(KnownError) as told:
        library.share.packs.write(tmp_path / "a.docx", library.share.packs.brief("EY990148"))
    assert told.value.code == "unknown-value"


def test_a_sufficiency_workbook_counts_what_a_search_finds_and_says_how(library: Library, tmp_path: Path) -> None:
    la = library.values("la")[0]
    releases = [release.as_at for release in library.nation.releases()]
    made = library.share.packs.sufficiency(Asked((la,), before=releases[0]))
    library.share.write(tmp_path / "a.xlsx", made.tables())
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    sheets = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}
    assert {
        "By type", "By registers", "By deprivation band", "By local authority", "Outcomes", "Settings and places",
        "Changes by kind", "Method", "Left out", "Empty columns", "Query", "Files", "Notes",
    } < set(sheets)  # fmt: skip
    total = library.search(Query(la=(la,))).total
    summary = {row[0]: row[1:] for row in next(iter(sheets.values()))[1:]}
    assert summary["Settings"][0] == total
    assert summary["Settings"][2] == total - summary["Settings"][1]
    for name in ("By type", "By registers", "By deprivation band"):
        assert sum(row[1] for row in sheets[name][1:]) == total
    whole = sheets["Settings and places"]
    assert sum(row[5] for row in whole[1:]) == total
    empty = [n for n, head in enumerate(whole[0]) if "not in the register" in head]
    assert len(empty) == 6
    assert all(row[n] is None for row in whole[1:] for n in empty)
    assert {row[1] for row in sheets["Files"][1:]} == {
        release.sha256 for release in library.status().releases if release.as_at in (releases[0], releases[-1])
    }
    assert f'--la "{la}"' in str(sheets["Query"])


def test_outcomes_of_a_sufficiency_pack_never_join_two_frameworks(library: Library) -> None:
    rows = [dict(zip("abcde", row, strict=True)) for row in library.share.packs.sufficiency(Asked()).outcomes().rows()]
    cards = {row["b"].split(": ")[-1] for row in rows if "Report card" in row["a"]}
    graded = {row["b"].split(": ")[-1] for row in rows if "Four-grade" in row["a"]}
    assert not cards & {"Outstanding", "Good", "Requires improvement", "Inadequate", "Good or outstanding"}
    assert not graded & {"Exceptional", "Strong standard", "Expected standard", "Needs attention"}


def test_a_pack_tells_what_changed_only_beside_an_earlier_release(library: Library) -> None:
    newest = library.nation.releases()[-1].as_at
    assert library.share.packs.sufficiency(Asked()).changes() == []
    assert library.share.packs.sufficiency(Asked(before=newest)).changes() == []


def test_changes_are_counted_by_authority_and_kind(library: Library) -> None:
    changes = library.share.changes()
    counted = list(library.share.changes_counted(changes).rows())
    assert sum(int(row[2] or 0) for row in counted) == changes.count
    assert [row[0] for row in counted] == sorted(str(row[0]) for row in counted)
