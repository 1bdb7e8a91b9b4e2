"""Compare with words on paper: A4 across, a table a framework, the settings' names repeated on every page."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from desktop import theme
from desktop.language import tr
from desktop.presenters.compare_words import WordsBlock, WordsCell, WordsFace

TITLE, HEAD, BODY, SMALL = 15.0, 11.0, 9.0, 7.5  # points
TITLE_WORDS = tr("Settings compared: what the reports say")


def print_words(face: WordsFace, source: str, device: QPagedPaintDevice) -> int:
    """Draw all quotations, in full, on a printer or into a PDF; how many pages. 0 where it could not be opened."""
    painter = QPainter()
    if not painter.begin(device):
        return 0
    try:
        scale = device.logicalDpiX() / 96
        painter.scale(scale, scale)
        page = QSizeF(device.width() / scale, device.height() / scale)
        document = document_of(face, source)
        document.setPageSize(page)
        for n in range(pages := document.pageCount()):
            if n:
                device.newPage()
            painter.save()
            painter.translate(0, -n * page.height())
            painter.setClipRect(0, int(n * page.height()), int(page.width()) + 1, int(page.height()))
            document.drawContents(painter)
            painter.restore()
        return pages
    finally:
        painter.end()


def document_of(face: WordsFace, source: str) -> QTextDocument:
    """The words as a document. All of it is put in as text, never as markup."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    font = QFont(theme.font("body"))
    font.setPointSizeF(BODY)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    cursor.insertText(TITLE_WORDS, _shape(TITLE, bold=True))
    for block in face.blocks:
        cursor.insertBlock(QTextBlockFormat(), _shape(BODY))
        cursor.insertBlock()
        cursor.insertText(block.title, _shape(HEAD + 1, bold=True))
        cursor.insertBlock()
        cursor.insertText(block.note, _shape(SMALL))
        _insert_block(cursor, block, [name for _, name in face.names])
        cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertBlock(QTextBlockFormat(), _shape(SMALL))
    cursor.insertText(source, _shape(SMALL))
    return document


def _insert_block(cursor: QTextCursor, block: WordsBlock, names: list[str]) -> None:
    shape = QTextTableFormat()
    shape.setHeaderRowCount(1)  # repeated on every page
    shape.setCellPadding(5)
    shape.setCellSpacing(0)
    shape.setBorder(0.5)
    shape.setBorderCollapse(True)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    share = QTextLength(QTextLength.Type.PercentageLength, 100 / len(names))
    shape.setColumnWidthConstraints([share] * len(names))
    table = cursor.insertTable(1 + 2 * len(block.themes), len(names), shape)
    for column, name in enumerate(names):
        table.cellAt(0, column).firstCursorPosition().insertText(name, _shape(HEAD, bold=True))
    for n, (title, cells) in enumerate(block.themes):
        at = 1 + 2 * n
        table.mergeCells(at, 0, 1, len(names))
        table.cellAt(at, 0).firstCursorPosition().insertText(title, _shape(BODY, bold=True))
        for column, cell in enumerate(cells):
            _insert_cell(table, at + 1, column, cell)


def _insert_cell(table: QTextTable, row: int, column: int, cell: WordsCell) -> None:
    cursor = table.cellAt(row, column).firstCursorPosition()
    cursor.insertText(f"“{cell.words}”" if cell.words else cell.why, _shape(BODY))
    for words in (cell.line, cell.note, cell.citation if cell.words else ""):
        if words:
            cursor.insertBlock()
            cursor.insertText(words, _shape(SMALL))


def _shape(points: float, *, bold: bool = False) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFontPointSize(points)
    shape.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return shape
