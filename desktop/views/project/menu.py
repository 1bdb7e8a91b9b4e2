"""The button on My list that shares a project or opens one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop import icons, theme
from desktop.language import tr
from desktop.presenters.mylist import MyList
from desktop.presenters.project import ENDING, OpenPresenter, SharePresenter
from desktop.views.project.opening import OpenSheet
from desktop.views.project.share import ShareSheet
from desktop.widgets.buttons import Button
from desktop.widgets.text import plain_tooltip


class ProjectButton(Button):
    """`current` gives the name of the list that is open, or nothing."""

    def __init__(self, mylist: MyList, current: Callable[[], str]) -> None:
        super().__init__(tr("Share"), "", "external")
        self._mylist, self._current = mylist, current
        plain_tooltip(self, tr("Hand lists, searches, views and own columns to a colleague, or open theirs"))
        self.clicked.connect(lambda _checked=False: self._open_menu())

    def share(self) -> ShareSheet:
        """Open the sheet that saves a project."""
        sheet = ShareSheet(SharePresenter(self._mylist, self._current()), self.window())
        sheet.open()
        return sheet

    def open_file(self, path: str) -> OpenSheet:
        """Open the sheet that shows a colleague's project."""
        sheet = OpenSheet(OpenPresenter(self._mylist, path), self.window())
        sheet.open()
        return sheet

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for icon, words, act in (
            ("external", tr("Share with a colleague …"), self.share),
            ("folder", tr("Open a colleague's project …"), self._ask_file),
        ):
            action = menu.addAction(icons.icon(icon, "ink2", theme.px(16)), words)
            action.triggered.connect(lambda _checked=False, act=act: act())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _ask_file(self) -> QWidget:
        dialog = QFileDialog(self.window(), tr("Open a colleague's project"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Projects (*.{ending})", ending=ENDING))
        dialog.fileSelected.connect(self.open_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
