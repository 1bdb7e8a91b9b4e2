"""A release reads the same however its file is written; one that cannot be read is refused and changes nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync.errors import KnownError

Library = Callable[..., Any]
AS_AT = "2026-06-30"


@pytest.fixture
def rows(invented: ModuleType) -> list[dict[str, str]]:
    """Settings with every kind of outcome and every kind of blank; names with letters beyond ASCII."""
    i = invented
    return [
        i.nursery("EY900001", i.graded("12/09/2018", "2", number="10069514"), name="Crèche d’Été – Invented"),
        i.nursery("EY900002", i.graded("01/03/2023", "1", "1", "2", "1", "1", guard="Yes"), la="Testshire & Bournes"),
        i.nursery("2900003", i.graded("03/10/2012", "3"), i.card("01/02/2026", "Strong standard", "Expected standard")),
        i.childminder("2900004", i.card("05/03/2026", *["Needs attention"] * 6, guard="Not met")),
        i.childminder("VC900005", registers=("VCR",), places="0", places_estimate="0"),
        i.club("900006", i.oosc("14/07/2022", "Not Met (with actions)", "No")),
        i.club("900007", places_estimate="46.35"),
        i.nursery("900008", i.ncor("02/02/2020"), name='O\'Invented, "Quoted"'),
        i.nursery("900009", i.cr("02/02/2024"), registers=("CCR", "VCR"), postcode="09-Oct"),
        i.nursery("900010", region="Not Recorded", la="Not Recorded", deprivation="", registered="01/02/1934"),
    ]


@pytest.fixture
def plain(invented: ModuleType, rows: list[dict[str, str]], new_library: Library, tmp_path: Path) -> list[str]:
    """The dump of these settings, read from the plainest file."""
    library = new_library("plain")
    library.import_files([invented.csv_file(tmp_path / "plain.csv", invented.layout("management_2026"), rows, AS_AT)])
    found: list[str] = invented.dumped(library)
    assert len(found) > 30
    return found


@pytest.fixture
def read(invented: ModuleType, new_library: Library, tmp_path: Path) -> Callable[[Path], list[str]]:
    """Reads a file into a library of its own; gives the dump."""

    def into(path: Path) -> list[str]:
        library = new_library(path.stem)
        library.import_files([path])
        found: list[str] = invented.dumped(library)
        return found

    return into


Read = Callable[..., list[str]]
Rows = list[dict[str, str]]


def test_shuffled_columns_read_the_same(
    invented: ModuleType, rows: Rows, plain: list[str], read: Read, tmp_path: Path
) -> None:
    shape = invented.layout("management_2026").shuffled(2026)
    assert shape.fields != invented.layout("management_2026").fields

    assert read(invented.csv_file(tmp_path / "a.csv", shape, rows, AS_AT)) == plain


@pytest.mark.parametrize(
    "spelt",
    [str.upper, lambda t: t.replace(" ", "_").lower(), lambda t: t.replace("'", "\u2019")],
    ids=["capitals", "underscores", "apostrophes"],
)
def test_a_header_spelt_otherwise_reads_the_same(
    invented: ModuleType, rows: Rows, plain: list[str], read: Read, tmp_path: Path, spelt: Callable[[str], str]
) -> None:
    shape = invented.layout("management_2026").retitled(spelt)

    assert read(invented.csv_file(tmp_path / "a.csv", shape, rows, AS_AT)) == plain


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_any_encoding_reads_the_same(
    invented: ModuleType, rows: Rows, plain: list[str], read: Read, tmp_path: Path, encoding: str, end: str
) -> None:
    shape = invented.layout("management_2026")

    assert read(invented.csv_file(tmp_path / "a.csv", shape, rows, AS_AT, encoding=encoding, end=end)) == plain


def test_cp1252_passed_on_byte_by_byte_reads_the_same(
    invented: ModuleType, rows: Rows, plain: list[str], read: Read, tmp_path: Path
) -> None:
    # U+0096 for a dash, U+0092 for an apostrophe, and a no-break space for each space: seen in UTF-8 files
    for row in rows:
        row["name"] = row["name"].replace("\u2013", "\x96").replace("\u2019", "\x92").replace(" ", "\xa0")
        row["la"] = f"\xa0{row['la']} "

    assert read(invented.csv_file(tmp_path / "a.csv", invented.layout("management_2026"), rows, AS_AT)) == plain


def test_four_hundred_trailing_rows_of_commas_read_the_same(
    invented: ModuleType, rows: Rows, plain: list[str], read: Read, tmp_path: Path
) -> None:
    shape = invented.layout("management_2026")

    assert read(invented.csv_file(tmp_path / "a.csv", shape, rows, AS_AT, trailing=400)) == plain


def test_columns_that_nobody_reads_change_nothing_and_are_told(
    invented: ModuleType, rows: Rows, plain: list[str], new_library: Library, tmp_path: Path
) -> None:
    shape = invented.layout("management_2026").also(("Favourite colour", "colour"), ("", "blank"))
    library = new_library("read")

    library.import_files([invented.csv_file(tmp_path / "a.csv", shape, [r | {"colour": "blue"} for r in rows], AS_AT)])

    assert invented.dumped(library) == plain
    assert [i["column"] for i in library.issues(AS_AT) if i["code"] == "unread-column"] == ["Favourite colour"]


@pytest.mark.parametrize(
    "preamble",
    [
        [],
        ["Registered childcare providers as at 30 June 2026"],
        ["as at 30 Jun 2026", *(f"Note {n}" for n in range(30))],
        ["", "  ", "Childcare providers, as at 30th June 2026, INVENTED", ""],
    ],
    ids=["none", "one", "thirty-one", "blank"],
)
def test_any_number_of_lines_before_the_header_reads_the_same_but_for_row_numbers(
    invented: ModuleType, rows: Rows, plain: list[str], new_library: Library, tmp_path: Path, preamble: list[str]
) -> None:
    library, shape = new_library("read"), invented.layout("management_2026")
    file = invented.csv_file(tmp_path / "data as at 30 June 2026.csv", shape, rows, AS_AT, preamble=preamble)

    library.import_files([file])

    assert invented.dumped(library, rows=False) == [invented._without_row(line) for line in plain]
    assert library.show("EY900001").provenance["row"] == len(preamble) + 2


@pytest.mark.parametrize("kind", ["ods", "xlsx"])
def test_a_spreadsheet_with_typed_cells_reads_the_same(
    invented: ModuleType, rows: Rows, plain: list[str], read: Read, tmp_path: Path, kind: str
) -> None:
    write = invented.ods_file if kind == "ods" else invented.xlsx_file

    assert read(write(tmp_path / f"a.{kind}", invented.layout("management_2026"), rows, AS_AT)) == plain


@pytest.mark.parametrize("kind", ["csv", "ods", "xlsx"])
def test_what_a_file_is_does_not_follow_from_its_name(
    invented: ModuleType, rows: Rows, plain: list[str], read: Read, tmp_path: Path, kind: str
) -> None:
    write = {"csv": invented.csv_file, "ods": invented.ods_file, "xlsx": invented.xlsx_file}[kind]

    assert read(write(tmp_path / "as it came.data", invented.layout("management_2026"), rows, AS_AT)) == plain


@pytest.mark.parametrize("null", ["NULL", "null", " NULL "])
def test_the_word_null_is_a_blank(invented: ModuleType, rows: Rows, read: Read, tmp_path: Path, null: str) -> None:
    shape = invented.layout("management_2026")
    outcomes = [f for f in shape.fields if "." in f]
    blanks = [f for f in shape.fields if f not in ("urn", "type", "name") and f not in outcomes]
    bare = dict.fromkeys(blanks, "") | {"eyr": "Y", "ccr": "N", "vcr": "N"}
    told = [r | bare for r in rows[:1]]

    with_nulls = [{f: r.get(f) or null for f in shape.fields} | {f: r.get(f, "") for f in outcomes} for r in told]
    blank = read(invented.csv_file(tmp_path / "a.csv", shape, told, AS_AT))
    nulled = read(invented.csv_file(tmp_path / "b.csv", shape, with_nulls, AS_AT))

    assert nulled == blank


def test_null_in_the_cells_of_outcomes_is_no_outcome(
    invented: ModuleType, rows: Rows, new_library: Library, tmp_path: Path
) -> None:
    shape, library = invented.layout("management_2026"), new_library()
    nulls = {f: "NULL" for f in shape.fields if "." in f}

    library.import_files([invented.csv_file(tmp_path / "a.csv", shape, [nulls | r for r in rows], AS_AT)])

    assert [len(library.show(r["urn"]).inspections) for r in rows] == [1, 1, 2, 1, 0, 1, 0, 1, 1, 0]
    first = library.setting("EY900001").outcome
    assert (first.form, first.overall, first.areas) == ("graded", "Good", {})


# --- refused ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def held(invented: ModuleType, rows: Rows, new_library: Library, tmp_path: Path) -> Any:
    """A library that holds a release, which nothing refused may change."""
    library = new_library("held")
    library.import_files(
        [invented.csv_file(tmp_path / "held.csv", invented.layout("management_2026"), rows, "2026-03-31")]
    )
    return library


def refuse(library: Any, invented: ModuleType, path: Path, **how: Any) -> KnownError:
    before = invented.dumped(library), library.status()
    with pytest.raises(KnownError) as refused:
        library.import_files([path], **how)
    assert (invented.dumped(library), library.status()) == before, "a refused file has changed something"
    sentence = refused.value.sentence
    assert sentence.endswith(".")
    assert "\n" not in f"{sentence}{refused.value.action}"
    assert "?" not in sentence.replace("effective?", "").replace("met?", ""), "a fact is missing in the sentence"
    return refused.value


@pytest.mark.parametrize(
    "field",
    ["urn", "type", "la", "places", "postcode", "registered", "graded.overall", "card.welfare", "graded.safeguarding"],
)
def test_a_file_without_a_needed_column_is_refused_in_one_sentence_that_names_it(
    invented: ModuleType, rows: Rows, held: Any, tmp_path: Path, field: str
) -> None:
    shape = invented.layout("management_2026")

    error = refuse(held, invented, invented.csv_file(tmp_path / "June.csv", shape.without(field), rows, AS_AT))

    assert error.code == "unknown-layout"
    assert f"'{shape.title(field)}'" in error.sentence
    assert "June.csv" in error.sentence


def test_a_renamed_needed_column_is_refused_by_its_old_name(
    invented: ModuleType, rows: Rows, held: Any, tmp_path: Path
) -> None:
    shape = invented.layout("management_2026").retitled(lambda t: "Number of chairs" if t == "Places" else t)

    error = refuse(held, invented, invented.csv_file(tmp_path / "June.csv", shape, rows, AS_AT))

    assert (error.code, "'Places'" in error.sentence) == ("unknown-layout", True)


def test_a_file_with_a_column_twice_is_refused(invented: ModuleType, rows: Rows, held: Any, tmp_path: Path) -> None:
    shape = invented.layout("management_2026").also(("Provider_Name", "person_name"))

    error = refuse(held, invented, invented.csv_file(tmp_path / "June.csv", shape, rows, AS_AT))

    assert (error.code, "Provider_Name" in error.sentence) == ("duplicate-column", True)


def test_a_file_without_settings_is_refused(invented: ModuleType, held: Any, tmp_path: Path) -> None:
    shape = invented.layout("management_2026")

    assert refuse(held, invented, invented.csv_file(tmp_path / "a.csv", shape, [], AS_AT)).code == "no-rows"
    blank = invented.csv_file(tmp_path / "b.csv", shape, [], AS_AT, trailing=400)
    assert refuse(held, invented, blank, accept=True).code == "no-rows"


def test_a_file_that_is_no_register_is_refused(invented: ModuleType, held: Any, shared: Path, tmp_path: Path) -> None:
    media = shared / "published" / "assets.publishing.service.gov.uk" / "media"
    (agencies,) = media.glob("*/Registered_childminder_agencies*.csv")
    (period,) = media.glob("*/*inspections_in_the_period*.csv")
    page = tmp_path / "June.csv"
    page.write_text("<!DOCTYPE html><title>Sign in</title>")
    report = tmp_path / "report.csv"
    report.write_bytes(b"%PDF-1.7 invented")

    assert refuse(held, invented, agencies).code in ("no-header", "unknown-layout")
    assert refuse(held, invented, period).code == "no-header"
    assert refuse(held, invented, page).code == "not-a-table"
    assert refuse(held, invented, report).code == "not-a-table"
    assert refuse(held, invented, tmp_path / "none.csv").code == "file-missing"
    assert refuse(held, invented, tmp_path).code == "file-missing"


def test_a_file_without_a_date_is_refused_until_it_is_said(
    invented: ModuleType, rows: Rows, held: Any, tmp_path: Path
) -> None:
    shape = invented.layout("management_2026")
    file = invented.csv_file(tmp_path / "register.csv", shape, rows, AS_AT, preamble=["Childcare providers"])

    assert refuse(held, invented, file).code == "no-date"
    assert refuse(held, invented, file, as_at="31 Octember 2026").code == "bad-date"
    (said,) = held.import_files([file], as_at="2026-06-30")
    assert (said.as_at, said.state) == ("2026-06-30", "added")


@pytest.mark.parametrize(
    ("name", "preamble", "as_at"),
    [
        ("x.csv", ["Providers as at 31 December 2025"], "2025-12-31"),
        ("x.csv", ["Providers as at 31 Dec 2025 (published by 31 January 2026)"], "2025-12-31"),
        ("x.csv", ["Published 3 March 2026", "AS AT: none", "Providers as\xa0at 31\xa0December 2025"], "2025-12-31"),
        ("data_as_at_31_December_2025.csv", ["Providers"], "2025-12-31"),
        ("data_as_at_30_June_2026.csv", ["Providers as at 31 December 2025"], "2025-12-31"),
        ("data-as-at-31-Dec-2025.csv", [], "2025-12-31"),
    ],
)
def test_the_date_comes_from_the_preamble_and_then_from_the_name(
    invented: ModuleType, rows: Rows, new_library: Library, tmp_path: Path, name: str, preamble: list[str], as_at: str
) -> None:
    rows = [{k: v for k, v in r.items() if not k.endswith(".date")} for r in rows]
    file = invented.csv_file(tmp_path / name, invented.layout("management_2026"), rows, AS_AT, preamble=preamble)

    (result,) = new_library().import_files([file])

    assert result.as_at == as_at


# --- odd rows and cells ----------------------------------------------------------------------------------------------


def issues(library: Any) -> list[tuple[int, str, str, str, bool]]:
    return [(i["row"], i["column"], i["code"], i["raw"], i["set_aside"]) for i in library.issues(AS_AT)]


def test_odd_rows_are_set_aside_with_their_number_and_reason(
    invented: ModuleType, new_library: Library, tmp_path: Path
) -> None:
    shape = invented.layout("management_2026")
    cells = invented.lines(shape, [invented.nursery(f"EY9000{n:02d}") for n in range(10, 50)], AS_AT)
    cells[3].append("one too many")  # row 4 of the file
    cells[4] = cells[4][:-3]  # row 5: what is missing is taken as blank
    cells[5][1] = "EY900010x"
    cells[6][1] = cells[7][1]  # row 7; row 8 then is the second of its URN
    cells[8] = [*cells[8], "", ""]  # blanks too many are no cells
    cells[9] = []
    library = new_library()

    (result,) = library.import_files([invented.raw_file(tmp_path / "a.csv", cells)])

    told = issues(library)
    assert sorted((row, code) for row, _, code, _, aside in told if aside) == [
        (4, "too-many-cells"), (6, "no-urn"), (8, "duplicate-urn"),
    ]  # fmt: skip
    assert [(row, code) for row, _, code, _, aside in told if not aside] == [(5, "too-few-cells")]
    assert (result.rows_read, result.settings, result.set_aside) == (39, 36, 3)
    assert all(i["why"].endswith(".") and i["why"] != i["code"] for i in library.issues(AS_AT))


def test_odd_cells_are_taken_as_blank_and_told_with_row_column_and_text(
    invented: ModuleType, new_library: Library, tmp_path: Path
) -> None:
    i = invented
    rows = [
        i.nursery("EY900001", i.graded("31/02/2020", "2"), registered="30/02/2001"),
        i.nursery("EY900002", i.graded("01/07/2026", "2"), registered="01/07/2026"),
        i.nursery("EY900003", i.graded("01/02/2020", "5", guard="Perhaps"), places="-4", places_estimate="many"),
        i.nursery("EY900004", i.card("01/02/2026", "Splendid"), places="46.35", places_estimate="1e9"),
        i.nursery("EY900005", i.graded("", "2"), postcode="09-Oct", eyr="Maybe"),
        i.nursery("EY900006", type="Ball pit", region="Atlantis", deprivation="Rather", ccr_suitability="Unsure"),
    ]
    library = new_library()
    library.import_files([i.csv_file(tmp_path / "a.csv", i.layout("management_2026"), rows, AS_AT)], accept=True)

    odd = {(row, code, raw) for row, _, code, raw, _ in issues(library)}
    assert odd == {
        (4, "bad-date", "31/02/2020"), (4, "bad-date", "30/02/2001"), (4, "undated-outcome", "2"),
        (5, "impossible-date", "01/07/2026"), (5, "undated-outcome", "2"),
        (6, "unknown-grade", "5"), (6, "unknown-grade", "Perhaps"), (6, "bad-number", "-4"), (6, "bad-number", "many"),
        (7, "unknown-grade", "Splendid"), (7, "bad-number", "46.35"), (7, "bad-number", "1e9"),
        (8, "undated-outcome", "2"), (8, "bad-postcode", "09-Oct"), (8, "unknown-word", "Maybe"),
        (9, "unknown-word", "Ball pit"), (9, "unknown-word", "Atlantis"), (9, "unknown-word", "Rather"),
        (9, "unknown-word", "Unsure"),
    }  # fmt: skip
    shown = {s.urn: s for s in library.settings(r["urn"] for r in rows)}
    assert shown["EY900001"].registered is None
    assert shown["EY900001"].outcome.form == "none"
    assert shown["EY900003"].places is None
    assert (shown["EY900003"].outcome.form, shown["EY900003"].outcome.overall) == ("graded", None)
    assert (shown["EY900004"].outcome.form, shown["EY900004"].outcome.areas) == ("report_card", {})
    assert (shown["EY900005"].postcode, shown["EY900005"].withheld) == (None, False)
    assert (shown["EY900006"].type, shown["EY900006"].region) == ("Ball pit", "Atlantis"), "kept as it stands"
    raws = [i["raw"] for i in library.show("EY900003").inspections]
    assert raws == [["5", "-", "-", "-", "-", "Perhaps"]], "the published words are kept"


def test_a_release_most_of_which_cannot_be_understood_is_refused_until_accepted(
    invented: ModuleType, held: Any, tmp_path: Path
) -> None:
    shape = invented.layout("management_2026")
    good = [invented.nursery(f"EY9{n:05d}", invented.graded("01/02/2020")) for n in range(100)]
    strange = [r | {"graded.overall": "Grade two"} for r in good]
    without = [r | ({"urn": f"number {n}"} if n < 10 else {}) for n, r in enumerate(good)]

    for name, rows, words in (("a", strange, "Overall effectiveness"), ("b", without, "10 of its 100 rows")):
        file = invented.csv_file(tmp_path / f"{name}.csv", shape, rows, AS_AT)
        error = refuse(held, invented, file)
        assert error.code == "suspicious"
        assert words in error.sentence
    assert held.import_files([file], accept=True)[0].state == "added"


def test_odd_outcomes_without_a_date_do_not_hide_another_column_that_is_not_understood(
    invented: ModuleType, held: Any, tmp_path: Path
) -> None:
    shape = invented.layout("management_2026")
    rows = [invented.nursery(f"EY9{n:05d}", invented.graded("", "2"), la=f"Place {n}") for n in range(100)]
    for row in rows[:60]:
        row["deprivation"] = "Sunny"

    error = refuse(held, invented, invented.csv_file(tmp_path / "a.csv", shape, rows, AS_AT))

    assert (error.code, "Deprivation band" in error.sentence) == ("suspicious", True)


def test_a_hostile_file_is_data(invented: ModuleType, new_library: Library, tmp_path: Path) -> None:
    """Markup, formulas, direction marks, line ends, digits of other scripts and 100,000 characters."""
    i = invented
    rows = [
        i.nursery("EY900001", i.graded("01/02/2020", "2", number="\u0661\u0662\u0663"), name="<b>Bold</b> & Sons"),
        i.nursery("EY900002", i.graded("01/02/2020", "2", number="1'); DROP TABLE setting;--"), name="=1+1"),
        i.nursery("EY900003", name="Anna\u202e\u2066evil\u2069\u200b", town="A\u2028B\u2029C"),
        i.nursery("EY900004", name="N" * 100_000),
        i.nursery("EY900005", i.graded("01/02/2020", "2", number="0012"), name="Two\nlines\r\nand\ttabs"),
        i.nursery("EY900006", i.graded("01/02/2020", "2", number="99999999999999999999"), postcode="ZZ\uff11 1AA"),
        i.nursery("\uff11\uff12\uff13\uff14\uff15\uff16"),
    ]
    library = new_library()
    library.import_files([i.csv_file(tmp_path / "a.csv", i.layout("management_2026"), rows, AS_AT)], accept=True)

    shown = {s.urn: s for s in library.settings(f"EY90000{n}" for n in range(1, 8))}
    assert shown["EY900001"].name == "<b>Bold</b> & Sons"
    assert shown["EY900003"].name == "Annaevil"
    assert shown["EY900003"].town == "A B C"
    assert shown["EY900005"].name == "Two lines and tabs"
    assert len(shown["EY900004"].name) == 100_000
    assert shown["EY900006"].postcode is None
    assert library.status().settings == 6, "a URN has ASCII digits"
    numbers = [library.show(f"EY90000{n}").inspections[0]["number"] for n in (1, 2, 5, 6)]
    assert numbers == ["\u0661\u0662\u0663", "1'); DROP TABLE setting;--", "0012", "99999999999999999999"]
    assert all(line == " ".join(line.splitlines()) for line in library.dump()), "a row is a line"


def test_every_release_and_row_of_a_file_can_be_named(
    invented: ModuleType, rows: Rows, new_library: Library, tmp_path: Path
) -> None:
    library, shape = new_library(), invented.layout("management_2026")
    file = invented.csv_file(tmp_path / "June data.csv", shape, rows, AS_AT)

    library.import_files([file])

    lines = file.read_text(encoding="utf-8").splitlines()
    for row in rows:
        told = library.show(row["urn"]).provenance
        assert row["urn"] in lines[told["row"] - 1]
        assert (told["file"], told["as_at"], told["licence"]) == (
            "June data.csv",
            AS_AT,
            "Open Government Licence v3.0",
        )
        assert told["columns"] == dict(zip(shape.fields, shape.titles, strict=True))


def test_a_refused_file_is_not_kept(invented: ModuleType, rows: Rows, held: Any, tmp_path: Path) -> None:
    bad = invented.csv_file(tmp_path / "bad.csv", invented.layout("management_2026").without("urn"), rows, AS_AT)
    kept = sorted(p.name for p in held.places.downloads.rglob("*") if p.is_file())

    refuse(held, invented, bad)

    assert sorted(p.name for p in held.places.downloads.rglob("*") if p.is_file()) == kept


def test_the_cache_keeps_what_sqlite_itself_would_refuse_elsewhere(held: Any) -> None:
    """STRICT tables, foreign keys, and no row that points nowhere."""
    with sqlite3.connect(held.places.cache) as conn:
        tables = conn.execute(
            "SELECT name, strict FROM pragma_table_list"
            " WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        assert tables
        assert all(strict for _, strict in tables), tables
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
    conn.close()
