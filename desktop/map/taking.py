"""The button that takes the map along: as a picture in a file, or on paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QMenu

from desktop.language import tr
from desktop.map import export
from desktop.widgets.buttons import IconButton
from desktop.widgets.printers import ask_printer

FILE = "childcare-map.png"


class TakingButton(IconButton):
    """`picture` gives the map as it stands; `told` a sentence on what came of it."""

    told = Signal(str)

    def __init__(self, picture: Callable[[], QImage]) -> None:
        super().__init__("picture", tr("Save or print this map"), boxed=True)
        self._take = picture
        self.clicked.connect(lambda _checked=False: self._offer())

    def write(self, path: str) -> None:
        """Write the map as it stands to `path`, and tell what came of it."""
        if export.save(self._take(), path):
            self.told.emit(tr("Saved {path}.", path=path))
        else:
            self.told.emit(tr("{path} cannot be written. Choose another folder, or make room on the disk.", path=path))

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Save as a picture…")).triggered.connect(lambda _checked=False: self._ask_file())
        menu.addAction(tr("Print…")).triggered.connect(lambda _checked=False: self._ask_printer())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, tr("Save the map"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Picture (*.png)"))
        dialog.setDefaultSuffix("png")
        dialog.selectFile(FILE)
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_printer(self) -> None:
        ask_printer(
            self,
            tr("Map of settings"),
            lambda printer: export.print_on(self._take(), printer),
            self.told.emit,
            unreached=tr("The printer could not be reached. Save a picture instead, and print that."),
        )
