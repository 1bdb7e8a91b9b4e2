"""XLSX: the sheets of an Excel workbook, each read from its XML as it streams out of the archive.

What a sheet or a list of texts declares about its own size counts for nothing: a row or cell is there once something
stands in it, and is counted before room is made for it.
"""

from __future__ import annotations

import zipfile
from xml.parsers import expat

from data_sync.language import tr
from data_sync.progress import Progress
from data_sync.tabular import archive as zipped
from data_sync.tabular.cell_text import from_date, from_number, from_serial
from data_sync.tabular.table import (
    PEEK_ROWS,
    Limits,
    Room,
    Table,
    Want,
    collector_paused,
    drop_trailing_blank,
    not_a_table,
)
from data_sync.tabular.workbook import Text, Workbook, read_workbook

DIGITS = "0123456789"


def read_xlsx(
    archive: zipfile.ZipFile, file: str, want: Want | None, progress: Progress, limits: Limits
) -> list[Table]:
    """The worksheets of an XLSX file that are wanted, in the workbook's order."""
    tables: list[Table] = []
    with collector_paused():
        workbook = read_workbook(archive, file, progress, limits)
        values = _Values(workbook, file)
        room = Room(file, limits)
        before = 0
        total = sum(archive.getinfo(sheet.member).file_size for sheet in workbook.sheets)
        for sheet in workbook.sheets:
            parser = zipped.xml_parser(file)
            heard = _Sheet(parser, values, room)
            wanted: bool | None = None
            for done in zipped.parse(parser, zipped.chunks(archive, sheet.member, file), file):
                heard.text.check_length()
                progress.step("read", file, before + done, total, "bytes")
                if wanted is None and len(heard.rows) > PEEK_ROWS:
                    wanted = want is None or want(sheet.name, heard.rows[:PEEK_ROWS])
                if wanted is False:
                    break
            heard.end_row()
            before += archive.getinfo(sheet.member).file_size
            drop_trailing_blank(heard.rows)
            if wanted or (wanted is None and (want is None or want(sheet.name, heard.rows[:PEEK_ROWS]))):
                tables.append(Table(sheet.name, "xlsx", "", heard.rows))
    return tables


class _Values:
    """The texts of a workbook's cells, by type and style; each value is worked out once."""

    def __init__(self, workbook: Workbook, file: str) -> None:
        self.workbook = workbook
        self.file = file
        self._shared = {str(number): text for number, text in enumerate(workbook.texts)}
        self._numbers: dict[str, dict[str, str]] = {kind: {} for kind in ("number", "date", "time", "duration")}

    def text(self, kind: str, style: str, raw: str) -> str:
        """What a cell of a type and style shows for the value `raw`."""
        if kind == "s":
            text = self._shared.get(raw)
            return self._shared_text(raw) if text is None else text
        if kind in {"", "n"}:
            shown_as = self.workbook.shown_as.get(style, "number")
            known = self._numbers[shown_as]
            text = known.get(raw)
            if text is None:
                text = known[raw] = self._number(raw, shown_as)
            return text
        if kind == "b":
            return "TRUE" if raw.strip() in {"1", "true"} else "FALSE"
        if kind == "d":
            return from_date(raw.strip()) or raw.strip()
        return raw.strip()  # an error, such as #N/A

    def _shared_text(self, raw: str) -> str:
        """A shared text by a number that is not written plainly, or is none."""
        if not raw.strip():
            return ""
        digits = raw.strip().lstrip("0") or "0"
        if digits not in self._shared:
            raise not_a_table(self.file, tr("a cell shows a text that the workbook does not have"))
        return self._shared[digits]

    def _number(self, raw: str, shown_as: str) -> str:
        number = from_number(raw)
        if number is None:
            return raw.strip()
        if shown_as == "number":
            return number
        return from_serial(float(raw), shown_as, self.workbook.epoch_1904) or number


