"""Invented releases of the register: small files in every layout that has been published, each plainly marked so.

Rows are dictionaries by the program's field names (`urn`, `graded.date` …), written as a publisher writes them. None of
the settings, people and places is real. Tests reach all this by the fixture `invented`.
"""

from __future__ import annotations

import csv
import io
import json
import random
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZipFile

Row = dict[str, str]

NON_DOMESTIC = "Childcare on non-domestic premises"
DOMESTIC = "Childcare on domestic premises"
LOCATION = ("name", "address1", "address2", "address3", "town", "postcode", "telephone")
HIDDEN = dict.fromkeys((*LOCATION, "person_urn", "person_name"), "REDACTED")
FLAGS = {"EYR": "eyr", "CCR": "ccr", "VCR": "vcr"}
COMBINATIONS = {
    ("EYR", "CCR", "VCR"): "ALL",
    ("EYR",): "EYR only",
    ("EYR", "CCR"): "EYR-CCR",
    ("EYR", "VCR"): "EYR-VCR",
    ("CCR", "VCR"): "CCR-VCR",
    ("CCR",): "CCR only",
    ("VCR",): "VCR only",
}
CARD_AREAS = ("inclusion", "curriculum", "achievement", "behaviour", "welfare", "leadership")


@dataclass(frozen=True, slots=True)
class Layout:
    """A published layout: lines before the header, columns as title and field, and the kinds of outcome it carries."""

    key: str
    preamble: tuple[str, ...]
    columns: tuple[tuple[str, str], ...]
    blocks: tuple[str, ...]

    @property
    def titles(self) -> list[str]:
        return [title for title, _ in self.columns]

    @property
    def fields(self) -> list[str]:
        return [field for _, field in self.columns]

    def title(self, field: str) -> str:
        return next(title for title, name in self.columns if name == field)

    def without(self, *fields: str) -> Layout:
        return replace(self, columns=tuple(c for c in self.columns if c[1] not in fields))

    def retitled(self, how: Callable[[str], str]) -> Layout:
        return replace(self, columns=tuple((how(title), field) for title, field in self.columns))

    def shuffled(self, seed: int) -> Layout:
        columns = list(self.columns)
        random.Random(seed).shuffle(columns)
        return replace(self, columns=tuple(columns))

    def also(self, *columns: tuple[str, str]) -> Layout:
        return replace(self, columns=(*self.columns, *columns))


@cache
def layout(key: str) -> Layout:
    """One of `LAYOUTS`."""
    tables = tomllib.loads((Path(__file__).parent / "invented_layouts.toml").read_text(encoding="utf-8"))
    table = tables[key]
    whole = tables[table["like"]] if "like" in table else table
    named = table.get("retitled", {})
    columns = tuple((named.get(title, title), field) for title, field in whole["columns"])
    return Layout(key, tuple(table["preamble"]), columns, tuple(whole["blocks"]))


LAYOUTS = ("statistics_2021", "management_2025", "statistics_2026", "management_2026")


# --- settings --------------------------------------------------------------------------------------------------------


def nursery(urn: str, *outcomes: Row, registers: Sequence[str] = ("EYR", "CCR", "VCR"), **facts: str) -> Row:
    """A nursery under this URN; `outcomes` are what `graded`, `card` and the like give, `facts` cells that differ."""
    row = {
        "web_link": "Web link",
        "urn": urn,
        "registered": "01/09/2009",
        "type": NON_DOMESTIC,
        "subtype": "Full day care",
        "status": "Active",
        "registers": COMBINATIONS[tuple(registers)],
        **{FLAGS[name]: "Y" if name in registers else "N" for name in FLAGS},
        "person_urn": f"RP{urn[-4:]}",
        "person_name": f"Invented Company {urn}",
        "name": f"Invented Nursery {urn}",
        "address1": f"{int(urn[-2:])} Nowhere Road",
        "town": "Testford",
        "postcode": f"ZZ{int(urn[-1]) + 1} {int(urn[-2])}AA",
        "telephone": "01632 960001",
        "constituency": "Testshire South",
        "la": "Testshire",
        "region": "North East",
        "ofsted_region": "North East, Yorkshire and the Humber",
        "deprivation": "Average",
        "places": "40",
        "places_estimate": "40",
        "ccr_suitability": "Met",
        "vcr_suitability": "Met",
    }
    for outcome in outcomes:
        row |= outcome
    return row | facts


