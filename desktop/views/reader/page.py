"""The reader's page: what the report is, what to do with it, its sections, its text, and its original pages beside."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.actions import Action
from desktop.language import tr
from desktop.presenters.reader import ReaderPresenter
from desktop.presenters.report_place import ReportPlace
from desktop.views.reader.find_bar import FindBar
from desktop.views.reader.pages import PagePane
from desktop.views.reader.text import ReportText
from desktop.widgets.arrange import Notice, boxed, column, hairline, pane, row, vertical_hairline
from desktop.widgets.buttons import Segmented, icon_button, link, quiet, secondary
from desktop.widgets.fields import Choice
from desktop.widgets.flow import Flow
from desktop.widgets.keys import listen
from desktop.widgets.panels import EmptyState, ErrorPanel
from desktop.widgets.panes import Panes
from desktop.widgets.text import Text, heading, one_line

WAYS = (("text", tr("Text")), ("pages", tr("Pages")), ("both", tr("Both")))
BOTH_FROM, LIST_FROM = 1000, 820
"""Widths of the page from which text and pages stand side by side, and from which the sections are a list."""
LIST_WIDTH = 224
COPIED_MS = 4000
SPARE = 30
"""Pixels of the list that a scroll bar and Qt's own margins may take."""
READ_ON = tr("Nothing to read yet")


