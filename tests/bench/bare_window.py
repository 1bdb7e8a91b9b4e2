"""A PySide6 window with an empty table, which goes as soon as it is painted: the least that a start can take."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Bare(QMainWindow):
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.Paint:  # the table in it follows at once
            QTimer.singleShot(0, lambda: QCoreApplication.exit(0))
        return done


def main() -> None:
    app = QApplication([])
    window, table = Bare(), QTableView()
    table.setModel(QStandardItemModel())
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    os._exit(app.exec())


if __name__ == "__main__":
    main()