def club(urn: str, *outcomes: Row, **facts: str) -> Row:
    """An out-of-school club."""
    return nursery(urn, *outcomes, **{"subtype": "Out-of-school day care", "name": f"Invented Club {urn}", **facts})


def childminder(urn: str, *outcomes: Row, registers: Sequence[str] = ("EYR", "CCR", "VCR"), **facts: str) -> Row:
    """A childminder with everything withheld that tells who and where."""
    own = {"type": "Childminder", "subtype": "Home childcarer", "places": "6", "places_estimate": "6", **HIDDEN}
    return nursery(urn, *outcomes, registers=registers, **{**own, **facts})


def graded(day: str, overall: str = "2", *areas: str, guard: str = "", number: str = "", nth: int = 1) -> Row:
    """A four-grade inspection; `areas` are education, behaviour, personal and leadership. With `nth` 2 or 3 an earlier
    one, as the statistics list it."""
    block = "graded" if nth == 1 else f"graded{nth}"
    row = {f"{block}.date": day, f"{block}.overall": overall, f"{block}.number": number or _number(day)}
    if nth == 1:
        names = ("education", "behaviour", "personal", "leadership")
        row |= {f"graded.{name}": grade for name, grade in zip(names, areas or ("-",) * 4, strict=True)}
        row["graded.safeguarding"] = guard or "-"
    return row


def card(day: str, *grades: str, guard: str = "Met", visit: str = "Full inspection", number: str = "") -> Row:
    """A report card; `grades` in the order of the six areas, fewer than six leave the others blank."""
    areas = {f"card.{area}": grade for area, grade in zip(CARD_AREAS, grades, strict=False)}
    told = {"card.date": day, "card.number": number or _number(day), "card.safeguarding": guard, "card.visit": visit}
    return told | areas


def ncor(day: str, result: str = "Met") -> Row:
    """A visit with no children on roll that day."""
    return {"ncor.date": day, "ncor.overall": result, "ncor.number": _number(day)}


def oosc(day: str, result: str = "Met", guard: str = "Yes") -> Row:
    """An inspection of out-of-school care only."""
    return {"oosc.date": day, "oosc.overall": result, "oosc.number": _number(day), "oosc.safeguarding": guard}


def cr(day: str, result: str = "Met") -> Row:
    """An inspection of the Childcare Register."""
    return {"cr.date": day, "cr.overall": result, "cr.number": _number(day)}


def _number(day: str) -> str:
    return f"10{''.join(c for c in day if c.isdigit())}"[:8]


# --- files -----------------------------------------------------------------------------------------------------------


def lines(
    shape: Layout, rows: Iterable[Row], as_at: str, *, preamble: Sequence[str] | None = None, trailing: int = 0
) -> list[list[str]]:
    """The cells of a file, preamble and header first. `trailing` blank rows stand at its end."""
    day = date.fromisoformat(as_at)
    head = [p.format(as_at=f"{day.day} {day:%B %Y}") for p in (shape.preamble if preamble is None else preamble)]
    width = len(shape.columns)
    found = [[text, *[""] * (width - 1)] for text in head]
    found.append(shape.titles)
    found += [[row.get(field, "") for field in shape.fields] for row in rows]
    return found + [[""] * width for _ in range(trailing)]


