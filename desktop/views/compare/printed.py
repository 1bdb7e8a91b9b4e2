"""The comparison on paper: A4 across, names repeated on every page, blocks kept whole, source and date at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from desktop.language import tr
from desktop.models.comparison import ComparisonTable
from desktop.views.compare.paper import BODY, NAME, PAD, SMALL, TITLE, WRAP_TOP, Paper

MARGIN = 12.0  # millimetres
LABELS, FOOT, HEAD_LINE = 168.0, 26.0, 19.0
MOST_NAME = 120
"""Letters of a published name that are printed; the window has the whole."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The lines of one page: their numbers and heights."""

    rows: tuple[int, ...]
    heights: tuple[float, ...]


def lay_across(device: QPagedPaintDevice) -> bool:
    """Set A4 across with this program's margins; False where the device cannot have it."""
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    size = QPageSize(QPageSize.PageSizeId.A4)
    layout = QPageLayout(size, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter)
    return device.setPageLayout(layout)


def print_comparison(table: ComparisonTable, source: str, device: QPagedPaintDevice) -> int:
    """Draw the comparison on a printer or into a PDF; how many pages. 0 where the device could not be opened."""
    painter = QPainter()
    if not painter.begin(device):
        return 0
    try:
        scale = device.logicalDpiX() / 96
        painter.scale(scale, scale)
        room = QRectF(0, 0, device.width() / scale, device.height() / scale)
        return _Printed(table, source, Paper(painter), room).draw(device)
    finally:
        painter.end()


