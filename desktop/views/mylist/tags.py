"""A setting's tags: each can be taken off, and one more typed, with those in use elsewhere offered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop import theme
from desktop.language import tr
from desktop.widgets.filters import FilterChip
from desktop.widgets.flow import Flow
from desktop.widgets.text import one_line, plain_tooltip

LONGEST, SHOWN = 120, 24


class TagLine(Flow):
    """`added` gives a tag that was typed, `taken` one that was taken off."""

    added = Signal(str)
    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__(gap=theme.px(8))
        self.setAccessibleName(tr("Tags"))
        self._tags: tuple[str, ...] = ()
        self._chips: list[QWidget] = []
        self._known = QStringListModel(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Add a tag"))
        self.field.setAccessibleName(tr("Add a tag"))
        self.field.setMaxLength(LONGEST)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._take)
        self.flow.addWidget(self.field)
        self.restyle()

    def restyle(self) -> None:
        self.field.setFont(theme.font("small"))
        self.field.setFixedWidth(theme.px(160))

    def show_tags(self, tags: Sequence[str], known: Sequence[str]) -> None:
        """Show these, and offer those known elsewhere."""
        self._known.setStringList([word for word in known if word not in tags])
        if tuple(tags) == self._tags:
            return
        self._tags = tuple(tags)
        had = any(chip.hasFocus() for chip in self._chips)
        while self.flow.count():
            self.flow.takeAt(0)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._made(word) for word in tags]
        previous = self._before()
        for widget in (*self._chips, self.field):
            self.flow.addWidget(widget)
            widget.show()
            QWidget.setTabOrder(previous, widget)
            previous = widget
        if had:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def _before(self) -> QWidget:
        """What the tab key leaves for this line: the chips come after it, and not after everything."""
        before: QWidget = self.field.previousInFocusChain() or self.field
        while before is not self.field and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
            before = before.previousInFocusChain() or self.field
        return before

    def _made(self, word: str) -> FilterChip:
        short = word if len(word) <= SHOWN else f"{word[:SHOWN].rstrip()}…"
        chip = FilterChip(short)
        if short != word:
            plain_tooltip(chip, word)
        chip.setAccessibleName(tr("Take off the tag {word}", word=one_line(word)))
        chip.clicked.connect(lambda _checked=False: self.taken.emit(word))
        return chip

    def _take(self) -> None:
        words = self.field.text().strip()
        self.field.clear()
        if words:
            self.added.emit(words)
