"""The parts of a pack's page as pieces that stand one under the other: how high each is, and how it is drawn.

A piece is never higher than a page: long words are shared out among several.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPen

from desktop.language import tr
from desktop.views.compare.paper import SMALL, WRAP_TOP, Paper

if TYPE_CHECKING:
    from data_sync.api import PackPage

DASH = "\N{EN DASH}"
TITLE, HEAD, BODY = 18.0, 13.0, 11.0
NAMES, INDENT, PAD, LINE, BOX = 190.0, 20.0, 8.0, 26.0, 9.0
BAR, LABELS, SAID, LEAST = 15.0, 0.36, 0.24, 34.0
NUMBERS = ("whole", "decimal", "percent")
RIGHT_TOP = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
SAMPLE, MOST = 300, 1500
"""Rows that widths are taken from; letters of a piece of words."""


@dataclass(frozen=True, slots=True)
class Piece:
    """`keep` stands with what follows; `head` is drawn again where the piece begins a page; `fills` is drawn again
    and again to the end of the page where it is the last."""

    height: float
    draw: Callable[[float], None]
    keep: bool = False
    head: Piece | None = None
    fills: bool = False


class Pieces:
    """Makes the pieces of pages on one painter, `width` wide and at most `high` high."""

    def __init__(self, paper: Paper, width: float, high: float, pictures: Mapping[str, QImage]) -> None:
        self._paper, self._width, self._high, self._pictures = paper, width, high, pictures
        self._makers: dict[str, Callable[[Any], Iterator[Piece]]] = {
            "Head": self._head, "Words": self._words, "Facts": self._facts, "Listed": self._listed,
            "Lines": self._lines, "Grid": self._grid, "Bars": self._bars, "Map": self._map,
        }  # fmt: skip

    def of(self, page: PackPage) -> list[Piece]:
        """The pieces of a page, its title first."""
        title = self._text(page.title, TITLE, 600, after=6)
        return [*title, *(piece for block in page.blocks for piece in self._makers[type(block).__name__](block))]

    def going_on(self, title: str) -> Piece:
        """What a page begins with that goes on with another."""
        return next(iter(self._text(tr("{title}, continued", title=title[:120]), SMALL, 600, "ink2", after=8)))

    # --- words ---

    def _head(self, block: Any) -> Iterator[Piece]:
        for piece in self._text(block.words, HEAD, 600, before=11, after=3):
            yield Piece(piece.height, piece.draw, keep=True)

    def _words(self, block: Any) -> Iterator[Piece]:
        weight, tone = {"plain": (400, "ink"), "quiet": (400, "ink2"), "alert": (600, "alert")}[block.tone]
        for line in block.words.splitlines():
            if line.strip():
                yield from self._text(line, BODY, weight, tone, before=3, after=3)

    def _text(
        self, words: str, size: float, weight: int = 400, tone: str = "ink", *, before: float = 0.0, after: float = 0.0,
        x: float = 0.0, mark: Callable[[float], None] | None = None,
    ) -> Iterator[Piece]:  # fmt: skip
        width = self._width - x
        for n, part in enumerate(self._shared(words, size, weight, width)):
            high = self._paper.height(part, size, width, weight)
            yield Piece(
                before + high + after,
                partial(self._draw_text, part, size, weight, tone, QRectF(x, before, width, high), n == 0 and mark),
            )

    def _draw_text(self, words: str, size: float, weight: int, tone: str, place: QRectF, mark: Any, y: float) -> None:
        if mark:
            mark(y + place.y())
        self._paper.write(place.translated(0, y), words, size, weight, tone, WRAP_TOP)

    def _shared(self, words: str, size: float, weight: int, width: float) -> list[str]:
        """The words in parts that are not higher than a page."""
        fits = len(words) < 300 or (len(words) <= MOST and self._paper.height(words, size, width, weight) <= self._high)
        if fits:
            return [words]
        middle = words.rfind(" ", 1, len(words) // 2)
        middle = middle if middle > 0 else len(words) // 2
        first, second = words[:middle], words[middle:].strip()
        return [*self._shared(first, size, weight, width), *self._shared(second, size, weight, width)]

    def _facts(self, block: Any) -> Iterator[Piece]:
        for name, value in block.lines:
            mark = self._paper.mark_room(value)
            widths = (NAMES, mark, self._width - NAMES - mark)
            for first, cells in self._rows((name, "", value), widths, BODY):
                high = self._cells_height(cells, widths, BODY)
                yield Piece(high + 4, partial(self._draw_fact, cells, widths, first, value if mark else ""))

    def _draw_fact(self, cells: Sequence[str], widths: Sequence[float], first: bool, grade: str, y: float) -> None:
        """A grade has its mark before its word: so grey print and a glance tell it too."""
        self._draw_cells(cells, widths, (False, False, False), first, y)
        if grade:
            self._paper.mark(NAMES, y + 2, grade)

    def _rows(self, cells: Sequence[str], widths: Sequence[float], size: float) -> Iterator[tuple[bool, list[str]]]:
        """A row, or several where it is higher than a page."""
        parts = [self._shared(cell, size, 400, width - PAD) for cell, width in zip(cells, widths, strict=True)]
        for n in range(max(map(len, parts), default=1)):
            yield n == 0, [part[n] if n < len(part) else "" for part in parts]

    def _cells_height(self, cells: Sequence[str], widths: Sequence[float], size: float, weight: int = 400) -> float:
        return max(self._paper.height(c, size, w - PAD, weight) for c, w in zip(cells, widths, strict=True))

    def _draw_cells(
        self, cells: Sequence[str], widths: Sequence[float], right: Sequence[bool], faint: bool, y: float,
        size: float = BODY, weight: int = 400, rule: str = "", high: float = 0.0,
    ) -> None:  # fmt: skip
        x = 0.0
        for n, (words, width) in enumerate(zip(cells, widths, strict=True)):
            tone = "ink2" if faint and n == 0 else "ink"
            place = QRectF(x, y + 1, width - PAD, 1e4)
            flags = RIGHT_TOP | int(Qt.TextFlag.TextWordWrap) if right[n] else WRAP_TOP
            if words:
                self._paper.write(place, words, size, weight, tone, flags)
            x += width
        if rule:
            self._paper.line(0, y + high, self._width, y + high, rule, 1.0 if rule == "ink2" else 0.6)

    def _listed(self, block: Any) -> Iterator[Piece]:
        mark = self._box if block.boxes else self._dot
        for words, more in block.items:
            told = f"{words} {DASH} {more}" if more else words
            yield from self._text(told, BODY, after=4, x=INDENT, mark=mark)

    def _box(self, y: float) -> None:
        self._paper.painter.setPen(QPen(self._paper.colour("ink2"), 0.8))
        self._paper.painter.setBrush(Qt.BrushStyle.NoBrush)
        self._paper.painter.drawRect(QRectF(3, y + 3, BOX, BOX))

    def _dot(self, y: float) -> None:
        self._paper.painter.setPen(Qt.PenStyle.NoPen)
        self._paper.painter.setBrush(self._paper.colour("ink2"))
        self._paper.painter.drawEllipse(QRectF(6, y + 6, 3.5, 3.5))
        self._paper.painter.setBrush(Qt.BrushStyle.NoBrush)

    def _lines(self, block: Any) -> Iterator[Piece]:
        for _ in range(block.count):
            yield Piece(LINE, self._draw_line, fills=True)

    def _draw_line(self, y: float) -> None:
        self._paper.line(0, y + LINE - 2, self._width, y + LINE - 2, "control", 0.6)

    # --- tables ---

    def _grid(self, block: Any) -> Iterator[Piece]:
        table = block.table.only(block.table.usual(narrow=True))
        right = [column.kind in NUMBERS for column in table.columns]
        rows, heads = list(table.shown_rows()), [column.heading for column in table.columns]
        widths = self._fitted(heads, rows, right)
        yield from (Piece(p.height, p.draw, keep=True) for p in self._text(table.title, BODY, 600, before=9, after=2))
        high = self._cells_height(heads, widths, SMALL, 600) + 4
        head = Piece(
            high + 2,
            lambda y: self._draw_cells(heads, widths, right, False, y, SMALL, 600, "ink2", high),
            keep=True,
        )
        yield head
        if not rows:
            yield from self._text(tr("Nothing to list."), SMALL, tone="ink2", after=4)
        for row in rows:
            for _first, cells in self._rows(row, widths, SMALL):
                tall = self._cells_height(cells, widths, SMALL) + 4
                yield Piece(tall, partial(self._draw_row, cells, widths, right, tall), head=head)

    def _draw_row(self, cells: list[str], widths: list[float], right: list[bool], high: float, y: float) -> None:
        self._draw_cells(cells, widths, right, False, y, SMALL, 400, "hairline", high - 1)

    def _fitted(self, heads: list[str], rows: list[list[str]], right: list[bool]) -> list[float]:
        """Widths that fill the page: numbers what they need, words what is left by how long they are."""
        paper, least, wanted = self._paper, [], []
        for n, head in enumerate(heads):
            longest = max((paper.width(row[n], SMALL) for row in rows[:SAMPLE]), default=0.0) + PAD + 2
            words = [w for row in rows[:SAMPLE] for w in row[n].split()]
            word = max((paper.width(w, SMALL) for w in words), default=0.0) if not right[n] else 0.0
            word = max([word, *(paper.width(w, SMALL, 600) for w in head.split())]) + PAD + 2
            least.append(max(LEAST, word, longest if right[n] else 0.0))
            wanted.append(max(least[-1], longest))
        room = self._width
        if sum(wanted) <= room:
            spare = (room - sum(wanted)) / max(1, len(wanted))
            return [each + min(spare, 60.0) for each in wanted]
        if sum(least) >= room:
            return [each * room / sum(least) for each in least]
        share = (room - sum(least)) / (sum(wanted) - sum(least))
        return [a + (b - a) * share for a, b in zip(least, wanted, strict=True)]

    # --- numbers as lengths ---

    def _bars(self, block: Any) -> Iterator[Piece]:
        top = max((value for _, value, _ in block.bars if value), default=1.0)
        yield from (Piece(p.height, p.draw, keep=True) for p in self._text(block.title, BODY, 600, before=9, after=3))
        for label, value, words in block.bars:
            widths = (self._width * LABELS, self._width * (1 - LABELS - SAID), self._width * SAID)
            high = max(BAR, self._cells_height((label, "", words), widths, SMALL) + 3)
            yield Piece(high + 2, partial(self._draw_bar, label, (value or 0.0) / top, words, widths))

    def _draw_bar(self, label: str, share: float, words: str, widths: tuple[float, float, float], y: float) -> None:
        self._draw_cells((label, "", words), widths, (False, False, False), False, y, SMALL)
        place = QRectF(widths[0], y + 2, (widths[1] - PAD) * share, BAR - 5)
        self._paper.painter.fillRect(place, self._paper.colour("accent"))
        self._paper.line(widths[0], y, widths[0], y + BAR, "ink2")

    def _map(self, block: Any) -> Iterator[Piece]:
        image = self._pictures.get(block.title)
        if image is None or image.isNull():
            return
        yield from (Piece(p.height, p.draw, keep=True) for p in self._text(block.title, BODY, 600, before=9, after=3))
        width = min(self._width, self._high * 0.9 * image.width() / image.height())
        high = width * image.height() / image.width()
        yield Piece(high + 4, lambda y: self._paper.painter.drawImage(QRectF(0, y, width, high), image))