class ReaderPage(QWidget):
    """`back_asked` when one is done reading, `setting_asked` with the URN of the report's setting."""

    title = tr("Report")
    back_asked = Signal()
    setting_asked = Signal(str)

    def __init__(self, presenter: ReaderPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self._way = "both"
        self._filling = False
        self.text = ReportText()
        self.pages = PagePane(presenter)
        self.finding = FindBar(self.text)
        self.sections = QListWidget()
        self.sections.setAccessibleName(tr("Sections of the report"))
        self.sections.setProperty("kind", "plain")
        self.sections.setWordWrap(True)
        self.sections.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choice = Choice((), tr("Section"), role="body", widest=60)
        self._build()
        self._connect()
        self.restyle()
        self._show()

    def open(self, place: ReportPlace) -> None:
        """Read the report of this place."""
        self.presenter.open(place)

    def shown(self) -> None:
        """The page came into sight: the keyboard goes to the text."""
        held = self.focusWidget()
        (held if held is not None and held.isVisible() else self._first()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self) -> QWidget:
        """Where reading begins; while there is nothing to read, the way back."""
        if self.presenter.face is None:
            return self.back
        return self.text if self.text.isVisibleTo(self) else self.pages.area

    def panes(self) -> Panes:
        """The parts of the page, for F6."""
        tools = (self.back, self.copy, self.view, self.site, self.seek, self.setting, self.ways)
        return (
            (tr("What can be done"), tools),
            (tr("Sections"), (self.sections, self._choice_line)),
            (tr("Report"), (self.text, self.finding, self.empty, self.error)),
            (tr("Original pages"), (self._page_side,)),
        )

    def restyle(self) -> None:
        self.sections.setFont(theme.font("small", 500))
        self.sections.setFixedWidth(theme.px(LIST_WIDTH))
        self.sections.setStyleSheet(f"QListWidget::item {{ padding: {theme.px(6)}px {theme.px(10)}px; }}")
        self._measure()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # --- building ---

    def _build(self) -> None:
        self.back = icon_button("back", tr("Back"), self.back_asked.emit, boxed=True)
        self._name = heading("", "title", wrap=True, selectable=True)
        self._line = Text("", "body", tone="ink2", wrap=True, selectable=True)
        self.copy = secondary(tr("Copy with citation"), "quote", self.copy_with_citation)
        self.view = secondary(tr("Open the PDF"), "file", self.open_file)
        self.site = secondary(tr("On Ofsted’s site"), "external", self.open_site)
        self.seek = secondary(tr("Find in it"), "find", self.finding.open)
        self.setting = link(tr("Show the setting"), self._ask_setting)
        self._copied = Text("", "small", 500, "ok", wrap=True)
        self.ways = Segmented(WAYS, tr("Show the report as"))
        self.ways.choose(self._way)
        self.ways.chosen.connect(self.show_as)
        words = column(self._name, row(self._line, gap=0), gap=2)
        lead = row(column(2, self.back, None, gap=0), words, gap=12)
        lead.setStretchFactor(words, 1)
        tools = Flow(self.copy, self.view, self.site, self.seek, self.setting, gap=theme.px(8))
        line = row(tools, self.ways, gap=12)
        line.setStretchFactor(tools, 1)
        line.setAlignment(self.ways, Qt.AlignmentFlag.AlignTop)
        self._notices = column(gap=6)
        self._choice_line = boxed(row(self.choice, None, gap=8))
        head = column(lead, line, self._copied, self._notices, self._choice_line, gap=8, margins=(16, 14, 16, 10))
        self._left_line, self._middle_line = vertical_hairline(), vertical_hairline()
        self._text_side = pane(self.finding, self.text)
        self._text_side.body.setStretchFactor(self.text, 1)
        self._page_side = pane(self.pages)
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        parts: tuple[QWidget, ...] = (
            self.sections, self._left_line, self._text_side, self._middle_line, self._page_side,
        )  # fmt: skip
        for part in parts:
            columns.addWidget(part)
        columns.setStretch(2, 11)
        columns.setStretch(4, 10)
        self._report = boxed(columns)
        self.empty = EmptyState("file", READ_ON, "", [quiet(tr("Back"), None, self.back_asked.emit)])
        self.error = ErrorPanel()
        self.error.layout().setContentsMargins(*(theme.px(n) for n in (16, 16, 16, 16)))  # type: ignore[union-attr]
        self._stack = QStackedLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(hairline())
        whole.addLayout(self._stack, 1)
        for each in (self._report, self.empty, self.error):
            self._stack.addWidget(each)  # only now: in a layout of nobody's it would be a window for a moment

    def _connect(self) -> None:
        self.presenter.changed.connect(self._show)
        self.sections.currentRowChanged.connect(self._jump)
        self.choice.chosen.connect(lambda n: self._jump(n if isinstance(n, int) else 0))
        self.text.section_shown.connect(self._follow)
        self.finding.moved.connect(self._go_along)
        self.finding.closed.connect(lambda: self.text.setFocus(Qt.FocusReason.OtherFocusReason))
        self.error.asked.connect(self._answer)
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(COPIED_MS)
        self._forget.timeout.connect(lambda: self._say_copied(""))
        self._say_copied("")
        listen(
            self,
            Action(tr("Find in it"), self.finding.open, "Ctrl+F"),
            Action(tr("Next place found"), lambda: self.finding.go(1), "F3"),
            Action(tr("Place found before"), lambda: self.finding.go(-1), "Shift+F3"),
            Action(tr("Copy with citation"), self.copy_with_citation, "Ctrl+Shift+C"),
            Action(tr("Next section"), lambda: self._step(1), "Ctrl+PgDown"),
            Action(tr("Section before"), lambda: self._step(-1), "Ctrl+PgUp"),
            Action(tr("Back"), self.back_asked.emit, "Alt+Left"),
            Action("", self._escape, "Esc"),
        )

    def _arrange(self) -> None:
        """Text and pages side by side where there is room; the sections as a list, or as a choice above."""
        both = self.width() >= theme.px(BOTH_FROM)
        listed = self.width() >= theme.px(LIST_FROM)
        way = self._way if both or self._way != "both" else "text"
        self.ways.buttons()[2].setVisible(both)
        self.ways.choose(way)
        several = self.presenter.face is not None and len(self.presenter.face.sections) > 1
        self.sections.setVisible(listed and several)
        self._left_line.setVisible(listed and several)
        self._choice_line.setVisible(not listed and several)
        self._text_side.setVisible(way != "pages")
        self._page_side.setVisible(way != "text")
        self._middle_line.setVisible(way == "both")

    def _measure(self) -> None:
        """Give each line of the list the height that its words take: a heading is never cut."""
        metrics = theme.metrics("small", 500)
        room = theme.px(LIST_WIDTH) - 2 * theme.px(10) - SPARE
        for n in range(self.sections.count()):
            item = self.sections.item(n)
            box = metrics.boundingRect(QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), item.text())
            lines = -(-box.height() // metrics.lineSpacing())
            # Qt leaves out a line that does not fit whole by its own reckoning, which is a little larger
            item.setSizeHint(QSize(room, lines * (metrics.lineSpacing() + 3) + 2 * theme.px(6) + 4))

    # --- showing ---

    def show_as(self, way: str) -> None:
        """Show the text, the original pages, or both."""
        self._way = way
        held = self.focusWidget()
        self._arrange()
        if held is not None and not held.isVisibleTo(self) and self.presenter.face is not None:
            self._first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        p = self.presenter
        face = p.face
        self.finding.clear()
        self._say_copied("")
        while (item := self._notices.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._name.setText(face.title if face is not None else "")
        self._line.setText(face.line if face is not None else "")
        for part in (self.copy, self.seek, self.ways, self.setting):
            part.setVisible(face is not None)
        self.view.setVisible(face is not None and face.file is not None)
        self.site.setVisible(face is not None and bool(face.url))
        if face is None:
            self._show_none()
            self._arrange()
            return
        self.setAccessibleName(f"{face.title}. {face.line}")
        for words in face.notices:
            self._notices.addWidget(Notice(words))
        self._filling = True
        self.sections.clear()
        for section in face.sections:
            title = one_line(section.title)
            self.sections.addItem(f"{title}\n{one_line(section.grade)}" if section.grade else title)
        self.choice.set_choices([(n, section.title) for n, section in enumerate(face.sections)])
        self._filling = False
        self._measure()
        self._stack.setCurrentWidget(self._report)
        self.text.show_face(face)
        self.pages.show_report(face.pages)
        self._arrange()
        if self.isVisible():
            self._first().setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._go_to_place)

    def _show_none(self) -> None:
        p = self.presenter
        if p.message is not None:
            self.error.show_message(p.message)
            self._stack.setCurrentWidget(self.error)
        else:
            self.empty.set_words(tr("Opening the report …") if p.reading else READ_ON)
            self._stack.setCurrentWidget(self.empty)

    def _go_to_place(self) -> None:
        """To the section asked for; there to the quoted sentence, or to the first of the words searched for."""
        face = self.presenter.face
        if face is None:
            return
        n = face.section(face.place.section) if face.place.section is not None else 0
        self._mark_row(n)
        self.text.go_to_section(n)
        if n < len(face.sections):
            self.pages.turn_to(face.sections[n].page)
        quoted = self.text.place_in(n, face.place.quote)
        marks = self.text.marked_places()
        if quoted is not None and not marks:
            self.text.show_marks([quoted])
            self.text.go_to_mark(0)
            self._mark_row(n)
        elif quoted is not None:
            self.finding.show_places(face.place.words, sorted({*marks, quoted}))
            self.finding.go_to_first_from(quoted[0])
        elif marks:
            self.finding.show_places(face.place.words, marks)
            self.finding.go_to_first_from(self.text.textCursor().position())

    def _jump(self, n: int) -> None:
        face = self.presenter.face
        if self._filling or face is None or not 0 <= n < len(face.sections):
            return
        self.text.go_to_section(n)
        self._mark_row(n)
        self.pages.turn_to(face.sections[n].page)

    def _step(self, by: int) -> None:
        """To the section after (1) or before (-1)."""
        self._jump(self.sections.currentRow() + by)

    def _follow(self, n: int) -> None:
        """The list goes along while one scrolls."""
        if not self._filling:
            self._mark_row(n)

    def _go_along(self, position: int) -> None:
        """The list and the pages go along from one place found to the next."""
        face, n = self.presenter.face, self.text.section_of(position)
        if face is not None and n < len(face.sections):
            self._mark_row(n)
            self.pages.turn_to(face.sections[n].page)

    def _mark_row(self, n: int) -> None:
        self._filling = True
        self.sections.setCurrentRow(n)
        self.choice.choose(n)
        self._filling = False

    # --- doing ---

    def copy_with_citation(self) -> None:
        """Put what is selected, or the section one is at, on the clipboard with whose words they are."""
        words, section = self.text.chosen()
        if not words:
            section = max(0, self.sections.currentRow())
        QGuiApplication.clipboard().setText(self.presenter.quotation(words, section))
        self._say_copied(tr("Copied, with its source.") if words else tr("The section is copied, with its source."))
        self._forget.start()

    def open_file(self) -> None:
        """Open the PDF in the system's own viewer."""
        face = self.presenter.face
        if face is not None and face.file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(face.file)))

    def open_site(self) -> None:
        """Open the report at the publisher's in the browser."""
        face = self.presenter.face
        if face is not None and face.url.startswith("https://"):
            QDesktopServices.openUrl(QUrl(face.url))

    def _ask_setting(self) -> None:
        if self.presenter.face is not None:
            self.setting_asked.emit(self.presenter.face.urn)

    def _say_copied(self, words: str) -> None:
        self._copied.setText(words)
        self._copied.setVisible(bool(words))

    def _answer(self, key: str) -> None:
        if key == "retry" and self.presenter.place is not None:
            self.presenter.open(self.presenter.place)
        else:
            self.back_asked.emit()

    def _escape(self) -> None:
        if self.finding.isVisible():
            self.finding.close_bar()
        else:
            self.back_asked.emit()
