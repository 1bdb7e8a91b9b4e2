"""About the program: what it is, its versions, whose the data are, and the licences of all that is inside."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import icons, theme
from desktop.language import tr
from desktop.presenters import about
from desktop.views.find.explanation import open_address
from desktop.widgets.arrange import boxed, column, column_widget, hairline, row, row_widget, scrolled
from desktop.widgets.buttons import link, primary, quiet, secondary
from desktop.widgets.fields import Choice, labelled
from desktop.widgets.text import Text, heading, name

WIDTH, HEIGHT = 620, 640
COPIED = tr("Copied. Nothing of yours is in it.")


class _Mark(Text):
    """The program's icon, beside its name."""

    unspoken = True


class AboutSheet(QDialog):
    """One sheet that scrolls; Escape and Enter close it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Childcare Atlas"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.licences: LicencesSheet | None = None
        mark = _Mark("")
        mark.setPixmap(icons.app_icon().pixmap(theme.px(48), theme.px(48)))
        own, version = about.versions()[0]
        title = column(
            heading(own, "title"), Text(tr("Version {version}", version=version), "body", tone="ink2"), gap=2
        )
        self._copied = Text("", "small", tone="ink2")
        self.copy = quiet(tr("Copy the versions"), "copy", self._copy)
        to_licences = secondary(tr("Licences of what is inside"), "list", self._show_licences)
        content = column_widget(
            row(mark, boxed(title), None, gap=14),
            Text(about.WHAT, wrap=True),
            Text(about.NOT_OFSTED, wrap=True),
            hairline(),
            heading(tr("Whose the data are"), "lead"),
            *(Text(line, "small", tone="ink2", wrap=True, selectable=True) for line in about.whose_data()),
            row(link(tr("The Open Government Licence v3.0"), lambda: open_address(about.data_licence_page())), None),
            hairline(),
            heading(tr("Versions"), "lead"),
            _table(about.versions()[1:]),
            row(self.copy, self._copied, None),
            hairline(),
            heading(tr("Licences"), "lead"),
            Text(
                tr("{own} is free software under the {own_licence}.", own=own, own_licence=about.OWN_LICENCE), wrap=True
            ),
            row(to_licences, None),
            None,
            gap=10,
        )
        _fill(self, content, primary(tr("Close"), None, self.accept))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(about.versions_text())
        self._copied.setText(COPIED)

    def _show_licences(self) -> None:
        self.licences = LicencesSheet(self)
        self.licences.open()


class LicencesSheet(QDialog):
    """Every part of the program with its version and licence, and the text of the one that is chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._parts = about.parts()
        words = [", ".join(filter(None, (f"{part.name} {part.version}".strip(), part.licence))) for part in self._parts]
        self.choice = Choice(list(enumerate(words)), "", role="body", widest=56)
        self.choice.chosen.connect(self._show)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme.font("small"))
        name(self.text, tr("Text of the licence"))
        content = column_widget(
            heading(tr("Licences"), "title"),
            Text(tr("{count} parts, each with its own licence.", count=len(self._parts)), tone="ink2", wrap=True),
            labelled(tr("Part of the program"), self.choice),
            self.text,
            gap=10,
        )
        _fill(self, content, primary(tr("Close"), None, self.accept), scroll=False)
        self._show(0)

    def _show(self, number: object) -> None:
        self.text.setPlainText(about.licence_text(self._parts[int(str(number))]))


def _table(lines: tuple[tuple[str, str], ...]) -> QWidget:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(18))
    grid.setVerticalSpacing(theme.px(4))
    grid.setColumnStretch(1, 1)
    for n, (what, version) in enumerate(lines):
        grid.addWidget(Text(what, "small", 600), n, 0)
        grid.addWidget(Text(version, "small", tone="ink2", wrap=True, selectable=True), n, 1)
    return boxed(grid)


def _fill(sheet: QDialog, content: QWidget, close: QWidget, *, scroll: bool = True) -> None:
    """The content over a line, and the button under it, as large as the window leaves room for."""
    content.layout().setContentsMargins(*(theme.px(n) for n in (24, 20, 24, 16)))  # type: ignore[union-attr]
    whole = QVBoxLayout(sheet)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(scrolled(content) if scroll else content, 1)
    whole.addWidget(hairline())
    whole.addWidget(row_widget(None, close, gap=8, margins=(24, 10, 24, 12)))
    parent = sheet.parentWidget()
    room = parent.window().size() if parent is not None else sheet.size()
    sheet.resize(min(theme.px(WIDTH), room.width() - 40), min(theme.px(HEIGHT), room.height() - 40))
    close.setFocus()
