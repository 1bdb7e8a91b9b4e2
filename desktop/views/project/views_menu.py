"""The button on My list that keeps how a page stands, and shows it so again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from desktop import icons, theme
from desktop.language import tr
from desktop.presenters.views import ViewFace, ViewsPresenter
from desktop.views.mylist.naming import NameSheet
from desktop.widgets.buttons import Button
from desktop.widgets.text import one_line, plain_tooltip, without_mnemonic

LONGEST = 60
STAYS = tr("It stays on this computer until you put it into a project.")


class ViewsButton(Button):
    """Its menu is made anew each time: what the pages show has changed since."""

    def __init__(self, presenter: ViewsPresenter) -> None:
        super().__init__(tr("Views"), "", "list")
        presenter.setParent(self)
        self.presenter = presenter
        plain_tooltip(self, tr("Keep how a page stands, and see it so again"))
        self.clicked.connect(lambda _checked=False: presenter.ask(self._open_menu))

    def ask_name(self, face: ViewFace) -> NameSheet:
        """Ask what a page as it stands now shall be called."""
        sheet: NameSheet

        def take(name: str) -> None:
            self.presenter.keep(face.page, name, sheet.done_well, sheet.refuse)

        sheet = NameSheet(
            tr("Keep a view"),
            tr("Name of the view"),
            tr("Keep it"),
            take,
            self,
            given=face.name,
            lead=f"{face.words} {STAYS}",
        )
        sheet.open()
        return sheet

    def _open_menu(self, found: tuple[tuple[ViewFace, ...], tuple[ViewFace, ...]]) -> None:
        if isValid(self):
            menu = self.made_menu(*found)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def made_menu(self, pages: Sequence[ViewFace], views: Sequence[ViewFace]) -> QMenu:
        """The menu of these pages as they stand, and of these views."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        keep = menu.addMenu(icons.icon("plus", "ink2", theme.px(16)), tr("Keep how a page stands"))
        for face in pages:
            self._entry(keep, face.name, face).triggered.connect(lambda _on=False, face=face: self.ask_name(face))
        menu.addSeparator()
        for face in views:
            action = self._entry(menu, face.name, face)
            action.triggered.connect(lambda _on=False, name=face.name: self.presenter.show(name))
        if not views:
            menu.addAction(tr("No views kept yet")).setEnabled(False)
        else:
            menu.addSeparator()
            remove = menu.addMenu(icons.icon("close", "ink2", theme.px(16)), tr("Remove a view"))
            for face in views:
                action = self._entry(remove, face.name, face)
                action.triggered.connect(lambda _on=False, name=face.name: self.presenter.remove(name))
        return menu

    @staticmethod
    def _entry(menu: QMenu, words: str, face: ViewFace) -> QAction:
        short = one_line(words)
        action = menu.addAction(without_mnemonic(f"{short[:LONGEST]}…" if len(short) > LONGEST else short))
        plain_tooltip(action, face.words)
        return action
