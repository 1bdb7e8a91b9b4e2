"""Asking the system for a printer, and telling when it could not be reached; and writing a PDF, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QWidget

from desktop.language import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DOTS = 600
UNREACHED = tr("The printer could not be reached. Save as PDF instead, and print that.")


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


def write_whole_pdf(
    path: str, title: str, lay: Callable[[QPdfWriter], object], draw: Callable[[QPdfWriter], int]
) -> int:
    """Write a PDF, whole or not at all; how many pages `draw` drew. Safe in a thread of the background. Raises OSError,
    and what `draw` raises."""
    made = Path(f"{path}.being-written")
    try:
        made.write_bytes(b"")  # where this cannot be, Qt would say nothing
        writer = QPdfWriter(str(made))
        writer.setResolution(DOTS)
        writer.setTitle(title)
        writer.setCreator(tr("Childcare Atlas"))
        lay(writer)
        pages = draw(writer)
        del writer
        if not pages or not made.stat().st_size:
            raise OSError(28, "the PDF could not be written whole")
        os.replace(made, path)
    finally:
        made.unlink(missing_ok=True)
    return pages
