"""Taking a table or a chart along: copied, as CSV, as a picture."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from data_sync.api import write_csv
from desktop.language import tr
from desktop.models.number_table import TableFace
from desktop.widgets.buttons import IconButton, icon_button
from desktop.widgets.text import without_mnemonic

if TYPE_CHECKING:
    from desktop.charts.view import ChartView

NOT_WRITTEN = tr("It could not be saved there. Choose another folder.")
Tell = Callable[[str], object]


def csv_text(face: TableFace) -> str:
    """A table as CSV: its title, its dates, its source, and then its rows."""
    out = io.StringIO()
    write_csv(out, (face.title,), [(line,) for line in face.about])
    out.write("\n")
    write_csv(out, face.heads, face.values())
    return out.getvalue()


def save_csv(face: TableFace, path: str) -> bool:
    """Write the CSV, whole or not at all; with a mark at its head that spreadsheets know UTF-8 by."""
    data = csv_text(face).encode("utf-8-sig")
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    if file.write(data) != len(data):
        file.cancelWriting()
        return False
    return file.commit()


def copy_table(face: TableFace, tell: Tell) -> None:
    """Put a table on the clipboard."""
    QGuiApplication.clipboard().setText(face.as_text())
    tell(tr("Copied: {title}", title=face.title))


def ask_where(parent: QWidget, title: str, words: str, ending: str, save: Callable[[str], object]) -> None:
    """Ask for a file to save to; `save` is given its path."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(f"{ending.upper()} (*.{ending})")
    dialog.setDefaultSuffix(ending)
    dialog.selectFile(f"{file_name(words)}.{ending}")
    dialog.fileSelected.connect(save)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_csv(parent: QWidget, face: TableFace, tell: Tell) -> None:
    """Ask where to save a table, and save it there."""

    def save(path: str) -> None:
        tell(tr("Saved as {name}", name=Path(path).name) if save_csv(face, path) else NOT_WRITTEN)

    ask_where(parent, tr("Save as CSV"), face.title, "csv", save)


def ask_picture(parent: QWidget, view: ChartView, ending: str, tell: Tell) -> None:
    """Ask where to save a chart's picture, and save it there."""
    from desktop.charts.picture import save_png, save_svg

    def save(path: str) -> None:
        done = (save_png if ending == "png" else save_svg)(view, path)
        tell(tr("Saved as {name}", name=Path(path).name) if done else NOT_WRITTEN)

    ask_where(parent, tr("Save as {upper}", upper=ending.upper()), f"{view.face.title} {view.face.area}", ending, save)


def file_name(words: str) -> str:
    """ "Providers by type: Leeds" as "providers-by-type-leeds"."""
    return re.sub(r"[^a-z0-9]+", "-", words.casefold()).strip("-")[:80] or "statistics"


class TakeAlong(QWidget):
    """Two small buttons: copy the table, and a menu of what can be saved."""

    def __init__(self, copy: Callable[[], object], saves: Callable[[], list[tuple[str, Callable[[], object]]]]) -> None:
        from desktop.widgets.arrange import row

        super().__init__()
        self._saves = saves
        self.copy: IconButton = icon_button("copy", tr("Copy the table"), copy)
        self.save: IconButton = icon_button("download", tr("Save the table or the picture"), self.open_menu)
        self.setLayout(row(self.copy, self.save, gap=2))
        self.menu: QMenu | None = None

    def open_menu(self) -> None:
        menu = QMenu(self)
        for words, do in self._saves():
            menu.addAction(without_mnemonic(words)).triggered.connect(lambda _checked=False, do=do: do())
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(self.save.mapToGlobal(self.save.rect().bottomLeft()))