class _Sheet:
    """Hears the XML of one sheet and builds its rows. A cell or row ends where the next one starts."""

    def __init__(self, parser: expat.XMLParserType, values: _Values, room: Room) -> None:
        self.parser = parser
        self.values = values
        self.room = room
        self.rows: list[list[str]] = []
        self.cells: list[str] = []  # of the open row
        self.row = self.column = 0  # where the open cell stands, from 1
        self.row_digits = ""
        self.columns: dict[str, int] = {}  # by letters
        self.kind = self.style = ""
        self.in_cell = False
        self.has_value = False
        self.text = Text(room.file, room.limits)
        parser.StartElementHandler = self._start
        parser.CharacterDataHandler = self.text.pieces.append

    def _start(self, tag: str, attributes: list[str]) -> None:
        if tag == "v":
            self._start_value()
        elif tag == "c":
            if self.in_cell:
                self._end_cell()
            self._start_cell(attributes)
        elif tag == "row":
            self.end_row()
            place = attributes[attributes.index("r") + 1] if "r" in attributes else str(self.row + 1)
            self._stand_in_row(place)
        elif ":" in tag:
            self._start(tag.rpartition(":")[2], attributes)
        elif self.in_cell and tag == "t":
            self.text.start(attributes)
            self.parser.EndElementHandler = self._end
        elif tag == "rPh":
            self.text.aside = True
            self.parser.EndElementHandler = self._end

    def _end(self, tag: str) -> None:
        """The end of a run of text, or of one that stands aside; others are not heard."""
        tag = tag.rpartition(":")[2]
        if tag in {"t", "v"}:
            self.text.end()
        elif tag == "rPh":
            self.text.aside = False
        if not self.text.aside:
            self.parser.EndElementHandler = None

    def _start_cell(self, attributes: list[str]) -> None:
        self.column += 1
        self.kind = self.style = ""
        pairs = iter(attributes)
        for name, value in zip(pairs, pairs, strict=True):
            if name == "r":
                letters = value.removesuffix(self.row_digits)
                self.column = self.columns.get(letters) or self._column(value)
            elif name == "t":
                self.kind = value
            elif name == "s":
                self.style = value
        self.in_cell = self.row > 0

    def _start_value(self) -> None:
        self.text.pieces.clear()
        if self.kind == "str" and self.in_cell:
            self.text.start(["preserve"])
            self.parser.EndElementHandler = self._end
        else:
            self.has_value = self.kind != "inlineStr"

    def _end_cell(self) -> None:
        self.in_cell = False
        text = self.text
        if text.runs:
            shown = text.taken()
        elif self.has_value:
            shown = self.values.text(self.kind, self.style, text.value())
        else:
            return
        self.has_value = False
        if not shown:
            return
        cells, column = self.cells, self.column
        before = column - 1 - len(cells)
        if before < 0:
            cells[column - 1] = shown
            return
        if before:
            self.room.check_width(column, self.row)
            cells += [""] * before
        cells.append(shown)

    def end_row(self) -> None:
        """End the open row; called at the end of the sheet too."""
        if self.in_cell:
            self._end_cell()
        cells = self.cells
        if not cells:
            return
        self.room.check_width(len(cells), self.row)
        self.room.take_cells(len(cells))
        self.cells = []
        missing = self.row - len(self.rows)
        if missing > 0:
            self.room.take_rows(missing)
            self.rows.extend([] for _ in range(missing - 1))
            self.rows.append(cells)
        else:
            self._add_to_row(cells)

    def _add_to_row(self, cells: list[str]) -> None:
        """Put cells into a row that was there before."""
        row = self.rows[self.row - 1]
        row += [""] * (len(cells) - len(row))
        for number, cell in enumerate(cells):
            if cell:
                row[number] = cell

    def _stand_in_row(self, digits: str) -> None:
        if not (digits.isascii() and digits.isdigit() and len(digits) < 10 and int(digits)):
            raise not_a_table(self.room.file, tr("a cell stands at an impossible place"))
        self.row = int(digits)
        self.row_digits = digits
        self.column = 0

    def _column(self, place: str) -> int:
        """The number of a column, from 1, by a place such as AB12; a place in another row ends the open one."""
        letters = place.rstrip(DIGITS)
        if not (letters.isascii() and letters.isalpha() and len(letters) <= 3):
            raise not_a_table(self.room.file, tr("a cell stands at an impossible place"))
        digits = place[len(letters) :]
        if digits != self.row_digits:
            self.end_row()
            self._stand_in_row(digits)
        number = 0
        for letter in letters.upper():
            number = number * 26 + ord(letter) - ord("A") + 1
        self.columns[letters] = number
        return number
