"""Any table on paper: A4 across, the columns' names repeated on every page, source and page number at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPdfWriter

from desktop.language import tr
from desktop.views.compare.paper import PAD, SMALL, TITLE, WRAP_TOP, Paper
from desktop.views.compare.printed import lay_across
from desktop.views.row_pieces import row_pieces
from desktop.widgets.printers import write_whole_pdf

if TYPE_CHECKING:
    from data_sync.api import Table

FOOT, HEAD_PAD, ROW_PAD = 34.0, 8.0, 6.0
NARROWEST, WIDEST, SAMPLE = 40.0, 320.0, 300
NUMBERS = ("whole", "decimal", "percent")
RIGHT_TOP = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

Piece = tuple[Sequence[str], float, bool]
"""What is drawn of a row at once, how high that is, and whether the row ends with it."""


def write_pdf(table: Table, path: str, progress: Any) -> int:
    """Write a table as a PDF, whole or not at all; how many rows. Safe in a thread of the background. Raises OSError,
    and `Cancelled` where that is asked."""
    rows = 0

    def draw(writer: QPdfWriter) -> int:
        nonlocal rows
        pages, rows = print_table(table, writer, progress)
        return pages

    write_whole_pdf(path, table.title, lay_across, draw)
    return rows


def print_table(table: Table, device: QPagedPaintDevice, progress: Any = None) -> tuple[int, int]:
    """Draw a table on a printer or into a PDF: how many pages, and rows. (0, 0) where the device cannot be opened."""
    painter = QPainter()
    if not painter.begin(device):
        return 0, 0
    try:
        scale = device.logicalDpiX() / 96
        painter.scale(scale, scale)
        room = QRectF(0, 0, device.width() / scale, device.height() / scale)
        return _Printed(table, Paper(painter), room).draw(device, progress)
    finally:
        painter.end()


class _Printed:
    def __init__(self, table: Table, paper: Paper, room: QRectF) -> None:
        self._table, self._paper, self._room = table, paper, room
        self._rows = [list(row) for row in table.shown_rows()]
        self._heads = [column.heading for column in table.columns]
        self._right = [column.kind in NUMBERS for column in table.columns]
        self._widths = self._fitted()
        self._known: dict[tuple[int, str], float] = {}
        self._head = (
            max(
                (paper.height(head, SMALL, w - PAD, 600) for head, w in zip(self._heads, self._widths, strict=True)),
                default=0.0,
            )
            + HEAD_PAD
        )

    def draw(self, device: QPagedPaintDevice, progress: Any) -> tuple[int, int]:
        pages = self._pages()
        for n, rows in enumerate(pages, 1):
            if progress is not None:
                progress.step("writing", self._table.title, n, len(pages), "pages")
            if n > 1:
                device.newPage()
            y = self._draw_top(first=n == 1) if rows or n == 1 else 0.0
            for row, height, ends in rows:
                self._draw_row(row, y, height, ends=ends)
                y += height
            if n == len(pages):
                self._draw_notes(y)
            self._draw_foot(n, len(pages))
        return len(pages), len(self._rows)

    # --- how wide, how high ---

    def _fitted(self) -> list[float]:
        """Widths that fill the page: each column what its words need, as far as there is room; long ones give way."""
        paper, some = self._paper, self._rows[:SAMPLE]
        wanted, least = [], []
        for n, head in enumerate(self._heads):
            longest = max((paper.width(row[n], SMALL) for row in some), default=0.0)
            word = max((paper.width(w, SMALL, 600) for w in head.split()), default=0.0)
            least.append(max(NARROWEST, word + 2 * PAD + 2, longest + 2 * PAD + 2 if self._right[n] else 0.0))
            wanted.append(max(least[-1], min(WIDEST, longest + PAD + 2)))
        room = self._room.width()
        if sum(wanted) <= room:
            spare = (room - sum(wanted)) / max(1, len(wanted))
            return [width + min(spare, 60.0) for width in wanted]
        if sum(least) >= room:
            return [width * room / sum(least) for width in least]
        share = (room - sum(least)) / (sum(wanted) - sum(least))
        return [a + (b - a) * share for a, b in zip(least, wanted, strict=True)]

    def _height(self, n: int, text: str) -> float:
        if not text:
            return 0.0
        key = (n, text)
        if key not in self._known:
            self._known[key] = self._paper.height(text, SMALL, self._widths[n] - PAD)
        return self._known[key]

    def _pages(self) -> list[list[Piece]]:
        """The rows of each page with their heights; one that is higher than a page goes on upon the next."""
        pages: list[list[Piece]] = [[]]
        whole = self._room.height() - FOOT - self._head - 4
        left = whole - self._title_height()
        for row in self._rows:
            for piece, ends in row_pieces(row, whole - ROW_PAD, self._height):
                height = max((self._height(at, text) for at, text in enumerate(piece)), default=0.0)
                height = max(height + ROW_PAD, 16.0)
                if pages[-1] and height > left:
                    pages.append([])
                    left = whole
                pages[-1].append((piece, height, ends))
                left -= height
        if pages[-1] and self._notes_height() > left:
            pages.append([])
        return pages

    def _title_height(self) -> float:
        query = self._paper.height(self._table.notes.query, SMALL, self._room.width())
        return 26 + query + 8

    def _notes(self) -> list[str]:
        return [f"{heading}: {text}" for heading, text in self._table.notes.told() if heading not in _AT_THE_TOP]

    def _notes_height(self) -> float:
        return 14 + sum(self._paper.height(text, SMALL, self._room.width()) + 3 for text in self._notes())

    # --- drawing ---

    def _draw_top(self, *, first: bool) -> float:
        paper, width, y = self._paper, self._room.width(), 0.0
        if first:
            paper.write(QRectF(0, 0, width, 24), self._table.title, TITLE, 600)
            query = self._table.notes.query
            high = paper.height(query, SMALL, width)
            paper.write(QRectF(0, 26, width, high), query, SMALL, 400, "ink2", WRAP_TOP)
            y = self._title_height()
        self._draw_cells(self._heads, y + 2, self._head, 600)
        paper.line(0, y + self._head, width, y + self._head, "ink2", 1.2)
        return y + self._head + 2

    def _draw_row(self, row: Sequence[str], y: float, height: float, *, ends: bool) -> None:
        self._draw_cells(row, y + 2, height - 3, 400)
        if ends:
            self._paper.line(0, y + height, self._room.width(), y + height)

    def _draw_cells(self, cells: Sequence[str], y: float, height: float, weight: int) -> None:
        x = 0.0
        for text, width, right in zip(cells, self._widths, self._right, strict=True):
            if text:
                room = QRectF(x, y, width - (2 * PAD if right else PAD), height)
                flags = RIGHT_TOP | int(Qt.TextFlag.TextWordWrap) if right else WRAP_TOP
                self._paper.write(room, text, SMALL, weight, "ink", flags)
            x += width

    def _draw_notes(self, y: float) -> None:
        y += 12
        for text in self._notes():
            high = self._paper.height(text, SMALL, self._room.width())
            self._paper.write(QRectF(0, y, self._room.width(), high), text, SMALL, 400, "ink2", WRAP_TOP)
            y += high + 3

    def _draw_foot(self, page: int, of: int) -> None:
        paper, r = self._paper, self._room
        foot = QRectF(0, r.height() - FOOT + 10, r.width(), FOOT - 10)
        paper.line(0, foot.y() - 2, r.width(), foot.y() - 2)
        paper.write(foot.adjusted(0, 0, -90, 0), self._table.notes.line(), SMALL, 400, "ink2")
        paper.write(foot, tr("Page {page} of {of}", page=page, of=of), SMALL, 400, "ink2", RIGHT)


_AT_THE_TOP = (tr("What is in it"), tr("As at"))
