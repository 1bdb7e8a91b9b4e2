"""Compare with words: a block a framework, a row a theme, a column a setting; quotations with their day and source."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.compare_words import CompareWordsPresenter, WordsBlock, WordsCell, WordsFace
from desktop.widgets.arrange import Notice, Panel, card, clear, column, column_widget, hairline, pane, rule, scrolled
from desktop.widgets.buttons import Button, link, primary, secondary
from desktop.widgets.flow import Flow
from desktop.widgets.panels import EmptyState, ErrorPanel
from desktop.widgets.text import Text, heading

NARROWEST = 216
"""Of a setting's column, in the design's pixels: below it the page scrolls sideways."""
NAMES_FROM = 110
"""How far one has scrolled, in the design's pixels, when the first block's names are out of sight."""
SHORT = 420
"""Letters of a quotation shown before it is opened."""
NONE = tr("No report of these settings is held")
HOW = tr("Their reports are fetched from Ofsted’s site once, and then read here without a network.")


class CompareWords(QWidget):
    """`report_asked` gives a `ReportPlace`; `fetch_asked` URNs and whose reports they are, in words; `refreshed` says
    that other words are shown."""

    report_asked = Signal(object)
    fetch_asked = Signal(object, str)
    page_asked = Signal(str)
    refreshed = Signal()

    def __init__(self, presenter: CompareWordsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(*(theme.px(n) for n in (16, 0, 16, 16)))
        self._inside.setSpacing(theme.px(12))
        holder = QWidget()
        holder.setLayout(self._inside)
        self.area = scrolled(holder)
        self._holder = holder
        self.names_on_top = _NamesOnTop(self.area.viewport())
        self.area.verticalScrollBar().valueChanged.connect(lambda _: self._place_names())
        self.area.horizontalScrollBar().valueChanged.connect(lambda _: self._place_names())
        self.get_all = primary(tr("Get their reports"), "download", self._get_all)
        self._empty = EmptyState("file", NONE, HOW, [self.get_all])
        self.error = ErrorPanel()
        self.error.asked.connect(self._answer)
        self._failed = column_widget(self.error, None, margins=(16, 8, 16, 16))
        self.get_missing = secondary(tr("Get them"), "download", self._get_missing)
        self._missing = Notice("", button=self.get_missing)
        self._missing_line = column_widget(self._missing, margins=(16, 0, 16, 12))
        shown = column_widget(self._missing_line, self.area, gap=0)
        shown.layout().setStretch(1, 1)  # type: ignore[union-attr]
        self._shown = shown
        self._stack = QStackedLayout(self)
        for part in (shown, self._empty, self._failed):
            self._stack.addWidget(part)
        presenter.changed.connect(self.refresh)
        presenter.changed.connect(self.refreshed)

    def shown(self) -> None:
        """This part came into sight."""
        self._presenter.shown()

    def hidden(self) -> None:
        self._presenter.hidden()

    @property
    def face(self) -> WordsFace | None:
        """What is shown; None where no report's words are."""
        face = self._presenter.face
        return face if face is not None and face.blocks and self._presenter.message is None else None

    def refresh(self) -> None:
        """Show what the reports held say."""
        face = self._presenter.face
        if self._presenter.message is not None:
            self.error.show_message(self._presenter.message)
            self._stack.setCurrentWidget(self._failed)
            return
        if face is None:
            return
        clear(self._inside)
        self._stack.setCurrentWidget(self._shown if face.blocks else self._empty)
        if not face.blocks:
            return
        self._show_missing(face.missing)
        for block in face.blocks:
            self._inside.addWidget(self._block(block, face.names))
        self._inside.addStretch(1)
        self.names_on_top.show_names([label for _, label in face.names])
        self._place_names()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_names()

    def _place_names(self) -> None:
        """Whose column is whose stays in sight once the names at the head of a block are scrolled away."""
        top = self.names_on_top
        width = self._holder.width()
        top.setGeometry(-self.area.horizontalScrollBar().value(), 0, width, max(1, top.heightForWidth(width)))
        top.setVisible(self.area.verticalScrollBar().value() > theme.px(NAMES_FROM))

    def _show_missing(self, missing: tuple[tuple[str, str], ...]) -> None:
        self._missing_line.setVisible(bool(missing))
        labels = [label for _, label in missing]
        named = tr("{name} and {other}", name=labels[0], other=labels[1]) if len(labels) == 2 else "".join(labels[:1])
        self._missing.set_text(
            tr("No report is held of {named}.", named=named)
            if len(missing) < 3
            else tr("No report is held of {count} of these.", count=len(missing))
        )
        self.get_missing.set_text(tr("Get it") if len(missing) == 1 else tr("Get them"))

    def _block(self, block: WordsBlock, names: tuple[tuple[str, str], ...]) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(8))
        for n, (_urn, label) in enumerate(names):
            grid.addWidget(heading(label, "lead", wrap=True), 0, n, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(n, 1)
            grid.setColumnMinimumWidth(n, theme.px(NARROWEST))
        grid.addWidget(rule(), 1, 0, 1, len(names))
        at = 2
        for title, cells in block.themes:
            grid.addWidget(Text(title, "body", 600, "ink2"), at, 0, 1, len(names))
            for n, cell in enumerate(cells):
                grid.addWidget(self._cell(cell, title), at + 1, n, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(hairline(), at + 2, 0, 1, len(names))
            at += 3
        inner = QWidget()
        inner.setLayout(grid)
        return card(heading(block.title), Text(block.note, "small", tone="ink2", wrap=True), 4, inner, gap=4)

    def _cell(self, cell: WordsCell, title: str) -> QWidget:
        if not cell.words:
            parts: list[QWidget] = [Text(cell.why, tone="ink2", wrap=True)]
            if cell.line:
                parts.append(Text(cell.line, "small", tone="ink2", wrap=True))
            if not cell.held:
                get = link(tr("Get it"), lambda: self.fetch_asked.emit((cell.urn,), cell.name))
                get.setAccessibleName(tr("Get the reports of {name}", name=cell.name))
                parts.append(Flow(get))
            return _narrow(column_widget(*parts, gap=4))
        return _narrow(_Quotation(cell, title, self.report_asked.emit))

    def _get_all(self) -> None:
        face = self._presenter.face
        if face is not None and face.names:
            self.fetch_asked.emit(tuple(urn for urn, _ in face.names), tr("the settings compared"))

    def _get_missing(self) -> None:
        face = self._presenter.face
        if face is not None and face.missing:
            alone = face.missing[0][1] if len(face.missing) == 1 else tr("the settings compared")
            self.fetch_asked.emit(tuple(urn for urn, _ in face.missing), alone)

    def _answer(self, key: str) -> None:
        if key == "retry":
            self._presenter.refresh()
        else:
            self.page_asked.emit("data")


class _NamesOnTop(Panel):
    """The settings' names over their columns, laid over what is scrolled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("pane")
        self.setParent(parent)
        self._names = QHBoxLayout()
        self._names.setContentsMargins(*(theme.px(n) for n in (34, 6, 34, 6)))  # the page's margin and the card's
        self._names.setSpacing(theme.px(24))
        self.body.addLayout(self._names)
        self.body.addWidget(hairline())
        self.hide()

    def show_names(self, names: list[str]) -> None:
        clear(self._names)
        for name in names:
            words = _narrow(Text(name, "body", 600, wrap=True))
            words.setMinimumWidth(theme.px(NARROWEST))
            self._names.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)


class _Quotation(QWidget):
    """The publisher's words, shortened until they are opened; the day; reading on, copying."""

    def __init__(self, cell: WordsCell, title: str, read: object) -> None:
        super().__init__()
        self._cell = cell
        self._words = Text("", wrap=True, selectable=True)
        self._more = link(tr("Show all of it"), self._turn)
        self._more.setAccessibleName(tr("Show all of it: {title}, {name}", title=title, name=cell.name))
        self._copy: Button = link(tr("Copy with citation"), self._take)
        self._copy.setAccessibleName(tr("Copy with citation: {title}, {name}", title=title, name=cell.name))
        on = link(tr("Read the report"), lambda: read(cell.place))  # type: ignore[operator]
        on.setAccessibleName(tr("Read the report of {name}: {title}", name=cell.name, title=title))
        self._short = shortened(cell.words)
        self._open = self._short == cell.words
        self._more.setVisible(False)
        parts = [pane_of(self._words), Text(cell.line, "small", tone="ink2", wrap=True)]
        if cell.note:
            parts.append(Text(cell.note, "small", tone="ink2", wrap=True))
        whole = column(*parts, Flow(self._more, on, self._copy, gap=theme.px(12)), gap=4)
        self.setLayout(whole)
        if self._open:
            self._more.setParent(None)
        else:
            self._more.setVisible(True)
        self._show()

    def _show(self) -> None:
        self._words.setText(f"“{self._cell.words if self._open else self._short}”")
        self._more.set_text(tr("Show less") if self._open else tr("Show all of it"))

    def _turn(self) -> None:
        self._open = not self._open
        self._show()

    def _take(self) -> None:
        QGuiApplication.clipboard().setText(self._cell.quotation)
        self._copy.set_text(tr("Copied"))


def pane_of(words: Text) -> QWidget:
    """The words behind the bar of a quotation."""
    made = pane(words, margins=(12, 0, 0, 0))
    made.setProperty("kind", "quote")
    return made


def shortened(words: str) -> str:
    """As many whole sentences as there is room for at first."""
    if len(words) <= SHORT * 5 // 4:
        return words
    end = max(words.rfind(". ", 0, SHORT), words.rfind(".\n", 0, SHORT)) + 1
    return words[: end or SHORT].rstrip() + " …"


def _narrow(widget: QWidget) -> QWidget:
    """As wide as its column, whatever its words would like."""
    widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return widget
