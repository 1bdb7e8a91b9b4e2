"""Which authorities it is about: a button that names them, and a sheet to choose one or several."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.views.mylist.lines import Lines, carded
from desktop.widgets.arrange import column, hairline, row
from desktop.widgets.buttons import Button, primary, quiet, secondary
from desktop.widgets.fields import SearchBox
from desktop.widgets.text import Text, heading, plain_tooltip

WIDTH, HEIGHT, NAME_SHOWN = 420, 560, 26
LEAD = tr("Tick one or several. With none ticked, it is all of England. The choice is remembered on this computer.")


class AreasButton(Button):
    """Names the authorities chosen; pressing it opens the sheet. `known` gives those there are."""

    chosen = Signal(object)

    def __init__(self, known: Callable[[], Sequence[str]], held: Callable[[], Sequence[str]]) -> None:
        super().__init__("", "", "area")
        self._known, self._held = known, held
        self.clicked.connect(lambda _checked=False: self.open_sheet())

    def show_areas(self, words: str) -> None:
        """Say what is chosen."""
        short = words if len(words) <= NAME_SHOWN else f"{words[:NAME_SHOWN].rstrip()}…"
        self.set_text(short)
        self.setAccessibleName(tr("Authorities: {words}", words=words))
        held = list(self._held())
        plain_tooltip(self, ", ".join(held) if held else tr("Choose the authorities you work for"))

    def open_sheet(self) -> AreasSheet:
        """Let the person choose."""
        sheet = AreasSheet(self._known(), self._held(), self)
        sheet.taken.connect(self.chosen)
        sheet.open()
        return sheet


class AreasSheet(QDialog):
    """The authorities with a box each; typing narrows them. `taken` gives those ticked."""

    taken = Signal(object)

    def __init__(self, known: Sequence[str], held: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Authorities"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.box = SearchBox(tr("Find an authority"), tall=False)
        self.list = Lines(tr("Authorities"))
        for name in dict.fromkeys([*held, *known]):
            item = QListWidgetItem(name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in held else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self._count = Text("", "small", tone="ink2")
        self.none = quiet(tr("Untick all"), None, self._untick)
        self.ok = primary(tr("Use these"), None, self._take)
        self.ok.setDefault(True)
        self.box.textChanged.connect(self._narrow)
        self.box.installEventFilter(self)
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.list.itemActivated.connect(self._turn)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        lead = Text(LEAD, "small", tone="ink2", wrap=True)
        inside = column(
            heading(tr("Which authorities"), "title"), lead, self.box, carded(self.list),
            row(self._count, None, self.none, gap=8), gap=10, margins=(24, 20, 24, 12),
        )  # fmt: skip
        inside.setStretch(3, 1)
        whole.addLayout(inside, 1)
        whole.addWidget(hairline())
        whole.addLayout(row(None, secondary(tr("Cancel"), None, self.reject), self.ok, gap=8, margins=(24, 10, 24, 12)))
        window = parent.window()
        self.resize(min(theme.px(WIDTH), window.width() - 40), min(theme.px(HEIGHT), window.height() - 60))
        self._tell()
        self.box.setFocus()

    def ticked(self) -> list[str]:
        """The authorities that are ticked, in the order of their names."""
        items = (self.list.item(n) for n in range(self.list.count()))
        return sorted(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the box to the list; Enter ticks what is typed, before it means "Use these"."""
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                first = self._first()
                if first is not None:
                    self.list.setCurrentItem(first)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.box.text().strip():
                self._tick_first()
                return True
        return super().eventFilter(watched, event)

    def _first(self) -> QListWidgetItem | None:
        """The first of those that are left by what was typed."""
        return next((self.list.item(n) for n in range(self.list.count()) if not self.list.item(n).isHidden()), None)

    def _tick_first(self) -> None:
        """Tick the first that is left, and make room for the next name."""
        first = self._first()
        if first is not None:
            first.setCheckState(Qt.CheckState.Checked)
            self.box.clear()

    def _turn(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().split()
        for n in range(self.list.count()):
            item = self.list.item(n)
            item.setHidden(not all(word in item.text().casefold() for word in wanted))

    def _untick(self) -> None:
        for n in range(self.list.count()):
            self.list.item(n).setCheckState(Qt.CheckState.Unchecked)

    def _tell(self) -> None:
        held = len(self.ticked())
        self._count.setText(
            tr("All of England")
            if not held
            else tr("1 authority")
            if held == 1
            else tr("{held} authorities", held=held)
        )

    def _take(self) -> None:
        self.taken.emit(self.ticked())
        self.accept()
