"""The searches typed lately, behind a button beside the search box: kept only by who asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from desktop.language import tr
from desktop.presenters.find import FindPresenter
from desktop.views.find.tab_order import tab_after
from desktop.widgets.buttons import IconButton
from desktop.widgets.fields import SearchBox
from desktop.widgets.spoken import read_in_order
from desktop.widgets.text import one_line, without_mnemonic

if TYPE_CHECKING:
    from desktop.views.find.page import FindPage

NAME = tr("Recent searches")
NOT_KEPT = tr("Your searches are not kept")
KEEP = tr("Keep my searches on this computer")
NONE_YET = tr("No searches yet")
FORGET = tr("Forget these searches")
KEEP_NONE = tr("Forget them, and keep none from now on")
SHORTEST = 2
"""Letters of a search that is worth keeping."""


class RecentSearches(IconButton):
    """Opens the menu of what was searched for; Alt+Down in the search box does too."""

    def __init__(self, presenter: FindPresenter, search: SearchBox) -> None:
        super().__init__("clock", NAME, tall=True)
        self._presenter, self._search = presenter, search
        self.clicked.connect(lambda _checked=False: self.open())
        search.editingFinished.connect(self._remember)
        presenter.looked_at.connect(self._remember_looked)
        search.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.open()
            return True
        return False

    def plug_into(self, page: FindPage) -> None:
        """Stand beside the search box, and come after it for the tab key."""
        page.recent = self
        page.search_row.insertWidget(page.search_row.indexOf(self._search) + 1, self)
        tab_after(self._search, [self])
        read_in_order(page.layout())

    def open(self) -> None:
        """Show the menu under the search box."""
        self.menu_of_now().popup(self._search.mapToGlobal(QPoint(0, self._search.height())))

    def menu_of_now(self) -> QMenu:
        """What can be chosen, as things are kept now."""
        settings = self._presenter.settings
        menu = QMenu(NAME, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not settings.keep_recent:
            menu.addAction(NOT_KEPT).setEnabled(False)
            menu.addAction(KEEP).triggered.connect(lambda: self._keep(True))
        else:
            for text in settings.recent:
                action = menu.addAction(without_mnemonic(one_line(text)))
                action.triggered.connect(lambda _checked=False, text=text: self._search_for(text))
            if not settings.recent:
                menu.addAction(NONE_YET).setEnabled(False)
            menu.addSeparator()
            if settings.recent:
                menu.addAction(FORGET).triggered.connect(settings.forget_searches)
            menu.addAction(KEEP_NONE).triggered.connect(lambda: self._keep(False))
        return menu

    def _search_for(self, text: str) -> None:
        self._search.setText(text)
        self._presenter.type(text)
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, keep: bool) -> None:
        settings = self._presenter.settings
        settings.keep_recent = keep
        if keep:
            self._remember()
        else:
            settings.forget_searches()

    def _remember(self) -> None:
        """A search that somebody has finished and that found something."""
        text = self._presenter.query.text.strip()
        if len(text) >= SHORTEST and self._presenter.total:
            self._presenter.settings.remember_search(text)

    def _remember_looked(self) -> None:
        if self._presenter.detail is not None:
            self._remember()
