"""What the sheets that take something away have in common: they ask, write and say where it went, and stay open, for
one form may follow another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.messages import Message
from desktop.presenters.export import message_words
from desktop.widgets.arrange import Notice, column, hairline, scrolled
from desktop.widgets.buttons import link
from desktop.widgets.panels import ProgressPanel

ROOM_TO_TELL = 130
"""The design's height that what is told, or how far it is, takes over the buttons."""


class Stoppable(Protocol):
    """Writes in the background, and can be told to leave off."""

    busy: bool

    def stop(self) -> None: ...


class TakingSheet(QDialog):
    """`told` says where it went, `refused` why it did not, `progress` how far it is."""

    def __init__(self, title: str, presenter: Stoppable, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._taking = presenter
        self._folder = ""
        self._open = link(tr("Open the folder"), self._open_folder, "body")
        self.told = Notice("", "check", button=self._open, live=True)
        self.told.hide()
        self.refused = Notice("", "warning", live=True)
        self.refused.hide()
        self.progress = ProgressPanel(tr("Writing"))
        self.progress.cancelled.connect(presenter.stop)
        self.progress.hide()

    def put_together(self, content: QWidget, foot: QWidget, width: int, height: int, *, fits: bool = False) -> None:
        """The content, which scrolls, above what is told and the buttons; so large as the window has room for. One that
        `fits` is no higher than its content, with room for what is told."""
        content.layout().setContentsMargins(*(theme.px(n) for n in (24, 20, 24, 12)))  # type: ignore[union-attr]
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(content), 1)
        whole.addLayout(column(self.told, self.refused, self.progress, gap=0, margins=(24, 0, 24, 0)))
        whole.addWidget(hairline())
        whole.addWidget(foot)
        window = cast(QWidget, self.parent()).window()
        wide, high = min(theme.px(width), window.width() - 40), theme.px(height)
        if fits:
            needed = content.layout().totalHeightForWidth(wide - theme.px(16))  # type: ignore[union-attr]
            high = min(high, needed + foot.sizeHint().height() + theme.px(ROOM_TO_TELL))
        self.resize(wide, min(high, window.height() - 40))

    # --- telling ---

    def begin(self) -> None:
        """Something is being written."""
        self.told.hide()
        self.refused.hide()
        self.progress.begin(tr("Writing"))

    def tell(self, words: str, path: str = "") -> None:
        """Say what was done; `path` is the file written, whose folder can then be opened."""
        self._folder = str(Path(path).parent) if path else ""
        self._open.setVisible(bool(path))
        self.refused.hide()
        self.told.set_text(words)
        self.told.show()

    def refuse(self, message: Message) -> None:
        """Say why nothing was written."""
        self.tell_refusal(message_words(message))
        self.told.hide()

    def tell_refusal(self, words: str) -> None:
        """The same in words."""
        self.refused.set_text(words)
        self.refused.show()

    # --- asking ---

    def ask_file(
        self, title: str, forms: Sequence[tuple[str, str]], ending: str, suggested: str, take: Callable[[str], object]
    ) -> None:
        """Ask where a file of this form shall go; `take` gets its path."""
        dialog = QFileDialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{dict(forms)[ending].split(',')[0].split(' (')[0]} (*.{ending})")
        dialog.setDefaultSuffix(ending)
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.selectFile(suggested)
        dialog.fileSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._taking.busy:
            self._taking.stop()
        super().closeEvent(event)
