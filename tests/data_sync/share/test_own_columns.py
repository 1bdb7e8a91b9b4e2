"""Columns of an officer's own: recognised, joined by URN or by name and postcode, asked for, taken away, removed.

What two rows say differently is taken only where the person says which; a doubtful row waits, and the word on it is
remembered; nothing of them is in an export that nobody ticked them for.
"""

from __future__ import annotations

import csv
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from data_sync import cli
from data_sync.api import Asked, KnownError, Library, OwnWish, Query, Setting
from data_sync.share import own_file
from data_sync.share.own_match import folded


@pytest.fixture(scope="module")
def library(sample_folder_built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("own") / "data"
    shutil.copytree(sample_folder_built, folder)
    opened = Library(folder, sample=True)
    yield opened
    opened.close()


@pytest.fixture
def some(library: Library) -> Iterator[list[Setting]]:
    """Named settings, each alone at its postcode; whatever a test kept is undone after it."""
    found = library.rows(library.search(Query(text="nursery")), 0, 120)
    named = [s for s in found if s.name and s.postcode]
    alone = [s for s in named if len(library.rows(library.search(Query(text=s.postcode or "")))) == 1][:8]
    assert len(alone) == 8
    yield alone
    while library.mine.undo() is not None:
        pass


@pytest.fixture
def sheet(tmp_path: Path) -> Callable[..., Path]:
    def write(*rows: list[object], name: str = "returns as at 31 March 2026.csv") -> Path:
        with open(tmp_path / name, "w", newline="", encoding="utf-8") as stream:
            csv.writer(stream).writerows(rows)
        return tmp_path / name

    return write


def test_a_sheet_by_urn_is_recognised_kept_and_told_of_each_setting(
    library: Library, some: list[Setting], sheet: Callable[..., Path]
) -> None:
    rows = [[s.urn, "x", n, "01/02/2026", "Red", "01130001"] for n, s in enumerate(some)]
    file = library.own.read(sheet(["Our return"], ["URN", "Name", "Vacancies", "Visited", "RAG", "Telephone"], *rows))
    made = library.own.keep(file, OwnWish("Spring"))
    assert (file.as_at, made.rows, made.matched.settings) == ("2026-03-31", 8, 8)
    assert [(f.title, kind) for f, kind, _ in made.columns] == [
        ("Vacancies", "number"),
        ("Visited", "date"),
        ("RAG", "text"),
    ]
    assert [(c.name, value) for c, value in library.own.of(some[3].urn)] == [
        ("Vacancies", 3),
        ("Visited", "2026-02-01"),
        ("RAG", "Red"),
    ]
    library.own.remove("spring")
    assert library.own.of(some[3].urn) == ()
    library.mine.undo()
    assert library.own.of(some[3].urn)[0][1] == 3


def test_a_search_narrows_by_own_columns_and_sorts_by_one(
    library: Library, some: list[Setting], sheet: Callable[..., Path]
) -> None:
    rows = [[s.urn, n or "n/a", ["Red", "Green"][n % 2]] for n, s in enumerate(some)]
    library.own.keep(library.own.read(sheet(["URN", "Vacancies", "RAG"], *rows)))

    def urns(**asked: object) -> list[str]:
        return library.urns(library.search(Query(**asked)))  # type: ignore[arg-type]

    assert set(urns(own=("Vacancies",))) == {s.urn for s in some[1:]}
    assert set(urns(own=("vacancies>=3", "RAG=red"))) == {some[4].urn, some[6].urn}
    assert set(urns(own=("RAG=Red", "RAG=Green"))) == {s.urn for s in some}
    assert set(urns(own=("Vacancies<=2",), urns=(some[1].urn, some[5].urn))) == {some[1].urn}
    by_own = urns(sort="own", own_sort="Vacancies", descending=True)
    assert by_own[:7] == [s.urn for s in reversed(some[1:])]
    assert len(by_own) == len(urns())  # who has no value stands after those who have
    saved = Query(own=("Vacancies>=3",), sort="own", own_sort="Vacancies")
    assert Query.from_json(saved.to_json()) == saved
    for wrong in (("Waiting>=3",), ("Vacancies>=many",), ("=3",)):
        with pytest.raises(KnownError):
            library.search(Query(own=wrong))


def test_two_rows_that_differ_are_told_and_neither_is_taken_unless_the_person_says_which(
    library: Library, some: list[Setting], sheet: Callable[..., Path]
) -> None:
    urn = some[0].urn
    path = sheet(["URN", "Fees"], [urn, "£5.50"], [urn, "6"], ["EY000001", "7"], ["twelve", "8"], [some[1].urn, "none"])
    file = library.own.read(path)
    assert [f.kind for f in file.fields] == ["text"]  # "none" is no way to write a fifth of the numbers
    wish = {twice: OwnWish(kinds={1: "number"}, twice=twice) for twice in ("blank", "first", "last")}
    found = {twice: library.own.preview(file, asked).values[0].get(urn) for twice, asked in wish.items()}
    assert found == {"blank": None, "first": 5.5, "last": 6}
    told = library.own.preview(file, wish["blank"]).matched
    assert told.counts == {"unknown": 1, "not-urn": 1, "twice": 1, "not-a-value": 1}
    assert next(p for p in told.problems if p.kind == "twice").row == 3


def test_names_at_a_postcode_are_sure_doubtful_or_nobodys_and_a_word_on_them_is_remembered(
    library: Library, some: list[Setting], sheet: Callable[..., Path]
) -> None:
    sure, doubtful = some[0], some[1]
    first = (doubtful.name or "").split()[0]
    file = library.own.read(
        sheet(
            ["Setting name", "Post code", "Take-up"],
            [f"{(sure.name or '').upper()} Ltd.", (sure.postcode or "").replace(" ", ""), 1],
            [f"{first} Something", doubtful.postcode, 2],
            ["Nobody", "ZZ1 1ZZ", 3],
        )
    )
    made = library.own.preview(file)
    assert [urn for _, urn in made.matched.rows] == [sure.urn]
    assert made.matched.counts == {"undecided": 1, "no-match": 1}
    (doubt,) = made.matched.doubts
    assert doubt.candidates[0][0] == doubtful.urn
    library.own.keep(file, OwnWish("Take-up", said={doubt.key: doubtful.urn}))
    assert library.own.of(doubtful.urn)[0][1] == 2
    again = library.own.preview(file)
    assert [urn for _, urn in again.matched.rows] == [sure.urn, doubtful.urn]
    assert again.replaces is None
    assert library.own.preview(file, OwnWish("take-up")).replaces == "Take-up"


def test_an_export_has_own_columns_only_where_they_are_asked_for(
    library: Library, some: list[Setting], sheet: Callable[..., Path]
) -> None:
    library.own.keep(library.own.read(sheet(["URN", "Note"], *([s.urn, "=1+1"] for s in some))))
    table = library.share.found(library.search(Query(own=("Note",))))
    assert not [key for key in table.usual() if key.startswith("own: ")]
    rows = list(table.only(["urn", "own: Note"]).rows())
    assert {row[0]: row[1] for row in map(tuple, rows)} == {s.urn: "=1+1" for s in some}
    text, _ = library.share.for_clipboard(table.only(["own: Note"]))
    assert "\t=1" not in text
    assert "\n=1" not in text
    listed = library.share.settings([some[0].urn], "One").only(["own: Note"])
    assert [list(row) for row in listed.rows()] == [["=1+1"]]


def test_columns_that_mean_one_fill_the_sufficiency_table(
    library: Library, some: list[Setting], sheet: Callable[..., Path]
) -> None:
    library.own.keep(library.own.read(sheet(["URN", "Vacancies now", "Hourly fee"], *([s.urn, 2, 5] for s in some))))
    held = library.nation.sufficiency(own=library.own.numbers())
    titles = [column.title for column in held.empty if column.filled]
    assert titles == ["Vacancies", "Fees"]
    vacancies, fees = (held.own_columns.index(title) for title in titles)
    assert sum((row.own[vacancies] or (0, 0))[0] for row in held.rows) == 16
    assert {row.own[fees][0] for row in held.rows if row.own[fees]} == {5}  # type: ignore[index]
    library.own.mean("Vacancies now", None)
    assert list(library.own.numbers()) == ["Fees"]
    with pytest.raises(KnownError):
        library.own.mean("Vacancies now", "moon")


def test_a_sufficiency_pack_has_own_figures_only_where_they_are_asked_for(
    library: Library, some: list[Setting], sheet: Callable[..., Path], tmp_path: Path
) -> None:
    rows = [[s.urn, n, 4 + n] for n, s in enumerate(some)]
    library.own.keep(library.own.read(sheet(["URN", "Vacancies", "Hourly fee"], *rows)), OwnWish("Spring"))
    before = library.nation.releases()[0].as_at
    plain = {table.title: table for table in library.share.packs.sufficiency(Asked(before=before)).tables()}
    assert "Your own figures" not in plain
    assert not any("your own" in column.title for table in plain.values() for column in table.columns)
    made = library.share.packs.sufficiency(Asked(before=before, own=True))
    tables = {table.title: list(table.rows()) for table in made.tables()}
    summary = {row[0]: row[1:] for row in tables["Summary: England"]}
    assert summary["Vacancies (your own figures)"] == [28, None, None]
    assert summary["Fees (average of your own figures)"] == [7.5, None, None]
    assert summary["Settings"][0] == sum(row[1] for row in tables["By type"])
    assert sum(row[5] or 0 for row in tables["By type"]) == 28
    by_type = {s.type: [4 + n for n, each in enumerate(some) if each.type == s.type] for s in some}
    averages = {str(kind): round(sum(fees) / len(fees), 2) for kind, fees in by_type.items()}
    assert {str(row[0]): row[6] for row in tables["By type"] if row[6] is not None} == averages
    day, of = "2026-03-31", summary["Settings"][0]
    file = "returns as at 31 March 2026.csv"
    assert tables["Your own figures"] == [
        ["Vacancies", "Vacancies", file, day, 8, of], ["Fees", "Hourly fee", file, day, 8, of],
    ]  # fmt: skip
    page = tmp_path / "pack.html"
    library.share.packs.write(page, made.pack())
    told = f"Vacancies: your own column Vacancies from {file}, as at 31 March 2026, given for 8 of {of:,} settings."
    assert told in page.read_text(encoding="utf-8")


def test_a_file_that_is_none_or_too_large_is_refused_in_a_sentence(
    library: Library, sheet: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 nothing")
    refused = [tmp_path / "a.pdf", tmp_path / "none.csv", sheet(["Colour", "Shape"], ["red", "round"], name="b.csv")]
    refused.append(sheet(["URN", *map(str, range(70))], ["100001"], name="c.csv"))
    monkeypatch.setattr(own_file, "MOST_ROWS", 2)
    refused.append(sheet(["URN", "A"], *(["100001", "1"] for _ in range(4)), name="d.csv"))
    for path in refused:
        with pytest.raises(KnownError) as fault:
            library.own.read(path)
        assert fault.value.code in ("not-a-table", "file-missing")


def test_names_are_compared_without_what_says_little() -> None:
    assert folded("The Bear & Co. Ltd") == folded("bear co")
    assert folded("Ltd") == "ltd"


def test_the_command_line_brings_lists_and_removes(
    library: Library, some: list[Setting], sheet: Callable[..., Path], monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str], tmp_path: Path,
) -> None:  # fmt: skip
    def run(*words: str) -> dict[str, object]:
        monkeypatch.setattr(sys, "argv", ["childcare-data", "--data", str(library.base), "--sample", "--json", *words])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        said = capsys.readouterr()
        assert not ended.value.code, said.err
        return json.loads(said.out)  # type: ignore[no-any-return]

    path = str(sheet(["URN", "Waiting list"], *([s.urn, n] for n, s in enumerate(some))))
    assert run("own", "import", path, "--preview", "--name", "W")["kept"] is False
    assert run("own", "list")["sheets"] == []
    assert run("own", "import", path, "--name", "W")["settings"] == 8
    assert run("search", "--own", "Waiting list>=6", "--count")["total"] == 2
    assert run("own", "means", "waiting list", "waiting")["means"] == "waiting"
    for options, there in (((), False), (("--own",), True)):
        run("export", "sufficiency", str(tmp_path / "pack.html"), *options)
        assert ("your own figures" in (tmp_path / "pack.html").read_text(encoding="utf-8")) is there
    assert run("own", "remove", "w")["removed"] == "w"
    assert run("own", "list")["sheets"] == []
