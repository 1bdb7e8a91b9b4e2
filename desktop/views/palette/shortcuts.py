"""The sheet that "?" opens: the keys of the page one is on, and those that hold anywhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.key_lines import KeyPart, parts_for
from desktop.widgets.arrange import column, hairline, row, scrolled
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.text import Text, heading

WIDTH, HEIGHT = 680, 620


class ShortcutSheet(QDialog):
    """`page` is the title of the page one is on, `more` opens the help on the keyboard."""

    def __init__(self, page: str, more: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys on {page}", page=page))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._more = more
        parts = [heading(self.windowTitle(), "title", wrap=True)]
        self.area = scrolled(column(*parts, *(_part(each) for each in parts_for(page)), None, gap=16,
                                    margins=(24, 20, 24, 16)))  # fmt: skip
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys scroll it
        self.area.setAccessibleName(self.windowTitle())
        self.ok = primary(tr("Close"), None, self.accept)
        self.ok.setDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(hairline())
        whole.addLayout(
            row(secondary(tr("All keys"), "help", self._read_on), None, self.ok, gap=8, margins=(24, 10, 24, 12))
        )
        window = parent.window()
        self.resize(min(theme.px(WIDTH), window.width() - 40), min(theme.px(HEIGHT), window.height() - 40))
        self.area.setFocus()

    def _read_on(self) -> None:
        self.accept()
        self._more()


def _part(part: KeyPart) -> QWidget:
    """A heading and its lines: keys at the left, what they do at the right."""
    held = QWidget()
    grid = QGridLayout(held)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(16))
    grid.setVerticalSpacing(theme.px(7))
    grid.addWidget(heading(part.title, "lead"), 0, 0, 1, 2)
    for n, (keys, does) in enumerate(part.lines, 1):
        grid.addWidget(Text(keys, "body", 500, wrap=True), n, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(does, "body", tone="ink2", wrap=True), n, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    return held