class _Printed:
    def __init__(self, table: ComparisonTable, source: str, paper: Paper, room: QRectF) -> None:
        self._table, self._source, self._paper, self._room = table, source, paper, room
        self._column = (room.width() - LABELS) / max(1, len(table.headings))
        self._names = [heading.name[:MOST_NAME] for heading in table.headings]

    def draw(self, device: QPagedPaintDevice) -> int:
        sheets = self._sheets()
        for n, sheet in enumerate(sheets):
            if n:
                device.newPage()
            top = self._draw_top(first=n == 0)
            self._draw_rows(sheet, top)
            self._draw_foot(n + 1, len(sheets))
        return len(sheets)

    # --- what goes on which page ---

    def _sheets(self) -> list[_Sheet]:
        """Share the lines out: a block goes on the next page where it does not fit on this one but on a whole one."""
        heights = self._heights()
        room = self._room.height() - self._top_height(first=False) - FOOT
        left = self._room.height() - self._top_height(first=True) - FOOT
        sheets: list[_Sheet] = []
        now: list[int] = []
        for block in self._blocks():
            if now and sum(heights[row] for row in block) > left:
                sheets.append(_sheet(now, heights))
                now, left = [], room
            for row in block:
                if now and heights[row] > left:
                    sheets.append(_sheet(now, heights))
                    now, left = [], room
                now.append(row)
                left -= heights[row]
        return [*sheets, _sheet(now, heights)]

    def _blocks(self) -> list[list[int]]:
        """The numbers of the lines, a head line with what stands under it."""
        blocks: list[list[int]] = []
        for n, line in enumerate(self._table.lines):
            if line.head or not blocks:
                blocks.append([])
            blocks[-1].append(n)
        return blocks

    def _heights(self) -> list[float]:
        paper, heights = self._paper, []
        for line in self._table.lines:
            label = paper.height(line.label, BODY, LABELS - PAD - 4, 500) + PAD
            cells = [paper.cell_height(cell, self._column) for cell in line.cells if cell.kind != "none"]
            heights.append(max(HEAD_LINE, label, *cells) if not line.head else HEAD_LINE)
        spans = {(span.row, span.column): span.rows for span in self._table.spans}
        for row, line in enumerate(self._table.lines):
            for column, cell in enumerate(line.cells):
                if cell.kind == "none":
                    last = row + spans.get((row, column), 1) - 1
                    missing = paper.cell_height(cell, self._column) - sum(heights[row : last + 1])
                    heights[last] += max(0.0, missing)
        return heights

    # --- drawing ---

    def _top_height(self, *, first: bool) -> float:
        return self._title_height(first=first) + self._names_height()

    def _title_height(self, *, first: bool) -> float:
        warnings = " ".join(self._table.warnings)
        told = self._paper.height(warnings, SMALL + 0.5, self._room.width() - 2 * PAD) + 12 if warnings else 0.0
        return 24 + (told if first else 0.0)

    def _names_height(self) -> float:
        paper, room = self._paper, self._column - 2 * PAD
        names = [paper.height(name, NAME, room, 600) for name in self._names]
        seconds = [paper.height(heading.second_line, SMALL, room) for heading in self._table.headings]
        return max((a + b for a, b in zip(names, seconds, strict=True)), default=0.0) + 12

    def _draw_top(self, *, first: bool) -> float:
        """The title, the warnings on the first page, and the names; where the lines begin."""
        paper, width = self._paper, self._room.width()
        paper.write(QRectF(0, 0, width, 20), tr("Settings compared"), TITLE, 600)
        warnings = " ".join(self._table.warnings)
        if first and warnings:
            box = QRectF(0, 23, width, self._title_height(first=True) - 27)
            paper.painter.fillRect(box, paper.colour("sunken"))
            paper.write(box.adjusted(PAD, 0, -PAD, 0), warnings, SMALL + 0.5, 500)
        top = self._title_height(first=first)
        for n, (name, heading) in enumerate(zip(self._names, self._table.headings, strict=True)):
            x, room = LABELS + n * self._column + PAD, self._column - 2 * PAD
            high = paper.height(name, NAME, room, 600)
            paper.write(QRectF(x, top + 4, room, high), name, NAME, 600, "ink", WRAP_TOP)
            rest = QRectF(x, top + 4 + high, room, self._names_height() - high)
            paper.write(rest, heading.second_line, SMALL, 400, "ink2", WRAP_TOP)
        bottom = top + self._names_height()
        return bottom

    def _draw_rows(self, sheet: _Sheet, top: float) -> None:
        paper, width = self._paper, self._room.width()
        tops = {}
        y = top
        for row, height in zip(sheet.rows, sheet.heights, strict=True):
            tops[row] = y
            line = self._table.lines[row]
            if line.head:
                r = QRectF(0, y, width, height)
                paper.painter.fillRect(r, paper.colour("sunken"))
                paper.write(r.adjusted(PAD, 0, 0, 0), line.label, BODY, 600)
                paper.write(r.adjusted(LABELS + PAD, 0, 0, 0), line.note, SMALL, 400, "ink2")
            else:
                label = QRectF(PAD, y, LABELS - PAD - 4, height)
                paper.write(label, line.label, BODY, 500, "ink2")
                for column, cell in enumerate(line.cells):
                    if cell.kind not in ("none", "covered"):
                        paper.cell(QRectF(LABELS + column * self._column, y, self._column, height), cell)
            y += height
        self._draw_reasons(sheet, tops)
        self._draw_lines(sheet, tops)
        for row, height in zip(sheet.rows, sheet.heights, strict=True):
            for n in range(0 if self._table.lines[row].head else len(self._names)):
                paper.line(LABELS + n * self._column, tops[row], LABELS + n * self._column, tops[row] + height)
        paper.line(0, top, width, top, "ink2", 1.2)

    def _draw_reasons(self, sheet: _Sheet, tops: dict[int, float]) -> None:
        """Cells that stand for several lines, on each page for those that are on it."""
        heights = dict(zip(sheet.rows, sheet.heights, strict=True))
        spans = {(span.row, span.column): span.rows for span in self._table.spans}
        for row, line in enumerate(self._table.lines):
            for column, cell in enumerate(line.cells):
                if cell.kind != "none":
                    continue
                here = [n for n in range(row, row + spans.get((row, column), 1)) if n in tops]
                if here:
                    high = sum(heights[n] for n in here)
                    x = LABELS + column * self._column
                    self._paper.cell(QRectF(x, tops[here[0]], self._column, high), cell)

    def _draw_lines(self, sheet: _Sheet, tops: dict[int, float]) -> None:
        """A hairline under each line, left out where a cell stands for several."""
        covers = {
            (row, span.column)
            for span in self._table.spans
            for row in range(span.row, span.row + span.rows - 1)
            if span.rows > 1
        }
        for row, height in zip(sheet.rows, sheet.heights, strict=True):
            y = tops[row] + height
            self._paper.line(0, y, LABELS, y)
            for column in range(0 if self._table.lines[row].head else len(self._names)):
                if (row, column) not in covers:
                    x = LABELS + column * self._column
                    self._paper.line(x, y, x + self._column, y)

    def _draw_foot(self, page: int, of: int) -> None:
        paper, r = self._paper, self._room
        foot = QRectF(0, r.height() - FOOT + 8, r.width(), FOOT - 8)
        paper.line(0, foot.y() - 2, r.width(), foot.y() - 2)
        paper.write(foot.adjusted(0, 0, -80, 0), self._source, SMALL, 400, "ink2")
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        paper.write(foot, tr("Page {page} of {of}", page=page, of=of), SMALL, 400, "ink2", right)


def _sheet(rows: Sequence[int], heights: Sequence[float]) -> _Sheet:
    return _Sheet(tuple(rows), tuple(heights[row] for row in rows))
