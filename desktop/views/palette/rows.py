"""The rows of the palette: what an action does, where it belongs, its keys, or why it cannot be done now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import theme
from desktop.actions import Action
from desktop.presenters.palette import spoken
from desktop.widgets.result_row import paint_row_focus

HEIGHT, SIDE, GAP = 40, 16, 12
SHARE = 0.45
"""How much of a row what stands at the right may take, where the words want it all."""
ACTION_ROLE = int(Qt.ItemDataRole.UserRole)
WHY_ROLE = ACTION_ROLE + 1

Index = QModelIndex | QPersistentModelIndex


class ActionRows(QAbstractListModel):
    """The actions that answer, a row each."""

    def __init__(self) -> None:
        super().__init__()
        self._actions: Sequence[Action] = ()
        self._why: dict[int, str] = {}

    def why(self, row: int) -> str:
        """Why a row's action cannot be done; asked once a palette, since to know it can take a moment."""
        action = self.action(row)
        if action is None:
            return ""
        if id(action) not in self._why:
            self._why[id(action)] = action.why_not()
        return self._why[id(action)]

    def show_actions(self, actions: Sequence[Action]) -> None:
        self.beginResetModel()
        self._actions = actions
        self.endResetModel()

    def action(self, row: int) -> Action | None:
        return self._actions[row] if 0 <= row < len(self._actions) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._actions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        action = self.action(index.row())
        if action is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return action.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(action, self.why(index.row()))
        if role == WHY_ROLE:
            return self.why(index.row())
        return action if role == ACTION_ROLE else None


class ActionRow(QStyledItemDelegate):
    """Words at the left; keys at the right in a box each, before them the group or the reason against."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(200), theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        action: Action = index.data(ACTION_ROLE)
        r: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        why = str(index.data(WHY_ROLE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(r, theme.colour("selected"))
            painter.fillRect(QRect(r.x(), r.y(), theme.px(4), r.height()), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(r, theme.colour("hover"))
        inner = r.adjusted(theme.px(SIDE), 0, -theme.px(SIDE), 0)
        right = self._paint_keys(painter, inner, action.keys)
        beside, beside_room = why or action.group, round(inner.width() * (0.6 if why else SHARE))
        words = theme.metrics("body", 500)
        room = right - inner.x()
        wide = min(theme.metrics("small").horizontalAdvance(beside) + 2, beside_room) if beside else 0
        if beside and not why and words.horizontalAdvance(action.words) + theme.px(GAP) + wide > room:
            beside, wide = "", 0  # the words are worth more than where they belong
        if beside:
            place = QRect(right - wide, inner.y(), wide, inner.height())
            _write(painter, place, beside, "small", 400, "ink2", Qt.AlignmentFlag.AlignRight)
            room -= wide + theme.px(GAP)
        place = QRect(inner.x(), inner.y(), room, inner.height())
        _write(painter, place, action.words, "body", 500, "ink3" if why else "ink", Qt.AlignmentFlag.AlignLeft)
        if chosen:
            paint_row_focus(painter, r)
        painter.restore()

    def _paint_keys(self, painter: QPainter, inner: QRect, keys: str) -> int:
        """A box for the keys at the right end; where the room beside it ends."""
        if not keys:
            return inner.right()
        words = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        metrics = theme.metrics("caption", 600)
        wide, high = metrics.horizontalAdvance(words) + theme.px(14), theme.px(22)
        box = QRectF(inner.right() - wide, inner.center().y() - high / 2, wide, high)
        painter.setPen(QPen(theme.colour("control"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        _write(painter, box.toRect(), words, "caption", 600, "ink2", Qt.AlignmentFlag.AlignHCenter)
        return round(box.left()) - theme.px(GAP)


def _write(
    painter: QPainter, place: QRect, words: str, role: theme.Role, weight: int, tone: str, side: Qt.AlignmentFlag
) -> None:
    painter.setFont(theme.current().kept_font(role, weight, False))
    painter.setPen(theme.colour(tone))
    shown = theme.metrics(role, weight).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
