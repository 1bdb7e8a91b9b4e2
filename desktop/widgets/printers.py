"""Asking the system for a printer, and telling when it could not be reached."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

UNREACHED = "The printer could not be reached. Save as PDF instead, and print that."


def ask_printer(
    parent: QWidget,
    title: str,
    draw: Callable[[QPrinter], int],
    tell: Callable[[str], object],
    *,
    lay: Callable[[QPrinter], object] | None = None,
    unreached: str = UNREACHED,
) -> None:
    """Show the system's dialog over `parent`; once it is accepted, `draw` on the printer.

    `title` names the document to the printer; `lay` chooses its page before the dialog shows it. Where `draw` gives no
    pages, `tell` is given the sentence `unreached`.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # 5 ms, and seldom wanted

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    if lay is not None:
        lay(printer)
    dialog = QPrintDialog(printer, parent)

    def accepted() -> None:
        if not draw(printer):
            tell(unreached)

    dialog.accepted.connect(accepted)
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
