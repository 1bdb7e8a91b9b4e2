"""A pack on paper: A4 upright, each of its pages beginning on a new one, nothing cut, source and page number on every
page. Safe in a thread of the background: it draws words, lines and ready pictures alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from desktop.language import tr
from desktop.views.compare.paper import SMALL, WRAP_TOP, Paper
from desktop.views.packs.pieces import Piece, Pieces
from desktop.widgets.printers import write_whole_pdf

if TYPE_CHECKING:
    from data_sync.api import Pack

MARGIN = 16.0
GAP, FOOT_SIZE, NUMBER = 10.0, 8.5, 84.0
"""Between the words and the foot; the size of the foot's words; the room of the page number."""
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
Pictures = Mapping[str, QImage]
"""The pictures of a pack's maps by their titles."""


def write_pdf(pack: Pack, pictures: Pictures, path: str, progress: Any = None) -> int:
    """Write a pack as a PDF, whole or not at all; how many pages. Raises OSError, and `Cancelled` where that is
    asked."""
    return write_whole_pdf(path, pack.title, lay_upright, lambda writer: print_pack(pack, pictures, writer, progress))


def lay_upright(device: QPagedPaintDevice) -> bool:
    """Set A4 upright with this program's margins; False where the device cannot have it."""
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    size = QPageSize(QPageSize.PageSizeId.A4)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    return device.setPageLayout(layout)


def print_pack(pack: Pack, pictures: Pictures, device: QPagedPaintDevice, progress: Any = None) -> int:
    """Draw a pack on a printer or into a PDF; how many pages. 0 where the device could not be opened."""
    painter = QPainter()
    if not painter.begin(device):
        return 0
    try:
        scale = device.logicalDpiX() / 96
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(0, 0, device.width() / scale, device.height() / scale)
        return _Printed(pack, pictures, Paper(painter), room).draw(device, progress)
    finally:
        painter.end()


class _Printed:
    def __init__(self, pack: Pack, pictures: Pictures, paper: Paper, room: QRectF) -> None:
        self._pack, self._paper, self._room = pack, paper, room
        self._foot = paper.height(pack.foot, FOOT_SIZE, room.width() - NUMBER) + GAP + 4
        self._high = room.height() - self._foot
        self._pieces = Pieces(paper, room.width(), self._high * 0.8, pictures)

    def draw(self, device: QPagedPaintDevice, progress: Any) -> int:
        pages = [page for each in self._pack.pages for page in self._shared_out(self._pieces.of(each), each.title)]
        for n, pieces in enumerate(pages, 1):
            if progress is not None:
                progress.step("writing", self._pack.title, n, len(pages), "pages")
            if n > 1:
                device.newPage()
            y = 0.0
            for piece in pieces:
                piece.draw(y)
                y += piece.height
            self._draw_foot(n, len(pages))
        return len(pages)

    def _shared_out(self, pieces: list[Piece], title: str) -> list[list[Piece]]:
        """Which pieces stand on which page: a heading goes with what follows it, a table that goes on has its head
        again, and a page that goes on says of what."""
        pages: list[list[Piece]] = [[]]
        used = 0.0
        for n, piece in enumerate(pieces):
            needed, at = piece.height, n
            while pieces[at].keep and at + 1 < len(pieces):
                at += 1
                needed += pieces[at].height
            if pages[-1] and used + min(needed, self._high * 0.6 if piece.keep else needed) > self._high:
                begun = [self._pieces.going_on(title)]
                if piece.head is not None and not piece.keep:
                    begun.append(piece.head)
                pages.append(begun)
                used = sum(each.height for each in begun)
            pages[-1].append(piece)
            used += piece.height
        last = pages[-1][-1]
        if last.fills:
            pages[-1] += [last] * int((self._high - used) // last.height)
        return pages

    def _draw_foot(self, page: int, of: int) -> None:
        paper, r = self._paper, self._room
        top = r.height() - self._foot + GAP
        paper.line(0, top - 3, r.width(), top - 3)
        paper.write(QRectF(0, top, r.width() - NUMBER, self._foot), self._pack.foot, FOOT_SIZE, 400, "ink2", WRAP_TOP)
        paper.write(
            QRectF(r.width() - NUMBER, top, NUMBER, 20),
            tr("Page {page} of {of}", page=page, of=of),
            SMALL,
            400,
            "ink2",
            RIGHT,
        )
