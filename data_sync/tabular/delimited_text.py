"""CSV: text with a delimiter to rows."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from itertools import chain

from data_sync.language import tr
from data_sync.progress import Progress
from data_sync.tabular.even_rows import EvenRows
from data_sync.tabular.table import Limits, Table, collector_paused, drop_trailing_blank, not_a_table
from data_sync.tabular.text_encoding import as_utf8, not_quite_utf8

DELIMITERS = ",;\t"  # the first wins a tie
HEADER_WITHIN = 50
HEAD = 256 << 10  # bytes
PIECE = 64 << 10  # bytes
QUOTED = re.compile(r'"[^"]*"?')
CANCEL_EVERY = 10_000  # rows
LINES_OF_A_ROW = 10_000
NOTES_AT_MOST = 20
END = "\0"  # a last line that no file has: NUL characters were left out


def read_csv(data: bytes, file: str, progress: Progress, limits: Limits) -> Table:
    """The one table of a CSV file's bytes."""
    text = as_utf8(data, file)
    if not text.data:
        raise not_a_table(file, tr("it is empty"))
    with collector_paused():
        try:
            lines = _Lines(text.data, file, limits)
            rows = lines.rows(progress)
        except UnicodeDecodeError:
            text = not_quite_utf8(text)
            lines = _Lines(text.data, file, limits)
            rows = lines.rows(progress)
    blank = drop_trailing_blank(rows)
    return Table("", "csv", text.encoding, rows.whole(), trailing_blank=blank, notes=(*text.notes, *lines.notes))


def sniffed(head: str) -> str:
    """The delimiter: the one that some line near the top has most of, outside quotation marks."""
    lines = QUOTED.sub("", head).splitlines()[:HEADER_WITHIN]
    return max(DELIMITERS, key=lambda delimiter: max((line.count(delimiter) for line in lines), default=0))


def _pieces(data: bytes) -> Iterator[list[bytes]]:
    """The lines with their ends, some of them at a time: the memory of those before is used again."""
    start = 0
    while start < len(data):
        end = data.find(b"\n", start + PIECE) + 1 or len(data)
        yield data[start:end].splitlines(keepends=True)
        start = end


class _Lines:
    """The lines of a text in UTF-8, and the rows that the csv module makes of them.

    Lines are decoded one by one: most are plain ASCII, which is cut up faster than a text with one curly quote in it.
    """

    def __init__(self, data: bytes, file: str, limits: Limits) -> None:
        if max(data.count(b"\n"), data.count(b"\r")) > limits.rows:
            raise not_a_table(file, tr("it has more than {rows:,} rows", rows=limits.rows))
        self.delimiter = sniffed(data[:HEAD].decode("utf-8", "replace"))
        self.data = data
        self.file = file
        self.limits = limits
        self.notes: list[str] = []
        self.row = 1  # the one being read
        self.taken = 0  # lines of it so far

    def rows(self, progress: Progress) -> EvenRows:
        """Every row; blank lines as ``[]``."""
        rows, batch, width = EvenRows(), list[list[str]](), 0
        before = csv.field_size_limit(self.limits.cell_chars)
        try:
            for row in csv.reader(self._fed(), delimiter=self.delimiter):
                if self.taken > 1:
                    self._check_line_breaks(row, width)
                width = len(row)
                if width > self.limits.columns:
                    raise self._too_wide()
                if len(batch) == EvenRows.BATCH:
                    rows.take(batch)
                    batch = []
                batch.append(row)
                self.row += 1
                self.taken = 0
                if self.row % CANCEL_EVERY == 0:
                    progress.step("read", self.file, self.row, None, "rows")
        except csv.Error as fault:
            raise self._too_long() from fault
        finally:
            csv.field_size_limit(before)
        if batch.pop() != [END]:
            self.row -= 1
            raise self._unclosed()
        rows.take(batch)
        return rows

    def _fed(self) -> Iterator[str]:
        """The lines for the csv module, which takes one more for as long as a quotation mark is open."""
        wide = self.limits.columns
        for line in map(bytes.decode, chain.from_iterable(_pieces(self.data))):
            self.taken += 1
            if self.taken > LINES_OF_A_ROW:
                raise self._unclosed()
            if len(line) > wide and line.count(self.delimiter) >= wide and '"' not in line:
                raise self._too_wide()
            yield line
        yield END

    def _check_line_breaks(self, row: list[str], width: int) -> None:
        """Refuse, or note, a cell that took in other rows: its quotation mark was not closed where it should be."""
        like_a_row = max(3, width // 2)
        for cell in row:
            within = cell.splitlines()[1:] if "\n" in cell or "\r" in cell else []
            if len(within) > self.limits.cell_lines:
                raise self._unclosed()
            if any(line.count(self.delimiter) >= like_a_row for line in within) and len(self.notes) < NOTES_AT_MOST:
                self.notes.append(f"row {self.row:,} has a quotation mark that takes in the next {len(within):,} lines")

    def _unclosed(self) -> Exception:
        return not_a_table(self.file, tr("the quotation mark in row {row:,} is never closed", row=self.row))

    def _too_long(self) -> Exception:
        if self.taken > 1:
            return self._unclosed()
        why = tr(
            "row {row:,} has a cell of more than {cell_chars:,} characters",
            row=self.row,
            cell_chars=self.limits.cell_chars,
        )
        return not_a_table(self.file, why)

    def _too_wide(self) -> Exception:
        return not_a_table(
            self.file, tr("row {row:,} has more than {columns:,} cells", row=self.row, columns=self.limits.columns)
        )
