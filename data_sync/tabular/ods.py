"""ODS: the sheets of an OpenDocument spreadsheet, read from its XML as it streams out of the archive.

A sheet is built row by row, so that repeats are counted before they are written out, memory holds each text once, and
the work can be cancelled at any chunk. The prefixes of the element names are the ones of the standard, which every
program that writes ODS uses. Plain rows do not come this way: see `ods_plain_rows`.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from xml.parsers import expat

from data_sync.language import tr
from data_sync.progress import Progress
from data_sync.tabular import archive as zipped
from data_sync.tabular.ods_cells import BREAK, ROWS_REPEATED, Cells
from data_sync.tabular.ods_plain_rows import PLACEHOLDER, PlainRows
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

CELL = "table:table-cell"

# Rows stand in these; every other element in a sheet which is not text (a comment, a drawing) is passed over.
GROUPS = frozenset({"table:table-header-rows", "table:table-row-group", "table:table-rows"})
NOT_SHOWN = frozenset(
    {"office:annotation", "table:tracked-changes", "table:shapes", "table:dde-links", "text:ruby-text"}
)


def read_ods(archive: zipfile.ZipFile, file: str, want: Want | None, progress: Progress, limits: Limits) -> list[Table]:
    """The sheets of an ODS file that are wanted, in the file's order."""
    parser = zipped.xml_parser(file)
    cells = Cells(file, limits)
    plain = PlainRows(cells)
    sheets = _Sheets(parser, cells, plain, want)
    total = archive.getinfo("content.xml").file_size
    with collector_paused():
        source = plain.thinned(zipped.chunks(archive, "content.xml", file))
        for _ in zipped.parse(parser, source, file):
            sheets.check_open_cell()
            progress.step("read", file, plain.bytes_read, total, "bytes")
        return sheets.finished()


