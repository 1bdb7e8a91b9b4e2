"""A list that a table of one column shows: what its rows are, for who is told the heads of a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, Qt


class OneColumn(QAbstractListModel):
    """`head` says what a row is. Rows have no head of their own: Qt would count them, and their words say it all."""

    head = ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shown = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.head if shown and section == 0 else None
