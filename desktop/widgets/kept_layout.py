"""What a person made of the room: columns drawn wider, panes moved, tables sorted. It is kept in the settings, in the
design's pixels, so that it fits whatever the size of text, and can be let go again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from weakref import WeakMethod, ref

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtWidgets import QHeaderView, QMenu, QSplitter, QTableView

from desktop import theme
from desktop.language import tr
from desktop.settings import Settings

MOST_KEPT = 200
"""So many tables are remembered; the one that was changed first goes first."""
STEP, LEAST, MOST = 24, 40, 2000
"""How much wider a column becomes at a time, and its bounds, in the design's pixels."""


class KeptLayout(QObject):
    """By a name for each table: the widths of its columns (0 for one that takes what is left) and by which it is
    sorted. `forgotten` fires when all is let go."""

    forgotten = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings

    def widths(self, key: str, count: int) -> list[int] | None:
        """In pixels; None where none are kept, or of another number of columns."""
        held = self._settings.columns.get(key) if key else None
        if held is None or len(held) != count:
            return None
        return [theme.px(min(max(each, LEAST), MOST)) if each else 0 for each in held]

    def keep_widths(self, key: str, pixels: Sequence[int]) -> None:
        if key:
            a_pixel = theme.px(1000) / 1000
            _put(self._settings.columns, key, [round(each / a_pixel) for each in pixels])

    def sorting(self, key: str, count: int) -> tuple[int, bool] | None:
        """The column sorted by and whether downwards; None where a table stands in its own order."""
        held = self._settings.sorting.get(key) if key else None
        return (held[0], bool(held[1])) if held and held[0] < count else None

    def keep_sorting(self, key: str, sorted_by: tuple[int, bool] | None) -> None:
        if not key:
            return
        if sorted_by is None:
            self._settings.sorting.pop(key, None)
        else:
            _put(self._settings.sorting, key, [sorted_by[0], int(sorted_by[1])])

    def forget(self, key: str) -> None:
        self._settings.columns.pop(key, None)

    def forget_all(self) -> None:
        """Back to the usual widths and panes everywhere."""
        self._settings.columns.clear()
        self.forgotten.emit()


def _put(kept: dict[str, list[int]], key: str, values: list[int]) -> None:
    kept.pop(key, None)
    kept[key] = values
    while len(kept) > MOST_KEPT:
        del kept[next(iter(kept))]


_layout: KeptLayout | None = None


def begin(settings: Settings) -> KeptLayout:
    """From now on keep it in these settings."""
    global _layout  # one window, one layout
    _layout = KeptLayout(settings)
    return _layout


def current() -> KeptLayout:
    """That of the program; without one, what is kept goes with the widgets."""
    return _layout if _layout is not None else begin(Settings())


class ColumnWidths(QObject):
    """Lets a person draw a table's columns wider and keeps that under `key` (blank: nowhere).

    `changed` fires when a person did. `usual` gives the columns their usual widths and then calls `apply`. A double
    press on the edge of a head, and the menu of the table (the menu key), lead back to those.
    """

    changed = Signal()

    def __init__(self, table: QTableView, usual: Callable[[], object], key: str = "") -> None:
        super().__init__(table)
        self.key = key
        self._table, self._usual, self._sizing = ref(table), WeakMethod(usual), False  # the table holds this
        heads = table.horizontalHeader()
        heads.sectionResized.connect(self._keep)
        heads.sectionHandleDoubleClicked.connect(self.let_go)
        current().forgotten.connect(self._reset)

    @property
    def table(self) -> QTableView:
        table = self._table()
        assert table is not None  # it goes with this
        return table

    def kept(self, count: int) -> list[int] | None:
        """The widths that the person gave these columns, in pixels; None where the usual ones hold."""
        return current().widths(self.key, count)

    def apply(self, widths: Sequence[int] | None = None) -> None:
        """Give the columns these widths without taking them for a person's; else those that are kept, if any."""
        heads = self.table.horizontalHeader()
        wanted = widths if widths is not None else self.kept(heads.count())
        self._sizing = True
        for column, wide in enumerate(wanted or ()):
            if wide:
                self.table.setColumnWidth(column, wide)
        self._sizing = False

    def let_go(self, _column: int = 0) -> None:
        """Back to the usual widths."""
        current().forget(self.key)
        self._reset()

    def widen(self, column: int, by: int) -> None:
        """Make a column wider by so many of the design's pixels, or narrower."""
        heads = self.table.horizontalHeader()
        if 0 <= column < heads.count() and heads.sectionResizeMode(column) != QHeaderView.ResizeMode.Stretch:
            heads.resizeSection(column, max(theme.px(LEAST), heads.sectionSize(column) + theme.px(by)))

    def open_menu(self, at: QPoint, column: int) -> QMenu:
        """What can be done with the widths, at a place on the screen."""
        menu = QMenu(self.table)
        for words, do in (
            (tr("Make this column wider"), lambda: self.widen(column, STEP)),
            (tr("Make this column narrower"), lambda: self.widen(column, -STEP)),
            (tr("Back to the usual widths"), self.let_go),
        ):
            menu.addAction(words).triggered.connect(do)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        return menu

    def _reset(self) -> None:
        usual = self._usual()
        if usual is not None:
            self._sizing = True
            usual()
            self._sizing = False

    def _keep(self, column: int, _was: int, _now: int) -> None:
        heads = self.table.horizontalHeader()
        stretched = [heads.sectionResizeMode(n) == QHeaderView.ResizeMode.Stretch for n in range(heads.count())]
        if self._sizing or stretched[column] or not self.table.isVisible():
            return
        current().keep_widths(self.key, [0 if s else heads.sectionSize(n) for n, s in enumerate(stretched)])
        self.changed.emit()


class KeptSplitter(QObject):
    """Keeps where a person puts the line between panes under `key`."""

    def __init__(self, splitter: QSplitter, key: str) -> None:
        super().__init__(splitter)
        self._splitter, self._key, self._usual = splitter, key, splitter.saveState()
        splitter.installEventFilter(self)
        splitter.splitterMoved.connect(self._keep)
        current().forgotten.connect(self._reset)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:  # before that there is no room that it could divide
            watched.removeEventFilter(self)
            held = current().widths(self._key, self._splitter.count())
            if held is not None:
                self._splitter.setSizes(held)
        return False

    def _keep(self) -> None:
        current().keep_widths(self._key, self._splitter.sizes())

    def _reset(self) -> None:
        self._splitter.restoreState(self._usual)
