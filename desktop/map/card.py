"""The card over the map: one setting and what to do with it, several at one address as a list, or a word on an area."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.models.row_face import OutcomeFace, RowFace
from desktop.widgets.arrange import clear, column_widget, row_widget, scrolled
from desktop.widgets.buttons import icon_button, link, primary, secondary
from desktop.widgets.chips import CardStrip, Chip
from desktop.widgets.text import Elided, Text

WIDE, LIST_HIGH = 364, 300
ABOUT = tr("Placed in the middle of its postcode’s neighbours: the postcode itself is newer than the list held.")


class MapCard(QFrame):
    """`opened` and `compared` give the URN of the setting shown, `closed` that the card was put away, `looked_at` the
    place in the list of several that was chosen, `asked` that one wants to know how to ask the council."""

    opened = Signal(str)
    compared = Signal(str)
    closed = Signal()
    looked_at = Signal(int)
    asked = Signal()

    def __init__(self, areas: Sequence[str]) -> None:
        super().__init__()
        self._areas = areas
        self._choices: list[QWidget] = []
        self.setProperty("kind", "card")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(*(theme.px(n) for n in (14, 8, 8, 14)))
        self._body.setSpacing(theme.px(8))
        self.hide()

    def show_setting(self, face: RowFace, distances: str, *, about: bool, ticked: bool) -> None:
        """One setting: its name, its latest outcome in its own shape, how far it is, and two things to do."""
        self._begin(face.name, face.second_line)
        if face.safeguarding_leads:
            self._body.addWidget(row_widget(Chip("unsafe", face.safeguarding_leads), None))
        self._body.addWidget(self._outcome(face.outcome, face.age_words))
        if distances:
            self._body.addWidget(
                Text(tr("{distances}, in a straight line", distances=distances), "small", tone="ink2", wrap=True)
            )
        if about:
            self._body.addWidget(Text(ABOUT, "caption", tone="ink2", wrap=True))
        compare = secondary(
            tr("Take off") if ticked else tr("Compare"), "compare", lambda: self.compared.emit(face.urn)
        )
        open_ = primary(tr("Open"), None, lambda: self.opened.emit(face.urn))
        self._body.addWidget(row_widget(open_, compare, None, gap=8))
        self._end(face.sentence)

    def show_several(self, faces: Sequence[RowFace], more: int) -> None:
        """Settings at one address, to choose from."""
        count = len(faces) + more
        self._begin(tr("{count:,} settings at this postcode", count=count), "")
        rows = [self._choice(n, face) for n, face in enumerate(faces)]
        if more:
            rows.append(
                Text(tr("And {more:,} more: the list has them all.", more=more), "small", tone="ink2", wrap=True)
            )
        inside = column_widget(*rows, gap=8)
        area = scrolled(inside)
        area.setFixedHeight(min(theme.px(LIST_HIGH), inside.sizeHint().height() + 4))
        self._body.addWidget(area)
        self._end(tr("{count:,} settings at this postcode: ", count=count) + "; ".join(face.name for face in faces))

    def show_note(self, title: str, words: str) -> None:
        """A word on an area."""
        self._begin(title, "")
        self._body.addWidget(Text(words, "small", tone="ink2", wrap=True))
        self._body.addWidget(
            row_widget(link(tr("Ask the council’s family information service"), self.asked.emit), None)
        )
        self._end(words)

    def focus_first(self) -> None:
        """The keyboard goes to the first of several settings."""
        if self._choices:
            self._choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Escape puts the card away, and nothing else on the page."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._close()
                return True
        return super().event(event)

    def put_away(self) -> None:
        self.hide()

    def _begin(self, title: str, second: str) -> None:
        clear(self._body)
        self._choices.clear()
        names = column_widget(Text(title, "lead", 600, wrap=True), gap=2)
        if second:
            names.layout().addWidget(Text(second, "small", tone="ink2", wrap=True))  # type: ignore[union-attr]
        names.layout().setContentsMargins(0, theme.px(4), 0, 0)  # type: ignore[union-attr]
        head = row_widget(names, gap=4)
        line = head.layout()
        line.setStretchFactor(names, 1)  # type: ignore[union-attr]
        line.addWidget(icon_button("close", tr("Close"), self._close, size=16))  # type: ignore[union-attr]
        line.setAlignment(Qt.AlignmentFlag.AlignTop)  # type: ignore[union-attr]
        self._body.addWidget(head)

    def _end(self, sentence: str) -> None:
        self.setAccessibleName(sentence)
        self.setFixedWidth(min(theme.px(WIDE), max(theme.px(240), self._room)))
        self.show()
        self._body.activate()
        for n in range(self._body.count()):  # a word that wraps knows its height only for a width
            item = self._body.itemAt(n)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.show()
                widget.updateGeometry()
        self._body.invalidate()
        wraps = self._body.hasHeightForWidth()
        high = self._body.totalHeightForWidth(self.width()) if wraps else self._body.totalSizeHint().height()
        self.resize(self.width(), high)
        self.raise_()

    @property
    def _room(self) -> int:
        holder = self.parentWidget()
        return holder.width() - theme.px(90) if holder is not None else theme.px(WIDE)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _outcome(self, outcome: OutcomeFace, age: str) -> QWidget:
        note = ", ".join(part for part in (outcome.note, age) if part)
        words = Text(note, "small", tone="ink2", wrap=True)
        if outcome.kind == "card":
            shape: QWidget = CardStrip(outcome.grades, self._areas)
        else:
            shape = Chip(outcome.kind, outcome.words)
        if not note:
            return row_widget(shape, None)
        if outcome.kind in ("none", "met") or shape.sizeHint().width() > theme.px(200):
            return column_widget(row_widget(shape, None), words, gap=4)
        line = row_widget(shape, words, gap=10)
        line.layout().setStretchFactor(words, 1)  # type: ignore[union-attr]
        return line

    def _choice(self, n: int, face: RowFace) -> QWidget:
        def choose() -> None:
            self.looked_at.emit(n)

        self._choices.append(_name_link(face.name, choose))
        return column_widget(
            row_widget(self._choices[-1], None), Elided(_outcome_words(face), "small", tone="ink2"), gap=0
        )


def _name_link(words: str, choose: Callable[[], object]) -> QWidget:
    return link(words if len(words) <= 44 else words[:42].rstrip() + "…", choose, role="body")


def _outcome_words(face: RowFace) -> str:
    """The latest outcome in a line."""
    led = f"{face.safeguarding_leads}. " if face.safeguarding_leads else ""
    said = face.outcome.note if face.outcome.kind == "card" else face.outcome.words
    return f"{led}{said}{', ' + face.age_words if face.age_words else ''}"