class _Sheets:
    """Hears the XML and builds the sheets. A cell or row ends where the next one starts, so that ends go unheard."""

    def __init__(self, parser: expat.XMLParserType, cells: Cells, plain: PlainRows, want: Want | None) -> None:
        self.parser = parser
        self.cells = cells
        self.plain = plain
        self.want = want
        self.file = cells.file
        self.limits = cells.limits
        self.room = Room(cells.file, cells.limits)
        self.tables: list[Table] = []
        self.in_document = False
        self.skipped = ""
        self.skipped_depth = 0
        self.in_sheet = False
        self.in_row = False
        self.in_cell = False
        self.text: list[str] = []  # of the open cell
        self.spaces = 0  # given by number, since the open cell was last looked at for its length
        self.value: str | None = None  # of the open cell, where it has one besides its shown text
        self.repeat = 1
        self.row: list[str] = []
        self.row_repeat = 1
        self.blank_cells = 0  # before the open cell, not yet in `row`
        self.blank_rows = 0  # before the open row, not yet in `rows`
        self.name = ""
        self.rows: list[list[str]] = []
        self.asked = False
        self.others: dict[str, Callable[[list[str]], None]] = {
            PLACEHOLDER: self._plain_row,
            "table:covered-table-cell": self._start_cell,
            "table:table-row": self._start_row,
            "table:table": self._start_sheet,
            "office:spreadsheet": self._start_document,
            "text:h": lambda _: self._start_paragraph(),
            "text:s": self._spaces,
            "text:tab": lambda _: self.text.append("\t"),
            "text:line-break": lambda _: self.text.append(BREAK),
        }
        self._listen()

    def _listen(self) -> None:
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = None
        self.parser.CharacterDataHandler = self.text.append

    # --- the elements, the commonest first ----------------------------------------------------------------------------

    def _start(self, tag: str, attributes: list[str]) -> None:
        if tag == "text:p":
            if self.text:
                self._start_paragraph()
        elif tag == CELL:
            self._start_cell(attributes)
        elif (other := self.others.get(tag)) is not None:
            other(attributes)
        elif tag in GROUPS:
            self._end_row()
        elif tag in NOT_SHOWN or (self.in_cell and not tag.startswith("text:")):
            self._skip(tag)

    def _start_cell(self, attributes: list[str]) -> None:
        if self.in_cell:
            self._end_cell()
        self.in_cell = self.in_row
        self.text.clear()
        if self.in_cell and attributes:
            pairs = iter(attributes)
            self.value, self.repeat = self.cells.read(zip(pairs, pairs, strict=True))

    def _start_paragraph(self) -> None:
        if any(not piece.isspace() for piece in self.text):
            self.text.append(BREAK)
        else:
            self.text.clear()

    def _spaces(self, attributes: list[str]) -> None:
        if not self.in_cell:
            return
        count = self.cells.repeats(attributes[attributes.index("text:c") + 1]) if "text:c" in attributes else 1
        self.spaces += count
        if self.spaces > self.limits.cell_chars:
            self.spaces = count
            self.check_open_cell(count)
        self.text.append(" " * count)

    def _start_row(self, attributes: list[str]) -> None:
        self._end_row()
        self.in_row = self.in_sheet
        if ROWS_REPEATED in attributes:
            self.row_repeat = self.cells.repeats(attributes[attributes.index(ROWS_REPEATED) + 1])

    def _start_sheet(self, attributes: list[str]) -> None:
        self._end_sheet()
        if "table:is-sub-table" in attributes:
            raise not_a_table(self.file, tr("it has a table within a cell"))
        if len(self.tables) >= self.limits.sheets:
            raise not_a_table(self.file, tr("it has more than {sheets:,} sheets", sheets=self.limits.sheets))
        self.in_sheet = True
        self.name = attributes[attributes.index("table:name") + 1] if "table:name" in attributes else ""

    def _start_document(self, _: list[str]) -> None:
        self.in_document = True

    # --- what is passed over ------------------------------------------------------------------------------------------

    def _skip(self, tag: str) -> None:
        """Hear nothing more until the element that starts here has ended."""
        self.skipped, self.skipped_depth = tag, 1
        self.parser.StartElementHandler = self._start_in_skipped
        self.parser.EndElementHandler = self._end_in_skipped
        self.parser.CharacterDataHandler = None

    def _start_in_skipped(self, tag: str, _: list[str]) -> None:
        self.skipped_depth += tag == self.skipped

    def _end_in_skipped(self, tag: str) -> None:
        self.skipped_depth -= tag == self.skipped
        if not self.skipped_depth:
            self._listen()

    def _skip_sheet(self) -> None:
        """Hear nothing more until the next sheet starts."""
        self.in_sheet = self.in_row = self.in_cell = False
        self.rows = []
        self.parser.StartElementHandler = self._start_after_skipped
        self.parser.CharacterDataHandler = None

    def _start_after_skipped(self, tag: str, attributes: list[str]) -> None:
        if tag == "table:table":
            self._listen()
            self._start_sheet(attributes)
        elif tag == PLACEHOLDER:
            self.plain.taken(attributes)

    # --- the ends -----------------------------------------------------------------------------------------------------

    def _end_cell(self) -> None:
        cell = self.value
        text = self.text
        if cell is not None:
            self.value = None
            text.clear()
        elif text:
            shown = text[0] if len(text) == 1 else "".join(text)
            text.clear()
            cell = self.cells.known.get(shown)
            if cell is None:
                cell = self.cells.first_met(shown)
        if not cell:
            self.blank_cells += self.repeat
            self.repeat = 1
        elif self.blank_cells or self.repeat > 1:
            self.room.check_width(len(self.row) + self.blank_cells + self.repeat, self._row_number())
            self.row += [""] * self.blank_cells
            self.row += [cell] * self.repeat
            self.blank_cells, self.repeat = 0, 1
        else:
            self.row.append(cell)

    def _end_row(self) -> None:
        if self.in_cell:
            self._end_cell()
            self.in_cell = False
        if self.in_row:
            self.in_row = False
            row, repeat = self.row, self.row_repeat
            self.row, self.row_repeat, self.blank_cells = [], 1, 0
            self._add(row, repeat)

    def _plain_row(self, attributes: list[str]) -> None:
        self._end_row()
        row = self.plain.taken(attributes)
        if row is not None and self.in_sheet:
            self._add(row, 1)

    def _add(self, row: list[str], repeat: int) -> None:
        """Add a row to the sheet, as many times as it stands there; blank ones wait until another follows."""
        if not row:
            self.blank_rows += repeat
            return
        self.room.check_width(len(row), self._row_number())
        self.room.take_rows(self.blank_rows + repeat)
        self.room.take_cells(len(row) * repeat)
        if self.blank_rows:
            self.rows.extend([] for _ in range(self.blank_rows))
            self.blank_rows = 0
        self.rows.append(row)
        if repeat > 1:
            self.rows.extend(row.copy() for _ in range(repeat - 1))
        if not self.asked and len(self.rows) >= PEEK_ROWS and not self._wanted():
            self._skip_sheet()

    def _wanted(self) -> bool:
        self.asked = True
        return self.want is None or self.want(self.name, self.rows[:PEEK_ROWS])

    def _end_sheet(self) -> None:
        self._end_row()
        if self.in_sheet:
            drop_trailing_blank(self.rows)
            if self.asked or self._wanted():
                self.tables.append(Table(self.name, "ods", "", self.rows))
        self.rows = []
        self.blank_rows = 0
        self.asked = self.in_sheet = False

    def finished(self) -> list[Table]:
        """The sheets, once the whole document was heard."""
        self._end_sheet()
        if not self.in_document:
            raise not_a_table(self.file, tr("it has no sheets"))
        return self.tables

    # --- the bounds ---------------------------------------------------------------------------------------------------

    def check_open_cell(self, more: int = 0) -> None:
        """Refuse a cell that goes on and on; called between chunks, and before `more` characters are added."""
        if sum(map(len, self.text)) + more > self.limits.cell_chars:
            if self.in_cell:
                raise self.cells.too_long()
            self.text.clear()  # layout between the elements

    def _row_number(self) -> int:
        return len(self.rows) + self.blank_rows + 1
