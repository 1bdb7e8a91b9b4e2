"""Tables on paper: A4, a title with its sentences, tables with their heads on every page, source and page at the
foot. The window's theme plays no part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from desktop.language import tr
from desktop.models.tables import Column, Sheet, Table
from desktop.views.compare.paper import SMALL, TITLE, WRAP_TOP, Paper
from desktop.views.row_pieces import row_pieces

RIGHT_TOP = (WRAP_TOP & ~int(Qt.AlignmentFlag.AlignLeft)) | int(Qt.AlignmentFlag.AlignRight)
"""Numbers stand under one another's last figure."""
MARGIN = 14.0  # millimetres
FOOT, LINE_GAP, BETWEEN_CELLS, HEAD = 26.0, 5.0, 8.0, 22.0
MOST_ROWS = 2000
"""Rows that are printed; of more the sheet says how many there are and how to have them all."""


@dataclass(frozen=True, slots=True)
class _Line:
    """What stands on one line: a table's title, its head, one of its rows, or words."""

    kind: str
    table: Table | None
    cells: tuple[str, ...]
    height: float


def lay_sheet(device: QPagedPaintDevice) -> bool:
    """Set A4 across with this program's margins; False where the device cannot have it."""
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    size = QPageSize(QPageSize.PageSizeId.A4)
    layout = QPageLayout(size, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter)
    return device.setPageLayout(layout)


def print_sheet(sheet: Sheet, device: QPagedPaintDevice) -> int:
    """Draw the sheet on a printer or into a PDF; how many pages. 0 where the device could not be opened."""
    painter = QPainter()
    if not painter.begin(device):
        return 0
    try:
        scale = device.logicalDpiX() / 96
        painter.scale(scale, scale)
        room = QRectF(0, 0, device.width() / scale, device.height() / scale)
        return _Printed(sheet, Paper(painter), room).draw(device)
    finally:
        painter.end()


class _Printed:
    def __init__(self, sheet: Sheet, paper: Paper, room: QRectF) -> None:
        self._sheet, self._paper, self._room = sheet, paper, room

    def draw(self, device: QPagedPaintDevice) -> int:
        pages = self._pages(list(self._lines()))
        for n, lines in enumerate(pages):
            if n:
                device.newPage()
            y = 0.0
            for line in lines:
                self._draw(line, y)
                y += line.height
            self._draw_foot(n + 1, len(pages))
        return len(pages)

    # --- what goes on which page ---

    def _lines(self) -> Iterator[_Line]:
        sheet, paper, width = self._sheet, self._paper, self._room.width()
        yield _Line("title", None, (sheet.title,), paper.height(sheet.title, TITLE, width, 600) + 6)
        total = sum(len(table.rows) for table in sheet.tables)
        lines = list(sheet.lines)
        if total > MOST_ROWS:
            lines.append(
                tr(
                    "The first {most_rows:,} of {total:,} lines. Choose an authority or fewer kinds for a shorter"
                    " sheet, or save as CSV to have them all.",
                    most_rows=MOST_ROWS,
                    total=total,
                )
            )
        if not total:
            lines.append(tr("Nothing is listed."))
        for words in lines:
            yield _Line("words", None, (words,), paper.height(words, SMALL + 1, width) + 3)
        left = MOST_ROWS
        for table in sheet.tables:
            if left <= 0 or not table.rows:
                continue
            yield _Line("heading", table, (table.title,), HEAD + 10)
            head = self._line("head", table, tuple(c.title for _, c in self._columns(table)))
            yield head
            room = self._room.height() - FOOT - head.height - LINE_GAP
            for row in table.rows[:left]:
                yield from self._row(table, [table.words(row, n) for n, _ in self._columns(table)], room)
            left -= len(table.rows)

    def _row(self, table: Table, cells: Sequence[str], room: float) -> Iterator[_Line]:
        """A row; one that is higher than a page is several."""
        widths = self._widths(table)

        def height(n: int, words: str) -> float:
            return self._paper.height(words, SMALL, widths[n] - BETWEEN_CELLS)

        for piece, _ends in row_pieces(cells, room, height):
            yield self._line("row", table, tuple(piece))

    def _line(self, kind: str, table: Table, cells: tuple[str, ...]) -> _Line:
        weight = 600 if kind == "head" else 400
        widths = self._widths(table)
        high = max(
            (self._paper.height(w, SMALL, r - BETWEEN_CELLS, weight) for w, r in zip(cells, widths, strict=True)),
            default=0.0,
        )
        return _Line(kind, table, cells, high + LINE_GAP)

    def _columns(self, table: Table) -> list[tuple[int, Column]]:
        return [(n, c) for n, c in enumerate(table.columns) if c.paper > 0]

    def _widths(self, table: Table) -> list[float]:
        shares = [c.paper for c in table.columns if c.paper > 0]
        return [self._room.width() * share / sum(shares) for share in shares]

    def _pages(self, lines: list[_Line]) -> list[list[_Line]]:
        """Share the lines out: a heading goes with its first row, and a table that goes on has its head again."""
        room = self._room.height() - FOOT
        pages: list[list[_Line]] = [[]]
        used = 0.0
        head: _Line | None = None
        for n, line in enumerate(lines):
            needed = line.height
            if line.kind == "heading":
                needed += sum(each.height for each in lines[n + 1 : n + 3])
            if pages[-1] and used + needed > room:
                pages.append([])
                used = 0.0
                if line.kind == "row" and head is not None:
                    pages[-1].append(head)
                    used = head.height
            pages[-1].append(line)
            used += line.height
            head = line if line.kind == "head" else head
        return pages

    # --- drawing ---

    def _draw(self, line: _Line, y: float) -> None:
        paper, width = self._paper, self._room.width()
        r = QRectF(0, y, width, line.height)
        if line.kind == "title":
            paper.write(r, line.cells[0], TITLE, 600, "ink", WRAP_TOP)
        elif line.kind == "words":
            paper.write(r, line.cells[0], SMALL + 1, 400, "ink2", WRAP_TOP)
        elif line.kind == "heading":
            ground = r.adjusted(0, 10, 0, 0)
            paper.painter.fillRect(ground, paper.colour("sunken"))
            paper.write(ground.adjusted(6, 0, 0, 0), line.cells[0], SMALL + 2, 600)
        elif line.table is not None:
            self._draw_cells(line, r)

    def _draw_cells(self, line: _Line, r: QRectF) -> None:
        paper, head = self._paper, line.kind == "head"
        x = 0.0
        assert line.table is not None
        columns = (column for _, column in self._columns(line.table))
        for words, width, column in zip(line.cells, self._widths(line.table), columns, strict=True):
            cell = QRectF(x, r.y() + LINE_GAP / 2, width - BETWEEN_CELLS, r.height() - LINE_GAP / 2)
            flags = RIGHT_TOP if column.kind == "number" else WRAP_TOP
            paper.write(cell, words, SMALL, 600 if head else 400, "ink2" if head else "ink", flags)
            x += width
        paper.line(0, r.bottom(), r.width(), r.bottom(), "ink2" if head else "hairline", 1.0 if head else 0.6)

    def _draw_foot(self, page: int, of: int) -> None:
        paper, r = self._paper, self._room
        foot = QRectF(0, r.height() - FOOT + 8, r.width(), FOOT - 8)
        paper.line(0, foot.y() - 2, r.width(), foot.y() - 2)
        paper.write(foot.adjusted(0, 0, -80, 0), self._sheet.source, SMALL, 400, "ink2")
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        paper.write(foot, tr("Page {page} of {of}", page=page, of=of), SMALL, 400, "ink2", right)
