"""Check boxes: alone, and as a filter's row with a mark and a count."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from desktop import icons, theme
from desktop.theme import Role
from desktop.widgets.chip_paint import ChipKind
from desktop.widgets.chips import mark_pixmap
from desktop.widgets.spoken import Spoken
from desktop.widgets.text import one_line, without_mnemonic


class CheckBox(QCheckBox):
    """A check box in the theme's type, with an optional icon or grade mark. Enter ticks it as the space bar does.

    `mark` is ("card", "Strong standard"), ("graded", "Good") or ("icon", "pin").
    """

    ring_radius = 3
    spoken = Spoken.CheckBox

    def __init__(
        self, text: str, *, role: Role = "body", mark: tuple[ChipKind | str, str] | None = None, checked: bool = False
    ) -> None:
        super().__init__(without_mnemonic(one_line(text)))
        self._role: Role = role
        self._mark = mark
        self.setChecked(checked)
        self.setAccessibleName(one_line(text))
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme.font(self._role))
        if self._mark is None:
            return
        kind, name = self._mark
        if kind == "icon":
            side = theme.px(18)
            gap = theme.px(3)
            self.setIcon(icons.icon(name, "ink2", side, gap=gap))
            self.setIconSize(QSize(side + gap, side))
        elif kind == "graded":
            self._set_picture("graded", name, 36)
        else:
            self._set_picture("card", name, 24)

    def _set_picture(self, kind: ChipKind, grade: str, width: float) -> None:
        picture = mark_pixmap(kind, grade)
        mark = QIcon()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            mark.addPixmap(picture, mode)
        self.setIcon(mark)
        self.setIconSize(QSize(theme.px(width), theme.px(20)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class CheckRow(CheckBox):
    """A filter's row: a box, a mark, the words, and how many there are. The whole row can be pressed.

    One widget and not three: a page of filters has forty of them. `ticked` gives the new state when a person changes
    it (`clicked` and `toggled` are Qt's own).
    """

    ticked = Signal(bool)

    def __init__(
        self,
        text: str,
        count: int | str | None = None,
        *,
        mark: tuple[ChipKind | str, str] | None = None,
        checked: bool = False,
        role: Role = "small",
    ) -> None:
        self._words = one_line(text)
        self._count = ""
        super().__init__(text, role=role, mark=mark, checked=checked)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.ticked)
        self.set_count(count)

    def set_count(self, count: int | str | None) -> None:
        """How many settings the filter would leave; None shows nothing."""
        words = f"{count:,}" if isinstance(count, int) else count or ""
        if words == self._count and self.accessibleName():
            return
        wider = len(words) != len(self._count)
        self._count = words
        self.setAccessibleName(f"{self._words}, {words}" if words else self._words)
        if wider:
            self.updateGeometry()
        self.update()

    def count(self) -> str:
        return self._count

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + (theme.px(4) + self._count_width() if self._count else 0), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._count:
            painter = QPainter(self)
            painter.setFont(theme.current().kept_font("small", 400, True))
            painter.setPen(theme.colour("ink2" if self.isEnabled() else "ink3"))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.rect(), int(right), self._count)

    def _count_width(self) -> int:
        return theme.metrics("small", 400, True).horizontalAdvance(self._count)