def csv_file(
    path: Path,
    shape: Layout,
    rows: Iterable[Row],
    as_at: str,
    *,
    encoding: str = "utf-8",
    end: str = "\n",
    preamble: Sequence[str] | None = None,
    trailing: int = 0,
) -> Path:
    """Write a release as CSV."""
    text = io.StringIO()
    csv.writer(text, lineterminator=end).writerows(lines(shape, rows, as_at, preamble=preamble, trailing=trailing))
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def raw_file(path: Path, cells: Sequence[Sequence[str]]) -> Path:
    """Write lines of cells just as they are, ragged ones too."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(cells)
    path.write_bytes(text.getvalue().encode())
    return path


_SPREADSHEET = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">'
    "<office:body><office:spreadsheet>{sheets}</office:spreadsheet></office:body></office:document-content>"
)


def ods_file(path: Path, shape: Layout, rows: Iterable[Row], as_at: str, sheet: str = "D1_Childcare_providers") -> Path:
    """Write a release as ODS: a cover sheet first, digits as numbers, dates as dates, blanks as repeats."""
    cover = '<table:table table:name="Cover">' + _ods_row(["INVENTED for a test"]) + "</table:table>"
    body = "".join(_ods_row(line) for line in lines(shape, rows, as_at))
    sheets = f'{cover}<table:table table:name="{sheet}">{body}</table:table>'
    with ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", _SPREADSHEET.format(sheets=sheets))
    return path


def _ods_row(cells: Sequence[str]) -> str:
    told, blanks = [], 0
    for cell in cells:
        if not cell:
            blanks += 1
            continue
        if blanks:
            told.append(f'<table:table-cell table:number-columns-repeated="{blanks}"/>')
            blanks = 0
        told.append(_ods_cell(cell))
    return f"<table:table-row>{''.join(told)}</table:table-row>"


def _ods_cell(cell: str) -> str:
    if cell.replace(".", "", 1).isdecimal() and cell.isascii():
        kind = f'office:value-type="float" office:value={quoteattr(str(float(cell)))}'
    elif day := _day(cell):
        kind = f'office:value-type="date" office:date-value="{day.isoformat()}"'
    else:
        kind = 'office:value-type="string"'
    return f"<table:table-cell {kind}><text:p>{escape(cell)}</text:p></table:table-cell>"


def _day(cell: str) -> date | None:
    try:
        return datetime.strptime(cell, "%d/%m/%Y").date()
    except ValueError:
        return None


def xlsx_file(path: Path, shape: Layout, rows: Iterable[Row], as_at: str) -> Path:
    """Write a release as XLSX with typed cells."""
    from xlsxwriter import Workbook

    with Workbook(str(path)) as book:
        sheet, as_day = book.add_worksheet("D1"), book.add_format({"num_format": "dd/mm/yyyy"})
        for at, line in enumerate(lines(shape, rows, as_at)):
            for column, cell in enumerate(line):
                if day := _day(cell):
                    sheet.write_datetime(at, column, datetime(day.year, day.month, day.day), as_day)  # noqa: DTZ001
                elif cell.isdecimal():
                    sheet.write_number(at, column, int(cell))
                elif cell:
                    sheet.write_string(at, column, cell)
    return path


# --- a publisher -----------------------------------------------------------------------------------------------------

CONTENT = "www.gov.uk/api/content/government"
PAGE = f"{CONTENT}/statistical-data-sets/childcare-providers-and-inspections-management-information"
COLLECTION = f"{CONTENT}/collections/early-years-and-childcare-statistics"


def mirror(folder: Path, files: Mapping[str, Path]) -> Path:
    """A mirror whose one page lists these files (as-at date to file), a title for each; writing again revises it."""
    attachments = []
    for as_at, file in files.items():
        address = f"assets.publishing.service.gov.uk/media/{as_at.replace('-', '')}/{file.name}"
        (folder / address).parent.mkdir(parents=True, exist_ok=True)
        (folder / address).write_bytes(file.read_bytes())
        day = date.fromisoformat(as_at)
        attachments.append(
            {
                "attachment_type": "file",
                "title": f"Childcare provider data as at {day.day} {day:%B %Y}",
                "url": f"https://{address}",
                "content_type": "text/csv",
                "file_size": file.stat().st_size,
            }
        )
    answer(folder, PAGE, {"details": {"attachments": attachments}})
    answer(folder, COLLECTION, {"links": {"documents": []}})
    return folder


def answer(folder: Path, address: str, said: Any) -> None:
    """Put an answer of the content API into a mirror."""
    (folder / address).parent.mkdir(parents=True, exist_ok=True)
    (folder / address).write_text(json.dumps(said), encoding="utf-8")


# --- what the program made of it -------------------------------------------------------------------------------------


def dumped(library: Any, *, rows: bool = True) -> list[str]:
    """The dump's lines; without `rows` the file's own row numbers are left out, which the preamble shifts."""
    return [line if rows else _without_row(line) for line in library.dump()]


def _without_row(line: str) -> str:
    table, _, values = line.partition(" ")
    if table != "listing":
        return line
    as_at, urn, _, *facts = json.loads(values)
    return f"{table} {json.dumps([as_at, urn, *facts], ensure_ascii=False)}"


def ticking() -> Callable[[], str]:
    """A clock that moves a second each time it is looked at, so that no two releases come at once."""
    seconds: Iterator[int] = iter(range(1, 3600))

    def now() -> str:
        n = next(seconds)
        return f"2026-07-01T09:{n // 60:02d}:{n % 60:02d}Z"

    return now
