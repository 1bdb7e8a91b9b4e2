"""The question before files that were dropped on the window are taken in: what are they?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.dropped import Dropped
from desktop.views.mylist.lines import Lines, carded
from desktop.widgets.arrange import column, hairline, row
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.fields import Choice, labelled
from desktop.widgets.text import Text, heading, name, one_line

WIDTH = 540
KINDS = (
    ("register", tr("A release of Ofsted’s register, downloaded from GOV.UK")),
    ("own", tr("A sheet of my own, with columns such as vacancies")),
)
RELEASES = tr("The tables are taken for releases of Ofsted’s register. A sheet of your own is brought alone.")
LEAD = tr("Nothing has been taken in yet. The files themselves stay as they are.")


class DroppedQuestion(QDialog):
    """`taken` gives what to do ("register" or "own" for the tables) once the person has said yes."""

    taken = Signal(str)

    def __init__(self, dropped: Dropped, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        files = (*dropped.tables, *dropped.reports)
        asked = tr("Take in this file?") if len(files) == 1 else tr("Take in these {count:,} files?", count=len(files))
        self.setWindowTitle(asked)
        name(self, f"{asked} {LEAD}")
        which = tr("What is {name}?", name=one_line(dropped.tables[0].name)) if dropped.tables else ""
        self.kind = Choice(KINDS, which, role="body", widest=56)
        may_be_own = len(dropped.tables) == 1
        words = column(heading(asked, "section", wrap=True), *_named(files), gap=8, margins=(24, 20, 24, 16))
        if may_be_own:
            words.addWidget(labelled(which, self.kind))
        elif dropped.tables:
            words.addWidget(Text(RELEASES, "body", wrap=True))
        if dropped.reports:
            words.addWidget(Text(_of_reports(len(dropped.reports)), "body", wrap=True))
        words.addWidget(Text(LEAD, "small", tone="ink2", wrap=True))
        words.addStretch(1)
        self.leave = secondary(tr("Leave it"), None, self.reject)
        self.take = primary(tr("Take it in") if len(files) == 1 else tr("Take them in"), "check", self._take)
        self.take.setDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(words, 1)
        whole.addWidget(hairline())
        whole.addLayout(row(None, self.leave, self.take, gap=8, margins=(24, 10, 24, 12)))
        width = min(theme.px(WIDTH), parent.window().width() - 40)
        self.resize(width, max(self.sizeHint().height(), whole.heightForWidth(width)))
        (self.kind if may_be_own else self.take).setFocus()

    def _take(self) -> None:
        self.accept()
        self.taken.emit(str(self.kind.current()))


def _of_reports(count: int) -> str:
    if count == 1:
        return tr("The PDF is read as an inspection report: the setting and the day are taken from it.")
    return tr(
        "The {count:,} PDFs are read as inspection reports: the setting and the day are taken from each.", count=count
    )


def _named(files: Sequence[Path]) -> list[QWidget]:
    """The names of the files; many of them in a list that scrolls."""
    names = [one_line(file.name) for file in files]
    if len(names) <= 4:
        return [Text(each, "body", 500, wrap=True) for each in names]
    lines = Lines(tr("Files"))
    lines.addItems(names)
    lines.setMinimumHeight(theme.px(120))
    return [carded(lines)]
