"""The settings' names over their columns: each with its menu and its cross, moved by keys or by dragging."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QFrame, QHeaderView, QMenu, QSizePolicy, QWidget

from desktop import icons, theme
from desktop.language import tr
from desktop.models.comparison import Heading
from desktop.widgets.arrange import column, row
from desktop.widgets.buttons import icon_button
from desktop.widgets.text import Text, one_line, plain_tooltip, without_mnemonic

LONGEST_NAME = 90
"""A published name can be 100,000 characters long; what is longer than three lines is in the tooltip."""
RULE = 2


class SettingHead(QFrame):
    """One setting over its column. Its two buttons take the keyboard; with Ctrl, left and right move the column."""

    def __init__(self, heading: Heading) -> None:
        super().__init__()
        self.heading = heading
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._name = Text("", "lead", 600, wrap=True)
        self._second = Text("", "small", tone="ink2", wrap=True)
        for text in (self._name, self._second):
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.menu_button = icon_button("down", "", size=16)
        self.cross = icon_button("close", "", size=16)
        words = column(self._name, self._second, None, gap=1)
        buttons = column(row(self.menu_button, self.cross, gap=0), None, gap=0)
        line = row(words, buttons, gap=4, margins=(16, 9, 6, 9))
        line.setStretchFactor(words, 1)
        self.setLayout(line)
        self.show_heading(heading, 1, 1)

    def show_heading(self, heading: Heading, place: int, of: int) -> None:
        self.heading = heading
        name = one_line(heading.name)
        short = name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME].rstrip()}…"
        self._name.setText(short)
        self._second.setText(heading.second_line)
        plain_tooltip(self, name) if short != name else self.setToolTip("")
        self.menu_button.set_name(tr("Move or open {short}, column {place} of {of}", short=short, place=place, of=of))
        self.cross.set_name(tr("Remove {short}", short=short))

    def height_at(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None and layout.hasHeightForWidth() else 0


class SettingHeads(QHeaderView):
    """The names in a row. `removed` and `opened` give a URN, `placed` a URN and its new place, `focused` a column."""

    removed = Signal(str)
    opened = Signal(str)
    placed = Signal(str, int)
    focused = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self._heads: dict[str, SettingHead] = {}
        self._pressed: tuple[str, QPoint] | None = None
        self._target: int | None = None
        self._marker = QFrame(self.viewport())
        self._marker.setProperty("kind", "rule")
        self._marker.hide()
        self.setFixedHeight(theme.px(60))

    def head(self, urn: str) -> SettingHead:
        """The head of a setting. Raises KeyError where it is not compared."""
        return self._heads[urn]

    def show_headings(self, headings: Sequence[Heading]) -> None:
        """Show these in this order. Heads that stay keep the keyboard."""
        held = {heading.urn: self._heads.get(heading.urn) or self._made(heading) for heading in headings}
        for urn in self._heads.keys() - held.keys():
            gone = self._heads[urn]
            gone.hide()
            gone.deleteLater()
        self._heads = held
        previous: QWidget | None = None
        for n, heading in enumerate(headings):
            head = held[heading.urn]
            head.show_heading(heading, n + 1, len(headings))
            if previous is not None:
                QWidget.setTabOrder(previous, head.menu_button)
            QWidget.setTabOrder(head.menu_button, head.cross)
            previous = head.cross

    def set_width(self, width: int) -> None:
        """Take the height that the highest head needs at this width."""
        tallest = max((head.height_at(width) for head in self._heads.values()), default=0)
        self.setFixedHeight(max(theme.px(52), tallest) + RULE)

    def place_widgets(self) -> None:
        for n, head in enumerate(self._heads.values()):
            if n < self.count():
                head.setGeometry(self.sectionViewportPosition(n), 0, self.sectionSize(n), self.height() - RULE)
                head.show()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def setOffset(self, offset: int) -> None:
        super().setOffset(offset)
        self.place_widgets()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.fillRect(rect, theme.colour("surface"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        head = watched if isinstance(watched, SettingHead) else watched.parent()
        if not isinstance(head, SettingHead):
            return super().eventFilter(watched, event)
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self.focused.emit(self._column(head.heading.urn))
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(head.heading.urn, event)
        elif isinstance(watched, SettingHead) and isinstance(event, QMouseEvent):
            return self._mouse(head, event)
        return False

    def _made(self, heading: Heading) -> SettingHead:
        head = SettingHead(heading)
        head.setParent(self.viewport())
        for watched in (head, head.menu_button, head.cross):
            watched.installEventFilter(self)
        head.cross.clicked.connect(lambda _checked=False: self.removed.emit(head.heading.urn))
        head.menu_button.clicked.connect(lambda _checked=False: self._open_menu(head))
        return head

    def _column(self, urn: str) -> int:
        return list(self._heads).index(urn)

    def _key(self, urn: str, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._move(urn, step)
            return True
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit(urn)
            return True
        return False

    def _move(self, urn: str, step: int) -> None:
        place = self._column(urn) + step
        if 0 <= place < len(self._heads):
            self.placed.emit(urn, place)

    def _open_menu(self, head: SettingHead) -> None:
        urn, place, last = head.heading.urn, self._column(head.heading.urn), len(self._heads) - 1
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        side, name = theme.px(16), without_mnemonic(one_line(head.heading.name)[:40])
        for icon, words, possible, act in (
            ("left", tr("Move left\tCtrl+Left"), place > 0, lambda: self._move(urn, -1)),
            ("right", tr("Move right\tCtrl+Right"), place < last, lambda: self._move(urn, 1)),
            ("find", tr("Open it in Find"), True, lambda: self.opened.emit(urn)),
            ("close", tr("Remove {name}\tDelete", name=name), True, lambda: self.removed.emit(urn)),
        ):
            action = menu.addAction(icons.icon(icon, "ink2", side), words)
            action.setEnabled(possible)
            action.triggered.connect(lambda _checked=False, act=act: act())
        menu.popup(head.menu_button.mapToGlobal(QPoint(0, head.menu_button.height())))

    def _mouse(self, head: SettingHead, event: QMouseEvent) -> bool:
        """Drag a head by its name: a mark shows where it would go."""
        kind = event.type()
        at = head.mapTo(self.viewport(), event.position().toPoint())
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (head.heading.urn, at)
        elif kind == QEvent.Type.MouseMove and self._pressed is not None:
            if abs(at.x() - self._pressed[1].x()) >= QApplication.startDragDistance():
                self._show_target(at.x())
        elif kind == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            urn, target = self._pressed[0], self._target
            self._drop()
            if target is not None:
                place = target - (1 if target > self._column(urn) else 0)
                if place != self._column(urn):
                    self.placed.emit(urn, place)
        else:
            return False
        return True

    def _show_target(self, x: int) -> None:
        """Mark the boundary between columns that is nearest to `x`."""
        edges = [self.sectionViewportPosition(n) for n in range(self.count())]
        edges.append(edges[-1] + self.sectionSize(self.count() - 1))
        self._target = min(range(len(edges)), key=lambda n: abs(edges[n] - x))
        width = theme.px(4)
        left = min(max(0, edges[self._target] - width // 2), self.viewport().width() - width)
        self._marker.setGeometry(left, 0, width, self.height())
        self._marker.show()
        self._marker.raise_()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _drop(self) -> None:
        self._pressed = self._target = None
        self._marker.hide()
        self.unsetCursor()
