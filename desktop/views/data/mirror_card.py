"""Where published data are fetched from: the publishers themselves, or a folder or address that stands for them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from desktop.language import tr
from desktop.messages import Message
from desktop.presenters.mirror import MirrorPresenter
from desktop.widgets.arrange import Panel, column, row
from desktop.widgets.buttons import primary, quiet, secondary
from desktop.widgets.fields import Line, labelled
from desktop.widgets.flow import Flow
from desktop.widgets.text import Icon, Text, heading

TEXT = tr("Your council keeps a copy on its network or a USB stick, or the web is closed to you.")
SHORT = tr("A copy that your council keeps, or a USB stick.")
SERVE = tr("What is held here can serve a team: from a share, a USB stick or any web server.")


class MirrorField(QWidget):
    """A line for the folder or address, and what may be done with it. Says what came of it under the line."""

    def __init__(self, presenter: MirrorPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.line = Line()
        self.line.setPlaceholderText(tr("A folder, or an address beginning with https://"))
        self.line.setMaxLength(1000)
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.returnPressed.connect(self._use)
        self.line.textEdited.connect(lambda _text: self._tell())
        self.use = primary(tr("Use it"), "check", self._use)
        self.choose = secondary(tr("Choose a folder"), "folder", self._choose)
        self.clear = quiet(tr("Use none"), "close", presenter.clear)
        self.said = Text("", "small", tone="ink2", wrap=True)
        self.setLayout(
            column(labelled(tr("Mirror"), self.line), self.said, Flow(self.use, self.choose, self.clear), gap=6)
        )
        presenter.changed.connect(self._show)
        presenter.refused.connect(self._refuse)
        self._show()

    def _show(self) -> None:
        where = self._presenter.where
        self.line.setText(where)
        self.clear.setVisible(bool(where) and self._presenter.is_own)
        if not where:
            self.said.setText(tr("None is set: data come straight from their publishers."))
        elif self._presenter.is_own:
            self.said.setText(tr("In use: nothing is fetched from anywhere else."))
        else:
            self.said.setText(tr("In use: it was set when the program was started."))
        self._tell()

    def _tell(self) -> None:
        typed = self.line.text().strip()
        self.use.setEnabled(bool(typed) and typed != self._presenter.where)

    def _refuse(self, message: Message) -> None:
        self.said.setText(f"{message.sentence} {message.action}")
        self.line.setFocus()

    def _use(self) -> None:
        if self.use.isEnabled():
            self._presenter.use(self.line.text())

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Choose the mirror's folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._presenter.use)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class MirrorCard(Panel):
    """The mirror on the Data page, and writing one for others. `write_asked` gives no folder: the page asks for it."""

    write_asked = Signal()

    def __init__(self, presenter: MirrorPresenter) -> None:
        super().__init__("card", gap=8, margins=(18, 16, 18, 16))
        head = row(Icon("mirror", "accent", 22), heading(tr("Mirror"), "lead"), None, gap=10)
        self.field = MirrorField(presenter)
        self.write = secondary(tr("Write a mirror for others"), "download", self.write_asked.emit)
        told = Text(SERVE, "small", tone="ink2", wrap=True)
        self.body.addLayout(
            column(head, Text(TEXT, tone="ink2", wrap=True), self.field, 4, told, row(self.write, None))
        )
