"""Opens the program in the test language, goes to every page, and prints what a person reads there as JSON: a page's
key to the texts, each with the widget and the property it stands in, and whether it is cut. Run by
test_every_word_can_be_translated.py in a process of its own: one program speaks one language."""

from __future__ import annotations

import json
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

from desktop import language

assert language.begin("en_XA")  # before the pages are imported

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEventLoop, QModelIndex, Qt  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from desktop import jobs  # noqa: E402
from desktop.app import build  # noqa: E402
from desktop.presenters.find import FindPresenter  # noqa: E402
from desktop.widgets.buttons import Tabs  # noqa: E402
from desktop.widgets.text import Elided  # noqa: E402

PATIENCE, LATER = 60.0, 1.2
ROWS = 40
ROOT = QModelIndex()


def settled(also: Any = lambda: True) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if also() and not jobs.current().active():
            for _ in range(4):
                QApplication.sendPostedEvents()
                QCoreApplication.processEvents()
            if also() and not jobs.current().active():
                return
    raise SystemExit("error: a page did not stand still within a minute")


def read(root: QWidget) -> list[tuple[str, str, str, bool]]:
    found = []

    def add(widget: QWidget, what: str, text: str, cut: bool = False) -> None:
        if text.strip():
            found.append((type(widget).__name__, what, text, cut))

    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root):
            continue
        add(widget, "name", widget.accessibleName())
        add(widget, "description", widget.accessibleDescription())
        add(widget, "tooltip", widget.toolTip())
        if isinstance(widget, (QLabel, QAbstractButton)):
            add(widget, "text", widget.text(), is_cut(widget))
        elif isinstance(widget, QLineEdit):
            add(widget, "placeholder", widget.placeholderText())
        elif isinstance(widget, QComboBox):
            for n in range(min(ROWS, widget.count())):
                add(widget, "choice", widget.itemText(n))
        elif isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(ROOT)
            for column in range(columns):
                add(widget, "head", str(model.headerData(column, Qt.Orientation.Horizontal) or ""))
                for row in range(min(ROWS, model.rowCount(ROOT))):
                    index = model.index(row, column)
                    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                        said = index.data(role)
                        add(widget, "cell", said if isinstance(said, str) else "")
    return found


def is_cut(widget: QLabel | QAbstractButton) -> bool:
    """Whether less room is there than the words need; a label that ends in … gives way on purpose."""
    if isinstance(widget, Elided) or widget.visibleRegion().isEmpty():
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() + 1 < widget.heightForWidth(widget.width())
    return widget.width() + 1 < widget.minimumSizeHint().width()


def walk(folder: Path) -> dict[str, Any]:
    program = build(folder, None, sample=True, today=lambda: date(2026, 11, 22))
    sys.excepthook = sys.__excepthook__
    window, find = program.window, program.find
    assert isinstance(find, FindPresenter)
    window.resize(1280, 800)
    window.show()
    settled(lambda: find.ready)
    began = time.monotonic()
    settled(lambda: time.monotonic() - began > LATER)  # what need not stand at once has been added
    said: dict[str, Any] = {"window": [], "find": read(window)}
    page: Any = window.page("find")
    page.dock_filters()
    urns = [find.model.urn(n) for n in range(3)]
    program.basket.replace([urn for urn in urns if urn])
    window.open_setting(str(urns[0]))
    settled()
    said["setting"] = read(page)
    find.type("zzzz zzzz")
    settled()
    said["find, nothing found"] = read(page)
    for key in window.page_keys():
        if key not in ("find", "help"):  # a page of the help is translated as a whole file
            window.go_to(key)
            settled()
            said[key] = read(window.page(key))
    statistics: Any = window.page("statistics")
    window.go_to("statistics")
    settled()
    said["statistics, in tables"] = []
    for button in statistics.findChildren(Tabs)[0].buttons()[1:]:
        button.click()
        settled()
        said["statistics, in tables"] += read(statistics)
    said["window"] = [("Window", "title", window.windowTitle(), False)]
    program.jobs.shutdown()
    return said


if __name__ == "__main__":
    print(json.dumps(walk(Path(sys.argv[1]))))
    sys.stdout.flush()
    import os

    os._exit(0)
